// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/differences.h"

#include "centre/rowwords.h"
#include "exchange/exchange.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace tasuki {

namespace {

/// Who stands behind a version: the centre whose pack brought it; none where it was written on this PC and not sent yet.
class Authors
{
public:
    explicit Authors(store::Store& store)
        : m_own(exchange::ownSigningKeys(store)), m_read(store.handle(), "SELECT p.author FROM version v JOIN pack p ON p.rid=v.pack WHERE v.entity=?1 AND v.row=?2 AND v.field=?3 AND v.stamp=?4 AND v.device=?5")
    {
        store::Statement cards(store.handle(), "SELECT signing, name FROM card");
        while (cards.step())
            m_names[exchange::SigningKey::fromBytes(cards.text(0))] = cards.string(1);
    }
    void name(const store::CellVersion& version, Difference::Side& side)
    {
        m_read.bind(1, std::string_view(version.entity)).bind(2, version.row).bind(3, std::string_view(version.field)).bind(4, version.key.stamp).bind(5, version.key.device);
        side.who = version.author;
        side.isOurs = true;
        if (m_read.step()) {
            const auto author = exchange::SigningKey::fromBytes(m_read.text(0));
            side.isOurs = m_own.contains(author);
            if (const auto known = m_names.find(author); known != m_names.end())
                side.who = known->second;
        }
        m_read.reset();
    }

private:
    std::set<exchange::SigningKey> m_own;
    store::Statement m_read;
    std::map<exchange::SigningKey, QString> m_names;
};

struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

/// Behind a removal stand the edits that it met: together they are the one side that brings the row back.
void joinEdits(Difference& difference, const std::vector<store::CellVersion>& heads)
{
    std::optional<Difference::Side> back;
    QStringList words;
    std::vector<Difference::Side> sides;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        Difference::Side& side = difference.sides[i];
        if (heads[i].field == store::deletedField) {
            sides.push_back(std::move(side));
            continue;
        }
        words << DifferenceText::tr("%1: %2").arg(RowWords::field(*difference.entity, heads[i].field), side.words);
        if (!back || back->key < side.key)
            back = side;
    }
    if (back) {
        back->value = std::int64_t{0};
        back->words = words.join(QLatin1Char('\n'));
        sides.push_back(std::move(*back));
    }
    difference.sides = std::move(sides);
}

} // namespace

Result<std::vector<Difference>> differences(Centre& centre)
{
    return store::guarded([&] {
        store::Store& store = centre.store();
        const RowWords words(centre);
        Authors authors(store);
        std::vector<Difference> all;
        for (const auto& heads : store::take(store.conflicts())) {
            if (heads.size() < 2)
                continue;
            Difference made;
            const auto entity = std::ranges::find(store.schema(), std::string_view(heads.front().entity), &store::EntityInfo::name);
            if (entity == store.schema().end())
                continue;
            made.entity = *entity;
            made.row = heads.front().row;
            made.field = heads.front().field;
            made.name = words.name(**entity, made.row);
            made.word = RowWords::field(**entity, made.field);
            for (const store::CellVersion& head : heads) {
                Difference::Side side{head.key, head.kind, head.value, words.value(**entity, head.field, head.value), {}, QDateTime::fromMSecsSinceEpoch(stampMillis(head.key.stamp)), false};
                authors.name(head, side);
                made.sides.push_back(std::move(side));
            }
            if (made.isRemoval())
                joinEdits(made, heads);
            std::ranges::stable_sort(made.sides, [](const Difference::Side& one, const Difference::Side& other) { return one.isOurs != other.isOurs ? one.isOurs : one.key > other.key; });
            all.push_back(std::move(made));
        }
        return all;
    });
}

Settlement settledBy(const Difference& difference, std::size_t side)
{
    const Difference::Side& chosen = difference.sides[side];
    return {&difference, chosen.value, chosen.kind};
}

Result<void> settle(store::Store& store, const std::vector<Settlement>& settlements, const QString& words)
{
    store::ChangeSet changes{words, store::ChangeKind::Edit, {}};
    for (const Settlement& each : settlements) {
        const Difference& of = *each.difference;
        auto now = store.cell(*of.entity, of.row, of.field);
        if (!now)
            return tl::unexpected<Error>(now.error());
        changes.cells.push_back({of.entity, of.row, of.field, std::move(*now), each.value, each.kind});
    }
    if (changes.cells.empty())
        return {};
    if (auto done = store.commit(changes); !done)
        return tl::unexpected<Error>(done.error());
    return {};
}

std::optional<std::size_t> sideBy(const Difference& difference, Alike rule)
{
    const auto& sides = difference.sides;
    if (rule == Alike::Newest)
        return static_cast<std::size_t>(std::ranges::max_element(sides, {}, &Difference::Side::key) - sides.begin());
    // Ours stand first, the newest of each kind before the others.
    const auto found = std::ranges::find(sides, rule == Alike::Ours, &Difference::Side::isOurs);
    return found == sides.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - sides.begin()));
}

} // namespace tasuki
