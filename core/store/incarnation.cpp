// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/incarnation.h"

#include "store/store.h"

#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

#include <sodium.h>

namespace tasuki::store {

namespace {

constexpr std::string_view countKey = "incarnation";
constexpr qint64 longestFile = 1024;

QByteArray hashOf(std::string_view bytes)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<std::size_t>(hash.size()), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    return hash;
}

/// What both sides must agree in. The number of the PC is not written down, only what tells it from another.
QByteArray lineOf(Store& store, std::int64_t count, const QString& machine)
{
    const QString all = store.meta("device") + QLatin1Char('\n') + QString::number(count) + QLatin1Char('\n') + machine;
    return "tasuki-device 1 " + hashOf(all.toStdString()).toHex() + '\n';
}

/// A PC that cannot write beside its data file gets a new name each time; it loses nothing.
void keep(Store& store, std::int64_t count, const QString& machine)
{
    take(store.setMeta(countKey, QString::number(count)));
    QSaveFile file(incarnationFile(store.database().path()));
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(lineOf(store, count, machine));
        file.commit();
    }
}

} // namespace

Uuid deviceName(std::string_view author, const QString& nonce)
{
    return Uuid::v5(Uuid::fromBytes(hashOf(author).first(16).toStdString()), nonce.toStdString());
}

QString incarnationFile(const QString& dataFile)
{
    return dataFile + QStringLiteral(".device");
}

QString machineName()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId());
}

bool confirmDevice(Store& store, const QString& machine)
{
    const QByteArray author = QByteArray::fromHex(store.meta("exchange_author").toLatin1());
    if (author.isEmpty())
        return false;
    const std::int64_t count = store.meta(countKey).toLongLong();
    QFile beside(incarnationFile(store.database().path()));
    const QByteArray said = beside.open(QIODevice::ReadOnly) ? beside.read(longestFile) : QByteArray();
    // The data file is written first: one step ahead of the other it was interrupted, not restored.
    const bool agree = count > 0 && (said == lineOf(store, count, machine) || said == lineOf(store, count - 1, machine));
    if (!agree) {
        const QString nonce = QUuid::createUuid().toString(QUuid::Id128);
        take(store.succeedDevice(deviceName(author.toStdString(), nonce), nonce));
    }
    keep(store, count + 1, machine);
    return !agree;
}

void advanceDevice(Store& store, const QString& machine)
{
    keep(store, store.meta(countKey).toLongLong() + 1, machine);
}

} // namespace tasuki::store
