// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition.h"
#include "style/parts.h"

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QTableWidget;

namespace tasuki::ui {

/// Everything that can be said of one field of a form. Each part is told when it is left.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget* parent = nullptr);
    /// Shows a field of the form; nothing can be changed where there is none of that id.
    void show(const forms::Definition& form, const QString& id);
    void focusLabel();

Q_SIGNALS:
    void changed(const tasuki::forms::Field& field);

private:
    void build();
    void tell();
    void load(const forms::Definition& form);
    void loadOptions();
    void loadCondition(const forms::Definition& form);
    void loadNeeds();
    void fillConditionOptions(const forms::Definition& form, const QString& field);
    [[nodiscard]] std::vector<forms::Option> readOptions() const;
    [[nodiscard]] std::vector<forms::Field> readColumns() const;
    void suit();

    forms::Field m_field;
    forms::Definition m_form;
    bool m_loading = false;
    LineEdit *m_label, *m_hint, *m_unit, *m_least, *m_most, *m_stale, *m_rows;
    QComboBox *m_kind, *m_meaning, *m_wanted, *m_input, *m_when;
    QTableWidget *m_options, *m_needs;
    QPlainTextEdit* m_columns;
    QListWidget* m_whenOptions;
    FieldBox *m_optionsBox, *m_columnsBox, *m_rowsBox, *m_unitBox, *m_inputBox, *m_whenOptionsBox;
    QWidget* m_limits;
};

} // namespace tasuki::ui
