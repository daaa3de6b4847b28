// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that other devices see: versions that come, packs that go, conflicts, and what an audience sees.
#include "store/store.h"

#include "store/versioncodec.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace tasuki::store {

/// What a running intake has seen so far.
struct Store::Arrival
{
    using RowKey = std::pair<const EntityInfo*, std::int64_t>;
    std::set<RowKey> touched;
    std::map<RowKey, bool> lived; ///< before the first version of this intake
    std::set<RowKey> changed;
    Applied counts;
};

bool Store::noteConflict(std::string_view entity, const Uuid& row, std::string_view field)
{
    Statement& read = cached("SELECT stamp, device, kind, value, bases FROM version WHERE entity=?1 AND row=?2 AND field=?3");
    read.bind(1, entity).bind(2, row).bind(3, field);
    struct Seen
    {
        VersionKey key;
        std::int64_t kind;
        Value value;
    };
    std::vector<Seen> all;
    std::vector<VersionKey> covered;
    while (read.step()) {
        all.push_back({{read.integer(0), read.uuid(1)}, read.integer(2), read.value(3)});
        const auto bases = decodeKeys(read.text(4));
        covered.insert(covered.end(), bases.begin(), bases.end());
    }
    read.reset();
    bool differs = false;
    const Seen* first = nullptr;
    for (const Seen& each : all) {
        if (std::find(covered.begin(), covered.end(), each.key) != covered.end())
            continue;
        differs = differs || (first && (first->value != each.value || first->kind != each.kind));
        first = &each;
    }
    const int before = sqlite3_total_changes(handle());
    cached(differs ? "INSERT INTO conflict VALUES(?1,?2,?3) ON CONFLICT DO NOTHING" : "DELETE FROM conflict WHERE entity=?1 AND row=?2 AND field=?3")
        .bind(1, entity)
        .bind(2, row)
        .bind(3, field)
        .run();
    return differs && sqlite3_total_changes(handle()) != before;
}

void Store::arrive(const std::vector<CellVersion>& versions, const QString& words, std::optional<std::int64_t> pack, Arrival& arrival)
{
    for (const CellVersion& version : versions) {
        Statement& known = cached("SELECT 1 FROM version WHERE entity=?1 AND row=?2 AND field=?3 AND stamp=?4 AND device=?5");
        const bool have = known.bind(1, std::string_view(version.entity))
                              .bind(2, version.row)
                              .bind(3, std::string_view(version.field))
                              .bind(4, version.key.stamp)
                              .bind(5, version.key.device)
                              .step();
        known.reset();
        if (have)
            continue;
        if (arrival.counts.change == 0)
            arrival.counts.change = beginChange(ChangeKind::Merge, words, {});
        const std::int64_t change = arrival.counts.change;
        ++arrival.counts.versions;
        const EntityInfo* entity = entityNamed(version.entity);
        const bool understood = entity && (version.field == deletedField || entity->indexOf(version.field) >= 0);
        // What a newer program wrote is kept word for word and shown once this one is updated.
        const std::int64_t rid = understood ? rowFor(*entity, version.row, change) : 0;
        const Value before = understood ? shown(*entity, rid, version.row, version.field) : Value();
        writeVersion(version, before, change, pack);
        if (!understood)
            continue;
        const Arrival::RowKey row{entity, rid};
        if (!arrival.lived.contains(row))
            arrival.lived[row] = shown(*entity, rid, version.row, deletedField) == Value(std::int64_t{0});
        arrival.counts.conflicts += noteConflict(entity->name, version.row, version.field) ? 1 : 0;
        materialise(*entity, rid, version.row, version.field);
        if (shown(*entity, rid, version.row, version.field) != before)
            arrival.changed.insert(row);
        arrival.touched.insert(row);
    }
}

Result<std::int64_t> Store::apply(const std::vector<CellVersion>& versions, const QString& words)
{
    auto done = guarded([&] {
        Transaction transaction(handle());
        Arrival arrival;
        arrive(versions, words, {}, arrival);
        reindex({arrival.touched.begin(), arrival.touched.end()});
        transaction.commit();
        return arrival.counts.versions;
    });
    if (done && *done > 0)
        announceEverything();
    return done;
}

Result<Applied> Store::takeIn(const NextPack& next, const QString& words, bool rehearsal)
{
    auto done = guarded([&] {
        Transaction transaction(handle());
        Arrival arrival;
        while (auto given = next()) {
            auto& [pack, versions] = *given;
            Statement& known = cached("SELECT rid, state FROM pack WHERE author=?1 AND device=?2 AND audience=?3 AND seq=?4 AND hash=?5");
            known.bindBlob(1, pack.author).bind(2, pack.device).bind(3, static_cast<std::int64_t>(pack.audience)).bind(4, pack.seq).bindBlob(5, pack.hash);
            std::int64_t rid = 0;
            auto was = StoredPack::State::Held;
            if (known.step()) {
                rid = known.integer(0);
                was = static_cast<StoredPack::State>(known.integer(1));
            }
            known.reset();
            if (rid != 0 && (was == StoredPack::State::Applied || was == pack.state))
                continue;
            if (rid == 0) {
                Statement& insert = cached("INSERT INTO pack(author,device,audience,seq,hash,prev,state,newest,versions,received,content,signature) "
                                           "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)");
                insert.bindBlob(1, pack.author)
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
                rid = sqlite3_last_insert_rowid(handle());
            } else {
                cached("UPDATE pack SET state=?2 WHERE rid=?1").bind(1, rid).bind(2, static_cast<std::int64_t>(pack.state)).run();
            }
            if (pack.state != StoredPack::State::Applied)
                continue;
            arrive(versions, words, rid, arrival);
            if (arrival.counts.change != 0)
                cached("UPDATE pack SET change=?2 WHERE rid=?1").bind(1, rid).bind(2, arrival.counts.change).run();
        }
        Applied& counts = arrival.counts;
        for (const auto& [row, lived] : arrival.lived) {
            Statement& read = cached("SELECT deleted FROM " + std::string(row.first->name) + " WHERE rid=?1");
            const bool lives = read.bind(1, row.second).step() && read.integer(0) == 0;
            read.reset();
            counts.added += lives && !lived ? 1 : 0;
            counts.deleted += lived && !lives ? 1 : 0;
            counts.updated += lived && lives && arrival.changed.contains(row) ? 1 : 0;
        }
        if (!rehearsal) {
            reindex({arrival.touched.begin(), arrival.touched.end()});
            transaction.commit();
        } else {
            counts.change = 0;
        }
        return counts;
    });
    if (done && !rehearsal && done->versions > 0)
        announceEverything();
    return done;
}

Result<std::int64_t> Store::packUp(const std::string& author, Scope audience, std::size_t most, const ScopeOf& scopeOf, const MakePack& make)
{
    return guarded([&] {
        Transaction transaction(handle());
        const Uuid self = device();
        std::map<Scope, std::vector<CellVersion>> streams;
        Statement unsent(handle(), "SELECT entity, row, field, stamp, device, kind, scope, author, bases, value FROM version "
                                   "WHERE pack IS NULL AND device=?1 ORDER BY change, stamp");
        unsent.bind(1, self);
        while (unsent.step()) {
            const EntityInfo* entity = entityNamed(unsent.text(0));
            if (!entity || entity->isSealed())
                continue;
            CellVersion version;
            version.row = unsent.uuid(1);
            version.field = unsent.text(2);
            version.scope = std::max(static_cast<Scope>(unsent.integer(6)), scopeOf(*entity, version.row, version.field));
            if (version.scope > audience)
                continue;
            version.entity = entity->name;
            version.key = {unsent.integer(3), unsent.uuid(4)};
            version.kind = static_cast<VersionKind>(unsent.integer(5));
            version.author = unsent.string(7);
            version.bases = decodeKeys(unsent.text(8));
            version.value = unsent.value(9);
            streams[version.scope].push_back(std::move(version));
        }
        unsent.reset();
        std::int64_t made = 0;
        for (auto& [scope, versions] : streams) {
            for (std::size_t at = 0; at < versions.size(); at += most) {
                const auto begin = versions.begin() + static_cast<std::ptrdiff_t>(at);
                const std::vector<CellVersion> part(begin, begin + static_cast<std::ptrdiff_t>(std::min(most, versions.size() - at)));
                StoredPack pack;
                pack.author = author;
                pack.device = self;
                pack.audience = scope;
                pack.versions = static_cast<std::int64_t>(part.size());
                Statement& last = cached("SELECT seq, hash FROM pack WHERE author=?1 AND device=?2 AND audience=?3 ORDER BY seq DESC, hash LIMIT 1");
                last.bindBlob(1, author).bind(2, self).bind(3, static_cast<std::int64_t>(scope));
                if (last.step()) {
                    pack.seq = last.integer(0);
                    pack.prev = last.text(1);
                }
                last.reset();
                ++pack.seq;
                for (const CellVersion& each : part)
                    pack.newest = std::max(pack.newest, each.key.stamp);
                make(pack, part);
                cached("INSERT INTO pack(author,device,audience,seq,hash,prev,state,newest,versions,received,content,signature) "
                       "VALUES(?1,?2,?3,?4,?5,?6,0,?8,?9,?10,?11,?12)")
                    .bindBlob(1, pack.author)
                    .bind(2, pack.device)
                    .bind(3, static_cast<std::int64_t>(pack.audience))
                    .bind(4, pack.seq)
                    .bindBlob(5, pack.hash)
                    .bindBlob(6, pack.prev)
                    .bind(8, pack.newest)
                    .bind(9, pack.versions)
                    .bind(10, m_clock.nowMillis())
                    .bindBlob(11, pack.content)
                    .bindBlob(12, pack.signature)
                    .run();
                const std::int64_t rid = sqlite3_last_insert_rowid(handle());
                // What the version says of its audience from now on is what it was sent as.
                for (const CellVersion& each : part)
                    cached("UPDATE version SET pack=?6, scope=?7 WHERE entity=?1 AND row=?2 AND field=?3 AND stamp=?4 AND device=?5")
                        .bind(1, std::string_view(each.entity))
                        .bind(2, each.row)
                        .bind(3, std::string_view(each.field))
                        .bind(4, each.key.stamp)
                        .bind(5, each.key.device)
                        .bind(6, rid)
                        .bind(7, static_cast<std::int64_t>(scope))
                        .run();
                ++made;
            }
        }
        transaction.commit();
        return made;
    });
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

Result<void> Store::renameDevice(const Uuid& name)
{
    return guarded([&] {
        Transaction transaction(handle());
        const Uuid old = device();
        // Versions rest on one another by name: those that rest on a renamed one say its new name.
        std::vector<std::tuple<std::string, Uuid, std::string, VersionKey, std::string>> resting;
        Statement read(handle(), "SELECT entity, row, field, stamp, device, bases FROM version WHERE instr(bases, ?1)>0");
        read.bind(1, old);
        while (read.step()) {
            auto keys = decodeKeys(read.text(5));
            for (VersionKey& key : keys)
                if (key.device == old)
                    key.device = name;
            resting.emplace_back(read.text(0), read.uuid(1), read.text(2), VersionKey{read.integer(3), read.uuid(4)}, encodeKeys(keys));
        }
        read.reset();
        Statement sent(handle(), "SELECT 1 FROM pack WHERE device=?1 LIMIT 1");
        if (!sent.bind(1, old).step()) {
            for (const auto& [entity, row, field, key, bases] : resting)
                cached("UPDATE version SET bases=?6 WHERE entity=?1 AND row=?2 AND field=?3 AND stamp=?4 AND device=?5")
                    .bind(1, std::string_view(entity))
                    .bind(2, row)
                    .bind(3, std::string_view(field))
                    .bind(4, key.stamp)
                    .bind(5, key.device)
                    .bindBlob(6, bases)
                    .run();
            cached("UPDATE version SET device=?2 WHERE device=?1 AND pack IS NULL").bind(1, old).bind(2, name).run();
        }
        cached("UPDATE change SET device=?2 WHERE device=?1").bind(1, old).bind(2, name).run();
        take(setMeta("device", name.toString()));
        transaction.commit();
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
            auto heads = headsOf(take(versions(*cell.entity, cell.row, cell.field)));
            std::sort(heads.begin(), heads.end(), [](const CellVersion& one, const CellVersion& other) { return one.key > other.key; });
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
    return commit({words, ChangeKind::Edit, {{&entity, row, field, *now, value, VersionKind::Own, {}}}});
}

Result<void> Store::view(Scope audience, const ScopeOf& scopeOf,
                         const std::function<void(const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& value)>& each)
{
    return guarded([&] {
        ReadScope scope(handle());
        Schema sorted = m_schema;
        std::sort(sorted.begin(), sorted.end(), [](const EntityInfo* one, const EntityInfo* other) { return one->name < other->name; });
        for (const EntityInfo* entity : sorted) {
            if (entity->isSealed())
                continue;
            std::vector<std::string_view> fields{deletedField};
            for (const FieldInfo& field : entity->fields)
                fields.push_back(field.name);
            std::sort(fields.begin() + 1, fields.end());
            std::string sql = "SELECT id, digest";
            for (const std::string_view field : fields)
                sql += "," + std::string(field);
            Statement rows(handle(), sql + " FROM " + std::string(entity->name) + " ORDER BY id");
            Statement newest(handle(), "SELECT kind, value FROM version WHERE entity=?1 AND row=?2 AND field=?3 AND scope<=?4 "
                                       "ORDER BY stamp DESC, device DESC LIMIT 1");
            Statement edited(handle(), "SELECT DISTINCT field FROM version WHERE entity=?1 AND row=?2");
            Statement beneath(handle(), "SELECT value FROM official WHERE entity=?1 AND row=?2 AND field=?3");
            while (rows.step()) {
                const Uuid row = rows.uuid(0);
                const bool isOfficial = !rows.isNull(1);
                std::set<std::string, std::less<>> own;
                edited.bind(1, entity->name).bind(2, row);
                while (edited.step())
                    own.emplace(edited.text(0));
                edited.reset();
                const auto seen = [&](std::size_t i) -> Value {
                    if (!own.contains(fields[i]))
                        return rows.value(static_cast<int>(i) + 2);
                    newest.bind(1, entity->name).bind(2, row).bind(3, fields[i]).bind(4, static_cast<std::int64_t>(audience));
                    const bool any = newest.step();
                    const bool says = any && newest.integer(0) == static_cast<std::int64_t>(VersionKind::Own);
                    Value value = says ? newest.value(1) : Value();
                    newest.reset();
                    if (says)
                        return value;
                    // Without a correction that this audience may see, the published value stands.
                    beneath.bind(1, entity->name).bind(2, row).bind(3, fields[i]);
                    if (beneath.step())
                        value = beneath.value(0);
                    else if (isOfficial)
                        value = rows.value(static_cast<int>(i) + 2);
                    beneath.reset();
                    return value;
                };
                if (scopeOf(*entity, row, deletedField) > audience || seen(0) != Value(std::int64_t{0}))
                    continue;
                each(*entity, row, deletedField, Value(std::int64_t{0}));
                for (std::size_t i = 1; i < fields.size(); ++i) {
                    if (scopeOf(*entity, row, fields[i]) > audience)
                        continue;
                    const Value value = seen(i);
                    if (!std::holds_alternative<std::monostate>(value))
                        each(*entity, row, fields[i], value);
                }
            }
        }
    });
}

} // namespace tasuki::store
