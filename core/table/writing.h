// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cp932_writer.h"
#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

#include <utility>
#include <vector>

/// Tables that leave. What is written here is read back by openTable() as it was.
namespace tasuki::table {

/// A table to be written: one line of headings, then rows of as many cells.
struct OutputTable
{
    struct Column
    {
        QString heading;
        bool number = false; ///< cells are numbers; all others are text, so that leading zeros stay
    };
    QString title;
    QString statement; ///< for whom, when and how much was withheld; see the writers for where it stands
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    /// What the statement says in full, and how the rows were chosen: heading and value.
    std::vector<std::pair<QString, QString>> about;
};

enum class CsvEncoding { Utf8Bom, Cp932 };

/// The rows as CSV: CR LF, quotation marks where needed. A cell that a spreadsheet would take for a formula is led by
/// an apostrophe. The statement is the heading of one more column, which is empty in all rows: whatever takes the file
/// in again finds the headings in the first line and passes the empty column by. In CP932, characters that do not fit
/// are written in their plain form; the caller has asked before, see misfits().
[[nodiscard]] QByteArray toCsv(const OutputTable& table, CsvEncoding encoding);

/// A character that CP932 has not, and where.
struct Misfit
{
    std::size_t row = 0; ///< index among the rows
    int column = 0;
    text::Unmappable character;
};
/// Every character that CP932 has not, once for each cell.
[[nodiscard]] std::vector<Misfit> misfits(const OutputTable& table);

/// The rows as an Excel workbook: the headings stay in view, text stays text, A4 landscape with the title and the
/// statement on each printed page. A second sheet holds `about`; the statement is a property of the file, too. The
/// folder of `path` is where it is put together. Errors: ReadOnly, NoSpace, Cancelled (nothing is left behind), Usage
/// where the table is larger than a sheet may be.
[[nodiscard]] Result<QByteArray> toXlsx(const OutputTable& table, const QString& path, Progress& progress);

/// Puts the bytes in place only when complete, so that an older file of that name survives any failure. Errors:
/// ReadOnly, NoSpace.
[[nodiscard]] Result<void> writeWhole(const QByteArray& bytes, const QString& path);

} // namespace tasuki::table
