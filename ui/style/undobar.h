// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace tasuki::ui {

class Button;
class KeyHint;
class Paragraph;

/// "Done – undo" at the bottom left of its parent for 10 s. The time stands still while the mouse or the keyboard is
/// on it and begins anew afterwards.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget* host);

    /// Shows what was done, with or without the offer to undo it, and starts the time.
    void announce(const QString& done, bool canUndo = true);
    [[nodiscard]] bool offersUndo() const;
    [[nodiscard]] bool isCounting() const { return m_timer.isActive(); }
    /// Space kept free below the bar (status bar), px at 100 %.
    void setBottomSpace(int space);

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    void resume();

    QTimer m_timer;
    Paragraph* m_text;
    Button* m_undo;
    KeyHint* m_key;
    int m_bottomSpace = 16;
};

} // namespace tasuki::ui
