// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/incoming.h"

#include "centre/audience.h"
#include "centre/rowwords.h"

#include <algorithm>
#include <set>
#include <span>
#include <tuple>

namespace tasuki {

namespace {

using store::Value;

const Value lives{std::int64_t{0}};
using Place = std::tuple<const store::EntityInfo*, Uuid, std::string>;

/// One cell that the intake wrote, from the value before its first version to who wrote its last.
struct Cell
{
    const store::EntityInfo* entity = nullptr;
    Uuid row;
    std::string field;
    Value before;
    QString who;
    QDateTime at;
    bool isWithdrawn = false;
};

std::vector<Cell> cellsOf(store::Store& store, std::int64_t change)
{
    std::vector<Cell> cells;
    store::Statement read(store.handle(), "SELECT entity, row, field, stamp, author, replaced, kind FROM version WHERE change=?1 ORDER BY entity, row, field, stamp, device");
    read.bind(1, change);
    while (read.step()) {
        const auto entity = std::ranges::find(store.schema(), read.text(0), &store::EntityInfo::name);
        if (entity == store.schema().end() || (*entity)->isSealed())
            continue;
        if (cells.empty() || cells.back().entity != *entity || cells.back().row != read.uuid(1) || cells.back().field != read.text(2))
            cells.push_back({*entity, read.uuid(1), std::string(read.text(2)), read.value(5), {}, {}, false});
        cells.back().who = read.string(4);
        cells.back().isWithdrawn = cells.back().isWithdrawn || read.integer(6) == static_cast<std::int64_t>(store::VersionKind::Withdrawn);
        cells.back().at = QDateTime::fromMSecsSinceEpoch(stampMillis(read.integer(3)));
    }
    return cells;
}

/// While it holds, the rows that the running intake found or left away stand among the conflicts: whether a removal met edits
/// is known to the data file only once the intake has ended, and then the rehearsal is gone.
class RemovalsAsked
{
public:
    RemovalsAsked(store::Store& store, std::int64_t change) : m_store(store)
    {
        std::vector<std::pair<const store::EntityInfo*, Uuid>> rows;
        store::Statement read(store.handle(), "SELECT DISTINCT entity, row FROM version WHERE change=?1");
        read.bind(1, change);
        while (read.step())
            if (const auto entity = std::ranges::find(store.schema(), read.text(0), &store::EntityInfo::name); entity != store.schema().end())
                rows.emplace_back(*entity, read.uuid(1));
        read.reset();
        store::Statement known(store.handle(), "SELECT 1 FROM conflict WHERE entity=?1 AND row=?2 AND field=?3");
        store::Statement add(store.handle(), "INSERT INTO conflict VALUES(?1,?2,?3)");
        for (const auto& [entity, row] : rows) {
            if (store::take(store.cell(*entity, row, store::deletedField)) == lives)
                continue;
            known.reset();
            if (known.bind(1, entity->name).bind(2, row).bind(3, store::deletedField).step())
                continue;
            add.reset();
            add.bind(1, entity->name).bind(2, row).bind(3, store::deletedField).run();
            m_added.emplace_back(entity, row);
        }
    }
    ~RemovalsAsked()
    {
        try {
            store::Statement drop(m_store.handle(), "DELETE FROM conflict WHERE entity=?1 AND row=?2 AND field=?3");
            for (const auto& [entity, row] : m_added) {
                drop.reset();
                drop.bind(1, entity->name).bind(2, row).bind(3, store::deletedField).run();
            }
        } catch (const store::Failure&) {
            // The rehearsal is taken back as a whole.
        }
    }
    RemovalsAsked(const RemovalsAsked&) = delete;

private:
    store::Store& m_store;
    std::vector<std::pair<const store::EntityInfo*, Uuid>> m_added;
};

/// Puts what the running intake did into words.
class Teller
{
public:
    Teller(Centre& centre, Incoming& told) : m_centre(centre), m_words(centre), m_told(told)
    {
        for (const Difference& each : told.differences)
            m_differing.emplace(each.entity, each.row, each.field);
    }

    void tell(std::int64_t change)
    {
        const std::vector<Cell> cells = cellsOf(m_centre.store(), change);
        for (std::size_t from = 0, to = 0; from < cells.size(); from = to) {
            while (to < cells.size() && cells[to].entity == cells[from].entity && cells[to].row == cells[from].row)
                ++to;
            row({cells.data() + from, to - from});
        }
    }

private:
    /// What differs is told there, whichever of the values is shown until it is settled.
    [[nodiscard]] bool differs(const Cell& cell, std::string_view field) const { return m_differing.contains({cell.entity, cell.row, std::string(field)}); }

    [[nodiscard]] Value now(const Cell& cell, std::string_view field) const
    {
        return store::take(m_centre.store().cell(*cell.entity, cell.row, field));
    }

    void row(std::span<const Cell> cells)
    {
        const Cell& first = cells.front();
        const auto existence = std::ranges::find(cells, store::deletedField, &Cell::field);
        const bool livesNow = now(first, store::deletedField) == lives;
        const bool lived = existence == cells.end() ? livesNow : existence->before == lives;
        if (std::ranges::any_of(cells, &Cell::isWithdrawn)) {
            if (lived && m_told.withdrawn.size() < mostIncomingLines)
                m_told.withdrawn.push_back(withdrawnLine(cells, livesNow));
            return;
        }
        if (lived != livesNow) {
            if (differs(first, store::deletedField)) {
                m_told.deletions -= livesNow ? 0 : 1;
                return;
            }
            auto& lines = livesNow ? m_told.added : m_told.deleted;
            if (lines.size() < mostIncomingLines)
                lines.push_back(line(existence == cells.end() ? first : *existence));
            return;
        }
        for (const Cell& cell : cells) {
            if (!livesNow || (cell.field != store::deletedField && cell.entity->indexOf(cell.field) < 0))
                continue;
            const Value after = now(cell, cell.field);
            if (after == cell.before || differs(cell, cell.field))
                continue;
            ++m_told.updates;
            if (m_told.updated.size() >= mostIncomingLines)
                continue;
            IncomingLine made = line(cell);
            made.field = RowWords::field(*cell.entity, cell.field);
            made.before = m_words.value(*cell.entity, cell.field, cell.before);
            made.after = m_words.value(*cell.entity, cell.field, after);
            m_told.updated.push_back(std::move(made));
        }
    }

    [[nodiscard]] IncomingLine withdrawnLine(std::span<const Cell> cells, bool livesNow) const
    {
        QStringList fields;
        IncomingLine made = line(cells.front());
        for (const Cell& cell : cells)
            if (cell.isWithdrawn) {
                made = line(cell);
                fields << RowWords::field(*cell.entity, cell.field);
            }
        made.field = livesNow ? fields.join(QStringLiteral("、")) : QString();
        return made;
    }

    [[nodiscard]] IncomingLine line(const Cell& cell) const
    {
        return {m_words.name(*cell.entity, cell.row), RowWords::kind(*cell.entity), {}, {}, {}, cell.who, cell.at};
    }

    Centre& m_centre;
    RowWords m_words;
    Incoming& m_told;
    std::set<Place> m_differing;
};

} // namespace

Result<Incoming> lookInto(Centre& centre, const std::vector<exchange::IncomingFile>& files, const QString& passphrase, Progress& progress)
{
    return store::guarded([&] {
        exchange::Exchange exchange(centre.store(), store::take(Audience::load(centre.store())).asFunction());
        // The first time the keys are made here; later nothing is written.
        (void)store::take(exchange.keys());
        std::set<Place> open;
        for (const Difference& each : store::take(differences(centre)))
            open.emplace(each.entity, each.row, each.field);
        Incoming told;
        // What the words are made of is only there until the rehearsal ends.
        told.merged = store::take(exchange.merge(files, passphrase, true, progress, exchange::Exchange::Coming::Chosen, [&](std::int64_t change) {
            const RemovalsAsked asked(centre.store(), change);
            for (Difference& each : store::take(differences(centre)))
                if (!open.contains({each.entity, each.row, each.field}))
                    told.differences.push_back(std::move(each));
            Teller(centre, told).tell(change);
        }));
        told.deletions += told.merged.applied.deleted;
        return told;
    });
}

} // namespace tasuki
