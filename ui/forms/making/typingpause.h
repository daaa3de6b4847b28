// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>

namespace tasuki::ui {

/// Tells what is typed into a text when the hands rest for a moment and when the text is left, so that a sentence is one
/// step of undo and not forty.
class TypingPause : public QObject
{
    Q_OBJECT

public:
    TypingPause(QPlainTextEdit* text, std::function<void()> tell);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_tell;
    QTimer m_rest;
};

} // namespace tasuki::ui
