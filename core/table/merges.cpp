// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/merges.h"

#include "table/cellref.h"
#include "table/words.h"
#include "table/xml.h"

#include <algorithm>

namespace tasuki::table {

namespace {

class MergeHandler final : public XmlHandler
{
public:
    MergeHandler(QString file, std::int64_t limit) : m_file(std::move(file)), m_limit(limit) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "mergeCell")
            return;
        const std::string_view ref = attributes.value("ref");
        const std::size_t colon = ref.find(':');
        if (colon == ref.npos)
            return; // one cell alone
        const auto first = readCellRef(ref.substr(0, colon));
        const auto last = readCellRef(ref.substr(colon + 1));
        if (!first || !last || last->row < first->row || last->column < first->column)
            return refuse(damaged(m_file, QStringLiteral("a merged range that is none")));
        if (static_cast<std::int64_t>(ranges.size()) >= m_limit)
            return refuse(
                {Error::Code::Unreadable,
                 TableWords::tr(
                     "%1 has more than %2 merged cells. Nothing was changed. Take the merging off in Excel, save "
                     "the file and choose it again.")
                     .arg(m_file)
                     .arg(m_limit),
                 {}});
        ranges.push_back({first->row, last->row, first->column, last->column});
    }

    std::vector<MergedRange> ranges;

private:
    QString m_file;
    std::int64_t m_limit;
};

/// Finds `</sheetData>`, with any prefix, in bytes that come in pieces. An empty `<sheetData/>` has nothing to merge.
class TailFinder
{
public:
    /// True once the tail begins; `rest` is then what of it is in this piece.
    bool find(std::string_view piece, std::string& rest)
    {
        m_window.append(piece);
        for (std::size_t at = 0; (at = m_window.find(m_mark, at)) != m_window.npos; at += m_mark.size()) {
            const std::size_t open = m_window.rfind("</", at);
            if (open == m_window.npos)
                continue;
            const std::string_view name = std::string_view(m_window).substr(open + 2, at - open - 2);
            if (!name.ends_with("sheet") || name.find_first_of(" <>\"'") != name.npos)
                continue;
            m_prefix = name.substr(0, name.size() - 5);
            rest = m_window.substr(at + m_mark.size());
            return true;
        }
        // Enough for the longest prefix that is believed.
        constexpr std::size_t kept = 128;
        if (m_window.size() > kept)
            m_window.erase(0, m_window.size() - kept);
        return false;
    }
    /// `x:` or nothing.
    [[nodiscard]] const std::string& prefix() const { return m_prefix; }

private:
    // A `D` is rare in a sheet, a `<` and an `s` are not.
    static constexpr std::string_view m_mark = "Data>";
    std::string m_window;
    std::string m_prefix;
};

} // namespace

Result<std::vector<MergedRange>> findMerges(Archive::Stream& stream, const QString& file, const Limits& limits,
                                            const std::function<bool(std::int64_t)>& onBytes)
{
    MergeHandler handler(file, limits.merges);
    XmlReader reader(handler, file);
    TailFinder finder;
    std::vector<char> piece(128 * 1024);
    bool inTail = false;
    std::int64_t total = 0;
    for (;;) {
        const auto got = stream.read(piece.data(), piece.size());
        if (!got)
            return tl::unexpected<Error>(got.error());
        std::string_view bytes(piece.data(), *got);
        total += static_cast<std::int64_t>(*got);
        if (!onBytes(total))
            return tl::unexpected<Error>(cancelledError());
        std::string tail;
        if (!inTail && finder.find(bytes, tail)) {
            inTail = true;
            // The elements behind the cells, in a document of their own.
            if (auto fed = reader.feed("<" + finder.prefix() + "worksheet>", false); !fed)
                return tl::unexpected<Error>(fed.error());
            bytes = tail;
        }
        if (inTail)
            if (auto fed = reader.feed(bytes, *got == 0); !fed)
                return tl::unexpected<Error>(fed.error());
        if (*got == 0)
            break;
    }
    std::stable_sort(handler.ranges.begin(), handler.ranges.end(),
                     [](const MergedRange& a, const MergedRange& b) { return a.top < b.top; });
    return std::move(handler.ranges);
}

MergeFiller::MergeFiller(std::vector<MergedRange> ranges, const Limits& limits)
    : m_ranges(std::move(ranges)), m_budget(limits.mergedCells)
{
}

void MergeFiller::apply(std::int64_t row, std::vector<std::string_view>& cells, std::vector<std::uint8_t>& marks)
{
    std::erase_if(m_active, [row](const Active& active) { return active.range.bottom < row; });
    for (; m_next < m_ranges.size() && m_ranges[m_next].top <= row; ++m_next) {
        const MergedRange& range = m_ranges[m_next];
        const auto first = static_cast<std::size_t>(range.left - 1);
        if (m_exhausted || range.top < row || first >= cells.size())
            continue;
        // An empty one stays too: what it covers is not seen.
        m_active.push_back({range, std::string(cells[first]), marks[first]});
    }
    for (const Active& active : m_active) {
        const auto left = static_cast<std::size_t>(active.range.left - 1);
        const auto right = static_cast<std::size_t>(active.range.right);
        m_budget -= static_cast<std::int64_t>(right - left + active.text.size() / 64);
        if (m_budget < 0) {
            m_exhausted = true;
            break;
        }
        if (!active.text.empty() && cells.size() < right) {
            cells.resize(right);
            marks.resize(right, 0);
        }
        for (std::size_t column = left; column < std::min(right, cells.size()); ++column) {
            // The first cell keeps its own view: it outlives this call anyway.
            if (row != active.range.top || column != left)
                cells[column] = active.text;
            marks[column] = static_cast<std::uint8_t>(active.marks | Merged);
        }
    }
    if (m_exhausted) {
        m_spent = std::move(m_active);
        m_active.clear();
    }
}

} // namespace tasuki::table
