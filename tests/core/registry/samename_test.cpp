// SPDX-License-Identifier: GPL-3.0-or-later
// Spellings of addresses and names in real lists.
#include "registry/addresskey.h"
#include "registry/namekey.h"
#include "testing/testing.h"

#include <random>

using namespace tasuki;
using namespace tasuki::registry;

namespace {

AddressKey address(const char* text, const char* city = "")
{
    return addressKey(u"", QString::fromUtf8(city), QString::fromUtf8(text));
}

} // namespace

TEST_CASE("Spellings of one address are one place")
{
    const auto [a, b] = GENERATE(table<const char*, const char*>({
        {"石川県金沢市古府１－１５０", "石川県金沢市古府１丁目１５０番地"},
        {"石川県羽咋郡志賀町富来地頭町７の１１０番１", "石川県羽咋郡志賀町富来地頭町7-110-1"},
        {"石川県七尾市御祓町ホ部２６の５", "石川県七尾市御祓町ホ部26番地の5"},
        {"石川県羽咋郡志賀町富来領家町ハの３０番地", "石川県羽咋郡志賀町富来領家町ハ30"},
        {"石川県河北郡津幡町字津幡ロ51番地2", "石川県河北郡津幡町津幡ロ５１番２"},
        {"石川県金沢市もりの里3丁目76番地", "金沢市もりの里三丁目７６番地"},
        {"石川県金沢市京町1番30号", "京町1-30"},
        {"石川県野々市市郷町２６２ー２", "石川県野々市市郷町262-2"},
        {"石川県金沢市泉野出町2丁目2番10号メゾン泉301", "石川県金沢市泉野出町2－2－10　3階"},
        {"北海道札幌市中央区北１１条西１３丁目１番１号", "札幌市中央区北11条西13-1-1"},
        {"石川県金沢市長町二丁目十三番二十一号", "石川県金沢市長町2-13-21"},
        {"石川県小松市園町ホ99番地1", "石川県小松市園町ホ９９－１"},
        {"福島県大沼郡会津美里町荻窪字上野185番地", "福島県大沼郡会津美里町荻窪上野１８５番地"},
    }));
    INFO(a << " / " << b);
    CHECK(address(a).isPlace());
    CHECK(samePlace(address(a), address(b)));
    CHECK(samePlace(address(b), address(a)));
}

TEST_CASE("Different addresses are different places")
{
    const auto [a, b] = GENERATE(table<const char*, const char*>({
        {"石川県金沢市本町1-1", "石川県小松市本町1-1"},
        {"石川県金沢市本町1-1", "石川県金沢市本町1-11"},
        {"石川県金沢市本町1-1", "石川県金沢市本町11"},
        {"石川県金沢市本町", "石川県金沢市本町"},
        {"石川県小松市園町ホ99番地1", "石川県小松市園町ニ99番地1"},
        {"北海道札幌市中央区北1条西13丁目1番1号", "北海道札幌市中央区北11条西13丁目1番1号"},
        {"東京都中央区本町1-1", "大阪府中央区本町1-1"},
        {"", ""},
    }));
    INFO(a << " / " << b);
    CHECK_FALSE(samePlace(address(a), address(b)));
}

TEST_CASE("The column of the city stands for a city that the address leaves out")
{
    CHECK(samePlace(address("大手町5番32号", "金沢市"), address("石川県金沢市大手町５番３２号")));
    CHECK_FALSE(samePlace(address("大手町5番32号", "金沢市"), address("石川県七尾市大手町５番３２号")));
    CHECK(samePlace(address("三日市1-2", "野々市市"), address("石川県野々市市三日市1番地2")));
    CHECK(samePlace(address("津幡町字潟端422番地1", "河北郡津幡町"), address("石川県河北郡津幡町字潟端４２２番地１")));
}

TEST_CASE("No text breaks the reading of addresses and names")
{
    std::mt19937 random(7);
    const QString pieces = QStringLiteral("石川県金沢市町字大1２三十丁目番地号の－ー　()ヵ部𠮷\n・株式会社病院第");
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (auto i = random() % 24; i > 0; --i)
            text += pieces[static_cast<qsizetype>(random() % static_cast<std::size_t>(pieces.size()))];
        const AddressKey key = addressKey(QStringView(text).left(3), QStringView(text).mid(2, 3), text);
        CHECK(key.isPlace() == samePlace(key, key));
        const NameKey name = nameKey(text.toStdString(), text.left(4).toStdString());
        CHECK(!isOtherBranch(name, name));
        CHECK(likeness(name, name) == (name.core.empty() ? 0.0 : 1.0));
    }
}

TEST_CASE("Names that differ in corporate form, spelling or the word for their kind have one core")
{
    const auto [a, b] = GENERATE(table<const char*, const char*>({
        {"医療法人社団　和宏会　敬愛病院", "和宏会敬愛病院"},
        {"社会福祉法人みなと会", "みなと会"},
        {"株式会社さくら薬局", "さくら調剤薬局"},
        {"（株）ケアかもめ", "ケア・カモメ"},
        {"さくら歯科医院", "さくら歯科"},
        {"髙橋クリニック", "高橋医院"},
        {"みどり　デイサービスセンター", "デイサービスみどり"},
        {"ケアプランセンターひまわり", "居宅介護支援事業所ひまわり"},
    }));
    INFO(a << " / " << b);
    CHECK(nameKey(a).core == nameKey(b).core);
}

TEST_CASE("The corporation in front of a name does not make it another name")
{
    CHECK(nameKey("医療法人社団浅ノ川千木病院", "医療法人社団浅ノ川").whole == nameKey("千木病院").whole);
    // A clinic that is called like its corporation keeps its name.
    CHECK(nameKey("やわたの杜", "やわたの杜").whole == nameKey("やわたの杜").whole);
}

TEST_CASE("Branches of one family are told apart")
{
    const auto [a, b] = GENERATE(table<const char*, const char*>({
        {"第一さくら苑", "第二さくら苑"},
        {"さくら苑", "第二さくら苑"},
        {"グループホームさくら１", "グループホームさくら2"},
        {"グループホームさくらA", "グループホームさくらB"},
        {"さくら壱番館", "さくら弐番館"},
        {"ひまわり薬局東店", "ひまわり薬局西店"},
        {"ひまわり薬局", "ひまわり薬局南店"},
        {"みどりの家 本館", "みどりの家 別館"},
        {"さくらⅠ", "さくらⅡ"},
    }));
    INFO(a << " / " << b);
    CHECK(isOtherBranch(nameKey(a), nameKey(b)));
    CHECK(isOtherBranch(nameKey(b), nameKey(a)));
}

TEST_CASE("A number written otherwise is no other branch")
{
    CHECK_FALSE(isOtherBranch(nameKey("さくら二番館"), nameKey("さくら2番館")));
    CHECK_FALSE(isOtherBranch(nameKey("さくら弐番館"), nameKey("さくら２番館")));
    CHECK_FALSE(isOtherBranch(nameKey("さくらの里"), nameKey("さくらの郷")));
}

TEST_CASE("Names that say different kinds of place are of different kinds")
{
    CHECK(areOtherKinds(nameKey("さくら訪問看護ステーション"), nameKey("さくらデイサービス")));
    CHECK(areOtherKinds(nameKey("さくら歯科医院"), nameKey("さくら医院")));
    CHECK_FALSE(areOtherKinds(nameKey("さくら"), nameKey("さくらデイサービス")));
    CHECK_FALSE(areOtherKinds(nameKey("さくら医院"), nameKey("さくらクリニック")));
}
