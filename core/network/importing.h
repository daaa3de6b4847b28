// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "network/network.h"

namespace tasuki::network {

/// What of a list does not come in, and why. `row` is 0 where it is a column.
struct Refused
{
    std::int64_t row = 0;
    QString what; ///< the name or heading
    QString why;
};

/// A list of people or of attendance, read and compared, before anything is written.
struct NetworkPlan
{
    struct Presence
    {
        Id<Person> person;
        Id<Meeting> meeting;
        QString state;
        QString reason;
        QString office;
        QString profession;
    };
    std::vector<Person> people;          ///< new
    std::vector<Affiliation> affiliations; ///< of new people
    std::vector<Meeting> meetings;       ///< new
    std::vector<Presence> presences;     ///< not here already
    std::vector<ToldTie> told;           ///< of a file that has ties between people
    std::size_t knownPeople = 0;         ///< rows or columns about somebody who is here already
    std::size_t knownMeetings = 0;
    std::size_t knownPresences = 0;
    std::size_t knownTold = 0;
    std::vector<Refused> refused;
    QStringList columns; ///< understood
    QStringList ignored; ///< headings that mean nothing here
};

/// Reads a list of people (CSV in any encoding, Excel): one a row, columns in any order under their usual headings. Who has
/// the same name and no other profession, reading or office is here already and stays as they are.
[[nodiscard]] Result<NetworkPlan> planPeople(Network& network, const QString& path, Progress& progress);
/// Reads who was at which meeting, as a matrix (a row for each person, a column for each meeting, a mark where they were
/// there), as a list (a row for each presence), or as a network of two modes (GraphML, GEXF, Pajek, a list of edges). New people
/// and meetings come in with it. A network between people alone comes in as ties that were told, at the first level: it says
/// that they know each other and not where they met.
[[nodiscard]] Result<NetworkPlan> planAttendance(Network& network, const QString& path, Progress& progress);
/// Reads a list of people or who was at which meeting, by what it holds: a network, a column of meetings, or columns headed by days
/// are attendance. A list that could be either is what the person is looking at: people where `peopleShown`.
[[nodiscard]] Result<NetworkPlan> planEither(Network& network, const QString& path, bool peopleShown, Progress& progress);
/// Reads a block that was copied from a spreadsheet: one person to a line, with headings or without; without, what each cell
/// is shows from what it says (a profession, a reading, a telephone number; the first other word is the name, the next the
/// office). With a meeting they are noted as present there, or as invited where it is still to come.
[[nodiscard]] Result<NetworkPlan> planBlock(Network& network, const QString& block, const Id<Meeting>& meeting, Progress& progress);
/// Writes what the plan says, as one step of undo.
[[nodiscard]] Result<void> applyPlan(Network& network, const NetworkPlan& plan, Progress& progress);

} // namespace tasuki::network
