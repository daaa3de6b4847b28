// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/changeset.h"

#include <map>
#include <optional>
#include <vector>

struct sqlite3;

namespace tasuki::store {

class Store;

/// What a data file or a backup of one says about itself.
struct Facts
{
    QString centre;
    QDateTime newestChange; ///< when something was last written by somebody; invalid where nothing was
    std::int64_t changes = 0;
    Uuid lastChange;
    std::map<std::string, std::int64_t> rows; ///< those that live, by the name of the entity
};
[[nodiscard]] Result<Facts> factsOf(sqlite3* handle, const std::vector<const EntityInfo*>& entities);
/// How many changes were written after a backup of the same data file was taken; nothing where it is of another one.
[[nodiscard]] Result<std::optional<std::int64_t>> writtenSince(sqlite3* handle, const Facts& backup);
/// The newest `most` changes that came after the one of this number, newest first.
[[nodiscard]] Result<std::vector<ChangeInfo>> changesAfter(Store& store, std::int64_t number, int most);
/// When anything was last written to the data file, by a person, an import, the access log or an account.
[[nodiscard]] Result<QDateTime> lastWritten(sqlite3* handle);

} // namespace tasuki::store
