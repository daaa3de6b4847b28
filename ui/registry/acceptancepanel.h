// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/availability.h"
#include "registry/editpanel.h"

namespace tasuki::ui {

/// Every condition with its answer: a digit or a click chooses, Tab goes to the next.
class AcceptancePanel : public EditPanel
{
    Q_OBJECT

public:
    AcceptancePanel(const registry::Service& service, const QDate& today, QWidget* parent = nullptr);

    /// What was chosen that was not so before.
    [[nodiscard]] std::vector<registry::AcceptanceChange> changes() const;

private:
    struct Row
    {
        QString condition;
        int before; ///< index of the option
        OptionRow* options;
    };
    void addRow(const QString& condition, const registry::AcceptanceItem* item, const QDate& today);

    std::vector<Row> m_rows;
};

/// Conditions with their signs, flowing over as many lines as they need, and below how old the answers are.
[[nodiscard]] QWidget* acceptanceView(const QString& cell, const QDate& today);

} // namespace tasuki::ui
