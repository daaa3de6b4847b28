// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

#include <functional>

namespace tasuki::ui {

/// Runs `apply` now and whenever the theme changes, as long as `owner` lives: for every length of the look that is set
/// rather than asked for, since the text size can be changed while the window stands.
void followTheme(QObject* owner, std::function<void()> apply);

/// Lets the parts of a row stand below each other while `owner` is narrower than `below` (px at 100 %).
void stackWhenNarrow(QWidget* owner, QBoxLayout* row, int below);

} // namespace tasuki::ui
