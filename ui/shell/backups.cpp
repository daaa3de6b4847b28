// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/backups.h"

#include "centre/centre.h"
#include "shell/words.h"
#include "store/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace tasuki::ui {

namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");
const QString suffix = QStringLiteral(".tasuki-backup");

} // namespace

QList<BackupFile> backupsOf(const QString& dataFile)
{
    QList<BackupFile> found;
    const QString stem = QFileInfo(dataFile).completeBaseName() + QLatin1Char('-');
    const QDir folder(Centre::backupFolder(dataFile));
    for (const QFileInfo& info : folder.entryInfoList({stem + QLatin1Char('*') + suffix}, QDir::Files)) {
        const QDateTime at = QDateTime::fromString(info.completeBaseName().right(15), stampFormat);
        if (at.isValid())
            found << BackupFile{info.filePath(), at, info.size()};
    }
    std::sort(found.begin(), found.end(), [](const BackupFile& a, const BackupFile& b) { return a.takenAt > b.takenAt; });
    return found;
}

QString backupName(const QString& dataFile, const QDateTime& now)
{
    return QDir(Centre::backupFolder(dataFile))
        .filePath(QFileInfo(dataFile).completeBaseName() + QLatin1Char('-') + now.toString(stampFormat) + suffix);
}

Result<QString> replaceByBackup(const QString& dataFile, const QString& backup, const QDateTime& now)
{
    {
        auto opened = store::Database::open(backup, store::Access::Read);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        if (auto checked = store::checkIntegrity(**opened); !checked)
            return tl::unexpected<Error>(checked.error());
    }
    const QString arriving = dataFile + QStringLiteral(".part");
    QFile::remove(arriving);
    const auto refused = [&] {
        QFile::remove(arriving);
        return fail(Error::Code::ReadOnly,
                    Shell::tr("The backup could not be copied to the place of the data file. Nothing was changed. Check that "
                              "the disk has room and that you may write to the folder."),
                    dataFile);
    };
    if (!QFile::copy(backup, arriving))
        return refused();
    QFile::setPermissions(arriving, QFile::permissions(arriving) | QFile::WriteOwner | QFile::WriteUser);
    const QString kept = dataFile + QStringLiteral(".damaged-") + now.toString(stampFormat);
    if (QFileInfo::exists(dataFile) && !QFile::rename(dataFile, kept))
        return refused();
    // What SQLite left beside the damaged file belongs to it and would spoil the copy.
    for (const QString& tail : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::rename(dataFile + tail, kept + tail);
    if (!QFile::rename(arriving, dataFile)) {
        for (const QString& tail : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::rename(kept + tail, dataFile + tail);
        return refused();
    }
    return kept;
}

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
