// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/card.h"
#include "exchange/hubconnection.h"

/// What whoever keeps a hub does, as the owner of its database.
namespace tasuki::exchange::hub {

/// The SQL that makes the hub's tables and says who may do what: a centre adds only what its own key is the author of, reads only
/// what is public, its own or sealed for it, and removes nothing. For reading and for those who run it themselves.
[[nodiscard]] QString setupSql();
/// The name a centre signs in with.
[[nodiscard]] QString roleOf(const Card& card);
/// Makes the hub in an empty database. Errors: Conflict where there is one already.
[[nodiscard]] Result<void> init(HubConnection& connection);
/// Lets a centre in, by its card; once more changes nothing but the card. Its role has no password: the server's own ways decide how it
/// proves who it is.
[[nodiscard]] Result<QString> add(HubConnection& connection, const QByteArray& cardFile);
/// Lets a centre in no more; what it gave stays.
[[nodiscard]] Result<void> remove(HubConnection& connection, const SigningKey& centre);

} // namespace tasuki::exchange::hub
