// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "base/fold.h"
#include "base/kanji_variants.h"
#include "base/utf8.h"

#include <QString>

#include <set>

using tasuki::text::folded;

namespace {

std::string fold(std::string_view utf8)
{
    return folded(utf8);
}

} // namespace

TEST_CASE("Full and half width, kana and Latin are one spelling", "[fold]")
{
    CHECK(fold("ＡＢＣ１２３") == "abc123");
    CHECK(fold("ｶﾞｷﾞﾊﾟﾋﾟｳﾞ") == fold("ガギパピヴ"));
    CHECK(fold("ガギパピヴ") == "がぎぱぴゔ");
    CHECK(fold("か\u3099は\u309aう\u3099") == "がぱゔ");
    CHECK(fold("か゛は゜") == "がぱ");
    CHECK(fold("サクラ") == fold("さくら"));
    CHECK(fold("ケアプランセンター") == "けあぷらんせんた");
    CHECK(fold("Café") == "cafe");
    CHECK(fold("Cafe\u0301") == "cafe");
}

TEST_CASE("Compatibility characters fold to what they stand for", "[fold]")
{
    CHECK(fold("㈱さくら") == fold("（株）さくら"));
    CHECK(fold("㈱") == "株");
    CHECK(fold("①②⑳") == "1220");
    CHECK(fold("Ⅱ") == "ii");
    CHECK(fold("ⅳ") == "iv");
    CHECK(fold("㍿") == "株式会社");
    CHECK(fold("℡") == "tel");
    CHECK(fold("⽇") == "日");
}

TEST_CASE("Small kana, long vowels and every hyphen make no difference", "[fold]")
{
    CHECK(fold("ちゃっきょ") == fold("チヤツキヨ"));
    CHECK(fold("霞ヶ関") == fold("霞ケ関"));
    CHECK(fold("ヵゎゐゑ") == "かわいえ");
    for (const char* hyphen : {"ー", "－", "‐", "‑", "−", "–", "—", "―", "ｰ", "〜", "～", "~", "-", "~"})
        CHECK(fold(std::string("デイ") + hyphen + "サビス") == "でいさびす");
    CHECK(fold("ばす") != fold("はす"));
    CHECK(fold("076-220-2288") == fold("０７６（２２０）２２８８"));
}

TEST_CASE("Variants of one kanji are one kanji", "[fold]")
{
    CHECK(fold("髙﨑") == "高崎");
    CHECK(fold("渡邉") == fold("渡邊"));
    CHECK(fold("渡邊") == fold("渡辺"));
    CHECK(fold("齋藤齊藤斉藤") == "斎藤斎藤斎藤");
    CHECK(fold("濵濱嶋嶌櫻廣國眞惠龍瀧槇槗籔冨德曾壽榮會學實豐繩萬與藏讚鐵靜黑巖澤條") ==
          "浜浜島島桜広国真恵竜滝槙橋藪富徳曽寿栄会学実豊縄万与蔵讃鉄静黒巌沢条");
    CHECK(fold("\ufa10\ufa4f") == "塚祐");
    CHECK(fold("𠮷野家") == "吉野家");
    CHECK(fold("\U0002f800") == "丽"); // a compatibility ideograph outside the BMP
    CHECK(fold("葛\U000e0100城") == "葛城");
    CHECK(fold("辻\ufe00") == "辻");
}

TEST_CASE("Only letters and digits stay", "[fold]")
{
    CHECK(fold("医療法人　さくら・会 【北】!") == "医療法人さくら会北");
    CHECK(fold("佐々木") == "佐々木");
    CHECK(fold("☎ 😀 ●").empty());
    CHECK(fold("𩸽") == "𩸽");
    CHECK(fold("").empty());
    CHECK(fold(std::string_view("a\0b", 3)) == "ab");
}

TEST_CASE("Bytes that are not UTF-8 are skipped and nothing past the end is read", "[fold]")
{
    CHECK(fold("a\xff"
               "b") == "ab");
    CHECK(fold("a\xc0\x80"
               "b") == "ab"); // overlong
    CHECK(fold("a\xe0\x80\xaf"
               "b") == "ab"); // overlong
    CHECK(fold("a\xed\xa0\x80"
               "b") == "ab"); // surrogate
    CHECK(fold("a\xf4\x90\x80\x80"
               "b") == "ab"); // above U+10FFFF
    CHECK(fold(std::string_view("あい").substr(0, 5)) == "あ");
    CHECK(fold(std::string_view("\U00020bb7").substr(0, 3)).empty());
}

TEST_CASE("Folding appends, and a mark never joins what was there before", "[fold]")
{
    std::string out = "か";
    tasuki::text::appendFolded(out, "\u3099き");
    CHECK(out == "かき");
}

TEST_CASE("Long expansions find room", "[fold]")
{
    std::string many;
    for (int i = 0; i < 50; ++i)
        many += "\ufdfa㌖";
    const std::string once = fold("\ufdfa㌖");
    std::string expected;
    for (int i = 0; i < 50; ++i)
        expected += once;
    CHECK(once.size() > 30);
    CHECK(fold(many) == expected);
}

TEST_CASE("Folding twice is folding once, for every character there is", "[fold]")
{
    std::set<char32_t> unstable;
    for (char32_t c = 1; c < 0x30000; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        const std::string once = folded(QString::fromUcs4(&c, 1));
        if (folded(std::string_view(once)) != once || tasuki::utf8::firstInvalid(once) != std::string_view::npos)
            unstable.insert(c);
    }
    CHECK(unstable.empty());
}

TEST_CASE("The list of variants is made of pairs that do not chain", "[fold]")
{
    const std::u32string_view pairs = tasuki::text::kanjiVariantPairs();
    std::set<char32_t> variants;
    for (std::size_t i = 0; i < pairs.size(); i += 3) {
        REQUIRE(i + 1 < pairs.size());
        if (i + 2 < pairs.size())
            CHECK(pairs[i + 2] == U' ');
        CAPTURE(QString::fromUcs4(&pairs[i], 2));
        CHECK(variants.insert(pairs[i]).second);
    }
    for (std::size_t i = 1; i < pairs.size(); i += 3) {
        CAPTURE(QString::fromUcs4(&pairs[i], 1));
        CHECK_FALSE(variants.contains(pairs[i]));
    }
    CHECK(variants.size() > 300);
}

TEST_CASE("A typed query splits at any white space", "[fold]")
{
    CHECK(tasuki::text::foldedWords(u" さくら　デイ\tＣａｒｅ\n － ") ==
          std::vector<std::string>{"さくら", "でい", "care"});
    CHECK(tasuki::text::foldedWords(u"").empty());
}

TEST_CASE("The table tells dropped, expanding and plain characters apart", "[fold]")
{
    const char16_t* table = tasuki::text::foldTable();
    CHECK(table[u'・'] == tasuki::text::foldDrop);
    CHECK(table[u'Ⅱ'] == tasuki::text::foldExpands);
    CHECK(table[u'ア'] == u'あ');
}
