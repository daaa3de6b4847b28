// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/preview/adjustment.h"

#include "paper/preview/printing.h"
#include "paper/preview/systemprinter.h"
#include "paper/words.h"
#include "style/parts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

namespace tasuki::paper {

namespace {

constexpr double crossDistance = 20;  // millimetres, where the crosses of calibrationPage() should lie
constexpr double farthest = 20;       // millimetres: more is a sheet laid in wrongly

QDoubleSpinBox* lengthBox()
{
    auto* box = new QDoubleSpinBox;
    box->setRange(crossDistance - farthest, crossDistance + farthest);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(Paper::tr(" mm"));
    return box;
}

/// Sends the page with the crosses without any correction: what it shows is the printer's own error.
Result<void> printCrosses(const QString& name)
{
    QPrinter printer(QPrinterInfo::printerInfo(name), QPrinter::HighResolution);
    return sendTo(printer, calibrationPage(name), PrintJob{name, 0, 0, 1, {}});
}

} // namespace

void adjustPrinter(QWidget* parent)
{
    QSettings settings;
    ui::Dialog dialog(Paper::tr("Printer adjustment"), Paper::tr("Print the test page on plain paper and measure it with a ruler."), parent);
    const QStringList names = QPrinterInfo::availablePrinterNames();
    if (names.isEmpty()) {
        dialog.body()->addWidget(new ui::Paragraph(
            Paper::tr("This PC knows no printer. Set one up in the system's settings first; nothing was changed."), ui::Role::Body));
        dialog.setSafe(Paper::tr("Back"));
        dialog.exec();
        return;
    }
    auto* printers = new QComboBox;
    printers->addItems(names);
    printers->setCurrentText(QPrinterInfo::defaultPrinterName());
    auto* across = lengthBox();
    auto* down = lengthBox();
    auto* crosses = new ui::Button(ui::Icon::Print, Paper::tr("Print the test page"));
    auto* message = new ui::Paragraph({}, ui::Role::Secondary, ui::Ink::Text2);
    dialog.body()->addWidget(new ui::FieldBox(Paper::tr("Printer"), printers));
    dialog.body()->addWidget(crosses);
    dialog.body()->addWidget(new ui::FieldBox(Paper::tr("From the left edge to the upper left cross"), across));
    dialog.body()->addWidget(new ui::FieldBox(Paper::tr("From the upper edge to the same cross"), down));
    dialog.body()->addWidget(message);
    const auto showKept = [&] {
        const QPointF measured = QPointF(crossDistance, crossDistance) - printerOffset(settings, printers->currentText());
        across->setValue(measured.x());
        down->setValue(measured.y());
        message->setText(Paper::tr("20 mm each means that the printer is exact."));
    };
    showKept();
    QObject::connect(printers, &QComboBox::currentTextChanged, &dialog, showKept);
    QObject::connect(crosses, &ui::Button::clicked, &dialog, [&] {
        const auto sent = printCrosses(printers->currentText());
        message->setText(sent ? Paper::tr("The test page is on its way to the printer.") : sent.error().message);
    });
    dialog.setSafe(Paper::tr("Back"));
    dialog.setPrimary(Paper::tr("Keep for this printer"));
    if (dialog.exec() == QDialog::Accepted)
        setPrinterOffset(settings, printers->currentText(), offsetFromMeasure({across->value(), down->value()}));
}

} // namespace tasuki::paper
