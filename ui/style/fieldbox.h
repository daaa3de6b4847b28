// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/label.h"

#include <QWidget>

class QHBoxLayout;

namespace tasuki::ui {

/// A field with its label above and, below, a hint or the error with the way to repair it. The label is the buddy
/// of the editor; the error is also its accessible description.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor as a child. `hint` stands below while there is no error.
    FieldBox(const QString& label, QWidget* editor, const QString& hint = {}, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* editor() const { return m_editor; }
    /// Shows the error in place of the hint and outlines the field (property "bad"); empty takes it away.
    void setError(const QString& error);
    [[nodiscard]] QString error() const { return m_error; }
    void setHint(const QString& hint);
    /// The row of the label, for what stands at its right (source and age).
    [[nodiscard]] QHBoxLayout* labelRow() const { return m_labelRow; }

private:
    void refresh();

    QWidget* m_editor;
    QHBoxLayout* m_labelRow;
    QWidget* m_errorSign;
    Paragraph* m_message;
    QString m_hint;
    QString m_error;
};

} // namespace tasuki::ui
