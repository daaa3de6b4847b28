// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sealedbackup.h"
#include "store/backup.h"
#include "store/facts.h"
#include "store/generations.h"

/// The backups that a data file makes of itself: where they go, when, what one of them holds against what is there now.
namespace tasuki {

/// Where the backups of a data file go. It stands in the data file.
struct BackupPlaces
{
    QString chosen; ///< empty: the folder `backup` beside the data file
    QString second; ///< for a further copy, such as a USB stick or a folder of the office; empty where there is none
    bool operator==(const BackupPlaces&) const = default;
};
[[nodiscard]] BackupPlaces backupPlaces(store::Store& store);
[[nodiscard]] Result<void> setBackupPlaces(store::Store& store, const BackupPlaces& places);
/// The folder that backups go to now: the chosen one while it is there, else the one beside the data file.
[[nodiscard]] QString backupFolder(store::Store& store);
/// Whether today's backup, or its copy in a second place that is there, is still to be made.
[[nodiscard]] bool isBackupDue(store::Store& store, const QDate& today);
/// When the second place got its newest backup; invalid where it never did.
[[nodiscard]] QDateTime secondBackupAt(store::Store& store);

/// What making backups came to.
struct BackupsMade
{
    QString path;             ///< the newest one in the first place
    bool isSealed = false;
    QString chosenMissing;    ///< the chosen folder where it was not there; the backup lies beside the data file instead
    QString secondMissing;    ///< the second place where it was not there
    std::optional<Error> secondFailed; ///< where it was there but could not be written
};
enum class BackupWhen {
    Daily,  ///< unless today's is there
    Latest, ///< unless today's is there and nothing was written since
    Anyway
};
/// Makes today's backup in the first place and a copy in the second, and thins both out. A folder that was chosen is never made: a stick
/// that is not plugged in would else be a folder of this PC.
[[nodiscard]] Result<BackupsMade> makeBackups(store::Store& store, const QDateTime& now, BackupWhen when, Progress& progress);
/// Removes plain copies that a stopped program left beside the data file. Nobody else may have it open.
void removeStrayCopies(const QString& dataFile);

/// What a backup holds against what is there now.
struct BackupPreview
{
    bool isSealed = false;
    store::Facts then; ///< in the backup
    store::Facts now;
    bool isSameFile = false; ///< the backup was taken from this data file
    std::int64_t since = 0;  ///< changes written after it, which would go; where it is the same file
    std::vector<store::ChangeInfo> newest; ///< the last of them
};
[[nodiscard]] Result<BackupPreview> previewBackup(store::Store& store, exchange::Backup& backup);
/// The kinds of rows that a preview counts, in the order in which they are shown.
[[nodiscard]] const std::vector<const store::EntityInfo*>& countedEntities();

/// Puts a backup in the place of a data file that cannot be opened or is not there. What lay there is kept beside it; returns
/// where, empty where there was nothing. Nobody may have the data file open.
[[nodiscard]] Result<QString> replaceByBackup(const QString& dataFile, const QString& backup, const exchange::BackupOpener& opener, const QDateTime& now, Progress& progress);
/// Takes a plain copy of a backup out that can be looked into as a data file, beside the data file, and returns its path.
/// removeStrayCopies() takes it away.
[[nodiscard]] Result<QString> copyToLookInto(const QString& dataFile, const QString& backup, const exchange::BackupOpener& opener, Progress& progress);
/// Whether a data file is such a copy: it goes again, and with it whatever was written into it.
[[nodiscard]] bool isCopyToLookInto(const QString& dataFile);

} // namespace tasuki
