// SPDX-License-Identifier: GPL-3.0-or-later
#include "town.h"

#include "store/backup.h"

#include <QDir>
#include <QFileInfo>

namespace town {

using store::Statement;

namespace {

QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/tasuki-registry-XXXXXX");
}

QString quoted(const QString& cell)
{
    if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char('\n')))
        return cell;
    QString doubled = cell;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

QStringList rowsOf(store::Store& store, const std::string& sql)
{
    QStringList lines;
    Statement statement(store.handle(), sql);
    while (statement.step()) {
        QByteArray line;
        for (int column = 0; column < 40; ++column) {
            const std::string_view bytes = statement.text(column);
            line += '|';
            line += statement.isNull(column) ? QByteArray("-") : QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        }
        lines << QString::fromLatin1(line);
    }
    return lines;
}

} // namespace

Line Line::with(CareColumn column, const QString& value) const
{
    Line changed = *this;
    changed[column] = value;
    return changed;
}

QString officeNumber(int office)
{
    return QStringLiteral("99%1").arg(office, 8, 10, QLatin1Char('0'));
}

Line line(int office, const char* kind, const QString& name)
{
    const Category* service = category(kind);
    REQUIRE(service);
    Line made;
    made[CareColumn::Municipality] = QStringLiteral("172014");
    made[CareColumn::Number] = made[CareColumn::OfficeNumber] = officeNumber(office);
    made[CareColumn::Prefecture] = QStringLiteral("はるか県");
    made[CareColumn::City] = QStringLiteral("みなと市");
    made[CareColumn::Name] = name.isEmpty() ? QStringLiteral("事業所%1号").arg(office) : name;
    made[CareColumn::Kana] = QStringLiteral("ジギョウショ");
    made[CareColumn::Service] = QString::fromUtf8(service->name);
    made[CareColumn::Address] = QStringLiteral("はるか県みなと市南町%1番地").arg(office);
    made[CareColumn::Latitude] = QString::number(36.5 + office * 0.001, 'f', 6);
    made[CareColumn::Longitude] = QString::number(136.6 + office * 0.001, 'f', 6);
    made[CareColumn::Phone] = QStringLiteral("076-555-%1").arg(office % 10000, 4, 10, QLatin1Char('0'));
    made[CareColumn::Fax] = QStringLiteral("076-556-%1").arg(office % 10000, 4, 10, QLatin1Char('0'));
    made[CareColumn::CorporateNumber] = QStringLiteral("12345678901%1").arg(office % 100, 2, 10, QLatin1Char('0'));
    made[CareColumn::Corporation] = QStringLiteral("社会福祉法人なぎさ%1会").arg(office % 100);
    made[CareColumn::Days] = QStringLiteral("平日,土曜日");
    made[CareColumn::Capacity] = QString::number(office % 30);
    made[CareColumn::Url] = QStringLiteral("https://example.jp/%1").arg(office);
    return made;
}

QByteArray header()
{
    return "都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,方書（ビル名等）,"
           "緯度,経度,電話番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,"
           "高齢者の方と障害者の方が同時一体的に利用できるサービス,介護保険の通常の指定基準を満たしている,"
           "障害福祉の通常の指定基準を満たしている,備考";
}

QByteArray csv(const std::vector<Line>& lines, const QByteArray& newline)
{
    QByteArray bytes = "\xef\xbb\xbf" + header() + newline;
    for (const Line& one : lines) {
        QStringList cells;
        for (const QString& cell : one.cells)
            cells << quoted(cell);
        bytes += cells.join(QLatin1Char(',')).toUtf8() + newline;
    }
    return bytes;
}

InputFile file(const std::vector<Line>& lines, const char* name)
{
    return {QString::fromUtf8(name), csv(lines)};
}

Town::Town() : m_folder(folderTemplate())
{
    REQUIRE(m_folder.isValid());
    m_centre = must(Centre::create(m_folder.filePath(QStringLiteral("centre.tasuki")),
                                   {QStringLiteral("Minami"), QStringLiteral("Sato")}, &clock));
}

void Town::reopen()
{
    m_centre.reset();
    m_centre = must(Centre::open(m_folder.filePath(QStringLiteral("centre.tasuki")), store::Access::Write, &clock));
}

CareStage Town::stage(const std::vector<InputFile>& files, const QString& municipality)
{
    NoProgress progress;
    return must(stageCare(registry(), must(readCareFiles(files, municipality)), QDate(2025, 6, 30), progress));
}

CareStage Town::import(const std::vector<InputFile>& files, const QString& municipality)
{
    NoProgress progress;
    CareStage staged = stage(files, municipality);
    must(applyCare(registry(), staged, progress));
    return staged;
}

void Town::undo()
{
    NoProgress progress;
    must(store().undo(progress));
}

void Town::redo()
{
    NoProgress progress;
    must(store().redo(progress));
}

SearchResult Town::search(const Query& query)
{
    return must(registry().search(query));
}

std::vector<FacilityRow> Town::rows(const Query& query, std::size_t count)
{
    SearchResult result = search(query);
    return must(registry().rows(result, 0, count));
}

QStringList Town::find(const QString& text)
{
    QStringList names;
    for (const FacilityRow& row : rows(registry().interpret(text)))
        names << row.name;
    return names;
}

bool Town::hasFacility(int office)
{
    return must(store().load(Id<Facility>{careFacilityId(officeNumber(office).toStdString())})).has_value();
}

Facility Town::facility(int office)
{
    const auto found = must(store().load(Id<Facility>{careFacilityId(officeNumber(office).toStdString())}));
    REQUIRE(found.has_value());
    return *found;
}

Service Town::service(int office, const char* kind)
{
    const auto found = must(store().load(Id<Service>{careServiceId(officeNumber(office).toStdString(), kind)}));
    REQUIRE(found.has_value());
    return *found;
}

void Town::set(int office, const char* field, const QString& value)
{
    must(setField(registry(), store::describe<Facility>(), facility(office).id.uuid, field, value));
}

void Town::setService(int office, const char* kind, const char* field, const QString& value)
{
    must(setField(registry(), store::describe<Service>(), service(office, kind).id.uuid, field, value));
}

QStringList Town::content()
{
    QStringList all;
    for (const store::EntityInfo* entity : store().schema()) {
        std::string sql = "SELECT id";
        for (const store::FieldInfo& field : entity->fields)
            sql += "," + std::string(field.name);
        all << QString::fromUtf8(entity->label) << rowsOf(store(), sql + " FROM " + std::string(entity->name) + " WHERE deleted=0 ORDER BY id");
    }
    all << rowsOf(store(), "SELECT entity,row,field,value FROM official ORDER BY 1,2,3");
    all << rowsOf(store(), "SELECT f.id,d.text,d.sort FROM facility_document d JOIN facility f USING(rid) ORDER BY 1");
    QStringList glances;
    for (const store::Glance& glance : registry().index().glances()) {
        Statement id(store().handle(), "SELECT hex(id) FROM facility WHERE rid=?1");
        if (glance.rid != 0 && id.bind(1, glance.rid).step())
            glances << QStringLiteral("%1 %2 %3 %4 %5").arg(id.string(0)).arg(glance.latitude).arg(glance.longitude).arg(glance.mask).arg(glance.flags);
    }
    glances.sort();
    all << glances;
    return all;
}

QStringList Town::dump()
{
    QStringList all;
    Statement tables(store().handle(), "SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name");
    while (tables.step()) {
        all << tables.string(0);
        QStringList rows = rowsOf(store(), "SELECT * FROM \"" + std::string(tables.text(0)) + "\"");
        rows.sort();
        all << rows;
    }
    return all;
}

void Town::checkIndex()
{
    must(store::guarded([&] { registry().index().check(); }));
    must(store::checkIntegrity(store().database()));
    const std::vector<store::Glance> glances = registry().index().glances();
    Statement rows(store().handle(), "SELECT f.rid, d.text, d.sort FROM facility f LEFT JOIN facility_document d USING(rid)");
    while (rows.step()) {
        const auto fresh = must(store::guarded([&] { return registry().build(rows.integer(0)); }));
        REQUIRE(fresh.has_value() == !rows.isNull(1));
        if (!fresh)
            continue;
        INFO(rows.string(1));
        CHECK(rows.string(1) == QString::fromStdString(fresh->text));
        CHECK(std::string(rows.text(2)) == fresh->sort);
        REQUIRE(static_cast<std::size_t>(rows.integer(0)) < glances.size());
        const store::Glance& glance = glances[static_cast<std::size_t>(rows.integer(0))];
        CHECK(glance.rid == rows.integer(0));
        CHECK(glance.latitude == fresh->latitude);
        CHECK(glance.longitude == fresh->longitude);
        CHECK(glance.mask == fresh->mask);
        CHECK(glance.flags == fresh->flags);
    }
}

std::array<std::int64_t, 5> counts(const CareStage& stage)
{
    return {stage.added, stage.updated, stage.closed, stage.unchanged, stage.differs};
}

} // namespace town
