// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/frame.h"

#include "paper/text.h"
#include "paper/words.h"

#include <QStringList>

#include <algorithm>

namespace tasuki::paper {

namespace {

constexpr double footPt = 9;
constexpr double footSmallest = 7;
constexpr double footLine = 4.2;  // millimetres, one line of the foot
constexpr double footGap = 4;     // white between body and foot
constexpr double pageColumn = 34; // 頁 n／N

QString joined(const QStringList& parts)
{
    QStringList kept;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            kept << part;
    }
    return kept.join(u'\u3000');
}

/// The lines under the rule, upper first; the page number stands right of the first.
std::vector<QString> footLines(const Imprint& imprint)
{
    std::vector<QString> lines;
    const QString phone = imprint.centrePhone.isEmpty() ? QString() : Paper::tr("Phone %1").arg(imprint.centrePhone);
    lines.push_back(joined({imprint.centre, phone}));
    QString printed;
    if (!imprint.printedAt.isEmpty() && !imprint.staff.isEmpty())
        printed = Paper::tr("Printed %1 by %2").arg(imprint.printedAt, imprint.staff);
    else if (!imprint.printedAt.isEmpty())
        printed = Paper::tr("Printed %1").arg(imprint.printedAt);
    else if (!imprint.staff.isEmpty())
        printed = Paper::tr("Printed by %1").arg(imprint.staff);
    QString withheld;
    if (imprint.withheld > 0)
        withheld = Paper::tr("%n entries are not shown here", nullptr, imprint.withheld);
    const QString scope = imprint.scope.isEmpty() ? QString() : Paper::tr("For: %1").arg(imprint.scope);
    const QStringList second{printed, scope, withheld, imprint.version};
    if (!joined(second).isEmpty())
        lines.push_back(joined(second));
    if (!imprint.source.isEmpty())
        lines.push_back(Paper::tr("Source: %1").arg(imprint.source));
    return lines;
}

/// A credit may be long: it takes as many lines as it needs in the smallest size of the foot.
double lineHeight(const QString& line, double width)
{
    if (textWidth(line, footSmallest, false) <= width)
        return footLine;
    return std::max(footLine, textHeight(line, width, footSmallest, false, 1.3));
}

} // namespace

double footHeight(const Document& document, const Imprint& imprint)
{
    const double width = document.content().width();
    double height = footGap;
    const std::vector<QString> lines = footLines(imprint);
    for (std::size_t i = 0; i < lines.size(); ++i)
        height += lineHeight(lines[i], i == 0 ? width - pageColumn : width);
    return height + 1;
}

void addFeet(Document& document, const Imprint& imprint)
{
    const QRectF content = document.content();
    const double top = content.bottom() - footHeight(document, imprint) + footGap;
    const std::vector<QString> lines = footLines(imprint);
    const int count = static_cast<int>(document.pages.size());
    for (int number = 1; number <= count; ++number) {
        Page& page = document.pages[static_cast<std::size_t>(number - 1)];
        page.items.push_back(Line{{content.left(), top}, {content.right(), top}, ruleInside});
        double y = top + 1;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const double width = i == 0 ? content.width() - pageColumn : content.width();
            const double height = lineHeight(lines[i], width);
            Text text;
            text.rect = {content.left(), y, width, height};
            text.text = lines[i];
            text.pt = footPt;
            text.smallestPt = footSmallest;
            text.lineFactor = 1.3;
            page.items.push_back(text);
            if (i == 0) {
                Text pages;
                pages.rect = {content.right() - pageColumn, y, pageColumn, footLine};
                pages.text = Paper::tr("Page %1/%2").arg(number).arg(count);
                pages.pt = 10;
                pages.smallestPt = footSmallest;
                pages.bold = true;
                pages.align = Align::Right;
                pages.lineFactor = 1.18;
                page.items.push_back(pages);
            }
            y += height;
        }
    }
}

double addHead(const Document& document, Page& page, const QString& title, const QString& note, const Imprint& imprint)
{
    const QRectF content = document.content();
    const double boxWidth = 26;
    double right = content.right();
    if (imprint.confidential) {
        const QRectF box(right - boxWidth, content.top(), boxWidth, 8);
        page.items.push_back(Box{box, ruleOutside});
        Text warning;
        warning.rect = box;
        warning.text = Paper::tr("Handle with care");
        warning.pt = 12;
        warning.smallestPt = 6;
        warning.bold = true;
        warning.align = Align::Centre;
        warning.vertical = VerticalAlign::Middle;
        warning.lineFactor = 1.2;
        page.items.push_back(warning);
        right = box.left() - 4;
    }
    const double noteWidth = note.isEmpty() ? 0 : std::min(textWidth(note, 10.5, false) + 0.5, content.width() * 0.4);
    Text heading;
    heading.text = title;
    heading.pt = 15;
    heading.smallestPt = 9;
    heading.bold = true;
    heading.lineFactor = 1.3;
    const double headingWidth = right - content.left() - (noteWidth > 0 ? noteWidth + 4 : 0);
    heading.rect = {content.left(), content.top(), headingWidth, 8};
    // A title of several lines keeps a readable size and pushes the body down.
    heading.rect.setHeight(std::max(8.0, fit(heading).height));
    heading.vertical = VerticalAlign::Middle;
    page.items.push_back(heading);
    if (noteWidth > 0) {
        Text remark;
        remark.rect = {right - noteWidth, content.top(), noteWidth, heading.rect.height()};
        remark.text = note;
        remark.pt = 10.5;
        remark.smallestPt = 7;
        remark.align = Align::Right;
        remark.vertical = VerticalAlign::Middle;
        remark.lineFactor = 1.2;
        page.items.push_back(remark);
    }
    const double rule = heading.rect.bottom() + 1;
    page.items.push_back(Line{{content.left(), rule}, {content.right(), rule}, ruleOutside});
    return rule + 3;
}

} // namespace tasuki::paper
