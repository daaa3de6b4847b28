// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/holidays.h"

#include <array>

namespace tasuki::holidays {

namespace {

/// One line of the law: a holiday, the years it held, and its day. Where `nth` is given the day is the `nth` Monday.
struct Rule
{
    Holiday holiday;
    int firstYear;
    int lastYear;
    int month;
    int day;
    int nth = 0;
};

constexpr int forGood = 9999;

constexpr std::array rules{
    Rule{Holiday::NewYear, 1949, forGood, 1, 1},
    Rule{Holiday::ComingOfAge, 1949, 1999, 1, 15},
    Rule{Holiday::ComingOfAge, 2000, forGood, 1, 0, 2},
    Rule{Holiday::Foundation, 1967, forGood, 2, 11},
    Rule{Holiday::EmperorsBirthday, 2020, forGood, 2, 23},
    Rule{Holiday::StateFuneral, 1989, 1989, 2, 24},
    Rule{Holiday::CourtWedding, 1959, 1959, 4, 10},
    Rule{Holiday::EmperorsBirthday, 1949, 1988, 4, 29},
    Rule{Holiday::Greenery, 1989, 2006, 4, 29},
    Rule{Holiday::Showa, 2007, forGood, 4, 29},
    Rule{Holiday::Accession, 2019, 2019, 5, 1},
    Rule{Holiday::Constitution, 1949, forGood, 5, 3},
    Rule{Holiday::Greenery, 2007, forGood, 5, 4},
    Rule{Holiday::Children, 1949, forGood, 5, 5},
    Rule{Holiday::CourtWedding, 1993, 1993, 6, 9},
    Rule{Holiday::Marine, 1996, 2002, 7, 20},
    Rule{Holiday::Marine, 2003, 2019, 7, 0, 3},
    Rule{Holiday::Marine, 2020, 2020, 7, 23},
    Rule{Holiday::Sports, 2020, 2020, 7, 24},
    Rule{Holiday::Marine, 2021, 2021, 7, 22},
    Rule{Holiday::Sports, 2021, 2021, 7, 23},
    Rule{Holiday::Marine, 2022, forGood, 7, 0, 3},
    Rule{Holiday::Mountain, 2016, 2019, 8, 11},
    Rule{Holiday::Mountain, 2020, 2020, 8, 10},
    Rule{Holiday::Mountain, 2021, 2021, 8, 8},
    Rule{Holiday::Mountain, 2022, forGood, 8, 11},
    Rule{Holiday::Respect, 1966, 2002, 9, 15},
    Rule{Holiday::Respect, 2003, forGood, 9, 0, 3},
    Rule{Holiday::Health, 1966, 1999, 10, 10},
    Rule{Holiday::Health, 2000, 2019, 10, 0, 2},
    Rule{Holiday::Sports, 2022, forGood, 10, 0, 2},
    Rule{Holiday::EnthronementRite, 2019, 2019, 10, 22},
    Rule{Holiday::Culture, 1948, forGood, 11, 3},
    Rule{Holiday::EnthronementRite, 1990, 1990, 11, 12},
    Rule{Holiday::Labour, 1948, forGood, 11, 23},
    Rule{Holiday::EmperorsBirthday, 1989, 2018, 12, 23},
};

/// The days the three general rules of article 3 came into force.
const QDate substitutesBegan(1973, 4, 12);
const QDate betweenBegan(1985, 12, 27);
const QDate substitutesMoveOn(2007, 1, 1);

/// The day of March or September of an equinox. `base` are the days of the sun at the epoch of the approximation.
int equinox(int year, double base1900, double base1980)
{
    // The integer division drops towards zero as the approximation means it, on both sides of the epoch.
    const double drift = 0.242194 * (year - 1980);
    return year < 1980 ? static_cast<int>(base1900 + drift - (year - 1983) / 4)
                       : static_cast<int>(base1980 + drift - (year - 1980) / 4);
}

bool isSupported(QDate day)
{
    return day.isValid() && day >= firstSupported() && day <= lastSupported();
}

/// 国民の祝日 themselves (article 2 and the one-off laws), without the days that follow from them.
std::optional<Holiday> named(QDate date)
{
    if (!isSupported(date))
        return {};
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (month == 3 && day == equinox(year, 20.8357, 20.8431))
        return Holiday::VernalEquinox;
    if (month == 9 && day == equinox(year, 23.2588, 23.2488))
        return Holiday::AutumnalEquinox;
    for (const Rule& rule : rules) {
        if (rule.month != month || year < rule.firstYear || year > rule.lastYear)
            continue;
        if (rule.nth == 0 ? rule.day == day : date.dayOfWeek() == Qt::Monday && (day + 6) / 7 == rule.nth)
            return rule.holiday;
    }
    return {};
}

/// Article 3 (2). At first the Monday after a holiday on a Sunday; since 2007 the next day that is no holiday itself.
bool isSubstitute(QDate day)
{
    if (day < substitutesBegan || named(day))
        return false;
    QDate before = day.addDays(-1);
    if (day >= substitutesMoveOn)
        while (before.dayOfWeek() != Qt::Sunday && named(before))
            before = before.addDays(-1);
    return before >= substitutesBegan && before.dayOfWeek() == Qt::Sunday && named(before);
}

/// Article 3 (3). Until 2006 it left out Sundays.
bool isBetween(QDate day)
{
    if (day < betweenBegan || named(day) || (day < substitutesMoveOn && day.dayOfWeek() == Qt::Sunday))
        return false;
    return named(day.addDays(-1)) && named(day.addDays(1));
}

} // namespace

QDate firstSupported()
{
    return QDate(1948, 7, 20);
}

QDate lastSupported()
{
    return QDate(2099, 12, 31);
}

std::optional<Holiday> holidayOn(QDate day)
{
    if (!isSupported(day))
        return {};
    if (const auto holiday = named(day))
        return holiday;
    if (isSubstitute(day))
        return Holiday::Substitute;
    if (isBetween(day))
        return Holiday::Between;
    return {};
}

bool isHoliday(QDate day)
{
    return holidayOn(day).has_value();
}

QStringView nameOf(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear:
        return u"元日";
    case Holiday::ComingOfAge:
        return u"成人の日";
    case Holiday::Foundation:
        return u"建国記念の日";
    case Holiday::EmperorsBirthday:
        return u"天皇誕生日";
    case Holiday::VernalEquinox:
        return u"春分の日";
    case Holiday::Showa:
        return u"昭和の日";
    case Holiday::Constitution:
        return u"憲法記念日";
    case Holiday::Greenery:
        return u"みどりの日";
    case Holiday::Children:
        return u"こどもの日";
    case Holiday::Marine:
        return u"海の日";
    case Holiday::Mountain:
        return u"山の日";
    case Holiday::Respect:
        return u"敬老の日";
    case Holiday::AutumnalEquinox:
        return u"秋分の日";
    case Holiday::Health:
        return u"体育の日";
    case Holiday::Sports:
        return u"スポーツの日";
    case Holiday::Culture:
        return u"文化の日";
    case Holiday::Labour:
        return u"勤労感謝の日";
    case Holiday::CourtWedding:
        return u"結婚の儀";
    case Holiday::StateFuneral:
        return u"大喪の礼";
    case Holiday::Accession:
        return u"天皇の即位の日";
    case Holiday::EnthronementRite:
        return u"即位礼正殿の儀の行われる日";
    case Holiday::Substitute:
        return u"振替休日";
    case Holiday::Between:
        return u"国民の休日";
    }
    return {};
}

bool isBusinessDay(QDate day, YearEnd yearEnd)
{
    if (!day.isValid() || day.dayOfWeek() >= Qt::Saturday)
        return false;
    const bool atYearEnd = (day.month() == 12 && day.day() >= 29) || (day.month() == 1 && day.day() <= 3);
    return !(yearEnd == YearEnd::Closed && atYearEnd) && !isHoliday(day);
}

QDate addBusinessDays(QDate day, int count, YearEnd yearEnd)
{
    if (!isSupported(day))
        return {};
    const int step = count < 0 ? -1 : 1;
    while (count != 0) {
        day = day.addDays(step);
        if (!isSupported(day))
            return {};
        if (isBusinessDay(day, yearEnd))
            count -= step;
    }
    return day;
}

} // namespace tasuki::holidays
