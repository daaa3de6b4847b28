// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "registry/careimport.h"
#include "registry/edits.h"
#include "store/statement.h"

#include <QStringList>

namespace fuzz {

namespace {

using namespace registry;

/// What people see of the rows that live.
QStringList shown(Centre& centre)
{
    QStringList all;
    for (const store::EntityInfo* entity : centre.store().schema()) {
        std::string sql = "SELECT hex(id)";
        for (const store::FieldInfo& field : entity->fields)
            sql += "||'|'||ifnull(quote(" + std::string(field.name) + "),'')";
        store::Statement rows(centre.store().handle(),
                              sql + " FROM " + std::string(entity->name) + " WHERE deleted=0 ORDER BY id");
        while (rows.step())
            all << rows.string(0);
    }
    return all;
}

/// Nothing where the bytes below make the whole file look like one in another encoding.
std::optional<CareStage> stage(Desk& desk, const QByteArray& file)
{
    NoProgress progress;
    auto rows = readCareFiles({{QStringLiteral("foreign.csv"), file}}, {});
    if (!rows)
        return std::nullopt;
    return must(stageCare(desk.registry(), std::move(*rows), QDate(2025, 7, 31), progress),
                "rows that were read can be compared");
}

} // namespace

int fuzzImport(const std::uint8_t* data, std::size_t size)
{
    const QByteArray file = careHeader() + bytes(data, size);
    Desk desk;
    NoProgress progress;
    const Id<Facility> corrected{careFacilityId("9900000001")};
    const QString correction = QStringLiteral("0769-99-9999");
    must(setField(desk.registry(), store::describe<Facility>(), corrected.uuid, "phone", correction),
         "a centre can correct");
    const auto first = stage(desk, file);
    if (!first || first->changesNothing())
        return 0;
    const QStringList before = shown(desk.centre());
    must(applyCare(desk.registry(), *first, progress), "what was compared can be taken in");
    promise(stage(desk, file)->changesNothing(), "the same file a second time changes nothing");
    const auto facility = must(desk.centre().store().load(corrected), "a facility can be read");
    promise(facility && facility->phone == correction, "what a centre corrected stays");
    const QStringList after = shown(desk.centre());
    promise(!must(desk.centre().verify(progress), "the data file is in order"), "the search says what the rows say");
    must(desk.centre().store().undo(progress), "an import can be taken back");
    promise(shown(desk.centre()) == before, "taken back, all is as it was");
    must(desk.centre().store().redo(progress), "an import can be done again");
    promise(shown(desk.centre()) == after, "done again, all is as it was after it");
    promise(!must(desk.centre().verify(progress), "the data file is in order"), "the search says what the rows say");
    return 0;
}

} // namespace fuzz
