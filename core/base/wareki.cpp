// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wareki.h"

#include <algorithm>

namespace tasuki::wareki {

namespace {

/// Before this day Japan counted by the moon, so a Gregorian day has no year-month-day of 明治.
const QDate gregorianCalendarBegan(1873, 1, 1);

EraTable& currentTable()
{
    static EraTable table;
    return table;
}

int eraYear(const Era& era, QDate day)
{
    return day.year() - era.first.year() + 1;
}

/// The era a day is written with. Years of an era are typed with one or two digits, so a day further on is a slip of
/// the finger; it keeps its Gregorian year, which reads back.
const Era* writtenWith(QDate day)
{
    const Era* era = EraTable::current().eraOf(day);
    return era && eraYear(*era, day) <= 99 ? era : nullptr;
}

/// Four digits, as a Gregorian year is read.
QString gregorianText(QDate day)
{
    return QStringLiteral("%1").arg(day.year(), 4, 10, QLatin1Char('0'));
}

QString yearText(const Era& era, QDate day)
{
    const int year = eraYear(era, day);
    return year == 1 ? QStringLiteral("元") : QString::number(year);
}

} // namespace

EraTable::EraTable()
{
    m_eras = {
        {QStringLiteral("明治"), QStringLiteral("明"), u'M', 1, QDate(1868, 1, 25), QDate(1912, 7, 30)},
        {QStringLiteral("大正"), QStringLiteral("大"), u'T', 2, QDate(1912, 7, 30), QDate(1926, 12, 25)},
        {QStringLiteral("昭和"), QStringLiteral("昭"), u'S', 3, QDate(1926, 12, 25), QDate(1989, 1, 7)},
        {QStringLiteral("平成"), QStringLiteral("平"), u'H', 4, QDate(1989, 1, 8), QDate(2019, 4, 30)},
        {QStringLiteral("令和"), QStringLiteral("令"), u'R', 5, QDate(2019, 5, 1), QDate()},
    };
}

bool EraTable::add(Era era)
{
    const bool taken = std::any_of(m_eras.begin(), m_eras.end(), [&era](const Era& known) {
        return known.name == era.name || known.shortName == era.shortName || known.letter == era.letter ||
               known.code == era.code;
    });
    const bool complete = !era.name.isEmpty() && !era.shortName.isEmpty() && era.letter >= u'A' && era.letter <= u'Z' &&
                          era.code >= 1 && era.code <= 9 && era.first.isValid();
    if (taken || !complete || era.first <= m_eras.back().first)
        return false;
    m_eras.back().last = era.first.addDays(-1);
    m_eras.push_back(std::move(era));
    return true;
}

const Era* EraTable::eraOf(QDate day) const
{
    if (!day.isValid() || day < gregorianCalendarBegan)
        return nullptr;
    const auto after = std::find_if(m_eras.rbegin(), m_eras.rend(), [day](const Era& era) { return era.first <= day; });
    return after == m_eras.rend() ? nullptr : &*after;
}

const Era* EraTable::find(QStringView text) const
{
    const auto found = std::find_if(m_eras.begin(), m_eras.end(), [text](const Era& era) {
        return text == era.name || text == era.shortName || (text.size() == 1 && text[0].toUpper() == era.letter);
    });
    return found == m_eras.end() ? nullptr : &*found;
}

const EraTable& EraTable::current()
{
    return currentTable();
}

void EraTable::setCurrent(EraTable table)
{
    currentTable() = std::move(table);
}

int gregorianYear(const Era& era, int eraYear)
{
    return era.first.year() + eraYear - 1;
}

bool overlaps(const Era& era, QDate first, QDate last)
{
    return last >= std::max(era.first, gregorianCalendarBegan) && (!era.last.isValid() || first <= era.last);
}

QString formatEraYear(QDate day)
{
    if (!day.isValid())
        return {};
    const Era* era = writtenWith(day);
    return (era ? era->name + yearText(*era, day) : gregorianText(day)) + u'年';
}

QString formatMonth(QDate day)
{
    return day.isValid() ? formatEraYear(day) + QStringLiteral("%1月").arg(day.month()) : QString();
}

QString formatWareki(QDate day)
{
    if (!day.isValid())
        return {};
    return formatEraYear(day) + QStringLiteral("%1月%2日").arg(day.month()).arg(day.day());
}

QString formatWarekiWithWeekday(QDate day)
{
    static constexpr QStringView weekdays = u"月火水木金土日";
    if (!day.isValid())
        return {};
    return formatWareki(day) + u'(' + weekdays[day.dayOfWeek() - 1] + u')';
}

QString formatShort(QDate day)
{
    if (!day.isValid())
        return {};
    const Era* era = writtenWith(day);
    const QString year = era ? era->letter + QString::number(eraYear(*era, day)) : gregorianText(day);
    return QStringLiteral("%1.%2.%3").arg(year).arg(day.month()).arg(day.day());
}

int ageAt(QDate birth, QDate day)
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return -1;
    const bool birthdayPassed =
        day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
    return day.year() - birth.year() - (birthdayPassed ? 0 : 1);
}

} // namespace tasuki::wareki
