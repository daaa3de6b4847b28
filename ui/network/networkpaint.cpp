// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkpaint.h"

#include "network/sign.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace tasuki::ui {

using network::Picture;
using network::PictureEdge;
using network::PictureNode;

namespace {

constexpr double smallestSign = 9;       ///< px; below it there is no letter, only a dot
constexpr std::size_t plainLines = 6000; ///< above it lines are drawn without smoothing

QColor faded(const QColor& ink, const QColor& ground, double share)
{
    return mixed(ground, ink, share);
}

bool isWay(const PictureFocus& focus, const PictureEdge& edge)
{
    return std::ranges::any_of(focus.way, [&](const auto& step) {
        return (step.first == edge.one && step.second == edge.other) || (step.first == edge.other && step.second == edge.one);
    });
}

void paintRings(QPainter& painter, QSizeF window, const Picture& picture, const Camera& camera, const PictureInks& inks)
{
    const QPointF middle = camera.toWindow({0, 0}, window);
    for (auto ring = picture.rings.rbegin(); ring != picture.rings.rend(); ++ring) {
        const double share = static_cast<double>(std::distance(picture.rings.rbegin(), ring) + 1) / static_cast<double>(picture.rings.size());
        painter.setPen(QPen(mixed(inks.tokens.surface, inks.tokens.line, 0.9), 1));
        painter.setBrush(mixed(inks.tokens.surface, inks.tokens.tint, share * 0.75));
        painter.drawEllipse(middle, ring->width() * camera.zoom, ring->height() * camera.zoom);
    }
}

/// Lines in batches of one pen: thousands of them are set up once.
void paintLines(QPainter& painter, QSizeF window, const Picture& picture, const Camera& camera, const PictureFocus& focus, const PictureInks& inks)
{
    const Tokens& t = inks.tokens;
    const bool smooth = picture.edges.size() <= plainLines;
    painter.setRenderHint(QPainter::Antialiasing, smooth);
    const QColor ink = mixed(t.ai, t.text2, 0.25);
    const double lineScale = smooth ? inks.scale * std::clamp(camera.zoom, 0.4, 1.0) : 1;
    std::map<std::array<int, 4>, QList<QLineF>> batches; // aside, dashed, width in quarters, fade in eighths
    QList<QLineF> strong;
    const QRectF seen(QPointF(), window);
    for (const PictureEdge& edge : picture.edges) {
        const QLineF line(camera.toWindow(picture.nodes[static_cast<std::size_t>(edge.one)].at, window),
                          camera.toWindow(picture.nodes[static_cast<std::size_t>(edge.other)].at, window));
        const QRectF box = QRectF(line.p1(), line.p2()).normalized().adjusted(-2, -2, 2, 2);
        if (!box.intersects(seen))
            continue;
        if (!focus.way.empty() && isWay(focus, edge)) {
            strong << line;
            continue;
        }
        const int width = smooth ? std::max(2, static_cast<int>(std::lround(edge.width * 4 * lineScale))) : 4;
        const int fade = static_cast<int>(std::lround(edge.fade * 8));
        batches[{edge.aside ? 0 : 1, edge.told == 0 && !edge.aside && smooth ? 1 : 0, edge.aside ? 4 : width, fade}] << line;
    }
    for (const auto& [key, lines] : batches) {
        const auto& [front, dashed, width, fade] = key;
        // Inferred ties stand back behind those that were told.
        QPen pen(front ? faded(ink, t.surface, fade / 8.0 * (!smooth ? 0.35 : dashed ? 0.7 : 1)) : faded(t.text2, t.surface, 0.3), width / 4.0);
        if (dashed)
            pen.setDashPattern({4, 3});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLines(lines);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(t.pri, 4 * inks.scale, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(strong);
}

void paintSign(QPainter& painter, const PictureNode& node, const QRectF& place, const PictureInks& inks)
{
    if (node.centre) {
        painter.setPen(QPen(inks.tokens.surface, 2 * inks.scale));
        painter.setBrush(inks.tokens.sash);
        painter.drawEllipse(place);
        return;
    }
    const Field field = fieldSign(node.field);
    FieldInks own = fieldInks(field);
    if (place.width() < smallestSign) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(own.stroke, inks.tokens.surface, node.fade));
        painter.drawEllipse(place);
        return;
    }
    own.stroke = faded(own.stroke, inks.tokens.surface, node.fade);
    own.fill = faded(own.fill, inks.tokens.surface, node.fade);
    drawProfession(painter, place, field, node.letter, own);
}

} // namespace

PictureInks PictureInks::present()
{
    PictureInks made;
    made.tokens = ui::tokens();
    made.scale = Theme::instance().textScale();
    made.name = font(Role::Small);
    made.strongName = font(Role::Secondary);
    made.strongName.setBold(true);
    made.letter = font(Role::Body);
    made.letter.setBold(true);
    return made;
}

double signSize(const PictureNode& node, const Camera& camera, double scale)
{
    return std::max(3.0, node.size * scale * std::clamp(camera.zoom, 0.1, 1.0));
}

Camera wholeView(const Picture& picture, QSizeF window)
{
    QRectF all;
    for (const QSizeF& ring : picture.rings)
        all |= QRectF(-ring.width(), -ring.height(), 2 * ring.width(), 2 * ring.height());
    for (const PictureNode& node : picture.nodes)
        all |= QRectF(node.at - QPointF(node.size / 2, node.size / 2), QSizeF(node.size, node.size + 14));
    all.adjust(-6, -4, 6, 6);
    Camera made;
    made.middle = all.center();
    made.zoom = std::clamp(std::min((window.width() - 40) / std::max(1.0, all.width()), (window.height() - 24) / std::max(1.0, all.height())), 0.01, 1.6);
    return made;
}

void paintPicture(QPainter& painter, QSizeF window, const Picture& picture, const Camera& camera, const PictureFocus& focus, const PictureInks& inks, bool names)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintRings(painter, window, picture, camera, inks);
    paintLines(painter, window, picture, camera, focus, inks);

    const QRectF seen(QPointF(), window);
    std::vector<QRectF> signs(picture.nodes.size());
    NamePlaces taken(seen);
    std::vector<int> order;
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const PictureNode& node = picture.nodes[i];
        const double size = signSize(node, camera, inks.scale);
        const QPointF at = camera.toWindow(node.at, window);
        signs[i] = QRectF(at.x() - size / 2, at.y() - size / 2, size, size);
        if (!signs[i].intersects(seen))
            continue;
        order.push_back(static_cast<int>(i));
        taken.take(signs[i]);
    }
    painter.setFont(inks.letter);
    for (const int i : order) {
        const auto at = static_cast<std::size_t>(i);
        if (i == focus.chosen || focus.shown.contains(i)) {
            painter.setPen(QPen(inks.tokens.pri, (i == focus.chosen ? 3 : 2) * inks.scale));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(signs[at].adjusted(-5, -5, 5, 5));
        }
        paintSign(painter, picture.nodes[at], signs[at], inks);
    }
    if (!names)
        return;
    // What is meant first, then what is large; where no room is left the name is not written and the table has it.
    const auto weight = [&](int i) {
        const PictureNode& node = picture.nodes[static_cast<std::size_t>(i)];
        return (i == focus.chosen ? 4000 : 0) + (node.centre ? 3000 : 0) + (focus.shown.contains(i) ? 2000 : 0) + node.size * node.fade;
    };
    std::ranges::stable_sort(order, [&](int a, int b) { return weight(a) > weight(b); });
    const auto shorts = shortNames(picture);
    const QFontMetricsF plain(inks.name), strong(inks.strongName);
    for (const int i : order) {
        const auto at = static_cast<std::size_t>(i);
        const PictureNode& node = picture.nodes[at];
        const bool meant = i == focus.chosen || focus.shown.contains(i);
        const QRectF& sign = signs[at];
        if (node.centre) {
            painter.setFont(inks.strongName);
            painter.setPen(inks.tokens.rail);
            painter.drawText(sign, Qt::AlignCenter, shorts[at]);
            continue;
        }
        if (sign.width() < smallestSign && !meant)
            continue;
        const QString& words = meant ? node.name : shorts[at];
        const QFontMetricsF& metrics = meant ? strong : plain;
        const QSizeF room(metrics.horizontalAdvance(words) + 4, metrics.height());
        const double gap = meant ? 6 : 1;
        const QPointF middle = sign.center();
        const QRectF place = taken.takeFree({
            QRectF(middle.x() - room.width() / 2, sign.bottom() + gap, room.width(), room.height()),
            QRectF(middle.x() - room.width() / 2, sign.top() - gap - room.height(), room.width(), room.height()),
            QRectF(sign.right() + gap, middle.y() - room.height() / 2, room.width(), room.height()),
            QRectF(sign.left() - gap - room.width(), middle.y() - room.height() / 2, room.width(), room.height()),
            QRectF(sign.right() + gap, sign.bottom() - room.height() / 3, room.width(), room.height()),
            QRectF(sign.left() - gap - room.width(), sign.bottom() - room.height() / 3, room.width(), room.height()),
        });
        if (place.isNull())
            continue;
        painter.setFont(meant ? inks.strongName : inks.name);
        // A rim in the colour of the ground keeps the name readable over lines.
        painter.setPen(QPen(inks.tokens.surface));
        for (const QPointF& shift : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
            painter.drawText(place.translated(shift), Qt::AlignCenter, words);
        painter.setPen(inks.tokens.text);
        painter.drawText(place, Qt::AlignCenter, words);
    }
}

} // namespace tasuki::ui
