// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace tasuki::table {

/// What a file holds, told by its content and never by its name.
enum class Format {
    Xlsx,     ///< Office Open XML workbook, ECMA-376
    Comma,    ///< text, fields separated by commas (RFC 4180)
    Tab,      ///< the same with tabs
    Semicolon ///< the same with semicolons
};

/// How much is read of a foreign file before it is refused with a sentence.
struct Limits
{
    std::int64_t rows = 1'048'576; ///< Excel's own, as are the columns
    int columns = 16'384;
    std::int64_t cellBytes = 128 << 10; ///< Excel allows 32,767 characters
    std::int64_t rowBytes = 8 << 20;
    std::int64_t sharedBytes = 96 << 20; ///< all texts that cells share, together
    std::int64_t sharedCount = 4'000'000;
    std::int64_t textFileBytes = 128 << 20; ///< CSV and the like are read as a whole
    std::int64_t merges = 100'000;
    std::int64_t mergedCells = 20'000'000; ///< cells that get the value of a merged one
};

/// What is special about a cell.
enum Mark : std::uint8_t {
    Merged = 1, ///< part of a merged range; has the value of its first cell
    Failed = 2, ///< the formula gave an error, or a date is no day: the text is empty
    Date = 4    ///< the workbook shows the number as a date or time; the text is ISO 8601
};

/// One row with at least one value. Its texts are valid until the callback returns.
struct Row
{
    std::int64_t number = 0;                 ///< from 1, as a spreadsheet shows it beside the row
    std::span<const std::string_view> cells; ///< UTF-8, from column A to the last one with a value
    std::span<const std::uint8_t> marks;     ///< `Mark`s of each cell
    bool hidden = false;                     ///< people do not see it, by hand or by a filter
};

/// Takes a row; false ends the reading early, which is no error.
using RowSink = std::function<bool(const Row&)>;

struct Sheet
{
    QString name; ///< for a text file the name of the file
    bool hidden = false;
};

/// A remark on something that was read otherwise than it stands in the file.
struct Note
{
    std::int64_t row = 0; ///< 0 where it is about the whole file
    int column = 0;       ///< from 1; 0 where it is about the whole row
    QString sentence;
};

struct Summary
{
    std::int64_t rows = 0;      ///< handed to the callback
    bool complete = true;       ///< false where the callback ended the reading
    std::vector<Note> notes;    ///< the first 100 …
    std::int64_t moreNotes = 0; ///< … and how many were left out
};

/// A table from outside that was recognised and can be read, more than once.
class Table
{
public:
    virtual ~Table() = default;
    [[nodiscard]] virtual Format format() const = 0;
    /// In the order of the workbook; a text file is one sheet.
    [[nodiscard]] virtual const std::vector<Sheet>& sheets() const = 0;

private:
    friend Result<Summary> readTable(const Table& table, std::size_t sheet, const RowSink& sink, Progress& progress);
    virtual Result<Summary> read(std::size_t sheet, const RowSink& sink, Progress& progress) const = 0;
};

/// Opens a file and recognises it. `Error::message` names the file and says what to do: for a password, an old `.xls`,
/// a web page that calls itself a table, a damaged or hostile file.
[[nodiscard]] Result<std::unique_ptr<Table>> openTable(const QString& path, const Limits& limits = {});
/// The same for bytes; `name` is what people know them by.
[[nodiscard]] Result<std::unique_ptr<Table>> openTable(const QByteArray& bytes, const QString& name,
                                                       const Limits& limits = {});

/// Hands the rows of one sheet to `sink`, from top to bottom; rows without any value are left out. Progress counts
/// bytes.
[[nodiscard]] Result<Summary> readTable(const Table& table, std::size_t sheet, const RowSink& sink, Progress& progress);

} // namespace tasuki::table
