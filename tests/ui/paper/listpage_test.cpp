// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/listpage.h"
#include "paper/text.h"
#include "samples.h"
#include "testing/testing.h"

#include <QHash>
#include <QSet>

using namespace tasuki::paper;
using namespace samples;

TEST_CASE("A list of one place is one page")
{
    const Document document = listPages(list(1, 1), imprint());
    REQUIRE(document.pages.size() == 1);
    const Page& page = document.pages.front();
    CHECK(textOf(page, u"事業所 第1の1"_qs).pt == 14);
    const Text phone = textOf(page, u"100-10000-0000"_qs);
    CHECK(phone.pt == 16);
    CHECK(phone.bold);
    CHECK(phone.align == Align::Right);
    CHECK(phone.rect.right() == Approx(198));
    checkNothingIsCut(document);
}

TEST_CASE("Name and number of a row stand on one base line")
{
    const Page page = listPages(list(1, 1), imprint()).pages.front();
    const Text name = textOf(page, u"事業所 第1の1"_qs);
    const Text phone = textOf(page, u"100-10000-0000"_qs);
    CHECK(name.rect.top() + baseline(name.pt, true, name.lineFactor) ==
          Approx(phone.rect.top() + baseline(phone.pt, true, phone.lineFactor)).margin(0.01));
}

TEST_CASE("3,000 places are all listed, each number exactly once, and no row is split")
{
    const ListSheet sheet = list(30, 100);
    const Document document = listPages(sheet, imprint());
    QHash<QString, int> seen;
    for (const Page& page : document.pages) {
        int names = 0;
        int numbers = 0;
        int addresses = 0;
        for (const Text& text : texts(page)) {
            if (text.bold && text.pt == 16 && text.align == Align::Right) {
                ++seen[text.text];
                ++numbers;
            }
            names += text.text.startsWith(u"事業所"_qs);
            addresses += text.text.startsWith(u"川原市元町"_qs);
        }
        CHECK(names == numbers);
        CHECK(addresses == numbers);
    }
    CHECK(seen.size() == 3000);
    for (const ListGroup& group : sheet.groups) {
        for (const ListRow& row : group.rows) {
            if (seen.value(row.phone) != 1)
                FAIL("not exactly once: " << row.phone.toStdString());
        }
    }
    const QString count = QString::number(document.pages.size());
    CHECK(pageText(document.pages.back()).contains(u"Page %1/%1"_qs.arg(count)));
}

TEST_CASE("Nothing runs over an edge, and a heading never stands last on a page")
{
    for (int rows = 1; rows <= 14; ++rows) {
        const Document document = listPages(list(8, rows), imprint());
        checkNothingIsCut(document);
        for (const Page& page : document.pages) {
            double lastHeading = -1;
            double lastName = -1;
            for (const Text& text : texts(page)) {
                if (text.text.startsWith(u"種類その"_qs))
                    lastHeading = std::max(lastHeading, text.rect.top());
                if (text.text.startsWith(u"事業所"_qs))
                    lastName = std::max(lastName, text.rect.top());
            }
            CHECK(lastHeading >= 0); // a page that begins inside a category repeats its heading
            CHECK(lastHeading < lastName);
        }
    }
}

TEST_CASE("The head with the title stands on every page")
{
    const Document document = listPages(list(3, 20), imprint());
    REQUIRE(document.pages.size() > 2);
    for (const Page& page : document.pages)
        CHECK(textOf(page, u"元町のまわりのサービス"_qs).rect.top() == Approx(12));
    CHECK(pageText(document.pages[0]).contains(u"元町1丁目から2km以内"_qs));
}

TEST_CASE("A row higher than a page goes on over the next")
{
    ListSheet sheet = list(1, 2);
    QString note;
    for (int i = 0; note.size() < 4999; ++i)
        note += u"第%1の注意。"_qs.arg(i);
    sheet.groups[0].rows[0].note = note;
    const Document document = listPages(sheet, imprint());
    CHECK(document.pages.size() > 3);
    checkNothingIsCut(document);
    CHECK(allWords(document).contains(u"100-10001-0000"_qs));
    QString found;
    for (const Page& page : document.pages) {
        for (const Text& text : texts(page)) {
            if (text.text.contains(u"の注意"_qs))
                found += text.text;
        }
    }
    CHECK(found == note);
}

TEST_CASE("Long names and readings wrap inside their column")
{
    ListSheet sheet = list(1, 3);
    sheet.groups[0].rows[1].name = u"医療法人社団川原会中央通所リハビリテーションセンター"_qs.repeated(3);
    sheet.groups[0].rows[1].kana = u"いりょうほうじん"_qs.repeated(13).left(103);
    const Document document = listPages(sheet, imprint());
    checkNothingIsCut(document);
    CHECK(allWords(document).contains(sheet.groups[0].rows[1].name));
    CHECK(allWords(document).contains(sheet.groups[0].rows[1].kana));
}

TEST_CASE("A list without places says so, and empty categories are left out")
{
    ListSheet sheet = list(1, 0);
    const Document none = listPages(sheet, imprint());
    REQUIRE(none.pages.size() == 1);
    CHECK(pageText(none.pages[0]).contains(u"No place was found."_qs));
    CHECK_FALSE(pageText(none.pages[0]).contains(u"種類その1"_qs));
}
