// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/scopes.h"
#include "session/session.h"
#include "style/parts.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace tasuki::ui {

/// 範囲の決まり: who may see which facilities and which of their fields, by kind of service. What a rule does not say
/// goes as each field usually goes.
class ScopePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ScopePanel(Session& session, QWidget* parent = nullptr);
    void arrive();

    /// Chooses as the person would: codes of a category and a field, empty for all.
    void choose(const QString& category, const QString& field, store::Scope scope);
    /// Makes the rule chosen, as one change.
    void set();
    /// Takes the chosen rule of the table back.
    void takeBack();
    [[nodiscard]] const QAbstractItemModel& table() const { return *m_model; }

Q_SIGNALS:
    void left();
    void done(const QString& sentence);
    void failed(const QString& sentence);

private:
    QWidget* buildChoices();
    QWidget* buildRules();
    void fill();
    /// What the choices mean, in a sentence, before they are kept.
    void explain();
    [[nodiscard]] registry::ScopeRule parts() const;
    [[nodiscard]] store::Scope scope() const;
    [[nodiscard]] QString aboutInWords(const registry::ScopeRule& rule);

    Session& m_session;
    std::vector<registry::ScopeRule> m_rules;
    QComboBox* m_category;
    QComboBox* m_field;
    Segments* m_scope;
    Paragraph* m_meaning;
    Button* m_set;
    Button* m_takeBack;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_stack;
};

} // namespace tasuki::ui
