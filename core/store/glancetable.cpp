// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/glancetable.h"

#include "store/failure.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace tasuki::store {

namespace {

/// Marks a place of a block that holds a row.
constexpr std::int64_t present = std::int64_t{1} << 62;
/// Blocks in memory before they are written: 4 MB.
constexpr std::size_t mostPending = 128;
/// Rows are numbered from 1 as they come; a number beyond all reason would ask for all memory.
constexpr std::int64_t largestRid = 100'000'000;

// Records lie in the file as they lie in the memory of every PC.
static_assert(std::endian::native == std::endian::little);

} // namespace

GlanceTable::GlanceTable(sqlite3* handle, const std::string& entity, bool writable)
    : m_handle(handle), m_all(handle, "SELECT block,rows FROM " + entity + "_glances ORDER BY block")
{
    if (!writable)
        return;
    m_read = Statement(handle, "SELECT rows FROM " + entity + "_glances WHERE block=?1");
    m_write = Statement(handle, "INSERT INTO " + entity + "_glances VALUES(?1,?2) ON CONFLICT DO UPDATE SET rows=?2");
    m_drop = Statement(handle, "DELETE FROM " + entity + "_glances WHERE block=?1");
}

GlanceTable::Block GlanceTable::decoded(std::string_view bytes)
{
    Block block{};
    std::memcpy(block.data(), bytes.data(), std::min(bytes.size(), sizeof block));
    return block;
}

GlanceTable::Record& GlanceTable::pending(std::int64_t rid)
{
    const auto [at, isNew] = m_pending.try_emplace(rid / blockRows);
    if (isNew) {
        if (m_read.bind(1, rid / blockRows).step())
            at->second = decoded(m_read.text(0));
        m_read.reset();
    }
    return at->second[static_cast<std::size_t>(rid % blockRows)];
}

void GlanceTable::put(const Glance& glance)
{
    if (m_pending.size() >= mostPending)
        flush();
    pending(glance.rid) = {glance.latitude, glance.longitude, glance.mask, glance.flags | present, glance.head};
}

void GlanceTable::remove(std::int64_t rid)
{
    if (m_pending.size() >= mostPending)
        flush();
    pending(rid) = {};
}

void GlanceTable::flush()
{
    // Taken out first: what fails half-way is rolled back and must not be written later.
    const auto blocks = std::exchange(m_pending, {});
    for (const auto& [number, block] : blocks) {
        // Trailing empty places are left out, so that a small file stays small.
        const auto used = std::find_if(block.rbegin(), block.rend(), [](const Record& record) { return record.flags != 0; });
        const auto size = static_cast<std::size_t>(block.rend() - used) * sizeof(Record);
        if (size == 0)
            m_drop.bind(1, number).run();
        else
            m_write.bind(1, number).bindBlob(2, std::string_view(reinterpret_cast<const char*>(block.data()), size)).run();
    }
}

std::vector<Glance> GlanceTable::all()
{
    std::vector<Glance> glances;
    while (m_all.step()) {
        const std::int64_t number = m_all.integer(0);
        if (number < 0 || number > largestRid / blockRows)
            throwSqlite(m_handle, SQLITE_CORRUPT, "row numbers");
        const std::string_view bytes = m_all.text(1);
        const std::size_t rows = std::min(bytes.size() / sizeof(Record), static_cast<std::size_t>(blockRows));
        const auto first = static_cast<std::size_t>(number * blockRows);
        glances.resize(first + rows);
        for (std::size_t i = 0; i < rows; ++i) {
            Record record;
            std::memcpy(&record, bytes.data() + i * sizeof record, sizeof record);
            if (record.flags & present)
                glances[first + i] = {static_cast<std::int64_t>(first + i), record.latitude,         record.longitude,
                                      record.mask,                          record.flags & ~present, record.head};
        }
    }
    m_all.reset();
    return glances;
}

} // namespace tasuki::store
