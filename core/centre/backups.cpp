// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/backups.h"

#include "centre/centre.h"
#include "clients/entities.h"
#include "forms/entities.h"
#include "network/entities.h"
#include "registry/entities.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tasuki {

namespace {

constexpr std::string_view chosenKey = "backup_folder";
constexpr std::string_view secondKey = "backup_second";
constexpr std::string_view secondAtKey = "backup_second_at";
constexpr int shownChanges = 5;
constexpr qint64 blockSize = qint64{1} << 20;

/// Words for people. Named like its translation context, for lupdate.
struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

Error notCopied(const QString& detail)
{
    return {Error::Code::NoSpace, BackupWords::tr("The backup could not be copied to the second place. The first one is safe. Look whether there is room, and whether you may write there."), detail};
}

/// Copies a backup byte for byte, looks whether the copy is the same, and only then gives it its name.
Result<void> copyBackup(const QString& from, const QString& to, Progress& progress)
{
    const QString part = to + store::unfinishedSuffix;
    const auto refused = [&](Error error) {
        QFile::remove(part);
        return tl::unexpected<Error>(std::move(error));
    };
    QFile source(from);
    QSaveFile out(part);
    if (!source.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return refused(notCopied(source.errorString() + out.errorString()));
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QString label = BackupWords::tr("Copying to the second place");
    progress.start(label, 2 * source.size());
    qint64 done = 0;
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockSize);
        if (block.isEmpty() || out.write(block) != block.size())
            return refused(notCopied(out.errorString()));
        progress.advanceTo(done += block.size());
        if (progress.cancelled())
            return refused({Error::Code::Cancelled, BackupWords::tr("Stopped. Nothing was changed."), {}});
    }
    if (!out.commit())
        return refused(notCopied(out.errorString()));
    QFile copy(part);
    if (!copy.open(QIODevice::ReadOnly) || copy.size() != source.size() || !source.seek(0))
        return refused(notCopied(copy.errorString()));
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockSize);
        if (block.isEmpty() || copy.read(blockSize) != block)
            return refused(notCopied(QStringLiteral("the copy differs")));
        progress.advanceTo(done += block.size());
    }
    copy.close();
    if (auto named = store::giveName(part, to); !named)
        return refused(named.error());
    return {};
}

const QString lookEnding = QStringLiteral(".look");

/// A folder of its own, because a data file that is open has others beside it.
QString lookFolder(const QString& dataFile)
{
    return dataFile + lookEnding;
}

} // namespace

BackupPlaces backupPlaces(store::Store& store)
{
    return {store.meta(chosenKey), store.meta(secondKey)};
}

Result<void> setBackupPlaces(store::Store& store, const BackupPlaces& places)
{
    if (auto done = store.setMeta(chosenKey, places.chosen); !done)
        return done;
    if (places.second != store.meta(secondKey))
        if (auto done = store.setMeta(secondAtKey, QString()); !done)
            return done;
    return store.setMeta(secondKey, places.second);
}

QString backupFolder(store::Store& store)
{
    const QString chosen = store.meta(chosenKey);
    return !chosen.isEmpty() && QFileInfo(chosen).isDir() ? chosen : Centre::backupFolder(store.database().path());
}

QDateTime secondBackupAt(store::Store& store)
{
    return QDateTime::fromString(store.meta(secondAtKey), Qt::ISODate);
}

bool isBackupDue(store::Store& store, const QDate& today)
{
    if (store::newestBackup(backupFolder(store), store.database().path()).date() != today)
        return true;
    const QString second = backupPlaces(store).second;
    return !second.isEmpty() && QFileInfo(second).isDir() && secondBackupAt(store).date() != today;
}

Result<BackupsMade> makeBackups(store::Store& store, const QDateTime& now, BackupWhen when, Progress& progress)
{
    const QString dataFile = store.database().path();
    const BackupPlaces places = backupPlaces(store);
    const QString folder = backupFolder(store);
    BackupsMade made;
    if (!places.chosen.isEmpty() && folder != places.chosen)
        made.chosenMissing = places.chosen;
    QDateTime notBefore = when == BackupWhen::Anyway ? now : QDateTime();
    if (when == BackupWhen::Latest) {
        const auto written = store::lastWritten(store.handle());
        if (!written)
            return tl::unexpected<Error>(written.error());
        notBefore = *written;
    }
    auto path = store::rotateBackups(dataFile, folder, now, [&](const QString& target) { return exchange::writeBackup(store, target, progress); }, notBefore);
    if (!path)
        return tl::unexpected<Error>(path.error());
    made.path = *path;
    made.isSealed = exchange::Backup::isSealedFile(*path);
    if (places.second.isEmpty())
        return made;
    if (!QFileInfo(places.second).isDir()) {
        made.secondMissing = places.second;
        return made;
    }
    const QDateTime takenAt = store::newestBackup(folder, dataFile);
    auto copied = store::rotateBackups(dataFile, places.second, takenAt, [&](const QString& target) { return copyBackup(made.path, target, progress); }, takenAt);
    if (copied)
        copied = store.setMeta(secondAtKey, takenAt.toString(Qt::ISODate)).map([&] { return *copied; });
    if (!copied)
        made.secondFailed = copied.error();
    return made;
}

void removeStrayCopies(const QString& dataFile)
{
    store::removeDatabase(store::copyPath(dataFile));
    QDir(lookFolder(dataFile)).removeRecursively();
}

const std::vector<const store::EntityInfo*>& countedEntities()
{
    static const std::vector<const store::EntityInfo*> all{&store::describe<registry::Facility>(), &store::describe<network::Person>(), &store::describe<network::Meeting>(),
                                                           &store::describe<clients::Client>(), &store::describe<forms::Sheet>()};
    return all;
}

Result<BackupPreview> previewBackup(store::Store& store, exchange::Backup& backup)
{
    return store::guarded([&] {
        BackupPreview preview;
        preview.isSealed = backup.isSealed();
        auto then = store::factsOf(backup.database().handle(), countedEntities());
        if (!then)
            throw store::Failure{backup.explained(then.error())};
        preview.then = std::move(*then);
        preview.now = store::take(store::factsOf(store.handle(), countedEntities()));
        const auto since = store::take(store::writtenSince(store.handle(), preview.then));
        preview.isSameFile = since.has_value();
        preview.since = since.value_or(0);
        if (preview.isSameFile)
            preview.newest = store::take(store::changesAfter(store, preview.then.changes, shownChanges));
        return preview;
    });
}

Result<QString> replaceByBackup(const QString& dataFile, const QString& backup, const exchange::BackupOpener& opener, const QDateTime& now, Progress& progress)
{
    const QString arriving = dataFile + store::unfinishedSuffix;
    const auto refused = [&] {
        store::removeDatabase(arriving);
        return fail(Error::Code::ReadOnly,
                    BackupWords::tr("The backup could not be copied to the place of the data file. Nothing was changed. Check that "
                                    "the disk has room and that you may write to the folder."),
                    dataFile);
    };
    {
        auto opened = exchange::Backup::open(backup, opener, progress);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        if (auto whole = (*opened)->verify(progress); !whole)
            return tl::unexpected<Error>(whole.error());
        if (auto taken = (*opened)->extract(arriving, progress); !taken)
            return tl::unexpected<Error>(taken.error());
    }
    const QString kept = QFileInfo::exists(dataFile) ? dataFile + QStringLiteral(".damaged-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss")) : QString();
    if (!kept.isEmpty()) {
        if (!QFile::rename(dataFile, kept))
            return refused();
        // What SQLite left beside the damaged file belongs to it and would spoil the copy.
        for (const QString& tail : {QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::rename(dataFile + tail, kept + tail);
    }
    if (!QFile::rename(arriving, dataFile)) {
        if (!kept.isEmpty())
            for (const QString& tail : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
                QFile::rename(kept + tail, dataFile + tail);
        return refused();
    }
    return kept;
}

bool isCopyToLookInto(const QString& dataFile)
{
    return QFileInfo(dataFile).absolutePath().endsWith(lookEnding);
}

Result<QString> copyToLookInto(const QString& dataFile, const QString& backup, const exchange::BackupOpener& opener, Progress& progress)
{
    const QString folder = lookFolder(dataFile);
    const QString path = folder + QStringLiteral("/copy.tasuki-data");
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(Error::Code::ReadOnly, BackupWords::tr("The folder of the data file may not be written, so the backup cannot be looked into. Nothing was changed."), folder);
    const auto taken = store::guarded([&] {
        const auto opened = store::take(exchange::Backup::open(backup, opener, progress));
        store::take(opened->verify(progress));
        store::take(opened->extract(path, progress));
    });
    if (taken)
        return path;
    QDir(folder).removeRecursively();
    return tl::unexpected<Error>(taken.error());
}

} // namespace tasuki
