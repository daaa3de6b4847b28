// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/twoendslayout.h"

#include <algorithm>

namespace tasuki::ui {

int TwoEndsLayout::partAt() const
{
    for (int i = count() - 1; i >= 0; --i)
        if (itemAt(i)->spacerItem())
            return i + 1;
    return count();
}

int TwoEndsLayout::wished(int from, int to) const
{
    int width = 0;
    int shown = 0;
    for (int i = from; i < to; ++i) {
        QLayoutItem* const item = itemAt(i);
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width();
        ++shown;
    }
    return width + std::max(0, shown - 1) * spacing();
}

int TwoEndsLayout::tallest(int from, int to) const
{
    int height = 0;
    for (int i = from; i < to; ++i)
        if (!itemAt(i)->isEmpty())
            height = std::max(height, itemAt(i)->sizeHint().height());
    return height;
}

bool TwoEndsLayout::fits(int width) const
{
    const int part = partAt();
    const QMargins margins = contentsMargins();
    const int right = wished(part, count());
    return right == 0 || margins.left() + wished(0, part) + spacing() + right + margins.right() <= width;
}

QList<int> TwoEndsLayout::rowsOf(int width) const
{
    QList<int> rows;
    int begin = partAt();
    for (int i = begin; i < count(); ++i) {
        if (rows.isEmpty())
            rows << i;
        else if (wished(begin, i + 1) > width) {
            rows << i;
            begin = i;
        }
    }
    return rows;
}

int TwoEndsLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int around = margins.top() + margins.bottom();
    if (fits(width))
        return around + tallest(0, count());
    const QList<int> rows = rowsOf(width - margins.left() - margins.right());
    int height = around + tallest(0, partAt());
    for (int i = 0; i < rows.size(); ++i)
        height += spacing() + tallest(rows[i], i + 1 < rows.size() ? rows[i + 1] : count());
    return height;
}

QSize TwoEndsLayout::minimumSize() const
{
    // The widest button has to fit; everything else can go below it or be shortened.
    int widest = 0;
    for (int i = partAt(); i < count(); ++i)
        if (!itemAt(i)->isEmpty())
            widest = std::max(widest, itemAt(i)->sizeHint().width());
    const QMargins margins = contentsMargins();
    return {margins.left() + widest + margins.right(), margins.top() + tallest(0, count()) + margins.bottom()};
}

void TwoEndsLayout::place(const QRect& row, int from, int to, bool rightAligned)
{
    int x = rightAligned ? std::max(row.left(), row.right() + 1 - wished(from, to)) : row.left();
    for (int i = from; i < to; ++i) {
        QLayoutItem* const item = itemAt(i);
        if (item->isEmpty())
            continue;
        const QSize wish = item->sizeHint();
        const int width = std::clamp(row.right() + 1 - x, 0, wish.width());
        item->setGeometry({x, row.top() + (row.height() - wish.height()) / 2, width, wish.height()});
        x += width + spacing();
    }
}

void TwoEndsLayout::setGeometry(const QRect& rect)
{
    if (fits(rect.width())) {
        QHBoxLayout::setGeometry(rect);
        return;
    }
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QRect row(inside.left(), inside.top(), inside.width(), tallest(0, partAt()));
    place(row, 0, partAt(), false);
    const QList<int> rows = rowsOf(inside.width());
    for (int i = 0; i < rows.size(); ++i) {
        const int end = i + 1 < rows.size() ? rows[i + 1] : count();
        row = {inside.left(), row.bottom() + 1 + spacing(), inside.width(), tallest(rows[i], end)};
        place(row, rows[i], end, true);
    }
}

} // namespace tasuki::ui
