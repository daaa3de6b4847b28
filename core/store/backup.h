// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace tasuki::store {

class Database;
class SideDatabase;

/// Looks at every page and index of a data file. The sentence of the error says what to do; its detail lists what is
/// wrong.
[[nodiscard]] Result<void> checkIntegrity(Database& database);

/// Copies the data file as it is at this moment, while it is in use, to `path`, where only its owner may read it, and checks the
/// copy. Where it fails or is cancelled nothing is left there.
[[nodiscard]] Result<void> copyOut(Database& database, const QString& path, Progress& progress);
/// A name beside the data file for a copy that is on its way into a backup.
[[nodiscard]] QString copyPath(const QString& dataFile);
/// Gives a finished file its name; one of that name goes only when the new one is in its place.
[[nodiscard]] Result<void> giveName(const QString& finished, const QString& name);

/// Makes a plain backup: a checked copy, under a temporary name (`.part`) until it is whole.
[[nodiscard]] Result<void> backUp(Database& database, const QString& target, Progress& progress);
[[nodiscard]] Result<void> backUp(Database& database, const QString& target);

/// Whether a database is a data file's, and one that this program may open. Errors: Foreign, Newer, Damaged.
[[nodiscard]] Result<void> recognise(SideDatabase& backup);
/// The same, and whether it is whole.
[[nodiscard]] Result<void> checkBackup(SideDatabase& backup);
/// Replaces the contents of the open data file by those of a backup. The backup is checked first and the present
/// contents are kept beside the file (`NAME.before-restore-TIME.tasuki-backup`); returns that file's path. Cancelled, or
/// stopped by anything else, it has changed nothing.
[[nodiscard]] Result<QString> restore(Database& database, SideDatabase& backup, const QDateTime& now, Progress& progress);
[[nodiscard]] Result<QString> restore(Database& database, const QString& backup, const QDateTime& now);

} // namespace tasuki::store
