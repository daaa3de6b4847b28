// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "style/parts.h"

#include <QTimer>

class QPlainTextEdit;

namespace tasuki::ui {

/// What was said at a meeting: discussion, advice, conclusion. Stands behind the gate; saved by itself while it is typed.
class MinutesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MinutesEditor(Session& session, QWidget* parent = nullptr);

    /// Reads the minutes of a meeting; nothing is read while the client data is locked.
    void load(const Id<network::Meeting>& meeting);
    void clear();
    void commit();

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    [[nodiscard]] network::Minutes typed() const;

    Session& m_session;
    Id<network::Meeting> m_meeting;
    network::Minutes m_shown;
    QPlainTextEdit *m_discussion, *m_advice, *m_conclusion;
    QTimer m_pause;
};

} // namespace tasuki::ui
