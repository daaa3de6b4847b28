// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/preview/printing.h"

#include <QList>
#include <QPageSize>

#include <memory>

class QPrinter;

namespace tasuki::paper {

/// The system's own print dialog and printers. send() uses what the last ask() chose.
class SystemPrinter : public PrinterDoor
{
public:
    SystemPrinter();
    ~SystemPrinter() override;
    [[nodiscard]] std::optional<PrintJob> ask(QWidget* parent, const Document& document) override;
    [[nodiscard]] Result<void> send(const Document& document, const PrintJob& job) override;

private:
    std::unique_ptr<QPrinter> m_printer; ///< keeps the tray, duplex and quality chosen in the dialog
};

/// The size a printer has for a document: the very one, or one of its own with the same measures. Nothing where it lists
/// its sizes and has none that fits; a printer that lists none is trusted.
[[nodiscard]] std::optional<QPageSize> sizeFor(const Document& document, const QList<QPageSize>& listed);

/// Draws a job on a printer that is set up already; the sheet is chosen here.
[[nodiscard]] Result<void> sendTo(QPrinter& printer, const Document& document, const PrintJob& job);

} // namespace tasuki::paper
