// SPDX-License-Identifier: GPL-3.0-or-later
// The city's list of centres, packs that wait, and what is missing from whom.
#include "ctl.h"
#include "exchangedesk.h"
#include "unlocking.h"

#include "exchange/limits.h"
#include "registry/scopes.h"
#include "table/writing.h"

#include <QFile>
#include <QJsonArray>

namespace tasuki::ctl {

namespace {

using namespace exchange;

Answer answerOf(const Roster& roster)
{
    Answer answer;
    QJsonArray centres;
    for (const Card& each : roster.cards) {
        centres << QJsonObject{{QStringLiteral("centre"), each.centre}, {QStringLiteral("signing"), each.signing.hex()}};
        answer.lines << QStringLiteral("%1\t%2").arg(each.centre, fingerprint(each).join(QLatin1Char(' ')));
    }
    QJsonArray revoked;
    for (const auto& [key, since] : roster.revoked) {
        revoked << QJsonObject{{QStringLiteral("signing"), key.hex()}, {QStringLiteral("since"), since.toUTC().toString(Qt::ISODate)}};
        answer.lines << CommandWords::tr("Revoked: %1, since %2").arg(key.hex().left(16), since.toString(Qt::ISODate));
    }
    const QStringList words = fingerprint(roster.city);
    answer.json = {{QStringLiteral("city"), roster.city.centre},
                   {QStringLiteral("fingerprint"), QJsonArray::fromStringList(words)},
                   {QStringLiteral("version"), static_cast<qint64>(roster.version)},
                   {QStringLiteral("centres"), centres},
                   {QStringLiteral("revoked"), revoked}};
    answer.lines.prepend(CommandWords::tr("List %1 of %2 (%3)").arg(roster.version).arg(roster.city.centre, words.join(QLatin1Char(' '))));
    return answer;
}

Result<Answer> roster(const Context& context, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    auto desk = openDesk(context, arguments, store::Access::Write);
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    if (what == QLatin1String("add") && arguments.words.size() == 2) {
        QFile file(arguments.words[1]);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::NotFound, CommandWords::tr("The file cannot be read: %1").arg(arguments.words[1]));
        auto added = desk->exchange->addRoster(file.read(limits::rosterBytes + 1));
        if (!added)
            return tl::unexpected<Error>(added.error());
        Answer answer = answerOf(*added);
        answer.lines << CommandWords::tr("Compare the five words of the city with it by telephone.");
        return answer;
    }
    if (what == QLatin1String("write") && arguments.words.size() == 2) {
        std::vector<SigningKey> revoked;
        for (const QString& each : arguments.option("revoke").value_or(QString()).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto key = SigningKey::fromHex(each);
            if (!key)
                return fail(Error::Code::Usage, CommandWords::tr("--revoke wants keys of cards, as card list shows them with --json, with a comma between them."));
            revoked.push_back(*key);
        }
        auto written = desk->exchange->writeRoster(revoked);
        if (!written)
            return tl::unexpected<Error>(written.error());
        if (auto done = table::writeWhole(*written, arguments.words[1]); !done)
            return tl::unexpected<Error>(done.error());
    } else if (what != QLatin1String("show") || arguments.words.size() != 1) {
        return fail(Error::Code::Usage, CommandWords::tr("roster knows show, add FILE and write OUT."));
    }
    auto known = desk->exchange->roster();
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (*known)
        return answerOf(**known);
    Answer answer;
    answer.lines << CommandWords::tr("No list of centres is known. Ask the city for it and note it with: roster add FILE");
    return answer;
}

Result<Answer> held(const Context& context, const Arguments& arguments)
{
    auto desk = openDesk(context, arguments, store::Access::Write);
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    Answer answer;
    if (const auto approved = arguments.option("approve")) {
        NoProgress progress;
        auto merged = desk->exchange->approve(approved->toLongLong(), progress);
        if (!merged)
            return tl::unexpected<Error>(merged.error());
        answer.json[QStringLiteral("versions")] = static_cast<qint64>(merged->applied.versions);
        answer.json[QStringLiteral("import")] = static_cast<qint64>(merged->applied.change);
        answer.lines << CommandWords::tr("%1 changes taken in.").arg(merged->applied.versions);
    }
    auto waiting = desk->exchange->held();
    if (!waiting)
        return tl::unexpected<Error>(waiting.error());
    QJsonArray packs;
    for (const WaitingPack& each : *waiting) {
        packs << QJsonObject{{QStringLiteral("number"), static_cast<qint64>(each.rid)},
                             {QStringLiteral("centre"), each.line.centre},
                             {QStringLiteral("pack"), each.line.file},
                             {QStringLiteral("versions"), static_cast<qint64>(each.line.versions)},
                             {QStringLiteral("ahead_hours"), static_cast<qint64>(each.aheadMillis / 3600000)},
                             {QStringLiteral("revoked"), each.line.isRevoked}};
        const QString centre = each.line.centre.isEmpty() ? each.line.author.hex().left(16) : each.line.centre;
        answer.lines << (each.line.isRevoked ? CommandWords::tr("%1: %2, %3 changes, by a key that the city has revoked. Ask the centre; let it in with: held --approve %1").arg(each.rid).arg(centre).arg(each.line.versions)
                                             : CommandWords::tr("%1: %2, %3 changes, %4 hours ahead. Let it in with: held --approve %1").arg(each.rid).arg(centre).arg(each.line.versions).arg(each.aheadMillis / 3600000));
    }
    answer.json[QStringLiteral("held")] = packs;
    if (answer.lines.isEmpty())
        answer.lines << CommandWords::tr("Nothing waits.");
    return answer;
}

Result<Answer> streams(const Context& context, const Arguments& arguments)
{
    auto desk = openDesk(context, arguments, store::Access::Read);
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    auto all = desk->exchange->streams();
    if (!all)
        return tl::unexpected<Error>(all.error());
    const auto numbers = [](const std::vector<std::int64_t>& from) {
        QJsonArray array;
        for (const std::int64_t each : from)
            array << static_cast<qint64>(each);
        return array;
    };
    Answer answer;
    QJsonArray array;
    for (const Stream& each : *all) {
        array << QJsonObject{{QStringLiteral("centre"), each.centre},          {QStringLiteral("author"), each.author.hex()},
                             {QStringLiteral("device"), each.device.toString()}, {QStringLiteral("audience"), audienceCode(each.audience)},
                             {QStringLiteral("newest"), static_cast<qint64>(each.newest)}, {QStringLiteral("missed"), static_cast<qint64>(each.missed)},
                             {QStringLiteral("missing"), numbers(each.missing)}, {QStringLiteral("forked"), numbers(each.forked)}};
        answer.lines << CommandWords::tr("%1, %2: pack %3, %4 missing, %5 forked")
                            .arg(each.centre.isEmpty() ? each.author.hex().left(16) : each.centre, registry::scopeInWords(each.audience))
                            .arg(each.newest)
                            .arg(each.missed)
                            .arg(each.forked.size());
    }
    answer.json[QStringLiteral("streams")] = array;
    return answer;
}

} // namespace

std::vector<Command> partnerCommands()
{
    const auto with = [](QStringList own) { return own + unlockOptions(); };
    return {{"roster", "show | add FILE | write OUT [--revoke KEY,…]", with({QStringLiteral("revoke")}), {}, 1, 2, roster},
            {"held", "[--approve NUMBER]", with({QStringLiteral("approve")}), {}, 0, 0, held},
            {"streams", "", with({}), {}, 0, 0, streams}};
}

} // namespace tasuki::ctl
