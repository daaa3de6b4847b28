// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tasuki::wareki {

/// A day as far as it is known: a year, a month of a year, a day, or nothing (不詳). Unknown parts are unknown, never
/// guessed; a day without its month or a month without its year cannot be made.
class PartialDate
{
public:
    /// Nothing is known.
    PartialDate() = default;
    explicit PartialDate(QDate day, bool about = false);
    /// Nothing where `year` is outside 1…9999 or the month is outside 1…12.
    [[nodiscard]] static std::optional<PartialDate> make(int year, std::optional<int> month = {}, bool about = false);

    [[nodiscard]] bool isUnknown() const { return !m_year; }
    [[nodiscard]] bool isFull() const { return m_day.has_value(); }
    [[nodiscard]] std::optional<int> year() const { return m_year; }
    [[nodiscard]] std::optional<int> month() const { return m_month; }
    [[nodiscard]] std::optional<int> day() const { return m_day; }
    /// 頃: said with that caution.
    [[nodiscard]] bool isAbout() const { return m_about; }

    /// The first and last day it may mean; invalid where nothing is known.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;

    bool operator==(const PartialDate&) const = default;

private:
    std::optional<int> m_year;
    std::optional<int> m_month;
    std::optional<int> m_day;
    bool m_about = false;
};

/// Reads every full day that parseDate reads, and 昭和12年, S12, 昭和12年3月, S12.3, 1937, 1937年, 1937年3月, 1937-03,
/// each with 頃 or ごろ behind it, 不詳 and 不明 (昭和12年月日不詳, 昭和12年3月日不詳 too), and what toStored writes.
/// An empty text is nothing, not 不詳.
[[nodiscard]] std::optional<PartialDate> parsePartialDate(QStringView text);

/// 昭和12年3月4日, 昭和12年3月頃, 昭和12年, 不詳. A year or month that two eras share names both: 昭和64年・平成元年.
[[nodiscard]] QString formatWareki(const PartialDate& date);

/// A form for keeping that sorts by time: 1937-03-04, 1937-03, 1937, with ~ behind it for 頃; empty for 不詳.
[[nodiscard]] QString toStored(const PartialDate& date);

} // namespace tasuki::wareki
