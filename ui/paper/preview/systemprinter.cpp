// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/preview/systemprinter.h"

#include "paper/paint.h"
#include "paper/words.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace tasuki::paper {

namespace {

void setSheet(QPrinter& printer, const Document& document)
{
    const QSizeF sheet = sheetSize(document.size);
    const bool wide = sheet.width() > sheet.height();
    const bool large = std::max(sheet.width(), sheet.height()) > 300;
    // Full page: millimetres count from the edge of the sheet, not from what the printer can reach.
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(large ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
}

} // namespace

SystemPrinter::SystemPrinter() = default;
SystemPrinter::~SystemPrinter() = default;

std::optional<PrintJob> SystemPrinter::ask(QWidget* parent, const Document& document)
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    const int count = static_cast<int>(document.pages.size());
    m_printer->setDocName(document.title);
    setSheet(*m_printer, document);
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
