// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/archive.h"
#include "table/numberformat.h"
#include "table/table.h"

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tasuki::table {

/// What the parts of a workbook beside the sheets say.
struct Workbook
{
    std::vector<Sheet> sheets;
    std::vector<std::string> sheetParts; ///< entry of each sheet in the archive
    std::string sharedStringsPart;       ///< empty where there is none
    bool from1904 = false;               ///< days are counted from 1904-01-01, as on old Macs
    std::vector<NumberFormat> formats;   ///< by the style of a cell

    [[nodiscard]] const NumberFormat& formatOf(std::size_t style) const;
};

/// Reads workbook, relations and styles. `NotFound` where the archive is no workbook.
[[nodiscard]] Result<Workbook> readWorkbook(const Archive& archive);

/// The texts that cells share (ECMA-376 part 1, 18.4): rich text as one, the reading above kanji (`rPh`) left out.
class SharedStrings
{
public:
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t index) const { return m_texts[index]; }
    void add(std::string_view text);

private:
    // Grows without copying: at its largest this is most of what a workbook takes.
    std::deque<std::string_view> m_texts;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char* m_at = nullptr;
    std::size_t m_left = 0;
};

[[nodiscard]] Result<SharedStrings> readSharedStrings(const Archive& archive, const Archive::Entry& part,
                                                      const Limits& limits,
                                                      const std::function<bool(std::int64_t)>& onBytes);

/// Writes the characters that XML cannot hold in place of their escapes, `_x000D_` (ECMA-376 part 1, 22.9.2.19).
void unescapeText(std::string& text);

} // namespace tasuki::table
