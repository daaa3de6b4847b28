// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/lists.h"
#include "session/session.h"
#include "style/parts.h"

#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace tasuki::ui {

/// 一覧: the saved searches and the lists made by hand, and what is in them.
class ListsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ListsPanel(Session& session, QWidget* parent = nullptr);
    void arrive();
    /// Asks to write the list in front as a file.
    void exportCurrent();

Q_SIGNALS:
    void left();
    void done(const QString& sentence);
    void failed(const QString& sentence);
    void facilityWanted(const tasuki::Id<tasuki::registry::Facility>& id, const QString& name);
    /// The person wants to see, and perhaps change, what a saved search asks.
    void searchWanted(const tasuki::registry::SavedList& list);
    void copyWanted(const std::vector<tasuki::Id<tasuki::registry::Facility>>& facilities);
    void exportWanted(const std::vector<tasuki::Id<tasuki::registry::Facility>>& facilities, const QString& title);

private:
    QWidget* buildLists();
    QWidget* buildMembers();
    void fillLists();
    void fillMembers();
    void searchCurrent();
    [[nodiscard]] const registry::SavedList* current() const;
    [[nodiscard]] std::vector<Id<registry::Facility>> chosenMembers() const;
    void makeNew();
    void rename();
    void remove();
    void takeOff();
    void copyChosen();
    void move(int places);
    void open();
    /// True where it was done; else says why not.
    bool check(const Result<void>& result);
    QAction* key(QWidget* on, const QKeySequence& keys, void (ListsPanel::*run)());

    Session& m_session;
    std::vector<registry::SavedList> m_lists;
    std::vector<Id<registry::Facility>> m_members;
    QStandardItemModel* m_listModel;
    QStandardItemModel* m_memberModel;
    QTableView* m_listTable;
    QTableView* m_memberTable;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Label* m_heading;
    Label* m_remark;
    Button* m_search; ///< for saved searches
    QList<Button*> m_forLists;   ///< make sense with a list
    QList<Button*> m_forMembers; ///< make sense with a list made by hand
};

} // namespace tasuki::ui
