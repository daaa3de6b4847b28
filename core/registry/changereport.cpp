// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/changereport.h"

#include "registry/edits.h"
#include "registry/scopes.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tasuki::registry {

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct ChangeReport
{
    Q_DECLARE_TR_FUNCTIONS(ChangeReport)
};

/// A facility in a change.
using Key = std::pair<std::int64_t, Uuid>;

constexpr const char* addedSql =
    "SELECT c.rid,f.id,f.name,c.at,c.author,c.words,'','',NULL,NULL FROM facility f JOIN change c ON c.rid=f.change "
    "WHERE c.at>=?1 AND c.undone_by IS NULL AND f.deleted=0 AND f.merged_into IS NULL";

/// Cells that imports and people wrote. A service's are its facility's.
constexpr const char* cellsSql =
    "WITH cell(change,entity,row,field,before,after) AS ("
    "SELECT i.change,i.entity,i.row,i.field,i.before,i.after FROM import_cell i JOIN change c ON c.rid=i.change WHERE "
    "c.at>=?1 "
    "UNION ALL SELECT v.change,v.entity,v.row,v.field,v.replaced,v.value FROM version v JOIN change c ON "
    "c.rid=v.change WHERE c.at>=?1) "
    "SELECT c.rid,f.id,f.name,c.at,c.author,c.words,cell.entity,cell.field,cell.before,cell.after FROM cell "
    "JOIN change c ON c.rid=cell.change AND c.undone_by IS NULL AND c.kind<>2 "
    "LEFT JOIN service s ON cell.entity='service' AND s.id=cell.row "
    "JOIN facility f ON f.id=CASE cell.entity WHEN 'facility' THEN cell.row ELSE s.facility END "
    "WHERE cell.entity IN ('facility','service')";

QString shownAs(sqlite3* handle, const std::string& key, const store::Value& value)
{
    // Nobody reads numbers of rows: a row is known by its name.
    if (const auto* row = std::get_if<Uuid>(&value)) {
        store::Statement name(handle, "SELECT name FROM facility WHERE id=?1 UNION ALL SELECT name FROM organization WHERE id=?1");
        name.bind(1, *row);
        return name.step() ? name.string(0) : QString();
    }
    const store::FieldInfo* field = fieldOfKey(key);
    return field ? showValue(*field, value) : store::displayText(value);
}

/// What a cell says beyond its being another value.
Happened meaningOf(const std::string& key, const store::Value& after)
{
    const auto* number = std::get_if<std::int64_t>(&after);
    if (key == "facility.deleted")
        return number && *number != 0 ? Happened::Removed : Happened::Added;
    if (key == "facility.closed_on" && !std::holds_alternative<std::monostate>(after))
        return Happened::Closed;
    return Happened::Changed;
}

void collect(std::map<Key, ChangeLine>& lines, store::Statement& read, sqlite3* handle)
{
    while (read.step()) {
        const auto [at, isNew] = lines.try_emplace(Key{read.integer(0), read.uuid(1)});
        ChangeLine& line = at->second;
        const std::string entity(read.text(6));
        if (isNew) {
            line.facility.uuid = read.uuid(1);
            line.name = read.string(2);
            line.at = QDateTime::fromMSecsSinceEpoch(read.integer(3));
            line.author = read.string(4);
            line.words = read.string(5);
            line.happened = entity.empty() ? Happened::Added : Happened::Changed;
        }
        if (entity.empty() || line.happened == Happened::Added)
            continue;
        const std::string field(read.text(7));
        const std::string key = entity + "." + field;
        const Happened meaning = meaningOf(key, read.value(9));
        if (meaning != Happened::Changed)
            line.happened = meaning;
        if (field != store::deletedField)
            line.cells.push_back({key, shownAs(handle, key, read.value(8)), shownAs(handle, key, read.value(9))});
    }
}

} // namespace

Result<std::vector<ChangeLine>> changesSince(Registry& registry, const QDate& since)
{
    return store::guarded([&] {
        const store::ReadScope reading(registry.store().handle());
        std::map<Key, ChangeLine> found;
        for (const char* sql : {addedSql, cellsSql}) {
            store::Statement read(registry.store().handle(), sql);
            read.bind(1, std::int64_t{since.startOfDay().toMSecsSinceEpoch()});
            collect(found, read, registry.store().handle());
        }
        std::vector<ChangeLine> lines;
        lines.reserve(found.size());
        for (auto entry = found.rbegin(); entry != found.rend(); ++entry)
            lines.push_back(std::move(entry->second));
        return lines;
    });
}

QString happenedInWords(Happened happened)
{
    switch (happened) {
    case Happened::Added:
        return ChangeReport::tr("Added");
    case Happened::Changed:
        return ChangeReport::tr("Changed");
    case Happened::Closed:
        return ChangeReport::tr("Closed");
    case Happened::Removed:
        return ChangeReport::tr("Removed");
    }
    return {};
}

QString happenedCode(Happened happened)
{
    switch (happened) {
    case Happened::Added:
        return QStringLiteral("added");
    case Happened::Changed:
        return QStringLiteral("changed");
    case Happened::Closed:
        return QStringLiteral("closed");
    case Happened::Removed:
        return QStringLiteral("removed");
    }
    return {};
}

} // namespace tasuki::registry
