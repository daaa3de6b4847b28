// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace tasuki::ui {

class MainWindow;
class Session;
class SettingsStore;

/// Makes what the window itself can do (undo, search, panes, text size, help) and puts it on the keyboard.
[[nodiscard]] QList<QAction*> shellActions(MainWindow& window, Session& session, SettingsStore& settings, QWidget* rail);

} // namespace tasuki::ui
