// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace tasuki::store {

/// One line of the access log: who did what with which row, and when. `detail` never holds text of a client.
struct AccessEntry
{
    QDateTime at;
    QString author;
    QString action;  ///< `print`, `export`, `copy`, `open`, `change`, …
    std::string entity;
    Uuid row;
    QString detail;
};

/// The same within a transaction of the caller; throws as the module's inner functions do.
void appendAccess(Store& store, const QString& action, std::string_view entity, const Uuid& row, const QString& detail);
/// Appends a line, chained to the line before it by SHA-256.
[[nodiscard]] Result<void> logAccess(Store& store, const QString& action, std::string_view entity, const Uuid& row,
                                     const QString& detail);
/// Newest first.
[[nodiscard]] Result<std::vector<AccessEntry>> accessLog(Store& store, int most);
/// Follows the chain; the error names the first line that does not fit.
[[nodiscard]] Result<void> verifyAccessLog(Store& store);

} // namespace tasuki::store
