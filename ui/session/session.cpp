// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/backupkeeper.h"
#include "session/carrier.h"
#include "store/accesslog.h"

namespace tasuki::ui {

Session::Session(std::unique_ptr<Centre> centre, QObject* parent)
    : QObject(parent), m_centre(std::move(centre)), m_path(m_centre->store().database().path()), m_jobs(m_path, [this] { return store().vault().opened(); })
{
    // While an import writes, a person's change is refused at once with a sentence and its text stays in the field; a
    // window that waits looks broken.
    store().database().setPatience(300);
    m_subscription = store().bus().subscribe([this](const store::ChangeEvent& event) {
        m_savedAt = clock().now();
        Q_EMIT changed(event);
        Q_EMIT undoChanged();
    });
    new BackupKeeper(*this);
    new Carrier(*this);
}

Session::~Session() = default;

QString Session::centreName()
{
    return store().meta("centre");
}

QString Session::staff()
{
    return store().author();
}

void Session::setStaff(const QString& name)
{
    // The key goes with the person who opened it.
    if (isUnlocked() && store().vault().account().name != name)
        lock();
    if (auto done = store().setMeta("staff", name); !done)
        Q_EMIT failed(done.error().message);
    Q_EMIT undoChanged();
}

void Session::enter(std::function<Result<store::Opened>(store::Vault&)> attempt, Unlocked finished)
{
    const bool started = m_jobs.start(
        tr("Opening the client data"),
        [attempt = std::move(attempt)](Centre& centre, Progress& progress) -> Result<std::any> {
            progress.start(tr("Opening the client data"), 0);
            auto opened = attempt(centre.store().vault());
            if (!opened) {
                if (auto logged = store::logAccess(centre.store(), QStringLiteral("unlock refused"), "account", Uuid(), {}); !logged)
                    return tl::unexpected<Error>(logged.error());
                return tl::unexpected<Error>(opened.error());
            }
            return std::any(*opened);
        },
        [this, finished](Result<std::any> done) {
            if (!done) {
                finished(tl::unexpected<Error>(done.error()));
                return;
            }
            auto entered = m_centre->enter(std::any_cast<store::Opened>(std::move(*done)));
            finished(entered);
            Q_EMIT undoChanged();
            Q_EMIT vaultChanged();
        });
    if (!started)
        finished(fail(Error::Code::Locked, tr("Other work is running: %1. Try again when it is done.").arg(m_jobs.title())));
}

void Session::unlock(const QString& name, const QString& passphrase, Unlocked finished)
{
    enter([name, passphrase](store::Vault& vault) { return vault.unlock(name, passphrase); }, std::move(finished));
}

void Session::recover(const QString& code, Unlocked finished)
{
    enter([code](store::Vault& vault) { return vault.recover(code); }, std::move(finished));
}

void Session::createVault(const QString& name, const QString& passphrase, std::function<void(Result<QString>)> finished)
{
    const bool started = m_jobs.start(
        tr("Making the key of the client data"),
        [name, passphrase](Centre& centre, Progress& progress) -> Result<std::any> {
            progress.start(tr("Making the key of the client data"), 0);
            auto code = centre.store().vault().create(name, passphrase);
            if (!code)
                return tl::unexpected<Error>(code.error());
            return std::any(std::pair(*code, centre.store().vault().opened()));
        },
        [this, finished](Result<std::any> done) {
            if (!done) {
                finished(tl::unexpected<Error>(done.error()));
                return;
            }
            auto made = std::any_cast<std::pair<QString, store::Opened>>(std::move(*done));
            if (auto entered = m_centre->enter(std::move(made.second)); !entered) {
                finished(tl::unexpected<Error>(entered.error()));
                return;
            }
            finished(made.first);
            Q_EMIT undoChanged();
        });
    if (!started)
        finished(fail(Error::Code::Locked, tr("Other work is running: %1. Try again when it is done.").arg(m_jobs.title())));
}

void Session::lock()
{
    if (!isUnlocked())
        return;
    m_centre->lock();
    Q_EMIT undoChanged();
    Q_EMIT vaultChanged();
}

QString Session::undoWords()
{
    const auto change = store().undoable();
    return change ? change->words : QString();
}

QString Session::redoWords()
{
    const auto change = store().redoable();
    return change ? change->words : QString();
}

void Session::undo()
{
    step(false);
}

void Session::redo()
{
    step(true);
}

void Session::step(bool forward)
{
    const auto change = forward ? store().redoable() : store().undoable();
    if (!change || m_jobs.isRunning())
        return;
    // Taking an import back rewrites the search of every row it brought, which is long work.
    m_jobs.start(
        forward ? tr("Redoing: %1").arg(change->words) : tr("Undoing: %1").arg(change->words),
        [forward](Centre& centre, Progress& progress) -> Result<std::any> {
            auto done = forward ? centre.store().redo(progress) : centre.store().undo(progress);
            if (!done)
                return tl::unexpected<Error>(done.error());
            return std::any();
        },
        [this](const Result<std::any>& done) {
            if (!done)
                Q_EMIT failed(done.error().message);
            else
                store().announceEverything();
        });
}

QDateTime Session::backupAt() const
{
    return store::newestBackup(backupFolder(m_centre->store()), m_path);
}

void Session::backUpInBackground()
{
    BackupKeeper::of(*this).backUpIfDue();
}

Result<QString> Session::backUpNow()
{
    return BackupKeeper::of(*this).backUpAtEnd().map([](const BackupsMade& made) { return made.path; });
}

} // namespace tasuki::ui
