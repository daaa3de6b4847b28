// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/frame.h"

namespace tasuki::paper {

struct ListRow
{
    QString kana;
    QString name;
    QString phone;
    QString address;
    QString service;
    QString note;

    bool operator==(const ListRow&) const = default;
};

struct ListGroup
{
    QString heading; ///< category; empty for a list without categories
    std::vector<ListRow> rows;

    bool operator==(const ListGroup&) const = default;
};

/// The list that lies on the counter.
struct ListSheet
{
    QString title;
    QString subtitle; ///< how it was searched, in words
    std::vector<ListGroup> groups;

    bool operator==(const ListSheet&) const = default;
};

/// A4 upright, names 14 points, phone numbers bold 16. A row is never split over two pages unless it is higher than
/// a page, and a heading never stands last on one. Groups without rows are left out.
[[nodiscard]] Document listPages(const ListSheet& sheet, const Imprint& imprint);

} // namespace tasuki::paper
