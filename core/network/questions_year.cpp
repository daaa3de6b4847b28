// SPDX-License-Identifier: GPL-3.0-or-later
// The year in figures, as boards ask for it.
#include "network/inquiry.h"
#include "network/words.h"

#include <algorithm>

namespace tasuki::network {

Answer annualTable(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(17);
    const Region& region = inquiry.region;
    std::set<QString> organisers;
    std::map<QString, std::vector<std::size_t>> byKind;
    for (const std::size_t m : inquiry.fiscalYear) {
        byKind[region.meetings[m].kind].push_back(m);
        // Centres are those that hold what is asked of a centre; the city's own meetings are not.
        const MeetingKind* kind = region.kind(region.meetings[m].kind);
        if (kind && kind->perYear && !region.meetings[m].organiser.isEmpty())
            organisers.insert(region.meetings[m].organiser);
    }
    const auto centres = std::max<std::size_t>(1, organisers.size());
    const QDate begins(inquiry.fiscal, 4, 1);
    std::map<QString, int> lastYear;
    std::map<QString, std::set<int>> earlier; // who was at a meeting of the kind before this year
    for (std::size_t m = 0; m < region.meetings.size(); ++m) {
        const QDate on = region.meetings[m].on;
        if (!on.isValid() || on >= begins)
            continue;
        earlier[region.meetings[m].kind].insert(region.gatherings[m].present.begin(), region.gatherings[m].present.end());
        lastYear[region.meetings[m].kind] += on >= begins.addYears(-1) ? 1 : 0;
    }
    AnswerTable table{NetworkWords::tr("Business year %1").arg(inquiry.fiscalWord()),
                      {NetworkWords::tr("Kind of meeting"), NetworkWords::tr("Meetings"), NetworkWords::tr("per centre"), NetworkWords::tr("2012 average"), NetworkWords::tr("Year before"),
                       NetworkWords::tr("Attendances"), NetworkWords::tr("Different people"), NetworkWords::tr("Professions"), NetworkWords::tr("Offices"), NetworkWords::tr("First time"),
                       NetworkWords::tr("People each"), NetworkWords::tr("Online")},
                      {}};
    QStringList kinds;
    for (const MeetingKind& kind : region.kinds)
        if (byKind.contains(kind.code) || lastYear.contains(kind.code) || kind.perYear)
            kinds << kind.code;
    for (const auto& [code, meetings] : byKind)
        if (!kinds.contains(code))
            kinds << code;
    int meetings = 0, attendances = 0;
    std::set<int> everybody;
    QStringList behind;
    AnswerChart beside{NetworkWords::tr("Beside 2012"), NetworkWords::tr("meetings per centre; line: average of 2012"), {}};
    AnswerChart change{NetworkWords::tr("Beside the year before"), NetworkWords::tr("number of meetings; line: the year before"), {}};
    for (const QString& code : kinds) {
        const auto& held = byKind[code];
        int visits = 0, online = 0, named = 0;
        std::set<int> people;
        for (const std::size_t m : held) {
            const auto& present = region.gatherings[m].present;
            visits += static_cast<int>(present.size()) + region.unnamed[m];
            named += static_cast<int>(present.size());
            online += region.online[m];
            people.insert(present.begin(), present.end());
        }
        const std::vector<int> list(people.begin(), people.end());
        const auto newOnes = std::ranges::count_if(list, [&](int each) { return !earlier[code].contains(each); });
        const MeetingKind* kind = region.kind(code);
        const double perCentre = double(held.size()) / double(centres);
        const std::int64_t asked = kind ? kind->perYear.value_or(0) : 0; // 0 where the city names no number
        if (perCentre < double(asked))
            behind << NetworkWords::tr("%1 (%2 of %3)").arg(kind->label, QString::number(perCentre, 'f', centres > 1 ? 1 : 0)).arg(asked);
        if (asked > 0)
            beside.bars.push_back({kind->label, perCentre, QStringLiteral("%1／%2").arg(perCentre, 0, 'f', centres > 1 ? 1 : 0).arg(asked), double(asked)});
        if (!held.empty() || lastYear[code] > 0)
            change.bars.push_back({region.kindWord(code), double(held.size()), QStringLiteral("%1／%2").arg(held.size()).arg(lastYear[code]), double(lastYear[code])});
        meetings += static_cast<int>(held.size());
        attendances += visits;
        everybody.insert(people.begin(), people.end());
        table.rows.push_back({{region.kindWord(code), QString::number(held.size()), QString::number(perCentre, 'f', centres > 1 ? 1 : 0), asked > 0 ? QString::number(asked) : QStringLiteral("－"),
                               QString::number(lastYear[code]), QString::number(visits), QString::number(people.size()), QString::number(inquiry.professionCount(list)),
                               QString::number(inquiry.officeCount(list)), QString::number(newOnes),
                               held.empty() ? QStringLiteral("－") : QString::number(double(visits) / double(held.size()), 'f', 1),
                               named > 0 ? Inquiry::percent(double(online) / named) : QStringLiteral("－")},
                              list});
    }
    made.brief = NetworkWords::tr("%n meetings", nullptr, meetings);
    made.sentence = NetworkWords::tr("From April of %1: %2 meetings, %3 attendances, %4 different people.").arg(inquiry.fiscalWord()).arg(meetings).arg(attendances).arg(everybody.size());
    if (!behind.isEmpty())
        made.sentence += NetworkWords::tr(" Below the average of 2012, so far: %1.").arg(behind.join(NetworkWords::tr(", ")));
    made.tables = {std::move(table)};
    made.charts = {std::move(beside), std::move(change)};
    return made;
}

} // namespace tasuki::network
