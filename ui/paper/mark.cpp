// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/mark.h"

namespace tasuki::paper {

namespace {

QPainterPath triangle()
{
    QPainterPath path;
    path.moveTo(7, 1.4);
    path.lineTo(13, 12.2);
    path.lineTo(1, 12.2);
    path.closeSubpath();
    return path;
}

} // namespace

MarkPath markPath(MarkShape shape)
{
    MarkPath mark;
    const QPointF centre(7, 7);
    switch (shape) {
    case MarkShape::Yes:
        mark.stroke.addEllipse(centre, 5.6, 5.6);
        break;
    case MarkShape::Unknown:
        mark.stroke.addEllipse(centre, 5.6, 5.6);
        mark.penWidth = 1.2;
        mark.dashed = true;
        break;
    case MarkShape::Ask:
        mark.stroke = triangle();
        break;
    case MarkShape::No:
        mark.stroke.moveTo(2, 2);
        mark.stroke.lineTo(12, 12);
        mark.stroke.moveTo(12, 2);
        mark.stroke.lineTo(2, 12);
        break;
    case MarkShape::Recent:
        mark.fill.addEllipse(centre, 5.8, 5.8);
        break;
    case MarkShape::Ageing:
        mark.stroke.addEllipse(centre, 5.4, 5.4);
        mark.penWidth = 1.2;
        mark.fill.moveTo(centre);
        mark.fill.arcTo(QRectF(1.6, 1.6, 10.8, 10.8), 90, 180);
        mark.fill.closeSubpath();
        break;
    case MarkShape::Old:
        mark.fill = triangle();
        break;
    case MarkShape::Checked:
        mark.stroke.moveTo(3.6, 7.2);
        mark.stroke.lineTo(6.2, 10);
        mark.stroke.lineTo(10.8, 4.2);
        [[fallthrough]];
    case MarkShape::Unchecked:
        mark.stroke.addRect(1.6, 1.6, 10.8, 10.8);
        mark.penWidth = 1.2;
        break;
    }
    return mark;
}

} // namespace tasuki::paper
