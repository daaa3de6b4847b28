// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about opening hours.
#include "ctl.h"

#include "centre/centre.h"
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

} // namespace

std::vector<Command> openingCommands()
{
    return {{"open-now",
             "[--at 2026-11-24T10:30] [--query TEXT] [--limit N]",
             {QStringLiteral("at"), QStringLiteral("query"), QStringLiteral("limit")},
             {},
             0,
             0,
             openNow}};
}

} // namespace tasuki::ctl
