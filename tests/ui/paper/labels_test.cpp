// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/labels.h"

#include "paper/text.h"
#include "testing/testing.h"

using namespace tasuki;
using namespace tasuki::paper;

namespace {

std::vector<LabelText> some(int count)
{
    std::vector<LabelText> labels;
    for (int i = 1; i <= count; ++i)
        labels.push_back({QStringLiteral("920-0000"), QStringLiteral("港市元町一丁目2番3号"), QString(),
                          QStringLiteral("事業所%1").arg(i), QStringLiteral("御中")});
    return labels;
}

QStringList namesOn(const Page& page)
{
    QStringList names;
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<Text>(&item); text && text->bold)
            names << text->text;
    return names;
}

QRectF placeOfName(const Page& page, int index)
{
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<Text>(&item); text && text->bold && index-- == 0)
            return text->rect;
    return {};
}

} // namespace

TEST_CASE("Every known sheet has as many labels as its name says, all on the paper and none over another")
{
    for (const LabelSheet& sheet : labelSheets()) {
        CHECK(QString::number(sheet.count()) == sheet.code);
        const QRectF paper(QPointF(), sheetSize(PageSize::A4Portrait));
        for (int a = 0; a < sheet.count(); ++a) {
            CHECK(paper.adjusted(-0.01, -0.01, 0.01, 0.01).contains(sheet.labelAt(a)));
            for (int b = 0; b < a; ++b)
                CHECK_FALSE(sheet.labelAt(a).adjusted(0.01, 0.01, -0.01, -0.01).intersects(sheet.labelAt(b)));
        }
    }
}

TEST_CASE("The last label of a sheet lies where its measures say, to the hundredth of a millimetre")
{
    const LabelSheet sheet = labelSheets()[0];
    CHECK(sheet.labelAt(11).left() == Approx(18.6 + 86.4).margin(0.001));
    CHECK(sheet.labelAt(11).top() == Approx((297 - 6 * 42.3) / 2 + 5 * 42.3).margin(0.001));
}

TEST_CASE("A sheet that was begun is used up from the label that is said")
{
    const LabelSheet sheet = labelSheets()[0];
    const Document document = labelPages(sheet, some(15), 11, {}, QStringLiteral("ラベル"));
    REQUIRE(document.pages.size() == 3);
    CHECK(namesOn(document.pages[0]).size() == 2);
    CHECK(namesOn(document.pages[1]).size() == 12);
    CHECK(namesOn(document.pages[2]).size() == 1);
    CHECK(namesOn(document.pages[0])[0].contains(QStringLiteral("事業所1")));
    CHECK(sheet.labelAt(10).contains(placeOfName(document.pages[0], 0)));
    CHECK(sheet.labelAt(0).contains(placeOfName(document.pages[1], 0)));
}

TEST_CASE("The correction of a printer moves every label by the same millimetres")
{
    const LabelSheet sheet = labelSheets()[3];
    const auto straight = labelPages(sheet, some(24), 1, {}, {});
    const auto moved = labelPages(sheet, some(24), 1, {1.5, -0.5}, {});
    for (int i = 0; i < 24; ++i)
        CHECK(placeOfName(moved.pages[0], i).topLeft() - placeOfName(straight.pages[0], i).topLeft() ==
              QPointF(1.5, -0.5));
}

TEST_CASE("A long name and address are set smaller until they fit on the smallest label")
{
    LabelText label{QStringLiteral("920-0000"), QStringLiteral("石川県港市東元町一丁目二百三十四番地の五十六"),
                    QStringLiteral("港市総合福祉センター別館 3階"),
                    QStringLiteral("社会福祉法人港市社会福祉協議会 元町在宅介護支援センター 訪問入浴介護事業所"),
                    QStringLiteral("御中")};
    for (const LabelSheet& sheet : labelSheets()) {
        const Document document = labelPages(sheet, {label}, 1, {}, {});
        for (const Item& item : document.pages.at(0).items)
            CHECK(fit(std::get<Text>(item)).fits);
    }
}

TEST_CASE("Own measures are read, and those that are no sheet of labels are refused")
{
    const auto own = readLabelSheet(QStringLiteral("2, 5, 91, 55, 14, 11"));
    REQUIRE(own);
    CHECK(own->count() == 10);
    CHECK(own->labelAt(9).bottom() == Approx(11 + 5 * 55));
    const auto spaced = readLabelSheet(QStringLiteral("3,6,60,40,8,10,64,45"));
    REQUIRE(spaced);
    CHECK(spaced->labelAt(1).left() == Approx(72));
    for (const char* bad :
         {"", "13", "2,5", "2,5,91,55,14,x", "0,5,91,55,14,11", "2.5,5,80,50,14,11", "3,5,91,55,14,11",
          "2,6,91,55,14,11", "2,5,91,55,14,11,80,55", "2,5,nan,55,14,11", "-2,5,91,55,14,11", "2,5,1e9,55,14,11"})
        CHECK_FALSE(readLabelSheet(QLatin1String(bad)));
}

TEST_CASE("The trial page has the outline and the number of every label")
{
    const LabelSheet sheet = labelSheets()[2];
    const Document document = calibrationPage(sheet, {});
    REQUIRE(document.pages.size() == 1);
    int boxes = 0;
    for (const Item& item : document.pages[0].items)
        boxes += std::holds_alternative<Box>(item) ? 1 : 0;
    CHECK(boxes == 21);
    CHECK(pageText(document.pages[0]).contains(QStringLiteral("21")));
}

TEST_CASE("No labels are no page, whatever label they were to begin at")
{
    CHECK(labelPages(labelSheets()[0], {}, 5, {}, {}).pages.empty());
    CHECK(labelPages(labelSheets()[0], some(1), 99, {}, {}).pages.size() == 1);
    CHECK(labelPages(labelSheets()[0], some(1), -3, {}, {}).pages.size() == 1);
}
