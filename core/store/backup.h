// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace tasuki::store {

class Database;

/// Looks at every page and index of a data file. The sentence of the error says what to do; its detail lists what is
/// wrong.
[[nodiscard]] Result<void> checkIntegrity(Database& database);

/// Copies the data file while it is in use, under a temporary name, checks the copy, then gives it its name.
/// An existing file of that name is replaced only by a checked copy.
[[nodiscard]] Result<void> backUp(Database& database, const QString& target);

/// Replaces the contents of the open data file by those of a backup. The backup is checked first and the present
/// contents are kept beside the file (`NAME.before-restore-TIME.tasuki-backup`); returns that file's path.
[[nodiscard]] Result<QString> restore(Database& database, const QString& backup, const QDateTime& now);

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

/// Makes today's backup in `folder` unless there is one already, and removes the superfluous ones. Returns the path of
/// today's backup.
[[nodiscard]] Result<QString> rotateBackups(Database& database, const QString& folder, const QDateTime& now,
                                            const Generations& keep = {});

/// When the newest backup in `folder` was taken; invalid where there is none.
[[nodiscard]] QDateTime newestBackup(const QString& folder);

} // namespace tasuki::store
