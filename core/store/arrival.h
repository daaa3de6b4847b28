// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

/// The inside of an intake, for the parts of Store that take versions in.
namespace tasuki::store {

/// What has come of a row, as bits.
enum ArrivalFlag : std::uint8_t { Lived = 1, Changed = 2, Withdrew = 4 };

struct KnownVersion
{
    VersionKey key;
    Scope scope = Scope::Public;
    bool isUnsent = false;
};

/// What is known of one cell while versions of it arrive.
struct ArrivingCell
{
    std::string field;
    std::vector<KnownVersion> versions;
    std::vector<VersionKey> covered; ///< those that others rest on
    VersionKey newest;
    bool isInConflict = false;
    bool isTouched = false; ///< by this intake
    Value before, shown;    ///< as they lie in the row; of touched cells
};

/// What a running intake has seen so far. It grows by sixteen bytes for each row of each pack, and by nothing else.
struct Store::Arrival
{
    struct Touched
    {
        std::int64_t rid;
        std::uint16_t entity; ///< its place in the schema
        std::uint8_t flags;
    };
    class Row;
    /// A value as versions are compared by it. The same words sealed twice are other bytes: where they can be read, the words count.
    [[nodiscard]] static Value comparable(Store& store, const EntityInfo* entity, const Uuid& row, std::string_view field, const Statement& statement, int column);

    std::vector<Touched> touched;
    Applied counts;
    bool unasked = false;
    bool isShownAnew = false; ///< others see of ours what this file did not know of
};

/// One row while versions of it arrive: what is known of it is read once, everything is decided in memory, and it is written once.
class Store::Arrival::Row
{
public:
    Row(Store& store, const std::string& table, const Uuid& id);
    /// Finds the versions that are not here yet.
    void sort(std::span<const CellVersion> versions, std::optional<std::int64_t> pack, Arrival& arrival);
    [[nodiscard]] bool hasNews() const { return !m_fresh.empty(); }
    [[nodiscard]] std::int64_t newsCount() const { return static_cast<std::int64_t>(m_fresh.size()); }
    /// Writes them, and the row as it shows with them.
    void write(std::int64_t change, std::optional<std::int64_t> pack, Arrival& arrival);

private:
    [[nodiscard]] ArrivingCell& cell(std::string_view field);
    /// What a newer program wrote is kept word for word and shown once this one is updated.
    [[nodiscard]] bool isUnderstood(std::string_view field) const { return m_entity && (field == deletedField || m_entity->indexOf(field) >= 0); }
    void readShown();
    void readAround();
    /// What materialise() and materialiseSealed() do, on the row in memory.
    void show(ArrivingCell& cell, const CellVersion& version);
    void writeShown(std::int64_t change);

    Store& m_store;
    const std::string& m_table;
    const Uuid& m_id;
    const EntityInfo* m_entity = nullptr;
    std::size_t m_place = 0; ///< of the entity in the schema
    std::vector<ArrivingCell> m_cells;
    std::vector<const CellVersion*> m_fresh;
    bool m_isKnown = false; ///< a version of it was here before
    std::int64_t m_rid = 0; ///< 0: there is no such row yet
    bool m_lived = false;
    bool m_isOfficial = false;
    std::map<std::string, Value, std::less<>> m_corrected; ///< the published values beneath corrections
};

} // namespace tasuki::store
