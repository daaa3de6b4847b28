// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/card.h"

#include "exchange/fingerprintwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace tasuki::exchange {

namespace {

constexpr qsizetype mostBytes = 8192;
constexpr qsizetype longestName = 120;
constexpr std::size_t wordCount = 5;
constexpr unsigned long long passes = 3;
constexpr std::size_t memory = std::size_t{32} << 20;

/// What the signature is over: no two cards give the same bytes, because no part holds a line break.
QByteArray signedPart(const Card& card)
{
    return QByteArrayLiteral("tasuki card 1\n") + card.centre.toUtf8() + '\n' + card.signing.hex().toLatin1() + '\n' + card.receiver.text().toLatin1() + '\n' +
           card.made.toString(Qt::ISODate).toLatin1();
}

} // namespace

QByteArray writeCard(const Card& card, const CentreKeys& keys)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("tasuki"), QStringLiteral("card")},
                                     {QStringLiteral("format"), 1},
                                     {QStringLiteral("centre"), card.centre},
                                     {QStringLiteral("signing"), card.signing.hex()},
                                     {QStringLiteral("age"), card.receiver.text()},
                                     {QStringLiteral("made"), card.made.toString(Qt::ISODate)},
                                     {QStringLiteral("signature"), QString::fromLatin1(keys.sign(signedPart(card)).toBase64())}})
        .toJson(QJsonDocument::Indented);
}

Result<Card> readCard(const QByteArray& file)
{
    const auto refused = [] { return fail(Error::Code::Unreadable, QCoreApplication::translate("exchange", "This is no card of a centre, or it was altered. Nothing was noted. Ask the centre for its card once more.")); };
    if (file.size() > mostBytes)
        return refused();
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    Card card;
    card.centre = json.value(QLatin1String("centre")).toString();
    const auto signing = SigningKey::fromHex(json.value(QLatin1String("signing")).toString());
    const auto receiver = Receiver::fromText(json.value(QLatin1String("age")).toString());
    card.made = QDate::fromString(json.value(QLatin1String("made")).toString(), Qt::ISODate);
    const bool hasControl = std::any_of(card.centre.begin(), card.centre.end(), [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    if (json.value(QLatin1String("tasuki")) != QLatin1String("card") || json.value(QLatin1String("format")).toInteger() != 1 || card.centre.isEmpty() ||
        card.centre.size() > longestName || hasControl || !signing || !receiver || !card.made.isValid())
        return refused();
    card.signing = *signing;
    card.receiver = *receiver;
    if (!verifies(card.signing, signedPart(card), QByteArray::fromBase64(json.value(QLatin1String("signature")).toString().toLatin1())))
        return refused();
    return card;
}

QStringList fingerprint(const Card& card)
{
    const std::string keys(QByteArray(reinterpret_cast<const char*>(card.signing.bytes.data()), 32).append(reinterpret_cast<const char*>(card.receiver.bytes.data()), 32).toStdString());
    // The salt is no secret; it keeps these words apart from any other use of the function.
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{'t', 'a', 's', 'u', 'k', 'i', ' ', 'c', 'a', 'r', 'd', ' ', '1'};
    std::array<unsigned char, crypto_pwhash_BYTES_MIN> bytes{};
    if (crypto_pwhash(bytes.data(), bytes.size(), keys.data(), keys.size(), salt.data(), passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    QStringList words;
    for (std::size_t i = 0; i < wordCount; ++i)
        words << QString::fromUtf8(fingerprintWords[bytes[i]]);
    return words;
}

} // namespace tasuki::exchange
