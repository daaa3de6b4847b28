// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/frame.h"

namespace tasuki::paper {

/// One place to call.
struct CallRow
{
    QString name;
    QString phone;
    QString service;
    QString lastCheck; ///< when and by whom, in words

    bool operator==(const CallRow&) const = default;
};

/// Whom to call this month.
struct CallSheet
{
    QString title;
    QString subtitle; ///< which places, in words
    std::vector<CallRow> rows;

    bool operator==(const CallSheet&) const = default;
};

/// A4 upright, to be ticked off with a pen: a square for "still right", a square for "changed", and a line to write
/// on. A row is never split over two pages.
[[nodiscard]] Document callPages(const CallSheet& sheet, const Imprint& imprint);

} // namespace tasuki::paper
