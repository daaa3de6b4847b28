// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page.h"
#include "session/session.h"

#include <QWidget>

class QStackedWidget;

namespace tasuki::ui {

class BannerArea;
struct Command;
class CommandSearch;
class DropLayer;
class Rail;
class SettingsStore;
class StatusLine;
class TopBar;
class UndoBar;

/// The window: rail, top bar, the page in front, status line. It hosts pages and owns nothing of what they show.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Session& session, SettingsStore& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Adds a page; takes it as a child. The dynamic property `helpTopic` of a page names what F1 opens.
    void addPage(Page* page);
    /// The same for the places at the foot of the rail (settings, help).
    void addBottomPage(Page* page);
    /// Puts window, splitters and page back as they were last time and shows the window; `otherwise` is the page where
    /// nobody has chosen one yet.
    void open(Page* otherwise = nullptr);
    void showPage(Page* page);
    /// A command of the whole program, wherever the keyboard is.
    void addOwnAction(QAction* action);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }
    /// Everything that can be done now, the page in front first.
    [[nodiscard]] std::vector<Command> commands();

    [[nodiscard]] TopBar& topBar() { return *m_top; }
    [[nodiscard]] CommandSearch& commandSearch() { return *m_commandSearch; }
    [[nodiscard]] BannerArea& banners() { return *m_banners; }
    [[nodiscard]] UndoBar& undoBar() { return *m_undoBar; }
    void openCommandSearch();
    /// Keeps size, splitters and page for the next start; closing the window does so by itself.
    void remember();

public Q_SLOTS:
    /// Shows a sentence about what went wrong until it is put away.
    void showTrouble(const QString& sentence);
    /// Shows a sentence that something went well until it is put away.
    void showGood(const QString& sentence);

Q_SIGNALS:
    /// F1: help for a topic.
    void helpRequested(const QString& topic);
    void addStaffRequested();
    /// The person closed the window.
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place(Page* page);
    void applyWidth();
    void refreshTop();
    void announce(const QString& sentence);
    void searchFor(const QString& text);
    void goToResult();
    /// Empties the search without asking the page for everything.
    void clearSearch();
    [[nodiscard]] Page* searchPage() const;
    [[nodiscard]] Page* takerOf(const QList<QUrl>& files) const;

    Session& m_session;
    SettingsStore& m_settings;
    Rail* m_rail;
    TopBar* m_top;
    BannerArea* m_banners;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    UndoBar* m_undoBar = nullptr;
    CommandSearch* m_commandSearch = nullptr;
    QList<Page*> m_pages;
    QList<QAction*> m_own;
    std::int64_t m_lastStep = 0;
    bool m_bottom = false;
    bool m_settingSearch = false;
};

} // namespace tasuki::ui
