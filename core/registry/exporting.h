// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/outputreader.h"
#include "table/writing.h"

namespace tasuki::registry {

/// What is to leave as a table.
struct ExportRequest
{
    store::Scope audience = store::Scope::Public;
    std::vector<std::string> columns; ///< field keys, see exportColumns(); the usual ones where empty
    bool perService = false;          ///< one row for each service instead of one for each facility
    QString title;                    ///< the list's name, or what was searched
};

/// A table that is ready to be written, and what it leaves out.
struct Export
{
    table::OutputTable table;
    std::vector<Id<Facility>> rows; ///< which facility each row is
    store::Scope audience = store::Scope::Public;
    Withheld withheld;
    std::size_t facilities = 0; ///< how many are in it
};

/// The fields that can be columns, in their order: everything that facilities, their services, organizations and
/// contacts have, except for what only the program reads (ids of other rows).
[[nodiscard]] const std::vector<std::string>& exportColumns();
/// Those that a list has unless others are chosen.
[[nodiscard]] std::vector<std::string> usualColumns();

/// Reads the facilities for the audience. Columns that this audience may see in no row at all are left out. The values
/// of several services or contacts stand in one cell, each once, with the kind of service before those that differ.
/// Dates are ISO. Errors: Usage for an unknown column, Cancelled.
[[nodiscard]] Result<Export> exportFacilities(Registry& registry, const std::vector<Id<Facility>>& facilities,
                                              const ExportRequest& request, Progress& progress);

/// A name for the file that says for whom it is: 元町の配食_公開用_20261123.
[[nodiscard]] QString exportFileName(const Export& made, const QDate& day);

} // namespace tasuki::registry
