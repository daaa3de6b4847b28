// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/attendancelist.h"

#include "base/fold.h"
#include "base/kana.h"
#include "network/calendar.h"
#include "network/sign.h"
#include "people/importdialog.h"
#include "people/networkrows.h"
#include "people/newpersondialog.h"
#include "rows/roweditor.h"
#include "style/follow.h"
#include "style/suggestlist.h"
#include "style/twoendslayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace tasuki::ui {

using namespace network;

namespace {

constexpr std::size_t mostSuggested = 7;
constexpr int readingColumn = 1;
constexpr int narrowWidth = 640; ///< px, below which all columns would be too narrow to read
constexpr int lowHeight = 360;   ///< px, below which a list and the fields of whoever is chosen in it take turns
constexpr const char* newKey = "new";

} // namespace

AttendanceList::AttendanceList(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_field(new LineEdit), m_suggestions(new SuggestList(*m_field)), m_rows(new WordTable(this)), m_table(new QTableView),
      m_empty(new EmptyState(Icon::People, tr("Nobody is noted yet"), tr("Type some kana of a name, an office or a profession, or paste a list from Excel."))),
      m_hints(new QWidget), m_editor(new RowEditor(session, networkRows(session), store::describe<Attendance>(), {"state", "reason", "part", "mode", "office", "profession"})),
      m_head(new QWidget), m_foot(new QWidget), m_paste(new Button(Icon::Paste, tr("Paste from Excel"))), m_last(new Button(Icon::Copy, tr("Those of last time"))),
      m_more(new IconButton(Icon::More, tr("More ways to enter attendance"))),
      m_confirm(new Button(tr("Confirm attendance"), Button::Kind::Primary))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new TwoEndsLayout(m_head);
    head->setContentsMargins(px(12), px(8), px(12), px(8));
    head->setSpacing(px(8));
    m_field->setTrailingText(tr("kana, office, profession"));
    m_field->setAccessibleName(tr("Add somebody"));
    followTheme(m_field, [this] { m_field->setMinimumWidth(px(300)); });
    head->addWidget(m_field, 1);
    head->addStretch(0);
    head->addWidget(m_paste);
    head->addWidget(m_last);
    head->addWidget(m_more);
    buildMenu();
    column->addWidget(m_head);
    configureTable(*m_table);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Attendance"));
    m_table->installEventFilter(this);
    copyOnRequest(*m_table, *m_rows);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(px(12), px(2), px(12), px(2));
    inset->addWidget(m_editor);
    column->addLayout(inset);
    auto* below = new QVBoxLayout(m_foot);
    below->setContentsMargins({});
    below->setSpacing(0);
    below->addWidget(new Divider);
    auto* foot = new TwoEndsLayout;
    foot->setContentsMargins(px(12), px(4), px(12), px(4));
    foot->setSpacing(px(6));
    auto* hints = new QHBoxLayout(m_hints);
    hints->setContentsMargins({});
    hints->setSpacing(px(6));
    for (const auto& [key, word] : {std::pair("Enter", tr("add, go on")), std::pair("Space", tr("present or absent")), std::pair("Delete", tr("take out"))}) {
        hints->addWidget(new KeyHint(QLatin1String(key)));
        hints->addWidget(new Label(word, Role::Small, Ink::Text2));
    }
    foot->addWidget(m_hints);
    foot->addStretch(1);
    m_confirm->setSmall(true);
    foot->addWidget(m_confirm);
    below->addLayout(foot);
    column->addWidget(m_foot);

    connect(m_field, &LineEdit::searchTextChanged, this, &AttendanceList::suggest);
    connect(m_suggestions, &SuggestList::picked, this, [this](const QVariant& key) { pick(key.toString()); });
    connect(m_paste, &Button::clicked, this, &AttendanceList::paste);
    connect(m_last, &Button::clicked, this, &AttendanceList::copyLast);
    connect(m_confirm, &Button::clicked, this, &AttendanceList::confirm);
    connect(m_editor, &RowEditor::failed, this, &AttendanceList::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AttendanceList::showChosen);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT personRequested(m_record.attendees[m_rows->row(index.row()).key.toUInt()].person.id);
    });
    connect(&session, &Session::changed, this, [this](const store::ChangeEvent& event) {
        if (event.everything || event.entity == &store::describe<Person>() || event.entity == &store::describe<Affiliation>())
            m_stale = true;
    });
    clear();
    followTheme(this, [this] { fitColumns(); });
}

void AttendanceList::buildMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(m_paste->text(), this, &AttendanceList::paste);
    menu->addAction(m_last->text(), this, &AttendanceList::copyLast);
    m_details = menu->addAction(tr("State, reason, part\tF2"), this, [this] { showDetails(true); });
    m_confirmToo = menu->addAction(m_confirm->text(), this, &AttendanceList::confirm);
    connect(m_more, &QPushButton::clicked, menu, [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void AttendanceList::clear()
{
    m_record = {};
    load(m_record);
}

void AttendanceList::load(const MeetingRecord& record)
{
    const bool other = record.meeting.id != m_record.meeting.id;
    // Whoever was chosen stays chosen, wherever they stand now: what is typed below the list is about them.
    Uuid chosen;
    if (const QModelIndex at = m_table->currentIndex(); !other && at.isValid() && at.row() < m_rows->rowCount())
        chosen = m_record.attendees[m_rows->row(at.row()).key.toUInt()].attendance.id.uuid;
    int now = -1;
    m_record = record;
    std::vector<WordRow> rows;
    // Whoever was added last stands first, where the eye is.
    for (std::size_t i = m_record.attendees.size(); i-- > 0;) {
        const Attendee& each = m_record.attendees[i];
        WordRow row;
        const QString state = each.attendance.state == QLatin1String("present")
                                  ? wordOf(meetingModes(), each.attendance.mode.isEmpty() ? (m_record.meeting.mode.isEmpty() || m_record.meeting.mode == QLatin1String("both") ? QStringLiteral("face") : m_record.meeting.mode)
                                                                                          : each.attendance.mode)
                                  : wordOf(attendanceStates(), each.attendance.state) + (each.attendance.reason.isEmpty() ? QString() : QStringLiteral("（%1）").arg(each.attendance.reason));
        row.cells = {each.person.name, each.person.kana.isEmpty() ? QString() : text::toHiragana(each.person.kana), professionWords(each.place.profession), each.place.office,
                     QStringList{state, wordOf(meetingParts(), each.attendance.part)}.join(each.attendance.part.isEmpty() ? QString() : QStringLiteral("・"))};
        setSign(row, each.place.profession);
        row.tag = each.isFirst ? tr("first time") : QString();
        row.closed = each.attendance.state == QLatin1String("absent");
        row.key = static_cast<uint>(i);
        if (!chosen.isNil() && each.attendance.id.uuid == chosen)
            now = static_cast<int>(rows.size());
        rows.push_back(std::move(row));
    }
    const bool any = !rows.empty();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_rows->set({tr("Name"), tr("Kana"), tr("Profession"), tr("Office"), tr("Taking part")}, std::move(rows), {}, 2);
    }
    fitColumns();
    m_any = any;
    if (other || !any)
        m_alone = false;
    for (QWidget* part : std::initializer_list<QWidget*>{m_field, m_paste, m_last, m_confirm})
        part->setEnabled(!m_record.meeting.id.isNil());
    const bool open = std::ranges::any_of(m_record.attendees, [](const Attendee& each) { return each.attendance.state == QLatin1String("invited"); });
    m_open = open || m_record.meeting.heldState == QLatin1String("planned");
    m_confirm->setVisible(m_open);
    if (now >= 0)
        m_table->selectRow(now);
    else
        m_table->setCurrentIndex({});
    showChosen();
}

void AttendanceList::fitColumns()
{
    const bool narrow = width() < px(narrowWidth);
    m_table->setColumnHidden(readingColumn, narrow);
    m_hints->setVisible(!narrow);
    const bool low = height() < px(lowHeight);
    for (QWidget* part : std::initializer_list<QWidget*>{m_paste, m_last})
        part->setVisible(!narrow && !low);
    m_more->setVisible(narrow || low);
    m_details->setVisible(low);
    if (low != m_low) {
        m_low = low;
        m_alone = false;
        showChosen();
    }
    m_table->resizeColumnsToContents();
    // Offices and reasons are the longest and share what is left; a cut one is shown where the mouse rests.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(px(76));
    for (const int column : {3, 4})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void AttendanceList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_rows->columnCount() > readingColumn)
        fitColumns();
}

void AttendanceList::commit()
{
    m_editor->commit();
}

void AttendanceList::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const bool one = index.isValid() && index.row() < m_rows->rowCount() && m_any;
    m_alone = m_alone && one;
    m_editor->setVisible(one && (!m_low || m_alone));
    m_head->setVisible(!m_alone);
    // A list of two rows more is worth more than its foot.
    m_foot->setVisible(!m_low);
    m_confirmToo->setVisible(m_low && m_open);
    m_table->setVisible(m_any && !m_alone);
    m_empty->setVisible(!m_any);
    m_details->setEnabled(one);
    if (!one)
        return;
    const Attendance& attendance = m_record.attendees[m_rows->row(index.row()).key.toUInt()].attendance;
    m_editor->load(attendance.id.uuid, &attendance);
}

void AttendanceList::showDetails(bool alone)
{
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_table->selectRow(0);
    m_alone = alone && m_low;
    if (!alone)
        m_editor->commit();
    showChosen();
    if (!alone)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (m_editor->isVisible())
        m_editor->focusFirst();
}

bool AttendanceList::stepBack()
{
    if (!m_alone)
        return false;
    showDetails(false);
    return true;
}

QString AttendanceList::stateForNow() const
{
    const bool past = !isToCome(m_record.meeting, m_session.clock().now());
    return past ? QStringLiteral("present") : QStringLiteral("invited");
}

void AttendanceList::readCandidates()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_candidates.clear();
    auto& network = m_session.centre().network();
    std::map<Uuid, Affiliation> where;
    std::map<Uuid, QString> readings; // of facilities
    const QDate today = m_session.clock().today();
    for (Affiliation& each : m_session.store().all<Affiliation>().value_or(std::vector<Affiliation>()))
        if (!each.to.isValid() || each.to >= today) {
            if (!each.facility.isNil())
                readings.emplace(each.facility.uuid, QString());
            where[each.person.uuid] = std::move(each);
        }
    std::map<Uuid, int> times;
    auto scanned = m_session.store().scan(store::describe<registry::Facility>(), {"kana"}, [&](const Uuid& id, std::vector<store::Value>& values) {
        if (const auto found = readings.find(id); found != readings.end())
            store::fromValue(values[0], found->second);
    });
    if (scanned)
        scanned = m_session.store().scan(store::describe<Attendance>(), {"person", "state"}, [&](const Uuid&, std::vector<store::Value>& values) {
        QString state;
        store::fromValue(values[1], state);
        if (const auto* person = std::get_if<Uuid>(&values[0]); person && state == QLatin1String("present"))
            ++times[*person];
    });
    if (!scanned)
        qWarning("attendances were not counted: %s", qPrintable(scanned.error().detail));
    for (const Person& each : network.people().value_or(std::vector<Person>())) {
        if (each.leftOn.isValid() && each.leftOn <= today)
            continue;
        Candidate one;
        one.id = each.id;
        one.name = each.name;
        one.kana = text::toHiragana(each.kana);
        one.profession = each.professions.section(QLatin1Char(';'), 0, 0);
        const Affiliation& office = where[each.id.uuid];
        one.office = office.office;
        one.times = times[each.id.uuid];
        // One spelling for name, reading, office and profession, so that any of them finds the person.
        one.key = text::folded(QStringView(each.kana)) + '\n' + text::folded(QStringView(each.name)) + '\n' + text::folded(QStringView(one.office)) + '\n' +
                  text::folded(QStringView(readings[office.facility.uuid])) + '\n' + text::folded(QStringView(professionWords(each.professions)));
        for (const QString& code : splitCodes(each.professions))
            if (const Profession* profession = professionOf(code))
                one.key += '\n' + text::folded(profession->kana);
        m_candidates.push_back(std::move(one));
    }
}

void AttendanceList::suggest(const QString& typed)
{
    const auto words = text::foldedWords(typed);
    if (words.empty() || m_record.meeting.id.isNil()) {
        m_suggestions->offer({}, 0);
        return;
    }
    readCandidates();
    std::vector<std::pair<int, const Candidate*>> found;
    for (const Candidate& each : m_candidates) {
        if (!std::ranges::all_of(words, [&](const std::string& word) { return each.key.find(word) != std::string::npos; }))
            continue;
        const bool begins = each.key.starts_with(words.front()) || each.key.find('\n' + words.front()) != std::string::npos;
        found.emplace_back((begins ? 0 : 1'000'000) - each.times, &each);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const Candidate*>::first);
    std::vector<WordRow> rows;
    for (std::size_t i = 0; i < found.size() && i < mostSuggested; ++i) {
        const Candidate& each = *found[i].second;
        const bool there = std::ranges::any_of(m_record.attendees, [&](const Attendee& attendee) { return attendee.person.id == each.id; });
        WordRow row;
        row.cells = {each.name + QStringLiteral("　") + each.kana, QStringList{each.office, there ? tr("noted already") : tr("came %n times", nullptr, each.times)}.join(each.office.isEmpty() ? QString() : QStringLiteral("・"))};
        setSign(row, each.profession);
        row.key = each.id.toString();
        rows.push_back(std::move(row));
    }
    WordRow fresh;
    fresh.cells = {tr("＋ Add “%1” as somebody new").arg(typed.trimmed()), QString()};
    fresh.key = QLatin1String(newKey);
    rows.push_back(std::move(fresh));
    m_suggestions->offer(std::move(rows), 2);
}

void AttendanceList::pick(const QString& key)
{
    if (key == QLatin1String(newKey)) {
        addNew(m_field->visibleText().trimmed());
        return;
    }
    note({Uuid::fromString(key)});
}

void AttendanceList::note(const Id<Person>& person)
{
    m_field->clear();
    auto noted = m_session.centre().network().attend(m_record.meeting.id, {person}, stateForNow());
    if (!noted)
        Q_EMIT failed(noted.error().message);
}

void AttendanceList::addNew(const QString& typed)
{
    NewPersonDialog dialog(typed, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto added = m_session.centre().network().addPerson(dialog.person(), dialog.affiliation());
    if (!added) {
        Q_EMIT failed(added.error().message);
        return;
    }
    note(*added);
    m_field->setFocus(Qt::OtherFocusReason);
}

void AttendanceList::paste()
{
    const QString block = QGuiApplication::clipboard()->mimeData() ? QGuiApplication::clipboard()->text() : QString();
    NoProgress progress;
    auto plan = planBlock(m_session.centre().network(), block, m_record.meeting.id, progress);
    if (!plan) {
        Q_EMIT failed(plan.error().message);
        return;
    }
    if (!agreeTo(*plan, window()))
        return;
    if (auto applied = applyPlan(m_session.centre().network(), *plan, progress); !applied) {
        Q_EMIT failed(applied.error().message);
        return;
    }
    Q_EMIT done(tr("%n people noted", nullptr, static_cast<int>(plan->presences.size())));
}

void AttendanceList::copyLast()
{
    const auto all = m_session.centre().network().meetingRows();
    if (!all) {
        Q_EMIT failed(all.error().message);
        return;
    }
    const MeetingRow* last = nullptr;
    for (const MeetingRow& each : *all)
        if (!last && each.meeting.id != m_record.meeting.id && each.meeting.kind == m_record.meeting.kind && each.present + each.invited > 0 && each.meeting.district == m_record.meeting.district &&
            (!m_record.meeting.on.isValid() || each.meeting.on < m_record.meeting.on))
            last = &each;
    if (!last) {
        Q_EMIT failed(tr("There is no earlier meeting of this kind. Nothing was changed."));
        return;
    }
    auto copied = m_session.centre().network().copyAttendance(last->meeting.id, m_record.meeting.id);
    if (!copied)
        Q_EMIT failed(copied.error().message);
    else
        Q_EMIT done(tr("%n people taken over from last time", nullptr, *copied));
}

void AttendanceList::confirm()
{
    commit();
    auto& network = m_session.centre().network();
    std::vector<Id<Person>> invited;
    for (const Attendee& each : m_record.attendees)
        if (each.attendance.state == QLatin1String("invited"))
            invited.push_back(each.attendance.person);
    const Id<Meeting> meeting = m_record.meeting.id;
    if (!invited.empty())
        if (auto noted = network.attend(meeting, invited, QStringLiteral("present")); !noted) {
            Q_EMIT failed(noted.error().message);
            return;
        }
    if (auto held = network.setField(store::describe<Meeting>(), meeting.uuid, "held_state", wordOf(heldStates(), QStringLiteral("held"))); !held) {
        Q_EMIT failed(held.error().message);
        return;
    }
    Q_EMIT done(tr("Attendance confirmed"));
}

void AttendanceList::removeChosen()
{
    std::vector<Uuid> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_record.attendees[m_rows->row(index.row()).key.toUInt()].attendance.id.uuid);
    for (const Uuid& row : rows)
        if (auto removed = m_session.centre().network().removeRow(store::describe<Attendance>(), row); !removed) {
            Q_EMIT failed(removed.error().message);
            return;
        }
}

bool AttendanceList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            removeChosen();
            return true;
        }
        if (key == Qt::Key_F2) {
            showDetails(true);
            return true;
        }
        if (key == Qt::Key_Space && m_table->currentIndex().isValid()) {
            const Attendance attendance = m_record.attendees[m_rows->row(m_table->currentIndex().row()).key.toUInt()].attendance;
            const bool present = attendance.state == QLatin1String("present");
            if (auto noted = m_session.centre().network().attend(attendance.meeting, {attendance.person}, present ? QStringLiteral("absent") : QStringLiteral("present")); !noted)
                Q_EMIT failed(noted.error().message);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki::ui
