// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace tasuki::ui {

/// One backup of a data file.
struct BackupFile
{
    QString path;
    QDateTime takenAt;
    qint64 bytes = 0;
};

/// The backups in the folder beside a data file, newest first.
[[nodiscard]] QList<BackupFile> backupsOf(const QString& dataFile);
/// The name a backup taken now gets in that folder.
[[nodiscard]] QString backupName(const QString& dataFile, const QDateTime& now);
/// Puts a checked copy of a backup in the place of a data file that cannot be opened. The damaged file is kept beside
/// it; returns where. Nobody may have the data file open.
[[nodiscard]] Result<QString> replaceByBackup(const QString& dataFile, const QString& backup, const QDateTime& now);

/// "today 8:31", "yesterday 17:20", "12 June 8:31".
[[nodiscard]] QString dayAndTime(const QDateTime& at, const QDate& today);

} // namespace tasuki::ui
