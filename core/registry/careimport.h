// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/carecsv.h"
#include "registry/registry.h"

#include <QDate>

namespace tasuki::registry {

/// What an import will do with one service.
enum class CareAction : std::uint8_t { Add, Update, Unchanged };

/// How a published value will change, or how it differs from the centre's own.
struct CareDifference
{
    enum class Kind { Updated, Closed, Differs };
    Kind kind = Kind::Updated;
    QString facility;   ///< name
    QString service;    ///< short name of the kind
    std::string field;  ///< of facility or service; empty for Closed
    QString before;     ///< Differs: the centre's value
    QString after;      ///< Differs: the published value
};

/// What a set of official files means for this data file; nothing is written yet.
struct CareStage
{
    /// Counted in services, one row of a file each. `differs` counts rows, of any action, in which a published value
    /// is not what the centre's own correction says.
    std::int64_t added = 0, updated = 0, closed = 0, unchanged = 0, differs = 0;
    CareRows rows;
    /// The first of the differences, for the preview; never more than `differencesKept`.
    std::vector<CareDifference> differences;
    static constexpr std::size_t differencesKept = 2000;
    QDate edition;  ///< date of the data, for 廃止; the day of the import where the files do not say
    QString title;  ///< words of the change

    [[nodiscard]] bool changesNothing() const { return added + updated + closed == 0 && plannedSilently == 0; }

    struct Plan;
    std::shared_ptr<const Plan> plan;  ///< what Store::import will write
    std::int64_t plannedSilently = 0;  ///< facility rows that change although no service does
};

/// Compares the rows with what the data file knows. Reads only. A cancelled comparison is an error of code Cancelled.
[[nodiscard]] Result<CareStage> stageCare(Registry& registry, CareRows rows, const QDate& edition, Progress& progress);

/// The first rows that a stage will add, for the preview.
[[nodiscard]] std::vector<CareRow> addedRows(const CareStage& stage, std::size_t most);

/// Writes a stage as one undoable change. Cancelled, it has changed nothing.
[[nodiscard]] Result<std::int64_t> applyCare(Registry& registry, const CareStage& stage, Progress& progress);

/// The date in the name of a ministry's file (`jigyosho_110_all_20260709180319.csv`), or invalid.
[[nodiscard]] QDate editionInName(const QString& fileName);
/// The newest date in the files' names; `today` where none has one.
[[nodiscard]] QDate editionOf(const std::vector<InputFile>& files, const QDate& today);

/// Ids of official rows: the same everywhere.
[[nodiscard]] Uuid careFacilityId(std::string_view officeNumber);
[[nodiscard]] Uuid careServiceId(std::string_view officeNumber, std::string_view kind);
[[nodiscard]] Uuid corporationId(std::string_view corporateNumber, std::string_view name);

} // namespace tasuki::registry
