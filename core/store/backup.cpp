// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/generations.h"
#include "store/migration.h"
#include "store/sidedatabase.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace tasuki::store {

namespace {

constexpr int pagesAtOnce = 512;

/// Words for people. Named like its translation context, for lupdate.
struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

Failure stopped()
{
    return {{Error::Code::Cancelled, StoreWords::tr("Stopped. Nothing was changed."), {}}};
}

void copyPages(sqlite3* from, sqlite3* to, const QString& label, Progress& progress)
{
    // While one state of it is in view, what others write does not make the copy begin anew.
    const ReadScope scope(from);
    Statement(from, "SELECT count(*) FROM sqlite_schema").step();
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        throwSqlite(to, sqlite3_errcode(to), "backup");
    int code = SQLITE_OK;
    bool isStopped = false;
    for (bool first = true; code == SQLITE_OK && !isStopped; first = false) {
        code = sqlite3_backup_step(copy, pagesAtOnce);
        const int pages = sqlite3_backup_pagecount(copy);
        if (first)
            progress.start(label, pages);
        progress.advanceTo(pages - sqlite3_backup_remaining(copy));
        isStopped = code == SQLITE_OK && progress.cancelled();
    }
    // Finished early, the target is as it was.
    sqlite3_backup_finish(copy);
    if (isStopped)
        throw stopped();
    if (code != SQLITE_DONE)
        throwSqlite(to, code, "backup");
}

void check(sqlite3* handle)
{
    QStringList findings;
    Statement statement(handle, "PRAGMA integrity_check(20)");
    while (statement.step())
        findings << statement.string(0);
    if (findings != QStringList{QStringLiteral("ok")})
        throw Failure{describeSqlite(SQLITE_CORRUPT, findings.join(QLatin1Char('\n')))};
}

void checkIsOurs(sqlite3* handle)
{
    Statement id(handle, "PRAGMA application_id");
    if (!id.step() || id.integer(0) != applicationId)
        throw Failure{
            {Error::Code::Foreign,
             StoreWords::tr(
                 "This is not a backup of a Tasuki data file. Nothing was changed. Choose a file that ends in "
                 ".tasuki-backup."),
             {}}};
}

/// Restoring a file that could not be opened afterwards would cost the person the present one.
void checkIsReadable(sqlite3* handle)
{
    const auto number = [&](const char* sql) {
        Statement statement(handle, sql);
        return statement.step() ? statement.integer(0) : 0;
    };
    const int newest = shippedMigrations().back().version;
    if (number("PRAGMA user_version") <= newest)
        return;
    const auto oldestReader = number("SELECT value FROM meta WHERE key='oldest_reader'");
    if (oldestReader == 0 || oldestReader > newest)
        throw Failure{{Error::Code::Newer,
                       StoreWords::tr("The backup was written by a newer Tasuki. Nothing was changed. Update Tasuki on this PC, "
                                      "then restore it again."),
                       {}}};
}

} // namespace

Result<void> checkIntegrity(Database& database)
{
    return guarded([&] { check(database.handle()); });
}

Result<void> copyOut(Database& database, const QString& path, Progress& progress)
{
    auto done = guarded([&] {
        const auto copy = take(SideDatabase::make(path));
        // Who reads it reads it from its begin to its end, so what SQLite would keep for a crash only slows it down.
        execute(copy->handle(), "PRAGMA journal_mode=OFF; PRAGMA synchronous=FULL");
        copyPages(database.handle(), copy->handle(), StoreWords::tr("Copying the data file"), progress);
        // A copy in WAL mode would need two more files beside it; a backup is one file.
        execute(copy->handle(), "PRAGMA journal_mode=DELETE");
        progress.start(StoreWords::tr("Checking the copy"), 0);
        check(copy->handle());
    });
    if (!done)
        removeDatabase(path);
    return done;
}

QString copyPath(const QString& dataFile)
{
    return dataFile + QStringLiteral(".copy");
}

Result<void> giveName(const QString& finished, const QString& name)
{
    const QString old = name + QStringLiteral(".old");
    QFile::remove(old);
    const bool replaced = QFileInfo::exists(name) && QFile::rename(name, old);
    if (!QFile::rename(finished, name)) {
        if (replaced)
            QFile::rename(old, name);
        return tl::unexpected<Error>(describeSqlite(SQLITE_CANTOPEN, name));
    }
    QFile::remove(old);
    return {};
}

Result<void> backUp(Database& database, const QString& target, Progress& progress)
{
    const QString part = target + unfinishedSuffix;
    auto done = copyOut(database, part, progress);
    if (done)
        done = giveName(part, target);
    if (!done)
        removeDatabase(part);
    return done;
}

Result<void> backUp(Database& database, const QString& target)
{
    NoProgress progress;
    return backUp(database, target, progress);
}

Result<void> recognise(SideDatabase& backup)
{
    return guarded([&] {
        checkIsOurs(backup.handle());
        checkIsReadable(backup.handle());
    });
}

Result<void> checkBackup(SideDatabase& backup)
{
    return guarded([&] {
        checkIsOurs(backup.handle());
        check(backup.handle());
        checkIsReadable(backup.handle());
    });
}

Result<QString> restore(Database& database, SideDatabase& backup, const QDateTime& now, Progress& progress)
{
    return guarded([&] {
        progress.start(StoreWords::tr("Checking the backup"), 0);
        take(checkBackup(backup));
        const QString kept = QStringLiteral("%1.before-restore-%2%3").arg(database.path(), now.toString(QStringLiteral("yyyyMMdd-HHmmss")), QString(backupSuffix));
        take(backUp(database, kept, progress));
        copyPages(backup.handle(), database.handle(), StoreWords::tr("Putting the backup in place"), progress);
        execute(database.handle(), "PRAGMA journal_mode=WAL");
        return kept;
    });
}

Result<QString> restore(Database& database, const QString& backup, const QDateTime& now)
{
    return guarded([&] {
        if (!QFileInfo::exists(backup))
            throw Failure{
                {Error::Code::NotFound,
                 StoreWords::tr(
                     "There is no backup at this place. Nothing was changed. Check that the disk or USB stick "
                     "is connected."),
                 backup}};
        const auto source = take(SideDatabase::open(backup));
        NoProgress progress;
        return take(restore(database, *source, now, progress));
    });
}

} // namespace tasuki::store
