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

constexpr double perPage = 4;
constexpr double namePt = 18;
constexpr double phonePt = 26;
constexpr double phoneWidth = 66; // millimetres: 0000-00-0000 in 26 points
constexpr double padding = 2;

QString side(const QStringList& parts)
{
    return linesOf(parts).replace(u'\n', u'\u3000');
}

/// One answer in as few lines as possible.
class Strip
{
public:
    Strip(const AnswerSheet& sheet, double left, double width, double pt) : m_grid(sheet.acceptance, left, width, pt)
    {
        const double nameWidth = width - phoneWidth - 4;
        m_kana = block(sheet.kana.trimmed(), left, nameWidth, 9, false);
        m_name = block(sheet.name.trimmed(), left, nameWidth, namePt, true);
        m_name.smallestPt = 15;
        m_name.rect.setHeight(textHeight(QStringLiteral("0"), nameWidth, namePt, true, answerLine));
        const Fitted fitted = fit(m_name);
        m_name.rect.setHeight(std::max(m_name.rect.height(), fitted.height));
        m_phone = block(sheet.phone.trimmed(), left + width - phoneWidth, phoneWidth, phonePt, true);
        m_phone.align = Align::Right;
        m_phone.smallestPt = 21;
        m_above = block(linesOf({side({sheet.kind, sheet.distance}), side({addressLine(sheet), sheet.building}),
                                 side({sheet.hours, sheet.daysNote})}),
                        left, width, pt, false);
        if (!sheet.vacancy.isEmpty())
            m_below = block(Paper::tr("Vacancy: %1").arg(vacancyText(sheet)), left, width, pt, false);
    }

    [[nodiscard]] double height() const
    {
        return firstHeight() + m_above.rect.height() + m_grid.height() + m_below.rect.height() + 2 * padding;
    }

    void place(Flow& flow) const
    {
        flow.skip(padding);
        const auto at = [&flow](Text text, double y) {
            text.rect.moveTop(y);
            if (!text.text.isEmpty())
                flow.add(std::move(text));
        };
        at(m_kana, flow.y());
        at(m_name, flow.y() + m_kana.rect.height());
        at(m_phone, flow.y() + std::max(0.0, m_kana.rect.height() - 1));
        flow.skip(firstHeight());
        flow.run(m_above);
        m_grid.place(flow);
        flow.run(m_below);
        flow.skip(padding);
    }

private:
    [[nodiscard]] double firstHeight() const
    {
        return m_kana.rect.height() + std::max(m_name.rect.height(), m_phone.rect.height() - 1);
    }

    AcceptanceGrid m_grid;
    Text m_kana;
    Text m_name;
    Text m_phone;
    Text m_above;
    Text m_below;
};

} // namespace

Document answerStrips(const std::vector<AnswerSheet>& sheets, const Imprint& imprint, const AnswerOptions& options)
{
    const double pt = std::clamp(options.pointSize, 12.0, 20.0);
    Document document;
    document.title = Paper::tr("Where to ask");
    document.margins = {15, 12, 15, 12};
    Flow flow(std::move(document), imprint);
    const bool signs =
        std::any_of(sheets.begin(), sheets.end(), [](const AnswerSheet& sheet) { return !sheet.acceptance.empty(); });
    const QString note = Paper::tr("%n places in all", nullptr, static_cast<int>(sheets.size()));
    flow.reserve(contactHeight + 1);
    flow.startSection([&](Document& owner, Page& page, bool) {
        double y = addHead(owner, page, Paper::tr("Where to ask"), note, imprint);
        if (signs) {
            for (Item& item : legend(owner.content().left(), y - 1.5, owner.content().width()))
                page.items.push_back(std::move(item));
            y += legendHeight;
        }
        // On every page, because pages get parted from each other.
        for (Item& item : contact(imprint, flow.left(), flow.bottom() + 1, flow.width()))
            page.items.push_back(std::move(item));
        return y;
    });

    const double slot = flow.bodyHeight() / perPage;
    for (const AnswerSheet& sheet : sheets) {
        const Strip strip(sheet, flow.left(), flow.width(), pt);
        flow.need(std::max(strip.height(), slot));
        if (!flow.atTop())
            flow.add(Line{{flow.left(), flow.y()}, {flow.right(), flow.y()}, ruleOutside});
        const double end = flow.y() + slot;
        const std::size_t page = flow.pageCount();
        strip.place(flow);
        // A short answer keeps its quarter, so that four of them fill the page evenly.
        if (flow.pageCount() == page && flow.y() < end)
            flow.skip(end - flow.y());
    }
    return flow.finish();
}

} // namespace tasuki::paper
