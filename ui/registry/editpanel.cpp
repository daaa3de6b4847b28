// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/editpanel.h"

#include "base/wareki.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace tasuki::ui {

EditPanel::EditPanel(const QDate& today, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(2), 0, px(4));
    column->setSpacing(px(8));
    m_body = new QVBoxLayout;
    m_body->setSpacing(px(6));
    column->addLayout(m_body);
    m_day = new LineEdit(wareki::formatShort(today));
    m_teller = new LineEdit;
    m_dayBox = new FieldBox(tr("Told on"), m_day);
    auto* source = new QHBoxLayout;
    source->setSpacing(px(8));
    source->addWidget(m_dayBox, 2);
    source->addWidget(new FieldBox(tr("Told by (at the office)"), m_teller), 3);
    column->addLayout(source);
    m_error = new Paragraph({}, Role::Small, Ink::Err);
    m_error->hide();
    column->addWidget(m_error);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    auto* back = new Button(tr("Leave as it was"), Button::Kind::Normal, QStringLiteral("Esc"));
    auto* keep = new Button(tr("Save"), Button::Kind::Normal, QStringLiteral("Ctrl+Enter"));
    for (Button* button : {back, keep})
        button->setSmall(true);
    foot->addWidget(keep);
    foot->addWidget(back);
    foot->addStretch();
    column->addLayout(foot);
    connect(back, &Button::clicked, this, &EditPanel::cancelled);
    connect(keep, &Button::clicked, this, &EditPanel::save);
    savesOnEnter(m_day);
    savesOnEnter(m_teller);
}

void EditPanel::savesOnEnter(LineEdit* line)
{
    connect(line, &QLineEdit::returnPressed, this, [this, line] {
        if (!line->hasPreedit())
            save();
    });
}

void EditPanel::setTeller(const QString& by)
{
    m_teller->setText(by);
}

void EditPanel::setError(const QString& error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void EditPanel::save()
{
    const auto day = wareki::parseDate(m_day->text());
    m_dayBox->setError(day ? QString() : tr("Please type it like R7.6.11."));
    if (!day) {
        m_day->setFocus(Qt::OtherFocusReason);
        return;
    }
    setError({});
    Q_EMIT saveRequested(*day, m_teller->text());
}

void EditPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (ImeGuard::isComposing())
        return;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && (event->modifiers() & Qt::ControlModifier))
        save();
    else if (!enter) // an Enter that means nothing here must not reach the row
        QWidget::keyPressEvent(event);
}

} // namespace tasuki::ui
