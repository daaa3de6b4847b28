// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as tables: what leaves, for whom, and what is said of the rest.
#include "town.h"

#include "registry/exporting.h"
#include "registry/lists.h"
#include "registry/verification.h"
#include "table/table.h"

using namespace town;
using store::Scope;

namespace {

const QString secret = QStringLiteral("金庫の番号");

/// Every field that is not for everybody holds the same words.
void fill(Town& town)
{
    town.import({line(1), line(1, "130"), line(2)});
    const Id<Facility> one = town.facility(1).id;
    must(verify(town.registry(), one, {QStringLiteral("phone"), secret + QStringLiteral("一"), {}}));
    town.set(1, "notes", secret + QStringLiteral("二"));
    for (const char* kind : {"110", "130"})
        town.setService(1, kind, "vacancy", secret + QStringLiteral("三"));
    must(addContact(
        town.registry(),
        {{}, one, secret + QStringLiteral("四"), {}, QStringLiteral("090-0000-0000"), secret + QStringLiteral("五")}));
    Organization organization = *must(town.store().load(town.facility(1).organization));
    must(setField(town.registry(), store::describe<Organization>(), organization.id.uuid, "notes",
                  secret + QStringLiteral("六")));
}

Export made(Town& town, Scope audience, std::vector<std::string> columns = {}, bool perService = false)
{
    NoProgress progress;
    return must(exportFacilities(town.registry(), must(facilitiesOf(town.registry(), Query())),
                                 {audience, std::move(columns), perService, QStringLiteral("すべて")}, progress));
}

QString allText(const table::OutputTable& table)
{
    QString text = table.title + table.statement;
    for (const auto& column : table.columns)
        text += column.heading;
    for (const QStringList& row : table.rows)
        text += row.join(QLatin1Char('|'));
    for (const auto& [heading, value] : table.about)
        text += heading + value;
    return text;
}

int columnOf(const Export& made, const char* key)
{
    for (std::size_t i = 0; i < made.table.columns.size(); ++i)
        if (made.table.columns[i].heading == keyInWords(key) ||
            (std::string_view(key) == "service.kind" && made.table.columns[i].heading == QStringLiteral("Service")))
            return static_cast<int>(i);
    return -1;
}

} // namespace

TEST_CASE("Whatever columns are asked for, nothing that is not for the audience leaves")
{
    Town town;
    fill(town);
    for (const bool perService : {false, true}) {
        for (const Scope audience : {Scope::Public, Scope::Professionals}) {
            const Export out = made(town, audience, exportColumns(), perService);
            const QString text = allText(out.table);
            for (const QString& inside :
                 {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("五"), QStringLiteral("六")})
                CHECK_FALSE(text.contains(secret + inside));
            CHECK(text.contains(secret + QStringLiteral("三")) == (audience == Scope::Professionals));
            CHECK(text.contains(secret + QStringLiteral("四")) == (audience == Scope::Professionals));
            CHECK_FALSE((audience == Scope::Public && text.contains(QStringLiteral("090-0000-0000"))));
            CHECK(out.withheld.total() > 0);
            NoProgress progress;
            QTemporaryDir folder;
            const QByteArray csv = table::toCsv(out.table, table::CsvEncoding::Utf8Bom);
            CHECK_FALSE(csv.contains((secret + QStringLiteral("二")).toUtf8()));
            auto opened = must(
                table::openTable(must(table::toXlsx(out.table, folder.filePath(QStringLiteral("a.xlsx")), progress)),
                                 QStringLiteral("a.xlsx")));
            std::string cells;
            for (std::size_t sheet = 0; sheet < 2; ++sheet)
                static_cast<void>(must(table::readTable(
                    *opened, sheet,
                    [&](const table::Row& row) {
                        for (const std::string_view cell : row.cells)
                            cells += cell;
                        return true;
                    },
                    progress)));
            CHECK(cells.find((secret + QStringLiteral("二")).toStdString()) == std::string::npos);
        }
    }
    CHECK(allText(made(town, Scope::Centre, exportColumns()).table).contains(secret + QStringLiteral("六")));
    CHECK(made(town, Scope::Centre, exportColumns()).withheld.total() == 0);
}

TEST_CASE("The table says for whom it is, of which day, and how many entries were withheld of which fields")
{
    Town town;
    fill(town);
    const Export out = made(town, Scope::Public, {"facility.name", "facility.notes"});
    CHECK(out.withheld.total() == 1);
    CHECK(out.table.columns.size() == 1);
    CHECK(out.table.statement.contains(scopeInWords(Scope::Public)));
    CHECK(out.table.statement.contains(QLatin1Char('1')));
    CHECK(allText(out.table).contains(out.withheld.inWords()));
    CHECK(out.withheld.inWords().contains(keyInWords("facility.notes")));
}

TEST_CASE("A facility is one row with its services together, or one row for each service")
{
    Town town;
    fill(town);
    const Export whole = made(town, Scope::Public, {"facility.office_number", "service.kind", "service.capacity"});
    REQUIRE(whole.table.rows.size() == 2);
    CHECK(whole.facilities == 2);
    const Export each = made(town, Scope::Public, {"facility.office_number", "service.kind", "service.capacity"}, true);
    REQUIRE(each.table.rows.size() == 3);
    CHECK(each.facilities == 2);
    CHECK(each.rows.size() == 3);
    QStringList kinds;
    for (std::size_t i = 0; i < 3; ++i)
        if (each.table.rows[i][0] == officeNumber(1))
            kinds << each.table.rows[i][columnOf(each, "service.kind")];
    CHECK(kinds.size() == 2);
    for (const QStringList& row : whole.table.rows)
        if (row[0] == officeNumber(1))
            CHECK(row[columnOf(whole, "service.kind")].split(QStringLiteral(" / ")) == kinds);
}

TEST_CASE("A row that is not for the audience is counted and not exported, and an unknown column is refused")
{
    Town town;
    fill(town);
    must(setScope(town.registry(), {{}, town.facility(2).id, {}, {}, {}}, Scope::Centre));
    const Export out = made(town, Scope::Professionals);
    CHECK(out.facilities == 1);
    CHECK(out.withheld.rows == 1);
    NoProgress progress;
    CHECK_FALSE(exportFacilities(town.registry(), {}, {Scope::Public, {"facility.no_such"}, false, {}}, progress));
    CHECK_FALSE(exportFacilities(town.registry(), {}, {Scope::Public, {"saved_list.name"}, false, {}}, progress));
    const auto none = must(exportFacilities(town.registry(), {}, {Scope::Public, {}, false, {}}, progress));
    CHECK(none.table.rows.empty());
}

TEST_CASE("The name of the file says for whom it is and is one that every system takes")
{
    Town town;
    fill(town);
    Export out = made(town, Scope::Public);
    out.table.title = QStringLiteral("配食/元町?");
    const QString name = exportFileName(out, QDate(2026, 11, 23));
    CHECK(name == QStringLiteral("配食_元町__%1_20261123").arg(scopeInWords(Scope::Public)));
}
