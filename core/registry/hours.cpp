// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/hours.h"

#include "base/holidays.h"

#include <algorithm>

namespace tasuki::registry {

namespace {

constexpr int dayMinutes = 1440;
/// How far nextChange looks.
constexpr int daysAhead = 14;

} // namespace

HoursMoment::Day HoursMoment::dayOf(QDate date)
{
    Day day;
    day.year = static_cast<quint16>(std::clamp(date.year(), 0, 9999));
    day.monthDay = static_cast<quint16>(date.month() * 100 + date.day());
    day.weekday = static_cast<quint8>(date.dayOfWeek() - 1);
    day.weekBit = static_cast<quint8>(1 << ((date.day() - 1) / 7));
    day.holiday = holidays::isHoliday(date);
    return day;
}

HoursMoment::HoursMoment(const QDateTime& local)
{
    const QDate yesterday = local.date().addDays(-1);
    if (!local.isValid() || !yesterday.isValid())
        return;
    m_today = dayOf(local.date());
    m_yesterday = dayOf(yesterday);
    m_minute = local.time().hour() * 60 + local.time().minute();
}

CompactHours::CompactHours(const OpeningHours& hours)
{
    fill(normalized(hours));
}

CompactHours CompactHours::ofCanonical(QStringView text)
{
    CompactHours compact;
    if (const auto hours = fromCanonical(text))
        compact.fill(*hours);
    return compact;
}

void CompactHours::fill(const OpeningHours& plain)
{
    for (std::size_t i = 0; i < plain.days.size(); ++i)
        m_days[i] = add(plain.days[i].stated, plain.days[i].spans);
    m_closedWeeks = plain.closedWeeks;
    for (const HoursException& exception : plain.exceptions)
        m_exceptions.push_back({static_cast<quint16>(exception.year), static_cast<quint16>(exception.first),
                                static_cast<quint16>(exception.last), add(true, exception.spans)});
    m_spans.shrink_to_fit();
}

CompactHours::List CompactHours::add(bool stated, const std::vector<OpenSpan>& spans)
{
    if (!stated)
        return {};
    // Most days of a week are alike: they share their spans.
    const auto same = [](const Span& kept, const OpenSpan& span) {
        return kept.begin == span.begin && kept.end == span.end;
    };
    const auto found = std::search(m_spans.begin(), m_spans.end(), spans.begin(), spans.end(), same);
    const auto first = static_cast<std::size_t>(found - m_spans.begin());
    if (found == m_spans.end() && !spans.empty()) {
        // More than any day has: such a day counts as not stated, for the places in the list are 16 bits wide.
        if (m_spans.size() + spans.size() > 30'000)
            return {};
        for (const OpenSpan& span : spans) {
            m_spans.push_back({static_cast<quint16>(span.begin), static_cast<quint16>(span.end)});
            m_passesMidnight = m_passesMidnight || span.end > dayMinutes;
        }
    }
    return {static_cast<quint16>(first), static_cast<qint16>(spans.size())};
}

CompactHours::List CompactHours::listOf(const HoursMoment::Day& day) const
{
    constexpr List closed{0, 0};
    for (const Exception& exception : m_exceptions) {
        const bool wraps = exception.last < exception.first;
        const bool fromFirst = day.monthDay >= exception.first && (exception.year == 0 || day.year == exception.year);
        const bool toLast =
            day.monthDay <= exception.last && (exception.year == 0 || day.year == exception.year + (wraps ? 1 : 0));
        if (wraps ? fromFirst || toLast : fromFirst && toLast)
            return exception.list;
    }
    const List weekday = m_days[day.weekday];
    const bool weekdayClosed = weekday.count == 0 || (m_closedWeeks[day.weekday] & day.weekBit) != 0;
    if (!day.holiday)
        return weekdayClosed ? closed : weekday;
    const List holiday = m_days[OpeningHours::publicHoliday];
    if (holiday.count < 0)
        return weekdayClosed ? closed : List();
    return holiday.count > 0 && weekdayClosed ? List() : holiday;
}

bool CompactHours::covers(List list, int minute) const
{
    for (int i = 0; i < list.count; ++i) {
        const Span span = m_spans[static_cast<std::size_t>(list.first + i)];
        if (minute >= span.begin && minute < span.end)
            return true;
    }
    return false;
}

OpenState CompactHours::at(const HoursMoment& moment) const
{
    if (moment.m_minute < 0)
        return OpenState::Unknown;
    const List today = listOf(moment.m_today);
    if (covers(today, moment.m_minute) ||
        (m_passesMidnight && covers(listOf(moment.m_yesterday), moment.m_minute + dayMinutes)))
        return OpenState::Open;
    return today.count < 0 ? OpenState::Unknown : OpenState::Closed;
}

std::vector<OpenSpan> CompactHours::spansOn(QDate date) const
{
    std::vector<OpenSpan> spans;
    const List list = date.isValid() ? listOf(HoursMoment::dayOf(date)) : List();
    for (int i = 0; i < list.count; ++i) {
        const Span span = m_spans[static_cast<std::size_t>(list.first + i)];
        spans.push_back({span.begin, span.end});
    }
    return spans;
}

OpenState isOpenAt(const OpeningHours& hours, const QDateTime& local)
{
    return CompactHours(hours).at(HoursMoment(local));
}

std::optional<HoursChange> nextChange(const OpeningHours& hours, const QDateTime& local)
{
    if (!local.isValid())
        return {};
    const CompactHours compact(hours);
    const int now = local.time().hour() * 60 + local.time().minute();
    std::vector<int> minutes; // from today's midnight
    for (int day = -1; day <= daysAhead; ++day) {
        minutes.push_back(day * dayMinutes);
        for (const OpenSpan& span : compact.spansOn(local.date().addDays(day))) {
            minutes.push_back(day * dayMinutes + span.begin);
            minutes.push_back(day * dayMinutes + span.end);
        }
    }
    std::sort(minutes.begin(), minutes.end());
    minutes.erase(std::unique(minutes.begin(), minutes.end()), minutes.end());
    const OpenState state = compact.at(HoursMoment(local));
    for (const int minute : minutes) {
        if (minute <= now || minute > now + daysAhead * dayMinutes)
            continue;
        QDateTime then = local;
        then.setDate(local.date().addDays(minute / dayMinutes));
        then.setTime(QTime::fromMSecsSinceStartOfDay(minute % dayMinutes * 60'000));
        if (const OpenState next = compact.at(HoursMoment(then)); next != state)
            return HoursChange{then, next};
    }
    return {};
}

} // namespace tasuki::registry
