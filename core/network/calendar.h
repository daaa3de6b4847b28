// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/entities.h"

#include <QByteArray>
#include <QDateTime>

namespace tasuki::network {

/// Meetings for the calendars of other programs (iCalendar, RFC 5545), in UTC, times as of Japan; what says nothing of when is
/// left out, what has no time of day lasts the day. Holds title, place, theme and agenda, nobody's name and no minutes.
[[nodiscard]] QByteArray calendarOf(const std::vector<Meeting>& meetings, const std::vector<MeetingKind>& kinds, const QDateTime& now);

} // namespace tasuki::network
