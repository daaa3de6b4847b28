// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "centre/backups.h"
#include "centre/sampleclients.h"
#include "clients/clientspage.h"
#include "exchange/carryingpane.h"
#include "exchange/exchangepage.h"
#include "exchange/join.h"
#include "forms/handoverpage.h"
#include "language.h"
#include "network/networkpage.h"
#include "people/meetingpane.h"
#include "people/peoplepage.h"
#include "registry/resourcespage.h"
#include "registry/sample.h"
#include "session/backupkeeper.h"
#include "shell/bannerarea.h"
#include "shell/helppage.h"
#include "shell/mainwindow.h"
#include "shell/settingspage.h"
#include "shell/startpage.h"
#include "shell/words.h"
#include "store/accesslog.h"
#include "today/todaypage.h"
#include "vault/idlelock.h"
#include "vault/vaultpane.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QThread>

#include <utility>

namespace tasuki::app {

using namespace ui;

namespace {

/// What belongs to a data file while it is or was open.
void removeDataFile(const QString& path)
{
    for (const char* tail : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(tail));
    QDir(Centre::backupFolder(path)).removeRecursively();
}

} // namespace

Program::Program(SettingsStore& settings, QString dataFolder) : m_settings(settings), m_dataFolder(std::move(dataFolder))
{
    QDir().mkpath(m_dataFolder);
}

Program::~Program()
{
    closeFile();
}

void Program::closeFile()
{
    m_resources = nullptr;
    m_settingsPage = nullptr;
    m_today = nullptr;
    m_clients = nullptr;
    m_handovers = nullptr;
    m_network = nullptr;
    m_exchange = nullptr;
    m_people = nullptr;
    m_idle.reset();
    m_window.reset();
    m_session.reset();
}

void Program::show(std::unique_ptr<Centre> centre, const QDateTime& lookedIntoAt)
{
    const bool sample = !centre->store().meta("sample").isEmpty();
    closeFile();
    m_session = std::make_unique<Session>(std::move(centre));
    if (lookedIntoAt.isValid()) {
        BackupKeeper::of(*m_session).lookOnly(lookedIntoAt);
    } else {
        if (!m_lookedFrom.isEmpty())
            removeStrayCopies(std::exchange(m_lookedFrom, {}));
        removeStrayCopies(m_session->path());
        if (!sample)
            m_settings.setLastFile(m_session->path());
    }
    buildWindow();
    if (m_start) {
        m_start->hide();
        m_start.release()->deleteLater();
    }
}

void Program::buildWindow()
{
    m_window = std::make_unique<MainWindow>(*m_session, m_settings);
    m_today = new TodayPage(*m_session);
    m_clients = new ClientsPage(*m_session);
    m_handovers = new HandoverPage(*m_session);
    m_resources = new ResourcesPage(*m_session);
    m_people = new PeoplePage(*m_session);
    m_network = new NetworkPage(*m_session);
    m_exchange = new ExchangePage(*m_session);
    m_settingsPage = new SettingsPage(*m_session, m_settings);
    const int idleMinutes = m_settings.value(IdleLock::key, IdleLock::minutes).toInt();
    auto* carrying = new CarryingPane(*m_session);
    m_settingsPage->addPane(carrying, SettingsPage::Side::Left);
    connect(carrying, &CarryingPane::failed, m_settingsPage, &Page::failed);
    connect(carrying, &CarryingPane::done, m_settingsPage, &Page::done);
    auto* vault = new VaultPane(*m_session, idleMinutes);
    m_settingsPage->addPane(vault);
    connect(vault, &VaultPane::failed, m_settingsPage, &Page::failed);
    connect(vault, &VaultPane::done, m_settingsPage, &Page::done);
    connect(vault, &VaultPane::idleMinutesChosen, this, [this](int minutes) {
        m_settings.set(IdleLock::key, minutes);
        m_idle->setMinutes(minutes);
    });
    auto* help = new HelpPage(QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ja"));
    m_resources->setProperty("helpTopic", QStringLiteral("searching"));
    m_settingsPage->setProperty("helpTopic", QStringLiteral("backups"));
    m_clients->setProperty("helpTopic", QStringLiteral("clients"));
    m_handovers->setProperty("helpTopic", QStringLiteral("handovers"));
    m_today->setProperty("helpTopic", QStringLiteral("handovers"));
    m_people->setProperty("helpTopic", QStringLiteral("people"));
    m_network->setProperty("helpTopic", QStringLiteral("network"));
    m_exchange->setProperty("helpTopic", QStringLiteral("exchange"));
    m_window->addPage(m_today);
    m_window->addPage(m_clients);
    m_window->addPage(m_handovers);
    m_window->addPage(m_resources);
    m_window->addPage(m_people);
    m_window->addPage(m_network);
    m_window->addPage(m_exchange);
    connect(m_clients, &ClientsPage::sheetRequested, this, [this](const Id<clients::Client>& client) {
        m_window->showPage(m_handovers);
        m_handovers->beginFor(client);
    });
    connect(m_clients, &ClientsPage::sheetChosen, this, [this](const Uuid& sheet) {
        m_window->showPage(m_handovers);
        m_handovers->openSheet(sheet);
    });
    connect(m_network, &NetworkPage::inviteRequested, this, [this](const std::vector<Id<network::Person>>& people) {
        m_window->showPage(m_people);
        m_people->beginMeeting(people);
    });
    connect(m_network, &NetworkPage::personRequested, this, [this](const Id<network::Person>& person) {
        m_window->showPage(m_people);
        m_people->openPerson(person);
    });
    connect(m_today, &TodayPage::sheetChosen, this, [this](const Uuid& sheet) {
        m_window->showPage(m_handovers);
        m_handovers->openSheet(sheet);
    });
    connect(m_today, &TodayPage::receivedChosen, this, [this](const Uuid& received) {
        m_window->showPage(m_handovers);
        m_handovers->openReceived(received);
    });
    connect(m_today, &TodayPage::clientChosen, this, [this](const Id<clients::Client>& client) {
        m_window->showPage(m_clients);
        m_clients->openClient(client);
    });
    connect(m_today, &TodayPage::meetingChosen, this, [this](const Id<network::Meeting>& meeting) {
        m_window->showPage(m_people);
        m_people->openMeeting(meeting);
        m_people->meeting().showTab(MeetingPane::Roles);
    });
    connect(m_today, &TodayPage::exchangeChosen, this, [this](TodayModel::ExchangeWaits waits) {
        m_window->showPage(m_exchange);
        m_exchange->showPart(waits == TodayModel::ExchangeWaits::Differences ? ExchangePage::Differences : ExchangePage::Record);
    });
    auto* lock = new QAction(icon(Icon::Lock), Shell::tr("Lock the client data"), m_window.get());
    lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(lock, &QAction::triggered, m_session.get(), &Session::lock);
    m_window->addOwnAction(lock);
    m_idle = std::make_unique<IdleLock>(*m_session, idleMinutes);
    m_window->addBottomPage(m_settingsPage);
    m_window->addBottomPage(help);
    connect(m_window.get(), &MainWindow::helpRequested, help, [this, help](const QString& topic) {
        m_window->showPage(help);
        if (!topic.isEmpty())
            help->openTopic(topic);
    });
    connect(m_window.get(), &MainWindow::addStaffRequested, this, [this] {
        m_window->showPage(m_settingsPage);
        m_settingsPage->beginStaff();
    });
    connect(m_resources, &ResourcesPage::placeRequested, this, [this] {
        m_window->showPage(m_settingsPage);
        m_settingsPage->beginPlace();
    });
    // These take the window away in which they were asked for, so they wait until the click is over.
    connect(m_window.get(), &MainWindow::closed, this, &Program::ended);
    connect(m_settingsPage, &SettingsPage::languageChosen, this, &Program::setLanguage, Qt::QueuedConnection);
    connect(m_settingsPage, &SettingsPage::restored, this, &Program::reopen, Qt::QueuedConnection);
    connect(m_settingsPage, &SettingsPage::lookRequested, this, &Program::lookInto, Qt::QueuedConnection);
    connect(&m_window->banners(), &BannerArea::leaveRequested, this, &Program::leaveCopy, Qt::QueuedConnection);
    connect(m_settingsPage, &SettingsPage::openFileRequested, this, &Program::openFile, Qt::QueuedConnection);
    connect(m_settingsPage, &SettingsPage::newFileRequested, this, [this] { showStart(true); }, Qt::QueuedConnection);
    // Where no client data is kept nobody is asked for a passphrase first.
    Page* first = m_today;
    if (!m_session->store().vault().exists())
        first = m_resources;
    m_window->open(first);
}

void Program::setLanguage(const QString& language)
{
    installLanguage(language);
    if (!m_session) {
        showStart(false);
        return;
    }
    m_window->remember();
    m_window.reset();
    buildWindow();
}

void Program::openFile(const QString& path)
{
    auto centre = Centre::open(path, store::Access::Write);
    if (centre) {
        show(std::move(*centre));
        return;
    }
    qWarning("a data file was not opened: %s", qPrintable(centre.error().detail));
    if (m_window) {
        m_window->showTrouble(centre.error().message);
        return;
    }
    if (!m_start)
        showStart(false);
    m_start->showError(centre.error(), path);
}

void Program::openLast()
{
    const QString last = m_settings.lastFile();
    if (last.isEmpty())
        showStart(false);
    else
        openFile(last);
}

void Program::openDemo()
{
    const QString path = QDir(m_dataFolder).filePath(QStringLiteral("sample-city.tasuki-data"));
    if (m_session && m_session->path() == path)
        closeFile();
    removeDataFile(path);
    // Thousands of rows are written, which takes some seconds; the window stays alive meanwhile.
    auto outcome = std::make_shared<Result<void>>();
    auto* thread = QThread::create([path, outcome] {
        *outcome = registry::makeSampleCity(path);
        auto centre = *outcome ? Centre::open(path, store::Access::Write) : tl::unexpected<Error>(outcome->error());
        if (centre)
            *outcome = addSampleClients(**centre);
        else
            *outcome = tl::unexpected<Error>(centre.error());
    });
    connect(thread, &QThread::finished, this, [this, thread, path, outcome] {
        thread->deleteLater();
        if (m_start)
            m_start->setBusy(false);
        if (*outcome) {
            openFile(path);
            return;
        }
        if (!m_start)
            showStart(false);
        m_start->showError(outcome->error(), {});
    });
    if (m_start)
        m_start->setBusy(true, Shell::tr("The sample city is being made. This takes a few seconds."));
    thread->start();
}

void Program::showStart(bool canGoBack)
{
    const QString suggested = QDir(m_dataFolder).filePath(QStringLiteral("centre.tasuki-data"));
    m_start = std::make_unique<StartPage>(suggested);
    m_start->setCanGoBack(canGoBack);
    connect(m_start.get(), &StartPage::createRequested, this, &Program::create);
    connect(m_start.get(), &StartPage::demoRequested, this, &Program::openDemo);
    connect(m_start.get(), &StartPage::restoreRequested, this, &Program::restore);
    connect(m_start.get(), &StartPage::joinRequested, this, &Program::join);
    connect(m_start.get(), &StartPage::openRequested, this, [this](const QString& path) {
        auto centre = Centre::open(path, store::Access::Write);
        if (centre)
            show(std::move(*centre));
        else
            m_start->showError(centre.error(), path);
    });
    connect(m_start.get(), &StartPage::backRequested, this, [this] {
        m_start.release()->deleteLater();
        m_window->show();
    }, Qt::QueuedConnection);
    connect(m_start.get(), &StartPage::closed, this, &Program::ended);
    m_start->resize(QSize(1000, 600).boundedTo(m_start->screen()->availableGeometry().size()));
    m_start->show();
    // Two windows side by side would ask which of them counts.
    if (m_window)
        m_window->hide();
}

void Program::create(const QString& path, const QString& centre, const QString& staff)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto made = Centre::create(path, {centre, staff});
    if (made)
        show(std::move(*made));
    else
        m_start->showError(made.error(), path);
}

void Program::restore(const QString& path, const QString& backup, const QString& words)
{
    auto outcome = std::make_shared<Result<QString>>();
    auto* thread = QThread::create([path, backup, words, outcome] {
        NoProgress progress;
        *outcome = replaceByBackup(path, backup, {nullptr, words}, QDateTime::currentDateTime(), progress);
    });
    connect(thread, &QThread::finished, this, [this, thread, path, backup, outcome] {
        thread->deleteLater();
        if (!m_start)
            return;
        m_start->setBusy(false);
        if (!*outcome && outcome->error().code == Error::Code::Sealed) {
            m_start->askAgain(path, backup, outcome->error().message);
            return;
        }
        if (!*outcome) {
            m_start->showError(outcome->error(), path);
            return;
        }
        openFile(path);
        if (m_window)
            m_window->showGood((*outcome)->isEmpty() ? Shell::tr("The backup is in place as the data file.")
                                                     : Shell::tr("The backup is in place. The file that could not be opened is kept beside it."));
    });
    m_start->setBusy(true, Shell::tr("The backup is being checked and put in place. This can take a minute."));
    thread->start();
}

void Program::join(const QString& path, const QString& file, const QString& words)
{
    auto outcome = std::make_shared<Result<QString>>();
    auto* thread = QThread::create([path, file, words, outcome] {
        NoProgress progress;
        *outcome = exchange::join::open(file, words, path, progress);
    });
    connect(thread, &QThread::finished, this, [this, thread, path, file, outcome] {
        thread->deleteLater();
        if (!m_start)
            return;
        m_start->setBusy(false);
        if (!*outcome && outcome->error().code == Error::Code::Sealed) {
            m_start->askJoinWords(path, file, outcome->error().message);
            return;
        }
        if (!*outcome) {
            m_start->showError(outcome->error(), {});
            return;
        }
        openFile(path);
        if (m_session)
            if (auto logged = store::logAccess(m_session->store(), QStringLiteral("join"), "pack", {}, {}); !logged)
                qWarning("joining was not logged: %s", qPrintable(logged.error().detail));
        if (m_window)
            m_window->showGood(Shell::tr("This PC belongs to %1 now. Everybody signs in with the passphrase they have there. Delete the file it came with.").arg(**outcome));
    });
    m_start->setBusy(true, Shell::tr("The data file of this PC is being made. This can take a minute."));
    thread->start();
}

void Program::lookInto(const QString& copy, const QDateTime& takenAt)
{
    m_lookedFrom = m_session->path();
    closeFile();
    auto centre = Centre::open(copy, store::Access::Write);
    if (centre) {
        show(std::move(*centre), takenAt);
        return;
    }
    const QString message = centre.error().message;
    leaveCopy();
    if (m_window)
        m_window->showTrouble(message);
}

void Program::leaveCopy()
{
    const QString path = std::exchange(m_lookedFrom, {});
    closeFile();
    removeStrayCopies(path);
    openFile(path);
}

void Program::reopen()
{
    // The backup may be of an older version of the program; opening brings it up to date.
    const QString path = m_session->path();
    closeFile();
    openFile(path);
    if (m_window)
        m_window->showGood(Shell::tr("The backup is in place. What was there before is kept beside the data file."));
}

void Program::finish()
{
    if (!m_session)
        return;
    if (auto done = m_session->backUpNow(); !done)
        qWarning("no backup at the end: %s", qPrintable(done.error().detail));
    closeFile();
    if (!m_lookedFrom.isEmpty())
        removeStrayCopies(m_lookedFrom);
}

} // namespace tasuki::app
