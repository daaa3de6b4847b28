// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "base/csv.h"

#include <algorithm>
#include <functional>

namespace fuzz {

namespace {

bool liesIn(std::string_view cell, std::string_view text)
{
    // Pointers into different blocks have no order of their own; std::less gives them one.
    const std::less_equal<const char*> before;
    return before(text.data(), cell.data()) && before(cell.data() + cell.size(), text.data() + text.size());
}

/// A cell as a careful writer puts it down.
void write(std::string& out, std::string_view cell)
{
    out += '"';
    for (const char c : cell) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

using Rows = std::vector<std::vector<std::string>>;

void readWithLimits(std::string_view text, CsvReader::Limits limits, char separator, Rows& rows, bool& flawed)
{
    CsvReader csv(text, limits, separator);
    std::vector<std::string_view> fields;
    std::int64_t line = 0;
    while (csv.next(fields)) {
        promise(!fields.empty(), "a row has at least one cell");
        promise(fields.size() <= limits.columns, "a row has no more cells than allowed");
        promise(csv.line() > line, "each row begins on a later line");
        line = csv.line();
        flawed |= csv.flaw() != CsvReader::Flaw::None;
        const auto& arena = *csv.arena();
        bool longest = false;
        for (const std::string_view cell : fields) {
            promise(liesIn(cell, text) || std::any_of(arena.begin(), arena.end(),
                                                      [&](const std::string& kept) { return liesIn(cell, kept); }),
                    "a cell lies in the text or in the arena");
            longest |= cell.size() > limits.fieldBytes;
        }
        promise(!longest || csv.flaw() != CsvReader::Flaw::None, "a row with a cell that is too long is flawed");
        rows.emplace_back(fields.begin(), fields.end());
    }
    promise(!csv.next(fields) && fields.empty(), "after the end nothing comes");
    const auto breaks = std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
    promise(line <= breaks + 1, "no row begins on a line that the text does not have");
}

} // namespace

int fuzzCsv(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = view(data, size);
    for (const char separator : {',', '\t'}) {
        Rows rows;
        bool flawed = false;
        readWithLimits(text, {}, separator, rows, flawed);
        std::string again;
        for (const auto& row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (i > 0)
                    again += separator;
                write(again, row[i]);
            }
            again += "\r\n";
        }
        Rows reread;
        bool flawedAgain = false;
        readWithLimits(again, {}, separator, reread, flawedAgain);
        promise(flawed || (!flawedAgain && reread == rows), "sound rows that are written down are read as they were");
    }
    Rows few;
    bool flawed = false;
    readWithLimits(text, {3, 5}, ',', few, flawed);
    return 0;
}

} // namespace fuzz
