// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// Opening hours (営業時間, 診療時間) as data: what is typed, kept, shown, and asked whether an office is open now.
namespace tasuki::registry {

/// A stretch of opening, in minutes from midnight of its day: begin 0…1439, end after begin and at most 2880. An end
/// past 1440 lies on the next day, as a night service has it.
struct OpenSpan
{
    int begin = 0;
    int end = 0;

    bool operator==(const OpenSpan&) const = default;
};

/// One kind of day. Not stated is not closed: nobody said anything about it.
struct DayHours
{
    bool stated = false;
    std::vector<OpenSpan> spans; ///< none where the day is stated: closed

    bool operator==(const DayHours&) const = default;
};

/// Days with hours of their own (12/29〜1/3 休み).
struct HoursException
{
    int year = 0;                ///< of the first day; 0 for every year
    int first = 0;               ///< month × 100 + day
    int last = 0;                ///< the same; a smaller one than `first` lies in the next year
    std::vector<OpenSpan> spans; ///< none: closed

    bool operator==(const HoursException&) const = default;
};

struct OpeningHours
{
    static constexpr std::size_t publicHoliday = 7;

    std::array<DayHours, 8> days;           ///< Monday … Sunday, public holidays (祝)
    std::array<quint8, 7> closedWeeks{};    ///< bit n-1: that weekday is closed when it is the n-th of its month
    std::vector<HoursException> exceptions; ///< one with a year is asked before one for every year
    QString remark;                         ///< words for people, never read by the program

    [[nodiscard]] bool isEmpty() const { return *this == OpeningHours(); }
    bool operator==(const OpeningHours&) const = default;
};

/// The same hours in their one form: spans and exceptions sorted, touching spans joined, what no clock or calendar has
/// left out, blanks of the remark taken together.
[[nodiscard]] OpeningHours normalized(OpeningHours hours);

/// The one text of these hours, for keeping and comparing: equal normalized hours have equal texts. Empty for no hours.
///
///     mo=0900-1200,1400-1800;we=0900-1200;su=closed;closed.sa=2,4;on.1229-0103=closed;on.2026.0813-0815=1000-1500;remark=…
///
/// Days come in the order mo tu we th fr sa su ph; times are hhmm, past 2400 on the next day. The remark is the rest.
[[nodiscard]] QString toCanonical(const OpeningHours& hours);
/// Reads what toCanonical writes and nothing else, so that toCanonical(*fromCanonical(text)) is `text` byte for byte.
/// Nothing where the text is another one or has more than 20,000 characters.
[[nodiscard]] std::optional<OpeningHours> fromCanonical(QStringView text);

struct ReadHours
{
    OpeningHours hours; ///< normalized
    /// The words that were not understood, in their order, in plain characters; hours.remark keeps them too. While
    /// there are any, a person should look at both: days named by words that were not understood are left unstated, but
    /// such words may bear on other days as well.
    QStringList unread;
};

/// Reads opening hours as people type them: 月〜金 9-12 14-18 水午後休, 平日9:00〜17:00, 第2・第4土曜休, 日祝休み,
/// 24時間, 年中無休 8:30-17:30, 月〜土（祝日を除く）午前9時〜12時半 午後2時〜6時, 12/29〜1/3休, in any width, and what
/// formatHours writes. Nothing is guessed:
///  - Days that are not named stay unstated. Hours without days count for the weekdays not named elsewhere, and only
///    where something says when it is closed (9-17 日休); with 年中無休 for all days.
///  - 年末年始 and お盆 have no dates and are not read.
///  - An end before the begin is the next morning only after 16:00 or with 翌; 9-5 is not read.
///  - Of two statements about a day the one that names the day itself counts before one that names it in a range
///  (月〜金
///    9-18 休診日 木・日), else the one all of whose days are in the other (月・土 9-18 土 休); where neither does, the
///    days of both are left unstated and the later statement is not read.
/// Refused (Usage) where the text has more than 2,000 characters. Takes time in proportion to the length.
[[nodiscard]] Result<ReadHours> parseHours(QStringView typed);

/// Short Japanese for people: 月・火・木・金 9:00〜12:00 14:00〜18:00／水 9:00〜12:00／日・祝 休み, with 第2・第4土
/// 休み, 12/29〜1/3 休み and ※remark behind it; 年中無休 where all days are alike. parseHours reads it back as the same
/// normalized hours; the remark is then among the unread words.
[[nodiscard]] QString formatHours(const OpeningHours& hours);

enum class OpenState {
    Closed,
    Open,
    Unknown ///< not stated, or stated in two ways (a holiday with hours on a weekday that is closed)
};

/// A minute on the clock of Japan, with all that opening hours need to know of it. Made once for many questions.
class HoursMoment
{
public:
    /// The local date and time of `local`, whatever its zone. Every question about an invalid one is Unknown.
    explicit HoursMoment(const QDateTime& local);

private:
    friend class CompactHours;
    struct Day
    {
        quint16 year = 0;
        quint16 monthDay = 0; ///< month × 100 + day
        quint8 weekday = 0;   ///< 0 Monday
        quint8 weekBit = 0;
        bool holiday = false;
    };
    static Day dayOf(QDate date);

    Day m_today;
    Day m_yesterday;
    int m_minute = -1;
};

/// Opening hours made small for asking many offices at once: less than 100 bytes and their spans.
class CompactHours
{
public:
    CompactHours() = default;
    explicit CompactHours(const OpeningHours& hours);
    /// The hours of a canonical text; nothing stated where it is none.
    [[nodiscard]] static CompactHours ofCanonical(QStringView text);

    /// Open from the first minute of a span to the one before its end, also where the span began yesterday. On a public
    /// holiday (see base/holidays.h) the hours of 祝 count; where they are not stated the office is known to be closed
    /// only if it is on that weekday anyway. Exceptions come before all of it.
    [[nodiscard]] OpenState at(const HoursMoment& moment) const;
    /// The spans that begin on `date`.
    [[nodiscard]] std::vector<OpenSpan> spansOn(QDate date) const;

private:
    struct List ///< of spans in m_spans
    {
        quint16 first = 0;
        qint16 count = -1; ///< -1: unknown, 0: closed
    };
    struct Span
    {
        quint16 begin;
        quint16 end;
    };
    struct Exception
    {
        quint16 year;
        quint16 first;
        quint16 last;
        List list;
    };

    void fill(const OpeningHours& plain);
    List add(bool stated, const std::vector<OpenSpan>& spans);
    [[nodiscard]] List listOf(const HoursMoment::Day& day) const;
    [[nodiscard]] bool covers(List list, int minute) const;

    std::array<List, 8> m_days;
    std::array<quint8, 7> m_closedWeeks{};
    bool m_passesMidnight = false;
    std::vector<Span> m_spans;
    std::vector<Exception> m_exceptions;
};

/// One question to one office; for many make the CompactHours and the HoursMoment once.
[[nodiscard]] OpenState isOpenAt(const OpeningHours& hours, const QDateTime& local);

struct HoursChange
{
    QDateTime at; ///< in the zone it was asked for
    OpenState to = OpenState::Unknown;

    bool operator==(const HoursChange&) const = default;
};

/// When the state changes next after `local`, within 14 days: opens, closes, or (at a midnight) becomes known or
/// unknown. Nothing where it stays as it is or `local` is invalid.
[[nodiscard]] std::optional<HoursChange> nextChange(const OpeningHours& hours, const QDateTime& local);

} // namespace tasuki::registry
