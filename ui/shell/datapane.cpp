// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/datapane.h"

#include "shell/metrics.h"
#include "shell/words.h"
#include "store/backup.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace tasuki::ui {

DataPane::DataPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget), m_answer(new Banner),
      m_restore(new Button(Icon::History, Shell::tr("Go back to this backup…")))
{
    auto* column = new QVBoxLayout(this);
    keepMetrics(column, {}, 12);
    m_answer->hide();
    column->addWidget(m_answer);
    column->addWidget(buildBackups());
    column->addWidget(buildFile());
    const auto command = [this](Icon picture, const QString& text, void (DataPane::*run)()) {
        auto* action = new QAction(icon(picture), text, this);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    command(Icon::Backup, Shell::tr("Back up now"), &DataPane::backUpNow);
    command(Icon::Check, Shell::tr("Check the data file for damage"), &DataPane::verify);
    connect(&session, &Session::backedUp, this, &DataPane::refresh);
    connect(m_answer, &Banner::linkActivated, m_answer, &QWidget::hide);
    refresh();
}

QWidget* DataPane::buildFile()
{
    auto* pane = new Pane;
    pane->addHeading(Shell::tr("Data file"));
    auto* column = pane->addSection();
    keepMetrics(column, {14, 0, 14, 14}, 8);
    column->addWidget(new Paragraph(QDir::toNativeSeparators(m_session.path())));
    column->addWidget(new Paragraph(Shell::tr("Everything of the centre is in this one file."), Role::Secondary, Ink::Text2));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 8, 8);
    flow->setContentsMargins({});
    auto* folder = new Button(Icon::Open, Shell::tr("Open the folder"));
    auto* check = new Button(Icon::Check, Shell::tr("Check for damage"));
    auto* other = new Button(Shell::tr("Open another data file…"));
    auto* fresh = new Button(Shell::tr("Make a new data file…"));
    for (Button* button : {folder, check, other, fresh})
        flow->addWidget(button);
    column->addWidget(buttons);
    connect(folder, &Button::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_session.path()).absolutePath()));
    });
    connect(check, &Button::clicked, this, &DataPane::verify);
    connect(fresh, &Button::clicked, this, &DataPane::newFileRequested);
    connect(other, &Button::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, Shell::tr("Choose the data file"),
                                                          QFileInfo(m_session.path()).absolutePath(),
                                                          Shell::tr("Tasuki data files (*.tasuki-data)"));
        if (!path.isEmpty())
            Q_EMIT openFileRequested(path);
    });
    return pane;
}

QWidget* DataPane::buildBackups()
{
    auto* pane = new Pane;
    pane->addHeading(Shell::tr("Backups"), Shell::tr("made by itself every day"));
    auto* column = pane->addSection();
    keepMetrics(column, {14, 0, 14, 14}, 10);
    column->addWidget(new Paragraph(Shell::tr("Place: %1").arg(QDir::toNativeSeparators(Centre::backupFolder(m_session.path()))),
                                    Role::Secondary, Ink::Text2));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 8, 8);
    flow->setContentsMargins({});
    auto* now = new Button(Icon::Backup, Shell::tr("Back up now"), Button::Kind::Primary);
    auto* elsewhere = new Button(Icon::Export, Shell::tr("Copy to a USB stick…"));
    flow->addWidget(now);
    flow->addWidget(elsewhere);
    column->addWidget(buttons);
    pane->addDivider();
    m_list->setAccessibleName(Shell::tr("Backups, newest first"));
    configureList(*m_list);
    followTheme(m_list, [this] { m_list->setMinimumHeight(px(132)); });
    pane->addPart(m_list, 1);
    auto* foot = pane->addFoot();
    m_restore->setSmall(true);
    foot->addStretch(1);
    foot->addWidget(m_restore);
    connect(now, &Button::clicked, this, &DataPane::backUpNow);
    connect(elsewhere, &Button::clicked, this, [this] {
        const QString name = QFileInfo(backupName(m_session.path(), m_session.clock().now())).fileName();
        const QString path = QFileDialog::getSaveFileName(this, Shell::tr("Where the copy is put"), QDir::home().filePath(name),
                                                          Shell::tr("Tasuki backups (*.tasuki-backup)"));
        if (!path.isEmpty())
            copyTo(path, Shell::tr("The copy was written and checked: %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_restore, &Button::clicked, this, &DataPane::askRestore);
    return pane;
}

void DataPane::refresh()
{
    m_backups = backupsOf(m_session.path());
    m_list->clear();
    const QDate today = m_session.clock().today();
    for (const BackupFile& backup : std::as_const(m_backups)) {
        auto* item = new QListWidgetItem(dayAndTime(backup.takenAt, today));
        item->setData(RemarkRole, QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat));
        m_list->addItem(item);
    }
    if (m_backups.isEmpty()) {
        auto* none = new QListWidgetItem(Shell::tr("No backup yet"));
        none->setData(InkRole, static_cast<int>(Ink::Text2));
        none->setFlags(Qt::NoItemFlags);
        m_list->addItem(none);
    }
    m_list->setCurrentRow(0);
    m_restore->setEnabled(!m_backups.isEmpty());
}

void DataPane::backUpNow()
{
    QDir().mkpath(Centre::backupFolder(m_session.path()));
    copyTo(backupName(m_session.path(), m_session.clock().now()), Shell::tr("The backup was written and checked."));
}

void DataPane::copyTo(const QString& target, const QString& sentence)
{
    const bool started = m_session.jobs().start(
        Shell::tr("Backing up"),
        [target](Centre& centre, Progress& progress) -> Result<std::any> {
            progress.start(Shell::tr("Backing up"), 0);
            if (auto copied = store::backUp(centre.store().database(), target); !copied)
                return tl::unexpected<Error>(copied.error());
            return std::any();
        },
        [this, sentence](const Result<std::any>& outcome) {
            Q_EMIT m_session.backedUp();
            say(outcome ? Banner::Kind::Ok : Banner::Kind::Err, outcome ? sentence : outcome.error().message);
        });
    if (!started)
        say(Banner::Kind::Info, Shell::tr("Something long is running still. Try again when it has ended."));
}

void DataPane::verify()
{
    const bool started = m_session.jobs().start(
        Shell::tr("Checking the data file"),
        [](Centre& centre, Progress& progress) -> Result<std::any> {
            progress.start(Shell::tr("Checking the data file"), 0);
            auto rebuilt = centre.verify(progress);
            if (!rebuilt)
                return tl::unexpected<Error>(rebuilt.error());
            return std::any(*rebuilt);
        },
        [this](const Result<std::any>& outcome) {
            if (!outcome)
                say(Banner::Kind::Err, outcome.error().message);
            else if (std::any_cast<bool>(*outcome))
                say(Banner::Kind::Ok, Shell::tr("The search did not fit the data and was made anew. The data file is in order."));
            else
                say(Banner::Kind::Ok, Shell::tr("The data file is in order: every page, the search and the access log were looked at."));
        });
    if (!started)
        say(Banner::Kind::Info, Shell::tr("Something long is running still. Try again when it has ended."));
}

void DataPane::askRestore()
{
    const BackupFile backup = m_backups.value(m_list->currentRow());
    if (backup.path.isEmpty())
        return;
    Dialog dialog(Shell::tr("Go back to a backup"),
                  Shell::tr("Go back to the backup of %1?").arg(dayAndTime(backup.takenAt, m_session.clock().today())), this);
    dialog.addSentence(Shell::tr("The data file will be as it was then. What was written after it is no longer there."));
    dialog.addSentence(Shell::tr("What is there now is kept beside the data file first, so you can come back to it."));
    dialog.setSafe(Shell::tr("Leave it as it is"));
    dialog.setPrimary(Shell::tr("Go back"));
    if (dialog.exec() == QDialog::Accepted)
        restore(backup.path);
}

void DataPane::restore(const QString& backup)
{
    if (m_session.jobs().isRunning()) {
        say(Banner::Kind::Info, Shell::tr("Something long is running still. Try again when it has ended."));
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    const auto kept = store::restore(m_session.store().database(), backup, m_session.clock().now());
    QGuiApplication::restoreOverrideCursor();
    if (!kept) {
        say(Banner::Kind::Err, kept.error().message);
        return;
    }
    m_session.store().announceEverything();
    say(Banner::Kind::Ok, Shell::tr("The backup is in place. What was there before is kept: %1").arg(QDir::toNativeSeparators(*kept)));
    Q_EMIT restored(*kept);
}

void DataPane::say(Banner::Kind kind, const QString& sentence)
{
    m_answer->set(kind, sentence, Shell::tr("Put away"));
    m_answer->show();
}

} // namespace tasuki::ui
