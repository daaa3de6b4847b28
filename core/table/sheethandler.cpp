// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sheethandler.h"

#include "table/cellref.h"
#include "table/limits.h"
#include "table/words.h"

#include <charconv>

namespace tasuki::table {

namespace {

template <class Number> bool readNumber(std::string_view text, Number& value)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

} // namespace

SheetHandler::SheetHandler(Surroundings surroundings, std::vector<MergedRange> merges, const RowSink& sink)
    : m_around(std::move(surroundings)), m_merges(std::move(merges), m_around.limits), m_sink(sink)
{
}

void SheetHandler::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (m_inCell) {
        if (name == "v" || name == "t")
            m_collect = m_phonetic == 0;
        else if (name == "rPh")
            ++m_phonetic;
    } else if (m_inRow) {
        if (name == "c")
            startCell(attributes);
    } else if (name == "row") {
        startRow(attributes);
    }
}

void SheetHandler::endElement(std::string_view name)
{
    if (m_inCell) {
        if (name == "v" || name == "t")
            m_collect = false;
        else if (name == "rPh")
            --m_phonetic;
        else if (name == "c")
            endCell();
    } else if (m_inRow) {
        if (name == "row")
            endRow();
    } else if (name == "sheetData") {
        stop();
    }
}

void SheetHandler::text(std::string_view characters)
{
    if (!m_collect)
        return;
    m_value += characters;
    if (static_cast<std::int64_t>(m_value.size()) > m_around.limits.cellBytes)
        refuse(tooMuchText(m_around.file, m_row));
}

void SheetHandler::refuseReference()
{
    refuse(damaged(m_around.file,
                   QStringLiteral("a row or cell out of its order or beyond the sheet, after row %1").arg(m_row)));
}

void SheetHandler::startRow(const XmlAttributes& attributes)
{
    std::string_view number;
    m_hidden = false;
    attributes.forEach([&](std::string_view name, std::string_view value) {
        if (name == "r")
            number = value;
        else if (name == "hidden")
            m_hidden = value == "1" || value == "true";
    });
    std::int64_t row = m_row + 1;
    if (number.data() && (!readNumber(number, row) || row <= m_row))
        return refuseReference();
    if (row > m_around.limits.rows)
        return refuse(tooManyRows(m_around.file, m_around.limits.rows));
    m_row = row;
    m_column = 0;
    m_inRow = true;
    m_pending.clear();
    m_rowText.clear();
}

void SheetHandler::startCell(const XmlAttributes& attributes)
{
    std::string_view reference;
    m_type = Type::Number;
    m_style = 0;
    attributes.forEach([&](std::string_view name, std::string_view value) {
        if (name == "r")
            reference = value;
        else if (name == "s")
            readNumber(value, m_style);
        else if (name == "t")
            m_type = value == "s"   ? Type::Shared
                     : value == "b" ? Type::Boolean
                     : value == "e" ? Type::Failed
                     : value == "d" ? Type::IsoDate
                     : value == "n" ? Type::Number
                                    : Type::Text;
    });
    int column = m_column + 1;
    if (reference.data()) {
        const auto ref = readCellRef(reference);
        if (!ref || ref->row != m_row || ref->column <= m_column)
            return refuseReference();
        column = ref->column;
    }
    if (column > m_around.limits.columns)
        return refuse(tooManyColumns(m_around.file, m_row, m_around.limits.columns));
    m_column = column;
    m_value.clear();
    m_inCell = true;
}

void SheetHandler::endCell()
{
    m_inCell = false;
    if (m_value.empty())
        return;
    Pending cell;
    cell.column = m_column;
    cell.begin = m_rowText.size();
    switch (m_type) {
    case Type::Shared: {
        std::size_t index = 0;
        if (!readNumber(m_value, index) || index >= m_around.strings.size())
            return refuse(damaged(m_around.file, QStringLiteral("row %1: a shared text that is not there").arg(m_row)));
        cell.shared = m_around.strings[index];
        if (cell.shared.empty())
            return;
        break;
    }
    case Type::Number: {
        const NumberFormat& format = m_around.workbook.formatOf(m_style);
        const auto shown = format.render(m_rowText, m_value, m_around.workbook.from1904);
        if (shown == NumberFormat::Shown::Date)
            cell.marks = Date;
        if (shown == NumberFormat::Shown::NoDate) {
            cell.marks = Failed;
            addNote(m_summary, m_row, m_column,
                    TableWords::tr("Cell %1 is shown as a date, but its number is none; it was left empty.")
                        .arg(columnName(m_column) + QString::number(m_row)));
        }
        break;
    }
    case Type::Failed:
        cell.marks = Failed;
        addNote(m_summary, m_row, m_column,
                TableWords::tr("Cell %1 holds a formula without a result; it was left empty.")
                    .arg(columnName(m_column) + QString::number(m_row)));
        break;
    case Type::Boolean:
        m_rowText += m_value == "0" || m_value == "false" ? "FALSE" : "TRUE";
        break;
    case Type::IsoDate: {
        constexpr std::string_view midnight = "T00:00:00";
        cell.marks = Date;
        m_rowText += std::string_view(m_value).substr(0, m_value.find(midnight));
        break;
    }
    case Type::Text:
        unescapeText(m_value);
        m_rowText += m_value;
        break;
    }
    cell.length = m_rowText.size() - cell.begin;
    if (static_cast<std::int64_t>(m_rowText.size()) > m_around.limits.rowBytes)
        return refuse(tooMuchText(m_around.file, m_row));
    m_pending.push_back(cell);
}

void SheetHandler::endRow()
{
    m_inRow = false;
    const std::size_t width = m_pending.empty() ? 0 : static_cast<std::size_t>(m_pending.back().column);
    m_cells.assign(width, {});
    m_marks.assign(width, 0);
    for (const Pending& cell : m_pending) {
        const auto column = static_cast<std::size_t>(cell.column - 1);
        m_cells[column] =
            cell.shared.data() ? cell.shared : std::string_view(m_rowText).substr(cell.begin, cell.length);
        m_marks[column] = cell.marks;
    }
    m_merges.apply(m_row, m_cells, m_marks);
    while (!m_cells.empty() && m_cells.back().empty()) {
        m_cells.pop_back();
        m_marks.pop_back();
    }
    if (m_cells.empty())
        return;
    ++m_summary.rows;
    if (!m_sink({m_row, m_cells, m_marks, m_hidden})) {
        m_summary.complete = false;
        stop();
    }
}

Summary SheetHandler::takeSummary()
{
    if (m_merges.exhausted())
        addNote(m_summary, 0, 0,
                TableWords::tr(
                    "There are so many merged cells that from some row on their value stands in the first cell only."));
    return std::move(m_summary);
}

} // namespace tasuki::table
