// SPDX-License-Identifier: GPL-3.0-or-later
// People, meetings and what is noted of them, as somebody at the desk enters it.
#include "network/network.h"
#include "testing/desk.h"
#include "testing/testing.h"

using namespace desk;
using namespace tasuki::network;

namespace {

Id<Person> add(Desk& desk, const char* name, const char* kana, const char* profession, const char* office = "")
{
    Person person;
    person.name = QString::fromUtf8(name);
    person.kana = QString::fromUtf8(kana);
    person.professions = QLatin1String(profession);
    Affiliation where;
    where.office = QString::fromUtf8(office);
    return must(desk.centre().network().addPerson(person, where));
}

Id<Meeting> meet(Desk& desk, const char* title, QDate on)
{
    Meeting meeting;
    meeting.kind = QStringLiteral("network");
    meeting.title = QString::fromUtf8(title);
    meeting.on = on;
    return must(desk.centre().network().addMeeting(meeting));
}

} // namespace

TEST_CASE("Attendance is added and copied from last time in one step each; undo takes exactly that back", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto one = add(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    const auto two = add(desk, "堀江 進", "ホリエ ススム", "care-manager");
    const auto three = add(desk, "小泉 歩", "コイズミ アユム", "dentist");
    const auto last = meet(desk, "第2回", today.addDays(-60));
    const auto now = meet(desk, "第3回", today);
    const auto next = meet(desk, "第4回", today.addDays(30));
    CHECK(must(network.attend(last, {one, two}, QStringLiteral("present"))) == 2);
    CHECK(must(network.attend(last, {one, two}, QStringLiteral("present"))) == 0);
    CHECK(must(network.attend(last, {three}, QStringLiteral("absent"))) == 1);

    CHECK(must(network.copyAttendance(last, now)) == 2);
    CHECK(must(network.copyAttendance(last, next)) == 2);
    CHECK(must(network.meeting(now)).present() == 2);
    CHECK(must(network.meeting(next)).present() == 0);
    CHECK(must(network.meeting(next)).attendees.size() == 2);
    desk.undo();
    CHECK(must(network.meeting(next)).attendees.empty());
    CHECK(must(network.meeting(now)).present() == 2);

    // Taken off and put on again it is the same row, on every PC.
    must(network.removeRow(store::describe<Attendance>(), attendanceId(now, one).uuid));
    CHECK(must(network.meeting(now)).present() == 1);
    CHECK(must(network.attend(now, {one}, QStringLiteral("present"))) == 1);
    CHECK(must(network.meeting(now)).present() == 2);
    CHECK(must(network.person(one)).meetings.size() == 2);
}

TEST_CASE("Whoever is at a kind of meeting for the first time is marked; where they worked then is shown", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto one = add(desk, "三浦 薫", "ミウラ カオル", "pharmacist");
    for (const auto& [office, from, to] : {std::tuple("旧薬局", QDate(2020, 4, 1), QDate(2025, 3, 31)), std::tuple("新薬局", QDate(2025, 4, 1), QDate())}) {
        Affiliation where;
        where.person = one;
        where.office = QString::fromUtf8(office);
        where.from = from;
        where.to = to;
        must(network.addRow(where));
    }
    const auto before = meet(desk, "第1回", {2025, 3, 1});
    const auto after = meet(desk, "第2回", {2025, 5, 1});
    must(network.attend(before, {one}, QStringLiteral("present")));
    must(network.attend(after, {one}, QStringLiteral("present")));
    CHECK(must(network.meeting(before)).attendees[0].isFirst);
    CHECK(must(network.meeting(before)).attendees[0].place.office == QStringLiteral("旧薬局"));
    CHECK_FALSE(must(network.meeting(after)).attendees[0].isFirst);
    CHECK(must(network.meeting(after)).attendees[0].place.office == QStringLiteral("新薬局"));
    CHECK(must(network.region({2025, 1, 1})).places[0].office == QStringLiteral("旧薬局"));
}

TEST_CASE("Persons in care and their families may be at a meeting and are never in the network", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto one = add(desk, "三浦 薫", "ミウラ カオル", "pharmacist");
    const auto family = add(desk, "田所 和夫", "タドコロ カズオ", "family");
    const auto both = add(desk, "島 花", "シマ ハナ", "welfare-commissioner;family");
    const auto meeting = meet(desk, "個別調整会議", today.addDays(-1));
    must(network.attend(meeting, {one, family, both}, QStringLiteral("present")));
    CHECK(must(network.meeting(meeting)).present() == 3);
    const Region region = must(network.region(today));
    CHECK(region.people.size() == 1);
    CHECK(region.gatherings[0].present.size() == 1);
    CHECK(region.unnamed[0] == 2);
}

TEST_CASE("Two entries of one person are proposed and put together: meetings, offices and professions of both, undone at once", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto kept = add(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    const auto gone = add(desk, "三浦　薫", "", "care-manager", "もとまち薬局");
    (void)add(desk, "三浦 薫", "ミウラ カオル", "police", "中央警察署"); // another one of that name
    const auto meeting = meet(desk, "第1回", today.addDays(-10));
    const auto other = meet(desk, "第2回", today.addDays(-5));
    must(network.attend(meeting, {kept}, QStringLiteral("present")));
    must(network.attend(other, {gone}, QStringLiteral("present")));
    const auto pairs = must(network.likenesses());
    REQUIRE(pairs.size() == 1);
    CHECK((pairs[0].one == kept || pairs[0].other == kept));

    must(network.merge(kept, gone));
    CHECK(must(network.people()).size() == 2);
    CHECK(must(network.likenesses()).empty());
    const auto record = must(network.person(kept));
    CHECK(record.person.professions == QStringLiteral("pharmacist;care-manager"));
    CHECK(record.meetings.size() == 2);
    CHECK(must(network.meeting(other)).attendees[0].person.id == kept);
    const Region region = must(network.region(today));
    CHECK(region.gatherings[0].present.size() == 1);
    CHECK(region.gatherings[0].present == region.gatherings[1].present);
    desk.undo();
    CHECK(must(network.people()).size() == 3);
    CHECK(must(network.person(kept)).person.professions == QStringLiteral("pharmacist"));
}

TEST_CASE("Put together, whoever refused once to be listed has refused; nobody is there twice, nor for the first time again", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto kept = add(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    const auto gone = add(desk, "三浦　薫", "", "pharmacist", "もとまち薬局");
    (void)must(network.setField(store::describe<Person>(), kept.uuid, "listing", QStringLiteral("掲載に同意")));
    (void)must(network.setField(store::describe<Person>(), gone.uuid, "listing", QStringLiteral("掲載しない")));
    const auto first = meet(desk, "第1回", today.addDays(-20)), both = meet(desk, "第2回", today.addDays(-10)), last = meet(desk, "第3回", today.addDays(-5));
    (void)must(network.attend(first, {gone}, QStringLiteral("present")));
    (void)must(network.attend(both, {gone, kept}, QStringLiteral("present")));
    (void)must(network.attend(last, {kept}, QStringLiteral("present")));
    must(network.merge(kept, gone));
    CHECK(must(network.person(kept)).person.listing == QStringLiteral("no"));
    CHECK(must(network.meeting(both)).attendees.size() == 1);
    CHECK_FALSE(must(network.meeting(last)).attendees[0].isFirst);
    CHECK(must(network.meeting(first)).attendees[0].isFirst);
}

TEST_CASE("What is typed is read as people type it, and what cannot be is told beside the field", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto person = add(desk, "三浦 薫", "", "pharmacist");
    const auto meeting = meet(desk, "第1回", today);
    const auto set = [&](const store::EntityInfo& entity, const Uuid& row, const char* field, const char* typed) { return network.setField(entity, row, field, QString::fromUtf8(typed)); };
    const auto& people = store::describe<Person>();
    const auto& meetings = store::describe<Meeting>();
    CHECK(must(set(people, person.uuid, "kana", "みうら　かおる")));
    CHECK(must(set(people, person.uuid, "professions", "薬剤師、ケアマネ")));
    CHECK_FALSE(must(set(people, person.uuid, "professions", "薬剤師、CM")));
    refused(set(people, person.uuid, "professions", "魔法使い"), Error::Code::Usage);
    refused(set(people, person.uuid, "name", "　"), Error::Code::Usage);
    CHECK(must(set(meetings, meeting.uuid, "held_on", "R7.6.30")));
    refused(set(meetings, meeting.uuid, "held_on", "R7.6.31"), Error::Code::Usage);
    CHECK(must(set(meetings, meeting.uuid, "start_time", "１８３０")));
    refused(set(meetings, meeting.uuid, "start_time", "25:00"), Error::Code::Usage);
    const auto record = must(network.meeting(meeting));
    CHECK(record.meeting.start == QStringLiteral("18:30"));
    CHECK(record.meeting.on == QDate(2025, 6, 30));
    CHECK(must(network.person(person)).person.professions == QStringLiteral("pharmacist;care-manager"));
}

TEST_CASE("Minutes and what a role is are sealed: locked they cannot be read, and the file holds no word of them", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto meeting = meet(desk, "個別調整会議 第5回", today);
    Minutes minutes;
    minutes.meeting = meeting;
    minutes.discussion = QStringLiteral("夜間の転倒がつづいている");
    must(network.writeMinutes(minutes));
    Duty duty;
    duty.meeting = meeting;
    duty.who = QStringLiteral("堀江");
    duty.what = QStringLiteral("手すりの見積もりをとる");
    duty.dueOn = today.addDays(7);
    must(network.addRow(duty));
    CHECK(must(network.minutes(meeting)).discussion == minutes.discussion);
    CHECK(must(network.openDuties())[0].what == duty.what);
    desk.lock();
    CHECK_FALSE(network.minutes(meeting));
    CHECK(must(network.openDuties())[0].what.isEmpty());
    CHECK(must(network.openDuties())[0].dueOn == duty.dueOn);
    CHECK(must(network.region(today)).duties.size() == 1);
    desk.close();
    QFile file(desk.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains(minutes.discussion.toUtf8()));
    CHECK_FALSE(bytes.contains(duty.what.toUtf8()));
}

TEST_CASE("An issue is carried from the meeting to the city, step by step, and closes when it is solved", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto meeting = meet(desk, "個別調整会議", today.addDays(-90));
    const auto next = meet(desk, "圏域会議", today.addDays(-30));
    Issue issue;
    issue.meeting = meeting;
    issue.title = QStringLiteral("坂の上に店がない");
    issue.level = QStringLiteral("meeting");
    issue.state = QStringLiteral("open");
    const auto id = must(network.addRow(issue));
    must(network.carry(id, {{}, {}, next, today.addDays(-30), QStringLiteral("district"), QStringLiteral("carried"), QStringLiteral("移動販売を試す")}));
    CHECK(must(network.meeting(next)).issues.size() == 1);
    must(network.carry(id, {{}, {}, {}, today, QStringLiteral("city"), QStringLiteral("solved"), {}}));
    const auto carried = must(network.meeting(meeting)).issues[0];
    CHECK(carried.level == QStringLiteral("city"));
    CHECK(carried.state == QStringLiteral("solved"));
    CHECK(carried.closedOn == today);
    desk.undo();
    CHECK(must(network.meeting(meeting)).issues[0].level == QStringLiteral("district"));
    CHECK_FALSE(must(network.meeting(meeting)).issues[0].closedOn.isValid());
}

TEST_CASE("Kinds of meetings are a list that the centre changes and adds to", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto before = must(network.kinds());
    MeetingKind changed = before[0];
    changed.perYear = 10;
    must(network.setKind(changed));
    MeetingKind added;
    added.label = QStringLiteral("まちかど茶話会");
    added.group = QStringLiteral("region");
    must(network.setKind(added));
    const auto after = must(network.kinds());
    CHECK(after.size() == before.size() + 1);
    CHECK(after[0].perYear == 10);
    CHECK(after.back().label == added.label);
    refused(network.setKind({}), Error::Code::Usage);
}

TEST_CASE("The first title of an issue is undone with the words of its meeting, not with empty ones", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    Issue issue;
    issue.meeting = meet(desk, "連絡会", today);
    const auto id = must(network.addRow(issue));
    must(network.setField(store::describe<Issue>(), id.uuid, "title", QStringLiteral("夜間の薬")));
    REQUIRE(desk.store().undoable());
    CHECK(desk.store().undoable()->words.contains(QStringLiteral("連絡会")));
    must(network.setField(store::describe<Issue>(), id.uuid, "title", QStringLiteral("夜の薬")));
    CHECK(desk.store().undoable()->words.contains(QStringLiteral("夜間の薬")));
}
