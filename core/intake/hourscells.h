// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/meaning.h"
#include "registry/hours.h"

#include <string_view>

namespace tasuki::intake {

/// Opening hours that a list gives in a column for each day: begins and ends, and flags that are 1 where it is open and
/// 0 where it is closed, whatever the column's title says (医療情報ネット).
class HoursGrid
{
public:
    void add(const ColumnMeaning& column, std::string_view cell);
    /// Takes over the spans that `other` has beyond these: the second row of one speciality.
    void merge(const HoursGrid& other);
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    /// Days without hours are closed where another day has some; a public holiday only where its flag says so.
    [[nodiscard]] registry::OpeningHours hours() const;
    /// Times that make no span, for a note.
    [[nodiscard]] const QStringList& doubts() const { return m_doubts; }

private:
    struct Slot
    {
        int begin = -1, end = -1;
    };
    void addSpan(registry::OpeningHours& hours, std::size_t day, const Slot& slot) const;

    std::array<std::vector<Slot>, 8> m_slots;
    std::array<std::int8_t, 8> m_open{-1, -1, -1, -1, -1, -1, -1, -1};  ///< -1 not said
    std::array<quint8, 7> m_closedWeeks{};
    QStringList m_doubts;
    bool m_empty = true;
};

/// Minutes from midnight of 9:00, 09:00:00, 9時半, 0900 or a spreadsheet's part of a day; -1 where it is no time.
[[nodiscard]] int readTime(std::string_view cell);

/// What a list says in words, in up to five cells: 月・水・金 | 9:00 | 17:00 | 日曜 | …
struct HoursWords
{
    std::string_view days, begin, end, hours, closed;
    std::string_view note = {};  ///< 特記事項: what of it is about hours is heeded; the rest stays a note
};
struct ReadHoursWords
{
    registry::OpeningHours hours;  ///< nothing stated where the words do not say it
    QStringList unread;
    QString all;                   ///< the words as they were put together
};
[[nodiscard]] ReadHoursWords readHoursWords(const HoursWords& words);

} // namespace tasuki::intake
