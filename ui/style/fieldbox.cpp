// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fieldbox.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

class Sign : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {px(12), px(17)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawMark(painter, QRectF(0, px(2), px(12), px(12)), Mark::Error, MarkInks::screen());
    }
};

} // namespace

FieldBox::FieldBox(const QString& label, QWidget* editor, const QString& hint, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_labelRow(new QHBoxLayout), m_errorSign(new Sign(this)),
      m_message(new Paragraph({}, Role::Small, Ink::Text2, this)), m_hint(hint)
{
    auto* name = new Label(label, Role::Secondary, Ink::Text2, this);
    name->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    m_labelRow->setContentsMargins(0, 0, 0, 0);
    m_labelRow->addWidget(name);
    m_labelRow->addStretch(1);

    m_errorSign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(px(4));
    below->addWidget(m_errorSign, 0, Qt::AlignTop);
    below->addWidget(m_message, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(m_labelRow);
    column->addWidget(editor);
    column->addLayout(below);
    setFocusProxy(editor);
    refresh();
}

void FieldBox::setError(const QString& error)
{
    if (error == m_error)
        return;
    m_error = error;
    m_editor->setProperty("bad", !error.isEmpty());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
    refresh();
}

void FieldBox::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

void FieldBox::refresh()
{
    const bool bad = !m_error.isEmpty();
    m_message->setText(bad ? m_error : m_hint);
    m_message->setInk(bad ? Ink::Err : Ink::Text2);
    m_message->setVisible(!m_message->text().isEmpty());
    m_errorSign->setVisible(bad);
    m_editor->setAccessibleDescription(m_message->text());
    m_message->updateGeometry();
}

} // namespace tasuki::ui
