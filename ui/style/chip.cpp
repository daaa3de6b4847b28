// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/chip.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace tasuki::ui {

Chip::Chip(const QString& text, bool checked, QWidget* parent) : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setChecked(checked);
    setProperty("chip", QStringLiteral("true"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPopupMode(QToolButton::InstantPopup);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Delete takes it away") : QString());
    updateGeometry();
}

void Chip::setOpensMenu(bool opens)
{
    m_menuSign = opens;
    setCheckable(!opens);
    updateGeometry();
}

void Chip::setProfession(Field field, const QString& letter)
{
    m_field = field;
    m_letter = letter;
    updateGeometry();
}

int Chip::crossWidth() const
{
    return m_removable ? px(18) : 0;
}

QSize Chip::sizeHint() const
{
    // Measured in bold, so that the chip keeps its place when it is chosen.
    auto width = QFontMetricsF(ui::font(Role::SecondaryBold)).horizontalAdvance(text()) + px(20) + crossWidth();
    if (m_menuSign)
        width += px(14);
    if (m_field)
        width += px(22);
    return {static_cast<int>(std::ceil(width)), px(26)};
}

void Chip::paintEvent(QPaintEvent*)
{
    const auto& t = tokens();
    QPainter painter(this);
    const bool on = isChecked();
    const auto fill = on ? t.tint : isDown() || underMouse() ? t.raised : t.surface;
    const auto edge = !isEnabled() ? t.line : on ? t.ai : t.line2;
    const auto ink = !isEnabled() ? t.disabled : on ? t.ai : t.text;
    const auto box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintBox(painter, box, fill, edge, box.height() / 2);
    qreal left = px(10);
    if (m_field) {
        drawProfession(painter, QRectF(px(7), (height() - px(18)) / 2.0, px(18), px(18)), *m_field, m_letter);
        left = px(30);
    }
    auto right = static_cast<qreal>(width() - px(10));
    if (m_removable) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre(right - px(5), height() / 2.0 + 0.5);
        const auto half = Theme::instance().pxF(3.4);
        painter.setPen(QPen(ink, Theme::instance().pxF(1.5)));
        painter.drawLine(centre - QPointF(half, half), centre + QPointF(half, half));
        painter.drawLine(centre - QPointF(half, -half), centre + QPointF(half, -half));
        painter.restore();
        right -= crossWidth();
    }
    if (m_menuSign) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        const QPointF centre(right - px(3), height() / 2.0 + 1);
        const auto half = Theme::instance().pxF(4);
        painter.drawPolygon(QPolygonF({centre + QPointF(-half, -half * 0.8), centre + QPointF(half, -half * 0.8),
                                       centre + QPointF(0, half * 0.8)}));
        painter.restore();
        right -= px(14);
    }
    painter.setPen(ink);
    paintFitted(painter, QRectF(left, 0, right - left, height()), text(),
                ui::font(on ? Role::SecondaryBold : Role::Secondary), Qt::AlignHCenter | Qt::AlignVCenter);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        event->accept();
        Q_EMIT removeRequested();
        return;
    }
    QToolButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onCross = m_removable && event->button() == Qt::LeftButton && isDown() &&
                         event->position().x() >= width() - px(10) - crossWidth() && rect().contains(event->pos());
    if (onCross) {
        setDown(false);
        event->accept();
        Q_EMIT removeRequested();
        return;
    }
    QToolButton::mouseReleaseEvent(event);
}

} // namespace tasuki::ui
