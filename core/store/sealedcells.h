// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/failure.h"

namespace tasuki::store {

/// The refusal of everything that needs the vault while it is locked.
[[nodiscard]] Failure lockedVault();

} // namespace tasuki::store
