// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/listed.h"
#include "registry/careimport.h"

namespace tasuki::intake {

/// What tables mean for this data file; nothing is written yet.
struct ListStage
{
    /// Counted in facilities. One counts as updated where the facility or one of its services changes. `differs` counts
    /// facilities, of any of these, with a published value that is not what the centre's own correction says.
    std::int64_t added = 0, updated = 0, closed = 0, unchanged = 0, differs = 0;
    ListedRows rows;
    /// The first of the differences, for the preview; never more than `differencesKept`.
    std::vector<registry::CareDifference> differences;
    static constexpr std::size_t differencesKept = 2000;
    QDate edition;  ///< date of the data, for 廃止
    QString title;  ///< words of the change

    struct Plan;
    std::shared_ptr<const Plan> plan;
    [[nodiscard]] bool changesNothing() const { return added + updated + closed == 0; }
};

/// Compares the rows with what the data file knows. Reads only. A cancelled comparison is an error of code Cancelled.
[[nodiscard]] Result<ListStage> stageLists(registry::Registry& registry, ListedRows rows, const QDate& edition, Progress& progress);

/// The first rows that a stage will add, for the preview.
[[nodiscard]] std::vector<const ListedFacility*> addedFacilities(const ListStage& stage, std::size_t most);

/// Writes a stage as one undoable change. Cancelled, it has changed nothing.
[[nodiscard]] Result<std::int64_t> applyLists(registry::Registry& registry, const ListStage& stage, Progress& progress);

} // namespace tasuki::intake
