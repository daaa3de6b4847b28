// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/region.h"
#include "store/schema.h"

#include <QByteArray>

namespace tasuki::network {

/// Files that other programs for networks read.
enum class GraphFormat {
    GraphMl, ///< graphml.graphdrawing.org
    Gexf,    ///< GEXF 1.3, of Gephi
    Pajek,   ///< .net, UTF-8 with a mark
    Csv      ///< an edge list: UTF-8 with a mark
};

[[nodiscard]] std::optional<GraphFormat> graphFormatOf(const QString& word);

/// What is to leave.
struct GraphRequest
{
    GraphFormat format = GraphFormat::GraphMl;
    bool twoMode = false; ///< people and meetings with attendances; else people with the ties made from them
    store::Scope audience = store::Scope::Centre;
    Derivation how;
};

struct GraphFile
{
    QByteArray bytes;
    int nodes = 0;
    int edges = 0;
    int withheld = 0; ///< people who may not be listed for this audience, with all their ties
};

/// Whether somebody may stand in a list that leaves for an audience: in the centre everybody; for professionals those who did
/// not refuse (掲載しない, センター内だけ); for the public those who agreed. Who is cared for and their family only in the centre.
[[nodiscard]] bool mayBeListed(const Person& person, store::Scope audience);

/// Writes the network: names, professions, offices and districts, for ties weight, shared meetings and the last day. Text
/// that XML cannot hold is left out of names.
[[nodiscard]] GraphFile writeGraph(const Region& region, const GraphRequest& request);

} // namespace tasuki::network
