// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/graphreading.h"
#include "network/importing.h"

namespace tasuki::network {

/// Reads a file that is one of a network by its beginning; nothing where it is another.
[[nodiscard]] std::optional<Result<ForeignGraph>> readGraphFile(const QString& path);
/// What a network of a file adds, see planAttendance().
[[nodiscard]] Result<NetworkPlan> planGraph(Network& network, const ForeignGraph& graph, Progress& progress);

} // namespace tasuki::network
