// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "shell/metrics.h"
#include "shell/words.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>

namespace tasuki::ui {

namespace {

/// The words without what stands in parentheses at their end: the name of the row.
QString withoutRemark(const QString& words)
{
    static const QRegularExpression remark(QStringLiteral("\\s*[(（][^()（）]*[)）]\\s*$"));
    QString shorter = words;
    return shorter.remove(remark);
}

} // namespace

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)),
      m_search(new SearchField(Shell::tr("Search everything"), QStringLiteral("Ctrl+K"))),
      m_undo(new Button(Icon::Undo, {}, Button::Kind::Quiet)), m_redo(new Button(Icon::Redo, {}, Button::Kind::Quiet)),
      m_saved(new MarkLabel(Mark::Ok, {}, Role::Small)), m_divider(new Divider(Qt::Vertical)),
      m_staff(new Button({}, Button::Kind::Normal)), m_profession(new Label({}, Role::Secondary, Ink::Text2)),
      m_lock(new IconButton(Icon::Lock, Shell::tr("Lock the client data"), QStringLiteral("Ctrl+L"), IconButton::Frame::Bare)), m_staffMenu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    keepMetrics(m_row, {16, 6, 16, 6}, 8);
    m_search->setAccessibleName(Shell::tr("Search everything"));
    m_row->addWidget(m_search);
    m_row->addStretch(1);
    m_row->addWidget(m_undo);
    m_row->addWidget(m_redo);
    m_saved->setInk(Ink::Text2);
    m_row->addWidget(m_saved);
    m_row->addWidget(m_divider);
    m_staff->setKind(Button::Kind::Quiet);
    m_staff->setSmall(true);
    m_staff->setOpensMenu(true);
    connect(m_staff, &Button::clicked, this, [this] {
        m_staffMenu->popup(m_staff->mapToGlobal(QPoint(0, m_staff->height())));
    });
    m_row->addWidget(m_staff);
    m_row->addWidget(m_profession);
    m_lock->setSmall(true);
    m_lock->hide();
    m_row->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockRequested);
    auto* more = new IconButton(Icon::More, Shell::tr("All commands"), QStringLiteral("Ctrl+Shift+P"), IconButton::Frame::Bare);
    more->setSmall(true);
    m_row->addWidget(more);
    m_undo->setSmall(true);
    m_redo->setSmall(true);
    m_undo->hide();
    m_redo->hide();
    connect(m_undo, &Button::clicked, this, &TopBar::undoRequested);
    connect(m_redo, &Button::clicked, this, &TopBar::redoRequested);
    connect(more, &QPushButton::clicked, this, &TopBar::commandsRequested);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        fit();
    });
    setSaved({});
}

void TopBar::setSteps(const QString& undo, const QString& redo)
{
    m_undoWords = undo;
    m_redoWords = redo;
    m_undo->setVisible(!undo.isEmpty());
    m_redo->setVisible(!redo.isEmpty());
    const QString undoSentence = Shell::tr("Undo: %1").arg(undo);
    const QString redoSentence = Shell::tr("Redo: %1").arg(redo);
    m_undo->setAccessibleName(undoSentence);
    m_undo->setToolTip(undoSentence + QStringLiteral("  Ctrl+Z"));
    m_redo->setAccessibleName(redoSentence);
    m_redo->setToolTip(redoSentence + QStringLiteral("  Ctrl+Y"));
    fit();
}

void TopBar::setSaved(const QDateTime& at)
{
    m_savedWords = at.isValid() ? Shell::tr("%1 saved").arg(at.time().toString(QStringLiteral("H:mm")))
                                : Shell::tr("Everything saved");
    m_saved->setToolTip(m_savedWords);
    m_saved->setAccessibleName(m_savedWords);
    fit();
}

void TopBar::setStaff(const QList<StaffMember>& members, const QString& present)
{
    m_present = present;
    m_presentProfession.clear();
    m_staffMenu->clear();
    auto* group = new QActionGroup(m_staffMenu);
    for (const StaffMember& member : members) {
        auto* action = m_staffMenu->addAction(
            member.profession.isEmpty() ? member.name : member.name + QStringLiteral("  ") + member.profession);
        action->setCheckable(true);
        action->setActionGroup(group);
        if (member.name == present) {
            action->setChecked(true);
            m_presentProfession = member.profession;
        }
        connect(action, &QAction::triggered, this, [this, name = member.name] { Q_EMIT staffChosen(name); });
    }
    m_staffMenu->addSeparator();
    connect(m_staffMenu->addAction(icon(Icon::Add), Shell::tr("Add a name…")), &QAction::triggered, this,
            &TopBar::addStaffRequested);
    m_staff->setAccessibleName(Shell::tr("At work: %1").arg(present));
    m_staff->setToolTip(Shell::tr("Whose name stands beside what is written: %1").arg(present));
    fit();
}

void TopBar::setUnlocked(bool unlocked)
{
    m_lock->setVisible(unlocked);
    fit();
}

void TopBar::say(int brevity)
{
    const bool both = !m_undoWords.isEmpty() && !m_redoWords.isEmpty();
    const QString undo = brevity < 1 ? m_undoWords : withoutRemark(m_undoWords);
    m_undo->setText(brevity < 5 ? Shell::tr("Undo: %1").arg(undo) : Shell::tr("Undo"));
    // Redo is the rarer step: beside undo it says its words in the tooltip.
    m_redo->setText(!both && brevity < 1   ? Shell::tr("Redo: %1").arg(m_redoWords)
                    : !both && brevity < 5 ? Shell::tr("Redo: %1").arg(withoutRemark(m_redoWords))
                                           : Shell::tr("Redo"));
    m_undo->setKeyHint(brevity < 3 ? QStringLiteral("Ctrl+Z") : QString());
    m_redo->setKeyHint(brevity < 2 ? QStringLiteral("Ctrl+Y") : QString());
    // A blank is no text of its own: the mark stands alone.
    m_saved->set(Mark::Ok, brevity < 4 ? m_savedWords : QStringLiteral(" "));
    m_saved->setInk(Ink::Text2);
    m_profession->setText(m_presentProfession);
    m_profession->setVisible(brevity < 6 && !m_presentProfession.isEmpty());
    m_staff->setText(brevity < 9 ? m_present : m_present.section(QLatin1Char(' '), 0, 0));
    m_divider->setVisible(brevity < 8);
    m_search->setFixedWidth(px(brevity < 4 ? 270 : brevity < 7 ? 204 : brevity < 8 ? 160 : 130));
    m_search->setPlaceholderText(brevity < 7 ? Shell::tr("Search everything") : Shell::tr("Search"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_undo, m_redo, m_saved, m_staff, m_profession})
        part->updateGeometry();
}

void TopBar::fit()
{
    for (int brevity = 0; brevity < 10; ++brevity) {
        say(brevity);
        m_row->invalidate();
        if (m_row->minimumSize().width() <= width())
            break;
    }
    m_divider->setFixedHeight(px(20));
    m_row->activate();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

} // namespace tasuki::ui
