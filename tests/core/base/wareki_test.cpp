// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "base/partial_date.h"
#include "base/wareki.h"

using namespace tasuki::wareki;

TEST_CASE("A day is read in every form people type", "[wareki]")
{
    const QDate day(1937, 3, 4);
    for (const QStringView text : {u"S12.3.4",
                                   u"s12/3/4",
                                   u"昭12/3/4",
                                   u"昭和12年3月4日",
                                   u"昭和12年03月04日",
                                   u"3120304",
                                   u"S120304",
                                   u"1937-3-4",
                                   u"1937/03/04",
                                   u"1937.3.4",
                                   u"19370304",
                                   u"1937年3月4日",
                                   u"西暦1937年3月4日",
                                   u"Ｓ１２．３．４",
                                   u"昭和１２年３月４日",
                                   u" 昭和 12年 3月 4日 ",
                                   u"S12-3-4",
                                   u"S12−3－4",
                                   u"㍼12年3月4日",
                                   u"S.12.3.4",
                                   u"昭和12年3月4日(木)",
                                   u"昭和12年3月4日（木）",
                                   u"１９３７－３－４",
                                   u"昭和12・3・4",
                                   u"昭12．3．4"}) {
        CAPTURE(text.toString());
        CHECK(parseDate(text) == day);
    }
    CHECK(parseDate(u"3150304") == QDate(1940, 3, 4));
    CHECK(parseDate(u"S15.3.4") == QDate(1940, 3, 4));
    CHECK(parseDate(u"1940-03-04") == QDate(1940, 3, 4));
    CHECK(parseDate(u"R7.6.11") == QDate(2025, 6, 11));
    CHECK(parseDate(u"5070611") == QDate(2025, 6, 11));
    CHECK(parseDate(u"令和元年5月1日") == QDate(2019, 5, 1));
    CHECK(parseDate(u"R元.5.1") == QDate(2019, 5, 1));
    CHECK(parseDate(u"R1.5.1") == QDate(2019, 5, 1));
    CHECK(parseDate(u"昭和元年12月31日") == QDate(1926, 12, 31));
    CHECK(parseDate(u"M45.7.29") == QDate(1912, 7, 29));
}

TEST_CASE("A day that says no era is read only where the field names it", "[wareki]")
{
    const Era* showa = EraTable::current().find(u"昭和");
    REQUIRE(showa);
    CHECK_FALSE(parseDate(u"120304"));
    CHECK_FALSE(parseDate(u"12.3.4"));
    CHECK(parseDate(u"120304", showa) == QDate(1937, 3, 4));
    CHECK(parseDate(u"12.3.4", showa) == QDate(1937, 3, 4));
    CHECK(parseDate(u"元年12月26日", showa) == QDate(1926, 12, 26));
    CHECK(parseDate(u"H12.3.4", showa) == QDate(2000, 3, 4));
    CHECK(parseDate(u"1950-3-4", showa) == QDate(1950, 3, 4));
    CHECK(parseDate(u"19500304", showa) == QDate(1950, 3, 4));
    CHECK_FALSE(parseDate(u"西暦12年3月4日", showa));
}

TEST_CASE("Eras hold from their first day to their last", "[wareki]")
{
    CHECK(parseDate(u"昭和64.1.7") == QDate(1989, 1, 7));
    CHECK_FALSE(parseDate(u"昭和64.1.8"));
    CHECK(parseDate(u"平成元年1月8日") == QDate(1989, 1, 8));
    CHECK_FALSE(parseDate(u"平成1.1.7"));
    CHECK(parseDate(u"平成31.4.30") == QDate(2019, 4, 30));
    CHECK_FALSE(parseDate(u"平成31.5.1"));
    CHECK_FALSE(parseDate(u"令和1.4.30"));
    CHECK_FALSE(parseDate(u"昭和65.1.1"));
    // On these two days both eras held.
    CHECK(parseDate(u"明治45.7.30") == QDate(1912, 7, 30));
    CHECK(parseDate(u"大正1.7.30") == QDate(1912, 7, 30));
    CHECK(parseDate(u"大正15.12.25") == QDate(1926, 12, 25));
    CHECK(parseDate(u"昭和1.12.25") == QDate(1926, 12, 25));
    CHECK_FALSE(parseDate(u"大正15.12.26"));
    CHECK_FALSE(parseDate(u"昭和1.12.24"));
    // Before the Gregorian calendar.
    CHECK(parseDate(u"明治6.1.1") == QDate(1873, 1, 1));
    CHECK_FALSE(parseDate(u"明治5.12.31"));
}

TEST_CASE("What is not a day is refused", "[wareki]")
{
    for (const QStringView text : {u"",
                                   u"昭和",
                                   u"S",
                                   u"昭和12年",
                                   u"昭和12年3月",
                                   u"昭和12年2月30日",
                                   u"S12.13.1",
                                   u"S0.1.1",
                                   u"1937-3-32",
                                   u"1937-3",
                                   u"37-3-4",
                                   u"X12.3.4",
                                   u"9120304",
                                   u"0120304",
                                   u"S12.3.4.5",
                                   u"昭和12年3月4日(金)",
                                   u"昭和12年3月4日頃",
                                   u"今日",
                                   u"S12..3.4",
                                   u"S123.4.5",
                                   u"19371304",
                                   u"193703040",
                                   u"S12.3.4 午後",
                                   u"--",
                                   u"年月日"}) {
        CAPTURE(text.toString());
        CHECK_FALSE(parseDate(text));
    }
    CHECK_FALSE(parseDate(QString(100000, u'9')));
}

TEST_CASE("Days are written the way people write them", "[wareki]")
{
    CHECK(formatWareki(QDate(2025, 6, 11)) == u"令和7年6月11日");
    CHECK(formatWareki(QDate(2019, 5, 1)) == u"令和元年5月1日");
    CHECK(formatWareki(QDate(2019, 4, 30)) == u"平成31年4月30日");
    CHECK(formatWareki(QDate(1989, 1, 7)) == u"昭和64年1月7日");
    CHECK(formatWareki(QDate(1912, 7, 30)) == u"大正元年7月30日");
    CHECK(formatWareki(QDate(1926, 12, 25)) == u"昭和元年12月25日");
    CHECK(formatWareki(QDate(1870, 3, 4)) == u"1870年3月4日");
    CHECK(formatWareki(QDate()).isEmpty());
    CHECK(formatWarekiWithWeekday(QDate(2025, 6, 11)) == u"令和7年6月11日(水)");
    CHECK(formatWarekiWithWeekday(QDate()).isEmpty());
    CHECK(formatShort(QDate(2025, 6, 11)) == u"R7.6.11");
    CHECK(formatShort(QDate(2019, 5, 1)) == u"R1.5.1");
    CHECK(formatShort(QDate(1870, 3, 4)) == u"1870.3.4");
    CHECK(formatShort(QDate()).isEmpty());
    CHECK(formatEraYear(QDate(2019, 5, 1)) == u"令和元年");
}

TEST_CASE("What is written can be read back, for every day of the eras", "[wareki]")
{
    for (QDate day(1873, 1, 1); day < QDate(2040, 1, 1); day = day.addDays(1)) {
        if (parseDate(formatWarekiWithWeekday(day)) != day || parseDate(formatShort(day)) != day ||
            parseDate(day.toString(Qt::ISODate)) != day)
            FAIL(formatWareki(day));
    }
}

TEST_CASE("A slip of the finger far from our time is written so that it can be read back", "[wareki]")
{
    for (const QDate day : {QDate(202, 6, 11), QDate(2117, 12, 31), QDate(2118, 1, 1), QDate(9999, 12, 31)}) {
        CAPTURE(formatWareki(day), formatShort(day));
        CHECK(parseDate(formatWareki(day)) == day);
        CHECK(parseDate(formatWarekiWithWeekday(day)) == day);
        CHECK(parseDate(formatShort(day)) == day);
        const PartialDate month = PartialDate::make(day.year(), day.month()).value_or(PartialDate());
        CHECK(parsePartialDate(formatWareki(month)) == month);
    }
    CHECK(formatWareki(QDate(2117, 12, 31)) == u"令和99年12月31日");
    CHECK(formatWareki(QDate(2118, 1, 1)) == u"2118年1月1日");
    CHECK(formatWareki(QDate(202, 6, 11)) == u"0202年6月11日");
}

TEST_CASE("An age is counted up on the birthday itself", "[wareki]")
{
    const QDate birth(1937, 3, 4);
    CHECK(ageAt(birth, QDate(2025, 3, 3)) == 87);
    CHECK(ageAt(birth, QDate(2025, 3, 4)) == 88);
    CHECK(ageAt(birth, birth) == 0);
    CHECK(ageAt(birth, birth.addDays(-1)) == -1);
    CHECK(ageAt(QDate(), birth) == -1);
    CHECK(ageAt(QDate(1960, 2, 29), QDate(2025, 2, 28)) == 64);
    CHECK(ageAt(QDate(1960, 2, 29), QDate(2025, 3, 1)) == 65);
    CHECK(ageAt(QDate(1960, 2, 29), QDate(2024, 2, 29)) == 64);
}

TEST_CASE("A date is kept as far as it is known", "[wareki]")
{
    const auto written = [](QStringView text) {
        const auto date = parsePartialDate(text);
        return date ? toStored(*date) : QStringLiteral("refused");
    };
    CHECK(written(u"昭和12年") == u"1937");
    CHECK(written(u"S12") == u"1937");
    CHECK(written(u"1937") == u"1937");
    CHECK(written(u"1937年3月") == u"1937-03");
    CHECK(written(u"S12.3") == u"1937-03");
    CHECK(written(u"1937-03") == u"1937-03");
    CHECK(written(u"昭和12年頃") == u"1937~");
    CHECK(written(u"昭和12年3月ごろ") == u"1937-03~");
    CHECK(written(u"昭和12年3月4日頃") == u"1937-03-04~");
    CHECK(written(u"1937-03~") == u"1937-03~");
    CHECK(written(u"昭和12年3月4日") == u"1937-03-04");
    CHECK(written(u"昭和12年月日不詳") == u"1937");
    CHECK(written(u"昭和12年3月日不詳") == u"1937-03");
    CHECK(written(u"昭和64年") == u"1989");
    CHECK(written(u"昭和64年1月") == u"1989-01");
    CHECK(written(u"昭和64年2月") == u"refused");
    CHECK(written(u"昭和65年") == u"refused");
    CHECK(written(u"1937年13月") == u"refused");
    CHECK(written(u"12年") == u"refused");
    CHECK(written(u"昭和12年3月月日不詳") == u"refused");
    CHECK(written(u"") == u"refused");
    CHECK(parsePartialDate(u"不詳")->isUnknown());
    CHECK(parsePartialDate(u" 不明 ")->isUnknown());
    CHECK(toStored(PartialDate()).isEmpty());
}

TEST_CASE("A partial date knows the days it may mean", "[wareki]")
{
    const auto february = PartialDate::make(2024, 2);
    REQUIRE(february);
    CHECK(february->earliest() == QDate(2024, 2, 1));
    CHECK(february->latest() == QDate(2024, 2, 29));
    CHECK(PartialDate::make(1937)->latest() == QDate(1937, 12, 31));
    CHECK(PartialDate(QDate(1937, 3, 4)).latest() == QDate(1937, 3, 4));
    CHECK_FALSE(PartialDate().earliest().isValid());
    CHECK_FALSE(PartialDate::make(0));
    CHECK_FALSE(PartialDate::make(1937, 13));
    CHECK(PartialDate(QDate()).isUnknown());
}

TEST_CASE("A partial date is written as it was said", "[wareki]")
{
    CHECK(formatWareki(*parsePartialDate(u"S12")) == u"昭和12年");
    CHECK(formatWareki(*parsePartialDate(u"1937-3~")) == u"昭和12年3月頃");
    CHECK(formatWareki(*parsePartialDate(u"S12.3.4")) == u"昭和12年3月4日");
    CHECK(formatWareki(PartialDate()) == u"不詳");
    CHECK(formatWareki(*parsePartialDate(u"1989")) == u"昭和64年・平成元年");
    CHECK(formatWareki(*parsePartialDate(u"1989-1")) == u"昭和64年1月・平成元年1月");
    CHECK(formatWareki(*parsePartialDate(u"2019-5")) == u"令和元年5月");
}

TEST_CASE("A future era is a row of data", "[wareki]")
{
    EraTable table;
    const Era future{QStringLiteral("試元"), QStringLiteral("試"), u'Z', 6, QDate(2050, 4, 1), QDate()};
    REQUIRE(table.add(future));
    CHECK_FALSE(table.add(future));
    CHECK(table.eraOf(QDate(2050, 4, 1))->name == u"試元");
    CHECK(table.eraOf(QDate(2050, 3, 31))->name == u"令和");
    CHECK(table.eras()[4].last == QDate(2050, 3, 31));
    CHECK_FALSE(EraTable().add({QStringLiteral("古"), QStringLiteral("古"), u'Z', 6, QDate(1900, 1, 1), QDate()}));
    CHECK_FALSE(EraTable().add({QStringLiteral("無"), QString(), u'Z', 6, QDate(2050, 1, 1), QDate()}));

    EraTable::setCurrent(table);
    CHECK(parseDate(u"Z1.4.1") == QDate(2050, 4, 1));
    CHECK(parseDate(u"6010401") == QDate(2050, 4, 1));
    CHECK_FALSE(parseDate(u"令和32.4.1"));
    CHECK(formatWareki(QDate(2050, 4, 1)) == u"試元元年4月1日");
    EraTable::setCurrent(EraTable());
    CHECK_FALSE(parseDate(u"Z1.4.1"));
}
