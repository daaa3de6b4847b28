// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/imeguard.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace tasuki::ui {

namespace {

QPointer<ImeGuard> theGuard;

bool belongsToIme(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Space ||
           (key >= Qt::Key_0 && key <= Qt::Key_9);
}

} // namespace

ImeGuard::ImeGuard(QObject* parent) : QObject(parent) {}

void ImeGuard::install(QApplication& application)
{
    if (theGuard)
        return;
    theGuard = new ImeGuard(&application);
    application.installEventFilter(theGuard);
}

bool ImeGuard::isComposing()
{
    return theGuard && theGuard->m_composing && theGuard->m_composing == QApplication::focusWidget();
}

bool ImeGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        if (auto* editor = qobject_cast<QWidget*>(watched))
            m_composing = static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty() ? nullptr : editor;
        break;
    case QEvent::FocusOut:
        if (watched == m_composing)
            m_composing = nullptr;
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (isComposing() && watched->isWidgetType() && belongsToIme(static_cast<QKeyEvent*>(event)->key())) {
            event->accept();
            return true;
        }
        break;
    default:
        break;
    }
    return false;
}

} // namespace tasuki::ui
