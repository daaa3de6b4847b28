// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/backuppane.h"

#include "exchange/backupkey.h"
#include "shell/backups.h"
#include "shell/metrics.h"
#include "shell/restoredialog.h"
#include "shell/words.h"
#include "store/accesslog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

QString busyWords()
{
    return Shell::tr("Something long is running still. Try again when it has ended.");
}

QString backupKind()
{
    return Shell::tr("Tasuki backups (*.tasuki-backup)");
}

QWidget* rowOf(const std::vector<Button*>& buttons)
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, 8, 8);
    flow->setContentsMargins({});
    for (Button* button : buttons)
        flow->addWidget(button);
    return row;
}

} // namespace

BackupPane::BackupPane(Session& session, QWidget* parent)
    : Pane(parent), m_session(session), m_list(new QListWidget), m_sealed(new Paragraph({}, Role::Secondary, Ink::Text2)),
      m_first(new Paragraph({}, Role::Secondary, Ink::Text2)), m_second(new Paragraph({}, Role::Secondary, Ink::Text2)),
      m_beside(new Button(Shell::tr("Beside the data file again"), Button::Kind::Link)), m_noSecond(new Button(Shell::tr("No second place"), Button::Kind::Link)),
      m_look(new Button(Icon::Search, Shell::tr("Look into it"))), m_restore(new Button(Icon::History, Shell::tr("Go back to this backup…")))
{
    addHeading(Shell::tr("Backups"), Shell::tr("made by itself every day"));
    auto* column = addSection();
    keepMetrics(column, {14, 0, 14, 14}, 10);
    auto* now = new Button(Icon::Backup, Shell::tr("Back up now"), Button::Kind::Primary);
    auto* elsewhere = new Button(Icon::Export, Shell::tr("Copy to a USB stick…"));
    column->addWidget(rowOf({now, elsewhere}));
    column->addWidget(m_sealed);
    column->addWidget(buildPlaces());
    addDivider();
    m_list->setAccessibleName(Shell::tr("Backups, newest first"));
    configureList(*m_list);
    followTheme(m_list, [this] { m_list->setMinimumHeight(px(132)); });
    addPart(m_list, 1);
    auto* foot = addFoot();
    auto* other = new Button(Shell::tr("Another backup file…"));
    for (Button* button : {other, m_look, m_restore})
        button->setSmall(true);
    foot->addWidget(other);
    foot->addStretch(1);
    foot->addWidget(m_look);
    foot->addWidget(m_restore);
    connect(now, &Button::clicked, this, &BackupPane::backUpNow);
    connect(elsewhere, &Button::clicked, this, [this] {
        const QString name = QFileInfo(m_session.path()).completeBaseName() + m_session.clock().now().toString(QStringLiteral("-yyyyMMdd-HHmmss")) + store::backupSuffix;
        const QString path = QFileDialog::getSaveFileName(this, Shell::tr("Where the copy is put"), QDir::home().filePath(name), backupKind());
        if (!path.isEmpty())
            copyTo(path);
    });
    connect(other, &Button::clicked, this, &BackupPane::chooseFile);
    connect(m_look, &Button::clicked, this, [this] { lookInto(chosen()); });
    connect(m_restore, &Button::clicked, this, [this] { preview(chosen()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { preview(chosen()); });
    connect(&session, &Session::backedUp, this, &BackupPane::refresh);
    connect(&session, &Session::vaultChanged, this, &BackupPane::showPlaces);
    refresh();
}

QWidget* BackupPane::buildPlaces()
{
    auto* places = new QWidget;
    auto* column = new QVBoxLayout(places);
    keepMetrics(column, {}, 2);
    auto* first = new Button(Shell::tr("Choose another folder…"), Button::Kind::Link);
    auto* second = new Button(Shell::tr("Choose a second place…"), Button::Kind::Link);
    column->addWidget(m_first);
    column->addWidget(rowOf({first, m_beside}));
    column->addWidget(m_second);
    column->addWidget(rowOf({second, m_noSecond}));
    connect(first, &Button::clicked, this, [this] { choosePlace(false); });
    connect(second, &Button::clicked, this, [this] { choosePlace(true); });
    connect(m_beside, &Button::clicked, this, [this] { setPlaces({QString(), backupPlaces(m_session.store()).second}); });
    connect(m_noSecond, &Button::clicked, this, [this] { setPlaces({backupPlaces(m_session.store()).chosen, QString()}); });
    return places;
}

void BackupPane::showPlaces()
{
    store::Store& store = m_session.store();
    const BackupPlaces places = backupPlaces(store);
    if (exchange::backupReceiver(store))
        m_sealed->setText(Shell::tr("Backups are sealed. They open with a passphrase as it was when they were taken, or with the recovery code."));
    else if (store.vault().exists())
        m_sealed->setText(Shell::tr("Backups are plain copies still. They are sealed from the next time somebody opens the client data."));
    else
        m_sealed->setText(Shell::tr("Nobody has a passphrase here yet, so backups are plain copies. They are sealed as soon as the client data has its first account."));
    const QString folder = backupFolder(store);
    QString first = Shell::tr("Place: %1").arg(QDir::toNativeSeparators(folder));
    if (!places.chosen.isEmpty() && folder != places.chosen)
        first += QLatin1Char('\n') + Shell::tr("The chosen folder is not there now: %1").arg(QDir::toNativeSeparators(places.chosen));
    m_first->setText(first);
    m_beside->setVisible(!places.chosen.isEmpty());
    QString second = Shell::tr("Second place: none. A USB stick or a folder of the office keeps a copy where a broken PC does no harm.");
    if (!places.second.isEmpty()) {
        const QDateTime at = secondBackupAt(store);
        second = Shell::tr("Second place: %1").arg(QDir::toNativeSeparators(places.second)) + QLatin1Char('\n');
        second += at.isValid() ? Shell::tr("Last copy there: %1").arg(dayAndTime(at, m_session.clock().today())) : Shell::tr("No copy there yet.");
        if (!QFileInfo(places.second).isDir())
            second += QLatin1Char(' ') + Shell::tr("It is not connected now.");
    }
    m_second->setText(second);
    m_noSecond->setVisible(!places.second.isEmpty());
}

void BackupPane::choosePlace(bool second)
{
    const QString title = second ? Shell::tr("Second place for backups") : Shell::tr("Folder for backups");
    const QString folder = QFileDialog::getExistingDirectory(this, title, backupFolder(m_session.store()));
    if (folder.isEmpty())
        return;
    BackupPlaces places = backupPlaces(m_session.store());
    (second ? places.second : places.chosen) = folder;
    setPlaces(places);
}

void BackupPane::setPlaces(const BackupPlaces& places)
{
    if (auto set = setBackupPlaces(m_session.store(), places); !set) {
        Q_EMIT answered(Banner::Kind::Err, set.error().message);
        return;
    }
    refresh();
    m_session.backUpInBackground();
}

void BackupPane::refresh()
{
    m_backups = store::backupsIn(backupFolder(m_session.store()), m_session.path());
    m_list->clear();
    const QDate today = m_session.clock().today();
    for (const store::BackupFile& backup : m_backups) {
        auto* item = new QListWidgetItem(dayAndTime(backup.takenAt, today));
        item->setData(RemarkRole, QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat));
        m_list->addItem(item);
    }
    if (m_backups.empty()) {
        auto* none = new QListWidgetItem(Shell::tr("No backup yet"));
        none->setData(InkRole, static_cast<int>(Ink::Text2));
        none->setFlags(Qt::NoItemFlags);
        m_list->addItem(none);
    }
    m_list->setCurrentRow(0);
    const bool mayAct = !m_backups.empty() && !BackupKeeper::of(m_session).lookedIntoAt().isValid();
    m_look->setEnabled(mayAct);
    m_restore->setEnabled(mayAct);
    showPlaces();
}

QString BackupPane::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_backups.size()) ? m_backups[static_cast<std::size_t>(row)].path : QString();
}

QDateTime BackupPane::takenAt(const QString& backup) const
{
    const QDateTime named = store::takenAt(backup);
    return named.isValid() ? named : QFileInfo(backup).lastModified();
}

void BackupPane::backUpNow()
{
    const bool started = BackupKeeper::of(m_session).backUp(BackupWhen::Anyway, [this](const Result<BackupsMade>& made) {
        if (!made)
            Q_EMIT answered(Banner::Kind::Err, made.error().message);
        else if (!made->secondMissing.isEmpty())
            Q_EMIT answered(Banner::Kind::Warn, Shell::tr("The backup was written and checked. The second place is not connected, so there is no copy in it: %1")
                                                    .arg(QDir::toNativeSeparators(made->secondMissing)));
        else if (made->secondFailed)
            Q_EMIT answered(Banner::Kind::Warn, made->secondFailed->message);
        else
            Q_EMIT answered(Banner::Kind::Ok, Shell::tr("The backup was written and checked."));
    });
    if (!started)
        Q_EMIT answered(Banner::Kind::Info, BackupKeeper::of(m_session).lookedIntoAt().isValid() ? Shell::tr("A backup that is looked into is not backed up itself.") : busyWords());
}

void BackupPane::copyTo(const QString& target)
{
    const bool started = m_session.jobs().start(
        Shell::tr("Backing up"),
        [target](Centre& centre, Progress& progress) -> Result<std::any> {
            if (auto written = exchange::writeBackup(centre.store(), target, progress); !written)
                return tl::unexpected<Error>(written.error());
            return std::any();
        },
        [this, target](const Result<std::any>& outcome) {
            Q_EMIT m_session.backedUp();
            if (outcome)
                Q_EMIT answered(Banner::Kind::Ok, Shell::tr("The copy was written and checked: %1").arg(QDir::toNativeSeparators(target)));
            else
                Q_EMIT answered(Banner::Kind::Err, outcome.error().message);
        });
    if (!started)
        Q_EMIT answered(Banner::Kind::Info, busyWords());
}

void BackupPane::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, Shell::tr("Choose the backup"), backupFolder(m_session.store()), backupKind());
    if (!path.isEmpty())
        preview(path);
}

void BackupPane::withKey(const QString& title, const QString& words, Work work, std::function<void(const std::any&)> done, std::function<void(const QString&)> again)
{
    const bool started = m_session.jobs().start(
        title,
        [words, work = std::move(work)](Centre& centre, Progress& progress) { return work(centre, progress, {centre.store().vault().opened().key, words}); },
        [this, words, done = std::move(done), again = std::move(again)](const Result<std::any>& outcome) {
            if (outcome) {
                done(*outcome);
                return;
            }
            if (outcome.error().code != Error::Code::Sealed) {
                Q_EMIT answered(Banner::Kind::Err, outcome.error().message);
                return;
            }
            // The first time nobody has typed anything yet that could be wrong.
            if (const QString typed = askBackupWords(words.isEmpty() ? QString() : outcome.error().message, this); !typed.isEmpty())
                again(typed);
        });
    if (!started)
        Q_EMIT answered(Banner::Kind::Info, busyWords());
}

void BackupPane::preview(const QString& backup, const QString& words)
{
    if (backup.isEmpty())
        return;
    withKey(
        Shell::tr("Looking into the backup"), words,
        [backup](Centre& centre, Progress& progress, const exchange::BackupOpener& opener) -> Result<std::any> {
            auto opened = exchange::Backup::open(backup, opener, progress);
            if (!opened)
                return tl::unexpected<Error>(opened.error());
            auto seen = previewBackup(centre.store(), **opened);
            if (!seen)
                return tl::unexpected<Error>(seen.error());
            return std::any(std::move(*seen));
        },
        [this, backup, words](const std::any& seen) {
            RestoreDialog dialog(takenAt(backup), std::any_cast<const BackupPreview&>(seen), m_session.clock().today(), this);
            if (dialog.exec() == QDialog::Accepted)
                restore(backup, words);
        },
        [this, backup](const QString& typed) { preview(backup, typed); });
}

void BackupPane::restore(const QString& backup, const QString& words)
{
    withKey(
        Shell::tr("Going back to the backup"), words,
        [backup, now = m_session.clock().now()](Centre& centre, Progress& progress, const exchange::BackupOpener& opener) -> Result<std::any> {
            auto opened = exchange::Backup::open(backup, opener, progress);
            if (!opened)
                return tl::unexpected<Error>(opened.error());
            auto kept = (*opened)->restoreTo(centre.store().database(), now, progress);
            if (!kept)
                return tl::unexpected<Error>(kept.error());
            return std::any(*kept);
        },
        [this](const std::any& outcome) {
            const QString kept = std::any_cast<QString>(outcome);
            m_session.store().announceEverything();
            Q_EMIT answered(Banner::Kind::Ok, Shell::tr("The backup is in place. What was there before is kept: %1").arg(QDir::toNativeSeparators(kept)));
            Q_EMIT restored(kept);
        },
        [this, backup](const QString& typed) { restore(backup, typed); });
}

void BackupPane::lookInto(const QString& backup, const QString& words)
{
    if (backup.isEmpty())
        return;
    withKey(
        Shell::tr("Looking into the backup"), words,
        [backup, name = takenAt(backup).toString(Qt::ISODate)](Centre& centre, Progress& progress, const exchange::BackupOpener& opener) -> Result<std::any> {
            auto copy = copyToLookInto(centre.store().database().path(), backup, opener, progress);
            if (!copy)
                return tl::unexpected<Error>(copy.error());
            // What is read in the copy is noted in the copy, which goes; that somebody read it stays here.
            if (auto logged = store::logAccess(centre.store(), QStringLiteral("backup opened"), "backup", Uuid(), name); !logged)
                return tl::unexpected<Error>(logged.error());
            return std::any(*copy);
        },
        [this, backup](const std::any& copy) { Q_EMIT lookRequested(std::any_cast<QString>(copy), takenAt(backup)); },
        [this, backup](const QString& typed) { lookInto(backup, typed); });
}

} // namespace tasuki::ui
