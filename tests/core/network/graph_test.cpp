// SPDX-License-Identifier: GPL-3.0-or-later
// Who met whom, made from who was where, and where each stands in it.
#include "network/measures.h"
#include "testing/testing.h"

#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace tasuki;
using namespace tasuki::network;

namespace {

const QDate today(2025, 6, 11);

Graph ties(int people, const std::vector<std::pair<int, int>>& pairs)
{
    std::vector<Tie> all;
    for (const auto& [one, other] : pairs)
        all.push_back({one, other, 1, 1, {}});
    auto made = graphOf(people, std::move(all));
    REQUIRE(made);
    return *made;
}

Measures measured(const Graph& graph)
{
    NoProgress progress;
    auto made = measure(graph, progress);
    REQUIRE(made);
    REQUIRE(measureBetweenness(graph, *made, progress));
    return *made;
}

Approx about(double value)
{
    return Approx(value).margin(1e-9);
}

class Impatient final : public Progress
{
public:
    void start(const QString&, std::int64_t) override {}
    void advanceTo(std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

TEST_CASE("A shared meeting counts 1/(n-1) for each pair of n present, or 1 where meetings are counted")
{
    const std::vector<Gathering> all{{today, {0, 1, 2}}, {today.addDays(-1), {1, 2}}, {today, {3}}};
    const Graph newman = derive(4, all, {Weight::Newman, today, 0, 0});
    REQUIRE(newman.ties.size() == 3);
    CHECK(newman.ties[0] == Tie{0, 1, 0.5, 1, today});
    CHECK(newman.ties[1] == Tie{0, 2, 0.5, 1, today});
    CHECK(newman.ties[2] == Tie{1, 2, 1.5, 2, today});
    CHECK(derive(4, all, {Weight::Shared, today, 0, 0}).ties[2].weight == 2);
}

TEST_CASE("Meetings after the day asked for, and those before the window, make no tie; one without a day does")
{
    const std::vector<Gathering> all{
        {today.addDays(1), {0, 1}}, {today, {1, 2}}, {today.addMonths(-12), {2, 3}}, {today.addMonths(-12).addDays(1), {3, 4}}, {{}, {4, 5}}};
    const Graph made = derive(6, all, {Weight::Shared, today, 12, 0});
    REQUIRE(made.ties.size() == 3);
    CHECK(made.ties[0].one == 1);
    CHECK(made.ties[1].one == 3);
    CHECK(made.ties[2].one == 4);
    CHECK_FALSE(made.ties[2].last.isValid());
}

TEST_CASE("A tie fades to half in the half-life that the user sets")
{
    const std::vector<Gathering> all{{today.addDays(-365), {0, 1}}};
    const double months = monthsBetween(today.addDays(-365), today);
    CHECK(months == about(365 / 30.4375));
    CHECK(derive(2, all, {Weight::Newman, today, 0, months}).ties[0].weight == about(0.5));
    CHECK(derive(2, all, {Weight::Newman, today, 0, months / 2}).ties[0].weight == about(0.25));
    CHECK(derive(2, all, {Weight::Newman, today, 0, 0}).ties[0].weight == 1);
}

TEST_CASE("The network of any meetings is the one that counting each pair gives")
{
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        const int people = std::uniform_int_distribution(1, 40)(random);
        std::vector<Gathering> all(static_cast<std::size_t>(std::uniform_int_distribution(0, 30)(random)));
        for (Gathering& each : all) {
            each.on = today.addDays(-std::uniform_int_distribution(-100, 900)(random));
            for (int p = 0; p < people; ++p)
                if (random() % 4 == 0)
                    each.present.push_back(p);
            std::shuffle(each.present.begin(), each.present.end(), random);
        }
        const Derivation how{round % 2 ? Weight::Newman : Weight::Shared, today, round % 3 ? 0 : 18, round % 5 ? 9.0 : 0.0};
        std::map<std::pair<int, int>, Tie> expected;
        for (const Gathering& each : all) {
            if (each.on > today || (how.months && each.on <= today.addMonths(-how.months)))
                continue;
            for (const int one : each.present)
                for (const int other : each.present)
                    if (one < other) {
                        Tie& tie = expected.try_emplace({one, other}, Tie{one, other, 0, 0, {}}).first->second;
                        tie.weight += (how.weight == Weight::Newman ? 1.0 / static_cast<double>(each.present.size() - 1) : 1.0)
                                      * (how.halfLife > 0 ? std::pow(2, -monthsBetween(each.on, today) / how.halfLife) : 1.0);
                        ++tie.together;
                        tie.last = std::max(tie.last, each.on);
                    }
        }
        const Graph made = derive(people, all, how);
        REQUIRE(made.ties.size() == expected.size());
        for (const Tie& tie : made.ties) {
            const Tie& wanted = expected.at({tie.one, tie.other});
            CHECK(tie.weight == about(wanted.weight));
            CHECK(tie.together == wanted.together);
            CHECK(tie.last == wanted.last);
        }
    }
}

TEST_CASE("Ties of a file become one for a pair; those with oneself go; weights that are no numbers are refused")
{
    const auto made = graphOf(3, {{2, 0, 1.5, 1, {}}, {0, 2, 2, 1, {}}, {1, 1, 9, 1, {}}, {0, 1, 0, 0, {}}});
    REQUIRE(made);
    REQUIRE(made->ties.size() == 2);
    CHECK(made->ties[1].one == 0);
    CHECK(made->ties[1].other == 2);
    CHECK(made->ties[1].weight == 3.5);
    for (const double weight : {-1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        const auto refused = graphOf(2, {{0, 1, weight, 1, {}}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Unreadable);
    }
    CHECK_FALSE(graphOf(2, {{0, 5, 1, 1, {}}}));
}

TEST_CASE("In a row of four the two in the middle hold it together")
{
    // 0 – 1 – 2 – 3, and two others who only know each other, and one who knows nobody.
    const Measures made = measured(ties(7, {{0, 1}, {1, 2}, {2, 3}, {4, 5}}));
    const auto& p = made.people;
    CHECK(p[0].betweenness == 0);
    CHECK(p[1].betweenness == 2);
    CHECK(p[2].betweenness == 2);
    CHECK(p[1].articulation);
    CHECK(p[2].articulation);
    CHECK_FALSE(p[0].articulation);
    CHECK_FALSE(p[4].articulation);
    CHECK(made.bridges == std::vector<int>{0, 1, 2, 3});
    // r/Σd × r/(n−1)
    CHECK(p[0].closeness == about(3.0 / 6 * 3 / 6));
    CHECK(p[1].closeness == about(3.0 / 4 * 3 / 6));
    CHECK(p[4].closeness == about(1.0 / 1 * 1 / 6));
    CHECK(p[6].closeness == 0);
    CHECK(p[0].component == 0);
    CHECK(p[4].component == 1);
    CHECK(p[6].component == 2);
    CHECK(p[6].core == 0);
    CHECK(p[0].core == 1);
    // The eigenvector of the row: sin(kπ/5), brought to length 1; none outside of the largest component.
    const double length = std::sqrt(2 * (std::pow(std::sin(M_PI / 5), 2) + std::pow(std::sin(2 * M_PI / 5), 2)));
    CHECK(p[0].eigenvector == about(std::sin(M_PI / 5) / length));
    CHECK(p[1].eigenvector == about(std::sin(2 * M_PI / 5) / length));
    CHECK(p[4].eigenvector == 0);
    double total = 0;
    for (const Standing& each : p)
        total += each.pagerank;
    CHECK(total == about(1));
    CHECK(p[1].pagerank > p[0].pagerank);
}

TEST_CASE("Who met everybody of a group whose members met each other stands in its core; two groups are two communities")
{
    std::vector<std::pair<int, int>> pairs;
    for (const int base : {0, 5})
        for (int i = 0; i < 5; ++i)
            for (int j = i + 1; j < 5; ++j)
                pairs.emplace_back(base + i, base + j);
    pairs.emplace_back(4, 5);
    const Measures made = measured(ties(10, pairs));
    CHECK(made.people[0].clustering == about(1));
    CHECK(made.people[4].clustering == about(6.0 / 10)); // of the 10 pairs of its five, 6 know each other
    CHECK(made.people[0].core == 4);
    CHECK(made.people[0].strength == 4);
    CHECK(made.people[4].articulation);
    CHECK(made.bridges.size() == 1);
    for (int p = 1; p < 5; ++p) {
        CHECK(made.people[static_cast<std::size_t>(p)].community == made.people[0].community);
        CHECK(made.people[static_cast<std::size_t>(p) + 5].community == made.people[5].community);
    }
    CHECK(made.people[0].community != made.people[5].community);
}

TEST_CASE("The kite of Krackhardt: most ties, most between and nearest to all are three different people")
{
    const Measures made = measured(ties(10, {{0, 1}, {0, 2}, {0, 3}, {0, 5}, {1, 3}, {1, 4}, {1, 6}, {2, 3}, {2, 5}, {3, 4}, {3, 5}, {3, 6}, {4, 6}, {5, 6}, {5, 7}, {6, 7}, {7, 8}, {8, 9}}));
    const auto& p = made.people;
    CHECK(p[3].degree == 6);
    CHECK(p[3].betweenness == about(11.0 / 3));
    CHECK(p[3].closeness == about(9.0 / 15));
    CHECK(p[7].betweenness == about(14));
    CHECK(p[5].closeness == about(9.0 / 14));
    CHECK(p[6].closeness == about(9.0 / 14));
    CHECK(p[0].betweenness == about(5.0 / 6));
    CHECK(p[0].clustering == about(4.0 / 6));
    CHECK(p[2].core == 3);
    CHECK(p[7].core == 2);
    CHECK(p[7].articulation);
    CHECK(p[8].articulation);
    CHECK_FALSE(p[3].articulation);
    CHECK(p[9].closeness == about(9.0 / 29));
}

TEST_CASE("Among the families of Florence the Medici stand between the others")
{
    enum Family { Acciaiuoli, Albizzi, Barbadori, Bischeri, Castellani, Ginori, Guadagni, Lamberteschi, Medici, Pazzi, Peruzzi, Ridolfi, Salviati, Strozzi, Tornabuoni, Families };
    const Measures made = measured(ties(Families, {{Acciaiuoli, Medici}, {Albizzi, Ginori}, {Albizzi, Guadagni}, {Albizzi, Medici}, {Barbadori, Castellani}, {Barbadori, Medici}, {Bischeri, Guadagni}, {Bischeri, Peruzzi}, {Bischeri, Strozzi}, {Castellani, Peruzzi}, {Castellani, Strozzi}, {Guadagni, Lamberteschi}, {Guadagni, Tornabuoni}, {Medici, Ridolfi}, {Medici, Salviati}, {Medici, Tornabuoni}, {Pazzi, Salviati}, {Peruzzi, Strozzi}, {Ridolfi, Strozzi}, {Ridolfi, Tornabuoni}}));
    const auto& p = made.people;
    CHECK(p[Medici].degree == 6);
    CHECK(p[Medici].betweenness == about(47.5));
    CHECK(p[Medici].closeness == about(14.0 / 25));
    CHECK(p[Medici].clustering == about(1.0 / 15));
    CHECK(p[Guadagni].betweenness == about(139.0 / 6));
    CHECK(p[Strozzi].betweenness == about(28.0 / 3));
    CHECK(p[Acciaiuoli].closeness == about(14.0 / 38));
    CHECK(p[Pazzi].closeness == about(14.0 / 49));
    for (int family = 0; family < Families; ++family)
        CHECK(p[static_cast<std::size_t>(family)].articulation == (family == Albizzi || family == Guadagni || family == Medici || family == Salviati));
    CHECK(made.bridges.size() == 5);
}

TEST_CASE("Nobody, one person, and people who never met are measured too")
{
    CHECK(measured(ties(0, {})).people.empty());
    const Measures alone = measured(ties(2, {}));
    CHECK(alone.people[1].degree == 0);
    CHECK(alone.people[1].closeness == 0);
    CHECK(alone.people[1].pagerank == about(0.5));
    CHECK(alone.bridges.empty());
}

TEST_CASE("Measuring stops when a person says so, and can be done again")
{
    const Graph graph = ties(4, {{0, 1}, {1, 2}, {2, 3}});
    Impatient impatient;
    const auto stopped = measure(graph, impatient);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(measured(graph).people[1].betweenness == 2);
}

TEST_CASE("Gini is 0 where all carry the same and near 1 where one carries all")
{
    CHECK(gini({3, 3, 3, 3}) == about(0));
    CHECK(gini({0, 0, 0, 8}) == about(0.75));
    CHECK(gini({1, 2, 3, 4}) == about(0.25));
    CHECK(gini({}) == 0);
    CHECK(gini({0, 0}) == 0);
}
