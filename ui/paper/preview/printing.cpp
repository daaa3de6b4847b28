// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/preview/printing.h"

#include "paper/preview/systemprinter.h"
#include "paper/words.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace tasuki::paper {

namespace {

constexpr double largestOffset = 20; // millimetres
constexpr double crossDistance = 20; // millimetres from the edges of the adjustment page

/// Printer names hold slashes and dots, which settings would take for groups.
QString offsetKey(const QString& printer, QLatin1String axis)
{
    return QStringLiteral("printers/") + QString::fromLatin1(QUrl::toPercentEncoding(printer)) + u'/' + axis;
}

double read(QSettings& settings, const QString& key)
{
    return std::clamp(settings.value(key, 0.0).toDouble(), -largestOffset, largestOffset);
}

Text words(QRectF rect, const QString& text, double pt, bool bold = false)
{
    Text item;
    item.rect = rect;
    item.text = text;
    item.pt = pt;
    item.bold = bold;
    item.smallestPt = 8;
    return item;
}

} // namespace

Result<Printed> printDocument(QWidget* parent, const Document& document)
{
    SystemPrinter door;
    QSettings settings;
    return printDocument(parent, document, door, settings);
}

Result<Printed> printDocument(QWidget* parent, const Document& document, PrinterDoor& door, QSettings& settings)
{
    if (document.pages.empty())
        return fail(Error::Code::Usage, Paper::tr("There is no page to print."));
    std::optional<PrintJob> job = door.ask(parent, document);
    if (!job)
        return Printed::Stopped;
    const int last = static_cast<int>(document.pages.size()) - 1;
    job->firstPage = std::clamp(job->firstPage, 0, last);
    job->lastPage = std::clamp(job->lastPage, job->firstPage, last);
    job->copies = std::max(1, job->copies);
    job->offset = printerOffset(settings, job->printer);
    if (const Result<void> sent = door.send(document, *job); !sent)
        return tl::unexpected(sent.error());
    return Printed::Sent;
}

QPointF printerOffset(QSettings& settings, const QString& printer)
{
    return {read(settings, offsetKey(printer, QLatin1String("x"))),
            read(settings, offsetKey(printer, QLatin1String("y")))};
}

void setPrinterOffset(QSettings& settings, const QString& printer, QPointF offset)
{
    settings.setValue(offsetKey(printer, QLatin1String("x")), std::clamp(offset.x(), -largestOffset, largestOffset));
    settings.setValue(offsetKey(printer, QLatin1String("y")), std::clamp(offset.y(), -largestOffset, largestOffset));
}

QPointF offsetFromMeasure(QPointF measured)
{
    return QPointF(crossDistance, crossDistance) - measured;
}

Document calibrationPage(const QString& printer)
{
    Document document;
    document.title = Paper::tr("Printer adjustment");
    Page page;
    page.items.push_back(words({40, 50, 150, 9}, document.title, 18, true));
    page.items.push_back(words({40, 62, 150, 8}, printer, 12));
    page.items.push_back(words({40, 76, 150, 7},
                               Paper::tr("Measure to the middle of the upper left cross, from the left edge and from "
                                         "the upper edge."),
                               12));
    page.items.push_back(words({40, 83, 150, 7}, Paper::tr("Enter both lengths in the printer settings."), 12));
    const QSizeF sheet = sheetSize(document.size);
    const double rightmost = sheet.width() - crossDistance;
    const double low = sheet.height() - crossDistance;
    for (const QPointF cross : {QPointF(crossDistance, crossDistance), QPointF(rightmost, crossDistance),
                                QPointF(crossDistance, low), QPointF(rightmost, low)}) {
        page.items.push_back(Line{cross - QPointF(8, 0), cross + QPointF(8, 0)});
        page.items.push_back(Line{cross - QPointF(0, 8), cross + QPointF(0, 8)});
        const bool left = cross.x() < sheet.width() / 2;
        const bool upper = cross.y() < sheet.height() / 2;
        Text label = words({left ? cross.x() + 4 : cross.x() - 34, upper ? cross.y() + 2 : cross.y() - 8, 30, 6},
                           QStringLiteral("20 mm / 20 mm"), 10);
        label.align = left ? Align::Left : Align::Right;
        page.items.push_back(label);
    }
    document.pages.push_back(page);
    return document;
}

} // namespace tasuki::paper
