// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/hours.h"

#include <algorithm>

/// What a text says of opening hours, statement by statement, before parseHours (hours.h) makes hours of it.
namespace tasuki::registry {

/// The days that a statement is about.
struct HoursSubject
{
    unsigned days = 0;
    unsigned single = 0; ///< those of them that are named one by one and not as a range or as 平日
    std::array<quint8, 7> weeks{};
    std::vector<HoursException> dates;
    bool every = false;  ///< 年中無休, 毎日
    bool season = false; ///< 年末年始 among them

    [[nodiscard]] bool hasWeeks() const
    {
        return std::any_of(weeks.begin(), weeks.end(), [](quint8 bits) { return bits != 0; });
    }
    [[nodiscard]] bool isEmpty() const { return days == 0 && !hasWeeks() && dates.empty() && !season; }
    /// Every day that is named in any way: what is left unstated when the statement is not understood.
    [[nodiscard]] unsigned touched() const
    {
        unsigned bits = days;
        for (std::size_t day = 0; day < weeks.size(); ++day)
            bits |= weeks[day] != 0 ? 1U << day : 0U;
        return bits;
    }
};

/// One thing that is said. Without days, weeks and dates it is about the days that no other is about.
struct HoursStatement
{
    enum class What { Hours, Closed, NoForenoon, NoAfternoon, EveryDay };

    What what = What::Hours;
    HoursSubject subject;
    std::vector<OpenSpan> spans;
    bool allDay = false;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// A piece of the text that was not understood.
struct HoursPiece
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct HoursStatements
{
    std::vector<HoursStatement> statements; ///< in the order of the text
    std::vector<HoursPiece> unread;
    unsigned doubtful = 0; ///< bits of the days that words not understood were about
};

/// Puts the words of a text in compatibility form (NFKC) together to statements.
[[nodiscard]] HoursStatements hoursStatements(QStringView text);

} // namespace tasuki::registry
