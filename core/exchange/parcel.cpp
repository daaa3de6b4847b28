// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/parcel.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/minisign.h"
#include "exchange/pack.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tasuki::exchange {

namespace {

const QLatin1String packEnding(".jsonl");
const QLatin1String parcelEnding(".tasuki");

} // namespace

QByteArray manifestOf(const SigningKey& from, store::Scope audience, const QJsonArray& packs)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("tasuki"), QStringLiteral("file")},
                                     {QStringLiteral("format"), 1},
                                     {QStringLiteral("from"), from.hex()},
                                     {QStringLiteral("audience"), audienceCode(audience)},
                                     {QStringLiteral("packs"), packs}})
        .toJson(QJsonDocument::Indented);
}

QString cardName(const SigningKey& key)
{
    return QStringLiteral("card-%1.json").arg(key.hex().left(16));
}

Result<QByteArray> parcelOf(const store::StoredPack& pack, const CentreKeys& own, const QByteArray& authorCard, const std::vector<Receiver>& receivers)
{
    const QByteArray content = QByteArray::fromStdString(pack.content);
    // A pack says itself for whom it is, under its signature: what is not public never lies open.
    if (claimedAudience(content) != pack.audience || (receivers.empty() && pack.audience != store::Scope::Public))
        return fail(Error::Code::Internal, QCoreApplication::translate("exchange", "A pack was about to be sent to somebody it is not for. Nothing was sent. Please tell the makers of Tasuki."));
    const QString name = fileNameOf(pack);
    std::vector<archive::Entry> entries{{manifestName, manifestOf(own.signing(), pack.audience, {name})}, {name, content}, {name + QStringLiteral(".minisig"), QByteArray::fromStdString(pack.signature)}};
    const auto author = claimedAuthor(content);
    if (author && !authorCard.isEmpty())
        entries.emplace_back(cardName(*author), authorCard);
    if (author && *author != own.signing())
        entries.emplace_back(relayName, minisign::sign(own, content, QStringLiteral("tasuki relay")));
    auto file = archive::write(entries);
    return !file || receivers.empty() ? file : age::seal(*file, receivers);
}

QString parcelName(const store::StoredPack& pack)
{
    return fileNameOf(pack).chopped(packEnding.size()) + parcelEnding;
}

bool isParcelName(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{12}-[0-9a-f]{12}-(public|professionals|centre)-[0-9]{8,19}-[0-9a-f]{8}\\.tasuki\\z"));
    return form.match(name).hasMatch();
}

QString packNameOf(const QString& parcel)
{
    return parcel.chopped(parcelEnding.size()) + packEnding;
}

} // namespace tasuki::exchange
