// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that takes in what other devices wrote: one row at a time, so that what is known of it is read once and
// the row is written once, however many of its cells come.
#include "store/arrival.h"

#include "store/sealedcells.h"

#include <algorithm>
#include <tuple>

namespace tasuki::store {

void Store::arriveRow(std::span<const CellVersion> versions, const QString& words, std::optional<std::int64_t> pack, Arrival& arrival)
{
    Arrival::Row row(*this, versions.front().entity, versions.front().row);
    row.sort(versions, pack, arrival);
    if (!row.hasNews())
        return;
    if (arrival.counts.change == 0)
        arrival.counts.change = beginChange(ChangeKind::Merge, words, {}, arrival.unasked ? QString() : author());
    arrival.counts.versions += row.newsCount();
    row.write(arrival.counts.change, pack, arrival);
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
