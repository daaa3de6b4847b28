// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/words.h"
#include "table/writing.h"

#include <QDir>
#include <QSaveFile>

namespace tasuki::table {

namespace {

/// Spreadsheets run what begins with these, in either width; tab and CR are passed over before they look.
bool looksLikeFormula(const QString& cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r＝＋－＠");
    return !cell.isEmpty() && starts.contains(cell[0]);
}

QString csvCell(QString cell, bool number)
{
    // A negative number is no formula.
    if (!number && looksLikeFormula(cell))
        cell.prepend(QLatin1Char('\''));
    static const QString special = QStringLiteral("\",\r\n\t");
    const bool quoted = cell.startsWith(QLatin1Char(' ')) || cell.endsWith(QLatin1Char(' ')) ||
                        std::any_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); });
    if (!quoted)
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray toCsv(const OutputTable& table, CsvEncoding encoding)
{
    QByteArray bytes = encoding == CsvEncoding::Utf8Bom ? QByteArray("\xef\xbb\xbf") : QByteArray();
    const auto put = [&](const QString& line) {
        bytes += encoding == CsvEncoding::Utf8Bom ? line.toUtf8() : text::toCp932(line);
    };
    QStringList headings;
    for (const OutputTable::Column& column : table.columns)
        headings << csvCell(column.heading, false);
    put((headings << csvCell(table.statement, false)).join(QLatin1Char(',')) + QStringLiteral("\r\n"));
    for (const QStringList& row : table.rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += csvCell(row[i], table.columns[static_cast<std::size_t>(i)].number) + QLatin1Char(',');
        put(line + QStringLiteral("\r\n"));
    }
    return bytes;
}

std::vector<Misfit> misfits(const OutputTable& table)
{
    std::vector<Misfit> all;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (int column = 0; column < table.rows[row].size(); ++column)
            for (text::Unmappable& character : text::unmappableInCp932(table.rows[row][column]))
                all.push_back({row, column, std::move(character)});
    return all;
}

Result<void> writeWhole(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::ReadOnly,
                    TableWords::tr("“%1” could not be written: this place cannot be written to, or the file is open in "
                                   "another program. Nothing was changed. Close it there, or choose another folder.")
                        .arg(shown),
                    file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Code::NoSpace,
                    TableWords::tr("“%1” could not be written to the end: the disk may be full, or the file is open in "
                                   "another program. An older file of that name is untouched.")
                        .arg(shown),
                    file.errorString());
    return {};
}

} // namespace tasuki::table
