// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/carrier.h"

#include "session/backupkeeper.h"
#include "style/searchfield.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tasuki::ui {

namespace {

constexpr int everySeconds = 30;
constexpr int soonMillis = 200;
constexpr int hintMillis = 500;
constexpr int calmMillis = 3000;             ///< without a key, after which nobody counts as typing
constexpr int hubPatienceMillis = 300 * 1000; ///< between tries at a hub that does not answer: each takes its time

struct Round
{
    std::optional<Result<Carried>> folder, hub;
};

} // namespace

Carrier::Carrier(Session& session) : QObject(&session), m_session(session), m_jobs(session.path(), [&session] { return session.store().vault().opened(); })
{
    connect(&session.jobs(), &Jobs::started, &m_jobs, &Jobs::cancel);
    m_timer.setInterval(everySeconds * 1000);
    connect(&m_timer, &QTimer::timeout, this, &Carrier::lookIfFree);
    m_timer.start();
    connect(&session, &Session::vaultChanged, this, [this] {
        if (m_session.isUnlocked())
            lookNow();
        listen();
        Q_EMIT looked();
    });
    m_hint.setSingleShot(true);
    m_hint.setInterval(hintMillis);
    connect(&m_hint, &QTimer::timeout, this, &Carrier::lookIfFree);
    connect(&m_ear, &exchange::HubEar::news, &m_hint, qOverload<>(&QTimer::start));
    listen();
    qApp->installEventFilter(this);
}

Carrier& Carrier::of(Session& session)
{
    return *session.findChild<Carrier*>(QString(), Qt::FindDirectChildrenOnly);
}

bool Carrier::isSet(Place place) const
{
    const CarryingPlaces places = carryingPlaces(m_session.store());
    return !(place == Folder ? places.folder : places.hub).isEmpty();
}

bool Carrier::isLocked() const
{
    return m_session.store().vault().exists() && !m_session.isUnlocked();
}

void Carrier::forget(Place place)
{
    m_reports[place] = {};
    m_sinceHubTrouble.invalidate();
    if (place == Hub)
        listen();
    Q_EMIT looked();
}

void Carrier::listen()
{
    const auto hub = isLocked() ? Result<std::optional<exchange::HubAddress>>() : hubOf(m_session.store());
    m_ear.listenTo(hub.value_or(std::nullopt));
}

bool Carrier::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        m_sinceKey.start();
    return false;
}

bool Carrier::isSomebodyTyping() const
{
    if (m_sinceKey.isValid() && m_sinceKey.elapsed() < calmMillis)
        return true;
    // A word that was begun is saved when the field is left.
    const QWidget* here = QApplication::focusWidget();
    // What stands in a search is no work that could be lost.
    if (qobject_cast<const SearchField*>(here))
        return false;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(here))
        return plain->document()->isModified();
    const auto* line = qobject_cast<const QLineEdit*>(here);
    return line && line->isModified();
}

void Carrier::lookNow(bool anew)
{
    m_isWanted = true;
    m_isAnew = m_isAnew || anew;
    QTimer::singleShot(0, this, &Carrier::lookIfFree);
}

void Carrier::lookIfFree()
{
    const bool folder = isSet(Folder);
    const bool hub = isSet(Hub) && (m_isWanted || !m_sinceHubTrouble.isValid() || m_sinceHubTrouble.elapsed() >= hubPatienceMillis);
    if ((!folder && !hub) || isLocked() || BackupKeeper::of(m_session).lookedIntoAt().isValid()) {
        m_isWanted = false;
        return;
    }
    if (!m_isWanted && isSomebodyTyping())
        return;
    const bool started = !m_session.jobs().isRunning() && m_jobs.start(
        tr("Carrying to and from the others"),
        [folder, hub, anew = m_isAnew](Centre& centre, Progress& progress) -> Result<std::any> {
            auto round = std::make_shared<Round>();
            if (folder)
                round->folder = carryByFolder(centre, anew, progress);
            if (hub && !progress.cancelled())
                round->hub = carryByHub(centre, progress);
            return std::any(round);
        },
        [this](const Result<std::any>& finished) {
            if (!finished)
                return; // the data file itself cannot be opened beside; whoever writes next is told
            const auto round = std::any_cast<std::shared_ptr<Round>>(*finished);
            bool changed = false;
            for (const auto& [place, done] : {std::pair(Folder, &round->folder), std::pair(Hub, &round->hub)})
                if (*done) {
                    take(place, **done);
                    changed = changed || (**done && (**done)->changedAnything());
                }
            if (changed)
                m_session.store().announceEverything();
            Q_EMIT looked();
        });
    if (!started && m_isWanted) {
        QTimer::singleShot(soonMillis, this, &Carrier::lookIfFree);
        return;
    }
    if (started)
        m_isWanted = m_isAnew = false;
}

void Carrier::take(Place place, const Result<Carried>& done)
{
    // It gave way to something else: what it had done is whole, and the next round goes on.
    if (!done && done.error().code == Error::Code::Cancelled)
        return;
    Report& report = m_reports[place];
    report.at = m_session.clock().now();
    report.trouble = done ? std::nullopt : std::optional(done.error());
    if (place == Hub && !done)
        m_sinceHubTrouble.start();
    else if (place == Hub)
        m_sinceHubTrouble.invalidate();
    if (!done)
        return;
    report.reachedAt = report.at;
    report.received = done->synced.received;
    report.waiting = done->synced.waiting;
    report.refused = done->synced.merged.refused.size();
    report.unnoted = done->unnoted;
}

} // namespace tasuki::ui
