// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/dialog.h"

#include "style/pane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

Dialog::Dialog(const QString& title, const QString& heading, QWidget* parent)
    : QDialog(parent), m_body(new QVBoxLayout), m_bodyWidget(new QWidget), m_foot(new QHBoxLayout),
      m_head(new QWidget(this))
{
    setWindowTitle(title);
    setModal(true);
    auto* top = new QVBoxLayout(m_head);
    top->setContentsMargins(px(20), px(16), px(20), px(4));
    top->addWidget(new Paragraph(heading, Role::Heading, Ink::Text, m_head));
    setAccessibleName(heading);

    auto* whole = new QVBoxLayout(m_bodyWidget);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(m_body);
    whole->addStretch(1);
    m_body->setContentsMargins(px(20), px(4), px(20), px(12));
    m_body->setSpacing(px(10));
    auto* scroll = new ScrollBody(m_bodyWidget, this);

    auto* foot = new QFrame(this);
    foot->setProperty("band", QStringLiteral("foot"));
    foot->setLayout(m_foot);
    m_foot->setContentsMargins(px(20), px(10), px(20), px(10));
    m_foot->setSpacing(px(8));
    m_foot->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(scroll, 1);
    column->addWidget(foot);
}

Paragraph* Dialog::addSentence(const QString& text)
{
    auto* sentence = new Paragraph(text, Role::Body, Ink::Text, m_bodyWidget);
    m_body->addWidget(sentence);
    return sentence;
}

Button* Dialog::setSafe(const QString& verb)
{
    m_safe = new Button(verb, Button::Kind::Normal, {}, this);
    m_foot->insertWidget(0, m_safe);
    connect(m_safe, &Button::clicked, this, &QDialog::reject);
    return m_safe;
}

Button* Dialog::setPrimary(const QString& verb, const QString& keyHint)
{
    m_primary = new Button(verb, Button::Kind::Primary, keyHint, this);
    m_foot->addWidget(m_primary);
    connect(m_primary, &Button::clicked, this, &QDialog::accept);
    return m_primary;
}

Button* Dialog::addChoice(const QString& verb)
{
    auto* choice = new Button(verb, Button::Kind::Normal, {}, this);
    m_foot->insertWidget(m_foot->count() - (m_primary ? 1 : 0), choice);
    return choice;
}

QSize Dialog::sizeHint() const
{
    // Sentences break; only what cannot makes the dialog wider.
    const int width = std::max(px(420), m_bodyWidget->minimumSizeHint().width());
    const int limit = screen() ? screen()->availableGeometry().width() - 40 : width;
    const int wide = std::min({width, px(640), limit});
    const auto high = [wide](const QWidget* part) {
        return part->layout()->hasHeightForWidth() ? part->layout()->totalHeightForWidth(wide)
                                                   : part->sizeHint().height();
    };
    const int foot = m_foot->sizeHint().height();
    const int most = std::min(px(640), screen() ? screen()->availableGeometry().height() - 60 : px(640));
    return {wide, std::min(high(m_head) + high(m_bodyWidget) + foot + 2, most)};
}

void Dialog::showEvent(QShowEvent* event)
{
    const int most = std::min(px(640), screen() ? screen()->availableGeometry().height() - 40 : px(640));
    setMaximumHeight(most);
    resize(sizeHint());
    QDialog::showEvent(event);
    // Nothing is issued by an Enter too many: the keyboard begins on the choice that changes nothing.
    if (m_safe) {
        setTabOrder(m_safe, m_primary ? m_primary : m_safe);
        m_safe->setFocus(Qt::OtherFocusReason);
    }
}

void Dialog::keyPressEvent(QKeyEvent* event)
{
    // Enter presses the focused button and nothing else.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            button->click();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace tasuki::ui
