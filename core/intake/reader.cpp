// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"

#include "intake/rowmaker.h"
#include "intake/words.h"
#include "registry/carecsv.h"

#include <algorithm>

namespace tasuki::intake {

namespace {

constexpr std::size_t headRows = 40;
constexpr std::size_t shownRows = 20;

struct Head
{
    std::vector<table::RowCopy> rows;
};

Result<Head> headOf(const table::Table& table, std::size_t sheet, Progress& progress)
{
    Head head;
    auto read = table::readTable(
        table, sheet,
        [&](const table::Row& row) {
            head.rows.push_back(table::copyOf(row));
            return head.rows.size() < headRows;
        },
        progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    return head;
}

} // namespace

void ListedRows::note(RowNote note)
{
    auto& count = note.kind == RowNote::Kind::LeftOut ? leftOut : note.kind == RowNote::Kind::Doubtful ? doubtful : repaired;
    if (++count <= notesKept)
        notes.push_back(std::move(note));
}

Result<std::vector<Candidate>> findTables(std::shared_ptr<const table::Table> table, const QString& fileName, Progress& progress)
{
    std::vector<Candidate> found;
    const auto& sheets = table->sheets();
    const auto visible = std::count_if(sheets.begin(), sheets.end(), [](const table::Sheet& sheet) { return !sheet.hidden; });
    for (std::size_t sheet = 0; sheet < sheets.size(); ++sheet) {
        if (sheets[sheet].hidden)
            continue;
        auto head = headOf(*table, sheet, progress);
        if (!head)
            return tl::unexpected<Error>(head.error());
        auto header = table::proposeHeader(head->rows);
        if (!header)
            continue;
        Candidate candidate;
        candidate.table = table;
        candidate.sheet = sheet;
        candidate.file = visible > 1 ? IntakeWords::tr("%1, sheet %2").arg(fileName, sheets[sheet].name) : fileName;
        candidate.layout = proposeLayout(header->names, visible > 1 ? sheets[sheet].name : fileName);
        for (table::RowCopy& row : head->rows)
            if (row.number >= header->firstDataRow && candidate.firstRows.size() < shownRows)
                candidate.firstRows.push_back(std::move(row));
        candidate.header = std::move(*header);
        proposeByValues(candidate);
        found.push_back(std::move(candidate));
    }
    if (found.empty())
        return fail(Error::Code::Unreadable,
                    IntakeWords::tr("%1 has no row with the names of its columns, or nothing below it. Nothing was changed. "
                                    "Write names such as 名称 and 電話番号 above the columns and save it again.")
                        .arg(fileName));
    return found;
}

Result<void> readListed(const Candidate& candidate, ListedRows& out, Progress& progress)
{
    if (const auto lack = lackOf(candidate.layout))
        return fail(Error::Code::Usage, IntakeWords::tr("%1: %2").arg(candidate.file, *lack));
    RowMaker maker(candidate, out);
    auto read = table::readTable(
        *candidate.table, candidate.sheet,
        [&](const table::Row& row) {
            if (row.number >= candidate.header.firstDataRow)
                maker.take(row);
            return true;
        },
        progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    maker.finish();
    ListedTable& table = out.tables.back();
    for (const table::Note& note : read->notes)
        out.note({RowNote::Kind::Doubtful, static_cast<std::uint32_t>(out.tables.size() - 1), note.row, note.sentence});
    table.whole = table.whole && read->complete;
    return {};
}

bool ListedRows::asks(std::string_view municipality, std::string_view prefecture, std::string_view city) const
{
    if (onlyCode.empty() && onlyPlace.empty())
        return true;
    if (!onlyCode.empty() && (municipality.size() >= 5 || (onlyCode.size() <= 2 && !municipality.empty())))
        return registry::inMunicipality(municipality, onlyCode);
    return !onlyPlace.empty() && (std::string(prefecture) + std::string(city)).starts_with(onlyPlace);
}

void keepMunicipality(ListedRows& rows, const QString& code, const QString& place)
{
    rows.onlyCode = code.trimmed().toStdString();
    rows.onlyPlace = place.toStdString();
    const auto kept = std::remove_if(rows.facilities.begin(), rows.facilities.end(), [&](const ListedFacility& facility) {
        return !facility.refersOnly && !rows.asks(facility.municipality, facility.prefecture, facility.city);
    });
    rows.skipped += rows.facilities.end() - kept;
    rows.facilities.erase(kept, rows.facilities.end());
}

} // namespace tasuki::intake
