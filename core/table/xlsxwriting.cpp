// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/words.h"
#include "table/writing.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace tasuki::table {

namespace {

constexpr qsizetype longestCell = 32767; ///< what a cell of Excel holds, in UTF-16 units
constexpr double widest = 50;            ///< of a column, in characters of half width

/// Frees a workbook that was given up; writing it frees it, too.
struct Closer
{
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

double widthOf(const QString& text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x100 || (c.unicode() >= 0xff61 && c.unicode() <= 0xff9f) ? 1 : 2;
    return width;
}

/// Wide enough for what most rows have; the heading is never cut.
double columnWidth(const OutputTable& table, qsizetype column)
{
    double width = widthOf(table.columns[static_cast<std::size_t>(column)].heading);
    for (std::size_t row = 0; row < std::min<std::size_t>(table.rows.size(), 200); ++row)
        width = std::max(width, widthOf(table.rows[row][column]));
    return std::min(width, widest) + 2;
}

Error cannotPutTogether(const QString& detail)
{
    return {Error::Code::NoSpace,
            TableWords::tr("The Excel file could not be put together: the disk may be full, or this folder cannot be "
                           "written to. Nothing was changed. Make room or choose another folder."),
            detail};
}

/// A code of the page's header and footer begins with &; a name with one is not one.
QByteArray pageText(QString text, qsizetype most)
{
    return text.left(most).replace(QLatin1Char('&'), QStringLiteral("&&")).toUtf8();
}

class Book
{
public:
    Book(const QByteArray& file, const QByteArray& folder)
    {
        m_folder = folder;
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book.reset(workbook_new_opt(file.constData(), &options));
    }

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }

    Result<void> fill(const OutputTable& table, Progress& progress)
    {
        m_bold = workbook_add_format(m_book.get());
        format_set_bold(m_bold);
        format_set_bottom(m_bold, LXW_BORDER_THIN);
        m_text = workbook_add_format(m_book.get());
        format_set_num_format(m_text, "@");
        if (auto rows = writeRows(table, progress); !rows)
            return rows;
        writeAbout(table);
        lxw_doc_properties properties{};
        QByteArray title = table.title.toUtf8();
        QByteArray statement = table.statement.toUtf8();
        properties.title = title.data();
        properties.comments = statement.data();
        workbook_set_properties(m_book.get(), &properties);
        return {};
    }

    [[nodiscard]] lxw_error close() { return workbook_close(m_book.release()); }

private:
    Result<void> writeRows(const OutputTable& table, Progress& progress)
    {
        lxw_worksheet* sheet = workbook_add_worksheet(m_book.get(), TableWords::tr("List").toUtf8().constData());
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(sheet, at, at, columnWidth(table, static_cast<qsizetype>(column)), nullptr);
        }
        worksheet_freeze_panes(sheet, 1, 1);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        // Excel takes 255 characters together.
        worksheet_set_header(sheet,
                             ("&L" + pageText(table.title, 60) + "&R" + pageText(table.statement, 120)).constData());
        worksheet_set_footer(sheet, "&R&P / &N");
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column),
                                   table.columns[column].heading.toUtf8().constData(), m_bold);
        progress.start(TableWords::tr("Writing the Excel file"), static_cast<std::int64_t>(table.rows.size()));
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (row % 256 == 0) {
                progress.advanceTo(static_cast<std::int64_t>(row));
                if (progress.cancelled())
                    return tl::unexpected<Error>(cancelledError());
            }
            if (const lxw_error failed = writeRow(sheet, table, row); failed != LXW_NO_ERROR)
                return tl::unexpected<Error>(cannotPutTogether(QString::fromUtf8(lxw_strerror(failed))));
        }
        return {};
    }

    lxw_error writeRow(lxw_worksheet* sheet, const OutputTable& table, std::size_t row)
    {
        const auto line = static_cast<lxw_row_t>(row + 1);
        for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
            const QString& cell = table.rows[row][column];
            if (cell.isEmpty())
                continue;
            const auto at = static_cast<lxw_col_t>(column);
            bool number = table.columns[static_cast<std::size_t>(column)].number;
            const double value = number ? cell.toDouble(&number) : 0;
            const lxw_error failed =
                number ? worksheet_write_number(sheet, line, at, value, nullptr)
                       : worksheet_write_string(sheet, line, at, cell.left(longestCell).toUtf8().constData(), m_text);
            if (failed != LXW_NO_ERROR)
                return failed;
        }
        return LXW_NO_ERROR;
    }

    void writeAbout(const OutputTable& table)
    {
        lxw_worksheet* sheet =
            workbook_add_worksheet(m_book.get(), TableWords::tr("About this list").toUtf8().constData());
        worksheet_set_column(sheet, 0, 0, 22, nullptr);
        worksheet_set_column(sheet, 1, 1, 80, nullptr);
        for (std::size_t row = 0; row < table.about.size(); ++row) {
            const auto line = static_cast<lxw_row_t>(row);
            worksheet_write_string(sheet, line, 0, table.about[row].first.toUtf8().constData(), m_bold);
            worksheet_write_string(sheet, line, 1, table.about[row].second.left(longestCell).toUtf8().constData(),
                                   m_text);
        }
    }

    QByteArray m_folder;
    std::unique_ptr<lxw_workbook, Closer> m_book;
    lxw_format* m_bold = nullptr;
    lxw_format* m_text = nullptr;
};

} // namespace

Result<QByteArray> toXlsx(const OutputTable& table, const QString& path, Progress& progress)
{
    if (table.rows.size() + 1 > LXW_ROW_MAX || table.columns.size() > LXW_COL_MAX)
        return fail(Error::Code::Usage,
                    TableWords::tr("An Excel sheet holds 1,048,575 rows and no more. Choose fewer, or write CSV."));
    // Beside the target: whoever may keep the list there may keep its parts there for a moment, and the disk's
    // temporary folder may be seen by others.
    QTemporaryDir folder(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".tasuki-XXXXXX")));
    if (!folder.isValid())
        return tl::unexpected<Error>(cannotPutTogether(folder.errorString()));
    const QString made = folder.filePath(QStringLiteral("list.xlsx"));
    Book book(QFile::encodeName(QDir::toNativeSeparators(made)),
              QFile::encodeName(QDir::toNativeSeparators(folder.path())));
    if (!book.isOpen())
        return tl::unexpected<Error>(cannotPutTogether(QStringLiteral("workbook_new_opt")));
    if (auto filled = book.fill(table, progress); !filled)
        return tl::unexpected<Error>(filled.error());
    if (const lxw_error failed = book.close(); failed != LXW_NO_ERROR)
        return tl::unexpected<Error>(cannotPutTogether(QString::fromUtf8(lxw_strerror(failed))));
    QFile whole(made);
    if (!whole.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(cannotPutTogether(whole.errorString()));
    return whole.readAll();
}

} // namespace tasuki::table
