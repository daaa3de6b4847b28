// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "workbookmaker.h"

using namespace tasuki;
using namespace tasuki::table;

namespace {

QByteArray withPart(const std::string& part, const std::string& content)
{
    Parts parts = sheetWith(R"(<row r="1"><c r="A1"><v>1</v></c></row>)").parts();
    for (auto& [name, old] : parts)
        if (name == part)
            old = content;
    return zipOf(parts);
}

const std::string worksheet =
    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>";

} // namespace

TEST_CASE("A document type is refused in every part, and no entity is ever replaced")
{
    const std::string laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
    for (const char* part :
         {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"}) {
        INFO(part);
        checkRefused(readBytes(withPart(part, laughs + worksheet)), QStringLiteral("document type"));
        checkRefused(readBytes(withPart(part, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + worksheet)),
                     QStringLiteral("document type"));
    }
    checkRefused(readBytes(withPart("xl/worksheets/sheet1.xml", "<worksheet>&unknown;</worksheet>")),
                 QStringLiteral("XML"));
}

TEST_CASE("References that go backwards, repeat or lie beyond the sheet are refused")
{
    for (const char* rows :
         {R"(<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>)", R"(<row r="2"/><row r="2"/>)",
          R"(<row r="1"><c r="B1"/><c r="A1"/></row>)", R"(<row r="1"><c r="A1"/><c r="A1"/></row>)",
          R"(<row r="1"><c r="A2"/></row>)", R"(<row r="1"><c r="XFE1"/></row>)", R"(<row r="1"><c r="BDWGN1"/></row>)",
          R"(<row r="1"><c r="AAAAAAAAAAAAAAAAAAAA1"/></row>)", R"(<row r="1"><c r="1"/></row>)",
          R"(<row r="1"><c r=""/></row>)", R"(<row r="0"/>)", R"(<row r="-1"/>)", R"(<row r="99999999999999999999"/>)",
          R"(<row r="x"/>)"}) {
        INFO(rows);
        checkRefused(readBytes(sheetWith(rows).bytes()), QStringLiteral("order"));
    }
    checkRefused(readBytes(sheetWith(R"(<row r="1048577"/>)").bytes()));
    for (const char* ref : {"A1:", ":A1", "B1:A1", "A2:A1", "A1:XFE1", "A1:A1048577", "x:y", "A1:B2:C3"}) {
        INFO(ref);
        checkRefused(
            readBytes(sheetWith("", "<mergeCells><mergeCell ref=\"" + std::string(ref) + "\"/></mergeCells>").bytes()),
            QStringLiteral("merged range"));
    }
}

TEST_CASE("A shared text that is not there is refused")
{
    for (const char* index : {"0", "1", "-1", "99999999999999999999", "x", "0.0"}) {
        INFO(index);
        checkRefused(readBytes(sheetWith("<row><c t=\"s\"><v>" + std::string(index) + "</v></c></row>").bytes()),
                     QStringLiteral("shared text"));
    }
}

TEST_CASE("Every limit refuses with a sentence")
{
    const std::string two = "<row><c><v>1</v></c><c><v>2</v></c></row>";
    Limits limits;
    limits.rows = 1;
    checkRefused(readBytes(sheetWith(two + two).bytes(), limits));
    limits = {};
    limits.columns = 1;
    checkRefused(readBytes(sheetWith(two).bytes(), limits));
    limits = {};
    limits.cellBytes = 3;
    checkRefused(readBytes(sheetWith("<row><c t=\"str\"><v>long</v></c></row>").bytes(), limits));
    WorkbookMaker shared = sheetWith(two);
    shared.shared = {"<t>long</t>"};
    checkRefused(readBytes(shared.bytes(), limits));
    limits = {};
    limits.rowBytes = 5;
    checkRefused(
        readBytes(sheetWith("<row><c t=\"str\"><v>abc</v></c><c t=\"str\"><v>def</v></c></row>").bytes(), limits));
    limits = {};
    limits.sharedBytes = 3;
    checkRefused(readBytes(shared.bytes(), limits));
    limits = {};
    limits.sharedCount = 0;
    checkRefused(readBytes(shared.bytes(), limits));
    limits = {};
    limits.merges = 1;
    checkRefused(readBytes(
        sheetWith(two, R"(<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>)").bytes(),
        limits));
}

TEST_CASE("A merged range over the whole sheet does not make a million rows of 16,384 cells")
{
    std::string rows = "<row><c><v>1</v></c></row>";
    for (int i = 0; i < 100; ++i)
        rows += "<row><c><v>2</v></c></row>";
    Limits limits;
    limits.mergedCells = 500'000;
    const ReadTable read = mustRead(
        readBytes(sheetWith(rows, R"(<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>)").bytes(), limits));
    CHECK(read.rows.size() == 101);
    CHECK(read.rows[0].cells.size() == 16'384);
    CHECK(read.rows.back().cells.size() == 1);
    CHECK(read.summary.notes.size() == 1);
}

TEST_CASE("Deep XML, an endless tag and a part that is no XML are refused")
{
    std::string deep;
    for (int i = 0; i < 1000; ++i)
        deep += "<a>";
    checkRefused(readBytes(withPart("xl/worksheets/sheet1.xml", deep)), QStringLiteral("XML"));
    std::string tag = "<worksheet a=\"";
    for (unsigned i = 0; i < 6'000'000; ++i)
        tag += static_cast<char>('a' + (i * 7919u >> 3) % 26);
    checkRefused(readBytes(withPart("xl/worksheets/sheet1.xml", tag)), QStringLiteral("tag"));
    checkRefused(readBytes(withPart("xl/worksheets/sheet1.xml", "")), QStringLiteral("XML"));
    checkRefused(readBytes(withPart("xl/worksheets/sheet1.xml", "hello")), QStringLiteral("XML"));
    checkRefused(readBytes(withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")), QStringLiteral("XML"));
    checkRefused(readBytes(withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>\x01</v></c>")),
                 QStringLiteral("XML"));
}

TEST_CASE("A workbook cut anywhere or with a byte changed is refused or read, and never more")
{
    WorkbookMaker maker = sheetWith(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45383</v></c></row>)",
                                    R"(<mergeCells><mergeCell ref="A1:A2"/></mergeCells>)");
    maker.shared = {"<t>text</t>"};
    maker.formats = {{14, ""}};
    const QByteArray sound = maker.bytes();
    // Shorter than its mark it is a text of a few letters.
    for (qsizetype size = 4; size < sound.size(); ++size)
        REQUIRE_FALSE(readBytes(sound.first(size)));
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray changed = sound;
        changed[at] = static_cast<char>(changed[at] ^ 0x15);
        if (const auto read = readBytes(changed); !read)
            CHECK(read.error().message.contains(QStringLiteral("表.xlsx")));
    }
}

TEST_CASE("What only looks like a table is refused with what to do")
{
    checkRefused(readBytes(""));
    checkRefused(readBytes(zipOf({{"a.txt", "1"}})));
    checkRefused(
        readBytes(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}})));
    checkRefused(readBytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old Excel"));
    checkRefused(readBytes("%PDF-1.4"));
    checkRefused(readBytes("<html><table><tr><td>1</td></tr></table></html>"));
    checkRefused(readBytes("\xef\xbb\xbf<?xml version=\"1.0\"?><a/>"));
    checkRefused(readBytes(QByteArray("a,b\n1,\0", 7)));
    CHECK(openTable(QStringLiteral("/nowhere/表.xlsx")).error().code == Error::Code::NotFound);
}
