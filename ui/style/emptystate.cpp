// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/emptystate.h"

#include "style/button.h"
#include "style/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

class Picture : public QWidget
{
public:
    Picture(Icon name, QWidget* parent) : QWidget(parent), m_name(name)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(32), px(32)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, tokens().line2);
    }

private:
    Icon m_name;
};

} // namespace

EmptyState::EmptyState(Icon icon, const QString& what, const QString& how, const QString& verb, QWidget* parent)
    : QWidget(parent), m_what(new Paragraph({}, Role::BodyBold, Ink::Text, this)),
      m_how(new Paragraph({}, Role::Secondary, Ink::Text2, this)),
      m_button(new Button({}, Button::Kind::Normal, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(4));
    column->addStretch(1);
    column->addWidget(new Picture(icon, this), 0, Qt::AlignHCenter);
    for (auto* text : {m_what, m_how}) {
        text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(text);
    }
    column->addSpacing(px(4));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_button, &Button::clicked, this, &EmptyState::activated);
    set(what, how, verb);
}

void EmptyState::set(const QString& what, const QString& how, const QString& verb)
{
    m_what->setText(what);
    m_how->setText(how);
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
    setAccessibleName(what);
}

} // namespace tasuki::ui
