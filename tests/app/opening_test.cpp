// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours, conditions and vacancy in the terminal.
#include "terminal.h"

using namespace terminal;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("open-now tells who is open at any time asked, until when, and how many are not known", "[ctl]")
{
    Desk desk;
    desk.done({QStringLiteral("import"), desk.official({town::line(1), town::line(2), town::line(3)})});
    const Ran typed = desk.done({QStringLiteral("set"), desk.idOf(1), QStringLiteral("hours"), u("月〜金 9-12 14-18 水午後休")});
    CHECK(!typed.json.contains(QStringLiteral("warning")));
    CHECK(desk.done({QStringLiteral("set"), desk.idOf(2), QStringLiteral("hours"), u("火 14-17 電話で予約")})
              .json.contains(QStringLiteral("warning")));
    const auto ask = [&](const char* at) {
        return desk.done({QStringLiteral("open-now"), QStringLiteral("--at"), QString::fromLatin1(at)});
    };
    const Ran morning = ask("2026-11-24T10:30");
    CHECK(morning.number("open") == 1);
    CHECK(morning.number("closed") == 1);
    CHECK(morning.number("unknown") == 1);
    REQUIRE(morning.array("rows").size() == 1);
    const QJsonObject row = morning.array("rows").at(0).toObject();
    CHECK(row.value(QStringLiteral("id")).toString() == desk.idOf(1));
    CHECK(row.value(QStringLiteral("until")).toString() == QStringLiteral("2026-11-24T12:00"));
    CHECK(ask("2026-11-24T15:00").number("open") == 2);
    CHECK(ask("2026-11-25T15:00").number("open") == 0);
    CHECK(desk.done({QStringLiteral("open-now"), QStringLiteral("--at"), QStringLiteral("2026-11-24T15:00"),
                     QStringLiteral("--query"), u("事業所1号"), QStringLiteral("--limit"), QStringLiteral("0")})
              .number("open") == 1);
    for (const char* bad : {"2026-11-24", "now", "2026-13-01T10:00"})
        CHECK(Desk::run({QStringLiteral("--store"), desk.store(), QStringLiteral("open-now"), QStringLiteral("--at"),
                         QString::fromLatin1(bad)})
                  .exit == 2);
}

TEST_CASE("accept and vacancy write what was told, on which day and by whom", "[ctl]")
{
    Desk desk;
    desk.done({QStringLiteral("import"), desk.official({town::line(1), town::line(1, "130"), town::line(2)})});
    const QString id = desk.idOf(2);
    const Ran told = desk.done({QStringLiteral("accept"), id, u("PEG"), QStringLiteral("yes"), QStringLiteral("--on"),
                                QStringLiteral("R7.6.1"), QStringLiteral("--by"), u("相談員 佐藤")});
    CHECK(told.json.value(QStringLiteral("acceptance")).toString() == u("胃ろう=yes@2025-06-01,相談員 佐藤"));
    CHECK(desk.done({QStringLiteral("find"), u("胃ろう")}).number("total") == 1);
    CHECK(desk.done({QStringLiteral("accept"), id, u("胃ろう"), QStringLiteral("clear")})
              .json.value(QStringLiteral("acceptance"))
              .toString()
              .isEmpty());
    const Ran full = desk.done({QStringLiteral("vacancy"), id, u("満床"), QStringLiteral("--on"), QStringLiteral("2025-06-01")});
    CHECK(full.json.value(QStringLiteral("vacancy_on")).toString() == QStringLiteral("2025-06-01"));
    CHECK(desk.done({QStringLiteral("find"), u("空きあり")}).number("total") == 0);
    desk.done({QStringLiteral("vacancy"), id, u("1床"), QStringLiteral("--by"), u("佐藤")});
    CHECK(desk.done({QStringLiteral("find"), u("空きあり")}).number("total") == 1);
    const QByteArray before = contentOf(desk.store());
    const auto code = [&](const QStringList& words) {
        return Desk::run(QStringList{QStringLiteral("--store"), desk.store()} + words).exit;
    };
    CHECK(code({QStringLiteral("accept"), id, u("髪の色"), QStringLiteral("yes")}) == 2);
    CHECK(code({QStringLiteral("accept"), id, u("胃ろう"), QStringLiteral("maybe")}) == 2);
    CHECK(code({QStringLiteral("vacancy"), id, u("1床"), QStringLiteral("--on"), QStringLiteral("gestern")}) == 2);
    CHECK(code({QStringLiteral("vacancy"), id, u("1床"), QStringLiteral("--on"), QStringLiteral("2100-01-01")}) == 2);
    CHECK(code({QStringLiteral("vacancy"), desk.idOf(1), u("1床")}) == 2); // which of its two services?
    CHECK(code({QStringLiteral("vacancy"), QStringLiteral("x"), u("1床")}) == 1);
    CHECK(contentOf(desk.store()) == before);
}
