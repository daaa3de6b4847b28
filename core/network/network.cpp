// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network.h"

#include "base/kana.h"

#include <algorithm>
#include <map>

namespace tasuki::network {

Result<std::vector<Person>> Network::people()
{
    auto all = m_store.all<Person>();
    if (!all)
        return all;
    std::erase_if(*all, [](const Person& each) { return !each.mergedInto.uuid.isNil(); });
    std::vector<std::pair<std::string, std::size_t>> order;
    for (std::size_t i = 0; i < all->size(); ++i)
        order.emplace_back(text::gojuonKey((*all)[i].kana.isEmpty() ? (*all)[i].name : (*all)[i].kana), i);
    std::sort(order.begin(), order.end());
    std::vector<Person> sorted;
    sorted.reserve(order.size());
    for (const auto& [key, place] : order)
        sorted.push_back(std::move((*all)[place]));
    return sorted;
}

Result<std::vector<Meeting>> Network::meetings()
{
    auto all = m_store.all<Meeting>();
    if (all)
        std::ranges::stable_sort(*all, [](const Meeting& a, const Meeting& b) { return a.on < b.on; });
    return all;
}

Result<TwoMode> Network::twoMode()
{
    return store::guarded([&] {
        TwoMode made;
        made.people = store::take(people());
        made.meetings = store::take(meetings());
        std::erase_if(made.people, [](const Person& each) { return !countsInNetwork(each.professions); });
        std::erase_if(made.meetings, [](const Meeting& each) { return each.heldState == QLatin1String("off"); });
        // Who is kept as another was there as that one.
        std::map<Uuid, int> places, gatherings;
        for (std::size_t i = 0; i < made.people.size(); ++i)
            places.emplace(made.people[i].id.uuid, static_cast<int>(i));
        std::map<Uuid, Uuid> kept;
        store::take(m_store.scan(store::describe<Person>(), {"merged_into"}, [&](const Uuid& id, std::vector<store::Value>& values) {
            if (const auto* other = std::get_if<Uuid>(&values[0]); other && !other->isNil())
                kept.emplace(id, *other);
        }));
        const auto standing = [&](Uuid person) {
            for (std::size_t steps = 0; steps <= kept.size(); ++steps) {
                const auto other = kept.find(person);
                if (other == kept.end())
                    break;
                person = other->second;
            }
            return person;
        };
        made.gatherings.resize(made.meetings.size());
        for (std::size_t i = 0; i < made.meetings.size(); ++i) {
            made.gatherings[i].on = made.meetings[i].on;
            gatherings.emplace(made.meetings[i].id.uuid, static_cast<int>(i));
        }
        store::take(m_store.scan(store::describe<Attendance>(), {"meeting", "person", "state"}, [&](const Uuid&, std::vector<store::Value>& values) {
            const auto* meeting = std::get_if<Uuid>(&values[0]);
            const auto* person = std::get_if<Uuid>(&values[1]);
            QString state;
            store::fromValue(values[2], state);
            if (!meeting || !person || state != QLatin1String("present"))
                return;
            const auto at = gatherings.find(*meeting);
            const auto who = places.find(standing(*person));
            if (at != gatherings.end() && who != places.end())
                made.gatherings[static_cast<std::size_t>(at->second)].present.push_back(who->second);
        }));
        for (Gathering& each : made.gatherings) {
            std::sort(each.present.begin(), each.present.end());
            each.present.erase(std::unique(each.present.begin(), each.present.end()), each.present.end());
        }
        return made;
    });
}

} // namespace tasuki::network
