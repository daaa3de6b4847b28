// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tasuki::table {

/// A row with texts of its own, to look at several together.
struct RowCopy
{
    std::int64_t number = 0;
    std::vector<std::string> cells;
    std::vector<std::uint8_t> marks;
};
[[nodiscard]] RowCopy copyOf(const Row& row);

/// Where the names of the columns stand.
struct Header
{
    std::vector<std::string> names; ///< by column; empty where a column has none
    std::int64_t firstRow = 0;      ///< rows of the header, numbered as in the sheet
    std::int64_t lastRow = 0;       ///< with a row of units, where there is one
    std::int64_t firstDataRow = 0;
};

/// Proposes the header among the first rows of a table (some 40 are enough). Rows of titles and dates above it are
/// passed over; a header of two or three rows becomes one, its parts joined by a space; a row of units or of numbers in
/// parentheses below it belongs to it. Nothing where the table seems to begin with data.
[[nodiscard]] std::optional<Header> proposeHeader(std::span<const RowCopy> rows);

} // namespace tasuki::table
