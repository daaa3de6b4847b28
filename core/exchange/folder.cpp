// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folder.h"

#include "exchange/limits.h"
#include "exchange/parcel.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tasuki::exchange {

namespace {

constexpr std::string_view begunKey = "shared_folder_begun";
constexpr qsizetype mostStrangers = 20;

struct FolderWords
{
    Q_DECLARE_TR_FUNCTIONS(FolderWords)
};

/// What other programs and systems leave in any folder.
bool isUsual(const QString& name)
{
    return name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1String("~$")) || name.endsWith(QLatin1String(".tmp")) || name == QLatin1String("desktop.ini") ||
           name == QLatin1String("Thumbs.db");
}

/// A file of ours that is being written: its name and six letters behind it, as QSaveFile makes them.
bool isUnfinished(const QString& name)
{
    return name.size() > 7 && name.at(name.size() - 7) == QLatin1Char('.') && isParcelName(name.chopped(7));
}

bool isDeviceName(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    return form.match(name).hasMatch();
}

QString deviceName(const Uuid& device)
{
    return QString::fromLatin1(QByteArray::fromRawData(device.view().data(), 16).toHex());
}

/// A new name in a folder outlives a power cut only once the folder itself is on the disk.
void syncFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

SharedFolder::SharedFolder(QString share, const SigningKey& centre, const Uuid& device, bool isBegun)
    : m_share(std::move(share)), m_centre(m_share + QStringLiteral("/tasuki-") + centre.hex().left(16)), m_device(deviceName(device)), m_isBegun(isBegun)
{
}

Error SharedFolder::gone() const
{
    return {Error::Code::NotFound,
            FolderWords::tr("The shared folder cannot be reached. Nothing was changed, and what you write is safe on this PC; it goes to the others as soon as the folder is there again. "
                            "Check the network and that the drive is connected."),
            m_share};
}

Result<void> SharedFolder::prepare()
{
    if (!QFileInfo(m_share).isDir())
        return tl::unexpected<Error>(gone());
    if (m_isBegun && QDir(m_centre).isEmpty())
        return fail(Error::Code::NotFound,
                    FolderWords::tr("The shared folder is there, but it does not hold what this centre's PCs left in it. Nothing was changed and nothing is lost on this PC. Perhaps the drive is not "
                                    "connected, or it is another folder. If it really was emptied, begin it anew."),
                    m_centre);
    if (!QDir().mkpath(m_centre + QLatin1Char('/') + m_device))
        return fail(Error::Code::ReadOnly,
                    FolderWords::tr("The shared folder cannot be written to. Nothing was changed, and what you write is safe on this PC. Ask whoever keeps the folder for permission to write there."), m_centre);
    return {};
}

Result<std::vector<Offer>> SharedFolder::look(const QString&, const std::function<bool(const QString& parcel)>& has)
{
    if (auto ready = prepare(); !ready)
        return tl::unexpected<Error>(ready.error());
    m_own.clear();
    m_others.clear();
    m_strangers.clear();
    std::vector<Offer> offers;
    const auto isStrange = [&](const QString& name) {
        if (!isUsual(name) && m_strangers.size() < mostStrangers)
            m_strangers << name;
    };
    QDirIterator devices(m_centre, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
    std::size_t seen = 0;
    while (devices.hasNext()) {
        const QString folder = devices.next();
        const QString device = devices.fileName();
        // A link could lead anywhere.
        if (!isDeviceName(device) || devices.fileInfo().isSymLink() || !devices.fileInfo().isDir()) {
            isStrange(device);
            continue;
        }
        const bool isOwn = device == m_device;
        QDirIterator files(folder, QDir::Files | QDir::NoSymLinks);
        while (files.hasNext()) {
            files.next();
            const QString name = files.fileName();
            if (isUnfinished(name)) {
                // Cut off while this PC wrote it; the others' may still be in the making.
                if (isOwn)
                    QFile::remove(files.filePath());
                continue;
            }
            if (!isParcelName(name)) {
                isStrange(name);
                continue;
            }
            if (++seen > static_cast<std::size_t>(limits::packs) * 10)
                return fail(Error::Code::Unreadable, FolderWords::tr("The shared folder holds more files than Tasuki ever wrote. Nothing was taken in. Ask whoever keeps the folder to look into it."), m_centre);
            (isOwn ? m_own : m_others).insert(name);
            // Also from the own folder: after a backup was restored, what was written since lies there.
            if (!has(name))
                offers.push_back({name, device, {}});
        }
    }
    // A connection that broke in the middle looks like a folder with less in it.
    if (!QFileInfo(m_centre).isDir())
        return tl::unexpected<Error>(gone());
    std::sort(offers.begin(), offers.end(), [](const Offer& one, const Offer& other) { return one.name < other.name; });
    return offers;
}

Result<QByteArray> SharedFolder::fetch(const Offer& offer)
{
    QFile file(m_centre + QLatin1Char('/') + offer.where + QLatin1Char('/') + offer.name);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFileInfo(m_centre).isDir())
            return tl::unexpected<Error>(gone());
        return fail(Error::Code::Unreadable, FolderWords::tr("The file cannot be opened. Nothing of it was taken in; it is tried again at the next round."), offer.where);
    }
    if (file.size() > limits::fileBytes)
        return fail(Error::Code::Unreadable, FolderWords::tr("The file is larger than any file of Tasuki. Nothing was taken in."), offer.where);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected<Error>(gone());
    return bytes;
}

bool SharedFolder::wants(const store::StoredPack& pack, const std::vector<SigningKey>&)
{
    const QString name = parcelName(pack);
    if (m_own.contains(name))
        return false;
    // What another PC already laid there needs no second copy; what this one wrote lies in its own folder in any case.
    return deviceName(pack.device) == m_device || !m_others.contains(name);
}

Result<void> SharedFolder::send(const store::StoredPack& pack, const std::vector<SigningKey>&, const QByteArray& file)
{
    const QString folder = m_centre + QLatin1Char('/') + m_device;
    const QString name = parcelName(pack);
    QSaveFile out(folder + QLatin1Char('/') + name);
    if (!out.open(QIODevice::WriteOnly))
        return tl::unexpected<Error>(QFileInfo(folder).isDir() ? Error{Error::Code::ReadOnly,
                                                                       FolderWords::tr("The shared folder cannot be written to. Nothing was changed, and what you write is safe on this PC. Ask whoever keeps "
                                                                                       "the folder for permission to write there."),
                                                                       out.errorString()}
                                                               : gone());
    if (out.write(file) != file.size() || !out.commit())
        return tl::unexpected<Error>(QFileInfo(folder).isDir()
                                         ? Error{Error::Code::NoSpace,
                                                 FolderWords::tr("There is no more room in the shared folder. Nothing half was left there, and what you write is safe on this PC; it goes to the others once "
                                                                 "there is room. Ask whoever keeps the folder."),
                                                 out.errorString()}
                                         : gone());
    syncFolder(folder);
    m_own.insert(name);
    return {};
}

Result<Synced> SharedFolder::round(Exchange& exchange, store::Store& store, const QString& share, bool anew, Progress& progress)
{
    return store::guarded([&] {
        const CentreKeys own = store::take(exchange.keys());
        SharedFolder folder(share, own.signing(), store.device(), !anew && !store.meta(begunKey).isEmpty());
        Synced synced = store::take(synchronise(exchange, store, folder, progress));
        if (store.meta(begunKey).isEmpty())
            store::take(store.setMeta(begunKey, QStringLiteral("1")));
        return synced;
    });
}

} // namespace tasuki::exchange
