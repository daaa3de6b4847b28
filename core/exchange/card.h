// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keys.h"

#include <QDate>
#include <QStringList>

namespace tasuki::exchange {

/// A centre as others know it: its name, the key its packs are signed with, and the key files for it are sealed with. A card
/// is signed by the centre itself; that it is really theirs is heard over the phone, by its fingerprint.
struct Card
{
    QString centre;
    SigningKey signing;
    Receiver receiver;
    QDate made;
    bool operator==(const Card&) const = default;
};

/// The file: readable JSON with the signature in it.
[[nodiscard]] QByteArray writeCard(const Card& card, const CentreKeys& keys);
/// Errors: Unreadable where it is no card or its signature does not hold.
[[nodiscard]] Result<Card> readCard(const QByteArray& file);

/// Five words to read over the phone. Making a card with the same five words takes 2^40 tries of a tenth of a second each
/// (Argon2id), so short as they are they hold.
[[nodiscard]] QStringList fingerprint(const Card& card);

} // namespace tasuki::exchange
