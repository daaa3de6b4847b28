// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"
#include "store/searchindex.h"

#include <span>
#include <variant>

namespace tasuki::store {

class Store;

/// A value in the bytes of an imported file, not copied.
using CellView = std::variant<std::monostate, std::int64_t, double, std::string_view, Uuid>;

/// What a data file knows of an official row, for comparing it with a new edition.
struct OfficialState
{
    std::int64_t rid = 0;
    std::int64_t digest = 0;  ///< of the published cells, see OfficialWriter::insert
    bool deleted = false;     ///< its import was undone, or it never came
};

/// Writes the official layer inside Store::import. Official rows are bulk: they have no versions, only the number of
/// the change that brought them and a digest that tells an unchanged row at a glance.
class OfficialWriter
{
public:
    OfficialWriter(Store& store, std::int64_t change);

    [[nodiscard]] std::int64_t change() const { return m_change; }

    /// Adds a row that the file does not know. One cell per field of the entity, in their order. Returns its rid.
    std::int64_t insert(const EntityInfo& entity, const Uuid& id, std::int64_t digest, std::span<const CellView> cells);
    /// Replaces one published value; where the centre has corrected the cell, beneath the correction.
    void update(const EntityInfo& entity, std::int64_t rid, const Uuid& id, std::size_t field, const CellView& value);
    void setDigest(const EntityInfo& entity, std::int64_t rid, std::int64_t digest);
    /// Brings back a row whose import was undone.
    void revive(const EntityInfo& entity, std::int64_t rid, const Uuid& id);
    /// The published value of a cell, beneath a correction or shown.
    [[nodiscard]] Value officialValue(const EntityInfo& entity, std::int64_t rid, const Uuid& id, std::size_t field);

private:
    Statement& insertInto(const EntityInfo& entity);

    Store& m_store;
    std::int64_t m_change;
    std::vector<std::pair<const EntityInfo*, Statement>> m_inserts;
};

/// Every row of `entity` that has an official layer, by id.
[[nodiscard]] std::unordered_map<Uuid, OfficialState> officialRows(Store& store, const EntityInfo& entity);

} // namespace tasuki::store
