// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"
#include "shell/settingsstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tasuki::ui {
class ClientsPage;
class TodayPage;
class ExchangePage;
class HandoverPage;
class NetworkPage;
class PeoplePage;
class IdleLock;
class MainWindow;
class ResourcesPage;
class Session;
class SettingsPage;
class StartPage;
} // namespace tasuki::ui

namespace tasuki::app {

/// The one running program: which data file is open and which window shows it.
class Program : public QObject
{
    Q_OBJECT

public:
    /// `dataFolder` is where a data file is suggested and the sample city is made.
    Program(ui::SettingsStore& settings, QString dataFolder);
    ~Program() override;

    /// Opens this data file; where that fails, the start page says why.
    void openFile(const QString& path);
    /// Opens the file of last time, or the start page where there is none.
    void openLast();
    /// Makes the sample city anew and opens it.
    void openDemo();
    void showStart(bool canGoBack);
    /// Changes the language of everything that is shown.
    void setLanguage(const QString& language);
    /// What a program does that ends: today's backup, then the file is closed.
    void finish();

    [[nodiscard]] ui::MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] ui::Session* session() const { return m_session.get(); }
    [[nodiscard]] ui::ResourcesPage* resources() const { return m_resources; }
    [[nodiscard]] ui::TodayPage* today() const { return m_today; }
    [[nodiscard]] ui::ClientsPage* clients() const { return m_clients; }
    [[nodiscard]] ui::HandoverPage* handovers() const { return m_handovers; }
    [[nodiscard]] ui::NetworkPage* network() const { return m_network; }
    [[nodiscard]] ui::ExchangePage* exchange() const { return m_exchange; }
    [[nodiscard]] ui::PeoplePage* people() const { return m_people; }
    [[nodiscard]] ui::SettingsPage* settingsPage() const { return m_settingsPage; }
    [[nodiscard]] ui::StartPage* startPage() const { return m_start.get(); }

Q_SIGNALS:
    /// The person closed the window; the program may go.
    void ended();

private:
    /// Takes over an open centre and shows it in a window.
    void show(std::unique_ptr<Centre> centre, const QDateTime& lookedIntoAt = {});
    void buildWindow();
    void closeFile();
    void create(const QString& path, const QString& centre, const QString& staff);
    void restore(const QString& path, const QString& backup, const QString& words);
    void join(const QString& path, const QString& file, const QString& words);
    void reopen();
    /// Shows a copy that was taken out of a backup in place of the data file, and puts the data file back.
    void lookInto(const QString& copy, const QDateTime& takenAt);
    void leaveCopy();

    ui::SettingsStore& m_settings;
    QString m_dataFolder;
    QString m_lookedFrom; ///< the data file whose backup is looked into; empty otherwise
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::StartPage> m_start;
    ui::ResourcesPage* m_resources = nullptr;
    ui::SettingsPage* m_settingsPage = nullptr;
    ui::TodayPage* m_today = nullptr;
    ui::ClientsPage* m_clients = nullptr;
    ui::HandoverPage* m_handovers = nullptr;
    ui::NetworkPage* m_network = nullptr;
    ui::PeoplePage* m_people = nullptr;
    ui::ExchangePage* m_exchange = nullptr;
    std::unique_ptr<ui::IdleLock> m_idle;
};

} // namespace tasuki::app
