// SPDX-License-Identifier: GPL-3.0-or-later
// 確認: who asked, when and how, apart from saving; and who has to be asked again.
#include "town.h"

#include "registry/verification.h"

using namespace town;

namespace {

constexpr std::int64_t aDay = 24LL * 3600 * 1000;

std::vector<Line> someLines(int count)
{
    std::vector<Line> lines;
    for (int office = 1; office <= count; ++office)
        lines.push_back(line(office));
    return lines;
}

/// Office numbers that nobody has checked for so many months.
QStringList stale(Town& town, int months)
{
    Query query;
    query.uncheckedSince = staleBefore(town.clock.today(), months);
    QStringList numbers;
    for (const FacilityRow& row : town.rows(query))
        numbers << row.officeNumber;
    numbers.sort();
    return numbers;
}

} // namespace

TEST_CASE("A check notes day, person, means and what was asked, and changes nothing else")
{
    Town town;
    town.import(someLines(1));
    const Facility before = town.facility(1);
    must(verify(town.registry(), before.id, {QStringLiteral("visit"), QStringLiteral(" 土曜の受け入れ "), {}}));
    CHECK_FALSE(town.rows(Query()).at(0).corrected);
    Facility expected = before;
    expected.verifiedOn = town.clock.today();
    expected.verifiedBy = QStringLiteral("Sato");
    expected.verifiedMeans = QStringLiteral("visit");
    expected.verifiedAsked = QStringLiteral("土曜の受け入れ");
    CHECK(town.facility(1) == expected);
    CHECK_FALSE(town.rows(Query()).at(0).corrected);
    town.undo();
    CHECK(town.facility(1) == before);
}

TEST_CASE("A check by an unknown means, in the future or of nobody is refused and writes nothing")
{
    Town town;
    town.import(someLines(1));
    const QStringList before = town.dump();
    const Id<Facility> id = town.facility(1).id;
    const auto badMeans = verify(town.registry(), id, {QStringLiteral("pigeon"), {}, {}});
    REQUIRE_FALSE(badMeans);
    CHECK(badMeans.error().code == Error::Code::Usage);
    CHECK(badMeans.error().message.contains(QStringLiteral("pigeon")));
    CHECK_FALSE(verify(town.registry(), id, {QStringLiteral("phone"), {}, town.clock.today().addDays(1)}));
    CHECK_FALSE(verify(town.registry(), {}));
    CHECK(town.dump() == before);
}

TEST_CASE("Saving a field is no check of the record")
{
    Town town;
    town.import(someLines(2));
    must(verify(town.registry(), town.facility(1).id));
    town.clock.set(town.clock.nowMillis() + 300 * aDay);
    town.set(1, "phone", QStringLiteral("076-000-0000"));
    CHECK(stale(town, 6) == QStringList{officeNumber(1), officeNumber(2)});
}

TEST_CASE("The call list holds who was not checked for so many months, to the day")
{
    Town town;
    town.import(someLines(3));
    // 2025-06-11 in Japan.
    must(verify(town.registry(), town.facility(1).id));
    must(verify(town.registry(), town.facility(2).id, {QStringLiteral("phone"), {}, town.clock.today().addDays(-1)}));
    CHECK(stale(town, 6) == QStringList{officeNumber(3)});
    town.clock.set(town.clock.nowMillis() + 183 * aDay);
    REQUIRE(town.clock.today() == QDate(2025, 12, 11));
    CHECK(stale(town, 6) == QStringList{officeNumber(2), officeNumber(3)});
    town.clock.set(town.clock.nowMillis() + aDay);
    CHECK(stale(town, 6) == QStringList{officeNumber(1), officeNumber(2), officeNumber(3)});
    must(verify(town.registry(), town.facility(3).id));
    CHECK(stale(town, 6) == QStringList{officeNumber(1), officeNumber(2)});
    town.undo();
    CHECK(stale(town, 6).size() == 3);
    town.checkIndex();
}

TEST_CASE("A newer edition of the official data leaves the checks as they are")
{
    Town town;
    auto lines = someLines(4);
    town.import(lines);
    must(verify(town.registry(), town.facility(2).id));
    lines[1] = lines[1].with(CareColumn::Phone, QStringLiteral("076-999-9999"));
    town.import(lines);
    CHECK(town.facility(2).phone == QStringLiteral("076-999-9999"));
    CHECK(town.facility(2).verifiedOn == town.clock.today());
    CHECK(stale(town, 6) == QStringList{officeNumber(1), officeNumber(3), officeNumber(4)});
    town.checkIndex();
}

TEST_CASE("A record is fresh for six months, aging for twelve, then old")
{
    const QDate today(2026, 11, 23);
    CHECK(freshnessOf({}, today) == Freshness::Never);
    CHECK(freshnessOf(today, today) == Freshness::Fresh);
    CHECK(freshnessOf(QDate(2026, 5, 23), today) == Freshness::Fresh);
    CHECK(freshnessOf(QDate(2026, 5, 22), today) == Freshness::Aging);
    CHECK(freshnessOf(QDate(2025, 11, 23), today) == Freshness::Aging);
    CHECK(freshnessOf(QDate(2025, 11, 22), today) == Freshness::Old);
    // The 31st of a month that has thirty days.
    CHECK(freshnessOf(QDate(2026, 2, 28), QDate(2026, 8, 31)) == Freshness::Fresh);
}
