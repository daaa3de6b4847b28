// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "registry/detailpane.h"
#include "registry/facilitymodel.h"
#include "session/page.h"
#include "session/session.h"
#include "style/parts.h"

#include <QStackedWidget>
#include <QTableView>

namespace tasuki::registry {
struct SavedList;
}

namespace tasuki::ui {

class FilterBar;
class ImportPanel;
class ListMenu;
class PrintPanel;
struct PrintRequest;

/// 社会資源: find a facility while the caller waits, read it out, correct it, print it; take in new official data.
class ResourcesPage : public Page
{
    Q_OBJECT

public:
    explicit ResourcesPage(Session& session, QWidget* parent = nullptr);
    ~ResourcesPage() override;

    [[nodiscard]] QString title() const override { return tr("Resources"); }
    [[nodiscard]] Icon railIcon() const override { return Icon::Resources; }
    void arrive() override;
    bool stepBack() override;
    void search(const QString& text) override;
    [[nodiscard]] bool canSearch() const override { return true; }
    [[nodiscard]] bool takesFiles(const QList<QUrl>& files) const override;
    void openFiles(const QList<QUrl>& files) override;
    void setEffectiveWidth(int width) override;

    /// Brings the rules to the front that say who may see what.
    void showScopes();
    [[nodiscard]] FacilityModel& model() { return *m_model; }
    [[nodiscard]] DetailPane& detailPane() { return *m_detail; }
    /// The document that a print action would show; for the tour and for tests.
    [[nodiscard]] Result<paper::Document> answerDocument(store::Scope audience);
    [[nodiscard]] Result<paper::Document> listDocument(store::Scope audience);
    /// Whom to call this month, of those that the search finds.
    [[nodiscard]] Result<paper::Document> callDocument();

Q_SIGNALS:
    /// The person wants to say where the centre is.
    void placeRequested();

private:
    void buildActions();
    QWidget* buildHeader();
    QWidget* buildList();
    void buildLists();
    /// Searches anew. Where the chosen row is no longer found, `stays` chooses what came into its place: the next to call.
    void runSearch(bool stays = false);
    void openSearch(const registry::SavedList& list);
    void askForCalls();
    void chooseRow(int row);
    void showCounts();
    void showRelaxation();
    void showSelected();
    void applyWidth();
    void importFiles();
    void addResource();
    void checkDuplicates();
    /// Takes in the block of cells on the clipboard.
    void pasteTable();
    void bring(QWidget* panel);
    void preview(PrintRequest request);
    void printAnswer();
    void printList();
    void printCalls();
    void printLabels();
    void printChanges();
    void fitStack(QWidget* current);
    [[nodiscard]] QString originName() const;

    Session& m_session;
    FacilityModel* m_model;
    QStackedWidget* m_stack;
    QWidget* m_browse;
    ImportPanel* m_import;
    PrintPanel* m_print;
    SearchField* m_field;
    FilterBar* m_filters;
    QTableView* m_table;
    QStackedWidget* m_tableOrEmpty;
    EmptyState* m_empty;
    QWidget* m_relax;
    bool m_relaxAsksPlace = false;  ///< the line offers to choose the centre's place, not to widen the search
    Label* m_relaxText;
    Button* m_relaxLink;
    Label* m_counts;
    DetailPane* m_detail;
    Splitter* m_splitter;
    Button* m_importButton;
    Button* m_addButton;
    IconButton* m_more;
    QMenu* m_moreMenu;
    Button* m_listsButton;
    ListMenu* m_lists;
    bool m_wasCompact = false;
    QList<QWidget*> m_wideOnly;
    QAction *m_verify, *m_printOne, *m_printList, *m_printCalls, *m_printLabels, *m_calls, *m_printChanges, *m_scopes, *m_copyAddress, *m_importAction, *m_paste, *m_addAction, *m_duplicates, *m_remove,
        *m_contact, *m_edit, *m_nearThis;
    int m_width = 1366;
    bool m_oneAtATime = false;
};

} // namespace tasuki::ui
