// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icon.h"

#include "style/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace tasuki::ui {

namespace {

QLatin1String fileName(Icon name)
{
    switch (name) {
    case Icon::Today:
        return QLatin1String("view-calendar");
    case Icon::Consultation:
        return QLatin1String("call-start");
    case Icon::Person:
        return QLatin1String("user");
    case Icon::Handover:
        return QLatin1String("document-send");
    case Icon::Resources:
        return QLatin1String("view-list-details");
    case Icon::Map:
        return QLatin1String("map-flat");
    case Icon::People:
        return QLatin1String("system-users");
    case Icon::Network:
        return QLatin1String("distribute-graph");
    case Icon::Exchange:
        return QLatin1String("document-swap");
    case Icon::Reports:
        return QLatin1String("office-chart-bar");
    case Icon::Settings:
        return QLatin1String("configure");
    case Icon::Search:
        return QLatin1String("search");
    case Icon::Undo:
        return QLatin1String("edit-undo");
    case Icon::Redo:
        return QLatin1String("edit-redo");
    case Icon::Print:
        return QLatin1String("document-print");
    case Icon::Copy:
        return QLatin1String("edit-copy");
    case Icon::Paste:
        return QLatin1String("edit-paste");
    case Icon::Lock:
        return QLatin1String("object-locked");
    case Icon::Import:
        return QLatin1String("document-import");
    case Icon::Export:
        return QLatin1String("document-export");
    case Icon::Open:
        return QLatin1String("document-open");
    case Icon::Save:
        return QLatin1String("document-save");
    case Icon::Add:
        return QLatin1String("list-add");
    case Icon::Remove:
        return QLatin1String("list-remove");
    case Icon::Check:
        return QLatin1String("checkmark");
    case Icon::More:
        return QLatin1String("overflow-menu");
    case Icon::Delete:
        return QLatin1String("edit-delete");
    case Icon::Close:
        return QLatin1String("edit-delete-remove");
    case Icon::Clear:
        return QLatin1String("edit-clear");
    case Icon::Back:
        return QLatin1String("arrow-left");
    case Icon::Previous:
        return QLatin1String("go-previous");
    case Icon::Next:
        return QLatin1String("go-next");
    case Icon::Up:
        return QLatin1String("go-up");
    case Icon::Down:
        return QLatin1String("go-down");
    case Icon::Clock:
        return QLatin1String("clock");
    case Icon::Filter:
        return QLatin1String("view-filter");
    case Icon::Home:
        return QLatin1String("go-home");
    case Icon::Edit:
        return QLatin1String("document-edit");
    case Icon::Comment:
        return QLatin1String("edit-comment");
    case Icon::Reply:
        return QLatin1String("mail-reply-sender");
    case Icon::Tasks:
        return QLatin1String("view-calendar-tasks");
    case Icon::History:
        return QLatin1String("view-history");
    case Icon::Refresh:
        return QLatin1String("view-refresh");
    case Icon::Help:
        return QLatin1String("help-about");
    case Icon::Backup:
        return QLatin1String("backup");
    case Icon::Attachment:
        return QLatin1String("mail-attachment");
    case Icon::Mail:
        return QLatin1String("mail-message");
    case Icon::Flag:
        return QLatin1String("flag");
    case Icon::Encrypt:
        return QLatin1String("document-encrypt");
    }
    return QLatin1String("help-about");
}

// The 22 px drawing has thinner strokes for its size; it serves 20 px and more, and names drawn at 22 only.
QString path(Icon name, int size)
{
    const auto at = [&](int grid) {
        return QStringLiteral(":/icons/actions/%1/%2.svg").arg(QString::number(grid), fileName(name));
    };
    const auto wished = at(size >= 20 && size != 24 && size != 32 ? 22 : 16);
    if (QFile::exists(wished))
        return wished;
    return QFile::exists(at(16)) ? at(16) : at(22);
}

class TokenIcon : public QIconEngine
{
public:
    TokenIcon(Icon name, const QColor& colour) : m_name(name), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colourFor(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colourFor(mode), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        // The size asked for is in device pixels here.
        return iconPixmap(m_name, static_cast<int>(std::lround(qMin(size.width(), size.height()) / ratio)),
                          colourFor(mode), ratio);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new TokenIcon(m_name, m_colour); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return tokens().disabled;
        return m_colour.isValid() ? m_colour : tokens().text;
    }

    Icon m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(Icon name, const QColor& colour)
{
    return QIcon(new TokenIcon(name, colour));
}

QPixmap iconPixmap(Icon name, int size, const QColor& colour, qreal ratio)
{
    const auto source = path(name, size);
    const auto side = static_cast<int>(std::lround(size * ratio));
    const auto key = QStringLiteral("tasuki/%1/%2/%3/%4")
                         .arg(source, QString::number(side), colour.name(QColor::HexArgb), QString::number(ratio));
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(side, side);
    picture.fill(Qt::transparent);
    QSvgRenderer drawing(source);
    QPainter painter(&picture);
    drawing.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, picture);
    return picture;
}

void paintIcon(QPainter& painter, const QRect& place, Icon name, const QColor& colour)
{
    const auto size = qMin(place.width(), place.height());
    const auto ratio = painter.device()->devicePixelRatioF();
    const QPoint corner(place.left() + (place.width() - size) / 2, place.top() + (place.height() - size) / 2);
    painter.drawPixmap(corner, iconPixmap(name, size, colour, ratio));
}

void paintLogo(QPainter& painter, const QRectF& place)
{
    const QColor gold(QRgb{0xF0B429});
    const QColor ink(QRgb{0x1C3146});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / 26.0, place.height() / 26.0);
    QPainterPath square;
    square.addRoundedRect(QRectF(0, 0, 26, 26), 5, 5);
    painter.fillPath(square, Qt::white);
    QPainterPath band;
    band.addPolygon(QPolygonF({{-2, 19.5}, {17.5, 0}, {19, -2}, {28, 2}, {28, 5}, {5.5, 26}, {3, 28}, {-2, 24}}));
    painter.fillPath(band.intersected(square), gold);
    painter.setPen(QPen(ink, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(3.8, 4), QPointF(9.4, 9.9));
    painter.drawLine(QPointF(16.2, 16.6), QPointF(21.8, 22.5));
    painter.restore();
}

} // namespace tasuki::ui
