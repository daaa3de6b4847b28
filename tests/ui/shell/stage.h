// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/settingsstore.h"

#include <QTemporaryDir>

class QTableWidget;

/// A page that remembers what the shell asks of it.
class FakePage : public tasuki::ui::Page
{
    Q_OBJECT

public:
    FakePage(const QString& title, bool searches, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] tasuki::ui::Icon railIcon() const override { return tasuki::ui::Icon::Resources; }
    void arrive() override { ++arrivals; }
    bool stepBack() override
    {
        ++steps;
        return true;
    }
    void search(const QString& text) override { searched = text; }
    [[nodiscard]] bool canSearch() const override { return m_searches; }
    [[nodiscard]] bool takesFiles(const QList<QUrl>& files) const override;
    void openFiles(const QList<QUrl>& files) override { opened = files; }
    void setEffectiveWidth(int width) override { effectiveWidth = width; }

    QAction* command;
    QTableWidget* table;
    QString searched;
    QList<QUrl> opened;
    int arrivals = 0;
    int steps = 0;
    int runs = 0;
    int effectiveWidth = 0;

private:
    QString m_title;
    bool m_searches;
};

/// A window over a fresh data file in a folder of its own, with settings of its own.
struct Stage
{
    Stage();
    ~Stage();

    /// Adds a place to the data file, which is one undoable change; returns the words of undo.
    QString change(const QString& name);
    /// Waits until no long work is running.
    void idle();

    QTemporaryDir folder;
    tasuki::FixedClock clock;
    tasuki::ui::SettingsStore settings;
    std::unique_ptr<tasuki::ui::Session> session;
    std::unique_ptr<tasuki::ui::MainWindow> window;
    FakePage* first;
    FakePage* second;
};
