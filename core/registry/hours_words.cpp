// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/hours_words.h"

#include <QDate>

#include <array>
#include <optional>

namespace tasuki::registry {

namespace {

using Kind = HoursWord::Kind;

constexpr QStringView weekdays = u"月火水木金土日";
constexpr QStringView dashes =
    u"-~\u301c\u223c\u02dc\u2053\u3030\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\u2500\u2501→";
constexpr int publicHolidays = 1 << 7;

struct Entry
{
    QStringView text;
    Kind kind;
    int value = 0;
};

/// Where one word begins with another the longer one stands first. Unknown ones are words that hold the sign of a
/// weekday or of 休 and mean something else.
constexpr std::array entries{
    Entry{u"営業時間", Kind::Gap},
    Entry{u"診療時間", Kind::Gap},
    Entry{u"開所時間", Kind::Gap},
    Entry{u"開館時間", Kind::Gap},
    Entry{u"利用時間", Kind::Gap},
    Entry{u"サービス提供時間", Kind::Gap},
    Entry{u"営業なし", Kind::Closed},
    Entry{u"営業しません", Kind::Closed},
    Entry{u"営業していません", Kind::Closed},
    Entry{u"営業日", Kind::Gap},
    Entry{u"診療日", Kind::Gap},
    Entry{u"開所日", Kind::Gap},
    Entry{u"休日", Kind::Unknown},
    Entry{u"翌日", Kind::Unknown},
    Entry{u"当日", Kind::Unknown},
    Entry{u"前日", Kind::Unknown},
    Entry{u"終日", Kind::Unknown},
    Entry{u"日中", Kind::Unknown},
    Entry{u"日時", Kind::Unknown},
    Entry{u"日程", Kind::Unknown},
    Entry{u"曜日", Kind::Unknown},
    Entry{u"月末", Kind::Unknown},
    Entry{u"月初", Kind::Unknown},
    Entry{u"毎月", Kind::Gap},
    Entry{u"毎週", Kind::Gap},
    Entry{u"隔週", Kind::Unknown},
    Entry{u"翌", Kind::NextDay},
    Entry{u"年末年始", Kind::Season},
    Entry{u"年末・年始", Kind::Season},
    Entry{u"年末から年始", Kind::Season},
    Entry{u"お盆", Kind::Season},
    Entry{u"夏季", Kind::Season},
    Entry{u"夏期", Kind::Season},
    Entry{u"盆休み", Kind::Season},
    Entry{u"旧盆", Kind::Unknown},
    Entry{u"冬季", Kind::Season},
    Entry{u"GW", Kind::Season},
    Entry{u"ゴールデンウィーク", Kind::Season},
    Entry{u"国民の祝日", Kind::Day, publicHolidays},
    Entry{u"祝祭日", Kind::Day, publicHolidays},
    Entry{u"祝・祭日", Kind::Day, publicHolidays},
    Entry{u"祭日", Kind::Day, publicHolidays},
    Entry{u"祝日", Kind::Day, publicHolidays},
    Entry{u"祝", Kind::Day, publicHolidays},
    Entry{u"平日", Kind::Day, 0x1f},
    Entry{u"平 日", Kind::Day, 0x1f},
    Entry{u"年中無休", Kind::Every},
    Entry{u"無休", Kind::Every},
    Entry{u"毎日", Kind::Every},
    Entry{u"365日対応", Kind::Every},
    Entry{u"365日体制", Kind::Every},
    Entry{u"365日営業", Kind::Every},
    Entry{u"365日", Kind::Every},
    Entry{u"午前", Kind::Forenoon},
    Entry{u"AM", Kind::Forenoon},
    Entry{u"am", Kind::Forenoon},
    Entry{u"午後", Kind::Afternoon},
    Entry{u"PM", Kind::Afternoon},
    Entry{u"pm", Kind::Afternoon},
    Entry{u"正午", Kind::Time, 720},
    Entry{u"24時間営業", Kind::AllDay},
    Entry{u"24時間対応", Kind::AllDay},
    Entry{u"24時間体制", Kind::AllDay},
    Entry{u"24時間", Kind::AllDay},
    Entry{u"定休日です", Kind::Closed},
    Entry{u"休業いたします", Kind::Closed},
    Entry{u"休業致します", Kind::Closed},
    Entry{u"休業します", Kind::Closed},
    Entry{u"休業となります", Kind::Closed},
    Entry{u"お休みいたします", Kind::Closed},
    Entry{u"お休みします", Kind::Closed},
    Entry{u"お休みとなります", Kind::Closed},
    Entry{u"お休みです", Kind::Closed},
    Entry{u"休みます", Kind::Closed},
    Entry{u"休みとなります", Kind::Closed},
    Entry{u"休みです", Kind::Closed},
    Entry{u"定休日", Kind::Closed, 1},
    Entry{u"休診日", Kind::Closed, 1},
    Entry{u"休館日", Kind::Closed, 1},
    Entry{u"休業日", Kind::Closed, 1},
    Entry{u"休所日", Kind::Closed, 1},
    Entry{u"定休", Kind::Closed},
    Entry{u"休診", Kind::Closed},
    Entry{u"休業", Kind::Closed},
    Entry{u"休館", Kind::Closed},
    Entry{u"休所", Kind::Closed},
    Entry{u"お休み", Kind::Closed},
    Entry{u"休み", Kind::Closed},
    Entry{u"休", Kind::Closed},
    Entry{u"を除く", Kind::Except},
    Entry{u"除く", Kind::Except},
    Entry{u"から", Kind::Dash},
    Entry{u"より", Kind::Dash},
    Entry{u"まで", Kind::Particle},
    Entry{u"迄", Kind::Particle},
    Entry{u"ただし", Kind::Gap},
    Entry{u"但し", Kind::Gap},
    Entry{u"(改行)", Kind::End},
    Entry{u"及び", Kind::Gap},
    Entry{u"および", Kind::Gap},
    Entry{u"のみ", Kind::Particle},
    Entry{u"だけ", Kind::Particle},
    Entry{u"は", Kind::Particle, HoursWord::divides},
    Entry{u"も", Kind::Particle},
    Entry{u"の", Kind::Particle, HoursWord::divides},
    Entry{u"が", Kind::Particle},
    Entry{u"と", Kind::Particle},
};

class Lexer
{
public:
    explicit Lexer(QStringView text) : m_text(text) {}

    std::vector<HoursWord> all()
    {
        while (m_at < m_text.size()) {
            const qsizetype begin = m_at;
            HoursWord word = next();
            word.begin = begin;
            word.end = m_at;
            m_words.push_back(word);
        }
        spread();
        dateSeasons();
        return std::move(m_words);
    }

private:
    [[nodiscard]] QStringView left() const { return m_text.sliced(m_at); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    bool take(QStringView word)
    {
        if (!left().startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    /// One to `most` digits that no digit follows; nothing read otherwise.
    std::optional<int> number(qsizetype most = 2)
    {
        qsizetype n = 0;
        int value = 0;
        for (; n <= most && isDigit(peek(n)); ++n)
            value = value * 10 + peek(n).unicode() - u'0';
        if (n == 0 || n > most)
            return {};
        m_at += n;
        return value;
    }

    HoursWord next()
    {
        const QChar c = peek();
        if (c == u'第')
            if (const auto weeks = takeWeeks())
                return *weeks;
        for (const Entry& entry : entries)
            if (take(entry.text))
                return {entry.kind, entry.value};
        if (isDigit(c))
            return takeNumber();
        if (c == u'(' && weekdays.contains(peek(1)) && peek(2) == u')')
            return takeDay(1, 3);
        if (weekdays.contains(c))
            return takeDay(0, 1);
        ++m_at;
        if (c == u'\n' || c == u'\r' || c == u';' || c == u'。' || c == u'|')
            return {Kind::End};
        if (c.isSpace())
            return {Kind::Gap, 1};
        if (QStringView(u"、,・:/&").contains(c))
            return {Kind::Gap};
        if (dashes.contains(c))
            return {Kind::Dash};
        return {c == u'(' ? Kind::Open : c == u')' ? Kind::Close : Kind::Unknown};
    }

    HoursWord takeDay(qsizetype sign, qsizetype length)
    {
        HoursWord word{Kind::Day, 1 << weekdays.indexOf(peek(sign))};
        word.single = true;
        m_at += length;
        word.bare = length == 1 && !take(u"曜日") && !take(u"曜");
        return word;
    }

    /// 第2・第4, 第2,4, 第1〜3 before a weekday. Without one it is no word.
    std::optional<HoursWord> takeWeeks()
    {
        const qsizetype begin = m_at;
        int weeks = 0;
        int last = 0;
        bool range = false;
        for (;;) {
            take(u"第");
            const int week = number(1).value_or(0);
            if (week < 1 || week > 5 || (range && week < last))
                break;
            for (int n = range ? last : week; n <= week; ++n)
                weeks |= 1 << (n - 1);
            last = week;
            take(u"週");
            while (take(u" "))
                ;
            if (weekdays.contains(peek()))
                return HoursWord{Kind::Weeks, weeks};
            range = dashes.contains(peek());
            if (range || QStringView(u"・、,&と").contains(peek()))
                ++m_at;
            while (take(u" "))
                ;
        }
        m_at = begin;
        return {};
    }

    HoursWord date(int year, int month, int day) const
    {
        if (!QDate::isValid(year == 0 ? 2000 : year, month, day))
            return {};
        return {Kind::Date, month * 100 + day, year};
    }

    /// month and day behind a year, or behind nothing, as 12/29 or 12月29日.
    std::optional<HoursWord> takeDate(int year)
    {
        const qsizetype begin = m_at;
        if (const auto month = number()) {
            const bool slash = take(u"/");
            if (slash || take(u"月"))
                if (const auto day = number(); day && (slash ? peek() != u'/' && peek() != u':' : take(u"日")))
                    return date(year, *month, *day);
        }
        m_at = begin;
        return {};
    }

    HoursWord takeNumber()
    {
        const qsizetype begin = m_at;
        if (const auto day = takeDate(0))
            return *day;
        if (const auto four = number(4); four && m_at - begin == 4) {
            if (take(u"/") || take(u"年"))
                return takeDate(*four).value_or(HoursWord());
            return time(*four / 100, *four % 100);
        }
        m_at = begin;
        const auto hour = number();
        if (!hour) {
            while (isDigit(peek()))
                ++m_at;
            return {};
        }
        if (peek() == u':' && isDigit(peek(1))) {
            ++m_at;
            const qsizetype minuteBegin = m_at;
            const auto minute = number();
            return minute && m_at - minuteBegin == 2 ? time(*hour, *minute) : HoursWord();
        }
        if (peek() == u'時' && peek(1) != u'間') {
            ++m_at;
            if (take(u"半"))
                return time(*hour, 30);
            const auto minute = number();
            if (minute)
                take(u"分");
            return time(*hour, minute.value_or(0));
        }
        // 8/13〜15日 ends a stretch of days. Elsewhere 1〜3日休 may mean the first days of the month or three o'clock
        // and Sunday, and 7〜9月 the summer.
        const std::size_t count = m_words.size();
        const bool endsDays =
            count >= 2 && m_words[count - 1].kind == Kind::Dash && m_words[count - 2].kind == Kind::Date;
        if (!(endsDays && take(u"日")) && (take(u"日") || take(u"月")))
            return {};
        HoursWord word = time(*hour, 0);
        word.bare = true;
        return word;
    }

    static HoursWord time(int hour, int minute)
    {
        if (hour > 48 || minute > 59)
            return {};
        return {Kind::Time, hour * 60 + minute};
    }

    /// A weekday's sign or a mere number that touches a word not understood is part of that word: 月1回, 30名.
    void spread()
    {
        const auto touch = [](HoursWord& word, const HoursWord& other) {
            if (word.bare && other.kind == Kind::Unknown)
                word = {Kind::Unknown, 0, 0, false, false, word.begin, word.end};
        };
        for (std::size_t i = 1; i < m_words.size(); ++i)
            touch(m_words[i], m_words[i - 1]);
        for (std::size_t i = m_words.size(); i-- > 1;)
            touch(m_words[i - 1], m_words[i]);
    }

    [[nodiscard]] bool is(std::size_t at, Kind kind) const { return at < m_words.size() && m_words[at].kind == kind; }
    [[nodiscard]] std::size_t behindGaps(std::size_t at) const
    {
        while (is(at, Kind::Gap) || is(at, Kind::Particle))
            ++at;
        return at;
    }
    /// Behind the dates that begin at `at`: 8/14・15, 12/30〜1/3まで; `at` where there are none.
    [[nodiscard]] std::size_t behindDates(std::size_t at) const
    {
        while (is(at, Kind::Date)) {
            ++at;
            if (const std::size_t to = behindGaps(at); is(to, Kind::Dash))
                at = std::min(behindGaps(to + 1) + 1, m_words.size());
            while (is(at, Kind::Particle) && m_words[at].value != HoursWord::divides)
                ++at;
        }
        return at;
    }
    void silence(std::size_t at) { m_words[at] = {Kind::Gap, 0, 0, false, false, m_words[at].begin, m_words[at].end}; }

    /// A season whose dates stand beside it says nothing more: 年末年始(12/30〜1/3), 12/30〜1/3(年末年始).
    void dateSeasons()
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (!is(i, Kind::Season))
                continue;
            std::size_t dates = behindGaps(i + 1);
            const bool opened = is(dates, Kind::Open);
            dates = opened ? behindGaps(dates + 1) : dates;
            const std::size_t end = behindDates(dates);
            if (end != dates && (!opened || is(end, Kind::Close))) {
                for (std::size_t at = i; at < dates; ++at)
                    silence(at);
                if (opened)
                    silence(end);
            } else if (i >= 2 && is(i - 1, Kind::Open) && is(i + 1, Kind::Close) && followsDates(i - 1)) {
                for (std::size_t at = i - 1; at <= i + 1; ++at)
                    silence(at);
            }
        }
    }
    [[nodiscard]] bool followsDates(std::size_t at) const
    {
        while (at > 0 && (m_words[at - 1].kind == Kind::Gap || m_words[at - 1].kind == Kind::Particle))
            --at;
        return at > 0 && (is(at - 1, Kind::Date) || (is(at - 1, Kind::Time) && m_words[at - 1].bare && at > 1 && is(at - 2, Kind::Dash)));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<HoursWord> m_words;
};

} // namespace

std::vector<HoursWord> hoursWords(QStringView text)
{
    return Lexer(text).all();
}

} // namespace tasuki::registry
