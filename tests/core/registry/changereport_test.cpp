// SPDX-License-Identifier: GPL-3.0-or-later
// What happened since a day: added, changed, closed, removed; who, when, from which list.
#include "town.h"

#include "registry/changereport.h"

using namespace town;

namespace {

constexpr std::int64_t aDay = 24LL * 3600 * 1000;

std::vector<ChangeLine> since(Town& town, const QDate& day)
{
    return must(changesSince(town.registry(), day));
}

} // namespace

TEST_CASE("The report has what was added, changed and closed by an import, and from which one")
{
    Town town;
    town.import({line(1), line(2)});
    CHECK(since(town, town.clock.today()).size() == 2);
    CHECK(since(town, town.clock.today()).at(0).happened == Happened::Added);
    town.clock.set(town.clock.nowMillis() + 30 * aDay);
    CHECK(since(town, town.clock.today()).empty());
    town.import({line(1).with(CareColumn::Phone, QStringLiteral("076-999-9999")), line(3)});
    const auto lines = since(town, town.clock.today());
    std::map<QString, const ChangeLine*> byNumber;
    for (const ChangeLine& each : lines)
        byNumber[must(town.store().load(each.facility))->officeNumber] = &each;
    REQUIRE(byNumber.size() == 3);
    CHECK(byNumber[officeNumber(1)]->happened == Happened::Changed);
    CHECK(std::any_of(byNumber[officeNumber(1)]->cells.begin(), byNumber[officeNumber(1)]->cells.end(),
                      [](const ChangeLine::Cell& cell) { return cell.after == QStringLiteral("076-999-9999"); }));
    CHECK(byNumber[officeNumber(2)]->happened == Happened::Closed);
    CHECK(byNumber[officeNumber(3)]->happened == Happened::Added);
    CHECK_FALSE(byNumber[officeNumber(3)]->words.isEmpty());
}

TEST_CASE("The report has what people wrote, with their names, and not what was undone")
{
    Town town;
    town.import({line(1), line(2)});
    town.clock.set(town.clock.nowMillis() + 2 * aDay);
    town.set(1, "phone", QStringLiteral("076-111-1111"));
    town.setService(2, "110", "vacancy", QStringLiteral("空きあり"));
    must(removeRow(town.registry(), store::describe<Facility>(), town.facility(2).id.uuid));
    auto lines = since(town, town.clock.today());
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].happened == Happened::Removed);
    CHECK(lines[1].cells.at(0).key == "service.vacancy");
    CHECK(lines[2].author == QStringLiteral("Sato"));
    CHECK(lines[2].cells.at(0).after == QStringLiteral("076-111-1111"));
    town.undo();
    town.undo();
    lines = since(town, town.clock.today());
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].cells.at(0).key == "facility.phone");
}

TEST_CASE("What points at another row is told by that row's name")
{
    Town town;
    town.import({line(1), line(2)});
    const Facility two = town.facility(2);
    Facility same = two;
    same.mergedInto = town.facility(1).id;
    REQUIRE(town.store().commit({QStringLiteral("x"), store::ChangeKind::Edit, store::diff(two, same)}));
    const auto lines = changesSince(town.registry(), town.clock.today());
    REQUIRE(lines);
    bool told = false;
    for (const ChangeLine& line : *lines)
        for (const ChangeLine::Cell& cell : line.cells)
            told = told || (cell.key == "facility.merged_into" && cell.after == town.facility(1).name && cell.before.isEmpty());
    CHECK(told);
}
