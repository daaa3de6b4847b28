// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/answerparts.h"

#include "paper/text.h"
#include "paper/words.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tasuki::paper {

namespace {

MarkShape shapeOf(Acceptance state)
{
    switch (state) {
    case Acceptance::Yes:
        return MarkShape::Yes;
    case Acceptance::Ask:
        return MarkShape::Ask;
    case Acceptance::No:
        return MarkShape::No;
    case Acceptance::Unknown:
        break;
    }
    return MarkShape::Unknown;
}

QString entryText(const AcceptanceLine& line)
{
    return line.note.isEmpty() ? line.word : Paper::tr("%1 (%2)").arg(line.word, line.note);
}

} // namespace

Text block(const QString& text, double x, double width, double pt, bool bold)
{
    Text item;
    item.text = text;
    item.rect = {x, 0, width, textHeight(text, width, pt, bold, answerLine)};
    item.pt = pt;
    item.bold = bold;
    item.lineFactor = answerLine;
    return item;
}

QString linesOf(const QStringList& lines)
{
    QStringList kept;
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            kept << line.trimmed();
    }
    return kept.join(u'\n');
}

QString addressLine(const AnswerSheet& sheet)
{
    if (sheet.postalCode.isEmpty())
        return sheet.address;
    return u'〒' + sheet.postalCode + u'\u3000' + sheet.address;
}

QString vacancyText(const AnswerSheet& sheet)
{
    if (sheet.vacancy.isEmpty() || sheet.vacancyDate.isEmpty())
        return sheet.vacancy;
    return Paper::tr("%1 (as of %2)").arg(sheet.vacancy, sheet.vacancyDate);
}

AcceptanceGrid::AcceptanceGrid(const std::vector<AcceptanceLine>& lines, double x, double width, double pt)
{
    const double mark = pt * mmPerPt * 0.95;
    const double indent = mark + 1.6;
    const double gap = 3;
    std::vector<double> widths;
    for (const AcceptanceLine& entry : lines)
        widths.push_back(indent + textWidth(entryText(entry), pt, false) + 0.1 + gap);

    // An entry wider than its column takes the next column too, so that one long note does not cost all others
    // their columns.
    const auto columnsOf = [&](double entry, int columns) {
        return std::clamp(static_cast<int>(std::ceil(entry * columns / (width + gap))), 1, columns);
    };
    const auto rowsWith = [&](int columns) {
        int rows = 0;
        int used = columns;
        for (const double entry : widths) {
            const int span = columnsOf(entry, columns);
            if (used + span > columns) {
                ++rows;
                used = 0;
            }
            used += span;
        }
        return rows;
    };
    int columns = 1;
    for (int candidate = 2; candidate <= 3; ++candidate) {
        if (rowsWith(candidate) < rowsWith(columns))
            columns = candidate;
    }

    const double column = (width + gap) / columns;
    const double line = textHeight(QStringLiteral("0"), width, pt, false, answerLine);
    int used = columns;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int span = columnsOf(widths[i], columns);
        if (used + span > columns) {
            m_rows.emplace_back();
            used = 0;
        }
        const double cellX = x + used * column;
        Cell cell;
        cell.mark = {{cellX, (line - mark) / 2, mark, mark}, shapeOf(lines[i].state)};
        cell.text = block(entryText(lines[i]), cellX + indent, span * column - indent - gap, pt, false);
        m_rows.back().height = std::max(m_rows.back().height, cell.text.rect.height());
        m_rows.back().cells.push_back(std::move(cell));
        used += span;
    }
}

double AcceptanceGrid::height() const
{
    double sum = 0;
    for (const Row& row : m_rows)
        sum += row.height;
    return sum;
}

void AcceptanceGrid::place(Flow& flow, const std::function<void()>& continued) const
{
    for (const Row& row : m_rows) {
        if (flow.need(row.height) && continued)
            continued();
        for (const Cell& cell : row.cells) {
            Mark mark = cell.mark;
            mark.rect.translate(0, flow.y());
            flow.add(mark);
            flow.put(cell.text);
        }
        flow.skip(row.height);
    }
}

std::vector<Item> legend(double x, double y, double width)
{
    const std::vector<std::pair<MarkShape, QString>> entries{{MarkShape::Yes, Paper::tr("possible")},
                                                             {MarkShape::Ask, Paper::tr("to be discussed")},
                                                             {MarkShape::No, Paper::tr("not possible")},
                                                             {MarkShape::Unknown, Paper::tr("not asked yet")}};
    std::vector<Item> items;
    const double pt = 11;
    double at = x;
    for (const auto& [shape, word] : entries) {
        const double wordWidth = textWidth(word, pt, false);
        const double mark = 3.5;
        items.push_back(Mark{{at, y + (legendHeight - mark) / 2, mark, mark}, shape});
        Text text;
        text.text = word;
        text.rect = {at + mark + 1.2, y, std::min(wordWidth + 0.1, x + width - at - mark - 1.2), legendHeight};
        text.pt = pt;
        text.smallestPt = 7;
        text.lineFactor = 1.2;
        text.vertical = VerticalAlign::Middle;
        items.push_back(text);
        at = text.rect.right() + 5;
    }
    return items;
}

std::vector<Item> contact(const Imprint& imprint, double x, double y, double width)
{
    std::vector<Item> items;
    items.push_back(Box{{x, y, width, contactHeight}, ruleOutside});
    const double phoneWidth = imprint.centrePhone.isEmpty() ? 0 : textWidth(imprint.centrePhone, 20, true) + 0.2;
    const double wordsWidth = width - 8 - (phoneWidth > 0 ? phoneWidth + 4 : 0);
    Text invitation;
    invitation.text = Paper::tr("If anything is unclear, please ask us");
    invitation.rect = {x + 4, y + 1.2, wordsWidth, 5.6};
    invitation.pt = 12;
    invitation.smallestPt = 8;
    invitation.lineFactor = 1.3;
    items.push_back(invitation);
    Text centre;
    centre.text = imprint.centre;
    centre.rect = {x + 4, y + 6.6, wordsWidth, 7.4};
    centre.pt = 15;
    centre.smallestPt = 8;
    centre.bold = true;
    centre.lineFactor = 1.3;
    centre.vertical = VerticalAlign::Middle;
    items.push_back(centre);
    if (phoneWidth > 0) {
        Text phone;
        phone.text = imprint.centrePhone;
        phone.rect = {x + width - 4 - phoneWidth, y + 5.4, phoneWidth, 9.2};
        phone.pt = 20;
        phone.bold = true;
        phone.align = Align::Right;
        phone.lineFactor = 1.3;
        phone.vertical = VerticalAlign::Middle;
        items.push_back(phone);
    }
    return items;
}

} // namespace tasuki::paper
