// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ResourcesPage that brings passing panels to the front.
#include "registry/addpanel.h"
#include "registry/duplicatespanel.h"
#include "registry/filterbar.h"
#include "registry/importpanel.h"
#include "registry/listmenu.h"
#include "registry/resourcespage.h"
#include "registry/scopepanel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tasuki::ui {

using namespace registry;

void ResourcesPage::addResource()
{
    auto* panel = new AddPanel(m_session);
    m_stack->addWidget(panel);
    connect(panel, &AddPanel::left, this, [this, panel] {
        bring(m_browse);
        panel->deleteLater();
    });
    connect(panel, &AddPanel::added, this, [this, panel](const Id<Facility>& id, const QString& name) {
        panel->deleteLater();
        search(name);
        bring(m_browse);
        if (const int row = m_model->rowOf(id); row >= 0)
            chooseRow(row);
        Q_EMIT done(tr("Registered: %1").arg(name));
    });
    bring(panel);
    panel->arrive();
}

void ResourcesPage::checkDuplicates()
{
    auto* panel = new DuplicatesPanel(m_session);
    m_stack->addWidget(panel);
    connect(panel, &DuplicatesPanel::left, this, [this, panel] {
        bring(m_browse);
        panel->deleteLater();
    });
    connect(panel, &DuplicatesPanel::done, this, &Page::done);
    connect(panel, &DuplicatesPanel::failed, this, &Page::failed);
    bring(panel);
    panel->search();
}

void ResourcesPage::openSearch(const SavedList& list)
{
    stepBack();
    search(list.query);
    m_filters->setFilters(queryOf(m_session.registry(), list));
    m_lists->setOpenSearch(list.name);
}

void ResourcesPage::askForCalls()
{
    if (m_stack->currentWidget() != m_browse)
        bring(m_browse);
    m_filters->askForCalls();
    chooseRow(std::max(0, m_table->currentIndex().row()));
    m_table->setFocus(Qt::OtherFocusReason);
}

void ResourcesPage::showScopes()
{
    auto* panel = new ScopePanel(m_session);
    m_stack->addWidget(panel);
    connect(panel, &ScopePanel::left, this, [this, panel] {
        bring(m_browse);
        panel->deleteLater();
    });
    connect(panel, &ScopePanel::done, this, &Page::done);
    connect(panel, &ScopePanel::failed, this, &Page::failed);
    bring(panel);
    panel->arrive();
}

void ResourcesPage::pasteTable()
{
    const QString cells = QGuiApplication::clipboard()->text();
    if (!cells.trimmed().contains(QLatin1Char('\n'))) {
        Q_EMIT failed(tr("There is no table on the clipboard. Choose the cells in Excel with the names of their columns, copy them, and try again."));
        return;
    }
    bring(m_import);
    m_import->startPasted(cells);
}

} // namespace tasuki::ui
