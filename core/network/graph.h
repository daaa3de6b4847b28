// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace tasuki::network {

/// How much a shared meeting counts for each pair of those present.
enum class Weight {
    Newman, ///< 1/(n−1) for n people present: a large gathering makes few acquaintances (Newman 2001, Phys. Rev. E 64, 016132)
    Shared  ///< 1: the number of meetings shared
};

/// How the network of persons is made from who was where (domain knowledge 4.2).
struct Derivation
{
    Weight weight = Weight::Newman;
    QDate asOf;         ///< meetings after this day are not seen; invalid: all are
    int months = 0;     ///< meetings of so many months up to asOf count; 0: all do
    double halfLife = 0; ///< months after which a shared meeting counts half; 0: for ever whole
    bool operator==(const Derivation&) const = default;
};

/// One meeting with those who were present, by their places in the list of persons; each person once.
struct Gathering
{
    QDate on; ///< invalid where nobody knows; counts whole, and in every window
    std::vector<int> present;
};

/// Two persons who were at the same meetings. `one` is less than `other`.
struct Tie
{
    int one = 0;
    int other = 0;
    double weight = 0;
    int together = 0; ///< meetings shared within the window
    QDate last;       ///< of the latest of them
    bool operator==(const Tie&) const = default;
};

/// Who met whom: ties in ascending order of their ends, at most one for a pair.
struct Graph
{
    int people = 0;
    std::vector<Tie> ties;
};

/// Full months from one day to a later one and the fraction beyond, with months of 30.4375 days; 0 where it is not later.
[[nodiscard]] double monthsBetween(QDate from, QDate to);

/// Makes the network of `people` persons. Persons outside of the range and gatherings of fewer than two make no tie.
[[nodiscard]] Graph derive(int people, std::span<const Gathering> gatherings, const Derivation& how);

/// People and gatherings as the nodes of one network, gatherings behind the people: a tie of weight 1 for each presence within
/// the window. Its measures are those of a network of two modes.
[[nodiscard]] Graph twoModeGraph(int people, std::span<const Gathering> gatherings, const Derivation& how);

/// Makes a graph of ties that are known already, such as those of a file: both directions and repetitions of a pair become
/// one tie with the sum of the weights, ties of a person with himself go. Refuses weights that are negative or not a number.
[[nodiscard]] Result<Graph> graphOf(int people, std::vector<Tie> ties);

/// The ties of each person: `at[p]` to `at[p + 1]` are the places of its neighbours in `to`, and of the ties in `tie`.
struct Neighbours
{
    explicit Neighbours(const Graph& graph);
    [[nodiscard]] std::span<const int> of(int person) const
    {
        const auto begin = static_cast<std::size_t>(at[static_cast<std::size_t>(person)]);
        const auto end = static_cast<std::size_t>(at[static_cast<std::size_t>(person) + 1]);
        return std::span(to).subspan(begin, end - begin);
    }
    std::vector<int> at;
    std::vector<int> to;
    std::vector<int> tie;
};

} // namespace tasuki::network
