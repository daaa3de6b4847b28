// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "registry/careimport.h"

namespace fuzz {

namespace {

using namespace registry;

void checkNotes(const std::vector<ImportNote>& notes)
{
    for (const ImportNote& note : notes)
        promise(!note.reason.isEmpty() && !note.file.isEmpty() && note.line >= 0,
                "what is told of a line has a file and a reason");
}

void checkRows(const CareRows& rows)
{
    checkNotes(rows.rejected);
    checkNotes(rows.warnings);
    promise(rows.names.size() == rows.present.size() && rows.names.size() == rows.whole.size(),
            "every file is known by name");
    for (const CareRow& row : rows.rows) {
        promise(row.file < rows.names.size() && row.line > 1, "a row stands in one of the files, below its header");
        promise(row.leaf >= 0 && static_cast<std::size_t>(row.leaf) < leafCategories().size(),
                "a row is of a known kind");
        promise(row.officeNumber.size() >= 10 && !row[CareColumn::Name].empty(),
                "a row has a name and an office number");
        for (const std::string_view field : row.fields)
            promise(isUtf8(field) && field.find('\0') == field.npos, "a field is text");
    }
}

void stage(const QByteArray& file, const QString& municipality)
{
    Desk& desk = sharedDesk();
    const QString name = QStringLiteral("foreign.csv");
    auto read = readCareFiles({{name, file}}, municipality);
    promise(read || !read.error().message.isEmpty(), "a refusal is a sentence");
    promise(read || read.error().code == Error::Code::Unreadable, "a file from outside is refused as unreadable");
    promise(!read || looksLikeCareData(file) || file.size() > 8192, "what can be read is recognised");
    if (!read)
        return;
    checkRows(*read);
    const std::size_t count = read->rows.size();
    NoProgress progress;
    const CareStage staged = must(stageCare(desk.registry(), std::move(*read), QDate(2025, 7, 31), progress),
                                  "rows that were read can be compared");
    checkNotes(staged.rows.warnings);
    const std::int64_t told = staged.added + staged.updated + staged.unchanged;
    promise(told == static_cast<std::int64_t>(staged.rows.rows.size()) && staged.rows.rows.size() <= count,
            "every row is added, updated or unchanged");
    promise(staged.closed >= 0 && staged.closed <= 4, "only what is known can be closed");
    promise(staged.rows.whole[0] || staged.closed == 0, "a file that was not read whole closes nothing");
    promise(staged.differs == 0, "nothing differs where nothing was corrected");
    promise(staged.differences.size() <= CareStage::differencesKept, "a preview is bounded");
    promise(desk.registry().facilityCount() == 3, "a comparison writes nothing");
}

} // namespace

int fuzzCare(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = bytes(data, size);
    stage(input, {});
    // Most bytes are no header; below a good one they reach the rows.
    stage(careHeader() + input, {});
    stage(careHeader() + input, QStringLiteral("482072"));
    return 0;
}

} // namespace fuzz
