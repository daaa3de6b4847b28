// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "registry/openings.h"

using namespace desk;

namespace {

constexpr const char* institutions =
    "\"ID\",\"正式名称\",\"正式名称（フリガナ）\",\"機関区分\",\"都道府県コード\",\"市区町村コード\",\"所在地\",\"所在地座標（緯度）\",\"所在地座標（経度）\","
    "\"毎週決まった曜日に休診（水）\",\"毎週決まった曜日に休診（日）\",\"決まった週に休診（定期週）第2週（土）\",\"祝日に休診\",\"合計病床数\"\r\n"
    "\"1721000000011\",\"花クリニック\",\"ハナクリニック\",\"2\",\"17\",\"201\",\"石川県金沢市花町１\",36.56,136.65,\"1\",\"0\",\"0\",\"0\",\"\"\r\n"
    "\"1711000000022\",\"月病院\",\"ツキビョウイン\",\"1\",\"17\",\"201\",\"石川県金沢市月町２\",0.0,0.0,\"1\",\"1\",\"1\",\"1\",\"120\"\r\n"
    "\"1721000000033\",\"星医院\",\"ホシイイン\",\"2\",\"17\",\"202\",\"石川県七尾市星町３\",37.04,136.96,\"0\",\"0\",\"1\",\"0\",\"\"\r\n";

constexpr const char* hours =
    "ID,診療科目コード,診療科目名,診療時間帯,月_診療開始時間,月_診療終了時間,火_診療開始時間,火_診療終了時間,月_外来受付開始時間,月_外来受付終了時間\r\n"
    "1721000000011,01001,内科,1,09:00,12:00,09:00,12:00,08:30,11:30\r\n"
    "1721000000011,01001,内科,2,14:00,18:00,,,13:30,17:30\r\n"
    "1721000000011,02001,外科,1,,,13:00,15:00,,\r\n"
    "1729999999999,01001,内科,1,09:00,12:00,,,,\r\n";

QString hoursOf(const registry::FacilityDetail& detail, const char* speciality)
{
    for (const registry::Service& service : detail.services)
        if (service.specialities == QString::fromUtf8(speciality))
            return service.hours;
    return QStringLiteral("no such speciality");
}

} // namespace

TEST_CASE("Institutions of 医療情報ネット are facilities of their kind, with what the flags say and no place where it is 0, 0")
{
    Desk desk;
    CHECK(counts(desk.take({file("01.csv", institutions)})) == std::array<std::int64_t, 5>{3, 0, 0, 0, 0});
    const auto clinic = desk.facility("navii/1721000000011");
    CHECK(clinic.facility.category == QStringLiteral("clinic"));
    CHECK(clinic.facility.source == QStringLiteral("navii"));
    CHECK(clinic.facility.sourceKey == QStringLiteral("1721000000011"));
    CHECK(clinic.facility.municipality == QStringLiteral("172014"));
    CHECK(clinic.facility.city == QStringLiteral("金沢市"));
    CHECK(clinic.facility.hours == QStringLiteral("su=closed;ph=closed;closed.sa=2"));
    CHECK(clinic.services.empty());
    CHECK(clinic.facility.latitude == 36.56);
    const auto hospital = desk.facility("navii/1711000000022");
    CHECK(hospital.facility.category == QStringLiteral("hospital"));
    CHECK_FALSE(hospital.facility.latitude);
    REQUIRE(hospital.services.size() == 1);
    CHECK(hospital.services[0].capacity == 120);
    CHECK(desk.find("はなくりにっく") == QStringList{QStringLiteral("花クリニック")});
    CHECK(desk.find("病院") == QStringList{QStringLiteral("月病院")});
}

TEST_CASE("The same list again changes nothing, and one undo takes a list back")
{
    Desk desk;
    const QStringList before = desk.content();
    desk.take({file("01.csv", institutions), file("02.csv", hours)});
    const QStringList after = desk.content();
    CHECK(desk.stage({file("01.csv", institutions), file("02.csv", hours)}).changesNothing());
    NoProgress progress;
    must(desk.store().undo(progress));
    CHECK(desk.content() == before);
    CHECK(desk.find("クリニック").isEmpty());
    desk.take({file("01.csv", institutions), file("02.csv", hours)});
    CHECK(desk.content() == after);
}

TEST_CASE("Hours by speciality become a service each, from all rows of the speciality; reception hours are none")
{
    Desk desk;
    const ListStage stage = desk.take({file("01.csv", institutions), file("02.csv", hours)});
    CHECK(counts(stage) == std::array<std::int64_t, 5>{3, 0, 0, 0, 0});
    const auto clinic = desk.facility("navii/1721000000011");
    CHECK(clinic.services.size() == 2);
    CHECK(hoursOf(clinic, "内科") ==
          QStringLiteral("mo=0900-1200,1400-1800;tu=0900-1200;we=closed;th=closed;fr=closed;sa=closed;su=closed"));
    // On Monday at noon the house is not closed by its days off, and every speciality is: that is closed, not unknown.
    const auto times = registry::timesOf(clinic.facility, clinic.services);
    const auto stateAt = [&](int hour) {
        return registry::openingStatus(times, QDateTime(QDate(2025, 6, 9), QTime(hour, 30), Qt::UTC)).state;
    };
    CHECK(stateAt(10) == registry::OpenState::Open);
    CHECK(stateAt(12) == registry::OpenState::Closed);
    const auto column = must(desk.registry().openStates(QDateTime(QDate(2025, 6, 9), QTime(12, 30), Qt::UTC)));
    const auto rid = desk.store().ridOf(store::describe<registry::Facility>(), clinic.facility.id.uuid);
    REQUIRE(rid);
    CHECK(column.at(static_cast<std::size_t>(*rid)) == registry::OpenState::Closed);
    CHECK(hoursOf(clinic, "外科").startsWith(QStringLiteral("mo=closed;tu=1300-1500")));
    // An institution that no list has published is told, not made up.
    CHECK(reasons(stage, RowNote::Kind::LeftOut).size() == 1);
}

TEST_CASE("Hours taken in after the institutions join them; alone they are left out with a reason")
{
    Desk desk;
    const ListStage alone = desk.stage({file("02.csv", hours)});
    CHECK(alone.changesNothing());
    CHECK(alone.rows.leftOut == 2);
    desk.take({file("01.csv", institutions)});
    const ListStage joined = desk.take({file("02.csv", hours)});
    CHECK(joined.updated == 1);
    CHECK(desk.facility("navii/1721000000011").services.size() == 2);
}

TEST_CASE("What a new edition no longer lists is closed: of its own kind and prefecture, and not where rows were left out")
{
    Desk desk;
    desk.take({file("01.csv", institutions)});
    QByteArray shorter(institutions);
    shorter.truncate(shorter.indexOf("\"1721000000033\""));
    const ListStage stage = desk.take({{QStringLiteral("01.csv"), shorter}});
    CHECK(counts(stage) == std::array<std::int64_t, 5>{0, 0, 1, 2, 0});
    CHECK(desk.facility("navii/1721000000033").facility.closedOn == desk.clock.today());
    // It comes back.
    CHECK(counts(desk.take({file("01.csv", institutions)})) == std::array<std::int64_t, 5>{0, 1, 0, 2, 0});
    CHECK_FALSE(desk.facility("navii/1721000000033").facility.closedOn.isValid());
    QByteArray damaged = shorter + "\"\",\"\",\"名前なし\",\"2\",\"17\",\"202\",\"\",,,\"\",\"\",\"\",\"\",\"\"\r\n";
    CHECK(desk.stage({{QStringLiteral("01.csv"), damaged}}).closed == 0);
    // A list of hospitals says nothing about clinics.
    QByteArray hospitals(institutions);
    hospitals.remove(hospitals.indexOf("\"1721000000011\""), hospitals.indexOf("\"1711000000022\"") - hospitals.indexOf("\"1721000000011\""));
    hospitals.truncate(hospitals.indexOf("\"1721000000033\""));
    CHECK(desk.stage({{QStringLiteral("01.csv"), hospitals}}).closed == 0);
}

TEST_CASE("A municipality keeps its own rows, by code or by address, and closes nothing outside")
{
    Desk desk;
    desk.take({file("01.csv", institutions)});
    const ListStage stage = desk.stage({file("01.csv", institutions)}, QStringLiteral("17201"));
    CHECK(stage.rows.skipped == 1);
    CHECK(stage.changesNothing());
    Desk other;
    CHECK(counts(other.take({file("01.csv", institutions)}, QStringLiteral("172022"))) == std::array<std::int64_t, 5>{1, 0, 0, 0, 0});
}

TEST_CASE("The centre's correction survives a new edition and is told beside it")
{
    Desk desk;
    desk.take({file("01.csv", institutions)});
    const Uuid id = desk.facility("navii/1721000000011").facility.id.uuid;
    must(registry::setField(desk.registry(), store::describe<registry::Facility>(), id, "name", QStringLiteral("花内科クリニック")));
    QByteArray renamed(institutions);
    renamed.replace("花クリニック", "新花クリニック");
    const ListStage stage = desk.take({{QStringLiteral("01.csv"), renamed}});
    CHECK(stage.differs == 1);
    CHECK(desk.facility("navii/1721000000011").facility.name == QStringLiteral("花内科クリニック"));
    REQUIRE(desk.facility("navii/1721000000011").official.size() == 1);
    CHECK(desk.facility("navii/1721000000011").official[0].value == store::Value(std::string("新花クリニック")));
}

TEST_CASE("A municipal list of care services makes one office of several rows, and its numbers keep their zero")
{
    Desk desk;
    const ListStage stage = desk.take({file("care.csv",
        "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,介護サービス事業所名称,名称_カナ,実施サービス,住所,電話番号,事業所番号,利用可能曜日,定員\n"
        "172014,1,石川県,金沢市,花訪問介護,ハナホウモンカイゴ,訪問介護,石川県金沢市花町1,076-220-0001,1770103172,\"平日,土曜日\",0\n"
        "172014,2,石川県,金沢市,花訪問介護,ハナホウモンカイゴ,訪問看護;宇宙旅行,石川県金沢市花町1,076-220-0001,1770103172,,\n"
        "172014,3,石川県,金沢市,札幌の事業所,サッポロ,通所介護,石川県金沢市月町1,762200002,170102313,,29名\n"
        "172014,4,石川県,金沢市,花訪問介護,ハナホウモンカイゴ,訪問介護,石川県金沢市花町1,076-220-0001,1770103172,,\n")});
    CHECK(stage.added == 2);
    const auto office = desk.facility("municipal-care/1770103172");
    CHECK(office.services.size() == 2);
    CHECK(office.services[0].days == QStringLiteral("平日,土曜日"));
    const auto repaired = desk.facility("municipal-care/0170102313");
    CHECK(repaired.facility.phone == QStringLiteral("076-220-0002"));
    CHECK(repaired.services.at(0).capacity == 29);
    CHECK(stage.rows.repaired == 2);
    CHECK(reasons(stage, RowNote::Kind::LeftOut).size() == 1);
    CHECK(reasons(stage, RowNote::Kind::Doubtful).size() == 1);
}

TEST_CASE("A municipal list of medical institutions brings specialities and hours")
{
    Desk desk;
    desk.take({file("iryo.csv",
        "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,医療機関の種類,住所,電話番号,医療機関コード,診療曜日,診療開始時間,診療終了時間,診療科目,病床数\n"
        "172014,1,石川県,金沢市,花クリニック,ハナクリニック,無床診療所,石川県金沢市花町1,076-220-0001,,月・火・水,9:00,17:00,内科;小児科,0\n")});
    const auto clinic = desk.facility("municipal-medical/172014/1");
    CHECK(clinic.facility.category == QStringLiteral("clinic"));
    REQUIRE(clinic.services.size() == 1);
    CHECK(clinic.services[0].specialities == QStringLiteral("内科・小児科"));
    CHECK(clinic.services[0].hours == QStringLiteral("mo=0900-1700;tu=0900-1700;we=0900-1700"));
    CHECK(desk.find("小児科") == QStringList{QStringLiteral("花クリニック")});
}

TEST_CASE("An office's own table is read under its titles, with its sum row and repeated rows told")
{
    Desk desk;
    const ListStage stage = desk.take({file("サロン一覧.csv",
        "金沢市 通いの場 一覧,,,\n令和7年4月1日現在,,,\n名称,所在地,電話,開催日時\n"
        "さくら会,石川県金沢市花町1,076-220-0001,毎週火曜 10:00〜12:00\n"
        "もみじ会,石川県金沢市月町2,,\n"
        "もみじ会,石川県金沢市月町2,,\n"
        "名称,所在地,電話,開催日時\n"
        "合計,,,\n")});
    CHECK(stage.added == 2);
    CHECK(reasons(stage, RowNote::Kind::LeftOut).size() == 2);
    CHECK(desk.find("さくら会") == QStringList{QStringLiteral("さくら会")});
    CHECK(desk.find("サロン").size() == 2);
}

TEST_CASE("The search knows of a taken-in facility what it would know if it read it back")
{
    Desk desk;
    const char* list = "ID,名称,フリガナ,種別,所在地,建物名,緯度,経度,電話番号,FAX,法人番号,法人の名称,診療科目,空き,営業時間,備考\n"
                       "1,花クリニック,ハナクリニック,診療所,石川県金沢市花町1,花ビル,36.56,136.65,076-220-0001,076-220-0002,7000012050002,花会,内科;外科,あり,平日9-17,駐車場あり\n"
                       "2,月薬局,ツキヤッキョク,薬局,石川県金沢市月町2,,,,,,7000012050002,医療法人花会,,,平日9-18,\n"
                       "3,星の会,ホシノカイ,サロン,石川県金沢市星町3,,0,0,,,,,,なし,,\n";
    CHECK(desk.take({file("いろいろ.csv", list)}).added == 3);
    desk.checkIndex();
    CHECK(desk.find("花会").size() == 2);
    // Once more, with one row changed and one gone.
    QByteArray next(list);
    next.replace("月薬局", "新月薬局");
    desk.take({{QStringLiteral("いろいろ.csv"), next}});
    desk.checkIndex();
    desk.take({file("01.csv", institutions), file("02.csv", hours)});
    desk.checkIndex();
}

TEST_CASE("A stopped comparison or import has changed nothing")
{
    struct Stopped final : Progress
    {
        void start(const QString&, std::int64_t) override {}
        void advanceTo(std::int64_t) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stopped;
    Desk desk;
    QByteArray many("名称,住所\n");
    for (int i = 0; i < 2000; ++i)
        many += QStringLiteral("会%1,石川県金沢市花町%1\n").arg(i).toUtf8();
    const QStringList before = desk.content();
    const Handover handover = desk.open({{QStringLiteral("会.csv"), many}});
    const auto refused = stageDelivery(desk.registry(), handover, {}, desk.clock.today(), stopped);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Cancelled);
    ListStage stage = desk.stage({{QStringLiteral("会.csv"), many}});
    CHECK_FALSE(applyLists(desk.registry(), stage, stopped));
    CHECK(desk.content() == before);
}

TEST_CASE("Sums and footnotes below a table are left out with a reason, whatever stands beside them")
{
    Desk desk;
    const ListStage stage = desk.take({file("医療機関.csv", "名称,所在地,診療科目\n花内科,石川県金沢市花町1,内科\n月外科病院,石川県金沢市月町2,外科\n合　計,2件,\n"
                                                         "※令和7年10月1日現在,,\n計画相談はなみ,石川県金沢市花町3,\n")});
    CHECK(stage.added == 3);
    CHECK(stage.rows.leftOut == 2);
    // Who has specialities is a hospital if it says so, else a clinic.
    CHECK(desk.facility("list:医療機関/花内科|石川県金沢市花町1").facility.category == QStringLiteral("clinic"));
    CHECK(desk.find("月外科病院").size() == 1);
    CHECK(desk.facility("list:医療機関/月外科病院|石川県金沢市月町2").facility.category == QStringLiteral("hospital"));
}

TEST_CASE("A note that takes back what the columns say leaves those days open instead of wrong")
{
    Desk desk;
    desk.take({file("医療機関一覧.csv",
                    "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,医療機関の種類,住所,方書,緯度,経度,電話番号,診療曜日,診療開始時間,"
                    "診療終了時間,診療日時特記事項,診療科目,病床数,URL\n"
                    "172014,1,石川県,金沢市,花クリニック,ハナ,無床診療所,石川県金沢市花町1,,,,,月火水木金,09:00,18:00,水曜午後休診。祝日は休み,内科,0,\n")});
    const auto detail = desk.facility("municipal-medical/172014/1");
    REQUIRE(detail.services.size() == 1);
    CHECK(detail.services[0].hours == QStringLiteral("mo=0900-1800;tu=0900-1800;th=0900-1800;fr=0900-1800;ph=closed"));
    CHECK(detail.services[0].daysNote.contains(QStringLiteral("水曜午後休診")));
}

TEST_CASE("A speciality of an institution whose number says nothing of its kind is of the kind that the list says")
{
    Desk desk;
    QByteArray places(institutions);
    QByteArray spans(hours);
    desk.take({{QStringLiteral("01.csv"), places.replace("1721000000011", "1791000000011")},
               {QStringLiteral("02.csv"), spans.replace("1721000000011", "1791000000011")}});
    const auto clinic = desk.facility("navii/1791000000011");
    REQUIRE(clinic.services.size() == 2);
    for (const registry::Service& service : clinic.services)
        CHECK(service.kind == QStringLiteral("clinic"));
}
