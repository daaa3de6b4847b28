// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/outlook.h"

#include "network/codes.h"
#include "network/keptas.h"

#include <algorithm>
#include <map>
#include <set>

namespace tasuki::network {

namespace {

using store::take;

constexpr std::size_t lookedBack = 3;

} // namespace

Result<Outlook> outlookOf(Network& network, const MeetingRecord& record)
{
    return store::guarded([&] {
        Outlook made;
        store::Store& store = network.store();
        std::map<QString, int> professions;
        std::map<Uuid, int> places; // of those noted and counting
        for (const Attendee& each : record.attendees) {
            if (each.attendance.state == QLatin1String("absent"))
                continue;
            ++professions[each.place.profession];
            if (countsInNetwork(each.person.professions) && countsInNetwork(each.attendance.profession))
                places.emplace(each.person.id.uuid, static_cast<int>(places.size()));
            if (each.isFirst)
                made.newcomers.push_back(each.person.name);
        }
        for (const auto& [profession, people] : professions)
            made.professions.push_back({profession, people});
        std::ranges::stable_sort(made.professions, [](const auto& a, const auto& b) { return a.people > b.people; });

        const Meeting& here = record.meeting;
        const QDate day = here.on.isValid() ? here.on : store.clock().today();
        std::vector<Meeting> earlier, alike;
        for (Meeting& each : take(store.all<Meeting>())) {
            if (each.id == here.id || each.heldState == QLatin1String("off") || !each.on.isValid() || each.on > day)
                continue;
            if (!here.kind.isEmpty() && each.kind == here.kind && each.district == here.district)
                alike.push_back(each);
            earlier.push_back(std::move(each));
        }
        std::ranges::stable_sort(alike, [](const Meeting& a, const Meeting& b) { return a.on > b.on; });
        if (alike.size() > lookedBack)
            alike.resize(lookedBack);
        std::set<Uuid> isEarlier;
        for (const Meeting& each : earlier)
            isEarlier.insert(each.id.uuid);
        std::map<Uuid, std::vector<int>> together; // of an earlier meeting, who of those noted here was there
        std::map<Uuid, std::set<QString>> cameTo;  // of one alike, the professions
        std::map<Uuid, QString> professionOfPerson;
        const KeptAs keptAs(store);
        for (const Person& each : take(store.all<Person>()))
            professionOfPerson[each.id.uuid] = each.professions.section(QLatin1Char(';'), 0, 0);
        take(store.scan(store::describe<Attendance>(), {"meeting", "person", "state", "profession"}, [&](const Uuid&, std::vector<store::Value>& values) {
            const auto* meeting = std::get_if<Uuid>(&values[0]);
            const auto* person = std::get_if<Uuid>(&values[1]);
            QString state, profession;
            store::fromValue(values[2], state);
            store::fromValue(values[3], profession);
            if (!meeting || !person || state != QLatin1String("present") || !isEarlier.contains(*meeting))
                return;
            if (const auto place = places.find(keptAs(*person)); place != places.end())
                together[*meeting].push_back(place->second);
            if (std::ranges::any_of(alike, [&](const Meeting& each) { return each.id.uuid == *meeting; }))
                cameTo[*meeting].insert(profession.isEmpty() ? professionOfPerson[*person] : profession);
        }));
        const auto count = places.size();
        std::vector<bool> met(count * count, false);
        for (auto& [meeting, present] : together)
            for (const int one : present)
                for (const int other : present)
                    met[static_cast<std::size_t>(one) * count + static_cast<std::size_t>(other)] = true;
        for (std::size_t one = 0; one < count; ++one)
            for (std::size_t other = one + 1; other < count; ++other)
                made.firstPairs += met[one * count + other] ? 0 : 1;
        std::map<QString, std::size_t> times;
        for (const auto& [meeting, came] : cameTo)
            for (const QString& each : came)
                if (!each.isEmpty() && !professions.contains(each) && countsInNetwork(each))
                    ++times[each];
        for (const auto& [profession, often] : times) {
            made.missing << profession;
            if (often == alike.size())
                made.missingEachTime << profession;
        }
        return made;
    });
}

} // namespace tasuki::network
