// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/tablepage.h"

#include "paper/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki::paper {

namespace {

constexpr double padding = 1.2; ///< millimetres, between words and rules
constexpr double tight = 1.3;
constexpr double narrowest = 8; ///< millimetres of a column, below which words are not to be read

Text cellText(const QString& words, const TableColumn& column, double left, double width, double pt, bool bold)
{
    Text item;
    item.text = words;
    item.pt = pt;
    item.bold = bold || column.bold;
    item.align = column.align;
    item.lineFactor = tight;
    // Narrow columns of a matrix are padded less, so that their figures stand in the middle.
    const double pad = width < narrowest ? width / 16 : padding;
    const double inner = std::max(2.0, width - 2 * pad);
    item.rect = {left + pad, 0, inner, words.isEmpty() ? 0 : textHeight(words, inner, pt, item.bold, tight)};
    return item;
}

/// Figures, days and names that nobody reads across a break: 「R7.12.15」, 「1,250人」, 「三浦 薫」.
bool isOneWord(const QString& cell)
{
    static const QRegularExpression figure(QStringLiteral("^[^\\s、。]{0,2}[0-9][0-9.,/:%-]*[^\\s、。]{0,2}$"));
    static const QRegularExpression name(QStringLiteral("^\\S{1,4}[ \\x{3000}]\\S{1,4}$"));
    return cell.size() <= 12 && (figure.match(cell).hasMatch() || name.match(cell).hasMatch());
}

/// Columns without a width share what the others leave, by the longest of their words; none is so narrow that a figure, a day
/// or a name breaks, as long as there is room for all of these.
std::vector<double> widthsOf(const Table& table, double whole)
{
    std::vector<double> widths, wished, least;
    double fixed = 0, asked = 0, needed = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        double wish = textWidth(table.columns[c].heading, table.pt - 1, false);
        double word = 0;
        for (const QStringList& row : table.rows) {
            const QString& cell = row.value(static_cast<int>(c));
            const double width = textWidth(cell, table.pt, table.columns[c].bold);
            wish = std::max(wish, width);
            if (isOneWord(cell))
                word = std::max(word, width);
        }
        least.push_back(word > 0 ? word + 2 * padding + 0.3 : 0);
        widths.push_back(table.columns[c].width);
        // A long remark must not leave a name no room.
        wished.push_back(std::min(wish, whole / 2) + 2 * padding + 1);
        (table.columns[c].width > 0 ? fixed : asked) += table.columns[c].width > 0 ? table.columns[c].width : wished.back();
        needed += table.columns[c].width > 0 ? 0 : least.back();
    }
    // Whoever would get less than they need gets that, and the others share the rest.
    double room = whole - fixed;
    for (bool more = needed < room; more;) {
        more = false;
        for (std::size_t c = 0; c < widths.size(); ++c)
            if (widths[c] <= 0 && room * wished[c] / std::max(1.0, asked) < least[c]) {
                widths[c] = least[c];
                room -= least[c];
                asked -= wished[c];
                more = true;
            }
    }
    for (std::size_t c = 0; c < widths.size(); ++c)
        if (widths[c] <= 0)
            widths[c] = room * wished[c] / std::max(1.0, asked);
    return widths;
}

double heightOf(const std::vector<Text>& cells, double least)
{
    double height = least;
    for (const Text& cell : cells)
        height = std::max(height, cell.rect.height() + 2 * padding);
    return height;
}

} // namespace

void placeTable(Flow& flow, const Table& table)
{
    const auto widths = widthsOf(table, flow.width());
    const auto rowOf = [&](const QStringList& words, double pt, bool bold) {
        std::vector<Text> cells;
        double left = flow.left();
        for (std::size_t c = 0; c < widths.size(); ++c) {
            cells.push_back(cellText(words.value(static_cast<int>(c)), table.columns[c], left, widths[c], pt, bold));
            left += widths[c];
        }
        return cells;
    };
    const auto place = [&](std::vector<Text> cells, double height, double rule) {
        for (Text& cell : cells) {
            cell.rect.moveTop(flow.y() + std::max(padding, (height - cell.rect.height()) / 2));
            if (!cell.text.isEmpty())
                flow.add(std::move(cell));
        }
        double left = flow.left();
        for (std::size_t c = 0; c <= widths.size(); ++c) {
            const bool edge = c == 0 || c == widths.size();
            flow.add(Line{{left, flow.y()}, {left, flow.y() + height}, edge ? ruleOutside : ruleInside});
            left += c < widths.size() ? widths[c] : 0;
        }
        flow.skip(height);
        flow.add(Line{{flow.left(), flow.y()}, {flow.right(), flow.y()}, rule});
    };
    QStringList headings;
    for (const TableColumn& column : table.columns)
        headings << column.heading;
    const auto head = rowOf(headings, table.pt - 1, false);
    const double headHeight = heightOf(head, 0);
    const auto begin = [&] {
        flow.add(Line{{flow.left(), flow.y()}, {flow.right(), flow.y()}, ruleOutside});
        place(head, headHeight, ruleOutside);
    };
    bool isOpen = false;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        auto cells = rowOf(table.rows[r], table.pt, false);
        // What is higher than a page is set smaller until it fits: a row is read as one.
        double pt = table.pt;
        while (heightOf(cells, 0) > flow.bodyHeight() - headHeight - 2 && pt > 5) {
            pt -= 0.5;
            cells = rowOf(table.rows[r], pt, false);
        }
        const double height = heightOf(cells, table.leastHeight);
        if (flow.need(height + (isOpen ? 0 : headHeight)) || !isOpen)
            begin();
        isOpen = true;
        place(std::move(cells), height, r + 1 == table.rows.size() ? ruleOutside : ruleInside);
    }
    if (!isOpen)
        begin();
}

void placeWords(Flow& flow, const QString& words, double pt, bool bold)
{
    if (words.isEmpty())
        return;
    Text text;
    text.text = words;
    text.pt = pt;
    text.bold = bold;
    text.rect = {flow.left(), flow.y(), flow.width(), textHeight(words, flow.width(), pt, bold)};
    flow.run(text);
}

Flow::Head headWith(const QString& title, const QString& note, const Imprint& imprint)
{
    return [title, note, imprint](Document& owner, Page& page, bool) { return addHead(owner, page, title, note, imprint) + 1; };
}

} // namespace tasuki::paper
