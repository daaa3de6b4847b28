// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"
#include "exchange/hubconnection.h"
#include "exchange/transport.h"

/// What is carried without anybody's doing: to and from a folder that the PCs of the centre share, and a region's hub.
namespace tasuki {

/// Where this PC meets others. It stands in the data file, and each PC's own counts.
struct CarryingPlaces
{
    QString folder; ///< empty where there is none
    QString hub;    ///< its address, without a password; empty where there is none
    bool operator==(const CarryingPlaces&) const = default;
};
[[nodiscard]] CarryingPlaces carryingPlaces(store::Store& store);
/// Errors: NotFound where there is no such folder; an empty path forgets the folder, and leaves what lies in it.
[[nodiscard]] Result<void> setSharedFolder(store::Store& store, const QString& folder);
/// The password is sealed with the client data. Errors: Usage where the address is none, or there is a password but no account yet
/// under which it could be sealed; Sealed where the client data is locked. Without a password the one kept for the same address stays;
/// an empty address forgets the hub and its password.
[[nodiscard]] Result<void> setHub(store::Store& store, const QString& address, const QString& password);

/// The address of the hub with its password, where one was set. Errors: Sealed while the client data is locked; Damaged.
[[nodiscard]] Result<std::optional<exchange::HubAddress>> hubOf(store::Store& store);

/// What one round did.
struct Carried
{
    exchange::Synced synced;
    QStringList unnoted; ///< centres on the hub whose card is not noted here, so that nothing is taken from them
    /// Whether anything shown may be another now.
    [[nodiscard]] bool changedAnything() const { return synced.merged.applied.change != 0 || synced.merged.packs > 0; }
};
/// One round with the shared folder. `anew`: somebody says that the folder was emptied on purpose. Errors: those of
/// SharedFolder::round(); Sealed where the keys of the centre are locked.
[[nodiscard]] Result<Carried> carryByFolder(Centre& centre, bool anew, Progress& progress);
/// One round with the hub. Errors: those of synchronise(); Forbidden where the hub answers and takes the password for wrong.
[[nodiscard]] Result<Carried> carryByHub(Centre& centre, Progress& progress);

} // namespace tasuki
