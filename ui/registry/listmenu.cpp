// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/listmenu.h"

#include "registry/copying.h"
#include "registry/exportpanel.h"
#include "registry/facilitymodel.h"
#include "registry/listspanel.h"
#include "style/parts.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace registry;

namespace {

/// More than this is no block for a spreadsheet on an office PC.
constexpr std::size_t mostCopied = 3000;

} // namespace

QString askListName(QWidget* parent, const QString& heading, const QString& verb, const QString& name)
{
    Dialog dialog(ListMenu::tr("List"), heading, parent);
    auto* edit = new LineEdit(name);
    edit->selectAll();
    dialog.body()->addWidget(new FieldBox(ListMenu::tr("Name of the list"), edit));
    dialog.setSafe(ListMenu::tr("Back"));
    dialog.setPrimary(verb, QStringLiteral("Enter"));
    // A dialog gives the keyboard to its safe choice when it opens; here there is something to type first.
    QTimer::singleShot(0, edit, [edit] { edit->setFocus(Qt::OtherFocusReason); });
    QObject::connect(edit, &QLineEdit::returnPressed, &dialog, &QDialog::accept);
    return dialog.exec() == QDialog::Accepted ? edit->text() : QString();
}

ListMenu::ListMenu(Session& session, FacilityModel& model, QTableView& table, QWidget* page)
    : QObject(page), m_session(session), m_model(model), m_table(table), m_page(page)
{
    const auto make = [this](Icon picture, const QString& text, const QKeySequence& key, auto&& run) {
        auto* action = new QAction(icon(picture), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        m_page->addAction(action);
        return action;
    };
    m_toList = make(Icon::Add, tr("Put on a list…"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { putOnList(); });
    m_saveSearch = make(Icon::Save, tr("Keep this search as a list…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                        [this] { saveSearch(); });
    m_lists = make(Icon::Open, tr("Lists…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { showLists(); });
    m_export = make(Icon::Export, tr("Write as Excel or CSV…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), [this] {
        // The same key, in the lists, is about the list in front.
        if (m_panel) {
            m_panel->exportCurrent();
            return;
        }
        const QString typed = m_typed ? m_typed() : QString();
        showExport(meant(), typed.isEmpty() ? tr("Resources") : typed);
    });
    m_copy = make(Icon::Copy, tr("Copy the list for Excel"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                  [this] { copy(meant()); });
    auto* copyRows = new QAction(tr("Copy the selected rows"), this);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    connect(copyRows, &QAction::triggered, this, [this] { copy(selected()); });
    m_table.addAction(copyRows);
}

std::vector<Id<Facility>> ListMenu::selected() const
{
    QModelIndexList rows = m_table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    std::vector<Id<Facility>> ids;
    for (const QModelIndex& index : rows)
        if (const FacilityRow* row = m_model.row(index.row()))
            ids.push_back(row->id);
    return ids;
}

std::vector<Id<Facility>> ListMenu::meant()
{
    auto ids = selected();
    return ids.size() > 1 ? ids : m_model.allIds();
}

void ListMenu::say(const Result<QString>& sentence)
{
    if (!sentence)
        Q_EMIT failed(sentence.error().message);
    else
        Q_EMIT done(*sentence);
}

void ListMenu::copy(const std::vector<Id<Facility>>& facilities)
{
    if (facilities.empty())
        return;
    // The window waits for the clipboard; a whole prefecture is what the file is for.
    if (facilities.size() > mostCopied) {
        Q_EMIT failed(tr("%1 facilities are too many for the clipboard (at most %2). Nothing was copied. Narrow the search, or write an Excel "
                         "file with Ctrl+Shift+X.")
                          .arg(facilities.size())
                          .arg(mostCopied));
        return;
    }
    say(copyFacilities(m_session, facilities).map([](std::size_t lines) {
        return tr("Copied %1 lines for Excel (what everybody may see)").arg(lines);
    }));
}

void ListMenu::addTo(const SavedList& list, const std::vector<Id<Facility>>& facilities)
{
    say(addToList(m_session.registry(), list, facilities).map([&](int count) {
        return count > 0 ? tr("%1 put on the list “%2”").arg(count).arg(list.name)
                         : tr("Already on the list “%1”").arg(list.name);
    }));
}

void ListMenu::putOnList()
{
    const auto facilities = selected();
    if (facilities.empty()) {
        Q_EMIT failed(tr("Choose one or more facilities in the list first. Shift and the arrow keys choose several."));
        return;
    }
    auto lists = savedLists(m_session.registry());
    if (!lists) {
        Q_EMIT failed(lists.error().message);
        return;
    }
    QMenu menu;
    for (const SavedList& list : *lists)
        if (list.isHandmade())
            menu.addAction(list.name, this, [this, list, facilities] { addTo(list, facilities); });
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(icon(Icon::Add), tr("New list…"), this, [this, facilities] {
        const QString name = askListName(m_page, tr("What is the list called?"), tr("Make the list"));
        if (name.isEmpty())
            return;
        auto made = makeList(m_session.registry(), name);
        auto list = made ? listNamed(m_session.registry(), name) : tl::unexpected<Error>(made.error());
        if (!list)
            Q_EMIT failed(list.error().message);
        else
            addTo(*list, facilities);
    });
    menu.setActiveAction(menu.actions().constFirst());
    const QRect row = m_table.visualRect(m_table.currentIndex());
    menu.exec(m_table.viewport()->mapToGlobal(row.bottomLeft()));
}

void ListMenu::saveSearch()
{
    const QString typed = m_typed ? m_typed() : QString();
    const QString name = askListName(m_page,
                                     m_openSearch.isEmpty() ? tr("What is this search called? It finds anew each time it is opened.")
                                                            : tr("Under the same name the saved search is changed, under another one it is kept anew."),
                                     tr("Keep the search"), m_openSearch.isEmpty() ? typed : m_openSearch);
    if (name.isEmpty())
        return;
    say(registry::saveSearch(m_session.registry(), name, typed, m_model.query()).map([&](const Id<SavedList>&) {
        return tr("The search was kept as the list “%1”").arg(name);
    }));
}

void ListMenu::showLists()
{
    auto* panel = new ListsPanel(m_session);
    connect(panel, &ListsPanel::left, this, &ListMenu::panelLeft);
    connect(panel, &ListsPanel::done, this, &ListMenu::done);
    connect(panel, &ListsPanel::failed, this, &ListMenu::failed);
    connect(panel, &ListsPanel::facilityWanted, this, &ListMenu::facilityWanted);
    connect(panel, &ListsPanel::searchWanted, this, &ListMenu::searchWanted);
    connect(panel, &ListsPanel::exportWanted, this, &ListMenu::showExport);
    connect(panel, &ListsPanel::copyWanted, this, &ListMenu::copy);
    m_panel = panel;
    Q_EMIT panelWanted(panel);
    panel->arrive();
}

void ListMenu::showExport(std::vector<Id<Facility>> facilities, const QString& title)
{
    auto* panel = new ExportPanel(m_session, std::move(facilities), title);
    connect(panel, &ExportPanel::left, this, &ListMenu::panelLeft);
    connect(panel, &ExportPanel::done, this, &ListMenu::done);
    connect(panel, &ExportPanel::failed, this, &ListMenu::failed);
    Q_EMIT panelWanted(panel);
    panel->arrive();
}

} // namespace tasuki::ui
