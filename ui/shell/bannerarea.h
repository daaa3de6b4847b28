// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/banner.h"

#include <QWidget>

namespace tasuki::ui {

class Session;

/// The place below the top bar for what everybody must see: that this is not the data file but a backup that is looked into,
/// what went wrong, and that the backup is old.
class BannerArea : public QWidget
{
    Q_OBJECT

public:
    explicit BannerArea(Session& session, QWidget* parent = nullptr);

    /// Shows a sentence until it is put away.
    void tell(Banner::Kind kind, const QString& sentence);
    void putAway();
    /// Shows or hides the reminder by the age of the newest backup.
    void remind();
    /// The band over a backup that is looked into; hidden where the data file itself is open.
    [[nodiscard]] Banner& copy() { return *m_copy; }
    /// What was told last.
    [[nodiscard]] Banner& told() { return *m_told; }
    [[nodiscard]] Banner& reminder() { return *m_reminder; }

Q_SIGNALS:
    /// The person wants to leave the backup and go back to the data file.
    void leaveRequested();

private:
    /// What is to be reminded of; empty where backups are young.
    [[nodiscard]] QString reminderWords();
    void showIfAny();

    Session& m_session;
    Banner* m_copy;
    Banner* m_told;
    Banner* m_reminder;
};

} // namespace tasuki::ui
