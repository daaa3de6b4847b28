// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/graphplan.h"

#include "network/known.h"
#include "network/words.h"

#include <QFile>
#include <QFileInfo>

namespace tasuki::network {

namespace {

constexpr qint64 largestFile = 256LL << 20;

} // namespace

std::optional<Result<ForeignGraph>> readGraphFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !looksLikeGraph(file.peek(4096)))
        return {};
    const QString name = QFileInfo(path).fileName();
    if (file.size() > largestFile)
        return fail(Error::Code::Unreadable, NetworkWords::tr("“%1” is larger than any network that can be shown. Nothing was changed.").arg(name));
    return readGraph(file.readAll(), name);
}

Result<NetworkPlan> planGraph(Network& network, const ForeignGraph& graph, Progress& progress)
{
    NetworkPlan plan;
    Known known(network, plan);
    if (auto loaded = known.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    progress.start(NetworkWords::tr("Reading the network"), static_cast<std::int64_t>(graph.edges.size()));
    const QDate today = network.store().clock().today();
    std::vector<std::optional<Id<Person>>> people(graph.nodes.size());
    std::vector<std::optional<Id<Meeting>>> meetings(graph.nodes.size());
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const ForeignGraph::Node& node = graph.nodes[i];
        if (node.isMeeting) {
            if (!node.noDay.isEmpty())
                plan.refused.push_back({0, node.name, NetworkWords::tr("“%1” is no day").arg(node.noDay.left(20))});
            else if (node.on > today)
                plan.refused.push_back({0, node.name, NetworkWords::tr("present at a meeting that is still to come")});
            else
                meetings[i] = known.meeting(node.name, node.on, {});
            continue;
        }
        Person person;
        person.name = node.name;
        for (const QString& word : node.profession.split(QChar(u'・'), Qt::SkipEmptyParts))
            if (const Profession* profession = professionOf(word))
                person.professions = person.professions.isEmpty() ? QLatin1String(profession->code) : person.professions + QLatin1Char(';') + QLatin1String(profession->code);
        if (const Profession* whole = professionOf(node.profession))
            person.professions = QLatin1String(whole->code);
        Affiliation where;
        where.office = node.office;
        where.district = node.district;
        QString why;
        people[i] = known.person(person, where, why);
        if (!people[i])
            plan.refused.push_back({0, node.name, why});
    }
    std::int64_t done = 0;
    std::set<std::pair<Uuid, Uuid>> told, here;
    auto toldHere = network.store().all<ToldTie>();
    if (!toldHere)
        return tl::unexpected<Error>(toldHere.error());
    for (const ToldTie& each : *toldHere)
        here.insert(std::minmax(each.from.uuid, each.to.uuid));
    for (const ForeignGraph::Edge& edge : graph.edges) {
        if (++done % 1000 == 0)
            progress.advanceTo(done);
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, NetworkWords::tr("Stopped. Nothing was changed."));
        if (!people[edge.from] || edge.weight == 0)
            continue;
        if (graph.twoMode) {
            if (!meetings[edge.to])
                continue;
            if (const QString why = known.add({*people[edge.from], *meetings[edge.to], QStringLiteral("present"), {}, {}, {}}); !why.isEmpty())
                plan.refused.push_back({edge.line, graph.nodes[edge.from].name + QStringLiteral("・") + graph.nodes[edge.to].name, why});
            continue;
        }
        if (!people[edge.to])
            continue;
        if (*people[edge.from] == *people[edge.to]) {
            plan.refused.push_back({edge.line, graph.nodes[edge.from].name, NetworkWords::tr("a tie of somebody with themselves")});
            continue;
        }
        // Once for both directions: a file does not say who told it.
        const auto pair = std::minmax(people[edge.from]->uuid, people[edge.to]->uuid);
        if (!told.emplace(pair.first, pair.second).second)
            continue;
        // What people said of each other says more than a file does.
        if (here.contains(pair)) {
            ++plan.knownTold;
            continue;
        }
        ToldTie tie;
        tie.id = toldTieId(*people[edge.from], *people[edge.to]);
        tie.from = *people[edge.from];
        tie.to = *people[edge.to];
        tie.level = 1;
        plan.told.push_back(std::move(tie));
    }
    known.refuseTooLarge();
    return plan;
}

} // namespace tasuki::network
