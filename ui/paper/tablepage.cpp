// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/tablepage.h"

#include "paper/text.h"

#include <algorithm>

namespace tasuki::paper {

namespace {

constexpr double padding = 1.2; ///< millimetres, between words and rules
constexpr double tight = 1.3;

Text cellText(const QString& words, const TableColumn& column, double left, double width, double pt, bool bold)
{
    Text item;
    item.text = words;
    item.pt = pt;
    item.bold = bold || column.bold;
    item.align = column.align;
    item.lineFactor = tight;
    const double inner = std::max(4.0, width - 2 * padding);
    item.rect = {left + padding, 0, inner, words.isEmpty() ? 0 : textHeight(words, inner, pt, item.bold, tight)};
    return item;
}

/// Columns without a width share what the others leave, by the longest of their words.
std::vector<double> widthsOf(const Table& table, double whole)
{
    std::vector<double> widths, wished;
    double fixed = 0, asked = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        double wish = textWidth(table.columns[c].heading, table.pt - 1, false);
        for (const QStringList& row : table.rows)
            wish = std::max(wish, textWidth(row.value(static_cast<int>(c)), table.pt, table.columns[c].bold));
        widths.push_back(table.columns[c].width);
        // A long remark must not leave a name no room.
        wished.push_back(std::min(wish, whole / 2) + 2 * padding + 1);
        (table.columns[c].width > 0 ? fixed : asked) += table.columns[c].width > 0 ? table.columns[c].width : wished.back();
    }
    for (std::size_t c = 0; c < widths.size(); ++c)
        if (widths[c] <= 0)
            widths[c] = (whole - fixed) * wished[c] / std::max(1.0, asked);
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
