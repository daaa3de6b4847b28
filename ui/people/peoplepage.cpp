// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplepage.h"

#include "base/fold.h"
#include "base/kana.h"
#include "base/wareki.h"
#include "network/calendar.h"
#include "network/codes.h"
#include "network/importing.h"
#include "network/listwriting.h"
#include "network/sheets/meetingpaper.h"
#include "network/sign.h"
#include "people/attendancelist.h"
#include "people/importdialog.h"
#include "people/kindsdialog.h"
#include "people/meetingpane.h"
#include "people/meetingside.h"
#include "people/newpersondialog.h"
#include "people/personpane.h"
#include "printing/printpanel.h"
#include "store/accesslog.h"
#include "style/twoendslayout.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace network;

namespace {

constexpr int trainingQuestion = 12;
/// Effective width below which the list and what is chosen in it take turns.
constexpr int oneAtATime = 800;

/// 年度, from April.
int businessYear(QDate day)
{
    return day.year() - (day.month() < 4 ? 1 : 0);
}

bool finds(const std::vector<std::string>& words, const QStringList& texts)
{
    std::string all;
    for (const QString& text : texts)
        all += text::folded(QStringView(text)) + '\n';
    return std::ranges::all_of(words, [&](const std::string& word) { return all.find(word) != std::string::npos; });
}

} // namespace

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_pages(new QStackedWidget), m_parts(new QStackedWidget), m_work(new QWidget), m_part(new Segments({tr("Meetings"), tr("People"), tr("Training")})),
      m_heading(new Label(tr("People and meetings"), Role::Title)), m_back(new Button(tr("Back to the list"), Button::Kind::Normal, QStringLiteral("Esc"))),
      m_print(new Button(Icon::Print, tr("Names, tags, agenda"))), m_more(new Button(tr("Lists"))), m_add(new Button(Icon::Add, tr("New meeting"), Button::Kind::Normal, QStringLiteral("Ctrl+N"))),
      m_printPanel(new PrintPanel(session)), m_meetingField(new SearchField(tr("Narrow the meetings"))), m_personField(new SearchField(tr("Name, kana, office, profession"))),
      m_meetingRows(new WordTable(this)), m_personRows(new WordTable(this)), m_trainingRows(new WordTable(this)), m_meetingTable(new QTableView), m_personTable(new QTableView),
      m_trainingTable(new QTableView), m_meetingOrEmpty(new QStackedWidget), m_personOrEmpty(new QStackedWidget), m_noMeeting(new EmptyState(Icon::People, {}, {})),
      m_noPerson(new EmptyState(Icon::Person, {}, {})), m_left(new Chip(tr("Also who left"))), m_trainingWords(new Paragraph({}, Role::Answer)),
      m_trainingAdvice(new Paragraph({}, Role::Body, Ink::Text2)), m_meeting(new MeetingPane(session)), m_side(new MeetingSide), m_person(new PersonPane(session)), m_asked(new Background(this))
{
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(px(16), px(10), px(16), px(12));
    column->setSpacing(px(10));
    auto* head = new TwoEndsLayout;
    head->setSpacing(px(8));
    head->addWidget(m_heading);
    head->addWidget(m_part);
    head->addWidget(m_back);
    head->addStretch(1);
    head->addWidget(m_print);
    head->addWidget(m_more);
    head->addWidget(m_add);
    column->addLayout(head);
    m_parts->addWidget(buildMeetings());
    m_parts->addWidget(buildPeople());
    m_parts->addWidget(buildTraining());
    column->addWidget(m_parts, 1);
    m_pages->addWidget(m_work);
    auto* printed = new QWidget;
    auto* printColumn = new QVBoxLayout(printed);
    printColumn->setContentsMargins(px(16), px(10), px(16), px(12));
    printColumn->addWidget(m_printPanel);
    m_pages->addWidget(printed);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_pages);
    buildActions();

    connect(m_part, &Segments::chosen, this, [this](int index) { showPart(static_cast<Part>(index)); });
    connect(m_add, &Button::clicked, this, &PeoplePage::add);
    connect(m_back, &Button::clicked, this, [this] { stepBack(); });
    connect(m_noMeeting, &EmptyState::activated, this, [this] { beginMeeting({}); });
    connect(m_noPerson, &EmptyState::activated, this, &PeoplePage::add);
    connect(m_printPanel, &PrintPanel::left, this, [this] { bring(m_work); });
    connect(m_printPanel, &PrintPanel::done, this, &Page::done);
    connect(m_printPanel, &PrintPanel::failed, this, &Page::failed);
    for (const auto& [field, table] : {std::pair(m_meetingField, m_meetingTable), std::pair(m_personField, m_personTable)}) {
        connect(field, &SearchField::downPressed, table, [table = table] { table->setFocus(Qt::OtherFocusReason); });
        connect(field, &QLineEdit::returnPressed, table, [table = table] { table->setFocus(Qt::OtherFocusReason); });
    }
    connect(m_meetingField, &LineEdit::searchTextChanged, this, &PeoplePage::fillMeetings);
    connect(m_personField, &LineEdit::searchTextChanged, this, &PeoplePage::fillPeople);
    connect(m_left, &QToolButton::toggled, this, &PeoplePage::fillPeople);
    connect(m_meetingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::chooseMeeting);
    connect(m_personTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::choosePerson);
    connect(m_meetingTable, &QTableView::activated, this, [this] {
        showChosen(true);
        m_meeting->showTab(MeetingPane::Attendance);
        m_meeting->attendance().focusField();
    });
    connect(m_personTable, &QTableView::activated, this, [this] {
        showChosen(true);
        m_person->focusName();
    });
    // A list that hides what is chosen opens it at one click.
    for (QTableView* table : {m_meetingTable, m_personTable})
        connect(table, &QTableView::clicked, this, [this] { showChosen(true); });
    connect(m_meeting, &MeetingPane::failed, this, &Page::failed);
    connect(m_meeting, &MeetingPane::done, this, &Page::done);
    connect(m_meeting, &MeetingPane::changed, this, &PeoplePage::showOutlook);
    connect(m_meeting, &MeetingPane::personRequested, this, &PeoplePage::openPerson);
    connect(m_person, &PersonPane::failed, this, &Page::failed);
    connect(m_person, &PersonPane::done, this, &Page::done);
    connect(m_person, &PersonPane::meetingRequested, this, &PeoplePage::openMeeting);
    connect(&session, &Session::changed, this, [this](const store::ChangeEvent& event) {
        const bool mine = event.everything || (event.entity && std::ranges::any_of(network::schema(), [&](const store::EntityInfo* each) { return each == event.entity; }));
        if (!mine || m_stale)
            return;
        m_stale = true;
        // One reading for all events of a change.
        if (isVisible())
            QMetaObject::invokeMethod(this, &PeoplePage::reload, Qt::QueuedConnection);
    });
    showPart(Meetings);
}

QWidget* PeoplePage::buildMeetings()
{
    auto* list = new Pane;
    auto* top = list->addSection();
    top->addWidget(m_meetingField);
    configureTable(*m_meetingTable, Rows::TwoLines);
    m_meetingTable->setModel(m_meetingRows);
    m_meetingTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_meetingTable->horizontalHeader()->hide();
    m_meetingTable->setAccessibleName(tr("Meetings"));
    m_meetingOrEmpty->addWidget(m_meetingTable);
    m_meetingOrEmpty->addWidget(m_noMeeting);
    list->addPart(m_meetingOrEmpty, 1);
    m_meetingList = list;
    auto* splitter = new Splitter;
    splitter->setObjectName(QStringLiteral("meetings/splitter"));
    splitter->addWidget(list);
    splitter->addWidget(m_meeting);
    splitter->addWidget(new ScrollBody(m_side));
    splitter->setStretchFactor(0, 252);
    splitter->setStretchFactor(1, 662);
    splitter->setStretchFactor(2, 276);
    splitter->setSizes({px(252), px(662), px(276)});
    return splitter;
}

QWidget* PeoplePage::buildPeople()
{
    auto* list = new Pane;
    auto* top = list->addSection();
    top->setSpacing(px(8));
    top->addWidget(m_personField);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_left);
    chips->addStretch(1);
    top->addLayout(chips);
    configureTable(*m_personTable, Rows::TwoLines);
    m_personTable->setModel(m_personRows);
    m_personTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_personTable->setAccessibleName(tr("People"));
    copyOnRequest(*m_personTable, *m_personRows);
    m_personOrEmpty->addWidget(m_personTable);
    m_personOrEmpty->addWidget(m_noPerson);
    list->addPart(m_personOrEmpty, 1);
    m_personList = list;
    auto* splitter = new Splitter;
    splitter->setObjectName(QStringLiteral("people/splitter"));
    splitter->addWidget(list);
    splitter->addWidget(m_person);
    splitter->setSizes({px(560), px(640)});
    return splitter;
}

QWidget* PeoplePage::buildTraining()
{
    auto* pane = new Pane;
    pane->addHeading(tr("Training record of the offices"));
    auto* words = pane->addSection();
    words->setSpacing(px(4));
    words->addWidget(m_trainingWords);
    words->addWidget(m_trainingAdvice);
    configureTable(*m_trainingTable);
    m_trainingTable->setModel(m_trainingRows);
    m_trainingTable->setAccessibleName(tr("Training record"));
    copyOnRequest(*m_trainingTable, *m_trainingRows);
    pane->addPart(m_trainingTable, 1);
    return pane;
}

void PeoplePage::buildActions()
{
    addCommand(tr("New meeting or person"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { add(); });
    for (const auto& [word, key, step] : {std::tuple(tr("Next tab"), Qt::Key_PageDown, 1), std::tuple(tr("Previous tab"), Qt::Key_PageUp, -1)})
        addCommand(word, QKeySequence(Qt::CTRL | key), [this, step = step] { turnTab(step); });
    auto* prints = new QMenu(this);
    for (const auto& [what, word, key] : std::initializer_list<std::tuple<Print, QString, QKeySequence>>{{Print::Agenda, tr("Order of business"), QKeySequence(Qt::CTRL | Qt::Key_P)},
                                                                                                        {Print::Signing, tr("List of names to sign"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
                                                                                                        {Print::NameTags, tr("Name tags"), {}},
                                                                                                        {Print::Minutes, tr("Minutes"), {}},
                                                                                                        {Print::Certificates, tr("Certificates of training"), {}}})
        prints->addAction(addCommand(word, key, [this, what = what] { print(what); }));
    m_print->setOpensMenu(true);
    connect(m_print, &Button::clicked, prints, [this, prints] { prints->popup(m_print->mapToGlobal(QPoint(0, m_print->height()))); });
    auto* lists = new QMenu(this);
    lists->addAction(addCommand(tr("Paste people from Excel"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] {
        if (m_parts->currentIndex() == Meetings) {
            m_meeting->showTab(MeetingPane::Attendance);
            m_meeting->attendance().paste();
        } else {
            takeIn({});
        }
    }));
    lists->addAction(addCommand(tr("Take in a list…"), QKeySequence(Qt::CTRL | Qt::Key_O), [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Take in people or attendance"), {}, tr("Lists and networks (*.csv *.xlsx *.txt *.graphml *.gexf *.net)"));
        if (!path.isEmpty())
            takeIn(path);
    }));
    lists->addSeparator();
    lists->addAction(addCommand(tr("Save the people as a list…"), {}, [this] { save(QStringLiteral("people")); }));
    lists->addAction(addCommand(tr("Save the attendance as a list…"), {}, [this] { save(QStringLiteral("attendance")); }));
    lists->addAction(addCommand(tr("Save the attendance as a table…"), {}, [this] { save(QStringLiteral("matrix")); }));
    lists->addAction(addCommand(tr("Save meetings for a calendar…"), {}, [this] { saveCalendar(); }));
    lists->addSeparator();
    lists->addAction(addCommand(tr("Kinds of meetings…"), {}, [this] { editKinds(); }));
    m_more->setOpensMenu(true);
    connect(m_more, &Button::clicked, lists, [this, lists] { lists->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void PeoplePage::turnTab(int step)
{
    for (Tabs* tabs : findChildren<Tabs*>())
        if (tabs->isVisible()) {
            tabs->setFocus(Qt::TabFocusReason);
            tabs->setCurrentIndex((tabs->currentIndex() + step + tabs->count()) % tabs->count());
            return;
        }
}

void PeoplePage::reload()
{
    if (!m_stale)
        return;
    m_stale = false;
    auto& network = m_session.centre().network();
    auto meetings = network.meetingRows();
    auto people = network.people();
    auto kinds = network.kinds();
    if (!meetings || !people || !kinds) {
        Q_EMIT failed((!meetings ? meetings.error() : !people ? people.error() : kinds.error()).message);
        return;
    }
    m_meetings = std::move(*meetings);
    m_people = std::move(*people);
    m_kinds = std::move(*kinds);
    m_offices.clear();
    const QDate today = m_session.clock().today();
    for (const Affiliation& each : m_session.store().all<Affiliation>().value_or(std::vector<Affiliation>()))
        if (!each.to.isValid() || each.to >= today)
            m_offices[each.person.uuid] = each.office;
    m_part->setText(People, tr("People %1").arg(m_people.size()));
    fillMeetings();
    fillPeople();
    m_meeting->refresh();
    m_person->refresh();
    if (m_parts->currentIndex() == Training)
        fillTraining();
    if (const auto pairs = network.likenesses())
        m_person->setLikenesses(*pairs);
}

void PeoplePage::fillMeetings()
{
    const auto words = text::foldedWords(m_meetingField->visibleText());
    std::vector<WordRow> rows;
    int year = 0;
    for (const MeetingRow& each : m_meetings) {
        const Meeting& meeting = each.meeting;
        const QString title = titleOf(meeting, m_kinds);
        const auto kind = std::ranges::find(m_kinds, meeting.kind, &MeetingKind::code);
        if (!finds(words, {title, kind == m_kinds.end() ? QString() : kind->label, meeting.place, meeting.theme, meeting.district}))
            continue;
        const int its = meeting.on.isValid() ? businessYear(meeting.on) : -1;
        if (its != year) {
            WordRow heading;
            heading.cells = {its < 0 ? tr("Day not known") : wareki::formatEraYear(QDate(its, 5, 1)) + tr(" (business year)")};
            heading.heading = true;
            rows.push_back(std::move(heading));
            year = its;
        }
        WordRow row;
        row.cells = {title};
        row.second = meeting.on.isValid() ? tr("%1/%2 (%3)").arg(meeting.on.month()).arg(meeting.on.day()).arg(QLocale().dayName(meeting.on.dayOfWeek(), QLocale::ShortFormat)) : QString();
        if (!meeting.district.isEmpty())
            row.second += QLatin1Char(' ') + meeting.district;
        const int people = each.present > 0 ? each.present : each.invited;
        row.remark = meeting.heldState == QLatin1String("off") ? wordOf(heldStates(), meeting.heldState) : tr("%n people", nullptr, people);
        row.closed = meeting.heldState == QLatin1String("off");
        row.key = meeting.id.toString();
        rows.push_back(std::move(row));
    }
    const QString chosen = m_meeting->meeting().isNil() ? QString() : m_meeting->meeting().toString();
    const bool any = !rows.empty();
    {
        const QSignalBlocker quiet(m_meetingTable->selectionModel());
        m_meetingRows->set({tr("Meeting")}, std::move(rows));
    }
    m_meetingTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int i = 0; i < m_meetingRows->rowCount(); ++i)
        if (m_meetingRows->row(i).heading)
            m_meetingTable->setRowHeight(i, px(28));
    m_noMeeting->set(m_meetings.empty() ? tr("No meeting is in this file yet") : tr("No meeting is found by these words"),
                     m_meetings.empty() ? tr("Make the first one, or take in a list of attendance from Excel.") : tr("Titles, kinds, places, themes and districts are searched."),
                     m_meetings.empty() ? tr("New meeting") : QString());
    m_meetingOrEmpty->setCurrentIndex(any ? 0 : 1);
    if (!any) {
        m_meeting->clear();
        m_side->clear();
        return;
    }
    const int row = m_meetingRows->rowOf(chosen);
    m_meetingTable->selectRow(row >= 0 ? row : 1);
}

void PeoplePage::fillPeople()
{
    const auto words = text::foldedWords(m_personField->visibleText());
    const QDate today = m_session.clock().today();
    std::vector<WordRow> rows;
    for (const Person& each : m_people) {
        const bool left = each.leftOn.isValid() && each.leftOn <= today;
        const QString office = m_offices.contains(each.id.uuid) ? m_offices[each.id.uuid] : QString();
        if ((left && !m_left->isChecked()) || !finds(words, {each.name, each.kana, office, professionWords(each.professions), each.phone}))
            continue;
        WordRow row;
        row.cells = {each.name, professionWords(each.professions), office};
        row.second = text::toHiragana(each.kana);
        setSign(row, each.professions.section(QLatin1Char(';'), 0, 0));
        row.closed = left;
        row.key = each.id.toString();
        rows.push_back(std::move(row));
    }
    const QString chosen = m_person->person().isNil() ? QString() : m_person->person().toString();
    const bool any = !rows.empty();
    {
        const QSignalBlocker quiet(m_personTable->selectionModel());
        m_personRows->set({tr("Name"), tr("Profession"), tr("Office")}, std::move(rows), {}, 1);
    }
    m_personTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_noPerson->set(m_people.empty() ? tr("Nobody is in this register yet") : tr("Nobody is found by these words"),
                    m_people.empty() ? tr("Enter the first one, or take in a list from Excel: the columns may stand in any order.")
                                     : tr("Kana, offices, professions and telephone numbers are found, too."),
                    m_people.empty() ? tr("New person") : QString());
    m_personOrEmpty->setCurrentIndex(any ? 0 : 1);
    if (!any) {
        m_person->clear();
        return;
    }
    m_personTable->selectRow(std::max(0, m_personRows->rowOf(chosen)));
}

void PeoplePage::fillTraining()
{
    auto region = m_session.centre().network().region(QDate());
    if (!region) {
        Q_EMIT failed(region.error().message);
        return;
    }
    m_trainingWords->setText(tr("The record is being worked out…"));
    m_asked->start(
        [shared = std::make_shared<const Region>(std::move(*region))](Progress& progress) -> std::any { return answers(*shared, Asking(), progress); },
        [this](std::any made) {
            auto all = std::any_cast<Result<std::vector<network::Answer>>>(std::move(made));
            if (!all)
                return;
            const auto found = std::ranges::find(*all, trainingQuestion, &network::Answer::number);
            if (found == all->end())
                return;
            m_trainingWords->setText(found->sentence);
            m_trainingAdvice->setText(found->suggestion);
            std::vector<WordRow> rows;
            QStringList columns;
            QSet<int> figures;
            if (!found->tables.empty()) {
                columns = found->tables.front().columns;
                for (const int column : figureColumns(found->tables.front()))
                    figures.insert(column);
                for (const AnswerRow& each : found->tables.front().rows) {
                    WordRow row;
                    row.cells = each.cells;
                    rows.push_back(std::move(row));
                }
            }
            m_trainingRows->set(columns, std::move(rows), figures);
            m_trainingTable->resizeColumnsToContents();
            m_trainingTable->horizontalHeader()->setStretchLastSection(true);
        });
}

void PeoplePage::chooseMeeting()
{
    const int row = m_meetingTable->currentIndex().row();
    if (row < 0 || row >= m_meetingRows->rowCount() || m_meetingRows->row(row).heading)
        return;
    const Id<Meeting> id{Uuid::fromString(m_meetingRows->row(row).key.toString())};
    if (id != m_meeting->meeting())
        m_meeting->open(id);
}

void PeoplePage::choosePerson()
{
    const int row = m_personTable->currentIndex().row();
    if (row < 0 || row >= m_personRows->rowCount())
        return;
    const Id<Person> id{Uuid::fromString(m_personRows->row(row).key.toString())};
    if (id != m_person->person())
        m_person->open(id);
}

void PeoplePage::showOutlook()
{
    auto outlook = outlookOf(m_session.centre().network(), m_meeting->record());
    if (outlook)
        m_side->show(*outlook);
    else
        m_side->clear();
}

void PeoplePage::showPart(Part part)
{
    m_meeting->commit();
    m_person->commit();
    m_part->setCurrent(part);
    m_parts->setCurrentIndex(part);
    m_print->setVisible(part == Meetings);
    m_add->setVisible(part != Training);
    m_add->setText(part == People ? tr("New person") : tr("New meeting"));
    fit();
    if (part == Training && !m_stale)
        fillTraining();
    if (isVisible())
        arrive();
}

void PeoplePage::arrive()
{
    reload();
    if (m_pages->currentWidget() != m_work)
        return;
    switch (m_parts->currentIndex()) {
    case Meetings:
        m_meetingTable->setFocus(Qt::OtherFocusReason);
        break;
    case People:
        m_personField->setFocus(Qt::OtherFocusReason);
        break;
    default:
        m_trainingTable->setFocus(Qt::OtherFocusReason);
        break;
    }
}

bool PeoplePage::stepBack()
{
    if (m_pages->currentWidget() != m_work) {
        bring(m_work);
        return true;
    }
    if (m_parts->currentIndex() == Meetings && m_meeting->attendance().stepBack())
        return true;
    if (m_width < oneAtATime && m_atChosen && m_parts->currentIndex() != Training) {
        m_meeting->commit();
        m_person->commit();
        showChosen(false);
        (m_parts->currentIndex() == Meetings ? m_meetingTable : m_personTable)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void PeoplePage::search(const QString& text)
{
    reload();
    (m_parts->currentIndex() == Meetings ? m_meetingField : m_personField)->setText(text);
    m_parts->currentIndex() == Meetings ? fillMeetings() : fillPeople();
}

void PeoplePage::openMeeting(const Id<Meeting>& id)
{
    showPart(Meetings);
    reload();
    m_meetingField->clear();
    fillMeetings();
    if (const int row = m_meetingRows->rowOf(id.toString()); row >= 0)
        m_meetingTable->selectRow(row);
    showChosen(true);
}

void PeoplePage::openPerson(const Id<Person>& id)
{
    showPart(People);
    reload();
    m_personField->clear();
    const auto found = std::ranges::find(m_people, id, &Person::id);
    if (found != m_people.end() && found->leftOn.isValid())
        m_left->setChecked(true);
    fillPeople();
    if (const int row = m_personRows->rowOf(id.toString()); row >= 0)
        m_personTable->selectRow(row);
    showChosen(true);
}

void PeoplePage::beginMeeting(const std::vector<Id<Person>>& invited)
{
    m_meeting->commit();
    auto& network = m_session.centre().network();
    // One that was begun and holds nothing yet is the new one: asked for twice, it does not stand in the list twice.
    if (const auto begun = m_meeting->meeting().isNil() ? std::nullopt : std::optional(network.meeting(m_meeting->meeting())); begun && *begun && invited.empty()) {
        const MeetingRecord& record = **begun;
        const Meeting& empty = record.meeting;
        // Minutes may be locked; that there are some can be seen all the same.
        const auto of = m_session.store().cell(store::describe<Minutes>(), minutesId(empty.id).uuid, "meeting");
        const bool hasMinutes = of && std::holds_alternative<Uuid>(*of);
        if (empty.kind.isEmpty() && empty.title.isEmpty() && empty.place.isEmpty() && empty.theme.isEmpty() && empty.agenda.isEmpty() && empty.notes.isEmpty() && record.attendees.empty() &&
            record.duties.empty() && record.issues.empty() && !hasMinutes) {
            openMeeting(empty.id);
            m_meeting->focusTitle();
            return;
        }
    }
    Meeting meeting;
    meeting.on = m_session.clock().today();
    meeting.organiser = m_session.centreName();
    meeting.heldState = QStringLiteral("planned");
    auto added = network.addMeeting(meeting);
    if (!added) {
        Q_EMIT failed(added.error().message);
        return;
    }
    if (!invited.empty())
        if (auto noted = network.attend(*added, invited, QStringLiteral("invited")); !noted)
            Q_EMIT failed(noted.error().message);
    m_stale = true;
    openMeeting(*added);
    m_meeting->focusTitle();
    if (!invited.empty())
        Q_EMIT done(tr("A meeting with %n people invited was made. Give it a day.", nullptr, static_cast<int>(invited.size())));
}

void PeoplePage::add()
{
    if (m_parts->currentIndex() == Meetings) {
        beginMeeting({});
        return;
    }
    NewPersonDialog dialog({}, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto added = m_session.centre().network().addPerson(dialog.person(), dialog.affiliation());
    if (!added) {
        Q_EMIT failed(added.error().message);
        return;
    }
    m_stale = true;
    openPerson(*added);
}

bool PeoplePage::takesFiles(const QList<QUrl>& files) const
{
    return files.size() == 1 && std::ranges::any_of(std::initializer_list<const char*>{"csv", "xlsx", "txt", "graphml", "gexf", "net"}, [&](const char* each) {
               return QFileInfo(files.first().toLocalFile()).suffix().compare(QLatin1String(each), Qt::CaseInsensitive) == 0;
           });
}

void PeoplePage::openFiles(const QList<QUrl>& files)
{
    takeIn(files.first().toLocalFile());
}

void PeoplePage::takeIn(const QString& path)
{
    const bool people = m_parts->currentIndex() == People;
    if (path.isEmpty()) {
        NoProgress progress;
        auto plan = planBlock(m_session.centre().network(), QGuiApplication::clipboard()->text(), {}, progress);
        if (!plan)
            Q_EMIT failed(plan.error().message);
        else if (agreeTo(*plan, window()))
            if (auto applied = applyPlan(m_session.centre().network(), *plan, progress); !applied)
                Q_EMIT failed(applied.error().message);
        return;
    }
    const bool started = m_session.jobs().start(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, people](Centre& centre, Progress& progress) -> Result<std::any> {
            auto plan = planEither(centre.network(), path, people, progress);
            if (!plan)
                return tl::unexpected<Error>(plan.error());
            return std::any(std::make_shared<NetworkPlan>(std::move(*plan)));
        },
        [this](Result<std::any> made) {
            if (!made) {
                if (made.error().code != Error::Code::Cancelled)
                    Q_EMIT failed(made.error().message);
                return;
            }
            const auto plan = std::any_cast<std::shared_ptr<NetworkPlan>>(*made);
            if (!agreeTo(*plan, window()))
                return;
            const bool writing = m_session.jobs().start(
                tr("Taking in"), [plan](Centre& centre, Progress& progress) -> Result<std::any> {
                    auto applied = applyPlan(centre.network(), *plan, progress);
                    if (!applied)
                        return tl::unexpected<Error>(applied.error());
                    return std::any();
                },
                [this, plan](Result<std::any> outcome) {
                    if (!outcome) {
                        Q_EMIT failed(outcome.error().message);
                        return;
                    }
                    // It was written by the worker's own connection.
                    m_session.store().announceEverything();
                    Q_EMIT done(tr("Taken in: %1 people, %2 meetings, %3 attendances").arg(plan->people.size()).arg(plan->meetings.size()).arg(plan->presences.size()));
                });
            if (!writing)
                Q_EMIT failed(tr("Other work is running. Try again when it is done."));
        });
    if (!started)
        Q_EMIT failed(tr("Other work is running. Try again when it is done."));
}

void PeoplePage::save(const QString& what)
{
    auto& network = m_session.centre().network();
    auto list = what == QLatin1String("people")       ? peopleList(network, store::Scope::Centre)
                : what == QLatin1String("attendance") ? attendanceList(network, store::Scope::Centre)
                                                      : attendanceMatrix(network, store::Scope::Centre);
    if (!list) {
        Q_EMIT failed(list.error().message);
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, list->table.title, folder + QLatin1Char('/') + list->table.title + QStringLiteral(".xlsx"),
                                                      tr("Excel (*.xlsx);;Comma-separated text (*.csv)"));
    if (path.isEmpty())
        return;
    list->table.statement = tr("for use inside the centre");
    NoProgress progress;
    auto bytes = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? Result<QByteArray>(table::toCsv(list->table, table::CsvEncoding::Utf8Bom)) : table::toXlsx(list->table, path, progress);
    auto written = bytes ? table::writeWhole(*bytes, path) : tl::unexpected<Error>(bytes.error());
    if (!written) {
        Q_EMIT failed(written.error().message);
        return;
    }
    if (auto logged = store::logAccess(m_session.store(), QStringLiteral("export"), "person", Uuid(), what); !logged)
        Q_EMIT failed(logged.error().message);
    Q_EMIT done(tr("%n rows written. They are for use inside the centre.", nullptr, static_cast<int>(list->table.rows.size())));
}

void PeoplePage::saveCalendar()
{
    std::vector<Meeting> coming;
    const QDate today = m_session.clock().today();
    for (const MeetingRow& each : m_meetings)
        if (each.meeting.on >= today)
            coming.push_back(each.meeting);
    const bool none = coming.empty();
    if (none && !m_meeting->meeting().isNil())
        coming.push_back(m_meeting->record().meeting);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Meetings for a calendar"), folder + QLatin1Char('/') + tr("meetings.ics"), tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    if (auto written = table::writeWhole(calendarOf(coming, m_kinds, m_session.clock().now()), path); !written)
        Q_EMIT failed(written.error().message);
    else
        Q_EMIT done(none ? tr("No meeting is to come; the one shown was written.") : tr("%n meetings to come were written.", nullptr, static_cast<int>(coming.size())));
}

void PeoplePage::editKinds()
{
    KindsDialog dialog(m_session, window());
    connect(&dialog, &KindsDialog::failed, this, &Page::failed);
    dialog.exec();
}

Result<paper::Document> PeoplePage::document(Print what)
{
    m_meeting->commit();
    const MeetingRecord& record = m_meeting->record();
    if (m_meeting->meeting().isNil())
        return fail(Error::Code::Usage, tr("Choose a meeting first."));
    const QString title = titleOf(record.meeting, m_kinds);
    switch (what) {
    case Print::Agenda:
        return agendaPaper(m_session.store(), record, title);
    case Print::Signing:
        return signingPaper(m_session.store(), record, title);
    case Print::NameTags:
        return nameTagsPaper(record, title);
    case Print::Certificates:
        return certificatesPaper(m_session.store(), record, title);
    case Print::Minutes:
        break;
    }
    auto minutes = m_session.centre().network().minutes(record.meeting.id);
    if (!minutes)
        return tl::unexpected<Error>(minutes.error());
    return minutesPaper(m_session.store(), record, *minutes, title);
}

void PeoplePage::print(Print what)
{
    if (m_meeting->meeting().isNil())
        return;
    if (what == Print::Minutes && !m_session.isUnlocked()) {
        // The gate asks for the passphrase; then they are printed from there.
        m_meeting->showTab(MeetingPane::MinutesTab);
        return;
    }
    if ((what == Print::NameTags || what == Print::Certificates) && m_meeting->record().attendees.empty()) {
        Q_EMIT failed(tr("Nobody is noted for this meeting yet. Note who comes, then print."));
        return;
    }
    PrintRequest request;
    request.make = [this, what](store::Scope) { return document(what); };
    static constexpr std::array names{"agenda", "names", "name tags", "minutes", "certificates"};
    request.what = QLatin1String(names[static_cast<std::size_t>(what)]);
    request.only = what == Print::Minutes ? store::Scope::Centre : store::Scope::Professionals;
    request.entity = "meeting";
    request.row = m_meeting->meeting().uuid;
    bring(m_printPanel);
    if (!m_printPanel->show(std::move(request)))
        bring(m_work);
}

void PeoplePage::bring(QWidget* what)
{
    for (int i = 0; i < m_pages->count(); ++i)
        if (m_pages->widget(i) == what || m_pages->widget(i)->isAncestorOf(what))
            m_pages->setCurrentIndex(i);
    if (what == m_work)
        arrive();
}

void PeoplePage::setEffectiveWidth(int width)
{
    m_width = width;
    fit();
}

void PeoplePage::showChosen(bool chosen)
{
    m_atChosen = chosen;
    fit();
}

void PeoplePage::fit()
{
    const bool single = m_width < oneAtATime;
    // The heading of the page makes room for what was chosen, and one button leads back.
    const bool inside = single && m_atChosen && m_parts->currentIndex() != Training;
    m_heading->setVisible(!inside);
    m_part->setVisible(!inside);
    m_back->setVisible(inside);
    m_side->parentWidget()->parentWidget()->setVisible(m_width >= 1000);
    for (QWidget* list : {m_meetingList, m_personList})
        list->setVisible(!single || !m_atChosen);
    m_meeting->setVisible(!single || m_atChosen);
    m_person->setVisible(!single || m_atChosen);
}

} // namespace tasuki::ui
