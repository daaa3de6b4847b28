// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tasuki::ui {

class SettingsStore;

/// Keeps place and size of a window and of the named splitters in it.
void rememberWindow(QWidget& window, SettingsStore& settings);
/// Puts them back; a window that was never kept gets the size the screens are drawn for.
void restoreWindow(QWidget& window, const SettingsStore& settings);

} // namespace tasuki::ui
