// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace tasuki::ui {

class Button;
class Label;
class Paragraph;

/// A long task: what is being done, how far it is, a thin bar, and the button that stops it without changing
/// anything.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Writes "21,480／36,491行". A total of 0 means unknown: the bar then runs.
    void setCount(qint64 done, qint64 total, const QString& unit = {});
    /// The sentence below ("あと 20秒ほど…").
    void setNote(const QString& note);
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelRequested();

private:
    Label* m_title;
    Label* m_count;
    QProgressBar* m_bar;
    Button* m_cancel;
    Paragraph* m_note;
};

} // namespace tasuki::ui
