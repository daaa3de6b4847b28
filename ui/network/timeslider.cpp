// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/timeslider.h"

#include "base/wareki.h"
#include "style/paint.h"
#include "style/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tasuki::ui {

TimeSlider::TimeSlider(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time looked at"));
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize TimeSlider::sizeHint() const
{
    return {px(480), px(58)};
}

QSize TimeSlider::minimumSizeHint() const
{
    return {px(160), px(58)};
}

void TimeSlider::setBars(QDate first, std::vector<int> bars)
{
    m_first = QDate(first.year(), first.month(), 1);
    m_bars = std::move(bars);
    setSpan(m_from, m_to);
}

void TimeSlider::setSpan(int from, int to)
{
    m_to = std::clamp(to, 0, std::max(0, months() - 1));
    m_from = std::clamp(from, 0, m_to);
    describe();
    update();
}

void TimeSlider::describe()
{
    if (months() > 0)
        setAccessibleDescription(tr("From %1 to %2").arg(wareki::formatMonth(monthAt(m_from)), wareki::formatMonth(monthAt(m_to))));
}

void TimeSlider::move(int from, int to)
{
    const int before = m_from, after = m_to;
    setSpan(from, to);
    if (m_from != before || m_to != after)
        Q_EMIT changed(m_from, m_to);
}

double TimeSlider::edge(int index) const
{
    const double side = px(10);
    return side + (width() - 2 * side) * index / std::max(1, months());
}

int TimeSlider::edgeAt(double x) const
{
    const double side = px(10);
    return std::clamp(static_cast<int>(std::lround((x - side) / std::max(1.0, width() - 2 * side) * months())), 0, months());
}

void TimeSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const double track = px(30);
    const int most = m_bars.empty() ? 1 : std::max(1, *std::ranges::max_element(m_bars));
    for (int i = 0; i < months(); ++i) {
        const double gap = std::min<double>(px(2), (edge(1) - edge(0)) / 6);
        const double height = m_bars[static_cast<std::size_t>(i)] == 0 ? 0 : 2 + (track - px(8)) * m_bars[static_cast<std::size_t>(i)] / most;
        const bool within = i >= m_from && i <= m_to;
        painter.fillRect(QRectF(edge(i) + gap, track - px(5) - height, edge(i + 1) - edge(i) - 2 * gap, height), within ? mixed(t.tint, t.ai, 0.55) : t.track);
    }
    const auto line = [&](double from, double to, const QColor& ink, double width) {
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, track), QPointF(to, track));
    };
    line(edge(0), edge(months()), t.track, px(4));
    line(edge(m_from), edge(m_to + 1), t.pri, px(4));
    for (int handle = 0; handle < 2; ++handle) {
        const double x = handle == 0 ? edge(m_from) : edge(m_to + 1);
        const double radius = px(8);
        painter.setPen(QPen(hasFocus() && handle == m_handle ? t.focus : t.pri, px(hasFocus() && handle == m_handle ? 3 : 2)));
        painter.setBrush(t.surface);
        painter.drawEllipse(QPointF(x, track), radius, radius);
    }
    // The ends and each April, as far as there is room.
    painter.setFont(ui::font(Role::Small));
    painter.setPen(t.text2);
    const QFontMetricsF metrics(painter.font());
    std::vector<QRectF> written;
    const auto write = [&](int index, const QString& words) {
        const double half = metrics.horizontalAdvance(words) / 2;
        const double x = std::clamp((edge(index) + edge(index + 1)) / 2, half + 2, width() - half - 2);
        const QRectF place(x - half - px(4), track + px(10), 2 * half + px(8), metrics.height());
        if (std::ranges::any_of(written, [&](const QRectF& other) { return other.intersects(place); }))
            return;
        written.push_back(place);
        painter.drawText(place, Qt::AlignCenter, words);
    };
    if (months() == 0)
        return;
    const auto wordOf = [&](int index) { return wareki::formatMonth(monthAt(index)); };
    write(m_to, wordOf(m_to));
    write(m_from, wordOf(m_from));
    write(0, wordOf(0));
    write(months() - 1, wordOf(months() - 1));
    for (int i = 0; i < months(); ++i)
        if (monthAt(i).month() == 4)
            write(i, wordOf(i));
}

void TimeSlider::mousePressEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    const double left = edge(m_from), right = edge(m_to + 1), reach = px(12);
    if (std::abs(x - right) <= reach && std::abs(x - right) <= std::abs(x - left))
        m_grabbed = 1;
    else if (std::abs(x - left) <= reach)
        m_grabbed = 0;
    else if (x > left && x < right)
        m_grabbed = 2;
    else
        m_grabbed = x < left ? 0 : 1;
    if (m_grabbed < 2)
        m_handle = m_grabbed;
    m_grabbedAt = edgeAt(x) - m_from;
    mouseMoveEvent(event);
    update();
}

void TimeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grabbed < 0)
        return;
    const int at = edgeAt(event->position().x());
    if (m_grabbed == 0) {
        move(std::min(at, m_to), m_to);
    } else if (m_grabbed == 1) {
        move(m_from, std::max(at - 1, m_from));
    } else {
        const int span = m_to - m_from;
        const int from = std::clamp(at - m_grabbedAt, 0, months() - 1 - span);
        move(from, from + span);
    }
}

void TimeSlider::mouseReleaseEvent(QMouseEvent*)
{
    m_grabbed = -1;
}

void TimeSlider::keyPressEvent(QKeyEvent* event)
{
    const int span = m_to - m_from;
    const auto shift = [&](int by) {
        const int from = std::clamp(m_from + by, 0, std::max(0, months() - 1 - span));
        move(from, from + span);
    };
    const auto handle = [&](int by) { m_handle == 0 ? move(std::min(m_from + by, m_to), m_to) : move(m_from, std::max(m_to + by, m_from)); };
    switch (event->key()) {
    case Qt::Key_Left:
        handle(-1);
        return;
    case Qt::Key_Right:
        handle(1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_handle = 1 - m_handle;
        update();
        return;
    case Qt::Key_PageUp:
        shift(-12);
        return;
    case Qt::Key_PageDown:
        shift(12);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace tasuki::ui
