// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates list | merge | refuse | apart: facilities that stand in several lists.
#include "ctl.h"

#include "centre/centre.h"
#include "registry/duplicates.h"

#include <QJsonArray>

#include <cmath>

namespace tasuki::ctl {

namespace {

using namespace registry;

QJsonObject describeSide(const FacilityDetail& detail)
{
    const Facility& facility = detail.facility;
    return {{QStringLiteral("id"), facility.id.toString()},
            {QStringLiteral("name"), facility.name},
            {QStringLiteral("source"), facility.source},
            {QStringLiteral("office_number"), facility.officeNumber},
            {QStringLiteral("address"), facility.address},
            {QStringLiteral("phone"), facility.phone}};
}

Result<Answer> list(Centre& centre, const Arguments& arguments)
{
    DuplicateOptions options;
    bool scored = true;
    bool limited = true;
    options.least = arguments.option("min").value_or(QString::number(options.least)).toInt(&scored);
    const int most = arguments.option("limit").value_or(QStringLiteral("50")).toInt(&limited);
    if (!scored || !limited || options.least < 1 || options.least > 100 || most < 0)
        return fail(Error::Code::Usage, CommandWords::tr("--min wants 1 to 100, --limit a whole number."));
    options.most = static_cast<std::size_t>(most);
    NoProgress progress;
    auto found = findDuplicates(centre.registry(), options, progress);
    if (!found)
        return tl::unexpected<Error>(found.error());
    Answer answer;
    QJsonArray pairs;
    answer.lines << CommandWords::tr("%1 pairs may be the same facility").arg(found->found);
    for (const DuplicatePair& pair : found->pairs) {
        auto a = centre.registry().detail(pair.a);
        auto b = centre.registry().detail(pair.b);
        if (!a || !b)
            return tl::unexpected<Error>(a ? b.error() : a.error());
        if (!*a || !*b)
            continue;
        QJsonArray codes;
        QStringList words;
        for (const DuplicateReason reason : pair.reasons) {
            codes << reasonCode(reason);
            words << reasonInWords(reason);
        }
        pairs << QJsonObject{{QStringLiteral("a"), describeSide(**a)},
                             {QStringLiteral("b"), describeSide(**b)},
                             {QStringLiteral("score"), pair.score},
                             {QStringLiteral("reasons"), codes},
                             {QStringLiteral("distance_m"), pair.distance ? QJsonValue(std::round(*pair.distance)) : QJsonValue()}};
        const auto side = [](const FacilityDetail& detail) {
            return QStringLiteral("%1\t%2\t%3\t%4\t%5")
                .arg(detail.facility.id.toString(), detail.facility.name, detail.facility.source, detail.facility.phone, detail.facility.address);
        };
        answer.lines << QStringLiteral("%1\t%2").arg(pair.score).arg(words.join(QStringLiteral("・"))) << QStringLiteral("  ") + side(**a)
                     << QStringLiteral("  ") + side(**b);
    }
    answer.json = {{QStringLiteral("count"), static_cast<qint64>(found->found)}, {QStringLiteral("pairs"), pairs}};
    return answer;
}

Result<Answer> duplicates(const Context& context, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    const bool reads = what == QLatin1String("list");
    auto opened = Centre::open(context.store, reads ? store::Access::Read : store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (reads)
        return list(**opened, arguments);
    return fail(Error::Code::Usage, CommandWords::tr("duplicates knows list, merge, refuse and apart, not “%1”.").arg(what));
}

} // namespace

std::vector<Command> duplicateCommands()
{
    return {{"duplicates",
             "list [--min SCORE] [--limit N] | merge ID ID [--take FIELD=a|b|both,…] | refuse ID ID | apart ID",
             {QStringLiteral("min"), QStringLiteral("limit"), QStringLiteral("take")}, {}, 1, 3, duplicates}};
}

} // namespace tasuki::ctl
