// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/backupkey.h"
#include "store/sidedatabase.h"

#include <QFile>

#include <memory>

namespace tasuki::exchange {

/// Makes a backup: a checked copy of the data file, sealed where there is a key for it, read again to its last byte and
/// checked again, and only then given its name. Whatever happens on the way, files that were there stay and no copy remains.
[[nodiscard]] Result<void> writeBackup(store::Store& store, const QString& target, Progress& progress);

/// A backup that is open for reading; nothing of it is written anywhere. For one thread.
class Backup
{
public:
    /// Opens a backup, plain or sealed. Trying passphrases takes a noticeable time for each account. Errors: NotFound; Foreign;
    /// Sealed where neither the key nor the words open it; Unreadable or Damaged; Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Backup>> open(const QString& path, const BackupOpener& opener, Progress& progress);
    /// Whether one has to have a key to open the file; false too where it cannot be read.
    [[nodiscard]] static bool isSealedFile(const QString& path);

    [[nodiscard]] bool isSealed() const { return m_plain != nullptr; }
    [[nodiscard]] store::SideDatabase& database() { return *m_database; }
    /// Reads every byte and checks the database in it.
    [[nodiscard]] Result<void> verify(Progress& progress);
    /// Writes the plain database file to `path`, where only its owner may read it. Where it fails nothing is left there.
    [[nodiscard]] Result<void> extract(const QString& path, Progress& progress);
    /// Puts the backup in the place of what the open data file holds, as store::restore().
    [[nodiscard]] Result<QString> restoreTo(store::Database& database, const QDateTime& now, Progress& progress);
    /// The error of reading from the database, or what is behind it: that the file was altered.
    [[nodiscard]] Error explained(const Error& error) const;

private:
    friend Result<void> writeBackup(store::Store& store, const QString& target, Progress& progress);
    Backup() = default;
    [[nodiscard]] static Result<std::unique_ptr<Backup>> openSealed(const QString& path, const store::SecretKey& identity);

    // Each reads from the one before, so they go in the opposite order.
    QFile m_file;
    std::unique_ptr<age::Reader> m_plain; ///< of a sealed one
    std::unique_ptr<store::SideDatabase> m_database;
};

} // namespace tasuki::exchange
