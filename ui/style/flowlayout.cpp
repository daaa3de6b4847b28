// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/flowlayout.h"

#include "style/theme.h"

#include <QWidget>

#include <algorithm>

namespace tasuki::ui {

FlowLayout::FlowLayout(QWidget* parent, int across, int down) : QLayout(parent), m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    while (!m_items.isEmpty())
        delete m_items.takeLast();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items << item;
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? px(m_across) : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const auto margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

int FlowLayout::place(const QRect& rect, bool dry) const
{
    const auto margins = contentsMargins();
    const auto inner = rect.marginsRemoved(margins);
    int x = inner.x();
    int y = inner.y();
    QList<QLayoutItem*> row;
    int rowHeight = 0;
    const auto finish = [&] {
        if (!dry) {
            for (auto* item : row) {
                auto box = item->geometry();
                box.moveTop(y + (rowHeight - box.height()) / 2);
                item->setGeometry(box);
            }
        }
        y += rowHeight;
        row.clear();
        rowHeight = 0;
        x = inner.x();
    };
    for (auto* item : m_items) {
        if (item->isEmpty())
            continue;
        auto size = item->sizeHint();
        if (x > inner.x() && x + size.width() > inner.right() + 1) {
            finish();
            y += px(m_down);
        }
        size.setWidth(std::min(size.width(), std::max(inner.width(), item->minimumSize().width())));
        if (!dry)
            item->setGeometry(QRect(QPoint(x, y), size));
        row << item;
        rowHeight = std::max(rowHeight, size.height());
        x += size.width() + px(m_across);
    }
    finish();
    return y - rect.y() + margins.bottom();
}

} // namespace tasuki::ui
