// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/flow.h"

namespace tasuki::paper {

struct TableColumn
{
    QString heading;
    double width = 0; ///< millimetres; 0: what its words ask for, shared out among such columns
    Align align = Align::Left;
    bool bold = false;
};

/// A ruled table for a Flow. Words are wrapped, never shortened; a row stands whole on a page unless it is higher than one,
/// and the headings stand again on each.
struct Table
{
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows;
    double pt = 10.5;
    double leastHeight = 0; ///< of a row, millimetres: room to write or sign in
};

void placeTable(Flow& flow, const Table& table);

/// Words over the whole width at the present height; moves below them.
void placeWords(Flow& flow, const QString& words, double pt, bool bold = false);

/// A page head with `title`, `note` at its right, for Flow::startSection.
[[nodiscard]] Flow::Head headWith(const QString& title, const QString& note, const Imprint& imprint);

} // namespace tasuki::paper
