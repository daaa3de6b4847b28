// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/follow.h"
#include "style/rowdelegate.h"
#include "style/theme.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>

namespace tasuki::ui {

namespace {

void calm(QAbstractItemView& view)
{
    view.setItemDelegate(new RowDelegate(&view));
    view.setFrameShape(QFrame::NoFrame);
    view.setAlternatingRowColors(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTextElideMode(Qt::ElideNone);
    view.setTabKeyNavigation(false);
}

} // namespace

void configureTable(QTableView& table, Rows rows)
{
    calm(table);
    table.setShowGrid(false);
    table.setCornerButtonEnabled(false);
    table.setWordWrap(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = table.horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setFrameShape(QFrame::NoFrame);
    header->setMinimumSectionSize(24);
    header->setSectionsClickable(true);
    header->setFocusPolicy(Qt::NoFocus);
    followTheme(&table, [&table, rows] {
        // The minimum first: a default below it would be ignored.
        table.verticalHeader()->setMinimumSectionSize(px(24));
        table.verticalHeader()->setDefaultSectionSize(px(rows == Rows::TwoLines ? 50 : 32));
        table.horizontalHeader()->setFixedHeight(px(28));
    });
}

void configureList(QAbstractItemView& list)
{
    calm(list);
    if (auto* view = qobject_cast<QListView*>(&list)) {
        view->setResizeMode(QListView::Adjust);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
}

} // namespace tasuki::ui
