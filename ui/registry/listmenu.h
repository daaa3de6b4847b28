// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/lists.h"
#include "session/session.h"

#include <QAction>
#include <QPointer>
#include <QTableView>

namespace tasuki::ui {

class FacilityModel;
class ListsPanel;

/// What can be done with facilities as a list: copy, keep, export. Its actions work wherever the page has the keyboard;
/// with several rows selected they are about those, else about everything that was found.
class ListMenu : public QObject
{
    Q_OBJECT

public:
    ListMenu(Session& session, FacilityModel& model, QTableView& table, QWidget* page);

    /// In the order in which a menu shows them.
    [[nodiscard]] QList<QAction*> actions() const { return {m_toList, m_saveSearch, m_lists, m_export, m_copy}; }
    [[nodiscard]] QAction* copyAction() const { return m_copy; }
    /// The selected rows where there are several, else all that was found.
    [[nodiscard]] std::vector<Id<registry::Facility>> meant();
    /// The typed words and filters that saving a search keeps.
    void setSearchText(std::function<QString()> typed) { m_typed = std::move(typed); }
    /// The saved search that is in front: keeping the search proposes its name.
    void setOpenSearch(const QString& name) { m_openSearch = name; }

Q_SIGNALS:
    void done(const QString& sentence);
    void failed(const QString& sentence);
    /// A panel to show in place of the page; it is deleted when it is left.
    void panelWanted(QWidget* panel);
    void panelLeft();
    /// The person wants to see this facility in the search.
    /// The person wants to see what a saved search asks, and perhaps change it.
    void searchWanted(const tasuki::registry::SavedList& list);
    void facilityWanted(const tasuki::Id<tasuki::registry::Facility>& id, const QString& name);

private:
    [[nodiscard]] std::vector<Id<registry::Facility>> selected() const;
    void putOnList();
    void addTo(const registry::SavedList& list, const std::vector<Id<registry::Facility>>& facilities);
    void saveSearch();
    void showLists();
    void showExport(std::vector<Id<registry::Facility>> facilities, const QString& title);
    void copy(const std::vector<Id<registry::Facility>>& facilities);
    void say(const Result<QString>& sentence);

    Session& m_session;
    FacilityModel& m_model;
    QTableView& m_table;
    QWidget* m_page;
    QPointer<ListsPanel> m_panel;
    std::function<QString()> m_typed;
    QString m_openSearch;
    QAction *m_toList, *m_saveSearch, *m_lists, *m_export, *m_copy;
};

/// Asks for a name in a small window; empty where the person thought better of it.
[[nodiscard]] QString askListName(QWidget* parent, const QString& heading, const QString& verb,
                                  const QString& name = {});

} // namespace tasuki::ui
