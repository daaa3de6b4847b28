// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/introduction.h"

#include <algorithm>
#include <map>

namespace tasuki::network {

namespace {

/// One told level weighs more than what any number of meetings adds up to.
double strengthOf(const Acquaintance& step)
{
    const double met = step.weight / (1 + step.weight); // below 1
    return (step.told >= 2 ? step.told : step.told * 0.5) + met;
}

} // namespace

Acquaintances::Acquaintances(const Region& region, const Graph& graph)
{
    const std::size_t count = region.people.size();
    std::map<std::pair<int, int>, std::pair<int, QDate>> told; // both directions; the better level
    for (const Told& each : region.told)
        for (const auto& pair : {std::pair(each.from, each.to), std::pair(each.to, each.from)}) {
            auto& held = told[pair];
            if (each.level > held.first)
                held = {each.level, each.on};
        }
    std::vector<std::vector<Acquaintance>> lists(count);
    for (const Tie& tie : graph.ties)
        for (const auto& pair : {std::pair(tie.one, tie.other), std::pair(tie.other, tie.one)}) {
            Acquaintance made{pair.second, tie.weight, tie.together, tie.last, 0};
            if (const auto found = told.find(pair); found != told.end()) {
                made.told = found->second.first;
                told.erase(found);
            }
            lists[static_cast<std::size_t>(pair.first)].push_back(made);
        }
    for (const auto& [pair, held] : told)
        lists[static_cast<std::size_t>(pair.first)].push_back({pair.second, 0, 0, held.second, held.first});
    m_at.push_back(0);
    for (const auto& list : lists) {
        m_all.insert(m_all.end(), list.begin(), list.end());
        m_at.push_back(m_all.size());
    }
}

std::span<const Acquaintance> Acquaintances::of(int person) const
{
    const auto at = static_cast<std::size_t>(person);
    return std::span(m_all).subspan(m_at[at], m_at[at + 1] - m_at[at]);
}

double Introduction::strength() const
{
    double product = 1;
    for (const Acquaintance& step : steps)
        product *= strengthOf(step);
    return product;
}

std::vector<Introduction> introduce(const Region& region, const Acquaintances& known, int from, const QString& profession, int brokers, std::size_t most)
{
    const auto isSought = [&](int person) {
        const Place& at = region.where(person);
        return person != from && at.active && (at.profession == profession || splitCodes(region.person(person).professions).contains(profession));
    };
    // Everybody once, at the fewest steps; among ways of that length the strongest.
    struct Reached
    {
        int before = -1;
        Acquaintance step;
        double strength = 0;
        int length = -1;
    };
    std::vector<Reached> reached(region.people.size());
    reached[static_cast<std::size_t>(from)] = {-1, {}, 1, 0};
    std::vector<int> layer{from};
    for (int length = 1; length <= brokers + 1 && !layer.empty(); ++length) {
        std::vector<int> next;
        for (const int person : layer)
            for (const Acquaintance& step : known.of(person)) {
                Reached& other = reached[static_cast<std::size_t>(step.other)];
                if (!region.where(step.other).active || (other.length >= 0 && other.length < length))
                    continue;
                const double strength = reached[static_cast<std::size_t>(person)].strength * strengthOf(step);
                if (other.length < 0)
                    next.push_back(step.other);
                if (other.length < 0 || strength > other.strength)
                    other = {person, step, strength, length};
            }
        layer = std::move(next);
    }
    // To each one sought over different last brokers, so that there is somebody else to ask where the first is away.
    std::vector<Introduction> made;
    const auto pathTo = [&](int person) {
        Introduction way;
        for (int at = person; at >= 0; at = reached[static_cast<std::size_t>(at)].before) {
            way.path.insert(way.path.begin(), at);
            if (reached[static_cast<std::size_t>(at)].length > 0)
                way.steps.insert(way.steps.begin(), reached[static_cast<std::size_t>(at)].step);
        }
        return way;
    };
    for (int person = 0; person < static_cast<int>(region.people.size()); ++person) {
        const Reached& goal = reached[static_cast<std::size_t>(person)];
        if (goal.length <= 0 || !isSought(person))
            continue;
        if (goal.length == 1) {
            made.push_back(pathTo(person));
            continue;
        }
        for (const Acquaintance& step : known.of(person)) {
            if (reached[static_cast<std::size_t>(step.other)].length != goal.length - 1)
                continue;
            Introduction way = pathTo(step.other);
            way.path.push_back(person);
            way.steps.push_back({person, step.weight, step.together, step.last, step.told});
            made.push_back(std::move(way));
        }
    }
    std::ranges::stable_sort(made, [](const Introduction& a, const Introduction& b) {
        return a.path.size() != b.path.size() ? a.path.size() < b.path.size() : a.strength() > b.strength();
    });
    if (made.size() > most)
        made.resize(most);
    return made;
}

int whoAsks(const Region& region, const Graph& graph, const Id<Person>& me)
{
    if (const auto place = region.placeOf(me))
        return *place;
    int best = -1, found = -1;
    const Neighbours neighbours(graph);
    for (int person = 0; person < static_cast<int>(region.people.size()); ++person) {
        if (!region.where(person).active)
            continue;
        const bool ofCentre = region.where(person).profession == QLatin1String("support-centre");
        const int met = static_cast<int>(neighbours.of(person).size()) + (ofCentre ? 1'000'000 : 0);
        if (met > best) {
            best = met;
            found = person;
        }
    }
    return found;
}

} // namespace tasuki::network
