// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that looks back: versions, history, undo and redo.
#include "store/store.h"

#include "store/sealedcells.h"
#include "store/versioncodec.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

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
constexpr const char* changeColumns = "SELECT rid, id, at, author, kind, words, sealed_words FROM change ";

} // namespace

std::vector<CellVersion> Store::readVersions(Statement& statement)
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
        const EntityInfo* entity = entityNamed(version.entity);
        version.value = entity ? openCell(*entity, version.row, version.field, statement, 9) : statement.value(9);
        all.push_back(std::move(version));
    }
    statement.reset();
    return all;
}

ChangeInfo Store::readChange(const Statement& statement)
{
    ChangeInfo info;
    info.rid = statement.integer(0);
    info.id = statement.uuid(1);
    info.at = QDateTime::fromMSecsSinceEpoch(statement.integer(2));
    info.author = statement.string(3);
    info.kind = static_cast<ChangeKind>(statement.integer(4));
    info.words = wordsOf(info.id, statement, 5);
    return info;
}

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
            "SELECT c.at, CASE c.kind WHEN 4 THEN v.author ELSE c.author END, c.kind, c.words, v.field, v.replaced, v.value, v.kind, c.rid, c.sealed_words, c.id FROM version v JOIN change "
            "c ON c.rid=v.change WHERE v.entity=?1 AND v.row=?2 "
            "UNION ALL SELECT c.at, c.author, c.kind, c.words, i.field, i.before, i.after, 0, c.rid, NULL, NULL FROM import_cell i JOIN "
            "change c ON c.rid=i.change WHERE i.row=?2 AND i.entity=?1 "
            "UNION ALL SELECT c.at, c.author, c.kind, c.words, '', NULL, NULL, 0, c.rid, NULL, NULL FROM " +
            std::string(entity.name) + " r JOIN change c ON c.rid=r.change WHERE r.id=?2 AND c.kind=1 ORDER BY 1 DESC, 9 DESC");
        statement.bind(1, entity.name).bind(2, row);
        std::vector<HistoryEntry> entries;
        while (statement.step()) {
            HistoryEntry entry;
            entry.at = QDateTime::fromMSecsSinceEpoch(statement.integer(0));
            entry.author = statement.string(1);
            entry.change = static_cast<ChangeKind>(statement.integer(2));
            entry.words = statement.isNull(9) ? statement.string(3) : wordsOf(statement.uuid(10), statement, 8);
            entry.field = statement.text(4);
            entry.before = openCell(entity, row, entry.field, statement, 5);
            entry.after = openCell(entity, row, entry.field, statement, 6);
            entry.kind = static_cast<VersionKind>(statement.integer(7));
            entries.push_back(std::move(entry));
        }
        statement.reset();
        return entries;
    });
}

Result<std::map<std::string, QDate>> Store::lastEdited(const EntityInfo& entity, const Uuid& row)
{
    return guarded([&] {
        std::map<std::string, QDate> days;
        Statement statement(handle(), "SELECT field, max(stamp) FROM version WHERE entity=?1 AND row=?2 GROUP BY field");
        statement.bind(1, entity.name).bind(2, row);
        while (statement.step())
            days.emplace(std::string(statement.text(0)), QDateTime::fromMSecsSinceEpoch(stampMillis(statement.integer(1))).date());
        return days;
    });
}

std::optional<ChangeInfo> Store::newestOpen(const char* kinds)
{
    auto found = guarded([&] {
        Statement& statement = cached(std::string(changeColumns) + "WHERE author=?1 AND device=?2 AND "
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

std::int64_t Store::newestWork()
{
    auto found = guarded([&] {
        Statement& statement = cached("SELECT max(rid) FROM change WHERE author=?1 AND device=?2 AND kind IN (0,1,4,5)");
        const std::int64_t rid = statement.bind(1, author()).bind(2, device()).step() ? statement.integer(0) : 0;
        statement.reset();
        return rid;
    });
    return found.value_or(0);
}

std::optional<ChangeInfo> Store::undoable()
{
    // What was issued stands: neither it nor anything before it is taken back.
    const auto newest = newestOpen("0,1,3,4,5");
    return newest && newest->kind == ChangeKind::Issue ? std::nullopt : newest;
}

std::optional<ChangeInfo> Store::redoable()
{
    const auto undone = newestOpen("2");
    // New work after an undo closes the way forward, as everywhere; what was redone since does not.
    if (!undone || newestWork() > undone->rid)
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

bool Store::revertCell(const RevertedCell& cell, std::int64_t target, std::int64_t change, std::vector<std::pair<const EntityInfo*, std::int64_t>>& touched)
{
    const auto last = writtenBefore(*cell.entity, cell.row, cell.field, std::numeric_limits<std::int64_t>::max());
    // A version that came from elsewhere and lost never showed: there is nothing to take back.
    if (!last || last->change < target)
        return false;
    if (meant(*cell.entity, cell.row, cell.field, *last) != meant(*cell.entity, cell.row, cell.field, cell.last))
        throw changedSince();
    const auto rid = findRid(*cell.entity, cell.row);
    CellChange back{cell.entity, cell.row, cell.field, shown(*cell.entity, *rid, cell.row, cell.field), cell.replaced, VersionKind::Own};
    // Before the first correction the cell showed the official value; before it was created a row was not there.
    const bool official = !std::holds_alternative<std::monostate>(shown(*cell.entity, *rid, cell.row, "digest"));
    const auto earlier = writtenBefore(*cell.entity, cell.row, cell.field, target);
    if (official && (!earlier || earlier->kind != VersionKind::Own))
        back.kind = VersionKind::Official;
    else if (cell.field == deletedField && std::holds_alternative<std::monostate>(cell.replaced))
        back.after = std::int64_t{1};
    addVersion(back, change);
    touched.emplace_back(cell.entity, *rid);
    return true;
}

Result<Store::TakenBack> Store::unmerge(std::int64_t target)
{
    auto done = guarded([&] {
        Transaction transaction(handle());
        Statement& read = cached("SELECT kind, undone_by IS NULL, words FROM change WHERE rid=?1");
        const bool found = read.bind(1, target).step() && read.integer(0) == static_cast<std::int64_t>(ChangeKind::Merge) && read.integer(1) != 0;
        const QString words = found ? read.string(2) : QString();
        read.reset();
        if (!found)
            throw Failure{{Error::Code::NotFound,
                           QCoreApplication::translate("store", "There is no such intake, or it was taken back already. Nothing was changed."), {}}};
        const std::int64_t change = beginChange(ChangeKind::Undo, words, target);
        cached("UPDATE change SET undone_by=?2 WHERE rid=?1").bind(1, target).bind(2, change).run();
        TakenBack counts;
        std::vector<std::pair<const EntityInfo*, std::int64_t>> touched;
        const auto cells = cellsOf(target);
        // A row that it brought and somebody went on writing stays whole: what was written would be gone with it.
        Statement& since = cached("SELECT 1 FROM version WHERE entity=?1 AND row=?2 AND change>?3 LIMIT 1");
        std::set<std::pair<const EntityInfo*, Uuid>> kept;
        for (const RevertedCell& cell : cells) {
            if (cell.field != deletedField || cell.replaced == Value(std::int64_t{0}))
                continue;
            if (since.bind(1, cell.entity->name).bind(2, cell.row).bind(3, target).step())
                kept.emplace(cell.entity, cell.row);
            since.reset();
        }
        for (const RevertedCell& cell : cells) {
            const auto last = writtenBefore(*cell.entity, cell.row, cell.field, std::numeric_limits<std::int64_t>::max());
            if (last && last->change > target)
                ++counts.left;
            else if (kept.contains({cell.entity, cell.row}))
                continue;
            else if (revertCell(cell, target, change, touched))
                ++counts.cells;
        }
        reindex(touched);
        transaction.commit();
        return counts;
    });
    if (done)
        announceEverything();
    return done;
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
    Statement& how = cached("SELECT sealed_words IS NOT NULL FROM change WHERE rid=?1");
    const bool sealed = how.bind(1, target.rid).step() && how.integer(0) != 0;
    how.reset();
    if (sealed && !m_vault.isOpen())
        throw lockedVault();
    const std::int64_t change = beginChange(kind, sealed ? QString() : target.words, target.rid);
    if (sealed)
        sealWords(change, target.words);
    cached("UPDATE change SET undone_by=?2 WHERE rid=?1").bind(1, target.rid).bind(2, change).run();
    if (rootKind == ChangeKind::Import) {
        refuseBeneathLaterImport(root);
        revertImport(root, kind == ChangeKind::Redo, progress);
        transaction.commit();
        return change;
    }
    std::vector<std::pair<const EntityInfo*, std::int64_t>> touched;
    for (const RevertedCell& cell : cellsOf(target.rid))
        revertCell(cell, target.rid, change, touched);
    reindex(touched);
    if (sealed)
        logWritten(touched);
    transaction.commit();
    return change;
}

std::vector<Store::RevertedCell> Store::cellsOf(std::int64_t change)
{
    std::vector<RevertedCell> cells;
    Statement& statement = cached("SELECT v.entity, v.row, v.field, v.stamp, v.device, v.kind, v.replaced, c.kind, "
                                  "c.undoes FROM version v JOIN change c ON c.rid=v.change WHERE v.change=?1 ORDER BY "
                                  "v.entity, v.row, v.field, v.stamp, v.device");
    statement.bind(1, change);
    while (statement.step()) {
        const EntityInfo* entity = entityNamed(statement.text(0));
        const int index = entity ? entity->indexOf(statement.text(2)) : -1;
        if (!entity || (index < 0 && statement.text(2) != deletedField))
            continue;
        const std::string_view field = index < 0 ? deletedField : entity->fields[static_cast<std::size_t>(index)].name;
        const Uuid row = statement.uuid(1);
        // One change may have written a cell more than once: the first says what was there before, the last counts.
        const auto replaced = [&] { return openCell(*entity, row, field, statement, 6); };
        if (cells.empty() || cells.back().entity != entity || cells.back().row != row || cells.back().field != field)
            cells.push_back({entity, row, field, replaced(), {}});
        cells.back().last = {{statement.integer(3), statement.uuid(4)},
                             static_cast<VersionKind>(statement.integer(5)),
                             change,
                             static_cast<ChangeKind>(statement.integer(7)),
                             statement.integer(8)};
    }
    statement.reset();
    return cells;
}

std::optional<Store::Written> Store::writtenBefore(const EntityInfo& entity, const Uuid& row, std::string_view field,
                                                   std::int64_t change)
{
    Statement& statement = cached("SELECT v.stamp, v.device, v.kind, v.change, c.kind, c.undoes FROM version v JOIN change c ON "
                                  "c.rid=v.change WHERE v.entity=?1 AND v.row=?2 AND v.field=?3 AND v.change<?4 ORDER BY "
                                  "v.stamp DESC, v.device DESC LIMIT 1");
    std::optional<Written> found;
    if (statement.bind(1, entity.name).bind(2, row).bind(3, field).bind(4, change).step())
        found = Written{{statement.integer(0), statement.uuid(1)},
                        static_cast<VersionKind>(statement.integer(2)),
                        statement.integer(3),
                        static_cast<ChangeKind>(statement.integer(4)),
                        statement.integer(5)};
    statement.reset();
    return found;
}

VersionKey Store::meant(const EntityInfo& entity, const Uuid& row, std::string_view field, Written written)
{
    // Undoing and redoing write what was there before the change they take back; for whom a value is alters nothing of it.
    while (written.changeKind == ChangeKind::Undo || written.changeKind == ChangeKind::Redo || written.changeKind == ChangeKind::Scope) {
        const auto before = writtenBefore(entity, row, field, written.changeKind == ChangeKind::Scope ? written.change : written.undoes);
        if (!before)
            return {};
        written = *before;
    }
    return written.key;
}

Failure Store::changedSince()
{
    return {{Error::Code::Conflict,
             QCoreApplication::translate("store", "This was changed again since, so it cannot be undone. Nothing "
                                                  "was changed. The history shows all values."),
             {}}};
}

void Store::refuseBeneathLaterImport(std::int64_t root)
{
    // An import stands unless the last of its undos and redos was an undo.
    Statement& later = cached("WITH RECURSIVE chain(rid, kind, undone_by) AS ("
                              "SELECT rid, kind, undone_by FROM change WHERE kind=1 AND rid>?1 "
                              "UNION ALL SELECT c.rid, c.kind, c.undone_by FROM change c JOIN chain ON c.rid=chain.undone_by) "
                              "SELECT 1 FROM chain WHERE undone_by IS NULL AND kind<>2 LIMIT 1");
    const bool stands = later.bind(1, root).step();
    later.reset();
    if (stands)
        throw changedSince();
}

void Store::revertImport(std::int64_t root, bool forward, Progress& progress)
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
        const auto rid = entity ? findRid(*entity, cells.uuid(1)) : std::nullopt;
        if (!rid)
            continue;
        const std::string field(cells.text(2));
        setOfficial(*entity, *rid, cells.uuid(1), field, cells.value(forward ? 4 : 3));
        touched.emplace_back(entity, *rid);
        cached("UPDATE " + std::string(entity->name) + " SET digest=0 WHERE rid=?1").bind(1, *rid).run();
    }
    progress.start(QCoreApplication::translate("store", "Refreshing the search"), static_cast<std::int64_t>(touched.size()));
    reindex(touched, &progress);
}

} // namespace tasuki::store
