// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "core/table/workbookmaker.h"
#include "table/header.h"
#include "table/table.h"

namespace fuzz {

namespace {

using namespace table;

/// What a sheet says, as far as two readings of it must agree.
struct Reading
{
    std::int64_t rows = 0, cells = 0;
    std::size_t bytes = 0;
    bool operator==(const Reading&) const = default;
};

std::optional<Reading> read(const Table& from, std::size_t sheet)
{
    NoProgress progress;
    Reading reading;
    std::int64_t last = 0;
    const auto sink = [&](const Row& row) {
        promise(row.number > last, "rows come from top to bottom");
        last = row.number;
        ++reading.rows;
        for (const std::string_view cell : row.cells) {
            promise(isUtf8(cell), "a cell is text");
            reading.bytes += cell.size();
            ++reading.cells;
        }
        return true;
    };
    const auto summary = readTable(from, sheet, sink, progress);
    promise(summary || !summary.error().message.isEmpty(), "a refusal is a sentence");
    if (!summary)
        return std::nullopt;
    promise(summary->rows == reading.rows && summary->complete, "a reading counts its rows");
    promise(summary->notes.size() <= 100, "remarks are bounded");
    for (const Note& note : summary->notes)
        promise(!note.sentence.isEmpty(), "a remark is a sentence");
    return reading;
}

void open(const QByteArray& file)
{
    Limits limits;
    limits.rows = 5000;
    limits.sharedBytes = 1 << 20;
    limits.textFileBytes = 1 << 20;
    limits.mergedCells = 100'000;
    const auto opened = openTable(file, QStringLiteral("foreign"), limits);
    promise(opened || !opened.error().message.isEmpty(), "a refusal is a sentence");
    if (!opened)
        return;
    for (std::size_t sheet = 0; sheet < (*opened)->sheets().size(); ++sheet)
        promise(read(**opened, sheet) == read(**opened, sheet), "a sheet read again says the same");
}

} // namespace

int fuzzTable(const std::uint8_t* data, std::size_t size)
{
    open(bytes(data, size));
    return 0;
}

int fuzzSheet(const std::uint8_t* data, std::size_t size)
{
    // A changed archive mostly fails at its checksums; here the parts inside an honest archive are foreign. The first
    // byte says which.
    if (size == 0)
        return 0;
    Parts parts = sheetWith("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45383</v></c></row>").parts();
    parts[data[0] % parts.size()].second.assign(reinterpret_cast<const char*>(data) + 1, size - 1);
    open(zipOf(parts));
    return 0;
}

} // namespace fuzz
