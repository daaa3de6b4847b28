// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "centre/centre.h"
#include "network/graphwriting.h"
#include "network/introduction.h"
#include "network/measures.h"
#include "network/questions.h"
#include "registry/scopes.h"
#include "store/accesslog.h"
#include "table/writing.h"

#include <QJsonArray>

namespace tasuki::ctl {

namespace {

using namespace network;

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

struct Seen
{
    std::unique_ptr<Centre> centre;
    Derivation how;
    Region region;
};

/// The network as the options ask for it.
Result<Seen> see(const Context& context, const Arguments& arguments, store::Access access)
{
    auto opened = Centre::open(context.store, access);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    auto how = derivationOf(arguments, (*opened)->store().clock().today());
    if (!how)
        return tl::unexpected<Error>(how.error());
    auto region = (*opened)->network().region(how->asOf);
    if (!region)
        return tl::unexpected<Error>(region.error());
    return Seen{std::move(*opened), *how, std::move(*region)};
}

/// Whether people and meetings are asked for (two), or people alone.
Result<bool> isTwoMode(const Arguments& arguments, bool usually)
{
    const auto mode = arguments.option("mode");
    if (mode && *mode != QLatin1String("one") && *mode != QLatin1String("two"))
        return fail(Error::Code::Usage, CommandWords::tr("--mode takes one (people) or two (people and meetings)."));
    return mode ? *mode == QLatin1String("two") : usually;
}

QJsonObject jsonOf(const QString& id, const QString& name, const Standing& at)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), name},
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
}

Result<Answer> measuresOf(const Seen& seen, const Arguments& arguments)
{
    const auto two = isTwoMode(arguments, false);
    if (!two)
        return tl::unexpected<Error>(two.error());
    const auto count = static_cast<int>(seen.region.people.size());
    const Graph graph = *two ? twoModeGraph(count, seen.region.gatherings, seen.how) : derive(count, seen.region.gatherings, seen.how);
    NoProgress progress;
    auto measures = measure(graph, progress);
    if (!measures)
        return tl::unexpected<Error>(measures.error());
    if (auto done = measureBetweenness(graph, *measures, progress); !done)
        return tl::unexpected<Error>(done.error());
    Answer answer;
    QJsonArray people, meetings;
    for (std::size_t i = 0; i < seen.region.people.size(); ++i) {
        const Person& person = seen.region.people[i];
        const Standing& at = measures->people[i];
        people << jsonOf(person.id.toString(), person.name, at);
        answer.lines << CommandWords::tr("%1: met %2, strength %3, between %4").arg(person.name).arg(at.degree).arg(at.strength, 0, 'f', 2).arg(at.betweenness, 0, 'f', 1);
    }
    answer.json[QStringLiteral("people")] = people;
    if (*two) {
        for (std::size_t i = 0; i < seen.region.meetings.size(); ++i)
            meetings << jsonOf(seen.region.meetings[i].id.toString(), titleOf(seen.region.meetings[i], seen.region.kinds), measures->people[seen.region.people.size() + i]);
        answer.json[QStringLiteral("meetings")] = meetings;
    }
    answer.json[QStringLiteral("ties")] = static_cast<qint64>(graph.ties.size());
    return answer;
}

Result<Answer> questionsOf(const Seen& seen)
{
    Asking asking;
    asking.weight = seen.how.weight;
    if (seen.how.months > 0)
        asking.months = seen.how.months;
    if (seen.how.halfLife > 0)
        asking.halfLife = seen.how.halfLife;
    NoProgress progress;
    const auto all = answers(seen.region, asking, progress);
    if (!all)
        return tl::unexpected<Error>(all.error());
    Answer answer;
    QJsonArray questions;
    for (const network::Answer& each : *all) {
        QJsonArray tables;
        answer.lines << CommandWords::tr("%1. %2 %3").arg(each.number).arg(each.question, each.sentence);
        if (!each.suggestion.isEmpty())
            answer.lines << QStringLiteral("    ") + each.suggestion;
        for (const AnswerTable& table : each.tables) {
            QJsonArray rows;
            for (const AnswerRow& row : table.rows)
                rows << QJsonArray::fromStringList(row.cells);
            tables << QJsonObject{{QStringLiteral("heading"), table.heading}, {QStringLiteral("columns"), QJsonArray::fromStringList(table.columns)}, {QStringLiteral("rows"), rows}};
        }
        questions << QJsonObject{{QStringLiteral("number"), each.number}, {QStringLiteral("question"), each.question}, {QStringLiteral("brief"), each.brief},
                                 {QStringLiteral("answer"), each.sentence}, {QStringLiteral("suggestion"), each.suggestion}, {QStringLiteral("tables"), tables}};
    }
    answer.json[QStringLiteral("questions")] = questions;
    return answer;
}

/// By id, or by name or reading where only one fits.
Result<int> personCalled(const Region& region, const QString& word)
{
    if (const Uuid id = Uuid::fromString(word); !id.isNil())
        if (const auto place = region.placeOf({id}))
            return *place;
    const auto key = [](QString text) { return text.remove(QLatin1Char(' ')).remove(QChar(0x3000)).toLower(); };
    std::vector<int> found;
    for (std::size_t i = 0; i < region.people.size(); ++i)
        if (key(region.people[i].name) == key(word) || (!region.people[i].kana.isEmpty() && key(region.people[i].kana) == key(word)))
            found.push_back(static_cast<int>(i));
    if (found.size() == 1)
        return found.front();
    return found.empty() ? fail(Error::Code::NotFound, CommandWords::tr("Nobody in the network is called “%1”.").arg(word))
                         : fail(Error::Code::Usage, CommandWords::tr("%n people are called “%1”; name the id from people list.", nullptr, static_cast<int>(found.size())).arg(word));
}

Result<Answer> introductionsOf(const Seen& seen, const QString& who, const QString& word)
{
    const auto from = personCalled(seen.region, who);
    if (!from)
        return tl::unexpected<Error>(from.error());
    const Profession* profession = professionOf(word);
    if (!profession || profession->field == Field::Own)
        return fail(Error::Code::Usage, CommandWords::tr("“%1” is no profession of the list.").arg(word));
    const Graph graph = derive(static_cast<int>(seen.region.people.size()), seen.region.gatherings, seen.how);
    const Acquaintances known(seen.region, graph);
    Answer answer;
    QJsonArray ways;
    for (const Introduction& way : introduce(seen.region, known, *from, QLatin1String(profession->code))) {
        QJsonArray path, steps;
        QStringList names;
        for (const int person : way.path) {
            path << QJsonObject{{QStringLiteral("id"), seen.region.person(person).id.toString()}, {QStringLiteral("name"), seen.region.person(person).name}};
            names << seen.region.person(person).name;
        }
        for (const Acquaintance& step : way.steps)
            steps << QJsonObject{{QStringLiteral("weight"), step.weight}, {QStringLiteral("together"), step.together}, {QStringLiteral("told"), step.told},
                                 {QStringLiteral("last"), step.last.toString(Qt::ISODate)}};
        ways << QJsonObject{{QStringLiteral("brokers"), static_cast<int>(way.path.size()) - 2}, {QStringLiteral("path"), path}, {QStringLiteral("steps"), steps}};
        answer.lines << names.join(QStringLiteral(" → "));
    }
    if (ways.isEmpty())
        answer.lines << CommandWords::tr("No way over one or two others leads to this profession.");
    answer.json[QStringLiteral("profession")] = QLatin1String(profession->code);
    answer.json[QStringLiteral("introductions")] = ways;
    return answer;
}

Result<Answer> exportOf(Seen& seen, const Arguments& arguments)
{
    const auto format = graphFormatOf(arguments.option("format").value_or(QStringLiteral("graphml")));
    if (!format)
        return fail(Error::Code::Usage, CommandWords::tr("--format takes graphml, gexf, pajek or csv."));
    const auto two = isTwoMode(arguments, *format == GraphFormat::Pajek);
    if (!two)
        return tl::unexpected<Error>(two.error());
    GraphRequest request{*format, *two, store::Scope::Centre, seen.how};
    if (const auto word = arguments.option("audience")) {
        const auto audience = registry::scopeOfCode(*word);
        if (!audience)
            return fail(Error::Code::Usage, CommandWords::tr("--audience takes public, professionals or centre."));
        request.audience = *audience;
    }
    const GraphFile file = writeGraph(seen.region, request);
    if (auto logged = store::logAccess(seen.centre->store(), QStringLiteral("export"), "person", {},
                                       CommandWords::tr("The network as a file: %1 nodes, %2 ties, for: %3").arg(file.nodes).arg(file.edges).arg(registry::scopeInWords(request.audience)));
        !logged)
        return tl::unexpected<Error>(logged.error());
    Answer answer;
    answer.json = {{QStringLiteral("nodes"), file.nodes}, {QStringLiteral("edges"), file.edges}, {QStringLiteral("withheld"), file.withheld}};
    if (arguments.words.size() > 1) {
        const QString& path = arguments.words[1];
        if (auto written = table::writeWhole(file.bytes, path); !written)
            return tl::unexpected<Error>(written.error());
        answer.json[QStringLiteral("file")] = path;
        answer.lines << CommandWords::tr("%1 nodes and %2 ties written; %3 people withheld.").arg(file.nodes).arg(file.edges).arg(file.withheld);
    } else {
        answer.json[QStringLiteral("text")] = QString::fromUtf8(file.bytes);
        answer.lines << QString::fromUtf8(file.bytes);
    }
    return answer;
}

Result<Answer> networkCommand(const Context& context, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    const qsizetype count = arguments.words.size();
    const bool exports = what == QLatin1String("export");
    if (!((count == 1 && (what == QLatin1String("measures") || what == QLatin1String("questions"))) || (exports && count <= 2) || (count == 3 && what == QLatin1String("introduce"))))
        return fail(Error::Code::Usage, CommandWords::tr("network knows measures, questions, introduce FROM PROFESSION and export."));
    auto seen = see(context, arguments, exports ? store::Access::Write : store::Access::Read);
    if (!seen)
        return tl::unexpected<Error>(seen.error());
    if (exports)
        return exportOf(*seen, arguments);
    return what == QLatin1String("measures") ? measuresOf(*seen, arguments) : what == QLatin1String("questions") ? questionsOf(*seen)
                                                                                                      : introductionsOf(*seen, arguments.words[1], arguments.words[2]);
}

} // namespace

std::vector<Command> networkCommands()
{
    return {{"network",
             "measures [--mode one|two] | questions | introduce FROM PROFESSION | export [OUT] [--format graphml|gexf|pajek|csv] [--mode one|two] [--audience A]; "
             "[--as-of DATE] [--months N] [--half-life N] [--weight newman|shared]",
             {QStringLiteral("as-of"), QStringLiteral("months"), QStringLiteral("half-life"), QStringLiteral("weight"), QStringLiteral("format"), QStringLiteral("mode"),
              QStringLiteral("audience")},
             {},
             1,
             3,
             networkCommand}};
}

} // namespace tasuki::ctl
