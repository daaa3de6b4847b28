// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that makes ready what goes to other devices: who wrote it, for whom it is, and the packs it goes in.
#include "store/store.h"

#include "store/incarnation.h"
#include "store/metakeys.h"
#include "store/sealedcells.h"
#include "store/versioncodec.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace tasuki::store {

/// What waits to be sent in one stream.
struct Store::Outgoing
{
    /// Where a version lies among everything that waits.
    struct Place
    {
        std::int64_t number;
        std::int64_t change;
    };
    std::vector<CellVersion> versions;
    std::vector<Place> places; ///< one for each
};

/// What a cell's versions say, newest first, as far as it matters for whom they are.
struct Store::Standing
{
    VersionKey key;
    VersionKind kind = VersionKind::Own;
    Scope scope = Scope::Public;
    bool isOurs = false; ///< written by this centre
    std::vector<VersionKey> bases;
};

Result<void> Store::renameDevice(const Uuid& name, const std::map<std::string, QString>& facts)
{
    return guarded([&] {
        Transaction transaction(handle());
        std::set<Uuid> own{device()};
        for (const auto& [former, nonce] : formerDevices())
            own.insert(former);
        const auto isRenamed = [&](const std::string& entity, const Uuid& row, const VersionKey& key) {
            if (!own.contains(key.device))
                return false;
            Statement& waits = cached("SELECT 1 FROM version WHERE entity=?1 AND row=?2 AND stamp=?3 AND device=?4 AND pack IS NULL");
            const bool does = waits.bind(1, std::string_view(entity)).bind(2, row).bind(3, key.stamp).bind(4, key.device).step();
            waits.reset();
            return does;
        };
        // Versions rest on one another by name: those that rest on a renamed one say its new name.
        std::vector<std::tuple<std::string, Uuid, std::string, VersionKey, std::string>> resting;
        Statement read(handle(), "SELECT entity, row, field, stamp, device, bases FROM version WHERE length(bases)>0");
        while (read.step()) {
            auto keys = decodeKeys(read.text(5));
            const std::string entity(read.text(0));
            const Uuid row = read.uuid(1);
            bool any = false;
            for (VersionKey& key : keys)
                if (isRenamed(entity, row, key)) {
                    key.device = name;
                    any = true;
                }
            if (any)
                resting.emplace_back(entity, row, read.text(2), VersionKey{read.integer(3), read.uuid(4)}, encodeKeys(keys));
        }
        read.reset();
        for (const auto& [entity, row, field, key, bases] : resting)
            cached("UPDATE version SET bases=?6 WHERE entity=?1 AND row=?2 AND field=?3 AND stamp=?4 AND device=?5")
                .bind(1, std::string_view(entity))
                .bind(2, row)
                .bind(3, std::string_view(field))
                .bind(4, key.stamp)
                .bind(5, key.device)
                .bindBlob(6, bases)
                .run();
        for (const Uuid& old : own)
            cached("UPDATE version SET device=?2 WHERE device=?1 AND pack IS NULL").bind(1, old).bind(2, name).run();
        execute(handle(), "DELETE FROM former_device");
        nameDevice(name);
        for (const auto& [key, value] : facts)
            take(setMeta(key, value));
        transaction.commit();
    });
}

void Store::nameDevice(const Uuid& name)
{
    // The undo list is this PC's, whatever it is called.
    cached("UPDATE change SET device=?2 WHERE device=?1").bind(1, device()).bind(2, name).run();
    take(setMeta("device", name.toString()));
}

Result<void> Store::succeedDevice(const Uuid& name, const QString& nonce)
{
    return guarded([&] {
        Transaction transaction(handle());
        cached("INSERT INTO former_device VALUES(?1,?2) ON CONFLICT DO NOTHING").bind(1, device()).bind(2, meta("device_nonce")).run();
        nameDevice(name);
        take(setMeta("device_nonce", nonce));
        transaction.commit();
    });
}

std::map<Uuid, QString> Store::formerDevices()
{
    auto read = guarded([&] {
        std::map<Uuid, QString> all;
        Statement& statement = cached("SELECT device, nonce FROM former_device");
        while (statement.step())
            all.emplace(statement.uuid(0), statement.string(1));
        statement.reset();
        return all;
    });
    return read.value_or(std::map<Uuid, QString>());
}

std::set<std::string> Store::authorsWith(const std::string& author)
{
    std::set<std::string> all{author};
    for (const QString& former : meta(formerAuthorsKey).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        all.insert(QByteArray::fromHex(former.toLatin1()).toStdString());
    return all;
}

std::vector<Store::Standing> Store::standingOf(std::string_view entity, const Uuid& row, std::string_view field, Scope now, const std::set<std::string>& authors, const std::set<Uuid>& own)
{
    std::vector<Standing> all;
    Statement& read = cached("SELECT v.stamp, v.device, v.kind, v.scope, v.bases, p.author, v.pack IS NULL FROM version v LEFT JOIN pack p ON p.rid=v.pack "
                             "WHERE v.entity=?1 AND v.row=?2 AND v.field=?3 ORDER BY v.stamp DESC, v.device DESC");
    read.bind(1, entity).bind(2, row).bind(3, field);
    while (read.step()) {
        const auto kind = static_cast<VersionKind>(read.integer(2));
        // What was not sent yet is seen by nobody outside; it goes to whoever may see it now.
        const bool goesByRule = read.integer(6) != 0 && kind != VersionKind::Withdrawn;
        all.push_back({{read.integer(0), read.uuid(1)},
                       kind,
                       goesByRule ? now : static_cast<Scope>(read.integer(3)),
                       read.isNull(5) ? own.contains(read.uuid(1)) : authors.contains(std::string(read.text(5))),
                       decodeKeys(read.text(4))});
    }
    read.reset();
    return all;
}

void Store::writeStanding(const EntityInfo& entity, const Uuid& row, std::string_view field, std::vector<Standing>& all, Standing made, const Value& shownNow, std::int64_t change)
{
    // It rests on everything that its audience sees.
    std::vector<VersionKey> covered;
    for (const Standing& each : all)
        if (each.scope <= made.scope)
            covered.insert(covered.end(), each.bases.begin(), each.bases.end());
    for (const Standing& each : all)
        if (each.scope <= made.scope && std::find(covered.begin(), covered.end(), each.key) == covered.end())
            made.bases.push_back(each.key);
    made.key = {nextStamp(m_clock.nowMillis(), all.front().key.stamp), device()};
    CellVersion version;
    version.entity = entity.name;
    version.row = row;
    version.field = field;
    version.key = made.key;
    version.kind = made.kind;
    version.scope = made.scope;
    version.author = author();
    version.bases = made.bases;
    version.value = made.kind == VersionKind::Own ? shownNow : Value();
    writeVersion(version, shownNow, change);
    all.insert(all.begin(), std::move(made));
}

void Store::followScopes(const std::set<std::string>& authors, const std::set<Uuid>& own, const ScopeOf& scopeOf)
{
    struct Cell
    {
        const EntityInfo* entity;
        Uuid row;
        std::string field;
        Scope now;
    };
    // Who may see a cell follows from what the file holds, so nothing is to be done where nothing was written since.
    Statement& newest = cached("SELECT max(rid) FROM change");
    const auto stateNow = [&] {
        const QString state = QString::number(newest.step() ? newest.integer(0) : 0);
        newest.reset();
        return state;
    };
    if (const QString state = stateNow(); meta(followedKey) == state)
        return;
    std::vector<Cell> cells;
    Statement sent(handle(), "SELECT entity, row, field, min(scope), max(scope) FROM version WHERE pack IS NOT NULL GROUP BY entity, row, field");
    while (sent.step()) {
        const EntityInfo* entity = entityNamed(sent.text(0));
        if (!entity || entity->isSealed())
            continue;
        const Uuid row = sent.uuid(1);
        const Scope now = scopeOf(*entity, row, sent.text(2));
        if (static_cast<Scope>(sent.integer(3)) != now || static_cast<Scope>(sent.integer(4)) != now)
            cells.push_back({entity, row, std::string(sent.text(2)), now});
    }
    sent.reset();
    std::int64_t change = 0;
    const auto noted = [&] {
        if (change == 0)
            change = beginChange(ChangeKind::Scope, QCoreApplication::translate("store", "who may see it has changed"), {});
        return change;
    };
    for (const Cell& cell : cells) {
        auto all = standingOf(cell.entity->name, cell.row, cell.field, cell.now, authors, own);
        // Only what this centre said last is its own to show or not; what differs is settled by a person first.
        if (all.empty() || !all.front().isOurs || all.front().kind != VersionKind::Own || isInConflict(cell.entity->name, cell.row, cell.field))
            continue;
        const auto last = winner(cell.entity->name, cell.row, cell.field);
        const auto newestFor = [&](Scope audience) {
            return std::find_if(all.begin(), all.end(), [&](const Standing& each) { return each.scope <= audience; });
        };
        bool withdrew = false;
        for (int audience = 0; audience < static_cast<int>(cell.now); ++audience) {
            const auto seen = newestFor(static_cast<Scope>(audience));
            if (seen == all.end() || seen->kind == VersionKind::Withdrawn)
                continue;
            writeStanding(*cell.entity, cell.row, cell.field, all, {{}, VersionKind::Withdrawn, static_cast<Scope>(audience), true, {}}, last->value, noted());
            withdrew = true;
        }
        // Whoever may still see it goes on seeing it; whoever may see it now gets it.
        const auto seen = newestFor(cell.now);
        const bool isMissed = seen == all.end() || seen->kind == VersionKind::Withdrawn || seen->key < last->key;
        if (withdrew || (isMissed && all.front().scope > cell.now))
            writeStanding(*cell.entity, cell.row, cell.field, all, {{}, VersionKind::Own, cell.now, true, {}}, last->value, noted());
    }
    take(setMeta(followedKey, stateNow()));
}

std::map<Scope, Store::Outgoing> Store::unsent(Scope audience, const std::set<Uuid>& own, const ScopeOf& scopeOf)
{
    std::map<Scope, Outgoing> streams;
    Statement read(handle(), "SELECT entity, row, field, stamp, device, kind, scope, author, bases, value, change FROM version "
                             "WHERE pack IS NULL ORDER BY change, entity, row, field, stamp, device");
    for (std::int64_t place = 0; read.step(); ++place) {
        const EntityInfo* entity = entityNamed(read.text(0));
        if (!entity || (entity->isSealed() && audience != Scope::Centre) || !own.contains(read.uuid(4)))
            continue;
        CellVersion version;
        version.row = read.uuid(1);
        version.field = read.text(2);
        version.kind = static_cast<VersionKind>(read.integer(5));
        // A withdrawal is for those who saw the value; everything else for whom the rules say now.
        version.scope = version.kind == VersionKind::Withdrawn ? static_cast<Scope>(read.integer(6)) : scopeOf(*entity, version.row, version.field);
        if (entity->isSealed())
            version.scope = Scope::Centre;
        if (version.scope > audience)
            continue;
        version.entity = entity->name;
        version.key = {read.integer(3), read.uuid(4)};
        version.author = read.string(7);
        version.bases = decodeKeys(read.text(8));
        version.isSealed = isSealedCell(*entity, version.field);
        version.value = version.isSealed ? sealedBytes(read, 9) : read.value(9);
        Outgoing& stream = streams[version.scope];
        stream.versions.push_back(std::move(version));
        stream.places.push_back({place, read.integer(10)});
    }
    return streams;
}

StoredPack Store::nextPack(const std::string& author, Scope audience)
{
    StoredPack pack;
    pack.author = author;
    pack.device = device();
    pack.audience = audience;
    Statement& last = cached("SELECT seq, hash FROM pack WHERE author=?1 AND device=?2 AND audience=?3 ORDER BY seq DESC, hash LIMIT 1");
    last.bindBlob(1, author).bind(2, pack.device).bind(3, static_cast<std::int64_t>(audience));
    if (last.step()) {
        pack.seq = last.integer(0);
        pack.prev = last.text(1);
    }
    last.reset();
    ++pack.seq;
    return pack;
}

void Store::markSent(const CellVersion& version, Scope audience, std::int64_t pack)
{
    // What the version says of its audience from now on is what it was sent as.
    cached("UPDATE version SET pack=?6, scope=?7 WHERE entity=?1 AND row=?2 AND field=?3 AND stamp=?4 AND device=?5")
        .bind(1, std::string_view(version.entity))
        .bind(2, version.row)
        .bind(3, std::string_view(version.field))
        .bind(4, version.key.stamp)
        .bind(5, version.key.device)
        .bind(6, pack)
        .bind(7, static_cast<std::int64_t>(audience))
        .run();
}

void Store::markSent(const Outgoing& stream, std::size_t from, std::size_t to, Scope audience, std::int64_t pack)
{
    constexpr const char* sql = "UPDATE version SET pack=?1, scope=?2 WHERE pack IS NULL AND change=?3 AND (entity,row,field,stamp,device)>=(?4,?5,?6,?7,?8) "
                                "AND (entity,row,field,stamp,device)<=(?9,?10,?11,?12,?13)";
    // Those of one change between which nothing else lies that waits are marked at once.
    for (std::size_t at = from; at < to;) {
        std::size_t last = at;
        while (last + 1 < to && stream.places[last + 1].change == stream.places[at].change && stream.places[last + 1].number == stream.places[last].number + 1)
            ++last;
        Statement& mark = cached(sql);
        mark.bind(1, pack).bind(2, static_cast<std::int64_t>(audience)).bind(3, stream.places[at].change);
        for (const auto& [version, position] : {std::pair(&stream.versions[at], 4), std::pair(&stream.versions[last], 9)})
            mark.bind(position, std::string_view(version->entity))
                .bind(position + 1, version->row)
                .bind(position + 2, std::string_view(version->field))
                .bind(position + 3, version->key.stamp)
                .bind(position + 4, version->key.device);
        mark.run();
        at = last + 1;
    }
}

Result<std::int64_t> Store::packUp(const std::string& author, Scope audience, std::size_t most, const ScopeOf& scopeOf, const MakePack& make)
{
    return guarded([&] {
        Transaction transaction(handle());
        std::set<Uuid> own{device()};
        for (const auto& [former, nonce] : formerDevices())
            own.insert(former);
        followScopes(authorsWith(author), own, scopeOf);
        std::int64_t made = 0;
        for (const auto& [scope, stream] : unsent(audience, own, scopeOf)) {
            for (std::size_t at = 0; at < stream.versions.size(); at += most) {
                const std::size_t end = std::min(at + most, stream.versions.size());
                const std::span part(stream.versions.data() + at, end - at);
                StoredPack pack = nextPack(author, scope);
                pack.versions = static_cast<std::int64_t>(part.size());
                for (const CellVersion& each : part)
                    pack.newest = std::max(pack.newest, each.key.stamp);
                make(pack, part);
                markSent(stream, at, end, scope, keepPack(pack));
                ++made;
            }
        }
        transaction.commit();
        // A copy of the data file from before these packs must not count on from their numbers.
        if (made > 0)
            advanceDevice(*this, machineName());
        return made;
    });
}

} // namespace tasuki::store
