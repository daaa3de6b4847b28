// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "shell/backuppane.h"
#include "style/parts.h"

namespace tasuki::ui {

/// The data file and its backups: where they are, taking one, going back to one, looking through the file for damage.
class DataPane : public QWidget
{
    Q_OBJECT

public:
    explicit DataPane(Session& session, QWidget* parent = nullptr);

    /// Looks at every page of the file, the search index and the access log; answers with a sentence.
    void verify();
    [[nodiscard]] BackupPane& backups() { return *m_backups; }
    /// The sentence that answers what was asked last.
    [[nodiscard]] Banner& answer() { return *m_answer; }

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void openFileRequested(const QString& path);
    void newFileRequested();
    void restored(const QString& kept);
    void lookRequested(const QString& copy, const QDateTime& takenAt);

private:
    QWidget* buildFile();
    void backUpNow() { m_backups->backUpNow(); }
    void say(Banner::Kind kind, const QString& sentence);

    Session& m_session;
    BackupPane* m_backups;
    Banner* m_answer;
};

} // namespace tasuki::ui
