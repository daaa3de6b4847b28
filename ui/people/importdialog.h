// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/importing.h"

class QWidget;

namespace tasuki::ui {

/// Shows what a list brings and what of it does not come in, and asks whether to go on. Nothing new is said and not asked.
[[nodiscard]] bool agreeTo(const network::NetworkPlan& plan, QWidget* over);

} // namespace tasuki::ui
