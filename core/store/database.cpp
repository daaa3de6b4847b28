// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/failure.h"
#include "store/statement.h"
#include "store/tokenizer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>

namespace tasuki::store {

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

/// Takes the lock that lets one program write. SQLite itself would let two in; undo lists and what the window has in
/// memory would then drift apart.
Result<std::unique_ptr<QLockFile>> lockBeside(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return fail(Error::Code::ReadOnly,
                    StoreWords::tr(
                        "The folder of the data file may not be written, so it cannot be opened for work. Nothing was "
                        "changed. Ask for permission to write there, or copy the file to another folder."),
                    path);
    if (lock->error() == QLockFile::UnknownError)
        return tl::unexpected<Error>(describeSqlite(SQLITE_FULL, path));
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return fail(
        Error::Code::Locked,
        StoreWords::tr(
            "The data file is already open in Tasuki, perhaps under another user of this PC. Nothing was changed. "
            "Close it there, then open it here."),
        QStringLiteral("%1 held by %2 (%3) on %4").arg(path, program, QString::number(process), host));
}

/// SQLite would answer "not a database" only at the first read; a glance at the first bytes says it before.
Result<void> checkHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::Code::ReadOnly,
            StoreWords::tr("The data file cannot be read. It was left as it is. Ask for permission to read it."),
            file.errorString());
    const QByteArray head = file.read(100);
    if (head.isEmpty())
        return fail(Error::Code::Damaged,
                    StoreWords::tr(
                        "The data file is empty. It was left as it is. Restore the latest backup, or make a new data "
                        "file under another name."),
                    path);
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16)) || head.size() < 100)
        return fail(
            Error::Code::Foreign,
            StoreWords::tr("This is not a Tasuki data file. It was left as it is. Choose the centre's data file."),
            path);
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::connect(const QString& path, Access access)
{
    static std::atomic<int> counter = 0;
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_access = access;
    database->m_connection = QStringLiteral("tasuki-%1").arg(++counter);
    if (access == Access::Write) {
        auto lock = lockBeside(path);
        if (!lock)
            return tl::unexpected<Error>(lock.error());
        database->m_lock = std::move(*lock);
    }
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
        connection.setDatabaseName(path);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
        if (access == Access::Read)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        connection.setConnectOptions(options);
        if (!connection.open())
            return tl::unexpected<Error>(describeSqlite(connection.lastError().nativeErrorCode().toInt(),
                                                        connection.lastError().text()));
        database->m_handle = *static_cast<sqlite3* const*>(connection.driver()->handle().constData());
    }
    sqlite3* handle = database->m_handle;
    auto prepared = guarded([&] {
        // A hostile or damaged schema may not run functions, and a cell may not be larger than any real one.
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        if (access != Access::Read && sqlite3_db_readonly(handle, "main") == 1)
            throw Failure{describeSqlite(SQLITE_READONLY, path)};
        registerTokenizer(handle);
        execute(handle, "PRAGMA foreign_keys=ON; PRAGMA cache_size=-32768; PRAGMA temp_store=MEMORY; "
                        "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON");
    });
    if (!prepared)
        return tl::unexpected<Error>(prepared.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    if (QFileInfo::exists(path))
        return fail(
            Error::Code::Conflict,
            StoreWords::tr("A file of this name exists already. It was left as it is. Choose another name, or open the "
                           "existing file."),
            path);
    auto database = connect(path, Access::Write);
    if (!database)
        return database;
    auto prepared = guarded([&] {
        sqlite3* handle = (*database)->m_handle;
        // Other users of a shared PC have no business in it; what lies beside it gets the same rights.
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        execute(handle, "PRAGMA page_size=8192");
        execute(handle, "PRAGMA journal_mode=WAL");
        execute(handle, ("PRAGMA application_id=" + std::to_string(applicationId)).c_str());
    });
    if (!prepared)
        return tl::unexpected<Error>(prepared.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    if (!QFileInfo::exists(path))
        return fail(
            Error::Code::NotFound,
            StoreWords::tr(
                "There is no data file at this place. Check that the disk or folder is connected, or make a new "
                "data file."),
            path);
    if (auto header = checkHeader(path); !header)
        return tl::unexpected<Error>(header.error());
    auto database = connect(path, access);
    if (!database)
        return database;
    auto checked = guarded([&] {
        sqlite3* handle = (*database)->m_handle;
        {
            Statement id(handle, "PRAGMA application_id");
            id.step();
            if (id.integer(0) != applicationId)
                throw Failure{describeSqlite(SQLITE_NOTADB, QStringLiteral("application_id %1").arg(id.integer(0)))};
            Statement schema(handle, "SELECT count(*) FROM sqlite_schema");
            schema.step();
        }
        // A backup that was put in the place of the data file is not in WAL mode; nothing may be reading when it is set.
        if (access == Access::Write)
            execute(handle, "PRAGMA journal_mode=WAL");
    });
    if (!checked)
        return tl::unexpected<Error>(checked.error());
    return database;
}

void Database::setPatience(int milliseconds)
{
    sqlite3_busy_timeout(m_handle, milliseconds);
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace tasuki::store
