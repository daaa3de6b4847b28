// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/join.h"

#include "exchange/age.h"
#include "exchange/pack.h"
#include "exchange/passphrase.h"
#include "store/backup.h"
#include "store/migration.h"
#include "store/sealedcells.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>
#include <QUuid>

namespace tasuki::exchange::join {

using store::Failure;
using store::Statement;
using store::take;

namespace {

constexpr std::string_view markKey = "join"; ///< stands in a copy that belongs to no PC yet
const QString format = QStringLiteral("1");
constexpr qint64 block = qint64{1} << 20;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct JoinWords
{
    Q_DECLARE_TR_FUNCTIONS(JoinWords)
};

Failure foreign(const QString& detail)
{
    return {{Error::Code::Foreign, JoinWords::tr("This is no file for a new PC. Nothing was made. Have one written on the first PC, with: join make"), detail}};
}

void setMeta(sqlite3* handle, std::string_view key, const QString& value)
{
    Statement(handle, "INSERT INTO meta VALUES(?1,?2) ON CONFLICT(key) DO UPDATE SET value=?2").bind(1, key).bind(2, value).run();
}

QString metaOf(sqlite3* handle, std::string_view key)
{
    Statement read(handle, "SELECT value FROM meta WHERE key=?1");
    return read.bind(1, key).step() ? read.string(0) : QString();
}

/// No plain copy of a data file lies about, whatever happens.
void removeWith(const QString& path)
{
    for (const char* ending : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(ending));
}

/// Writes what was sealed to a file that nobody else may read; throws where a byte is not genuine, or there is no room.
void writeAll(age::Reader& reader, const QString& path, Progress& progress)
{
    progress.start(JoinWords::tr("Making the data file of this PC"), reader.size());
    QFile out(path);
    bool done = out.open(QIODevice::WriteOnly | QIODevice::NewOnly) && out.setPermissions(ownerOnly);
    while (done && !reader.atEnd()) {
        const QByteArray bytes = reader.read(block);
        if (reader.failure())
            throw Failure{*reader.failure()};
        done = !bytes.isEmpty() && out.write(bytes) == bytes.size();
        progress.advanceTo(reader.pos());
        if (progress.cancelled())
            throw Failure{{Error::Code::Cancelled, JoinWords::tr("Stopped. Nothing was made."), {}}};
    }
    if (!done || !out.flush())
        throw Failure{{Error::Code::NoSpace, JoinWords::tr("The data file could not be written: the disk may be full or the folder not writable. Nothing half was left there. Choose another place."),
                       out.errorString()}};
}

} // namespace

Result<void> copyFor(store::Store& store, const QString& path)
{
    return store::guarded([&] {
        take(store::backUp(store.database(), path));
        QFile::setPermissions(path, ownerOnly);
        const auto copy = take(store::Database::open(path, store::Access::Write));
        sqlite3* handle = copy->handle();
        store::Transaction transaction(handle);
        // Who looked at whom on the first PC is that PC's; a copy that somebody opened by other means is no second first PC.
        store::execute(handle, "DELETE FROM access_log; DELETE FROM former_device; "
                               "DELETE FROM meta WHERE key IN ('access_log_end','device','device_nonce','incarnation'); UPDATE key_holder SET failures=0, locked_until=0");
        setMeta(handle, markKey, format);
        transaction.commit();
        // One file, without what lay in the rows that are gone.
        store::execute(handle, "PRAGMA journal_mode=DELETE");
    });
}

Result<QString> adopt(const QString& path)
{
    return store::guarded([&] {
        const auto copy = take(store::Database::open(path, store::Access::Write));
        sqlite3* handle = copy->handle();
        // No Tasuki writes these into a data file: they would run by themselves.
        Statement moves(handle, "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger','view')");
        if (!moves.step() || moves.integer(0) != 0)
            throw foreign(QStringLiteral("triggers or views"));
        moves.reset();
        take(store::checkIntegrity(*copy));
        Statement version(handle, "PRAGMA user_version");
        const bool isNewer = version.step() && version.integer(0) > store::shippedMigrations().back().version;
        version.reset();
        const QString mark = metaOf(handle, markKey);
        const auto centre = SigningKey::fromHex(metaOf(handle, "exchange_author"));
        if (mark.isEmpty() || !centre)
            throw foreign(QStringLiteral("no mark, or no key"));
        if (isNewer || mark != format)
            throw Failure{{Error::Code::Newer, JoinWords::tr("The file was written by a newer Tasuki. Nothing was made. Update Tasuki on this PC, then open it again."), {}}};
        store::Transaction transaction(handle);
        const QString nonce = QUuid::createUuid().toString(QUuid::Id128);
        setMeta(handle, "device_nonce", nonce);
        setMeta(handle, "device", deviceOf(*centre, nonce).toString());
        Statement(handle, "DELETE FROM meta WHERE key=?1").bind(1, markKey).run();
        transaction.commit();
        return metaOf(handle, "centre");
    });
}

Result<void> make(Exchange& exchange, store::Store& store, const QString& path, const QString& passphrase, Progress& progress)
{
    return store::guarded([&] {
        if (!store.vault().exists())
            throw Failure{{Error::Code::Usage,
                           JoinWords::tr("Client data has no accounts yet. Nothing was written. Make the first account here: then everybody's passphrase works on the new PC too, and both PCs can read the "
                                         "same clients."),
                           {}}};
        // Whoever lets a PC in has shown who they are, also where the keys were made before there were accounts.
        if (!store.vault().isOpen())
            throw store::lockedVault();
        const QString secret = spacedAsMade(passphrase);
        if (const QString objection = store::Vault::objectionTo(secret); !objection.isEmpty())
            throw Failure{{Error::Code::Usage, objection, {}}};
        static_cast<void>(take(exchange.keys()));
        take(exchange.packUp(store::Scope::Centre));
        const QString copy = store.database().path() + QStringLiteral(".joining");
        const auto clean = qScopeGuard([&] { removeWith(copy); });
        removeWith(copy);
        removeWith(copy + QStringLiteral(".part"));
        take(copyFor(store, copy));
        QFile plain(copy);
        QSaveFile out(path);
        const auto refused = [&](const QString& detail) {
            return Failure{{Error::Code::NoSpace, JoinWords::tr("The file could not be written: the place may be full or not writable. Nothing half was left there. Choose another place."), detail}};
        };
        if (!plain.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            throw refused(out.errorString());
        take(age::seal(plain, out, secret, progress));
        if (!out.commit())
            throw refused(out.errorString());
    });
}

Result<QString> open(const QString& file, const QString& passphrase, const QString& path, Progress& progress)
{
    return store::guarded([&] {
        if (QFileInfo::exists(path))
            throw Failure{{Error::Code::Conflict, JoinWords::tr("There is a data file already. It was left as it is. Choose another name for the new one."), path}};
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            throw Failure{{Error::Code::NotFound, JoinWords::tr("The file cannot be read. Nothing was made. Check that the disk or USB stick is connected."), file}};
        if (!age::isSealed(in.peek(64)) || !age::wantsPassphrase(in))
            throw foreign(QStringLiteral("not sealed with a passphrase"));
        const auto reader = take(age::open(in, spacedAsMade(passphrase)));
        const QString part = path + QStringLiteral(".part");
        removeWith(part);
        const auto clean = qScopeGuard([&] { removeWith(part); });
        writeAll(*reader, part, progress);
        QString centre = take(adopt(part));
        if (!QFile::rename(part, path))
            throw Failure{{Error::Code::ReadOnly, JoinWords::tr("The data file could not be given its name. Nothing was made. Choose another place."), path}};
        return centre;
    });
}

} // namespace tasuki::exchange::join
