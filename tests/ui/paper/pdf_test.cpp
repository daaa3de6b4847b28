// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paint.h"
#include "paper/text.h"
#include "samples.h"
#include "testing/testing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace tasuki::paper;
using namespace samples;

namespace {

/// How much the two pictures differ, as a share of the ink of the first.
double difference(const QImage& left, const QImage& right)
{
    double ink = 0;
    double unlike = 0;
    for (int y = 0; y < std::min(left.height(), right.height()); ++y) {
        for (int x = 0; x < std::min(left.width(), right.width()); ++x) {
            const int a = qGray(left.pixel(x, y));
            ink += 255 - a;
            unlike += std::abs(a - qGray(right.pixel(x, y)));
        }
    }
    return unlike / ink;
}

bool colourless(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel))
                return false;
        }
    }
    return true;
}

QString savedPdf(const QTemporaryDir& folder, const Document& document)
{
    const QString path = folder.filePath(u"頁.pdf"_qs);
    REQUIRE(writePdf(document, path));
    return path;
}

} // namespace

TEST_CASE("Pages are black on white without a coloured pixel")
{
    const QImage answerImage = renderPage(answerPage(answer(), imprint()), 0, 96);
    CHECK(answerImage.width() == 794);
    CHECK(answerImage.height() == 1123);
    CHECK(colourless(answerImage));
    CHECK(colourless(renderPage(listPages(list(2, 20), imprint()), 1, 96)));
}

TEST_CASE("There is no picture of a page that does not exist")
{
    const Document document = answerPage(answer(), imprint());
    CHECK(renderPage(document, 1, 96).isNull());
    CHECK(renderPage(document, -1, 96).isNull());
}

TEST_CASE("A rule of half a millimetre is drawn where and as thick as it was placed")
{
    Document document;
    document.pages.resize(1);
    document.pages[0].items.push_back(Line{{20, 50}, {100, 50}, 0.5});
    const QImage image = renderPage(document, 0, 254); // ten pixels per millimetre
    CHECK(qGray(image.pixel(600, 500)) < 20);
    CHECK(qGray(image.pixel(600, 494)) > 235);
    CHECK(qGray(image.pixel(600, 506)) > 235);
    CHECK(qGray(image.pixel(198, 500)) > 235);
    CHECK(qGray(image.pixel(1002, 500)) > 235);
}

TEST_CASE("The PDF shows what the preview shows")
{
    if (!toolPresent(u"pdftoppm"_qs))
        return;
    const QTemporaryDir folder;
    const Document document = answerPage(answer(), imprint());
    const QString path = savedPdf(folder, document);
    runTool(u"pdftoppm"_qs, {u"-r"_qs, u"200"_qs, u"-png"_qs, u"-singlefile"_qs, path, folder.filePath(u"page"_qs)});
    const QImage printed(folder.filePath(u"page.png"_qs));
    const QImage shown = renderPage(document, 0, 200);
    REQUIRE(std::abs(printed.width() - shown.width()) <= 1);
    REQUIRE(std::abs(printed.height() - shown.height()) <= 1);
    CHECK(colourless(printed));
    // Two rasterizers never agree on the rims of small letters, so a share of the ink differs; a shift by a single
    // pixel, an eighth of a millimetre, makes a multiple of it.
    const double unlike = difference(shown, printed);
    CHECK(unlike < 0.2);
    CHECK(unlike < 0.5 * difference(shown, printed.copy(1, 0, printed.width(), printed.height())));
    CHECK(unlike < 0.7 * difference(shown, printed.copy(0, 1, printed.width(), printed.height())));
}

TEST_CASE("Words stand in the PDF where the page places them")
{
    if (!toolPresent(u"pdftotext"_qs))
        return;
    const QTemporaryDir folder;
    Document document;
    document.title = u"位置"_qs;
    document.pages.resize(1);
    for (const QPointF at : {QPointF(20, 30), QPointF(120, 30), QPointF(20, 250)}) {
        Text text;
        text.rect = {at.x(), at.y(), 70, 10};
        text.text = u"位置%1"_qs.arg(at.x() + at.y());
        text.pt = 14;
        document.pages[0].items.push_back(text);
    }
    const QString path = savedPdf(folder, document);
    const QString boxes = QString::fromUtf8(runTool(u"pdftotext"_qs, {u"-bbox"_qs, path, u"-"_qs}));
    for (const Text& text : texts(document.pages[0])) {
        const QRegularExpression word(
            u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">%1<"_qs.arg(text.text));
        const auto match = word.match(boxes);
        REQUIRE(match.hasMatch());
        const double left = match.captured(1).toDouble() * mmPerPt;
        const double right = match.captured(3).toDouble() * mmPerPt;
        const double middle = (match.captured(2).toDouble() + match.captured(4).toDouble()) / 2 * mmPerPt;
        CHECK(left == Approx(text.rect.left()).margin(0.1));
        CHECK(right == Approx(text.rect.left() + textWidth(text.text, 14, false)).margin(0.1));
        CHECK(middle == Approx(text.rect.top() + 14 * mmPerPt * 1.43 / 2).margin(0.5));
    }
}

TEST_CASE("The PDF carries its fonts, its title, no name of the printing person in its properties")
{
    if (!toolPresent(u"pdffonts"_qs) || !toolPresent(u"pdfinfo"_qs))
        return;
    const QTemporaryDir folder;
    const QString path = savedPdf(folder, answerPage(answer(), imprint()));
    const QStringList fonts =
        QString::fromUtf8(runTool(u"pdffonts"_qs, {path})).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(fonts.size() >= 2);
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.contains(QRegularExpression(u"BIZUDGothic.* yes +(yes|no) +yes"_qs)));
    }
    // The fonts hold some four megabytes each: only what is used travels.
    CHECK(QFile(path).size() < 400'000);
    const QString info = QString::fromUtf8(runTool(u"pdfinfo"_qs, {path}));
    CHECK(info.contains(u"Where to ask"_qs));
    CHECK(info.contains(u"Tasuki"_qs));
    CHECK(info.contains(u"A4"_qs));
    CHECK_FALSE(info.contains(u"山田"_qs));
}

TEST_CASE("Words can be copied out of the PDF, rare characters too")
{
    if (!toolPresent(u"pdftotext"_qs))
        return;
    const QTemporaryDir folder;
    const QString path = savedPdf(folder, answerPage(answer(), imprint()));
    const QString words = QString::fromUtf8(runTool(u"pdftotext"_qs, {path, u"-"_qs}));
    CHECK(words.contains(u"受付は髙橋です。①番の窓口へどうぞ。"_qs));
    CHECK(words.contains(u"076-555-0123"_qs));
}

TEST_CASE("Sheets lying across and A3 keep their size in the PDF")
{
    if (!toolPresent(u"pdfinfo"_qs))
        return;
    const QTemporaryDir folder;
    const QList<std::pair<PageSize, QString>> sizes{{PageSize::A4Landscape, u"842 x 595"_qs},
                                                    {PageSize::A3Portrait, u"842 x 1191"_qs},
                                                    {PageSize::A3Landscape, u"1191 x 842"_qs}};
    for (const auto& [size, expected] : sizes) {
        Document document;
        document.size = size;
        document.pages.resize(1);
        CHECK(QString::fromUtf8(runTool(u"pdfinfo"_qs, {savedPdf(folder, document)})).contains(expected));
    }
}

TEST_CASE("A PDF that cannot be saved is reported in words and harms no older file")
{
    const QTemporaryDir folder;
    const Document document = answerPage(answer(), imprint());
    const auto nowhere = writePdf(document, folder.filePath(u"no/such/folder/page.pdf"_qs));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == tasuki::Error::Code::ReadOnly);
    CHECK_FALSE(nowhere.error().message.isEmpty());

    // A folder in the place of the file.
    REQUIRE(QDir(folder.path()).mkdir(u"taken.pdf"_qs));
    CHECK_FALSE(writePdf(document, folder.filePath(u"taken.pdf"_qs)));
    CHECK(QDir(folder.filePath(u"taken.pdf"_qs)).exists());
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("When the disk is full midway, the older file survives and the words say what to do")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_qs);
    QFile older(path);
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();

    // A limit on the size of files stops the writing as a full disk does.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 1000;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto written = writePdf(answerPage(answer(), imprint()), path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    REQUIRE_FALSE(written);
    CHECK(written.error().code == tasuki::Error::Code::NoSpace);
    CHECK(written.error().message.contains(u"page.pdf"_qs));
    REQUIRE(older.open(QIODevice::ReadOnly));
    CHECK(older.readAll() == "older");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
#endif
