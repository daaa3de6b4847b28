// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates list | merge | refuse | apart: facilities that stand in several lists.
#include "ctl.h"

#include "centre/centre.h"
#include "registry/edits.h"
#include "registry/merging.h"

#include <QJsonArray>

#include <cmath>

namespace tasuki::ctl {

namespace {

using namespace registry;

QJsonObject describeSide(const FacilityDetail& detail)
{
    const Facility& facility = detail.facility;
    return {{QStringLiteral("id"), facility.id.toString()}, {QStringLiteral("name"), facility.name},
            {QStringLiteral("source"), facility.source},    {QStringLiteral("office_number"), facility.officeNumber},
            {QStringLiteral("address"), facility.address},  {QStringLiteral("phone"), facility.phone}};
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
        pairs << QJsonObject{
            {QStringLiteral("a"), describeSide(**a)},
            {QStringLiteral("b"), describeSide(**b)},
            {QStringLiteral("score"), pair.score},
            {QStringLiteral("reasons"), codes},
            {QStringLiteral("distance_m"), pair.distance ? QJsonValue(std::round(*pair.distance)) : QJsonValue()}};
        const auto side = [](const FacilityDetail& detail) {
            return QStringLiteral("%1\t%2\t%3\t%4\t%5")
                .arg(detail.facility.id.toString(), detail.facility.name, detail.facility.source, detail.facility.phone,
                     detail.facility.address);
        };
        answer.lines << QStringLiteral("%1\t%2").arg(pair.score).arg(words.join(QStringLiteral("・")))
                     << QStringLiteral("  ") + side(**a) << QStringLiteral("  ") + side(**b);
    }
    answer.json = {{QStringLiteral("count"), static_cast<qint64>(found->found)}, {QStringLiteral("pairs"), pairs}};
    return answer;
}

Result<Id<Facility>> facilityNamed(Centre& centre, const QString& word)
{
    const Uuid id = Uuid::fromString(word);
    if (id.isNil() || !centre.store().ridOf(store::describe<Facility>(), id))
        return fail(Error::Code::NotFound, CommandWords::tr("There is no facility with the id %1.").arg(word));
    return Id<Facility>{id};
}

/// Reads FIELD=a|b|both, several with commas.
Result<MergeChoices> choicesFrom(const QString& text)
{
    MergeChoices choices;
    for (const QString& one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString side = one.section(QLatin1Char('='), 1);
        if (side != QLatin1String("a") && side != QLatin1String("b") && side != QLatin1String("both"))
            return fail(Error::Code::Usage,
                        CommandWords::tr("--take wants FIELD=a, FIELD=b or FIELD=both, for example phone=b."));
        choices.emplace_back(one.section(QLatin1Char('='), 0, 0).toStdString(), side == QLatin1String("a") ? Side::A
                                                                                : side == QLatin1String("b")
                                                                                    ? Side::B
                                                                                    : Side::Both);
    }
    return choices;
}

Result<Answer> apart(Centre& centre, const Id<Facility>& part)
{
    if (auto done = partFacility(centre.registry(), part); !done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("id"), part.toString()}},
                  {CommandWords::tr("It is a facility of its own again: %1")
                       .arg(nameOf(centre.registry(), store::describe<Facility>(), part.uuid))}};
}

Result<Answer> decide(Centre& centre, const QString& what, const Arguments& arguments)
{
    auto a = facilityNamed(centre, arguments.words[1]);
    auto b = facilityNamed(centre, arguments.words[2]);
    if (!a || !b)
        return tl::unexpected<Error>(a ? b.error() : a.error());
    Registry& registry = centre.registry();
    const auto name = [&](const Id<Facility>& id) { return nameOf(registry, store::describe<Facility>(), id.uuid); };
    Answer answer{{{QStringLiteral("a"), a->toString()}, {QStringLiteral("b"), b->toString()}}, {}};
    if (what == QLatin1String("refuse")) {
        if (auto done = refusePair(registry, *a, *b); !done)
            return tl::unexpected<Error>(done.error());
        answer.lines << CommandWords::tr("Different facilities: %1 and %2. They are not proposed again.")
                            .arg(name(*a), name(*b));
        return answer;
    }
    auto choices = choicesFrom(arguments.option("take").value_or(QString()));
    if (!choices)
        return tl::unexpected<Error>(choices.error());
    auto merged = mergeFacilities(registry, *a, *b, *choices);
    if (!merged)
        return tl::unexpected<Error>(merged.error());
    answer.json[QStringLiteral("id")] = merged->toString();
    answer.lines << CommandWords::tr("One facility now: %1").arg(name(*merged));
    return answer;
}

Result<Answer> duplicates(const Context& context, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    const bool reads = what == QLatin1String("list");
    const bool parts = what == QLatin1String("apart");
    const bool decides = what == QLatin1String("merge") || what == QLatin1String("refuse");
    if (!reads && !parts && !decides)
        return fail(Error::Code::Usage,
                    CommandWords::tr("duplicates knows list, merge, refuse and apart, not “%1”.").arg(what));
    if (arguments.words.size() != (reads ? 1 : parts ? 2 : 3))
        return fail(Error::Code::Usage, CommandWords::tr("duplicates merge and refuse want two ids, apart wants one."));
    auto opened = Centre::open(context.store, reads ? store::Access::Read : store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (reads)
        return list(**opened, arguments);
    if (decides)
        return decide(**opened, what, arguments);
    auto part = facilityNamed(**opened, arguments.words[1]);
    return part ? apart(**opened, *part) : tl::unexpected<Error>(part.error());
}

} // namespace

std::vector<Command> duplicateCommands()
{
    return {{"duplicates",
             "list [--min SCORE] [--limit N] | merge ID ID [--take FIELD=a|b|both,…] | refuse ID ID | apart ID",
             {QStringLiteral("min"), QStringLiteral("limit"), QStringLiteral("take")},
             {},
             1,
             3,
             duplicates}};
}

} // namespace tasuki::ctl
