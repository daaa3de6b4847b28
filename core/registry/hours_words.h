// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// The words of opening hours, as parseHours (hours.h) puts them together.
namespace tasuki::registry {

struct HoursWord
{
    enum class Kind {
        Unknown,
        Day,       ///< value: bits of OpeningHours::days
        Every,     ///< 年中無休, 毎日
        Weeks,     ///< 第2・第4: value: bits of OpeningHours::closedWeeks
        Date,      ///< year and value: month × 100 + day
        Season,    ///< 年末年始, お盆: days that nobody can know from the word
        Time,      ///< value: minutes
        Forenoon,  ///< 午前
        Afternoon, ///< 午後
        NextDay,   ///< 翌
        AllDay,    ///< 24時間
        Closed,    ///< 休み
        Except,    ///< 除く
        Dash,
        Particle, ///< は, も, のみ; value `divides`: what stands behind it is said of what stands before it
        Gap,      ///< a comma or a word that says nothing; value 1: a blank
        End,      ///< ; or a line's end
        Open,     ///< (
        Close     ///< )
    };

    static constexpr int divides = 2; ///< は, の

    Kind kind = Kind::Unknown;
    int value = 0;
    int year = 0;
    bool bare = false;   ///< a time that is only a number, a day that is only 日
    bool single = false; ///< one day of the week
    qsizetype begin = 0; ///< where it stands in the text
    qsizetype end = 0;
};

/// The words of a text that is in compatibility form (NFKC), without gaps: every character is part of one.
[[nodiscard]] std::vector<HoursWord> hoursWords(QStringView text);

} // namespace tasuki::registry
