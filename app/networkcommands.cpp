// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "centre/centre.h"
#include "network/importing.h"
#include "network/measures.h"

#include <QJsonArray>

namespace tasuki::ctl {

namespace {

using namespace network;

Result<Answer> takeIn(Network& network, const Result<NetworkPlan>& plan, const Arguments& arguments)
{
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    NoProgress progress;
    if (!arguments.has("dry-run"))
        if (auto applied = applyPlan(network, *plan, progress); !applied)
            return tl::unexpected<Error>(applied.error());
    Answer answer;
    QJsonArray refused;
    for (const Refused& each : plan->refused) {
        refused << QJsonObject{{QStringLiteral("row"), static_cast<qint64>(each.row)}, {QStringLiteral("what"), each.what}, {QStringLiteral("why"), each.why}};
        answer.lines << (each.row > 0 ? CommandWords::tr("Row %1 (%2) does not come in: %3").arg(each.row).arg(each.what, each.why)
                                      : CommandWords::tr("The column %1 does not come in: %2").arg(each.what, each.why));
    }
    answer.json = {{QStringLiteral("people_added"), static_cast<qint64>(plan->people.size())},
                   {QStringLiteral("people_known"), static_cast<qint64>(plan->knownPeople)},
                   {QStringLiteral("meetings_added"), static_cast<qint64>(plan->meetings.size())},
                   {QStringLiteral("meetings_known"), static_cast<qint64>(plan->knownMeetings)},
                   {QStringLiteral("attendances_added"), static_cast<qint64>(plan->presences.size())},
                   {QStringLiteral("attendances_known"), static_cast<qint64>(plan->knownPresences)},
                   {QStringLiteral("rejected"), refused},
                   {QStringLiteral("columns"), QJsonArray::fromStringList(plan->columns)},
                   {QStringLiteral("ignored"), QJsonArray::fromStringList(plan->ignored)}};
    answer.lines.prepend(CommandWords::tr("New: %1 people, %2 meetings, %3 attendances; here already: %4, %5, %6; not taken in: %7")
                             .arg(plan->people.size())
                             .arg(plan->meetings.size())
                             .arg(plan->presences.size())
                             .arg(plan->knownPeople)
                             .arg(plan->knownMeetings)
                             .arg(plan->knownPresences)
                             .arg(plan->refused.size()));
    return answer;
}

Result<Answer> peopleCommand(const Context& context, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    const bool writes = what == QLatin1String("import");
    auto opened = Centre::open(context.store, writes ? store::Access::Write : store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Network& network = (*opened)->network();
    if (writes && arguments.words.size() == 2) {
        NoProgress progress;
        return takeIn(network, planPeople(network, arguments.words[1], progress), arguments);
    }
    if (what != QLatin1String("list") || arguments.words.size() != 1)
        return fail(Error::Code::Usage, CommandWords::tr("people knows import FILE and list."));
    const auto all = network.people();
    if (!all)
        return tl::unexpected<Error>(all.error());
    Answer answer;
    QJsonArray people;
    for (const Person& each : *all) {
        people << QJsonObject{{QStringLiteral("id"), each.id.toString()},
                              {QStringLiteral("name"), each.name},
                              {QStringLiteral("kana"), each.kana},
                              {QStringLiteral("professions"), QJsonArray::fromStringList(splitCodes(each.professions))},
                              {QStringLiteral("counts"), countsInNetwork(each.professions)}};
        answer.lines << QStringList{each.id.toString(), each.name, each.kana, professionWords(each.professions)}.join(QStringLiteral("  "));
    }
    answer.json[QStringLiteral("people")] = people;
    return answer;
}

Result<Answer> meetingsCommand(const Context& context, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    const bool writes = what == QLatin1String("import");
    auto opened = Centre::open(context.store, writes ? store::Access::Write : store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Network& network = (*opened)->network();
    if (writes && arguments.words.size() == 2) {
        NoProgress progress;
        return takeIn(network, planAttendance(network, arguments.words[1], progress), arguments);
    }
    if (what != QLatin1String("list") || arguments.words.size() != 1)
        return fail(Error::Code::Usage, CommandWords::tr("meetings knows import FILE and list."));
    const auto data = network.twoMode();
    if (!data)
        return tl::unexpected<Error>(data.error());
    Answer answer;
    QJsonArray meetings;
    for (std::size_t i = 0; i < data->meetings.size(); ++i) {
        const Meeting& each = data->meetings[i];
        const auto present = static_cast<qint64>(data->gatherings[i].present.size());
        meetings << QJsonObject{{QStringLiteral("id"), each.id.toString()},
                                {QStringLiteral("title"), each.title},
                                {QStringLiteral("kind"), each.kind},
                                {QStringLiteral("date"), each.on.toString(Qt::ISODate)},
                                {QStringLiteral("present"), present}};
        answer.lines << CommandWords::tr("%1  %2  %3: %4 people").arg(each.id.toString(), each.on.toString(Qt::ISODate), each.title).arg(present);
    }
    answer.json[QStringLiteral("meetings")] = meetings;
    return answer;
}

Result<double> numberOf(const Arguments& arguments, const char* option, double least, double most)
{
    const auto word = arguments.option(option);
    if (!word)
        return 0.0;
    bool isNumber = false;
    const double value = word->toDouble(&isNumber);
    if (!isNumber || !(value >= least) || !(value <= most))
        return fail(Error::Code::Usage, CommandWords::tr("--%1 takes a number from %2 to %3.").arg(QLatin1String(option)).arg(least).arg(most));
    return value;
}

/// How the network is to be made, by the options; the day it is seen from is today unless another is named.
Result<Derivation> derivationOf(const Arguments& arguments, QDate today)
{
    Derivation how;
    how.asOf = today;
    if (const auto word = arguments.option("as-of")) {
        how.asOf = QDate::fromString(*word, Qt::ISODate);
        if (!how.asOf.isValid())
            return fail(Error::Code::Usage, CommandWords::tr("--as-of takes a day such as 2026-03-31."));
    }
    const auto months = numberOf(arguments, "months", 0, 1200);
    const auto halfLife = numberOf(arguments, "half-life", 0, 1200);
    if (!months || !halfLife)
        return tl::unexpected<Error>(months ? halfLife.error() : months.error());
    how.months = static_cast<int>(*months);
    how.halfLife = *halfLife;
    const QString weight = arguments.option("weight").value_or(QStringLiteral("newman"));
    if (weight != QLatin1String("newman") && weight != QLatin1String("shared"))
        return fail(Error::Code::Usage, CommandWords::tr("--weight takes newman or shared."));
    how.weight = weight == QLatin1String("shared") ? Weight::Shared : Weight::Newman;
    return how;
}

Result<Answer> networkCommand(const Context& context, const Arguments& arguments)
{
    if (arguments.words[0] != QLatin1String("measures"))
        return fail(Error::Code::Usage, CommandWords::tr("network knows measures."));
    auto opened = Centre::open(context.store, store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const auto how = derivationOf(arguments, (*opened)->store().clock().today());
    if (!how)
        return tl::unexpected<Error>(how.error());
    const auto data = (*opened)->network().twoMode();
    if (!data)
        return tl::unexpected<Error>(data.error());
    const Graph graph = derive(static_cast<int>(data->people.size()), data->gatherings, *how);
    NoProgress progress;
    auto measures = measure(graph, progress);
    if (!measures)
        return tl::unexpected<Error>(measures.error());
    if (auto done = measureBetweenness(graph, *measures, progress); !done)
        return tl::unexpected<Error>(done.error());
    Answer answer;
    QJsonArray people;
    for (std::size_t i = 0; i < data->people.size(); ++i) {
        const Person& person = data->people[i];
        const Standing& at = measures->people[i];
        people << QJsonObject{{QStringLiteral("id"), person.id.toString()},
                              {QStringLiteral("name"), person.name},
                              {QStringLiteral("degree"), at.degree},
                              {QStringLiteral("strength"), at.strength},
                              {QStringLiteral("betweenness"), at.betweenness},
                              {QStringLiteral("closeness"), at.closeness},
                              {QStringLiteral("eigenvector"), at.eigenvector},
                              {QStringLiteral("pagerank"), at.pagerank},
                              {QStringLiteral("clustering"), at.clustering},
                              {QStringLiteral("core"), at.core},
                              {QStringLiteral("component"), at.component},
                              {QStringLiteral("community"), at.community},
                              {QStringLiteral("articulation"), at.articulation}};
        answer.lines << CommandWords::tr("%1: met %2, strength %3, between %4").arg(person.name).arg(at.degree).arg(at.strength, 0, 'f', 2).arg(at.betweenness, 0, 'f', 1);
    }
    answer.json[QStringLiteral("people")] = people;
    answer.json[QStringLiteral("ties")] = static_cast<qint64>(graph.ties.size());
    return answer;
}

} // namespace

std::vector<Command> networkCommands()
{
    const QStringList dryRun{QStringLiteral("dry-run")};
    return {{"people", "import FILE [--dry-run] | list", {}, dryRun, 1, 2, peopleCommand},
            {"meetings", "import FILE [--dry-run] | list", {}, dryRun, 1, 2, meetingsCommand},
            {"network",
             "measures [--as-of DATE] [--months N] [--half-life N] [--weight newman|shared]",
             {QStringLiteral("as-of"), QStringLiteral("months"), QStringLiteral("half-life"), QStringLiteral("weight")},
             {},
             1,
             1,
             networkCommand}};
}

} // namespace tasuki::ctl
