// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/region.h"

#include "network/keptas.h"
#include "network/network.h"
#include "network/words.h"

#include <algorithm>
#include <unordered_map>

namespace tasuki::network {

namespace {

using store::take;
using store::Value;

const Uuid& uuidOf(const Value& value)
{
    static const Uuid none;
    const auto* id = std::get_if<Uuid>(&value);
    return id ? *id : none;
}

/// The places of rows by their ids.
using Places = std::unordered_map<Uuid, int>;

template <class Row> Places placesOf(const std::vector<Row>& rows)
{
    Places made;
    made.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        made.emplace(rows[i].id.uuid, static_cast<int>(i));
    return made;
}

/// Who counts where an id is named: themselves, or as whom they are kept.
class Who
{
public:
    Who(store::Store& store, const std::vector<Person>& people) : m_places(placesOf(people)), m_keptAs(store) {}
    /// -1 for nobody who counts.
    [[nodiscard]] int operator()(const Uuid& person) const
    {
        const auto found = m_places.find(m_keptAs(person));
        return found == m_places.end() ? -1 : found->second;
    }

private:
    Places m_places;
    KeptAs m_keptAs;
};

bool holdsOn(const Affiliation& each, QDate day)
{
    return (!each.from.isValid() || each.from <= day) && (!each.to.isValid() || each.to >= day);
}

void readPlaces(store::Store& store, const Who& who, Region& region)
{
    region.places.resize(region.people.size());
    std::vector<QDate> since(region.people.size());
    std::vector<bool> hasOne(region.people.size(), false), works(region.people.size(), false);
    for (const Affiliation& each : take(store.all<Affiliation>())) {
        const int at = who(each.person.uuid);
        if (at < 0)
            continue;
        const auto place = static_cast<std::size_t>(at);
        hasOne[place] = true;
        if (!holdsOn(each, region.asOf) || (works[place] && each.from <= since[place]))
            continue;
        works[place] = true;
        since[place] = each.from;
        region.places[place] = {each.office, each.district, each.profession, each.facility, true};
    }
    for (std::size_t i = 0; i < region.people.size(); ++i) {
        Place& place = region.places[i];
        if (place.profession.isEmpty())
            place.profession = region.people[i].professions.section(QLatin1Char(';'), 0, 0);
        const QDate left = region.people[i].leftOn;
        place.active = (!left.isValid() || left > region.asOf) && (works[i] || !hasOne[i]);
    }
}

void readPresences(store::Store& store, const Who& who, Region& region)
{
    const Places meetings = placesOf(region.meetings);
    region.gatherings.resize(region.meetings.size());
    region.online.assign(region.meetings.size(), 0);
    region.unnamed.resize(region.meetings.size());
    for (std::size_t i = 0; i < region.meetings.size(); ++i) {
        region.gatherings[i].on = region.meetings[i].on;
        region.unnamed[i] = static_cast<int>(std::clamp<std::int64_t>(region.meetings[i].others.value_or(0), 0, 100'000));
    }
    take(store.scan(store::describe<Attendance>(), {"meeting", "person", "state", "mode", "reason", "profession"}, [&](const Uuid&, std::vector<Value>& values) {
        const auto at = meetings.find(uuidOf(values[0]));
        if (at == meetings.end())
            return;
        const auto meeting = static_cast<std::size_t>(at->second);
        QString state, cameAs;
        store::fromValue(values[2], state);
        store::fromValue(values[5], cameAs);
        // A nurse who came as the daughter of the client is family there.
        const int person = countsInNetwork(cameAs) ? who(uuidOf(values[1])) : -1;
        if (state == QLatin1String("absent") && person >= 0) {
            QString reason;
            store::fromValue(values[4], reason);
            region.absences.push_back({person, at->second, reason});
        }
        if (state != QLatin1String("present"))
            return;
        if (person < 0) {
            ++region.unnamed[meeting];
            return;
        }
        QString mode;
        store::fromValue(values[3], mode);
        if ((mode.isEmpty() ? region.meetings[meeting].mode : mode) == QLatin1String("online"))
            ++region.online[meeting];
        region.gatherings[meeting].present.push_back(person);
    }));
    for (Gathering& each : region.gatherings) {
        std::sort(each.present.begin(), each.present.end());
        each.present.erase(std::unique(each.present.begin(), each.present.end()), each.present.end());
    }
}

} // namespace

std::optional<int> Region::placeOf(const Id<Person>& id) const
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person& each) { return each.id == id; });
    return found == people.end() ? std::nullopt : std::optional(static_cast<int>(found - people.begin()));
}

const MeetingKind* Region::kind(const QString& code) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const MeetingKind& each) { return each.code == code; });
    return found == kinds.end() ? nullptr : &*found;
}

QString Region::kindWord(const QString& code) const
{
    const MeetingKind* found = kind(code);
    return found ? found->label : code.isEmpty() ? NetworkWords::tr("(no kind)") : code;
}

std::vector<QString> groupsOf(const Region& region, Grouping by)
{
    std::vector<QString> made;
    made.reserve(region.people.size());
    for (std::size_t i = 0; i < region.people.size(); ++i) {
        const Place& place = region.places[i];
        QString name;
        switch (by) {
        case Grouping::Person:
            name = region.people[i].name;
            break;
        case Grouping::Profession:
            name = professionWords(place.profession);
            break;
        case Grouping::Office:
            name = place.office;
            break;
        case Grouping::District:
            name = place.district;
            break;
        }
        made.push_back(!name.isEmpty() ? name : by == Grouping::District ? NetworkWords::tr("(no district)") : NetworkWords::tr("(unknown)"));
    }
    return made;
}

Result<Region> Network::region(QDate asOf)
{
    return store::guarded([&] {
        Region made;
        made.asOf = asOf.isValid() ? asOf : m_store.clock().today();
        made.people = take(people());
        std::erase_if(made.people, [](const Person& each) { return !countsInNetwork(each.professions); });
        made.meetings = take(meetings());
        std::erase_if(made.meetings, [](const Meeting& each) { return each.heldState == QLatin1String("off"); });
        made.kinds = take(kinds());
        const Who who(m_store, made.people);
        readPlaces(m_store, who, made);
        readPresences(m_store, who, made);
        made.duties = duties();
        made.issues = take(m_store.all<Issue>());
        made.steps = take(m_store.all<IssueStep>());
        for (const ToldTie& each : take(m_store.all<ToldTie>())) {
            const int from = who(each.from.uuid), to = who(each.to.uuid);
            if (from >= 0 && to >= 0 && from != to && (!each.toldOn.isValid() || each.toldOn <= made.asOf))
                made.told.push_back({from, to, static_cast<int>(std::clamp<std::int64_t>(each.level.value_or(1), 1, 3)), each.toldOn});
        }
        return made;
    });
}

} // namespace tasuki::network
