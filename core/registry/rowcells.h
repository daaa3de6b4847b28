// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"
#include "store/store.h"

namespace tasuki::registry {

/// The cells that make the file hold exactly this row, whether it was never there, is there or was removed. For rows
/// whose id is made of their parts: the same fact, taken back and said again, is the same row. Throws store::Failure.
template <class T> std::vector<store::CellChange> cellsToHold(store::Store& store, const T& wanted)
{
    const store::EntityInfo& entity = store::describe<T>();
    std::string sql = "SELECT deleted";
    for (const store::FieldInfo& field : entity.fields)
        sql += "," + std::string(field.name);
    store::Statement read(store.handle(), sql + " FROM " + std::string(entity.name) + " WHERE id=?1");
    if (!read.bind(1, wanted.id.uuid).step())
        return store::diff(T(), wanted, true);
    std::vector<store::CellChange> cells;
    if (read.integer(0) != 0)
        cells.push_back({&entity,
                         wanted.id.uuid,
                         store::deletedField,
                         store::Value(std::int64_t{1}),
                         store::Value(std::int64_t{0}),
                         store::VersionKind::Own,
                         {}});
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        store::Value was = read.value(static_cast<int>(i) + 1);
        store::Value is = entity.fields[i].get(&wanted);
        if (was != is)
            cells.push_back({&entity,
                             wanted.id.uuid,
                             entity.fields[i].name,
                             std::move(was),
                             std::move(is),
                             store::VersionKind::Own,
                             {}});
    }
    return cells;
}

/// The cell that removes a living row.
template <class T> store::CellChange cellToRemove(const Id<T>& id)
{
    return {&store::describe<T>(),
            id.uuid,
            store::deletedField,
            store::Value(std::int64_t{0}),
            store::Value(std::int64_t{1}),
            store::VersionKind::Own,
            {}};
}

} // namespace tasuki::registry
