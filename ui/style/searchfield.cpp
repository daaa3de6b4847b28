// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/searchfield.h"

#include "style/icon.h"
#include "style/paint.h"
#include "style/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace tasuki::ui {

LineEdit::LineEdit(const QString& text, QWidget* parent) : QLineEdit(text, parent), m_reported(text)
{
    connect(this, &QLineEdit::textChanged, this, [this] { report(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { applyMargins(); });
}

QString LineEdit::visibleText() const
{
    auto visible = text();
    if (!m_preedit.isEmpty())
        visible.insert(hasSelectedText() ? selectionStart() : cursorPosition(), m_preedit);
    return visible;
}

void LineEdit::setTrailingText(const QString& text)
{
    m_trailing = text;
    applyMargins();
    update();
}

void LineEdit::report()
{
    const auto visible = visibleText();
    if (visible == m_reported)
        return;
    m_reported = visible;
    Q_EMIT searchTextChanged(visible);
}

void LineEdit::inputMethodEvent(QInputMethodEvent* event)
{
    // The preedit is known before the base class changes the text, so that a commit is reported once and whole.
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    report();
    update();
}

void LineEdit::keyPressEvent(QKeyEvent* event)
{
    if (hasPreedit() &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)) {
        event->accept();
        return;
    }
    // Alt and a digit is a key of the program, not a digit; AltGr comes with Ctrl.
    if (event->modifiers() == Qt::AltModifier) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (!m_preedit.isEmpty()) {
        m_preedit.clear();
        report();
    }
}

int LineEdit::trailingRoom() const
{
    if (m_trailing.isEmpty())
        return 0;
    return static_cast<int>(std::ceil(QFontMetricsF(ui::font(Role::Small)).horizontalAdvance(m_trailing))) + px(10);
}

void LineEdit::applyMargins()
{
    auto margins = textMargins();
    margins.setRight(trailingRoom());
    setTextMargins(margins);
}

void LineEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_trailing.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(ui::font(Role::Small));
    painter.setPen(tokens().text2);
    painter.drawText(rect().adjusted(0, 0, -px(10), 0), Qt::AlignRight | Qt::AlignVCenter, m_trailing);
}

SearchField::SearchField(const QString& placeholder, const QString& keyHint, Size size, QWidget* parent)
    : LineEdit({}, parent), m_keyHint(keyHint), m_size(size), m_clear(new QToolButton(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_clear->setIcon(icon(Icon::Close));
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setToolTip(tr("Empty the search"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setFocusPolicy(Qt::NoFocus);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &LineEdit::searchTextChanged, this, [this] { refresh(); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { refresh(); });
    refresh();
}

void SearchField::refresh()
{
    const bool filled = !visibleText().isEmpty();
    m_clear->setVisible(filled);
    m_clear->setIconSize(QSize(px(12), px(12)));
    m_clear->resize(px(24), px(24));
    m_clear->move(width() - px(30), (height() - px(24)) / 2);
    setTextMargins(px(m_size == Size::Big ? 26 : 22), 0, trailingRoom(), 0);
    if (m_size == Size::Big) {
        // The style sheet sets the size of type of the field; this one is larger.
        setStyleSheet(QStringLiteral("QLineEdit { font: %1px; min-height: %2px; }").arg(px(16)).arg(px(36)));
    }
    updateGeometry();
    update();
}

int SearchField::trailingRoom() const
{
    if (!visibleText().isEmpty())
        return px(24);
    return m_keyHint.isEmpty() ? 0 : static_cast<int>(keyHintWidth(m_keyHint));
}

QSize SearchField::sizeHint() const
{
    return {px(270), px(m_size == Size::Big ? 38 : 32)};
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (!hasPreedit()) {
        if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
            clear();
            event->accept();
            return;
        }
        if (event->key() == Qt::Key_Down) {
            Q_EMIT downPressed();
            event->accept();
            return;
        }
    }
    LineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    LineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = px(16);
    const QRect place(px(m_size == Size::Big ? 12 : 10), (height() - side) / 2, side, side);
    paintIcon(painter, place, Icon::Search, tokens().text);
    if (visibleText().isEmpty() && !m_keyHint.isEmpty())
        paintKeyHint(painter, width() - px(6), height() / 2.0, m_keyHint, tokens().chip, tokens().text2);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    LineEdit::resizeEvent(event);
    m_clear->move(width() - px(30), (height() - px(24)) / 2);
}

} // namespace tasuki::ui
