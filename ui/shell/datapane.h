// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "shell/backups.h"
#include "style/parts.h"

class QAction;
class QListWidget;

namespace tasuki::ui {

/// The data file and its backups: where they are, taking one, going back to one, looking through the file for damage.
class DataPane : public QWidget
{
    Q_OBJECT

public:
    explicit DataPane(Session& session, QWidget* parent = nullptr);

    /// Rereads the list of backups.
    void refresh();
    void backUpNow();
    /// Looks at every page of the file, the search index and the access log; answers with a sentence.
    void verify();
    /// Replaces the contents of the data file by those of the backup; asks nothing.
    void restore(const QString& backup);
    [[nodiscard]] QListWidget* list() const { return m_list; }
    /// The sentence that answers what was asked last.
    [[nodiscard]] Banner& answer() { return *m_answer; }

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void openFileRequested(const QString& path);
    void newFileRequested();
    void restored(const QString& kept);

private:
    QWidget* buildFile();
    QWidget* buildBackups();
    /// Copies the data file to `target` in the worker.
    void copyTo(const QString& target, const QString& sentence);
    void askRestore();
    void say(Banner::Kind kind, const QString& sentence);

    Session& m_session;
    QListWidget* m_list;
    QList<BackupFile> m_backups;
    Banner* m_answer;
    Button* m_restore;
};

} // namespace tasuki::ui
