// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/page.h"

#include <QPointF>

#include <optional>

class QSettings;
class QWidget;

namespace tasuki::paper {

/// What a person chose before printing.
struct PrintJob
{
    QString printer;   ///< the system's name of the printer
    int firstPage = 0; ///< from 0
    int lastPage = 0;  ///< inclusive
    int copies = 1;
    QPointF offset; ///< millimetres, the printer's correction

    bool operator==(const PrintJob&) const = default;
};

/// The way out to a printer; tests put their own in its place.
class PrinterDoor
{
public:
    virtual ~PrinterDoor() = default;
    /// Lets the person choose printer and pages; nothing when they stopped.
    [[nodiscard]] virtual std::optional<PrintJob> ask(QWidget* parent, const Document& document) = 0;
    /// Sends the pages. Errors: NotFound (no such printer, or it refused the job).
    [[nodiscard]] virtual Result<void> send(const Document& document, const PrintJob& job) = 0;
};

enum class Printed { Sent, Stopped };

/// Asks and prints with the system's dialog.
[[nodiscard]] Result<Printed> printDocument(QWidget* parent, const Document& document);
/// The same through another door; `settings` holds the printers' corrections.
[[nodiscard]] Result<Printed> printDocument(QWidget* parent, const Document& document, PrinterDoor& door,
                                            QSettings& settings);

/// Correction of one printer in millimetres, right and down positive. It belongs to the PC, not to the data file.
[[nodiscard]] QPointF printerOffset(QSettings& settings, const QString& printer);
/// Keeps the correction; more than 20 mm either way is taken as 20.
void setPrinterOffset(QSettings& settings, const QString& printer, QPointF offset);

/// A page with crosses at known places, to measure how far a printer is off.
[[nodiscard]] Document calibrationPage(const QString& printer);
/// The correction that follows from the lengths measured on that page: from the left and from the upper edge to the
/// upper left cross, millimetres.
[[nodiscard]] QPointF offsetFromMeasure(QPointF measured);

} // namespace tasuki::paper
