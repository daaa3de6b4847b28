// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "network/graph.h"

#include <igraph/igraph.h>

#include <mutex>
#include <type_traits>

namespace tasuki::network {

/// A call of igraph was cancelled or failed; does not leave core/network.
struct Stopped
{
    igraph_error_t code;
};

/// igraph for as long as it is needed: errors are returned instead of ending the program, cancelling a Progress stops it.
/// The library of Debian keeps its state for the whole process, so one piece of work has it at a time.
class IgraphRoom
{
public:
    explicit IgraphRoom(Progress& progress);
    ~IgraphRoom();
    Q_DISABLE_COPY_MOVE(IgraphRoom)

    /// Throws Stopped where a call of igraph did not succeed.
    void must(igraph_error_t code) const;

private:
    std::unique_lock<std::mutex> m_lock;
    igraph_error_handler_t* m_before;
};

[[nodiscard]] Error errorOf(const Stopped& stopped);

/// Runs `work`; a Stopped becomes an Error.
template <class F> auto inIgraph(Progress& progress, F work) -> Result<std::invoke_result_t<F, IgraphRoom&>>
{
    IgraphRoom room(progress);
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<F, IgraphRoom&>>) {
            work(room);
            return {};
        } else {
            return work(room);
        }
    } catch (const Stopped& stopped) {
        return tl::unexpected<Error>(errorOf(stopped));
    }
}

class IgraphNumbers
{
public:
    explicit IgraphNumbers(std::size_t size = 0) { igraph_vector_init(&m_vector, static_cast<igraph_integer_t>(size)); }
    ~IgraphNumbers() { igraph_vector_destroy(&m_vector); }
    Q_DISABLE_COPY_MOVE(IgraphNumbers)
    igraph_vector_t* get() { return &m_vector; }
    double& operator[](std::size_t i) { return VECTOR(m_vector)[i]; }

private:
    igraph_vector_t m_vector;
};

class IgraphInts
{
public:
    explicit IgraphInts(std::size_t size = 0) { igraph_vector_int_init(&m_vector, static_cast<igraph_integer_t>(size)); }
    ~IgraphInts() { igraph_vector_int_destroy(&m_vector); }
    Q_DISABLE_COPY_MOVE(IgraphInts)
    igraph_vector_int_t* get() { return &m_vector; }
    igraph_integer_t& operator[](std::size_t i) { return VECTOR(m_vector)[i]; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(igraph_vector_int_size(&m_vector)); }

private:
    igraph_vector_int_t m_vector;
};

/// A Graph in the hands of igraph, edges in the order of its ties.
class IgraphGraph
{
public:
    IgraphGraph(const IgraphRoom& room, const Graph& graph);
    ~IgraphGraph() { igraph_destroy(&m_graph); }
    Q_DISABLE_COPY_MOVE(IgraphGraph)
    const igraph_t* get() const { return &m_graph; }

private:
    igraph_t m_graph;
};

} // namespace tasuki::network
