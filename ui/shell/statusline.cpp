// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "base/wareki.h"

#include "session/backupkeeper.h"
#include "session/carrier.h"
#include "shell/backups.h"
#include "shell/metrics.h"
#include "shell/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>

namespace tasuki::ui {

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_row(new QHBoxLayout(this)), m_centre(new Label({}, Role::Small, Ink::Text2)),
      m_afterCentre(new Divider(Qt::Vertical)), m_edition(new Label({}, Role::Small, Ink::Text2)),
      m_afterEdition(new Divider(Qt::Vertical)),
      m_offline(new Label(Shell::tr("Not connected to the internet"), Role::Small, Ink::Text2)),
      m_job(new Label({}, Role::Small)), m_bar(new QProgressBar), m_count(new Label({}, Role::Small, Ink::Text2)),
      m_stop(new Button(Shell::tr("Stop"), Button::Kind::Link)), m_carrying(new MarkLabel(Mark::Ok, QStringLiteral(" "), Role::Small)), m_backup(new MarkLabel(Mark::Ok, QStringLiteral(" "), Role::Small)),
      m_beforeSize(new Divider(Qt::Vertical)), m_size(new Label({}, Role::Small, Ink::Text2))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    keepMetrics(m_row, {16, 3, 16, 2}, 12);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(Shell::tr("Progress"));
    for (QWidget* left : std::initializer_list<QWidget*>{m_centre, m_afterCentre, m_edition, m_afterEdition, m_offline})
        m_row->addWidget(left);
    m_row->addStretch(1);
    for (QWidget* right : std::initializer_list<QWidget*>{m_job, m_bar, m_count, m_stop, m_carrying, m_backup, m_beforeSize, m_size})
        m_row->addWidget(right);
    m_patience.setSingleShot(true);
    m_patience.setInterval(500);
    connect(&m_patience, &QTimer::timeout, this, [this] { setBusy(m_session.jobs().isRunning()); });
    connect(m_stop, &Button::clicked, this, [this] { m_session.jobs().cancel(); });
    connect(&session.jobs(), &Jobs::started, this, [this](const QString& title) {
        showJob(title, 0, 0);
        m_patience.start();
    });
    connect(&session.jobs(), &Jobs::progressed, this, &StatusLine::showJob);
    connect(&session.jobs(), &Jobs::ended, this, [this] {
        m_patience.stop();
        setBusy(false);
        refresh();
    });
    connect(&session, &Session::backedUp, this, &StatusLine::refresh);
    connect(&Carrier::of(session), &Carrier::looked, this, [this] {
        refreshCarrying();
        fit();
    });
    m_carrying->hide();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        refresh();
    });
    refresh();
}

QSize StatusLine::sizeHint() const
{
    return {px(600), px(26)};
}

void StatusLine::refresh()
{
    m_centre->setText(m_session.centreName());
    const QDate published = QDate::fromString(m_session.store().meta("official_edition"), Qt::ISODate);
    QString edition;
    if (published.isValid())
        edition = QLocale().language() == QLocale::Japanese
                      ? wareki::formatEraYear(published) + QStringLiteral("%1月版").arg(published.month())
                      : QLocale().toString(published, QStringLiteral("MMMM yyyy"));
    m_edition->setText(edition.isEmpty() ? QString() : Shell::tr("Official data %1").arg(edition));
    m_size->setText(Shell::tr("Text %1%").arg(qRound(Theme::instance().textScale() * 100)));
    const QDateTime at = m_session.backupAt();
    const QDate today = m_session.clock().today();
    const auto days = at.isValid() ? at.date().daysTo(today) : 0;
    if (BackupKeeper::of(m_session).lookedIntoAt().isValid())
        m_backup->set(Mark::Old, Shell::tr("A backup is open"));
    else if (!at.isValid())
        m_backup->set(Mark::Unverified, Shell::tr("No backup yet"));
    else if (days >= 7)
        m_backup->set(Mark::Old, Shell::tr("Backup: none for %n days", nullptr, static_cast<int>(days)));
    else
        m_backup->set(days < 2 ? Mark::Ok : Mark::Aging, Shell::tr("Backup %1").arg(dayAndTime(at, today)));
    m_backup->setAccessibleName(m_backup->text());
    m_backup->setInk(Ink::Text2);
    refreshCarrying();
    fit();
}

void StatusLine::refreshCarrying()
{
    const Carrier& carrier = Carrier::of(m_session);
    const auto& folder = carrier.report(Carrier::Folder);
    const auto& hub = carrier.report(Carrier::Hub);
    const bool usesFolder = carrier.isSet(Carrier::Folder), usesHub = carrier.isSet(Carrier::Hub);
    const bool wasCutOff = m_isCutOff;
    m_isCutOff = (usesFolder && folder.trouble) || (usesHub && hub.trouble);
    if (usesFolder && folder.trouble)
        m_carrying->set(Mark::Old, folder.trouble->code == Error::Code::NotFound ? Shell::tr("The shared folder is not there") : Shell::tr("The shared folder cannot be used"));
    else if (usesHub && hub.trouble)
        m_carrying->set(Mark::Old, hub.trouble->code == Error::Code::Forbidden ? Shell::tr("The hub does not let this PC in") : Shell::tr("The hub does not answer"));
    else if (carrier.isLocked())
        m_carrying->set(Mark::Unverified, Shell::tr("Sharing waits: locked"));
    else if (const QDateTime at = std::max(folder.reachedAt, hub.reachedAt); at.isValid())
        m_carrying->set(Mark::Ok, Shell::tr("Shared %1").arg(at.toString(QStringLiteral("H:mm"))));
    else
        m_carrying->set(Mark::Unverified, Shell::tr("Not shared yet"));
    m_carrying->setInk(Ink::Text2);
    if (m_isCutOff != wasCutOff)
        Q_EMIT busyChanged();
}

QString StatusLine::carryingWords() const
{
    const Carrier& carrier = Carrier::of(m_session);
    return carrier.isSet(Carrier::Folder) || carrier.isSet(Carrier::Hub) ? m_carrying->text() : QString();
}

void StatusLine::showJob(const QString& label, qint64 done, qint64 total)
{
    m_jobWords = label;
    // A total of 0 makes the bar run.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    const QLocale locale;
    m_countWords = total > 0 ? Shell::tr("%1/%2").arg(locale.toString(done), locale.toString(total)) : QString();
    fit();
}

void StatusLine::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    fit();
    Q_EMIT busyChanged();
}

void StatusLine::say(int brevity)
{
    m_centre->setVisible(brevity < 4);
    m_edition->setVisible(brevity < 3 && !m_edition->text().isEmpty());
    m_afterCentre->setVisible(m_edition->isVisibleTo(this) || brevity < 1);
    m_afterEdition->setVisible(brevity < 1 && m_edition->isVisibleTo(this));
    m_offline->setVisible(brevity < 1);
    m_job->setText(m_jobWords);
    m_job->setVisible(m_busy && brevity < 6);
    m_bar->setVisible(m_busy);
    m_count->setText(m_countWords);
    m_count->setVisible(m_busy && brevity < 5 && !m_countWords.isEmpty());
    m_stop->setVisible(m_busy);
    m_carrying->setVisible(!carryingWords().isEmpty() && (m_isCutOff || brevity < 2) && (!m_busy || brevity < 2));
    m_backup->setVisible(!m_busy || brevity < 2);
    m_beforeSize->setVisible(brevity < 2);
    m_size->setVisible(brevity < 2 || !m_busy);
}

void StatusLine::fit()
{
    m_bar->setFixedSize(px(120), px(8));
    for (QWidget* divider : {m_afterCentre, m_afterEdition, m_beforeSize})
        divider->setFixedHeight(px(12));
    for (int brevity = 0; brevity < 7; ++brevity) {
        say(brevity);
        m_row->invalidate();
        if (m_row->minimumSize().width() <= width())
            break;
    }
    m_row->activate();
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().win);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

} // namespace tasuki::ui
