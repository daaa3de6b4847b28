// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

using namespace terminal;
using town::CareColumn;
using town::line;

namespace {

QStringList duplicates(const QStringList& words)
{
    return QStringList{QStringLiteral("duplicates")} + words;
}

/// Registered anew under another number: the one pair that a single list gives.
QStringList taken(Desk& desk)
{
    const town::Line one = line(1, "520", QStringLiteral("老健しおかぜ"));
    desk.done({QStringLiteral("import"),
               desk.official({one, one.with(CareColumn::OfficeNumber, town::officeNumber(2)), line(3)})});
    return {desk.idOf(1), desk.idOf(2)};
}

} // namespace

TEST_CASE("duplicates list names both sides of each pair and why; merge, apart and refuse decide", "[ctl]")
{
    Desk desk;
    const QStringList ids = taken(desk);
    const QStringList list{QStringLiteral("list")};
    const Ran found = desk.done(duplicates(list));
    REQUIRE(found.number("count") == 1);
    const QJsonObject pair = found.json.value(QStringLiteral("pairs")).toArray().first().toObject();
    for (const char* side : {"a", "b"})
        CHECK(ids.contains(pair.value(QLatin1String(side)).toObject().value(QStringLiteral("id")).toString()));
    CHECK(pair.value(QStringLiteral("score")).toInt() >= 60);
    CHECK(pair.value(QStringLiteral("reasons")).toArray().contains(QStringLiteral("same_phone")));
    CHECK(desk.done(duplicates({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("0")}))
              .number("count") == 1);

    desk.done(duplicates(
        {QStringLiteral("merge"), ids[0], ids[1], QStringLiteral("--take"), QStringLiteral("fax=b,name=a")}));
    CHECK(desk.done(duplicates(list)).number("count") == 0);
    const QJsonObject shown = desk.done({QStringLiteral("show"), ids[1]}).json;
    CHECK(shown.value(QStringLiteral("id")).toString() == ids[0]);
    CHECK(shown.value(QStringLiteral("sources")).toArray().size() == 2);
    CHECK(shown.value(QStringLiteral("services")).toArray().size() == 2);

    desk.done(duplicates({QStringLiteral("apart"), ids[1]}));
    CHECK(desk.done(duplicates(list)).number("count") == 1);
    desk.done(duplicates({QStringLiteral("refuse"), ids[1], ids[0]}));
    CHECK(desk.done(duplicates(list)).number("count") == 0);
    desk.done({QStringLiteral("undo")});
    CHECK(desk.done(duplicates(list)).number("count") == 1);
}

TEST_CASE("duplicates says what is wrong with what was typed, and changes nothing", "[ctl]")
{
    Desk desk;
    const QStringList ids = taken(desk);
    const QString nobody = QStringLiteral("12345678-1234-4123-8123-123456789012");
    desk.wrongUsage(duplicates({}));
    desk.wrongUsage(duplicates({QStringLiteral("join"), ids[0], ids[1]}));
    desk.wrongUsage(duplicates({QStringLiteral("merge"), ids[0]}));
    desk.wrongUsage(
        duplicates({QStringLiteral("merge"), ids[0], ids[1], QStringLiteral("--take"), QStringLiteral("phone=c")}));
    desk.refused(duplicates({QStringLiteral("merge"), ids[0], nobody}));
    desk.refused(duplicates({QStringLiteral("refuse"), QStringLiteral("nothing"), ids[0]}));
    CHECK(desk.done(duplicates({QStringLiteral("list")})).number("count") == 1);
}
