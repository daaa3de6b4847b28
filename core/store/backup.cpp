// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/database.h"
#include "store/failure.h"
#include "store/migration.h"
#include "store/statement.h"
#include "store/tokenizer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace tasuki::store {

namespace {

constexpr QLatin1String stampFormat("yyyyMMdd-HHmmss");
constexpr QLatin1String suffix(".tasuki-backup");

/// Words for people. Named like its translation context, for lupdate.
struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

/// A plain connection for the other side of a copy, closed at the end of its scope.
class SideFile
{
public:
    SideFile(const QString& path, int flags) : SideFile(opened(path, flags))
    {
        // The check of a search index needs its tokenizer.
        registerTokenizer(m_handle);
    }
    ~SideFile() { sqlite3_close(m_handle); }
    SideFile(const SideFile&) = delete;
    SideFile& operator=(const SideFile&) = delete;
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    explicit SideFile(sqlite3* handle) : m_handle(handle) {}
    static sqlite3* opened(const QString& path, int flags)
    {
        sqlite3* handle = nullptr;
        const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
        if (code != SQLITE_OK) {
            const Error error = describeSqlite(code, path);
            sqlite3_close(handle);
            throw Failure{error};
        }
        return handle;
    }

    sqlite3* m_handle = nullptr;
};

void copyPages(sqlite3* from, sqlite3* to)
{
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        throwSqlite(to, sqlite3_errcode(to), "backup");
    const int code = sqlite3_backup_step(copy, -1);
    sqlite3_backup_finish(copy);
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

QDateTime takenAt(const QString& fileName)
{
    return QDateTime::fromString(QFileInfo(fileName).completeBaseName().right(15), QString(stampFormat));
}

} // namespace

Result<void> checkIntegrity(Database& database)
{
    return guarded([&] { check(database.handle()); });
}

Result<void> backUp(Database& database, const QString& target)
{
    const QString temporary = target + QStringLiteral(".part");
    auto done = guarded([&] {
        QFile::remove(temporary);
        {
            SideFile copy(temporary, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
            execute(copy.handle(), "PRAGMA synchronous=FULL");
            copyPages(database.handle(), copy.handle());
            // A copy in WAL mode would need two more files beside it; a backup is one file.
            execute(copy.handle(), "PRAGMA journal_mode=DELETE");
            check(copy.handle());
        }
        const QString old = target + QStringLiteral(".old");
        QFile::remove(old);
        const bool replaced = QFileInfo::exists(target) && QFile::rename(target, old);
        if (!QFile::rename(temporary, target)) {
            if (replaced)
                QFile::rename(old, target);
            throw Failure{describeSqlite(SQLITE_CANTOPEN, target)};
        }
        QFile::remove(old);
    });
    if (!done)
        QFile::remove(temporary);
    return done;
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
        SideFile source(backup, SQLITE_OPEN_READONLY);
        checkIsOurs(source.handle());
        check(source.handle());
        checkIsReadable(source.handle());
        const QString kept = QStringLiteral("%1.before-restore-%2%3")
                                 .arg(database.path(), now.toString(QString(stampFormat)), QString(suffix));
        take(backUp(database, kept));
        copyPages(source.handle(), database.handle());
        execute(database.handle(), "PRAGMA journal_mode=WAL");
        return kept;
    });
}

std::vector<QDateTime> superfluous(std::vector<QDateTime> taken, const Generations& keep)
{
    std::sort(taken.begin(), taken.end(), std::greater<>());
    std::set<QDateTime> kept;
    const auto keepNewestOf = [&](int count, auto&& periodOf) {
        std::set<QDate> periods;
        for (const QDateTime& time : taken) {
            if (static_cast<int>(periods.size()) == count)
                break;
            if (periods.insert(periodOf(time.date())).second)
                kept.insert(time);
        }
    };
    keepNewestOf(keep.daily, [](QDate day) { return day; });
    keepNewestOf(keep.weekly, [](QDate day) { return day.addDays(1 - day.dayOfWeek()); });
    keepNewestOf(keep.monthly, [](QDate day) { return QDate(day.year(), day.month(), 1); });
    std::erase_if(taken, [&](const QDateTime& time) { return kept.contains(time); });
    return taken;
}

Result<QString> rotateBackups(Database& database, const QString& folder, const QDateTime& now, const Generations& keep)
{
    QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return fail(
            Error::Code::ReadOnly,
            StoreWords::tr(
                "The backup folder cannot be made. The data file is safe, but there is no backup. Choose another "
                "backup folder in the settings."),
            folder);
    const QString stem = QFileInfo(database.path()).completeBaseName() + QLatin1Char('-');
    std::vector<QDateTime> taken;
    for (const QString& name : directory.entryList({stem + QLatin1Char('*') + suffix}, QDir::Files))
        if (const QDateTime time = takenAt(name); time.isValid())
            taken.push_back(time);
    const auto pathOf = [&](const QDateTime& time) {
        return directory.filePath(stem + time.toString(QString(stampFormat)) + suffix);
    };
    const auto today = std::find_if(taken.begin(), taken.end(), [&](const QDateTime& time) { return time.date() == now.date(); });
    QDateTime newest = today != taken.end() ? *today : now;
    if (today == taken.end()) {
        if (auto done = backUp(database, pathOf(now)); !done)
            return tl::unexpected<Error>(done.error());
        taken.push_back(now);
    }
    for (const QDateTime& time : superfluous(taken, keep))
        QFile::remove(pathOf(time));
    return pathOf(newest);
}

QDateTime newestBackup(const QString& folder)
{
    QDateTime newest;
    for (const QString& name : QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files))
        if (const QDateTime time = takenAt(name); time.isValid() && (!newest.isValid() || time > newest))
            newest = time;
    return newest;
}

} // namespace tasuki::store
