// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/calllist.h"
#include "samples.h"
#include "testing/testing.h"

#include <QHash>

using namespace tasuki::paper;
using namespace samples;

namespace {

CallSheet calls(int count)
{
    CallSheet sheet;
    sheet.title = u"確認電話"_qs;
    for (int i = 1; i <= count; ++i)
        sheet.rows.push_back({u"事業所 %1"_qs.arg(i), u"0769-%1"_qs.arg(i, 6, 10, QChar(u'0')), u"訪問看護・居宅介護支援"_qs,
                              u"最後の確認：令和7年8月6日"_qs});
    return sheet;
}

} // namespace

TEST_CASE("Everybody to call stands on the list once, with two squares to tick, and no row is split")
{
    CallSheet sheet = calls(200);
    sheet.rows[7].name = u"とても長い名前の事業所"_qs.repeated(8);
    const Document document = callPages(sheet, imprint());
    checkNothingIsCut(document);
    QHash<QString, int> seen;
    for (const Page& page : document.pages) {
        int numbers = 0;
        for (const Text& text : texts(page))
            if (text.bold && text.align == Align::Right && text.text.startsWith(u"0769-"_qs)) {
                ++seen[text.text];
                ++numbers;
            }
        const auto squares = std::count_if(page.items.begin(), page.items.end(), [](const Item& item) {
            const auto* box = std::get_if<Box>(&item);
            return box && box->rect.width() == box->rect.height();
        });
        CHECK(squares == 2 * numbers);
        CHECK(numbers > 0);
    }
    CHECK(seen.size() == 200);
    CHECK(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
}

TEST_CASE("A list without anybody to call is one page that says so")
{
    const Document document = callPages(calls(0), imprint());
    REQUIRE(document.pages.size() == 1);
    CHECK(texts(document.pages.front()).size() > 2);
    checkNothingIsCut(document);
}
