// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/card.h"
#include "store/changeset.h"

class QJsonArray;

/// One pack as an exchange file of its own: what transports carry. It opens like any other file, so what lies in a shared
/// folder can be taken to another PC on a stick as well.
namespace tasuki::exchange {

inline const QString manifestName = QStringLiteral("manifest.json");

/// Under this name stands the own centre's signature of another's pack.
inline const QString relayName = QStringLiteral("relay.minisig");

/// The first entry of every exchange file: who wrote it, for whom, and which packs are in it.
[[nodiscard]] QByteArray manifestOf(const SigningKey& from, store::Scope audience, const QJsonArray& packs);
/// The name of a centre's card in a file.
[[nodiscard]] QString cardName(const SigningKey& key);

/// The file: the pack, its signature, and the author's card where one is known. Sealed for the receivers; open where there are
/// none, which only what is public may be. Another centre's pack carries the own centre's signature too: a person of it has taken
/// the pack in, so its other PCs need not ask again.
[[nodiscard]] Result<QByteArray> parcelOf(const store::StoredPack& pack, const CentreKeys& own, const QByteArray& authorCard, const std::vector<Receiver>& receivers);

/// The name of such a file: that of its pack, with another ending.
[[nodiscard]] QString parcelName(const store::StoredPack& pack);
/// Whether a name is one that parcelName() makes.
[[nodiscard]] bool isParcelName(const QString& name);
/// The pack's own name, from the parcel's.
[[nodiscard]] QString packNameOf(const QString& parcel);

} // namespace tasuki::exchange
