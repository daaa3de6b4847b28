// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

namespace tasuki::table {

/// Adds a remark, or counts it where there are many already.
void addNote(Summary& summary, std::int64_t row, int column, const QString& sentence);
/// The name of a column as a spreadsheet shows it: 1 is A, 27 is AA.
[[nodiscard]] QString columnName(int column);

[[nodiscard]] Error tooManyRows(const QString& file, std::int64_t limit);
[[nodiscard]] Error tooManyColumns(const QString& file, std::int64_t row, int limit);
/// For a cell, or a whole row, of more text than any table has.
[[nodiscard]] Error tooMuchText(const QString& file, std::int64_t row);

} // namespace tasuki::table
