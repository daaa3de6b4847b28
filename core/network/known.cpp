// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/known.h"

#include "base/fold.h"
#include "network/codes.h"
#include "network/words.h"

namespace tasuki::network {

std::string nameKey(const QString& text)
{
    return text::folded(text.simplified().remove(QLatin1Char(' ')).toStdString());
}

Result<void> Known::load()
{
    return store::guarded([&] {
        for (const Person& each : store::take(m_network.people())) {
            m_names[nameKey(each.name)].push_back(each.id.uuid);
            m_people.emplace(each.id.uuid, each);
        }
        for (const Affiliation& each : store::take(m_network.store().all<Affiliation>()))
            m_offices[each.person.uuid].insert(nameKey(each.office));
        for (const Meeting& each : store::take(m_network.meetings()))
            m_meetings.emplace(std::pair(nameKey(each.title), each.on), each.id.uuid);
        store::take(m_network.store().scan(store::describe<Attendance>(), {"meeting", "person", "state"}, [&](const Uuid&, std::vector<store::Value>& values) {
            const auto* meeting = std::get_if<Uuid>(&values[0]);
            const auto* person = std::get_if<Uuid>(&values[1]);
            if (meeting && person)
                store::fromValue(values[2], m_presences[{*meeting, *person}].state);
        }));
    });
}

std::optional<Id<Person>> Known::person(const Person& told, const Affiliation& where, QString& why)
{
    std::vector<Uuid> fitting;
    for (const Uuid& id : m_names[nameKey(told.name)])
        if (fits(m_people.at(id), told, where))
            fitting.push_back(id);
    if (fitting.size() > 1) {
        why = NetworkWords::tr("%n people of this name; add the profession or the office", nullptr, static_cast<int>(fitting.size()));
        return {};
    }
    if (fitting.size() == 1) {
        if (m_seen.insert(fitting[0]).second && !m_new.contains(fitting[0]))
            ++m_plan.knownPeople;
        return Id<Person>{fitting[0]};
    }
    Person made = told;
    made.id.uuid = fresh();
    m_new.insert(made.id.uuid);
    m_names[nameKey(made.name)].push_back(made.id.uuid);
    m_people.emplace(made.id.uuid, made);
    if (!where.office.isEmpty() || !where.post.isEmpty() || !where.district.isEmpty()) {
        Affiliation working = where;
        working.id.uuid = fresh();
        working.person = made.id;
        m_offices[made.id.uuid].insert(nameKey(working.office));
        m_plan.affiliations.push_back(std::move(working));
    }
    m_plan.people.push_back(made);
    return made.id;
}

Id<Meeting> Known::meeting(const QString& title, QDate on, const QString& kind)
{
    const auto [place, isNew] = m_meetings.try_emplace(std::pair(nameKey(title), on));
    if (!isNew) {
        if (m_seen.insert(place->second).second && !m_new.contains(place->second))
            ++m_plan.knownMeetings;
        return {place->second};
    }
    Meeting made;
    made.id.uuid = place->second = fresh();
    m_new.insert(made.id.uuid);
    made.title = title;
    made.on = on;
    made.kind = kind;
    made.heldState = QStringLiteral("held");
    m_plan.meetings.push_back(made);
    return made.id;
}

QString Known::add(NetworkPlan::Presence presence)
{
    const auto [place, isNew] = m_presences.try_emplace({presence.meeting.uuid, presence.person.uuid}, Noted{presence.state, true});
    Noted& noted = place->second;
    const auto word = [](const QString& state) { return wordOf(attendanceStates(), state); };
    if (!isNew && noted.isOfList)
        return noted.state == presence.state ? NetworkWords::tr("stands in the list already; counted once")
                                             : NetworkWords::tr("stands in the list already as “%1”; that one counts").arg(word(noted.state));
    if (!isNew && noted.state != QLatin1String("invited") && presence.state != QLatin1String("invited") && noted.state != presence.state)
        return NetworkWords::tr("noted here as “%1”, in the list as “%2”; what is noted stays").arg(word(noted.state), word(presence.state));
    const bool saysNothingNew = !isNew && (noted.state == presence.state || presence.state == QLatin1String("invited"));
    noted.isOfList = true;
    if (saysNothingNew) {
        ++m_plan.knownPresences;
        return {};
    }
    noted.state = presence.state;
    m_plan.presences.push_back(std::move(presence));
    return {};
}

Uuid Known::fresh() const { return Uuid::v7(m_network.store().clock().nowMillis(), randomBytes16()); }

bool Known::fits(const Person& known, const Person& told, const Affiliation& where) const
{
    if (!told.kana.isEmpty() && !known.kana.isEmpty() && nameKey(told.kana) != nameKey(known.kana))
        return false;
    const QStringList has = splitCodes(known.professions);
    const QStringList said = splitCodes(told.professions);
    if (!has.isEmpty() && !said.isEmpty() && std::none_of(said.begin(), said.end(), [&](const QString& each) { return has.contains(each); }))
        return false;
    const auto offices = m_offices.find(known.id.uuid);
    return where.office.isEmpty() || offices == m_offices.end() || offices->second.contains(nameKey(where.office));
}

void Known::refuseTooLarge()
{
    std::map<Uuid, std::size_t> counts;
    for (const auto& each : m_plan.presences)
        counts[each.meeting.uuid] += each.state == QLatin1String("present") ? 1 : 0;
    std::erase_if(counts, [](const auto& each) { return each.second <= mostPresent; });
    for (const auto& [meeting, count] : counts) {
        const auto made = std::find_if(m_plan.meetings.begin(), m_plan.meetings.end(), [id = meeting](const Meeting& each) { return each.id.uuid == id; });
        const QString title = made != m_plan.meetings.end() ? made->title : m_network.nameOf(store::describe<Meeting>(), meeting);
        m_plan.refused.push_back({0, title, NetworkWords::tr("%n people at one meeting; more than %1 are taken for a mistake", nullptr, static_cast<int>(count)).arg(mostPresent)});
        if (made != m_plan.meetings.end())
            m_plan.meetings.erase(made);
    }
    if (counts.empty())
        return;
    std::set<Uuid> gone, stay; // people
    for (const auto& each : m_plan.presences)
        (counts.contains(each.meeting.uuid) ? gone : stay).insert(each.person.uuid);
    std::erase_if(m_plan.presences, [&](const auto& each) { return counts.contains(each.meeting.uuid); });
    // Whoever is known from such a meeting only is part of the mistake.
    const auto mistaken = [&](const Uuid& person) { return gone.contains(person) && !stay.contains(person); };
    std::erase_if(m_plan.people, [&](const Person& each) { return mistaken(each.id.uuid); });
    std::erase_if(m_plan.affiliations, [&](const Affiliation& each) { return mistaken(each.person.uuid); });
}

} // namespace tasuki::network
