// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/text.h"
#include "samples.h"
#include "testing/testing.h"

using namespace tasuki::paper;

TEST_CASE("A full-width character is as wide as its type size, whatever the device")
{
    CHECK(textWidth(u"川原市元町"_qs, 72, false) == Approx(5 * 25.4).margin(0.02));
    CHECK(textWidth(u"川原市元町"_qs, 14, true) == Approx(5 * 14 * mmPerPt).margin(0.05));
    CHECK(textWidth(u"076-555"_qs, 14, false) == Approx(3.5 * 14 * mmPerPt).margin(0.05));
}

TEST_CASE("Text shrinks in half points until it fits, and no further than its smallest size")
{
    Text text;
    text.rect = {0, 0, 40, 6};
    text.text = u"一二三四五六七八九十"_qs;
    text.pt = 14;
    text.smallestPt = 7;
    text.lineFactor = 1.2;
    const Fitted fitted = fit(text);
    CHECK(fitted.fits);
    CHECK(fitted.lines == 1);
    CHECK(fitted.pt == Approx(11));
    CHECK(fitted.width <= 40);

    text.smallestPt = 12;
    CHECK_FALSE(fit(text).fits);
    CHECK(fit(text).pt == Approx(12));

    text.smallestPt = 0;
    CHECK(fit(text).pt == Approx(14));
}

TEST_CASE("Text of one line never wraps; it shrinks by its width")
{
    Text text;
    text.rect = {0, 0, 30, 20};
    text.text = u"一二三四五六七八九十"_qs;
    text.pt = 14;
    text.smallestPt = 6;
    text.wrap = false;
    const Fitted fitted = fit(text);
    CHECK(fitted.lines == 1);
    CHECK(fitted.width <= 30);
    CHECK(fitted.pt == Approx(8.5));
}

TEST_CASE("Cutting a text between lines loses no character")
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += u"第%1条。髙橋と﨑山が①番へ行く。"_qs.arg(i) + (i % 17 == 0 ? u"\n"_qs : QString());
    QString rest = text;
    QString joined;
    int parts = 0;
    while (!rest.isEmpty()) {
        const SplitText split = splitText(rest, 80, 30, 14, false, 1.3);
        REQUIRE_FALSE(split.head.isEmpty());
        CHECK(textHeight(split.head, 80, 14, false, 1.3) <= 30.01);
        joined += split.head;
        rest = split.rest;
        ++parts;
    }
    CHECK(parts > 10);
    CHECK(joined.remove(u'\n') == text.remove(u'\n'));
}

TEST_CASE("Where no line fits, everything is left for later")
{
    const SplitText split = splitText(u"一行"_qs, 80, 3, 14, false);
    CHECK(split.head.isEmpty());
    CHECK(split.rest == u"一行"_qs);
}

TEST_CASE("Empty text has no height, an empty line has one")
{
    CHECK(textHeight({}, 80, 14, false) == 0);
    CHECK(textHeight(u"一\n\n二"_qs, 80, 14, false) == Approx(3 * textHeight(u"一"_qs, 80, 14, false)));
}

TEST_CASE("Every kind of line end breaks a line")
{
    CHECK(textHeight(u"一\r\n二\r三"_qs, 80, 14, false) == Approx(3 * textHeight(u"一"_qs, 80, 14, false)));
}

TEST_CASE("A character that the paper font lacks does not move its line")
{
    CHECK(textHeight(u"一\U0001F3E0二"_qs, 80, 14, false) == Approx(textHeight(u"一"_qs, 80, 14, false)));
}
