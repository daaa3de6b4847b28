// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store between a cell and its sealed bytes.
#include "store/sealedcells.h"

#include "store/store.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

namespace tasuki::store {

namespace {

std::string wordsPlace(const Uuid& change)
{
    return cellPlace("change", change, "words");
}

} // namespace

Failure lockedVault()
{
    return {{Error::Code::Sealed,
             QCoreApplication::translate("store", "Client data is locked. Unlock it with your passphrase and try "
                                                  "again. Nothing was changed."),
             {}}};
}

bool isSealedCell(const EntityInfo& entity, std::string_view field)
{
    const int index = entity.indexOf(field);
    return index >= 0 && entity.fields[static_cast<std::size_t>(index)].sealed == Sealed::Yes;
}

bool mayArrive(const EntityInfo& entity, const CellVersion& version)
{
    return (version.scope == Scope::Centre || !entity.isSealed()) && version.isSealed == isSealedCell(entity, version.field);
}

Value sealedBytes(const Statement& statement, int column)
{
    return statement.isNull(column) ? Value() : Value(std::string(statement.text(column)));
}

bool Store::opensSealed(const EntityInfo& entity, std::string_view field) const
{
    if (!isSealedCell(entity, field))
        return false;
    if (!m_vault.isOpen())
        throw lockedVault();
    return true;
}

Value Store::openCell(const EntityInfo& entity, const Uuid& row, std::string_view field, const Statement& statement, int column)
{
    if (!opensSealed(entity, field))
        return statement.value(column);
    if (auto value = openValue(*m_vault.opened().key, statement.text(column), cellPlace(entity.name, row, field)))
        return std::move(*value);
    return rescue(entity, row, field);
}

Value Store::rescue(const EntityInfo& entity, const Uuid& row, std::string_view field)
{
    const DamagedCell cell{&entity, row, std::string(field)};
    if (std::find(m_damaged.begin(), m_damaged.end(), cell) == m_damaged.end())
        m_damaged.push_back(cell);
    Statement versions(handle(), "SELECT value FROM version WHERE entity=?1 AND row=?2 AND field=?3 ORDER BY stamp DESC, device DESC");
    versions.bind(1, entity.name).bind(2, row).bind(3, field);
    while (versions.step())
        if (auto value = openValue(*m_vault.opened().key, versions.text(0), cellPlace(entity.name, row, field)))
            return std::move(*value);
    return {};
}

Result<Value> Store::cell(const EntityInfo& entity, const Uuid& row, std::string_view field)
{
    return guarded([&] {
        const auto rid = findRid(entity, row);
        return rid && (entity.indexOf(field) >= 0 || field == deletedField) ? shown(entity, *rid, row, field) : Value();
    });
}

Result<void> Store::scan(const EntityInfo& entity, const std::vector<std::string_view>& fields,
                         const std::function<void(const Uuid& id, std::vector<Value>& values)>& each)
{
    return guarded([&] {
        std::string sql = "SELECT id";
        for (const std::string_view field : fields) {
            if (entity.indexOf(field) < 0)
                throw Failure{describeSqlite(SQLITE_ERROR, QStringLiteral("no field of that name"))};
            sql += "," + std::string(field);
        }
        ReadScope scope(handle());
        Statement statement(handle(), sql + " FROM " + std::string(entity.name) + " WHERE deleted=0 ORDER BY rid");
        std::vector<Value> values(fields.size());
        while (statement.step()) {
            const Uuid id = statement.uuid(0);
            for (std::size_t i = 0; i < fields.size(); ++i)
                values[i] = openCell(entity, id, fields[i], statement, static_cast<int>(i) + 1);
            each(id, values);
        }
    });
}

void Store::bindCell(Statement& statement, int position, const EntityInfo& entity, const Uuid& row, std::string_view field,
                     const Value& value)
{
    if (!opensSealed(entity, field)) {
        statement.bind(position, value);
        return;
    }
    const std::string sealed = sealValue(*m_vault.opened().key, value, cellPlace(entity.name, row, field));
    if (sealed.empty())
        statement.bindNull(position);
    else
        statement.bindBlob(position, sealed);
}

void Store::bindCell(Statement& statement, int position, const EntityInfo* entity, const CellVersion& version, const Value& value)
{
    const auto* bytes = version.isSealed ? std::get_if<std::string>(&value) : nullptr;
    if (bytes)
        statement.bindBlob(position, *bytes);
    else if (version.isSealed)
        statement.bindNull(position);
    else if (entity)
        bindCell(statement, position, *entity, version.row, version.field, value);
    else
        statement.bind(position, value);
}

Value Store::sealedCell(const EntityInfo& entity, std::int64_t rid, std::string_view field)
{
    Statement& statement = cached("SELECT " + std::string(field) + " FROM " + std::string(entity.name) + " WHERE rid=?1");
    Value bytes = statement.bind(1, rid).step() ? sealedBytes(statement, 0) : Value();
    statement.reset();
    return bytes;
}

void Store::materialiseSealed(const EntityInfo& entity, std::int64_t rid, const Uuid& row, std::string_view field)
{
    // The bytes are bound to table, row and field, and so are good in the history and in the row alike.
    cached("UPDATE " + std::string(entity.name) + " SET " + std::string(field) +
           "=(SELECT value FROM version WHERE entity=?2 AND row=?3 AND field=?4 ORDER BY stamp DESC, device DESC LIMIT 1) WHERE rid=?1")
        .bind(1, rid)
        .bind(2, entity.name)
        .bind(3, row)
        .bind(4, field)
        .run();
}

QString changeWords(const Vault& vault, const Uuid& change, const Statement& row, int column)
{
    if (row.isNull(column + 1))
        return row.string(column);
    if (vault.isOpen())
        if (const auto words = openBytes(*vault.opened().key, row.text(column + 1), wordsPlace(change)))
            return QString::fromStdString(*words);
    return QCoreApplication::translate("store", "a change to client data");
}

QString Store::wordsOf(const Uuid& change, const Statement& statement, int column)
{
    return changeWords(m_vault, change, statement, column);
}

void Store::sealWords(std::int64_t change, const QString& words)
{
    if (!m_vault.isOpen())
        throw lockedVault();
    Statement& read = cached("SELECT id FROM change WHERE rid=?1");
    const Uuid id = read.bind(1, change).step() ? read.uuid(0) : Uuid();
    read.reset();
    const std::string sealed = sealBytes(*m_vault.opened().key, words.toStdString(), wordsPlace(id));
    cached("UPDATE change SET sealed_words=?2 WHERE rid=?1").bind(1, change).bindBlob(2, sealed).run();
}

void Store::checkGuards(const CellChange& cell) const
{
    for (const Guard& guard : m_guards)
        guard(*cell.entity, cell.row, cell.field, cell.after);
}

} // namespace tasuki::store
