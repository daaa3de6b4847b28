// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QLockFile;
struct sqlite3;

namespace tasuki::store {

enum class Access {
    Write,  ///< the one program that writes; holds the lock beside the file
    Beside, ///< a further connection of a process that already holds the lock
    Read    ///< reads only; needs no lock
};

/// `PRAGMA application_id` of a Tasuki data file: "TSKI".
inline constexpr int applicationId = 0x54534b49;

/// One connection to a data file, opened through QSqlDatabase, whose driver hands out the sqlite3 handle. A connection
/// belongs to the thread that opened it.
class Database
{
public:
    /// Makes a new, empty data file; refuses where a file of that name exists.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString& path);
    /// Opens an existing data file. Refuses what is absent, foreign, locked or read-only with a sentence.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    ~Database();

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }
    /// How long a write waits for another connection that is writing, before it is refused as Locked. Ten seconds
    /// unless it is set: right for a terminal, too long for a window.
    void setPatience(int milliseconds);

private:
    Database() = default;
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString& path, Access access);

    QString m_path;
    QString m_connection;
    Access m_access = Access::Read;
    sqlite3* m_handle = nullptr;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace tasuki::store
