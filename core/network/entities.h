// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

#include <QDate>

#include <optional>

/// The professionals of a region, where they met, what was agreed there and what came of it (顔の見える関係).
///
/// What is kept is who was at which meeting; the network between persons is made from it (graph.h). Codes are those of
/// codes.h.
namespace tasuki::network {

struct RegistryFacility; ///< names a facility of the registry; the two subjects meet by ids
struct Meeting;

/// Somebody who works for or with the people cared for, of whatever profession; or one of those cared for or of their
/// family who came to a meeting, and never counts in the network.
struct Person
{
    Id<Person> id;
    QString name;
    QString kana;        ///< ふりがな
    QString professions; ///< see professions(); several apart by ;, the first is what they are called by
    QString phone;       ///< of the office, for professionals
    QString mobile;      ///< stays in the centre
    QString email;
    QString listing;     ///< whether they agreed to be in lists that leave the centre, see listings()
    QDate listingOn;     ///< when they were asked
    QString notes;
    QDate leftOn;        ///< first day on which they no longer work in the region (退職・転出); invalid while they do
    Id<Person> mergedInto; ///< the same person is kept there
    bool operator==(const Person&) const = default;
};

/// Where a person works or worked (所属), from when to when.
struct Affiliation
{
    Id<Affiliation> id;
    Id<Person> person;
    Id<RegistryFacility> facility; ///< of the registry; nil where it is not in there
    QString office;   ///< its name as it was entered
    QString district; ///< 圏域 it works for
    QString post;     ///< 役職
    QString profession; ///< as which they work there, where it is not the first of the person
    QDate from, to;   ///< first and last day; invalid where open or unknown
    bool operator==(const Affiliation&) const = default;
};

/// A kind of meeting (会議種別): an editable list, begun with that of the ordinance and of practice.
struct MeetingKind
{
    Id<MeetingKind> id; ///< see kindId
    QString code;  ///< stable for ever
    QString label;
    QString group; ///< see kindGroups()
    std::optional<std::int64_t> perYear; ///< how often the city asks for it
    QDate endedOn; ///< no longer offered from then on
    bool operator==(const MeetingKind&) const = default;
};

struct Meeting
{
    Id<Meeting> id;
    QString kind;  ///< code of a MeetingKind
    QString title;
    QDate on;
    QString start; ///< HH:MM
    std::optional<std::int64_t> minutes; ///< length
    QString place;
    QString mode;      ///< see meetingModes()
    QString organiser; ///< 主催
    QString district;  ///< 圏域
    QString theme;
    QString agenda;    ///< 議題, one to a line
    QDate nextOn;      ///< 次回
    std::optional<std::int64_t> others; ///< persons who came and are not named
    QString heldState; ///< see heldStates(): planned, held, called off
    QString notes;
    bool operator==(const Meeting&) const = default;
};

/// What was said at a meeting (議事録). Sealed: in an individual conference it is about somebody who is cared for.
struct Minutes
{
    Id<Minutes> id; ///< see minutesId
    Id<Meeting> meeting;
    QString discussion; ///< 検討内容
    QString advice;     ///< 助言
    QString conclusion; ///< 結論・支援方針
    bool operator==(const Minutes&) const = default;
};

/// That a person was, or was to be, at a meeting.
struct Attendance
{
    Id<Attendance> id; ///< see attendanceId
    Id<Meeting> meeting;
    Id<Person> person;
    QString state;  ///< see attendanceStates()
    QString mode;   ///< where it is not that of the meeting
    QString part;   ///< chair, minutes, speaker, see meetingParts()
    QString office; ///< for which they came, as it was then
    QString profession; ///< as which they came
    QString reason; ///< of an absence
    bool operator==(const Attendance&) const = default;
};

/// Who does what until when (役割分担), agreed at a meeting. What it is may name somebody who is cared for and is sealed.
struct Duty
{
    Id<Duty> id;
    Id<Meeting> meeting;
    Id<Person> person; ///< nil where `who` is not in the register
    QString who;
    QString what;
    QDate dueOn;
    QDate doneOn; ///< invalid while open
    QString result;
    bool operator==(const Duty&) const = default;
};

/// A regional issue (地域課題) that a meeting found.
struct Issue
{
    Id<Issue> id;
    Id<Meeting> meeting; ///< where it was raised
    QString title;
    QString category; ///< see issueCategories()
    QString detail;
    QString level;    ///< how far it was carried, see issueLevels()
    QString state;    ///< see issueStates()
    QString owner;
    QDate raisedOn;
    QDate closedOn;
    QString result;
    bool operator==(const Issue&) const = default;
};

/// One step of an issue: to which meeting, district or city it was carried, and what came of it there.
struct IssueStep
{
    Id<IssueStep> id;
    Id<Issue> issue;
    Id<Meeting> meeting; ///< nil where it was not a meeting
    QDate on;
    QString level;
    QString state;
    QString words;
    bool operator==(const IssueStep&) const = default;
};

/// A tie that somebody told (申告), unlike one made from shared meetings: one side knows the other at one of three levels.
struct ToldTie
{
    Id<ToldTie> id; ///< see toldTieId
    Id<Person> from;
    Id<Person> to;
    std::optional<std::int64_t> level; ///< 1 name and face, 2 views and ways, 3 trusted work together (Morita 2012)
    QDate toldOn;
    QString notes;
    bool operator==(const ToldTie&) const = default;
};

/// Where somebody put a person in the picture of the network.
struct Spot
{
    Id<Spot> id; ///< see spotId
    Id<Person> person;
    std::optional<double> x, y; ///< of the picture, in px at its own size
    bool operator==(const Spot&) const = default;
};

/// Made of its parts: the same person at the same meeting is one row on every PC.
[[nodiscard]] Id<Attendance> attendanceId(const Id<Meeting>& meeting, const Id<Person>& person);
[[nodiscard]] Id<Minutes> minutesId(const Id<Meeting>& meeting);
[[nodiscard]] Id<Spot> spotId(const Id<Person>& person);
[[nodiscard]] Id<ToldTie> toldTieId(const Id<Person>& from, const Id<Person>& to);
[[nodiscard]] Id<MeetingKind> kindId(const QString& code);

/// The entities of this subject, in the order of their tables.
[[nodiscard]] const store::Schema& schema();

} // namespace tasuki::network

namespace tasuki::store {
template <> const EntityInfo& describe<network::Person>();
template <> const EntityInfo& describe<network::Affiliation>();
template <> const EntityInfo& describe<network::MeetingKind>();
template <> const EntityInfo& describe<network::Meeting>();
template <> const EntityInfo& describe<network::Minutes>();
template <> const EntityInfo& describe<network::Attendance>();
template <> const EntityInfo& describe<network::Duty>();
template <> const EntityInfo& describe<network::Issue>();
template <> const EntityInfo& describe<network::IssueStep>();
template <> const EntityInfo& describe<network::ToldTie>();
template <> const EntityInfo& describe<network::Spot>();
} // namespace tasuki::store
