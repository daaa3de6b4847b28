// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheets/bodypicture.h"

#include "forms/sheets/words.h"

#include <algorithm>

namespace tasuki::forms {

namespace {

constexpr double lineWidth = 0.25;
constexpr double ringSize = 4.2; // millimetres, room for two digits

void addFigure(std::vector<paper::Item>& items, double middle, double top, double height)
{
    const auto outline = bodyOutline();
    for (const double side : {-1.0, 1.0})
        for (std::size_t i = 1; i < outline.size(); ++i)
            items.push_back(paper::Line{{middle + side * outline[i - 1].x() * height, top + outline[i - 1].y() * height},
                                        {middle + side * outline[i].x() * height, top + outline[i].y() * height},
                                        lineWidth});
    const BodyHead head;
    items.push_back(paper::Ring{{middle - head.radiusX * height, top + (head.y - head.radiusY) * height, 2 * head.radiusX * height, 2 * head.radiusY * height}, lineWidth});
}

void addWords(std::vector<paper::Item>& items, const QRectF& rect, const QString& words, double pt)
{
    paper::Text text;
    text.rect = rect;
    text.text = words;
    text.pt = pt;
    text.smallestPt = 4.5;
    text.align = paper::Align::Centre;
    text.vertical = paper::VerticalAlign::Middle;
    text.lineFactor = 1.0;
    items.push_back(text);
}

} // namespace

QRectF figuresIn(const QRectF& cell)
{
    const QRectF inner = cell.adjusted(1.5, 1.5, -1.5, -1.5);
    const double height = std::min(inner.height(), inner.width() * 0.6 * bodyPictureRatio);
    return {inner.left(), inner.top(), height / bodyPictureRatio, height};
}

std::vector<paper::Item> bodyFigures(const std::vector<BodyMark>& marks, const QRectF& rect)
{
    std::vector<paper::Item> items;
    const double height = rect.height();
    addFigure(items, rect.left() + rect.width() * 0.25, rect.top(), height);
    addFigure(items, rect.left() + rect.width() * 0.75, rect.top(), height);
    addWords(items, {rect.left(), rect.bottom() - 4, 10, 4}, FormSheetWords::tr("front"), 6);
    addWords(items, {rect.left() + rect.width() / 2, rect.bottom() - 4, 10, 4}, FormSheetWords::tr("back"), 6);
    int number = 0;
    for (const BodyMark& mark : marks) {
        const QPointF centre(rect.left() + mark.place.x() * rect.width(), rect.top() + mark.place.y() * rect.height());
        const QRectF ring(centre.x() - ringSize / 2, centre.y() - ringSize / 2, ringSize, ringSize);
        items.push_back(paper::Ring{ring, 0.4});
        addWords(items, ring, QString::number(++number), 7);
    }
    return items;
}

} // namespace tasuki::forms
