// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "network/graph.h"

#include <QPointF>

namespace tasuki::network {

/// Where nodes stand, in px of a picture at its own size; as many as the graph has people.
using Positions = std::vector<QPointF>;

/// A first picture at once, without looking at the ties: each in the cluster of its group, groups around the middle, always
/// the same for the same groups.
[[nodiscard]] Positions firstPositions(const std::vector<int>& group);
/// Moves nodes that know each other together and others apart (Fruchterman and Reingold, by igraph), going on from where they
/// are; the fewer the iterations, the less they move. Those without ties are set around the others. Errors: Cancelled.
[[nodiscard]] Result<Positions> refine(const Graph& graph, Positions from, int iterations, Progress& progress);

} // namespace tasuki::network
