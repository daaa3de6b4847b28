// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/changechoices.h"

#include "base/wareki.h"

namespace tasuki::ui {

ChangeChoices::ChangeChoices(const QDate& today, QWidget* parent) : PrintChoices(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(8));
    m_day = new LineEdit;
    m_box = new FieldBox(tr("Since when"), m_day, tr("For example R7.4.1 or 4/1"));
    column->addWidget(m_box);
    const QDate thisMonth(today.year(), today.month(), 1);
    // The Japanese fiscal year begins in April.
    const QDate fiscalYear(today.month() >= 4 ? today.year() : today.year() - 1, 4, 1);
    for (const auto& [words, day] : {std::pair(tr("This month"), thisMonth), std::pair(tr("Last month"), thisMonth.addMonths(-1)),
                                     std::pair(tr("This fiscal year"), fiscalYear)}) {
        auto* button = new Button(words);
        button->setSmall(true);
        connect(button, &Button::clicked, this, [this, day = day] { choose(day); });
        column->addWidget(button);
    }
    column->addStretch();
    followTheme(this, [this] { setFixedWidth(px(240)); });
    m_since = thisMonth.addMonths(-1);
    m_day->setText(wareki::formatWareki(m_since));
    connect(m_day, &QLineEdit::editingFinished, this, &ChangeChoices::read);
}

void ChangeChoices::arrive()
{
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->selectAll();
}

bool ChangeChoices::takesEnter()
{
    if (m_day->text() == wareki::formatWareki(m_since))
        return false;
    read();
    return true;
}

void ChangeChoices::type(const QString& day)
{
    m_day->setText(day);
    read();
}

void ChangeChoices::read()
{
    const auto day = wareki::parseDate(m_day->text());
    m_box->setError(day ? QString() : tr("This is no day. Write it like R7.4.1, 2025/4/1 or 4/1."));
    if (day && *day != m_since)
        choose(*day);
}

void ChangeChoices::choose(const QDate& day)
{
    m_since = day;
    m_day->setText(wareki::formatWareki(day));
    m_box->setError({});
    Q_EMIT changed();
}

} // namespace tasuki::ui
