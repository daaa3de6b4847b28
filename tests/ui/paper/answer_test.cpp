// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/answer.h"
#include "paper/mark.h"
#include "paper/text.h"
#include "samples.h"
#include "testing/testing.h"

#include <algorithm>

using namespace tasuki::paper;
using namespace samples;

TEST_CASE("An ordinary answer is one page that holds every field")
{
    const AnswerSheet sheet = answer();
    const Document document = answerPage(sheet, imprint());
    REQUIRE(document.pages.size() == 1);
    const QString words = allWords(document);
    for (QString field :
         {sheet.kana,        sheet.name,          sheet.kind,       sheet.phone,      sheet.fax,
          sheet.postalCode,  sheet.address,       sheet.building,   sheet.hours,      sheet.daysNote,
          sheet.vacancy,     sheet.vacancyDate,   sheet.distance,   sheet.url,        sheet.notes,
          sheet.lastChecked, u"人工呼吸器"_qs,    u"夜間は不可"_qs, imprint().centre, imprint().centrePhone,
          imprint().staff,   imprint().printedAt, imprint().source}) {
        INFO(field.toStdString());
        CHECK(words.contains(field.remove(u' ')));
    }
    checkNothingIsCut(document);
}

TEST_CASE("The number to dial is the largest thing on the page, and the body has 14 points or more")
{
    const Page page = answerPage(answer(), imprint()).pages.front();
    const Text phone = textOf(page, answer().phone);
    CHECK(phone.bold);
    CHECK(fit(phone).pt >= 21);
    for (const Text& text : texts(page)) {
        if (text.text != phone.text)
            CHECK(text.pt < fit(phone).pt);
    }
    CHECK(fit(textOf(page, answer().hours)).pt >= 14);
    CHECK(fit(textOf(page, answer().notes)).pt >= 14);
}

TEST_CASE("Name, number and address stand in reading order at fixed places")
{
    const Page page = answerPage(answer(), imprint()).pages.front();
    const Text name = textOf(page, answer().name);
    const Text phone = textOf(page, answer().phone);
    const Text hours = textOf(page, answer().hours);
    CHECK(name.rect.left() == Approx(18));
    CHECK(name.rect.top() == Approx(33.35).margin(1.0));
    CHECK(phone.rect.left() == Approx(54));
    CHECK(name.rect.bottom() <= phone.rect.top());
    CHECK(phone.rect.bottom() <= hours.rect.top());
}

TEST_CASE("Every answer to 'do you take' has its own shape")
{
    const Page page = answerPage(answer(), imprint()).pages.front();
    for (const MarkShape shape : {MarkShape::Yes, MarkShape::Ask, MarkShape::No, MarkShape::Unknown}) {
        const auto count = std::count_if(page.items.begin(), page.items.end(), [shape](const Item& item) {
            const auto* mark = std::get_if<Mark>(&item);
            return mark && mark->shape == shape;
        });
        CHECK(count == 2); // once at its word, once in the legend
    }
}

TEST_CASE("Notes of 4,999 characters and a reading of 103 go on over pages and lose nothing")
{
    AnswerSheet sheet = answer();
    sheet.kana = u"しゃかいふくしほうじん"_qs.repeated(10).left(103);
    sheet.name = u"社会福祉法人川原福祉会特別養護老人ホーム川原の里併設短期入所生活介護事業所さくら館本館"_qs;
    sheet.notes.clear();
    for (int i = 0; sheet.notes.size() < 4999; ++i)
        sheet.notes += u"第%1の注意。"_qs.arg(i);
    sheet.notes = sheet.notes.left(4999);
    const Document document = answerPage(sheet, imprint());
    CHECK(document.pages.size() > 1);
    checkNothingIsCut(document);
    const QString words = allWords(document);
    CHECK(words.contains(sheet.kana));
    CHECK(words.contains(sheet.name));
    QString notes;
    for (const Page& page : document.pages) {
        for (const Text& text : texts(page)) {
            if (text.text.contains(u"の注意"_qs))
                notes += text.text;
        }
    }
    CHECK(notes == sheet.notes);
}

TEST_CASE("Longer remarks are set smaller when that saves the second page")
{
    // Grows the remarks until the page needs help, and one step further still has a single page.
    AnswerSheet sheet = answer();
    bool helped = false;
    for (int i = 0; i < 40 && !helped; ++i) {
        sheet.notes += u"かかりつけの先生の指示書が要ります。"_qs;
        const Document document = answerPage(sheet, imprint());
        if (document.pages.size() > 1)
            break;
        const Text notes = textOf(document.pages.front(), sheet.notes);
        CHECK(notes.pt >= 12);
        helped = notes.pt < 14;
        checkNothingIsCut(document);
    }
    CHECK(helped);
}

TEST_CASE("Empty fields leave no label behind")
{
    AnswerSheet sheet;
    sheet.name = u"もみじ薬局"_qs;
    const QString words = allWords(answerPage(sheet, imprint()));
    CHECK(words.contains(sheet.name));
    CHECK_FALSE(words.contains(u"Address"_qs));
    CHECK_FALSE(words.contains(u"Vacancy"_qs));
    CHECK_FALSE(words.contains(u"Fax"_qs));
}

TEST_CASE("Each of several answers begins on its own page")
{
    const Document document = answerPages({answer(), answer(), answer()}, imprint());
    REQUIRE(document.pages.size() == 3);
    for (const Page& page : document.pages)
        CHECK(textOf(page, answer().name).rect.top() < 60);
    CHECK(pageText(document.pages[2]).contains(u"Page 3/3"_qs));
}

TEST_CASE("Four short answers share a page, the fifth begins the next")
{
    AnswerSheet sheet = answer();
    sheet.acceptance.resize(1);
    sheet.daysNote.clear();
    const Document four = answerStrips({sheet, sheet, sheet, sheet}, imprint());
    CHECK(four.pages.size() == 1);
    checkNothingIsCut(four);
    const Document five = answerStrips({sheet, sheet, sheet, sheet, sheet}, imprint());
    CHECK(five.pages.size() == 2);
    CHECK(allWords(five).count(sheet.phone) == 5);
    // The centre's own number stands on each page, once large and once in the foot.
    CHECK(pageText(five.pages[1]).count(imprint().centrePhone) == 2);
}

TEST_CASE("Strips with long texts take the room they need")
{
    AnswerSheet sheet = answer();
    sheet.daysNote = u"祝日は休み。"_qs.repeated(60);
    const Document document = answerStrips({sheet, sheet, sheet}, imprint());
    CHECK(document.pages.size() > 1);
    checkNothingIsCut(document);
    CHECK(allWords(document).count(u"祝日は休み。"_qs) == 180);
}

TEST_CASE("The box that asks for care is printed only on confidential papers")
{
    Imprint careful = imprint();
    careful.confidential = true;
    CHECK(allWords(answerPage(answer(), careful)).contains(u"Handlewithcare"_qs));
    CHECK_FALSE(allWords(answerPage(answer(), imprint())).contains(u"Handlewithcare"_qs));
}
