// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet looks like on paper: everything inside the margins, nothing cut, the FAX set without what may not go.
#include "forms/bodynote.h"
#include "forms/letters.h"
#include "forms/sheets/sheetpaper.h"
#include "paper/paint.h"
#include "testing/desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace desk;
using namespace tasuki::forms;

namespace {

QRectF rectOf(const paper::Item& item)
{
    if (const auto* line = std::get_if<paper::Line>(&item))
        return QRectF(line->from, line->to).normalized();
    return std::visit(
        [](const auto& each) -> QRectF {
            if constexpr (requires { each.rect; })
                return each.rect;
            else
                return {};
        },
        item);
}

QString wordsOf(const paper::Document& document)
{
    QString words;
    for (const paper::Page& page : document.pages)
        words += paper::pageText(page) + QLatin1Char('\n');
    return words;
}

FormPages pagesOf(Desk& desk, const SheetView& view)
{
    return sheetPages(desk.store(), must(sheetPrint(desk.sheets(), view)));
}

/// Long words in every field that takes words.
void overflow(Desk& desk, SheetView& view)
{
    for (const tasuki::forms::Field* field : view.definition->fields()) {
        if (field->kind != Kind::Lines || !view.isAsked(*field))
            continue;
        QString words;
        for (int i = 0; i < 60; ++i)
            words += QStringLiteral("%1の%2文目。").arg(field->id).arg(i);
        must(desk.sheets().answer(view, field->id, Answer{words, {}, {}, {}}));
    }
}

/// A page as lines of text: kind, place in hundredths of a millimetre, size, words.
QByteArray described(const paper::Document& document)
{
    QByteArray all;
    int number = 0;
    for (const paper::Page& page : document.pages) {
        all += "page " + QByteArray::number(++number) + "\n";
        for (const paper::Item& item : page.items) {
            const QRectF rect = rectOf(item);
            QByteArray line = QByteArrayList{"text", "line", "box", "mark", "ring"}[static_cast<qsizetype>(item.index())];
            for (const double length : {rect.x(), rect.y(), rect.width(), rect.height()})
                line += ' ' + QByteArray::number(qRound(length * 100));
            if (const auto* text = std::get_if<paper::Text>(&item))
                line += ' ' + QByteArray::number(text->pt) + (text->bold ? "b " : " ") + QString(text->text).replace(QLatin1Char('\n'), QLatin1Char('/')).toUtf8();
            all += line + "\n";
        }
    }
    return all;
}

/// An invented person with a family, on a form filled as far as it is known.
SheetView goldenView(Desk& desk, const char* form)
{
    auto view = desk.view(desk.begin(desk.addClient(), form, "nurse"));
    if (view.definition->field(QStringLiteral("admission.date")))
        desk.type(view, "admission.date", QStringLiteral("R7.6.10"));
    desk.complete(view);
    return view;
}

double unlike(const QImage& left, const QImage& right)
{
    if (left.size() != right.size())
        return 1;
    double ink = 0;
    double difference = 0;
    for (int y = 0; y < left.height(); ++y)
        for (int x = 0; x < left.width(); ++x) {
            ink += 255 - qGray(left.pixel(x, y));
            difference += std::abs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y)));
        }
    return difference / std::max(1.0, ink);
}

} // namespace

TEST_CASE("Everything of every form stays on the sheet, filled, empty and overfull")
{
    Desk desk;
    const auto client = desk.addClient();
    for (const auto& definition : shippedDefinitions()) {
        for (const bool overfull : {false, true}) {
            auto view = desk.view(desk.begin(client, definition->code.toUtf8().constData()));
            desk.complete(view);
            if (overfull)
                overflow(desk, view);
            const FormPages made = pagesOf(desk, view);
            const QRectF sheet(QPointF(), paper::sheetSize(made.document.size));
            int number = 0;
            for (const paper::Page& page : made.document.pages) {
                ++number;
                for (const paper::Item& item : page.items) {
                    INFO(definition->code << " page " << number);
                    const QRectF rect = rectOf(item);
                    CHECK(rect.left() >= 4.2);
                    CHECK(rect.top() >= 4.2);
                    CHECK(rect.right() <= sheet.right() - 4.2);
                    CHECK(rect.bottom() <= sheet.bottom() - 4.2);
                }
            }
            for (const auto& [field, spots] : made.spots)
                for (const Spot& spot : spots)
                    CHECK(spot.page < static_cast<int>(made.document.pages.size()));
        }
    }
}

TEST_CASE("Both pages of the admission sheet and one page of the checklist hold their form, and nothing runs over")
{
    Desk desk;
    const auto client = desk.addClient();
    for (const auto& [code, pages] : std::vector<std::pair<const char*, std::size_t>>{{"admission-info", 2}, {"basic-checklist", 1}, {"discharge-record", 1}}) {
        INFO(code);
        auto view = desk.view(desk.begin(client, code));
        desk.complete(view);
        const FormPages made = pagesOf(desk, view);
        CHECK(made.document.pages.size() == pages);
        CHECK(made.continued.isEmpty());
    }
}

TEST_CASE("What does not fit goes on on the enclosure, to the last word")
{
    Desk desk;
    const auto client = desk.addClient();
    for (const auto& definition : shippedDefinitions()) {
        INFO(definition->code);
        auto view = desk.view(desk.begin(client, definition->code.toUtf8().constData()));
        overflow(desk, view);
        const FormPages made = pagesOf(desk, view);
        QString words = wordsOf(made.document);
        words.remove(QRegularExpression(QStringLiteral("\\s")));
        bool any = false;
        for (const tasuki::forms::Field* field : view.definition->fields()) {
            if (field->kind != Kind::Lines || !view.isAsked(*field))
                continue;
            any = true;
            INFO(field->id);
            CHECK(words.contains(QStringLiteral("%1の59文目。").arg(field->id)));
        }
        CHECK((!any || !made.continued.isEmpty() || definition->pages.empty()));
    }
}

TEST_CASE("What is left out for the receiver is on no page")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    CHECK(wordsOf(pagesOf(desk, view).document).contains(QStringLiteral("0769-01-5512")));
    must(desk.sheets().withhold(view, QStringLiteral("person.phone"), true));
    CHECK_FALSE(wordsOf(pagesOf(desk, view).document).contains(QStringLiteral("0769-01-5512")));
}

TEST_CASE("A page says 取扱注意, its number of all, the version, who printed it and when; a draft says that it is one")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    desk.complete(view);
    const QString draft = wordsOf(pagesOf(desk, view).document);
    must(desk.sheets().issue(view));
    const QString issued = wordsOf(pagesOf(desk, view).document);
    CHECK(draft.contains(QStringLiteral("draft, not issued")));
    CHECK_FALSE(issued.contains(QStringLiteral("draft, not issued")));
    for (const char* words : {"Handle with care", "1/2", "2/2", "2018", "Sato"}) {
        INFO(words);
        CHECK(issued.contains(QLatin1String(words)));
    }
}

TEST_CASE("The FAX set has a cover with the total of its pages and a slip without the name, and nothing that may not go by FAX")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    desk.complete(view);
    must(desk.sheets().issue(view));
    const paper::Document fax = must(faxSet(desk.store(), must(sheetPrint(desk.sheets(), view))));
    REQUIRE(fax.pages.size() == 3);
    const QString cover = paper::pageText(fax.pages.front());
    CHECK(cover.contains(QLatin1Char('3')));
    CHECK(cover.contains(QStringLiteral("Reply slip")));
    CHECK(cover.contains(QStringLiteral("●所●ヨ")));
    const QString all = wordsOf(fax) + fax.title;
    for (const char* piece : {"田所", "キヨ", "タドコロ", "たどころ", "和夫", "昭和12", "昭和１２", "1937", "5512", "元町", "090-0000-1111", "0001234567"}) {
        INFO(piece);
        CHECK_FALSE(all.contains(QString::fromUtf8(piece)));
    }
}

TEST_CASE("A correction marks the cells that changed since the receiver's copy and lists what was there")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    desk.complete(view);
    must(desk.sheets().issue(view));
    auto next = desk.view(must(desk.sheets().revise(view, QStringLiteral("番号の誤記"))));
    const auto bars = [](const paper::Document& document) {
        int count = 0;
        for (const paper::Page& page : document.pages)
            for (const paper::Item& item : page.items)
                if (const auto* line = std::get_if<paper::Line>(&item))
                    count += line->width == Approx(0.9) ? 1 : 0;
        return count;
    };
    CHECK(bars(pagesOf(desk, next).document) == 0);
    desk.type(next, "person.phone", QStringLiteral("0769-01-9999"));
    const FormPages made = pagesOf(desk, next);
    CHECK(bars(made.document) == 1);
    CHECK(wordsOf(made.document).contains(QStringLiteral("0769-01-5512 → 0769-01-9999")));
}

TEST_CASE("One sheet for several receivers: each with a cover in their name, numbered by itself, without what they must not have")
{
    Desk desk;
    const auto client = desk.addClient();
    clients::Consent wide;
    wide.client = client;
    wide.on = QDate(2025, 5, 1);
    wide.range = QStringLiteral("medical;care_office;community");
    must(desk.clients().addRow(wide));
    auto view = desk.view(desk.begin(client));
    desk.complete(view);
    refused(desk.sheets().copyFor(view, {QStringLiteral("nurse"), {}, QStringLiteral("北病院"), {}}), Error::Code::Usage);
    must(desk.sheets().issue(view));
    std::vector<SheetPrint> prints;
    for (const auto& [profession, name] : {std::pair<const char*, const char*>{"nurse", "北病院"}, {"neighbourhood", "元町三丁目町会"}}) {
        const auto copy = must(desk.sheets().copyFor(view, {QLatin1String(profession), {}, QString::fromUtf8(name), {}}));
        prints.push_back(must(sheetPrint(desk.sheets(), copy)));
    }
    const paper::Document letters = must(sheetBatch(desk.store(), prints, Cover::Letter));
    // Three pages each, and a blank back between them: nobody's first page lies on the back of another's last.
    REQUIRE(letters.pages.size() == 7);
    CHECK(letters.pages[3].items.empty());
    const auto page = [&](std::size_t number) { return paper::pageText(letters.pages[number]); };
    CHECK(page(0).contains(QStringLiteral("北病院")));
    CHECK(page(0).contains(QStringLiteral("1/3")));
    CHECK(page(4).contains(QStringLiteral("元町三丁目町会")));
    CHECK(page(4).contains(QStringLiteral("1/3")));
    CHECK(page(1).contains(QStringLiteral("12年3月4日")));
    CHECK_FALSE(page(5).contains(QStringLiteral("12年3月4日")));
    CHECK(wordsOf(must(sheetBatch(desk.store(), prints, Cover::Fax))).contains(QStringLiteral("●所●ヨ")));
    refused(desk.sheets().copyFor(view, {QStringLiteral("lawyer"), {}, QStringLiteral("法律事務所"), {}}), Error::Code::Forbidden);
    CHECK(desk.view(view.sheet.id).sheet.recipientName == QStringLiteral("水瀬中央病院"));
}

TEST_CASE("Places on the body are drawn on the figures, and told in words beside them")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient(), "nursing-summary"));
    const auto* field = view.definition->field(QStringLiteral("skin.places"));
    REQUIRE(field);
    const auto answer = must(readAnswer(*field, QJsonArray{QJsonObject{{QStringLiteral("part"), QStringLiteral("仙骨部")}, {QStringLiteral("words"), QStringLiteral("発赤 2cm")}},
                                                           QJsonObject{{QStringLiteral("x"), 0.17}, {QStringLiteral("y"), 0.72}, {QStringLiteral("words"), QStringLiteral("痛み")}}}));
    must(desk.sheets().answer(view, field->id, answer));
    const FormPages made = pagesOf(desk, view);
    const QString words = wordsOf(made.document);
    CHECK(words.contains(QStringLiteral("仙骨部: 発赤 2cm")));
    CHECK(words.contains(QStringLiteral("右膝: 痛み")));
    const auto rings = [](const paper::Document& document) {
        int count = 0;
        for (const paper::Page& page : document.pages)
            for (const paper::Item& item : page.items)
                if (const auto* ring = std::get_if<paper::Ring>(&item))
                    count += ring->width == Approx(0.4) ? 1 : 0;
        return count;
    };
    CHECK(rings(made.document) == 2);
    refused(readAnswer(*field, QStringLiteral("仙骨部")), Error::Code::Usage);
    refused(readAnswer(*field, QJsonArray{QJsonObject{{QStringLiteral("part"), QStringLiteral("どこか")}}}), Error::Code::Usage);
    refused(readAnswer(*field, QJsonArray{QJsonObject{{QStringLiteral("x"), 2}, {QStringLiteral("y"), 0}}}), Error::Code::Usage);
    CHECK(bodyMarksOf(answerOf(bodyMarksOf(answer))) == bodyMarksOf(answer));
}

TEST_CASE("Letters the receiver may not read are told, and stand in their plain form on that output only")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient("髙﨑 花子", "タカサキ ハナコ")));
    const auto rare = rareLetters(view.handedOver());
    REQUIRE(rare.size() == 2);
    CHECK(rare[0] == text::Unmappable{QStringLiteral("髙"), QStringLiteral("高")});
    SheetPrint print = must(sheetPrint(desk.sheets(), view));
    CHECK(wordsOf(sheetPages(desk.store(), print).document).contains(QStringLiteral("髙﨑")));
    print.plainLetters = true;
    const QString plain = wordsOf(sheetPages(desk.store(), print).document);
    CHECK(plain.contains(QStringLiteral("高崎 花子")));
    CHECK_FALSE(plain.contains(QStringLiteral("髙")));
    CHECK(desk.view(view.sheet.id).answer(QStringLiteral("person.name")).text == QStringLiteral("髙﨑 花子"));
}

TEST_CASE("The PDF carries its fonts and no name in its title")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    const paper::Document document = pagesOf(desk, view).document;
    CHECK_FALSE(document.title.contains(QStringLiteral("田所")));
    const QByteArray pdf = paper::toPdf(document);
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.contains("/FontFile2"));
    CHECK(pdf.contains("BIZ"));
}

TEST_CASE("The pages stand where they stood: texts to a hundredth of a millimetre, pixels but for the drawing of letters")
{
    // TASUKI_GOLDEN_UPDATE=1 writes the pages anew; look at them before they are committed.
    const bool update = qEnvironmentVariableIsSet("TASUKI_GOLDEN_UPDATE");
    for (const char* form : {"admission-info", "basic-checklist", "common-handover"}) {
        Desk desk;
        const auto view = goldenView(desk, form);
        const paper::Document document = pagesOf(desk, view).document;
        const QString base = QStringLiteral(TASUKI_GOLDEN "/") + QLatin1String(form);
        QFile texts(base + QStringLiteral(".txt"));
        // The number a sheet gets is drawn by lot.
        const QByteArray now = QString::fromUtf8(described(document)).replace(view.sheet.id.uuid.toString().right(6).toUpper(), QStringLiteral("NUMBER")).toUtf8();
        if (update) {
            REQUIRE(texts.open(QIODevice::WriteOnly));
            texts.write(now);
        } else {
            REQUIRE(texts.open(QIODevice::ReadOnly));
            const QByteArrayList before = texts.readAll().split('\n');
            const QByteArrayList after = now.split('\n');
            CHECK(before.size() == after.size());
            for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
                CHECK(before[i] == after[i]);
        }
        for (std::size_t page = 0; page < document.pages.size(); ++page) {
            const QImage picture = paper::renderPage(document, static_cast<int>(page), 72).convertToFormat(QImage::Format_Grayscale8);
            const QString path = base + QStringLiteral("-%1.png").arg(page + 1);
            if (update) {
                REQUIRE(picture.save(path));
            } else {
                const QImage before(path);
                REQUIRE_FALSE(before.isNull());
                CHECK(unlike(before, picture) < 0.15);
            }
        }
    }
}
