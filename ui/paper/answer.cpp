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
constexpr double memoLabel = 4;       // above the first ruled line
constexpr double smallestLongPt = 12; // how far long texts shrink to save a page
constexpr double phonePt = 34;
constexpr double faxPt = 14;

struct Sizes
{
    double body;     ///< points
    double longText; ///< points
    double memoLine; ///< millimetres from one ruled line to the next; 0 leaves them out
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
        line(m_sheet.kana, 12, 9, false);
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
        const QString faxWords = m_sheet.fax.trimmed().isEmpty() ? QString() : Paper::tr("Fax %1").arg(m_sheet.fax);
        const double faxWidth = faxWords.isEmpty() ? 0 : textWidth(faxWords, faxPt, false) + 0.1;
        const double whole = m_flow.width() - labelWidth - 4;
        // The fax number stands beside a phone number of ordinary length, else in a row of its own.
        m_faxBeside = faxWidth > 0 && textWidth(number.text, phonePt, true) + 4 + faxWidth <= whole;
        const double inner = m_faxBeside ? whole - faxWidth - 4 : whole;
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
        if (m_faxBeside) {
            Text fax = block(faxWords, m_flow.right() - 4 - faxWidth, faxWidth, faxPt, false);
            const double standing = (number.rect.height() - fit(number).height) / 2;
            const double line = standing + baseline(fit(number).pt, true, number.lineFactor);
            fax.rect.moveTop(m_flow.y() + line - baseline(faxPt, false, answerLine));
            m_flow.add(fax);
        }
        m_flow.skip(number.rect.height() + 2);
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
        row(Paper::tr("Address"), linesOf({addressLine(m_sheet), m_sheet.building}), pt);
        row(Paper::tr("Distance"), m_sheet.distance, pt);
        row(Paper::tr("Way there"), m_sheet.directions, m_sizes.longText);
        row(Paper::tr("Open"), m_sheet.hours, pt);
        row(Paper::tr("Days"), m_sheet.daysNote, m_sizes.longText);
        placeAcceptance();
        row(Paper::tr("Vacancy"), vacancyText(m_sheet), pt);
        row(Paper::tr("Capacity"), m_sheet.capacity, pt);
        if (!m_faxBeside)
            row(Paper::tr("Fax"), m_sheet.fax, pt);
        row(Paper::tr("Web page"), m_sheet.url, pt);
        row(Paper::tr("Remarks"), m_sheet.notes, m_sizes.longText);
    }

    /// Room to write and the centre's own number, at the foot of the last page.
    void placeClosing()
    {
        const double memoHeight = m_sizes.memoLine > 0 ? memoLabel + 2 * m_sizes.memoLine + 3 : 0;
        const double height = memoHeight + contactHeight;
        m_flow.need(height + 2);
        m_flow.skip(std::max(0.0, m_flow.remaining() - height));
        if (memoHeight > 0)
            m_flow.put(block(Paper::tr("Notes"), m_flow.left(), labelWidth, 12, true));
        for (int i = 1; memoHeight > 0 && i <= 2; ++i) {
            const double y = m_flow.y() + memoLabel + i * m_sizes.memoLine;
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
    bool m_faxBeside = false;
};

Document emptyAnswer()
{
    Document document;
    document.title = Paper::tr("Where to ask");
    document.margins = {18, 15, 18, 12};
    return document;
}

/// Closer lines, smaller long texts and at last no lines for notes are worth it only when they save the second page.
Sizes chooseSizes(const AnswerSheet& sheet, const Imprint& imprint, double body)
{
    std::vector<Sizes> choices{{body, body, 11}, {body, body, 9}};
    for (double pt = body - 1; pt >= smallestLongPt; pt -= 1)
        choices.push_back({body, pt, 9});
    choices.push_back({body, std::min(body, smallestLongPt), 0});
    for (const Sizes& sizes : choices) {
        Flow trial(emptyAnswer(), imprint);
        OneAnswer(trial, sheet, imprint, sizes).place();
        if (trial.finish().pages.size() == 1)
            return sizes;
    }
    return choices.front();
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
