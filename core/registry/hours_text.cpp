// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that the program writes of opening hours: the one for keeping and the one for people.
#include "registry/hours.h"

#include <algorithm>
#include <tuple>

namespace tasuki::registry {

namespace {

constexpr int dayMinutes = 1440;
constexpr std::array<QStringView, 8> dayKeys{u"mo", u"tu", u"we", u"th", u"fr", u"sa", u"su", u"ph"};
constexpr QStringView dayWords = u"月火水木金土日祝";
constexpr qsizetype longest = 20'000;

bool exists(int monthDay)
{
    // A leap year, for 29 February may be typed.
    return QDate::isValid(2000, monthDay / 100, monthDay % 100);
}

void normalize(std::vector<OpenSpan>& spans)
{
    std::erase_if(spans, [](const OpenSpan& span) {
        return span.begin < 0 || span.begin >= dayMinutes || span.end <= span.begin || span.end > 2 * dayMinutes;
    });
    std::sort(spans.begin(), spans.end(),
              [](const OpenSpan& a, const OpenSpan& b) { return std::tie(a.begin, a.end) < std::tie(b.begin, b.end); });
    std::size_t kept = 0;
    for (const OpenSpan& span : spans) {
        if (kept == 0 || span.begin > spans[kept - 1].end)
            spans[kept++] = span;
        else
            spans[kept - 1].end = std::max(spans[kept - 1].end, span.end);
    }
    spans.resize(kept);
}

QStringList weekNumbers(quint8 weeks, QStringView before)
{
    QStringList numbers;
    for (int week = 0; week < 5; ++week)
        if (weeks & (1 << week))
            numbers << before.toString() + QString::number(week + 1);
    return numbers;
}

// Written and read for every office of the country: characters are appended, not formatted.

void appendFour(QString& text, int number)
{
    for (const int unit : {1000, 100, 10, 1})
        text += QChar(static_cast<char16_t>(u'0' + number / unit % 10));
}

void appendClock(QString& text, int minutes)
{
    appendFour(text, minutes / 60 * 100 + minutes % 60);
}

void appendSpans(QString& text, const std::vector<OpenSpan>& spans)
{
    if (spans.empty())
        text += u"closed";
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (i > 0)
            text += u',';
        appendClock(text, spans[i].begin);
        text += u'-';
        appendClock(text, spans[i].end);
    }
}

/// The text of hours that are normalized.
QString canonicalText(const OpeningHours& hours)
{
    QString text;
    text.reserve(160);
    const auto part = [&text](QStringView first, QStringView second) -> QString& {
        if (!text.isEmpty())
            text += u';';
        return text.append(first).append(second);
    };
    for (std::size_t day = 0; day < hours.days.size(); ++day)
        if (hours.days[day].stated)
            appendSpans(part(dayKeys[day], u"="), hours.days[day].spans);
    for (std::size_t day = 0; day < hours.closedWeeks.size(); ++day)
        if (hours.closedWeeks[day] != 0)
            part(u"closed.", dayKeys[day]) += u'=' + weekNumbers(hours.closedWeeks[day], u"").join(u',');
    for (const HoursException& exception : hours.exceptions) {
        part(u"on.", u"");
        if (exception.year != 0) {
            appendFour(text, exception.year);
            text += u'.';
        }
        appendFour(text, exception.first);
        text += u'-';
        appendFour(text, exception.last);
        text += u'=';
        appendSpans(text, exception.spans);
    }
    if (!hours.remark.isEmpty())
        part(u"remark=", hours.remark);
    return text;
}

/// The number of a text of exactly four digits; -1 of others.
int fourDigits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + c.unicode() - u'0';
    }
    return text.size() == 4 ? number : -1;
}

bool readSpans(QStringView text, std::vector<OpenSpan>& spans)
{
    if (text == u"closed")
        return true;
    while (!text.isNull()) {
        const qsizetype comma = text.indexOf(u',');
        const QStringView part = comma < 0 ? text : text.first(comma);
        text = comma < 0 ? QStringView() : text.sliced(comma + 1);
        const int begin = fourDigits(part.first(std::min<qsizetype>(4, part.size())));
        const int end = part.size() == 9 && part[4] == u'-' ? fourDigits(part.last(4)) : -1;
        if (begin < 0 || end < 0)
            return false;
        spans.push_back({begin / 100 * 60 + begin % 100, end / 100 * 60 + end % 100});
    }
    return true;
}

bool readException(QStringView days, QStringView spans, std::vector<HoursException>& exceptions)
{
    HoursException exception;
    if (days.size() == 14 && days[4] == u'.') {
        exception.year = fourDigits(days.first(4));
        days = days.sliced(5);
    }
    if (days.size() != 9 || days[4] != u'-')
        return false;
    exception.first = fourDigits(days.first(4));
    exception.last = fourDigits(days.last(4));
    if (!readSpans(spans, exception.spans))
        return false;
    exceptions.push_back(std::move(exception));
    return true;
}

bool readPart(QStringView key, QStringView value, OpeningHours& hours)
{
    if (key.startsWith(u"on."))
        return readException(key.sliced(3), value, hours.exceptions);
    const bool weeks = key.startsWith(u"closed.");
    const auto found = std::find(dayKeys.begin(), dayKeys.end(), weeks ? key.sliced(7) : key);
    const auto day = static_cast<std::size_t>(found - dayKeys.begin());
    if (day >= (weeks ? hours.closedWeeks.size() : dayKeys.size()))
        return false;
    if (!weeks) {
        hours.days[day].stated = true;
        return readSpans(value, hours.days[day].spans);
    }
    for (const QStringView week : value.split(u','))
        if (week.size() == 1 && week[0] >= u'1' && week[0] <= u'5')
            hours.closedWeeks[day] |= static_cast<quint8>(1 << (week[0].unicode() - u'1'));
    return true;
}

QString peopleSpans(const std::vector<OpenSpan>& spans)
{
    const auto time = [](int minutes) {
        return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    };
    if (spans.empty())
        return QStringLiteral("休み");
    if (spans.size() == 1 && spans[0] == OpenSpan{0, dayMinutes})
        return QStringLiteral("24時間");
    QStringList texts;
    for (const OpenSpan& span : spans)
        texts << time(span.begin) + u'〜' +
                     (span.end > dayMinutes ? u'翌' + time(span.end - dayMinutes) : time(span.end));
    return texts.join(u' ');
}

QString peopleDays(const HoursException& exception)
{
    const auto day = [](int monthDay) { return QStringLiteral("%1/%2").arg(monthDay / 100).arg(monthDay % 100); };
    QString text = exception.year == 0 ? QString() : QStringLiteral("%1/").arg(exception.year, 4, 10, QChar(u'0'));
    text += day(exception.first);
    return exception.first == exception.last ? text : text + u'〜' + day(exception.last);
}

/// Days that are alike, in the order of the first of each.
void writeDays(const OpeningHours& hours, QStringList& parts)
{
    const DayHours& monday = hours.days.front();
    if (!monday.spans.empty() &&
        std::all_of(hours.days.begin(), hours.days.end(), [&monday](const DayHours& day) { return day == monday; })) {
        parts << QStringLiteral("年中無休 ") + peopleSpans(monday.spans);
        return;
    }
    std::array<bool, 8> written{};
    for (std::size_t first = 0; first < written.size(); ++first) {
        if (written[first] || !hours.days[first].stated)
            continue;
        QStringList words;
        for (std::size_t day = first; day < written.size(); ++day) {
            if (hours.days[day] != hours.days[first])
                continue;
            written[day] = true;
            words << dayWords[static_cast<qsizetype>(day)];
        }
        parts << words.join(u'・') + u' ' + peopleSpans(hours.days[first].spans);
    }
}

} // namespace

OpeningHours normalized(OpeningHours hours)
{
    for (DayHours& day : hours.days) {
        const bool had = !day.spans.empty();
        normalize(day.spans);
        // Hours that no clock has say nothing, not that it is closed.
        day.stated = day.stated ? !had || !day.spans.empty() : !day.spans.empty();
    }
    for (quint8& weeks : hours.closedWeeks)
        weeks &= 0x1f;
    std::erase_if(hours.exceptions, [](HoursException& exception) {
        const bool had = !exception.spans.empty();
        normalize(exception.spans);
        return exception.year < 0 || exception.year > 9998 || !exists(exception.first) || !exists(exception.last) ||
               (had && exception.spans.empty());
    });
    // Those of one year first: the first that fits a day is the one that counts.
    std::stable_sort(
        hours.exceptions.begin(), hours.exceptions.end(), [](const HoursException& a, const HoursException& b) {
            return std::tuple(a.year == 0, a.year, a.first, a.last) < std::tuple(b.year == 0, b.year, b.first, b.last);
        });
    const auto sameDays = [](const HoursException& a, const HoursException& b) {
        return std::tie(a.year, a.first, a.last) == std::tie(b.year, b.first, b.last);
    };
    hours.exceptions.erase(std::unique(hours.exceptions.begin(), hours.exceptions.end(), sameDays),
                           hours.exceptions.end());
    if (!hours.remark.isEmpty())
        hours.remark = hours.remark.simplified();
    return hours;
}

QString toCanonical(const OpeningHours& hours)
{
    return canonicalText(normalized(hours));
}

std::optional<OpeningHours> fromCanonical(QStringView text)
{
    if (text.size() > longest)
        return {};
    OpeningHours hours;
    for (QStringView left = text; !left.isEmpty();) {
        if (left.startsWith(u"remark=")) {
            hours.remark = left.sliced(7).toString();
            break;
        }
        const qsizetype end = left.indexOf(u';');
        const QStringView part = end < 0 ? left : left.first(end);
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0 || !readPart(part.first(equals), part.sliced(equals + 1), hours))
            return {};
        left = end < 0 ? QStringView() : left.sliced(end + 1);
    }
    hours = normalized(std::move(hours));
    // Whatever was read in another order, twice or not at all makes another text.
    return canonicalText(hours) == text ? std::optional(hours) : std::nullopt;
}

QString formatHours(const OpeningHours& hours)
{
    const OpeningHours plain = normalized(hours);
    QStringList parts;
    writeDays(plain, parts);
    for (std::size_t day = 0; day < plain.closedWeeks.size(); ++day)
        if (plain.closedWeeks[day] != 0)
            parts << weekNumbers(plain.closedWeeks[day], u"第").join(u'・') + dayWords[static_cast<qsizetype>(day)] +
                         QStringLiteral(" 休み");
    for (const HoursException& exception : plain.exceptions)
        parts << peopleDays(exception) + u' ' + peopleSpans(exception.spans);
    if (!plain.remark.isEmpty())
        parts << u'※' + plain.remark;
    return parts.join(u'／');
}

} // namespace tasuki::registry
