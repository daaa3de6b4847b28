// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/listwriting.h"

#include "network/codes.h"
#include "network/graphwriting.h"
#include "network/words.h"

#include <algorithm>
#include <map>

namespace tasuki::network {

namespace {

using store::take;

/// Everything that the three lists are made of.
struct Everything
{
    std::vector<Person> people;
    std::map<Uuid, Affiliation> where; ///< now
    std::vector<Meeting> meetings;
    std::vector<MeetingKind> kinds;
    std::vector<Attendance> attendances;
    std::map<Uuid, std::size_t> placeOf; ///< of people, also of those kept as another
    int withheld = 0;
};

Everything readAll(Network& network, store::Scope audience)
{
    Everything all;
    const QDate today = network.store().clock().today();
    for (Person& each : take(network.people())) {
        if (mayBeListed(each, audience))
            all.people.push_back(std::move(each));
        else
            ++all.withheld;
    }
    for (std::size_t i = 0; i < all.people.size(); ++i)
        all.placeOf[all.people[i].id.uuid] = i;
    std::map<Uuid, Uuid> kept;
    for (const Person& each : take(network.store().all<Person>()))
        if (!each.mergedInto.isNil())
            kept[each.id.uuid] = each.mergedInto.uuid;
    for (const auto& [gone, to] : kept) {
        Uuid at = to;
        for (std::size_t steps = 0; steps < kept.size() && kept.contains(at); ++steps)
            at = kept[at];
        if (const auto found = all.placeOf.find(at); found != all.placeOf.end())
            all.placeOf[gone] = found->second;
    }
    for (Affiliation& each : take(network.store().all<Affiliation>()))
        if ((!each.from.isValid() || each.from <= today) && (!each.to.isValid() || each.to >= today))
            all.where[each.person.uuid] = std::move(each);
    all.meetings = take(network.meetings());
    all.kinds = take(network.kinds());
    all.attendances = take(network.store().all<Attendance>());
    return all;
}

table::OutputTable tableOf(const QString& title, const QStringList& headings)
{
    table::OutputTable made;
    made.title = title;
    for (const QString& heading : headings)
        made.columns.push_back({heading, false});
    return made;
}

// The headings are those that the readers know, in every language.
const QString nameHead = QStringLiteral("氏名"), kanaHead = QStringLiteral("ふりがな"), professionHead = QStringLiteral("職種"), officeHead = QStringLiteral("所属"),
              districtHead = QStringLiteral("圏域");

QStringList whoIs(const Everything& all, const Person& person)
{
    const auto where = all.where.find(person.id.uuid);
    return {person.name, person.kana, professionWords(person.professions), where == all.where.end() ? QString() : where->second.office};
}

} // namespace

Result<OutputList> peopleList(Network& network, store::Scope audience)
{
    return store::guarded([&] {
        const Everything all = readAll(network, audience);
        const bool inside = audience == store::Scope::Centre;
        QStringList headings{nameHead, kanaHead, professionHead, officeHead, districtHead, QStringLiteral("役職"), QStringLiteral("電話番号"), QStringLiteral("メール")};
        if (inside)
            headings << QStringLiteral("携帯") << QStringLiteral("備考");
        OutputList made{tableOf(NetworkWords::tr("People"), headings), all.withheld};
        for (const Person& each : all.people) {
            const auto found = all.where.find(each.id.uuid);
            const Affiliation where = found == all.where.end() ? Affiliation() : found->second;
            QStringList row = whoIs(all, each);
            row << where.district << where.post;
            // What a field may tell is decided by its scope; the public learns who somebody is and where they work.
            row << (audience == store::Scope::Public ? QString() : each.phone) << (audience == store::Scope::Public ? QString() : each.email);
            if (inside)
                row << each.mobile << each.notes;
            made.table.rows.push_back(std::move(row));
        }
        return made;
    });
}

Result<OutputList> attendanceList(Network& network, store::Scope audience)
{
    return store::guarded([&] {
        const Everything all = readAll(network, audience);
        const bool inside = audience == store::Scope::Centre;
        QStringList headings{QStringLiteral("開催日"), QStringLiteral("会議名"), QStringLiteral("会議種別"), nameHead, kanaHead, professionHead, officeHead, QStringLiteral("出欠")};
        if (inside)
            headings << QStringLiteral("欠席理由");
        OutputList made{tableOf(NetworkWords::tr("Attendance"), headings), all.withheld};
        std::map<Uuid, std::vector<const Attendance*>> at;
        for (const Attendance& each : all.attendances)
            at[each.meeting.uuid].push_back(&each);
        for (const Meeting& meeting : all.meetings)
            for (const Attendance* each : at[meeting.id.uuid]) {
                const auto person = all.placeOf.find(each->person.uuid);
                if (person == all.placeOf.end())
                    continue;
                const auto kind = std::ranges::find(all.kinds, meeting.kind, &MeetingKind::code);
                QStringList row{meeting.on.toString(Qt::ISODate), titleOf(meeting, all.kinds), kind == all.kinds.end() ? QString() : kind->label};
                row << whoIs(all, all.people[person->second]) << wordOf(attendanceStates(), each->state);
                if (inside)
                    row << each->reason;
                made.table.rows.push_back(std::move(row));
            }
        return made;
    });
}

Result<OutputList> attendanceMatrix(Network& network, store::Scope audience)
{
    return store::guarded([&] {
        const Everything all = readAll(network, audience);
        QStringList headings{nameHead, kanaHead, professionHead, officeHead};
        std::map<Uuid, int> column;
        for (const Meeting& each : all.meetings) {
            column[each.id.uuid] = static_cast<int>(headings.size());
            headings << (each.on.isValid() ? each.on.toString(Qt::ISODate) + QLatin1Char(' ') : QString()) + titleOf(each, all.kinds);
        }
        OutputList made{tableOf(NetworkWords::tr("Attendance as a table"), headings), all.withheld};
        for (const Person& each : all.people) {
            QStringList row = whoIs(all, each);
            row.resize(headings.size());
            made.table.rows.push_back(std::move(row));
        }
        for (const Attendance& each : all.attendances) {
            const auto person = all.placeOf.find(each.person.uuid);
            const auto meeting = column.find(each.meeting.uuid);
            if (person != all.placeOf.end() && meeting != column.end())
                made.table.rows[person->second][meeting->second] = each.state == QLatin1String("present")  ? QStringLiteral("○")
                                                                   : each.state == QLatin1String("absent") ? QStringLiteral("欠")
                                                                                                           : QString();
        }
        return made;
    });
}

} // namespace tasuki::network
