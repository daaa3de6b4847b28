// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network.h"

#include "base/kana.h"
#include "network/calendar.h"
#include "network/keptas.h"
#include "network/typing.h"
#include "network/words.h"
#include "store/rowcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace tasuki::network {

using store::take;
using store::Value;

namespace {

template <class Row, class By> void newestFirst(std::vector<Row>& rows, By by)
{
    std::ranges::stable_sort(rows, std::greater<>(), by);
}

/// Dates that are not given come last.
QDate orLast(QDate day)
{
    return day.isValid() ? day : QDate(9999, 12, 31);
}

} // namespace

int MeetingRecord::present() const
{
    return static_cast<int>(std::ranges::count_if(attendees, [](const Attendee& each) { return each.attendance.state == QLatin1String("present"); }));
}

QString titleOf(const Meeting& meeting, const std::vector<MeetingKind>& kinds)
{
    if (!meeting.title.isEmpty())
        return meeting.title;
    const auto kind = std::ranges::find(kinds, meeting.kind, &MeetingKind::code);
    return kind == kinds.end() ? NetworkWords::tr("(meeting without a title)") : kind->label;
}

Uuid Network::fresh() const
{
    return Uuid::v7(m_store.clock().nowMillis(), randomBytes16());
}

Result<std::vector<Person>> Network::people()
{
    auto all = m_store.all<Person>();
    if (!all)
        return all;
    std::erase_if(*all, [](const Person& each) { return !each.mergedInto.uuid.isNil(); });
    std::vector<std::pair<std::string, std::size_t>> order;
    order.reserve(all->size());
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
        std::ranges::stable_sort(*all, {}, [](const Meeting& each) { return std::pair(each.on, each.start); });
    return all;
}

Result<std::vector<MeetingRow>> Network::meetingRows()
{
    return store::guarded([&] {
        std::vector<MeetingRow> rows;
        std::unordered_map<Uuid, std::size_t> places;
        auto all = take(meetings());
        for (auto each = all.rbegin(); each != all.rend(); ++each) {
            places.emplace(each->id.uuid, rows.size());
            rows.push_back({std::move(*each), 0, 0});
        }
        take(m_store.scan(store::describe<Attendance>(), {"meeting", "state"}, [&](const Uuid&, std::vector<Value>& values) {
            const auto* meeting = std::get_if<Uuid>(&values[0]);
            const auto at = meeting ? places.find(*meeting) : places.end();
            if (at == places.end())
                return;
            QString state;
            store::fromValue(values[1], state);
            rows[at->second].present += state == QLatin1String("present") ? 1 : 0;
            rows[at->second].invited += state == QLatin1String("invited") ? 1 : 0;
        }));
        for (MeetingRow& each : rows)
            each.present += static_cast<int>(std::clamp<std::int64_t>(each.meeting.others.value_or(0), 0, 100'000));
        return rows;
    });
}

Result<std::vector<MeetingKind>> Network::kinds()
{
    auto own = m_store.all<MeetingKind>();
    if (!own)
        return own;
    std::vector<MeetingKind> made;
    for (const KindSeed& seed : kindSeeds()) {
        const auto changed = std::ranges::find(*own, QLatin1String(seed.code), &MeetingKind::code);
        if (changed != own->end()) {
            made.push_back(std::move(*changed));
            own->erase(changed);
            continue;
        }
        MeetingKind kind;
        kind.code = QLatin1String(seed.code);
        kind.id = kindId(kind.code);
        kind.label = QString::fromUtf8(seed.label);
        kind.group = QLatin1String(seed.group);
        if (seed.perYear > 0)
            kind.perYear = seed.perYear;
        made.push_back(std::move(kind));
    }
    made.insert(made.end(), std::make_move_iterator(own->begin()), std::make_move_iterator(own->end()));
    return made;
}

std::vector<Duty> Network::duties()
{
    if (m_store.vault().isOpen())
        return take(m_store.all<Duty>());
    std::vector<Duty> made;
    take(m_store.scan(store::describe<Duty>(), {"meeting", "person", "who", "due_on", "done_on"}, [&](const Uuid& id, std::vector<Value>& values) {
        Duty duty;
        duty.id.uuid = id;
        store::fromValue(values[0], duty.meeting);
        store::fromValue(values[1], duty.person);
        store::fromValue(values[2], duty.who);
        store::fromValue(values[3], duty.dueOn);
        store::fromValue(values[4], duty.doneOn);
        made.push_back(std::move(duty));
    }));
    return made;
}

Result<std::vector<Duty>> Network::openDuties()
{
    return store::guarded([&] {
        auto all = duties();
        std::erase_if(all, [](const Duty& each) { return each.doneOn.isValid(); });
        std::ranges::stable_sort(all, {}, [](const Duty& each) { return orLast(each.dueOn); });
        return all;
    });
}

Result<MeetingRecord> Network::meeting(const Id<Meeting>& id)
{
    return store::guarded([&] {
        MeetingRecord record;
        auto found = take(m_store.load(id));
        if (!found)
            throw store::Failure{{Error::Code::NotFound, NetworkWords::tr("There is no such meeting in this file. Nothing was changed."), {}}};
        record.meeting = std::move(*found);
        const QDate on = record.meeting.on.isValid() ? record.meeting.on : m_store.clock().today();
        const KeptAs keptAs(m_store);
        std::set<Uuid> before; // those who were at an earlier meeting of the kind
        std::set<Uuid> earlier;
        for (const Meeting& each : take(m_store.all<Meeting>()))
            if (each.kind == record.meeting.kind && each.id != id && each.on < on)
                earlier.insert(each.id.uuid);
        take(m_store.scan(store::describe<Attendance>(), {"meeting", "person", "state"}, [&](const Uuid&, std::vector<Value>& values) {
            const auto* meeting = std::get_if<Uuid>(&values[0]);
            const auto* person = std::get_if<Uuid>(&values[1]);
            QString state;
            store::fromValue(values[2], state);
            if (meeting && person && state == QLatin1String("present") && earlier.contains(*meeting))
                before.insert(keptAs(*person));
        }));
        for (Attendance& each : take(m_store.all<Attendance>("meeting", id.uuid))) {
            auto person = take(m_store.load(Id<Person>{keptAs(each.person.uuid)}));
            if (!person)
                continue;
            Attendee attendee{std::move(each), std::move(*person), {}, false};
            for (const Affiliation& where : take(m_store.all<Affiliation>("person", attendee.person.id.uuid)))
                if ((!where.from.isValid() || where.from <= on) && (!where.to.isValid() || where.to >= on))
                    attendee.place = {where.office, where.district, where.profession, where.facility, true};
            if (!attendee.attendance.office.isEmpty())
                attendee.place.office = attendee.attendance.office;
            if (!attendee.attendance.profession.isEmpty())
                attendee.place.profession = attendee.attendance.profession;
            if (attendee.place.profession.isEmpty())
                attendee.place.profession = attendee.person.professions.section(QLatin1Char(';'), 0, 0);
            attendee.isFirst = attendee.attendance.state == QLatin1String("present") && !before.contains(attendee.person.id.uuid);
            record.attendees.push_back(std::move(attendee));
        }
        // Both entries of somebody may have been noted before they were put together.
        std::set<Uuid> seen;
        const auto isOwn = [](const Attendee& each) { return each.attendance.person == each.person.id; };
        for (const Attendee& each : record.attendees)
            if (isOwn(each))
                seen.insert(each.person.id.uuid);
        std::erase_if(record.attendees, [&](const Attendee& each) { return !isOwn(each) && !seen.insert(each.person.id.uuid).second; });
        std::set<Uuid> carriedHere;
        for (const IssueStep& step : take(m_store.all<IssueStep>("meeting", id.uuid)))
            carriedHere.insert(step.issue.uuid);
        for (Issue& each : take(m_store.all<Issue>()))
            if (each.meeting == id || carriedHere.contains(each.id.uuid))
                record.issues.push_back(std::move(each));
        record.duties = duties();
        std::erase_if(record.duties, [&](const Duty& each) { return each.meeting != id; });
        std::ranges::stable_sort(record.duties, {}, [](const Duty& each) { return orLast(each.dueOn); });
        return record;
    });
}

Result<Minutes> Network::minutes(const Id<Meeting>& id)
{
    auto found = m_store.load(minutesId(id));
    if (!found)
        return tl::unexpected<Error>(found.error());
    Minutes made = found->value_or(Minutes{});
    made.id = minutesId(id);
    made.meeting = id;
    return made;
}

Result<PersonRecord> Network::person(const Id<Person>& id)
{
    return store::guarded([&] {
        PersonRecord record;
        auto found = take(m_store.load(id));
        if (!found)
            throw store::Failure{{Error::Code::NotFound, NetworkWords::tr("There is no such person in this file. Nothing was changed."), {}}};
        record.person = std::move(*found);
        record.affiliations = take(m_store.all<Affiliation>("person", id.uuid));
        newestFirst(record.affiliations, [](const Affiliation& each) { return std::pair(orLast(each.to), each.from); });
        // What was noted of those who are kept as this person counts, too.
        std::vector<Uuid> ids{id.uuid};
        for (std::size_t i = 0; i < ids.size(); ++i)
            for (const Person& each : take(m_store.all<Person>("merged_into", ids[i])))
                ids.push_back(each.id.uuid);
        for (const Uuid& each : ids)
            for (Attendance& attendance : take(m_store.all<Attendance>("person", each)))
                if (auto meeting = take(m_store.load(attendance.meeting)))
                    record.meetings.push_back({std::move(attendance), std::move(*meeting)});
        newestFirst(record.meetings, [](const PersonRecord::Met& each) { return each.meeting.on; });
        for (const Uuid& each : ids) {
            for (ToldTie& tie : take(m_store.all<ToldTie>("from_person", each))) {
                tie.from = id;
                record.told.push_back(std::move(tie));
            }
            for (ToldTie& tie : take(m_store.all<ToldTie>("to_person", each))) {
                tie.to = id;
                record.told.push_back(std::move(tie));
            }
        }
        return record;
    });
}

Result<void> Network::commit(const QString& words, std::vector<store::CellChange> cells)
{
    if (cells.empty())
        return {};
    auto done = m_store.commit({words, store::ChangeKind::Edit, std::move(cells)});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

QString Network::nameOf(const store::EntityInfo& entity, const Uuid& row)
{
    const auto text = [&](const store::EntityInfo& of, const Uuid& id, std::string_view field) {
        const auto value = m_store.cell(of, id, field);
        return value ? store::displayText(*value) : QString();
    };
    if (&entity == &store::describe<Person>())
        return text(entity, row, "name");
    if (&entity == &store::describe<Meeting>()) {
        const auto meeting = m_store.load(Id<Meeting>{row});
        const auto all = kinds();
        return meeting && *meeting && all ? titleOf(**meeting, *all) : QString();
    }
    // An issue without a title goes by its meeting.
    if (const QString title = &entity == &store::describe<Issue>() ? text(entity, row, "title") : QString(); !title.isEmpty())
        return title;
    if (&entity == &store::describe<MeetingKind>())
        return text(entity, row, "label");
    for (const store::EntityInfo* parent : {&store::describe<Person>(), &store::describe<Meeting>(), &store::describe<Issue>()}) {
        // An attendance goes by the person, a duty by the meeting.
        if (entity.indexOf(parent->name) < 0 || (&entity == &store::describe<Duty>() && parent == &store::describe<Person>()))
            continue;
        const auto id = m_store.cell(entity, row, parent->name);
        if (const Uuid* of = id ? std::get_if<Uuid>(&*id) : nullptr; of && !of->isNil())
            return nameOf(*parent, *of);
    }
    return {};
}

Result<void> Network::commitNew(const store::EntityInfo& entity, std::vector<store::CellChange> cells)
{
    // The row is not there yet: what it belongs to stands among its cells.
    QString name;
    for (const store::CellChange& cell : cells)
        for (const store::EntityInfo* parent : {&store::describe<Meeting>(), &store::describe<Person>(), &store::describe<Issue>()})
            if (const Uuid* of = std::get_if<Uuid>(&cell.after); of && cell.field == parent->name && name.isEmpty())
                name = nameOf(*parent, *of);
    const QString what = QCoreApplication::translate("entity", entity.label);
    return commit(name.isEmpty() ? NetworkWords::tr("%1 added").arg(what) : NetworkWords::tr("%1 added (%2)").arg(what, name), std::move(cells));
}

Result<Id<Person>> Network::addPerson(Person person, Affiliation where)
{
    if (person.name.trimmed().isEmpty())
        return fail(Error::Code::Usage, NetworkWords::tr("Enter the name of the person. Nothing was changed."));
    person.id.uuid = fresh();
    auto cells = store::diff(Person(), person, true);
    if (!where.office.isEmpty() || !where.district.isEmpty() || !where.post.isEmpty()) {
        where.id.uuid = fresh();
        where.person = person.id;
        for (auto& cell : store::diff(Affiliation(), where, true))
            cells.push_back(std::move(cell));
    }
    if (auto done = commit(NetworkWords::tr("%1 added").arg(person.name), std::move(cells)); !done)
        return tl::unexpected<Error>(done.error());
    return person.id;
}

Result<Id<Meeting>> Network::addMeeting(Meeting meeting)
{
    meeting.id.uuid = fresh();
    if (meeting.heldState.isEmpty())
        meeting.heldState = meeting.on.isValid() && meeting.on < m_store.clock().today() ? QStringLiteral("held") : QStringLiteral("planned");
    const auto all = kinds();
    if (!all)
        return tl::unexpected<Error>(all.error());
    if (auto done = commit(NetworkWords::tr("%1 added").arg(titleOf(meeting, *all)), store::diff(Meeting(), meeting, true)); !done)
        return tl::unexpected<Error>(done.error());
    return meeting.id;
}

Result<void> Network::setKind(MeetingKind kind)
{
    if (kind.label.trimmed().isEmpty())
        return fail(Error::Code::Usage, NetworkWords::tr("Enter the name of the kind of meeting. Nothing was changed."));
    if (kind.code.isEmpty())
        kind.code = QStringLiteral("own-") + fresh().toString().right(12);
    kind.id = kindId(kind.code);
    return store::guarded([&] { take(commit(NetworkWords::tr("Kind of meeting changed (%1)").arg(kind.label), store::cellsToHold(m_store, kind))); });
}

Result<void> Network::removeRow(const store::EntityInfo& entity, const Uuid& row)
{
    const QString what = QCoreApplication::translate("entity", entity.label);
    const QString name = nameOf(entity, row);
    return commit(name.isEmpty() ? NetworkWords::tr("%1 removed").arg(what) : NetworkWords::tr("%1 removed (%2)").arg(what, name),
                  {store::removal(entity, row)});
}

Result<int> Network::attend(const Id<Meeting>& meeting, const std::vector<Id<Person>>& people, const QString& state)
{
    return store::guarded([&] {
        std::vector<store::CellChange> cells;
        int changed = 0;
        for (const Id<Person>& person : people) {
            Attendance wanted;
            if (auto known = take(m_store.load(attendanceId(meeting, person))))
                wanted = std::move(*known);
            wanted.id = attendanceId(meeting, person);
            wanted.meeting = meeting;
            wanted.person = person;
            wanted.state = state;
            if (state == QLatin1String("present"))
                wanted.reason.clear();
            auto more = store::cellsToHold(m_store, wanted);
            changed += more.empty() ? 0 : 1;
            cells.insert(cells.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        }
        if (changed == 0)
            return 0;
        const QString name = people.size() == 1 ? nameOf(store::describe<Person>(), people.front().uuid)
                                                : NetworkWords::tr("%n people", nullptr, changed);
        const QString title = nameOf(store::describe<Meeting>(), meeting.uuid);
        take(commit(state == QLatin1String("absent") ? NetworkWords::tr("Absence noted: %1 (%2)").arg(name, title)
                                                     : NetworkWords::tr("Attendance noted: %1 (%2)").arg(name, title),
                    std::move(cells)));
        return changed;
    });
}

Result<int> Network::copyAttendance(const Id<Meeting>& from, const Id<Meeting>& to)
{
    return store::guarded([&] {
        std::set<Uuid> there;
        for (const Attendance& each : take(m_store.all<Attendance>("meeting", to.uuid)))
            there.insert(each.person.uuid);
        const auto target = take(m_store.load(to));
        const bool past = target && target->on.isValid() && !isToCome(*target, m_store.clock().now());
        std::vector<Id<Person>> people;
        for (const Attendance& each : take(m_store.all<Attendance>("meeting", from.uuid)))
            if (!there.contains(each.person.uuid) && each.state != QLatin1String("absent"))
                people.push_back(each.person);
        return take(attend(to, people, past ? QStringLiteral("present") : QStringLiteral("invited")));
    });
}

Result<void> Network::writeMinutes(const Minutes& minutes)
{
    return store::guarded([&] {
        Minutes wanted = minutes;
        wanted.id = minutesId(minutes.meeting);
        const auto before = take(m_store.load(wanted.id));
        auto cells = before ? store::diff(*before, wanted) : store::diff(Minutes(), wanted, true);
        take(commit(NetworkWords::tr("Minutes written (%1)").arg(nameOf(store::describe<Meeting>(), minutes.meeting.uuid)), std::move(cells)));
    });
}

Result<void> Network::tell(const Id<Person>& from, const Id<Person>& to, int level, QDate on)
{
    return store::guarded([&] {
        const Id<ToldTie> id = toldTieId(from, to);
        const QString words = NetworkWords::tr("How well they know each other: %1 and %2")
                                  .arg(nameOf(store::describe<Person>(), from.uuid), nameOf(store::describe<Person>(), to.uuid));
        const auto before = take(m_store.load(id));
        if (level <= 0) {
            if (before)
                take(commit(words, {store::removal(id)}));
            return;
        }
        if (from == to || level > 3)
            throw store::Failure{{Error::Code::Usage, NetworkWords::tr("Choose two people and one of the three levels. Nothing was changed."), {}}};
        ToldTie wanted = before.value_or(ToldTie{});
        wanted.id = id;
        wanted.from = from;
        wanted.to = to;
        wanted.level = level;
        wanted.toldOn = on;
        take(commit(words, store::cellsToHold(m_store, wanted)));
    });
}

Result<void> Network::carry(const Id<Issue>& issue, IssueStep step)
{
    return store::guarded([&] {
        const auto before = take(m_store.load(issue));
        if (!before)
            throw store::Failure{{Error::Code::NotFound, NetworkWords::tr("There is no such issue in this file. Nothing was changed."), {}}};
        step.id.uuid = fresh();
        step.issue = issue;
        Issue after = *before;
        after.level = step.level.isEmpty() ? after.level : step.level;
        after.state = step.state.isEmpty() ? after.state : step.state;
        const bool isClosed = after.state == QLatin1String("solved") || after.state == QLatin1String("dropped");
        after.closedOn = isClosed ? step.on : QDate();
        auto cells = store::diff(IssueStep(), step, true);
        for (auto& cell : store::diff(*before, after))
            cells.push_back(std::move(cell));
        take(commit(NetworkWords::tr("Issue carried on (%1)").arg(before->title), std::move(cells)));
    });
}

Result<std::vector<Spot>> Network::spots()
{
    return m_store.all<Spot>();
}

Result<void> Network::place(const std::vector<Spot>& spots)
{
    return store::guarded([&] {
        std::vector<store::CellChange> cells;
        for (Spot wanted : spots) {
            wanted.id = spotId(wanted.person);
            auto more = wanted.x && wanted.y ? store::cellsToHold(m_store, wanted) : std::vector<store::CellChange>();
            if ((!wanted.x || !wanted.y) && take(m_store.load(wanted.id)))
                more.push_back(store::removal(wanted.id));
            cells.insert(cells.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        }
        const QString name = spots.size() == 1 ? nameOf(store::describe<Person>(), spots.front().person.uuid)
                                               : NetworkWords::tr("%n people", nullptr, static_cast<int>(spots.size()));
        take(commit(NetworkWords::tr("Moved in the picture: %1").arg(name), std::move(cells)));
    });
}

Result<bool> Network::setField(const store::EntityInfo& entity, const Uuid& row, std::string_view field, const QString& typed)
{
    const int index = entity.indexOf(field);
    if (index < 0)
        return fail(Error::Code::Usage, NetworkWords::tr("There is no field of this name. Nothing was changed."));
    const store::FieldInfo& info = entity.fields[static_cast<std::size_t>(index)];
    auto after = field == "kind" ? Result<Value>(store::toValue(typed)) : readTyped(entity, info, typed);
    if (!after)
        return tl::unexpected<Error>(after.error());
    if (&entity == &store::describe<Person>() && info.name == "name" && store::displayText(*after).isEmpty())
        return fail(Error::Code::Usage, NetworkWords::tr("Enter the name of the person. Nothing was changed."));
    return store::guarded([&] {
        const Value before = take(m_store.cell(entity, row, field));
        if (before == *after)
            return false;
        take(commit(NetworkWords::tr("%1 changed (%2)").arg(store::fieldLabel(info), nameOf(entity, row)),
                    {{&entity, row, info.name, before, std::move(*after), store::VersionKind::Own}}));
        return true;
    });
}

} // namespace tasuki::network
