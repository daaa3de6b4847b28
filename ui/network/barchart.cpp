// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/barchart.h"

#include "style/parts.h"

#include <QPainter>

#include <algorithm>

namespace tasuki::ui {

namespace {

constexpr int line = 26, bar = 12; ///< px

} // namespace

BarChart::BarChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void BarChart::show(const network::AnswerChart& chart)
{
    m_chart = chart;
    // The table has the same figures; this says them to whoever does not see the bars.
    QStringList words;
    for (const network::AnswerBar& each : m_chart.bars)
        words << tr("%1: %2").arg(each.label, each.words);
    setAccessibleName(m_chart.heading);
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    return {px(240), px(line) * (static_cast<int>(m_chart.bars.size()) + 1) + px(8)};
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    painter.setFont(ui::font(Role::Secondary));
    const QFontMetrics metrics(painter.font());
    int labels = 0, figures = 0;
    double most = 1;
    for (const network::AnswerBar& each : m_chart.bars) {
        labels = std::max(labels, metrics.horizontalAdvance(each.label));
        figures = std::max(figures, metrics.horizontalAdvance(each.words));
        most = std::max({most, each.value, each.mark});
    }
    const int left = px(12) + labels + px(8), right = width() - px(12) - figures - px(8);
    const double scale = std::max(1, right - left) / most;
    int y = px(4);
    for (const network::AnswerBar& each : m_chart.bars) {
        painter.setPen(t.text);
        painter.drawText(QRect(px(12), y, labels, px(line)), Qt::AlignVCenter | Qt::AlignRight, each.label);
        const double top = y + (px(line) - px(bar)) / 2.0;
        painter.fillRect(QRectF(left, top, each.value * scale, px(bar)), mixed(t.surface, t.ai, 0.65));
        painter.fillRect(QRectF(left + each.mark * scale - px(1), top - px(4), px(2), px(bar) + px(8)), t.text);
        painter.drawText(QRect(right + px(8), y, figures, px(line)), Qt::AlignVCenter | Qt::AlignRight, each.words);
        y += px(line);
    }
    painter.setFont(ui::font(Role::Small));
    painter.setPen(t.text2);
    painter.drawText(QRect(left, y, width() - left - px(12), px(line)), Qt::AlignVCenter | Qt::AlignLeft, m_chart.markWords);
}

} // namespace tasuki::ui
