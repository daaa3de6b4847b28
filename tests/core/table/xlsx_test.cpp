// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "workbookmaker.h"

using namespace tasuki;
using namespace tasuki::table;

TEST_CASE("Shared, inline and formula texts, numbers, truths and gaps come as people see them")
{
    WorkbookMaker maker = sheetWith(R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
<row r="4"><c r="A4" t="inlineStr"><is><r><t>か</t></r><r><t xml:space="preserve">き </t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>
<c r="B4" t="str"><f>A1&amp;"&lt;"</f><v>a&lt;b</v></c><c r="C4" t="b"><v>1</v></c><c r="D4" t="b"><v>0</v></c><c r="E4"><f>1+1</f><v>2</v></c></row>
<row><c><v>7</v></c><c t="n"><v>8</v></c></row>)");
    maker.shared = {"<r><t>東京</t></r><r><rPr><b/></rPr><t>都</t></r><rPh sb=\"0\" "
                    "eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>",
                    "<t>一行目_x000D_\n二行目 _x005F_</t>"};
    const ReadTable read = mustRead(readBytes(maker.bytes()));
    CHECK(read.text() == "2: 東京都 | "
                         " | 一行目\r\n二行目 _ |\n4: かき  | a<b | TRUE | FALSE | 2 |\n5: 7 | 8 |\n");
    CHECK(read.summary.rows == 3);
    CHECK(read.summary.complete);
}

TEST_CASE("Sheets are listed by name in their order, hidden ones too, and each can be read")
{
    WorkbookMaker maker;
    maker.sheets = {{"一覧", R"(<row r="1"><c r="A1"><v>1</v></c></row>)", "", false},
                    {"作業&amp;用", R"(<row r="1"><c r="A1"><v>2</v></c></row>)", "", true}};
    const auto table = openTable(maker.bytes(), QStringLiteral("表.csv"));
    REQUIRE(table);
    CHECK((*table)->format() == Format::Xlsx);
    REQUIRE((*table)->sheets().size() == 2);
    CHECK((*table)->sheets()[1].name == QStringLiteral("作業&用"));
    CHECK((*table)->sheets()[1].hidden);
    CHECK_FALSE((*table)->sheets()[0].hidden);
    CHECK(mustRead(readSheet(**table, 1)).text() == "1: 2 |\n");
    CHECK(mustRead(readSheet(**table, 0)).text() == "1: 1 |\n");
    CHECK(readSheet(**table, 2).error().code == Error::Code::NotFound);
}

TEST_CASE("Dates and identification numbers come by their number format")
{
    WorkbookMaker maker = sheetWith(
        R"(<row r="1"><c r="A1" s="1"><v>45383</v></c><c r="B1" s="2"><v>1234567</v></c><c r="C1" s="3"><v>0.5</v></c><c r="D1" s="4"><v>60</v></c></row>)");
    maker.formats = {
        {14, ""}, {176, "0000000000"}, {20, ""}, {177, "[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"}};
    const ReadTable read = mustRead(readBytes(maker.bytes()));
    CHECK(read.text() == "1: 2024-04-01 | 0001234567 | 12:00 |\n");
    CHECK(read.rows[0].marks[0] == Date);
    REQUIRE(read.summary.notes.size() == 1);
    CHECK(read.summary.notes[0].column == 4);
    CHECK(read.summary.notes[0].sentence.contains(QStringLiteral("D1")));
    maker.from1904 = true;
    CHECK(mustRead(readBytes(maker.bytes())).rows[0].cells[0] == "2028-04-02");
}

TEST_CASE("A formula that failed is empty and remarked")
{
    const ReadTable read = mustRead(readBytes(
        sheetWith(R"(<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3"><v>1</v></c></row>)").bytes()));
    CHECK(read.text() == "3:  | 1 |\n");
    CHECK(read.rows[0].marks[0] == Failed);
    REQUIRE(read.summary.notes.size() == 1);
    CHECK(read.summary.notes[0].row == 3);
}

TEST_CASE("The value of merged cells stands in all of them, with a mark")
{
    const ReadTable read = mustRead(readBytes(
        sheetWith(
            R"(<row r="1"><c r="A1"><v>5</v></c><c r="B1"/><c r="C1"><v>9</v></c></row><row r="2"><c r="A2"><v>77</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>)",
            R"(<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3:E3"/></mergeCells>)")
            .bytes()));
    // What lies under a merged range is not seen by anybody.
    CHECK(read.text() == "1: 5 | 5 | 9 |\n2: 5 | 5 |\n3:  |  | 3 | 3 | 3 |\n");
    CHECK(read.rows[0].marks == std::vector<std::uint8_t>{Merged, Merged, 0});
    CHECK(read.rows[1].marks == std::vector<std::uint8_t>{Merged, Merged});
    CHECK(read.rows[2].marks == std::vector<std::uint8_t>{0, 0, Merged, Merged, Merged});
}

TEST_CASE("A workbook whose elements have a prefix is read like any other, its merged cells too")
{
    Parts parts = sheetWith("@").parts();
    for (auto& [name, content] : parts)
        if (name == "xl/worksheets/sheet1.xml")
            content =
                R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>)";
    CHECK(mustRead(readBytes(zipOf(parts))).text() == "1: 1 | 1 |\n");
}

TEST_CASE("Hidden rows are read and marked; rows without values are left out, 65,000 at the end too")
{
    std::string rows = R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>)";
    for (int row = 3; row < 65'003; ++row)
        rows += "<row r=\"" + std::to_string(row) + "\"><c r=\"A" + std::to_string(row) + "\" s=\"0\"/></row>";
    const ReadTable read = mustRead(readBytes(sheetWith(rows).bytes()));
    CHECK(read.rows.size() == 2);
    CHECK(read.hidden == std::vector<std::int64_t>{2});
}

TEST_CASE("Reading ends when the callback has enough or a person stops it")
{
    std::string rows;
    for (int row = 1; row <= 20'000; ++row)
        rows += "<row><c><v>" + std::to_string(row) + "</v></c></row>";
    const auto table = openTable(sheetWith(rows).bytes(), QStringLiteral("表.xlsx"));
    REQUIRE(table);
    NoProgress progress;
    int seen = 0;
    const auto some = readTable(
        **table, 0, [&](const Row&) { return ++seen < 10; }, progress);
    REQUIRE(some);
    CHECK(seen == 10);
    CHECK_FALSE(some->complete);

    class Stopping final : public Progress
    {
    public:
        void start(const QString&, std::int64_t total) override { last = total; }
        void advanceTo(std::int64_t done) override
        {
            CHECK(done >= at);
            CHECK(done <= last);
            at = done;
        }
        [[nodiscard]] bool cancelled() const override { return stops; }
        std::int64_t last = 0;
        std::int64_t at = 0;
        bool stops = false;
    } watching;
    REQUIRE(readTable(
        **table, 0, [](const Row&) { return true; }, watching));
    CHECK(watching.at == watching.last);
    watching.at = 0;
    watching.stops = true;
    CHECK(readTable(
              **table, 0, [](const Row&) { return true; }, watching)
              .error()
              .code == Error::Code::Cancelled);
}
