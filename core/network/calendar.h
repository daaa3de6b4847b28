// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/entities.h"

#include <QByteArray>
#include <QDateTime>

namespace tasuki::network {

/// Meetings for the calendars of other programs (iCalendar, RFC 5545), in UTC, times as of Japan; what says nothing of when is
/// left out, what has no time of day lasts the day. Holds title, place, theme and agenda, nobody's name and no minutes.
[[nodiscard]] QByteArray calendarOf(const std::vector<Meeting>& meetings, const std::vector<MeetingKind>& kinds, const QDateTime& now);

/// Whether a meeting is still to come: on a later day, or today at a later hour. One without a day has been.
[[nodiscard]] bool isToCome(const Meeting& meeting, const QDateTime& now);

} // namespace tasuki::network
