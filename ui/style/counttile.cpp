// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/counttile.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tasuki::ui {

CountTile::CountTile(Mark mark, int count, const QString& word, const QString& meaning, QWidget* parent)
    : QAbstractButton(parent), m_mark(mark), m_count(count), m_meaning(meaning)
{
    setText(word);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    refresh();
}

void CountTile::setCount(int count)
{
    m_count = count;
    refresh();
}

void CountTile::refresh()
{
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(text(), QString::number(m_count), m_meaning));
    updateGeometry();
    update();
}

QSize CountTile::sizeHint() const
{
    const auto number = QFontMetricsF(ui::font(Role::Number)).horizontalAdvance(QString::number(m_count));
    const auto word = QFontMetricsF(ui::font(Role::Body)).horizontalAdvance(text());
    const auto below = QFontMetricsF(ui::font(Role::Small)).horizontalAdvance(m_meaning);
    return {static_cast<int>(std::ceil(number + std::max(word, below))) + px(12 + 18 + 8 + 8 + 12), px(58)};
}

void CountTile::paintEvent(QPaintEvent*)
{
    const auto& t = tokens();
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), t.tint);
    else if (underMouse())
        painter.fillRect(rect(), t.raised);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
    const auto number = QString::number(m_count);
    const auto face = ui::font(Role::Number);
    const auto numberWidth = QFontMetricsF(face).horizontalAdvance(number);
    const qreal middle = height() / 2.0;
    qreal left = px(12);
    auto inks = MarkInks::screen();
    inks.paper = isChecked() ? t.tint : t.surface;
    drawMark(painter, QRectF(left, middle - px(9), px(18), px(18)), m_mark, inks);
    left += px(18 + 8);
    painter.setPen(t.text);
    painter.setFont(face);
    painter.drawText(QRectF(left, 0, numberWidth + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, number);
    left += numberWidth + px(8);
    const auto room = width() - left - px(6);
    paintFitted(painter, QRectF(left, middle - px(20), room, px(20)), text(), ui::font(Role::Body),
                Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(t.text2);
    paintFitted(painter, QRectF(left, middle + px(1), room, px(17)), m_meaning, ui::font(Role::Small),
                Qt::AlignLeft | Qt::AlignVCenter);
    if (isChecked())
        painter.fillRect(QRect(0, height() - px(3), width(), px(3)), t.ai);
    if (hasFocus())
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -2, -1));
}

} // namespace tasuki::ui
