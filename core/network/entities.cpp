// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/entities.h"

#include <QtGlobal>

#include <array>

namespace tasuki::store {

using namespace network;
using enum FieldKind;

// Who works where is known among professionals; what the centre writes down about them stays with it.

template <> const EntityInfo& describe<Person>()
{
    static const std::array fields{
        field<&Person::name>("name", QT_TRANSLATE_NOOP("field", "Full name"), Text, Scope::Professionals),
        field<&Person::kana>("kana", QT_TRANSLATE_NOOP("field", "Furigana"), Kana, Scope::Professionals),
        field<&Person::professions>("professions", QT_TRANSLATE_NOOP("field", "Professions"), Code, Scope::Professionals),
        field<&Person::phone>("phone", QT_TRANSLATE_NOOP("field", "Telephone"), Phone, Scope::Professionals),
        field<&Person::mobile>("mobile", QT_TRANSLATE_NOOP("field", "Mobile telephone"), Phone, Scope::Centre),
        field<&Person::email>("email", QT_TRANSLATE_NOOP("field", "E-mail"), Text, Scope::Professionals),
        field<&Person::listing>("listing", QT_TRANSLATE_NOOP("field", "Consent to be listed"), Code, Scope::Centre),
        field<&Person::listingOn>("listing_on", QT_TRANSLATE_NOOP("field", "Asked on"), Date, Scope::Centre),
        field<&Person::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines, Scope::Centre),
        field<&Person::leftOn>("left_on", QT_TRANSLATE_NOOP("field", "Left on"), Date, Scope::Professionals),
        field<&Person::mergedInto>("merged_into", QT_TRANSLATE_NOOP("field", "Same as"), Reference, Scope::Professionals),
    };
    static const EntityInfo info{"person", QT_TRANSLATE_NOOP("entity", "Person"), fields};
    return info;
}

template <> const EntityInfo& describe<Affiliation>()
{
    static const std::array fields{
        field<&Affiliation::person>("person", QT_TRANSLATE_NOOP("field", "Person"), Reference, Scope::Professionals),
        field<&Affiliation::facility>("facility", QT_TRANSLATE_NOOP("field", "Facility"), Reference, Scope::Professionals),
        field<&Affiliation::office>("office", QT_TRANSLATE_NOOP("field", "Office"), Text, Scope::Professionals),
        field<&Affiliation::district>("district", QT_TRANSLATE_NOOP("field", "District"), Text, Scope::Professionals),
        field<&Affiliation::post>("post", QT_TRANSLATE_NOOP("field", "Post"), Text, Scope::Professionals),
        field<&Affiliation::profession>("profession", QT_TRANSLATE_NOOP("field", "Profession"), Code, Scope::Professionals),
        field<&Affiliation::from>("valid_from", QT_TRANSLATE_NOOP("field", "Valid from"), Date, Scope::Professionals),
        field<&Affiliation::to>("valid_to", QT_TRANSLATE_NOOP("field", "Valid to"), Date, Scope::Professionals),
    };
    static const EntityInfo info{"affiliation", QT_TRANSLATE_NOOP("entity", "Affiliation"), fields};
    return info;
}

template <> const EntityInfo& describe<MeetingKind>()
{
    static const std::array fields{
        field<&MeetingKind::code>("code", QT_TRANSLATE_NOOP("field", "Code"), Text, Scope::Professionals),
        field<&MeetingKind::label>("label", QT_TRANSLATE_NOOP("field", "Name"), Text, Scope::Professionals),
        field<&MeetingKind::group>("kind_group", QT_TRANSLATE_NOOP("field", "Group"), Code, Scope::Professionals),
        field<&MeetingKind::perYear>("per_year", QT_TRANSLATE_NOOP("field", "Times a year"), Number, Scope::Professionals),
        field<&MeetingKind::endedOn>("ended_on", QT_TRANSLATE_NOOP("field", "Not offered from"), Date, Scope::Professionals),
    };
    static const EntityInfo info{"meeting_kind", QT_TRANSLATE_NOOP("entity", "Kind of meeting"), fields};
    return info;
}

template <> const EntityInfo& describe<Meeting>()
{
    static const std::array fields{
        field<&Meeting::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind"), Code, Scope::Professionals),
        field<&Meeting::title>("title", QT_TRANSLATE_NOOP("field", "Title"), Text, Scope::Professionals),
        field<&Meeting::on>("held_on", QT_TRANSLATE_NOOP("field", "Day"), Date, Scope::Professionals),
        field<&Meeting::start>("start_time", QT_TRANSLATE_NOOP("field", "Begins at"), Text, Scope::Professionals),
        field<&Meeting::minutes>("minutes", QT_TRANSLATE_NOOP("field", "Minutes"), Number, Scope::Professionals),
        field<&Meeting::place>("place", QT_TRANSLATE_NOOP("field", "Where"), Text, Scope::Professionals),
        field<&Meeting::mode>("mode", QT_TRANSLATE_NOOP("field", "How"), Code, Scope::Professionals),
        field<&Meeting::organiser>("organiser", QT_TRANSLATE_NOOP("field", "Organiser"), Text, Scope::Professionals),
        field<&Meeting::district>("district", QT_TRANSLATE_NOOP("field", "District"), Text, Scope::Professionals),
        field<&Meeting::theme>("theme", QT_TRANSLATE_NOOP("field", "Theme"), Text, Scope::Professionals),
        field<&Meeting::agenda>("agenda", QT_TRANSLATE_NOOP("field", "Agenda"), Lines, Scope::Professionals),
        field<&Meeting::nextOn>("next_on", QT_TRANSLATE_NOOP("field", "Next meeting"), Date, Scope::Professionals),
        field<&Meeting::others>("others", QT_TRANSLATE_NOOP("field", "Others present"), Number, Scope::Professionals),
        field<&Meeting::heldState>("held_state", QT_TRANSLATE_NOOP("field", "State"), Code, Scope::Professionals),
        field<&Meeting::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines, Scope::Centre),
    };
    static const EntityInfo info{"meeting", QT_TRANSLATE_NOOP("entity", "Meeting"), fields};
    return info;
}

template <> const EntityInfo& describe<Minutes>()
{
    static const std::array fields{
        field<&Minutes::meeting>("meeting", QT_TRANSLATE_NOOP("field", "Meeting"), Reference, Scope::Centre),
        field<&Minutes::discussion>("discussion", QT_TRANSLATE_NOOP("field", "What was discussed"), Lines, Scope::Centre, Sealed::Yes),
        field<&Minutes::advice>("advice", QT_TRANSLATE_NOOP("field", "Advice"), Lines, Scope::Centre, Sealed::Yes),
        field<&Minutes::conclusion>("conclusion", QT_TRANSLATE_NOOP("field", "Conclusion"), Lines, Scope::Centre, Sealed::Yes),
    };
    static const EntityInfo info{"minutes", QT_TRANSLATE_NOOP("entity", "Minutes"), fields};
    return info;
}

template <> const EntityInfo& describe<Attendance>()
{
    static const std::array fields{
        field<&Attendance::meeting>("meeting", QT_TRANSLATE_NOOP("field", "Meeting"), Reference, Scope::Professionals),
        field<&Attendance::person>("person", QT_TRANSLATE_NOOP("field", "Person"), Reference, Scope::Professionals),
        field<&Attendance::state>("state", QT_TRANSLATE_NOOP("field", "State"), Code, Scope::Professionals),
        field<&Attendance::mode>("mode", QT_TRANSLATE_NOOP("field", "Taking part by"), Code, Scope::Professionals),
        field<&Attendance::part>("part", QT_TRANSLATE_NOOP("field", "Part"), Code, Scope::Professionals),
        field<&Attendance::office>("office", QT_TRANSLATE_NOOP("field", "Office"), Text, Scope::Professionals),
        field<&Attendance::profession>("profession", QT_TRANSLATE_NOOP("field", "Profession"), Code, Scope::Professionals),
        field<&Attendance::reason>("reason", QT_TRANSLATE_NOOP("field", "Reason"), Text, Scope::Centre),
    };
    static const EntityInfo info{"attendance", QT_TRANSLATE_NOOP("entity", "Attendance"), fields};
    return info;
}

template <> const EntityInfo& describe<Duty>()
{
    static const std::array fields{
        field<&Duty::meeting>("meeting", QT_TRANSLATE_NOOP("field", "Meeting"), Reference, Scope::Centre),
        field<&Duty::person>("person", QT_TRANSLATE_NOOP("field", "Person"), Reference, Scope::Centre),
        field<&Duty::who>("who", QT_TRANSLATE_NOOP("field", "Who"), Text, Scope::Centre),
        field<&Duty::what>("what", QT_TRANSLATE_NOOP("field", "What is done"), Text, Scope::Centre, Sealed::Yes),
        field<&Duty::dueOn>("due_on", QT_TRANSLATE_NOOP("field", "Due on"), Date, Scope::Centre),
        field<&Duty::doneOn>("done_on", QT_TRANSLATE_NOOP("field", "Done on"), Date, Scope::Centre),
        field<&Duty::result>("result", QT_TRANSLATE_NOOP("field", "Result"), Text, Scope::Centre, Sealed::Yes),
    };
    static const EntityInfo info{"duty", QT_TRANSLATE_NOOP("entity", "Role with a date"), fields};
    return info;
}

template <> const EntityInfo& describe<Issue>()
{
    static const std::array fields{
        field<&Issue::meeting>("meeting", QT_TRANSLATE_NOOP("field", "Meeting"), Reference, Scope::Professionals),
        field<&Issue::title>("title", QT_TRANSLATE_NOOP("field", "Title"), Text, Scope::Professionals),
        field<&Issue::category>("category", QT_TRANSLATE_NOOP("field", "Category"), Code, Scope::Professionals),
        field<&Issue::detail>("detail", QT_TRANSLATE_NOOP("field", "Detail"), Lines, Scope::Centre),
        field<&Issue::level>("level", QT_TRANSLATE_NOOP("field", "Carried to"), Code, Scope::Professionals),
        field<&Issue::state>("state", QT_TRANSLATE_NOOP("field", "State"), Code, Scope::Professionals),
        field<&Issue::owner>("owner", QT_TRANSLATE_NOOP("field", "In charge"), Text, Scope::Professionals),
        field<&Issue::raisedOn>("raised_on", QT_TRANSLATE_NOOP("field", "Raised on"), Date, Scope::Professionals),
        field<&Issue::closedOn>("closed_on", QT_TRANSLATE_NOOP("field", "Closed on"), Date, Scope::Professionals),
        field<&Issue::result>("result", QT_TRANSLATE_NOOP("field", "Result"), Lines, Scope::Professionals),
    };
    static const EntityInfo info{"issue", QT_TRANSLATE_NOOP("entity", "Regional issue"), fields};
    return info;
}

template <> const EntityInfo& describe<IssueStep>()
{
    static const std::array fields{
        field<&IssueStep::issue>("issue", QT_TRANSLATE_NOOP("field", "Regional issue"), Reference, Scope::Professionals),
        field<&IssueStep::meeting>("meeting", QT_TRANSLATE_NOOP("field", "Meeting"), Reference, Scope::Professionals),
        field<&IssueStep::on>("stepped_on", QT_TRANSLATE_NOOP("field", "Day"), Date, Scope::Professionals),
        field<&IssueStep::level>("level", QT_TRANSLATE_NOOP("field", "Carried to"), Code, Scope::Professionals),
        field<&IssueStep::state>("state", QT_TRANSLATE_NOOP("field", "State"), Code, Scope::Professionals),
        field<&IssueStep::words>("words", QT_TRANSLATE_NOOP("field", "What came of it"), Lines, Scope::Professionals),
    };
    static const EntityInfo info{"issue_step", QT_TRANSLATE_NOOP("entity", "Step of an issue"), fields};
    return info;
}

template <> const EntityInfo& describe<ToldTie>()
{
    static const std::array fields{
        field<&ToldTie::from>("from_person", QT_TRANSLATE_NOOP("field", "Who"), Reference, Scope::Centre),
        field<&ToldTie::to>("to_person", QT_TRANSLATE_NOOP("field", "Whom"), Reference, Scope::Centre),
        field<&ToldTie::level>("level", QT_TRANSLATE_NOOP("field", "Level"), Number, Scope::Centre),
        field<&ToldTie::toldOn>("told_on", QT_TRANSLATE_NOOP("field", "Told on"), Date, Scope::Centre),
        field<&ToldTie::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines, Scope::Centre),
    };
    static const EntityInfo info{"told_tie", QT_TRANSLATE_NOOP("entity", "Told tie"), fields};
    return info;
}

template <> const EntityInfo& describe<Spot>()
{
    static const std::array fields{
        field<&Spot::person>("person", QT_TRANSLATE_NOOP("field", "Person"), Reference, Scope::Centre),
        field<&Spot::x>("x", QT_TRANSLATE_NOOP("field", "Place across"), Real, Scope::Centre),
        field<&Spot::y>("y", QT_TRANSLATE_NOOP("field", "Place down"), Real, Scope::Centre),
    };
    static const EntityInfo info{"spot", QT_TRANSLATE_NOOP("entity", "Place in the picture"), fields};
    return info;
}

} // namespace tasuki::store

namespace tasuki::network {

namespace {

/// Names made of parts; random, and never to change.
constexpr Uuid space(Uuid::Bytes{0x5d, 0x1c, 0x93, 0x0e, 0x77, 0x42, 0x4b, 0x0a, 0x9c, 0x21, 0x3f, 0xd8, 0x64, 0xb7, 0x0d, 0x52});

template <class... Part> Uuid madeOf(const char* what, const Part&... parts)
{
    std::string name(what);
    ((name += '|', name += parts.toString().toStdString()), ...);
    return Uuid::v5(space, name);
}

} // namespace

Id<Attendance> attendanceId(const Id<Meeting>& meeting, const Id<Person>& person)
{
    return {madeOf("attendance", meeting, person)};
}

Id<Minutes> minutesId(const Id<Meeting>& meeting)
{
    return {madeOf("minutes", meeting)};
}

Id<Spot> spotId(const Id<Person>& person)
{
    return {madeOf("spot", person)};
}

Id<ToldTie> toldTieId(const Id<Person>& from, const Id<Person>& to)
{
    return {madeOf("told", from, to)};
}

Id<MeetingKind> kindId(const QString& code)
{
    return {Uuid::v5(space, "kind|" + code.toStdString())};
}

const store::Schema& schema()
{
    using store::describe;
    static const store::Schema entities{&describe<Person>(), &describe<Affiliation>(), &describe<MeetingKind>(), &describe<Meeting>(),
                                        &describe<Minutes>(), &describe<Attendance>(), &describe<Duty>(), &describe<Issue>(), &describe<IssueStep>(),
                                        &describe<ToldTie>(), &describe<Spot>()};
    return entities;
}

} // namespace tasuki::network
