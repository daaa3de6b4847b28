// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bannerarea.h"

#include "session/backupkeeper.h"
#include "shell/backups.h"
#include "shell/metrics.h"
#include "shell/words.h"

#include <QDir>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

constexpr int reminderDays = 7;

} // namespace

BannerArea::BannerArea(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_copy(new Banner), m_told(new Banner), m_reminder(new Banner)
{
    auto* column = new QVBoxLayout(this);
    keepMetrics(column, {16, 8, 16, 0}, 8);
    for (Banner* banner : {m_copy, m_told, m_reminder}) {
        banner->hide();
        column->addWidget(banner);
    }
    connect(m_told, &Banner::linkActivated, this, &BannerArea::putAway);
    connect(m_reminder, &Banner::linkActivated, this, [this] {
        BackupKeeper::of(m_session).backUp(BackupWhen::Anyway, [this](const Result<BackupsMade>& made) {
            if (!made)
                tell(Banner::Kind::Err, made.error().message);
        });
    });
    connect(m_copy, &Banner::linkActivated, this, &BannerArea::leaveRequested);
    connect(&session, &Session::backedUp, this, &BannerArea::remind);
    connect(&BackupKeeper::of(session), &BackupKeeper::told, this, [this](const QString& sentence) { tell(Banner::Kind::Warn, sentence); });
    if (const QDateTime at = BackupKeeper::of(session).lookedIntoAt(); at.isValid()) {
        m_copy->set(Banner::Kind::Err, Shell::tr("You are looking into the backup of %1. This is not the data file: nothing can be written here.").arg(dayAndTime(at, session.clock().today())),
                    Shell::tr("Back to the data file"));
        m_copy->show();
    }
    showIfAny();
}

void BannerArea::tell(Banner::Kind kind, const QString& sentence)
{
    m_told->set(kind, sentence, Shell::tr("Put away"));
    m_told->show();
    showIfAny();
}

void BannerArea::putAway()
{
    m_told->hide();
    showIfAny();
}

QString BannerArea::reminderWords()
{
    if (BackupKeeper::of(m_session).lookedIntoAt().isValid())
        return {};
    const QDate today = m_session.clock().today();
    const auto daysSince = [&](const QDateTime& at) { return static_cast<int>(at.date().daysTo(today)); };
    const QDateTime at = m_session.backupAt();
    if (!at.isValid())
        return Shell::tr("There is no backup of this data file yet.");
    if (daysSince(at) >= reminderDays)
        return Shell::tr("There has been no backup for %n days.", nullptr, daysSince(at));
    const QString second = backupPlaces(m_session.store()).second;
    const QDateTime secondAt = secondBackupAt(m_session.store());
    if (!second.isEmpty() && secondAt.isValid() && daysSince(secondAt) >= reminderDays)
        return Shell::tr("There has been no copy in the second place for %n days. Connect it: %1", nullptr, daysSince(secondAt)).arg(QDir::toNativeSeparators(second));
    return {};
}

void BannerArea::remind()
{
    const QString words = reminderWords();
    if (!words.isEmpty())
        m_reminder->set(Banner::Kind::Warn, words, Shell::tr("Back up now"));
    m_reminder->setVisible(!words.isEmpty());
    showIfAny();
}

void BannerArea::showIfAny()
{
    setVisible(!m_copy->isHidden() || !m_told->isHidden() || !m_reminder->isHidden());
}

} // namespace tasuki::ui
