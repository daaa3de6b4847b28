// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about opening hours, acceptance and vacancy.
#include "ctl.h"

#include "base/wareki.h"
#include "centre/centre.h"
#include "registry/availability.h"
#include "registry/edits.h"
#include "registry/openings.h"

#include <QJsonArray>

namespace tasuki::ctl {

namespace {

using namespace registry;

QString stateWord(OpenState state)
{
    return state == OpenState::Open     ? QStringLiteral("open")
           : state == OpenState::Closed ? QStringLiteral("closed")
                                        : QStringLiteral("unknown");
}

QJsonValue isoOf(const std::optional<QDateTime>& at)
{
    return at ? QJsonValue(at->toString(QStringLiteral("yyyy-MM-ddTHH:mm"))) : QJsonValue();
}

QString lineOf(const FacilityRow& row, const OpeningStatus& status)
{
    const auto clock = [](const QDateTime& at) { return at.toString(QStringLiteral("M/d H:mm")); };
    const QString words = status.until   ? CommandWords::tr("open until %1").arg(clock(*status.until))
                          : status.opens ? CommandWords::tr("opens %1").arg(clock(*status.opens))
                          : status.state == OpenState::Open ? CommandWords::tr("open")
                                                            : CommandWords::tr("not known");
    return QStringLiteral("%1\t%2\t%3\t%4").arg(row.id.toString(), row.name, words, row.phone);
}

/// The facilities of a result that are open, and how many of it are what.
Result<Answer> answerAt(Registry& registry, const Query& asked, const QDateTime& at, int limit)
{
    auto all = registry.search(asked);
    if (!all)
        return tl::unexpected<Error>(all.error());
    auto states = registry.openStates(at);
    if (!states)
        return tl::unexpected<Error>(states.error());
    std::array<qint64, 3> counts{};
    for (const SearchResult::Hit& hit : all->hits) {
        const auto rid = static_cast<std::size_t>(hit.rid);
        ++counts[static_cast<std::size_t>(rid < states->size() ? (*states)[rid] : OpenState::Unknown)];
    }
    Query open = asked;
    open.openAt = at;
    auto result = registry.search(open);
    auto rows = result ? registry.rows(*result, 0, static_cast<std::size_t>(limit)) : tl::unexpected<Error>(result.error());
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    Answer answer;
    QJsonArray array;
    for (const FacilityRow& row : *rows) {
        auto detail = registry.detail(row.id);
        if (!detail)
            return tl::unexpected<Error>(detail.error());
        if (!*detail)
            continue;
        const auto times = timesOf((*detail)->facility, (*detail)->services);
        const OpeningStatus status = openingStatus(times, at);
        array << QJsonObject{{QStringLiteral("id"), row.id.toString()},
                             {QStringLiteral("name"), row.name},
                             {QStringLiteral("phone"), row.phone},
                             {QStringLiteral("state"), stateWord(status.state)},
                             {QStringLiteral("until"), isoOf(status.until)},
                             {QStringLiteral("opens"), isoOf(status.opens)}};
        answer.lines << lineOf(row, status);
    }
    const auto count = [&](OpenState state) { return counts[static_cast<std::size_t>(state)]; };
    answer.json = {{QStringLiteral("at"), at.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))},
                   {QStringLiteral("open"), count(OpenState::Open)},
                   {QStringLiteral("closed"), count(OpenState::Closed)},
                   {QStringLiteral("unknown"), count(OpenState::Unknown)},
                   {QStringLiteral("rows"), array}};
    answer.lines.prepend(CommandWords::tr("%1: %2 open, %3 closed, %4 not known")
                             .arg(at.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                             .arg(count(OpenState::Open))
                             .arg(count(OpenState::Closed))
                             .arg(count(OpenState::Unknown)));
    return answer;
}

Result<Answer> openNow(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    QDateTime at = japanNow((*opened)->store().clock());
    if (const auto asked = arguments.option("at"))
        at = japanTime(*asked);
    if (!at.isValid())
        return fail(Error::Code::Usage, CommandWords::tr("--at wants a day and a time, for example 2026-11-24T10:30."));
    bool ok = true;
    const int limit = arguments.option("limit").value_or(QStringLiteral("50")).toInt(&ok);
    if (!ok || limit < 0)
        return fail(Error::Code::Usage, CommandWords::tr("--limit wants a whole number."));
    Registry& registry = (*opened)->registry();
    return answerAt(registry, registry.interpret(arguments.option("query").value_or(QString())), at, limit);
}

/// The service an id means: its own, or the only open one of a facility.
Result<Id<Service>> serviceNamed(Registry& registry, const QString& word)
{
    const Uuid id = Uuid::fromString(word);
    const store::EntityInfo* entity = id.isNil() ? nullptr : entityOf(registry, id);
    if (entity == &store::describe<Service>())
        return Id<Service>{id};
    if (entity != &store::describe<Facility>())
        return fail(Error::Code::NotFound, CommandWords::tr("There is no facility or service with the id %1.").arg(word));
    auto detail = registry.detail(Id<Facility>{id});
    if (!detail)
        return tl::unexpected<Error>(detail.error());
    std::vector<Id<Service>> open;
    if (*detail)
        for (const Service& service : (*detail)->services)
            if (!service.closedOn.isValid())
                open.push_back(service.id);
    if (open.size() != 1)
        return fail(Error::Code::Usage,
                    CommandWords::tr("This facility has %1 services; give the id of one of them, as “show” lists them.")
                        .arg(open.size()));
    return open.front();
}

/// The day of `--on`; invalid where it is not given, which means today.
Result<QDate> dayOf(const Arguments& arguments)
{
    const auto typed = arguments.option("on");
    const auto day = typed ? wareki::parseDate(*typed) : std::optional(QDate());
    if (!day)
        return fail(Error::Code::Usage,
                    CommandWords::tr("--on wants a date, for example 2026-11-24 or R8.11.24."));
    return *day;
}

/// Opens the file for writing, finds service and day, and does something with them.
template <class Write> Result<Answer> writeService(const Context& context, const Arguments& arguments, Write&& write)
{
    auto day = dayOf(arguments);
    if (!day)
        return tl::unexpected<Error>(day.error());
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Registry& registry = (*opened)->registry();
    auto id = serviceNamed(registry, arguments.words[0]);
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (Result<void> done = write(registry, *id, *day, arguments.option("by").value_or(QString())); !done)
        return tl::unexpected<Error>(done.error());
    auto service = (*opened)->store().load(*id);
    if (!service || !*service)
        return service ? fail(Error::Code::NotFound, CommandWords::tr("This service is no longer there."))
                       : tl::unexpected<Error>(service.error());
    Answer answer;
    answer.json = {{QStringLiteral("id"), id->toString()},
                   {QStringLiteral("acceptance"), (*service)->acceptance},
                   {QStringLiteral("vacancy"), (*service)->vacancy},
                   {QStringLiteral("vacancy_on"), (*service)->vacancyOn.toString(Qt::ISODate)},
                   {QStringLiteral("vacancy_source"), (*service)->vacancySource}};
    answer.lines << nameOf(registry, store::describe<Service>(), id->uuid);
    if (!(*service)->acceptance.isEmpty())
        answer.lines << QStringLiteral("  ") + acceptanceInWords((*service)->acceptance);
    if (!(*service)->vacancy.isEmpty())
        answer.lines << QStringLiteral("  %1 (%2 %3)").arg((*service)->vacancy, wareki::formatShort((*service)->vacancyOn),
                                                           (*service)->vacancySource);
    return answer;
}

Result<Answer> accept(const Context& context, const Arguments& arguments)
{
    static const std::map<QString, std::optional<Acceptance>> answers{{QStringLiteral("yes"), Acceptance::Yes},
                                                                      {QStringLiteral("ask"), Acceptance::Ask},
                                                                      {QStringLiteral("no"), Acceptance::No},
                                                                      {QStringLiteral("clear"), std::nullopt}};
    const auto answer = answers.find(arguments.words[2]);
    if (answer == answers.end())
        return fail(Error::Code::Usage, CommandWords::tr("accept wants yes, ask, no or clear."));
    return writeService(context, arguments,
                        [&](Registry& registry, const Id<Service>& id, const QDate& on, const QString& by) {
                            return setAcceptance(registry, id, {{arguments.words[1], answer->second}}, on, by);
                        });
}

Result<Answer> vacancy(const Context& context, const Arguments& arguments)
{
    return writeService(context, arguments,
                        [&](Registry& registry, const Id<Service>& id, const QDate& on, const QString& by) {
                            return setVacancy(registry, id, arguments.words[1], on, by);
                        });
}

} // namespace

std::vector<Command> openingCommands()
{
    const QStringList source{QStringLiteral("on"), QStringLiteral("by")};
    return {
        {"open-now", "[--at 2026-11-24T10:30] [--query TEXT] [--limit N]",
         {QStringLiteral("at"), QStringLiteral("query"), QStringLiteral("limit")}, {}, 0, 0, openNow},
        {"accept", "ID CONDITION yes|ask|no|clear [--on DATE] [--by WHO]", source, {}, 3, 3, accept},
        {"vacancy", "ID TEXT [--on DATE] [--by WHO]", source, {}, 2, 2, vacancy},
    };
}

} // namespace tasuki::ctl
