// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in official files: what a first, a second and a newer edition do.
#include "town.h"

#include <algorithm>
#include <random>

using namespace town;
using Counts = std::array<std::int64_t, 5>;

TEST_CASE("A file is recognized by its header, whatever it is called")
{
    for (const char* name : {"jigyosho_110.csv", "新しいテキスト ドキュメント.txt", "x", "photo.jpg"}) {
        Town town;
        CHECK(counts(town.import({file({line(1), line(2)}, name)})) == Counts{2, 0, 0, 0, 0});
    }
    CHECK(looksLikeCareData(csv({line(1)})));
    CHECK_FALSE(looksLikeCareData("名前,住所\r\n"));
    CHECK_FALSE(looksLikeCareData({}));
}

TEST_CASE("Columns may stand in another order, and unknown ones may be among them")
{
    const QByteArray bytes = "備考,事業所番号,メモ,サービスの種類,事業所名,住所,電話番号\r\n"
                             ",9900000001,x,訪問介護,あおば,南町,076-1\r\n";
    Town town;
    CHECK(counts(town.import({InputFile{QStringLiteral("f"), bytes}})) == Counts{1, 0, 0, 0, 0});
    CHECK(town.facility(1).name == QStringLiteral("あおば"));
    CHECK(town.facility(1).phone == QStringLiteral("076-1"));
}

TEST_CASE("All 35 kinds of service are known, with brackets of either width")
{
    std::vector<Line> lines;
    int office = 0;
    for (const Category& kind : leafCategories()) {
        if (kind.code[0] < '0' || kind.code[0] > '9')
            continue;
        const std::string code(kind.code);
        lines.push_back(line(++office, code.c_str()));
        Line narrow = line(100 + office, code.c_str());
        narrow[CareColumn::Service].replace(QStringLiteral("（"), QStringLiteral("(")).replace(QStringLiteral("）"), QStringLiteral(")"));
        lines.push_back(narrow);
    }
    CHECK(office == 35);
    Town town;
    const CareStage stage = town.import(lines);
    CHECK(stage.added == 70);
    CHECK(stage.rows.rejected.empty());
    CHECK(town.service(1, "110").kind == QStringLiteral("110"));
}

TEST_CASE("One office with several services is one facility, and each row one service")
{
    Town town;
    town.import({line(1, "110"), line(1, "130"), line(1, "430"), line(2, "110")});
    CHECK(town.registry().facilityCount() == 2);
    const auto detail = must(town.registry().detail(town.facility(1).id));
    REQUIRE(detail.has_value());
    REQUIRE(detail->services.size() == 3);
    CHECK(detail->services[0].kind == QStringLiteral("110"));
    CHECK(detail->organization.name == QStringLiteral("社会福祉法人なぎさ1会"));
}

TEST_CASE("Every published value arrives in its field")
{
    Line full = line(7, "150", QStringLiteral("デイみなみ"));
    full[CareColumn::Building] = QStringLiteral("2階");
    full[CareColumn::DaysNote] = QStringLiteral("年末年始は休み、\"応相談\"");
    full[CareColumn::Inclusive] = QStringLiteral("あり");
    full[CareColumn::CareStandard] = QStringLiteral("通常の指定");
    full[CareColumn::DisabilityStandard] = QStringLiteral("共生型");
    full[CareColumn::Remarks] = QStringLiteral("備考です");
    Town town;
    town.import({full});
    const Facility facility = town.facility(7);
    CHECK(facility.officeNumber == officeNumber(7));
    CHECK(facility.name == QStringLiteral("デイみなみ"));
    CHECK(facility.kana == full[CareColumn::Kana]);
    CHECK(facility.municipality == QStringLiteral("172014"));
    CHECK(facility.prefecture == full[CareColumn::Prefecture]);
    CHECK(facility.city == full[CareColumn::City]);
    CHECK(facility.address == full[CareColumn::Address]);
    CHECK(facility.building == QStringLiteral("2階"));
    CHECK(facility.latitude == 36.507);
    CHECK(facility.longitude == 136.607);
    CHECK(facility.phone == full[CareColumn::Phone]);
    CHECK(facility.fax == full[CareColumn::Fax]);
    CHECK(facility.url == full[CareColumn::Url]);
    const Service service = town.service(7, "150");
    CHECK(service.facility == facility.id);
    CHECK(service.name == facility.name);
    CHECK(service.capacity == 7);
    CHECK(service.days == QStringLiteral("平日,土曜日"));
    CHECK(service.daysNote == full[CareColumn::DaysNote]);
    CHECK(service.inclusive == QStringLiteral("あり"));
    CHECK(service.careStandard == QStringLiteral("通常の指定"));
    CHECK(service.disabilityStandard == QStringLiteral("共生型"));
    CHECK(service.remarks == QStringLiteral("備考です"));
    CHECK(service.url == full[CareColumn::Url]);
}

TEST_CASE("The order of files and rows makes no difference")
{
    std::vector<std::vector<Line>> parts(4);
    for (int office = 1; office <= 40; ++office)
        for (const char* kind : {"110", "130", "150", "430"})
            if ((office * 7 + kind[1]) % 3 != 0)
                parts[static_cast<std::size_t>(kind[1] - '1') % 4].push_back(
                    line(office, kind, QStringLiteral("%1の%2").arg(office).arg(QLatin1String(kind))));
    const auto imported = [](const std::vector<std::vector<Line>>& files, bool together) {
        Town town;
        std::vector<InputFile> inputs;
        for (const auto& lines : files) {
            inputs.push_back(file(lines));
            if (!together)
                town.import({inputs.back()});
        }
        if (together)
            town.import(inputs);
        town.checkIndex();
        return town.content();
    };
    const QStringList expected = imported(parts, true);
    std::mt19937 random(1);
    for (int round = 0; round < 4; ++round) {
        std::shuffle(parts.begin(), parts.end(), random);
        for (auto& lines : parts)
            std::shuffle(lines.begin(), lines.end(), random);
        CHECK(imported(parts, true) == expected);
        CHECK(imported(parts, false) == expected);
    }
}

TEST_CASE("The same files again change nothing, not one byte")
{
    std::vector<Line> lines;
    for (int office = 1; office <= 30; ++office) {
        lines.push_back(line(office));
        if (office % 2)
            lines.push_back(line(office, "130", QStringLiteral("別名%1").arg(office)));
    }
    lines.push_back(lines[3].with(CareColumn::Name, QStringLiteral("二度目")));
    Town town;
    town.import(lines);
    town.set(2, "phone", QStringLiteral("076-000-0000"));
    const QStringList before = town.dump();
    const CareStage again = town.import(lines);
    CHECK(counts(again) == Counts{0, 0, 0, 45, 1});
    CHECK(again.changesNothing());
    CHECK(town.dump() == before);
    CHECK(town.store().undoable()->kind == store::ChangeKind::Edit);
}

TEST_CASE("A newer edition adds, updates and closes")
{
    Town town;
    town.import({line(1), line(2), line(3), line(3, "130")});
    const CareStage stage = town.import({line(1), line(2).with(CareColumn::Phone, QStringLiteral("076-999-9999")), line(4)});
    CHECK(counts(stage) == Counts{1, 1, 1, 1, 0});
    CHECK(town.facility(2).phone == QStringLiteral("076-999-9999"));
    CHECK(town.service(3).closedOn == QDate(2025, 6, 30));
    CHECK_FALSE(town.facility(3).closedOn.isValid());
    CHECK(town.find(QStringLiteral("事業所3号")).size() == 1);
    town.checkIndex();
    REQUIRE(stage.differences.size() == 3);
    const auto closed = std::find_if(stage.differences.begin(), stage.differences.end(),
                                     [](const auto& d) { return d.kind == CareDifference::Kind::Closed; });
    REQUIRE(closed != stage.differences.end());
    CHECK(closed->facility == QStringLiteral("事業所3号"));
}

TEST_CASE("A facility whose last service closed is closed and no longer found, and comes back when it reopens")
{
    Town town;
    town.import({line(1), line(2)});
    town.import({line(1)});
    CHECK(town.facility(2).closedOn.isValid());
    CHECK(town.find(QStringLiteral("事業所2号")).isEmpty());
    Query closedToo = town.registry().interpret(QStringLiteral("事業所2号"));
    closedToo.includeClosed = true;
    CHECK(town.rows(closedToo).size() == 1);
    CHECK(counts(town.import({line(1)})) == Counts{0, 0, 0, 1, 0});
    const CareStage stage = town.import({line(1), line(2)});
    CHECK(counts(stage) == Counts{0, 1, 0, 1, 0});
    CHECK_FALSE(town.facility(2).closedOn.isValid());
    CHECK_FALSE(town.service(2).closedOn.isValid());
    CHECK(town.find(QStringLiteral("事業所2号")).size() == 1);
    town.checkIndex();
}

TEST_CASE("When the leading service closes, the facility shows the next one at once")
{
    Town town;
    town.import({file({line(1, "110", QStringLiteral("訪問の名"))}), file({line(1, "130", QStringLiteral("看護の名")), line(2, "130")}),
                 file({line(5, "110")})});
    CHECK(town.facility(1).name == QStringLiteral("訪問の名"));
    const std::vector<InputFile> next{file({line(1, "130", QStringLiteral("看護の名")), line(2, "130")}), file({line(5, "110")})};
    CHECK(town.import(next).closed == 1);
    CHECK(town.facility(1).name == QStringLiteral("看護の名"));
    const QStringList after = town.dump();
    CHECK(town.import(next).changesNothing());
    CHECK(town.dump() == after);
    town.checkIndex();
}

TEST_CASE("Closings are limited to the kinds and municipalities the files speak of")
{
    Town town;
    const auto elsewhere = [](const Line& one) { return one.with(CareColumn::Municipality, QStringLiteral("132012")); };
    town.import({line(1), line(2), elsewhere(line(3)), line(4, "130")});
    CHECK(counts(town.import({line(1)})) == Counts{0, 0, 1, 1, 0});
    CHECK(town.service(2).closedOn.isValid());
    CHECK_FALSE(town.service(3).closedOn.isValid());
    CHECK_FALSE(town.service(4, "130").closedOn.isValid());
}

TEST_CASE("Files of the whole country close what vanished with its municipality")
{
    std::vector<Line> country;
    for (int prefecture = 1; prefecture <= 47; ++prefecture)
        for (int i = 0; i < 2; ++i)
            country.push_back(line(prefecture * 10 + i).with(CareColumn::Municipality,
                                                             QStringLiteral("%1%2").arg(prefecture, 2, 10, QLatin1Char('0')).arg(1000 + i)));
    Town town;
    town.import(country);
    country.pop_back();
    CHECK(town.stage({file(country)}).closed == 1);
    // The same files looked at for one municipality say nothing about the others.
    CHECK(town.stage({file(country)}, QStringLiteral("17")).closed == 0);
}

TEST_CASE("The centre's own places are never closed by official files")
{
    Town town;
    town.import({line(1)});
    Facility own;
    own.name = QStringLiteral("みなみサロン");
    own.category = QStringLiteral("salon");
    own.municipality = QStringLiteral("172014");
    const auto id = must(addFacility(town.registry(), own));
    Service service;
    service.id.uuid = Uuid::v7(1, randomBytes16());
    service.facility = id;
    service.kind = QStringLiteral("110");
    service.municipality = QStringLiteral("172014");
    must(town.store().commit({QStringLiteral("own service"), store::ChangeKind::Edit, store::diff(Service(), service, true)}));
    CHECK(town.import({line(1), line(2)}).closed == 0);
    CHECK(town.find(QStringLiteral("サロン")).contains(QStringLiteral("みなみサロン")));
}

TEST_CASE("Only the rows of one municipality are taken where one is asked for")
{
    const auto at = [](int office, const char* code) { return line(office).with(CareColumn::Municipality, QString::fromLatin1(code)); };
    // A designated city with two wards, its neighbour, and another prefecture.
    const std::vector<Line> lines{at(1, "141003"), at(2, "141011"), at(3, "141186"), at(4, "141305"), at(5, "142018"), at(6, "131016")};
    const auto taken = [&](const char* municipality) {
        Town town;
        const CareStage stage = town.import({file(lines)}, QString::fromLatin1(municipality));
        CHECK(stage.added + stage.rows.skipped == 6);
        return stage.added;
    };
    CHECK(taken("") == 6);
    CHECK(taken("141003") == 3);
    CHECK(taken("14100") == 3);
    CHECK(taken("141011") == 1);
    CHECK(taken("14") == 5);
    CHECK(taken("131016") == 1);
    CHECK(taken("999999") == 0);
}

TEST_CASE("A correction survives the next edition, stands beside the official value, and counts as differing")
{
    Town town;
    town.import({line(1), line(2)});
    town.set(1, "phone", QStringLiteral("076-111-1111"));
    town.setService(1, "110", "capacity", QStringLiteral("99"));
    const CareStage same = town.stage({file({line(1), line(2)})});
    CHECK(counts(same) == Counts{0, 0, 0, 2, 1});
    const auto differing = std::count_if(same.differences.begin(), same.differences.end(),
                                         [](const auto& d) { return d.kind == CareDifference::Kind::Differs; });
    CHECK(differing == 2);
    town.import({line(1).with(CareColumn::Phone, QStringLiteral("076-222-2222")), line(2)});
    CHECK(town.facility(1).phone == QStringLiteral("076-111-1111"));
    CHECK(town.service(1).capacity == 99);
    const auto detail = must(town.registry().detail(town.facility(1).id));
    REQUIRE(detail.has_value());
    const auto beneath = std::find_if(detail->official.begin(), detail->official.end(), [](const auto& o) { return o.field == "phone"; });
    REQUIRE(beneath != detail->official.end());
    CHECK(beneath->value == store::toValue(QStringLiteral("076-222-2222")));
    CHECK(town.find(QStringLiteral("0761111111")).size() == 1);
    CHECK(town.rows(town.registry().interpret(QStringLiteral("事業所1号"))).at(0).corrected);
    must(backToOfficial(town.registry(), store::describe<Facility>(), town.facility(1).id.uuid, "phone"));
    CHECK(town.facility(1).phone == QStringLiteral("076-222-2222"));
    CHECK(town.stage({file({line(1).with(CareColumn::Phone, QStringLiteral("076-222-2222")), line(2)})}).differs == 1);
    town.checkIndex();
}

TEST_CASE("A correction that the official data has caught up with differs no more")
{
    Town town;
    town.import({line(1)});
    town.set(1, "phone", QStringLiteral("076-111-1111"));
    Line caughtUp = line(1).with(CareColumn::Phone, QStringLiteral("076-111-1111"));
    CHECK(town.import({caughtUp}).differs == 0);
    CHECK(town.import({caughtUp}).changesNothing());
}

TEST_CASE("What the centre knows besides survives: conditions, vacancy, notes, contacts")
{
    Town town;
    town.import({line(1)});
    town.setService(1, "110", "acceptance", QStringLiteral("胃ろう=yes;喀痰吸引=ask"));
    town.setService(1, "110", "vacancy", QStringLiteral("2名"));
    town.set(1, "notes", QStringLiteral("担当は話しやすい"));
    Contact contact;
    contact.facility = town.facility(1).id;
    contact.name = QStringLiteral("窓口");
    must(addContact(town.registry(), contact));
    CHECK(town.import({line(1).with(CareColumn::Name, QStringLiteral("改名")), line(2)}).differs == 0);
    CHECK(town.service(1).acceptance == QStringLiteral("胃ろう=yes;喀痰吸引=ask"));
    CHECK(town.service(1).vacancy == QStringLiteral("2名"));
    CHECK(town.facility(1).notes == QStringLiteral("担当は話しやすい"));
    CHECK(town.facility(1).name == QStringLiteral("改名"));
    CHECK(must(town.registry().detail(town.facility(1).id))->contacts.size() == 1);
    town.import({line(2)});
    town.import({line(1), line(2)});
    CHECK(town.service(1).vacancy == QStringLiteral("2名"));
    town.checkIndex();
}

TEST_CASE("A row that the centre removed does not come back with the next edition")
{
    Town town;
    town.import({line(1), line(2)});
    must(removeRow(town.registry(), store::describe<Facility>(), town.facility(1).id.uuid));
    CHECK(town.find(QStringLiteral("事業所1号")).isEmpty());
    town.import({line(1), line(2)});
    town.import({line(1).with(CareColumn::Phone, QStringLiteral("1")), line(2)});
    CHECK_FALSE(town.hasFacility(1));
    CHECK(town.find(QStringLiteral("事業所1号")).isEmpty());
}

TEST_CASE("Undo brings back exactly the state before, and redo the state after")
{
    Town town;
    const QStringList empty = town.content();
    town.import({line(1), line(2), line(3), line(3, "130")});
    const QStringList first = town.content();
    town.set(1, "phone", QStringLiteral("076-111-1111"));
    town.setService(2, "110", "acceptance", QStringLiteral("胃ろう=yes"));
    const QStringList edited = town.content();
    town.import({line(1).with(CareColumn::Phone, QStringLiteral("076-222-2222")), line(2).with(CareColumn::Capacity, QStringLiteral("88")),
                 line(4), line(3, "130", QStringLiteral("看護"))});
    const QStringList second = town.content();
    town.undo();
    CHECK(town.content() == edited);
    town.checkIndex();
    town.redo();
    CHECK(town.content() == second);
    town.checkIndex();
    for (int i = 0; i < 3; ++i)
        town.undo();
    CHECK(town.content() == first);
    town.undo();
    CHECK(town.content() == empty);
    CHECK(town.registry().facilityCount() == 0);
    town.checkIndex();
    town.redo();
    CHECK(town.content() == first);
}

TEST_CASE("After an undone import the same files can be taken in again, with their corporations")
{
    Town town;
    const std::vector<Line> lines{line(1), line(2), line(2, "130")};
    town.import(lines);
    const QStringList first = town.content();
    town.undo();
    CHECK(counts(town.import(lines)) == Counts{3, 0, 0, 0, 0});
    CHECK(town.content() == first);
    CHECK(must(town.registry().detail(town.facility(1).id))->organization.name == QStringLiteral("社会福祉法人なぎさ1会"));
    CHECK(town.import(lines).changesNothing());
    town.checkIndex();
    town.undo();
    CHECK(town.registry().facilityCount() == 0);
}

TEST_CASE("A service whose update was undone is still closed by a later edition")
{
    Town town;
    town.import({line(1), line(2)});
    town.import({line(1), line(2).with(CareColumn::Phone, QStringLiteral("1"))});
    town.undo();
    CHECK(town.import({line(1)}).closed == 1);
}

TEST_CASE("Stopped at any step, an import has changed nothing")
{
    class StopAt final : public Progress
    {
    public:
        explicit StopAt(int step) : m_left(step) {}
        void start(const QString& label, std::int64_t total) override { CHECK((!label.isEmpty() && total >= 0)); }
        void advanceTo(std::int64_t) override {}
        [[nodiscard]] bool cancelled() const override { return --m_left < 0; }

    private:
        mutable int m_left;
    };
    std::vector<Line> lines;
    for (int office = 1; office <= 1300; ++office)
        lines.push_back(line(office));
    Town town;
    town.import({line(1), line(2000)});
    const QStringList before = town.dump();
    int stopped = 0;
    for (int step = 0; step < 100; ++step) {
        StopAt progress(step);
        auto stage = stageCare(town.registry(), must(readCareFiles({file(lines)}, QString())), QDate(2025, 6, 30), progress);
        auto done = stage ? applyCare(town.registry(), *stage, progress) : tl::unexpected<Error>(stage.error());
        if (done)
            break;
        ++stopped;
        CHECK(static_cast<int>(done.error().code) == static_cast<int>(Error::Code::Cancelled));
        CHECK(done.error().message.size() > 10);
        REQUIRE(town.dump() == before);
        CHECK(town.find(QStringLiteral("事業所1299号")).isEmpty());
    }
    CHECK(stopped >= 5);
    CHECK(town.registry().facilityCount() == 1300);
    CHECK(town.find(QStringLiteral("事業所1299号")).size() == 1);
    town.checkIndex();
}

TEST_CASE("The date of the edition stands in the files' names, or is today")
{
    CHECK(editionInName(QStringLiteral("jigyosho_110_all_20260709180319.csv")) == QDate(2026, 7, 9));
    CHECK(editionInName(QStringLiteral("520_rouken_20250601.csv")) == QDate(2025, 6, 1));
    CHECK_FALSE(editionInName(QStringLiteral("jigyosho_110.csv")).isValid());
    CHECK_FALSE(editionInName(QStringLiteral("20251399.csv")).isValid());
    const QDate today(2025, 6, 11);
    CHECK(editionOf({{QStringLiteral("a_20240101.csv"), {}}, {QStringLiteral("b_20250101.csv"), {}}}, today) == QDate(2025, 1, 1));
    CHECK(editionOf({{QStringLiteral("a.csv"), {}}}, today) == today);
}

TEST_CASE("Random editions in a row: the index stays true, a second time changes nothing, undo leads back")
{
    std::mt19937 random(17);
    Town town;
    QStringList states{town.content()};
    for (int edition = 0; edition < 8; ++edition) {
        std::vector<Line> lines;
        for (int office = 1; office <= 40; ++office)
            for (const char* kind : {"110", "130", "150"})
                if (random() % 4 != 0) {
                    Line one = line(office, kind);
                    if (random() % 3 == 0)
                        one[CareColumn::Name] = QStringLiteral("名前%1").arg(random() % 5);
                    if (random() % 4 == 0)
                        one[CareColumn::Latitude].clear();
                    if (random() % 5 == 0)
                        one[CareColumn::Phone] = QStringLiteral("0761-%1").arg(random() % 10000);
                    lines.push_back(one);
                }
        const QStringList before = town.content();
        const CareStage stage = town.import(lines);
        town.checkIndex();
        const QStringList after = town.content();
        const QStringList bytes = town.dump();
        CHECK(town.import(lines).changesNothing());
        CHECK(town.dump() == bytes);
        if (stage.changesNothing())
            continue;
        town.undo();
        CHECK(town.content() == before);
        town.redo();
        CHECK(town.content() == after);
        if (town.hasFacility(1 + edition))
            town.set(1 + edition, "name", QStringLiteral("わたしたちの名%1").arg(edition));
        town.checkIndex();
    }
}

TEST_CASE("A corporation whose name is spelled in two ways is one, and the index agrees with the register")
{
    Town town;
    const Line other = line(101).with(CareColumn::Corporation, QStringLiteral("（福）なぎさ1会"));
    REQUIRE(other[CareColumn::CorporateNumber] == line(1)[CareColumn::CorporateNumber]);
    town.import({line(1), other});
    CHECK(town.facility(1).organization == town.facility(101).organization);
    town.import({line(1), other, line(201).with(CareColumn::Corporation, QStringLiteral("福なぎさ1"))});
    town.checkIndex();
}

TEST_CASE("A service that the centre added to an official office does not keep the official texts away")
{
    Town town;
    town.import({line(1, "130")});
    Service own;
    own.id.uuid = Uuid::v7(1, randomBytes16());
    own.facility = town.facility(1).id;
    own.kind = QStringLiteral("110");
    must(town.store().commit({QStringLiteral("own service"), store::ChangeKind::Edit, store::diff(Service(), own, true)}));
    town.import({line(1, "130").with(CareColumn::Phone, QStringLiteral("076-9"))});
    CHECK(town.facility(1).phone == QStringLiteral("076-9"));
    town.checkIndex();
}
