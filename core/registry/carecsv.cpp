// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/carecsv.h"

#include "base/checkdigit.h"
#include "base/csv.h"
#include "base/encoding.h"
#include "base/fold.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <unordered_map>

namespace tasuki::registry {

namespace {

constexpr std::array<const char*, careColumnCount> headers{
    "都道府県コード又は市町村コード", "No", "都道府県名", "市区町村名", "事業所名", "事業所名カナ", "サービスの種類", "住所",
    "方書（ビル名等）", "緯度", "経度", "電話番号", "FAX番号", "法人番号", "法人の名称", "事業所番号", "利用可能曜日",
    "利用可能曜日特記事項", "定員", "URL", "高齢者の方と障害者の方が同時一体的に利用できるサービス",
    "介護保険の通常の指定基準を満たしている", "障害福祉の通常の指定基準を満たしている", "備考"};

/// What stands in a decoded text for bytes that mean nothing: U+FFFD.
constexpr std::string_view replacement = "\xef\xbf\xbd";

/// Without these a row cannot be told from another.
constexpr std::array required{CareColumn::Name, CareColumn::Service, CareColumn::Address, CareColumn::OfficeNumber};

/// Words for people. Named like its translation context, for lupdate.
struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

std::string_view trimmed(std::string_view field)
{
    constexpr std::string_view wide = "\xe3\x80\x80";
    for (bool more = true; more;) {
        more = false;
        if (!field.empty() && static_cast<unsigned char>(field.front()) <= ' ') {
            field.remove_prefix(1);
            more = true;
        } else if (field.starts_with(wide)) {
            field.remove_prefix(wide.size());
            more = true;
        }
        if (!field.empty() && static_cast<unsigned char>(field.back()) <= ' ') {
            field.remove_suffix(1);
            more = true;
        } else if (field.ends_with(wide)) {
            field.remove_suffix(wide.size());
            more = true;
        }
    }
    return field;
}

/// Position of each known column in a header row; -1 where it is missing. Empty when the row is no such header.
std::vector<int> columnsOf(const std::vector<std::string_view>& header)
{
    static const std::vector<std::string> folded = [] {
        std::vector<std::string> names;
        for (const char* name : headers)
            names.push_back(text::folded(std::string_view(name)));
        return names;
    }();
    std::vector<int> columns(careColumnCount, -1);
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string name = text::folded(header[i]);
        for (std::size_t column = 0; column < careColumnCount; ++column)
            if (columns[column] < 0 && folded[column] == name)
                columns[column] = static_cast<int>(i);
    }
    for (const CareColumn column : required)
        if (columns[static_cast<std::size_t>(column)] < 0)
            return {};
    return columns;
}

/// Reads one file after another into the same result.
class Reader
{
public:
    Reader(CareRows& out, std::string_view municipality) : m_out(out), m_municipality(municipality) {}

    Result<void> read(const InputFile& file)
    {
        m_file = static_cast<std::uint32_t>(m_out.names.size());
        m_out.names.push_back(file.name);
        m_out.bytes.push_back(file.bytes);
        m_out.present.push_back(0);
        m_out.whole.push_back(true);
        m_leftOut = false;
        const auto decoded = decode(file);
        if (!decoded)
            return tl::unexpected<Error>(decoded.error());
        CsvReader csv(*decoded);
        m_out.arenas.push_back(csv.arena());
        std::vector<std::string_view> fields;
        csv.next(fields);
        const std::vector<int> columns = columnsOf(fields);
        if (columns.empty())
            return fail(Error::Code::Unreadable,
                        ImportWords::tr(
                            "%1 is not a file of the care service data: its first line has other columns. Nothing was "
                            "changed. Choose the ministry's CSV files (jigyosho_….csv).")
                            .arg(file.name));
        for (std::size_t column = 0; column < careColumnCount; ++column)
            if (columns[column] >= 0)
                m_out.present[m_file] |= 1u << column;
        const std::size_t width = fields.size();
        const std::int64_t repairedBefore = m_out.repaired;
        while (csv.next(fields)) {
            if (fields.size() == 1 && trimmed(fields[0]).empty())
                continue;
            readRow(csv, fields, columns, width);
        }
        if (!csv.endedWithNewline() || csv.flaw() == CsvReader::Flaw::QuoteNotClosed) {
            m_out.whole[m_file] = false;
            warn(csv.line(),
                 ImportWords::tr(
                     "The file does not end with a complete line; it may have been cut off. Nothing will be marked "
                     "as closed because of it. Fetch the file again."));
        }
        if (m_leftOut && m_out.whole[m_file]) {
            // A service whose line could not be read is not known to be gone.
            m_out.whole[m_file] = false;
            warn(0, ImportWords::tr("Lines of this file were left out. Nothing will be marked as closed because of it."));
        }
        if (const std::int64_t repaired = m_out.repaired - repairedBefore; repaired > 0)
            warn(0, ImportWords::tr(
                        "A spreadsheet saved this file and cut leading zeros. %1 numbers got them back; each agrees with its "
                        "check digit.").arg(repaired));
        return {};
    }

private:
    void reject(std::int64_t line, const QString& reason)
    {
        m_leftOut = true;
        m_out.rejected.push_back({m_out.names[m_file], line, reason});
    }
    void warn(std::int64_t line, const QString& reason) { m_out.warnings.push_back({m_out.names[m_file], line, reason}); }

    Result<std::string_view> decode(const InputFile& file)
    {
        if (file.bytes.isEmpty())
            return fail(Error::Code::Unreadable,
                        ImportWords::tr("%1 is empty. Nothing was changed. Fetch the file again.").arg(file.name));
        text::DecodedText decoded = text::decodeText(file.bytes);
        // Good rows of a damaged file are still good: rows with damaged bytes are rejected one by one.
        m_damaged = decoded.badByteOffset.has_value();
        if (decoded.isBorrowed())
            return decoded.text();
        if (decoded.encoding == text::Encoding::Cp932)
            warn(0, ImportWords::tr("The file is written in Shift_JIS and was converted."));
        m_out.texts.push_back(std::make_shared<const std::string>(decoded.takeText()));
        return std::string_view(*m_out.texts.back());
    }

    void readRow(const CsvReader& csv, const std::vector<std::string_view>& fields, const std::vector<int>& columns,
                 std::size_t width)
    {
        switch (csv.flaw()) {
        case CsvReader::Flaw::QuoteNotClosed:
            return reject(csv.line(),
                          ImportWords::tr("A quotation mark is not closed; the file may have been cut off."));
        case CsvReader::Flaw::FieldTooLong:
            return reject(csv.line(), ImportWords::tr("A field is longer than 64 KB."));
        case CsvReader::Flaw::TooManyColumns:
            return reject(csv.line(), ImportWords::tr("The row has far too many columns."));
        case CsvReader::Flaw::None:
            break;
        }
        if (fields.size() < width)
            return reject(csv.line(), ImportWords::tr("The row has %1 of %2 columns; the file may have been cut off.")
                                          .arg(fields.size())
                                          .arg(width));
        if (fields.size() > width)
            return reject(csv.line(),
                          ImportWords::tr("The row has %1 columns instead of %2.").arg(fields.size()).arg(width));
        CareRow row;
        row.file = m_file;
        row.line = csv.line();
        for (std::size_t column = 0; column < careColumnCount; ++column)
            if (columns[column] >= 0)
                row.fields[column] = trimmed(fields[static_cast<std::size_t>(columns[column])]);
        for (const std::string_view field : row.fields) {
            if (field.find('\0') != std::string_view::npos)
                return reject(csv.line(), ImportWords::tr("The row contains NUL bytes; the file is damaged there."));
            if (m_damaged && field.find(replacement) != std::string_view::npos)
                return reject(csv.line(),
                              ImportWords::tr("The row contains bytes that are no text; the file is damaged there."));
        }
        row.officeNumber = row[CareColumn::OfficeNumber];
        if (row.officeNumber.empty())
            return reject(csv.line(), ImportWords::tr("The office number is missing."));
        if (row[CareColumn::Name].empty())
            return reject(csv.line(), ImportWords::tr("The name is missing."));
        row.leaf = leafOf(row[CareColumn::Service]);
        if (row.leaf < 0)
            return reject(csv.line(),
                          ImportWords::tr("The kind of service “%1” is not known.")
                              .arg(QString::fromUtf8(row[CareColumn::Service].data(),
                                                     static_cast<qsizetype>(row[CareColumn::Service].size()))));
        if (!repair(row))
            return reject(csv.line(), ImportWords::tr("The office number has %1 characters instead of 10, and its "
                                                      "check digit does not tell which are missing.")
                                          .arg(row.officeNumber.size()));
        if (!m_municipality.empty() && !inMunicipality(row[CareColumn::Municipality], m_municipality)) {
            ++m_out.skipped;
            return;
        }
        m_out.rows.push_back(std::move(row));
    }

    int leafOf(std::string_view name)
    {
        const auto known = m_leaves.find(name);
        if (known != m_leaves.end())
            return known->second;
        return m_leaves.emplace(name, leafIndexOfOfficialName(name)).first->second;
    }

    /// Restores the leading zeros that a spreadsheet takes for useless.
    bool repair(CareRow& row)
    {
        const auto fix = [&](std::string_view& field, std::size_t length, NumberKind kind) {
            if (field.empty() || field.size() >= length)
                return field.empty() || field.size() == length;
            const auto repaired = repairLeadingZero(kind, QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())));
            if (!repaired)
                return false;
            m_out.texts.push_back(std::make_shared<const std::string>(repaired->toStdString()));
            field = *m_out.texts.back();
            ++m_out.repaired;
            return true;
        };
        fix(row.fields[static_cast<std::size_t>(CareColumn::Municipality)], 6, NumberKind::Municipality);
        if (row.officeNumber.size() >= 10)
            return true;
        return fix(row.officeNumber, 10, NumberKind::Office);
    }

    CareRows& m_out;
    std::string_view m_municipality;
    std::uint32_t m_file = 0;
    bool m_damaged = false;
    bool m_leftOut = false;
    std::unordered_map<std::string_view, int> m_leaves;
};

/// 政令指定都市: their wards have codes of their own (地方自治法 252条の19).
constexpr std::array designatedCities{1100, 4100, 11100, 12100, 14100, 14130, 14150, 15100, 22100, 22130, 23100, 26100,
                                      27100, 27140, 28100, 33100, 34100, 40100, 40130, 43100};

int firstFive(std::string_view code)
{
    int number = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        if (i >= code.size() || code[i] < '0' || code[i] > '9')
            return -1;
        number = number * 10 + (code[i] - '0');
    }
    return number;
}

} // namespace

Result<std::vector<InputFile>> readInputFiles(const QStringList& paths)
{
    std::vector<InputFile> files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isFile())
            return fail(
                Error::Code::NotFound,
                ImportWords::tr("%1 is not there, or is no file. Nothing was changed. Check the name and the place.")
                    .arg(path));
        if (info.size() > largestInputFile)
            return fail(
                Error::Code::Unreadable,
                ImportWords::tr(
                    "%1 is larger than 256 MB and cannot be one of the ministry's files. Nothing was changed. Choose "
                    "the CSV files themselves.")
                    .arg(info.fileName()));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(
                Error::Code::Unreadable,
                ImportWords::tr("%1 cannot be read. Nothing was changed. Close it in other programs and try again.")
                    .arg(info.fileName()),
                file.errorString());
        files.push_back({info.fileName(), file.readAll()});
    }
    return files;
}

bool looksLikeCareData(const QByteArray& bytes)
{
    // The header is within the first kilobytes of any such file, in whatever encoding.
    const text::DecodedText decoded = text::decodeText(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 8192)));
    const std::string_view head = decoded.text();
    CsvReader csv(head);
    std::vector<std::string_view> fields;
    return csv.next(fields) && !columnsOf(fields).empty();
}

bool inMunicipality(std::string_view code, std::string_view wanted)
{
    if (wanted.size() <= 2)
        return code.starts_with(wanted);
    const int row = firstFive(code);
    const int asked = firstFive(wanted);
    if (row == asked)
        return row >= 0;
    if (std::find(designatedCities.begin(), designatedCities.end(), asked) == designatedCities.end())
        return false;
    const auto* next = std::upper_bound(designatedCities.begin(), designatedCities.end(), row);
    return next != designatedCities.begin() && *(next - 1) == asked && row - asked < 30;
}

Result<CareRows> readCareFiles(const std::vector<InputFile>& files, const QString& municipality)
{
    CareRows rows;
    const std::string wanted = municipality.trimmed().toStdString();
    Reader reader(rows, wanted);
    std::optional<Error> refused;
    std::size_t readable = 0;
    for (const InputFile& file : files) {
        if (auto read = reader.read(file)) {
            ++readable;
            continue;
        } else {
            rows.rejected.push_back({file.name, 0, read.error().message});
            refused = read.error();
        }
    }
    // One wrong file among many does not keep the others out; nothing but wrong files is a refusal.
    if (readable == 0 && refused)
        return tl::unexpected<Error>(*refused);
    return rows;
}

} // namespace tasuki::registry
