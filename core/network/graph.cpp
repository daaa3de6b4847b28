// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/graph.h"

#include "network/words.h"

#include <algorithm>
#include <cmath>

namespace tasuki::network {

namespace {

constexpr double daysOfMonth = 30.4375;

/// What one meeting gives to each pair; nothing where it is outside of the window.
std::optional<double> share(const Gathering& gathering, const Derivation& how)
{
    if (gathering.on.isValid() && how.asOf.isValid()) {
        if (gathering.on > how.asOf)
            return {};
        if (how.months > 0 && gathering.on <= how.asOf.addMonths(-how.months))
            return {};
    }
    double weight = how.weight == Weight::Newman ? 1.0 / static_cast<double>(gathering.present.size() - 1) : 1.0;
    if (how.halfLife > 0 && gathering.on.isValid() && how.asOf.isValid())
        weight *= std::exp2(-monthsBetween(gathering.on, how.asOf) / how.halfLife);
    return weight;
}

} // namespace

double monthsBetween(QDate from, QDate to)
{
    return from.isValid() && to.isValid() && from < to ? static_cast<double>(from.daysTo(to)) / daysOfMonth : 0.0;
}

Graph derive(int people, std::span<const Gathering> gatherings, const Derivation& how)
{
    Graph made;
    made.people = people;
    // Those present by meeting, and the meetings by person, each as one run of numbers.
    std::vector<double> shares;
    std::vector<int> meeting, present, begin{0};
    std::vector<int> counts(static_cast<std::size_t>(people) + 1, 0);
    for (std::size_t m = 0; m < gatherings.size(); ++m) {
        if (gatherings[m].present.size() < 2)
            continue;
        const auto weight = share(gatherings[m], how);
        if (!weight)
            continue;
        for (const int person : gatherings[m].present) {
            if (person < 0 || person >= people)
                continue;
            present.push_back(person);
            ++counts[static_cast<std::size_t>(person) + 1];
        }
        shares.push_back(*weight);
        meeting.push_back(static_cast<int>(m));
        begin.push_back(static_cast<int>(present.size()));
    }
    for (std::size_t p = 1; p < counts.size(); ++p)
        counts[p] += counts[p - 1];
    std::vector<int> attended(present.size());
    std::vector<int> next(counts.begin(), counts.end() - 1);
    for (std::size_t m = 0; m < shares.size(); ++m)
        for (int i = begin[m]; i < begin[m + 1]; ++i)
            attended[static_cast<std::size_t>(next[static_cast<std::size_t>(present[static_cast<std::size_t>(i)])]++)] = static_cast<int>(m);

    struct Sum
    {
        double weight = 0;
        int together = 0;
        qint64 last = 0;
    };
    std::vector<Sum> sums(static_cast<std::size_t>(people));
    std::vector<int> met;
    for (int one = 0; one < people; ++one) {
        met.clear();
        for (int k = counts[static_cast<std::size_t>(one)]; k < counts[static_cast<std::size_t>(one) + 1]; ++k) {
            const auto m = static_cast<std::size_t>(attended[static_cast<std::size_t>(k)]);
            const QDate on = gatherings[static_cast<std::size_t>(meeting[m])].on;
            const qint64 day = on.isValid() ? on.toJulianDay() : 0;
            for (int i = begin[m]; i < begin[m + 1]; ++i) {
                const int other = present[static_cast<std::size_t>(i)];
                if (other <= one)
                    continue;
                Sum& sum = sums[static_cast<std::size_t>(other)];
                if (sum.together++ == 0)
                    met.push_back(other);
                sum.weight += shares[m];
                sum.last = std::max(sum.last, day);
            }
        }
        std::sort(met.begin(), met.end());
        for (const int other : met) {
            Sum& sum = sums[static_cast<std::size_t>(other)];
            made.ties.push_back({one, other, sum.weight, sum.together, sum.last ? QDate::fromJulianDay(sum.last) : QDate()});
            sum = {};
        }
    }
    return made;
}

Graph twoModeGraph(int people, std::span<const Gathering> gatherings, const Derivation& how)
{
    Graph made;
    made.people = people + static_cast<int>(gatherings.size());
    for (std::size_t m = 0; m < gatherings.size(); ++m)
        if (share(gatherings[m], how))
            for (const int person : gatherings[m].present)
                if (person >= 0 && person < people)
                    made.ties.push_back({person, people + static_cast<int>(m), 1, 1, gatherings[m].on});
    std::ranges::sort(made.ties, [](const Tie& a, const Tie& b) { return std::pair(a.one, a.other) < std::pair(b.one, b.other); });
    return made;
}

Result<Graph> graphOf(int people, std::vector<Tie> ties)
{
    for (Tie& tie : ties) {
        if (tie.one > tie.other)
            std::swap(tie.one, tie.other);
        if (!std::isfinite(tie.weight) || tie.weight < 0)
            return fail(Error::Code::Unreadable, NetworkWords::tr("A tie has the weight %1. Weights are numbers from 0 up; nothing was taken in.").arg(tie.weight));
        if (tie.one < 0 || tie.other >= people)
            return fail(Error::Code::Unreadable, NetworkWords::tr("A tie names a person who is not in the file; nothing was taken in."));
    }
    std::erase_if(ties, [](const Tie& tie) { return tie.one == tie.other; });
    std::stable_sort(ties.begin(), ties.end(), [](const Tie& a, const Tie& b) { return std::pair(a.one, a.other) < std::pair(b.one, b.other); });
    Graph made;
    made.people = people;
    for (const Tie& tie : ties) {
        if (made.ties.empty() || made.ties.back().one != tie.one || made.ties.back().other != tie.other) {
            made.ties.push_back(tie);
            continue;
        }
        Tie& sum = made.ties.back();
        sum.weight += tie.weight;
        sum.together += tie.together;
        if (!sum.last.isValid() || sum.last < tie.last)
            sum.last = tie.last;
    }
    return made;
}

Neighbours::Neighbours(const Graph& graph)
    : at(static_cast<std::size_t>(graph.people) + 1, 0), to(graph.ties.size() * 2), tie(graph.ties.size() * 2)
{
    for (const Tie& each : graph.ties) {
        ++at[static_cast<std::size_t>(each.one) + 1];
        ++at[static_cast<std::size_t>(each.other) + 1];
    }
    for (std::size_t p = 1; p < at.size(); ++p)
        at[p] += at[p - 1];
    std::vector<int> next(at.begin(), at.end() - 1);
    const auto put = [&](int from, int neighbour, std::size_t index) {
        const auto place = static_cast<std::size_t>(next[static_cast<std::size_t>(from)]++);
        to[place] = neighbour;
        tie[place] = static_cast<int>(index);
    };
    for (std::size_t i = 0; i < graph.ties.size(); ++i) {
        put(graph.ties[i].one, graph.ties[i].other, i);
        put(graph.ties[i].other, graph.ties[i].one, i);
    }
}

} // namespace tasuki::network
