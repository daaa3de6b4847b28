// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/card.h"
#include "store/store.h"

namespace tasuki::exchange {

/// A centre whose card a person added here, with what was done with it since.
struct Partner
{
    Card card;
    QByteArray file;         ///< the card as it came, to be put back after a removal
    QDate verifiedOn;        ///< its five words were read over the phone that day; invalid: not yet
    QString verifiedBy;      ///< who did
    QDateTime lastReceived;  ///< when its newest pack came, whoever brought it
    QDateTime lastSent;      ///< when a file was sealed for it
};

/// By name.
[[nodiscard]] Result<std::vector<Partner>> partners(store::Store& store);
/// Notes that the words of the card were compared by telephone, today and by the person at work. A card with another key for
/// receiving has other words: adding it forgets that.
[[nodiscard]] Result<void> noteVerified(store::Store& store, const Card& card);
/// Notes a partner as it was before its card was removed.
[[nodiscard]] Result<void> putBack(store::Store& store, const Partner& partner);
/// Notes that a file was sealed for these cards now.
[[nodiscard]] Result<void> noteSent(store::Store& store, const std::vector<Card>& cards);

} // namespace tasuki::exchange
