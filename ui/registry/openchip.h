// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/chip.h"

#include <QDateTime>
#include <QTimer>

class QMenu;

namespace tasuki::ui {

/// The filter "open now". A click turns it on and off; its ▾ or the arrow down asks for another time.
class OpenChip : public Chip
{
    Q_OBJECT

public:
    explicit OpenChip(QWidget* parent = nullptr);

    /// The time that is asked for, on the clock of Japan; nothing while the chip is off. `now` is what "now" means.
    [[nodiscard]] std::optional<QDateTime> moment(const QDateTime& now) const;
    /// Asks for a time; an invalid one is now.
    void ask(const QDateTime& at);

Q_SIGNALS:
    /// Another time is asked for while the chip stays on.
    void momentChanged();
    /// A minute has passed: "now" is another time.
    void minutePassed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void openMenu();
    void addChoice(QMenu* menu);
    void showWords();
    /// While "now" is asked for, asks again at each full minute.
    void keepTime();

    QDateTime m_at; ///< invalid: now
    QTimer m_minute;
};

} // namespace tasuki::ui
