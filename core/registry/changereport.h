// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

namespace tasuki::registry {

/// What happened to a facility since a day.
enum class Happened : std::uint8_t { Added, Changed, Closed, Removed };

/// One facility in one change: who did it, when, and from which list or by which edit.
struct ChangeLine
{
    /// One cell of the facility or of one of its services.
    struct Cell
    {
        std::string key; ///< see fieldKey
        QString before;
        QString after;
    };
    Happened happened = Happened::Changed;
    Id<Facility> facility;
    QString name;
    QDateTime at;
    QString author;
    QString words; ///< of the change: the import with its files, or the edit
    std::vector<Cell> cells;
};

/// What was added, changed, closed and removed from the beginning of a day on, newest first; what was undone since is
/// left out. It holds values of every scope and stays inside the centre.
[[nodiscard]] Result<std::vector<ChangeLine>> changesSince(Registry& registry, const QDate& since);

/// 追加, 変更, 廃止, 削除.
[[nodiscard]] QString happenedInWords(Happened happened);
[[nodiscard]] QString happenedCode(Happened happened);

} // namespace tasuki::registry
