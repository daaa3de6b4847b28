// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "centre/centre.h"
#include "network/calendar.h"
#include "network/importing.h"
#include "network/listwriting.h"
#include "registry/scopes.h"
#include "store/accesslog.h"
#include "table/writing.h"

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
                                      : CommandWords::tr("%1 does not come in: %2").arg(each.what, each.why));
    }
    answer.json = {{QStringLiteral("people_added"), static_cast<qint64>(plan->people.size())},
                   {QStringLiteral("people_known"), static_cast<qint64>(plan->knownPeople)},
                   {QStringLiteral("meetings_added"), static_cast<qint64>(plan->meetings.size())},
                   {QStringLiteral("meetings_known"), static_cast<qint64>(plan->knownMeetings)},
                   {QStringLiteral("attendances_added"), static_cast<qint64>(plan->presences.size())},
                   {QStringLiteral("attendances_known"), static_cast<qint64>(plan->knownPresences)},
                   {QStringLiteral("ties_added"), static_cast<qint64>(plan->told.size())},
                   {QStringLiteral("ties_known"), static_cast<qint64>(plan->knownTold)},
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
    if (!plan->told.empty() || plan->knownTold > 0)
        answer.lines.insert(1, CommandWords::tr("Ties told between people: %1 new, %2 here already").arg(plan->told.size()).arg(plan->knownTold));
    return answer;
}

using ListMaker = Result<OutputList> (*)(Network&, store::Scope);

/// Writes a list as CSV, or as an Excel workbook where the name ends in .xlsx; inside the centre unless an audience is named.
Result<Answer> giveOut(Centre& centre, ListMaker make, const Arguments& arguments)
{
    const QString& path = arguments.words[1];
    store::Scope audience = store::Scope::Centre;
    if (const auto word = arguments.option("audience")) {
        const auto named = registry::scopeOfCode(*word);
        if (!named)
            return fail(Error::Code::Usage, CommandWords::tr("--audience takes public, professionals or centre."));
        audience = *named;
    }
    auto list = make(centre.network(), audience);
    if (!list)
        return tl::unexpected<Error>(list.error());
    list->table.statement = CommandWords::tr("for: %1").arg(registry::scopeInWords(audience));
    NoProgress progress;
    const bool isBook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    auto bytes = isBook ? table::toXlsx(list->table, path, progress) : Result<QByteArray>(table::toCsv(list->table, table::CsvEncoding::Utf8Bom));
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (auto logged = store::logAccess(centre.store(), QStringLiteral("export"), "person", {},
                                       CommandWords::tr("%1: %2 rows, for: %3").arg(list->table.title).arg(list->table.rows.size()).arg(registry::scopeInWords(audience)));
        !logged)
        return tl::unexpected<Error>(logged.error());
    if (auto written = table::writeWhole(*bytes, path); !written)
        return tl::unexpected<Error>(written.error());
    Answer answer;
    answer.json = {{QStringLiteral("file"), path}, {QStringLiteral("rows"), static_cast<qint64>(list->table.rows.size())}, {QStringLiteral("withheld"), list->withheld}};
    answer.lines << CommandWords::tr("%1 rows written; %2 people withheld.").arg(list->table.rows.size()).arg(list->withheld);
    return answer;
}

Result<Answer> calendar(Network& network, const QString& path)
{
    const auto meetings = network.meetings();
    const auto kinds = network.kinds();
    if (!meetings || !kinds)
        return tl::unexpected<Error>(!meetings ? meetings.error() : kinds.error());
    if (auto written = table::writeWhole(calendarOf(*meetings, *kinds, network.store().clock().now()), path); !written)
        return tl::unexpected<Error>(written.error());
    Answer answer;
    answer.json = {{QStringLiteral("file"), path}, {QStringLiteral("meetings"), static_cast<qint64>(meetings->size())}};
    answer.lines << CommandWords::tr("%1 meetings written.").arg(meetings->size());
    return answer;
}

Result<Answer> peopleCommand(const Context& context, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    const bool writes = what == QLatin1String("import");
    // What leaves is noted in the access log.
    const bool leaves = what == QLatin1String("export");
    auto opened = Centre::open(context.store, writes || leaves ? store::Access::Write : store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Network& network = (*opened)->network();
    if (writes && arguments.words.size() == 2) {
        NoProgress progress;
        return takeIn(network, planPeople(network, arguments.words[1], progress), arguments);
    }
    if (what == QLatin1String("export") && arguments.words.size() == 2)
        return giveOut(**opened, peopleList, arguments);
    if (what != QLatin1String("list") || arguments.words.size() != 1)
        return fail(Error::Code::Usage, CommandWords::tr("people knows import FILE, list and export OUT."));
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
    // What leaves is noted in the access log.
    const bool leaves = what == QLatin1String("export");
    auto opened = Centre::open(context.store, writes || leaves ? store::Access::Write : store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Network& network = (*opened)->network();
    if (writes && arguments.words.size() == 2) {
        NoProgress progress;
        return takeIn(network, planAttendance(network, arguments.words[1], progress), arguments);
    }
    if (what == QLatin1String("export") && arguments.words.size() == 2)
        return giveOut(**opened, arguments.has("matrix") ? attendanceMatrix : attendanceList, arguments);
    if (what == QLatin1String("calendar") && arguments.words.size() == 2)
        return calendar(network, arguments.words[1]);
    if (what != QLatin1String("list") || arguments.words.size() != 1)
        return fail(Error::Code::Usage, CommandWords::tr("meetings knows import FILE, list, export OUT [--matrix] and calendar OUT."));
    const auto data = network.region({});
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

} // namespace

std::vector<Command> peopleCommands()
{
    return {{"people", "import FILE [--dry-run] | list | export OUT [--audience A]", {QStringLiteral("audience")}, {QStringLiteral("dry-run")}, 1, 2, peopleCommand},
            {"meetings", "import FILE [--dry-run] | list | export OUT [--matrix] [--audience A] | calendar OUT", {QStringLiteral("audience")},
             {QStringLiteral("dry-run"), QStringLiteral("matrix")}, 1, 2, meetingsCommand}};
}

} // namespace tasuki::ctl
