// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/paint.h"

#include "style/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tasuki::ui {

namespace {

QStringList linesAt(const QString& text, const QFont& font, qreal width)
{
    QStringList lines;
    for (const auto& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        const auto before = lines.size();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max<qreal>(width, 1));
            lines << paragraph.mid(line.textStart(), line.textLength());
        }
        layout.endLayout();
        if (lines.size() == before)
            lines << QString();
    }
    return lines;
}

bool fits(const QStringList& lines, qreal lineHeight, const QSizeF& place)
{
    return static_cast<qreal>(lines.size()) * lineHeight <= place.height() + 0.5;
}

} // namespace

void paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& edge, qreal radius, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

int focusReach()
{
    return 3;
}

void paintFocusRing(QPainter& painter, const QRectF& outer)
{
    paintBox(painter, outer.adjusted(1, 1, -1, -1), {}, tokens().focus, Theme::instance().pxF(5), 2);
}

QStringList brokenLines(const QString& text, const QFont& font, qreal width)
{
    auto lines = linesAt(text, font, width);
    if (lines.size() > 1 && lines.constLast().trimmed().size() <= 2 && !text.contains(u'\n')) {
        auto balanced = linesAt(text, font, width - 2.5 * font.pixelSize());
        if (balanced.size() == lines.size())
            return balanced;
    }
    return lines;
}

FittedText fitted(const QString& text, const QFont& wish, const QSizeF& place)
{
    const auto at = [&](int size) {
        QFont smaller(wish);
        smaller.setPixelSize(size);
        return smaller;
    };
    const auto leading = [](const QFont& font) { return std::round(font.pixelSize() * 1.2); };
    const int full = wish.pixelSize();
    if (!text.contains(u'\n')) {
        for (int size = full; size >= std::max(8, full * 85 / 100); --size) {
            const auto font = at(size);
            if (QFontMetricsF(font).horizontalAdvance(text) <= place.width() + 0.5)
                return {font, {text}, leading(font)};
        }
    }
    for (int size = full; size > 8; --size) {
        const auto font = at(size);
        auto lines = linesAt(text, font, place.width());
        if (fits(lines, leading(font), place))
            return {font, std::move(lines), leading(font)};
    }
    const auto font = at(8);
    return {font, linesAt(text, font, place.width()), leading(font)};
}

qreal paintFitted(QPainter& painter, const QRectF& place, const QString& text, const QFont& wish,
                  Qt::Alignment alignment)
{
    const auto fit = fitted(text, wish, place.size());
    const QFontMetricsF metrics(fit.font);
    const auto height = static_cast<qreal>(fit.lines.size()) * fit.lineHeight;
    auto top = place.top();
    if (alignment.testFlag(Qt::AlignBottom))
        top = place.bottom() - height;
    else if (!alignment.testFlag(Qt::AlignTop))
        top = place.top() + (place.height() - height) / 2;
    painter.save();
    painter.setFont(fit.font);
    qreal widest = 0;
    for (const auto& line : fit.lines) {
        const auto width = metrics.horizontalAdvance(line);
        widest = std::max(widest, width);
        auto left = place.left();
        if (alignment.testFlag(Qt::AlignRight))
            left = place.right() - width;
        else if (alignment.testFlag(Qt::AlignHCenter))
            left = place.left() + (place.width() - width) / 2;
        const auto base = top + (fit.lineHeight - metrics.height()) / 2 + metrics.ascent();
        painter.drawText(QPointF(left, std::round(base)), line);
        top += fit.lineHeight;
    }
    painter.restore();
    return widest;
}

qreal keyHintWidth(const QString& key)
{
    return QFontMetricsF(font(Role::Secondary)).horizontalAdvance(key) + px(12);
}

void paintKeyHint(QPainter& painter, qreal right, qreal middle, const QString& key, const QColor& ground,
                  const QColor& ink)
{
    const auto width = keyHintWidth(key);
    const qreal height = px(18);
    const QRectF box(right - width, std::round(middle - height / 2), width, height);
    paintBox(painter, box, ground, {}, Theme::instance().pxF(3));
    painter.save();
    painter.setPen(ink);
    painter.setFont(font(Role::Secondary));
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace tasuki::ui
