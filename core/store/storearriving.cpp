// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that takes in what other devices wrote: one row at a time, so that what is known of it is read once and
// the row is written once, however many of its cells come.
#include "store/store.h"

#include "store/metakeys.h"
#include "store/sealedcells.h"
#include "store/versioncodec.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <span>

namespace tasuki::store {

namespace {

/// What has come of a row, as bits.
enum : std::uint8_t { Lived = 1, Changed = 2, Withdrew = 4 };

struct KnownVersion
{
    VersionKey key;
    Scope scope = Scope::Public;
    bool isUnsent = false;
};

/// What is known of one cell while versions of it arrive.
struct ArrivingCell
{
    std::string field;
    std::vector<KnownVersion> versions;
    std::vector<VersionKey> covered; ///< those that others rest on
    VersionKey newest;
    bool isInConflict = false;
    bool isTouched = false; ///< by this intake
    Value before, shown;    ///< as they lie in the row; of touched cells
};

/// The current row while versions of it arrive.
struct ArrivingRow
{
    std::int64_t rid = 0; ///< 0: there is none yet
    bool isOfficial = false;
    std::map<std::string, Value, std::less<>> corrected; ///< the published values beneath corrections
};

std::size_t headCount(const ArrivingCell& cell)
{
    return static_cast<std::size_t>(std::count_if(cell.versions.begin(), cell.versions.end(), [&](const KnownVersion& each) {
        return std::find(cell.covered.begin(), cell.covered.end(), each.key) == cell.covered.end();
    }));
}

} // namespace

/// What a running intake has seen so far. It grows by sixteen bytes for each row of each pack, and by nothing else.
struct Store::Arrival
{
    struct Touched
    {
        std::int64_t rid;
        std::uint16_t entity; ///< its place in the schema
        std::uint8_t flags;
    };
    std::vector<Touched> touched;
    Applied counts;
    bool unasked = false;
    bool isShownAnew = false; ///< others see of ours what this file did not know of
};

void Store::arriveRow(std::span<const CellVersion> versions, const QString& words, std::optional<std::int64_t> pack, Arrival& arrival)
{
    const std::string& table = versions.front().entity;
    const Uuid& id = versions.front().row;
    const auto described = std::find_if(m_schema.begin(), m_schema.end(), [&](const EntityInfo* each) { return each->name == table; });
    const EntityInfo* entity = described == m_schema.end() ? nullptr : *described;

    std::vector<ArrivingCell> cells;
    const auto cellOf = [&](std::string_view field) -> ArrivingCell& {
        const auto found = std::find_if(cells.begin(), cells.end(), [&](const ArrivingCell& each) { return each.field == field; });
        return found == cells.end() ? cells.emplace_back(ArrivingCell{std::string(field), {}, {}, {}, false, false, {}, {}}) : *found;
    };
    Statement& here = cached("SELECT field, stamp, device, scope, pack IS NULL, bases FROM version WHERE entity=?1 AND row=?2");
    here.bind(1, std::string_view(table)).bind(2, id);
    while (here.step()) {
        ArrivingCell& cell = cellOf(here.text(0));
        const VersionKey key{here.integer(1), here.uuid(2)};
        cell.versions.push_back({key, static_cast<Scope>(here.integer(3)), here.integer(4) != 0});
        cell.newest = std::max(cell.newest, key);
        const auto bases = decodeKeys(here.text(5));
        cell.covered.insert(cell.covered.end(), bases.begin(), bases.end());
    }
    here.reset();

    const bool isKnown = !cells.empty();
    std::vector<const CellVersion*> fresh;
    for (const CellVersion& version : versions) {
        if (pack && entity && !mayArrive(*entity, version))
            continue;
        ArrivingCell& cell = cellOf(version.field);
        const auto known = std::find_if(cell.versions.begin(), cell.versions.end(), [&](const KnownVersion& each) { return each.key == version.key; });
        if (known == cell.versions.end()) {
            cell.versions.push_back({version.key, version.scope, !pack});
            fresh.push_back(&version);
            continue;
        }
        // What a restored copy takes for unsent may have been sent before, and for more than it is sent for now: the widest
        // counts, whichever came first.
        if (pack && (known->isUnsent || known->scope > version.scope)) {
            markSent(version, version.scope, *pack);
            known->scope = version.scope;
            known->isUnsent = false;
            if (!std::exchange(arrival.isShownAnew, true))
                take(setMeta(followedKey, {}));
        }
    }
    if (fresh.empty())
        return;
    if (arrival.counts.change == 0)
        arrival.counts.change = beginChange(ChangeKind::Merge, words, {}, arrival.unasked ? QString() : author());
    const std::int64_t change = arrival.counts.change;
    arrival.counts.versions += static_cast<std::int64_t>(fresh.size());

    // What a newer program wrote is kept word for word and shown once this one is updated.
    const auto isUnderstood = [&](std::string_view field) { return entity && (field == deletedField || entity->indexOf(field) >= 0); };
    ArrivingRow row;
    for (const CellVersion* version : fresh)
        if (isUnderstood(version->field))
            cellOf(version->field).isTouched = true;
    bool lived = false;
    if (entity) {
        std::string sql = "SELECT rid, digest IS NOT NULL, deleted";
        for (const FieldInfo& field : entity->fields)
            sql.append(",").append(field.name);
        Statement& current = cached(sql + " FROM " + table + " WHERE id=?1");
        const bool found = current.bind(1, id).step();
        for (ArrivingCell& cell : cells) {
            if (!cell.isTouched)
                continue;
            // A row of which nothing but an edit is known yet stays unseen until its own cell says that it lives, or the
            // official data brings it.
            if (!found && cell.field == deletedField)
                cell.before = std::int64_t{1};
            else if (found)
                cell.before = isSealedCell(*entity, cell.field) ? sealedBytes(current, entity->indexOf(cell.field) + 3) : current.value(entity->indexOf(cell.field) + 3);
            cell.shown = cell.before;
        }
        if (found) {
            row.rid = current.integer(0);
            row.isOfficial = current.integer(1) != 0;
            lived = current.integer(2) == 0;
        }
        current.reset();
    }
    if (row.rid != 0) {
        Statement& beneath = cached("SELECT field, value FROM official WHERE entity=?1 AND row=?2");
        beneath.bind(1, entity->name).bind(2, id);
        while (beneath.step())
            row.corrected.emplace(beneath.text(0), beneath.value(1));
        beneath.reset();
    }
    if (isKnown) {
        Statement& open = cached("SELECT field FROM conflict WHERE entity=?1 AND row=?2");
        open.bind(1, std::string_view(table)).bind(2, id);
        while (open.step())
            cellOf(open.text(0)).isInConflict = true;
        open.reset();
    }

    /// What materialise() and materialiseSealed() do, on the row in memory.
    const auto show = [&](ArrivingCell& cell, const CellVersion& version) {
        if (version.isSealed) {
            cell.shown = version.value;
            return;
        }
        const auto published = row.corrected.find(cell.field);
        if (version.kind != VersionKind::Own) {
            if (published != row.corrected.end()) {
                cell.shown = published->second;
                row.corrected.erase(published);
                cached("DELETE FROM official WHERE entity=?1 AND row=?2 AND field=?3").bind(1, entity->name).bind(2, id).bind(3, std::string_view(cell.field)).run();
            } else if (!row.isOfficial) {
                // Where the official row has not come yet there is nothing to show until it does.
                cell.shown = cell.field == deletedField ? Value(std::int64_t{1}) : Value();
            }
            return;
        }
        if (row.isOfficial && published == row.corrected.end()) {
            cached("INSERT INTO official VALUES(?1,?2,?3,?4)").bind(1, entity->name).bind(2, id).bind(3, std::string_view(cell.field)).bind(4, cell.shown).run();
            row.corrected.emplace(cell.field, cell.shown);
        }
        cell.shown = shownAs(*entity, cell.field, version.value);
    };
    std::uint8_t flags = lived ? Lived : 0;
    for (const CellVersion* version : fresh) {
        if (!isUnderstood(version->field)) {
            writeVersion(*version, {}, change, pack);
            continue;
        }
        ArrivingCell& cell = cellOf(version->field);
        const Value before = cell.shown;
        writeVersion(*version, before, change, pack);
        cell.covered.insert(cell.covered.end(), version->bases.begin(), version->bases.end());
        if (version->key < cell.newest)
            continue;
        cell.newest = version->key;
        show(cell, *version);
        if (cell.shown != before)
            flags |= version->kind == VersionKind::Withdrawn ? Withdrew : Changed;
    }

    std::vector<const ArrivingCell*> written;
    for (const ArrivingCell& cell : cells)
        if (cell.isTouched && (row.rid == 0 || cell.shown != cell.before))
            written.push_back(&cell);
    const bool isTouched = std::any_of(cells.begin(), cells.end(), [](const ArrivingCell& each) { return each.isTouched; });
    if (!isTouched)
        return;
    std::string names, values;
    const bool isNew = row.rid == 0;
    bool saysItself = false;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const std::string place = "?" + std::to_string(i + 3);
        saysItself = saysItself || written[i]->field == deletedField;
        if (isNew) {
            names.append(",").append(written[i]->field);
            values.append(",").append(place);
        } else {
            names.append(i == 0 ? "" : ",").append(written[i]->field).append("=").append(place);
        }
    }
    if (isNew || !written.empty()) {
        Statement& write = cached(isNew ? "INSERT INTO " + table + "(id,change" + (saysItself ? "" : ",deleted") + names + ") VALUES(?1,?2" + (saysItself ? "" : ",1") + values + ")"
                                        : "UPDATE " + table + " SET " + names + " WHERE id=?1");
        write.bind(1, id);
        if (isNew)
            write.bind(2, change);
        for (std::size_t i = 0; i < written.size(); ++i) {
            const auto* bytes = isSealedCell(*entity, written[i]->field) ? std::get_if<std::string>(&written[i]->shown) : nullptr;
            if (bytes)
                write.bindBlob(static_cast<int>(i) + 3, *bytes);
            else
                write.bind(static_cast<int>(i) + 3, written[i]->shown);
        }
        write.run();
        if (isNew)
            row.rid = sqlite3_last_insert_rowid(handle());
    }
    // One version alone, or one that rests on all others, differs from nothing; whether a removal met edits is asked when all
    // has come.
    for (const ArrivingCell& cell : cells)
        if (cell.isTouched && (cell.isInConflict || headCount(cell) > 1))
            arrival.counts.conflicts += noteConflict(table, id, cell.field) ? 1 : 0;
    arrival.touched.push_back({row.rid, static_cast<std::uint16_t>(described - m_schema.begin()), flags});
}

void Store::arrive(const std::vector<CellVersion>& versions, const QString& words, std::optional<std::int64_t> pack, Arrival& arrival)
{
    for (auto at = versions.begin(); at != versions.end();) {
        const auto end = std::find_if(at, versions.end(), [&](const CellVersion& each) { return each.row != at->row || each.entity != at->entity; });
        arriveRow({at, end}, words, pack, arrival);
        at = end;
    }
}

void Store::settleArrival(Arrival& arrival)
{
    auto& touched = arrival.touched;
    // A row may have come in several packs: the first says whether it lived before.
    std::stable_sort(touched.begin(), touched.end(), [](const auto& one, const auto& other) { return std::tie(one.entity, one.rid) < std::tie(other.entity, other.rid); });
    std::vector<std::pair<const EntityInfo*, std::int64_t>> rows;
    for (std::size_t at = 0; at < touched.size();) {
        const auto [rid, place, first] = touched[at];
        const bool lived = (first & Lived) != 0;
        std::uint8_t flags = 0;
        for (; at < touched.size() && touched[at].rid == rid && touched[at].entity == place; ++at)
            flags |= touched[at].flags;
        const EntityInfo* entity = m_schema[place];
        Statement& read = cached("SELECT deleted, id FROM " + std::string(entity->name) + " WHERE rid=?1");
        const bool found = read.bind(1, rid).step();
        const bool lives = found && read.integer(0) == 0;
        const Uuid id = found ? read.uuid(1) : Uuid();
        read.reset();
        // An edit that nobody who removed the row had seen may have come before the removal or after it.
        Applied& counts = arrival.counts;
        if (!lives && noteConflict(entity->name, id, deletedField))
            ++counts.conflicts;
        const bool isWithdrawn = (flags & Withdrew) != 0;
        counts.added += lives && !lived ? 1 : 0;
        counts.withdrawn += isWithdrawn && lived ? 1 : 0;
        counts.deleted += lived && !lives && !isWithdrawn ? 1 : 0;
        counts.updated += lived && lives && !isWithdrawn && (flags & Changed) != 0 ? 1 : 0;
        rows.emplace_back(entity, rid);
    }
    reindex(rows);
}

Result<std::int64_t> Store::apply(const std::vector<CellVersion>& versions, const QString& words)
{
    auto done = guarded([&] {
        // As they lie in the file: client data is sealed before anything of it is written.
        std::vector<CellVersion> lying = versions;
        for (CellVersion& version : lying)
            if (const EntityInfo* entity = entityNamed(version.entity); entity && !version.isSealed && opensSealed(*entity, version.field)) {
                std::string bytes = sealValue(*m_vault.opened().key, version.value, cellPlace(entity->name, version.row, version.field));
                version.value = bytes.empty() ? Value() : Value(std::move(bytes));
                version.isSealed = true;
            }
        Transaction transaction(handle());
        Arrival arrival;
        arrive(lying, words, {}, arrival);
        settleArrival(arrival);
        transaction.commit();
        return arrival.counts.versions;
    });
    if (done && *done > 0)
        announceEverything();
    return done;
}

Result<Applied> Store::takeIn(const NextPack& next, const QString& words, bool rehearsal, bool unasked)
{
    auto done = guarded([&] {
        Transaction transaction(handle());
        Arrival arrival;
        arrival.unasked = unasked;
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
                rid = keepPack(pack);
            } else {
                cached("UPDATE pack SET state=?2 WHERE rid=?1").bind(1, rid).bind(2, static_cast<std::int64_t>(pack.state)).run();
            }
            if (pack.state != StoredPack::State::Applied)
                continue;
            arrive(versions, words, rid, arrival);
            if (arrival.counts.change != 0)
                cached("UPDATE pack SET change=?2 WHERE rid=?1").bind(1, rid).bind(2, arrival.counts.change).run();
        }
        settleArrival(arrival);
        if (rehearsal)
            arrival.counts.change = 0;
        else
            transaction.commit();
        return arrival.counts;
    });
    if (done && !rehearsal && done->versions > 0)
        announceEverything();
    return done;
}

} // namespace tasuki::store
