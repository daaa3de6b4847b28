// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

using namespace tasuki;
using namespace tasuki::table;

namespace {

Format formatOf(const QByteArray& bytes)
{
    const auto table = openTable(bytes, QStringLiteral("表.xlsx"));
    REQUIRE(table);
    return (*table)->format();
}

} // namespace

TEST_CASE("Commas, tabs and semicolons are told apart by what stands in the file")
{
    CHECK(formatOf("a,b,c\n1,2,3\n") == Format::Comma);
    CHECK(formatOf("a\tb\tc\n1\t2,5\t3\n") == Format::Tab);
    CHECK(formatOf("a;b;c\n1,5;2,5;3\n") == Format::Semicolon);
    CHECK(formatOf("a\nb\n") == Format::Comma);
    CHECK(formatOf("\"x;y;z\",b\n\"p;q;r\",d\n") == Format::Comma);
}

TEST_CASE("Text is read in each encoding, with and without its mark")
{
    const QString text = QStringLiteral("番号,名称\r\n01,はな\r\n");
    const std::string expected = "1: 番号 | 名称 |\n2: 01 | はな |\n";
    CHECK(mustRead(readBytes(text.toUtf8())).text() == expected);
    CHECK(mustRead(readBytes("\xef\xbb\xbf" + text.toUtf8())).text() == expected);
    const auto* const units = reinterpret_cast<const char*>(text.utf16());
    CHECK(mustRead(readBytes("\xff\xfe" + QByteArray(units, text.size() * 2))).text() == expected);
    CHECK(mustRead(readBytes("\x94\xd4\x8d\x86,\x96\xbc\x8f\xcc\r\n01,\x82\xcd\x82\xc8\r\n")).text() == expected);
}

TEST_CASE("Rows are counted as a spreadsheet does, empty ones are left out")
{
    const ReadTable read = mustRead(readBytes("a,b\n\n\"two\nlines\",c\n,,,\nlast,\n"));
    CHECK(read.text() == "1: a | b |\n3: two\nlines | c |\n5: last |\n");
}

TEST_CASE("A quotation mark that is not closed and bytes that are no text are remarked")
{
    CHECK(mustRead(readBytes("a,b\n1,\"2")).summary.notes.size() == 1);
    const ReadTable damagedText = mustRead(readBytes("名前,番号\nはなこ\xff,1\n"));
    CHECK(damagedText.rows.size() == 2);
    CHECK(damagedText.summary.notes.size() == 1);
}

TEST_CASE("Limits of text files refuse with a sentence")
{
    Limits limits;
    limits.rows = 1;
    checkRefused(readBytes("a\nb\n", limits));
    limits = {};
    limits.columns = 2;
    checkRefused(readBytes("a,b,c\n", limits));
    limits = {};
    limits.cellBytes = 3;
    checkRefused(readBytes("a,long\n", limits));
    limits = {};
    limits.rowBytes = 3;
    checkRefused(readBytes("ab,cd\n", limits));
    limits = {};
    limits.textFileBytes = 3;
    checkRefused(readBytes("a,b\n", limits));
}
