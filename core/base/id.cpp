// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace tasuki {

namespace {

Uuid withVersion(Uuid::Bytes bytes, std::uint8_t version)
{
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return Uuid(bytes);
}

} // namespace

Uuid Uuid::v7(std::int64_t unixMillis, const Bytes& random)
{
    Bytes bytes = random;
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(unixMillis >> (8 * (5 - i)));
    return withVersion(bytes, 7);
}

Uuid Uuid::v5(const Uuid& space, std::string_view name)
{
    QCryptographicHash sha1(QCryptographicHash::Sha1);
    sha1.addData(QByteArrayView(space.view().data(), 16));
    sha1.addData(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
    const QByteArray digest = sha1.result();
    Bytes bytes;
    std::memcpy(bytes.data(), digest.constData(), bytes.size());
    return withVersion(bytes, 5);
}

Uuid Uuid::fromString(QStringView text)
{
    QString canonical = text.trimmed().toString().remove(QLatin1Char('-'));
    const QByteArray bytes = QByteArray::fromHex(canonical.toLatin1());
    if (canonical.size() != 32 || bytes.size() != 16)
        return {};
    return fromBytes({bytes.constData(), 16});
}

Uuid Uuid::fromBytes(std::string_view data)
{
    if (data.size() != 16)
        return {};
    Bytes bytes;
    std::memcpy(bytes.data(), data.data(), bytes.size());
    return Uuid(bytes);
}

QString Uuid::toString() const
{
    const QByteArray hex = QByteArray(view().data(), 16).toHex();
    return QString::fromLatin1(hex.left(8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' +
                               hex.mid(20));
}

Uuid::Bytes randomBytes16()
{
    Uuid::Bytes bytes;
    auto* words = reinterpret_cast<quint32*>(bytes.data());
    QRandomGenerator::system()->fillRange(words, 4);
    return bytes;
}

} // namespace tasuki
