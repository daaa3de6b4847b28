// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::ui {

class Theme;

/// The one style sheet, with the tokens and scaled sizes of this theme filled in.
[[nodiscard]] QString styleSheet(const Theme& theme);

} // namespace tasuki::ui
