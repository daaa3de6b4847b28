// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/acceptancepanel.h"

#include "registry/facilitymodel.h"
#include "registry/toldline.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using registry::AcceptanceItem;

namespace {

constexpr int blank = -1; ///< no option; they are in the order of registry::Acceptance

Mark markOf(registry::Acceptance answer)
{
    return answer == registry::Acceptance::Yes   ? Mark::Accepting
           : answer == registry::Acceptance::Ask ? Mark::Ask
                                                 : Mark::Stopped;
}

bool sameSource(const std::vector<AcceptanceItem>& items)
{
    return std::all_of(items.begin(), items.end(), [&](const AcceptanceItem& item) {
        return item.on == items.front().on && item.by == items.front().by;
    });
}

} // namespace

QWidget* acceptanceView(const QString& cell, const QDate& today)
{
    const std::vector<AcceptanceItem> items = registry::parseAcceptance(cell);
    auto* view = new QWidget;
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    auto* signs = new QWidget;
    auto* flow = new FlowLayout(signs, 16, 6);
    flow->setContentsMargins({});
    const bool together = !items.empty() && sameSource(items);
    for (const AcceptanceItem& item : items) {
        const bool aged = !together && item.on.isValid();
        const QString words = aged ? AcceptancePanel::tr("%1 (%2)").arg(item.condition, ageInWords(item.on, today)) : item.condition;
        auto* sign = new MarkLabel(markOf(item.answer), words);
        QString told = registry::answerInWords(item.answer);
        if (!item.by.isEmpty())
            told += AcceptancePanel::tr(", told by %1").arg(item.by);
        sign->setToolTip(told);
        sign->setAccessibleName(words + QLatin1Char(' ') + told);
        if (aged && registry::freshnessOf(item.on, today) == registry::Freshness::Old)
            sign->setInk(Ink::Warn);
        flow->addWidget(sign);
    }
    column->addWidget(signs);
    if (together && items.front().on.isValid())
        column->addWidget(toldLine(registry::freshnessOf(items.front().on, today), items.front().on, today, items.front().by));
    return view;
}

AcceptancePanel::AcceptancePanel(const registry::Service& service, const QDate& today, QWidget* parent)
    : EditPanel(today, parent)
{
    const std::vector<AcceptanceItem> items = registry::parseAcceptance(service.acceptance);
    const auto itemOf = [&](const QString& name) {
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const AcceptanceItem& item) { return item.condition == name; });
        return found == items.end() ? nullptr : &*found;
    };
    body()->addWidget(new Label(tr("Choosing an answer again leaves it blank"), Role::Small, Ink::Text2));
    for (const registry::Condition& condition : registry::conditions()) {
        const QString name = QString::fromUtf8(condition.name);
        addRow(name, itemOf(name), today);
    }
    // Conditions that only this service has, from other hands.
    for (const AcceptanceItem& item : items)
        if (std::none_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.condition == item.condition; }))
            addRow(item.condition, &item, today);
    setFocusProxy(m_rows.front().options);
}

void AcceptancePanel::addRow(const QString& condition, const AcceptanceItem* item, const QDate& today)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(px(8));
    auto* name = new Label(condition, Role::Body);
    followTheme(name, [name] { name->setFixedWidth(px(104)); });
    name->setWordWrap(true);
    line->addWidget(name);
    auto* options = new OptionRow({tr("yes"), tr("ask"), tr("no")});
    options->setClearable(true);
    const int before = item ? static_cast<int>(item->answer) : blank;
    options->setCurrent(before);
    options->setAccessibleName(condition);
    line->addWidget(options, 1);
    if (item && item->on.isValid())
        line->addWidget(new Label(ageInWords(item->on, today), Role::Small, Ink::Text2));
    body()->addLayout(line);
    m_rows.push_back({condition, before, options});
}

std::vector<registry::AcceptanceChange> AcceptancePanel::changes() const
{
    std::vector<registry::AcceptanceChange> all;
    for (const Row& row : m_rows)
        if (const int now = row.options->current(); now != row.before)
            all.push_back({row.condition, now == blank
                                              ? std::nullopt
                                              : std::optional(static_cast<registry::Acceptance>(now))});
    return all;
}

} // namespace tasuki::ui
