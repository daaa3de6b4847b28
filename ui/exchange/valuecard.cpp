// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/valuecard.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tasuki::ui {

namespace {

constexpr int padding = 10;
constexpr int ring = 16;
constexpr int gap = 8;

/// Lays the text out at a width; returns its height.
qreal lay(QTextLayout& layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal step = Theme::lineHeight(layout.font());
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, y});
        y += step;
    }
    layout.endLayout();
    return y;
}

} // namespace

std::pair<qsizetype, qsizetype> differingPart(const QString& text, const QString& other)
{
    if (text == other)
        return {0, 0};
    const qsizetype most = std::min(text.size(), other.size());
    qsizetype from = 0;
    while (from < most && text[from] == other[from])
        ++from;
    qsizetype behind = 0;
    while (behind < most - from && text[text.size() - 1 - behind] == other[other.size() - 1 - behind])
        ++behind;
    if (from == 0 && behind == 0)
        return {0, 0};
    qsizetype to = text.size() - behind;
    // Half of a character beyond the first plane, or of a number, is no mark.
    while (from > 0 && (text.at(from - 1).isHighSurrogate() || (text.at(from - 1).isDigit() && ((from < text.size() && text.at(from).isDigit()) || (from < other.size() && other.at(from).isDigit())))))
        --from;
    while (to < text.size() && to > 0 && (text.at(to).isLowSurrogate() || (text.at(to).isDigit() && text.at(to - 1).isDigit())))
        ++to;
    return {from, std::max<qsizetype>(0, to - from)};
}

ValueCard::ValueCard(const QString& value, const QString& other, const QString& origin, const QString& key, QWidget* parent)
    : QAbstractButton(parent), m_value(value), m_origin(origin), m_key(key), m_hit(differingPart(value, other))
{
    setText(value);
    setCheckable(true);
    // The row has the keyboard; its digits choose.
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(key, value, origin));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

QString ValueCard::shown() const
{
    // A text layout breaks where this stands, not at the end of a line of text.
    return QString(m_value).replace(QLatin1Char('\n'), QChar::LineSeparator);
}

qreal ValueCard::textWidth(int width) const
{
    return width - px(padding + ring + gap) - keyHintWidth(m_key) - px(gap + padding);
}

int ValueCard::heightForWidth(int width) const
{
    QTextLayout value(shown(), ui::font(Role::Body));
    QTextLayout origin(m_origin, ui::font(Role::Small));
    const qreal height = lay(value, textWidth(width)) + lay(origin, textWidth(width));
    return static_cast<int>(std::ceil(height)) + px(16);
}

QSize ValueCard::sizeHint() const
{
    const int width = px(280);
    return {width, heightForWidth(width)};
}

QSize ValueCard::minimumSizeHint() const
{
    return {px(160), px(54)};
}

void ValueCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paintBox(painter, box, isChecked() ? t.tint : underMouse() ? t.raised : t.surface, isChecked() ? t.ai : t.line2, Theme::instance().pxF(4), isChecked() ? 1.5 : 1);
    const qreal top = px(8);
    const QRectF circle(px(padding), top + px(2), px(ring), px(ring));
    painter.setPen(QPen(isChecked() ? t.ai : t.line2, isChecked() ? px(5) : 1.2));
    painter.setBrush(t.surface);
    const qreal inset = isChecked() ? px(5) / 2.0 : 0.6;
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    paintKeyHint(painter, width() - px(padding), top + px(10), m_key, t.chip, t.text2);

    QTextLayout value(shown(), ui::font(Role::Body));
    if (m_hit.second > 0) {
        QTextLayout::FormatRange marked;
        marked.start = static_cast<int>(m_hit.first);
        marked.length = static_cast<int>(m_hit.second);
        marked.format.setBackground(t.hit);
        value.setFormats({marked});
    }
    const QPointF at(px(padding + ring + gap), top);
    const qreal height = lay(value, textWidth(width()));
    painter.setPen(t.text);
    value.draw(&painter, at);
    QTextLayout origin(m_origin, ui::font(Role::Small));
    lay(origin, textWidth(width()));
    painter.setPen(t.text2);
    origin.draw(&painter, at + QPointF(0, height));
}

} // namespace tasuki::ui
