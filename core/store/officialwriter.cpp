// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/officialwriter.h"

#include "store/store.h"

#include <sqlite3.h>

namespace tasuki::store {

namespace {

void bindView(Statement& statement, int position, const CellView& view)
{
    if (const auto* number = std::get_if<std::int64_t>(&view))
        statement.bind(position, *number);
    else if (const auto* real = std::get_if<double>(&view))
        statement.bind(position, *real);
    else if (const auto* text = std::get_if<std::string_view>(&view); text && !text->empty())
        statement.bind(position, *text);
    else if (const auto* id = std::get_if<Uuid>(&view))
        statement.bind(position, *id);
    else
        statement.bindNull(position);
}

Value owned(const CellView& view)
{
    if (const auto* number = std::get_if<std::int64_t>(&view))
        return *number;
    if (const auto* real = std::get_if<double>(&view))
        return *real;
    if (const auto* text = std::get_if<std::string_view>(&view); text && !text->empty())
        return std::string(*text);
    if (const auto* id = std::get_if<Uuid>(&view))
        return *id;
    return {};
}

} // namespace

OfficialWriter::OfficialWriter(Store& store, std::int64_t change) : m_store(store), m_change(change) {}

Statement& OfficialWriter::insertInto(const EntityInfo& entity)
{
    for (auto& [known, statement] : m_inserts)
        if (known == &entity)
            return statement;
    std::string sql = "INSERT INTO " + std::string(entity.name) + "(id,change,deleted,digest";
    std::string marks = ") VALUES(?1,?2,0,?3";
    int position = 4;
    for (const FieldInfo& field : entity.fields) {
        sql += "," + std::string(field.name);
        marks += ",?" + std::to_string(position++);
    }
    m_inserts.emplace_back(&entity, Statement(m_store.handle(), sql + marks + ")"));
    return m_inserts.back().second;
}

std::int64_t OfficialWriter::insert(const EntityInfo& entity, const Uuid& id, std::int64_t digest,
                                    std::span<const CellView> cells)
{
    Statement& statement = insertInto(entity);
    statement.bind(1, id).bind(2, m_change).bind(3, digest);
    int position = 4;
    for (const CellView& cell : cells)
        bindView(statement, position++, cell);
    statement.run();
    return sqlite3_last_insert_rowid(m_store.handle());
}

void OfficialWriter::update(const EntityInfo& entity, std::int64_t rid, const Uuid& id, std::size_t field,
                            const CellView& value)
{
    const std::string_view name = entity.fields[field].name;
    const Value before = officialValue(entity, rid, id, field);
    const Value after = owned(value);
    m_store.cached("INSERT INTO import_cell VALUES(?1,?2,?3,?4,?5,?6)")
        .bind(1, m_change)
        .bind(2, entity.name)
        .bind(3, id)
        .bind(4, name)
        .bind(5, before)
        .bind(6, after)
        .run();
    m_store.setOfficial(entity, rid, id, name, after);
}

void OfficialWriter::setDigest(const EntityInfo& entity, std::int64_t rid, std::int64_t digest)
{
    m_store.cached("UPDATE " + std::string(entity.name) + " SET digest=?2 WHERE rid=?1").bind(1, rid).bind(2, digest).run();
}

void OfficialWriter::revive(const EntityInfo& entity, std::int64_t rid, const Uuid& id)
{
    m_store.cached("INSERT INTO import_cell VALUES(?1,?2,?3,?4,1,0)")
        .bind(1, m_change)
        .bind(2, entity.name)
        .bind(3, id)
        .bind(4, deletedField)
        .run();
    m_store.setOfficial(entity, rid, id, deletedField, Value(std::int64_t{0}));
}

Value OfficialWriter::officialValue(const EntityInfo& entity, std::int64_t rid, const Uuid& id, std::size_t field)
{
    Statement& corrected = m_store.cached("SELECT value FROM official WHERE entity=?1 AND row=?2 AND field=?3");
    corrected.bind(1, entity.name).bind(2, id).bind(3, entity.fields[field].name);
    const bool beneath = corrected.step();
    Value value = beneath ? corrected.value(0) : Value();
    corrected.reset();
    return beneath ? value : m_store.shown(entity, rid, id, entity.fields[field].name);
}

std::unordered_map<Uuid, OfficialState> officialRows(Store& store, const EntityInfo& entity)
{
    std::unordered_map<Uuid, OfficialState> rows;
    const std::string table(entity.name);
    {
        Statement count(store.handle(), "SELECT count(*) FROM " + table);
        count.step();
        rows.reserve(static_cast<std::size_t>(count.integer(0)));
    }
    Statement statement(store.handle(), "SELECT id, rid, digest, deleted FROM " + table);
    while (statement.step())
        rows.emplace(statement.uuid(0),
                     OfficialState{statement.integer(1), statement.isNull(2) ? 0 : statement.integer(2),
                                   statement.integer(3) != 0});
    return rows;
}

} // namespace tasuki::store
