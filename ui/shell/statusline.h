// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/parts.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QProgressBar;

namespace tasuki::ui {

class Session;

/// The line at the bottom: whose data this is, which official edition, that nothing goes to the internet; at the right
/// the long job with its bar, the age of the backup, the text size. It speaks shorter where the width ends.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(Session& session, QWidget* parent = nullptr);

    /// Rereads the data file's facts and the age of the backup.
    void refresh();
    /// Whether the line has to be seen even where the screen is small.
    [[nodiscard]] bool isBusy() const { return m_busy || m_isCutOff; }
    /// What it says of the shared folder and the hub; empty where there are none.
    [[nodiscard]] QString carryingWords() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(200), sizeHint().height()}; }

Q_SIGNALS:
    void busyChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    void say(int brevity);
    void showJob(const QString& label, qint64 done, qint64 total);
    void setBusy(bool busy);
    void refreshCarrying();

    Session& m_session;
    QHBoxLayout* m_row;
    Label* m_centre;
    Divider* m_afterCentre;
    Label* m_edition;
    Divider* m_afterEdition;
    Label* m_offline;
    Label* m_job;
    QProgressBar* m_bar;
    Label* m_count;
    Button* m_stop;
    MarkLabel* m_carrying;
    MarkLabel* m_backup;
    Divider* m_beforeSize;
    Label* m_size;
    QTimer m_patience;
    QString m_jobWords;
    QString m_countWords;
    bool m_busy = false;
    bool m_isCutOff = false; ///< from the shared folder, or from the hub
};

} // namespace tasuki::ui
