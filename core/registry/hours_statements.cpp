// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/hours_statements.h"

#include "registry/hours_words.h"

#include <bit>

namespace tasuki::registry {

namespace {

using Kind = HoursWord::Kind;
using Word = HoursWord;
using Subject = HoursSubject;
using Statement = HoursStatement;

constexpr int dayMinutes = 1440;
constexpr int noon = 720;
constexpr unsigned allBits = 0xff;

class Reader
{
public:
    explicit Reader(QStringView text) : m_words(hoursWords(text)) {}

    HoursStatements read()
    {
        readWords(m_words.size());
        return std::move(m_read);
    }

private:
    // --- words ---

    [[nodiscard]] Kind kind(std::size_t at) const { return at < m_stop ? m_words[at].kind : Kind::End; }
    [[nodiscard]] std::vector<Word>::const_iterator word(std::size_t at) const
    {
        return m_words.begin() + static_cast<std::ptrdiff_t>(at);
    }
    /// The first word from `at` on that is no gap and no particle.
    [[nodiscard]] std::size_t behindGaps(std::size_t at) const
    {
        while (kind(at) == Kind::Gap || kind(at) == Kind::Particle)
            ++at;
        return at;
    }
    void unread(qsizetype begin, qsizetype end) { m_read.unread.push_back({begin, end}); }
    [[nodiscard]] qsizetype endOfLast() const { return m_at == 0 ? 0 : m_words[m_at - 1].end; }

    /// Reads the words up to `stop`.
    void readWords(std::size_t stop)
    {
        m_stop = stop;
        while (m_at < m_stop) {
            switch (kind(m_at)) {
            case Kind::Gap:
            case Kind::Particle:
                ++m_at;
                break;
            case Kind::End:
                m_lost = false;
                ++m_at;
                break;
            case Kind::Open:
                readBrackets();
                break;
            default:
                readStatement();
            }
        }
    }

    /// (祝日を除く): statements of their own.
    void readBrackets()
    {
        const std::size_t outer = m_stop;
        const bool lost = m_lost;
        std::size_t close = m_at + 1;
        while (close < outer && m_words[close].kind != Kind::Close && m_words[close].kind != Kind::Open)
            ++close;
        if (close >= outer || m_words[close].kind == Kind::Open) {
            unread(m_words[m_at].begin, m_words[m_at].end);
            ++m_at;
            return;
        }
        ++m_at;
        // Hours in brackets belong to what stands before them in ways that are not known.
        m_lost = true;
        readWords(close);
        m_lost = lost;
        m_stop = outer;
        m_at = close + 1;
    }

    /// One statement, or one word that belongs to none.
    void readStatement()
    {
        Statement statement;
        const std::size_t first = m_at;
        statement.begin = m_words[first].begin;
        // A word that was not understood and touches the days may turn their meaning round: 隔週土曜休.
        bool understood = !followsUnknown(first);
        const bool noun = kind(m_at) == Kind::Closed && m_words[m_at].value == 1;
        if (noun) {
            m_at = behindGaps(m_at + 1);
        }
        understood = readSubject(statement.subject) && understood;
        if (noun) {
            statement.what = Statement::What::Closed;
            understood = understood && !statement.subject.isEmpty();
        } else {
            understood = readPredicate(statement) && understood;
        }
        if (m_at == first)
            ++m_at;
        understood = !runsIntoUnknown() && understood;
        statement.end = endOfLast();
        // Hours behind words that were not understood may be about the days in them: 土曜は予約のみ 9-12.
        understood = understood && !(m_lost && statement.subject.isEmpty());
        finish(std::move(statement), understood);
    }

    /// True where a word that was not understood touches the one at `at`, or has it for its topic: 訪問は 平日9-17.
    [[nodiscard]] bool followsUnknown(std::size_t at) const
    {
        bool gap = false;
        bool particle = false;
        for (; at > 0 && (m_words[at - 1].kind == Kind::Gap || m_words[at - 1].kind == Kind::Particle); --at) {
            gap = gap || m_words[at - 1].kind == Kind::Gap;
            particle = particle || m_words[at - 1].kind == Kind::Particle;
        }
        return at > 0 && m_words[at - 1].kind == Kind::Unknown && (particle || !gap);
    }

    void finish(Statement statement, bool understood)
    {
        if (!understood) {
            m_lost = true;
            m_read.doubtful |= statement.subject.touched();
            unread(statement.begin, statement.end);
        } else {
            if (statement.subject.season)
                reportSeasons(statement);
            if (!statement.subject.season || statement.subject.touched() != 0 || !statement.subject.dates.empty())
                m_read.statements.push_back(std::move(statement));
        }
    }

    void reportSeasons(const Statement& statement)
    {
        for (const Word& word : m_words)
            if (word.kind == Kind::Season && word.begin >= statement.begin && word.end <= statement.end)
                unread(word.begin, word.end);
    }

    /// Takes what touches the end of a statement and was not understood: 休みなし, 9-17頃.
    bool runsIntoUnknown()
    {
        std::size_t at = m_at;
        while (kind(at) == Kind::Particle)
            ++at;
        if (kind(at) != Kind::Unknown)
            return false;
        while (kind(at) == Kind::Unknown || kind(at) == Kind::Particle)
            ++at;
        m_at = at;
        return true;
    }

    // --- days ---

    /// Days, weeks and dates up to the first word that is none of them. False where they cannot be understood together.
    bool readSubject(Subject& subject)
    {
        bool understood = true;
        for (bool first = true;; first = false) {
            const std::size_t ahead = first ? m_at : behindGaps(m_at);
            if (kind(ahead) == Kind::Open && !subject.isEmpty()) {
                // Between days and what is said of them a bracket may stand: 月〜土(祝日を除く) 9-17.
                m_at = ahead;
                readBrackets();
                m_at = behindGaps(m_at);
                return understood;
            }
            // 月-土 日祝休: only a blank does not say that the closing is about the range as well.
            const bool blank = std::all_of(word(m_at), word(ahead),
                                           [](const Word& gap) { return gap.kind == Kind::Gap && gap.value == 1; });
            if (ahead != m_at && blank && (subject.days & ~subject.single) != 0 && kind(ahead) == Kind::Day) {
                m_at = ahead;
                return understood;
            }
            const Kind next = kind(ahead);
            if (next == Kind::Every && (!first || subject.every))
                return understood;
            if (next != Kind::Day && next != Kind::Weeks && next != Kind::Date && next != Kind::Season &&
                next != Kind::Every) {
                if (ahead != m_at && kind(ahead) != Kind::End)
                    m_at = ahead;
                return understood;
            }
            // 平日は水曜を除く, 土曜の祝日は休み: days of days, which no list of days can say.
            if (std::any_of(word(m_at), word(ahead), [](const Word& gap) { return gap.kind == Kind::Particle && gap.value == Word::divides; }))
                understood = false;
            m_at = ahead;
            if (next == Kind::Season) {
                subject.season = true;
                ++m_at;
            } else if (next == Kind::Every) {
                subject.every = true;
                subject.days = allBits;
                ++m_at;
            } else if (subject.every) {
                return understood;
            } else if (next == Kind::Date) {
                understood = readDates(subject) && understood;
            } else if (next == Kind::Weeks) {
                understood = readWeeks(subject) && understood;
            } else {
                understood = readDays(subject) && understood;
            }
        }
    }

    bool readDays(Subject& subject)
    {
        const Word from = m_words[m_at++];
        subject.days |= static_cast<unsigned>(from.value);
        subject.single |=
            std::has_single_bit(static_cast<unsigned>(from.value)) ? static_cast<unsigned>(from.value) : 0U;
        if (kind(behindGapsOnly(m_at)) != Kind::Dash)
            return true;
        const std::size_t to = behindGapsOnly(behindGapsOnly(m_at) + 1);
        if (kind(to) != Kind::Day)
            return true; // the dash belongs to something else, which will not be understood
        m_at = to + 1;
        if (!from.single || !m_words[to].single)
            return false;
        subject.single &= ~static_cast<unsigned>(from.value);
        const int last = std::countr_zero(static_cast<unsigned>(m_words[to].value));
        for (int day = std::countr_zero(static_cast<unsigned>(from.value)); day != last; day = (day + 1) % 7)
            subject.days |= 1U << day;
        subject.days |= 1U << last;
        return true;
    }
    [[nodiscard]] std::size_t behindGapsOnly(std::size_t at) const
    {
        while (kind(at) == Kind::Gap)
            ++at;
        return at;
    }

    bool readWeeks(Subject& subject)
    {
        const int weeks = m_words[m_at++].value;
        while (kind(m_at) == Kind::Gap)
            ++m_at;
        if (kind(m_at) != Kind::Day || !m_words[m_at].single)
            return false;
        const auto day = static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(m_words[m_at].value)));
        subject.weeks[day] |= static_cast<quint8>(weeks);
        ++m_at;
        // 第2土日, 第2土〜月: nobody knows which of the days the week is said of.
        return kind(m_at) != Kind::Day && kind(m_at) != Kind::Dash;
    }

    bool readDates(Subject& subject)
    {
        const Word from = m_words[m_at++];
        HoursException exception{from.year, from.value, from.value, {}};
        bool understood = true;
        if (kind(behindGapsOnly(m_at)) == Kind::Dash) {
            const std::size_t at = behindGapsOnly(behindGapsOnly(m_at) + 1);
            m_at = std::min(at + 1, m_stop);
            const Word to = at < m_stop ? m_words[at] : Word();
            if (to.kind == Kind::Date) {
                exception.last = to.value;
                const int expected = exception.last < exception.first ? from.year + 1 : from.year;
                understood = to.year == 0 || (from.year != 0 && to.year == expected);
            } else if (to.kind == Kind::Time && to.bare) {
                exception.last = from.value / 100 * 100 + to.value / 60;
                understood = exception.last > exception.first && QDate::isValid(2000, from.value / 100, to.value / 60);
            } else {
                understood = false;
            }
        }
        subject.dates.push_back(std::move(exception));
        return understood;
    }

    // --- what is said of them ---

    bool readPredicate(Statement& statement)
    {
        const Subject& subject = statement.subject;
        const Kind next = kind(m_at);
        if (next == Kind::Closed || next == Kind::Except) {
            ++m_at;
            statement.what = Statement::What::Closed;
            return !subject.isEmpty();
        }
        if ((next == Kind::Forenoon || next == Kind::Afternoon) && kind(behindGaps(m_at + 1)) == Kind::Closed) {
            m_at = behindGaps(m_at + 1) + 1;
            statement.what = next == Kind::Forenoon ? Statement::What::NoForenoon : Statement::What::NoAfternoon;
            return subject.days != 0 && !subject.hasWeeks() && subject.dates.empty() && !subject.season;
        }
        if (next == Kind::Time || next == Kind::Forenoon || next == Kind::Afternoon || next == Kind::AllDay)
            return readSpans(statement) && !subject.hasWeeks() && !subject.season;
        if (subject.every && subject.dates.empty() && next != Kind::Unknown && next != Kind::Dash) {
            statement.what = Statement::What::EveryDay;
            return true;
        }
        return false;
    }

    /// 9-12 14-18: as many as follow one another, in the order of the day.
    bool readSpans(Statement& statement)
    {
        bool understood = true;
        for (;;) {
            OpenSpan span{0, dayMinutes};
            if (kind(m_at) == Kind::AllDay) {
                ++m_at;
                statement.allDay = true;
            } else if (!readSpan(span)) {
                return false;
            }
            understood = understood && (statement.spans.empty() || statement.spans.back().end <= span.begin);
            statement.spans.push_back(span);
            const std::size_t ahead = behindGaps(m_at);
            const Kind next = kind(ahead);
            const bool half = next == Kind::Forenoon || next == Kind::Afternoon;
            if (next != Kind::Time && next != Kind::AllDay && !(half && kind(behindGapsOnly(ahead + 1)) == Kind::Time))
                return understood;
            m_at = ahead;
        }
    }

    struct Clock
    {
        int minutes = 0;
        Kind half = Kind::Unknown; ///< Forenoon or Afternoon where it was said
        bool nextDay = false;
    };

    bool readSpan(OpenSpan& span)
    {
        Clock begin;
        Clock end;
        if (!readClock(begin) || begin.nextDay)
            return false;
        m_at = behindGapsOnly(m_at);
        if (kind(m_at) != Kind::Dash)
            return false;
        m_at = behindGapsOnly(m_at + 1);
        if (!readClock(end))
            return false;
        // 午後2時〜6時: the half of the day is said once.
        if (begin.half == Kind::Afternoon && end.half == Kind::Unknown && !end.nextDay && end.minutes < noon &&
            end.minutes + noon > begin.minutes)
            end.minutes += noon;
        if (end.nextDay)
            end.minutes += dayMinutes;
        else if (end.minutes <= begin.minutes && begin.minutes >= 16 * 60)
            end.minutes += dayMinutes;
        span = {begin.minutes, end.minutes};
        return begin.minutes < dayMinutes && end.minutes > begin.minutes && end.minutes <= 2 * dayMinutes;
    }

    bool readClock(Clock& clock)
    {
        if (kind(m_at) == Kind::NextDay) {
            clock.nextDay = true;
            m_at = behindGapsOnly(m_at + 1);
        }
        if (kind(m_at) == Kind::Forenoon || kind(m_at) == Kind::Afternoon) {
            clock.half = kind(m_at);
            m_at = behindGapsOnly(m_at + 1);
        }
        if (kind(m_at) != Kind::Time)
            return false;
        clock.minutes = m_words[m_at++].value;
        if (clock.half == Kind::Unknown)
            return true;
        // 午前12時 is noon by law and midnight to many: not read, nor is 午後12時.
        if (clock.half == Kind::Afternoon && clock.minutes < noon)
            clock.minutes += noon;
        else if (clock.minutes >= noon)
            return clock.half == Kind::Afternoon && clock.minutes >= noon + 60 && clock.minutes < dayMinutes;
        return true;
    }

    std::vector<Word> m_words;
    std::size_t m_at = 0;
    std::size_t m_stop = 0;
    bool m_lost = false; ///< since the last full stop something was not understood
    HoursStatements m_read;
};

} // namespace

HoursStatements hoursStatements(QStringView text)
{
    return Reader(text).read();
}

} // namespace tasuki::registry
