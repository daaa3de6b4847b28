// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

namespace tasuki::registry {

/// How people call the list that a row of a facility stands in; the code itself where nothing else is known of it, and
/// words for what people registered themselves where there is none.
[[nodiscard]] QString sourceInWords(const FacilityDetail::Source& source);

} // namespace tasuki::registry
