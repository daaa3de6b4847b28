// SPDX-License-Identifier: GPL-3.0-or-later
// What meetings cost and give: same faces, load, training, size, absences.
#include "network/inquiry.h"
#include "network/outside.h"
#include "network/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki::network {

namespace {

constexpr double nearlySame = 0.6;     ///< Jaccard index from which two meetings have the same faces
constexpr std::size_t fewest = 3;      ///< people; below that faces are the same by chance

/// What all meetings of a series are called: without dates and numbers.
QString seriesOf(const QString& title)
{
    static const QRegularExpression numbers(QStringLiteral("第\\s*[0-9一二三四五六七八九十]+\\s*回|(令和|平成|R|H)\\s*[0-9元]+\\s*年?度?|[0-9]+\\s*[年月日回期]|[0-9/.\\-]+"));
    QString made = title.normalized(QString::NormalizationForm_KC);
    made = made.remove(numbers).simplified();
    return made.isEmpty() ? title : made;
}

QString hoursWords(int minutes)
{
    return minutes == 0 ? QStringLiteral("－") : NetworkWords::tr("%1 h").arg(minutes / 60.0, 0, 'f', 1);
}

} // namespace

Answer sameFaces(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(4);
    const Region& region = inquiry.region;
    std::vector<std::vector<std::size_t>> meetingsOf(region.people.size());
    for (const std::size_t m : inquiry.year)
        if (region.gatherings[m].present.size() >= fewest)
            for (const int person : region.gatherings[m].present)
                meetingsOf[static_cast<std::size_t>(person)].push_back(m);
    struct Pair
    {
        std::size_t one, other;
        double jaccard;
        int shared;
    };
    std::vector<Pair> pairs;
    std::vector<int> shared(region.meetings.size(), 0);
    for (const std::size_t m : inquiry.year) {
        const auto& present = region.gatherings[m].present;
        if (present.size() < fewest)
            continue;
        std::vector<std::size_t> touched;
        for (const int person : present)
            for (const std::size_t other : meetingsOf[static_cast<std::size_t>(person)])
                if (other > m && shared[other]++ == 0)
                    touched.push_back(other);
        for (const std::size_t other : touched) {
            const int common = shared[other];
            shared[other] = 0;
            const double jaccard = double(common) / double(present.size() + region.gatherings[other].present.size() - static_cast<std::size_t>(common));
            if (jaccard >= nearlySame)
                pairs.push_back({m, other, jaccard, common});
        }
    }
    struct Series
    {
        int count = 0;
        double sum = 0;
        Pair best{};
        std::set<std::size_t> meetings;
    };
    std::map<std::pair<QString, QString>, Series> series;
    for (const Pair& pair : pairs) {
        const QString a = seriesOf(inquiry.titleOf(pair.one)), b = seriesOf(inquiry.titleOf(pair.other));
        Series& held = series[std::minmax(a, b)];
        ++held.count;
        held.sum += pair.jaccard;
        held.meetings.insert({pair.one, pair.other});
        if (pair.jaccard > held.best.jaccard)
            held.best = pair;
    }
    std::vector<std::pair<std::pair<QString, QString>, const Series*>> order;
    for (const auto& [names, held] : series)
        order.emplace_back(names, &held);
    const auto isAcross = [](const auto& each) { return each.first.first != each.first.second; };
    std::ranges::stable_sort(order, [&](const auto& a, const auto& b) {
        return std::tuple(isAcross(a), a.second->count, a.second->best.jaccard) > std::tuple(isAcross(b), b.second->count, b.second->best.jaccard);
    });
    AnswerTable table{NetworkWords::tr("Series of meetings"),
                      {NetworkWords::tr("Meeting"), NetworkWords::tr("and"), NetworkWords::tr("Pairs"), NetworkWords::tr("Same faces"), NetworkWords::tr("What could be done")},
                      {}};
    int candidates = 0;
    for (const auto& each : order) {
        const Series& held = *each.second;
        candidates += isAcross(each) ? 1 : 0;
        const std::vector<int>& faces = region.gatherings[held.best.one].present;
        table.rows.push_back({{each.first.first, isAcross(each) ? each.first.second : NetworkWords::tr("(the same series)"), QString::number(held.count),
                               Inquiry::percent(held.sum / held.count),
                               isAcross(each) ? NetworkWords::tr("hold them together") : NetworkWords::tr("meet less often, or invite others")},
                              faces});
        if (table.rows.size() >= 30)
            break;
    }
    AnswerTable days{NetworkWords::tr("Meetings with nearly the same people (%1 and more)").arg(Inquiry::percent(nearlySame)),
                     {NetworkWords::tr("Day"), NetworkWords::tr("Meeting"), NetworkWords::tr("Day"), NetworkWords::tr("Meeting"), NetworkWords::tr("In both"), NetworkWords::tr("Same faces")},
                     {}};
    std::ranges::stable_sort(pairs, [&](const Pair& a, const Pair& b) {
        const bool acrossA = seriesOf(inquiry.titleOf(a.one)) != seriesOf(inquiry.titleOf(a.other));
        const bool acrossB = seriesOf(inquiry.titleOf(b.one)) != seriesOf(inquiry.titleOf(b.other));
        return acrossA != acrossB ? acrossA : a.jaccard > b.jaccard;
    });
    for (const Pair& pair : pairs) {
        if (days.rows.size() >= 100)
            break;
        std::vector<int> both;
        std::ranges::set_intersection(region.gatherings[pair.one].present, region.gatherings[pair.other].present, std::back_inserter(both));
        days.rows.push_back({{inquiry.day(region.meetings[pair.one].on), inquiry.titleOf(pair.one), inquiry.day(region.meetings[pair.other].on), inquiry.titleOf(pair.other),
                              QString::number(pair.shared), Inquiry::percent(pair.jaccard)},
                             std::move(both)});
    }
    made.brief = NetworkWords::tr("%n to merge", nullptr, candidates);
    if (pairs.empty()) {
        made.sentence = NetworkWords::tr("No two meetings of the last %1 months had nearly the same people.").arg(inquiry.asking.months);
    } else {
        const auto& first = order.front();
        if (isAcross(first)) {
            made.sentence = NetworkWords::tr("“%1” and “%2” had nearly the same people %3 times, most on %4 and %5: %6 were in both.")
                                .arg(first.first.first, first.first.second)
                                .arg(first.second->count)
                                .arg(inquiry.day(region.meetings[first.second->best.one].on), inquiry.day(region.meetings[first.second->best.other].on))
                                .arg(first.second->best.shared);
            made.suggestion = NetworkWords::tr("Think about holding “%1” and “%2” together.").arg(first.first.first, first.first.second);
        } else {
            made.sentence = NetworkWords::tr("No two different meetings had the same faces. “%1” always has the same: %2 pairs of meetings.").arg(first.first.first).arg(first.second->count);
        }
    }
    made.tables = {std::move(table), std::move(days)};
    return made;
}

Answer load(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(5);
    std::vector<int> order;
    std::vector<double> loads;
    int total = 0;
    for (int person = 0; person < static_cast<int>(inquiry.region.people.size()); ++person)
        if (const int times = inquiry.times[static_cast<std::size_t>(person)]; times > 0) {
            order.push_back(person);
            loads.push_back(times);
            total += times;
        }
    std::ranges::stable_sort(order, [&](int a, int b) { return inquiry.times[static_cast<std::size_t>(a)] > inquiry.times[static_cast<std::size_t>(b)]; });
    const double coefficient = gini(loads);
    AnswerTable people{NetworkWords::tr("People"),
                       {NetworkWords::tr("Name"), NetworkWords::tr("Profession"), NetworkWords::tr("Office"), NetworkWords::tr("Meetings"), NetworkWords::tr("Hours")},
                       {}};
    int top = 0;
    std::vector<int> first;
    const std::size_t tenth = (order.size() + 9) / 10;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto at = static_cast<std::size_t>(order[i]);
        if (i < tenth)
            top += inquiry.times[at];
        if (first.size() < 3)
            first.push_back(order[i]);
        if (i < 50)
            people.rows.push_back({{inquiry.name(order[i]), inquiry.professionWord(order[i]), inquiry.office(order[i]), QString::number(inquiry.times[at]),
                                    hoursWords(inquiry.minutes[at])},
                                   {order[i]}});
    }
    AnswerTable professions{NetworkWords::tr("By profession"),
                            {NetworkWords::tr("Profession"), NetworkWords::tr("People known"), NetworkWords::tr("Attendances"), NetworkWords::tr("Per head")},
                            {}};
    for (const auto& [name, members] : inquiry.activeBy([&](int person) { return inquiry.region.where(person).profession.isEmpty() ? QString() : inquiry.professionWord(person); })) {
        int sum = 0;
        for (const int each : members)
            sum += inquiry.times[static_cast<std::size_t>(each)];
        professions.rows.push_back({{name, QString::number(members.size()), QString::number(sum), QString::number(double(sum) / double(members.size()), 'f', 1)}, members});
    }
    made.brief = NetworkWords::tr("Gini %1").arg(coefficient, 0, 'f', 2);
    if (order.empty()) {
        made.sentence = NetworkWords::tr("Nobody was at a meeting in the last %1 months.").arg(inquiry.asking.months);
    } else {
        made.sentence = NetworkWords::tr("%1 were at the most meetings, up to %2. A tenth of those who came carries %3 of %4 attendances (%5); Gini coefficient %6.")
                            .arg(inquiry.names(first, 3))
                            .arg(inquiry.times[static_cast<std::size_t>(first.front())])
                            .arg(top)
                            .arg(total)
                            .arg(Inquiry::percent(double(top) / total))
                            .arg(coefficient, 0, 'f', 2);
        if (coefficient > 0.4)
            made.suggestion = NetworkWords::tr("Ask a colleague of the same office to come in turn.");
    }
    made.tables = {std::move(people), std::move(professions)};
    return made;
}

Answer trainingRecord(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(12);
    const Region& region = inquiry.region;
    struct Office
    {
        std::vector<int> people;
        std::set<int> trained;
        int times = 0;
        int minutes = 0;
        QDate last;
    };
    std::map<std::pair<QString, QString>, Office> offices;
    std::vector<Office*> officeOf(region.people.size(), nullptr);
    for (int person = 0; person < static_cast<int>(region.people.size()); ++person) {
        const Place& at = region.where(person);
        if (!at.active || at.office.isEmpty() || (inquiry.field(person) != Field::Care && inquiry.field(person) != Field::Medical))
            continue;
        Office& office = offices[{at.district, at.office}];
        office.people.push_back(person);
        officeOf[static_cast<std::size_t>(person)] = &office;
    }
    int trainings = 0;
    for (const std::size_t m : inquiry.fiscalYear) {
        const MeetingKind* kind = region.kind(region.meetings[m].kind);
        const auto& present = region.gatherings[m].present;
        // The ordinance asks for learning with other professions: a training of one profession alone is none.
        if (!kind || kind->group != QLatin1String("training") || inquiry.professionCount(present) < 2)
            continue;
        ++trainings;
        for (const int person : present)
            if (Office* office = officeOf[static_cast<std::size_t>(person)]) {
                office->trained.insert(person);
                ++office->times;
                office->minutes += static_cast<int>(std::clamp<std::int64_t>(region.meetings[m].minutes.value_or(0), 0, 24 * 60));
                office->last = std::max(office->last, region.meetings[m].on);
            }
    }
    AnswerTable table{{},
                      {NetworkWords::tr("District"), NetworkWords::tr("Office"), NetworkWords::tr("People known"), NetworkWords::tr("Trained"), NetworkWords::tr("Attendances"), NetworkWords::tr("Hours"),
                       NetworkWords::tr("Last")},
                      {}};
    int without = 0;
    for (const auto& [where, office] : offices) {
        without += office.trained.empty() ? 1 : 0;
        table.rows.push_back({{where.first, where.second, QString::number(office.people.size()), QString::number(office.trained.size()), QString::number(office.times),
                               hoursWords(office.minutes), inquiry.day(office.last)},
                              office.people});
    }
    std::ranges::stable_sort(table.rows, [](const AnswerRow& a, const AnswerRow& b) { return a.cells[4].toInt() < b.cells[4].toInt(); });
    made.brief = NetworkWords::tr("%1 of %2 without").arg(without).arg(offices.size());
    made.sentence = NetworkWords::tr("In the business year %1 there were %2 trainings across professions. From %3 of %4 offices of care and medicine nobody came to one.")
                        .arg(inquiry.fiscalWord())
                        .arg(trainings)
                        .arg(without)
                        .arg(offices.size());
    if (without > 0)
        made.suggestion = NetworkWords::tr("Send those offices the date of the next training.");
    made.tables = {std::move(table)};
    return made;
}

Answer perMeeting(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(13);
    const Region& region = inquiry.region;
    struct Sum
    {
        int meetings = 0, people = 0, professions = 0, timed = 0, minutes = 0;
    };
    std::map<QString, Sum> kinds;
    Sum all;
    for (const std::size_t m : inquiry.year) {
        const auto& present = region.gatherings[m].present;
        for (Sum* sum : {&kinds[region.kindWord(region.meetings[m].kind)], &all}) {
            ++sum->meetings;
            sum->people += static_cast<int>(present.size()) + region.unnamed[m];
            sum->professions += inquiry.professionCount(present);
            if (region.meetings[m].minutes) {
                ++sum->timed;
                sum->minutes += static_cast<int>(std::clamp<std::int64_t>(*region.meetings[m].minutes, 0, 24 * 60));
            }
        }
    }
    AnswerTable table{{},
                      {NetworkWords::tr("Kind of meeting"), NetworkWords::tr("Meetings"), NetworkWords::tr("People each"), NetworkWords::tr("Professions each"), NetworkWords::tr("Minutes each")},
                      {}};
    const auto mean = [](int sum, int count) { return count > 0 ? QString::number(double(sum) / count, 'f', 1) : QStringLiteral("－"); };
    for (const auto& [name, sum] : kinds)
        table.rows.push_back({{name, QString::number(sum.meetings), mean(sum.people, sum.meetings), mean(sum.professions, sum.meetings), mean(sum.minutes, sum.timed)}, {}});
    made.brief = NetworkWords::tr("%1 people").arg(mean(all.people, all.meetings));
    made.sentence = all.meetings == 0 ? NetworkWords::tr("No meeting was held in the last %1 months.").arg(inquiry.asking.months)
                                      : NetworkWords::tr("On average %1 people of %2 professions came to one of %3 meetings, for %4 minutes.")
                                            .arg(mean(all.people, all.meetings), mean(all.professions, all.meetings))
                                            .arg(all.meetings)
                                            .arg(mean(all.minutes, all.timed));
    made.tables = {std::move(table)};
    return made;
}

Answer absences(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(14);
    const Region& region = inquiry.region;
    const std::set<std::size_t> recent(inquiry.year.begin(), inquiry.year.end());
    struct Office
    {
        int absent = 0;
        std::map<QString, int> reasons;
        std::vector<int> people;
    };
    std::map<QString, Office> offices;
    std::map<QString, int> reasons;
    int total = 0;
    for (const Absence& each : region.absences) {
        if (!recent.contains(static_cast<std::size_t>(each.meeting)))
            continue;
        ++total;
        const QString reason = each.reason.isEmpty() ? NetworkWords::tr("(no reason noted)") : each.reason;
        ++reasons[reason];
        const QString& at = region.where(each.person).office;
        Office& office = offices[at.isEmpty() ? NetworkWords::tr("(unknown)") : at];
        ++office.absent;
        ++office.reasons[reason];
        if (std::ranges::find(office.people, each.person) == office.people.end())
            office.people.push_back(each.person);
    }
    std::map<QString, int> came;
    for (std::size_t person = 0; person < region.people.size(); ++person)
        came[region.places[person].office] += inquiry.times[person];
    AnswerTable byOffice{NetworkWords::tr("Offices"),
                         {NetworkWords::tr("Office"), NetworkWords::tr("Absent"), NetworkWords::tr("Came"), NetworkWords::tr("Reasons"), NetworkWords::tr("Who")},
                         {}};
    for (const auto& [name, office] : offices) {
        QStringList words;
        for (const auto& [reason, count] : office.reasons)
            words << NetworkWords::tr("%1 ×%2", "reason, times").arg(reason).arg(count);
        byOffice.rows.push_back({{name, QString::number(office.absent), QString::number(came[name]), words.join(NetworkWords::tr(", ")), inquiry.names(office.people)}, office.people});
    }
    std::ranges::stable_sort(byOffice.rows, [](const AnswerRow& a, const AnswerRow& b) { return a.cells[1].toInt() > b.cells[1].toInt(); });
    AnswerTable byReason{NetworkWords::tr("Reasons"), {NetworkWords::tr("Reason"), NetworkWords::tr("Absent")}, {}};
    for (const auto& [reason, count] : reasons)
        byReason.rows.push_back({{reason, QString::number(count)}, {}});
    std::ranges::stable_sort(byReason.rows, [](const AnswerRow& a, const AnswerRow& b) { return a.cells[1].toInt() > b.cells[1].toInt(); });
    // Where the reasons stay in the centre there is nothing to say of them, again and again.
    const bool reasonsStay = total > 0 && reasons.size() == 1 && reasons.contains(withheldReason());
    made.brief = NetworkWords::tr("%n absences", nullptr, total);
    if (total == 0)
        made.sentence = NetworkWords::tr("No absence was noted in the last %1 months.").arg(inquiry.asking.months);
    else if (reasonsStay)
        made.sentence = NetworkWords::tr("%1 absences were noted; most from %2 (%3). The reasons stay in the centre.")
                            .arg(total)
                            .arg(byOffice.rows.front().cells[0], byOffice.rows.front().cells[1]);
    else
        made.sentence = NetworkWords::tr("%1 absences were noted; most from %2 (%3). The most frequent reason: %4.")
                            .arg(total)
                            .arg(byOffice.rows.front().cells[0], byOffice.rows.front().cells[1], byReason.rows.front().cells[0]);
    if (reasonsStay) {
        byOffice.columns.removeAt(3);
        for (AnswerRow& row : byOffice.rows)
            row.cells.removeAt(3);
        byReason.rows.clear();
    }
    made.tables = {std::move(byOffice), std::move(byReason)};
    return made;
}

} // namespace tasuki::network
