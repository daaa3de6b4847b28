// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/parts.h"

#include <QDate>

namespace tasuki::ui {

/// What a FieldRow opens where one line of text is not enough: some fields, the day and the person it was told by, and
/// one button that saves all of it as one step. Ctrl+Enter saves, as does Enter in a line; Esc leaves it as it was.
class EditPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EditPanel(const QDate& today, QWidget* parent = nullptr);

    /// What stands in the lines of source at first.
    void setTeller(const QString& by);
    /// What is wrong; the panel stays open.
    void setError(const QString& error);
    void save();

Q_SIGNALS:
    /// The person wants it written, told on this day by these; answer with setError() or a new record.
    void saveRequested(const QDate& on, const QString& by);
    void cancelled();

protected:
    /// Where the derived panel puts its fields.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Enter in the line saves.
    void savesOnEnter(LineEdit* line);
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_body;
    LineEdit* m_day;
    LineEdit* m_teller;
    FieldBox* m_dayBox;
    Paragraph* m_error;
};

} // namespace tasuki::ui
