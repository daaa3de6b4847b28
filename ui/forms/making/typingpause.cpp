// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/making/typingpause.h"

#include <QEvent>

namespace tasuki::ui {

TypingPause::TypingPause(QPlainTextEdit* text, std::function<void()> tell) : QObject(text), m_tell(std::move(tell))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(900);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_tell(); });
    connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
        if (text->hasFocus())
            m_rest.start();
    });
    text->installEventFilter(this);
}

bool TypingPause::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && m_rest.isActive()) {
        m_rest.stop();
        m_tell();
    }
    return false;
}

} // namespace tasuki::ui
