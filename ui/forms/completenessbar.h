// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheets.h"
#include "session/session.h"
#include "style/parts.h"

class QComboBox;
class QVBoxLayout;

namespace tasuki::ui {

/// 過不足: for whom the sheet is, whether the client agreed, and what is missing, old or too much for that receiver.
class CompletenessBar : public Pane
{
    Q_OBJECT

public:
    explicit CompletenessBar(Session& session, QWidget* parent = nullptr);

    void load(const forms::SheetView& view, const forms::Completeness& checked);
    /// In a low window only the counts stay; the fields are in the menu of each.
    void setLow(bool low);

Q_SIGNALS:
    void receiverChanged(const tasuki::forms::Receiver& receiver);
    void fieldChosen(const QString& field);
    void withholdRequested(const QString& field, bool out);
    void exceptionChosen(const QString& code);

private:
    struct Column
    {
        Button* count; ///< opens the whole list
        QWidget* body;
        QVBoxLayout* lines;
    };
    Column addColumn(QHBoxLayout* row, Mark mark, const QString& word, Ink ink);
    void fill(Column& column, const std::vector<forms::Completeness::Item>& items, bool offersOut);
    void tell();
    void showAll(const Column& column, const std::vector<forms::Completeness::Item>& items);

    Session& m_session;
    QComboBox* m_profession;
    LineEdit* m_name;
    LineEdit* m_person;
    MarkLabel* m_consent;
    QComboBox* m_exception;
    Column m_missing, m_stale, m_excess;
    forms::Receiver m_loaded;
};

} // namespace tasuki::ui
