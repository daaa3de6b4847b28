// SPDX-License-Identifier: GPL-3.0-or-later
// A city of nineteen centres with three PCs each: clocks wrong by minutes, hours, days and a year, files lost, doubled and passed
// on, data files restored from copies. Once everybody has heard everybody all come to the same.
#include "stage.h"
#include "testing/desk.h"

#include <QJsonDocument>

#include <algorithm>

using desk::must;
using tasuki::store::Scope;

namespace {

constexpr int centres = 19;
constexpr int pcsEach = 3;

void converges(int seed, int steps)
{
    INFO("seed " << seed);
    const stage::Script script = stage::script(seed, steps, centres, pcsEach);
    stage::Stage city(script.history);
    city.runAll(script.history);
    for (std::size_t i = 0; i < city.pcs.size(); ++i)
        REQUIRE(QJsonDocument(city.outcome(i)).toJson() == QJsonDocument(script.expected[static_cast<qsizetype>(i)].toObject()).toJson());
    // Whose clock was wrong has it put right; each centre decides who may see what; then a file goes round the city.
    std::int64_t now = 0;
    for (const auto& pc : city.pcs)
        now = std::max(now, pc->clock.nowMillis());
    for (auto& pc : city.pcs)
        pc->clock.set(now + std::int64_t{400} * 24 * 60 * 60 * 1000);
    for (std::size_t i = 0; i < city.pcs.size(); ++i)
        city.adoptRules(i, i - i % pcsEach);
    for (int round = 0; round < 3; ++round)
        for (std::size_t i = 0; i < city.pcs.size(); ++i)
            city.take((i + 1) % city.pcs.size(), city.file(i, Scope::Professionals));
    const QStringList all = city.versions(0, Scope::Professionals);
    CHECK_FALSE(all.isEmpty());
    for (std::size_t i = 1; i < city.pcs.size(); ++i) {
        INFO("PC " << i);
        CHECK(city.versions(i, Scope::Professionals) == all);
        for (const auto& stream : must(city.exchangeOf(i).streams()))
            CHECK((stream.missed == 0 && stream.forked.empty()));
    }
}

} // namespace

TEST_CASE("A city of nineteen centres with three PCs each comes to the same content")
{
    converges(1, 400);
}

TEST_CASE("A city comes to the same content, for as many seeds as are asked for", "[.city]")
{
    const int first = std::max(1, qEnvironmentVariableIntValue("TASUKI_CITY_FIRST"));
    for (int seed = first; seed < first + std::max(1, qEnvironmentVariableIntValue("TASUKI_CITY_SEEDS")); ++seed)
        converges(seed, 400);
}
