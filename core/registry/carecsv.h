// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "registry/categories.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <deque>
#include <memory>
#include <string_view>
#include <vector>

namespace tasuki::registry {

/// The columns of 介護サービス情報公表システム オープンデータ, in the ministry's order.
enum class CareColumn : std::size_t {
    Municipality, Number, Prefecture, City, Name, Kana, Service, Address, Building, Latitude, Longitude, Phone, Fax,
    CorporateNumber, Corporation, OfficeNumber, Days, DaysNote, Capacity, Url, Inclusive, CareStandard,
    DisabilityStandard, Remarks
};
inline constexpr std::size_t careColumnCount = 24;

/// A file as it was handed over.
struct InputFile
{
    QString name;  ///< shown to people; not used to recognise the file
    QByteArray bytes;
};

/// Official files of all kinds together have about 90 MB; a larger one is not what it seems to be.
inline constexpr std::int64_t largestInputFile = 256 * 1024 * 1024;

/// Reads files from disk. Refuses, with a sentence that names the file, what is absent, unreadable or too large.
[[nodiscard]] Result<std::vector<InputFile>> readInputFiles(const QStringList& paths);

/// Something to tell about one line of a file.
struct ImportNote
{
    QString file;
    std::int64_t line = 0;  ///< from 1; 0 where the whole file is meant
    QString reason;
    bool operator==(const ImportNote&) const = default;
};

/// One row of an official file: one service of one office. Fields are views into the file's text.
struct CareRow
{
    std::uint32_t file = 0;
    std::int64_t line = 0;
    int leaf = -1;                 ///< index of the service's category
    std::string_view officeNumber; ///< 10 characters as a rule; repaired where a spreadsheet cut its zero
    std::array<std::string_view, careColumnCount> fields;
    [[nodiscard]] std::string_view operator[](CareColumn column) const { return fields[static_cast<std::size_t>(column)]; }
};

/// What a set of files says, row by row, and what could not be read.
struct CareRows
{
    std::vector<CareRow> rows;
    std::vector<ImportNote> rejected;
    std::vector<ImportNote> warnings;
    std::vector<std::uint32_t> present;  ///< by file: bit of each column that the file has
    std::vector<bool> whole;             ///< by file: read to a proper end with no line left out, so that what is missing in it is missing
    std::vector<QString> names;
    std::int64_t repaired = 0;           ///< numbers that got back a leading zero which a spreadsheet had cut
    std::int64_t skipped = 0;            ///< rows outside the municipality asked for
    std::vector<QByteArray> bytes;  ///< the files, shared, so that the views stay good
    std::vector<std::shared_ptr<const std::deque<std::string>>> arenas;  ///< fields that were unescaped
    std::vector<std::shared_ptr<const std::string>> texts;  ///< decoded or repaired texts the views point into
};

/// Whether the first line is a header of the care data, whatever the file is called.
[[nodiscard]] bool looksLikeCareData(const QByteArray& bytes);

/// Reads official files. A file of another kind is rejected with a sentence that names it, a flawed row with its line
/// and reason; the others are kept. Refuses only where no file could be read. `municipality` keeps the rows of one 市区町村 (5 or 6 digits; a designated
/// city includes its wards) or of one prefecture (2 digits); empty keeps all. Pure: reads bytes, returns values.
[[nodiscard]] Result<CareRows> readCareFiles(const std::vector<InputFile>& files, const QString& municipality);

/// Whether a row's 市区町村コード lies in the municipality asked for, see readCareFiles.
[[nodiscard]] bool inMunicipality(std::string_view code, std::string_view wanted);

} // namespace tasuki::registry
