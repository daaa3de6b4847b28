// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/minisign.h"

#include <QCoreApplication>
#include <QList>

#include <sodium.h>

#include <algorithm>

namespace tasuki::exchange::minisign {

namespace {

constexpr qsizetype mostBytes = 4096;
const QByteArray untrustedMark = QByteArrayLiteral("untrusted comment: ");
const QByteArray trustedMark = QByteArrayLiteral("trusted comment: ");

QByteArray digest(const QByteArray& message)
{
    QByteArray hash(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<std::size_t>(hash.size()), reinterpret_cast<const unsigned char*>(message.constData()),
                       static_cast<unsigned long long>(message.size()), nullptr, 0);
    return hash;
}

QByteArray numberOf(const Verifier& key)
{
    const auto& number = key.number;
    return {reinterpret_cast<const char*>(number.data()), static_cast<qsizetype>(number.size())};
}

QByteArray bytesOf(const SigningKey& key)
{
    return {reinterpret_cast<const char*>(key.bytes.data()), static_cast<qsizetype>(key.bytes.size())};
}

std::optional<QByteArray> strictBase64(const QByteArray& text)
{
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return {};
    return std::move(decoded.decoded);
}

tl::unexpected<Error> refused(const char* detail)
{
    return fail(Error::Code::Unreadable,
                QCoreApplication::translate("exchange", "The signature of the file does not hold: it was altered, or it is not from who it says. Nothing was taken in."),
                QString::fromLatin1(detail));
}

} // namespace

QByteArray sign(const CentreKeys& keys, const QByteArray& message, const QString& trusted)
{
    const QByteArray signature = keys.sign(digest(message));
    QString line = trusted;
    line.remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    const QByteArray comment = line.toUtf8();
    return untrustedMark + "signature of a Tasuki pack\n" + (QByteArrayLiteral("ED") + numberOf(Verifier(keys.signing())) + signature).toBase64() + '\n' + trustedMark + comment + '\n' +
           keys.sign(signature + comment).toBase64() + '\n';
}

Result<QString> verify(const Verifier& key, const QByteArray& message, const QByteArray& signature)
{
    if (signature.size() > mostBytes)
        return refused("minisign: too long");
    const QList<QByteArray> lines = signature.split('\n');
    if (lines.size() != 5 || !lines[4].isEmpty() || !lines[0].startsWith(untrustedMark) || !lines[2].startsWith(trustedMark))
        return refused("minisign: not four lines");
    const auto first = strictBase64(lines[1]);
    const auto second = strictBase64(lines[3]);
    if (!first || first->size() != 74 || !second || second->size() != 64)
        return refused("minisign: not two signatures");
    if (!first->startsWith("ED"))
        return refused("minisign: another algorithm");
    if (first->mid(2, 8) != numberOf(key))
        return refused("minisign: another key");
    const QByteArray inner = first->mid(10);
    const QByteArray comment = lines[2].mid(trustedMark.size());
    if (!verifies(key.key, digest(message), inner))
        return refused("minisign: the content was altered");
    if (!verifies(key.key, inner + comment, *second))
        return refused("minisign: the comment was altered");
    return QString::fromUtf8(comment);
}

QByteArray publicKeyFile(const SigningKey& key)
{
    return untrustedMark + "minisign public key " + numberOf(key).toHex().toUpper() + '\n' + (QByteArrayLiteral("Ed") + numberOf(key) + bytesOf(key)).toBase64() + '\n';
}

std::optional<Verifier> readPublicKey(const QByteArray& text)
{
    if (text.size() > mostBytes)
        return {};
    QList<QByteArray> lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const auto raw = lines.isEmpty() ? std::nullopt : strictBase64(lines.last().trimmed());
    if (!raw || raw->size() != 42 || !raw->startsWith("Ed"))
        return {};
    Verifier key;
    std::copy_n(raw->cbegin() + 2, key.number.size(), key.number.begin());
    std::copy_n(raw->cbegin() + 10, key.key.bytes.size(), key.key.bytes.begin());
    return key;
}

} // namespace tasuki::exchange::minisign
