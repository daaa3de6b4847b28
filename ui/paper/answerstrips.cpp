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

constexpr std::size_t perPage = 4;
constexpr double widestGap = 10; // millimetres that a page with room to spare adds below each strip
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
        m_name.pt = fit(m_name).pt; // one line if 15 points make it so
        m_name.rect.setHeight(textHeight(m_name.text, nameWidth, m_name.pt, true, answerLine));
        m_phone = block(sheet.phone.trimmed(), left + width - phoneWidth, phoneWidth, phonePt, true);
        m_phone.align = Align::Right;
        m_phone.smallestPt = 21;
        m_phone.rect.setHeight(textHeight(QStringLiteral("0"), phoneWidth, phonePt, true, answerLine));
        m_phone.pt = fit(m_phone).pt;
        m_phone.rect.setHeight(textHeight(m_phone.text, phoneWidth, m_phone.pt, true, answerLine));
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
        const double nameTop = flow.y() + nameDrop();
        at(m_kana, nameTop - m_kana.rect.height());
        at(m_name, nameTop);
        at(m_phone, nameTop + phoneShift());
        flow.skip(firstHeight());
        flow.run(m_above);
        m_grid.place(flow);
        flow.run(m_below);
        flow.skip(padding);
    }

private:
    /// From the top of the name to the top of the number, so that both stand on one base line.
    [[nodiscard]] double phoneShift() const
    {
        return baseline(m_name.pt, true, answerLine) - baseline(m_phone.pt, true, answerLine);
    }
    [[nodiscard]] double nameDrop() const
    {
        return std::max(m_kana.rect.height(), m_phone.text.isEmpty() ? 0 : -phoneShift());
    }
    [[nodiscard]] double firstHeight() const
    {
        return nameDrop() + std::max(m_name.rect.height(), m_phone.rect.height() + phoneShift());
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

    std::vector<Strip> strips;
    for (const AnswerSheet& sheet : sheets)
        strips.emplace_back(sheet, flow.left(), flow.width(), pt);
    for (std::size_t next = 0; next < strips.size();) {
        if (next > 0)
            flow.nextPage();
        double used = 0;
        std::size_t end = next;
        while (end < strips.size() && end < next + perPage &&
               (end == next || used + strips[end].height() <= flow.bodyHeight()))
            used += strips[end++].height();
        const double spare = std::max(0.0, flow.bodyHeight() - used) / static_cast<double>(end - next);
        for (; next < end; ++next) {
            if (!flow.atTop())
                flow.add(Line{{flow.left(), flow.y()}, {flow.right(), flow.y()}, ruleOutside});
            strips[next].place(flow);
            flow.skip(std::min(spare, widestGap));
        }
    }
    return flow.finish();
}

} // namespace tasuki::paper
