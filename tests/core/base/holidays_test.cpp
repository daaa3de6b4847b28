// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "base/holidays.h"

#include <QStringList>

using namespace tasuki::holidays;

namespace {

/// The days off of a year as a calendar prints them: 1/1 1/8 …
QString daysOff(int year)
{
    QStringList days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (isHoliday(day))
            days << QStringLiteral("%1/%2").arg(day.month()).arg(day.day());
    return days.join(u' ');
}

} // namespace

TEST_CASE("The holidays of 2018 to 2027 are those of the calendar", "[holidays]")
{
    CHECK(daysOff(2018) ==
          QStringLiteral("1/1 1/8 2/11 2/12 3/21 4/29 4/30 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24 10/8 11/3 "
                         "11/23 12/23 12/24"));
    CHECK(daysOff(2019) ==
          QStringLiteral("1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 "
                         "10/14 10/22 11/3 11/4 11/23"));
    CHECK(daysOff(2020) ==
          QStringLiteral("1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 "
                         "11/23"));
    CHECK(daysOff(2021) ==
          QStringLiteral("1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23"));
    CHECK(daysOff(2022) ==
          QStringLiteral("1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23"));
    CHECK(daysOff(2023) ==
          QStringLiteral("1/1 1/2 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23"));
    CHECK(daysOff(2024) ==
          QStringLiteral("1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 "
                         "10/14 11/3 11/4 11/23"));
    CHECK(daysOff(2025) ==
          QStringLiteral("1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 "
                         "11/23 11/24"));
    CHECK(daysOff(2026) ==
          QStringLiteral("1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 "
                         "11/23"));
    CHECK(daysOff(2027) ==
          QStringLiteral("1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 "
                         "11/23"));
}

TEST_CASE("A holiday bears the name that the law gave it in that year", "[holidays]")
{
    CHECK(holidayOn(QDate(1988, 4, 29)) == Holiday::EmperorsBirthday);
    CHECK(holidayOn(QDate(1989, 4, 29)) == Holiday::Greenery);
    CHECK(holidayOn(QDate(2007, 4, 29)) == Holiday::Showa);
    CHECK(holidayOn(QDate(2007, 5, 4)) == Holiday::Greenery);
    CHECK(holidayOn(QDate(2018, 12, 23)) == Holiday::EmperorsBirthday);
    CHECK_FALSE(holidayOn(QDate(2019, 2, 23)));
    CHECK_FALSE(holidayOn(QDate(2019, 12, 23)));
    CHECK(holidayOn(QDate(2020, 2, 23)) == Holiday::EmperorsBirthday);
    CHECK(holidayOn(QDate(2019, 10, 14)) == Holiday::Health);
    CHECK(holidayOn(QDate(2020, 7, 24)) == Holiday::Sports);
    CHECK(nameOf(*holidayOn(QDate(2026, 9, 21))) == u"敬老の日");
    for (int i = 0; i <= static_cast<int>(Holiday::Between); ++i)
        CHECK_FALSE(nameOf(static_cast<Holiday>(i)).isEmpty());
}

TEST_CASE("Holidays moved for the court and for the Games were moved in that year only", "[holidays]")
{
    CHECK(holidayOn(QDate(1959, 4, 10)) == Holiday::CourtWedding);
    CHECK(holidayOn(QDate(1989, 2, 24)) == Holiday::StateFuneral);
    CHECK(holidayOn(QDate(1990, 11, 12)) == Holiday::EnthronementRite);
    CHECK(holidayOn(QDate(1993, 6, 9)) == Holiday::CourtWedding);
    CHECK(holidayOn(QDate(2019, 4, 30)) == Holiday::Between);
    CHECK(holidayOn(QDate(2019, 5, 1)) == Holiday::Accession);
    CHECK(holidayOn(QDate(2019, 5, 2)) == Holiday::Between);
    CHECK(holidayOn(QDate(2019, 10, 22)) == Holiday::EnthronementRite);
    CHECK_FALSE(holidayOn(QDate(2020, 7, 20)));
    CHECK_FALSE(holidayOn(QDate(2020, 8, 11)));
    CHECK_FALSE(holidayOn(QDate(2020, 10, 12)));
    CHECK(holidayOn(QDate(2021, 8, 8)) == Holiday::Mountain);
    CHECK(holidayOn(QDate(2021, 8, 9)) == Holiday::Substitute);
    CHECK_FALSE(holidayOn(QDate(2021, 10, 11)));
    CHECK_FALSE(holidayOn(QDate(2018, 5, 1)));
    CHECK_FALSE(holidayOn(QDate(2018, 10, 22)));
}

TEST_CASE("A holiday on a Sunday gives the next free day since 1973", "[holidays]")
{
    CHECK_FALSE(holidayOn(QDate(1973, 2, 12)));
    CHECK(holidayOn(QDate(1973, 4, 30)) == Holiday::Substitute);
    // Until 2006 the day after, and only that one: 5 May 2002 was a Sunday.
    CHECK(holidayOn(QDate(2002, 5, 6)) == Holiday::Substitute);
    CHECK(holidayOn(QDate(1998, 5, 4)) == Holiday::Substitute);
    CHECK_FALSE(holidayOn(QDate(1998, 5, 6)));
    // Since 2007 it moves past the holidays that follow.
    CHECK(holidayOn(QDate(2008, 5, 6)) == Holiday::Substitute); // 4 May on a Sunday
    CHECK(holidayOn(QDate(2009, 5, 6)) == Holiday::Substitute); // 3 May on a Sunday
    CHECK_FALSE(holidayOn(QDate(2010, 5, 6)));
}

TEST_CASE("A day between two holidays is one since the end of 1985", "[holidays]")
{
    CHECK_FALSE(holidayOn(QDate(1985, 5, 4)));
    CHECK_FALSE(holidayOn(QDate(1986, 5, 4))); // a Sunday
    CHECK(holidayOn(QDate(1987, 5, 4)) == Holiday::Substitute);
    CHECK(holidayOn(QDate(1988, 5, 4)) == Holiday::Between);
    CHECK(holidayOn(QDate(2009, 9, 22)) == Holiday::Between);
    CHECK(holidayOn(QDate(2015, 9, 22)) == Holiday::Between);
    CHECK(holidayOn(QDate(2026, 9, 22)) == Holiday::Between);
    CHECK(holidayOn(QDate(2032, 9, 21)) == Holiday::Between);
}

TEST_CASE("The law of each time is kept back to 1948", "[holidays]")
{
    CHECK(daysOff(1948) == QStringLiteral("9/23 11/3 11/23"));
    CHECK(daysOff(1949) == QStringLiteral("1/1 1/15 3/21 4/29 5/3 5/5 9/23 11/3 11/23"));
    CHECK(daysOff(1966) == QStringLiteral("1/1 1/15 3/21 4/29 5/3 5/5 9/15 9/23 10/10 11/3 11/23"));
    CHECK(daysOff(1967).startsWith(QStringLiteral("1/1 1/15 2/11 3/21")));
    CHECK(daysOff(2000).startsWith(QStringLiteral("1/1 1/10 2/11 3/20")));
    CHECK_FALSE(holidayOn(QDate(1995, 7, 20)));
    CHECK(holidayOn(QDate(1996, 7, 20)) == Holiday::Marine);
    CHECK(holidayOn(QDate(2003, 7, 21)) == Holiday::Marine);
    CHECK(holidayOn(QDate(2003, 9, 15)) == Holiday::Respect);
    CHECK_FALSE(holidayOn(QDate(2015, 8, 11)));
    CHECK(holidayOn(QDate(2016, 8, 11)) == Holiday::Mountain);
}

TEST_CASE("The equinoxes fall on the days that were proclaimed", "[holidays]")
{
    // The leap years from 1960 on brought the first 20 March; 24 September came in 1951 … 1979 before leap years.
    CHECK(holidayOn(QDate(1959, 3, 21)) == Holiday::VernalEquinox);
    CHECK(holidayOn(QDate(1960, 3, 20)) == Holiday::VernalEquinox);
    CHECK(holidayOn(QDate(1993, 3, 20)) == Holiday::VernalEquinox);
    CHECK(holidayOn(QDate(1979, 9, 24)) == Holiday::AutumnalEquinox);
    CHECK(holidayOn(QDate(1980, 9, 23)) == Holiday::AutumnalEquinox);
    CHECK(holidayOn(QDate(2012, 9, 22)) == Holiday::AutumnalEquinox);
    CHECK(holidayOn(QDate(2016, 9, 22)) == Holiday::AutumnalEquinox);
}

TEST_CASE("Outside the years of the law there is no answer", "[holidays]")
{
    CHECK_FALSE(holidayOn(QDate(1948, 4, 29)));
    CHECK_FALSE(holidayOn(QDate(2100, 1, 1)));
    CHECK_FALSE(holidayOn(QDate()));
    CHECK(holidayOn(QDate(2099, 11, 23)) == Holiday::Labour);
}

TEST_CASE("In every year since 2007 the rules of the law hold for every day", "[holidays]")
{
    const auto follows = [](QDate day) {
        const auto holiday = holidayOn(day);
        return holiday == Holiday::Substitute || holiday == Holiday::Between;
    };
    for (int year = 2007; year <= 2099; ++year) {
        CAPTURE(year);
        int named = 0;
        int sundays = 0;
        int substitutes = 0;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            CAPTURE(day.toString(Qt::ISODate).toStdString());
            const auto holiday = holidayOn(day);
            const bool isNamed = holiday && !follows(day);
            named += isNamed ? 1 : 0;
            if (isNamed && day.dayOfWeek() == Qt::Sunday) {
                ++sundays;
                QDate next = day.addDays(1);
                while (isHoliday(next) && !follows(next))
                    next = next.addDays(1);
                CHECK(holidayOn(next) == Holiday::Substitute);
            }
            if (holiday == Holiday::Substitute) {
                ++substitutes;
                CHECK(day.dayOfWeek() != Qt::Sunday);
                CHECK(isHoliday(day.addDays(-1)));
            }
            if (holiday == Holiday::Between) {
                CHECK(isHoliday(day.addDays(-1)));
                CHECK(isHoliday(day.addDays(1)));
            }
        }
        CHECK(named == (year < 2016 ? 15 : year == 2019 ? 17 : 16));
        CHECK(substitutes == sundays);
    }
}

TEST_CASE("Business days leave out weekends, holidays and the turn of the year", "[holidays]")
{
    CHECK(isBusinessDay(QDate(2026, 9, 18)));
    CHECK_FALSE(isBusinessDay(QDate(2026, 9, 19)));
    CHECK_FALSE(isBusinessDay(QDate(2026, 9, 22)));
    CHECK(isBusinessDay(QDate(2026, 12, 28)));
    CHECK_FALSE(isBusinessDay(QDate(2026, 12, 29)));
    CHECK(isBusinessDay(QDate(2026, 12, 29), YearEnd::Open));
    CHECK_FALSE(isBusinessDay(QDate(2025, 1, 3)));
    CHECK(isBusinessDay(QDate(2025, 1, 3), YearEnd::Open));
    CHECK_FALSE(isBusinessDay(QDate(2026, 1, 1), YearEnd::Open));
    CHECK_FALSE(isBusinessDay(QDate()));
}

TEST_CASE("Counting business days skips the days off in both directions", "[holidays]")
{
    CHECK(addBusinessDays(QDate(2026, 9, 18), 1) == QDate(2026, 9, 24));
    CHECK(addBusinessDays(QDate(2026, 9, 24), -1) == QDate(2026, 9, 18));
    CHECK(addBusinessDays(QDate(2026, 9, 20), 0) == QDate(2026, 9, 20));
    CHECK(addBusinessDays(QDate(2026, 12, 28), 1) == QDate(2027, 1, 4));
    CHECK(addBusinessDays(QDate(2026, 12, 28), 1, YearEnd::Open) == QDate(2026, 12, 29));
    CHECK_FALSE(addBusinessDays(QDate(), 1).isValid());
    CHECK_FALSE(addBusinessDays(QDate(2026, 1, 5), 1'000'000).isValid());
    CHECK_FALSE(addBusinessDays(QDate(2026, 1, 5), -1'000'000).isValid());
    for (QDate day(2024, 1, 4); day.year() < 2026; day = day.addDays(1))
        for (const int count : {1, 3, 14})
            if (isBusinessDay(day))
                CHECK(addBusinessDays(addBusinessDays(day, count), -count) == day);
}
