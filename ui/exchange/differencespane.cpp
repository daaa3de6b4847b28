// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/differencespane.h"

#include "exchange/differencelist.h"
#include "style/twoendslayout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

DifferencesPane::DifferencesPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_count(new Label({}, Role::Secondary, Ink::Text2)), m_list(new DifferenceList), m_stack(new QStackedWidget),
      m_promise(new Paragraph(tr("A choice holds for every centre that hears of it. The other value stays in the history."), Role::Secondary, Ink::Text2))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* pane = new Pane;
    outer->addWidget(pane);
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new QWidget;
    auto* headRow = new TwoEndsLayout(head);
    headRow->setContentsMargins(px(16), px(8), px(16), px(8));
    headRow->setSpacing(px(8));
    headRow->addWidget(m_count);
    headRow->addStretch(1);
    for (const auto& [key, word] : {std::pair(QStringLiteral("1 2"), tr("take a value")), std::pair(QStringLiteral("F2"), tr("another value")), std::pair(QStringLiteral("↑↓"), tr("go on"))}) {
        headRow->addWidget(new KeyHint(key));
        headRow->addWidget(new Label(word, Role::Secondary, Ink::Text2));
    }
    column->addWidget(head);
    column->addWidget(new Divider);
    column->addWidget(m_list, 1);
    column->addWidget(new Divider);
    auto* foot = new QWidget;
    auto* footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins(px(16), px(8), px(16), px(10));
    footColumn->setSpacing(px(6));
    footColumn->addWidget(m_promise);
    auto* footRow = new TwoEndsLayout;
    footRow->setSpacing(px(8));
    footRow->addWidget(new Label(tr("All of them alike:"), Role::Secondary, Ink::Text2));
    footRow->addStretch(1);
    for (const auto& [rule, word] : {std::pair(Alike::Ours, tr("Our values")), std::pair(Alike::Theirs, tr("The others' values")), std::pair(Alike::Newest, tr("The newer ones"))}) {
        auto* button = new Button(word);
        connect(button, &Button::clicked, this, [this, rule = rule] { settleAlike(rule); });
        footRow->addWidget(button);
        m_alike.emplace_back(rule, button);
    }
    footColumn->addLayout(footRow);
    column->addWidget(foot);
    m_stack->addWidget(work);
    m_stack->addWidget(new EmptyState(Icon::Check, tr("Nothing differs"), tr("Where two centres write different things of one field, both values wait here until somebody chooses.")));
    pane->addPart(m_stack, 1);
    connect(m_list, &DifferenceList::chosen, this, &DifferencesPane::settleOne);
    m_stack->setCurrentIndex(1);
}

void DifferencesPane::setEffectiveWidth(int width)
{
    m_promise->setVisible(width >= 800);
}

void DifferencesPane::reload()
{
    auto all = differences(m_session.centre());
    if (!all) {
        Q_EMIT failed(all.error().message);
        return;
    }
    int at = m_list->focusedRow();
    // Others may have come before it: the digit that somebody is about to press is meant for this one.
    const auto before = at >= 0 ? std::optional(m_list->rows()[static_cast<std::size_t>(at)]->difference()) : std::nullopt;
    m_all = std::move(*all);
    m_list->set(m_all, m_session.clock().today());
    m_count->setText(tr("Differing %n", nullptr, count()));
    m_stack->setCurrentIndex(m_all.empty() ? 1 : 0);
    for (const auto& [rule, button] : m_alike)
        button->setEnabled(std::ranges::any_of(m_all, [rule = rule](const Difference& each) { return sideBy(each, rule).has_value(); }));
    if (at < 0)
        return;
    const auto same = std::ranges::find_if(m_all, [&](const Difference& each) { return each.entity == before->entity && each.row == before->row && each.field == before->field; });
    if (same != m_all.end())
        at = static_cast<int>(same - m_all.begin());
    m_list->focusRow(at);
}

void DifferencesPane::clear()
{
    m_all.clear();
    m_list->set({}, {});
    m_stack->setCurrentIndex(1);
}

void DifferencesPane::arrive()
{
    m_list->focusRow(0);
}

void DifferencesPane::settleOne(int row)
{
    const DifferenceRow& at = *m_list->rows()[static_cast<std::size_t>(row)];
    if (!at.choice())
        return;
    const QString words = tr("difference settled: %1 (%2)").arg(at.difference().word, at.difference().name);
    if (auto settled = settle(m_session.store(), {*at.choice()}, words); !settled)
        Q_EMIT failed(settled.error().message);
    else
        Q_EMIT done(tr("Settled: %1 (%2)").arg(at.difference().word, at.difference().name));
}

void DifferencesPane::settleAlike(Alike rule)
{
    std::vector<Settlement> settlements;
    for (const Difference& each : m_all)
        if (const auto side = sideBy(each, rule))
            settlements.push_back(settledBy(each, *side));
    const auto settled = static_cast<int>(settlements.size());
    const int left = count() - settled;
    if (settled == 0)
        return;
    if (auto written = settle(m_session.store(), settlements, tr("%n differences settled alike", nullptr, settled)); !written) {
        Q_EMIT failed(written.error().message);
        return;
    }
    Q_EMIT done(left == 0 ? tr("%n settled", nullptr, settled) : tr("%1 settled; %2 have no such value and stay").arg(settled).arg(left));
}

} // namespace tasuki::ui
