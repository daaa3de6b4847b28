// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paint.h"
#include "paper/preview/paperview.h"
#include "paper/preview/printing.h"
#include "paper/preview/systemprinter.h"
#include "samples.h"
#include "testing/testing.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QPrinter>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>

using namespace tasuki::paper;
using namespace samples;

namespace {

class FakeDoor : public PrinterDoor
{
public:
    std::optional<PrintJob> answer;
    bool refuses = false;
    std::vector<PrintJob> sent;

    std::optional<PrintJob> ask(QWidget*, const Document&) override { return answer; }
    tasuki::Result<void> send(const Document&, const PrintJob& job) override
    {
        if (refuses)
            return tasuki::fail(tasuki::Error::Code::NotFound, u"切れています"_qs);
        sent.push_back(job);
        return {};
    }
};

struct Desk
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_qs), QSettings::IniFormat};
    FakeDoor door;
    Document document = listPages(list(2, 20), imprint());
};

void press(PaperView& view, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(view.focusProxy(), &event);
}

} // namespace

TEST_CASE("Printing sends the chosen pages with the printer's own correction")
{
    Desk desk;
    setPrinterOffset(desk.settings, u"複合機/1階.北"_qs, {1.5, -0.8});
    desk.door.answer = PrintJob{u"複合機/1階.北"_qs, 1, 99, 2, {}};
    const auto printed = printDocument(nullptr, desk.document, desk.door, desk.settings);
    REQUIRE(printed);
    CHECK(*printed == Printed::Sent);
    REQUIRE(desk.door.sent.size() == 1);
    const PrintJob& job = desk.door.sent.front();
    CHECK(job.firstPage == 1);
    CHECK(job.lastPage == static_cast<int>(desk.document.pages.size()) - 1);
    CHECK(job.copies == 2);
    CHECK(job.offset == QPointF(1.5, -0.8));
}

TEST_CASE("Stopping in the dialog prints nothing and is no error")
{
    Desk desk;
    const auto printed = printDocument(nullptr, desk.document, desk.door, desk.settings);
    REQUIRE(printed);
    CHECK(*printed == Printed::Stopped);
    CHECK(desk.door.sent.empty());
}

TEST_CASE("A printer that refuses is reported, and an empty document never reaches it")
{
    Desk desk;
    desk.door.answer = PrintJob{u"複合機"_qs, 0, 0, 1, {}};
    desk.door.refuses = true;
    const auto printed = printDocument(nullptr, desk.document, desk.door, desk.settings);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == tasuki::Error::Code::NotFound);
    desk.door.refuses = false;
    CHECK_FALSE(printDocument(nullptr, Document{}, desk.door, desk.settings));
    CHECK(desk.door.sent.empty());
}

TEST_CASE("Each printer keeps its own correction, none by default, at most 20 mm")
{
    Desk desk;
    CHECK(printerOffset(desk.settings, u"A"_qs) == QPointF(0, 0));
    setPrinterOffset(desk.settings, u"A"_qs, {1, 2});
    setPrinterOffset(desk.settings, u"B"_qs, {-50, 300});
    CHECK(printerOffset(desk.settings, u"A"_qs) == QPointF(1, 2));
    CHECK(printerOffset(desk.settings, u"B"_qs) == QPointF(-20, 20));
}

TEST_CASE("The system's printer draws at the millimetre, moved by the correction")
{
    if (!toolPresent(u"pdftoppm"_qs))
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_qs);
    Document document;
    document.pages.resize(3);
    for (Page& page : document.pages)
        page.items.push_back(Line{{20, 50}, {100, 50}, 1.0});
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    REQUIRE(sendTo(printer, document, PrintJob{QString(), 1, 2, 1, {5, -10}}));
    CHECK(runTool(u"pdfinfo"_qs, {path}).contains("Pages:           2"));
    runTool(u"pdftoppm"_qs, {u"-r"_qs, u"254"_qs, u"-png"_qs, u"-singlefile"_qs, path, folder.filePath(u"out"_qs)});
    const QImage image(folder.filePath(u"out.png"_qs));
    CHECK(qGray(image.pixel(600, 400)) < 20);
    CHECK(qGray(image.pixel(240, 400)) > 235);
    CHECK(qGray(image.pixel(260, 400)) < 20);
    CHECK(qGray(image.pixel(1045, 400)) < 20);
    CHECK(qGray(image.pixel(600, 500)) > 235);
}

TEST_CASE("The adjustment page names its printer and has four crosses 20 mm from the edges")
{
    const Document document = calibrationPage(u"複合機"_qs);
    REQUIRE(document.pages.size() == 1);
    CHECK(pageText(document.pages[0]).contains(u"複合機"_qs));
    const QImage image = renderPage(document, 0, 254);
    for (const QPoint at : {QPoint(200, 200), QPoint(1900, 200), QPoint(200, 2770), QPoint(1900, 2770)})
        CHECK(qGray(image.pixel(at)) < 120);
}

TEST_CASE("A printer that draws too far right and too high is moved left and down")
{
    CHECK(offsetFromMeasure({22, 19}) == QPointF(-2, 1));
}

TEST_CASE("The preview turns pages and zooms by keys")
{
    PaperView view;
    view.resize(900, 700);
    view.setDocument(listPages(list(2, 20), imprint()));
    view.show();
    QApplication::processEvents();
    REQUIRE(view.pageCount() > 2);
    CHECK(view.fitsWidth());
    CHECK(view.page() == 0);
    press(view, Qt::Key_End);
    CHECK(view.page() == view.pageCount() - 1);
    press(view, Qt::Key_Home);
    CHECK(view.page() == 0);
    for (int i = 0; i < 5 && view.page() == 0; ++i)
        press(view, Qt::Key_PageDown); // scrolls to the foot of the page first
    CHECK(view.page() == 1);
    press(view, Qt::Key_PageUp);
    CHECK(view.page() == 0);

    const double fitted = view.zoom();
    press(view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(view.zoom() > fitted);
    CHECK_FALSE(view.fitsWidth());
    press(view, Qt::Key_Minus, Qt::ControlModifier);
    press(view, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(view.zoom() < fitted);
    press(view, Qt::Key_0, Qt::ControlModifier);
    CHECK(view.zoom() == Approx(fitted));
}

TEST_CASE("The preview keeps its page when the document is redrawn, and stays in range when it shrinks")
{
    PaperView view;
    view.setDocument(listPages(list(2, 20), imprint()));
    view.setPage(2);
    view.setDocument(listPages(list(2, 20), imprint()));
    CHECK(view.page() == 2);
    view.setDocument(listPages(list(1, 1), imprint()));
    CHECK(view.page() == 0);
    view.setDocument({});
    CHECK(view.pageCount() == 0);
}

TEST_CASE("The sheet stays white in a dark theme, and its words are read aloud")
{
    PaperView view;
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    view.setPalette(dark);
    view.resize(900, 700);
    view.setDocument(answerPage(answer(), imprint()));
    view.show();
    QApplication::processEvents();
    auto* scroll = view.findChild<QScrollArea*>();
    REQUIRE(scroll);
    const QImage image = scroll->widget()->grab().toImage();
    CHECK(image.pixelColor(2, 2) == QColor(0xD9, 0xD7, 0xD1));
    CHECK(image.pixelColor(image.width() / 2, 20) == QColor(Qt::white));
    CHECK(scroll->accessibleDescription().contains(answer().phone));
}

TEST_CASE("A printer without the paper of the document is refused, one that calls it otherwise is not")
{
    Document document;
    document.pages.resize(1);
    CHECK(sizeFor(document, {})->id() == QPageSize::A4);
    CHECK(sizeFor(document, {QPageSize(QPageSize::Letter), QPageSize(QPageSize::A4)})->id() == QPageSize::A4);
    const QPageSize own(QSizeF(210.2, 296.8), QPageSize::Millimeter, QStringLiteral("House paper"), QPageSize::ExactMatch);
    CHECK(sizeFor(document, {QPageSize(QPageSize::Letter), own})->name() == own.name());
    CHECK_FALSE(sizeFor(document, {QPageSize(QPageSize::Letter), QPageSize(QPageSize::A5)}));
}
