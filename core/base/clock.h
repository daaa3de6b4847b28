// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <cstdint>

namespace tasuki {

/// Where the time comes from. Code that needs the time is given a Clock, so that tests decide what day it is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00:00Z.
    [[nodiscard]] virtual std::int64_t nowMillis() const = 0;

    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMillis()); }
    /// The calendar day on this PC.
    [[nodiscard]] QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::int64_t nowMillis() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

/// A clock that stands until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(std::int64_t millis) : m_millis(millis) {}
    [[nodiscard]] std::int64_t nowMillis() const override { return m_millis; }
    void set(std::int64_t millis) { m_millis = millis; }
    void advance(std::int64_t millis) { m_millis += millis; }

private:
    std::int64_t m_millis;
};

/// Orders the versions of one cell: 48 bits of milliseconds, then a 16-bit counter. A new version is stamped
/// `max(wall clock, stamp of the version being edited) + 1`; stamps of other devices never enter the clock.
using Stamp = std::int64_t;

[[nodiscard]] constexpr Stamp stampAt(std::int64_t millis)
{
    return millis << 16;
}
[[nodiscard]] constexpr std::int64_t stampMillis(Stamp stamp)
{
    return stamp >> 16;
}
[[nodiscard]] constexpr Stamp nextStamp(std::int64_t nowMillis, Stamp edited)
{
    return (stampAt(nowMillis) > edited ? stampAt(nowMillis) : edited) + 1;
}

} // namespace tasuki
