// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include <algorithm>

namespace fuzz {

namespace {

using namespace registry;

std::vector<std::int64_t> hits(Registry& registry, const Query& query)
{
    const SearchResult result = must(registry.search(query), "a search is answered");
    std::vector<std::int64_t> rids;
    for (const SearchResult::Hit& hit : result.hits)
        rids.push_back(hit.rid);
    std::sort(rids.begin(), rids.end());
    promise(std::adjacent_find(rids.begin(), rids.end()) == rids.end(), "a facility is found once");
    promise(rids.size() <= registry.facilityCount(), "no more is found than there is");
    return rids;
}

} // namespace

int fuzzQuery(const std::uint8_t* data, std::size_t size)
{
    Desk& desk = sharedDesk();
    Registry& registry = desk.registry();
    const QString typed = string(data, size);
    Query query = registry.interpret(typed);
    for (const QueryPart& part : query.parts) {
        promise(!part.typed.isEmpty() && typed.contains(part.typed), "a condition is what was typed");
        promise(!part.label.isEmpty(), "a condition says what it means");
        promise(isUtf8(part.folded) && isUtf8(part.condition), "a condition is text");
        promise(part.kind != QueryPart::Kind::Category || part.mask != 0, "a kind of service has kinds");
        promise(part.kind != QueryPart::Kind::Place || part.place.isValid(), "a place is somewhere");
    }
    const std::vector<std::int64_t> found = hits(registry, query);
    promise(hits(registry, registry.interpret(typed)) == found, "the same text finds the same");

    SearchResult result = must(registry.search(query), "a search is answered");
    const auto rows = must(registry.rows(result, 0, result.hits.size()), "what was found can be shown");
    promise(rows.size() == found.size(), "every hit has a line");
    query.origin = QGeoCoordinate(36.7, 137.0);
    promise(hits(registry, query) == found, "being near does not decide what is found");
    SearchResult near = must(registry.search(query), "a search is answered");
    const auto byDistance = must(registry.rows(near, 0, near.hits.size()), "what was found can be shown");
    const auto further = [](const FacilityRow& a, const FacilityRow& b) {
        return a.distance.value_or(1e9) < b.distance.value_or(1e9) - 1;
    };
    promise(std::is_sorted(byDistance.begin(), byDistance.end(), further), "the nearest comes first");

    while (!query.parts.empty()) {
        const std::vector<std::int64_t> narrow = hits(registry, query);
        query.parts.pop_back();
        const std::vector<std::int64_t> wide = hits(registry, query);
        promise(std::includes(wide.begin(), wide.end(), narrow.begin(), narrow.end()),
                "a condition less loses nothing");
    }
    promise(hits(registry, query).size() == 3, "no condition finds all");
    return 0;
}

} // namespace fuzz
