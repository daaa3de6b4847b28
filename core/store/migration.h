// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

#include "base/result.h"

#include <functional>
#include <span>

struct sqlite3;

namespace tasuki::store {

class Database;

/// One numbered step of the data file's structure. Steps never change once shipped; new fields need none, because
/// missing columns are added from the entity descriptions.
struct Migration
{
    int version;       ///< `PRAGMA user_version` after the step
    int oldestReader;  ///< the oldest program version that may still open the result
    std::function<void(sqlite3*)> apply;
};

/// The shipped steps, ascending from 1.
[[nodiscard]] std::span<const Migration> shippedMigrations();

/// Brings a file to the newest version: a file of an older version is copied beside itself first
/// (`NAME.before-vN.tasuki-backup`), then each step runs in a transaction of its own; a step that fails leaves the file
/// at the step before. A newer file is refused unless it says that this program may read it.
[[nodiscard]] Result<void> migrate(Database& database, std::span<const Migration> migrations, const Schema& schema);

} // namespace tasuki::store
