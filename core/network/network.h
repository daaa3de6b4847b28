// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/region.h"
#include "store/store.h"

namespace tasuki::network {

/// Somebody at a meeting.
struct Attendee
{
    Attendance attendance;
    Person person;
    Place place; ///< on the day of the meeting; the office and profession of the attendance where it names them
    bool isFirst = false; ///< was never before at a meeting of this kind
};

/// Everything of one meeting but its minutes, which are read apart because they are sealed.
struct MeetingRecord
{
    Meeting meeting;
    std::vector<Attendee> attendees; ///< in the order in which they were entered
    std::vector<Duty> duties;        ///< by their date; what they are only while the vault is open
    std::vector<Issue> issues;       ///< raised here, or carried here from another
    [[nodiscard]] int present() const;
};

/// A meeting in a list.
struct MeetingRow
{
    Meeting meeting;
    int present = 0;
    int invited = 0;
};

/// Everything of one person.
struct PersonRecord
{
    struct Met
    {
        Attendance attendance;
        Meeting meeting;
    };
    Person person;
    std::vector<Affiliation> affiliations; ///< newest first
    std::vector<Met> meetings;             ///< newest first
    std::vector<ToldTie> told;             ///< by this person or about them
};

/// Somebody who may be the same person as another.
struct SamePerson
{
    Id<Person> one, other;
    QStringList reasons; ///< in words
};

/// The people and meetings of a data file. Lives as long as its store. Every change is one step of undo.
class Network
{
public:
    explicit Network(store::Store& store) : m_store(store) {}

    [[nodiscard]] store::Store& store() { return m_store; }

    /// Everybody in the register who is not kept as another, in the order of their readings.
    [[nodiscard]] Result<std::vector<Person>> people();
    /// By day, those without one first.
    [[nodiscard]] Result<std::vector<Meeting>> meetings();
    /// Newest first, with how many came.
    [[nodiscard]] Result<std::vector<MeetingRow>> meetingRows();
    /// The list of kinds: that of kindSeeds() with what the centre changed and added.
    [[nodiscard]] Result<std::vector<MeetingKind>> kinds();
    /// Everything as of a day; of today where it is invalid.
    [[nodiscard]] Result<Region> region(QDate asOf);
    [[nodiscard]] Result<MeetingRecord> meeting(const Id<Meeting>& id);
    /// Fails as Sealed while the vault is locked.
    [[nodiscard]] Result<Minutes> minutes(const Id<Meeting>& id);
    [[nodiscard]] Result<PersonRecord> person(const Id<Person>& id);
    /// Duties that are not done, the earliest date first; what they are only while the vault is open.
    [[nodiscard]] Result<std::vector<Duty>> openDuties();

    /// Adds somebody, with where they work where that says anything.
    [[nodiscard]] Result<Id<Person>> addPerson(Person person, Affiliation where = {});
    [[nodiscard]] Result<Id<Meeting>> addMeeting(Meeting meeting);
    /// Adds a kind of meeting or changes it, by its code.
    [[nodiscard]] Result<void> setKind(MeetingKind kind);
    /// Writes one field as a person typed it: dates in every form, codes by their words. False where it is so already.
    [[nodiscard]] Result<bool> setField(const store::EntityInfo& entity, const Uuid& row, std::string_view field, const QString& typed);
    /// Gives a meeting its kind, by code. One that has no title yet takes from the last of this kind and organiser what it
    /// leaves open: the title with the next number, time, length, place, how it is held, district. False where it is so already.
    [[nodiscard]] Result<bool> setKindOf(const Id<Meeting>& meeting, const QString& kind);
    /// Adds an affiliation, a duty, an issue or a step of one.
    template <class T> [[nodiscard]] Result<Id<T>> addRow(T row)
    {
        if (row.id.isNil())
            row.id.uuid = fresh();
        auto done = commitNew(store::describe<T>(), store::diff(T(), row, true));
        if (!done)
            return tl::unexpected<Error>(done.error());
        return row.id;
    }
    /// Removes a row; undo brings it back.
    [[nodiscard]] Result<void> removeRow(const store::EntityInfo& entity, const Uuid& row);
    /// Notes several people at a meeting at once; those who are noted there as something else become `state`. Returns how
    /// many were changed.
    [[nodiscard]] Result<int> attend(const Id<Meeting>& meeting, const std::vector<Id<Person>>& people, const QString& state);
    /// Takes the people of another meeting over as those to come, or as those present where the meeting was today or before.
    [[nodiscard]] Result<int> copyAttendance(const Id<Meeting>& from, const Id<Meeting>& to);
    [[nodiscard]] Result<void> writeMinutes(const Minutes& minutes);
    /// Says how well one knows the other; level 0 takes it back.
    [[nodiscard]] Result<void> tell(const Id<Person>& from, const Id<Person>& to, int level, QDate on);
    /// Carries an issue on: a step is written and the issue has its level and state.
    [[nodiscard]] Result<void> carry(const Id<Issue>& issue, IssueStep step);
    /// Where somebody stands in the picture; nothing lets the layout decide again.
    [[nodiscard]] Result<std::vector<Spot>> spots();
    [[nodiscard]] Result<void> place(const std::vector<Spot>& spots);

    /// Pairs who may be the same: the same name or reading and nothing that speaks against it.
    [[nodiscard]] Result<std::vector<SamePerson>> likenesses();
    /// Takes everything of `gone` over to `kept`: what was noted of them, and the fields that `kept` has not. `gone` stays as a
    /// pointer to `kept`.
    [[nodiscard]] Result<void> merge(const Id<Person>& kept, const Id<Person>& gone);

    /// What a row is known by: the name of a person, the title of a meeting or of what belongs to it.
    [[nodiscard]] QString nameOf(const store::EntityInfo& entity, const Uuid& row);

private:
    [[nodiscard]] Uuid fresh() const;
    [[nodiscard]] Result<void> commit(const QString& words, std::vector<store::CellChange> cells);
    [[nodiscard]] Result<void> commitNew(const store::EntityInfo& entity, std::vector<store::CellChange> cells);
    /// Living duties; what is sealed of them only while the vault is open.
    [[nodiscard]] std::vector<Duty> duties();

    store::Store& m_store;
};

/// 「地域支援ネットワーク会議 第3回」: the title, else the word of the kind.
[[nodiscard]] QString titleOf(const Meeting& meeting, const std::vector<MeetingKind>& kinds);

} // namespace tasuki::network
