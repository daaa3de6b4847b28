// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date_reader.h"

#include "base/plain.h"

#include <array>

namespace tasuki::wareki {

namespace {

constexpr QStringView weekdays = u"月火水木金土日";

/// A text being read from the front.
class Reader
{
public:
    explicit Reader(QStringView text) : m_left(text) {}

    [[nodiscard]] bool atEnd() const { return m_left.isEmpty(); }
    [[nodiscard]] QStringView left() const { return m_left; }
    bool take(QStringView word)
    {
        if (!m_left.startsWith(word))
            return false;
        m_left = m_left.sliced(word.size());
        return true;
    }
    /// The digits that come next; empty where none do.
    QStringView digits()
    {
        qsizetype n = 0;
        while (n < m_left.size() && m_left[n] >= u'0' && m_left[n] <= u'9')
            ++n;
        const QStringView taken = m_left.first(n);
        m_left = m_left.sliced(n);
        return taken;
    }
    bool separator()
    {
        if (atEnd() || !QStringView(u"./-,・、。").contains(m_left[0]))
            return false;
        m_left = m_left.sliced(1);
        return true;
    }

private:
    QStringView m_left;
};

/// Year, month and day as typed; the year is a year of the era where one was named.
struct Typed
{
    const Era* era = nullptr;
    std::array<std::optional<int>, 3> numbers; ///< year, month, day
    QChar weekday;
    bool about = false;
};

const Era* takeEra(Reader& reader)
{
    for (const Era& era : EraTable::current().eras())
        for (const QStringView word : {QStringView(era.name), QStringView(era.shortName), QStringView(&era.letter, 1)})
            if (reader.take(word))
                return &era;
    return nullptr;
}

const Era* eraOfCode(int code)
{
    for (const Era& era : EraTable::current().eras())
        if (era.code == code)
            return &era;
    return nullptr;
}

/// Digits that stand without separators: yyyymmdd, or yymmdd behind an era or its code.
std::optional<Typed> readPacked(QStringView digits, const Era* era, const Era* assumed)
{
    Typed typed;
    typed.era = era;
    if (!era && digits.size() == 7) {
        typed.era = eraOfCode(digits[0].digitValue());
        digits = digits.sliced(1);
        if (!typed.era)
            return {};
    } else if (!era && digits.size() == 6)
        typed.era = assumed;
    const bool fits = typed.era ? digits.size() == 6 : digits.size() == 8;
    if (!fits)
        return {};
    const qsizetype yearDigits = digits.size() - 4;
    typed.numbers = {digits.first(yearDigits).toInt(), digits.sliced(yearDigits, 2).toInt(), digits.last(2).toInt()};
    return typed;
}

/// Number by number, each with 年, 月, 日 or a separator behind it.
std::optional<Typed> readParted(Reader& reader, QStringView firstDigits, const Era* era, const Era* assumed)
{
    static constexpr std::array<QStringView, 3> units{u"年", u"月", u"日"};
    Typed typed;
    typed.era = era ? era : firstDigits.size() <= 2 ? assumed : nullptr;
    const bool firstYear = firstDigits.isEmpty();
    if (firstYear && !(typed.era && reader.take(u"元")))
        return {};
    const qsizetype widest = typed.era ? 2 : 4;
    const qsizetype narrowest = typed.era ? 1 : 4;
    if (!firstYear && (firstDigits.size() < narrowest || firstDigits.size() > widest))
        return {};
    typed.numbers[0] = firstYear ? 1 : firstDigits.toInt();
    for (std::size_t i = 1;; ++i) {
        const bool unit = reader.take(units[i - 1]);
        const bool parted = !unit && i < 3 && reader.separator();
        if (i == 3)
            return typed;
        const QStringView digits = reader.digits();
        if (digits.isEmpty())
            return parted ? std::nullopt : std::optional(typed);
        if (digits.size() > 2 || !(unit || parted))
            return {};
        typed.numbers[i] = digits.toInt();
    }
}

/// The weekday in brackets, 月日不詳 and 頃 behind a date.
bool readTail(Reader& reader, Typed& typed)
{
    if (reader.take(u"(")) {
        const QStringView rest = reader.left();
        if (rest.size() < 2 || rest[1] != u')' || !weekdays.contains(rest[0]))
            return false;
        typed.weekday = rest[0];
        reader = Reader(rest.sliced(2));
    }
    for (const QStringView unknown : {u"月日不詳", u"月日不明", u"日不詳", u"日不明"})
        if (const bool wantsMonth = unknown[0] == u'日'; reader.take(unknown))
            return reader.atEnd() && typed.numbers[1].has_value() == wantsMonth && !typed.numbers[2];
    for (const QStringView word : {u"頃", u"ごろ", u"ころ", u"~"})
        if (reader.take(word)) {
            typed.about = true;
            break;
        }
    return reader.atEnd();
}

/// Checks what was typed against the calendar and the era.
std::optional<ReadDate> resolved(const Typed& typed)
{
    const auto& [year, month, day] = typed.numbers;
    if (*year < 1)
        return {};
    const int gregorian = typed.era ? gregorianYear(*typed.era, *year) : *year;
    const QDate monthStart(gregorian, month.value_or(1), 1);
    if (!monthStart.isValid())
        return {};
    const QDate first(gregorian, month.value_or(1), day.value_or(1));
    const QDate lastMonth(gregorian, month.value_or(12), 1);
    const QDate last = day ? first : QDate(gregorian, lastMonth.month(), lastMonth.daysInMonth());
    if (!first.isValid() || (typed.era && !overlaps(*typed.era, first, last)))
        return {};
    if (!typed.weekday.isNull() && (!day || weekdays[first.dayOfWeek() - 1] != typed.weekday))
        return {};
    return ReadDate{gregorian, month, day, typed.about};
}

} // namespace

std::optional<ReadDate> readDate(QStringView text, const Era* assumed)
{
    QString plain = text::plain(text).toUpper();
    plain.remove(u' ');
    for (const QStringView unknown : {u"不詳", u"不明", u"年月日不詳", u"年月日不明"})
        if (plain == unknown)
            return ReadDate{};

    Reader reader(plain);
    const Era* era = takeEra(reader);
    if (era) {
        // S.12.3.4 is typed as well.
        if (era->letter == plain[0])
            reader.take(u".");
    } else if (reader.take(u"西暦"))
        assumed = nullptr;
    const QStringView digits = reader.digits();
    std::optional<Typed> typed =
        digits.size() > 4 ? readPacked(digits, era, assumed) : readParted(reader, digits, era, assumed);
    if (!typed || !readTail(reader, *typed))
        return {};
    return resolved(*typed);
}

std::optional<QDate> parseDate(QStringView text, const Era* assumed)
{
    const std::optional<ReadDate> read = readDate(text, assumed);
    if (!read || !read->day || read->about)
        return {};
    return QDate(*read->year, *read->month, *read->day);
}

} // namespace tasuki::wareki
