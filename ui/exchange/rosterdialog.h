// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/partners.h"
#include "exchange/roster.h"

class QWidget;

namespace tasuki::ui {

/// Whether the bytes say of themselves that they are a city's list of centres.
[[nodiscard]] bool isRosterFile(const QByteArray& file);
/// What a list does to the cards that are here.
struct RosterChanges
{
    QStringList added;    ///< centres whose card comes
    QStringList replaced; ///< centres that have another key now
    QStringList removed;  ///< centres whose key is revoked
    bool isOwnRevoked = false; ///< this centre's own key is: the others believe it no more
};
[[nodiscard]] RosterChanges changesBy(const exchange::Roster& roster, const std::vector<exchange::Partner>& partners, const exchange::SigningKey& own);
/// What to tell where the own key is revoked.
[[nodiscard]] QString ownRevokedWords();
/// Shows who signed the list, with the five words, and what it does; true where the person takes it in. `before` is the list that is
/// here: from the same city the words need not be compared once more.
[[nodiscard]] bool askRoster(const exchange::Roster& roster, const std::optional<exchange::Roster>& before, const RosterChanges& changes, QWidget* parent);

} // namespace tasuki::ui
