// SPDX-License-Identifier: GPL-3.0-or-later
// Vacancy and conditions: what their words mean, who told them and when.
#include "town.h"

#include "base/fold.h"
#include "registry/acceptance.h"
#include "registry/availability.h"

using namespace town;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("Words of a vacancy mean free, full, a question, or nothing")
{
    const auto all = [](VacancyState state, std::initializer_list<const char*> texts) {
        for (const char* text : texts) {
            INFO(text);
            CHECK(readVacancy(u(text)) == state);
        }
    };
    all(VacancyState::Free, {"空きあり", "空き有り", "あり", "有", "○", "◯", "〇", "2", "３", "1枠", "2枠（週2回まで）", "3人まで", "午後に2人",
                             "火・木に1人ずつ", "要介護1・2を2人まで", "入浴なしなら可", "当日の納品も可", "1階満床、2階空き1", "空き１床（要相談）",
                             "残り2名", "18名中2名空き", "11/20 空きあり", "11月20日現在2床", "10名", "空床2", "二名", "受入可", "空いています"});
    all(VacancyState::Full, {"なし", "無し", "無", "満床", "満員", "満室", "満", "0", "０", "0名", "空きなし", "空き無し", "空きはありません", "空床0",
                             "×", "待機3名", "満員（待ち2人）", "満室（待ち4人）", "2週間待ち", "3人待ち", "新規は停止中", "受け入れ不可", "定員18名 満床",
                             "満床（12月空き予定）", "朝の枠は満員", "空き  なし", "18名中0名"});
    all(VacancyState::Ask, {"要問合せ", "要問い合わせ", "要相談", "応相談", "△", "空き状況は要問合せ", "お問い合わせください"});
    all(VacancyState::Unknown, {"", " ", "12月から", "1月から", "定員18名", "来月空き予定", "18歳未満のみ", "?", "\xef\xbf\xbd", "週3回"});
    CHECK(readVacancy(QString(100000, QChar(u'0'))) == VacancyState::Full);
}

TEST_CASE("A filter for vacancies does not show those that are full")
{
    Town town;
    town.import({line(1), line(2), line(3), line(4)});
    must(setVacancy(town.registry(), town.service(1).id, u("空きあり")));
    must(setVacancy(town.registry(), town.service(2).id, u("満床")));
    must(setVacancy(town.registry(), town.service(3).id, u("要問合せ")));
    Query query;
    query.vacancyOnly = true;
    CHECK(town.rows(query).size() == 1);
    for (const char* word : {"空き", "空きあり", "空き有り"}) {
        INFO(word);
        CHECK(town.find(u(word)) == QStringList{town.facility(1).name});
    }
    must(setVacancy(town.registry(), town.service(1).id, u("0")));
    CHECK(town.find(u("空き")).isEmpty());
    town.undo();
    CHECK(town.find(u("空き")).size() == 1);
    town.checkIndex();
}

TEST_CASE("A vacancy is told on a day by somebody, and is one step to undo")
{
    Town town;
    town.import({line(1)});
    const QDate today = town.clock.today();
    must(setVacancy(town.registry(), town.service(1).id, u(" 2床 "), {}, u("相談員 佐藤")));
    CHECK(town.service(1).vacancy == u("2床"));
    CHECK(town.service(1).vacancyOn == today);
    CHECK(town.service(1).vacancySource == u("相談員 佐藤"));
    must(setVacancy(town.registry(), town.service(1).id, u("満床"), today.addDays(-3)));
    CHECK(town.service(1).vacancyOn == today.addDays(-3));
    CHECK(town.service(1).vacancySource.isEmpty());
    town.undo();
    CHECK(town.service(1).vacancy == u("2床"));
    CHECK(town.service(1).vacancySource == u("相談員 佐藤"));
    CHECK(!setVacancy(town.registry(), town.service(1).id, u("1床"), today.addDays(1)));
    CHECK(!setVacancy(town.registry(), Id<Service>{}, u("1床")));
    must(setVacancy(town.registry(), town.service(1).id, {}));
    CHECK(town.service(1).vacancy.isEmpty());
    CHECK(!town.service(1).vacancyOn.isValid());
    CHECK(vacancyFreshness(today, today) == Freshness::Fresh);
    CHECK(vacancyFreshness(today.addDays(-8), today) == Freshness::Aging);
    CHECK(vacancyFreshness(today.addDays(-32), today) == Freshness::Old);
    CHECK(vacancyFreshness({}, today) == Freshness::Never);
}

TEST_CASE("Every condition that desks ask for is known, under each of its names")
{
    for (const char* word : {"胃ろう", "経鼻", "腸ろう", "中心静脈栄養", "CV", "ポート", "喀痰吸引", "気管切開", "人工呼吸器", "NPPV", "在宅酸素",
                             "HOT", "血液透析", "透析", "腹膜透析", "CAPD", "ストーマ", "膀胱ろう", "尿路ストーマ", "消化管ストーマ", "尿道カテーテル",
                             "褥瘡", "インスリン", "血糖測定", "自己注射", "点滴", "麻薬", "疼痛管理", "PCA", "ペースメーカー", "看取り", "認知症",
                             "BPSD", "感染症", "MRSA", "肝炎", "HIV"}) {
        INFO(word);
        CHECK(!conditionNamed(text::folded(std::string_view(word))).isEmpty());
    }
}

TEST_CASE("Answers carry the day and who told it, and texts of before are read as they were")
{
    const QString text = u("胃ろう=yes@2026-11-17,相談員 佐藤;喀痰吸引=ask@2026-11-17;点滴=no@,佐藤;看取り=yes");
    const auto items = parseAcceptance(text);
    REQUIRE(items.size() == 4);
    CHECK(items[0] == AcceptanceItem{u("胃ろう"), Acceptance::Yes, QDate(2026, 11, 17), u("相談員 佐藤")});
    CHECK(items[1].by.isEmpty());
    CHECK(!items[2].on.isValid());
    CHECK(items[2].by == u("佐藤"));
    CHECK(items[3] == AcceptanceItem{u("看取り"), Acceptance::Yes});
    CHECK(formatAcceptance(items) == text);
    CHECK(parseAcceptance(u"胃ろう=yes@gestern")[0] == AcceptanceItem{u("胃ろう"), Acceptance::Yes});
    CHECK(parseAcceptance(u"胃ろう=maybe@2026-11-17;=yes;@;,;=@,").empty());
    // No name breaks the form.
    const AcceptanceItem odd{u("胃ろう"), Acceptance::No, QDate(2026, 1, 2), u("a;b=c@d,e")};
    const auto back = parseAcceptance(formatAcceptance({odd}));
    REQUIRE(back.size() == 1);
    CHECK(back[0].by == u("a；b＝c@d,e"));
    CHECK(formatAcceptance(normalizedAcceptance(parseAcceptance(u"点滴=no;胃ろう=yes;点滴=ask;独自=yes"))) == u("胃ろう=yes;点滴=ask;独自=yes"));
}

TEST_CASE("Several answers are one change, dated, and found at once")
{
    Town town;
    town.import({line(1)});
    town.setService(1, "110", "acceptance", u("胃ろう=no;独自の条件=yes"));
    const auto id = town.service(1).id;
    must(setAcceptance(town.registry(), id, {{u("PEG"), Acceptance::Yes}, {u("たん吸引"), Acceptance::Ask}}, QDate(2025, 6, 1), u("佐藤")));
    CHECK(town.service(1).acceptance == u("胃ろう=yes@2025-06-01,佐藤;喀痰吸引=ask@2025-06-01,佐藤;独自の条件=yes"));
    CHECK(town.find(u("胃ろう")).size() == 1);
    CHECK(acceptanceInWords(town.service(1).acceptance).contains(u("R7.6.1 佐藤")));
    must(setAcceptance(town.registry(), id, {{u("独自の条件"), {}}}));
    CHECK(!town.service(1).acceptance.contains(u("独自")));
    town.undo();
    town.undo();
    CHECK(town.service(1).acceptance == u("胃ろう=no;独自の条件=yes"));
    CHECK(!setAcceptance(town.registry(), id, {{u("髪の色"), Acceptance::Yes}}));
    CHECK(!setAcceptance(town.registry(), id, {{u("胃ろう"), Acceptance::Yes}}, town.clock.today().addDays(1)));
    CHECK(town.service(1).acceptance == u("胃ろう=no;独自の条件=yes"));
}
