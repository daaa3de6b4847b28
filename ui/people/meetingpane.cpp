// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/meetingpane.h"

#include "base/wareki.h"
#include "network/codes.h"
#include "people/attendancelist.h"
#include "people/minuteseditor.h"
#include "people/networkrows.h"
#include "rows/childlist.h"
#include "rows/roweditor.h"
#include "style/twoendslayout.h"
#include "vault/gate.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace network;

namespace {

template <class T> std::vector<std::pair<Uuid, const void*>> rowsOf(const std::vector<T>& all)
{
    std::vector<std::pair<Uuid, const void*>> rows;
    for (const T& each : all)
        rows.emplace_back(each.id.uuid, &each);
    return rows;
}

/// 「司会 堀江、書記 中西」
QString partsOf(const MeetingRecord& record)
{
    QStringList words;
    for (const char* part : {"chair", "minutes"}) {
        QStringList names;
        for (const Attendee& each : record.attendees)
            if (each.attendance.part == QLatin1String(part))
                names << each.person.name.section(QLatin1Char(' '), 0, 0);
        if (!names.isEmpty())
            words << wordOf(meetingParts(), QLatin1String(part)) + QLatin1Char(' ') + names.join(QStringLiteral("・"));
    }
    return words.join(QStringLiteral("、"));
}

} // namespace

MeetingPane::MeetingPane(Session& session, QWidget* parent)
    : Pane(parent), m_session(session), m_title(new Label({}, Role::Title)), m_second(new Label({}, Role::Body, Ink::Text2)), m_state(new Tag({})), m_tabs(new Tabs), m_stack(new QStackedWidget),
      m_attendance(new AttendanceList(session)), m_minutes(new MinutesEditor(session)), m_carry(new QComboBox), m_carryButton(new Button(tr("Take up here")))
{
    auto* head = addSection();
    auto* row = new TwoEndsLayout;
    row->setSpacing(px(8));
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    lines->setSpacing(px(4));
    lines->addWidget(m_title);
    lines->addWidget(m_second);
    row->addWidget(words);
    row->addStretch(1);
    row->addWidget(m_state);
    head->addLayout(row);
    for (const QString& word : {tr("Order of business"), tr("Attendance"), tr("Minutes"), tr("Roles"), tr("Regional issues")})
        m_tabs->add(word);
    addPart(m_tabs);
    addDivider();
    addPart(m_stack, 1);

    m_stack->addWidget(scrolled(m_agenda));
    m_agenda->addStretch(1);
    m_stack->addWidget(m_attendance);
    m_minutesGate = new Gated(session, m_minutes);
    m_stack->addWidget(m_minutesGate);

    ChildKind duties;
    duties.entity = &store::describe<Duty>();
    duties.heading = tr("Who does what until when");
    duties.empty = tr("No role is noted yet.");
    duties.fields = {"what", "who", "due_on", "done_on", "result"};
    duties.rows = [this] { return rowsOf(m_record.duties); };
    duties.add = [this]() -> Result<Uuid> {
        Duty duty;
        duty.meeting = m_id;
        auto added = m_session.centre().network().addRow(duty);
        if (!added)
            return tl::unexpected<Error>(added.error());
        return added->uuid;
    };
    m_duties = new ChildList(session, networkRows(session), duties);
    QVBoxLayout* column = nullptr;
    QWidget* dutyPage = scrolled(column);
    column->addWidget(m_duties);
    column->addStretch(1);
    m_dutiesGate = new Gated(session, dutyPage);
    m_stack->addWidget(m_dutiesGate);

    ChildKind issues;
    issues.entity = &store::describe<Issue>();
    issues.heading = tr("Regional issues raised or taken up here");
    issues.empty = tr("None is noted yet. Name no person: issues are carried to the district and the city.");
    issues.fields = {"title", "category", "detail", "level", "state", "owner", "raised_on", "closed_on", "result"};
    issues.rows = [this] { return rowsOf(m_record.issues); };
    issues.add = [this]() -> Result<Uuid> {
        Issue issue;
        issue.meeting = m_id;
        issue.raisedOn = m_record.meeting.on.isValid() ? m_record.meeting.on : m_session.clock().today();
        issue.level = QStringLiteral("meeting");
        issue.state = QStringLiteral("open");
        auto added = m_session.centre().network().addRow(issue);
        if (!added)
            return tl::unexpected<Error>(added.error());
        return added->uuid;
    };
    m_issues = new ChildList(session, networkRows(session), issues);
    QWidget* issuePage = scrolled(column);
    column->addWidget(m_issues);
    column->addWidget(new Label(tr("Still open from other meetings"), Role::BodyBold));
    auto* line = new QHBoxLayout;
    line->addWidget(m_carry, 1);
    line->addWidget(m_carryButton);
    column->addLayout(line);
    column->addStretch(1);
    m_stack->addWidget(issuePage);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        commit();
        m_stack->setCurrentIndex(index);
        if (index == MinutesTab)
            m_minutes->load(m_id);
    });
    connect(m_attendance, &AttendanceList::failed, this, &MeetingPane::failed);
    connect(m_attendance, &AttendanceList::done, this, &MeetingPane::done);
    connect(m_attendance, &AttendanceList::personRequested, this, &MeetingPane::personRequested);
    connect(m_minutes, &MinutesEditor::failed, this, &MeetingPane::failed);
    connect(m_duties, &ChildList::failed, this, &MeetingPane::failed);
    connect(m_issues, &ChildList::failed, this, &MeetingPane::failed);
    connect(m_carryButton, &Button::clicked, this, &MeetingPane::carry);
    for (Gated* gated : {m_minutesGate, m_dutiesGate}) {
        connect(&gated->gate(), &Gate::failed, this, &MeetingPane::failed);
        connect(gated, &Gated::changed, this, [this](bool open) {
            if (open)
                refresh();
            else
                m_minutes->clear();
        });
    }
    m_tabs->setCurrentIndex(Attendance);
    clear();
}

QWidget* MeetingPane::scrolled(QVBoxLayout*& column)
{
    auto* body = new QWidget;
    column = new QVBoxLayout(body);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(10));
    return new ScrollBody(body);
}

void MeetingPane::open(const Id<Meeting>& id)
{
    if (id != m_id)
        commit();
    m_id = id;
    m_minutes->clear();
    refresh();
}

void MeetingPane::refresh()
{
    if (m_id.isNil())
        return;
    auto record = m_session.centre().network().meeting(m_id);
    if (!record) {
        // Taken back by undo: the list shows it.
        clear();
        return;
    }
    m_record = std::move(*record);
    show();
    Q_EMIT changed();
}

void MeetingPane::clear()
{
    m_id = {};
    m_record = {};
    m_minutes->clear();
    show();
}

void MeetingPane::show()
{
    const Meeting& meeting = m_record.meeting;
    auto& network = m_session.centre().network();
    const auto kinds = network.kinds().value_or(std::vector<MeetingKind>());
    setEnabled(!m_id.isNil());
    m_title->setText(m_id.isNil() ? QString() : titleOf(meeting, kinds));
    QStringList second;
    if (meeting.on.isValid()) {
        QString when = tr("%1/%2 (%3)").arg(meeting.on.month()).arg(meeting.on.day()).arg(QLocale().dayName(meeting.on.dayOfWeek(), QLocale::ShortFormat));
        const QTime start = QTime::fromString(meeting.start, QStringLiteral("HH:mm"));
        if (start.isValid())
            when += QLatin1Char(' ') + start.toString(QStringLiteral("H:mm")) +
                    (meeting.minutes ? QStringLiteral("〜") + start.addSecs(static_cast<int>(60 * *meeting.minutes)).toString(QStringLiteral("H:mm")) : QString());
        second << when;
    }
    second << meeting.place << partsOf(m_record);
    second.removeAll(QString());
    m_second->setText(second.join(QStringLiteral("・")));
    m_state->setText(wordOf(heldStates(), meeting.heldState));
    m_state->setVisible(!meeting.heldState.isEmpty());
    m_state->setKind(meeting.heldState == QLatin1String("off") ? Tag::Kind::Warn : meeting.heldState == QLatin1String("planned") ? Tag::Kind::Info : Tag::Kind::Plain);
    const auto count = [&](Tab tab, int number, bool people) { m_tabs->setCount(tab, number == 0 ? QString() : people ? tr("%n people", nullptr, number) : QString::number(number)); };
    int noted = 0;
    for (const Attendee& each : m_record.attendees)
        noted += each.attendance.state == QLatin1String("absent") ? 0 : 1;
    count(Attendance, noted, true);
    count(Roles, static_cast<int>(m_record.duties.size()), false);
    count(Issues, static_cast<int>(m_record.issues.size()), false);
    if (!m_editor) {
        m_editor = new RowEditor(m_session, networkRows(m_session), store::describe<Meeting>(),
                                 {"kind", "title", "held_on", "start_time", "minutes", "place", "mode", "organiser", "district", "theme", "agenda", "next_on", "others", "held_state", "notes"});
        connect(m_editor, &RowEditor::failed, this, &MeetingPane::failed);
        m_agenda->insertWidget(0, m_editor);
    }
    m_editor->load(m_id.uuid, &meeting);
    m_attendance->load(m_record);
    if (m_session.isUnlocked())
        m_duties->load();
    m_issues->load();
    fillCarry();
    if (m_stack->currentIndex() == MinutesTab)
        m_minutes->load(m_id);
}

void MeetingPane::fillCarry()
{
    m_open.clear();
    m_carry->clear();
    if (!m_id.isNil())
        for (Issue& each : m_session.store().all<Issue>().value_or(std::vector<Issue>())) {
            const bool isOpen = each.state != QLatin1String("solved") && each.state != QLatin1String("dropped") && !each.closedOn.isValid();
            const bool here = std::ranges::any_of(m_record.issues, [&](const Issue& other) { return other.id == each.id; });
            if (isOpen && !here)
                m_open.push_back(std::move(each));
        }
    std::ranges::stable_sort(m_open, {}, &Issue::raisedOn);
    for (const Issue& each : m_open)
        m_carry->addItem(each.title + (each.raisedOn.isValid() ? QStringLiteral("（%1）").arg(wareki::formatShort(each.raisedOn)) : QString()));
    m_carry->setEnabled(!m_open.empty());
    m_carryButton->setEnabled(!m_open.empty());
}

void MeetingPane::carry()
{
    const int index = m_carry->currentIndex();
    if (index < 0 || index >= static_cast<int>(m_open.size()))
        return;
    const Issue issue = m_open[static_cast<std::size_t>(index)];
    IssueStep step;
    step.meeting = m_id;
    step.on = m_record.meeting.on.isValid() ? m_record.meeting.on : m_session.clock().today();
    // A meeting of the city carries it to the city, one of the district to the district.
    step.level = m_record.meeting.kind == QLatin1String("city-conference")       ? QStringLiteral("city")
                 : m_record.meeting.kind == QLatin1String("district-conference") ? QStringLiteral("district")
                                                                                  : issue.level;
    step.state = QStringLiteral("carried");
    if (auto carried = m_session.centre().network().carry(issue.id, step); !carried)
        Q_EMIT failed(carried.error().message);
    else
        Q_EMIT done(tr("Taken up here: %1").arg(issue.title));
}

void MeetingPane::commit()
{
    if (m_id.isNil())
        return;
    if (m_editor)
        m_editor->commit();
    m_attendance->commit();
    m_issues->commit();
    if (m_session.isUnlocked()) {
        m_minutes->commit();
        m_duties->commit();
    }
}

void MeetingPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void MeetingPane::focusTitle()
{
    m_tabs->setCurrentIndex(Agenda);
    if (m_editor)
        m_editor->focusFirst();
}

} // namespace tasuki::ui
