// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QApplication;

namespace tasuki::ui {

/// Keeps the keys that belong to the IME away from everything else: while the focused editor has a preedit, Enter,
/// Esc, Space and digits press no button, close no dialog and fire no shortcut.
class ImeGuard : public QObject
{
    Q_OBJECT

public:
    /// Starts watching the application; a second call does nothing.
    static void install(QApplication& application);

    /// Whether the widget with the keyboard is in the middle of a conversion.
    [[nodiscard]] static bool isComposing();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit ImeGuard(QObject* parent);

    QPointer<QWidget> m_composing; ///< the editor whose preedit is non-empty
};

} // namespace tasuki::ui
