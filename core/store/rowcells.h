// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"
#include "store/store.h"

namespace tasuki::store {

/// The cells that make the file hold exactly this row, whether it was never there, is there or was removed. For rows
/// whose id is made of their parts: the same fact, taken back and said again, is the same row. Throws Failure.
template <class T> std::vector<CellChange> cellsToHold(Store& store, const T& wanted)
{
    const EntityInfo& entity = describe<T>();
    std::string sql = "SELECT deleted";
    for (const FieldInfo& field : entity.fields)
        sql += "," + std::string(field.name);
    Statement read(store.handle(), sql + " FROM " + std::string(entity.name) + " WHERE id=?1");
    if (!read.bind(1, wanted.id.uuid).step())
        return diff(T(), wanted, true);
    std::vector<CellChange> cells;
    if (read.integer(0) != 0)
        cells.push_back({&entity,
                         wanted.id.uuid,
                         deletedField,
                         Value(std::int64_t{1}),
                         Value(std::int64_t{0}),
                         VersionKind::Own});
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        Value was = read.value(static_cast<int>(i) + 1);
        Value is = entity.fields[i].get(&wanted);
        if (was != is)
            cells.push_back({&entity,
                             wanted.id.uuid,
                             entity.fields[i].name,
                             std::move(was),
                             std::move(is),
                             VersionKind::Own});
    }
    return cells;
}

} // namespace tasuki::store
