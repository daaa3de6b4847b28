// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who leads a centre asks of the network, on a region small enough to answer by hand.
#include "network/importing.h"
#include "network/introduction.h"
#include "network/questions.h"
#include "testing/desk.h"
#include "testing/testing.h"

using namespace desk;
using namespace tasuki::network;

namespace {

/// Two districts. Nakanishi of the centre in Motomachi is the only one who knows both the doctors and the others; Miura, the
/// pharmacist, is the only way to the dentist. Nobody of the law office came this year, and the two series of the same five
/// people could be one.
Region small(Desk& desk)
{
    NoProgress progress;
    const QString people = desk.write("people.csv",
                                      "氏名,職種,所属,圏域\n"
                                      "中西 美和,地域包括職員,元町包括,元町\n"
                                      "堀江 進,ケアマネ,元町居宅,元町\n"
                                      "杉山 花,ケアマネ,元町居宅,元町\n"
                                      "三浦 薫,薬剤師,もとまち薬局,元町\n"
                                      "小泉 歩,歯科医師,小泉歯科,弥生\n"
                                      "森下 健,医師,森下内科,弥生\n"
                                      "須藤 圭,司法書士,須藤事務所,弥生\n"
                                      "久保 正,町会,元町町会,元町\n");
    must(applyPlan(desk.centre().network(), must(planPeople(desk.centre().network(), people, progress)), progress));
    const QString list = desk.write("attendance.csv",
                                    "氏名,R5.10.1 懇談会,R6.7.1 ネットワーク会議 第1回,R6.9.1 連絡会 第1回,R6.12.1 ネットワーク会議 第2回,R7.1.10 連絡会 第2回,R7.2.1 薬薬連携,R7.3.1 往診の会\n"
                                    "中西 美和,○,○,○,○,○,,○\n"
                                    "堀江 進,,○,○,○,○,,\n"
                                    "杉山 花,,○,○,○,○,,\n"
                                    "三浦 薫,,○,○,○,○,○,\n"
                                    "久保 正,,○,,○,欠席,,\n"
                                    "小泉 歩,,,,,,○,\n"
                                    "森下 健,,,,,,,○\n"
                                    "須藤 圭,○,,,,,,\n");
    must(applyPlan(desk.centre().network(), must(planAttendance(desk.centre().network(), list, progress)), progress));
    return must(desk.centre().network().region(today));
}

const Answer& answer(const std::vector<Answer>& all, int number)
{
    return all.at(static_cast<std::size_t>(number) - 1);
}

bool holds(const AnswerTable& table, std::initializer_list<const char*> cells)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const AnswerRow& row) {
        return std::all_of(cells.begin(), cells.end(), [&](const char* cell) { return row.cells.contains(QString::fromUtf8(cell)); });
    });
}

} // namespace

TEST_CASE("Each of the seventeen questions has an answer in words, and no row of a table is short of a cell", "[network]")
{
    Desk desk;
    NoProgress progress;
    for (const Region& region : {must(desk.centre().network().region(today)), small(desk)}) {
        const auto all = must(answers(region, {}, progress));
        REQUIRE(all.size() == questionCount);
        for (int number = 1; number <= questionCount; ++number) {
            INFO(number << " " << answer(all, number).sentence.toStdString());
            CHECK(answer(all, number).number == number);
            CHECK(answer(all, number).question == questionWords(number));
            CHECK(answer(all, number).sentence.size() > 10);
            CHECK_FALSE(answer(all, number).brief.isEmpty());
            CHECK_FALSE(answer(all, number).sentence.contains(QLatin1Char('%') + QString::number(1)));
            for (const AnswerTable& table : answer(all, number).tables)
                for (const AnswerRow& row : table.rows)
                    CHECK(row.cells.size() == table.columns.size());
        }
    }
}

TEST_CASE("Who never came this year is named by district, profession and office", "[network]")
{
    Desk desk;
    NoProgress progress;
    const auto all = must(answers(small(desk), {}, progress));
    const Answer& never = answer(all, 1);
    REQUIRE(never.tables.size() == 2);
    CHECK(never.tables[0].rows.size() == 1);
    CHECK(holds(never.tables[0], {"弥生", "司法書士", "1", "R5.10.1"}));
    CHECK(never.tables[1].rows.size() == 1);
    CHECK(holds(never.tables[1], {"弥生", "須藤事務所"}));
    CHECK(never.sentence.contains(QStringLiteral("司法書士")));
}

TEST_CASE("Two series with the same faces are proposed to be one, with their days; a series with itself is not", "[network]")
{
    Desk desk;
    NoProgress progress;
    const auto all = must(answers(small(desk), {}, progress));
    // By hand: 第1回 {中西 堀江 杉山 三浦 久保} and 連絡会 {中西 堀江 杉山 三浦}: 4 of 5. All four pairs across are such.
    const Answer& same = answer(all, 4);
    REQUIRE_FALSE(same.tables[0].rows.empty());
    CHECK(same.tables[0].rows[0].cells[2] == QStringLiteral("4"));
    CHECK(same.tables[0].rows[0].cells[0] != same.tables[0].rows[0].cells[1]);
    CHECK(same.tables[0].rows[0].people.size() >= 4);
    CHECK(same.suggestion.contains(QStringLiteral("連絡会")));
    CHECK(holds(same.tables[1], {"R6.7.1", "R6.9.1", "4"}));
}

TEST_CASE("The person without whom others cannot be reached is named, with those who would be lost and who could follow", "[network]")
{
    Desk desk;
    NoProgress progress;
    const Region region = small(desk);
    const auto all = must(answers(region, {}, progress));
    // 三浦 alone knows 小泉, 中西 alone knows 森下; everybody else knows each other.
    const auto& table = answer(all, 6).tables[0];
    CHECK(table.rows.size() == 2);
    CHECK(holds(table, {"三浦 薫", "1"}));
    CHECK(holds(table, {"中西 美和", "1"}));
    CHECK(answer(all, 6).tables[1].rows.size() == 2);
}

TEST_CASE("An introduction goes the shortest way, and over who is trusted rather than who was often in the same room", "[network]")
{
    Desk desk;
    const Region region = small(desk);
    const auto place = [&](const char* name) {
        for (std::size_t i = 0; i < region.people.size(); ++i)
            if (region.people[i].name == QString::fromUtf8(name))
                return static_cast<int>(i);
        FAIL("no " << name);
        return -1;
    };
    const Graph graph = derive(static_cast<int>(region.people.size()), region.gatherings, {Weight::Newman, today, 12, 24});
    const Acquaintances known(region, graph);
    const auto dentist = introduce(region, known, place("中西 美和"), QStringLiteral("dentist"));
    REQUIRE(dentist.size() == 1);
    CHECK(dentist[0].path == std::vector<int>{place("中西 美和"), place("三浦 薫"), place("小泉 歩")});
    CHECK(dentist[0].steps[0].together == 4);
    CHECK(dentist[0].steps[1].together == 1);
    // The doctor and the dentist are three steps apart: over two brokers, not over one.
    CHECK(introduce(region, known, place("森下 健"), QStringLiteral("dentist"), 1).empty());
    CHECK(introduce(region, known, place("森下 健"), QStringLiteral("dentist"), 2).size() == 1);
    // Nobody leads to the law office this year.
    CHECK(introduce(region, known, place("中西 美和"), QStringLiteral("judicial-scrivener")).empty());

    // 杉山 trusts 堀江 and only sat with 三浦: the way to a care manager who is one step further goes over trust.
    Region told = region;
    told.told.push_back({place("久保 正"), place("須藤 圭"), 3, today});
    told.told.push_back({place("三浦 薫"), place("須藤 圭"), 1, today});
    const Acquaintances better(told, graph);
    const auto law = introduce(told, better, place("堀江 進"), QStringLiteral("judicial-scrivener"));
    REQUIRE(law.size() == 2);
    CHECK(law[0].path[1] == place("久保 正"));
    CHECK(law[1].path[1] == place("三浦 薫"));
}

TEST_CASE("New, kept and lost ties are counted against the year before, and absences with their office", "[network]")
{
    Desk desk;
    NoProgress progress;
    const auto all = must(answers(small(desk), {}, progress));
    // Before: 中西–須藤. Now: the five of the network meetings (10 pairs), 三浦–小泉, 中西–森下.
    int fresh = 0, kept = 0, lost = 0;
    for (const AnswerRow& row : answer(all, 7).tables[0].rows) {
        fresh += row.cells[2].toInt();
        kept += row.cells[3].toInt();
        lost += row.cells[4].toInt();
    }
    CHECK(fresh == 12);
    CHECK(kept == 0);
    CHECK(lost == 1);
    CHECK(holds(answer(all, 14).tables[0], {"元町町会", "1", "2"}));
}

TEST_CASE("Training counts for the ordinance only where several professions learned together, in the business year", "[network]")
{
    Desk desk;
    NoProgress progress;
    (void)small(desk);
    auto& network = desk.centre().network();
    const auto people = must(network.people());
    const auto called = [&](const char* name) {
        return std::find_if(people.begin(), people.end(), [&](const Person& each) { return each.name == QString::fromUtf8(name); })->id;
    };
    const auto hold = [&](const char* title, QDate on, std::initializer_list<const char*> names) {
        Meeting meeting;
        meeting.kind = QStringLiteral("training");
        meeting.title = QString::fromUtf8(title);
        meeting.on = on;
        meeting.minutes = 90;
        const auto id = must(network.addMeeting(meeting));
        std::vector<Id<Person>> present;
        for (const char* name : names)
            present.push_back(called(name));
        CHECK(must(network.attend(id, present, QStringLiteral("present"))) == static_cast<int>(present.size()));
    };
    hold("多職種研修", {2025, 5, 1}, {"堀江 進", "三浦 薫"});
    hold("ケアマネだけの研修", {2025, 5, 8}, {"堀江 進", "杉山 花"});
    hold("前の年度の研修", {2025, 3, 20}, {"森下 健", "三浦 薫"});
    const auto all = must(answers(must(network.region(today)), {}, progress));
    const auto& table = answer(all, 12).tables[0];
    CHECK(holds(table, {"元町居宅", "2", "1", "R7.5.1"}));
    CHECK(holds(table, {"もとまち薬局", "1", "R7.5.1"}));
    CHECK(holds(table, {"森下内科", "1", "0"}));
    // The year in figures: three meetings since April are not there, two are.
    CHECK(holds(answer(all, 17).tables[0], {"研修会", "2", "4", "3"}));
}

TEST_CASE("A profession that came from its districts is not said to be missing for one person without a district", "[network]")
{
    Desk desk;
    NoProgress progress;
    (void)small(desk);
    Person somebody;
    somebody.name = QStringLiteral("三輪 望");
    somebody.professions = QStringLiteral("pharmacist");
    Affiliation where;
    where.office = QStringLiteral("みわ薬局");
    (void)must(desk.centre().network().addPerson(somebody, where));
    somebody.name = QStringLiteral("富岡 実");
    somebody.professions = QStringLiteral("tax-accountant");
    (void)must(desk.centre().network().addPerson(somebody, where));
    const auto all = must(answers(must(desk.centre().network().region(today)), {}, progress));
    const QString sentence = answer(all, 1).sentence;
    INFO(sentence);
    CHECK(sentence.contains(QStringLiteral("薬剤師 without a district")));
    CHECK(sentence.contains(QStringLiteral("税理士")));
    CHECK_FALSE(sentence.contains(QStringLiteral("税理士 without a district")));
}

TEST_CASE("Of an answer with several tables or charts each has a heading, for the tabs they stand in", "[network]")
{
    Desk desk;
    NoProgress progress;
    (void)small(desk);
    for (const Answer& each : must(answers(must(desk.centre().network().region(today)), {}, progress))) {
        INFO(each.number);
        if (each.tables.size() + each.charts.size() < 2)
            continue;
        for (const AnswerTable& table : each.tables)
            CHECK_FALSE(table.heading.isEmpty());
        for (const AnswerChart& chart : each.charts)
            CHECK_FALSE(chart.heading.isEmpty());
    }
}
