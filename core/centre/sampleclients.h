// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"

namespace tasuki {

/// Opens the client data of the sample city; printed in the help, for these people are invented.
[[nodiscard]] QString samplePassphrase();

/// Puts the fictional clients of the sample city in, with their histories and sheets, makes the vault that holds them, and adds
/// the people and meetings and the centres around.
[[nodiscard]] Result<void> addSampleClients(Centre& centre);

} // namespace tasuki
