// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/openingview.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

namespace tasuki::ui {

using registry::OpenState;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(OpeningWords)
};

} // namespace

QString whenInWords(const QDateTime& at, const QDateTime& now)
{
    const bool midnight = at.time() == QTime(0, 0);
    const QDate day = midnight ? at.date().addDays(-1) : at.date();
    const QString time = midnight ? QStringLiteral("24:00") : at.toString(QStringLiteral("H:mm"));
    if (day == now.date())
        return time;
    if (day == now.date().addDays(1))
        return OpeningWords::tr("tomorrow %1").arg(time);
    return OpeningWords::tr("%1/%2 (%3) %4")
        .arg(day.month())
        .arg(day.day())
        .arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat), time);
}

QString statusInWords(const registry::OpeningStatus& status, const QDateTime& now)
{
    if (status.state == OpenState::Open)
        return status.until ? OpeningWords::tr("Open until %1").arg(whenInWords(*status.until, now)) : OpeningWords::tr("Open");
    const QString next = status.opens ? whenInWords(*status.opens, now) : QString();
    if (status.state == OpenState::Closed)
        return next.isEmpty() ? OpeningWords::tr("Closed now") : OpeningWords::tr("Closed now, opens %1").arg(next);
    return next.isEmpty() ? OpeningWords::tr("Whether it is open now is not known")
                          : OpeningWords::tr("Whether it is open now is not known; open from %1").arg(next);
}

MarkLabel* statusLabel(const registry::OpeningStatus& status, const QDateTime& now)
{
    const bool open = status.state == OpenState::Open;
    const bool closed = status.state == OpenState::Closed;
    auto* label = new MarkLabel(open ? Mark::Accepting : closed ? Mark::Stopped : Mark::Unknown, statusInWords(status, now));
    label->setInk(open ? Ink::Ok : closed ? Ink::Err : Ink::Text2);
    return label;
}

QWidget* hoursView(const QString& cell)
{
    auto* view = new QWidget;
    auto* grid = new QGridLayout(view);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(2));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const QString& part : registry::hoursInWords(cell).split(QChar(u'／'), Qt::SkipEmptyParts)) {
        const qsizetype blank = part.indexOf(QLatin1Char(' '));
        // A remark and hours of other programs have no days of their own.
        if (blank < 0 || part.startsWith(QChar(u'※')) || !registry::fromCanonical(cell)) {
            grid->addWidget(new Paragraph(part), line++, 0, 1, 2);
            continue;
        }
        grid->addWidget(new Paragraph(part.left(blank)), line, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(new Paragraph(part.mid(blank + 1)), line++, 1);
    }
    return view;
}

FieldRow::Preview hoursPreview(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    auto read = registry::parseHours(typed);
    if (!read)
        return {read.error().message, true};
    read->hours.remark.clear();
    const QString understood = registry::formatHours(read->hours);
    QStringList lines{understood.isEmpty() ? OpeningWords::tr("No hours understood yet")
                                           : OpeningWords::tr("Understood: %1").arg(understood)};
    // What stands behind ※ is meant as a remark.
    const QString plain = typed.normalized(QString::NormalizationForm_KC);
    const qsizetype mark = plain.indexOf(QChar(u'※'));
    QStringList unread;
    for (const QString& word : read->unread)
        if (mark < 0 || !plain.mid(mark).contains(word))
            unread << word;
    if (!unread.isEmpty())
        lines << OpeningWords::tr("Words not understood, kept as a remark: %1").arg(unread.join(QStringLiteral("、")));
    return {lines.join(QLatin1Char('\n')), !unread.isEmpty()};
}

} // namespace tasuki::ui
