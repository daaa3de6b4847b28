// SPDX-License-Identifier: GPL-3.0-or-later
// Saved searches and lists made by hand.
#include "town.h"

#include "registry/categories.h"
#include "registry/lists.h"

using namespace town;

namespace {

SavedList named(Town& town, const char* name)
{
    return must(listNamed(town.registry(), QString::fromUtf8(name)));
}

QStringList numbersIn(Town& town, const SavedList& list)
{
    QStringList numbers;
    for (const Id<Facility>& id : must(facilitiesOf(town.registry(), list)))
        numbers << must(town.store().load(id))->officeNumber;
    return numbers;
}

std::vector<Id<Facility>> idsOf(Town& town, std::initializer_list<int> offices)
{
    std::vector<Id<Facility>> ids;
    for (const int office : offices)
        ids.push_back(town.facility(office).id);
    return ids;
}

void make(Town& town, std::initializer_list<int> offices)
{
    town.import({line(1), line(2), line(3, "130")});
    static_cast<void>(must(makeList(town.registry(), QStringLiteral("元町の配食"))));
    static_cast<void>(must(addToList(town.registry(), named(town, "元町の配食"), idsOf(town, offices))));
}

} // namespace

TEST_CASE("A list made by hand holds what was put on it, in its order, each once")
{
    Town town;
    make(town, {3, 1});
    const SavedList list = named(town, "元町の配食");
    CHECK(must(addToList(town.registry(), list, idsOf(town, {1, 2, 2}))) == 1);
    CHECK(numbersIn(town, list) == QStringList{officeNumber(3), officeNumber(1), officeNumber(2)});
    must(moveInList(town.registry(), list, town.facility(2).id, -2));
    CHECK(numbersIn(town, list) == QStringList{officeNumber(2), officeNumber(3), officeNumber(1)});
    must(moveInList(town.registry(), list, town.facility(2).id, 99));
    CHECK(numbersIn(town, list) == QStringList{officeNumber(3), officeNumber(1), officeNumber(2)});
    town.undo();
    CHECK(numbersIn(town, list).first() == officeNumber(2));
}

TEST_CASE("What was taken off a list can be put on again, at its end")
{
    Town town;
    make(town, {1, 2});
    const SavedList list = named(town, "元町の配食");
    must(noteInList(town.registry(), list, town.facility(1).id, QStringLiteral("火曜のみ")));
    CHECK(must(membersOf(town.registry(), list)).at(0).note == QStringLiteral("火曜のみ"));
    CHECK(must(removeFromList(town.registry(), list, idsOf(town, {1, 3}))) == 1);
    CHECK(numbersIn(town, list) == QStringList{officeNumber(2)});
    CHECK(must(addToList(town.registry(), list, idsOf(town, {1}))) == 1);
    CHECK(numbersIn(town, list) == QStringList{officeNumber(2), officeNumber(1)});
    CHECK(must(membersOf(town.registry(), list)).at(1).note.isEmpty());
    town.undo();
    town.undo();
    CHECK(numbersIn(town, list) == QStringList{officeNumber(1), officeNumber(2)});
}

TEST_CASE("A saved search finds anew what fits each time it is opened, with its filters")
{
    Town town;
    town.import({line(1), line(2, "130")});
    Query query;
    query.kinds = maskOf("110");
    query.uncheckedSince = town.clock.today().addMonths(-6);
    static_cast<void>(must(saveSearch(town.registry(), QStringLiteral("訪問介護"), QString(), query)));
    const SavedList list = named(town, "訪問介護");
    CHECK_FALSE(list.isHandmade());
    CHECK(numbersIn(town, list) == QStringList{officeNumber(1)});
    town.import({line(1), line(2, "130"), line(3)});
    CHECK(numbersIn(town, list).size() == 2);
    town.clock.set(town.clock.nowMillis() + 60LL * 24 * 3600 * 1000);
    CHECK(queryOf(town.registry(), list).uncheckedSince == town.clock.today().addMonths(-6));
    CHECK_FALSE(addToList(town.registry(), list, idsOf(town, {1})));
}

TEST_CASE("A search kept under the name of a saved one changes that, as one step that undo takes back")
{
    Town town;
    town.import({line(1), line(2, "130")});
    Query query;
    query.kinds = maskOf("110");
    const auto first = must(saveSearch(town.registry(), QStringLiteral("訪問"), QString(), query));
    query.kinds = maskOf("130");
    CHECK(must(saveSearch(town.registry(), QStringLiteral(" 訪問 "), QString(), query)) == first);
    CHECK(must(savedLists(town.registry())).size() == 1);
    CHECK(numbersIn(town, named(town, "訪問")) == QStringList{officeNumber(2)});
    town.undo();
    CHECK(numbersIn(town, named(town, "訪問")) == QStringList{officeNumber(1)});
}

TEST_CASE("All that a query asks for is written down and read again")
{
    Town town;
    Query query;
    query.kinds = maskOf("110") | maskOf("130");
    query.vacancyOnly = query.correctedOnly = query.includeAsk = query.includeClosed = true;
    query.uncheckedSince = QDate(2025, 1, 30);
    query.origin = QGeoCoordinate(36.5, 136.25);
    query.originName = QStringLiteral("元町");
    const Query again = queryOf(town.registry(), {{}, {}, {}, {}, filtersText(query, town.clock.today())});
    CHECK(again.kinds == query.kinds);
    CHECK((again.vacancyOnly && again.correctedOnly && again.includeAsk && again.includeClosed));
    CHECK(again.uncheckedSince == query.uncheckedSince);
    CHECK(again.origin == query.origin);
    CHECK(again.originName == query.originName);
    CHECK(filtersText(Query(), town.clock.today()).isEmpty());
    CHECK(
        queryOf(town.registry(), {{}, {}, {}, {}, QStringLiteral("{\"kinds\":7,\"origin\":[1],\"new\":true")}).kinds ==
        0);
}

TEST_CASE("A list without a name, or with one that there is, is refused and changes nothing")
{
    Town town;
    make(town, {1});
    const QStringList before = town.dump();
    CHECK_FALSE(makeList(town.registry(), QStringLiteral("  ")));
    CHECK_FALSE(makeList(town.registry(), QStringLiteral(" 元町の 配食 ")));
    CHECK_FALSE(saveSearch(town.registry(), QStringLiteral("元町の配食"), QStringLiteral("x"), Query()));
    CHECK_FALSE(listNamed(town.registry(), QStringLiteral("どこにもない")));
    CHECK_FALSE(moveInList(town.registry(), named(town, "元町の配食"), town.facility(2).id, 1));
    CHECK(town.dump() == before);
    must(renameList(town.registry(), named(town, "元町の配食"), QStringLiteral("元町の配食")));
    CHECK(town.dump() == before);
}

TEST_CASE("Deleting a list takes one undo to come back with all that was on it, and leaves the facilities")
{
    Town town;
    make(town, {1, 2});
    must(deleteList(town.registry(), named(town, "元町の配食")));
    CHECK(must(savedLists(town.registry())).empty());
    CHECK(town.hasFacility(1));
    town.undo();
    CHECK(numbersIn(town, named(town, "元町の配食")) == QStringList{officeNumber(1), officeNumber(2)});
}

TEST_CASE("A facility that is the same as another is stood for by that, once; a removed one is left out")
{
    Town town;
    make(town, {1, 2, 3});
    const Facility two = town.facility(2);
    Facility same = two;
    same.mergedInto = town.facility(1).id;
    static_cast<void>(
        must(town.store().commit({QStringLiteral("x"), store::ChangeKind::Edit, store::diff(two, same)})));
    CHECK(numbersIn(town, named(town, "元町の配食")) == QStringList{officeNumber(1), officeNumber(3)});
    // What stands on the list is taken off it with all that it stands for.
    const auto standing = idsOf(town, {1});
    CHECK(must(removeFromList(town.registry(), named(town, "元町の配食"), standing)) == 2);
    CHECK(numbersIn(town, named(town, "元町の配食")) == QStringList{officeNumber(3)});
    town.undo();
    must(removeRow(town.registry(), store::describe<Facility>(), town.facility(3).id.uuid));
    CHECK(numbersIn(town, named(town, "元町の配食")) == QStringList{officeNumber(1)});
}
