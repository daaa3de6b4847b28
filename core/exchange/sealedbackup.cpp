// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sealedbackup.h"

#include "store/backup.h"
#include "store/generations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace tasuki::exchange {

namespace {

constexpr qint64 blockSize = 65536;

/// Words for people. Named like its translation context, for lupdate.
struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

Error damaged(const QString& detail)
{
    return {Error::Code::Damaged, BackupWords::tr("The backup is damaged or not complete. Nothing was changed. Take an older backup, or the one in the second place."), detail};
}

tl::unexpected<Error> notReadable(const QFile& file)
{
    return fail(Error::Code::NotFound, BackupWords::tr("The backup cannot be read. Nothing was changed. Check that the disk or USB stick is connected, and that you may read it."),
                file.errorString());
}

Error notWritten(const QFileDevice& file)
{
    return {Error::Code::NoSpace,
            BackupWords::tr("The backup could not be written to its end and is not kept. The data file and the older backups are safe. Free some space there, or choose another place."),
            file.errorString()};
}

/// Seals a plain copy into a file of its own; on the disk when it returns.
void sealCopy(store::Store& store, const QString& copy, const QString& sealed, const std::vector<Receiver>& receivers, Progress& progress)
{
    QFile plain(copy);
    if (!plain.open(QIODevice::ReadOnly))
        throw store::Failure{notWritten(plain)};
    QSaveFile out(sealed);
    if (!out.open(QIODevice::WriteOnly))
        throw store::Failure{{Error::Code::ReadOnly,
                              BackupWords::tr("The backup folder may not be written. The data file and the older backups are safe, but there is no new backup. Ask for permission to write there, or "
                                              "choose another place."),
                              out.errorString()}};
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (auto done = age::seal(plain, out, receivers, progress, {store::take(backupNote(store))}); !done)
        throw store::Failure{done.error().code == Error::Code::NoSpace ? notWritten(out) : done.error()};
    if (!out.commit())
        throw store::Failure{notWritten(out)};
}

} // namespace

Result<void> writeBackup(store::Store& store, const QString& target, Progress& progress)
{
    const auto receiver = backupReceiver(store);
    // Where nobody has a passphrase yet, nothing would open a sealed one once the data file is lost.
    if (!receiver)
        return store::backUp(store.database(), target, progress);
    const QString copy = store::copyPath(store.database().path());
    const QString part = target + store::unfinishedSuffix;
    auto done = store::guarded([&] {
        store::take(store::copyOut(store.database(), copy, progress));
        // While the client data is locked nobody here has the key; a second one that is forgotten afterwards reads the file again.
        const store::SecretKey witness = store::SecretKey::random();
        sealCopy(store, copy, part, {*receiver, receiverOf(witness)}, progress);
        store::removeDatabase(copy);
        store::take(store::take(Backup::openSealed(part, witness))->verify(progress));
        store::take(store::giveName(part, target));
    });
    store::removeDatabase(copy);
    if (!done)
        QFile::remove(part);
    return done;
}

bool Backup::isSealedFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && age::isSealed(file.read(64));
}

Result<std::unique_ptr<Backup>> Backup::openSealed(const QString& path, const store::SecretKey& identity)
{
    std::unique_ptr<Backup> backup(new Backup);
    backup->m_file.setFileName(path);
    if (!backup->m_file.open(QIODevice::ReadOnly))
        return notReadable(backup->m_file);
    auto reader = age::open(backup->m_file, identity);
    if (!reader)
        return tl::unexpected<Error>(damaged(reader.error().detail));
    backup->m_plain = std::move(*reader);
    auto database = store::SideDatabase::open(*backup->m_plain);
    if (!database)
        return tl::unexpected<Error>(database.error());
    if (auto known = store::recognise(**database); !known)
        return tl::unexpected<Error>(known.error());
    backup->m_database = std::move(*database);
    return backup;
}

Result<std::unique_ptr<Backup>> Backup::open(const QString& path, const BackupOpener& opener, Progress& progress)
{
    if (!QFileInfo::exists(path))
        return fail(Error::Code::NotFound, BackupWords::tr("There is no backup at this place. Nothing was changed. Check that the disk or USB stick is connected."), path);
    if (isSealedFile(path)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return notReadable(file);
        const auto stanzas = age::stanzas(file);
        if (!stanzas)
            return tl::unexpected<Error>(damaged(stanzas.error().detail));
        const auto identity = openBackupNote(*stanzas, opener, progress);
        if (!identity)
            return tl::unexpected<Error>(identity.error());
        return openSealed(path, *identity);
    }
    std::unique_ptr<Backup> backup(new Backup);
    backup->m_file.setFileName(path);
    auto database = backup->m_file.open(QIODevice::ReadOnly) ? store::SideDatabase::open(path) : notReadable(backup->m_file);
    if (!database)
        return tl::unexpected<Error>(database.error());
    if (auto known = store::recognise(**database); !known)
        return tl::unexpected<Error>(known.error());
    backup->m_database = std::move(*database);
    return backup;
}

Error Backup::explained(const Error& error) const
{
    return m_plain && m_plain->failure() ? damaged(m_plain->failure()->detail) : error;
}

Result<void> Backup::verify(Progress& progress)
{
    if (m_plain)
        if (auto read = m_plain->verifyAll(progress); !read)
            return tl::unexpected<Error>(explained(read.error()));
    progress.start(BackupWords::tr("Checking the backup"), 0);
    if (auto checked = store::checkBackup(*m_database); !checked)
        return tl::unexpected<Error>(explained(checked.error()));
    return {};
}

Result<void> Backup::extract(const QString& path, Progress& progress)
{
    store::removeDatabase(path);
    auto done = store::guarded([&] {
        QIODevice& from = m_plain ? static_cast<QIODevice&>(*m_plain) : m_file;
        if (!from.seek(0))
            throw store::Failure{damaged(from.errorString())};
        QSaveFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            throw store::Failure{notWritten(out)};
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        progress.start(BackupWords::tr("Taking the data out of the backup"), from.size());
        QByteArray block(blockSize, Qt::Uninitialized);
        qint64 written = 0;
        while (written < from.size()) {
            const qint64 part = from.read(block.data(), blockSize);
            if (part <= 0)
                throw store::Failure{damaged(from.errorString())};
            if (out.write(block.constData(), part) != part)
                throw store::Failure{notWritten(out)};
            progress.advanceTo(written += part);
            if (progress.cancelled())
                throw store::Failure{{Error::Code::Cancelled, BackupWords::tr("Stopped. Nothing was changed."), {}}};
        }
        if (!out.commit())
            throw store::Failure{notWritten(out)};
    });
    if (!done)
        return tl::unexpected<Error>(explained(done.error()));
    return done;
}

Result<QString> Backup::restoreTo(store::Database& database, const QDateTime& now, Progress& progress)
{
    auto kept = store::restore(database, *m_database, now, progress);
    if (!kept)
        return tl::unexpected<Error>(explained(kept.error()));
    return kept;
}

} // namespace tasuki::exchange
