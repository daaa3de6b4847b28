// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QTimer>

namespace tasuki::ui {

/// Locks the client data when nobody has touched keyboard or mouse for some minutes.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    static constexpr int minutes = 10; ///< unless the settings say otherwise (5 to 15 are usual)
    inline static const QString key = QStringLiteral("vault/idleMinutes");

    IdleLock(Session& session, int afterMinutes, QObject* parent = nullptr);
    void setMinutes(int afterMinutes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Session& m_session;
    QTimer m_timer;
};

} // namespace tasuki::ui
