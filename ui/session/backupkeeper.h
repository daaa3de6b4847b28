// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/backups.h"
#include "session/session.h"

#include <QSet>
#include <QTimer>

namespace tasuki::ui {

/// Sees to it that the open data file has its backups, and knows when it is no data file but a backup that is looked into.
/// Each session has one.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Session& session);
    [[nodiscard]] static BackupKeeper& of(Session& session);

    /// Takes today's backup in the worker, where it is due. It is looked for again from time to time.
    void backUpIfDue();
    /// Takes a backup in the worker; false where other work is running. `finished` may be null.
    using Finished = std::function<void(const Result<BackupsMade>&)>;
    bool backUp(BackupWhen when, Finished finished);
    /// Takes a backup of what was written since the last one and waits for it: for the end of the program.
    [[nodiscard]] Result<BackupsMade> backUpAtEnd();

    /// Says that the open file is a copy that was taken out of a backup: no person's change is written and it makes no backups.
    void lookOnly(const QDateTime& takenAt);
    /// Keeps a store from being written to by a person; what was tried says why.
    static void keepFromWriting(store::Store& store);
    [[nodiscard]] static QString lookOnlyWords();
    /// When the backup was taken that is looked into; invalid where the open file is the data file.
    [[nodiscard]] QDateTime lookedIntoAt() const { return m_lookedIntoAt; }

Q_SIGNALS:
    /// What somebody should know about backups that nobody asked for; each sentence once.
    void told(const QString& sentence);

private:
    void tellOnce(const QString& sentence);
    void tellPlaces(const BackupsMade& made);

    Session& m_session;
    QDateTime m_lookedIntoAt;
    QTimer m_daily;
    QSet<QString> m_told;
};

} // namespace tasuki::ui
