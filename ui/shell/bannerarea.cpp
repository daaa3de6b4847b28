// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bannerarea.h"

#include "session/session.h"
#include "shell/metrics.h"
#include "shell/words.h"

#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

constexpr int reminderDays = 7;

} // namespace

BannerArea::BannerArea(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_told(new Banner), m_reminder(new Banner)
{
    auto* column = new QVBoxLayout(this);
    keepMetrics(column, {16, 8, 16, 0}, 8);
    for (Banner* banner : {m_told, m_reminder}) {
        banner->hide();
        column->addWidget(banner);
    }
    connect(m_told, &Banner::linkActivated, this, &BannerArea::putAway);
    connect(m_reminder, &Banner::linkActivated, this, [this] { m_session.backUpInBackground(); });
    connect(&session, &Session::backedUp, this, &BannerArea::remind);
    hide();
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

void BannerArea::remind()
{
    const QDateTime at = m_session.backupAt();
    const auto days = at.isValid() ? at.date().daysTo(m_session.clock().today()) : 0;
    if (days >= reminderDays)
        m_reminder->set(Banner::Kind::Warn, Shell::tr("There has been no backup for %n days.", nullptr, static_cast<int>(days)),
                        Shell::tr("Back up now"));
    m_reminder->setVisible(days >= reminderDays);
    showIfAny();
}

void BannerArea::showIfAny()
{
    setVisible(!m_told->isHidden() || !m_reminder->isHidden());
}

} // namespace tasuki::ui
