// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sidedatabase.h"

#include "store/devicefile.h"
#include "store/failure.h"
#include "store/statement.h"
#include "store/tokenizer.h"

#include <QFile>

#include <sqlite3.h>

namespace tasuki::store {

namespace {

void prepare(sqlite3* handle)
{
    // A hostile or damaged schema may not run functions.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // The check of a search index needs its tokenizer.
    registerTokenizer(handle);
    // Nothing of it is spilt into a file of the system's.
    execute(handle, "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384");
}

sqlite3* opened(int code, sqlite3* handle, const QString& what)
{
    if (code != SQLITE_OK) {
        const Error error = describeSqlite(code, what);
        sqlite3_close(handle);
        throw Failure{error};
    }
    try {
        prepare(handle);
    } catch (...) {
        sqlite3_close(handle);
        throw;
    }
    return handle;
}

} // namespace

SideDatabase::SideDatabase(sqlite3* handle) : m_handle(handle) {}

SideDatabase::~SideDatabase()
{
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<SideDatabase>> SideDatabase::open(const QString& path)
{
    return guarded([&] {
        sqlite3* handle = nullptr;
        const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
        return std::unique_ptr<SideDatabase>(new SideDatabase(opened(code, handle, path)));
    });
}

Result<std::unique_ptr<SideDatabase>> SideDatabase::open(QIODevice& bytes)
{
    return guarded([&] {
        sqlite3* handle = nullptr;
        const int code = openDevice(bytes, &handle);
        return std::unique_ptr<SideDatabase>(new SideDatabase(opened(code, handle, QStringLiteral("device"))));
    });
}

Result<std::unique_ptr<SideDatabase>> SideDatabase::make(const QString& path)
{
    return guarded([&] {
        removeDatabase(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            throw Failure{describeSqlite(SQLITE_CANTOPEN, file.errorString())};
        file.close();
        sqlite3* handle = nullptr;
        const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
        return std::unique_ptr<SideDatabase>(new SideDatabase(opened(code, handle, path)));
    });
}

void removeDatabase(const QString& path)
{
    for (const char* tail : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(tail));
}

} // namespace tasuki::store
