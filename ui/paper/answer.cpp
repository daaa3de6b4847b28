// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/answer.h"

#include "paper/answerparts.h"
#include "paper/flow.h"
#include "paper/text.h"
#include "paper/words.h"

#include <QStringList>

#include <algorithm>

namespace tasuki::paper {

namespace {

constexpr double labelWidth = 36;     // millimetres
constexpr double rowPadding = 1.8;    // above and below a row
constexpr double memoLine = 11;       // distance of the ruled lines
constexpr double memoHeight = 30;     // label and two lines
constexpr double smallestLongPt = 12; // how far long texts shrink to save a page
constexpr double phonePt = 34;

struct Sizes
{
    double body;
    double longText;
};

class OneAnswer
{
public:
    OneAnswer(Flow& flow, const AnswerSheet& sheet, const Imprint& imprint, Sizes sizes)
        : m_flow(flow), m_sheet(sheet), m_imprint(imprint), m_sizes(sizes)
    {
    }

    void place()
    {
        m_flow.startSection([this](Document& document, Page& page, bool first) {
            const QString title = first ? Paper::tr("Where to ask") : Paper::tr("%1 (continued)").arg(m_sheet.name);
            const QString checked =
                first && !m_sheet.lastChecked.isEmpty() ? Paper::tr("Checked %1").arg(m_sheet.lastChecked) : QString();
            return addHead(document, page, title, checked, m_imprint);
        });
        placeName();
        placePhone();
        placeRows();
        placeClosing();
    }

private:
    void line(const QString& text, double pt, double smallestPt, bool bold)
    {
        if (text.trimmed().isEmpty())
            return;
        Text item = block(text.trimmed(), m_flow.left(), m_flow.width(), pt, bold);
        item.lineFactor = 1.25;
        item.rect.setHeight(textHeight(QStringLiteral("0"), item.rect.width(), pt, bold, item.lineFactor));
        item.smallestPt = smallestPt;
        // One line if a smaller size makes it so; else as many lines as the smallest size takes.
        item.pt = fit(item).pt;
        m_flow.run(item);
    }

    void placeName()
    {
        m_flow.skip(1);
        line(m_sheet.kana, 12, 10, false);
        line(m_sheet.name, 26, 20, true);
        m_flow.skip(0.5);
        line(m_sheet.kind, m_sizes.body, std::min(m_sizes.body, 12.0), false);
    }

    void placePhone()
    {
        if (m_sheet.phone.trimmed().isEmpty())
            return;
        m_flow.skip(3);
        Text number;
        number.text = m_sheet.phone.trimmed();
        number.pt = phonePt;
        number.smallestPt = 21;
        number.bold = true;
        number.lineFactor = 1.2;
        number.vertical = VerticalAlign::Middle;
        const double inner = m_flow.width() - labelWidth - 4;
        number.rect = {m_flow.left() + labelWidth, 0, inner, 20};
        number.rect.setHeight(std::max(20.0, fit(number).height + 4));
        m_flow.need(number.rect.height() + 4);
        Text label = block(Paper::tr("Phone"), m_flow.left() + 4, labelWidth - 4, m_sizes.body + 2, true);
        label.smallestPt = 10;
        label.vertical = VerticalAlign::Middle;
        label.rect.setHeight(number.rect.height());
        m_flow.add(Box{{m_flow.left(), m_flow.y(), m_flow.width(), number.rect.height()}, 0.8});
        m_flow.put(label);
        m_flow.put(number);
        m_flow.skip(number.rect.height() + 2.5);
    }

    void placeLabel(const QString& label)
    {
        Text item = block(label, m_flow.left(), labelWidth - 3, m_sizes.body, true);
        item.smallestPt = 9;
        item.rect.setHeight(textHeight(QStringLiteral("0"), labelWidth, m_sizes.body, true, answerLine));
        m_flow.put(item);
    }

    /// Opens a row: a short one stays whole, a long one needs a few lines before it may break.
    void open(const QString& label, double height, double linePt)
    {
        const double few = 3 * linePt * mmPerPt * answerLine;
        const double whole = height <= m_flow.bodyHeight() / 4 ? height : few;
        m_flow.need(whole + 2 * rowPadding);
        m_flow.skip(rowPadding);
        placeLabel(label);
    }

    void close()
    {
        m_flow.skip(rowPadding);
        m_flow.add(Line{{m_flow.left(), m_flow.y()}, {m_flow.right(), m_flow.y()}, ruleInside});
    }

    void row(const QString& label, const QString& value, double pt)
    {
        if (value.trimmed().isEmpty())
            return;
        const Text text = block(value.trimmed(), valueLeft(), valueWidth(), pt, false);
        open(label, text.rect.height(), pt);
        m_flow.run(text, [this, label] { placeLabel(Paper::tr("%1 (continued)").arg(label)); });
        close();
    }

    void placeAcceptance()
    {
        if (m_sheet.acceptance.empty())
            return;
        const QString label = Paper::tr("Takes care of");
        const AcceptanceGrid grid(m_sheet.acceptance, valueLeft(), valueWidth(), m_sizes.body);
        open(label, grid.height() + legendHeight, m_sizes.body);
        grid.place(m_flow, [this, label] { placeLabel(Paper::tr("%1 (continued)").arg(label)); });
        m_flow.skip(0.6);
        m_flow.need(legendHeight);
        for (Item& item : legend(valueLeft(), m_flow.y(), valueWidth()))
            m_flow.add(std::move(item));
        m_flow.skip(legendHeight);
        close();
    }

    void placeRows()
    {
        const double pt = m_sizes.body;
        row(Paper::tr("Address"), addressText(m_sheet), pt);
        row(Paper::tr("Distance"), m_sheet.distance, pt);
        row(Paper::tr("Way there"), m_sheet.directions, m_sizes.longText);
        row(Paper::tr("Open"), m_sheet.hours, pt);
        row(Paper::tr("Days"), m_sheet.daysNote, m_sizes.longText);
        placeAcceptance();
        row(Paper::tr("Vacancy"), vacancyText(m_sheet), pt);
        row(Paper::tr("Capacity"), m_sheet.capacity, pt);
        row(Paper::tr("Fax"), m_sheet.fax, pt);
        row(Paper::tr("Web page"), m_sheet.url, pt);
        row(Paper::tr("Remarks"), m_sheet.notes, m_sizes.longText);
    }

    /// Room to write and the centre's own number, at the foot of the last page.
    void placeClosing()
    {
        const double height = memoHeight + contactHeight + 2;
        m_flow.need(height + 2);
        const double top = std::max(m_flow.y(), m_flow.bottom() - height);
        m_flow.skip(top - m_flow.y());
        Text memo = block(Paper::tr("Notes"), m_flow.left(), labelWidth, 12, true);
        m_flow.put(memo);
        for (int i = 1; i <= 2; ++i) {
            const double y = top + 4 + i * memoLine;
            m_flow.add(Line{{m_flow.left(), y}, {m_flow.right(), y}, ruleInside});
        }
        m_flow.skip(memoHeight);
        for (Item& item : contact(m_imprint, m_flow.left(), m_flow.y(), m_flow.width()))
            m_flow.add(std::move(item));
        m_flow.skip(contactHeight);
    }

    [[nodiscard]] double valueLeft() const { return m_flow.left() + labelWidth; }
    [[nodiscard]] double valueWidth() const { return m_flow.width() - labelWidth; }

    Flow& m_flow;
    const AnswerSheet& m_sheet;
    const Imprint& m_imprint;
    Sizes m_sizes;
};

Document emptyAnswer()
{
    Document document;
    document.title = Paper::tr("Where to ask");
    document.margins = {18, 15, 18, 12};
    return document;
}

/// Smaller long texts are worth it only when they save the second page.
Sizes chooseSizes(const AnswerSheet& sheet, const Imprint& imprint, double body)
{
    for (double pt = body; pt >= std::min(body, smallestLongPt); pt -= 1) {
        Flow trial(emptyAnswer(), imprint);
        OneAnswer(trial, sheet, imprint, {body, pt}).place();
        if (trial.finish().pages.size() == 1)
            return {body, pt};
    }
    return {body, body};
}

} // namespace

Document answerPages(const std::vector<AnswerSheet>& sheets, const Imprint& imprint, const AnswerOptions& options)
{
    const double body = std::clamp(options.pointSize, 12.0, 20.0);
    Flow flow(emptyAnswer(), imprint);
    for (const AnswerSheet& sheet : sheets)
        OneAnswer(flow, sheet, imprint, chooseSizes(sheet, imprint, body)).place();
    return flow.finish();
}

Document answerPage(const AnswerSheet& sheet, const Imprint& imprint, const AnswerOptions& options)
{
    return answerPages({sheet}, imprint, options);
}

} // namespace tasuki::paper
