// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/partial_date.h"

#include "base/date_reader.h"
#include "base/wareki.h"

namespace tasuki::wareki {

PartialDate::PartialDate(QDate day, bool about)
{
    if (!day.isValid())
        return;
    m_year = day.year();
    m_month = day.month();
    m_day = day.day();
    m_about = about;
}

std::optional<PartialDate> PartialDate::make(int year, std::optional<int> month, bool about)
{
    if (year < 1 || year > 9999 || (month && (*month < 1 || *month > 12)))
        return {};
    PartialDate date;
    date.m_year = year;
    date.m_month = month;
    date.m_about = about;
    return date;
}

QDate PartialDate::earliest() const
{
    return m_year ? QDate(*m_year, m_month.value_or(1), m_day.value_or(1)) : QDate();
}

QDate PartialDate::latest() const
{
    if (!m_year)
        return {};
    const QDate month(*m_year, m_month.value_or(12), 1);
    return QDate(*m_year, month.month(), m_day.value_or(month.daysInMonth()));
}

std::optional<PartialDate> parsePartialDate(QStringView text)
{
    const std::optional<ReadDate> read = readDate(text, nullptr);
    if (!read)
        return {};
    if (!read->year)
        return PartialDate();
    if (read->day)
        return PartialDate(QDate(*read->year, *read->month, *read->day), read->about);
    return PartialDate::make(*read->year, read->month, read->about);
}

QString formatWareki(const PartialDate& date)
{
    if (date.isUnknown())
        return QStringLiteral("不詳");
    const QDate first = date.earliest();
    const QDate last = date.latest();
    QString text;
    if (date.isFull())
        text = formatWareki(first);
    else {
        const QString month = date.month() ? QStringLiteral("%1月").arg(*date.month()) : QString();
        text = formatEraYear(first) + month;
        if (const QString other = formatEraYear(last) + month; other != text)
            text += u'・' + other;
    }
    return date.isAbout() ? text + u'頃' : text;
}

QString toStored(const PartialDate& date)
{
    if (date.isUnknown())
        return {};
    QString text = QStringLiteral("%1").arg(*date.year(), 4, 10, QLatin1Char('0'));
    if (date.month())
        text += QStringLiteral("-%1").arg(*date.month(), 2, 10, QLatin1Char('0'));
    if (date.day())
        text += QStringLiteral("-%1").arg(*date.day(), 2, 10, QLatin1Char('0'));
    return date.isAbout() ? text + u'~' : text;
}

} // namespace tasuki::wareki
