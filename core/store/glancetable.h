// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace tasuki::store {

/// The part of a document that filters and sorts a result without touching the row.
struct Glance
{
    static constexpr std::int64_t Placed = 1;  ///< latitude and longitude are known
    static constexpr std::int64_t Closed = 2;  ///< no longer offered
    static constexpr std::int64_t SubjectFlag = 4;  ///< first flag a subject may use as it likes

    std::int64_t rid = 0;
    std::int32_t latitude = 0;   ///< millionths of a degree, WGS 84
    std::int32_t longitude = 0;  ///< millionths of a degree, WGS 84
    std::int64_t mask = 0;
    std::int64_t flags = 0;  ///< non-negative
    std::uint64_t head = 0;  ///< first eight bytes of the sort key; whole keys decide only where these are equal
};

/// The glances of all rows, 1,024 in a blob: every start reads all of them, and reading them row by row takes longer
/// than the rest of the start.
class GlanceTable
{
public:
    GlanceTable() = default;
    /// `entity` names the table, which SearchIndex makes.
    GlanceTable(sqlite3* handle, const std::string& entity, bool writable);

    /// Adds or replaces; flush() writes it.
    void put(const Glance& glance);
    void remove(std::int64_t rid);
    void flush();
    /// Forgets what was noted since the last flush.
    void discard() { m_pending.clear(); }

    /// What is written, each glance in the place of its row id; a rid of 0 where there is no such row.
    [[nodiscard]] std::vector<Glance> all();

private:
    /// As it lies in the file.
    struct Record
    {
        std::int32_t latitude, longitude;
        std::int64_t mask, flags;
        std::uint64_t head;
    };
    static_assert(sizeof(Record) == 32);
    static constexpr std::int64_t blockRows = 1024;
    using Block = std::array<Record, blockRows>;

    Record& pending(std::int64_t rid);
    [[nodiscard]] static Block decoded(std::string_view bytes);

    sqlite3* m_handle = nullptr;
    std::unordered_map<std::int64_t, Block> m_pending;
    Statement m_read, m_write, m_drop, m_all;
};

} // namespace tasuki::store
