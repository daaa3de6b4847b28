// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that leave: what is written is read back as it was.
#include "table/table.h"
#include "table/writing.h"
#include "testing/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tasuki;
using namespace tasuki::table;

namespace {

OutputTable sample()
{
    OutputTable table;
    table.title = QStringLiteral("元町 & 配食");
    table.statement = QStringLiteral("公開用、3件を伏せた");
    table.columns = {{QStringLiteral("番号")}, {QStringLiteral("名称")}, {QStringLiteral("定員"), true}};
    table.rows = {{QStringLiteral("0170100018"), QStringLiteral("さくら, \"新館\"\n2階"), QStringLiteral("18")},
                  {QStringLiteral("=1+1"), QStringLiteral("𠮷田"), QString()}};
    table.about = {{QStringLiteral("範囲"), QStringLiteral("公開用")}};
    return table;
}

/// Every cell of a sheet, row by row.
std::vector<QStringList> readBack(const QByteArray& bytes, const QString& name, std::size_t sheet = 0)
{
    auto opened = openTable(bytes, name);
    REQUIRE(opened);
    std::vector<QStringList> rows;
    NoProgress progress;
    auto read = readTable(
        **opened, sheet,
        [&](const Row& row) {
            QStringList cells;
            for (const std::string_view cell : row.cells)
                cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
            rows.push_back(cells);
            return true;
        },
        progress);
    REQUIRE(read);
    return rows;
}

} // namespace

TEST_CASE("CSV is read back as it was, with the statement as the heading of an empty last column")
{
    const QByteArray bytes = toCsv(sample(), CsvEncoding::Utf8Bom);
    CHECK(bytes.startsWith("\xef\xbb\xbf"));
    CHECK(bytes.endsWith("\r\n"));
    const auto rows = readBack(bytes, QStringLiteral("a.csv"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] ==
          QStringList{QStringLiteral("番号"), QStringLiteral("名称"), QStringLiteral("定員"), sample().statement});
    CHECK(rows[1].mid(0, 3) == sample().rows[0]);
    CHECK(rows[1].mid(3).join(QString()).isEmpty());
}

TEST_CASE("No cell of a CSV is a formula when a spreadsheet opens it")
{
    OutputTable table;
    table.columns = {{QStringLiteral("a")}, {QStringLiteral("b"), true}};
    for (const QString& start :
         {QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"), QStringLiteral("\t="),
          QStringLiteral("\r="), QStringLiteral("＝"), QStringLiteral("＋"), QStringLiteral("＠")})
        table.rows.push_back({start + QStringLiteral("cmd|' /c calc'!A1"), QStringLiteral("-1.5")});
    const auto rows = readBack(toCsv(table, CsvEncoding::Utf8Bom), QStringLiteral("a.csv"));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        CHECK(rows[i][0].startsWith(QLatin1Char('\'')));
        CHECK(rows[i][1] == QStringLiteral("-1.5"));
    }
}

TEST_CASE("CP932 names every character that does not fit with its cell, and writes the plain form")
{
    const auto found = misfits(sample());
    REQUIRE(found.size() == 1);
    CHECK(found[0].row == 1);
    CHECK(found[0].column == 1);
    CHECK(found[0].character.plain == QStringLiteral("吉"));
    const auto rows = readBack(toCsv(sample(), CsvEncoding::Cp932), QStringLiteral("a.csv"));
    CHECK(rows[2][1] == QStringLiteral("吉田"));
}

TEST_CASE("An Excel file keeps text as text, numbers as numbers, and says on a second sheet for whom it is")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("一覧.xlsx"));
    NoProgress progress;
    auto bytes = toXlsx(sample(), path, progress);
    REQUIRE(bytes);
    REQUIRE(writeWhole(*bytes, path));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{QStringLiteral("一覧.xlsx")});
    const auto rows = readBack(*bytes, QStringLiteral("a.xlsx"));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == QStringList{QStringLiteral("番号"), QStringLiteral("名称"), QStringLiteral("定員")});
    CHECK(rows[1] == sample().rows[0]);
    CHECK(rows[2][0] == QStringLiteral("=1+1"));
    CHECK(readBack(*bytes, QStringLiteral("a.xlsx"), 1).at(0) ==
          QStringList{QStringLiteral("範囲"), QStringLiteral("公開用")});
}

TEST_CASE("Writing that is stopped or has no place to go leaves nothing behind")
{
    class Stopped final : public Progress
    {
        void start(const QString&, std::int64_t) override {}
        void advanceTo(std::int64_t) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    };
    QTemporaryDir folder;
    Stopped stopped;
    const auto given = toXlsx(sample(), folder.filePath(QStringLiteral("a.xlsx")), stopped);
    REQUIRE_FALSE(given);
    CHECK(given.error().code == Error::Code::Cancelled);
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    NoProgress progress;
    CHECK_FALSE(toXlsx(sample(), folder.filePath(QStringLiteral("no/such/a.xlsx")), progress));
    CHECK_FALSE(writeWhole("x", folder.filePath(QStringLiteral("no/such/a.csv"))));
}
