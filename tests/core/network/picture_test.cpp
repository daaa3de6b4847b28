// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/codes.h"
#include "network/picture.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace tasuki;
using namespace tasuki::network;

namespace {

/// Six people of four professions, four meetings: 中西 meets 三浦 three times in small meetings, 森 once in a large one.
class PictureOf
{
public:
    PictureOf()
    {
        region.asOf = QDate(2026, 6, 1);
        for (const auto& [name, profession, district] : std::initializer_list<std::tuple<const char*, const char*, const char*>>{
                 {"中西 美和", "support-centre", "元町"}, {"三浦 薫", "pharmacist", "元町"}, {"森 健", "doctor", "元町"}, {"堀 進", "care-manager", "弥生"}, {"久保 正", "neighbourhood", "弥生"}, {"相良 圭", "lawyer", ""}}) {
            Person person;
            person.id.uuid = Uuid::v5(Uuid(), name);
            person.name = QString::fromUtf8(name);
            person.professions = QString::fromLatin1(profession);
            region.people.push_back(person);
            region.places.push_back({{}, QString::fromUtf8(district), QString::fromLatin1(profession), {}, true});
        }
        meet(QDate(2024, 5, 1), {0, 1});
        meet(QDate(2026, 1, 10), {0, 1, 3});
        meet(QDate(2026, 3, 10), {0, 1, 3});
        meet(QDate(2026, 4, 10), {0, 1});
        meet(QDate(2026, 5, 10), {0, 2, 4});
    }
    void meet(QDate on, std::vector<int> present)
    {
        Meeting meeting;
        meeting.on = on;
        region.meetings.push_back(meeting);
        region.gatherings.push_back({on, std::move(present)});
    }
    [[nodiscard]] Graph ever() const { return derive(6, region.gatherings, {}); }
    [[nodiscard]] Graph now(int months) const { return derive(6, region.gatherings, {Weight::Newman, region.asOf, months, 24}); }
    [[nodiscard]] Picture aroundMe(int months, const PictureChoice& choice = {}) const { return around(region, ever(), now(months), region.asOf.addMonths(-months), 0, choice); }
    [[nodiscard]] static const PictureNode* named(const Picture& picture, const char* name)
    {
        for (const PictureNode& node : picture.nodes)
            if (node.name == QString::fromUtf8(name))
                return &node;
        return nullptr;
    }
    static double ring(const PictureNode& node) { return std::hypot(node.at.x() / 330, node.at.y() / 212); }

    Region region;
};

} // namespace

TEST_CASE("Around a person: told trust stands inside, several small meetings in the middle, one meeting outside")
{
    PictureOf made;
    made.region.told.push_back({0, 3, 3, QDate(2026, 4, 1)});
    const Picture picture = made.aroundMe(12);
    REQUIRE(picture.nodes.front().centre);
    REQUIRE(picture.nodes.front().name == QStringLiteral("中西 美和"));
    const auto* trusted = PictureOf::named(picture, "堀 進");
    const auto* known = PictureOf::named(picture, "三浦 薫");
    const auto* seen = PictureOf::named(picture, "森 健");
    REQUIRE((trusted && known && seen));
    CHECK(PictureOf::ring(*trusted) < 0.5);
    CHECK(PictureOf::ring(*known) > 0.5);
    CHECK(PictureOf::ring(*known) < 0.76);
    CHECK(PictureOf::ring(*seen) > 0.76);
    CHECK_FALSE(PictureOf::named(picture, "相良 圭"));
    const auto told = std::ranges::count_if(picture.edges, [](const PictureEdge& edge) { return edge.told == 3; });
    CHECK(told == 1);
}

TEST_CASE("Nobody moves when the time looked at changes: each keeps the direction of their field and row")
{
    const PictureOf made;
    const Picture wide = made.aroundMe(36), narrow = made.aroundMe(2);
    const auto* before = PictureOf::named(wide, "森 健");
    const auto* after = PictureOf::named(narrow, "森 健");
    REQUIRE((before && after));
    CHECK(std::abs(std::atan2(before->at.y(), before->at.x()) - std::atan2(after->at.y(), after->at.x())) < 1e-9);
    CHECK(narrow.nodes.size() < wide.nodes.size());
}

TEST_CASE("Without what is inferred only told ties are shown, and a field can be left out")
{
    PictureOf made;
    made.region.told.push_back({0, 5, 1, QDate(2026, 4, 1)});
    PictureChoice choice;
    choice.inferred = false;
    const Picture told = made.aroundMe(12, choice);
    CHECK(told.nodes.size() == 2);
    CHECK(PictureOf::named(told, "相良 圭"));
    choice = {};
    choice.fields[static_cast<std::size_t>(Field::Medical)] = false;
    CHECK_FALSE(PictureOf::named(made.aroundMe(12, choice), "三浦 薫"));
}

TEST_CASE("With a radius of two those are shown who are known over others")
{
    PictureOf made;
    made.meet(QDate(2026, 5, 20), {1, 5});
    CHECK_FALSE(PictureOf::named(made.aroundMe(12), "相良 圭"));
    PictureChoice choice;
    choice.radius = 2;
    const Picture picture = made.aroundMe(12, choice);
    const auto* far = PictureOf::named(picture, "相良 圭");
    REQUIRE(far);
    CHECK(PictureOf::ring(*far) > 1);
    CHECK(far->words.contains(QStringLiteral("三浦 薫")));
}

TEST_CASE("People are taken together by district and by profession with the ties between")
{
    const PictureOf made;
    const Grouped districts = grouped(made.region, made.now(36), Grouping::District);
    REQUIRE(districts.names.size() == 3);
    std::size_t people = 0;
    for (const auto& each : districts.people)
        people += each.size();
    CHECK(people == 6);
    for (const Tie& tie : districts.graph.ties)
        CHECK(tie.one != tie.other);
    const Picture picture = whole(made.region, made.now(36), Grouping::Profession, firstPositions({0, 1, 2, 3, 4, 5}), {});
    CHECK(picture.nodes.size() == 6);
    CHECK_FALSE(picture.edges.empty());
}

TEST_CASE("Districts are places and not professions; the chips of fields choose among the people in them")
{
    const PictureOf made;
    const Picture all = whole(made.region, made.now(36), Grouping::District, firstPositions({0, 1, 2}), {});
    std::size_t people = 0, some = 0;
    for (const PictureNode& node : all.nodes) {
        CHECK(node.field == Field::Region);
        people += node.people.size();
    }
    CHECK(people == 6);
    PictureChoice medical;
    medical.fields = {true, false, false, false};
    const Picture chosen = whole(made.region, made.now(36), Grouping::District, firstPositions({0, 1, 2}), medical);
    for (const PictureNode& node : chosen.nodes) {
        some += node.people.size();
        CHECK(node.letter == QString::number(node.people.size()));
        for (const int person : node.people)
            CHECK(professionOf(made.region.where(person).profession)->field == Field::Medical);
    }
    CHECK(some > 0);
    CHECK(some < people);
}

TEST_CASE("A layout is the same for the same network, keeps signs apart and puts those without ties beyond the others")
{
    Graph graph;
    graph.people = 60;
    for (int one = 0; one < 50; ++one)
        for (int other = one + 1; other < 50; ++other)
            if ((one < 25) == (other < 25) || one == 0)
                graph.ties.push_back({one, other, 1, 1, {}});
    NoProgress progress;
    const Positions first = firstPositions(std::vector<int>(60, 0));
    const auto one = refine(graph, first, 100, progress);
    const auto again = refine(graph, first, 100, progress);
    REQUIRE((one && again));
    CHECK(*one == *again);
    double nearest = 1e9, farthestTied = 0, nearestAlone = 1e9;
    for (std::size_t i = 0; i < one->size(); ++i) {
        const QPointF at = (*one)[i];
        REQUIRE(std::isfinite(at.x()));
        (i < 50 ? farthestTied : nearestAlone) = i < 50 ? std::max(farthestTied, std::hypot(at.x(), at.y())) : std::min(nearestAlone, std::hypot(at.x(), at.y()));
        for (std::size_t j = i + 1; j < one->size(); ++j)
            nearest = std::min(nearest, std::hypot(at.x() - (*one)[j].x(), at.y() - (*one)[j].y()));
    }
    CHECK(nearest > 24);
    CHECK(nearestAlone > farthestTied);
}

TEST_CASE("A layout that is stopped says so")
{
    class Impatient final : public Progress
    {
    public:
        void start(const QString&, std::int64_t) override {}
        void advanceTo(std::int64_t) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } impatient;
    Graph graph;
    graph.people = 3;
    graph.ties = {{0, 1, 1, 1, {}}, {1, 2, 1, 1, {}}};
    const auto made = refine(graph, firstPositions({0, 0, 0}), 1000, impatient);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Cancelled);
}
