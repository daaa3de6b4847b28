// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/banner.h"

#include <QWidget>

namespace tasuki::ui {

class Session;

/// The place below the top bar for what everybody must see: what went wrong, and that the backup is old.
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
    /// What was told last.
    [[nodiscard]] Banner& told() { return *m_told; }
    [[nodiscard]] Banner& reminder() { return *m_reminder; }

private:
    void showIfAny();

    Session& m_session;
    Banner* m_told;
    Banner* m_reminder;
};

} // namespace tasuki::ui
