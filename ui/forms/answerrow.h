// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer.h"
#include "forms/entities.h"
#include "style/parts.h"

#include <functional>

namespace tasuki::ui {

/// One field of a sheet: its label with source and age, and what it is answered with. Digits choose options; each answer
/// is told when it is complete, and while it is typed for the preview.
class AnswerRow : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerRow(const forms::Field& field, QWidget* parent = nullptr);

    [[nodiscard]] const forms::Field& field() const { return m_field; }
    /// Shows what is there; what has the keyboard keeps what is being typed.
    void load(const forms::Answer& answer, const forms::SheetAnswer* given, QDate today);
    void setReadOnly(bool readOnly);
    void setError(const QString& error);
    /// Whether the source is old: marked, with its age.
    void setStale(const QString& age);
    void setMissing(bool missing);
    [[nodiscard]] forms::Answer current() const { return m_read(); }
    /// Tells what was typed and not told yet.
    void commit();
    void focusEditor();
    [[nodiscard]] bool hasEditorFocus() const;

Q_SIGNALS:
    /// The answer is complete.
    void answered(const QString& field, const tasuki::forms::Answer& answer);
    /// It is being typed.
    void typing(const QString& field, const tasuki::forms::Answer& answer);
    void confirmed(const QString& field);
    void entered(const QString& field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildChoice();
    void buildChoices();
    void buildTable();
    void buildText();
    LineEdit* lineFor(const forms::Field& field);
    QWidget* besideLines();
    void told();
    void typed();
    void showBeside(const forms::Answer& answer);
    void watch(QWidget* editor);

    forms::Field m_field;
    forms::Answer m_loaded;
    Label* m_origin;
    MarkLabel* m_age;
    Button* m_confirm;
    Label* m_unitLabel = nullptr;
    Paragraph* m_error;
    QWidget* m_editor = nullptr;
    std::map<QString, LineEdit*> m_beside;
    std::map<QString, QWidget*> m_besideRows;
    std::function<forms::Answer()> m_read;
    std::function<void(const forms::Answer&)> m_write;
    std::function<void(bool)> m_lock;
    QString m_wrong; ///< what could not be read of a line
    bool m_current = false;
    bool m_loading = false;
};

} // namespace tasuki::ui
