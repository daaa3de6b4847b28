// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that looks back: versions, history, undo and redo.
#include "store/store.h"

#include "store/versioncodec.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki::store {

std::string encodeKeys(const std::vector<VersionKey>& keys)
{
    std::string bytes;
    for (const VersionKey& key : keys) {
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += static_cast<char>(static_cast<std::uint64_t>(key.stamp) >> shift);
        bytes += key.device.view();
    }
    return bytes;
}

std::vector<VersionKey> decodeKeys(std::string_view bytes)
{
    std::vector<VersionKey> keys;
    for (std::size_t at = 0; at + 24 <= bytes.size(); at += 24) {
        std::uint64_t stamp = 0;
        for (std::size_t i = 0; i < 8; ++i)
            stamp = stamp << 8 | static_cast<std::uint8_t>(bytes[at + i]);
        keys.push_back({static_cast<Stamp>(stamp), Uuid::fromBytes(bytes.substr(at + 8, 16))});
    }
    return keys;
}

std::vector<CellVersion> headsOf(std::vector<CellVersion> versions)
{
    std::vector<VersionKey> covered;
    for (const CellVersion& version : versions)
        covered.insert(covered.end(), version.bases.begin(), version.bases.end());
    std::erase_if(versions, [&](const CellVersion& version) {
        return std::find(covered.begin(), covered.end(), version.key) != covered.end();
    });
    return versions;
}

namespace {

constexpr const char* versionColumns = "SELECT entity, row, field, stamp, device, kind, scope, author, bases, value FROM version ";

std::vector<CellVersion> readVersions(Statement& statement)
{
    std::vector<CellVersion> all;
    while (statement.step()) {
        CellVersion version;
        version.entity = statement.text(0);
        version.row = statement.uuid(1);
        version.field = statement.text(2);
        version.key = {statement.integer(3), statement.uuid(4)};
        version.kind = static_cast<VersionKind>(statement.integer(5));
        version.scope = static_cast<Scope>(statement.integer(6));
        version.author = statement.string(7);
        version.bases = decodeKeys(statement.text(8));
        version.value = statement.value(9);
        all.push_back(std::move(version));
    }
    statement.reset();
    return all;
}

ChangeInfo readChange(const Statement& statement)
{
    ChangeInfo info;
    info.rid = statement.integer(0);
    info.id = statement.uuid(1);
    info.at = QDateTime::fromMSecsSinceEpoch(statement.integer(2));
    info.author = statement.string(3);
    info.kind = static_cast<ChangeKind>(statement.integer(4));
    info.words = statement.string(5);
    return info;
}

} // namespace

Result<std::vector<CellVersion>> Store::versions(const EntityInfo& entity, const Uuid& row, std::string_view field)
{
    return guarded([&] {
        Statement& statement = cached(std::string(versionColumns) + "WHERE entity=?1 AND row=?2 AND (?3='' OR field=?3) "
                                                                    "ORDER BY field, stamp, device");
        statement.bind(1, entity.name).bind(2, row).bind(3, field);
        return readVersions(statement);
    });
}

Result<std::vector<CellVersion>> Store::allVersions()
{
    return guarded([&] {
        return readVersions(cached(std::string(versionColumns) + "ORDER BY entity, row, field, stamp, device"));
    });
}

Result<std::vector<std::pair<std::string, Value>>> Store::officialValues(const EntityInfo& entity, const Uuid& row)
{
    return guarded([&] {
        std::vector<std::pair<std::string, Value>> values;
        Statement& statement = cached("SELECT field, value FROM official WHERE entity=?1 AND row=?2");
        statement.bind(1, entity.name).bind(2, row);
        while (statement.step())
            values.emplace_back(std::string(statement.text(0)), statement.value(1));
        statement.reset();
        return values;
    });
}

Result<std::vector<HistoryEntry>> Store::history(const EntityInfo& entity, const Uuid& row)
{
    return guarded([&] {
        Statement& statement = cached(
            "SELECT c.at, c.author, c.kind, c.words, v.field, v.replaced, v.value, v.kind, c.rid FROM version v JOIN change "
            "c ON c.rid=v.change WHERE v.entity=?1 AND v.row=?2 "
            "UNION ALL SELECT c.at, c.author, c.kind, c.words, i.field, i.before, i.after, 0, c.rid FROM import_cell i JOIN "
            "change c ON c.rid=i.change WHERE i.row=?2 AND i.entity=?1 "
            "UNION ALL SELECT c.at, c.author, c.kind, c.words, '', NULL, NULL, 0, c.rid FROM " +
            std::string(entity.name) + " r JOIN change c ON c.rid=r.change WHERE r.id=?2 AND c.kind=1 ORDER BY 1 DESC, 9 DESC");
        statement.bind(1, entity.name).bind(2, row);
        std::vector<HistoryEntry> entries;
        while (statement.step()) {
            HistoryEntry entry;
            entry.at = QDateTime::fromMSecsSinceEpoch(statement.integer(0));
            entry.author = statement.string(1);
            entry.change = static_cast<ChangeKind>(statement.integer(2));
            entry.words = statement.string(3);
            entry.field = statement.text(4);
            entry.before = statement.value(5);
            entry.after = statement.value(6);
            entry.kind = static_cast<VersionKind>(statement.integer(7));
            entries.push_back(std::move(entry));
        }
        statement.reset();
        return entries;
    });
}

std::optional<ChangeInfo> Store::newestOpen(const char* kinds)
{
    auto found = guarded([&] {
        Statement& statement = cached("SELECT rid, id, at, author, kind, words FROM change WHERE author=?1 AND device=?2 AND "
                                      "undone_by IS NULL AND kind IN (" +
                                      std::string(kinds) + ") ORDER BY rid DESC LIMIT 1");
        std::optional<ChangeInfo> info;
        if (statement.bind(1, author()).bind(2, device()).step())
            info = readChange(statement);
        statement.reset();
        return info;
    });
    return found.value_or(std::nullopt);
}

std::optional<ChangeInfo> Store::undoable()
{
    return newestOpen("0,1,3,4");
}

std::optional<ChangeInfo> Store::redoable()
{
    const auto undone = newestOpen("2");
    const auto done = undoable();
    // New work after an undo closes the way forward, as everywhere.
    if (!undone || (done && done->rid > undone->rid))
        return std::nullopt;
    return undone;
}

Result<ChangeInfo> Store::undo(Progress& progress)
{
    const auto target = undoable();
    if (!target)
        return fail(Error::Code::NotFound, QCoreApplication::translate("store", "There is nothing to undo."));
    auto done = guarded([&] { return revert(*target, ChangeKind::Undo, progress); });
    if (!done)
        return tl::unexpected<Error>(done.error());
    announceEverything();
    return *target;
}

Result<ChangeInfo> Store::redo(Progress& progress)
{
    const auto target = redoable();
    if (!target)
        return fail(Error::Code::NotFound, QCoreApplication::translate("store", "There is nothing to redo."));
    auto done = guarded([&] { return revert(*target, ChangeKind::Redo, progress); });
    if (!done)
        return tl::unexpected<Error>(done.error());
    announceEverything();
    return *target;
}

std::int64_t Store::revert(const ChangeInfo& target, ChangeKind kind, Progress& progress)
{
    Transaction transaction(handle());
    // The change at the beginning of a chain of undo and redo says whether official rows are concerned.
    std::int64_t root = target.rid;
    ChangeKind rootKind = target.kind;
    for (;;) {
        Statement& up = cached("SELECT c.undoes, p.kind FROM change c JOIN change p ON p.rid=c.undoes WHERE c.rid=?1");
        const bool more = up.bind(1, root).step();
        if (more) {
            root = up.integer(0);
            rootKind = static_cast<ChangeKind>(up.integer(1));
        }
        up.reset();
        if (!more)
            break;
    }
    const std::int64_t change = beginChange(kind, target.words, target.rid);
    cached("UPDATE change SET undone_by=?2 WHERE rid=?1").bind(1, target.rid).bind(2, change).run();
    if (rootKind == ChangeKind::Import) {
        revertImport(root, kind == ChangeKind::Redo, change, progress);
        transaction.commit();
        return change;
    }
    struct Cell
    {
        CellVersion version;
        Value replaced;
    };
    std::vector<Cell> cells;
    Statement& statement = cached(std::string(versionColumns).insert(std::string(versionColumns).find(" FROM"), ", replaced") +
                                  "WHERE change=?1 ORDER BY entity, row, field, stamp DESC");
    statement.bind(1, target.rid);
    while (statement.step()) {
        CellVersion version;
        version.entity = statement.text(0);
        version.row = statement.uuid(1);
        version.field = statement.text(2);
        version.key = {statement.integer(3), statement.uuid(4)};
        version.kind = static_cast<VersionKind>(statement.integer(5));
        version.scope = static_cast<Scope>(statement.integer(6));
        version.bases = decodeKeys(statement.text(8));
        version.value = statement.value(9);
        cells.push_back({std::move(version), statement.value(10)});
    }
    statement.reset();
    std::vector<std::pair<const EntityInfo*, std::int64_t>> touched;
    for (const Cell& cell : cells) {
        const EntityInfo* entity = entityNamed(cell.version.entity);
        if (!entity)
            continue;
        const auto last = winner(entity->name, cell.version.row, cell.version.field);
        if (last && last->key != cell.version.key)
            throw Failure{{Error::Code::Conflict,
                           QCoreApplication::translate("store", "This was changed again since, so it cannot be undone. Nothing "
                                                                "was changed. The history shows all values."),
                           {}}};
        const auto rid = ridOf(*entity, cell.version.row);
        const FieldInfo* field = nullptr;
        if (const int index = entity->indexOf(cell.version.field); index >= 0)
            field = &entity->fields[static_cast<std::size_t>(index)];
        const std::string_view name = field ? field->name : deletedField;
        CellChange back{entity, cell.version.row, name, shown(*entity, *rid, name), cell.replaced, VersionKind::Own,
                        cell.version.scope};
        // Before the first correction the cell showed the official value; before it was created a row was not there.
        const bool official = !std::holds_alternative<std::monostate>(shown(*entity, *rid, "digest"));
        const auto earlier = take(versions(*entity, cell.version.row, name));
        const bool wasOfficial =
            official && (cell.version.bases.empty() ||
                         std::any_of(earlier.begin(), earlier.end(), [&](const CellVersion& version) {
                             return version.key == cell.version.bases.back() && version.kind == VersionKind::Official;
                         }));
        if (wasOfficial)
            back.kind = VersionKind::Official;
        else if (name == deletedField && std::holds_alternative<std::monostate>(cell.replaced))
            back.after = std::int64_t{1};
        addVersion(back, change);
        touched.emplace_back(entity, *rid);
    }
    reindex(touched);
    transaction.commit();
    return change;
}

void Store::revertImport(std::int64_t root, bool forward, std::int64_t change, Progress& progress)
{
    std::vector<std::pair<const EntityInfo*, std::int64_t>> touched;
    for (const EntityInfo* entity : m_schema) {
        Statement rows(handle(), "SELECT rid, id FROM " + std::string(entity->name) + " WHERE change=?1 AND digest IS NOT NULL");
        rows.bind(1, root);
        while (rows.step()) {
            setOfficial(*entity, rows.integer(0), rows.uuid(1), deletedField, Value(std::int64_t{forward ? 0 : 1}));
            touched.emplace_back(entity, rows.integer(0));
        }
    }
    Statement cells(handle(), std::string("SELECT entity, row, field, before, after FROM import_cell WHERE change=?1 ORDER BY "
                                          "rowid ") + (forward ? "ASC" : "DESC"));
    cells.bind(1, root);
    while (cells.step()) {
        const EntityInfo* entity = entityNamed(cells.text(0));
        const auto rid = entity ? ridOf(*entity, cells.uuid(1)) : std::nullopt;
        if (!rid)
            continue;
        const std::string field(cells.text(2));
        setOfficial(*entity, *rid, cells.uuid(1), field, cells.value(forward ? 4 : 3));
        touched.emplace_back(entity, *rid);
        cached("UPDATE " + std::string(entity->name) + " SET digest=0 WHERE rid=?1").bind(1, *rid).run();
    }
    progress.start(QCoreApplication::translate("store", "Refreshing the search"), static_cast<std::int64_t>(touched.size()));
    reindex(touched, &progress);
    Q_UNUSED(change);
}

} // namespace tasuki::store
