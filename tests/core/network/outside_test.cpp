// SPDX-License-Identifier: GPL-3.0-or-later
// What of a region leaves the centre: figures as they are, nobody by name who did not agree, nothing that is the centre's own.
#include "network/importing.h"
#include "network/outside.h"
#include "network/questions.h"
#include "testing/desk.h"

using namespace desk;
using namespace tasuki::network;

namespace {

/// Three who met, one of whom is kept inside and one of whom agreed; what they said of each other, an absence and a role.
Region region(Desk& desk)
{
    NoProgress progress;
    auto& network = desk.centre().network();
    must(applyPlan(network,
                   must(planPeople(network, desk.write("people.csv", "氏名,職種,所属,圏域\n三浦 薫,薬剤師,もとまち薬局,元町\n小泉 歩,歯科医師,小泉歯科,弥生\n堀 進,ケアマネ,元町居宅,元町\n"), progress)), progress));
    must(applyPlan(network, must(planAttendance(network, desk.write("list.csv", "氏名,R7.4.10 会議,R7.5.10 会議\n三浦 薫,○,○\n小泉 歩,○,欠席\n堀 進,○,○\n"), progress)), progress));
    Region all = must(network.region(today));
    const auto called = [&](const char* name) { return std::ranges::find(all.people, QString::fromUtf8(name), &Person::name)->id; };
    (void)must(network.setField(store::describe<Person>(), called("小泉 歩").uuid, "listing", QStringLiteral("センター内だけ")));
    (void)must(network.setField(store::describe<Person>(), called("堀 進").uuid, "listing", QStringLiteral("掲載に同意")));
    must(network.tell(called("三浦 薫"), called("堀 進"), 3, today));
    (void)must(network.setField(store::describe<Attendance>(), attendanceId(all.meetings[1].id, called("小泉 歩")).uuid, "reason", QStringLiteral("本人の入院")));
    Duty duty;
    duty.meeting = all.meetings[0].id;
    duty.what = QStringLiteral("田所さんの薬の確認");
    (void)must(network.addRow(duty));
    Issue issue;
    issue.meeting = all.meetings[0].id;
    issue.title = QStringLiteral("夜間の歯科");
    issue.owner = QStringLiteral("小泉歩（歯科）");
    issue.detail = QStringLiteral("田所さんの例から");
    (void)must(network.addRow(issue));
    return must(network.region(today));
}

QString wordsOf(const std::vector<Answer>& all)
{
    QStringList words;
    for (const Answer& answer : all) {
        words << answer.sentence << answer.suggestion << answer.brief;
        for (const AnswerTable& table : answer.tables)
            for (const AnswerRow& row : table.rows)
                words << row.cells;
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("In the answers for others those who did not agree have no name and no office, and every figure is as it was", "[network]")
{
    Desk desk;
    NoProgress progress;
    const Region all = region(desk);
    const auto inside = must(answers(all, {}, progress));
    CHECK(wordsOf(inside).contains(QStringLiteral("小泉 歩")));
    CHECK(regionFor(all, store::Scope::Centre).withheld == 0);
    for (const auto& [audience, withheld, named] : {std::tuple(store::Scope::Professionals, 1, true), std::tuple(store::Scope::Public, 2, false)}) {
        const Outside outside = regionFor(all, audience);
        CHECK(outside.withheld == withheld);
        const auto told = must(answers(outside.region, {}, progress));
        const QString words = wordsOf(told);
        for (const char* secret : {"小泉 歩", "本人の入院", "田所", "小泉歩"}) {
            INFO(secret);
            CHECK_FALSE(words.contains(QString::fromUtf8(secret)));
        }
        CHECK(words.contains(QStringLiteral("堀 進")));
        CHECK(words.contains(QStringLiteral("三浦 薫")) == named);
        // The table of who knows whom has a row for the dentist as before, without saying where the only one works.
        const auto& before = inside[1].tables[1].rows;
        const auto& after = told[1].tables[1].rows;
        REQUIRE(before.size() == after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            CHECK(before[i].cells[3] == after[i].cells[3]);
            CHECK_FALSE(after[i].cells.contains(QStringLiteral("小泉歯科")));
        }
        CHECK(told[16].sentence == inside[16].sentence);
        CHECK(told[0].sentence == inside[0].sentence);
    }
}

TEST_CASE("In the picture for others there are no told ties, and nobody who did not agree", "[network]")
{
    Desk desk;
    const Region all = region(desk);
    const Graph graph = derive(static_cast<int>(all.people.size()), all.gatherings, {Weight::Newman, today, 0, 0});
    const int me = *all.placeOf(std::ranges::find(all.people, QStringLiteral("三浦 薫"), &Person::name)->id);
    const auto around = [&](const Region& region) { return network::around(region, graph, graph, today.addYears(-1), me, {}); };
    const Picture inside = around(all);
    CHECK(inside.nodes.size() == 3);
    CHECK(std::ranges::any_of(inside.edges, [](const PictureEdge& edge) { return edge.told == 3; }));
    const Picture outside = withoutNameless(around(regionFor(all, store::Scope::Professionals).region));
    CHECK(outside.nodes.size() == 2);
    for (const PictureEdge& edge : outside.edges) {
        CHECK(edge.told == 0);
        CHECK(edge.one < 2);
        CHECK(edge.other < 2);
    }
    // Who the picture is around stays in it, without a name.
    const Picture open = withoutNameless(around(regionFor(all, store::Scope::Public).region));
    REQUIRE(open.nodes.size() == 2);
    CHECK(open.nodes[0].centre);
    CHECK(open.nodes[0].name.isEmpty());
}

TEST_CASE("Where reasons of absence stay in the centre, the answer says so once and has no column of it", "[network]")
{
    Desk desk;
    NoProgress progress;
    const Region all = region(desk);
    const auto fourteen = [](const std::vector<Answer>& told) { return *std::ranges::find(told, 14, &Answer::number); };
    const Answer inside = fourteen(must(answers(all, {}, progress)));
    CHECK(inside.tables[0].columns.size() == 5);
    CHECK(inside.tables[1].rows.size() == 1);
    const Answer outside = fourteen(must(answers(regionFor(all, store::Scope::Professionals).region, {}, progress)));
    CHECK(outside.tables[0].columns.size() == 4);
    CHECK(outside.tables[0].rows[0].cells.size() == 4);
    CHECK(outside.tables[1].rows.empty());
    CHECK_FALSE(outside.sentence.contains(withheldReason()));
    CHECK_FALSE(wordsOf({outside}).contains(withheldReason()));
}
