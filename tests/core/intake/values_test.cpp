// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/hourscells.h"
#include "intake/values.h"
#include "registry/categories.h"
#include "testing/testing.h"

using namespace tasuki;
using namespace tasuki::intake;

namespace {

std::string head(const char* address)
{
    const AddressHead found = headOfAddress(address);
    return std::string(found.prefecture) + "/" + std::string(found.city);
}

std::vector<std::string> kinds(const char* cell)
{
    std::vector<std::string> codes;
    for (const int leaf : readKinds(cell).leaves)
        codes.emplace_back(registry::leafCategories()[static_cast<std::size_t>(leaf)].code);
    return codes;
}

} // namespace

TEST_CASE("An address says its prefecture and city, also where the name of a city holds 市, 町, 村 or 郡 inside")
{
    CHECK(head("石川県金沢市広坂1-1") == "石川県/金沢市");
    CHECK(head("石川県河北郡津幡町字加賀爪") == "石川県/河北郡津幡町");
    CHECK(head("石川県野々市市三納") == "石川県/野々市市");
    CHECK(head("三重県四日市市諏訪町") == "三重県/四日市市");
    CHECK(head("千葉県市川市八幡") == "千葉県/市川市");
    CHECK(head("東京都町田市森野") == "東京都/町田市");
    CHECK(head("東京都千代田区霞が関") == "東京都/千代田区");
    CHECK(head("東京都武蔵村山市本町") == "東京都/武蔵村山市");
    CHECK(head("福岡県小郡市小郡") == "福岡県/小郡市");
    CHECK(head("北海道余市郡余市町黒川町") == "北海道/余市郡余市町");
    CHECK(head("山形県東村山郡中山町長崎") == "山形県/東村山郡中山町");
    CHECK(head("北海道札幌市中央区南１条") == "北海道/札幌市中央区");
    CHECK(head("金沢市広坂1-1") == "/金沢市");
    CHECK(head("元町1-2") == "/");
    CHECK(head("") == "/");
    CHECK(head("石川県") == "石川県/");
}

TEST_CASE("A number that a spreadsheet damaged is repaired where the rest proves it, else it is told")
{
    CHECK(readOfficeNumber("0170102313").text == "0170102313");
    CHECK(readOfficeNumber("170102313").text == "0170102313");
    CHECK(readOfficeNumber("170102313").repaired);
    CHECK(readOfficeNumber("１７７０１０３１７２").text == "1770103172");
    CHECK(readOfficeNumber("1770103172.0").text == "1770103172");
    CHECK_FALSE(readOfficeNumber("170102314").doubt.isEmpty());
    CHECK(readOfficeNumber("1.77E+09").text.empty());
    CHECK_FALSE(readOfficeNumber("1.77E+09").doubt.isEmpty());
    CHECK(readNaviiId("111010000010", 1).text == "0111010000010");
    CHECK(readNaviiId("1711112001", 17).text == "1711112001");
    CHECK_FALSE(readNaviiId("1711112001", 17).repaired);
    CHECK_FALSE(readNaviiId("9911112001", 0).doubt.isEmpty());
    CHECK(readMunicipality("17201").text == "172014");
    CHECK(readMunicipality("11011").text == "011011");
    CHECK(readPhone("762202288").text == "076-220-2288");
    CHECK(readPhone("762202288").repaired);
    CHECK(readPhone("076-220-2288").text == "076-220-2288");
    CHECK_FALSE(readPhone("07622").doubt.isEmpty());
    CHECK(readPostalCode("600000").text == "060-0000");
    CHECK(readPostalCode("〒９２０－８５７７").text == "920-8577");
    CHECK_FALSE(readPostalCode("92-85").doubt.isEmpty());
}

TEST_CASE("A place of 0, 0 is unknown, one abroad is left out and told, one in the wrong order is put right")
{
    CHECK_FALSE(readPlace("0.0", "0.0").latitude);
    CHECK(readPlace("0.0", "0.0").doubt.isEmpty());
    CHECK_FALSE(readPlace("53.41", "-8.24").doubt.isEmpty());
    CHECK(readPlace("36.56", "136.65").latitude == 36.56);
    CHECK(readPlace("136.65", "36.56").latitude == 36.56);
    CHECK(readPlace("136.65", "36.56").repaired);
    CHECK_FALSE(readPlace("三十六", "136").doubt.isEmpty());
}

TEST_CASE("Cells lose blanks of every kind, controls and the word for a line break")
{
    CHECK(cleaned("　さくら\r\n会館 ", false) == "さくら 会館");
    CHECK(cleaned("年末（改行）年始", true) == "年末\n年始");
    CHECK(cleaned("\x01さくら\xe2\x80\xa8会館", true) == "さくら\n会館");
    CHECK(readKana("ｻｸﾗﾎｰﾑ").text == "サクラホーム");
}

TEST_CASE("Kinds of service are read in every form in which lists write them")
{
    CHECK(kinds("訪問介護;通所介護") == std::vector<std::string>{"110", "150"});
    CHECK(kinds("訪問看護、介護予防訪問看護") == std::vector<std::string>{"130"});
    CHECK(kinds("定期巡回・随時対応型訪問介護看護") == std::vector<std::string>{"760"});
    CHECK(kinds("有床診療所") == std::vector<std::string>{"clinic"});
    CHECK(kinds("歯科診療所") == std::vector<std::string>{"dental"});
    CHECK(kinds("薬局") == std::vector<std::string>{"pharmacy"});
    CHECK(readKinds("宇宙旅行").unknown == QStringList{QStringLiteral("宇宙旅行")});
    CHECK(readKinds("").unknown.isEmpty());
}

TEST_CASE("A name tells what a place is where nothing else does")
{
    const auto code = [](const char* name) {
        const int leaf = leafInName(name);
        return leaf < 0 ? std::string() : std::string(registry::leafCategories()[static_cast<std::size_t>(leaf)].code);
    };
    CHECK(code("さくら薬局") == "pharmacy");
    CHECK(code("医療法人社団 花会 花病院") == "hospital");
    CHECK(code("花歯科クリニック") == "dental");
    CHECK(code("花クリニック") == "clinic");
    CHECK(code("花動物病院") == "");
    CHECK(code("病院前バス停") == "");
    CHECK(code("さくら会") == "");
}

TEST_CASE("Flags of 医療情報ネット say 0 for closed, whatever the column is called")
{
    HoursGrid grid;
    grid.add({Meaning::OpenDay, 6, 0, false}, "0");
    grid.add({Meaning::OpenDay, 0, 0, false}, "1");
    grid.add({Meaning::OpenDay, 7, 0, false}, "0");
    for (std::int8_t week = 1; week <= 5; ++week)
        grid.add({Meaning::OpenWeek, 5, week, false}, week == 2 || week == 4 ? "0" : "1");
    CHECK(registry::toCanonical(grid.hours()) == QStringLiteral("su=closed;ph=closed;closed.sa=2,4"));
}

TEST_CASE("Hours by weekday become spans; a day without any is closed, a night ends the next morning, nonsense is told")
{
    HoursGrid grid;
    grid.add({Meaning::Slot, 0, 1, false}, "09:00");
    grid.add({Meaning::Slot, 0, 1, true}, "12:30");
    grid.add({Meaning::Slot, 0, 2, false}, "14:00");
    grid.add({Meaning::Slot, 0, 2, true}, "18:00:00");
    grid.add({Meaning::Slot, 4, 1, false}, "20:00");
    grid.add({Meaning::Slot, 4, 1, true}, "6:00");
    grid.add({Meaning::Slot, 2, 1, false}, "お昼");
    CHECK(registry::toCanonical(grid.hours()) ==
          QStringLiteral("mo=0900-1230,1400-1800;tu=closed;we=closed;th=closed;fr=2000-3000;sa=closed;su=closed"));
    CHECK(grid.doubts() == QStringList{QStringLiteral("お昼")});
    CHECK(readTime("0.375") == 540);
    CHECK(readTime("９時半") == 570);
    CHECK(readTime("25:99") == -1);
}

TEST_CASE("Days, times and closed days in their own columns are one opening time")
{
    const auto read = readHoursWords({"月;火;木", "9:00", "17:00", {}, "日曜日"});
    CHECK(registry::toCanonical(read.hours) == QStringLiteral("mo=0900-1700;tu=0900-1700;th=0900-1700;su=closed"));
    CHECK(read.unread.isEmpty());
}
