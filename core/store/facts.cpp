// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facts.h"

#include "store/sealedcells.h"
#include "store/statement.h"
#include "store/store.h"

namespace tasuki::store {

namespace {

std::int64_t number(sqlite3* handle, const std::string& sql)
{
    Statement statement(handle, sql);
    return statement.step() ? statement.integer(0) : 0;
}

bool hasTable(sqlite3* handle, std::string_view name)
{
    Statement statement(handle, "SELECT 1 FROM sqlite_schema WHERE type='table' AND name=?1");
    return statement.bind(1, name).step();
}

} // namespace

Result<Facts> factsOf(sqlite3* handle, const std::vector<const EntityInfo*>& entities)
{
    return guarded([&] {
        Facts facts;
        Statement centre(handle, "SELECT value FROM meta WHERE key='centre'");
        if (centre.step())
            facts.centre = centre.string(0);
        Statement newest(handle, "SELECT rid, id, at FROM change ORDER BY rid DESC LIMIT 1");
        if (newest.step()) {
            facts.changes = newest.integer(0);
            facts.lastChange = newest.uuid(1);
            facts.newestChange = QDateTime::fromMSecsSinceEpoch(newest.integer(2));
        }
        for (const EntityInfo* entity : entities) {
            const std::string name(entity->name);
            // A backup from before there was such a thing has no table of it.
            facts.rows[name] = hasTable(handle, name) ? number(handle, "SELECT count(*) FROM " + name + " WHERE deleted=0") : 0;
        }
        return facts;
    });
}

Result<std::optional<std::int64_t>> writtenSince(sqlite3* handle, const Facts& backup)
{
    return guarded([&]() -> std::optional<std::int64_t> {
        Statement same(handle, "SELECT id FROM change WHERE rid=?1");
        if (backup.changes > 0 && !(same.bind(1, backup.changes).step() && same.uuid(0) == backup.lastChange))
            return {};
        Statement count(handle, "SELECT count(*) FROM change WHERE rid>?1");
        count.bind(1, backup.changes).step();
        return count.integer(0);
    });
}

Result<std::vector<ChangeInfo>> changesAfter(Store& store, std::int64_t number, int most)
{
    return guarded([&] {
        std::vector<ChangeInfo> found;
        Statement rows(store.handle(), "SELECT rid, id, at, author, kind, words, sealed_words FROM change WHERE rid>?1 ORDER BY rid DESC LIMIT ?2");
        rows.bind(1, number).bind(2, std::int64_t{most});
        while (rows.step())
            found.push_back({rows.integer(0), rows.uuid(1), QDateTime::fromMSecsSinceEpoch(rows.integer(2)), rows.string(3), static_cast<ChangeKind>(rows.integer(4)),
                             changeWords(store.vault(), rows.uuid(1), rows, 5)});
        return found;
    });
}

Result<QDateTime> lastWritten(sqlite3* handle)
{
    return guarded([&] {
        const std::int64_t at = number(handle, "SELECT max(ifnull((SELECT max(at) FROM change),0), ifnull((SELECT max(at) FROM access_log),0), "
                                               "ifnull((SELECT max(changed) FROM key_holder),0))");
        return at > 0 ? QDateTime::fromMSecsSinceEpoch(at) : QDateTime();
    });
}

} // namespace tasuki::store
