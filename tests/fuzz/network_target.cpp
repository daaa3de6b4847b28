// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "network/graphreading.h"
#include "network/importing.h"

#include <cmath>

namespace fuzz {

int fuzzGraph(const std::uint8_t* data, std::size_t size)
{
    const auto graph = network::readGraph(bytes(data, size), QStringLiteral("network"));
    if (!graph) {
        promise(!graph.error().message.isEmpty(), "a refused network comes with a sentence");
        return 0;
    }
    promise(graph->nodes.size() <= 200'000 && graph->edges.size() <= 2'000'000, "a network that is read is of a size that can be shown");
    for (const auto& edge : graph->edges) {
        promise(edge.from < graph->nodes.size() && edge.to < graph->nodes.size(), "every tie leads from a node to a node");
        promise(std::isfinite(edge.weight) && edge.weight >= 0, "no weight is negative or not a number");
        if (graph->twoMode)
            promise(!graph->nodes[edge.from].isMeeting && graph->nodes[edge.to].isMeeting, "in a network of two modes every tie leads from a person to a meeting");
    }
    return 0;
}

int fuzzBlock(const std::uint8_t* data, std::size_t size)
{
    NoProgress progress;
    const auto plan = network::planBlock(sharedDesk().centre().network(), string(data, size), {}, progress);
    if (!plan) {
        promise(!plan.error().message.isEmpty(), "a refused block comes with a sentence");
        return 0;
    }
    promise(plan->presences.empty(), "without a meeting nobody is noted as present");
    for (const network::Person& person : plan->people)
        promise(!person.name.trimmed().isEmpty() && !person.id.isNil(), "everybody who comes in has a name and an id");
    for (const network::Refused& refused : plan->refused)
        promise(!refused.why.isEmpty(), "every row that stays out says why");
    return 0;
}

} // namespace fuzz
