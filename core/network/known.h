// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/importing.h"

#include <map>
#include <set>
#include <unordered_map>

namespace tasuki::network {

/// More people than any hall of a region holds: such a meeting is a mistake.
inline constexpr std::size_t mostPresent = 1500;

/// By which names are compared: without spaces, width and kind of kana.
[[nodiscard]] std::string nameKey(const QString& text);

/// Who and which meetings are known while a list is read: those of the file, and those that the plan adds.
class Known
{
public:
    Known(Network& network, NetworkPlan& plan) : m_network(network), m_plan(plan) {}

    [[nodiscard]] Result<void> load();
    /// The person a row is about, made where there is none; the reason where two could be meant.
    [[nodiscard]] std::optional<Id<Person>> person(const Person& told, const Affiliation& where, QString& why);
    /// The meeting of that title on that day, made where there is none.
    [[nodiscard]] Id<Meeting> meeting(const QString& title, QDate on, const QString& kind);
    /// Notes a presence. Whoever was invited only becomes what the list says of them. Returns why it does not come in: the
    /// list says it twice, or another thing than what stands here; empty where it does, or where it is here already.
    [[nodiscard]] QString add(NetworkPlan::Presence presence);
    /// Takes back what is said of meetings with more people than can be, and who would come in with them alone.
    void refuseTooLarge();

private:
    [[nodiscard]] Uuid fresh() const;
    [[nodiscard]] bool fits(const Person& known, const Person& told, const Affiliation& where) const;

    Network& m_network;
    NetworkPlan& m_plan;
    std::unordered_map<std::string, std::vector<Uuid>> m_names;
    std::map<Uuid, Person> m_people;
    std::map<Uuid, std::set<std::string>> m_offices;
    std::map<std::pair<std::string, QDate>, Uuid> m_meetings;
    struct Noted
    {
        QString state;
        bool isOfList = false;
    };
    std::map<std::pair<Uuid, Uuid>, Noted> m_presences; ///< by meeting and person
    std::set<Uuid> m_seen, m_new;
};

} // namespace tasuki::network
