// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/entities.h"
#include "session/session.h"

namespace tasuki::ui {

/// Puts facilities on the clipboard as a block that Excel pastes (tab-separated text and a table in HTML): what
/// everybody may see, because nobody knows where it will be pasted. Logs the copy. Returns how many lines there are.
[[nodiscard]] Result<std::size_t> copyFacilities(Session& session,
                                                 const std::vector<Id<registry::Facility>>& facilities);

} // namespace tasuki::ui
