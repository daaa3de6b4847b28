// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/marks.h"

#include "style/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tasuki::ui {

namespace {

// All shapes are in a square of 14 units.
constexpr QPointF middle{7, 7};

QPainterPath disc(qreal radius)
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> corners)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(corners)));
    path.closeSubpath();
    return path;
}

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    return path;
}

void stroke(QPainter& painter, const QPainterPath& path, const QColor& ink, qreal width,
            Qt::PenCapStyle cap = Qt::FlatCap)
{
    painter.strokePath(path, QPen(ink, width, Qt::SolidLine, cap, Qt::MiterJoin));
}

void tickedDisc(QPainter& painter, const QColor& ink, const QColor& paper)
{
    painter.fillPath(disc(6.5), ink);
    stroke(painter, line({{4.1, 7.3}, {6.2, 9.3}, {10, 5.2}}), paper, 1.7);
}

void halfDisc(QPainter& painter, const QColor& ink)
{
    stroke(painter, disc(5.9), ink, 1.3);
    QPainterPath half;
    half.moveTo(7, 1.1);
    half.arcTo(QRectF(1.1, 1.1, 11.8, 11.8), 90, -180);
    half.closeSubpath();
    painter.fillPath(half, ink);
}

void bang(QPainter& painter, const QColor& paper, qreal top, qreal bottom)
{
    painter.fillRect(QRectF(6.15, top, 1.7, (bottom - top) * 0.58), paper);
    painter.fillRect(QRectF(6.15, bottom - 1.7, 1.7, 1.7), paper);
}

void filledTriangle(QPainter& painter, const QColor& ink, const QColor& paper)
{
    painter.fillPath(polygon({{7, 0.9}, {13.6, 12.8}, {0.4, 12.8}}), ink);
    bang(painter, paper, 5.2, 11.6);
}

void dashedRing(QPainter& painter, const QColor& ink)
{
    QPen pen(ink, 1.2, Qt::CustomDashLine, Qt::FlatCap);
    // Nine dashes around the circle of radius 5.9, in units of the pen.
    const qreal round = 2 * 3.14159265358979 * 5.9 / 1.2 / 9;
    pen.setDashPattern({round * 0.58, round * 0.42});
    painter.strokePath(disc(5.9), pen);
}

void diamond(QPainter& painter, const QColor& ink, const QColor& paper)
{
    painter.fillPath(polygon({{7, 0.3}, {13.7, 7}, {7, 13.7}, {0.3, 7}}), ink);
    painter.fillRect(QRectF(4, 5.1, 6, 1.3), paper);
    painter.fillRect(QRectF(4, 7.7, 6, 1.3), paper);
}

void roundedSquare(QPainter& painter, const QColor& ink, bool filled)
{
    QPainterPath path;
    if (filled) {
        path.addRoundedRect(QRectF(1, 1, 12, 12), 2.2, 2.2);
        painter.fillPath(path, ink);
    } else {
        path.addRoundedRect(QRectF(0.8, 0.8, 12.4, 12.4), 2.4, 2.4);
        stroke(painter, path, ink, 1.5);
    }
}

void arrows(QPainter& painter, const QColor& ink)
{
    stroke(painter, line({{1, 4.6}, {9.6, 4.6}}), ink, 1.6);
    stroke(painter, line({{6.8, 1.4}, {10, 4.6}, {6.8, 7.8}}), ink, 1.6);
    stroke(painter, line({{13, 9.4}, {4.4, 9.4}}), ink, 1.6);
    stroke(painter, line({{7.2, 6.2}, {4, 9.4}, {7.2, 12.6}}), ink, 1.6);
}

void infoDisc(QPainter& painter, const QColor& ink, const QColor& paper)
{
    painter.fillPath(disc(6.5), ink);
    painter.fillRect(QRectF(6.15, 3.3, 1.7, 1.7), paper);
    painter.fillRect(QRectF(6.15, 6, 1.7, 4.7), paper);
}

} // namespace

MarkInks MarkInks::screen()
{
    const auto& t = tokens();
    return {t.ok, t.warnMark, t.warn, t.err, t.ai, t.conf, t.text2, t.surface};
}

MarkInks MarkInks::mono(const QColor& ink, const QColor& ground)
{
    return {ink, ink, ink, ink, ink, ink, ink, ground};
}

void drawMark(QPainter& painter, const QRectF& place, Mark mark, const MarkInks& inks)
{
    const auto side = std::min(place.width(), place.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 14.0, side / 14.0);
    switch (mark) {
    case Mark::Fresh:
    case Mark::Ok:
        tickedDisc(painter, inks.ok, inks.paper);
        break;
    case Mark::Aging:
    case Mark::Warn:
        halfDisc(painter, inks.warn);
        break;
    case Mark::Old:
        filledTriangle(painter, inks.err, inks.paper);
        break;
    case Mark::Unverified:
    case Mark::Unknown:
        dashedRing(painter, inks.quiet);
        break;
    case Mark::Accepting:
        stroke(painter, disc(5.1), inks.ok, 1.9);
        break;
    case Mark::Ask:
        stroke(painter, polygon({{7, 2.3}, {12.3, 12}, {1.7, 12}}), inks.warn, 1.6);
        break;
    case Mark::Stopped:
        stroke(painter, line({{2.5, 2.5}, {11.5, 11.5}}), inks.err, 1.9);
        stroke(painter, line({{11.5, 2.5}, {2.5, 11.5}}), inks.err, 1.9);
        break;
    case Mark::Added:
        stroke(painter, line({{1.1, 7}, {12.9, 7}}), inks.ok, 2);
        stroke(painter, line({{7, 1.1}, {7, 12.9}}), inks.ok, 2);
        break;
    case Mark::Updated:
        arrows(painter, inks.info);
        break;
    case Mark::Withdrawn:
        stroke(painter, line({{1.1, 7}, {12.9, 7}}), inks.quiet, 2);
        break;
    case Mark::Differs:
        diamond(painter, inks.conf, inks.paper);
        break;
    case Mark::Held:
        roundedSquare(painter, inks.held, false);
        painter.fillRect(QRectF(4.1, 4, 2, 6), inks.held);
        painter.fillRect(QRectF(7.9, 4, 2, 6), inks.held);
        break;
    case Mark::Info:
        infoDisc(painter, inks.info, inks.paper);
        break;
    case Mark::Error:
        roundedSquare(painter, inks.err, true);
        bang(painter, inks.paper, 3.4, 10.6);
        break;
    }
    painter.restore();
}

QString markWord(Mark mark)
{
    const auto word = [](const char* source) { return QCoreApplication::translate("Mark", source); };
    switch (mark) {
    case Mark::Fresh:
        return word(QT_TRANSLATE_NOOP("Mark", "Checked within 6 months"));
    case Mark::Aging:
        return word(QT_TRANSLATE_NOOP("Mark", "Checked within 12 months"));
    case Mark::Old:
        return word(QT_TRANSLATE_NOOP("Mark", "Checked over a year ago"));
    case Mark::Unverified:
        return word(QT_TRANSLATE_NOOP("Mark", "Not checked"));
    case Mark::Accepting:
        return word(QT_TRANSLATE_NOOP("Mark", "Accepting"));
    case Mark::Ask:
        return word(QT_TRANSLATE_NOOP("Mark", "Ask first"));
    case Mark::Stopped:
        return word(QT_TRANSLATE_NOOP("Mark", "Stopped"));
    case Mark::Unknown:
        return word(QT_TRANSLATE_NOOP("Mark", "Unknown"));
    case Mark::Added:
        return word(QT_TRANSLATE_NOOP("Mark", "Added"));
    case Mark::Updated:
        return word(QT_TRANSLATE_NOOP("Mark", "Updated"));
    case Mark::Withdrawn:
        return word(QT_TRANSLATE_NOOP("Mark", "Withdrawn"));
    case Mark::Differs:
        return word(QT_TRANSLATE_NOOP("Mark", "Differs"));
    case Mark::Held:
        return word(QT_TRANSLATE_NOOP("Mark", "Held"));
    case Mark::Info:
        return word(QT_TRANSLATE_NOOP("Mark", "Notice"));
    case Mark::Ok:
        return word(QT_TRANSLATE_NOOP("Mark", "Certain"));
    case Mark::Warn:
        return word(QT_TRANSLATE_NOOP("Mark", "Caution"));
    case Mark::Error:
        return word(QT_TRANSLATE_NOOP("Mark", "Missing"));
    }
    return {};
}

FieldInks fieldInks(Field field)
{
    switch (field) {
    case Field::Medical:
        return {QRgb{0x1D5C8F}, QRgb{0xE1EDF7}};
    case Field::Care:
        return {QRgb{0x2B6B3F}, QRgb{0xE2F1E5}};
    case Field::Community:
        return {QRgb{0x8A4B12}, QRgb{0xFBEBDA}};
    case Field::Legal:
        return {QRgb{0x6A3D9A}, QRgb{0xEFE7F8}};
    }
    return {};
}

void drawProfession(QPainter& painter, const QRectF& place, Field field, const QString& letter, const FieldInks& inks)
{
    const auto side = std::min(place.width(), place.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 26.0, side / 26.0);
    QPainterPath shape;
    switch (field) {
    case Field::Medical:
        shape.addEllipse(QPointF(13, 13), 12.2, 12.2);
        break;
    case Field::Care:
        shape.addRoundedRect(QRectF(1.8, 1.8, 22.4, 22.4), 2.5, 2.5);
        break;
    case Field::Community:
        shape = polygon({{6.9, 1.9}, {19.1, 1.9}, {25.2, 13}, {19.1, 24.1}, {6.9, 24.1}, {0.8, 13}});
        break;
    case Field::Legal:
        shape = polygon({{13, 0.8}, {25.2, 13}, {13, 25.2}, {0.8, 13}});
        break;
    }
    painter.fillPath(shape, inks.fill);
    painter.strokePath(shape, QPen(inks.stroke, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.restore();

    // The letter is set at its own size, not scaled with the shape, so that it stays sharp.
    QFont face(QStringLiteral("BIZ UDPGothic"));
    const auto share = field == Field::Legal ? 0.44 : 0.5;
    face.setPixelSize(std::max(6, static_cast<int>(std::lround(side * share))));
    face.setBold(true);
    painter.save();
    painter.setFont(face);
    painter.setPen(inks.stroke);
    painter.drawText(place, Qt::AlignCenter, letter);
    painter.restore();
}

void drawProfession(QPainter& painter, const QRectF& place, Field field, const QString& letter)
{
    drawProfession(painter, place, field, letter, fieldInks(field));
}

} // namespace tasuki::ui
