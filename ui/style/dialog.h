// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/button.h"
#include "style/label.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace tasuki::ui {

/// A question that must be answered before going on (issue, export, keys). Heading, body that scrolls, below the
/// safe choice at the left with the keyboard and the primary at the right. At most 640 px high. Esc is the safe
/// choice. Buttons are verbs.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    /// `title` is in the window's bar, `heading` the sentence that asks.
    Dialog(const QString& title, const QString& heading, QWidget* parent = nullptr);

    /// The column to put the body into.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Adds running text to the body.
    Paragraph* addSentence(const QString& text);
    /// The choice that changes nothing; pressing it rejects.
    Button* setSafe(const QString& verb);
    /// The choice that acts; pressing it accepts.
    Button* setPrimary(const QString& verb, const QString& keyHint = {});
    /// A further choice between the two; connect it yourself.
    Button* addChoice(const QString& verb);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_body;
    QWidget* m_bodyWidget;
    QHBoxLayout* m_foot;
    QWidget* m_head;
    Button* m_safe = nullptr;
    Button* m_primary = nullptr;
};

} // namespace tasuki::ui
