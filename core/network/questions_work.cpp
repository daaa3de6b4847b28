// SPDX-License-Identifier: GPL-3.0-or-later
// What came of meetings: roles and regional issues.
#include "network/inquiry.h"
#include "network/words.h"

#include <algorithm>

namespace tasuki::network {

namespace {

constexpr int quietDays = 180; ///< without a step an issue went nowhere

const Meeting* meetingOf(const Region& region, const Id<Meeting>& id)
{
    const auto found = std::ranges::find(region.meetings, id, &Meeting::id);
    return found == region.meetings.end() ? nullptr : &*found;
}

bool isClosed(const Issue& issue)
{
    return issue.state == QLatin1String("solved") || issue.state == QLatin1String("dropped");
}

} // namespace

Answer openDuties(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(15);
    const Region& region = inquiry.region;
    std::vector<const Duty*> open;
    int done = 0;
    for (const Duty& duty : region.duties)
        if (duty.doneOn.isValid())
            ++done;
        else
            open.push_back(&duty);
    const auto due = [](const Duty* duty) { return duty->dueOn.isValid() ? duty->dueOn : QDate(9999, 12, 31); };
    std::ranges::stable_sort(open, {}, due);
    AnswerTable table{{},
                      {NetworkWords::tr("Until"), NetworkWords::tr("Who"), NetworkWords::tr("What"), NetworkWords::tr("Agreed at"), NetworkWords::tr("Late")},
                      {}};
    int late = 0;
    for (const Duty* duty : open) {
        const auto person = region.placeOf(duty->person);
        const Meeting* meeting = meetingOf(region, duty->meeting);
        const bool isLate = duty->dueOn.isValid() && duty->dueOn < region.asOf;
        late += isLate ? 1 : 0;
        table.rows.push_back({{duty->dueOn.isValid() ? inquiry.day(duty->dueOn) : NetworkWords::tr("no date"), person ? inquiry.name(*person) : duty->who,
                               duty->what.isEmpty() ? NetworkWords::tr("(shown when client data is open)") : duty->what,
                               meeting ? NetworkWords::tr("%1 %2", "day, meeting").arg(inquiry.day(meeting->on), inquiry.titleOf(static_cast<std::size_t>(meeting - region.meetings.data()))) : QString(),
                               isLate ? NetworkWords::tr("%n days", nullptr, static_cast<int>(duty->dueOn.daysTo(region.asOf))) : QString()},
                              person ? std::vector<int>{*person} : std::vector<int>{}});
    }
    made.brief = NetworkWords::tr("%1 late", "number of roles").arg(late);
    made.sentence = open.empty() ? NetworkWords::tr("All agreed roles are done (%1).").arg(done)
                                 : NetworkWords::tr("%1 agreed roles are open, %2 of them late; %3 are done.").arg(open.size()).arg(late).arg(done);
    made.tables = {std::move(table)};
    return made;
}

Answer issuesCarried(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(16);
    const Region& region = inquiry.region;
    AnswerTable table{NetworkWords::tr("Regional issues"),
                      {NetworkWords::tr("Raised"), NetworkWords::tr("Issue"), NetworkWords::tr("Category"), NetworkWords::tr("Carried to"), NetworkWords::tr("State"), NetworkWords::tr("Last step"),
                       NetworkWords::tr("In charge")},
                      {}};
    AnswerTable levels{NetworkWords::tr("How far"), {NetworkWords::tr("Carried to"), NetworkWords::tr("Issues"), NetworkWords::tr("Solved")}, {}};
    std::vector<std::pair<bool, AnswerRow>> rows;
    std::map<QString, std::pair<int, int>> sums;
    int nowhere = 0;
    QStringList first;
    for (const Issue& issue : region.issues) {
        QDate last = issue.raisedOn;
        if (const Meeting* meeting = meetingOf(region, issue.meeting); meeting && !last.isValid())
            last = meeting->on;
        const QDate raised = last;
        for (const IssueStep& step : region.steps)
            if (step.issue == issue.id)
                last = std::max(last, step.on);
        const bool lies = !isClosed(issue) && (!last.isValid() || last.daysTo(region.asOf) > quietDays);
        nowhere += lies ? 1 : 0;
        if (lies && first.size() < 3)
            first << issue.title;
        ++sums[issue.level].first;
        sums[issue.level].second += issue.state == QLatin1String("solved") ? 1 : 0;
        rows.push_back({lies,
                        {{inquiry.day(raised), issue.title, wordOf(issueCategories(), issue.category), wordOf(issueLevels(), issue.level), wordOf(issueStates(), issue.state),
                          inquiry.day(last), issue.owner},
                         {}}});
    }
    std::ranges::stable_sort(rows, std::greater<>(), [](const auto& each) { return each.first; });
    for (auto& [lies, row] : rows)
        table.rows.push_back(std::move(row));
    for (const Code& level : issueLevels())
        levels.rows.push_back({{QString::fromUtf8(level.label), QString::number(sums[QLatin1String(level.code)].first), QString::number(sums[QLatin1String(level.code)].second)}, {}});
    made.brief = NetworkWords::tr("%1 lie still").arg(nowhere);
    if (rows.empty())
        made.sentence = NetworkWords::tr("No regional issue is in the register. They are raised at a meeting.");
    else
        made.sentence = NetworkWords::tr("Of %1 regional issues %2 reached the city. %3 had no step for half a year.").arg(rows.size()).arg(sums[QStringLiteral("city")].first).arg(nowhere);
    if (!first.isEmpty())
        made.suggestion = NetworkWords::tr("Put on the next agenda: %1.").arg(first.join(NetworkWords::tr(", ")));
    made.tables = {std::move(table), std::move(levels)};
    return made;
}

} // namespace tasuki::network
