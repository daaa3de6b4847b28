// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unlocking.h"

#include "exchange/exchange.h"

#include <QJsonArray>

namespace tasuki::ctl {

/// The data file with its way to others. Where an account exists, its keys lie in the vault and a passphrase is wanted.
struct Desk
{
    std::unique_ptr<Centre> centre;
    std::unique_ptr<exchange::Exchange> exchange;
};

[[nodiscard]] Result<Desk> openDesk(const Context& context, const Arguments& arguments, store::Access access);
/// Says what an intake did, in the same words whatever brought the packs.
void tellMerged(const exchange::Merged& merged, Answer& answer);

} // namespace tasuki::ctl
