// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "workbookmaker.h"

using namespace tasuki;
using namespace tasuki::table;

namespace {

using Names = std::vector<std::string>;

std::optional<Header> headerOf(const QByteArray& csv)
{
    return proposeHeader(mustRead(readBytes(csv)).rows);
}

/// One row of inline texts, by column.
std::string rowXml(int number, const Names& cells)
{
    std::string xml = "<row r=\"" + std::to_string(number) + "\">";
    for (const std::string& cell : cells)
        xml += cell.empty() ? "<c/>" : "<c t=\"str\"><v>" + cell + "</v></c>";
    return xml + "</row>";
}

std::string merged(const Names& ranges)
{
    std::string xml = "<mergeCells>";
    for (const std::string& range : ranges)
        xml += "<mergeCell ref=\"" + range + "\"/>";
    return xml + "</mergeCells>";
}

} // namespace

TEST_CASE("A header in the first row")
{
    const auto header = headerOf("事業所番号,名称,電話番号\n1790100015,はな荘,0767-00-0001\n");
    REQUIRE(header);
    CHECK(header->names == Names{"事業所番号", "名称", "電話番号"});
    CHECK(header->firstRow == 1);
    CHECK(header->firstDataRow == 2);
}

TEST_CASE("Titles and dates above the header are passed over")
{
    const auto header = headerOf("介護保険事業所一覧,,,,\n,,,,令和6年4月1日現在\n\n番号,名称,\"所在\n地\",電話,定員\n1,"
                                 "はな荘,元町1,0767-00-0001,20\n2,つばき,"
                                 "元町2,0767-00-0002,18\n");
    REQUIRE(header);
    CHECK(header->names == Names{"番号", "名称", "所在地", "電話", "定員"});
    CHECK(header->firstRow == 4);
    CHECK(header->firstDataRow == 5);
}

TEST_CASE("A header merged over two rows becomes one, its groups in front")
{
    const std::string rows = rowXml(1, {"高齢者施設一覧"}) + rowXml(2, {"番号", "名称", "連絡先", "", "定員"}) +
                             rowXml(3, {"", "", "電話", "ＦＡＸ", ""}) +
                             rowXml(4, {"1", "はな荘", "0767-00-0001", "0767-00-0002", "20"}) +
                             rowXml(5, {"2", "つばき", "0767-00-0003", "", "18"});
    const auto read =
        mustRead(readBytes(sheetWith(rows, merged({"A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"})).bytes()));
    const auto header = proposeHeader(read.rows);
    REQUIRE(header);
    CHECK(header->names == Names{"番号", "名称", "連絡先 電話", "連絡先 ＦＡＸ", "定員"});
    CHECK(header->firstRow == 2);
    CHECK(header->lastRow == 3);
    CHECK(header->firstDataRow == 4);
}

TEST_CASE("The same header saved as CSV, where merging is lost")
{
    const auto header =
        headerOf("施設一覧,,,,\n番号,名称,連絡先,,定員\n,,電話,FAX,\n1,はな荘,0767-00-0001,0767-00-0002,20\n");
    REQUIRE(header);
    CHECK(header->names == Names{"番号", "名称", "連絡先 電話", "連絡先 FAX", "定員"});
    CHECK(header->firstDataRow == 4);
}

TEST_CASE("Rows of units and of numbers in parentheses belong to the header")
{
    const auto header = headerOf(
        "地区,人口,65歳以上,割合\n,（人）,（人）,（％）\n(1),(2),(3),(4)\n元町,1200,400,33.3\n本町,900,300,33.3\n");
    REQUIRE(header);
    CHECK(header->names == Names{"地区", "人口", "65歳以上", "割合"});
    CHECK(header->lastRow == 3);
    CHECK(header->firstDataRow == 4);
}

TEST_CASE("Years over columns of figures are a header")
{
    const auto header = headerOf("地区,2021,2022,2023\n元町,1200,1100,1000\n本町,900,910,920\n");
    REQUIRE(header);
    CHECK(header->names == Names{"地区", "2021", "2022", "2023"});
}

TEST_CASE("A table of words alone takes its first full row as header and no data row")
{
    const auto header = headerOf("名称,住所,備考\nはな荘,元町,なし\nつばき,本町,あり\n");
    REQUIRE(header);
    CHECK(header->names == Names{"名称", "住所", "備考"});
    CHECK(header->firstDataRow == 2);
}

TEST_CASE("A file that begins with data has no header")
{
    CHECK_FALSE(headerOf("9260001,元町,1\n9260002,本町,2\n9260003,港町,3\n"));
    CHECK_FALSE(proposeHeader({}));
}
