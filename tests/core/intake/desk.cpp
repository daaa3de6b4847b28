// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "registry/officialcells.h"

namespace desk {

Desk::Desk()
{
    m_centre = must(Centre::create(m_folder.filePath(QStringLiteral("desk.tasuki")),
                                   {QStringLiteral("試験センター"), QStringLiteral("佐藤")}, &clock));
}

Handover Desk::open(const std::vector<registry::InputFile>& files)
{
    NoProgress progress;
    return must(openInputs(registry(), files, progress));
}

ListStage Desk::stage(const std::vector<registry::InputFile>& files, const QString& municipality)
{
    NoProgress progress;
    const Handover handover = open(files);
    Delivery delivery = must(stageDelivery(registry(), handover, areaOfCode(registry(), municipality), clock.today(), progress));
    REQUIRE(delivery.lists);
    return std::move(*delivery.lists);
}

ListStage Desk::take(const std::vector<registry::InputFile>& files, const QString& municipality)
{
    NoProgress progress;
    ListStage staged = stage(files, municipality);
    must(applyLists(registry(), staged, progress));
    return staged;
}

registry::FacilityDetail Desk::facility(const char* path)
{
    auto detail = must(registry().detail({registry::officialId(path)}));
    if (!detail)
        FAIL("no facility " << path);
    return *detail;
}

QStringList Desk::find(const char* text)
{
    auto result = must(registry().search(registry().interpret(QString::fromUtf8(text))));
    QStringList names;
    for (const registry::FacilityRow& row : must(registry().rows(result, 0, 1000)))
        names << row.name;
    return names;
}

QStringList Desk::content()
{
    QStringList lines;
    for (const store::EntityInfo* entity : registry::schema()) {
        std::string sql = "SELECT hex(id),deleted";
        for (const store::FieldInfo& field : entity->fields)
            sql += ",quote(" + std::string(field.name) + ")";
        store::Statement rows(store().handle(), sql + " FROM " + std::string(entity->name) + " WHERE deleted=0 ORDER BY id");
        while (rows.step()) {
            QString line = QString::fromUtf8(entity->name.data(), static_cast<qsizetype>(entity->name.size()));
            for (int column = 0; column < static_cast<int>(entity->fields.size()) + 2; ++column)
                line += QLatin1Char('\t') + rows.string(column);
            lines << line;
        }
    }
    return lines;
}

void Desk::checkIndex()
{
    must(store::guarded([&] { registry().index().check(); }));
    const std::vector<store::Glance> glances = registry().index().glances();
    store::Statement rows(store().handle(), "SELECT f.rid, d.text, d.sort, f.name FROM facility f LEFT JOIN facility_document d USING(rid)");
    while (rows.step()) {
        const auto fresh = must(store::guarded([&] { return registry().build(rows.integer(0)); }));
        INFO(rows.string(3));
        REQUIRE(fresh.has_value() == !rows.isNull(1));
        if (!fresh)
            continue;
        CHECK(rows.string(1) == QString::fromStdString(fresh->text));
        CHECK(std::string(rows.text(2)) == fresh->sort);
        const store::Glance& glance = glances.at(static_cast<std::size_t>(rows.integer(0)));
        CHECK(glance.latitude == fresh->latitude);
        CHECK(glance.longitude == fresh->longitude);
        CHECK(glance.mask == fresh->mask);
        CHECK(glance.flags == fresh->flags);
    }
}

std::array<std::int64_t, 5> counts(const ListStage& stage)
{
    return {stage.added, stage.updated, stage.closed, stage.unchanged, stage.differs};
}

QStringList reasons(const ListStage& stage, RowNote::Kind kind)
{
    QStringList all;
    for (const RowNote& note : stage.rows.notes)
        if (note.kind == kind)
            all << QStringLiteral("%1: %2").arg(note.row).arg(note.reason);
    return all;
}

} // namespace desk
