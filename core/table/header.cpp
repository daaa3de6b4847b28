// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/header.h"

#include <QString>

#include <algorithm>
#include <array>

namespace tasuki::table {

namespace {

QString normal(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .normalized(QString::NormalizationForm_KC)
        .trimmed();
}

/// A number, a date in digits, a telephone number; not a year or a month, which head columns of figures.
bool isValue(std::string_view cell)
{
    const QString text = normal(cell);
    const bool digit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool letter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (!digit || letter)
        return false;
    const bool year = text.size() == 4 && (text.startsWith(u"19") || text.startsWith(u"20"));
    return !year && !text.startsWith(u'(');
}

/// What stands in a row of units: `(人)`, `千円`, `％`, or a number in parentheses that counts the columns.
bool isUnit(std::string_view cell)
{
    static constexpr std::array<QStringView, 24> units{
        u"人", u"名", u"円", u"千円", u"百万円", u"%",  u"件",  u"か所", u"箇所", u"ヶ所", u"カ所", u"世帯",
        u"歳", u"日", u"回", u"床",   u"m2",     u"km", u"km2", u"時間", u"分",   u"単位", u"m",    u"室"};
    const QString text = normal(cell);
    if (text.startsWith(u'(') && text.endsWith(u')'))
        return text.size() <= 8;
    return std::find(units.begin(), units.end(), text) != units.end();
}

struct Shape
{
    std::size_t filled = 0;   ///< cells with text
    std::size_t separate = 0; ///< the same, a range merged across columns counted once
    bool wideMerge = false;   ///< a range merged across columns, but not the whole row
    bool values = false;
};

bool continuesLeft(const RowCopy& row, std::size_t column)
{
    return column > 0 && (row.marks[column] & Merged) && (row.marks[column - 1] & Merged) &&
           row.cells[column] == row.cells[column - 1];
}

Shape shapeOf(const RowCopy& row)
{
    Shape shape;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.cells[column].empty())
            continue;
        ++shape.filled;
        if (continuesLeft(row, column))
            shape.wideMerge = true;
        else
            ++shape.separate;
        shape.values = shape.values || isValue(row.cells[column]);
    }
    shape.wideMerge = shape.wideMerge && shape.separate > 1;
    return shape;
}

const std::string& cellOf(const RowCopy& row, std::size_t column)
{
    static const std::string none;
    return column < row.cells.size() ? row.cells[column] : none;
}

/// A value with more values below it is data, not the name of a column.
bool looksLikeData(std::span<const RowCopy> rows, std::size_t at)
{
    constexpr std::size_t looked = 5;
    for (std::size_t column = 0; column < rows[at].cells.size(); ++column) {
        if (!isValue(rows[at].cells[column]))
            continue;
        for (std::size_t below = at + 1; below < std::min(rows.size(), at + 1 + looked); ++below)
            if (isValue(cellOf(rows[below], column)))
                return true;
    }
    return false;
}

/// Whether the row below `top` is a second line of the header.
bool continuesHeader(std::span<const RowCopy> rows, std::size_t top, std::size_t below)
{
    if (below >= rows.size() || rows[below].number != rows[below - 1].number + 1)
        return false;
    const RowCopy& upper = rows[below - 1];
    const RowCopy& lower = rows[below];
    const Shape lowerShape = shapeOf(lower);
    if (lowerShape.values)
        return false;
    std::size_t under = 0; // names under a group or under a gap
    std::size_t gaps = 0;  // columns that the upper row alone names
    bool spanning = false; // a range merged over both rows
    const std::size_t width = std::max(upper.cells.size(), lower.cells.size());
    for (std::size_t column = 0; column < width; ++column) {
        const std::string& above = cellOf(upper, column);
        const std::string& text = cellOf(lower, column);
        const bool same =
            !above.empty() && above == text && (lower.marks[column] & Merged) && (upper.marks[column] & Merged);
        spanning = spanning || same;
        const bool group = !above.empty() && (continuesLeft(upper, column) ||
                                              (column + 1 < upper.cells.size() && continuesLeft(upper, column + 1)));
        if (!text.empty() && !same && (above.empty() || group))
            ++under;
        if (!above.empty() && text.empty())
            ++gaps;
    }
    if (spanning && under == 0) {
        // Merged over both rows in every column: a header that is simply two rows high.
        return lowerShape.filled > 0 &&
               std::equal(lower.cells.begin(), lower.cells.end(), upper.cells.begin(), upper.cells.end());
    }
    if (spanning || under == 0)
        return spanning;
    const bool headIsEmpty = cellOf(lower, 0).empty() && !cellOf(rows[top], 0).empty();
    return headIsEmpty && gaps > 0;
}

bool isUnitRow(const RowCopy& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return cell.empty() || isUnit(cell); });
}

/// One name without the breaks that only fit it into its cell.
std::string tidied(const std::string& name)
{
    QString text = QString::fromStdString(name);
    text.remove(u'\r').remove(u'\n');
    return text.trimmed().toStdString();
}

std::vector<std::string> joinedNames(std::span<const RowCopy> rows)
{
    std::size_t width = 0;
    for (const RowCopy& row : rows)
        width = std::max(width, row.cells.size());
    std::vector<std::string> names(width);
    for (std::size_t line = 0; line < rows.size(); ++line) {
        std::string group;
        for (std::size_t column = 0; column < width; ++column) {
            std::string part = tidied(cellOf(rows[line], column));
            const auto namedBelow = [&](std::size_t at) {
                return line + 1 < rows.size() && !cellOf(rows[line + 1], at).empty();
            };
            // Where merging is lost, as in CSV, the name of a group stands over its first column only.
            if (!part.empty())
                group = namedBelow(column) ? part : std::string();
            else if (namedBelow(column))
                part = group;
            if (part.empty() || names[column] == part || names[column].ends_with(" " + part))
                continue;
            names[column] += (names[column].empty() ? "" : " ") + part;
        }
    }
    return names;
}

} // namespace

RowCopy copyOf(const Row& row)
{
    return {row.number, {row.cells.begin(), row.cells.end()}, {row.marks.begin(), row.marks.end()}};
}

std::optional<Header> proposeHeader(std::span<const RowCopy> rows)
{
    std::size_t width = 0;
    for (const RowCopy& row : rows)
        width = std::max(width, shapeOf(row).filled);
    for (std::size_t top = 0; top < rows.size(); ++top) {
        const Shape shape = shapeOf(rows[top]);
        const bool title = shape.filled * 2 < width || (width > 1 && shape.separate < 2);
        if (title)
            continue;
        // Text over text in half of the columns or more: the first full row without values is what names the columns.
        if (looksLikeData(rows, top))
            return {};
        std::size_t last = top;
        while (last - top < 2 && continuesHeader(rows, top, last + 1))
            ++last;
        Header header;
        header.names = joinedNames(rows.subspan(top, last - top + 1));
        while (last + 1 < rows.size() && isUnitRow(rows[last + 1]))
            ++last;
        header.firstRow = rows[top].number;
        header.lastRow = rows[last].number;
        header.firstDataRow = last + 1 < rows.size() ? rows[last + 1].number : header.lastRow + 1;
        return header;
    }
    return {};
}

} // namespace tasuki::table
