// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/hourscells.h"

#include "intake/values.h"
#include "intake/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki::intake {

namespace {

constexpr int day = 24 * 60;
/// From here on an end before the begin is the next morning.
constexpr int evening = 16 * 60;

QString wordsOf(std::string_view cell)
{
    return QString::fromStdString(cleaned(cell, false));
}

} // namespace

int readTime(std::string_view cell)
{
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()))
                             .normalized(QString::NormalizationForm_KC)
                             .simplified()
                             .remove(QLatin1Char(' '));
    static const QRegularExpression clock(QStringLiteral("^([0-9]{1,2})[:.時]([0-9]{2}|半)?分?(:[0-9]{2})?$"));
    static const QRegularExpression digits(QStringLiteral("^([0-9]{1,2})([0-9]{2})$"));
    int hour = -1;
    int minute = 0;
    if (const auto match = clock.match(text); match.hasMatch()) {
        hour = match.captured(1).toInt();
        minute = match.captured(2) == u"半" ? 30 : match.captured(2).toInt();
    } else if (const auto plain = digits.match(text); plain.hasMatch()) {
        hour = plain.captured(1).toInt();
        minute = plain.captured(2).toInt();
    } else {
        bool number = false;
        const double part = text.toDouble(&number);
        if (number && text.contains(QLatin1Char('.')) && part > 0 && part < 1)
            return static_cast<int>(part * day + 0.5);
        return -1;
    }
    return hour >= 0 && hour <= 29 && minute < 60 ? hour * 60 + minute : -1;
}

void HoursGrid::add(const ColumnMeaning& column, std::string_view cell)
{
    const std::string text = cleaned(cell, false);
    if (text.empty())
        return;
    const auto at = static_cast<std::size_t>(column.day);
    if (column.meaning == Meaning::Slot) {
        const int minutes = readTime(text);
        if (minutes < 0) {
            m_doubts << QString::fromStdString(text).left(40);
            return;
        }
        auto& slots = m_slots[at];
        if (slots.size() < static_cast<std::size_t>(column.number))
            slots.resize(static_cast<std::size_t>(column.number));
        Slot& slot = slots[static_cast<std::size_t>(column.number - 1)];
        (column.end ? slot.end : slot.begin) = minutes;
        m_empty = false;
        return;
    }
    const bool closed = text == "0" || text == "0.0";
    if (!closed && text != "1" && text != "1.0")
        return;
    m_empty = false;
    if (column.meaning == Meaning::OpenDay) {
        // Two columns may speak of one day (営業日, 定期閉店): closed in either is closed.
        m_open[at] = closed || m_open[at] == 0 ? std::int8_t(0) : std::int8_t(1);
    } else if (closed && at < m_closedWeeks.size()) {
        m_closedWeeks[at] = static_cast<quint8>(m_closedWeeks[at] | 1u << (column.number - 1));
    }
}

void HoursGrid::merge(const HoursGrid& other)
{
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_slots[i].insert(m_slots[i].end(), other.m_slots[i].begin(), other.m_slots[i].end());
    m_doubts += other.m_doubts;
    m_empty = m_empty && other.m_empty;
}

void HoursGrid::addSpan(registry::OpeningHours& hours, std::size_t at, const Slot& slot) const
{
    int end = slot.end;
    if (end == 23 * 60 + 59 || (end == 0 && slot.begin > 0))
        end = day;
    if (end < slot.begin && slot.begin >= evening)
        end += day;
    if (slot.begin >= day || end <= slot.begin)
        return;
    hours.days[at].stated = true;
    hours.days[at].spans.push_back({slot.begin, end});
}

registry::OpeningHours HoursGrid::hours() const
{
    registry::OpeningHours hours;
    bool anyTime = false;
    for (std::size_t at = 0; at < m_slots.size(); ++at) {
        for (const Slot& slot : m_slots[at])
            if (slot.begin >= 0 && slot.end >= 0)
                addSpan(hours, at, slot);
        anyTime = anyTime || hours.days[at].stated;
    }
    for (std::size_t at = 0; at < hours.days.size(); ++at) {
        registry::DayHours& one = hours.days[at];
        // Times beat a flag: they were written for that day by hand.
        if (!one.stated && (m_open[at] == 0 || (anyTime && m_open[at] < 0 && at < registry::OpeningHours::publicHoliday)))
            one.stated = true;
    }
    for (std::size_t at = 0; at < m_closedWeeks.size(); ++at) {
        constexpr quint8 everyWeek = 0x1f;
        const bool closedAnyway = hours.days[at].stated && hours.days[at].spans.empty();
        // All five weeks closed says the same as a flag of the weekday would.
        if (m_closedWeeks[at] == everyWeek && hours.days[at].spans.empty())
            hours.days[at].stated = true;
        else if (!closedAnyway && m_closedWeeks[at] != everyWeek)
            hours.closedWeeks[at] = m_closedWeeks[at];
    }
    return registry::normalized(std::move(hours));
}

ReadHoursWords readHoursWords(const HoursWords& words)
{
    ReadHoursWords read;
    static const QRegularExpression separators(QStringLiteral("[;；,，、]"));
    QStringList parts;
    if (QString days = wordsOf(words.days); !days.isEmpty())
        parts << days.replace(separators, QStringLiteral("・"));
    const QString begin = wordsOf(words.begin);
    const QString end = wordsOf(words.end);
    if (!begin.isEmpty() || !end.isEmpty()) {
        const int first = readTime(words.begin);
        const int last = readTime(words.end);
        const auto clock = [](int minutes) {
            return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
        };
        parts << (first >= 0 && last >= 0 ? clock(first) + u'〜' + clock(last) : begin + u'〜' + end);
    }
    if (const QString hours = wordsOf(words.hours); !hours.isEmpty())
        parts << hours;
    if (const QString closed = wordsOf(words.closed); !closed.isEmpty() && closed != u"なし" && closed != u"無し")
        parts << (closed.contains(u'休') || closed.contains(u"無") ? closed : closed + u'休');
    read.all = parts.join(QLatin1Char(' '));
    if (read.all.isEmpty())
        return read;
    if (auto parsed = registry::parseHours(read.all)) {
        read.hours = std::move(parsed->hours);
        read.unread = std::move(parsed->unread);
    } else {
        read.unread << read.all;
        return read;
    }
    // A note may take back what the columns say (水曜午後休診). Where both cannot be read together, the days are left open.
    if (const QString note = wordsOf(words.note); !note.isEmpty())
        if (auto both = registry::parseHours(read.all + u'\n' + note)) {
            both->hours.remark = read.hours.remark;
            read.hours = std::move(both->hours);
        }
    return read;
}

} // namespace tasuki::intake
