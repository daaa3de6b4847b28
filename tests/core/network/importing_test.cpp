// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people and attendance come in as they are kept: as a matrix or one presence a row.
#include "network/importing.h"
#include "../table/workbookmaker.h"
#include "testing/desk.h"

#include <numeric>

using namespace desk;
using namespace tasuki::network;

namespace {

NetworkPlan planned(Desk& desk, const char* list)
{
    NoProgress progress;
    return must(planAttendance(desk.centre().network(), desk.write("list.csv", list), progress));
}

NetworkPlan takenIn(Desk& desk, const char* list)
{
    NoProgress progress;
    auto plan = planned(desk, list);
    must(applyPlan(desk.centre().network(), plan, progress));
    return plan;
}

Region regionOf(Desk& desk)
{
    return must(desk.centre().network().region({}));
}

std::size_t presences(const Region& data)
{
    return std::accumulate(data.gatherings.begin(), data.gatherings.end(), std::size_t{0},
                           [](std::size_t sum, const Gathering& each) { return sum + each.present.size(); });
}

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("A matrix of people and meetings comes in with professions, offices and days, and a second time changes nothing")
{
    Desk desk;
    const char* list = "氏名,ふりがな,職種,所属,R7.4.10 ネットワーク会議,研修会 2025-05-20,事例検討\n"
                       "青木 一,あおき はじめ,医師,青木医院,○,,1\n"
                       "石井 花,いしい はな,ケアマネ,なのはな居宅,○,○,0\n"
                       "上田 実,うえだ みのる,薬剤師・FP,うえだ薬局,欠席,○,×\n";
    const auto plan = takenIn(desk, list);
    CHECK(plan.people.size() == 3);
    CHECK(plan.affiliations.size() == 3);
    CHECK(plan.meetings.size() == 3);
    CHECK(plan.refused.empty());
    const auto data = regionOf(desk);
    REQUIRE(data.people.size() == 3);
    CHECK(data.people[0].name == u("青木 一"));
    CHECK(data.people[1].professions == u("care-manager"));
    CHECK(data.people[2].professions == u("pharmacist;financial-planner"));
    REQUIRE(data.meetings.size() == 3);
    CHECK(data.meetings[1].title == u("ネットワーク会議"));
    CHECK(data.meetings[1].on == QDate(2025, 4, 10));
    CHECK(data.meetings[2].on == QDate(2025, 5, 20));
    // The absence is kept and is no presence.
    CHECK(presences(data) == 5);
    CHECK(must(desk.store().all<Attendance>()).size() == 6);

    const auto again = takenIn(desk, list);
    CHECK(again.people.empty());
    CHECK(again.meetings.empty());
    CHECK(again.presences.empty());
    CHECK(again.knownPeople == 3);
    CHECK(again.knownMeetings == 3);
    CHECK(again.knownPresences == 6);

    desk.undo();
    CHECK(regionOf(desk).people.empty());
    CHECK(must(desk.store().all<Attendance>()).empty());
}

TEST_CASE("A list with one presence a row comes in, and finds the people and meetings of a matrix again")
{
    Desk desk;
    (void)takenIn(desk, "氏名,職種,R7.4.10 ネットワーク会議\n青木 一,医師,○\n");
    const auto plan = takenIn(desk, "会議種別,会議名,開催日,氏名,職種,出欠,欠席理由\n"
                                    "地域支援ネットワーク会議,ネットワーク会議,令和7年4月10日,青木　一,医師,出席,\n"
                                    "地域支援ネットワーク会議,ネットワーク会議,2025/4/10,石井 花,民生委員,欠席,体調不良\n"
                                    "研修会,看取りの研修,2025/5/1,石井 花,民生委員,,\n");
    CHECK(plan.people.size() == 1);
    CHECK(plan.meetings.size() == 1);
    CHECK(plan.meetings[0].kind == u("training"));
    CHECK(plan.knownPresences == 1);
    REQUIRE(plan.presences.size() == 2);
    CHECK(plan.presences[0].state == u("absent"));
    CHECK(plan.presences[0].reason == u("体調不良"));
    CHECK(plan.presences[1].state == u("present"));
}

TEST_CASE("A row that cannot be is told with its number, and the rest comes in")
{
    Desk desk;
    const auto plan = takenIn(desk, "氏名,会議名,開催日,出欠\n"
                                    ",研修会,2025-05-01,出席\n"
                                    "青木 一,,2025-05-01,出席\n"
                                    "青木 一,研修会,2025-02-30,出席\n"
                                    "青木 一,研修会,2025-06-12,出席\n"
                                    "青木 一,研修会,2025-05-01,たぶん\n"
                                    "青木 一,研修会,2025-05-01,出席\n"
                                    "青木 一,研修会,2025-05-01,出席\n");
    REQUIRE(plan.refused.size() == 6);
    CHECK(plan.refused[5].row == 8); // the same once more
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(plan.refused[i].row == static_cast<std::int64_t>(i) + 2);
        CHECK_FALSE(plan.refused[i].why.isEmpty());
    }
    CHECK(plan.presences.size() == 1);
    CHECK(plan.knownPresences == 0);
    CHECK(presences(regionOf(desk)) == 1);
}

TEST_CASE("Somebody who stands twice in a list comes in once, and each further row is told")
{
    Desk desk;
    const auto list = planned(desk, "氏名,会議名,開催日,出欠\n青木 一,研修会,2025-05-01,出席\n石井 花,研修会,2025-05-01,出席\n青木 一,研修会,2025-05-01,欠席\n");
    CHECK(list.presences.size() == 2);
    REQUIRE(list.refused.size() == 1);
    CHECK(list.refused[0].row == 4);
    CHECK(list.refused[0].why.contains(u("出席")));
    const auto matrix = planned(desk, "氏名,会議A,会議B\n青木 一,1,\n青木 一,1,1\n");
    CHECK(matrix.people.size() == 1);
    CHECK(matrix.presences.size() == 2);
    REQUIRE(matrix.refused.size() == 1);
    CHECK(matrix.refused[0].row == 3);
    CHECK(matrix.refused[0].what.contains(u("会議A")));
    NoProgress progress;
    const auto people = must(planPeople(desk.centre().network(), desk.write("people.csv", "氏名,職種\n青木 一,医師\n青木　一,医師\n"), progress));
    CHECK(people.people.size() == 1);
    REQUIRE(people.refused.size() == 1);
    CHECK(people.refused[0].row == 3);
}

TEST_CASE("The list of who came makes those present who were invited, and leaves what else was noted of them")
{
    Desk desk;
    auto& network = desk.centre().network();
    const auto chair = must(network.addPerson([] { Person made; made.name = u("青木 一"); return made; }()));
    const auto guest = must(network.addPerson([] { Person made; made.name = u("石井 花"); return made; }()));
    Meeting meeting;
    meeting.title = u("研修会");
    meeting.on = today.addDays(-1);
    const auto id = must(network.addMeeting(meeting));
    CHECK(must(network.attend(id, {chair, guest}, u("invited"))) == 2);
    (void)must(network.setField(store::describe<Attendance>(), attendanceId(id, chair).uuid, "part", u("司会")));
    const char* list = "氏名,会議名,開催日,出欠,欠席理由\n青木 一,研修会,2025-06-10,出席,\n石井 花,研修会,2025-06-10,欠席,往診\n";
    const auto plan = takenIn(desk, list);
    CHECK(plan.presences.size() == 2);
    CHECK(plan.refused.empty());
    auto noted = *must(desk.store().load(attendanceId(id, chair)));
    CHECK(noted.state == u("present"));
    CHECK(noted.part == u("chair"));
    noted = *must(desk.store().load(attendanceId(id, guest)));
    CHECK(noted.state == u("absent"));
    CHECK(noted.reason == u("往診"));

    // Once somebody was there, a list that says otherwise changes nothing without being told.
    const auto other = takenIn(desk, "氏名,会議名,開催日,出欠\n青木 一,研修会,2025-06-10,欠席\n");
    CHECK(other.presences.empty());
    REQUIRE(other.refused.size() == 1);
    CHECK(other.refused[0].row == 2);
    desk.undo();
    CHECK(must(desk.store().load(attendanceId(id, chair)))->state == u("invited"));
}

TEST_CASE("The day of a column is found with and without a space; what looks like a day and is none is told, the other columns come in")
{
    Desk desk;
    const auto plan = planned(desk, "氏名,R7.4.10ネットワーク会議,連絡会（2025-05-20）,2025-02-30 研修会,R7.13.1 情報交換会,令和7年12月1日 忘年会,第3回 10-5班の会\n青木 一,1,1,1,1,1,1\n");
    REQUIRE(plan.meetings.size() == 3);
    CHECK(plan.meetings[0].title == u("ネットワーク会議"));
    CHECK(plan.meetings[0].on == QDate(2025, 4, 10));
    CHECK(plan.meetings[1].title == u("連絡会"));
    CHECK(plan.meetings[1].on == QDate(2025, 5, 20));
    CHECK_FALSE(plan.meetings[2].on.isValid());
    REQUIRE(plan.refused.size() == 3);
    CHECK(plan.refused[0].why.contains(u("2025-02-30")));
    CHECK(plan.refused[1].what == u("R7.13.1 情報交換会"));
    CHECK(plan.refused[2].what == u("令和7年12月1日 忘年会"));
}

TEST_CASE("A nurse who came as family is family at that meeting and a nurse at the others")
{
    Desk desk;
    (void)takenIn(desk, "氏名,職種,会議A,会議B\n青木 一,医師,1,1\n石井 花,看護師,1,1\n");
    auto data = regionOf(desk);
    const auto nurse = std::ranges::find(data.people, u("石井 花"), &Person::name);
    REQUIRE(nurse != data.people.end());
    (void)must(desk.centre().network().setField(store::describe<Attendance>(), attendanceId(data.meetings[0].id, nurse->id).uuid, "profession", u("家族")));
    data = regionOf(desk);
    CHECK(data.people.size() == 2);
    CHECK(presences(data) == 3);
    CHECK(data.unnamed[0] == 1);
    CHECK(derive(2, data.gatherings, {Weight::Shared, today, 0, 0}).ties.front().together == 1);
}

TEST_CASE("Two people of one name are kept apart by profession or office, and asked about where nothing tells them apart")
{
    Desk desk;
    NoProgress progress;
    auto people = must(planPeople(desk.centre().network(),
                                  desk.write("people.csv", "氏名,職種,所属\n佐藤 誠,医師,佐藤医院\n佐藤 誠,民生委員,元町\n佐藤 誠,医師,佐藤医院\n"), progress));
    CHECK(people.people.size() == 2);
    must(applyPlan(desk.centre().network(), people, progress));
    const auto plan = planned(desk, "氏名,職種,会議名\n佐藤 誠,民生委員,研修会\n佐藤 誠,,研修会\n");
    CHECK(plan.people.empty());
    CHECK(plan.presences.size() == 1);
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused[0].row == 3);
}

TEST_CASE("Persons cared for and families may attend and never count in the network; who is kept as another was there as that one")
{
    Desk desk;
    (void)takenIn(desk, "氏名,職種,会議A,会議B\n青木 一,医師,1,1\n青木 はじめ,医師,1,\n石井 花,看護師,1,\n田所 和夫,家族,1,1\n");
    auto data = regionOf(desk);
    CHECK(data.people.size() == 3);
    CHECK(presences(data) == 4);
    const Person* two = nullptr;
    const Person* one = nullptr;
    for (const Person& each : data.people) {
        if (each.name == u("青木 一"))
            one = &each;
        if (each.name == u("青木 はじめ"))
            two = &each;
    }
    REQUIRE((one && two));
    Person merged = *two;
    merged.mergedInto = one->id;
    (void)must(desk.store().commit({u("merged"), store::ChangeKind::Edit, store::diff(*two, merged)}));
    data = regionOf(desk);
    CHECK(data.people.size() == 2);
    CHECK(presences(data) == 3);
    const Graph graph = derive(2, data.gatherings, {Weight::Shared, today, 0, 0});
    REQUIRE(graph.ties.size() == 1);
    CHECK(graph.ties[0].weight == 1);
}

TEST_CASE("A meeting of two thousand is taken for a mistake, and the other columns come in")
{
    Desk desk;
    QByteArray list("氏名,大会,研修会\n");
    for (int i = 0; i < 2000; ++i)
        list += "人" + QByteArray::number(i) + ",1," + (i < 3 ? "1" : "") + "\n";
    const auto plan = planned(desk, list.constData());
    CHECK(plan.presences.size() == 3);
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused[0].what == u("大会"));
    CHECK(plan.meetings.size() == 1);
    // Whoever is known from it alone does not come in either.
    CHECK(plan.people.size() == 3);
}


TEST_CASE("A day that Excel writes with the hour, or as the number by which it counts days, is that day")
{
    Desk desk;
    const auto plan = planned(desk, "氏名,会議名,開催日\n青木 一,研修会,2025-05-01T18:30:00\n石井 花,研修会,2025/5/1 18:30\n上田 実,研修会,45778\n江口 純,研修会,2025-05-01T00:00\n大石 望,研修会,457\n");
    CHECK(plan.presences.size() == 4);
    REQUIRE(plan.meetings.size() == 1);
    CHECK(plan.meetings[0].on == QDate(2025, 5, 1));
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused[0].row == 6);
}

TEST_CASE("Cells of a workbook that are shown as days head a matrix; a meeting known by its day alone is called by it")
{
    Desk desk;
    NoProgress progress;
    const auto row = [](int number, std::initializer_list<std::string> cells) {
        std::string made = "<row r=\"" + std::to_string(number) + "\">";
        char column = 'A';
        for (const std::string& cell : cells) {
            const std::string at = column + std::to_string(number);
            const bool isText = !cell.empty() && (cell[0] < '0' || cell[0] > '9');
            // Columns C and D hold a day, and a day with the hour, each by its format.
            made += isText ? "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>" : "<c r=\"" + at + "\" s=\"" + (column == 'C' ? "1" : column == 'D' ? "2" : "0") + "\"><v>" + cell + "</v></c>";
            ++column;
        }
        return made + "</row>";
    };
    const auto read = [&](const std::string& rows) {
        table::WorkbookMaker maker = table::sheetWith(rows);
        maker.formats = {{177, "[$-411]ge.m.d"}, {178, "yyyy/m/d h:mm"}};
        return must(planAttendance(desk.centre().network(), desk.write("book.xlsx", maker.bytes()), progress));
    };
    const std::string people = row(5, {"青木 一", "医師", "○", "○"}) + row(6, {"石井 花", "看護師", "欠席", "○"});
    auto plan = read(row(4, {"氏名", "職種", "45757", "45797.75"}) + people);
    REQUIRE(plan.meetings.size() == 2);
    CHECK(plan.meetings[0].on == QDate(2025, 4, 10));
    CHECK(plan.meetings[0].title == u("Meeting of 令和7年4月10日"));
    CHECK(plan.meetings[1].on == QDate(2025, 5, 20));
    CHECK(plan.presences.size() == 4);
    CHECK(plan.refused.empty());
    // A title of the sheet and the day it was printed stand above.
    plan = read(row(1, {"出席簿"}) + row(2, {"印刷日", "45800"}) + row(4, {"氏名", "職種", "45757", "45797.75"}) + people);
    CHECK(plan.meetings.size() == 2);
    CHECK(plan.presences.size() == 4);
    // Titles above the days, and below them.
    plan = read(row(3, {"会議", "", "ネットワーク会議", "研修会"}) + row(4, {"氏名", "職種", "45757", "45797.75"}) + people);
    REQUIRE(plan.meetings.size() == 2);
    CHECK(plan.meetings[0].title == u("ネットワーク会議"));
    CHECK(plan.meetings[0].on == QDate(2025, 4, 10));
    CHECK(plan.meetings[1].title == u("研修会"));
    plan = read(row(3, {"氏名", "職種", "ネットワーク会議", "研修会"}) + "<row r=\"4\"><c r=\"C4\" s=\"1\"><v>45757</v></c><c r=\"D4\" s=\"2\"><v>45797.75</v></c></row>" + people);
    REQUIRE(plan.meetings.size() == 2);
    CHECK(plan.meetings[1].title == u("研修会"));
    CHECK(plan.meetings[1].on == QDate(2025, 5, 20));
    CHECK(plan.refused.empty());
}

TEST_CASE("Telephone numbers from cells that hold numbers get their zero back")
{
    Desk desk;
    NoProgress progress;
    const auto plan = must(planPeople(desk.centre().network(), desk.write("people.csv", "氏名,電話番号,携帯\n青木 一,769011234,9012345678\n石井 花,0769-01-1234,110\n"), progress));
    REQUIRE(plan.people.size() == 2);
    CHECK(plan.people[0].phone == u("0769011234"));
    CHECK(plan.people[0].mobile == u("09012345678"));
    CHECK(plan.people[1].phone == u("0769-01-1234"));
    CHECK(plan.people[1].mobile == u("110"));
}

TEST_CASE("A list without names or meetings, an empty one and one that is no table are refused whole")
{
    Desk desk;
    NoProgress progress;
    auto& network = desk.centre().network();
    refused(planPeople(network, desk.write("a.csv", "会議名,開催日\n研修会,2025-05-01\n"), progress), Error::Code::Unreadable);
    refused(planAttendance(network, desk.write("b.csv", "氏名,職種\n青木 一,医師\n"), progress), Error::Code::Unreadable);
    CHECK_FALSE(planAttendance(network, desk.write("c.csv", ""), progress));
    CHECK_FALSE(planAttendance(network, desk.path("none.csv"), progress));
}

TEST_CASE("What a list holds decides what it is; where it could be either, what is being looked at does")
{
    Desk desk;
    NoProgress progress;
    auto& network = desk.centre().network();
    const auto read = [&](const char* list, bool peopleShown) { return must(planEither(network, desk.write("list.csv", list), peopleShown, progress)); };
    for (const bool peopleShown : {true, false}) {
        CHECK(read("氏名,職種,R7.4.10 会議\n青木 一,医師,○\n", peopleShown).presences.size() == 1);
        CHECK(read("氏名,会議名,開催日\n青木 一,研修会,2025-05-01\n", peopleShown).presences.size() == 1);
        CHECK(read("<graphml><key id=\"kind\" for=\"node\" attr.name=\"kind\"/><graph><node id=\"a\"/><node id=\"m\"><data key=\"kind\">meeting</data></node><edge source=\"a\" target=\"m\"/></graph></graphml>", peopleShown).presences.size() == 1);
        const auto people = read("氏名,職種,所属\n青木 一,医師,青木医院\n", peopleShown);
        CHECK(people.people.size() == 1);
        CHECK(people.meetings.empty());
    }
    CHECK(read("氏名,職種,役員\n青木 一,医師,○\n", true).presences.empty());
    CHECK(read("氏名,職種,役員会\n青木 一,医師,○\n", false).presences.size() == 1);
}
