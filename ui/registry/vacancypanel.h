// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/availability.h"
#include "registry/editpanel.h"

namespace tasuki::ui {

/// Types a vacancy, in the office's words or with one of three buttons, and says what the search will take it for.
class VacancyPanel : public EditPanel
{
    Q_OBJECT

public:
    VacancyPanel(const registry::Service& service, const QDate& today, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text->text(); }

private:
    void showMeaning();

    LineEdit* m_text;
    MarkLabel* m_meaning;
};

/// The sign of what a vacancy means.
[[nodiscard]] Mark markOf(registry::VacancyState state);
/// A vacancy with its sign, and below it how old it is and who told it.
[[nodiscard]] QWidget* vacancyView(const registry::Service& service, const QDate& today);

} // namespace tasuki::ui
