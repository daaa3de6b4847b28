// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/printpanel.h"

#include <QDate>

namespace tasuki::ui {

/// Since when changes are told: a day as people write it, or one of the usual ones.
class ChangeChoices : public PrintChoices
{
    Q_OBJECT

public:
    explicit ChangeChoices(const QDate& today, QWidget* parent = nullptr);
    void arrive() override;
    bool takesEnter() override;

    /// The day chosen; at first the first of last month.
    [[nodiscard]] QDate since() const { return m_since; }
    /// Types a day as the person would.
    void type(const QString& day);

private:
    void read();
    void choose(const QDate& day);

    QDate m_since;
    LineEdit* m_day;
    FieldBox* m_box;
};

} // namespace tasuki::ui
