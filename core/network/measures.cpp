// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/measures.h"

#include "network/igraph.h"
#include "network/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tasuki::network {

namespace {

constexpr double damping = 0.85;

/// Renumbers groups so that the largest is 0; of equal ones the one with the first person.
std::vector<int> bySize(const std::vector<int>& group)
{
    const int count = group.empty() ? 0 : *std::max_element(group.begin(), group.end()) + 1;
    std::vector<int> size(static_cast<std::size_t>(count), 0), first(static_cast<std::size_t>(count), -1);
    for (std::size_t p = 0; p < group.size(); ++p) {
        const auto g = static_cast<std::size_t>(group[p]);
        ++size[g];
        if (first[g] < 0)
            first[g] = static_cast<int>(p);
    }
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const auto i = static_cast<std::size_t>(a), j = static_cast<std::size_t>(b);
        return size[i] != size[j] ? size[i] > size[j] : first[i] < first[j];
    });
    std::vector<int> rank(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    std::vector<int> made(group.size());
    for (std::size_t p = 0; p < group.size(); ++p)
        made[p] = rank[static_cast<std::size_t>(group[p])];
    return made;
}

/// The largest component alone; `places` says who stands where in it.
Graph largest(const Graph& graph, const std::vector<int>& component, std::vector<int>& places)
{
    Graph part;
    std::vector<int> at(component.size(), -1);
    for (std::size_t p = 0; p < component.size(); ++p)
        if (component[p] == 0) {
            at[p] = part.people++;
            places.push_back(static_cast<int>(p));
        }
    for (const Tie& tie : graph.ties)
        if (component[static_cast<std::size_t>(tie.one)] == 0) {
            part.ties.push_back(tie);
            part.ties.back().one = at[static_cast<std::size_t>(tie.one)];
            part.ties.back().other = at[static_cast<std::size_t>(tie.other)];
        }
    return part;
}

void eigenvector(const IgraphRoom& room, const Graph& graph, const std::vector<int>& component, std::vector<Standing>& people)
{
    std::vector<int> places;
    const Graph part = largest(graph, component, places);
    if (part.ties.empty())
        return;
    const IgraphGraph inner(room, part);
    IgraphNumbers weights(part.ties.size()), result;
    for (std::size_t i = 0; i < part.ties.size(); ++i)
        weights[i] = part.ties[i].weight;
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    options.tol = 1e-12;
    room.must(igraph_eigenvector_centrality(inner.get(), result.get(), nullptr, false, true, weights.get(), &options));
    double length = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        length += result[i] * result[i];
    for (std::size_t i = 0; i < places.size(); ++i)
        people[static_cast<std::size_t>(places[i])].eigenvector = length > 0 ? result[i] / std::sqrt(length) : 0;
}

CutPoints cutPointsOf(const IgraphRoom& room, const IgraphGraph& whole, std::size_t count)
{
    CutPoints made;
    IgraphInts ints;
    made.articulation.assign(count, false);
    room.must(igraph_articulation_points(whole.get(), ints.get()));
    for (std::size_t i = 0; i < ints.size(); ++i)
        made.articulation[static_cast<std::size_t>(ints[i])] = true;
    room.must(igraph_bridges(whole.get(), ints.get()));
    for (std::size_t i = 0; i < ints.size(); ++i)
        made.bridges.push_back(static_cast<int>(ints[i]));
    std::sort(made.bridges.begin(), made.bridges.end());
    return made;
}

} // namespace

Result<CutPoints> cutPoints(const Graph& graph, Progress& progress)
{
    return inIgraph(progress, [&](IgraphRoom& room) {
        if (graph.people == 0)
            return CutPoints{};
        return cutPointsOf(room, IgraphGraph(room, graph), static_cast<std::size_t>(graph.people));
    });
}

Result<Measures> measure(const Graph& graph, Progress& progress)
{
    return inIgraph(progress, [&](IgraphRoom& room) {
        const auto count = static_cast<std::size_t>(graph.people);
        Measures made;
        made.people.resize(count);
        if (count == 0)
            return made;
        progress.start(NetworkWords::tr("Measuring the network"), 8);
        int step = 0;
        const auto next = [&] {
            if (progress.cancelled())
                throw Stopped{IGRAPH_INTERRUPTED};
            progress.advanceTo(++step);
        };
        const IgraphGraph whole(room, graph);
        IgraphNumbers weights(graph.ties.size()), numbers;
        IgraphInts ints;
        for (std::size_t i = 0; i < graph.ties.size(); ++i) {
            const Tie& tie = graph.ties[i];
            weights[i] = tie.weight;
            for (const int end : {tie.one, tie.other}) {
                ++made.people[static_cast<std::size_t>(end)].degree;
                made.people[static_cast<std::size_t>(end)].strength += tie.weight;
            }
        }
        room.must(igraph_connected_components(whole.get(), ints.get(), nullptr, nullptr, IGRAPH_WEAK));
        std::vector<int> group(count);
        for (std::size_t p = 0; p < count; ++p)
            group[p] = static_cast<int>(ints[p]);
        const std::vector<int> component = bySize(group);
        for (std::size_t p = 0; p < count; ++p)
            made.people[p].component = component[p];
        next();
        room.must(igraph_coreness(whole.get(), ints.get(), IGRAPH_ALL));
        for (std::size_t p = 0; p < count; ++p)
            made.people[p].core = static_cast<int>(ints[p]);
        next();
        room.must(igraph_transitivity_local_undirected(whole.get(), numbers.get(), igraph_vss_all(), IGRAPH_TRANSITIVITY_ZERO));
        for (std::size_t p = 0; p < count; ++p)
            made.people[p].clustering = numbers[p];
        next();
        CutPoints cuts = cutPointsOf(room, whole, count);
        for (std::size_t p = 0; p < count; ++p)
            made.people[p].articulation = cuts.articulation[p];
        made.bridges = std::move(cuts.bridges);
        next();
        room.must(igraph_closeness(whole.get(), numbers.get(), ints.get(), nullptr, igraph_vss_all(), IGRAPH_ALL, nullptr, true));
        for (std::size_t p = 0; p < count; ++p) {
            // igraph gives the mean over those reached; Wasserman and Faust weigh it with how many those are.
            const auto reached = static_cast<double>(ints[p]);
            made.people[p].closeness = reached > 0 ? numbers[p] * reached / static_cast<double>(count - 1) : 0;
        }
        next();
        room.must(igraph_pagerank(whole.get(), IGRAPH_PAGERANK_ALGO_PRPACK, numbers.get(), nullptr, igraph_vss_all(), false, damping, weights.get(), nullptr));
        for (std::size_t p = 0; p < count; ++p)
            made.people[p].pagerank = numbers[p];
        next();
        eigenvector(room, graph, component, made.people);
        next();
        double total = 0;
        for (const Tie& tie : graph.ties)
            total += tie.weight;
        for (std::size_t p = 0; p < count; ++p)
            group[p] = static_cast<int>(p);
        if (total > 0) {
            // Modularity: what a person brings is the strength, the resolution is 1 over twice the weight of all ties.
            for (std::size_t p = 0; p < count; ++p)
                numbers[p] = made.people[p].strength;
            igraph_rng_seed(igraph_rng_default(), 1); // the same network, the same groups
            room.must(igraph_community_leiden(whole.get(), weights.get(), numbers.get(), 1.0 / (2.0 * total), 0.01, false, 4, ints.get(), nullptr, nullptr));
            for (std::size_t p = 0; p < count; ++p)
                group[p] = static_cast<int>(ints[p]);
        }
        const std::vector<int> community = bySize(group);
        for (std::size_t p = 0; p < count; ++p)
            made.people[p].community = community[p];
        next();
        return made;
    });
}

Result<void> measureBetweenness(const Graph& graph, Measures& measures, Progress& progress)
{
    return inIgraph(progress, [&](IgraphRoom& room) {
        const auto count = static_cast<std::size_t>(graph.people);
        if (count > 0) {
            const IgraphGraph whole(room, graph);
            IgraphNumbers numbers;
            room.must(igraph_betweenness(whole.get(), numbers.get(), igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr));
            for (std::size_t p = 0; p < count; ++p)
                measures.people[p].betweenness = numbers[p];
        }
        measures.hasBetweenness = true;
    });
}

double gini(std::vector<double> loads)
{
    std::sort(loads.begin(), loads.end());
    const double total = std::accumulate(loads.begin(), loads.end(), 0.0);
    if (total <= 0)
        return 0;
    double ranked = 0;
    for (std::size_t i = 0; i < loads.size(); ++i)
        ranked += static_cast<double>(i + 1) * loads[i];
    const auto count = static_cast<double>(loads.size());
    return 2 * ranked / (count * total) - (count + 1) / count;
}

} // namespace tasuki::network
