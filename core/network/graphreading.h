// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace tasuki::network {

/// A network as a file has it, before anything is made of it.
struct ForeignGraph
{
    struct Node
    {
        QString name;
        QString profession, office, district; ///< where the file says so
        QDate on;                              ///< of a meeting
        QString noDay;                         ///< what stands for the day and is none
        bool isMeeting = false;                ///< the second mode
    };
    struct Edge
    {
        std::size_t from = 0, to = 0; ///< places in `nodes`
        double weight = 1;
        std::int64_t line = 0; ///< of the file; 0 where it has none
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    bool twoMode = false; ///< every edge leads from a person to a meeting
};

/// Whether the beginning of a file is that of a graph file: GraphML, GEXF or Pajek.
[[nodiscard]] bool looksLikeGraph(const QByteArray& beginning);

/// Reads GraphML, GEXF or Pajek (`.net`, also of two modes). Refused with a sentence: what is cut off or damaged, a document
/// type with entities, edges to nodes that are not there, weights that are negative or no number, more than 200,000 nodes or
/// two million edges. `name` is what people know the file by.
[[nodiscard]] Result<ForeignGraph> readGraph(const QByteArray& bytes, const QString& name);

} // namespace tasuki::network
