// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace tasuki::ui {

IdleLock::IdleLock(Session& session, int afterMinutes, QObject* parent) : QObject(parent), m_session(session)
{
    m_timer.setSingleShot(true);
    setMinutes(afterMinutes);
    connect(&m_timer, &QTimer::timeout, &session, &Session::lock);
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void IdleLock::setMinutes(int afterMinutes)
{
    m_timer.setInterval(std::clamp(afterMinutes, 1, 60) * 60 * 1000);
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        // Started anew at most once a second: mouse moves come by the hundred.
        if (m_timer.remainingTime() < m_timer.interval() - 1000)
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tasuki::ui
