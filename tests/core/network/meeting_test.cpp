// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting needs before and after it: pasted names, what it brings, lists and calendars that leave.
#include "network/calendar.h"
#include "network/codes.h"
#include "network/importing.h"
#include "network/listwriting.h"
#include "network/outlook.h"
#include "testing/desk.h"

using namespace desk;
using namespace tasuki::network;

namespace {

Id<Person> somebody(Desk& desk, const char* name, const char* profession, const char* office = "")
{
    Person person;
    person.name = QString::fromUtf8(name);
    person.professions = QLatin1String(profession);
    Affiliation where;
    where.office = QString::fromUtf8(office);
    return must(desk.centre().network().addPerson(person, where));
}

Id<Meeting> held(Desk& desk, const char* title, QDate on, const std::vector<Id<Person>>& present = {}, const char* kind = "network")
{
    Meeting meeting;
    meeting.kind = QLatin1String(kind);
    meeting.title = QString::fromUtf8(title);
    meeting.organiser = QStringLiteral("もとまち");
    meeting.on = on;
    const auto id = must(desk.centre().network().addMeeting(meeting));
    if (!present.empty())
        must(desk.centre().network().attend(id, present, QStringLiteral("present")));
    return id;
}

NetworkPlan paste(Desk& desk, const char* block, const Id<Meeting>& meeting = {})
{
    NoProgress progress;
    return must(planBlock(desk.centre().network(), QString::fromUtf8(block), meeting, progress));
}

} // namespace

TEST_CASE("A block from Excel without headings: professions, readings and offices are told apart by what they say", "[network]")
{
    Desk desk;
    const auto meeting = held(desk, "第1回", today);
    const auto plan = paste(desk, "1\t三浦 薫\tみうら かおる\t薬剤師\tもとまち薬局\r\n2\tケアマネ\t堀 進\t弥生居宅\r\n3\t久保 正\t元町町会\t町会\t欠\r\n", meeting);
    REQUIRE(plan.people.size() == 3);
    CHECK(plan.people[0].name == QStringLiteral("三浦 薫"));
    CHECK(plan.people[0].kana == QStringLiteral("ミウラ カオル"));
    CHECK(plan.people[0].professions == QStringLiteral("pharmacist"));
    CHECK(plan.people[1].name == QStringLiteral("堀 進"));
    CHECK(plan.people[1].professions == QStringLiteral("care-manager"));
    REQUIRE(plan.affiliations.size() == 3);
    CHECK(plan.affiliations[0].office == QStringLiteral("もとまち薬局"));
    CHECK(plan.affiliations[2].office == QStringLiteral("元町町会"));
    REQUIRE(plan.presences.size() == 3);
    CHECK(plan.presences[0].state == QStringLiteral("present"));
    CHECK(plan.presences[2].state == QStringLiteral("absent"));
    CHECK(plan.refused.empty());
}

TEST_CASE("A block with headings is read by them; who is known stays as they are; a second paste adds nothing", "[network]")
{
    Desk desk;
    somebody(desk, "三浦 薫", "pharmacist", "もとまち薬局");
    const auto meeting = held(desk, "第1回", today.addDays(10));
    const char* block = "所属\t氏名\t職種\n もとまち薬局\t三浦　薫\t薬剤師\n弥生居宅\t堀 進\tケアマネ\n\t\t\n弥生居宅\t\tケアマネ\n";
    auto plan = paste(desk, block, meeting);
    CHECK(plan.knownPeople == 1);
    REQUIRE(plan.people.size() == 1);
    CHECK(plan.presences[0].state == QStringLiteral("invited")); // it is still to come
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused[0].row == 5);
    NoProgress progress;
    must(applyPlan(desk.centre().network(), plan, progress));
    CHECK(must(desk.centre().network().meeting(meeting)).attendees.size() == 2);
    plan = paste(desk, block, meeting);
    CHECK(plan.people.empty());
    CHECK(plan.presences.empty());
    CHECK(plan.knownPresences == 2);
    desk.undo();
    CHECK(must(desk.centre().network().meeting(meeting)).attendees.empty());
}

TEST_CASE("Pasting nothing says what to do", "[network]")
{
    Desk desk;
    NoProgress progress;
    refused(planBlock(desk.centre().network(), QStringLiteral(" \n\t\n"), {}, progress), Error::Code::Unreadable);
}

TEST_CASE("A meeting is seen before it begins: who comes by profession, who is missing this time, which faces meet first", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto nurse = somebody(desk, "安藤 舞", "nurse"), manager = somebody(desk, "堀 進", "care-manager"), pharmacist = somebody(desk, "三浦 薫", "pharmacist"),
               doctor = somebody(desk, "森 健", "doctor"), son = somebody(desk, "田所 一", "family");
    held(desk, "第1回", today.addDays(-60), {nurse, pharmacist});
    held(desk, "第2回", today.addDays(-30), {nurse, manager, pharmacist});
    held(desk, "別の会議", today.addDays(-20), {doctor, manager}, "individual");
    const auto now = held(desk, "第3回", today, {nurse, manager, doctor, son});
    const Outlook outlook = must(outlookOf(network, must(network.meeting(now))));
    CHECK(outlook.professions.size() == 4);
    CHECK(outlook.missing == QStringList{QStringLiteral("pharmacist")});
    CHECK(outlook.missingEachTime == QStringList{QStringLiteral("pharmacist")});
    // The family does not count; nurse and care manager met at the 2nd, doctor and care manager elsewhere.
    CHECK(outlook.firstPairs == 1);
    CHECK(outlook.newcomers.size() == 2);
}

TEST_CASE("A new meeting takes title, time and place from the last of its kind, until somebody gives it a title", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    Meeting last;
    last.kind = QStringLiteral("network");
    last.title = QStringLiteral("ネットワーク会議 第９回");
    last.organiser = QStringLiteral("もとまち");
    last.on = today.addDays(-30);
    last.start = QStringLiteral("18:30");
    last.minutes = 90;
    last.place = QStringLiteral("元町公民館");
    must(network.addMeeting(last));
    Meeting fresh;
    fresh.organiser = last.organiser;
    fresh.on = today;
    const auto id = must(network.addMeeting(fresh));
    CHECK(must(network.setKindOf(id, QStringLiteral("advisory"))));
    CHECK(must(network.meeting(id)).meeting.title == QStringLiteral("運営懇談会"));
    CHECK(must(network.setKindOf(id, QStringLiteral("network"))));
    const Meeting made = must(network.meeting(id)).meeting;
    CHECK(made.title == QStringLiteral("ネットワーク会議 第10回"));
    CHECK(made.start == last.start);
    CHECK(made.place == last.place);
    must(network.setField(store::describe<Meeting>(), id.uuid, "title", QStringLiteral("臨時の会議")));
    must(network.setKindOf(id, QStringLiteral("advisory")));
    CHECK(must(network.meeting(id)).meeting.title == QStringLiteral("臨時の会議"));
    CHECK_FALSE(must(network.setKindOf(id, QStringLiteral("advisory"))));
}

TEST_CASE("Meetings leave for calendars after RFC 5545: UTC, folded lines, escaped text, nobody's name", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    Meeting meeting;
    meeting.title = QStringLiteral("地域支援ネットワーク会議、第3回; 公民館で\\相談");
    meeting.theme = QStringLiteral("とても長いテーマなので、行を折り返す必要があります。文字の途中では決して切れません。");
    meeting.on = QDate(2025, 6, 12);
    meeting.start = QStringLiteral("18:30");
    meeting.minutes = 90;
    const auto id = must(network.addMeeting(meeting));
    must(network.attend(id, {somebody(desk, "三浦 薫", "pharmacist")}, QStringLiteral("invited")));
    Meeting wholeDay;
    wholeDay.title = QStringLiteral("研修");
    wholeDay.on = QDate(2025, 7, 1);
    must(network.addMeeting(wholeDay));
    const QByteArray ics = calendarOf(must(network.meetings()), must(network.kinds()), desk.clock.now());
    CHECK(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(ics.contains("DTSTART:20250612T093000Z\r\nDTEND:20250612T110000Z\r\n"));
    CHECK(ics.contains("DTSTART;VALUE=DATE:20250701\r\nDTEND;VALUE=DATE:20250702\r\n"));
    CHECK_FALSE(ics.contains("三浦"));
    QByteArray unfolded = ics;
    unfolded.replace("\r\n ", "");
    CHECK(unfolded.contains(QStringLiteral("第3回\\; 公民館で\\\\相談").toUtf8()));
    CHECK(unfolded.contains(meeting.theme.toUtf8()));
    for (const QByteArray& line : ics.split('\n')) {
        CHECK(line.size() <= 76);
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
}

TEST_CASE("Lists of people and attendance that leave are read again as they were; who did not agree stays out beyond the centre", "[network]")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto one = somebody(desk, "三浦 薫", "pharmacist", "もとまち薬局"), two = somebody(desk, "堀 進", "care-manager", "弥生居宅");
    must(network.setField(store::describe<Person>(), two.uuid, "listing", wordOf(listings(), QStringLiteral("no"))));
    must(network.setField(store::describe<Person>(), one.uuid, "mobile", QStringLiteral("090-0000-0000")));
    const auto meeting = held(desk, "第1回", today.addDays(-3), {one});
    must(network.attend(meeting, {two}, QStringLiteral("absent")));

    const OutputList inside = must(peopleList(network, store::Scope::Centre)), outside = must(peopleList(network, store::Scope::Professionals));
    CHECK(inside.table.rows.size() == 2);
    REQUIRE(outside.table.rows.size() == 1);
    CHECK(outside.withheld == 1);
    CHECK_FALSE(outside.table.rows[0].join(QLatin1Char('|')).contains(QStringLiteral("090")));
    CHECK(must(attendanceList(network, store::Scope::Professionals)).table.rows.size() == 1);

    NoProgress progress;
    for (const bool matrix : {false, true}) {
        Desk other;
        const OutputList list = must(matrix ? attendanceMatrix(network, store::Scope::Centre) : attendanceList(network, store::Scope::Centre));
        const QString path = other.write("attendance.csv", table::toCsv(list.table, table::CsvEncoding::Utf8Bom));
        const NetworkPlan plan = must(planAttendance(other.centre().network(), path, progress));
        CHECK(plan.refused.empty());
        CHECK(plan.people.size() == 2);
        REQUIRE(plan.meetings.size() == 1);
        CHECK(plan.meetings[0].title == QStringLiteral("第1回"));
        CHECK(plan.meetings[0].on == today.addDays(-3));
        CHECK(std::ranges::count(plan.presences, QStringLiteral("present"), &NetworkPlan::Presence::state) == 1);
        CHECK(std::ranges::count(plan.presences, QStringLiteral("absent"), &NetworkPlan::Presence::state) == 1);
    }
}
