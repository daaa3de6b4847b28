// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/listspanel.h"

#include "registry/categories.h"
#include "registry/listmenu.h"
#include "store/statement.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace registry;

namespace {

/// More lines than this nobody reads on a screen; the export has them all.
constexpr std::size_t mostShown = 2000;

QList<QStandardItem*> itemsOf(const QStringList& texts)
{
    QList<QStandardItem*> items;
    for (const QString& text : texts) {
        items << new QStandardItem(text);
        items.back()->setEditable(false);
    }
    return items;
}

} // namespace

ListsPanel::ListsPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* splitter = new Splitter(Qt::Horizontal);
    splitter->addWidget(buildLists());
    splitter->addWidget(buildMembers());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({px(330), px(900)});
    column->addWidget(splitter);
    connect(&session, &Session::changed, this, [this] { fillLists(); });
    fillLists();
}

QAction* ListsPanel::key(QWidget* on, const QKeySequence& keys, void (ListsPanel::*run)())
{
    auto* action = new QAction(on);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    on->addAction(action);
    return action;
}

QWidget* ListsPanel::buildLists()
{
    auto* pane = new Pane;
    auto* head = pane->addHeading(tr("Lists"));
    head->addStretch();
    auto* add = new Button(Icon::Add, tr("New list"), Button::Kind::Normal, QStringLiteral("Ctrl+N"));
    head->addWidget(add);
    pane->addDivider();
    m_listModel = new QStandardItemModel(this);
    m_listTable = new QTableView;
    configureTable(*m_listTable, Rows::OneLine);
    m_listTable->setModel(m_listModel);
    m_listTable->setAccessibleName(tr("Lists"));
    m_listTable->horizontalHeader()->hide();
    pane->addPart(m_listTable, 1);
    auto* foot = pane->addFoot();
    auto* renames = new Button(Icon::Edit, tr("Rename"), Button::Kind::Normal, QStringLiteral("F2"));
    auto* removes = new Button(Icon::Delete, tr("Delete"), Button::Kind::Normal, QStringLiteral("Del"));
    foot->addStretch();
    for (Button* button : {renames, removes}) {
        button->setSmall(true);
        foot->addWidget(button);
    }
    m_forLists << renames << removes;
    connect(add, &Button::clicked, this, &ListsPanel::makeNew);
    connect(renames, &Button::clicked, this, &ListsPanel::rename);
    connect(removes, &Button::clicked, this, &ListsPanel::remove);
    connect(m_listTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { fillMembers(); });
    connect(m_listTable, &QAbstractItemView::activated, this, [this] {
        if (current() && !current()->isHandmade())
            searchCurrent();
        else
            m_memberTable->setFocus(Qt::OtherFocusReason);
    });
    key(this, QKeySequence(Qt::CTRL | Qt::Key_N), &ListsPanel::makeNew);
    key(m_listTable, Qt::Key_F2, &ListsPanel::rename);
    key(m_listTable, Qt::Key_Delete, &ListsPanel::remove);
    return pane;
}

QWidget* ListsPanel::buildMembers()
{
    auto* pane = new Pane;
    auto* head = pane->addHeading({});
    m_heading = new Label({}, Role::Heading);
    m_remark = new Label({}, Role::Secondary, Ink::Text2);
    head->insertWidget(0, m_heading);
    head->insertWidget(1, m_remark);
    head->addStretch();
    auto* back = new Button(tr("Back"), Button::Kind::Normal, QStringLiteral("Esc"));
    auto* exports =
        new Button(Icon::Export, tr("Write a file"), Button::Kind::Primary);
    exports->setToolTip(tr("Write as Excel or CSV  %1").arg(QStringLiteral("Ctrl+Shift+X")));
    m_search = new Button(Icon::Search, tr("Search with it"), Button::Kind::Normal, QStringLiteral("Enter"));
    connect(m_search, &Button::clicked, this, &ListsPanel::searchCurrent);
    head->addWidget(back);
    head->addWidget(exports);
    pane->addDivider();
    m_memberModel = new QStandardItemModel(this);
    m_memberTable = new QTableView;
    configureTable(*m_memberTable, Rows::OneLine);
    m_memberTable->setModel(m_memberModel);
    m_memberTable->setAccessibleName(tr("Facilities on the list"));
    m_memberTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_memberTable);
    m_empty = new EmptyState(Icon::Resources, {}, {});
    m_stack->addWidget(m_empty);
    pane->addPart(m_stack, 1);
    auto* foot = pane->addFoot();
    for (QWidget* hint : std::initializer_list<QWidget*>{
             new KeyHint(QStringLiteral("Enter")), new Label(tr("show in the search"), Role::Secondary, Ink::Text2)})
        foot->addWidget(hint);
    foot->addStretch();
    m_search->setSmall(true);
    foot->addWidget(m_search);
    auto* up = new Button(Icon::Up, tr("Up"), Button::Kind::Normal, QStringLiteral("Alt+↑"));
    auto* down = new Button(Icon::Down, tr("Down"), Button::Kind::Normal, QStringLiteral("Alt+↓"));
    auto* off = new Button(Icon::Remove, tr("Take off"), Button::Kind::Normal, QStringLiteral("Del"));
    for (Button* button : {up, down, off}) {
        button->setSmall(true);
        foot->addWidget(button);
    }
    m_forMembers << up << down << off;
    m_forLists << exports;
    connect(back, &Button::clicked, this, &ListsPanel::left);
    connect(exports, &Button::clicked, this, &ListsPanel::exportCurrent);
    connect(up, &Button::clicked, this, [this] { move(-1); });
    connect(down, &Button::clicked, this, [this] { move(1); });
    connect(off, &Button::clicked, this, &ListsPanel::takeOff);
    connect(m_memberTable, &QAbstractItemView::activated, this, &ListsPanel::open);
    key(m_memberTable, Qt::Key_Delete, &ListsPanel::takeOff);
    key(m_memberTable, QKeySequence::Copy, &ListsPanel::copyChosen);
    for (const auto& [keys, places] : {std::pair(Qt::ALT | Qt::Key_Up, -1), std::pair(Qt::ALT | Qt::Key_Down, 1)}) {
        auto* moves = new QAction(m_memberTable);
        moves->setShortcut(keys);
        moves->setShortcutContext(Qt::WidgetShortcut);
        connect(moves, &QAction::triggered, this, [this, by = places] { move(by); });
        m_memberTable->addAction(moves);
    }
    return pane;
}

void ListsPanel::searchCurrent()
{
    if (current())
        Q_EMIT searchWanted(SavedList(*current()));
}

void ListsPanel::exportCurrent()
{
    if (const SavedList* list = current())
        Q_EMIT exportWanted(m_members, list->name);
}

void ListsPanel::arrive()
{
    m_listTable->setFocus(Qt::OtherFocusReason);
}

const SavedList* ListsPanel::current() const
{
    const int row = m_listTable->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_lists.size()) ? &m_lists[static_cast<std::size_t>(row)] : nullptr;
}

bool ListsPanel::check(const Result<void>& result)
{
    if (!result)
        Q_EMIT failed(result.error().message);
    return result.has_value();
}

void ListsPanel::fillLists()
{
    const Id<SavedList> before = current() ? current()->id : Id<SavedList>();
    auto lists = savedLists(m_session.registry());
    if (!lists) {
        Q_EMIT failed(lists.error().message);
        return;
    }
    m_lists = std::move(*lists);
    m_listModel->clear();
    int chosen = 0;
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        m_listModel->appendRow(itemsOf({m_lists[i].name, m_lists[i].isHandmade() ? tr("by hand") : tr("search")}));
        if (m_lists[i].id == before)
            chosen = static_cast<int>(i);
    }
    if (!m_lists.empty()) {
        m_listTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_listTable->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        m_listTable->selectRow(chosen);
    }
    fillMembers();
}

void ListsPanel::fillMembers()
{
    const SavedList* list = current();
    const int before = m_memberTable->currentIndex().row();
    for (Button* button : m_forLists)
        button->setEnabled(list);
    for (Button* button : m_forMembers)
        button->setVisible(list && list->isHandmade());
    m_search->setVisible(list && !list->isHandmade());
    m_heading->setText(list ? list->name : QString());
    m_memberModel->clear();
    m_members.clear();
    m_remark->setText({});
    m_stack->setCurrentWidget(m_empty);
    if (!list) {
        m_empty->set(tr("There are no lists yet"),
                     tr("Make one here, or choose facilities in the search and press Ctrl+B."));
        return;
    }
    auto ids = facilitiesOf(m_session.registry(), *list);
    auto notes = membersOf(m_session.registry(), *list);
    if (!ids || !notes) {
        Q_EMIT failed(ids ? notes.error().message : ids.error().message);
        return;
    }
    m_members = std::move(*ids);
    m_remark->setText(list->isHandmade() ? tr("%1 facilities").arg(m_members.size())
                                         : tr("%1 found now for “%2”").arg(m_members.size()).arg(list->query));
    const store::ReadScope reading(m_session.store().handle());
    for (std::size_t i = 0; i < std::min(m_members.size(), mostShown); ++i) {
        const auto facility = m_session.store().load(m_members[i]);
        if (!facility || !*facility)
            continue;
        const auto note = std::find_if(notes->begin(), notes->end(),
                                       [&](const ListMember& member) { return member.facility == m_members[i]; });
        m_memberModel->appendRow(itemsOf({(*facility)->name, (*facility)->phone, (*facility)->address,
                                          note == notes->end() ? QString() : note->note}));
    }
    m_memberModel->setHorizontalHeaderLabels({tr("Name"), tr("Telephone"), tr("Address"), tr("Note")});
    if (m_members.empty()) {
        m_empty->set(tr("Nothing is on this list yet"), list->isHandmade()
                                                            ? tr("Choose facilities in the search and press Ctrl+B.")
                                                            : tr("The search finds nothing at present."));
        return;
    }
    auto* header = m_memberTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    m_stack->setCurrentWidget(m_memberTable);
    m_memberTable->selectRow(std::clamp(before, 0, m_memberModel->rowCount() - 1));
}

std::vector<Id<Facility>> ListsPanel::chosenMembers() const
{
    std::vector<Id<Facility>> ids;
    for (const QModelIndex& index : m_memberTable->selectionModel()->selectedRows())
        ids.push_back(m_members[static_cast<std::size_t>(index.row())]);
    return ids;
}

void ListsPanel::makeNew()
{
    const QString name = askListName(this, tr("What is the list called?"), tr("Make the list"));
    if (name.isEmpty())
        return;
    auto made = makeList(m_session.registry(), name);
    if (!made) {
        Q_EMIT failed(made.error().message);
        return;
    }
    for (std::size_t i = 0; i < m_lists.size(); ++i)
        if (m_lists[i].id == *made)
            m_listTable->selectRow(static_cast<int>(i));
}

void ListsPanel::rename()
{
    if (!current())
        return;
    const SavedList list = *current();
    const QString name = askListName(this, tr("What is the list called from now on?"), tr("Rename"), list.name);
    if (!name.isEmpty())
        check(renameList(m_session.registry(), list, name));
}

void ListsPanel::remove()
{
    if (!current())
        return;
    const SavedList list = *current();
    if (check(deleteList(m_session.registry(), list)))
        Q_EMIT done(tr("The list “%1” was deleted; the facilities are still there").arg(list.name));
}

void ListsPanel::takeOff()
{
    const auto chosen = chosenMembers();
    if (!current() || chosen.empty())
        return;
    const SavedList list = *current();
    auto removed = removeFromList(m_session.registry(), list, chosen);
    if (!removed)
        Q_EMIT failed(removed.error().message);
    else
        Q_EMIT done(tr("%1 taken off the list “%2”").arg(*removed).arg(list.name));
}

void ListsPanel::copyChosen()
{
    Q_EMIT copyWanted(chosenMembers());
}

void ListsPanel::move(int places)
{
    const int row = m_memberTable->currentIndex().row();
    if (!current() || row < 0)
        return;
    const SavedList list = *current();
    if (check(moveInList(m_session.registry(), list, m_members[static_cast<std::size_t>(row)], places)))
        m_memberTable->selectRow(std::clamp(row + places, 0, m_memberModel->rowCount() - 1));
}

void ListsPanel::open()
{
    const int row = m_memberTable->currentIndex().row();
    if (row >= 0)
        Q_EMIT facilityWanted(m_members[static_cast<std::size_t>(row)], m_memberModel->item(row, 0)->text());
}

} // namespace tasuki::ui
