// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paint.h"

#include "paper/text.h"
#include "paper/words.h"

#include <QBuffer>
#include <QDir>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace tasuki::paper {

namespace {

constexpr int pdfDpi = 1200;

QPen blackPen(double widthUnits, bool dashed)
{
    QPen pen(Qt::black, widthUnits, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({3, 2});
    return pen;
}

void drawMark(QPainter& painter, const Mark& mark)
{
    const MarkPath path = markPath(mark.shape);
    const double side = std::min(mark.rect.width(), mark.rect.height()) * unitsPerMm;
    painter.save();
    painter.translate(mark.rect.center() * unitsPerMm - QPointF(side / 2, side / 2));
    painter.scale(side / 14, side / 14);
    QPen pen(Qt::black, path.penWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (path.dashed)
        pen.setDashPattern({1.9, 1.77}); // eight equal dashes around the ring
    painter.strokePath(path.stroke, pen);
    painter.fillPath(path.fill, Qt::black);
    painter.restore();
}

struct ItemPainter
{
    QPainter& painter;

    void operator()(const Text& text) const { drawText(painter, text); }
    void operator()(const Line& line) const
    {
        painter.setPen(blackPen(line.width * unitsPerMm, line.dashed));
        painter.drawLine(line.from * unitsPerMm, line.to * unitsPerMm);
    }
    void operator()(const Box& box) const
    {
        painter.setPen(blackPen(box.width * unitsPerMm, box.dashed));
        painter.setBrush(box.filled ? QBrush(Qt::black) : QBrush(Qt::NoBrush));
        painter.drawRect(QRectF(box.rect.topLeft() * unitsPerMm, box.rect.size() * unitsPerMm));
        painter.setBrush(Qt::NoBrush);
    }
    void operator()(const Ring& ring) const
    {
        painter.setPen(blackPen(ring.width * unitsPerMm, false));
        painter.setBrush(ring.filled ? QBrush(Qt::black) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(ring.rect.topLeft() * unitsPerMm, ring.rect.size() * unitsPerMm));
        painter.setBrush(Qt::NoBrush);
    }
    void operator()(const Mark& mark) const { drawMark(painter, mark); }
};

} // namespace

void paintPage(QPainter& painter, const Page& page, double devicePerMm, QPointF offset)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(offset * devicePerMm);
    painter.scale(devicePerMm / unitsPerMm, devicePerMm / unitsPerMm);
    painter.setBrush(Qt::NoBrush);
    for (const Item& item : page.items) {
        painter.setPen(Qt::black);
        std::visit(ItemPainter{painter}, item);
    }
    painter.restore();
}

namespace {

/// Where an item can leave ink, millimetres.
QRectF inkOf(const Item& item)
{
    const QRectF place = std::visit(
        [](const auto& each) -> QRectF {
            if constexpr (requires { each.rect; })
                return each.rect;
            else
                return QRectF(each.from, each.to).normalized();
        },
        item);
    return place.adjusted(-1.2, -1.2, 1.2, 1.2);
}

} // namespace

void repaintPage(QImage& picture, const Page& before, const Page& after, double dpi)
{
    std::size_t front = 0;
    const std::size_t shorter = std::min(before.items.size(), after.items.size());
    while (front < shorter && before.items[front] == after.items[front])
        ++front;
    std::size_t back = 0;
    while (back < shorter - front && before.items[before.items.size() - 1 - back] == after.items[after.items.size() - 1 - back])
        ++back;
    QRectF changed;
    for (std::size_t i = front; i + back < before.items.size(); ++i)
        changed = changed.united(inkOf(before.items[i]));
    for (std::size_t i = front; i + back < after.items.size(); ++i)
        changed = changed.united(inkOf(after.items[i]));
    if (changed.isEmpty())
        return;
    const double scale = dpi / 25.4;
    const QRect pixels = QRectF(changed.topLeft() * scale, changed.size() * scale).toAlignedRect().intersected(picture.rect());
    const QRectF redrawn(QPointF(pixels.topLeft()) / scale, QSizeF(pixels.size()) / scale);
    Page part;
    for (const Item& item : after.items)
        if (inkOf(item).intersects(redrawn))
            part.items.push_back(item);
    QPainter painter(&picture);
    painter.setClipRect(pixels);
    painter.fillRect(pixels, Qt::white);
    paintPage(painter, part, scale);
}

QByteArray toPdf(const Document& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDpi);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Tasuki"));
        QSizeF upright = sheetSize(document.size);
        const bool wide = upright.width() > upright.height();
        if (wide)
            upright.transpose();
        const QPageSize size(upright.width() > 250 ? QPageSize::A3 : QPageSize::A4);
        writer.setPageLayout(QPageLayout(size, wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                                         QPageLayout::Millimeter));
        QPainter painter(&writer);
        const TextReuse reuse;
        for (std::size_t i = 0; i < document.pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintPage(painter, document.pages[i], pdfDpi / 25.4);
        }
    }
    return bytes;
}

Result<void> writePdf(const Document& document, const QString& path)
{
    QSaveFile file(path);
    const auto shownPath = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(
            Error::Code::ReadOnly,
            Paper::tr("The page could not be saved as “%1”: this place cannot be written to. Nothing was changed. "
                      "Please choose another folder.")
                .arg(shownPath),
            file.errorString());
    const QByteArray bytes = toPdf(document);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            Error::Code::NoSpace,
            Paper::tr("The page could not be saved to the end as “%1”: the disk may be full. An older file of that "
                      "name is untouched. Please make room or choose another folder.")
                .arg(shownPath),
            file.errorString());
    return {};
}

QImage renderPage(const Document& document, int page, double dpi)
{
    if (page < 0 || page >= static_cast<int>(document.pages.size()) || !(dpi > 0))
        return {};
    const QSizeF sheet = sheetSize(document.size) * (dpi / 25.4);
    QImage image(static_cast<int>(std::lround(sheet.width())), static_cast<int>(std::lround(sheet.height())),
                 QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, document.pages[static_cast<std::size_t>(page)], dpi / 25.4);
    return image;
}

} // namespace tasuki::paper
