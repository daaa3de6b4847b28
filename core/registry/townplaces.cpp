// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Registry that knows where a name lies: towns by what stands in them, and by their readings.
#include "registry/registry.h"

#include "base/fold.h"
#include "base/kana.h"
#include "registry/categories.h"
#include "registry/postaltowns.h"
#include "store/nearness.h"

#include <algorithm>

namespace tasuki::registry {

std::optional<QGeoCoordinate> Registry::placeNear(const QString& name)
{
    const std::string folded = text::folded(QStringView(name));
    if (folded.empty())
        return std::nullopt;
    for (const Place& known : *m_places)
        if (known.latitude && known.longitude &&
            (text::folded(QStringView(known.name)) == folded || text::folded(QStringView(known.kana)) == folded))
            return QGeoCoordinate(*known.latitude, *known.longitude);
    const auto found = store::guarded([&]() -> std::optional<QGeoCoordinate> {
        loadGlances();
        // Towns of one name lie in several cities: the one meant is the one nearest to the centre.
        const QGeoCoordinate centre = centrePlace();
        const store::Nearness from(centre.isValid() ? centre.latitude() : 0, centre.isValid() ? centre.longitude() : 0);
        const store::Glance* anchor = nullptr;
        std::vector<const store::Glance*> placed;
        for (const std::int64_t rid : m_index.match({&folded, 1})) {
            const store::Glance* known = glance(rid);
            if (!known || !(known->flags & store::Glance::Placed))
                continue;
            placed.push_back(known);
            const auto distance = [&](const store::Glance& one) { return from.squared(one.latitude / 1e6, one.longitude / 1e6); };
            if (!anchor || (centre.isValid() && distance(*known) < distance(*anchor)))
                anchor = known;
        }
        if (!anchor)
            return std::nullopt;
        const store::Nearness around(anchor->latitude / 1e6, anchor->longitude / 1e6);
        constexpr double townDegrees = 0.03; // about 3 km: as far as a town reaches
        double latitude = 0;
        double longitude = 0;
        double count = 0;
        for (const store::Glance* known : placed)
            if (around.squared(known->latitude / 1e6, known->longitude / 1e6) <= townDegrees * townDegrees) {
                latitude += known->latitude / 1e6;
                longitude += known->longitude / 1e6;
                ++count;
            }
        return QGeoCoordinate(latitude / count, longitude / count);
    });
    return found.value_or(std::nullopt);
}

std::optional<Registry::ReadTown> Registry::townRead(const QString& reading)
{
    // One character is the reading of far too many.
    if (reading.size() < 2 || !text::isKana(reading))
        return std::nullopt;
    const std::string key = text::folded(QStringView(reading));
    if (const auto known = m_readTowns.find(key); known != m_readTowns.end())
        return known->second;
    auto found = store::guarded([&]() -> std::optional<ReadTown> {
        store::Statement towns(m_store.handle(), "SELECT DISTINCT city,town,town_kana FROM postal_town WHERE town_kana LIKE ?1 AND "
                                                 "office IS NULL AND deleted=0");
        // The first kana narrows the table down; the folded reading decides.
        towns.bind(1, text::toKatakana(reading).left(1) + u'%');
        const QGeoCoordinate centre = centrePlace();
        std::optional<ReadTown> nearest;
        while (towns.step()) {
            if (text::folded(towns.string(2)) != key)
                continue;
            const auto place = placeNear(towns.string(0) + towns.string(1));
            if (!place || (nearest && !(centre.isValid() && centre.distanceTo(*place) < centre.distanceTo(nearest->place))))
                continue;
            nearest = ReadTown{towns.string(1), *place};
        }
        return nearest;
    }).value_or(std::nullopt);
    m_readTowns.emplace(key, found);
    return found;
}

void Registry::readTowns(Query& query)
{
    for (QueryPart& part : query.parts) {
        if (part.kind != QueryPart::Kind::Text)
            continue;
        const auto town = townRead(part.typed);
        if (!town)
            continue;
        // A name comes before a town: さくら is the clinic of that name where there is one among what is asked for.
        Query named;
        named.parts.push_back(part);
        named.kinds = query.kinds;
        std::copy_if(query.parts.begin(), query.parts.end(), std::back_inserter(named.parts),
                     [](const QueryPart& other) { return other.kind == QueryPart::Kind::Category; });
        if (const auto hits = search(named); !hits || !hits->hits.empty())
            continue;
        part.kind = QueryPart::Kind::Place;
        part.label = town->name;
        part.place = town->place;
        part.mask = 0;
    }
}

} // namespace tasuki::registry
