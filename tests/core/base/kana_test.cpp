// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "base/kana.h"

#include <algorithm>
#include <vector>

using namespace tasuki::text;

namespace {

/// True where the texts stand in strictly rising order.
bool rises(const std::vector<QStringView>& texts)
{
    return std::adjacent_find(texts.begin(), texts.end(),
                              [](QStringView a, QStringView b) { return gojuonKey(a) >= gojuonKey(b); }) == texts.end();
}

} // namespace

TEST_CASE("Kana change kind and nothing else changes", "[kana]")
{
    CHECK(toHiragana(u"サクラ苑ｶﾞﾝﾊﾞ １ー") == u"さくら苑がんば １ー");
    CHECK(toKatakana(u"さくら苑ゔぁｶﾞ・A") == u"サクラ苑ヴァガ・A");
    CHECK(toHiragana(u"ヴヵヶヽヾ") == u"ゔゕゖゝゞ");
    CHECK(toHiragana(u"ヷ") == u"ヷ");
    CHECK(toHiragana(toKatakana(u"いすゞ")) == u"いすゞ");
}

TEST_CASE("A reading is kana, long marks, spaces and middle dots", "[kana]")
{
    CHECK(isKana(u"やまだ　はなこ"));
    CHECK(isKana(u"デイ・サービス"));
    CHECK(isKana(u"ｻｸﾗ"));
    CHECK(isKana(u"いすゞ"));
    CHECK_FALSE(isKana(u"山田"));
    CHECK_FALSE(isKana(u"さくら1"));
    CHECK_FALSE(isKana(u"さくら-"));
    CHECK_FALSE(isKana(u""));
    CHECK_FALSE(isKana(u"　・ー"));
}

TEST_CASE("Readings stand in the order of the fifty sounds", "[kana]")
{
    CHECK(rises({u"あい", u"いえ", u"うえ", u"かき", u"さくら", u"たなか", u"なかの", u"はやし", u"まえだ", u"やまだ",
                 u"らん", u"わだ", u"をだ", u"んだ"}));
    CHECK(rises({u"さく", u"さくら", u"さくらい"}));
    CHECK(rises({u"はし", u"ばし", u"ぱし", u"はす"}));
    CHECK(rises({u"さっき", u"さつき", u"さつきえん"}));
    CHECK(rises({u"びよういん", u"びょういんに"}));
    CHECK(rises({u"ビール", u"びいる", u"ビーンズ"}));
    CHECK(gojuonKey(u"サクラ") == gojuonKey(u"さくら"));
    CHECK(gojuonKey(u"ｶﾞﾝ") == gojuonKey(u"がん"));
    CHECK(rises({u"かが", u"がか", u"かき"})); // the first differing voice decides, after all sounds agree
}

TEST_CASE("A long mark takes the vowel before it, an iteration mark the character before it", "[kana]")
{
    CHECK(rises({u"ケア", u"けあー", u"けあい"}));
    CHECK(rises({u"いすす", u"いすずや"}));
    CHECK(rises({u"いすゝ", u"いすす"}));
    CHECK(rises({u"佐佐", u"佐々木", u"佐藤"}));
    CHECK(gojuonKey(u"ーあ") == gojuonKey(u"あ"));
}

TEST_CASE("Digits come before Latin, Latin before kana, kana before kanji", "[kana]")
{
    CHECK(rises({u"１", u"2", u"Ａ", u"b", u"あ", u"ん", u"亜", u"𠮷"}));
    CHECK(gojuonKey(u"CAFÉ") == gojuonKey(u"ｃａｆｅ"));
}

TEST_CASE("Spaces and punctuation do not count in the order", "[kana]")
{
    CHECK(gojuonKey(u"医療法人　さくら") == gojuonKey(u"医療法人さくら"));
    CHECK(gojuonKey(u"デイ・サービス（北）") == gojuonKey(u"デイサービス北"));
    CHECK(gojuonKey(u"") < gojuonKey(u"0"));
}
