// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "network/graph.h"

namespace tasuki::network {

/// Where a person stands in the network. None of it says what the person is worth.
struct Standing
{
    int degree = 0;         ///< persons met
    double strength = 0;    ///< sum of the weights of the ties
    double betweenness = 0; ///< shortest paths of others that lead through here, each pair once; unweighted, not normalised
    double closeness = 0;   ///< after Wasserman and Faust: r/Σd × r/(n−1) for r others reached of n persons, unweighted
    double eigenvector = 0; ///< weighted; of length 1 over the largest component, 0 outside of it
    double pagerank = 0;    ///< weighted, damping 0.85; all add up to 1
    double clustering = 0;  ///< share of the pairs of those met who met each other, unweighted; 0 for fewer than two
    int core = 0;           ///< k of the largest k-core the person is in
    int component = 0;      ///< 0 is the largest; each has who can be reached over any number of persons
    int community = 0;      ///< 0 is the largest; see communities()
    bool articulation = false; ///< without this person somebody could not be reached any more (要の人)
    bool operator==(const Standing&) const = default;
};

struct Measures
{
    std::vector<Standing> people;
    std::vector<int> bridges; ///< ties without which somebody could not be reached any more, as places in Graph::ties
    bool hasBetweenness = false;
};

/// What hangs on single persons and single ties.
struct CutPoints
{
    std::vector<bool> articulation; ///< of each person, see Standing
    std::vector<int> bridges;       ///< see Measures
};
[[nodiscard]] Result<CutPoints> cutPoints(const Graph& graph, Progress& progress);

/// What is quick. Betweenness stays 0.
[[nodiscard]] Result<Measures> measure(const Graph& graph, Progress& progress);
/// Fills in the betweenness, exact (Brandes): time grows with persons × ties.
[[nodiscard]] Result<void> measureBetweenness(const Graph& graph, Measures& measures, Progress& progress);

/// Gini coefficient of loads: 0 where all carry the same, towards 1 where one carries all; 0 where nobody carries anything.
[[nodiscard]] double gini(std::vector<double> loads);

} // namespace tasuki::network
