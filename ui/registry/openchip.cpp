// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/openchip.h"

#include "style/button.h"
#include "style/label.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QWidgetAction>

namespace tasuki::ui {

namespace {

constexpr int japanOffset = 9 * 3600;

QDateTime nowInJapan()
{
    return QDateTime::currentDateTimeUtc().toOffsetFromUtc(japanOffset);
}

QDateTime inJapan(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, japanOffset);
}

} // namespace

OpenChip::OpenChip(QWidget* parent) : Chip({}, false, parent)
{
    setOpensMenu(true);
    setCheckable(true);
    setAccessibleDescription(tr("Arrow down asks for another time"));
    connect(this, &QToolButton::toggled, this, [this](bool on) {
        if (!on) {
            m_at = {};
            showWords();
        }
        keepTime();
    });
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        keepTime();
        Q_EMIT minutePassed();
    });
    showWords();
}

void OpenChip::keepTime()
{
    if (!isChecked() || m_at.isValid()) {
        m_minute.stop();
        return;
    }
    constexpr int minute = 60'000;
    m_minute.start(minute - QTime::currentTime().msecsSinceStartOfDay() % minute);
}

std::optional<QDateTime> OpenChip::moment(const QDateTime& now) const
{
    if (!isChecked())
        return std::nullopt;
    return m_at.isValid() ? m_at : now;
}

void OpenChip::ask(const QDateTime& at)
{
    m_at = at;
    showWords();
    keepTime();
    if (isChecked())
        Q_EMIT momentChanged();
    else
        setChecked(true);
}

void OpenChip::showWords()
{
    setText(m_at.isValid() ? tr("Open %1/%2 (%3) %4")
                                 .arg(m_at.date().month())
                                 .arg(m_at.date().day())
                                 .arg(QLocale().dayName(m_at.date().dayOfWeek(), QLocale::ShortFormat),
                                      m_at.toString(QStringLiteral("H:mm")))
                           : tr("Open now"));
    updateGeometry();
}

void OpenChip::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate tomorrow = nowInJapan().date().addDays(1);
    menu->addAction(tr("Now"), this, [this] { ask({}); });
    menu->addAction(tr("Tomorrow 9:00"), this, [this, tomorrow] { ask(inJapan(tomorrow, QTime(9, 0))); });
    menu->addAction(tr("Tomorrow 14:00"), this, [this, tomorrow] { ask(inJapan(tomorrow, QTime(14, 0))); });
    menu->addSeparator();
    addChoice(menu);
    if (isChecked()) {
        menu->addSeparator();
        menu->addAction(tr("At any time"), this, [this] { setChecked(false); });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void OpenChip::addChoice(QMenu* menu)
{
    auto* choice = new QWidget;
    auto* line = new QHBoxLayout(choice);
    line->setContentsMargins(px(12), px(4), px(12), px(4));
    const QDateTime shown = m_at.isValid() ? m_at : nowInJapan();
    auto* edit = new QDateTimeEdit(QDateTime(shown.date(), QTime(shown.time().hour(), 0)));
    edit->setDisplayFormat(QStringLiteral("yyyy/M/d (ddd) H:mm"));
    edit->setAccessibleName(tr("Day and time"));
    auto* go = new Button(tr("Ask for this time"));
    go->setSmall(true);
    line->addWidget(edit, 1);
    line->addWidget(go);
    connect(go, &Button::clicked, menu, [this, menu, edit] {
        const QDateTime at = inJapan(edit->date(), edit->time());
        menu->close();
        ask(at);
    });
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(choice);
    menu->addAction(action);
}

void OpenChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        event->accept();
        openMenu();
        return;
    }
    Chip::keyPressEvent(event);
}

void OpenChip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onArrow = event->button() == Qt::LeftButton && isDown() && rect().contains(event->pos()) &&
                         event->position().x() >= width() - px(26);
    if (onArrow) {
        setDown(false);
        event->accept();
        openMenu();
        return;
    }
    Chip::mouseReleaseEvent(event);
}

} // namespace tasuki::ui
