// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backupkeeper.h"

#include <QDir>
#include <QEventLoop>

namespace tasuki::ui {

namespace {

constexpr int dueMinutes = 15;

} // namespace

BackupKeeper::BackupKeeper(Session& session) : QObject(&session), m_session(session)
{
    // A PC that is never switched off has its backup each day too.
    m_daily.setInterval(dueMinutes * 60 * 1000);
    connect(&m_daily, &QTimer::timeout, this, &BackupKeeper::backUpIfDue);
    m_daily.start();
}

BackupKeeper& BackupKeeper::of(Session& session)
{
    return *session.findChild<BackupKeeper*>(QString(), Qt::FindDirectChildrenOnly);
}

void BackupKeeper::tellOnce(const QString& sentence)
{
    if (m_told.contains(sentence))
        return;
    m_told.insert(sentence);
    Q_EMIT told(sentence);
}

void BackupKeeper::tellPlaces(const BackupsMade& made)
{
    if (!made.chosenMissing.isEmpty())
        tellOnce(tr("The folder that was chosen for backups is not there: %1. The backup was put beside the data file instead. Connect the disk, or choose another folder in the settings.")
                     .arg(QDir::toNativeSeparators(made.chosenMissing)));
    if (made.secondFailed)
        tellOnce(made.secondFailed->message);
}

bool BackupKeeper::backUp(BackupWhen when, Finished finished)
{
    if (m_lookedIntoAt.isValid())
        return false;
    return m_session.jobs().start(
        tr("Backing up"),
        [now = m_session.clock().now(), when](Centre& centre, Progress& progress) -> Result<std::any> {
            auto made = makeBackups(centre.store(), now, when, progress);
            if (!made)
                return tl::unexpected<Error>(made.error());
            return std::any(*made);
        },
        [this, finished = std::move(finished)](const Result<std::any>& done) {
            const auto made = done.map([](const std::any& value) { return std::any_cast<BackupsMade>(value); });
            if (made)
                tellPlaces(*made);
            Q_EMIT m_session.backedUp();
            if (finished)
                finished(made);
        });
}

void BackupKeeper::backUpIfDue()
{
    if (m_lookedIntoAt.isValid() || m_session.jobs().isRunning() || !isBackupDue(m_session.store(), m_session.clock().today()))
        return;
    backUp(BackupWhen::Daily, [this](const Result<BackupsMade>& made) {
        // Asked for by nobody, so it is said once and not every quarter of an hour.
        if (!made && made.error().code != Error::Code::Cancelled)
            tellOnce(made.error().message);
    });
}

Result<BackupsMade> BackupKeeper::backUpAtEnd()
{
    // What is running would write the same copy.
    Jobs& jobs = m_session.jobs();
    jobs.cancel();
    if (jobs.isRunning()) {
        QEventLoop loop;
        connect(&jobs, &Jobs::ended, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    if (m_lookedIntoAt.isValid())
        return BackupsMade();
    NoProgress progress;
    return makeBackups(m_session.store(), m_session.clock().now(), BackupWhen::Latest, progress);
}

void BackupKeeper::lookOnly(const QDateTime& takenAt)
{
    m_lookedIntoAt = takenAt;
    keepFromWriting(m_session.store());
}

QString BackupKeeper::lookOnlyWords()
{
    return tr("You are looking into a backup, so nothing is changed. Go back to the data file and write it there.");
}

void BackupKeeper::keepFromWriting(store::Store& store)
{
    store.addGuard([](const store::EntityInfo&, const Uuid&, std::string_view, const store::Value&) { throw store::Failure{{Error::Code::ReadOnly, lookOnlyWords(), {}}}; });
}

} // namespace tasuki::ui
