// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/layout.h"

#include "network/igraph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <unordered_map>

namespace tasuki::network {

namespace {

constexpr double room = 46; ///< px between neighbours of a cluster: a sign with its name
constexpr double pull = 8;  ///< of all ties of a person together, in edges of igraph's layout

/// Seeds of a sunflower: even in every direction, without a grid.
QPointF sunflower(std::size_t i)
{
    const double angle = static_cast<double>(i) * std::numbers::pi * (3 - std::sqrt(5.0));
    const double radius = room * 0.62 * std::sqrt(static_cast<double>(i) + 0.5);
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

/// Pushes those apart that stand closer than there is room for a sign with its name. Positions are in units of `room`.
void spread(std::vector<QPointF>& at, Progress& progress)
{
    constexpr int rounds = 40;
    constexpr double apart = 0.95;
    const auto cellOf = [](double x) { return static_cast<std::int64_t>(std::floor(x / apart)); };
    const auto keyOf = [](std::int64_t x, std::int64_t y) { return (x << 32) ^ (y & 0xffffffff); };
    std::unordered_map<std::int64_t, std::vector<std::size_t>> cells;
    for (int round = 0; round < rounds && !progress.cancelled(); ++round) {
        cells.clear();
        for (std::size_t i = 0; i < at.size(); ++i)
            cells[keyOf(cellOf(at[i].x()), cellOf(at[i].y()))].push_back(i);
        std::vector<QPointF> shift(at.size());
        bool isClose = false;
        for (std::size_t i = 0; i < at.size(); ++i)
            for (std::int64_t dx = -1; dx <= 1; ++dx)
                for (std::int64_t dy = -1; dy <= 1; ++dy) {
                    const auto found = cells.find(keyOf(cellOf(at[i].x()) + dx, cellOf(at[i].y()) + dy));
                    if (found == cells.end())
                        continue;
                    for (const std::size_t other : found->second) {
                        if (other <= i)
                            continue;
                        QPointF way = at[other] - at[i];
                        double distance = std::hypot(way.x(), way.y());
                        if (distance >= apart)
                            continue;
                        if (distance < 1e-6) {
                            // In the same spot: in a direction of their own.
                            const double angle = static_cast<double>(i) * std::numbers::pi * (3 - std::sqrt(5.0));
                            way = {std::cos(angle), std::sin(angle)};
                            distance = 1;
                        }
                        const QPointF push = way / distance * (apart - std::min(distance, apart)) * 0.35;
                        shift[i] -= push;
                        shift[other] += push;
                        isClose = true;
                    }
                }
        if (!isClose)
            return;
        for (std::size_t i = 0; i < at.size(); ++i)
            at[i] += shift[i];
    }
}

class Matrix
{
public:
    Matrix(const IgraphRoom& in, std::size_t rows) { in.must(igraph_matrix_init(&m_matrix, static_cast<igraph_integer_t>(rows), 2)); }
    ~Matrix() { igraph_matrix_destroy(&m_matrix); }
    Q_DISABLE_COPY_MOVE(Matrix)
    igraph_matrix_t* get() { return &m_matrix; }
    double& at(std::size_t row, int column) { return MATRIX(m_matrix, static_cast<igraph_integer_t>(row), column); }

private:
    igraph_matrix_t m_matrix;
};

} // namespace

Positions firstPositions(const std::vector<int>& group)
{
    std::map<int, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < group.size(); ++i)
        members[group[i]].push_back(i);
    Positions made(group.size());
    const double outer = members.size() > 1 ? room * 1.25 * std::sqrt(static_cast<double>(group.size())) : 0;
    std::size_t index = 0;
    for (const auto& [name, all] : members) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(index++) / static_cast<double>(members.size());
        const QPointF middle(outer * std::cos(angle), outer * 0.7 * std::sin(angle));
        for (std::size_t i = 0; i < all.size(); ++i)
            made[all[i]] = middle + sunflower(i);
    }
    return made;
}

Result<Positions> refine(const Graph& graph, Positions from, int iterations, Progress& progress)
{
    return inIgraph(progress, [&](IgraphRoom& in) {
        const auto count = static_cast<std::size_t>(graph.people);
        from.resize(count);
        if (graph.ties.empty())
            return from;
        const IgraphGraph whole(in, graph);
        std::vector<bool> isTied(count, false);
        IgraphNumbers weights(graph.ties.size());
        std::vector<double> strength(count, 0);
        for (const Tie& tie : graph.ties)
            for (const int end : {tie.one, tie.other}) {
                isTied[static_cast<std::size_t>(end)] = true;
                strength[static_cast<std::size_t>(end)] += std::max(tie.weight, 1e-6);
            }
        // Who meets everybody is not pulled more than others: groups stay open instead of falling into a knot.
        for (std::size_t i = 0; i < graph.ties.size(); ++i) {
            const Tie& tie = graph.ties[i];
            weights[i] = pull * std::max(tie.weight, 1e-6) / std::sqrt(strength[static_cast<std::size_t>(tie.one)] * strength[static_cast<std::size_t>(tie.other)]);
        }
        // igraph wants nodes about one apart.
        Matrix places(in, count);
        for (std::size_t i = 0; i < count; ++i) {
            places.at(i, 0) = from[i].x() / room;
            places.at(i, 1) = from[i].y() / room;
        }
        igraph_rng_seed(igraph_rng_default(), 1); // the same network, the same picture
        const double heat = std::sqrt(static_cast<double>(count)) / 10 * std::min(1.0, iterations / 50.0);
        in.must(igraph_layout_fruchterman_reingold(whole.get(), places.get(), true, iterations, heat, count > 1000 ? IGRAPH_LAYOUT_GRID : IGRAPH_LAYOUT_NOGRID, weights.get(), nullptr, nullptr,
                                                   nullptr, nullptr));
        double middleX = 0, middleY = 0, tied = 0;
        for (std::size_t i = 0; i < count; ++i)
            if (isTied[i]) {
                middleX += places.at(i, 0);
                middleY += places.at(i, 1);
                ++tied;
            }
        middleX /= tied;
        middleY /= tied;
        double far = 1;
        for (std::size_t i = 0; i < count; ++i)
            if (isTied[i])
                far = std::max(far, std::hypot(places.at(i, 0) - middleX, places.at(i, 1) - middleY));
        // Names need room: the whole is stretched until there is some on average, and who stands too close pushed apart.
        const double stretch = std::max(0.35, 0.75 * std::sqrt(static_cast<double>(count)) / far);
        std::vector<QPointF> tiedAt;
        for (std::size_t i = 0; i < count; ++i)
            if (isTied[i])
                tiedAt.emplace_back((places.at(i, 0) - middleX) * stretch, (places.at(i, 1) - middleY) * stretch);
        spread(tiedAt, progress);
        double edge = 0;
        for (const QPointF& at : tiedAt)
            edge = std::max(edge, std::hypot(at.x(), at.y()));
        std::size_t alone = 0, next = 0;
        const auto lonely = static_cast<double>(std::ranges::count(isTied, false));
        for (std::size_t i = 0; i < count; ++i) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(alone) / std::max(1.0, lonely);
            const double away = edge + 1.2 + (alone % 2 == 0 ? 0 : 0.8);
            from[i] = room * (isTied[i] ? tiedAt[next++] : QPointF(away * std::cos(angle), away * std::sin(angle)));
            alone += isTied[i] ? 0 : 1;
        }
        return from;
    });
}

} // namespace tasuki::network
