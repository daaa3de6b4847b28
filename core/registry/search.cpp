// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Registry that answers a caller: reading a typed text, finding, sorting.
#include "registry/registry.h"

#include "base/fold.h"
#include "registry/acceptance.h"
#include "registry/categories.h"
#include "registry/askedwords.h"
#include "store/nearness.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
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
    const auto asksVacancy = [](const QueryPart& part) { return part.kind == QueryPart::Kind::Vacancy; };
    const bool vacancy = query.vacancyOnly || std::any_of(query.parts.begin(), query.parts.end(), asksVacancy);
    if (vacancy && !(glance.flags & vacancyKnown))
        return false;
    if (query.uncheckedSince.isValid() && verifiedDayOf(glance.flags) >= query.uncheckedSince.toJulianDay())
        return false;
    if (query.correctedOnly && !(glance.flags & correctedHere))
        return false;
    return std::all_of(query.parts.begin(), query.parts.end(), [&](const QueryPart& part) {
        return part.kind != QueryPart::Kind::Category || (glance.mask & part.mask) != 0;
    });
}

/// What people put behind a place to say "near it": 長町付近, 駅の近く.
constexpr std::array<QStringView, 6> nearWords{u"の近く", u"の付近", u"の周辺", u"近く", u"付近", u"周辺"};

/// The name in "near NAME"; empty where the word says no such thing.
QString placeMeant(const QString& word)
{
    for (const QStringView near : nearWords)
        if (word.size() > near.size() + 1 && word.endsWith(near))
            return word.chopped(near.size());
    return {};
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
        if (const auto asked = askedBy(part.folded)) {
            part.kind = asked->kind;
            part.label = asked->label;
        } else if (part.mask != 0) {
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
        } else if (const auto near = placeNear(placeMeant(word))) {
            part.kind = QueryPart::Kind::Place;
            part.label = placeMeant(word);
            part.place = *near;
        } else if (const auto town = townRead(placeMeant(word))) {
            part.kind = QueryPart::Kind::Place;
            part.label = town->name;
            part.place = town->place;
        } else if (longEnough(part.folded)) {
            part.mask = maskContaining(part.folded);
        }
        query.parts.push_back(std::move(part));
    }
    readTowns(query);
    return query;
}

std::vector<std::int64_t> Registry::idsOf(const Query& query)
{
    std::vector<std::string> words;
    std::vector<const QueryPart*> kindWords;
    std::vector<std::vector<std::int64_t>> sets;
    const auto united = [](const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
        std::vector<std::int64_t> both;
        both.reserve(a.size() + b.size());
        std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
        return both;
    };
    bool any = false;
    std::vector<std::int64_t> rids;
    const auto narrowTo = [&](std::vector<std::int64_t> set) {
        if (!any) {
            any = true;
            return set;
        }
        std::vector<std::int64_t> both;
        std::set_intersection(rids.begin(), rids.end(), set.begin(), set.end(), std::back_inserter(both));
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
            kindWords.push_back(&part);
        }
    }
    if (!words.empty())
        rids = narrowTo(m_index.match(words));
    for (const QueryPart* part : kindWords) {
        // The word occurs in the texts or in the name of a kind that is offered. Once other words have narrowed the
        // rows down, only those are looked at: the index intersects faster than it lists.
        std::vector<std::int64_t> byKind;
        const auto offered = [&](const store::Glance* known) { return known && (known->mask & part->mask) != 0; };
        if (any)
            std::copy_if(rids.begin(), rids.end(), std::back_inserter(byKind),
                         [&](std::int64_t rid) { return offered(glance(rid)); });
        else
            for (const store::Glance& known : m_glances)
                if (offered(&known))
                    byKind.push_back(known.rid);
        if (any && byKind.size() == rids.size())
            continue;
        std::vector<std::string> together = words;
        together.push_back(part->folded);
        rids = united(narrowTo(m_index.match(together)), byKind);
    }
    for (std::vector<std::int64_t>& set : sets)
        rids = narrowTo(std::move(set));
    if (!any) {
        rids.reserve(m_glances.size());
        for (const store::Glance& known : m_glances)
            if (known.rid != 0)
                rids.push_back(known.rid);
    }
    return rids;
}

Result<SearchResult> Registry::search(const Query& query)
{
    return store::guarded([&] {
        const store::ReadScope reading(m_store.handle());
        loadGlances();
        SearchResult result;
        result.origin = query.origin;
        for (const QueryPart& part : query.parts)
            if (part.kind == QueryPart::Kind::Place && !result.origin)
                result.origin = part.place;
        const store::Nearness from(result.origin ? result.origin->latitude() : 0,
                                   result.origin ? result.origin->longitude() : 0);
        const std::vector<std::int64_t> rids = idsOf(query);
        const std::vector<std::vector<OpenState>> opening = openingOf(query);
        const auto opens = [&](std::int64_t rid) {
            const auto at = static_cast<std::size_t>(rid);
            return std::all_of(opening.begin(), opening.end(),
                               [at](const auto& states) { return at < states.size() && states[at] == OpenState::Open; });
        };
        result.hits.reserve(rids.size());
        for (const std::int64_t rid : rids) {
            const store::Glance* known = glance(rid);
            if (!known || !fits(*known, query) || !opens(rid))
                continue;
            float squared = std::numeric_limits<float>::infinity();
            if (result.origin && (known->flags & store::Glance::Placed))
                squared = static_cast<float>(from.squared(known->latitude / 1e6, known->longitude / 1e6));
            result.hits.push_back({rid, squared});
        }
        return result;
    });
}

void Registry::sortByKey(std::vector<SearchResult::Hit>& hits, std::size_t upTo)
{
    using Hit = SearchResult::Hit;
    const auto head = [&](const Hit& hit) {
        const store::Glance* known = glance(hit.rid);
        return known ? known->head : 0;
    };
    std::sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) {
        return head(a) != head(b) ? head(a) < head(b) : a.rid < b.rid;
    });
    // Whole keys are read only for rows that the head does not tell apart, and only as far as they are looked at.
    for (std::size_t first = 0; first < upTo;) {
        std::size_t last = first + 1;
        while (last < hits.size() && head(hits[last]) == head(hits[first]))
            ++last;
        if (last - first > 1) {
            std::vector<std::pair<std::string, Hit>> keyed;
            keyed.reserve(last - first);
            for (std::size_t i = first; i < last; ++i)
                keyed.emplace_back(m_index.sortKey(hits[i].rid), hits[i]);
            std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
                return a.first != b.first ? a.first < b.first : a.second.rid < b.second.rid;
            });
            for (std::size_t i = first; i < last; ++i)
                hits[i] = keyed[i - first].second;
        }
        first = last;
    }
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
        sortByKey(hits, upTo);
        result.sorted = upTo;
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
