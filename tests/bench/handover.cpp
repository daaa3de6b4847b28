// SPDX-License-Identifier: GPL-3.0-or-later
// Handovers: many sheets to one PDF beside LibreOffice with the same words, a long sheet opened and typed into, the clients
// of a large centre after the passphrase.
#include "runs.h"

#ifdef TASUKI_BENCH_WINDOW
#include "centre/centre.h"
#include "forms/answerrow.h"
#include "forms/drafting.h"
#include "forms/handoverpage.h"
#include "forms/sheeteditor.h"
#include "forms/sheets/sheetpaper.h"
#include "paper/paint.h"
#include "session/session.h"
#include "style/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#endif

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

namespace tasuki::bench {

#ifdef TASUKI_BENCH_WINDOW
namespace {

constexpr int sheetCount = 500;
constexpr int clientCount = 10'000;
constexpr int fieldCount = 200;

using namespace forms;

template <class T> T take(Result<T>&& result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().message));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A form of many fields of every usual kind, ruled page by page.
Definition longForm(QDate today)
{
    Definition form = blankForm(QStringLiteral("bench-long"), QStringLiteral("長い様式"), QStringLiteral("計測"), today);
    for (int i = 1; i < fieldCount; ++i) {
        forms::Field field;
        field.id = field.meaning = QStringLiteral("bench.f%1").arg(i);
        field.label = QStringLiteral("項目%1").arg(i);
        field.kind = i % 5 == 0 ? Kind::Choice : i % 7 == 0 ? Kind::Date : Kind::Text;
        if (field.kind == Kind::Choice)
            field.options = {{QStringLiteral("a"), QStringLiteral("あり"), false, false}, {QStringLiteral("b"), QStringLiteral("なし"), false, false}};
        form.sections.front().fields.push_back(field);
        if (i % 25 == 0)
            form.sections.push_back({QStringLiteral("s%1").arg(i), QStringLiteral("区分%1").arg(i), {}});
    }
    // The fields were put into the first section; they are spread as a person would.
    std::vector<Section> spread;
    for (std::size_t i = 0; i < form.sections.front().fields.size(); ++i) {
        if (i % 25 == 0)
            spread.push_back({QStringLiteral("t%1").arg(i), QStringLiteral("区分%1").arg(i / 25 + 1), {}});
        spread.back().fields.push_back(form.sections.front().fields[i]);
    }
    form.sections = std::move(spread);
    return withRuledPages(form);
}

Id<clients::Client> addClient(Centre& centre, int number)
{
    clients::Client client;
    client.name = QStringLiteral("計測 %1太郎").arg(number);
    client.kana = QStringLiteral("ケイソク タロウ");
    client.birthDate = QDate(1935, 1, 1).addDays(number);
    client.sex = QStringLiteral("male");
    client.address = QStringLiteral("白津県水瀬市元町%1丁目").arg(number % 9 + 1);
    client.phone = QStringLiteral("000-%1").arg(number, 4, 10, QLatin1Char('0'));
    return take(centre.clients().add(client));
}

/// The words of a document as a text document that LibreOffice lays out: for each of its pages a table with the same cells.
QByteArray asFlatOdt(const paper::Document& document)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                     "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                     "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
                     "office:version=\"1.2\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles>"
                     "<style:style style:name=\"P\" style:family=\"paragraph\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>"
                     "<style:style style:name=\"C\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"0.2mm solid #000000\"/></style:style>"
                     "<style:style style:name=\"T\" style:family=\"paragraph\"><style:text-properties fo:font-size=\"6pt\"/></style:style>"
                     "</office:automatic-styles><office:body><office:text>";
    for (const paper::Page& page : document.pages) {
        xml += "<text:p text:style-name=\"P\"/><table:table><table:table-column table:number-columns-repeated=\"4\"/>";
        int column = 0;
        for (const paper::Item& item : page.items) {
            const auto* text = std::get_if<paper::Text>(&item);
            if (!text)
                continue;
            if (column == 0)
                xml += "<table:table-row>";
            xml += "<table:table-cell table:style-name=\"C\"><text:p text:style-name=\"T\">" + text->text.toHtmlEscaped().toUtf8() + "</text:p></table:table-cell>";
            if (++column == 4) {
                xml += "</table:table-row>";
                column = 0;
            }
        }
        while (column > 0 && column++ < 4)
            xml += "<table:table-cell/>";
        if (column > 0)
            xml += "</table:table-row>";
        xml += "</table:table>";
    }
    return xml + "</office:text></office:body></office:document>";
}

/// Time the program itself works until nothing waits any more, without what it sleeps for its preview.
double busyMillis(double most)
{
    double busy = 0;
    const Stopwatch whole;
    while (whole.elapsed().wall * 1000 < most) {
        const Stopwatch watch;
        QApplication::processEvents();
        const double took = watch.elapsed().wall * 1000;
        if (took > 0.1)
            busy += took;
        QTest::qSleep(1);
    }
    return busy;
}

} // namespace

int handoverChild(int argc, char** argv, const QString& scratch)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme theme;
    theme.apply(application);
    const QString path = scratch + QStringLiteral("/handover.tasuki");
    auto centre = take(Centre::create(path, {QStringLiteral("計測センター"), QStringLiteral("計測")}));
    take(centre->store().vault().create(QStringLiteral("計測"), QStringLiteral("three small words"), {1, 8192}));
    const QDate today = centre->store().clock().today();
    QJsonObject figures;

    // 500 issued sheets of two pages.
    const auto definition = take(centre->sheets().library().find(QStringLiteral("admission-info")));
    std::vector<Id<Sheet>> ids;
    for (int i = 0; i < sheetCount; ++i) {
        const auto client = addClient(*centre, i);
        clients::Consent consent;
        consent.client = client;
        consent.on = today;
        consent.range = QStringLiteral("medical");
        (void)take(centre->clients().addRow(consent));
        const auto id = take(centre->sheets().begin(client, *definition, centre->sender(), {QStringLiteral("nurse"), {}, QStringLiteral("病院"), {}}));
        auto view = take(centre->sheets().read(id));
        for (const forms::Field* field : definition->fields()) {
            if (field->kind == Kind::Choice && view.answer(field->id).isEmpty())
                view.answers[field->id].chosen = {field->options.front().code};
            else if (field->kind == Kind::Lines)
                (void)take(centre->sheets().answer(view, field->id, Answer{QStringLiteral("家で暮らし続けたい。買い物と通院を手伝ってほしい。"), {}, {}, {}}));
        }
        take(centre->sheets().issue(view, true));
        ids.push_back(id);
    }
    for (int round = 0; round < 3; ++round) {
        const Stopwatch watch;
        std::vector<SheetPrint> prints;
        for (const auto& id : ids)
            prints.push_back(take(sheetPrint(centre->sheets(), take(centre->sheets().read(id)))));
        const double readTime = watch.elapsed().wall;
        const paper::Document document = sheetStack(centre->store(), prints);
        const double laidTime = watch.elapsed().wall;
        take(paper::writePdf(document, scratch + QStringLiteral("/sheets.pdf")));
        const double whole = watch.elapsed().wall;
        if (round == 0 || whole < figures[QStringLiteral("pdf")].toDouble()) {
            figures[QStringLiteral("pdf")] = whole;
            figures[QStringLiteral("pdf_read")] = readTime;
            figures[QStringLiteral("pdf_lay")] = laidTime - readTime;
            figures[QStringLiteral("pages")] = static_cast<qint64>(document.pages.size());
        }
        if (round == 0) {
            QFile odt(scratch + QStringLiteral("/sheets.fodt"));
            if (odt.open(QIODevice::WriteOnly))
                odt.write(asFlatOdt(document));
        }
    }

    // A sheet of 200 fields, opened and typed into.
    (void)take(centre->sheets().library().take(toJson(longForm(today))));
    const auto longDefinition = take(centre->sheets().library().find(QStringLiteral("bench-long")));
    const auto client = addClient(*centre, sheetCount);
    const auto sheet = take(centre->sheets().begin(client, *longDefinition, centre->sender(), {QStringLiteral("nurse"), {}, QStringLiteral("病院"), {}}));
    ui::Session session(std::move(centre));
    {
        ui::HandoverPage page(session);
        page.resize(1366, 768);
        page.show();
        busyMillis(100);
        std::vector<double> opens, keys;
        for (int round = 0; round < 7; ++round) {
            page.stepBack();
            busyMillis(60);
            const Stopwatch watch;
            page.openSheet(sheet.uuid);
            page.grab();
            opens.push_back(watch.elapsed().wall * 1000);
            busyMillis(60);
        }
        page.editor().goTo(QStringLiteral("bench.f1"));
        auto* line = page.editor().rowOf(QStringLiteral("bench.f1"))->findChild<QLineEdit*>();
        line->setFocus();
        busyMillis(60);
        for (int i = 0; i < 40; ++i) {
            const Stopwatch watch;
            QTest::keyClick(line, Qt::Key_A);
            const double pressed = watch.elapsed().wall * 1000;
            keys.push_back(pressed + busyMillis(60));
        }
        figures[QStringLiteral("open")] = median(opens);
        figures[QStringLiteral("key")] = median(keys);
        figures[QStringLiteral("key95")] = percentile(keys, 0.95);
    }

    // A large centre.
    for (int i = sheetCount + 1; i < clientCount; ++i)
        addClient(session.centre(), i);
    std::vector<double> loads;
    for (int round = 0; round < 3; ++round) {
        auto opened = session.store().vault().opened();
        session.centre().lock();
        take(session.centre().enter(std::move(opened)));
        const Stopwatch watch;
        const auto found = take(session.clients().search(QStringLiteral("9999太郎")));
        loads.push_back(watch.elapsed().wall * 1000);
        figures[QStringLiteral("found")] = static_cast<qint64>(found.size());
    }
    figures[QStringLiteral("clients")] = median(loads);
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
#endif

Lines measureHandover(const Setting& setting)
{
#ifdef TASUKI_BENCH_WINDOW
    const QJsonObject figures = child({QStringLiteral("handover"), setting.scratch});
    const auto of = [&](const char* name) { return figures[QLatin1String(name)].toDouble(); };
    if (of("pages") <= 0)
        return {};
    std::optional<double> office;
    QString note = QStringLiteral("LibreOffice is not here");
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (!program.isEmpty()) {
        QProcess process;
        process.setWorkingDirectory(setting.scratch);
        const Stopwatch watch;
        process.start(program, {QStringLiteral("-env:UserInstallation=file://") + setting.scratch + QStringLiteral("/office"), QStringLiteral("--headless"),
                                QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("sheets.fodt"), QStringLiteral("--outdir"),
                                setting.scratch + QStringLiteral("/office-pdf")});
        process.waitForFinished(-1);
        if (QFile::exists(setting.scratch + QStringLiteral("/office-pdf/sheets.pdf"))) {
            office = watch.elapsed().wall * 1000 / of("pages");
            note = QStringLiteral("floor: LibreOffice, the same words as tables");
        }
    }
    const double page = of("pdf") * 1000 / of("pages");
    return {{QStringLiteral("sheets to PDF, a page"), page, QStringLiteral("ms"), office, 10.0, 0.05,
             note + QStringLiteral("; %1 pages, of it reading %2 ms and laying out %3 ms a page")
                        .arg(of("pages"))
                        .arg(of("pdf_read") * 1000 / of("pages"), 0, 'f', 2)
                        .arg(of("pdf_lay") * 1000 / of("pages"), 0, 'f', 2)},
            {QStringLiteral("sheet of 200 fields opened"), of("open"), QStringLiteral("ms"), {}, 100.0, {}, QStringLiteral("painted")},
            {QStringLiteral("key press with preview"), of("key"), QStringLiteral("ms"), {}, 16.0, {}, QStringLiteral("median; 95th percentile %1 ms").arg(of("key95"), 0, 'f', 1)},
            {QStringLiteral("10,000 clients searchable"), of("clients"), QStringLiteral("ms"), {}, 1000.0, {}, QStringLiteral("%1 found").arg(of("found"))}};
#else
    Q_UNUSED(setting);
    return {};
#endif
}

} // namespace tasuki::bench
