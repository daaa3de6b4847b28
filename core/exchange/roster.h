// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/card.h"

#include <QDateTime>

#include <map>
#include <vector>

namespace tasuki::exchange {

/// The list of a city's centres, signed by the city: the cards that hold, and the keys that no longer do. Each list has a
/// greater number than the one before.
struct Roster
{
    Card city;
    std::int64_t version = 0;
    std::vector<QByteArray> cardFiles; ///< each signed by its centre
    std::vector<Card> cards;           ///< what is in them
    std::map<SigningKey, QDateTime> revoked; ///< keys that were lost or taken, and since when they are not to be believed
};

/// The file: readable JSON with the signature in it. `cards` is made from the card files when it is read.
[[nodiscard]] QByteArray writeRoster(const Roster& roster, const CentreKeys& city);
/// Errors: Unreadable where it is no such list, its signature or that of a card in it does not hold, or it passes a limit.
[[nodiscard]] Result<Roster> readRoster(const QByteArray& file);

} // namespace tasuki::exchange
