// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"

namespace tasuki {

/// Puts the fictional people of the sample city in, with three years of meetings, roles, issues and told ties. The vault must
/// be open: what roles are is sealed.
[[nodiscard]] Result<void> addSampleNetwork(Centre& centre);

} // namespace tasuki
