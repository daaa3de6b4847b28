// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/igraph.h"

#include "network/words.h"

namespace tasuki::network {

namespace {

std::mutex& door()
{
    static std::mutex mutex;
    return mutex;
}

/// Who may stop the work that is in the room.
Progress* asked = nullptr;

igraph_error_t mayGoOn(void*)
{
    if (!asked || !asked->cancelled())
        return IGRAPH_SUCCESS;
    IGRAPH_FINALLY_FREE();
    return IGRAPH_INTERRUPTED;
}

} // namespace

IgraphRoom::IgraphRoom(Progress& progress) : m_lock(door()), m_before(igraph_set_error_handler(igraph_error_handler_ignore))
{
    asked = &progress;
    igraph_set_interruption_handler(mayGoOn);
}

IgraphRoom::~IgraphRoom()
{
    igraph_set_interruption_handler(nullptr);
    igraph_set_error_handler(m_before);
    asked = nullptr;
}

void IgraphRoom::must(igraph_error_t code) const
{
    if (code != IGRAPH_SUCCESS)
        throw Stopped{code};
}

Error errorOf(const Stopped& stopped)
{
    if (stopped.code == IGRAPH_INTERRUPTED)
        return {Error::Code::Cancelled, NetworkWords::tr("Stopped. Nothing was changed."), {}};
    return {Error::Code::Internal, NetworkWords::tr("The network could not be calculated. Nothing was changed; the log has the detail."),
            QStringLiteral("igraph: %1").arg(QLatin1String(igraph_strerror(stopped.code)))};
}

IgraphGraph::IgraphGraph(const IgraphRoom& room, const Graph& graph) : m_graph{}
{
    IgraphInts ends(graph.ties.size() * 2);
    for (std::size_t i = 0; i < graph.ties.size(); ++i) {
        ends[2 * i] = graph.ties[i].one;
        ends[2 * i + 1] = graph.ties[i].other;
    }
    room.must(igraph_create(&m_graph, ends.get(), graph.people, IGRAPH_UNDIRECTED));
}

} // namespace tasuki::network
