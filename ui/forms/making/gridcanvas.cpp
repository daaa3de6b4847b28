// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/making/gridcanvas.h"

#include "forms/template.h"
#include "style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace tasuki::ui {

using namespace forms;

namespace {

constexpr double margin = 6; // pixels around the grid, for its own rules
constexpr double grip = 4;   // pixels on either side of a rule that take hold of it

} // namespace

GridCanvas::GridCanvas(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Ruled grid"));
}

double GridCanvas::scale() const
{
    return 3.2 * Theme::instance().textScale();
}

void GridCanvas::setGrid(Grid grid, std::function<QString(const QString&)> labelOf)
{
    m_grid = std::move(grid);
    m_labelOf = std::move(labelOf);
    m_drag.reset();
    const auto within = [&](std::pair<int, int>& place) {
        place = {std::clamp(place.first, 0, m_grid->rows() - 1), std::clamp(place.second, 0, m_grid->columns() - 1)};
    };
    within(m_anchor);
    within(m_end);
    m_chosen = m_grid->spanning({m_anchor.first, m_anchor.second, m_end.first, m_end.second});
    updateGeometry();
    update();
}

void GridCanvas::choose(GridArea area)
{
    m_anchor = {area.row, area.column};
    m_end = {area.lastRow, area.lastColumn};
    m_chosen = m_grid->spanning(area);
    update();
    Q_EMIT chosenChanged();
}

double GridCanvas::x(int column) const
{
    double sum = 0;
    for (int i = 0; i < column; ++i)
        sum += m_grid->width(i);
    return margin + sum * scale();
}

double GridCanvas::y(int row) const
{
    double sum = 0;
    for (int i = 0; i < row; ++i)
        sum += m_grid->height(i);
    return margin + sum * scale();
}

QRectF GridCanvas::rectOf(const GridArea& area) const
{
    return QRectF(QPointF(x(area.column), y(area.row)), QPointF(x(area.lastColumn + 1), y(area.lastRow + 1)));
}

QSize GridCanvas::sizeHint() const
{
    if (!m_grid)
        return {200, 100};
    return QSizeF(x(m_grid->columns()) + margin, y(m_grid->rows()) + margin).toSize();
}

/// A template as a person reads it: labels in the places of ids.
QString GridCanvas::inLabels(const QString& text) const
{
    QString words;
    for (const Piece& piece : parseTemplate(text))
        words += piece.what == Piece::What::Words ? piece.text : QStringLiteral("［%1］").arg(m_labelOf(piece.field));
    return words;
}

std::optional<std::pair<int, int>> GridCanvas::placeAt(QPointF point) const
{
    if (!m_grid)
        return std::nullopt;
    for (int r = 0; r < m_grid->rows(); ++r)
        for (int c = 0; c < m_grid->columns(); ++c)
            if (QRectF(QPointF(x(c), y(r)), QPointF(x(c + 1), y(r + 1))).contains(point))
                return std::pair(r, c);
    return std::nullopt;
}

std::optional<GridCanvas::Drag> GridCanvas::ruleAt(QPointF point) const
{
    if (!m_grid)
        return std::nullopt;
    for (int c = 1; c <= m_grid->columns(); ++c)
        if (std::abs(point.x() - x(c)) <= grip && point.y() < y(m_grid->rows()))
            return Drag{true, c - 1, point.x(), m_grid->width(c - 1), c < m_grid->columns() ? m_grid->width(c) : -1};
    for (int r = 1; r <= m_grid->rows(); ++r)
        if (std::abs(point.y() - y(r)) <= grip && point.x() < x(m_grid->columns()))
            return Drag{false, r - 1, point.y(), m_grid->height(r - 1), -1};
    return std::nullopt;
}

void GridCanvas::paintEvent(QPaintEvent*)
{
    if (!m_grid)
        return;
    const Tokens& colours = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(margin, margin), QPointF(x(m_grid->columns()), y(m_grid->rows()))), colours.surface);
    painter.setFont(Theme::instance().font(Role::Small));
    for (int r = 0; r < m_grid->rows(); ++r)
        for (int c = 0; c < m_grid->columns(); ++c) {
            const GridArea area = m_grid->areaOf(r, c);
            if (area.row != r || area.column != c)
                continue;
            const Cell& cell = m_grid->at(r, c);
            const QRectF rect = rectOf(area);
            const bool label = cell.content == Cell::Content::Label;
            if (label)
                painter.fillRect(rect, colours.raised);
            painter.setPen(QPen(colours.line2, cell.open ? 0.4 : 1, cell.open ? Qt::DotLine : Qt::SolidLine));
            painter.drawRect(rect);
            QString words = cell.content == Cell::Content::Template ? inLabels(cell.text) : cell.text;
            if (cell.content == Cell::Content::Value || cell.content == Cell::Content::BodyNote || cell.content == Cell::Content::Genogram)
                words = QStringLiteral("［%1］").arg(m_labelOf(cell.field));
            painter.setPen(label ? colours.text : colours.ai);
            painter.save();
            painter.setClipRect(rect);
            painter.drawText(rect.adjusted(3, 1, -3, -1), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWrapAnywhere, words);
            painter.restore();
        }
    painter.setPen(QPen(colours.text, 1.6));
    painter.drawRect(QRectF(QPointF(margin, margin), QPointF(x(m_grid->columns()), y(m_grid->rows()))));
    painter.setBrush(Qt::NoBrush);
    QColor tint = colours.ai;
    tint.setAlpha(46);
    painter.fillRect(rectOf(m_chosen), tint);
    painter.setPen(QPen(hasFocus() ? colours.focus : colours.ai, 2));
    painter.drawRect(rectOf(m_chosen));
}

void GridCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = ruleAt(event->position());
    if (m_drag)
        return;
    const auto place = placeAt(event->position());
    if (!place)
        return;
    if (event->modifiers() & Qt::ShiftModifier)
        choose({m_anchor.first, m_anchor.second, place->first, place->second});
    else
        choose({place->first, place->second, place->first, place->second});
}

void GridCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag) {
        const double moved = ((m_drag->vertical ? event->position().x() : event->position().y()) - m_drag->from) / scale();
        if (!m_drag->vertical) {
            m_grid->setHeight(m_drag->index, m_drag->length + moved);
        } else if (m_drag->beside >= 0) {
            // What one column gains the next one gives, so that the grid stays as wide as it is.
            const double both = m_drag->length + m_drag->beside;
            m_grid->setWidth(m_drag->index, std::clamp(m_drag->length + moved, 1.0, both - 1.0));
            m_grid->setWidth(m_drag->index + 1, both - m_grid->width(m_drag->index));
        } else {
            m_grid->setWidth(m_drag->index, m_drag->length + moved);
        }
        updateGeometry();
        update();
        return;
    }
    if (event->buttons() & Qt::LeftButton) {
        if (const auto place = placeAt(event->position()))
            choose({m_anchor.first, m_anchor.second, place->first, place->second});
        return;
    }
    const auto rule = ruleAt(event->position());
    setCursor(!rule ? Qt::ArrowCursor : rule->vertical ? Qt::SplitHCursor : Qt::SplitVCursor);
}

void GridCanvas::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_drag)
        return;
    m_drag.reset();
    Q_EMIT changed(*m_grid);
}

void GridCanvas::keyPressEvent(QKeyEvent* event)
{
    int down = 0;
    int right = 0;
    switch (event->key()) {
    case Qt::Key_Up:
        down = -1;
        break;
    case Qt::Key_Down:
        down = 1;
        break;
    case Qt::Key_Left:
        right = -1;
        break;
    case Qt::Key_Right:
        right = 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_grid)
        return;
    const GridArea cell = m_grid->areaOf(m_end.first, m_end.second);
    // Past the whole cell, not into another place of it.
    const int row = std::clamp(down < 0 ? cell.row - 1 : down > 0 ? cell.lastRow + 1 : m_end.first, 0, m_grid->rows() - 1);
    const int column = std::clamp(right < 0 ? cell.column - 1 : right > 0 ? cell.lastColumn + 1 : m_end.second, 0, m_grid->columns() - 1);
    if (event->modifiers() & Qt::ShiftModifier)
        choose({m_anchor.first, m_anchor.second, row, column});
    else
        choose({row, column, row, column});
    m_end = {row, column};
}

bool GridCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace tasuki::ui
