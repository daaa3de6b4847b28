// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairs of facilities are proposed as one, and which are not.
#include "town.h"

#include "registry/duplicates.h"
#include "registry/likeness.h"

using namespace town;

namespace {

/// A row of a city's list that says the same as row `office` of the ministry's.
Facility cityRow(Town& town, int office)
{
    const Facility official = town.facility(office);
    Facility city;
    city.name = official.name;
    city.prefecture = official.prefecture;
    city.city = official.city;
    city.address = official.address;
    city.phone = official.phone;
    city.source = QStringLiteral("city-list");
    return city;
}

Id<Facility> add(Town& town, const Facility& facility)
{
    return must(addFacility(town.registry(), facility));
}

std::vector<DuplicatePair> pairs(Town& town, int least = 60)
{
    NoProgress progress;
    DuplicateOptions options;
    options.least = least;
    return must(findDuplicates(town.registry(), options, progress)).pairs;
}

bool gives(const DuplicatePair& pair, DuplicateReason reason)
{
    return std::find(pair.reasons.begin(), pair.reasons.end(), reason) != pair.reasons.end();
}

class Stopped final : public Progress
{
public:
    void start(const QString&, std::int64_t) override {}
    void advanceTo(std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

TEST_CASE("A facility in two lists is proposed, with the reasons")
{
    Town town;
    town.import({line(1, "430", QStringLiteral("ケアプランさくら")), line(2), line(3)});
    Facility city = cityRow(town, 1);
    city.name = QStringLiteral("株式会社 さくらケアプランセンター");
    city.phone = QStringLiteral("（０７６）５５５－０００１");
    city.address = QStringLiteral("みなと市南町１");
    const Id<Facility> id = add(town, city);
    const auto found = pairs(town);
    REQUIRE(found.size() == 1);
    CHECK(found[0].a == town.facility(1).id);
    CHECK(found[0].b == id);
    CHECK(gives(found[0], DuplicateReason::SameName));
    CHECK(gives(found[0], DuplicateReason::SamePhone));
    CHECK(gives(found[0], DuplicateReason::SameAddress));
    CHECK_FALSE(gives(found[0], DuplicateReason::SameNumber));
    CHECK(must(comparePair(town.registry(), id, found[0].a)) == found[0]);
}

TEST_CASE("The same office number makes a pair even where the names are spelled differently")
{
    Town town;
    town.import({line(1, "430", QStringLiteral("ケアプランさくら"))});
    Facility city = cityRow(town, 1);
    city.name = QStringLiteral("さくら居宅");
    city.officeNumber = officeNumber(1);
    city.address.clear();
    add(town, city);
    const auto found = pairs(town);
    REQUIRE(found.size() == 1);
    CHECK(gives(found[0], DuplicateReason::SameNumber));
}

TEST_CASE("The number of a medical institution is found inside its number in the ministry's list")
{
    CHECK(insurerNumber("", "1711712210119") == "1712210119");
    CHECK(insurerNumber("1712210119", "") == "1712210119");
    CHECK(insurerNumber("", "1711110001").empty());
    CHECK(insurerNumber("", "").empty());
}

TEST_CASE("Services of one corporation at one address and telephone are no duplicates")
{
    Town town;
    const Line home = line(1, "110", QStringLiteral("ヘルパーステーションなぎさ"));
    town.import({home, line(2, "150", QStringLiteral("デイサービスなぎさ"))
                           .with(CareColumn::Phone, home[CareColumn::Phone])
                           .with(CareColumn::Address, home[CareColumn::Address])
                           .with(CareColumn::Latitude, home[CareColumn::Latitude])
                           .with(CareColumn::Longitude, home[CareColumn::Longitude])});
    CHECK(pairs(town, 1).empty());
    // Nor is another list's word for the second one a duplicate of the first.
    Facility city = cityRow(town, 2);
    city.name = QStringLiteral("なぎさデイサービスセンター");
    add(town, city);
    const auto found = pairs(town);
    REQUIRE(found.size() == 1);
    CHECK(found[0].a == town.facility(2).id);
}

TEST_CASE("Branches are not proposed, whatever else agrees")
{
    Town town;
    town.import({line(1, "320", QStringLiteral("グループホームさくら第一"))});
    Facility city = cityRow(town, 1);
    city.name = QStringLiteral("グループホームさくら第二");
    add(town, city);
    CHECK(pairs(town, 1).empty());
}

TEST_CASE("Within one list only full agreement makes a pair")
{
    Town town;
    const Line one = line(1, "520", QStringLiteral("老健しおかぜ"));
    const Line again = one.with(CareColumn::OfficeNumber, officeNumber(2)).with(CareColumn::Number, officeNumber(2));
    SECTION("Registered anew under another number")
    {
        town.import({one, again});
        CHECK(pairs(town).size() == 1);
    }
    SECTION("With another telephone")
    {
        town.import({one, again.with(CareColumn::Phone, QStringLiteral("076-555-9999"))});
        CHECK(pairs(town, 1).empty());
    }
    SECTION("For another service")
    {
        Line other = again;
        other[CareColumn::Service] = QString::fromUtf8(category("160")->name);
        town.import({one, other});
        CHECK(pairs(town, 1).empty());
    }
}

TEST_CASE("One telephone of three hundred offices proposes none of them")
{
    Town town;
    std::vector<Line> lines;
    static const QString marks = QStringLiteral("山川谷森林海空雲雨雪風花鳥月星岩石砂波島");
    for (int i = 0; i < 300; ++i)
        lines.push_back(line(i, "110", QStringLiteral("ケア%1%2").arg(marks[i % 20]).arg(marks[i / 20]))
                            .with(CareColumn::Phone, QStringLiteral("0120-000-000")));
    town.import(lines);
    // One of them is in the city's list, too, and found all the same.
    add(town, cityRow(town, 150));
    const auto found = pairs(town);
    REQUIRE(found.size() == 1);
    CHECK(found[0].a == town.facility(150).id);
}

TEST_CASE("A pair is found where only the places agree")
{
    Town town;
    town.import({line(1, "430", QStringLiteral("ケアプランさくら"))});
    Facility city = cityRow(town, 1);
    city.phone.clear();
    city.address = QStringLiteral("みなと市南町（ふれあい館内）");
    city.latitude = *town.facility(1).latitude + 0.0003;
    city.longitude = town.facility(1).longitude;
    add(town, city);
    const auto found = pairs(town);
    REQUIRE(found.size() == 1);
    CHECK(gives(found[0], DuplicateReason::Within50Metres));
    REQUIRE(found[0].distance);
    CHECK(*found[0].distance < 50);
}

TEST_CASE("Closed and removed facilities are not proposed")
{
    Town town;
    town.import({line(1), line(2)});
    const Id<Facility> id = add(town, cityRow(town, 1));
    REQUIRE(pairs(town).size() == 1);
    SECTION("Closed")
    {
        town.set(1, "closed_on", QStringLiteral("2025-04-01"));
    }
    SECTION("Removed")
    {
        must(removeRow(town.registry(), store::describe<Facility>(), id.uuid));
    }
    CHECK(pairs(town, 1).empty());
}

TEST_CASE("No more pairs are kept than asked for, and the number found is told")
{
    Town town;
    town.import({line(1), line(2), line(3)});
    for (int office = 1; office <= 3; ++office)
        add(town, cityRow(town, office));
    NoProgress progress;
    const Duplicates found = must(findDuplicates(town.registry(), {60, 2}, progress));
    CHECK(found.pairs.size() == 2);
    CHECK(found.found == 3);
}

TEST_CASE("The search for duplicates can be stopped")
{
    Town town;
    std::vector<Line> lines;
    for (int i = 0; i < 1100; ++i)
        lines.push_back(line(i));
    town.import(lines);
    Stopped progress;
    const auto found = findDuplicates(town.registry(), {}, progress);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == Error::Code::Cancelled);
}
