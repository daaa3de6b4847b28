// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace tasuki::store {

/// What backups end in. Their names are `NAME-TAG-yyyyMMdd-HHmmss` with the tag of the PC's data file, so that the PCs of a
/// centre may share a folder; those from before and those that somebody copied have no tag.
inline constexpr QLatin1String backupSuffix(".tasuki-backup");
/// What stands behind the name of a backup that is not whole yet.
inline constexpr QLatin1String unfinishedSuffix(".part");

/// How many generations are kept.
struct Generations
{
    int daily = 7;
    int weekly = 4;
    int monthly = 12;
};

/// Which of the backups taken at these times are no longer needed: the newest of each of the last `daily` days, `weekly`
/// weeks (from Monday) and `monthly` months stays.
[[nodiscard]] std::vector<QDateTime> superfluous(std::vector<QDateTime> taken, const Generations& keep);

/// One backup in a folder.
struct BackupFile
{
    QString path;
    QDateTime takenAt;
    qint64 bytes = 0;
    bool isOwn = false; ///< made by itself, from this data file on this PC
    bool operator==(const BackupFile&) const = default;
};
/// The backups of a data file in a folder, newest first; also those of a file of the same name on another PC.
[[nodiscard]] std::vector<BackupFile> backupsIn(const QString& folder, const QString& dataFile);
/// When the newest own backup in `folder` was taken; invalid where there is none.
[[nodiscard]] QDateTime newestBackup(const QString& folder, const QString& dataFile);
/// When a backup was taken, as its name says; invalid where it says nothing.
[[nodiscard]] QDateTime takenAt(const QString& path);
/// The name of a backup of this data file taken at this time.
[[nodiscard]] QString backupName(const QString& dataFile, const QDateTime& at);

/// Makes a backup under the path it is given.
using MakeBackup = std::function<Result<void>(const QString& target)>;
/// Makes today's backup in `folder` unless one of today is there that is not older than `notBefore`, and removes the
/// superfluous ones and what was left half made; a file that somebody else put there stays. Returns the newest one's path.
[[nodiscard]] Result<QString> rotateBackups(const QString& dataFile, const QString& folder, const QDateTime& now, const MakeBackup& make,
                                            const QDateTime& notBefore = {}, const Generations& keep = {});

} // namespace tasuki::store
