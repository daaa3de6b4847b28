// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkpage.h"

#include "base/fold.h"
#include "base/wareki.h"
#include "network/answerspane.h"
#include "network/networkview.h"
#include "network/sign.h"
#include "network/timeslider.h"
#include "printing/printpanel.h"
#include "style/twoendslayout.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>
#include <map>

namespace tasuki::ui {

using namespace network;

namespace {

constexpr int secondDigitMs = 900;    ///< within which 1 and 2 mean question 12
constexpr int handleRestMs = 120;     ///< before a moved handle is followed
constexpr int mostInvited = 200;
constexpr int oneAtATime = 1000;      ///< effective width below which the picture and the answers take turns

} // namespace

NetworkPage::NetworkPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_state(new NetworkState(session, this)), m_view(new NetworkView), m_time(new TimeSlider), m_answers(new AnswersPane),
      m_print(new PrintPanel(session)), m_rows(new WordTable(this)), m_table(new QTableView),
      m_empty(new EmptyState(Icon::Network, tr("Nobody has met yet"), tr("Enter people and who came to which meeting, or take in a list: the network is made from it."))),
      m_pages(new QStackedWidget), m_front(new QStackedWidget), m_work(new QWidget), m_remark(new Label({}, Role::Secondary, Ink::Text2)), m_timeWords(new Label({}, Role::Small, Ink::Text2)),
      m_arranging(new Label({}, Role::Small, Ink::Text2)), m_way(new Segments({tr("From me"), tr("Whole"), tr("Table")})), m_kinds(new Chip(tr("Meetings: all"))),
      m_inferred(new Chip(tr("Inferred, too"), true)), m_more(new Chip(tr("How it is shown"))), m_fold(new Chip(tr("Fields and time"))), m_kindMenu(new QMenu(this)), m_moreMenu(new QMenu(this)), m_splitter(new Splitter), m_heading(new Label(tr("Network"), Role::Title)), m_ask(new Button(tr("Answers")))
{
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(px(16), px(10), px(16), px(12));
    column->setSpacing(px(10));
    auto* head = new TwoEndsLayout;
    head->setSpacing(px(8));
    head->addWidget(m_heading);
    head->addWidget(m_remark);
    head->addStretch(1);
    auto* print = new Button(Icon::Print, tr("Print on A3"));
    head->addWidget(m_way);
    head->addWidget(m_ask);
    m_ask->hide();
    connect(m_ask, &Button::clicked, this, [this] {
        showAnswers(true);
        m_answers->focusQuestions();
    });
    head->addWidget(print);
    column->addLayout(head);
    m_picture = buildPicture();
    m_splitter->addWidget(m_picture);
    m_splitter->addWidget(m_answers);
    m_splitter->setObjectName(QStringLiteral("network/splitter"));
    m_splitter->setStretchFactor(0, 738);
    m_splitter->setStretchFactor(1, 464);
    m_splitter->setSizes({px(738), px(464)});
    column->addWidget(m_splitter, 1);
    m_pages->addWidget(m_work);
    m_pages->addWidget(m_empty);
    auto* printed = new QWidget;
    auto* printColumn = new QVBoxLayout(printed);
    printColumn->setContentsMargins(px(16), px(10), px(16), px(12));
    printColumn->addWidget(m_print);
    m_pages->addWidget(printed);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_pages);
    m_slid.setSingleShot(true);
    m_slid.setInterval(handleRestMs);
    buildActions();

    connect(print, &Button::clicked, this, &NetworkPage::printPicture);
    connect(m_way, &Segments::chosen, this, [this](int index) { setWay(static_cast<Way>(index)); });
    connect(m_state, &NetworkState::pictureChanged, this, &NetworkPage::showPicture);
    connect(m_state, &NetworkState::answersChanged, this, [this] { m_answers->show(m_state->answers(), m_state->sharedRegion()); });
    connect(m_state, &NetworkState::measuresChanged, this, &NetworkPage::showTable);
    connect(m_state, &NetworkState::progressed, this, [this](const QString& label, qint64, qint64) { m_arranging->setText(m_state->isArranging() ? label + QStringLiteral("…") : QString()); });
    connect(m_state, &NetworkState::failed, this, &Page::failed);
    connect(m_time, &TimeSlider::changed, this, [this] { m_slid.start(); });
    connect(&m_slid, &QTimer::timeout, this, [this] {
        NetworkChoice choice = m_state->choice();
        choice.fromMonth = m_time->from();
        choice.toMonth = m_time->to();
        m_state->choose(choice);
    });
    connect(m_inferred, &QToolButton::toggled, this, [this](bool on) {
        NetworkChoice choice = m_state->choice();
        choice.picture.inferred = on;
        m_state->choose(choice);
    });
    connect(m_view, &NetworkView::nodeActivated, this, &NetworkPage::lookFrom);
    connect(m_view, &NetworkView::menuRequested, this, &NetworkPage::showMenu);
    connect(m_view, &NetworkView::nodeMoved, this, [this](int node, const QPointF& to) {
        if (auto done = m_state->place(node, to); !done)
            Q_EMIT failed(done.error().message);
    });
    connect(m_answers, &AnswersPane::meant, this, [this](const std::vector<int>& people, bool asWay) {
        m_state->showWay(asWay ? people : std::vector<int>());
        m_view->mark(people, asWay);
    });
    for (QTableView* list : {&m_answers->questions(), &m_answers->table()})
        list->installEventFilter(this);
    connect(m_answers, &AnswersPane::copyRequested, this, &NetworkPage::copyAnswer);
    connect(m_answers, &AnswersPane::printRequested, this, &NetworkPage::printAnswer);
    connect(m_answers, &AnswersPane::inviteRequested, this, [this](const std::vector<int>& people) {
        auto ids = idsOf(people);
        if (ids.size() > mostInvited)
            ids.resize(mostInvited);
        Q_EMIT inviteRequested(ids);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT personRequested(m_state->region().person(m_rows->row(index.row()).key.toInt()).id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            m_view->choose(m_view->nodeOf(m_rows->row(now.row()).key.toInt()));
    });
    connect(m_print, &PrintPanel::left, this, [this] {
        bring(m_work);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_print, &PrintPanel::done, this, &Page::done);
    connect(m_print, &PrintPanel::failed, this, &Page::failed);
    connect(&session, &Session::changed, this, [this](const store::ChangeEvent& event) {
        const bool mine = event.everything || (event.entity && std::ranges::any_of(network::schema(), [&](const store::EntityInfo* each) { return each == event.entity; }));
        if (!mine)
            return;
        m_stale = true;
        if (isVisible())
            QMetaObject::invokeMethod(this, &NetworkPage::load, Qt::QueuedConnection);
    });
}

QWidget* NetworkPage::buildPicture()
{
    auto* pane = new Pane;
    auto* chips = new TwoEndsLayout;
    chips->setContentsMargins(px(12), px(6), px(12), px(6));
    chips->setSpacing(px(6));
    for (const auto field : {network::Field::Medical, network::Field::Care, network::Field::Region, network::Field::Law}) {
        const auto at = static_cast<std::size_t>(field);
        static constexpr std::array letters{u"医", u"ケ", u"民", u"弁"};
        m_fields[at] = new Chip(fieldWord(field), true);
        m_fields[at]->setProfession(fieldSign(field), QString::fromUtf16(letters[at]));
        connect(m_fields[at], &QToolButton::toggled, this, [this, at](bool on) {
            NetworkChoice choice = m_state->choice();
            choice.picture.fields[at] = on;
            m_state->choose(choice);
        });
        chips->addWidget(m_fields[at]);
    }
    chips->addStretch(1);
    for (auto& [chip, menu] : {std::pair{m_kinds, m_kindMenu}, std::pair{m_more, m_moreMenu}}) {
        chip->setOpensMenu(true);
        chip->setMenu(menu);
        chip->setPopupMode(QToolButton::InstantPopup);
    }
    chips->addWidget(m_kinds);
    chips->addWidget(m_inferred);
    chips->addWidget(m_more);
    chips->addWidget(m_fold);
    m_fold->hide();
    connect(m_fold, &QToolButton::toggled, this, &NetworkPage::fold);
    auto* top = new QWidget;
    top->setLayout(chips);
    pane->addPart(top);
    pane->addDivider();
    m_front->addWidget(m_view);
    configureTable(*m_table);
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("People of the network"));
    auto* copy = new QAction(tr("Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &NetworkPage::copyPeople);
    m_table->addAction(copy);
    m_table->horizontalHeader()->setSectionsClickable(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        auto* header = m_table->horizontalHeader();
        const bool again = header->isSortIndicatorShown() && header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
        header->setSortIndicatorShown(true);
        header->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_rows->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    m_front->addWidget(m_table);
    pane->addPart(m_front, 1);
    auto* below = new QWidget;
    auto* row = new QHBoxLayout(below);
    row->setContentsMargins(px(14), px(6), px(14), px(4));
    row->setSpacing(px(12));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(tr("Time looked at"), Role::SecondaryBold));
    words->addWidget(m_timeWords);
    words->addWidget(m_arranging);
    row->addLayout(words);
    row->addWidget(m_time, 1);
    m_below = new QWidget;
    auto* timed = new QVBoxLayout(m_below);
    timed->setContentsMargins({});
    timed->setSpacing(0);
    timed->addWidget(new Divider);
    timed->addWidget(below);
    pane->addPart(m_below);
    return pane;
}

void NetworkPage::buildActions()
{
    addCommand(tr("Print the picture"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { printPicture(); });
    addCommand(tr("Print the answer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { printAnswer(); });
    addCommand(tr("Save the picture as SVG"), {}, [this] { savePicture(); });
    addCommand(tr("Print all answers"), {}, [this] { printAnswers(); });
    addCommand(tr("Arrange the picture anew"), {}, [this] {
        if (auto done = m_state->arrangeAnew(); !done)
            Q_EMIT failed(done.error().message);
    });
}

void NetworkPage::fillMenus()
{
    m_kindMenu->clear();
    const auto addKind = [this](const QString& code, const QString& word) {
        QAction* action = m_kindMenu->addAction(word, this, [this, code] {
            NetworkChoice choice = m_state->choice();
            choice.kindGroup = code;
            m_state->choose(choice);
            fillMenus();
        });
        action->setCheckable(true);
        action->setChecked(m_state->choice().kindGroup == code);
    };
    addKind({}, tr("all"));
    for (const Code& group : kindGroups())
        addKind(QLatin1String(group.code), QString::fromUtf8(group.label));
    const QString& kind = m_state->choice().kindGroup;
    m_kinds->setText(tr("Meetings: %1").arg(kind.isEmpty() ? tr("all") : wordOf(kindGroups(), kind)));
    m_kinds->setChecked(!kind.isEmpty());

    m_moreMenu->clear();
    // A section's words would not be drawn.
    const auto section = [this](const QString& words) {
        auto* heading = new QWidgetAction(m_moreMenu);
        auto* label = new Label(words, Role::Small, Ink::Text2);
        label->setContentsMargins(px(12), px(6), px(12), px(2));
        label->setStyleSheet(QStringLiteral("QLabel:disabled { color: %1; }").arg(tokens().text2.name())); // it is to be read
        heading->setDefaultWidget(label);
        heading->setEnabled(false); // passed over by the arrow keys
        m_moreMenu->addSeparator();
        m_moreMenu->addAction(heading);
    };
    const auto add = [this](const QString& word, bool chosen, auto change) {
        QAction* action = m_moreMenu->addAction(word, this, [this, change] {
            NetworkChoice choice = m_state->choice();
            change(choice);
            m_state->choose(choice);
            fillMenus();
        });
        action->setCheckable(true);
        action->setChecked(chosen);
    };
    const NetworkChoice& now = m_state->choice();
    section(tr("Shown as signs (whole)"));
    for (const auto& [by, word] : std::initializer_list<std::pair<Grouping, QString>>{
             {Grouping::Person, tr("people")}, {Grouping::Profession, tr("professions")}, {Grouping::Office, tr("offices")}, {Grouping::District, tr("districts")}})
        add(word, now.by == by, [by](NetworkChoice& choice) {
            choice.by = by;
            choice.aroundMe = false;
        });
    section(tr("How far from me"));
    add(tr("those known"), now.picture.radius == 1, [](NetworkChoice& choice) { choice.picture.radius = 1; });
    add(tr("and whom they know"), now.picture.radius == 2, [](NetworkChoice& choice) { choice.picture.radius = 2; });
    section(tr("Ties fade to half within"));
    for (const auto& [months, word] : std::initializer_list<std::pair<int, QString>>{{6, tr("half a year")}, {12, tr("one year")}, {24, tr("two years")}, {0, tr("they do not fade")}})
        add(word, static_cast<int>(now.picture.halfLife) == months, [months = months](NetworkChoice& choice) { choice.picture.halfLife = months; });
    section(tr("Strength of a tie"));
    add(tr("small meetings count more"), now.weight == Weight::Newman, [](NetworkChoice& choice) { choice.weight = Weight::Newman; });
    add(tr("each shared meeting counts one"), now.weight == Weight::Shared, [](NetworkChoice& choice) { choice.weight = Weight::Shared; });
    m_moreMenu->addSeparator();
    for (QAction* action : actions())
        if (action->shortcut().isEmpty())
            m_moreMenu->addAction(action);
}

void NetworkPage::load()
{
    if (!m_stale)
        return;
    m_stale = false;
    if (auto loaded = m_state->load(); !loaded) {
        Q_EMIT failed(loaded.error().message);
        return;
    }
    m_time->setBars(m_state->firstMonth(), m_state->bars());
    m_time->setSpan(m_state->choice().fromMonth, m_state->choice().toMonth);
    showCounts();
    fillMenus();
    if (m_pages->currentWidget() != m_work && m_pages->currentWidget() != m_empty)
        return;
    bring(m_state->region().people.empty() ? static_cast<QWidget*>(m_empty) : m_work);
}

void NetworkPage::showPicture(bool refit)
{
    m_view->setMovable(!m_state->choice().aroundMe && m_state->choice().by == Grouping::Person);
    m_view->show(m_state->picture(), refit);
    showCounts();
    m_answers->mean();
    if (m_way->current() != static_cast<int>(Way::Table) && m_current != Way::Table)
        m_way->setCurrent(static_cast<int>(m_state->choice().aroundMe ? Way::Mine : Way::Whole));
    showTable();
}

void NetworkPage::showCounts()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setText(QStringLiteral("%1 %2").arg(fieldWord(static_cast<network::Field>(i))).arg(m_state->perField()[i]));
    const int me = m_state->me();
    const QString whose = m_state->choice().aroundMe && me >= 0 ? tr("of %1: ").arg(m_state->region().person(me).name) : QString();
    m_remark->setText(whose + m_state->remark());
    m_timeWords->setText(tr("%1 to %2\nbars: number of meetings").arg(wareki::formatMonth(m_time->monthAt(m_time->from())), wareki::formatMonth(m_time->monthAt(m_time->to()))));
    m_arranging->setText(m_state->isArranging() ? tr("Arranging the picture…") : QString());
    m_arranging->setVisible(m_state->isArranging());
}

void NetworkPage::showTable()
{
    if (m_front->currentWidget() != m_table)
        return;
    const Region& region = m_state->region();
    const Graph& graph = m_state->now();
    const Measures* measures = m_state->measures();
    const std::size_t count = region.people.size();
    std::vector<int> met(count, 0);
    std::vector<QDate> last(count);
    std::vector<const Tie*> withMe(count, nullptr);
    for (const Tie& tie : graph.ties)
        for (const auto& [one, other] : {std::pair(tie.one, tie.other), std::pair(tie.other, tie.one)}) {
            const auto at = static_cast<std::size_t>(one);
            ++met[at];
            last[at] = std::max(last[at], tie.last);
            if (other == m_state->me())
                withMe[at] = &tie;
        }
    std::map<int, int> told;
    for (const Told& each : region.told)
        if (each.from == m_state->me() || each.to == m_state->me()) {
            int& level = told[each.from == m_state->me() ? each.to : each.from];
            level = std::max(level, each.level);
        }
    std::vector<WordRow> rows;
    for (std::size_t i = 0; i < count; ++i) {
        const Place& place = region.places[i];
        const Profession* profession = professionOf(place.profession);
        if ((!place.active && met[i] == 0) || (profession && static_cast<std::size_t>(profession->field) < 4 && !m_state->choice().picture.fields[static_cast<std::size_t>(profession->field)]))
            continue;
        const Person& person = region.people[i];
        QStringList mine;
        if (const auto found = told.find(static_cast<int>(i)); found != told.end())
            mine << wordOf(toldLevels(), QString::number(found->second));
        if (withMe[i])
            mine << tr("met %n times", nullptr, withMe[i]->together);
        WordRow row;
        row.cells = {person.name, professionWords(place.profession), place.office, place.district, QString::number(met[i]), mine.join(QStringLiteral("・")),
                     last[i].isValid() ? wareki::formatShort(last[i]) : QString()};
        row.order = {person.kana, {}, {}, {}, {}, {}, last[i].toString(Qt::ISODate)};
        if (measures && i < measures->people.size()) {
            const Standing& standing = measures->people[i];
            row.cells << QString::number(standing.strength, 'f', 2) << (measures->hasBetweenness ? QString::number(standing.betweenness, 'f', 1) : QStringLiteral("…"))
                      << QString::number(standing.core) << (standing.articulation ? tr("yes") : QString());
        } else {
            row.cells << QStringLiteral("…") << QStringLiteral("…") << QStringLiteral("…") << QString();
        }
        setSign(row, place.profession);
        row.closed = !place.active;
        row.key = static_cast<int>(i);
        rows.push_back(std::move(row));
    }
    const QSignalBlocker quiet(m_table->selectionModel());
    m_rows->set({tr("Name"), tr("Profession"), tr("Office"), tr("District"), tr("Met"), tr("With me"), tr("Last met"), tr("Strength"), tr("Between"), tr("Core"), tr("All hangs on")}, std::move(rows),
                {4, 7, 8, 9});
    m_table->resizeColumnsToContents();
    auto* header = m_table->horizontalHeader();
    if (header->isSortIndicatorShown())
        m_rows->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void NetworkPage::setWay(Way way)
{
    showAnswers(false);
    m_current = way;
    m_way->setCurrent(static_cast<int>(way));
    m_front->setCurrentWidget(way == Way::Table ? static_cast<QWidget*>(m_table) : m_view);
    if (way == Way::Table) {
        showTable();
        return;
    }
    NetworkChoice choice = m_state->choice();
    choice.aroundMe = way == Way::Mine;
    m_state->choose(choice);
    fillMenus();
}

void NetworkPage::lookFrom(int node)
{
    const PictureNode& at = m_view->picture().nodes[static_cast<std::size_t>(node)];
    if (at.people.size() != 1)
        return;
    NetworkChoice choice = m_state->choice();
    choice.me = m_state->region().person(at.people.front()).id;
    choice.aroundMe = true;
    m_current = Way::Mine;
    m_state->choose(choice);
}

void NetworkPage::showMenu(int node, const QPoint& at)
{
    const PictureNode sign = m_view->picture().nodes[static_cast<std::size_t>(node)];
    const auto ids = idsOf(sign.people);
    QMenu menu(this);
    menu.addAction(tr("Invite to a meeting"), this, [this, ids] { Q_EMIT inviteRequested(ids); });
    if (sign.people.size() == 1) {
        menu.addAction(tr("Look from here"), this, [this, node] { lookFrom(node); });
        menu.addAction(tr("Open the person"), this, [this, ids] { Q_EMIT personRequested(ids.front()); });
        const int me = m_state->me();
        if (me >= 0 && sign.people.front() != me) {
            const Id<Person> from = m_state->region().person(me).id;
            auto* told = menu.addMenu(tr("How well %1 knows them").arg(m_state->region().person(me).name));
            for (int level = 3; level >= 0; --level)
                told->addAction(level > 0 ? wordOf(toldLevels(), QString::number(level)) : tr("take back what was told"), this, [this, from, to = ids.front(), level] {
                    if (auto done = m_session.centre().network().tell(from, to, level, m_session.clock().today()); !done)
                        Q_EMIT failed(done.error().message);
                });
        }
    }
    menu.exec(at);
}

std::vector<Id<Person>> NetworkPage::idsOf(const std::vector<int>& people) const
{
    std::vector<Id<Person>> made;
    for (const int person : people)
        made.push_back(m_state->region().person(person).id);
    return made;
}

void NetworkPage::typedDigit(int digit)
{
    const bool second = m_typed.isValid() && m_typed.elapsed() < secondDigitMs && m_digit == 1 && 10 + digit <= questionCount;
    if (m_oneAtATime) {
        showAnswers(true);
        m_answers->focusQuestions(); // the picture that had the keyboard is gone
    }
    m_answers->choose(second ? 10 + digit : digit);
    m_digit = second ? 0 : digit;
    m_typed.restart();
}

bool NetworkPage::eventFilter(QObject* watched, QEvent* event)
{
    // A list would look for a row that begins with the digit.
    if (event->type() == QEvent::KeyPress)
        if (const auto* key = static_cast<QKeyEvent*>(event); (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            typedDigit(key->key() - Qt::Key_0);
            return true;
        }
    return Page::eventFilter(watched, event);
}

void NetworkPage::keyPressEvent(QKeyEvent* event)
{
    if (m_pages->currentWidget() == m_work && event->modifiers() == Qt::NoModifier && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        typedDigit(event->key() - Qt::Key_0);
        return;
    }
    Page::keyPressEvent(event);
}

void NetworkPage::arrive()
{
    load();
    if (m_pages->currentWidget() == m_work)
        (m_front->currentWidget() == m_table ? static_cast<QWidget*>(m_table) : m_view)->setFocus(Qt::OtherFocusReason);
}

bool NetworkPage::stepBack()
{
    if (m_pages->currentWidget() != m_work && m_pages->currentWidget() != m_empty) {
        bring(m_work);
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_oneAtATime && !m_answers->isHidden()) {
        showAnswers(false);
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_view->chosen() >= 0) {
        m_view->choose(-1);
        return true;
    }
    return false;
}

void NetworkPage::search(const QString& text)
{
    load();
    const std::string wanted = text::folded(QStringView(text));
    if (wanted.empty())
        return;
    const auto& people = m_state->region().people;
    const auto found = std::ranges::find_if(people, [&](const Person& person) {
        return text::folded(QStringView(person.name)).find(wanted) != std::string::npos || text::folded(QStringView(person.kana)).find(wanted) != std::string::npos;
    });
    if (found == people.end())
        return;
    const auto place = static_cast<int>(found - people.begin());
    if (m_view->nodeOf(place) < 0)
        setWay(Way::Whole);
    m_view->choose(m_view->nodeOf(place));
    m_view->setFocus(Qt::OtherFocusReason);
}

void NetworkPage::bring(QWidget* what)
{
    for (int i = 0; i < m_pages->count(); ++i)
        if (m_pages->widget(i) == what || m_pages->widget(i)->isAncestorOf(what))
            m_pages->setCurrentIndex(i);
}

void NetworkPage::setEffectiveWidth(int width)
{
    const bool single = width < oneAtATime;
    if (single == m_oneAtATime)
        return;
    m_oneAtATime = single;
    m_ask->setVisible(single);
    fold();
    showAnswers(false);
}

void NetworkPage::fold()
{
    // With little room the picture has it, and what narrows it down comes with a button.
    const bool all = !m_oneAtATime || m_fold->isChecked();
    m_fold->setVisible(m_oneAtATime);
    for (Chip* chip : m_fields)
        chip->setVisible(all);
    m_kinds->setVisible(all);
    m_inferred->setVisible(all);
    m_below->setVisible(all);
}

void NetworkPage::showAnswers(bool answers)
{
    m_heading->setVisible(!m_oneAtATime);
    m_remark->setVisible(!m_oneAtATime);
    m_picture->setVisible(!m_oneAtATime || !answers);
    m_answers->setVisible(!m_oneAtATime || answers);
}

} // namespace tasuki::ui
