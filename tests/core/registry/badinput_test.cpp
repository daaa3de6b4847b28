// SPDX-License-Identifier: GPL-3.0-or-later
// Files as they should not be: a sentence naming file and line, good rows kept, nothing else done.
#include "town.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace town;

namespace {

CareRows readable(const QByteArray& bytes)
{
    return must(readCareFiles({{QStringLiteral("odd.csv"), bytes}}, QString()));
}

/// The file as bytes with `from` replaced in it, which has to occur.
QByteArray patched(QByteArray bytes, const QByteArray& from, const QByteArray& to)
{
    const qsizetype at = bytes.indexOf(from);
    REQUIRE(at >= 0);
    return bytes.replace(at, from.size(), to);
}

void requireNote(const std::vector<ImportNote>& notes, std::int64_t atLine)
{
    for (const ImportNote& note : notes)
        if (note.line == atLine) {
            CHECK(note.file == QStringLiteral("odd.csv"));
            CHECK(note.reason.size() > 10);
            return;
        }
    FAIL("no note for line " << atLine);
}

QByteArray refusal(const QByteArray& bytes)
{
    const auto rows = readCareFiles({{QStringLiteral("odd.csv"), bytes}}, QString());
    REQUIRE_FALSE(rows);
    CHECK(static_cast<int>(rows.error().code) == static_cast<int>(Error::Code::Unreadable));
    CHECK(rows.error().message.contains(QStringLiteral("odd.csv")));
    return rows.error().message.toUtf8();
}

QByteArray utf16(const QByteArray& utf8, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : QString(QChar(0xfeff)) + QString::fromUtf8(utf8)) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xff);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

TEST_CASE("Files of another kind are refused with a sentence that names them")
{
    for (const QByteArray& bytes :
         {QByteArray("{\"name\": [1, 2]}"), QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), QByteArray("SQLite format 3\0xxxx", 20),
          QByteArray("PK\x03\x04\x14\x00\x06\x00", 8), QByteArray(5000, '\0'), QByteArray("<html></html>"),
          QByteArray("名前,住所\r\nあ,い\r\n"), QByteArray("\n"), QByteArray(",,,,\r\n"), QByteArray("\"")}) {
        INFO(bytes.left(20));
        refusal(bytes);
    }
    refusal({});
    refusal("\xef\xbb\xbf");
}

TEST_CASE("One wrong file among good ones does not keep them out")
{
    const auto rows = must(readCareFiles({file({line(1)}, "a.csv"), {QStringLiteral("b.pdf"), "%PDF-1.7"}, file({line(2)}, "c.csv")}, QString()));
    CHECK(rows.rows.size() == 2);
    REQUIRE(rows.rejected.size() == 1);
    CHECK(rows.rejected[0].file == QStringLiteral("b.pdf"));
    CHECK(rows.rejected[0].line == 0);
}

TEST_CASE("A file with a header only is read and says nothing")
{
    Town town;
    town.import({line(1)});
    CHECK(town.import({file({})}).changesNothing());
    CHECK(readable(header()).rows.empty());
}

TEST_CASE("A file cut at any byte: a sentence or the whole rows before the cut, and a cut inside a line closes nothing")
{
    std::vector<Line> lines;
    for (int office = 1; office <= 30; ++office)
        lines.push_back(line(office, office % 2 ? "110" : "130").with(CareColumn::DaysNote, QStringLiteral("改行\nと\"引用\",あり")));
    const QByteArray whole = csv(lines);
    Town town;
    town.import(lines);
    const auto expected = readable(whole);
    REQUIRE(expected.rows.size() == 30);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto rows = readCareFiles({{QStringLiteral("odd.csv"), whole.left(size)}}, QString());
        INFO("cut at " << size);
        if (!rows) {
            REQUIRE(rows.error().message.contains(QStringLiteral("odd.csv")));
            continue;
        }
        // A field may be cut in its last row only where that row is the last column: the remarks, which are empty here.
        REQUIRE(rows->rows.size() <= 30);
        for (std::size_t i = 0; i < rows->rows.size(); ++i)
            REQUIRE(rows->rows[i].fields == expected.rows[i].fields);
        const bool atLineEnd = whole[size - 1] == '\n' || whole[size - 1] == '\r';
        if (atLineEnd || size % 7 != 0)
            continue;
        CHECK((rows->rejected.size() + rows->warnings.size()) > 0);
        NoProgress progress;
        CHECK(must(stageCare(town.registry(), *rows, QDate(2025, 6, 30), progress)).closed == 0);
    }
}

TEST_CASE("A row that cannot be read is left out with its line, the others are kept, and its service is not closed")
{
    const std::vector<Line> lines{line(1), line(2), line(3)};
    const QByteArray good = csv(lines);
    const QByteArray name = QStringLiteral("事業所2号").toUtf8();
    const auto notUtf8 = patched(good, name, "\xff\xfe\x80");
    const auto nul = patched(good, name, QByteArray("a\0b", 3));
    const auto tooLong = patched(good, name, QByteArray(70000, 'x'));
    const auto noName = patched(good, name, {});
    const auto unknownKind = patched(good, "南町2番地," , "南町2番地,");
    REQUIRE(unknownKind == good);
    const QByteArray kind = csv({line(1), line(2).with(CareColumn::Service, QStringLiteral("宇宙介護")), line(3)});
    const QByteArray narrow = patched(good, QByteArray("事業所2号,"), QByteArray());
    const QByteArray wide = patched(good, name, name + ",x");
    const QByteArray manyColumns = patched(good, name, QByteArray(2000, ','));
    const QByteArray noNumber = csv({line(1), line(2).with(CareColumn::OfficeNumber, QString()), line(3)});
    for (const QByteArray& bad : {notUtf8, nul, tooLong, noName, kind, narrow, wide, manyColumns, noNumber}) {
        const CareRows rows = readable(bad);
        CHECK(rows.rows.size() == 2);
        requireNote(rows.rejected, 3);
        Town town;
        town.import(lines);
        const CareStage stage = town.stage({{QStringLiteral("odd.csv"), bad}});
        CHECK(stage.closed == 0);
        CHECK(stage.unchanged == 2);
    }
}

TEST_CASE("Line numbers count as an editor does, also after fields with line breaks")
{
    const QByteArray bytes = csv({line(1).with(CareColumn::DaysNote, QStringLiteral("a\nb\nc")), line(2).with(CareColumn::Name, QString()), line(3)});
    requireNote(readable(bytes).rejected, 5);
}

TEST_CASE("U+2028 inside a field breaks no row, and a note of 4,999 characters comes whole")
{
    const QString note = QString(4999, QChar(u'記'));
    Town town;
    town.import({line(1).with(CareColumn::DaysNote, QStringLiteral("一行目\u2028二行目")), line(2).with(CareColumn::DaysNote, note)});
    CHECK(town.registry().facilityCount() == 2);
    CHECK(town.service(1).daysNote.contains(QStringLiteral("二行目")));
    CHECK_FALSE(town.service(1).daysNote.contains(QChar(0x2028)));
    CHECK(town.service(2).daysNote == note);
}

TEST_CASE("Coordinates of 0,0, abroad or of no sense are no place, and a capacity of 0 is unknown")
{
    const auto at = [](int office, const char* latitude, const char* longitude) {
        return line(office).with(CareColumn::Latitude, QString::fromUtf8(latitude)).with(CareColumn::Longitude, QString::fromUtf8(longitude));
    };
    Town town;
    town.import({at(1, "0", "0"), at(2, "53.41", "-8.24"), at(3, "136.6", "36.5"), at(4, "36.5", ""), at(5, "nan", "inf"), at(6, "1e999", "x"),
                 at(7, "36.500000000000000", "136.600000000000000"), at(8, "36.5", "136.6").with(CareColumn::Capacity, QStringLiteral("0")),
                 at(9, "36.5", "136.6").with(CareColumn::Capacity, QStringLiteral("-5")),
                 at(10, "36.5", "136.6").with(CareColumn::Capacity, QStringLiteral("99999999999999999999"))});
    for (int office = 1; office <= 6; ++office) {
        CHECK_FALSE(town.facility(office).latitude.has_value());
        CHECK_FALSE(town.facility(office).longitude.has_value());
    }
    CHECK(town.facility(7).latitude == 36.5);
    for (int office = 8; office <= 10; ++office)
        CHECK_FALSE(town.service(office).capacity.has_value());
    CHECK(must(town.registry().nearest(QGeoCoordinate(0, 0), 10)).size() == 4);
    town.checkIndex();
}

TEST_CASE("A service that stands twice is taken once, with a note")
{
    const CareStage stage = Town().stage({file({line(1), line(2), line(1).with(CareColumn::Name, QStringLiteral("二つ目"))}, "odd.csv")});
    CHECK(stage.added == 2);
    requireNote(stage.rows.warnings, 4);
}

TEST_CASE("An address without its prefecture is taken as it is")
{
    Town town;
    town.import({line(1).with(CareColumn::Address, QStringLiteral("みなと市南町1")).with(CareColumn::Prefecture, QString())});
    CHECK(town.facility(1).address == QStringLiteral("みなと市南町1"));
    CHECK(town.find(QStringLiteral("南町")).size() == 1);
}

TEST_CASE("UTF-16, a doubled mark, CR only and LF only are read alike; Shift_JIS with a note")
{
    const std::vector<Line> lines{line(1), line(2, "130", QStringLiteral("ケア・ステーションうみ"))};
    const QByteArray good = csv(lines);
    const auto expected = readable(good);
    const auto same = [&](const QByteArray& bytes) {
        const CareRows rows = readable(bytes);
        REQUIRE(rows.rows.size() == 2);
        for (std::size_t i = 0; i < 2; ++i)
            CHECK(rows.rows[i].fields == expected.rows[i].fields);
        CHECK(rows.rejected.empty());
        CHECK(rows.whole[0]);
        return rows;
    };
    same(good.mid(3));
    same("\xef\xbb\xbf" + good);
    same(csv(lines, "\r"));
    same(csv(lines, "\n"));
    same(csv(lines, "\r\n\r\n"));
    same(utf16(good.mid(3), false));
    same(utf16(good.mid(3), true));
    // 「ソ」 and 「表」 end in a backslash byte in Shift_JIS.
    const QByteArray shiftJis = "\x8e\x96\x8b\xc6\x8f\x8a\x94\xd4\x8d\x86,\x83\x54\x81\x5b\x83\x72\x83\x58\x82\xcc\x8e\xed\x97\xde,"
                                "\x8e\x96\x8b\xc6\x8f\x8a\x96\xbc,\x8f\x5a\x8f\x8a\r\n9900000001,\x96\x4b\x96\xe2\x89\xee\x8c\xec,"
                                "\x83\x5c\x83\x8c\x95\x5c,\x93\xec\x92\xac\r\n";
    const CareRows rows = readable(shiftJis);
    REQUIRE(rows.rows.size() == 1);
    CHECK(rows.rows[0][CareColumn::Name] == "ソレ表");
    CHECK(rows.warnings.size() == 1);
}

TEST_CASE("A file re-saved by a spreadsheet: 17 columns, lost zeros are restored where the check digit agrees")
{
    // 0150180040 is a number whose check digit is right; a spreadsheet writes it without its zero.
    QByteArray bytes = "都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,方書（ビル名等）,"
                       "緯度,経度,電話番号,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL\r\n";
    bytes += "11011,150180040,北の県,北の市,あか,アカ,訪問介護,北町1,,43.0,141.2,011-000-0000,150180040,,,0,\r\n"
             "11011,150180041,北の県,北の市,あお,アオ,訪問介護,北町2,,43.0,141.2,011-000-0001,150180041,,,0,\r\n"
             "172014,1770100001,北の県,北の市,しろ,シロ,訪問介護,北町3,,43.0,141.2,011-000-0002,1770100001,,,0,\r\n";
    const CareRows rows = readable(bytes);
    REQUIRE(rows.rows.size() == 2);
    CHECK(rows.rows[0].officeNumber == "0150180040");
    CHECK(rows.rows[0][CareColumn::Municipality] == "011011");
    CHECK(rows.rows[1].officeNumber == "1770100001");
    requireNote(rows.rejected, 3);
    CHECK(rows.repaired == 3); // both municipalities and one office number
    CHECK_FALSE(rows.warnings.empty());
}

TEST_CASE("Columns that a file does not have are left as they are")
{
    Town town;
    town.import({line(1)});
    const Facility before = town.facility(1);
    const Service service = town.service(1);
    QByteArray bytes = "事業所番号,サービスの種類,事業所名,住所\r\n";
    bytes += officeNumber(1).toUtf8() + ",訪問介護,新しい名," + before.address.toUtf8() + "\r\n";
    CHECK(town.import({InputFile{QStringLiteral("f"), bytes}}).updated == 1);
    Facility expected = before;
    expected.name = QStringLiteral("新しい名");
    CHECK(town.facility(1) == expected);
    CHECK(town.service(1).phone == service.phone);
    CHECK(town.service(1).municipality == service.municipality);
    town.checkIndex();
}

#ifdef Q_OS_UNIX
TEST_CASE("A file of 2 GB is refused by its size, without being read, and the sentence names it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("huge.csv"));
    QFile huge(path);
    REQUIRE(huge.open(QIODevice::WriteOnly));
    huge.close();
    REQUIRE(truncate(path.toUtf8().constData(), std::int64_t{2} * 1024 * 1024 * 1024) == 0);
    const auto files = readInputFiles({path});
    REQUIRE_FALSE(files);
    CHECK(files.error().message.contains(QStringLiteral("huge.csv")));
}
#endif

TEST_CASE("A file that is absent, or a folder, is refused with its name")
{
    QTemporaryDir folder;
    for (const QString& path : {folder.filePath(QStringLiteral("absent.csv")), folder.path()}) {
        const auto files = readInputFiles({path});
        REQUIRE_FALSE(files);
        CHECK(files.error().message.contains(path));
    }
}
