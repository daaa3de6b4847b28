// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/vacancypanel.h"

#include "registry/facilitymodel.h"
#include "registry/toldline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tasuki::ui {

using registry::VacancyState;

Mark markOf(VacancyState state)
{
    switch (state) {
    case VacancyState::Free:
        return Mark::Accepting;
    case VacancyState::Full:
        return Mark::Stopped;
    case VacancyState::Ask:
        return Mark::Ask;
    case VacancyState::Unknown:
        break;
    }
    return Mark::Unknown;
}

QWidget* vacancyView(const registry::Service& service, const QDate& today)
{
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->setSpacing(px(2));
    column->addWidget(new MarkLabel(markOf(registry::readVacancy(service.vacancy)), service.vacancy));
    column->addWidget(toldLine(registry::vacancyFreshness(service.vacancyOn, today), service.vacancyOn, today,
                                 service.vacancySource));
    return view;
}

VacancyPanel::VacancyPanel(const registry::Service& service, const QDate& today, QWidget* parent)
    : EditPanel(today, parent), m_text(new LineEdit(service.vacancy)), m_meaning(new MarkLabel(Mark::Unknown))
{
    m_text->setAccessibleName(tr("Vacancy"));
    m_text->setPlaceholderText(tr("For example: 2 beds, from the afternoon"));
    savesOnEnter(m_text);
    body()->addWidget(m_text);
    auto* ready = new QWidget;
    auto* flow = new FlowLayout(ready, 6, 6);
    flow->setContentsMargins({});
    // Kept in Japanese whatever the language of the program: it is what the search reads and other desks see.
    for (const char* words : {"空きあり", "満床", "要問合せ"}) {
        auto* button = new Button(QString::fromUtf8(words));
        button->setSmall(true);
        connect(button, &Button::clicked, this, [this, button] { m_text->setText(button->text()); });
        flow->addWidget(button);
    }
    flow->addWidget(m_meaning);
    body()->addWidget(ready);
    connect(m_text, &QLineEdit::textChanged, this, &VacancyPanel::showMeaning);
    showMeaning();
    m_text->selectAll();
    setFocusProxy(m_text);
}

void VacancyPanel::showMeaning()
{
    const VacancyState state = registry::readVacancy(m_text->text());
    const QString words = m_text->text().trimmed().isEmpty() ? tr("nothing is known")
                          : state == VacancyState::Free      ? tr("counts as a vacancy")
                          : state == VacancyState::Full      ? tr("counts as full")
                          : state == VacancyState::Ask       ? tr("has to be asked")
                                                             : tr("says neither; searches pass it over");
    m_meaning->set(markOf(state), words);
}

} // namespace tasuki::ui
