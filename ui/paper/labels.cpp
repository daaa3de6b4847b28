// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/labels.h"

#include "paper/text.h"
#include "paper/words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace tasuki::paper {

namespace {

constexpr double inset = 4; ///< millimetres kept free inside the edge of a label
constexpr double tight = 1.25;

/// All labels side by side without space, in the middle of A4.
LabelSheet centred(const char* code, int columns, int rows, double width, double height)
{
    const QSizeF a4 = sheetSize(PageSize::A4Portrait);
    return {QLatin1String(code),
            columns,
            rows,
            width,
            height,
            (a4.width() - columns * width) / 2,
            (a4.height() - rows * height) / 2,
            width,
            height};
}

Text lineOf(const QString& words, const QRectF& rect, double pt, double smallest, bool bold)
{
    Text text;
    text.rect = rect;
    text.text = words;
    text.pt = pt;
    text.smallestPt = smallest;
    text.bold = bold;
    text.lineFactor = tight;
    return text;
}

Error badSheet()
{
    return {
        Error::Code::Usage,
        Paper::tr("These measures are no sheet of labels. Give columns, rows, width, height, left and upper edge in "
                  "millimetres, for example 2,6,86.4,42.3,18.6,21.2; all labels must lie on A4 and beside each other."),
        {}};
}

void addLabel(Page& page, const LabelText& label, const QRectF& place)
{
    const QRectF inner = place.adjusted(inset, inset, -inset, -inset);
    // The address has the upper three fifths, the name the rest.
    const double cut = inner.top() + inner.height() * 0.6;
    const QString postal = label.postalCode.isEmpty() ? QString() : QStringLiteral("〒") + label.postalCode;
    QStringList lines;
    for (const QString& line : {postal, label.address, label.building})
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    const QString name = label.suffix.isEmpty() ? label.name : label.name + QStringLiteral("　") + label.suffix;
    const double smallHeight = std::min(1.0, place.height() / 42.3);
    page.items.emplace_back(lineOf(lines.join(QLatin1Char('\n')),
                                   {inner.left(), inner.top(), inner.width(), cut - inner.top()},
                                   std::max(7.0, 10 * smallHeight), 4, false));
    Text below = lineOf(name, {inner.left(), cut, inner.width(), inner.bottom() - cut}, std::max(8.0, 13 * smallHeight),
                        4.5, true);
    below.vertical = VerticalAlign::Middle;
    page.items.emplace_back(below);
}

Document emptySheet(const QString& title)
{
    Document document;
    document.title = title;
    document.margins = {};
    return document;
}

} // namespace

QRectF LabelSheet::labelAt(int index) const
{
    const int column = index % columns;
    const int row = index / columns;
    return {left + column * acrossStep, top + row * downStep, width, height};
}

std::span<const LabelSheet> labelSheets()
{
    static const std::array sheets{centred("12", 2, 6, 86.4, 42.3), centred("18", 3, 6, 63.5, 46.6),
                                   centred("21", 3, 7, 70, 42.3), centred("24", 3, 8, 70, 33.9)};
    return sheets;
}

Result<LabelSheet> readLabelSheet(const QString& text)
{
    for (const LabelSheet& known : labelSheets())
        if (text.trimmed() == known.code)
            return known;
    std::vector<double> numbers;
    for (const QString& part : text.split(QLatin1Char(','))) {
        bool ok = false;
        numbers.push_back(part.trimmed().toDouble(&ok));
        if (!ok || !(numbers.back() >= 0 && numbers.back() <= 420))
            return tl::unexpected<Error>(badSheet());
    }
    if (numbers.size() != 6 && numbers.size() != 8)
        return tl::unexpected<Error>(badSheet());
    LabelSheet sheet{QStringLiteral("own"),
                     static_cast<int>(numbers[0]),
                     static_cast<int>(numbers[1]),
                     numbers[2],
                     numbers[3],
                     numbers[4],
                     numbers[5],
                     numbers[2],
                     numbers[3]};
    if (numbers.size() == 8) {
        sheet.acrossStep = numbers[6];
        sheet.downStep = numbers[7];
    }
    const QSizeF a4 = sheetSize(PageSize::A4Portrait);
    const bool whole = sheet.columns == numbers[0] && sheet.rows == numbers[1] && sheet.columns > 0 && sheet.rows > 0;
    const bool apart =
        sheet.width >= 15 && sheet.height >= 10 && sheet.acrossStep >= sheet.width && sheet.downStep >= sheet.height;
    // Half a millimetre for those who measure with a ruler.
    if (!whole || !apart || sheet.labelAt(sheet.count() - 1).right() > a4.width() + 0.5 ||
        sheet.labelAt(sheet.count() - 1).bottom() > a4.height() + 0.5)
        return tl::unexpected<Error>(badSheet());
    return sheet;
}

Document labelPages(const LabelSheet& sheet, const std::vector<LabelText>& labels, int startAt, QPointF offset,
                    const QString& title)
{
    Document document = emptySheet(title);
    int place = std::clamp(startAt, 1, sheet.count()) - 1;
    for (const LabelText& label : labels) {
        if (document.pages.empty() || place == sheet.count()) {
            if (!document.pages.empty())
                place = 0;
            document.pages.emplace_back();
        }
        addLabel(document.pages.back(), label, sheet.labelAt(place).translated(offset));
        ++place;
    }
    return document;
}

Document calibrationPage(const LabelSheet& sheet, QPointF offset)
{
    Document document = emptySheet(Paper::tr("Trial page for labels"));
    Page& page = document.pages.emplace_back();
    for (int index = 0; index < sheet.count(); ++index) {
        const QRectF label = sheet.labelAt(index).translated(offset);
        page.items.emplace_back(Box{label, ruleInside});
        page.items.emplace_back(lineOf(QString::number(index + 1), label.adjusted(2, 2, -2, -2), 10, 0, false));
    }
    const QRectF first = sheet.labelAt(0).translated(offset);
    const QPointF middle = first.center();
    for (int mm = -10; mm <= 10; ++mm) {
        const double half = mm % 5 == 0 ? 1.5 : 0.8;
        page.items.emplace_back(Line{middle + QPointF(mm, -half), middle + QPointF(mm, half), 0.1, false});
        page.items.emplace_back(Line{middle + QPointF(-half, mm), middle + QPointF(half, mm), 0.1, false});
    }
    page.items.emplace_back(Line{middle - QPointF(10, 0), middle + QPointF(10, 0), 0.1, false});
    page.items.emplace_back(Line{middle - QPointF(0, 10), middle + QPointF(0, 10), 0.1, false});
    const QRectF second = sheet.labelAt(std::min(1, sheet.count() - 1)).translated(offset);
    page.items.emplace_back(lineOf(
        Paper::tr("Print on plain paper at 100 % (actual size), lay it behind a sheet of labels and hold both against "
                  "the light. Enter by how many millimetres the frames are out; to the right and down are positive."),
        second.adjusted(8, 3, -3, -3), 9, 5, false));
    return document;
}

} // namespace tasuki::paper
