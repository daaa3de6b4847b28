// SPDX-License-Identifier: GPL-3.0-or-later
// Nearest first, compared with looking at every distance on the sphere.
#include "town.h"

#include <random>

using namespace town;

namespace {

void scatter(Town& town, std::mt19937& random, int count, double spread)
{
    std::uniform_real_distribution<double> offset(-spread, spread);
    std::vector<Line> lines;
    for (int office = 1; office <= count; ++office) {
        Line one = line(office);
        one[CareColumn::Latitude] = QString::number(36.5 + offset(random), 'f', 6);
        one[CareColumn::Longitude] = QString::number(137.5 + offset(random), 'f', 6);
        if (office % 20 == 0)
            one[CareColumn::Latitude].clear();
        lines.push_back(one);
    }
    town.import(lines);
}

/// All distances from a place, nearest first.
std::vector<double> allDistances(Town& town, const QGeoCoordinate& from)
{
    std::vector<double> distances;
    for (const FacilityRow& row : town.rows(Query(), 100000))
        if (row.latitude && row.longitude)
            distances.push_back(from.distanceTo(QGeoCoordinate(*row.latitude, *row.longitude)));
    std::sort(distances.begin(), distances.end());
    return distances;
}

void compare(const std::vector<FacilityRow>& rows, const std::vector<double>& expected)
{
    for (std::size_t i = 0; i < rows.size() && i < expected.size(); ++i) {
        REQUIRE(rows[i].distance.has_value());
        // What is shown is in metres; two that differ by less may change places.
        CHECK(std::abs(*rows[i].distance - expected[i]) < 1.0 + expected[i] * 1e-4);
    }
}

} // namespace

TEST_CASE("The nearest are those a look at every distance gives, in a town, a prefecture and the whole country")
{
    std::mt19937 random(23);
    for (const double spread : {0.05, 0.8, 6.0}) {
        Town town;
        scatter(town, random, 600, spread);
        std::uniform_real_distribution<double> offset(-spread * 1.2, spread * 1.2);
        for (int round = 0; round < 15; ++round) {
            const QGeoCoordinate from(36.5 + offset(random), 137.5 + offset(random));
            INFO("spread " << spread << " from " << from.latitude() << ", " << from.longitude());
            const auto expected = allDistances(town, from);
            const auto nearest = must(town.registry().nearest(from, 50));
            CHECK(nearest.size() == 50);
            // Across the whole country the earth is too round for a flat box; the ten nearest are still right.
            compare({nearest.begin(), nearest.begin() + (spread > 1 ? 10 : 50)}, expected);
            Query query;
            query.origin = from;
            const auto rows = town.rows(query, 50);
            compare({rows.begin(), rows.begin() + (spread > 1 ? 10 : 50)}, expected);
        }
    }
}

TEST_CASE("Rows without a place come last, and all of them come")
{
    std::mt19937 random(3);
    Town town;
    scatter(town, random, 100, 0.05);
    Query query;
    query.origin = QGeoCoordinate(36.5, 137.5);
    const auto rows = town.rows(query);
    REQUIRE(rows.size() == 100);
    for (std::size_t i = 0; i < rows.size(); ++i)
        CHECK(rows[i].distance.has_value() == (i < 95));
}

TEST_CASE("Fewer than asked for, none at all, and the same place twice")
{
    Town town;
    CHECK(must(town.registry().nearest(QGeoCoordinate(36.5, 137.5), 10)).empty());
    const auto at = [](int office) { return line(office).with(CareColumn::Latitude, QStringLiteral("36.5")).with(CareColumn::Longitude, QStringLiteral("137.5")); };
    town.import({at(1), at(2), at(3)});
    const auto found = must(town.registry().nearest(QGeoCoordinate(36.5, 137.5), 10));
    REQUIRE(found.size() == 3);
    CHECK(*found[0].distance < 0.2);
    CHECK(must(town.registry().nearest(QGeoCoordinate(36.5, 137.5), 2)).size() == 2);
    CHECK(must(town.registry().nearest(QGeoCoordinate(36.5, 137.5), 0)).empty());
    CHECK(must(town.registry().nearest(QGeoCoordinate(-89.9, -179.9), 10)).size() == 3);
}

TEST_CASE("What is closed is not near")
{
    Town town;
    town.import({line(1), line(2)});
    town.import({line(1)});
    CHECK(must(town.registry().nearest(QGeoCoordinate(36.5, 136.6), 10)).size() == 1);
}

TEST_CASE("A facility that moved is near where it is now")
{
    Town town;
    town.import({line(1), line(2)});
    town.set(2, "latitude", QStringLiteral("35.0"));
    town.set(2, "longitude", QStringLiteral("135.0"));
    CHECK(must(town.registry().nearest(QGeoCoordinate(35.0, 135.0), 1)).at(0).name == QStringLiteral("事業所2号"));
    town.undo();
    town.undo();
    CHECK(must(town.registry().nearest(QGeoCoordinate(35.0, 135.0), 1)).at(0).name == QStringLiteral("事業所1号"));
    town.checkIndex();
}

TEST_CASE("A town that somebody types with 付近 or の近く is where its facilities are, nearest first")
{
    const auto at = [](int office, const char* address, double latitude, double longitude) {
        return line(office)
            .with(CareColumn::Address, QString::fromUtf8(address))
            .with(CareColumn::Latitude, QString::number(latitude))
            .with(CareColumn::Longitude, QString::number(longitude));
    };
    Town town;
    // Two towns of one name, and a neighbour that lies between them.
    town.import({at(1, "みなと市浜町1番地", 36.500, 137.500), at(2, "みなと市浜町2番地", 36.502, 137.502),
                 at(3, "みなと市山手3番地", 36.510, 137.500), at(4, "とおの市浜町4番地", 37.500, 138.500),
                 at(5, "とおの市原5番地", 37.501, 138.500)});
    must(town.registry().setCentrePlace(QGeoCoordinate(36.49, 137.49), QStringLiteral("センター")));
    for (const char* words : {"浜町付近", "浜町の近く", "浜町周辺"}) {
        INFO(words);
        const Query query = town.registry().interpret(QString::fromUtf8(words));
        REQUIRE(query.parts.size() == 1);
        REQUIRE(query.parts[0].kind == QueryPart::Kind::Place);
        CHECK(query.parts[0].label == QStringLiteral("浜町"));
        CHECK(query.parts[0].place.distanceTo(QGeoCoordinate(36.501, 137.501)) < 50);
        const auto rows = town.rows(query);
        REQUIRE(rows.size() == 5);
        CHECK(rows[2].officeNumber == officeNumber(3));
        CHECK(rows[4].officeNumber == officeNumber(5));
    }
    // From a centre in the other city the same words mean the other town.
    must(town.registry().setCentrePlace(QGeoCoordinate(37.49, 138.49), QStringLiteral("センター")));
    CHECK(town.rows(town.registry().interpret(QStringLiteral("浜町付近")))[0].officeNumber == officeNumber(4));
    // Without the word it stays a word, and so does a name that no facility has.
    CHECK(town.registry().interpret(QStringLiteral("浜町")).parts[0].kind == QueryPart::Kind::Text);
    CHECK(town.registry().interpret(QStringLiteral("谷町付近")).parts[0].kind == QueryPart::Kind::Text);
    CHECK(town.registry().interpret(QStringLiteral("付近")).parts[0].kind == QueryPart::Kind::Text);
}
