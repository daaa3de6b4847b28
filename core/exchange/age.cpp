// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/age.h"

#include "exchange/agechunks.h"
#include "exchange/limits.h"

#include <QBuffer>
#include <QCoreApplication>

namespace tasuki::exchange::age {

namespace {

/// What sealing adds at most: the header and a tag for each chunk.
qint64 sealedSize(qint64 plain)
{
    return limits::ageHeaderBytes + plain + plain / 4096 + 64;
}

Result<void> write(QIODevice& plain, QIODevice& sealed, const std::vector<Stanza>& stanzas, const FileKey& fileKey, Progress& progress)
{
    const std::string header = writeHeader(stanzas, fileKey);
    if (sealed.write(header.data(), static_cast<qint64>(header.size())) != static_cast<qint64>(header.size()))
        return fail(Error::Code::NoSpace, QCoreApplication::translate("exchange", "The file cannot be written at this place. Nothing was written. Look whether the disk is full or was taken out."),
                    sealed.errorString());
    return writePayload(plain, sealed, fileKey, progress);
}

/// Opens with a key or a passphrase.
template <class Opener> Result<std::unique_ptr<Reader>> openWith(QIODevice& sealed, const Opener& opener)
{
    const auto header = readHeader(sealed);
    if (!header)
        return tl::unexpected<Error>(header.error());
    const auto fileKey = unwrap(*header, opener);
    if (!fileKey)
        return tl::unexpected<Error>(fileKey.error());
    if (!isGenuine(*header, *fileKey))
        return tl::unexpected<Error>(unreadable("age: the header's MAC differs"));
    return readPayload(sealed, header->size, *fileKey);
}

template <class For> Result<QByteArray> sealBytes(const QByteArray& plain, const For& whom)
{
    if (plain.size() > limits::fileBytes)
        return fail(Error::Code::Usage, QCoreApplication::translate("exchange", "That is more than one file may hold (512 MB). Nothing was written."));
    QBuffer from;
    from.setData(plain);
    from.open(QIODevice::ReadOnly);
    QByteArray out;
    out.reserve(sealedSize(plain.size()));
    QBuffer to(&out);
    to.open(QIODevice::WriteOnly);
    NoProgress progress;
    if (auto done = seal(from, to, whom, progress); !done)
        return tl::unexpected<Error>(done.error());
    return out;
}

template <class Opener> Result<QByteArray> openBytes(const QByteArray& file, const Opener& opener)
{
    if (file.size() > sealedSize(limits::fileBytes))
        return tl::unexpected<Error>(unreadable("age: larger than any file may be"));
    QBuffer from;
    from.setData(file);
    from.open(QIODevice::ReadOnly);
    auto reader = open(from, opener);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    QByteArray plain = (*reader)->readAll();
    if ((*reader)->failure())
        return tl::unexpected<Error>(*(*reader)->failure());
    return plain;
}

} // namespace

Result<void> seal(QIODevice& plain, QIODevice& sealed, const std::vector<Receiver>& receivers, Progress& progress, const std::vector<Stanza>& notes)
{
    if (receivers.empty() || static_cast<int>(receivers.size() + notes.size()) > limits::ageStanzas)
        return fail(Error::Code::Usage, QCoreApplication::translate("exchange", "A file is for one to %1 receivers. Nothing was written.").arg(limits::ageStanzas));
    const FileKey fileKey = freshFileKey();
    std::vector<Stanza> stanzas;
    for (const Receiver& receiver : receivers) {
        auto stanza = wrapFor(receiver, fileKey);
        if (!stanza)
            return fail(Error::Code::Usage, QCoreApplication::translate("exchange", "The card of a receiver holds no usable key. Nothing was written. Ask for a new card."));
        stanzas.push_back(std::move(*stanza));
    }
    stanzas.insert(stanzas.end(), notes.begin(), notes.end());
    return write(plain, sealed, stanzas, fileKey, progress);
}

Result<void> seal(QIODevice& plain, QIODevice& sealed, const QString& passphrase, Progress& progress)
{
    const FileKey fileKey = freshFileKey();
    auto stanza = wrapFor(passphrase, fileKey);
    if (!stanza)
        return tl::unexpected<Error>(stanza.error());
    return write(plain, sealed, {std::move(*stanza)}, fileKey, progress);
}

Result<std::unique_ptr<Reader>> open(QIODevice& sealed, const store::SecretKey& identity)
{
    return openWith(sealed, identity);
}

Result<std::unique_ptr<Reader>> open(QIODevice& sealed, const CentreKeys& keys)
{
    return openWith(sealed, keys.ageKey());
}

Result<std::unique_ptr<Reader>> open(QIODevice& sealed, const QString& passphrase)
{
    return openWith(sealed, passphrase);
}

Result<std::vector<Stanza>> stanzas(QIODevice& sealed)
{
    auto header = readHeader(sealed);
    if (!header)
        return tl::unexpected<Error>(header.error());
    return std::move(header->stanzas);
}

Result<QByteArray> seal(const QByteArray& plain, const std::vector<Receiver>& receivers)
{
    return sealBytes(plain, receivers);
}

Result<QByteArray> seal(const QByteArray& plain, const QString& passphrase)
{
    return sealBytes(plain, passphrase);
}

Result<QByteArray> open(const QByteArray& file, const CentreKeys& keys)
{
    return openBytes(file, keys);
}

Result<QByteArray> open(const QByteArray& file, const QString& passphrase)
{
    return openBytes(file, passphrase);
}

bool wantsPassphrase(QIODevice& sealed)
{
    const auto header = readHeader(sealed);
    return header && isScrypt(header->stanzas.front());
}

bool wantsPassphrase(const QByteArray& file)
{
    QBuffer from;
    from.setData(file);
    from.open(QIODevice::ReadOnly);
    return wantsPassphrase(from);
}

} // namespace tasuki::exchange::age
