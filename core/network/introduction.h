// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/region.h"

namespace tasuki::network {

/// One step of a way from person to person.
struct Acquaintance
{
    int other = 0;
    double weight = 0;  ///< of the meetings shared
    int together = 0;
    QDate last;
    int told = 0; ///< level of a told tie; 0 where there is none
};

/// Who knows whom, from meetings and from what was told.
class Acquaintances
{
public:
    Acquaintances(const Region& region, const Graph& graph);
    [[nodiscard]] std::span<const Acquaintance> of(int person) const;

private:
    std::vector<std::size_t> m_at;
    std::vector<Acquaintance> m_all;
};

/// A way to somebody over those who can introduce.
struct Introduction
{
    std::vector<int> path;             ///< from who asks to who is sought
    std::vector<Acquaintance> steps;   ///< one fewer
    /// Orders ways of the same length: the product of what its steps have, so that no step may be weak.
    [[nodiscard]] double strength() const;
};

/// The place of who is meant by an id; where nobody is, whoever of the centres has met most people, and without one whoever of
/// all. -1 where the region has nobody.
[[nodiscard]] int whoAsks(const Region& region, const Graph& graph, const Id<Person>& me);

/// The ways from a person to each person of a profession over at most `brokers` others (0: they know each other), the
/// shortest first, among equals the strongest; at most `most`. Only who works in the region is
/// asked. Who has one told tie at level 2 or 3 counts as knowing better than from any number of meetings: having met is
/// not the same as being able to consult.
[[nodiscard]] std::vector<Introduction> introduce(const Region& region, const Acquaintances& known, int from, const QString& profession,
                                                  int brokers = 2, std::size_t most = 10);

} // namespace tasuki::network
