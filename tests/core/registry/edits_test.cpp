// SPDX-License-Identifier: GPL-3.0-or-later
// Entities and the edits of one field.
#include "town.h"

#include "registry/acceptance.h"
#include "registry/carecells.h"

#include <map>
#include <set>

using namespace town;

namespace {

/// The text of a cell as the import would publish it.
QString shownCell(const store::CellView& cell)
{
    return store::displayText(ownedCell(cell));
}

} // namespace

TEST_CASE("The cells of an official row stand in the order of the entities' fields")
{
    // A row in which every cell says which column it is.
    CareRow row;
    row.leaf = 0;
    row.officeNumber = "9900000001";
    const std::array<std::string_view, careColumnCount> texts{
        "municipality", "number", "prefecture", "city", "name", "kana", "service", "address", "building", "36.5", "136.5", "phone", "fax",
        "corporate_number", "corporation", "9900000001", "days", "days_note", "12", "url", "inclusive", "care_standard",
        "disability_standard", "remarks"};
    row.fields = texts;
    const Uuid facilityId = careFacilityId("9900000001");
    const Uuid organizationId = corporationId("1", "");
    const CareCells cells(row, facilityId, organizationId);
    const std::map<std::string_view, QString> special{{"office_number", QStringLiteral("9900000001")}, {"latitude", QStringLiteral("36.5")},
                                                      {"longitude", QStringLiteral("136.5")}, {"organization", organizationId.toString()},
                                                      {"facility", facilityId.toString()}, {"kind", QStringLiteral("110")},
                                                      {"capacity", QStringLiteral("12")}};
    const auto check = [&](const store::EntityInfo& entity, std::span<const store::CellView> published) {
        REQUIRE(published.size() == entity.fields.size());
        for (std::size_t i = 0; i < entity.fields.size(); ++i) {
            const std::string_view name = entity.fields[i].name;
            INFO(std::string(entity.name) << "." << std::string(name));
            if (name == "source") {
                CHECK(shownCell(published[i]) == QStringLiteral("mhlw-care"));
                continue;
            }
            if (!isPublished(entity, name) || name == "closed_on") {
                CHECK(std::holds_alternative<std::monostate>(published[i]));
                continue;
            }
            const auto known = special.find(name);
            CHECK(shownCell(published[i]) ==
                  (known != special.end() ? known->second : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
        }
    };
    check(store::describe<Facility>(), cells.facility());
    check(store::describe<Service>(), cells.service());
}

TEST_CASE("The digest of a row changes with every published cell, and only then")
{
    const Line base = line(1);
    const auto digests = [](const Line& one) {
        const CareRows rows = must(readCareFiles({file({one})}, QString()));
        REQUIRE(rows.rows.size() == 1);
        const CareCells cells(rows.rows[0], careFacilityId(rows.rows[0].officeNumber), Uuid());
        return std::pair(cells.facilityDigest(), cells.serviceDigest());
    };
    CHECK(digests(base) == digests(base));
    for (const CareColumn column : {CareColumn::Name, CareColumn::Kana, CareColumn::Address, CareColumn::Building, CareColumn::Phone,
                                    CareColumn::Fax, CareColumn::Url}) {
        const auto changed = digests(base.with(column, QStringLiteral("別")));
        CHECK(changed.first != digests(base).first);
        CHECK(changed.second != digests(base).second);
    }
    // Text that moves from one cell to the next is a change.
    CHECK(digests(base.with(CareColumn::Name, QStringLiteral("ab")).with(CareColumn::Kana, QStringLiteral("c"))) !=
          digests(base.with(CareColumn::Name, QStringLiteral("a")).with(CareColumn::Kana, QStringLiteral("bc"))));
}

TEST_CASE("Every entity describes each of its fields once, and its values survive the way to the file and back")
{
    for (const store::EntityInfo* entity : schema()) {
        std::set<std::string_view> names;
        for (const store::FieldInfo& field : entity->fields) {
            CHECK(names.insert(field.name).second);
            CHECK(entity->indexOf(field.name) >= 0);
            CHECK(field.get);
            CHECK(field.set);
        }
        CHECK(entity->indexOf("no such field") == -1);
    }
    Facility facility;
    for (const store::FieldInfo& field : store::describe<Facility>().fields) {
        store::Value value = std::string("x");
        if (field.kind == store::FieldKind::Real)
            value = 1.5;
        else if (field.kind == store::FieldKind::Date)
            value = std::string("2025-06-11");
        else if (field.kind == store::FieldKind::Reference)
            value = careFacilityId("1");
        field.set(&facility, value);
        CHECK(field.get(&facility) == value);
    }
}

TEST_CASE("What a person types is understood in every form, or told with an example")
{
    const auto read = [](const store::EntityInfo& entity, const char* field, const char* typed) {
        return readValue(entity.fields[static_cast<std::size_t>(entity.indexOf(field))], QString::fromUtf8(typed));
    };
    const auto& service = store::describe<Service>();
    const auto& facility = store::describe<Facility>();
    CHECK(must(read(service, "capacity", "１８")) == store::Value(std::int64_t{18}));
    CHECK(must(read(service, "capacity", "  ")) == store::Value());
    for (const char* wrong : {"many", "-1", "1.5", "99999999999999999999"}) {
        const auto value = read(service, "capacity", wrong);
        REQUIRE_FALSE(value);
        CHECK(value.error().message.contains(QStringLiteral("18")));
    }
    for (const char* day : {"R7.6.1", "令和7年6月1日", "2025-06-01", "2025/6/1"})
        CHECK(must(read(service, "vacancy_on", day)) == store::toValue(QDate(2025, 6, 1)));
    CHECK_FALSE(read(service, "vacancy_on", "yesterday-ish"));
    CHECK(must(read(service, "acceptance", "胃ろう=yes; 喀痰吸引 = ask")) == store::toValue(QStringLiteral("胃ろう=yes;喀痰吸引=ask")));
    CHECK_FALSE(read(service, "acceptance", "胃ろう"));
    CHECK(must(read(facility, "latitude", "３６．５")) == store::Value(36.5));
    CHECK_FALSE(read(facility, "latitude", "north"));
    for (const char* senseless : {"nan", "inf", "1e999"}) {
        INFO(senseless);
        CHECK_FALSE(read(facility, "latitude", senseless));
    }
    CHECK(must(read(facility, "name", "一行\n二行")) == store::toValue(QStringLiteral("一行 二行")));
    CHECK(must(read(facility, "notes", "一行\n二行")) == store::toValue(QStringLiteral("一行\n二行")));
}

TEST_CASE("Conditions are read and written alike, and nonsense is passed over")
{
    const auto items = parseAcceptance(u"胃ろう=yes;喀痰吸引=ask;透析=no");
    REQUIRE(items.size() == 3);
    CHECK(formatAcceptance(items) == QStringLiteral("胃ろう=yes;喀痰吸引=ask;透析=no"));
    for (const char16_t* nonsense : {u"", u";", u"=", u"=yes", u"a=", u"a=maybe", u";;=;=;", u"====", u"a=YES"})
        CHECK(parseAcceptance(nonsense).empty());
    CHECK(parseAcceptance(u"a=b=yes").at(0).condition == QStringLiteral("a=b"));
    CHECK(parseAcceptance(u" 胃ろう = yes ").at(0).condition == QStringLiteral("胃ろう"));
}

TEST_CASE("Writing what is there already is no change, and an unknown field is refused")
{
    Town town;
    town.import({line(1)});
    const QStringList before = town.dump();
    town.set(1, "phone", town.facility(1).phone);
    CHECK(town.dump() == before);
    CHECK_FALSE(setField(town.registry(), store::describe<Facility>(), town.facility(1).id.uuid, "colour", QStringLiteral("x")));
    CHECK(town.dump() == before);
}

TEST_CASE("An edit of a row that is not there is refused and makes nothing")
{
    Town town;
    const QStringList before = town.dump();
    CHECK_FALSE(setField(town.registry(), store::describe<Facility>(), careFacilityId("nowhere"), "phone", QStringLiteral("1")));
    CHECK(town.dump() == before);
}

TEST_CASE("An own place is added, found, removed and brought back")
{
    Town town;
    Facility salon;
    salon.name = QStringLiteral("ひだまりサロン");
    salon.category = QStringLiteral("salon");
    const auto id = must(addFacility(town.registry(), salon));
    CHECK(town.find(QStringLiteral("ひだまり")).size() == 1);
    CHECK(town.find(QStringLiteral("地域の資源")).size() == 1);
    must(removeRow(town.registry(), store::describe<Facility>(), id.uuid));
    CHECK(town.find(QStringLiteral("ひだまり")).isEmpty());
    CHECK(town.registry().facilityCount() == 0);
    town.undo();
    CHECK(town.find(QStringLiteral("ひだまり")).size() == 1);
    CHECK_FALSE(addFacility(town.registry(), Facility()));
    town.checkIndex();
}

TEST_CASE("A corporation that was renamed is found by its new name at all its facilities")
{
    Town town;
    town.import({line(1), line(101)});
    const auto organization = town.facility(1).organization;
    CHECK(town.facility(101).organization == organization);
    must(setField(town.registry(), store::describe<Organization>(), organization.uuid, "name", QStringLiteral("社会福祉法人あさひ")));
    CHECK(town.find(QStringLiteral("あさひ")).size() == 2);
    town.undo();
    CHECK(town.find(QStringLiteral("あさひ")).isEmpty());
    town.checkIndex();
}

TEST_CASE("Ids of official rows are the same everywhere")
{
    CHECK(careFacilityId("1770100001") == careFacilityId("1770100001"));
    CHECK(careFacilityId("1770100001") != careFacilityId("1770100002"));
    CHECK(careServiceId("1770100001", "110") != careServiceId("1770100001", "130"));
    CHECK(corporationId("1234567890123", "甲") == corporationId("1234567890123", "乙"));
    CHECK(corporationId("", "株式会社ｱｵﾊﾞ") == corporationId("", "株式会社アオバ"));
}

TEST_CASE("The history of a facility tells its imports and edits with their words")
{
    Town town;
    town.import({line(1)});
    town.clock.advance(60000);
    town.set(1, "phone", QStringLiteral("076-1"));
    town.clock.advance(60000);
    town.import({line(1).with(CareColumn::Phone, QStringLiteral("076-2"))});
    town.clock.advance(60000);
    must(backToOfficial(town.registry(), store::describe<Facility>(), town.facility(1).id.uuid, "phone"));
    const auto history = must(town.store().history(store::describe<Facility>(), town.facility(1).id.uuid));
    REQUIRE(history.size() == 4);
    CHECK(history[0].kind == store::VersionKind::Official);
    CHECK(history[1].change == store::ChangeKind::Import);
    CHECK(history[1].after == store::toValue(QStringLiteral("076-2")));
    CHECK(history[2].after == store::toValue(QStringLiteral("076-1")));
    CHECK(history[3].field.empty());
    for (const auto& entry : history)
        CHECK_FALSE(entry.words.isEmpty());
}
