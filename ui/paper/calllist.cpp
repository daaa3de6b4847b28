// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/calllist.h"

#include "paper/flow.h"
#include "paper/text.h"
#include "paper/words.h"

#include <algorithm>
#include <array>

namespace tasuki::paper {

namespace {

constexpr double namePt = 12;
constexpr double phonePt = 14;
constexpr double smallPt = 9;
constexpr double tight = 1.3;      // line factor inside a row
constexpr double square = 5;       // millimetres, a tick with a pen
constexpr double phoneWidth = 46;  // millimetres
constexpr double tickWidth = 30;   // both squares with their words
constexpr double gap = 3;
constexpr double rowPadding = 1.6;
constexpr double writing = 8;      // height of the line to write on

Text words(const QString& text, double x, double width, double pt, bool bold)
{
    Text item;
    item.text = text.trimmed();
    item.rect = {x, 0, width, textHeight(item.text, width, pt, bold, tight)};
    item.pt = pt;
    item.bold = bold;
    item.lineFactor = tight;
    return item;
}

/// A row measured once, before it is decided on which page it goes.
class CallLine
{
public:
    CallLine(const CallRow& row, const Flow& flow)
        : m_left(flow.left() + tickWidth + gap), m_width(flow.right() - m_left),
          m_name(words(row.name, m_left, m_width - phoneWidth - gap, namePt, true)),
          m_phone(words(row.phone, flow.right() - phoneWidth, phoneWidth, phonePt, true)),
          m_more(words(QStringList{row.service, row.lastCheck}.join(u'\u3000'), m_left, m_width, smallPt, false))
    {
        m_phone.align = Align::Right;
    }

    [[nodiscard]] double height() const { return head() + m_more.rect.height() + writing + 2 * rowPadding; }

    void place(Flow& flow) const
    {
        const double top = flow.y() + rowPadding;
        at(flow, m_name, top);
        at(flow, m_phone, top);
        at(flow, m_more, top + head());
        const std::array ticks{Paper::tr("As before"), Paper::tr("Changed")};
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            const double y = top + static_cast<double>(i) * (square + 2);
            flow.add(Box{{flow.left(), y, square, square}, 0.3});
            Text word = words(ticks[i], flow.left() + square + 1.5, tickWidth - square - 1.5, smallPt, false);
            word.rect = {word.rect.x(), y, word.rect.width(), square};
            word.vertical = VerticalAlign::Middle;
            flow.add(word);
        }
        flow.skip(height());
        flow.add(Line{{m_left, flow.y() - rowPadding - 1}, {flow.right(), flow.y() - rowPadding - 1}, ruleInside, true});
        flow.add(Line{{flow.left(), flow.y()}, {flow.right(), flow.y()}, ruleInside});
    }

private:
    [[nodiscard]] double head() const { return std::max(m_name.rect.height(), m_phone.rect.height()); }

    static void at(Flow& flow, Text text, double y)
    {
        text.rect.moveTop(y);
        if (!text.text.isEmpty())
            flow.add(std::move(text));
    }

    double m_left;
    double m_width;
    Text m_name, m_phone, m_more;
};

} // namespace

Document callPages(const CallSheet& sheet, const Imprint& imprint)
{
    Document document;
    document.title = sheet.title;
    Flow flow(std::move(document), imprint);
    const QString note = Paper::tr("%n places in all", nullptr, static_cast<int>(sheet.rows.size()));
    flow.startSection([&](Document& owner, Page& page, bool first) {
        double y = addHead(owner, page, sheet.title, note, imprint);
        if (first && !sheet.subtitle.isEmpty()) {
            const QRectF content = owner.content();
            Text subtitle = words(sheet.subtitle, content.left(), content.width(), namePt, false);
            subtitle.rect.moveTop(y - 1);
            page.items.push_back(subtitle);
            y += subtitle.rect.height() + 2;
        }
        return y;
    });
    for (const CallRow& row : sheet.rows) {
        const CallLine line(row, flow);
        flow.need(line.height());
        line.place(flow);
    }
    if (sheet.rows.empty())
        flow.put(words(Paper::tr("Everything was checked lately."), flow.left(), flow.width(), namePt, false));
    return flow.finish();
}

} // namespace tasuki::paper
