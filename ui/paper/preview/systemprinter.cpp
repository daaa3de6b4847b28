// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/preview/systemprinter.h"

#include "paper/paint.h"
#include "paper/text.h"
#include "paper/words.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>
#include <cmath>

namespace tasuki::paper {

namespace {

QPageSize pageSizeOf(const Document& document)
{
    const QSizeF sheet = sheetSize(document.size);
    return QPageSize(std::max(sheet.width(), sheet.height()) > 300 ? QPageSize::A3 : QPageSize::A4);
}

/// What the system says the printer takes; a PDF takes everything.
QList<QPageSize> listedSizes(const QPrinter& printer)
{
    if (printer.outputFormat() == QPrinter::PdfFormat)
        return {};
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer.printerName());
    return info.isNull() ? QList<QPageSize>() : info.supportedPageSizes();
}

void setSheet(QPrinter& printer, const Document& document)
{
    const QSizeF sheet = sheetSize(document.size);
    const bool wide = sheet.width() > sheet.height();
    // Full page: millimetres count from the edge of the sheet, not from what the printer can reach.
    printer.setFullPage(true);
    printer.setPageSize(sizeFor(document, listedSizes(printer)).value_or(pageSizeOf(document)));
    printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
}

} // namespace

std::optional<QPageSize> sizeFor(const Document& document, const QList<QPageSize>& listed)
{
    const QPageSize wanted = pageSizeOf(document);
    if (listed.isEmpty() || listed.contains(wanted))
        return wanted;
    const QSizeF wide = wanted.size(QPageSize::Millimeter);
    for (const QPageSize& own : listed) {
        const QSizeF size = own.size(QPageSize::Millimeter);
        if (std::abs(size.width() - wide.width()) <= 1.5 && std::abs(size.height() - wide.height()) <= 1.5)
            return own;
    }
    return std::nullopt;
}

SystemPrinter::SystemPrinter() = default;
SystemPrinter::~SystemPrinter() = default;

std::optional<PrintJob> SystemPrinter::ask(QWidget* parent, const Document& document)
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    const int count = static_cast<int>(document.pages.size());
    m_printer->setDocName(document.title);
    setSheet(*m_printer, document);
    if (document.duplex) {
        const QSizeF sheet = sheetSize(document.size);
        m_printer->setDuplex(sheet.width() > sheet.height() ? QPrinter::DuplexShortSide : QPrinter::DuplexLongSide);
    }
    QPrintDialog dialog(m_printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, count > 1);
    dialog.setMinMax(1, std::max(1, count));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    PrintJob job;
    job.printer = m_printer->printerName();
    job.lastPage = count - 1;
    if (m_printer->printRange() == QPrinter::PageRange && m_printer->fromPage() > 0) {
        job.firstPage = m_printer->fromPage() - 1;
        job.lastPage = (m_printer->toPage() > 0 ? m_printer->toPage() : count) - 1;
    }
    // What the printer repeats by itself is not repeated here.
    job.copies = m_printer->supportsMultipleCopies() ? 1 : m_printer->copyCount();
    return job;
}

Result<void> SystemPrinter::send(const Document& document, const PrintJob& job)
{
    if (!m_printer)
        return fail(Error::Code::Usage, Paper::tr("Please choose a printer first."));
    return sendTo(*m_printer, document, job);
}

Result<void> sendTo(QPrinter& printer, const Document& document, const PrintJob& job)
{
    // A ruled form on other paper is not the form any more: better none than a wrong one.
    if (!sizeFor(document, listedSizes(printer)))
        return fail(Error::Code::NotFound,
                    Paper::tr("The printer “%1” has no paper of the size %2. Nothing was printed. Choose another printer, or keep the pages as PDF.")
                        .arg(job.printer, pageSizeOf(document).name()));
    setSheet(printer, document);
    const auto refused = [&job] {
        return fail(Error::Code::NotFound,
                    Paper::tr("The printer “%1” did not take the pages. Nothing in Tasuki was changed. Please check "
                              "that it is switched on, or choose another printer.")
                        .arg(job.printer));
    };
    QPainter painter;
    if (!painter.begin(&printer))
        return refused();
    const TextReuse reuse;
    bool first = true;
    for (int copy = 0; copy < job.copies; ++copy) {
        for (int page = job.firstPage; page <= job.lastPage; ++page) {
            if (!first && !printer.newPage())
                return refused();
            first = false;
            paintPage(painter, document.pages[static_cast<std::size_t>(page)], printer.resolution() / 25.4, job.offset);
        }
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return refused();
    return {};
}

} // namespace tasuki::paper
