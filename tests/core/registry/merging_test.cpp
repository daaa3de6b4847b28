// SPDX-License-Identifier: GPL-3.0-or-later
// Several rows as one facility: merging, parting, and what both do to search, import and exchange.
#include "town.h"

#include "registry/merging.h"
#include "registry/verification.h"

#include <random>

using namespace town;

namespace {

Id<Facility> idOf(int office)
{
    return {careFacilityId(officeNumber(office).toStdString())};
}

Id<Facility> addCity(Town& town, const QString& name, const QString& phone = {})
{
    Facility city;
    city.name = name;
    city.phone = phone;
    city.source = QStringLiteral("city-list");
    city.sourceKey = QStringLiteral("C-7");
    return must(addFacility(town.registry(), city));
}

FacilityDetail detail(Town& town, const Id<Facility>& id)
{
    auto found = must(town.registry().detail(id));
    REQUIRE(found.has_value());
    return *found;
}

Facility row(Town& town, const Id<Facility>& id)
{
    return must(town.store().load(id)).value();
}

std::size_t proposed(Town& town)
{
    NoProgress progress;
    return must(findDuplicates(town.registry(), {}, progress)).found;
}

void swapVersions(Town& from, Town& to, std::mt19937& random)
{
    auto versions = must(from.store().allVersions());
    std::shuffle(versions.begin(), versions.end(), random);
    must(to.store().apply(versions, QStringLiteral("pack")));
}

const MergeField& field(const std::vector<MergeField>& fields, std::string_view name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const MergeField& one) { return one.name == name; });
    REQUIRE(found != fields.end());
    return *found;
}

} // namespace

TEST_CASE("Two rows that were merged are one facility with two sources, found by the texts of both")
{
    Town town;
    town.import({line(1, "430", QStringLiteral("ケアプランさくら")), line(2, "110", QStringLiteral("なぎさヘルパー")),
                 line(3)});
    const auto before = town.registry().facilityCount();
    CHECK(must(mergeFacilities(town.registry(), idOf(1), idOf(2))) == idOf(1));
    town.checkIndex();
    CHECK(town.registry().facilityCount() == before - 1);
    CHECK(town.find(QStringLiteral("なぎさヘルパー")) == QStringList{QStringLiteral("ケアプランさくら")});
    CHECK(town.find(QStringLiteral("0765550002")) == QStringList{QStringLiteral("ケアプランさくら")});
    CHECK(town.find(officeNumber(2)) == QStringList{QStringLiteral("ケアプランさくら")});
    Query homeHelp;
    homeHelp.kinds = maskOf("110");
    const auto rows = town.rows(homeHelp);
    REQUIRE(rows.size() == 2);
    CHECK(std::any_of(rows.begin(), rows.end(), [](const FacilityRow& one) {
        return one.id == idOf(1) && one.kinds == (maskOf("430") | maskOf("110"));
    }));
    // Asked for either row, the facility answers.
    for (const int office : {1, 2}) {
        const FacilityDetail found = detail(town, idOf(office));
        CHECK(found.facility.id == idOf(1));
        CHECK(found.services.size() == 2);
        REQUIRE(found.sources.size() == 2);
        CHECK(found.sources[0].row == idOf(1));
        CHECK(found.sources[1].row == idOf(2));
        CHECK(found.sources[1].key == officeNumber(2));
        CHECK(found.sources[1].name == QStringLiteral("なぎさヘルパー"));
    }
    const auto near = must(town.registry().nearest(QGeoCoordinate(36.502, 136.602), 10));
    CHECK(std::none_of(near.begin(), near.end(), [](const FacilityRow& one) { return one.id == idOf(2); }));
}

TEST_CASE("Undo parts what was merged, with every value as it was; redo merges it again")
{
    Town town;
    town.import({line(1), line(2)});
    const QStringList apart = town.content();
    must(mergeFacilities(town.registry(), idOf(1), idOf(2), {{"phone", Side::B}, {"name", Side::B}}));
    const QStringList merged = town.content();
    CHECK(town.facility(1).phone == town.facility(2).phone);
    town.undo();
    CHECK(town.content() == apart);
    town.checkIndex();
    town.redo();
    CHECK(town.content() == merged);
    town.checkIndex();
}

TEST_CASE("A merge can be undone long after, and what it took over goes back")
{
    Town town;
    town.import({line(1), line(2)});
    town.set(1, "fax", QStringLiteral("076-111-1111"));
    const Facility before = town.facility(1);
    must(mergeFacilities(town.registry(), idOf(1), idOf(2), {{"phone", Side::B}, {"fax", Side::B}, {"name", Side::B}}));
    town.set(1, "notes", QStringLiteral("later"));
    town.set(1, "name", QStringLiteral("Changed since"));
    must(partFacility(town.registry(), idOf(2)));
    const Facility after = town.facility(1);
    CHECK(after.phone == before.phone);
    CHECK(after.fax == QStringLiteral("076-111-1111"));
    CHECK(after.name == QStringLiteral("Changed since"));
    CHECK(after.notes == QStringLiteral("later"));
    CHECK(row(town, idOf(2)).mergedInto.isNil());
    CHECK(must(town.store().officialValues(store::describe<Facility>(), idOf(1).uuid)).size() == 2 + 1);
    town.checkIndex();
    CHECK_FALSE(partFacility(town.registry(), idOf(2)));
}

TEST_CASE("A new edition updates the row of its list and leaves the merge as it is")
{
    Town town;
    town.import({line(1), line(2)});
    must(mergeFacilities(town.registry(), idOf(1), idOf(2)));
    const Line renamed =
        line(2, "110", QStringLiteral("新しい名前")).with(CareColumn::Phone, QStringLiteral("076-999-0000"));
    town.import({line(1), renamed});
    CHECK(row(town, idOf(2)).name == QStringLiteral("新しい名前"));
    CHECK(row(town, idOf(2)).mergedInto == idOf(1));
    CHECK(town.find(QStringLiteral("新しい名前")) == QStringList{town.facility(1).name});
    CHECK(town.find(QStringLiteral("0769990000")) == QStringList{town.facility(1).name});
    CHECK(town.find(QString()).size() == 1);
    town.checkIndex();
    // Only one of its lists closes it: it stays in sight. Both do: it is closed.
    town.import({renamed});
    CHECK(town.find(QStringLiteral("新しい名前")).size() == 1);
    CHECK_FALSE(detail(town, idOf(1)).facility.closedOn.isValid());
    town.checkIndex();
    town.set(2, "closed_on", QStringLiteral("2025-07-01"));
    CHECK(town.find(QString()).isEmpty());
    CHECK(detail(town, idOf(2)).facility.closedOn.isValid());
    town.checkIndex();
}

TEST_CASE("Several rows become one whatever the order, and the last one stands for all")
{
    Town town;
    town.import({line(1), line(2), line(3)});
    must(mergeFacilities(town.registry(), idOf(2), idOf(3)));
    must(mergeFacilities(town.registry(), idOf(1), idOf(2)));
    CHECK(detail(town, idOf(3)).facility.id == idOf(1));
    CHECK(detail(town, idOf(3)).sources.size() == 3);
    CHECK(town.find(QString()).size() == 1);
    town.checkIndex();
    // Asked to merge parts, it merges what they are parts of, and one thing only with another.
    CHECK_FALSE(mergeFacilities(town.registry(), idOf(3), idOf(1)));
    must(partFacility(town.registry(), idOf(2)));
    CHECK(detail(town, idOf(3)).facility.id == idOf(2));
    CHECK(town.find(QString()).size() == 2);
    town.checkIndex();
}

TEST_CASE("A ring of merges from other centres is one facility, the same in every file")
{
    Town a;
    Town b;
    for (Town* town : {&a, &b})
        town->import({line(1), line(2), line(3)});
    must(mergeFacilities(a.registry(), idOf(1), idOf(2)));
    must(mergeFacilities(b.registry(), idOf(2), idOf(1)));
    std::mt19937 random(3);
    swapVersions(a, b, random);
    swapVersions(b, a, random);
    CHECK(a.content() == b.content());
    CHECK(a.find(QString()).size() == 2);
    CHECK(detail(a, idOf(1)).facility.id == std::min(idOf(1), idOf(2)));
    CHECK(detail(a, idOf(1)).sources.size() == 2);
    a.checkIndex();
    b.checkIndex();
    // It can be left again.
    must(partFacility(a.registry(), std::min(idOf(1), idOf(2))));
    CHECK(a.find(QString()).size() == 2);
    a.checkIndex();
}

TEST_CASE("A row whose facility is removed, or was never here, stands for itself")
{
    Town town;
    town.import({line(1), line(2)});
    const Id<Facility> city = addCity(town, QStringLiteral("市の一覧のさくら"));
    must(mergeFacilities(town.registry(), city, idOf(2)));
    REQUIRE(town.find(QString()).size() == 2);
    must(setField(town.registry(), store::describe<Facility>(), idOf(2).uuid, "merged_into",
                  QStringLiteral("12345678-1234-4123-8123-123456789012")));
    CHECK(town.hasFacility(2));
    CHECK(town.find(QString()).size() == 3);
    town.checkIndex();
}

TEST_CASE("Removing a facility removes its parts, and undo brings all of them back")
{
    Town town;
    town.import({line(1), line(2)});
    must(mergeFacilities(town.registry(), idOf(1), idOf(2)));
    const QStringList before = town.content();
    must(removeRow(town.registry(), store::describe<Facility>(), idOf(1).uuid));
    CHECK(town.find(QString()).isEmpty());
    CHECK_FALSE(must(town.registry().detail(idOf(2))));
    town.checkIndex();
    town.undo();
    CHECK(town.content() == before);
    town.checkIndex();
}

TEST_CASE("Proposed is what the centre corrected, then the newer edition, then the longer text; of notes both")
{
    Town town;
    town.import({line(1, "110", QStringLiteral("さくら")), line(2, "110", QStringLiteral("さくら訪問介護"))});
    town.set(1, "fax", QStringLiteral("0"));
    town.set(2, "phone", QStringLiteral("1"));
    town.set(1, "notes", QStringLiteral("one"));
    town.set(2, "notes", QStringLiteral("two"));
    auto fields = must(mergeFields(town.registry(), idOf(1), idOf(2)));
    CHECK(field(fields, "name").proposed == Side::B);
    CHECK(field(fields, "fax").proposed == Side::A);
    CHECK(field(fields, "phone").proposed == Side::B);
    CHECK(field(fields, "notes").proposed == Side::Both);
    CHECK(field(fields, "office_number").proposed == Side::A);
    town.import({line(1, "110", QStringLiteral("さく")), line(2, "110", QStringLiteral("さくら訪問介護"))});
    fields = must(mergeFields(town.registry(), idOf(1), idOf(2)));
    CHECK(field(fields, "name").proposed == Side::A);
    must(mergeFacilities(town.registry(), idOf(1), idOf(2)));
    CHECK(town.facility(1).notes == QStringLiteral("one\ntwo"));
    CHECK(town.facility(1).phone == QStringLiteral("1"));
    CHECK(town.facility(1).fax == QStringLiteral("0"));
    CHECK(town.facility(2).notes == QStringLiteral("two"));
}

TEST_CASE("What one list does not have is taken from the other, its region too")
{
    Town town;
    town.import({line(1)});
    const Id<Facility> city = addCity(town, QStringLiteral("さくら"), QStringLiteral("076-222-3333"));
    must(mergeFacilities(town.registry(), city, idOf(1), {{"phone", Side::A}}));
    const Facility merged = row(town, city);
    CHECK(merged.phone == QStringLiteral("076-222-3333"));
    CHECK(merged.address == town.facility(1).address);
    CHECK(merged.city == QStringLiteral("みなと市"));
    CHECK(merged.latitude == town.facility(1).latitude);
    CHECK(merged.longitude == town.facility(1).longitude);
    CHECK(merged.source == QStringLiteral("city-list"));
}

TEST_CASE("A merge that makes no sense is refused with a sentence and changes nothing")
{
    Town town;
    town.import({line(1), line(2)});
    const QStringList before = town.dump();
    const Id<Facility> nobody{Uuid::fromString(u"12345678-1234-4123-8123-123456789012")};
    CHECK_FALSE(mergeFacilities(town.registry(), idOf(1), idOf(1)));
    CHECK_FALSE(mergeFacilities(town.registry(), idOf(1), nobody));
    CHECK_FALSE(mergeFacilities(town.registry(), {}, idOf(1)));
    CHECK_FALSE(mergeFacilities(town.registry(), idOf(1), idOf(2), {{"merged_into", Side::B}}));
    CHECK_FALSE(mergeFacilities(town.registry(), idOf(1), idOf(2), {{"no such field", Side::B}}));
    CHECK_FALSE(mergeFacilities(town.registry(), idOf(1), idOf(2), {{"phone", Side::Both}}));
    CHECK_FALSE(refusePair(town.registry(), idOf(1), idOf(1)));
    CHECK_FALSE(refusePair(town.registry(), nobody, idOf(1)));
    CHECK_FALSE(partFacility(town.registry(), idOf(1)));
    CHECK_FALSE(partFacility(town.registry(), nobody));
    CHECK(town.dump() == before);
}

TEST_CASE("A refused pair is never proposed again, until the refusal is undone")
{
    Town town;
    town.import({line(1, "430", QStringLiteral("ケアプランさくら"))});
    const Id<Facility> city = addCity(town, QStringLiteral("ケアプランさくら"), town.facility(1).phone);
    REQUIRE(proposed(town) == 1);
    must(refusePair(town.registry(), city, idOf(1)));
    CHECK(proposed(town) == 0);
    const auto change = town.store().undoable()->rid;
    must(refusePair(town.registry(), idOf(1), city));
    CHECK(town.store().undoable()->rid == change);
    town.undo();
    CHECK(proposed(town) == 1);
    must(refusePair(town.registry(), city, idOf(1)));
    CHECK(proposed(town) == 0);
    town.reopen();
    CHECK(proposed(town) == 0);
}

TEST_CASE("Merged pairs are not proposed again, and the whole is compared with a third list")
{
    Town town;
    town.import({line(1, "430", QStringLiteral("ケアプランさくら"))});
    const QString phone = town.facility(1).phone;
    const Id<Facility> city = addCity(town, QStringLiteral("ケアプランさくら"), phone);
    must(mergeFacilities(town.registry(), idOf(1), city));
    CHECK(proposed(town) == 0);
    Facility third;
    third.name = QStringLiteral("さくらケアプラン");
    third.phone = phone;
    third.source = QStringLiteral("third");
    must(addFacility(town.registry(), third));
    CHECK(proposed(town) == 1);
}

TEST_CASE("Merges, refusals and partings of two centres give the same content in whatever order they arrive")
{
    std::mt19937 random(20260401);
    for (int round = 0; round < 12; ++round) {
        Town a;
        Town b;
        std::vector<Line> lines;
        for (int office = 1; office <= 6; ++office)
            lines.push_back(line(office));
        a.import(lines);
        b.import(lines);
        const auto pick = [&] { return idOf(static_cast<int>(random() % 6) + 1); };
        for (Town* town : {&a, &b, &a, &b, &a, &b, &a, &b}) {
            town->clock.advance(1000);
            // Some of them are refused: a facility with itself, a row that is part of nothing.
            switch (random() % 4) {
            case 0:
                (void)partFacility(town->registry(), pick());
                break;
            case 1:
                (void)refusePair(town->registry(), pick(), pick());
                break;
            default:
                (void)mergeFacilities(town->registry(), pick(), pick());
                break;
            }
            town->checkIndex();
        }
        swapVersions(a, b, random);
        swapVersions(b, a, random);
        CHECK(a.content() == b.content());
        a.checkIndex();
        b.checkIndex();
        // Each facility is counted once, and each row belongs to one that is shown.
        const QStringList shown = a.find(QString());
        CHECK(static_cast<std::size_t>(shown.size()) == a.registry().facilityCount());
        for (int office = 1; office <= 6; ++office) {
            const FacilityDetail whole = detail(a, idOf(office));
            CHECK(detail(a, whole.facility.id).facility.id == whole.facility.id);
        }
    }
}

TEST_CASE("A facility that another centre merged before this file knew it is whole once its row arrives")
{
    Town a;
    Town b;
    a.import({line(1), line(2)});
    must(mergeFacilities(a.registry(), idOf(1), idOf(2)));
    b.import({line(2)});
    std::mt19937 random(1);
    swapVersions(a, b, random);
    CHECK(b.find(QString()).size() == 1);
    b.checkIndex();
    b.import({line(1), line(2)});
    CHECK(b.find(QString()) == QStringList{b.facility(1).name});
    CHECK(detail(b, idOf(2)).facility.id == idOf(1));
    b.checkIndex();
}
