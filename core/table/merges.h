// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/archive.h"
#include "table/table.h"

#include <functional>
#include <string>
#include <vector>

namespace tasuki::table {

/// Cells that people see as one; both ends belong to it.
struct MergedRange
{
    std::int64_t top = 0;
    std::int64_t bottom = 0;
    int left = 0;
    int right = 0;
};

/// The merged ranges of a sheet, from top to bottom. They stand behind the cells (ECMA-376 part 1, 18.3.1.99), so the
/// cells are skipped without being parsed. `onBytes` as in `XmlReader::readAll`.
[[nodiscard]] Result<std::vector<MergedRange>> findMerges(Archive::Stream& stream, const QString& file,
                                                          const Limits& limits,
                                                          const std::function<bool(std::int64_t)>& onBytes);

/// Gives the value of a merged range to all its cells, row by row.
class MergeFiller
{
public:
    MergeFiller(std::vector<MergedRange> ranges, const Limits& limits);
    /// Completes a row; rows come in ascending order. The views that are put in live until the next call.
    void apply(std::int64_t row, std::vector<std::string_view>& cells, std::vector<std::uint8_t>& marks);
    /// Whether there were so many merged cells that values were no longer repeated.
    [[nodiscard]] bool exhausted() const { return m_exhausted; }

private:
    struct Active
    {
        MergedRange range;
        std::string text;
        std::uint8_t marks = 0;
    };
    std::vector<MergedRange> m_ranges;
    std::size_t m_next = 0;
    std::vector<Active> m_active;
    std::vector<Active> m_spent; ///< what the last completed row still looks into
    std::int64_t m_budget;
    bool m_exhausted = false;
};

} // namespace tasuki::table
