// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/layout.h"
#include "intake/textpool.h"
#include "store/officialwriter.h"

#include <QDate>

#include <memory>
#include <vector>

namespace tasuki::intake {

/// One published cell: the field's place in its entity and what the list says.
struct ListedCell
{
    std::uint32_t field = 0;
    store::CellView value;
};

/// A service that a row publishes.
struct ListedService
{
    Uuid id;
    int leaf = -1;
    std::uint32_t firstCell = 0, lastCell = 0;  ///< in ListedRows::cells, ascending by field
};

/// A facility of a list, from one row or from several with the same key.
struct ListedFacility
{
    std::uint32_t table = 0;      ///< in ListedRows::tables
    std::int64_t row = 0;         ///< from 1, as a spreadsheet counts
    std::string_view key;         ///< what its list calls it; never empty
    Uuid id;
    bool refersOnly = false;      ///< it says something about a facility that another table publishes
    int leaf = -1;
    std::string_view name, prefecture, city, municipality;
    std::string_view corporateNumber, corporation;
    std::uint32_t firstCell = 0, lastCell = 0;
    std::uint32_t firstService = 0, lastService = 0;
};

/// Something to tell about one row.
struct RowNote
{
    enum class Kind {
        LeftOut,   ///< the row is not taken in
        Doubtful,  ///< it is taken in, and a person should look
        Repaired   ///< damage of a spreadsheet was mended
    };
    Kind kind = Kind::Doubtful;
    std::uint32_t table = 0;
    std::int64_t row = 0;  ///< 0 where the whole table is meant
    QString reason;
};

/// A table that was read, and how.
struct ListedTable
{
    QString file;   ///< name of the file, with the sheet where there are several
    Layout layout;
    std::int64_t rows = 0;
    bool whole = true;   ///< read to its end with no row left out, so that what is missing in it is missing
};

/// What tables publish, row by row, and what could not be read.
struct ListedRows
{
    std::vector<ListedTable> tables;
    std::vector<ListedFacility> facilities;
    std::vector<ListedService> services;
    std::vector<ListedCell> cells;
    std::vector<RowNote> notes;       ///< the first of each kind, never more than `notesKept` of each
    std::int64_t leftOut = 0, doubtful = 0, repaired = 0;  ///< notes of each kind
    std::int64_t skipped = 0;         ///< rows outside the municipality asked for
    std::string onlyCode, onlyPlace;  ///< the municipality asked for, see keepMunicipality; empty for all
    std::shared_ptr<TextPool> texts = std::make_shared<TextPool>();
    static constexpr std::int64_t notesKept = 2000;

    void note(RowNote note);
    /// Whether a facility lies in the municipality asked for.
    [[nodiscard]] bool asks(std::string_view municipality, std::string_view prefecture, std::string_view city) const;
};

} // namespace tasuki::intake
