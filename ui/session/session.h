// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"
#include "session/jobs.h"

#include <QDateTime>
#include <QObject>

namespace tasuki::ui {

/// What every screen works with: the open data file, undo and redo with words, long jobs, backups. The window owns one.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<Centre> centre, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] Centre& centre() { return *m_centre; }
    [[nodiscard]] store::Store& store() { return m_centre->store(); }
    [[nodiscard]] registry::Registry& registry() { return m_centre->registry(); }
    [[nodiscard]] const Clock& clock() { return store().clock(); }
    [[nodiscard]] Jobs& jobs() { return m_jobs; }
    [[nodiscard]] clients::Clients& clients() { return m_centre->clients(); }
    [[nodiscard]] forms::Sheets& sheets() { return m_centre->sheets(); }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString centreName();
    [[nodiscard]] QString staff();
    void setStaff(const QString& name);

    /// Whether the client data is open here.
    [[nodiscard]] bool isUnlocked() { return store().vault().isOpen(); }
    using Unlocked = std::function<void(Result<void>)>;
    /// Tries a passphrase, or the recovery code, in the worker: it takes a noticeable time on purpose.
    void unlock(const QString& name, const QString& passphrase, Unlocked finished);
    void recover(const QString& code, Unlocked finished);
    /// Makes the first account. `finished` gets the recovery code.
    void createVault(const QString& name, const QString& passphrase, std::function<void(Result<QString>)> finished);
    /// Locks the client data; what was being typed is saved already.
    void lock();

    /// "telephone number changed (Sakura)"; empty where there is nothing to undo or redo.
    [[nodiscard]] QString undoWords();
    [[nodiscard]] QString redoWords();
    void undo();
    void redo();

    /// When something was last saved in this session; invalid before the first time.
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }
    /// When the newest backup was taken; invalid where there is none.
    [[nodiscard]] QDateTime backupAt() const;
    /// Takes today's backup unless it is there already; in the worker while the window is open.
    void backUpInBackground();
    /// The same, waiting for it: for the end of the program.
    [[nodiscard]] Result<QString> backUpNow();

Q_SIGNALS:
    /// Something in the data file changed: reread what is shown.
    void changed(const tasuki::store::ChangeEvent& event);
    /// The words of undo, redo or saving changed.
    void undoChanged();
    void failed(const QString& sentence);
    void backedUp();
    /// The client data was opened or locked.
    void vaultChanged();

private:
    void step(bool forward);
    void enter(std::function<Result<store::Opened>(store::Vault&)> attempt, Unlocked finished);

    std::unique_ptr<Centre> m_centre;
    QString m_path;
    Jobs m_jobs;
    QDateTime m_savedAt;
    store::ChangeBus::Subscription m_subscription;
};

} // namespace tasuki::ui
