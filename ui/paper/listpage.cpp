// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/listpage.h"

#include "paper/flow.h"
#include "paper/text.h"
#include "paper/words.h"

#include <algorithm>

namespace tasuki::paper {

namespace {

constexpr double namePt = 14;
constexpr double phonePt = 16;
constexpr double kanaPt = 9;
constexpr double headingPt = 16;
constexpr double tight = 1.3;      // line factor inside a row
constexpr double phoneWidth = 52;  // millimetres
constexpr double gap = 4;          // between name and phone
constexpr double rowPadding = 1.8; // above and below a row

QString trimmed(const QString& text)
{
    return text.trimmed();
}

Text words(const QString& text, double x, double width, double pt, bool bold)
{
    Text item;
    item.text = text;
    item.rect = {x, 0, width, textHeight(text, width, pt, bold, tight)};
    item.pt = pt;
    item.bold = bold;
    item.lineFactor = tight;
    return item;
}

/// A row measured once, before it is decided on which page it goes.
struct Measured
{
    Text kana;
    Text name;
    Text phone;
    Text address;
    Text more;

    Measured(const ListRow& row, double left, double width)
    {
        const double nameWidth = width - phoneWidth - gap;
        kana = words(trimmed(row.kana), left, nameWidth, kanaPt, false);
        name = words(trimmed(row.name), left, nameWidth, namePt, true);
        phone = words(trimmed(row.phone), left + width - phoneWidth, phoneWidth, phonePt, true);
        phone.align = Align::Right;
        address = words(trimmed(row.address), left, width, namePt, false);
        QStringList rest;
        for (const QString& text : {trimmed(row.service), trimmed(row.note)}) {
            if (!text.isEmpty())
                rest << text;
        }
        more = words(rest.join(u'\u3000'), left, width, namePt, false);
    }

    /// From the top of the name to the top of the number, negative because the number is larger.
    [[nodiscard]] static double phoneShift() { return baseline(namePt, true, tight) - baseline(phonePt, true, tight); }
    /// From the top of the row to the top of the name, so that name and number share one base line.
    [[nodiscard]] double nameDrop() const
    {
        return std::max(kana.rect.height(), phone.text.isEmpty() ? 0 : -phoneShift());
    }
    [[nodiscard]] double firstHeight() const
    {
        return nameDrop() + std::max(name.rect.height(), phone.rect.height() + phoneShift());
    }
    [[nodiscard]] double height() const
    {
        return firstHeight() + address.rect.height() + more.rect.height() + 2 * rowPadding;
    }

    void place(Flow& flow) const
    {
        flow.skip(rowPadding);
        const auto at = [&flow](Text text, double y) {
            text.rect.moveTop(y);
            if (!text.text.isEmpty())
                flow.add(std::move(text));
        };
        const double nameTop = flow.y() + nameDrop();
        at(kana, nameTop - kana.rect.height());
        at(name, nameTop);
        at(phone, nameTop + phoneShift());
        flow.skip(firstHeight());
        flow.run(address);
        flow.run(more);
        flow.skip(rowPadding);
        flow.add(Line{{flow.left(), flow.y()}, {flow.right(), flow.y()}, ruleInside});
    }
};

class GroupHeading
{
public:
    GroupHeading(const ListGroup& group, const Flow& flow)
        : m_text(words(trimmed(group.heading), flow.left(), flow.width() - 30, headingPt, true)),
          m_count(Paper::tr("%n places", nullptr, static_cast<int>(group.rows.size())))
    {
    }

    [[nodiscard]] double height(const Flow& flow) const
    {
        if (m_text.text.isEmpty())
            return 0;
        return above(flow) + m_text.rect.height() + 1.6;
    }

    void place(Flow& flow, bool again) const
    {
        if (m_text.text.isEmpty())
            return;
        flow.skip(above(flow));
        Text heading = m_text;
        if (again)
            heading =
                words(Paper::tr("%1 (continued)").arg(m_text.text), flow.left(), flow.width() - 30, headingPt, true);
        Text count = words(m_count, flow.right() - 28, 28, 10.5, false);
        count.align = Align::Right;
        count.vertical = VerticalAlign::Bottom;
        count.rect.setHeight(heading.rect.height());
        flow.put(heading);
        flow.put(count);
        flow.skip(heading.rect.height() + 1);
        flow.add(Line{{flow.left(), flow.y()}, {flow.right(), flow.y()}, ruleOutside});
        flow.skip(0.6);
    }

private:
    [[nodiscard]] static double above(const Flow& flow) { return flow.atTop() ? 0 : 5; }

    Text m_text;
    QString m_count;
};

} // namespace

Document listPages(const ListSheet& sheet, const Imprint& imprint)
{
    Document document;
    document.title = sheet.title;
    Flow flow(std::move(document), imprint);

    int total = 0;
    for (const ListGroup& group : sheet.groups)
        total += static_cast<int>(group.rows.size());
    const QString note = Paper::tr("%n places in all", nullptr, total);

    flow.startSection([&](Document& owner, Page& page, bool first) {
        double y = addHead(owner, page, sheet.title, note, imprint);
        // How it was searched is said in full once; the later pages keep their room for the list.
        if (first && !sheet.subtitle.isEmpty()) {
            const QRectF content = owner.content();
            Text subtitle = words(sheet.subtitle, content.left(), content.width(), 12, false);
            subtitle.rect.moveTop(y - 1);
            page.items.push_back(subtitle);
            y += subtitle.rect.height() + 2;
        }
        return y;
    });

    for (const ListGroup& group : sheet.groups) {
        if (group.rows.empty())
            continue;
        const GroupHeading heading(group, flow);
        bool first = true;
        for (const ListRow& row : group.rows) {
            const Measured measured(row, flow.left(), flow.width());
            const double wanted = measured.height() + (first ? heading.height(flow) : 0);
            if (flow.need(wanted) && !first)
                heading.place(flow, true);
            if (first)
                heading.place(flow, false);
            measured.place(flow);
            first = false;
        }
    }
    if (total == 0) {
        Text none = words(Paper::tr("No place was found."), flow.left(), flow.width(), namePt, false);
        flow.put(none);
    }
    return flow.finish();
}

} // namespace tasuki::paper
