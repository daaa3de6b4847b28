// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace tasuki::ui {

/// Lets the program's undo and redo through where the field with the keyboard has nothing of its own to take back: Qt's
/// fields keep these keys to themselves always. And keeps the keyboard near where it was when the button that had it goes.
class KeyRoute : public QObject
{
    Q_OBJECT

public:
    /// Watches the fields of this window.
    explicit KeyRoute(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void stayNear(QWidget* before, QWidget* now);

    QWidget* m_window;
};

/// Gives the keyboard to the next (or previous) of these areas: in it to the list if there is one, else to the first
/// thing that takes the keyboard. Areas that are hidden or take no keyboard are passed over.
void focusNextArea(const QList<QWidget*>& areas, bool forward);
/// The panes of a page from left to right and from top to bottom, or the page itself where it has none.
[[nodiscard]] QList<QWidget*> panesOf(QWidget* page);
/// The first visible list or table below a widget; null where there is none.
[[nodiscard]] QWidget* firstList(QWidget* below);

} // namespace tasuki::ui
