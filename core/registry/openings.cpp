// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/openings.h"

#include "base/holidays.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tasuki::registry {

namespace {

constexpr int japanOffset = 9 * 3600; // no summer time since 1952

constexpr std::array<QStringView, 4> dayWords{u"平日", u"土曜日", u"日曜日", u"祝日"};

OpenState stateOf(const OfficeTimes& times, const QDateTime& local)
{
    const OpenState state = isOpenAt(times.hours, local);
    return state == OpenState::Unknown ? times.days.on(local.date()) : state;
}

/// When these hours are next known to open after `local`.
std::optional<QDateTime> nextOpening(const OpeningHours& hours, const QDateTime& local)
{
    const QDateTime limit = local.addDays(14);
    QDateTime at = local;
    while (const auto change = nextChange(hours, at)) {
        if (change->at > limit)
            break;
        if (change->to == OpenState::Open)
            return change->at;
        at = change->at;
    }
    return std::nullopt;
}

/// When the last of those that are open closes, one that opens in between counted in.
std::optional<QDateTime> lastClosing(std::span<const OfficeTimes> times, const QDateTime& local)
{
    const QDateTime limit = local.addDays(14);
    QDateTime at = local;
    for (bool further = true; further;) {
        further = false;
        for (const OfficeTimes& one : times) {
            if (isOpenAt(one.hours, at) != OpenState::Open)
                continue;
            const auto change = nextChange(one.hours, at);
            if (!change || change->at > limit)
                return std::nullopt;
            at = change->at;
            further = true;
        }
    }
    return at > local ? std::optional(at) : std::nullopt;
}

} // namespace

OpeningHours hoursOfCell(const QString& cell)
{
    return fromCanonical(cell).value_or(OpeningHours());
}

QString hoursInWords(const QString& cell)
{
    const auto hours = fromCanonical(cell);
    return hours ? formatHours(*hours) : cell;
}

OfficialDays::OfficialDays(QStringView days, bool noted) : m_noted(noted)
{
    for (std::size_t i = 0; i < dayWords.size(); ++i)
        if (days.contains(dayWords[i]))
            m_bits = static_cast<quint8>(m_bits | (1U << i));
}

bool OfficialDays::names(QDate date) const
{
    const int kind = holidays::isHoliday(date)   ? 3
                     : date.dayOfWeek() == Qt::Sunday   ? 2
                     : date.dayOfWeek() == Qt::Saturday ? 1
                                                        : 0;
    return date.isValid() && (m_bits >> kind & 1) != 0;
}

OpenState OfficialDays::on(QDate date) const
{
    return m_bits == 0 || m_noted || !date.isValid() || names(date) ? OpenState::Unknown : OpenState::Closed;
}

std::vector<OfficeTimes> timesOf(const Facility& facility, const std::vector<Service>& services)
{
    std::vector<OfficeTimes> times;
    const OpeningHours own = hoursOfCell(facility.hours);
    if (!own.isEmpty())
        times.push_back({own, {}, false});
    for (const Service& service : services) {
        if (service.closedOn.isValid())
            continue;
        OfficeTimes one{hoursOfCell(service.hours), OfficialDays(service.days, !service.daysNote.isEmpty()), false};
        const bool stands = one.hours.isEmpty() && (!own.isEmpty() || one.days.isEmpty());
        if (stands)
            continue;
        if (!own.isEmpty() && !one.hours.isEmpty())
            times.front().yields = true;
        times.push_back(std::move(one));
    }
    return times;
}

OpeningStatus openingStatus(std::span<const OfficeTimes> times, const QDateTime& local)
{
    OpeningStatus status;
    if (times.empty() || !local.isValid())
        return status;
    status.state = OpenState::Closed;
    for (const OfficeTimes& one : times) {
        const OpenState state = stateOf(one, local);
        if (state == OpenState::Open) {
            status.state = state;
            break;
        }
        if (state == OpenState::Unknown && !one.yields)
            status.state = state;
    }
    if (status.state == OpenState::Open) {
        status.until = lastClosing(times, local);
        return status;
    }
    for (const OfficeTimes& one : times)
        if (const auto opens = nextOpening(one.hours, local); opens && (!status.opens || *opens < *status.opens))
            status.opens = opens;
    return status;
}

QDateTime japanNow(const Clock& clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.nowMillis(), Qt::OffsetFromUTC, japanOffset);
}

QDateTime japanTime(const QString& iso)
{
    const QString text = iso.trimmed();
    // A day without a time would be asked about at midnight, which nobody means.
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}"));
    if (!form.match(text).hasMatch())
        return {};
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    if (!read.isValid() || read.timeSpec() != Qt::LocalTime)
        return read.isValid() ? read.toOffsetFromUtc(japanOffset) : QDateTime();
    return QDateTime(read.date(), read.time(), Qt::OffsetFromUTC, japanOffset);
}

} // namespace tasuki::registry
