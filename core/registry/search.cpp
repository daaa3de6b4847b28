// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Registry that answers a caller: reading a typed text, finding, sorting.
#include "registry/registry.h"

#include "base/fold.h"
#include "registry/acceptance.h"
#include "registry/categories.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tasuki::registry {

namespace {

bool fits(const store::Glance& glance, const Query& query)
{
    if ((glance.flags & store::Glance::Closed) && !query.includeClosed)
        return false;
    if (query.kinds != 0 && !(glance.mask & query.kinds))
        return false;
    if (query.vacancyOnly && !(glance.flags & vacancyKnown))
        return false;
    if (query.correctedOnly && !(glance.flags & correctedHere))
        return false;
    return std::all_of(query.parts.begin(), query.parts.end(), [&](const QueryPart& part) {
        return part.kind != QueryPart::Kind::Category || (glance.mask & part.mask) != 0;
    });
}

/// Whether the word could be part of the name of a kind: single characters would make nearly every kind fit.
bool longEnough(const std::string& folded)
{
    return folded.size() >= 6;
}

} // namespace

Query Registry::interpret(const QString& text)
{
    if (!m_places) {
        auto loaded = store::guarded([&] {
            std::vector<Place> places;
            store::Statement list(m_store.handle(), "SELECT id FROM place WHERE deleted=0");
            while (list.step())
                if (auto place = store::take(m_store.load(Id<Place>{list.uuid(0)})))
                    places.push_back(std::move(*place));
            return places;
        });
        m_places = loaded.value_or(std::vector<Place>());
    }
    Query query;
    // The Japanese keyboard types an ideographic space.
    static const QRegularExpression space(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& word : text.split(space, Qt::SkipEmptyParts)) {
        QueryPart part;
        part.typed = word;
        part.label = word;
        part.folded = text::folded(QStringView(word));
        if (part.folded.empty())
            continue;
        part.mask = maskNamed(part.folded);
        const QString condition = conditionNamed(part.folded);
        const auto place = std::find_if(m_places->begin(), m_places->end(), [&](const Place& known) {
            return known.latitude && known.longitude &&
                   (text::folded(QStringView(known.name)) == part.folded || text::folded(QStringView(known.kana)) == part.folded);
        });
        if (part.mask != 0) {
            part.kind = QueryPart::Kind::Category;
            part.label = displayNames(part.mask);
            if (part.label.count(QChar(u'・')) > 2)
                part.label = word;
        } else if (!condition.isEmpty()) {
            part.kind = QueryPart::Kind::Condition;
            part.label = condition;
            part.condition = text::folded(QStringView(condition));
        } else if (place != m_places->end()) {
            part.kind = QueryPart::Kind::Place;
            part.label = place->name;
            part.place = QGeoCoordinate(*place->latitude, *place->longitude);
        } else if (longEnough(part.folded)) {
            part.mask = maskContaining(part.folded);
        }
        query.parts.push_back(std::move(part));
    }
    return query;
}

std::vector<std::int64_t> Registry::idsOf(const Query& query)
{
    std::vector<std::string> words;
    std::vector<std::vector<std::int64_t>> sets;
    const auto united = [](const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
        std::vector<std::int64_t> both;
        std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
        return both;
    };
    for (const QueryPart& part : query.parts) {
        if (part.kind == QueryPart::Kind::Condition) {
            const std::string accepts = std::string(acceptsMark) + part.condition;
            if (!query.includeAsk) {
                words.push_back(accepts);
                continue;
            }
            const std::string asks = std::string(asksMark) + part.condition;
            sets.push_back(united(m_index.match({&accepts, 1}), m_index.match({&asks, 1})));
        } else if (part.kind == QueryPart::Kind::Text && part.mask == 0) {
            words.push_back(part.folded);
        } else if (part.kind == QueryPart::Kind::Text) {
            std::vector<std::int64_t> byKind;
            for (const store::Glance& glance : m_glances)
                if (glance.mask & part.mask)
                    byKind.push_back(glance.rid);
            sets.push_back(united(m_index.match({&part.folded, 1}), byKind));
        }
    }
    std::vector<std::int64_t> rids;
    if (!words.empty())
        rids = m_index.match(words);
    bool first = words.empty();
    for (std::vector<std::int64_t>& set : sets) {
        if (first) {
            rids = std::move(set);
            first = false;
            continue;
        }
        std::vector<std::int64_t> both;
        std::set_intersection(rids.begin(), rids.end(), set.begin(), set.end(), std::back_inserter(both));
        rids = std::move(both);
    }
    if (first) {
        rids.reserve(m_glances.size());
        for (const store::Glance& glance : m_glances)
            if (glance.rid != 0)
                rids.push_back(glance.rid);
    }
    return rids;
}

Result<SearchResult> Registry::search(const Query& query)
{
    return store::guarded([&] {
        loadGlances();
        SearchResult result;
        result.origin = query.origin;
        for (const QueryPart& part : query.parts)
            if (part.kind == QueryPart::Kind::Place && !result.origin)
                result.origin = part.place;
        const double latitude = result.origin ? result.origin->latitude() * 1e6 : 0;
        const double longitude = result.origin ? result.origin->longitude() * 1e6 : 0;
        const double shrink = result.origin ? std::cos(result.origin->latitude() * M_PI / 180) : 1;
        for (const std::int64_t rid : idsOf(query)) {
            const store::Glance* known = glance(rid);
            if (!known || !fits(*known, query))
                continue;
            float squared = std::numeric_limits<float>::infinity();
            if (result.origin && (known->flags & store::Glance::Placed)) {
                const double north = known->latitude - latitude;
                const double east = (known->longitude - longitude) * shrink;
                squared = static_cast<float>(north * north + east * east);
            }
            result.hits.push_back({rid, squared});
        }
        return result;
    });
}

void Registry::sort(SearchResult& result, std::size_t count)
{
    auto& hits = result.hits;
    if (count <= result.sorted)
        return;
    // Sorting twice as far as asked for makes scrolling cheap.
    const std::size_t upTo = std::min(hits.size(), std::max<std::size_t>(count * 2, 200));
    const auto begin = hits.begin() + static_cast<std::ptrdiff_t>(result.sorted);
    const auto middle = hits.begin() + static_cast<std::ptrdiff_t>(upTo);
    if (result.origin) {
        const auto closer = [](const SearchResult::Hit& a, const SearchResult::Hit& b) {
            return a.squared != b.squared ? a.squared < b.squared : a.rid < b.rid;
        };
        std::nth_element(begin, middle - 1, hits.end(), closer);
        std::sort(begin, middle, closer);
        result.sorted = upTo;
        return;
    }
    // In 五十音順 either a few keys are looked up, or the order is walked until enough hits were met.
    constexpr std::size_t few = 2000;
    if (hits.size() <= few) {
        std::vector<std::pair<std::string, SearchResult::Hit>> keyed;
        keyed.reserve(hits.size());
        for (const SearchResult::Hit& hit : hits)
            keyed.emplace_back(m_index.sortKey(hit.rid), hit);
        std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : a.second.rid < b.second.rid;
        });
        for (std::size_t i = 0; i < hits.size(); ++i)
            hits[i] = keyed[i].second;
        result.sorted = hits.size();
        return;
    }
    std::vector<bool> wanted(m_glances.size());
    for (const SearchResult::Hit& hit : hits)
        wanted[static_cast<std::size_t>(hit.rid)] = true;
    const auto first = m_index.ordered(upTo, [&](std::int64_t rid) {
        return static_cast<std::size_t>(rid) < wanted.size() && wanted[static_cast<std::size_t>(rid)];
    });
    for (const std::int64_t rid : first)
        wanted[static_cast<std::size_t>(rid)] = false;
    std::vector<SearchResult::Hit> ordered;
    ordered.reserve(hits.size());
    for (const std::int64_t rid : first)
        ordered.push_back({rid, std::numeric_limits<float>::infinity()});
    for (const SearchResult::Hit& hit : hits)
        if (wanted[static_cast<std::size_t>(hit.rid)])
            ordered.push_back(hit);
    hits = std::move(ordered);
    result.sorted = first.size();
}

} // namespace tasuki::registry
