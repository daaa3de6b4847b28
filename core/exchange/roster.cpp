// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/roster.h"

#include "exchange/limits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tasuki::exchange {

namespace {

/// What the signature is over. A card is in it with its own signature, which is over all of the card.
QByteArray signedPart(const Roster& roster)
{
    QByteArray part = QByteArrayLiteral("tasuki roster 1\n") + roster.city.signing.hex().toLatin1() + '\n' + QByteArray::number(static_cast<qint64>(roster.version)) + '\n';
    for (const QByteArray& file : roster.cardFiles) {
        const QJsonObject card = QJsonDocument::fromJson(file).object();
        part += "card " + card.value(QLatin1String("signing")).toString().toLatin1() + ' ' + card.value(QLatin1String("signature")).toString().toLatin1() + '\n';
    }
    for (const auto& [key, since] : roster.revoked)
        part += "revoked " + key.hex().toLatin1() + ' ' + QByteArray::number(since.toMSecsSinceEpoch()) + '\n';
    return part;
}

} // namespace

QByteArray writeRoster(const Roster& roster, const CentreKeys& city)
{
    QJsonArray cards;
    for (const QByteArray& file : roster.cardFiles)
        cards << QJsonDocument::fromJson(file).object();
    QJsonArray revoked;
    for (const auto& [key, since] : roster.revoked)
        revoked << QJsonObject{{QStringLiteral("signing"), key.hex()}, {QStringLiteral("since"), QString::number(since.toMSecsSinceEpoch())}};
    return QJsonDocument(QJsonObject{{QStringLiteral("tasuki"), QStringLiteral("roster")},
                                     {QStringLiteral("format"), 1},
                                     {QStringLiteral("city"), QJsonDocument::fromJson(writeCard(roster.city, city)).object()},
                                     {QStringLiteral("version"), static_cast<qint64>(roster.version)},
                                     {QStringLiteral("cards"), cards},
                                     {QStringLiteral("revoked"), revoked},
                                     {QStringLiteral("signature"), QString::fromLatin1(city.sign(signedPart(roster)).toBase64())}})
        .toJson(QJsonDocument::Indented);
}

Result<Roster> readRoster(const QByteArray& file)
{
    const auto refused = [](const char* why) {
        return fail(Error::Code::Unreadable, QCoreApplication::translate("exchange", "This is no list of centres, or it was altered. Nothing was noted. Ask the city for it once more."),
                    QLatin1String(why));
    };
    if (file.size() > limits::rosterBytes)
        return refused("too large");
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    const QJsonArray cards = json.value(QLatin1String("cards")).toArray();
    const QJsonArray revoked = json.value(QLatin1String("revoked")).toArray();
    const auto city = readCard(QJsonDocument(json.value(QLatin1String("city")).toObject()).toJson(QJsonDocument::Compact));
    Roster roster;
    roster.version = json.value(QLatin1String("version")).toInteger();
    if (json.value(QLatin1String("tasuki")) != QLatin1String("roster") || json.value(QLatin1String("format")).toInteger() != 1 || !city || roster.version <= 0 ||
        cards.size() > limits::rosterCentres || revoked.size() > limits::rosterCentres)
        return refused("not one");
    roster.city = *city;
    for (const QJsonValue& each : cards) {
        const QByteArray bytes = QJsonDocument(each.toObject()).toJson(QJsonDocument::Indented);
        auto card = readCard(bytes);
        if (!card)
            return refused("a card");
        roster.cardFiles.push_back(bytes);
        roster.cards.push_back(std::move(*card));
    }
    for (const QJsonValue& each : revoked) {
        const auto key = SigningKey::fromHex(each[QLatin1String("signing")].toString());
        bool isNumber = false;
        const qint64 since = each[QLatin1String("since")].toString().toLongLong(&isNumber);
        if (!key || !isNumber || !roster.revoked.emplace(*key, QDateTime::fromMSecsSinceEpoch(since)).second)
            return refused("a key");
    }
    // A key is good or it is not.
    for (const Card& card : roster.cards)
        if (roster.revoked.contains(card.signing))
            return refused("a card that is revoked");
    if (!verifies(roster.city.signing, signedPart(roster), QByteArray::fromBase64(json.value(QLatin1String("signature")).toString().toLatin1())))
        return refused("its signature");
    return roster;
}

} // namespace tasuki::exchange
