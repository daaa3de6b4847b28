// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on whom: who holds the network together, what changed, who introduces whom.
#include "network/inquiry.h"
#include "network/introduction.h"
#include "network/words.h"

#include <algorithm>

namespace tasuki::network {

namespace {

/// Those who can no longer be reached from most of the component without this person.
std::vector<int> cutOff(const Neighbours& neighbours, int without)
{
    std::vector<int> mark(neighbours.at.size() - 1, -1);
    mark[static_cast<std::size_t>(without)] = -2;
    std::vector<std::vector<int>> parts;
    for (const int start : neighbours.of(without)) {
        if (mark[static_cast<std::size_t>(start)] != -1)
            continue;
        std::vector<int> part{start};
        mark[static_cast<std::size_t>(start)] = static_cast<int>(parts.size());
        for (std::size_t i = 0; i < part.size(); ++i)
            for (const int next : neighbours.of(part[i]))
                if (mark[static_cast<std::size_t>(next)] == -1) {
                    mark[static_cast<std::size_t>(next)] = static_cast<int>(parts.size());
                    part.push_back(next);
                }
        parts.push_back(std::move(part));
    }
    if (parts.empty())
        return {};
    parts.erase(std::ranges::max_element(parts, {}, [](const auto& part) { return part.size(); }));
    std::vector<int> made;
    for (const auto& part : parts)
        made.insert(made.end(), part.begin(), part.end());
    std::ranges::sort(made);
    return made;
}

/// Who could take over what somebody holds together: of the same office or profession, with the most acquaintances in common.
std::vector<int> successors(const Inquiry& inquiry, const Neighbours& neighbours, int person)
{
    const auto mine = neighbours.of(person);
    const Place& at = inquiry.region.where(person);
    std::map<int, int> common;
    for (const int each : mine)
        for (const int other : neighbours.of(each))
            if (other != person)
                ++common[other];
    std::vector<std::pair<double, int>> order;
    for (const auto& [other, count] : common) {
        const Place& there = inquiry.region.where(other);
        const bool sameOffice = !at.office.isEmpty() && there.office == at.office;
        const bool sameProfession = !at.profession.isEmpty() && there.profession == at.profession;
        if (there.active && (sameOffice || sameProfession))
            order.emplace_back(-(double(count) / double(mine.size()) + (sameOffice ? 1 : 0) + (sameProfession ? 1 : 0)), other);
    }
    std::ranges::sort(order);
    std::vector<int> made;
    for (std::size_t i = 0; i < order.size() && i < 2; ++i)
        made.push_back(order[i].second);
    return made;
}

QString fieldOf(const Inquiry& inquiry, int person)
{
    return fieldWord(inquiry.field(person));
}

QString toldWord(const Acquaintance& step)
{
    if (step.told > 0)
        return wordOf(toldLevels(), QString::number(step.told));
    return NetworkWords::tr("met %n times", nullptr, step.together);
}

} // namespace

Result<Answer> whatBreaks(const Inquiry& inquiry, Progress& progress)
{
    Answer made = inquiry.begin(6);
    const auto cuts = cutPoints(inquiry.now, progress);
    if (!cuts)
        return tl::unexpected<Error>(cuts.error());
    const Neighbours neighbours(inquiry.now);
    struct Key
    {
        int person;
        std::vector<int> lost;
    };
    std::vector<int> points;
    for (std::size_t p = 0; p < cuts->articulation.size(); ++p)
        if (cuts->articulation[p])
            points.push_back(static_cast<int>(p));
    // In a city of ten thousand only those with the most ties are followed up.
    std::ranges::stable_sort(points, [&](int a, int b) { return neighbours.of(a).size() > neighbours.of(b).size(); });
    const std::size_t all = points.size();
    if (points.size() > 100)
        points.resize(100);
    std::vector<Key> keys;
    for (const int person : points)
        keys.push_back({person, cutOff(neighbours, person)});
    std::ranges::stable_sort(keys, [](const Key& a, const Key& b) { return a.lost.size() > b.lost.size(); });
    AnswerTable people{NetworkWords::tr("People who hold others in the network"),
                       {NetworkWords::tr("Name"), NetworkWords::tr("Profession"), NetworkWords::tr("Office"), NetworkWords::tr("Cut off without them"), NetworkWords::tr("Who"),
                        NetworkWords::tr("Could take over")},
                       {}};
    for (const Key& key : keys)
        if (people.rows.size() < 30) {
            const auto next = successors(inquiry, neighbours, key.person);
            people.rows.push_back({{inquiry.name(key.person), inquiry.professionWord(key.person), inquiry.office(key.person), QString::number(key.lost.size()),
                                    inquiry.names(key.lost), next.empty() ? NetworkWords::tr("nobody yet") : inquiry.names(next)},
                                   {key.person}});
        }
    AnswerTable bridges{NetworkWords::tr("Single ties between two parts"), {NetworkWords::tr("Name"), NetworkWords::tr("and"), NetworkWords::tr("Last met")}, {}};
    for (const int tie : cuts->bridges) {
        const Tie& each = inquiry.now.ties[static_cast<std::size_t>(tie)];
        if (bridges.rows.size() < 30)
            bridges.rows.push_back({{inquiry.nameAndWhere(each.one), inquiry.nameAndWhere(each.other), inquiry.day(each.last)}, {each.one, each.other}});
    }
    made.brief = NetworkWords::tr("%n people", nullptr, static_cast<int>(all));
    if (keys.empty()) {
        made.sentence = NetworkWords::tr("Nobody holds the network together alone: whoever moves on, all others can still reach each other.");
    } else {
        const Key& first = keys.front();
        const auto next = successors(inquiry, neighbours, first.person);
        made.sentence = NetworkWords::tr("Without %1, %n people could not be reached any more: %2.", nullptr, static_cast<int>(first.lost.size()))
                            .arg(inquiry.colleague(first.person), inquiry.names(first.lost));
        made.suggestion = next.empty() ? NetworkWords::tr("Let somebody of the same office come along to a meeting before that happens.")
                                       : NetworkWords::tr("Let %1 come along to a meeting before that happens.").arg(inquiry.names(next));
    }
    made.tables = {std::move(people), std::move(bridges)};
    return made;
}

Answer tiesKept(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(7);
    struct Count
    {
        int fresh = 0, kept = 0, lost = 0;
    };
    std::map<std::pair<QString, QString>, Count> fields;
    Count sum;
    struct Lost
    {
        double weight;
        const Tie* tie;
    };
    std::vector<Lost> lost;
    const auto place = [](const Tie& tie) { return std::pair(tie.one, tie.other); };
    auto now = inquiry.now.ties.begin();
    auto before = inquiry.before.ties.begin();
    const auto note = [&](const Tie& tie, int Count::* member) {
        ++(sum.*member);
        const QString a = fieldOf(inquiry, tie.one), b = fieldOf(inquiry, tie.other);
        ++(fields[std::minmax(a, b)].*member);
    };
    while (now != inquiry.now.ties.end() || before != inquiry.before.ties.end()) {
        if (before == inquiry.before.ties.end() || (now != inquiry.now.ties.end() && place(*now) < place(*before))) {
            note(*now++, &Count::fresh);
        } else if (now == inquiry.now.ties.end() || place(*before) < place(*now)) {
            note(*before, &Count::lost);
            if (inquiry.region.where(before->one).active && inquiry.region.where(before->other).active)
                lost.push_back({before->weight, &*before});
            ++before;
        } else {
            note(*now++, &Count::kept);
            ++before;
        }
    }
    std::ranges::stable_sort(lost, [](const Lost& a, const Lost& b) { return a.weight > b.weight; });
    AnswerTable sums{NetworkWords::tr("By field"), {NetworkWords::tr("Field"), NetworkWords::tr("with"), NetworkWords::tr("New"), NetworkWords::tr("Kept"), NetworkWords::tr("Lost")}, {}};
    for (const auto& [pair, count] : fields)
        sums.rows.push_back({{pair.first, pair.second, QString::number(count.fresh), QString::number(count.kept), QString::number(count.lost)}, {}});
    AnswerTable again{NetworkWords::tr("Whom to meet again"), {NetworkWords::tr("Name"), NetworkWords::tr("and"), NetworkWords::tr("Together before"), NetworkWords::tr("Last met")}, {}};
    for (const Lost& each : lost)
        if (again.rows.size() < 30)
            again.rows.push_back({{inquiry.nameAndWhere(each.tie->one), inquiry.nameAndWhere(each.tie->other), NetworkWords::tr("%n times", nullptr, each.tie->together), inquiry.day(each.tie->last)},
                                  {each.tie->one, each.tie->other}});
    made.brief = NetworkWords::tr("+%1 −%2", "new and lost ties").arg(sum.fresh).arg(sum.lost);
    made.sentence = NetworkWords::tr("Against the %1 months before: %2 new ties, %3 kept, %4 lost.").arg(inquiry.asking.months).arg(sum.fresh).arg(sum.kept).arg(sum.lost);
    if (!lost.empty())
        made.suggestion = NetworkWords::tr("The strongest of the lost ones: %1 and %2. Invite both to the next meeting.").arg(inquiry.colleague(lost.front().tie->one), inquiry.colleague(lost.front().tie->other));
    made.tables = {std::move(sums), std::move(again)};
    return made;
}

Answer introductions(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(9);
    const Region& region = inquiry.region;
    const int me = whoAsks(region, inquiry.now, inquiry.asking.me);
    AnswerTable table{{},
                      {NetworkWords::tr("Profession"), NetworkWords::tr("Ask"), NetworkWords::tr("How well known"), NetworkWords::tr("who knows"), NetworkWords::tr("How well known"), NetworkWords::tr("Last met")},
                      {}};
    int direct = 0, over = 0;
    QStringList unreached;
    QString example;
    if (me >= 0) {
        const Acquaintances known(region, inquiry.now);
        for (const auto& [name, members] : inquiry.activeBy([&](int person) { return region.where(person).profession; })) {
            const auto ways = introduce(region, known, me, name, 2, 1);
            const QString word = professionWords(name);
            if (ways.empty()) {
                if (members.size() > 1 || members.front() != me) {
                    unreached << word;
                    table.rows.push_back({{word, NetworkWords::tr("nobody"), {}, inquiry.names(members, 1), {}, {}}, members});
                }
                continue;
            }
            const Introduction& way = ways.front();
            if (way.path.size() == 2) {
                ++direct;
                table.rows.push_back({{word, NetworkWords::tr("(known)"), {}, inquiry.nameAndWhere(way.path[1]), toldWord(way.steps[0]), inquiry.day(way.steps[0].last)}, way.path});
                continue;
            }
            ++over;
            QStringList brokers;
            for (std::size_t i = 1; i + 1 < way.path.size(); ++i)
                brokers << inquiry.name(way.path[i]);
            const std::vector<int> first{way.path[1]}, last{way.path.back()};
            if (example.isEmpty())
                example = NetworkWords::tr(" To %1 (%2) the shortest way is over %3.").arg(inquiry.names(last), word, brokers.join(NetworkWords::tr(" and ")));
            table.rows.push_back({{word, brokers.join(QStringLiteral(" → ")), toldWord(way.steps.front()), inquiry.nameAndWhere(way.path.back()), toldWord(way.steps.back()), inquiry.day(way.steps.back().last)},
                                  way.path});
        }
    }
    made.brief = NetworkWords::tr("%n over others", nullptr, over);
    if (me < 0) {
        made.sentence = NetworkWords::tr("Nobody is in the register yet.");
    } else {
        made.sentence = NetworkWords::tr("%1 knows people of %2 professions and reaches %3 more over one or two others.").arg(inquiry.colleague(me)).arg(direct).arg(over) + example;
        if (!unreached.isEmpty())
            made.sentence += NetworkWords::tr(" No way leads to: %1.").arg(unreached.join(NetworkWords::tr(", ")));
    }
    made.tables = {std::move(table)};
    return made;
}

Answer firstFive(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(10);
    const Region& region = inquiry.region;
    const Neighbours neighbours(inquiry.now);
    // Each adds as many people as possible who were not reached yet, those of a profession not reached yet before others.
    const auto pick = [&](const std::vector<int>& among) {
        std::vector<bool> isReached(region.people.size(), false);
        std::set<QString> professions;
        std::vector<std::pair<int, int>> five;
        for (int round = 0; round < 5; ++round) {
            int best = -1, bestGain = 0, bestNew = 0;
            for (const int person : among) {
                if (std::ranges::any_of(five, [&](const auto& each) { return each.first == person; }))
                    continue;
                int fresh = isReached[static_cast<std::size_t>(person)] ? 0 : 1;
                std::set<QString> more;
                for (const int other : neighbours.of(person))
                    if (region.where(other).active && !isReached[static_cast<std::size_t>(other)]) {
                        ++fresh;
                        if (!professions.contains(region.where(other).profession))
                            more.insert(region.where(other).profession);
                    }
                const int gain = fresh + 3 * static_cast<int>(more.size());
                if (gain > bestGain) {
                    best = person;
                    bestGain = gain;
                    bestNew = fresh;
                }
            }
            if (best < 0)
                break;
            isReached[static_cast<std::size_t>(best)] = true;
            professions.insert(region.where(best).profession);
            for (const int other : neighbours.of(best)) {
                isReached[static_cast<std::size_t>(other)] = true;
                professions.insert(region.where(other).profession);
            }
            five.emplace_back(best, bestNew);
        }
        return five;
    };
    auto districts = inquiry.activeBy([&](int person) { return region.where(person).district; });
    if (districts.size() < 2)
        districts = {{QString(), {}}};
    if (districts.size() == 1) {
        auto& all = districts.begin()->second;
        all.clear();
        for (int person = 0; person < static_cast<int>(region.people.size()); ++person)
            if (region.where(person).active)
                all.push_back(person);
    }
    const int me = region.placeOf(inquiry.asking.me).value_or(-1);
    const QString mine = me >= 0 ? region.where(me).district : QString();
    std::vector<int> first;
    std::size_t reach = 0;
    QString firstDistrict;
    for (const auto& [district, members] : districts) {
        const auto five = pick(members);
        if (five.empty())
            continue;
        AnswerTable table{district,
                          {NetworkWords::tr("Name"), NetworkWords::tr("Profession"), NetworkWords::tr("Office"), NetworkWords::tr("People reached more"), NetworkWords::tr("Knows"), NetworkWords::tr("Last came")},
                          {}};
        std::vector<int> people;
        std::size_t sum = 0;
        for (const auto& [person, fresh] : five) {
            people.push_back(person);
            sum += static_cast<std::size_t>(fresh);
            table.rows.push_back({{inquiry.name(person), inquiry.professionWord(person), inquiry.office(person), QString::number(fresh), QString::number(neighbours.of(person).size()),
                                   inquiry.day(inquiry.lastMet[static_cast<std::size_t>(person)])},
                                  {person}});
        }
        if (first.empty() || (!mine.isEmpty() && district == mine)) {
            first = people;
            reach = sum;
            firstDistrict = district;
        }
        made.tables.push_back(std::move(table));
    }
    made.brief = NetworkWords::tr("%n people", nullptr, static_cast<int>(first.size()));
    if (first.empty())
        made.sentence = NetworkWords::tr("As soon as people were at meetings together, five are named here.");
    else
        made.sentence = (firstDistrict.isEmpty() ? QString() : NetworkWords::tr("In %1: ").arg(firstDistrict)) +
                        NetworkWords::tr("%1. Over these %2 people %3 can be reached.").arg(inquiry.names(first, 5)).arg(first.size()).arg(reach);
    return made;
}

} // namespace tasuki::network
