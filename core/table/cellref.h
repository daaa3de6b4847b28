// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tasuki::table {

/// A cell by its numbers from 1.
struct CellRef
{
    std::int64_t row = 0;
    int column = 0;
};

/// Reads `AB12` (ECMA-376 part 1, 18.18.7); nothing where it is no reference or lies beyond column XFD or row
/// 1,048,576.
[[nodiscard]] inline std::optional<CellRef> readCellRef(std::string_view text)
{
    constexpr int lastColumn = 16'384;
    constexpr std::int64_t lastRow = 1'048'576;
    CellRef ref;
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        const int letter = c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
        if (letter == 0)
            break;
        ref.column = ref.column * 26 + letter;
        if (ref.column > lastColumn)
            return {};
    }
    if (ref.column == 0)
        return {};
    for (; at < text.size(); ++at) {
        if (text[at] < '0' || text[at] > '9')
            return {};
        ref.row = ref.row * 10 + (text[at] - '0');
        if (ref.row > lastRow)
            return {};
    }
    if (ref.row == 0)
        return {};
    return ref;
}

} // namespace tasuki::table
