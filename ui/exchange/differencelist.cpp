// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/differencelist.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

DifferenceList::DifferenceList(QWidget* parent) : QWidget(parent), m_more(new Paragraph({}, Role::Secondary, Ink::Text2))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_more->setContentsMargins(px(16), px(8), px(16), px(8));
    m_column->addWidget(m_more);
    m_column->addStretch(1);
    m_scroll = new ScrollBody(body);
    outer->addWidget(m_scroll);
}

void DifferenceList::set(const std::vector<Difference>& differences, QDate today)
{
    for (DifferenceRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const std::size_t shown = std::min(differences.size(), static_cast<std::size_t>(most));
    for (std::size_t i = 0; i < shown; ++i) {
        auto* row = new DifferenceRow(differences[i], today);
        const int index = static_cast<int>(i);
        m_column->insertWidget(index, row);
        // At once, not when the layout gets to it: what is not shown yet does not get the keyboard.
        row->show();
        connect(row, &DifferenceRow::chosen, this, [this, index] { Q_EMIT chosen(index); });
        connect(row, &DifferenceRow::stepRequested, this, [this, index](int by) { focusRow(index + by); });
        m_rows.push_back(row);
    }
    m_more->setVisible(differences.size() > shown);
    m_more->setText(tr("%n more follow when these are settled.", nullptr, static_cast<int>(differences.size() - shown)));
}

std::vector<Settlement> DifferenceList::choices() const
{
    std::vector<Settlement> all;
    for (const DifferenceRow* row : m_rows)
        if (row->choice())
            all.push_back(*row->choice());
    return all;
}

void DifferenceList::focusRow(int row)
{
    if (m_rows.empty())
        return;
    DifferenceRow* next = m_rows[static_cast<std::size_t>(std::clamp(row, 0, static_cast<int>(m_rows.size()) - 1))];
    next->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(next, 0, px(8));
}

int DifferenceList::focusedRow() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i]->hasFocus())
            return static_cast<int>(i);
    return -1;
}

} // namespace tasuki::ui
