// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/codes.h"
#include "network/entities.h"
#include "network/graph.h"

namespace tasuki::network {

/// Where and as what somebody works on the day a region is seen from.
struct Place
{
    QString office;     ///< empty where unknown, or where they have left
    QString district;   ///< 圏域
    QString profession; ///< code; that of the affiliation, else the first of the person
    Id<RegistryFacility> facility;
    bool active = true; ///< false for those who have left the region
    bool operator==(const Place&) const = default;
};

/// Somebody who was to come and did not, with the places of both in the region.
struct Absence
{
    int person = 0;
    int meeting = 0;
    QString reason;
};

/// A told tie between persons of the region.
struct Told
{
    int from = 0;
    int to = 0;
    int level = 1; ///< 1 to 3, see toldLevels()
    QDate on;
};

/// Everything known of who works in a region and who met whom, read at once: what pictures, measures and answers are made
/// of. What is stored are persons and meetings (two modes); the graph between persons comes from the gatherings.
struct Region
{
    QDate asOf;
    std::vector<Person> people;        ///< those who count in the network and are not kept as another, in 五十音順
    std::vector<Place> places;         ///< of each of them
    std::vector<Meeting> meetings;     ///< by day; those called off are not among them
    std::vector<Gathering> gatherings; ///< of each meeting, who of `people` was present
    std::vector<Absence> absences;
    std::vector<int> online;           ///< of each meeting, how many of those present took part online
    std::vector<int> unnamed;          ///< of each meeting, those present who do not count or are not named
    std::vector<MeetingKind> kinds;
    std::vector<Duty> duties;
    std::vector<Issue> issues;
    std::vector<IssueStep> steps;
    std::vector<Told> told;

    [[nodiscard]] const Person& person(int place) const { return people[static_cast<std::size_t>(place)]; }
    [[nodiscard]] const Place& where(int place) const { return places[static_cast<std::size_t>(place)]; }
    /// Nothing where the person is not here, is kept as another, or does not count.
    [[nodiscard]] std::optional<int> placeOf(const Id<Person>& id) const;
    /// The kind of a code; null where the list does not have it.
    [[nodiscard]] const MeetingKind* kind(const QString& code) const;
    /// The word of the kind, else the code, else that it has none.
    [[nodiscard]] QString kindWord(const QString& code) const;
};

/// By which people are taken together in a picture or a table.
enum class Grouping { Person, Profession, Office, District };

/// The name of the group that each person is in; the person's own name for Grouping::Person. Those of whom it is not known
/// are in one group that says so.
[[nodiscard]] std::vector<QString> groupsOf(const Region& region, Grouping by);

} // namespace tasuki::network
