// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that other devices see: packs, conflicts, and what an audience sees.
#include "store/arrival.h"

#include "store/sealedcells.h"
#include "store/versioncodec.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace tasuki::store {

Value Store::Arrival::comparable(Store& store, const EntityInfo* entity, const Uuid& row, std::string_view field, const Statement& statement, int column)
{
    if (!entity || !isSealedCell(*entity, field))
        return statement.value(column);
    return store.m_vault.isOpen() ? store.openCell(*entity, row, field, statement, column) : sealedBytes(statement, column);
}

bool Store::noteConflict(std::string_view entity, const Uuid& row, std::string_view field)
{
    Statement& read = cached("SELECT stamp, device, kind, value, bases FROM version WHERE entity=?1 AND row=?2 AND field=?3");
    read.bind(1, entity).bind(2, row).bind(3, field);
    const EntityInfo* described = entityNamed(entity);
    struct Seen
    {
        VersionKey key;
        bool isOwn;
        Value value;
    };
    std::vector<Seen> all;
    std::vector<VersionKey> covered;
    while (read.step()) {
        // Taken back or withdrawn: both say nothing of their own.
        const bool isOwn = read.integer(2) == static_cast<std::int64_t>(VersionKind::Own);
        all.push_back({{read.integer(0), read.uuid(1)}, isOwn, Arrival::comparable(*this, described, row, field, read, 3)});
        const auto bases = decodeKeys(read.text(4));
        covered.insert(covered.end(), bases.begin(), bases.end());
    }
    read.reset();
    bool differs = false;
    const Seen* first = nullptr;
    for (const Seen& each : all) {
        if (std::find(covered.begin(), covered.end(), each.key) != covered.end())
            continue;
        differs = differs || (first && (first->value != each.value || first->isOwn != each.isOwn));
        first = &each;
    }
    if (described && field == deletedField && !differs)
        differs = !unseenEdits(*described, row).empty();
    const int before = sqlite3_total_changes(handle());
    cached(differs ? "INSERT INTO conflict VALUES(?1,?2,?3) ON CONFLICT DO NOTHING" : "DELETE FROM conflict WHERE entity=?1 AND row=?2 AND field=?3")
        .bind(1, entity)
        .bind(2, row)
        .bind(3, field)
        .run();
    return differs && sqlite3_total_changes(handle()) != before;
}

bool Store::isInConflict(std::string_view entity, const Uuid& row, std::string_view field)
{
    Statement& read = cached("SELECT 1 FROM conflict WHERE entity=?1 AND row=?2 AND field=?3");
    const bool is = read.bind(1, entity).bind(2, row).bind(3, field).step();
    read.reset();
    return is;
}

std::vector<CellVersion> Store::unseenEdits(const EntityInfo& entity, const Uuid& row)
{
    const auto removal = winner(entity.name, row, deletedField);
    if (!removal || removal->kind != VersionKind::Own || removal->value != Value(std::int64_t{1}))
        return {};
    // A removal rests on the newest versions of all cells that its author saw, see addVersion().
    std::map<std::string, std::vector<CellVersion>> cells;
    std::vector<VersionKey> seen;
    Statement& read = cached("SELECT field, stamp, device, kind, bases, value FROM version WHERE entity=?1 AND row=?2");
    read.bind(1, entity.name).bind(2, row);
    while (read.step()) {
        CellVersion version;
        version.entity = entity.name;
        version.row = row;
        version.field = read.text(0);
        version.key = {read.integer(1), read.uuid(2)};
        version.kind = static_cast<VersionKind>(read.integer(3));
        version.bases = decodeKeys(read.text(4));
        version.value = Arrival::comparable(*this, &entity, row, version.field, read, 5);
        if (version.field == deletedField)
            seen.insert(seen.end(), version.bases.begin(), version.bases.end());
        else
            cells[version.field].push_back(std::move(version));
    }
    read.reset();
    const auto wasSeen = [&](const CellVersion& version) { return std::find(seen.begin(), seen.end(), version.key) != seen.end(); };
    std::vector<CellVersion> unseen;
    for (const auto& [field, versions] : cells)
        for (CellVersion& head : headsOf(versions))
            // Showing a value to others than before is no edit of it.
            if (head.kind == VersionKind::Own && !wasSeen(head) && std::none_of(versions.begin(), versions.end(), [&](const CellVersion& each) {
                    return each.kind == VersionKind::Own && each.value == head.value && wasSeen(each);
                }))
                unseen.push_back(std::move(head));
    return unseen;
}

std::int64_t Store::keepPack(const StoredPack& pack)
{
    cached("INSERT INTO pack(author,device,audience,seq,hash,prev,state,newest,versions,received,content,signature) "
           "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)")
        .bindBlob(1, pack.author)
        .bind(2, pack.device)
        .bind(3, static_cast<std::int64_t>(pack.audience))
        .bind(4, pack.seq)
        .bindBlob(5, pack.hash)
        .bindBlob(6, pack.prev)
        .bind(7, static_cast<std::int64_t>(pack.state))
        .bind(8, pack.newest)
        .bind(9, pack.versions)
        .bind(10, m_clock.nowMillis())
        .bindBlob(11, pack.content)
        .bindBlob(12, pack.signature)
        .run();
    return sqlite3_last_insert_rowid(handle());
}

Result<void> Store::packs(Scope audience, bool withContent, const std::function<void(StoredPack&)>& each)
{
    return guarded([&] {
        Statement read(handle(), std::string("SELECT rid, author, device, audience, seq, hash, prev, state, newest, versions, ") +
                                     (withContent ? "content, signature" : "NULL, NULL") +
                                     " FROM pack WHERE audience<=?1 ORDER BY author, device, audience, seq, hash");
        read.bind(1, static_cast<std::int64_t>(audience));
        while (read.step()) {
            StoredPack pack;
            pack.rid = read.integer(0);
            pack.author = read.text(1);
            pack.device = read.uuid(2);
            pack.audience = static_cast<Scope>(read.integer(3));
            pack.seq = read.integer(4);
            pack.hash = read.text(5);
            pack.prev = read.text(6);
            pack.state = static_cast<StoredPack::State>(read.integer(7));
            pack.newest = read.integer(8);
            pack.versions = read.integer(9);
            pack.content = read.text(10);
            pack.signature = read.text(11);
            each(pack);
        }
    });
}

Result<std::vector<std::vector<CellVersion>>> Store::conflicts()
{
    return guarded([&] {
        struct Cell
        {
            const EntityInfo* entity;
            Uuid row;
            std::string field;
        };
        std::vector<Cell> cells;
        Statement read(handle(), "SELECT entity, row, field FROM conflict ORDER BY entity, row, field");
        while (read.step())
            if (const EntityInfo* entity = entityNamed(read.text(0)))
                cells.push_back({entity, read.uuid(1), std::string(read.text(2))});
        read.reset();
        std::vector<std::vector<CellVersion>> all;
        for (const Cell& cell : cells) {
            if (cell.entity->isSealed() && !m_vault.isOpen())
                continue;
            // Of a row that is away the only question is whether it stays away.
            const auto rid = cell.field == deletedField ? std::nullopt : findRid(*cell.entity, cell.row);
            if (rid && shown(*cell.entity, *rid, cell.row, deletedField) != Value(std::int64_t{0}))
                continue;
            auto heads = headsOf(take(versions(*cell.entity, cell.row, cell.field)));
            // Noted while the client data was locked, when only the sealed bytes could be compared.
            if (isSealedCell(*cell.entity, cell.field) && std::all_of(heads.begin(), heads.end(), [&](const CellVersion& each) { return each.value == heads.front().value && each.kind == heads.front().kind; }))
                continue;
            std::sort(heads.begin(), heads.end(), [](const CellVersion& one, const CellVersion& other) { return one.key > other.key; });
            if (cell.field == deletedField)
                for (const CellVersion& edit : unseenEdits(*cell.entity, cell.row))
                    for (CellVersion& each : take(versions(*cell.entity, cell.row, edit.field)))
                        if (each.key == edit.key)
                            heads.push_back(std::move(each));
            all.push_back(std::move(heads));
        }
        return all;
    });
}

Result<std::int64_t> Store::settle(const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& value, const QString& words)
{
    const auto now = cell(entity, row, field);
    if (!now)
        return tl::unexpected<Error>(now.error());
    // Also where the shown value stays: the new version rests on all others, so that the matter is settled everywhere.
    return commit({words, ChangeKind::Edit, {{&entity, row, field, *now, value, VersionKind::Own}}});
}

Result<void> Store::view(Scope audience, const std::string& author, const ScopeOf& scopeOf,
                         const std::function<void(const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& value)>& each)
{
    return guarded([&] {
        ReadScope scope(handle());
        const std::set<std::string> authors = authorsWith(author);
        Schema sorted = m_schema;
        std::sort(sorted.begin(), sorted.end(), [](const EntityInfo* one, const EntityInfo* other) { return one->name < other->name; });
        for (const EntityInfo* entity : sorted)
            if (!entity->isSealed())
                viewEntity(*entity, audience, authors, scopeOf, each);
    });
}

void Store::viewEntity(const EntityInfo& entity, Scope audience, const std::set<std::string>& authors, const ScopeOf& scopeOf,
                       const std::function<void(const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& value)>& each)
{
    std::vector<std::string_view> fields{deletedField};
    Scope widest = Scope::Centre;
    for (const FieldInfo& field : entity.fields) {
        fields.push_back(field.name);
        widest = std::min(widest, field.scope);
    }
    std::sort(fields.begin() + 1, fields.end());
    std::string sql = "SELECT id, digest";
    for (const std::string_view field : fields)
        sql += "," + std::string(field);
    Statement rows(handle(), sql + " FROM " + std::string(entity.name) + " ORDER BY id");
    Statement newest(handle(), "SELECT v.kind, v.value, p.author FROM version v LEFT JOIN pack p ON p.rid=v.pack "
                               "WHERE v.entity=?1 AND v.row=?2 AND v.field=?3 AND v.scope<=?4 ORDER BY v.stamp DESC, v.device DESC LIMIT 1");
    Statement edited(handle(), "SELECT DISTINCT field FROM version WHERE entity=?1 AND row=?2");
    Statement beneath(handle(), "SELECT value FROM official WHERE entity=?1 AND row=?2 AND field=?3");
    while (rows.step()) {
        const Uuid row = rows.uuid(0);
        const bool isOfficial = !rows.isNull(1);
        std::set<std::string, std::less<>> written;
        edited.bind(1, entity.name).bind(2, row);
        while (edited.step())
            written.emplace(edited.text(0));
        edited.reset();
        // What was published is for everybody whom the field is for; what a centre wrote, for whom it was sent.
        const auto published = [&](std::size_t i) -> Value {
            const int index = entity.indexOf(fields[i]);
            if (!isOfficial || (index < 0 ? widest : entity.fields[static_cast<std::size_t>(index)].scope) > audience)
                return {};
            beneath.bind(1, entity.name).bind(2, row).bind(3, fields[i]);
            const bool isCorrected = beneath.step();
            Value value = isCorrected ? beneath.value(0) : rows.value(static_cast<int>(i) + 2);
            beneath.reset();
            return value;
        };
        const auto seen = [&](std::size_t i) -> Value {
            if (!written.contains(fields[i]))
                return published(i);
            newest.bind(1, entity.name).bind(2, row).bind(3, fields[i]).bind(4, static_cast<std::int64_t>(audience));
            const bool any = newest.step();
            const bool says = any && newest.integer(0) == static_cast<std::int64_t>(VersionKind::Own);
            const bool isOurs = any && (newest.isNull(2) || authors.contains(std::string(newest.text(2))));
            Value value = says ? newest.value(1) : Value();
            newest.reset();
            return says && !(isOurs && scopeOf(entity, row, fields[i]) > audience) ? value : published(i);
        };
        if (seen(0) != Value(std::int64_t{0}))
            continue;
        each(entity, row, deletedField, Value(std::int64_t{0}));
        for (std::size_t i = 1; i < fields.size(); ++i)
            if (const Value value = seen(i); !std::holds_alternative<std::monostate>(value))
                each(entity, row, fields[i], value);
    }
}

} // namespace tasuki::store
