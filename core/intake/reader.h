// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "intake/listed.h"
#include "table/header.h"
#include "table/table.h"

namespace tasuki::intake {

/// A sheet of a file, its header and what is proposed to make of it.
struct Candidate
{
    std::shared_ptr<const table::Table> table;
    std::size_t sheet = 0;
    QString file;         ///< with the sheet's name where there are several
    table::Header header;
    Layout layout;
    std::vector<table::RowCopy> firstRows;  ///< of data, for looking at
};

/// Proposes meanings for columns whose names say nothing, from the first values below them: addresses, telephone
/// numbers, and what could be names. Lists that the program knows stay as they are.
void proposeByValues(Candidate& table);

/// Finds the tables in a file: every sheet that is not hidden and has a header. Refused where there is none; the
/// sentence names the file and says what to do.
[[nodiscard]] Result<std::vector<Candidate>> findTables(std::shared_ptr<const table::Table> table, const QString& fileName,
                                                        Progress& progress);

/// Reads the rows of one table under its layout into `out`. A row that cannot be used is left out with a note, a
/// damaged or odd one is noted and kept. Refused where the layout lacks something (see lackOf) or the file cannot be
/// read to its end; cancelled it is an error of code Cancelled. Pure: nothing but `out` changes.
[[nodiscard]] Result<void> readListed(const Candidate& candidate, ListedRows& out, Progress& progress);

/// Keeps the rows of one 市区町村 (five or six digits; wards included) or one prefecture (two). `place` is that
/// municipality as addresses write it (石川県金沢市), for rows that have no code; may be empty.
void keepMunicipality(ListedRows& rows, const QString& code, const QString& place);

} // namespace tasuki::intake
