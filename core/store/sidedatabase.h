// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

struct sqlite3;

namespace tasuki::store {

/// A database beside the open one, on a connection of its own without a lock: a backup that is looked into, or a copy that is
/// being made. For one thread.
class SideDatabase
{
public:
    /// A file, to be read only. Errors as Database::open.
    [[nodiscard]] static Result<std::unique_ptr<SideDatabase>> open(const QString& path);
    /// The bytes of a database file that a device gives, to be read only: nothing of them is written anywhere. The device must
    /// outlive it and is not to be moved by others.
    [[nodiscard]] static Result<std::unique_ptr<SideDatabase>> open(QIODevice& bytes);
    /// A new file that only its owner may read; one that was there is replaced.
    [[nodiscard]] static Result<std::unique_ptr<SideDatabase>> make(const QString& path);
    ~SideDatabase();
    SideDatabase(const SideDatabase&) = delete;
    SideDatabase& operator=(const SideDatabase&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    explicit SideDatabase(sqlite3* handle);

    sqlite3* m_handle;
};

/// Removes a database file with what SQLite leaves beside it.
void removeDatabase(const QString& path);

} // namespace tasuki::store
