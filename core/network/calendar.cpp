// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/calendar.h"

#include "network/network.h"

#include <QTimeZone>

namespace tasuki::network {

namespace {

constexpr int longestLine = 75;      ///< octets, RFC 5545 3.1
constexpr std::int64_t usually = 90; ///< minutes of a meeting that does not say

QByteArray escaped(const QString& text)
{
    QString made;
    for (const QChar c : text) {
        if (c == QLatin1Char('\\') || c == QLatin1Char(';') || c == QLatin1Char(','))
            made += QLatin1Char('\\');
        if (c == QLatin1Char('\n'))
            made += QStringLiteral("\\n");
        else if (c.unicode() >= 0x20)
            made += c;
    }
    return made.toUtf8();
}

void line(QByteArray& out, QByteArray content)
{
    // A fold lies between characters: the bytes of one stay together.
    while (content.size() > longestLine) {
        int cut = longestLine;
        while (cut > 1 && (static_cast<unsigned char>(content[cut]) & 0xC0) == 0x80)
            --cut;
        out += content.left(cut) + "\r\n";
        content = " " + content.mid(cut);
    }
    out += content + "\r\n";
}

QByteArray moment(const QDateTime& at)
{
    return at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

} // namespace

QByteArray calendarOf(const std::vector<Meeting>& meetings, const std::vector<MeetingKind>& kinds, const QDateTime& now)
{
    static const QTimeZone japan(9 * 3600);
    QByteArray out;
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Tasuki//Tasuki//JA");
    for (const Meeting& each : meetings) {
        if (!each.on.isValid())
            continue;
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + each.id.toString().toLatin1() + "@tasuki");
        line(out, "DTSTAMP:" + moment(now));
        const QTime start = QTime::fromString(each.start, QStringLiteral("HH:mm"));
        if (start.isValid()) {
            const QDateTime begin(each.on, start, japan);
            line(out, "DTSTART:" + moment(begin));
            line(out, "DTEND:" + moment(begin.addSecs(60 * each.minutes.value_or(usually))));
        } else {
            line(out, "DTSTART;VALUE=DATE:" + each.on.toString(QStringLiteral("yyyyMMdd")).toLatin1());
            line(out, "DTEND;VALUE=DATE:" + each.on.addDays(1).toString(QStringLiteral("yyyyMMdd")).toLatin1());
        }
        line(out, "SUMMARY:" + escaped(titleOf(each, kinds)));
        if (!each.place.isEmpty())
            line(out, "LOCATION:" + escaped(each.place));
        const QStringList words{each.theme, each.agenda};
        if (!(words[0] + words[1]).isEmpty())
            line(out, "DESCRIPTION:" + escaped(words.join(QLatin1Char('\n')).trimmed()));
        if (each.heldState == QLatin1String("off"))
            line(out, "STATUS:CANCELLED");
        line(out, "END:VEVENT");
    }
    line(out, "END:VCALENDAR");
    return out;
}

bool isToCome(const Meeting& meeting, const QDateTime& now)
{
    if (!meeting.on.isValid() || meeting.on < now.date())
        return false;
    const QTime start = QTime::fromString(meeting.start, QStringLiteral("HH:mm"));
    return meeting.on > now.date() || (start.isValid() && start > now.time());
}

} // namespace tasuki::network
