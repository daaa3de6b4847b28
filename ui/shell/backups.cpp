// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/backups.h"

#include "shell/words.h"

namespace tasuki::ui {

QString dayAndTime(const QDateTime& at, const QDate& today)
{
    const QString time = at.time().toString(QStringLiteral("H:mm"));
    const auto days = at.date().daysTo(today);
    if (days == 0)
        return Shell::tr("today %1").arg(time);
    if (days == 1)
        return Shell::tr("yesterday %1").arg(time);
    if (at.date().year() == today.year())
        return Shell::tr("%1/%2 %3").arg(at.date().month()).arg(at.date().day()).arg(time);
    return Shell::tr("%1/%2/%3 %4")
        .arg(at.date().year())
        .arg(at.date().month())
        .arg(at.date().day())
        .arg(time);
}

} // namespace tasuki::ui
