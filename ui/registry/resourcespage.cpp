// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/resourcespage.h"

#include "paper/answer.h"
#include "paper/listpage.h"
#include "registry/categories.h"
#include "registry/edits.h"
#include "registry/filterbar.h"
#include "registry/importpanel.h"
#include "registry/listmenu.h"
#include "printing/printpanel.h"
#include "registry/querywords.h"
#include "registry/sheets/registrysheets.h"
#include "registry/verification.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace tasuki::ui {

using namespace registry;

namespace {

QVBoxLayout* emptyColumn(QWidget* widget, int spacing)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(px(spacing));
    return column;
}

} // namespace

ResourcesPage::ResourcesPage(Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    m_model = new FacilityModel(session.registry(), this);
    connect(m_model, &FacilityModel::failed, this, &Page::failed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(16), px(12));
    m_stack = new QStackedWidget;
    column->addWidget(m_stack);
    buildActions();

    m_browse = new QWidget;
    auto* browse = emptyColumn(m_browse, 8);
    browse->addWidget(buildHeader());
    m_splitter = new Splitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("resourcesSplitter"));
    m_splitter->addWidget(buildList());
    m_detail = new DetailPane(session);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({700, 502});
    browse->addWidget(m_splitter, 1);
    m_stack->addWidget(m_browse);

    m_import = new ImportPanel(session);
    m_print = new PrintPanel(session);
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_print);
    auto* more = new QMenu(this);
    more->addActions({m_edit, m_contact, m_nearThis, m_copyAddress});
    QMenu* otherMeans = more->addMenu(icon(Icon::Check), tr("Checked another way"));
    for (const VerificationMeans& means : verificationMeans().subspan(1))
        otherMeans->addAction(meansInWords(QLatin1String(means.code)), this,
                              [this, code = QLatin1String(means.code)] { m_detail->verify(code); });
    more->addSeparator();
    more->addAction(m_remove);
    m_detail->setActions(m_verify, m_printOne, m_copyAddress, more);
    connect(m_detail, &DetailPane::done, this, &Page::done);
    connect(m_detail, &DetailPane::failed, this, &Page::failed);
    connect(m_import, &ImportPanel::done, this, &Page::done);
    connect(m_import, &ImportPanel::left, this, [this] { bring(m_browse); });
    connect(m_print, &PrintPanel::left, this, [this] { bring(m_browse); });
    connect(m_print, &PrintPanel::failed, this, &Page::failed);
    connect(&session, &Session::changed, this, [this](const store::ChangeEvent& event) {
        // A list says nothing about what is found; searching anew would only lose the rows that were chosen for it.
        if (event.everything || (event.entity != &store::describe<SavedList>() && event.entity != &store::describe<ListMember>()))
            runSearch(true);
    });
    connect(&Theme::instance(), &Theme::changed, this, [this, column] {
        column->setContentsMargins(px(16), px(8), px(16), px(12));
        m_detail->refresh();
        applyWidth();
    });
    fitStack(m_browse);
    runSearch();
    applyWidth();
}

ResourcesPage::~ResourcesPage()
{
    // A field that loses the keyboard while the window closes must not search any more.
    m_field->disconnect(this);
    m_table->selectionModel()->disconnect(this);
}

void ResourcesPage::buildActions()
{
    const auto make = [this](Icon picture, const QString& text, const QKeySequence& key, auto&& run) {
        auto* action = new QAction(icon(picture), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_verify = make(Icon::Check, tr("Record: checked by phone"), Qt::Key_F8, [this] { m_detail->verify(QStringLiteral("phone")); });
    m_printOne = make(Icon::Print, tr("Print one page for the caller"), QKeySequence::Print, [this] { printAnswer(); });
    m_printList = make(Icon::Print, tr("Print the list"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { printList(); });
    m_printCalls = make(Icon::Print, tr("Print the call list of this month"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { printCalls(); });
    m_calls = make(Icon::Check, tr("Whom to call this month"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), [this] { askForCalls(); });
    m_printLabels = make(Icon::Print, tr("Print address labels…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { printLabels(); });
    m_printChanges = make(Icon::Reports, tr("What changed since a day…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { printChanges(); });
    m_scopes = make(Icon::Lock, tr("Who may see what…"), {}, [this] { showScopes(); });
    m_copyAddress = make(Icon::Copy, tr("Copy name, address and telephone"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] {
        if (!m_detail->detail())
            return;
        QGuiApplication::clipboard()->setText(m_detail->addressText());
        Q_EMIT done(tr("Copied: %1").arg(m_detail->detail()->facility.name));
    });
    m_importAction = make(Icon::Import, tr("Take in lists…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { importFiles(); });
    m_paste = make(Icon::Import, tr("Take in a table from the clipboard…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { pasteTable(); });
    m_addAction = make(Icon::Add, tr("Register a resource…"), Qt::Key_F7, [this] { addResource(); });
    m_duplicates = make(Icon::Copy, tr("Check for duplicates…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { checkDuplicates(); });
    m_remove = make(Icon::Delete, tr("Remove this resource from the lists"), {}, [this] { m_detail->remove(); });
    m_contact = make(Icon::Person, tr("Add a contact person"), {}, [this] { m_detail->addContact(); });
    m_nearThis = make(Icon::Map, tr("Nearest to this resource first"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] {
        const auto& detail = m_detail->detail();
        if (!detail)
            return;
        if (!detail->facility.latitude || !detail->facility.longitude) {
            Q_EMIT failed(tr("It is not known where %1 lies. Choose a facility nearby.").arg(detail->facility.name));
            return;
        }
        m_filters->setOrigin(QGeoCoordinate(*detail->facility.latitude, *detail->facility.longitude), detail->facility.name);
    });
    m_edit = make(Icon::Edit, tr("Correct the telephone number"), {}, [this] { m_detail->editPhone(); });
}

QWidget* ResourcesPage::buildHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    row->addWidget(new Label(title(), Role::Title));
    m_counts = new Label({}, Role::Secondary, Ink::Text2);
    row->addWidget(m_counts, 1);
    m_importButton = new Button(Icon::Import, tr("Take in lists"));
    m_addButton = new Button(Icon::Add, tr("Register a resource"));
    connect(m_importButton, &Button::clicked, m_importAction, &QAction::trigger);
    connect(m_addButton, &Button::clicked, m_addAction, &QAction::trigger);
    row->addWidget(m_importButton);
    row->addWidget(m_addButton);
    m_listsButton = new Button(Icon::Open, tr("Lists"));
    connect(m_listsButton, &Button::clicked, this, [this] { m_lists->actions().at(2)->trigger(); });
    row->addWidget(m_listsButton);
    m_more = new IconButton(Icon::More, tr("More"));
    auto* menu = new QMenu(this);
    menu->addActions({m_importAction, m_paste, m_duplicates, m_calls, m_printList, m_printCalls, m_printLabels, m_printChanges, m_scopes});
    m_moreMenu = menu;
    connect(m_more, &IconButton::clicked, this, [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    row->addWidget(m_more);
    return header;
}

void ResourcesPage::buildLists()
{
    m_lists = new ListMenu(m_session, *m_model, *m_table, this);
    m_lists->setSearchText([this] { return m_field->visibleText().trimmed(); });
    m_moreMenu->addActions(m_lists->actions());
    connect(m_lists, &ListMenu::done, this, &Page::done);
    connect(m_lists, &ListMenu::failed, this, &Page::failed);
    connect(m_lists, &ListMenu::panelLeft, this, [this] { stepBack(); });
    connect(m_lists, &ListMenu::panelWanted, this, [this](QWidget* panel) {
        QWidget* before = m_stack->currentWidget();
        m_stack->addWidget(panel);
        bring(panel);
        // A panel opened from another one takes its place.
        if (before != m_browse && before != m_print && before != m_import)
            before->deleteLater();
    });
    connect(m_lists, &ListMenu::searchWanted, this, &ResourcesPage::openSearch);
    connect(m_lists, &ListMenu::facilityWanted, this, [this](const Id<Facility>& id, const QString& name) {
        stepBack();
        search(name);
        if (const int row = m_model->rowOf(id); row >= 0)
            chooseRow(row);
    });
}

QWidget* ResourcesPage::buildList()
{
    auto* pane = new Pane;
    auto* top = new QWidget;
    auto* topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(px(12), px(10), px(12), px(8));
    topColumn->setSpacing(px(8));
    m_field = new SearchField(tr("Service, place, condition, name, telephone …"), {}, SearchField::Size::Big);
    m_field->setAccessibleName(tr("Search resources"));
    topColumn->addWidget(m_field);
    m_filters = new FilterBar;
    topColumn->addWidget(m_filters);
    pane->addPart(top);
    pane->addDivider();

    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("resourcesTable"));
    configureTable(*m_table, Rows::TwoLines);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Resources found"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    buildLists();
    m_tableOrEmpty = new QStackedWidget;
    m_tableOrEmpty->addWidget(m_table);
    m_empty = new EmptyState(Icon::Resources, {}, {});
    m_tableOrEmpty->addWidget(m_empty);
    pane->addPart(m_tableOrEmpty, 1);

    m_relax = new QWidget;
    auto* relax = new QHBoxLayout(m_relax);
    relax->setContentsMargins(px(12), px(6), px(12), px(6));
    relax->addWidget(new MarkLabel(Mark::Info, QStringLiteral(" ")));
    m_relaxText = new Label({}, Role::Secondary, Ink::Text2);
    relax->addWidget(m_relaxText);
    m_relaxLink = new Button({}, Button::Kind::Link);
    relax->addWidget(m_relaxLink);
    relax->addStretch();
    m_relax->hide();
    pane->addPart(m_relax);

    auto* foot = pane->addFoot();
    for (QWidget* hint : std::initializer_list<QWidget*>{new KeyHint(QStringLiteral("↑↓")), new Label(tr("choose"), Role::Secondary, Ink::Text2),
                                                         new KeyHint(QStringLiteral("Enter")), new Label(tr("details"), Role::Secondary, Ink::Text2)}) {
        foot->addWidget(hint);
        m_wideOnly << hint;
    }
    foot->addStretch();
    auto* copy = new Button(Icon::Copy, tr("Copy for Excel"));
    auto* print = new Button(Icon::Print, tr("Print list"));
    for (Button* button : {copy, print}) {
        button->setSmall(true);
        foot->addWidget(button);
    }
    m_wideOnly << copy;
    connect(copy, &Button::clicked, m_lists->copyAction(), &QAction::trigger);
    connect(print, &Button::clicked, m_printList, &QAction::trigger);

    connect(m_field, &SearchField::searchTextChanged, this, [this] {
        m_filters->forgetDismissed();
        runSearch();
    });
    connect(m_field, &SearchField::downPressed, this, [this] {
        if (!m_table->currentIndex().isValid())
            chooseRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_table->currentIndex().isValid())
            chooseRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_relaxLink, &Button::clicked, this, [this] {
        if (m_relaxAsksPlace)
            Q_EMIT placeRequested();
        else
            m_filters->includeAsk();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showSelected(); });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (m_oneAtATime) {
            m_splitter->widget(0)->hide();
            m_detail->show();
        }
        m_detail->setFocusInside();
    });
    connect(m_filters, &FilterBar::changed, this, [this] { runSearch(); });
    connect(m_filters, &FilterBar::renewed, this, [this] { runSearch(true); });
    connect(m_filters, &FilterBar::takenBack, this, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    return pane;
}

void ResourcesPage::runSearch(bool stays)
{
    const int before = m_table->currentIndex().row();
    const Id<Facility> selected = m_detail && m_detail->detail() ? m_detail->detail()->facility.id : Id<Facility>();
    Query query = m_session.registry().interpret(m_field->visibleText());
    m_filters->apply(query, m_session.clock());
    const bool placed = std::any_of(query.parts.begin(), query.parts.end(),
                                    [](const QueryPart& part) { return part.kind == QueryPart::Kind::Place; });
    if (const QGeoCoordinate centre = m_session.registry().centrePlace(); !placed && !query.origin && centre.isValid()) {
        query.origin = centre;
        query.originName = m_session.store().meta("centre_place_name");
    }
    m_filters->showReading(query);
    m_model->search(query);
    showCounts();
    showRelaxation();
    applyWidth();
    const bool none = m_model->total() == 0;
    m_tableOrEmpty->setCurrentIndex(none ? 1 : 0);
    if (none) {
        const auto [heading, advice] = nothingFound(query, m_session.registry().facilityCount() == 0);
        m_empty->set(heading, advice);
        m_detail->show({}, std::nullopt, {});
        return;
    }
    // Before anything was asked nothing is chosen: the window stands sooner, and nobody reads out the wrong number.
    if (selected.isNil() && query.parts.empty()) {
        m_detail->show({}, std::nullopt, {});
        return;
    }
    const int row = m_model->rowOf(selected);
    const int instead = stays ? std::clamp(before, 0, static_cast<int>(m_model->total()) - 1) : 0;
    chooseRow(row >= 0 ? row : instead);
    showSelected();
}

void ResourcesPage::chooseRow(int row)
{
    // QTableView::selectRow() looks at the keys that are held: behind Ctrl+Shift+K it would take the row out of the selection.
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ResourcesPage::showCounts()
{
    const auto all = static_cast<qlonglong>(m_session.registry().facilityCount());
    const QLocale locale;
    m_counts->setText(m_width < 1150 ? tr("%1 found").arg(locale.toString(static_cast<qlonglong>(m_model->total())))
                                     : tr("%1 of %2").arg(locale.toString(static_cast<qlonglong>(m_model->total())), locale.toString(all)));
}

void ResourcesPage::showRelaxation()
{
    m_relax->hide();
    m_relaxLink->show();
    m_relaxAsksPlace = m_model->total() > 0 && originName().isEmpty() && !m_session.registry().centrePlace().isValid();
    if (m_relaxAsksPlace) {
        m_relaxText->setText(tr("Say where the centre is, and the nearest come first."));
        m_relaxLink->setText(tr("Choose the place"));
        m_relax->show();
        return;
    }
    if (m_model->query().uncheckedSince.isValid()) {
        const QDate today = m_session.clock().today();
        const auto checked = checkedSince(m_session.registry(), QDate(today.year(), today.month(), 1));
        m_relaxText->setText(tr("%1 checked this month, %2 left in this list. F8 records a call.").arg(checked.value_or(0)).arg(m_model->total()));
        m_relaxLink->hide();
        m_relax->show();
        return;
    }
    Query wider = m_model->query();
    if (wider.includeAsk || std::none_of(wider.parts.begin(), wider.parts.end(), [](const QueryPart& part) {
            return part.kind == QueryPart::Kind::Condition;
        }))
        return;
    wider.includeAsk = true;
    const auto result = m_session.registry().search(wider);
    if (!result || result->hits.size() <= m_model->total())
        return;
    const auto more = result->hits.size() - m_model->total();
    m_relaxText->setText(tr("%1 more where it has to be asked.").arg(more));
    m_relaxLink->setText(tr("Show them too"));
    m_relax->show();
}

QString ResourcesPage::originName() const
{
    if (m_model->query().origin)
        return m_model->query().originName;
    for (const QueryPart& part : m_model->query().parts)
        if (part.kind == QueryPart::Kind::Place)
            return part.label;
    return {};
}

void ResourcesPage::showSelected()
{
    const FacilityRow* row = m_model->row(m_table->currentIndex().row());
    m_detail->show(row ? row->id : Id<Facility>(), row ? row->distance : std::nullopt, originName());
}

void ResourcesPage::bring(QWidget* panel)
{
    fitStack(panel);
    m_stack->setCurrentWidget(panel);
    if (panel == m_browse)
        arrive();
    else if (panel == m_import)
        m_import->arrive();
}

void ResourcesPage::fitStack(QWidget* current)
{
    // A stack is as large as its largest page wants; what is not in front must not widen what is.
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = m_stack->widget(i) == current ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
}

void ResourcesPage::arrive()
{
    if (m_stack->currentWidget() == m_browse) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->selectAll();
    }
}

bool ResourcesPage::stepBack()
{
    if (m_stack->currentWidget() != m_browse) {
        if (m_stack->currentWidget() != m_print && m_stack->currentWidget() != m_import)
            m_stack->currentWidget()->deleteLater();
        bring(m_browse);
        return true;
    }
    if (m_oneAtATime && !m_splitter->widget(0)->isVisible()) {
        m_detail->hide();
        m_splitter->widget(0)->show();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!m_field->hasFocus()) {
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ResourcesPage::search(const QString& text)
{
    if (m_stack->currentWidget() != m_browse) {
        fitStack(m_browse);
        m_stack->setCurrentWidget(m_browse);
    }
    m_field->setText(text);
    m_filters->forgetDismissed();
    runSearch();
}

bool ResourcesPage::takesFiles(const QList<QUrl>& files) const
{
    return std::any_of(files.begin(), files.end(), [](const QUrl& url) {
        static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("xlsx"),
                                         QStringLiteral("zip")};
        return url.isLocalFile() && endings.contains(QFileInfo(url.path()).suffix().toLower());
    });
}

void ResourcesPage::openFiles(const QList<QUrl>& files)
{
    QStringList paths;
    for (const QUrl& url : files)
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.isEmpty())
        return;
    bring(m_import);
    m_import->start(paths);
}

void ResourcesPage::importFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Choose lists to take in"), QString(),
                                                            tr("Lists (*.csv *.xlsx *.zip *.tsv *.txt)"));
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    openFiles(urls);
}

void ResourcesPage::setEffectiveWidth(int width)
{
    m_width = width;
    m_filters->setFolded(width < 1000);
    applyWidth();
    showCounts();
}

void ResourcesPage::applyWidth()
{
    const bool compact = m_width < 1150;
    const bool single = m_width < 800;
    m_model->setCompact(compact);
    for (QWidget* widget : m_wideOnly)
        widget->setVisible(!compact);
    m_importButton->setVisible(!compact);
    m_listsButton->setVisible(!compact);
    m_import->setEffectiveWidth(m_width);
    if (single != m_oneAtATime) {
        m_oneAtATime = single;
        m_splitter->widget(0)->show();
        m_detail->setVisible(!single);
    }
    if (compact != m_wasCompact && !single) {
        // Close to the look's 722 beside 480, so that the record's four buttons stand in one row in Japanese; 332 for the
        // list where space is short.
        m_splitter->setSizes(compact ? QList<int>{px(332), width() - px(332)} : QList<int>{700, 502});
    }
    m_wasCompact = compact;
    auto* header = m_table->horizontalHeader();
    header->setVisible(!compact);
    if (compact) {
        header->setSectionResizeMode(0, QHeaderView::Stretch);
        return;
    }
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(FacilityModel::Name, QHeaderView::Stretch);
    // Wide enough for the longest word a column mostly has, in either language.
    const QFontMetrics body(ui::font(Role::Body));
    const auto fit = [&](FacilityModel::Column column, int least, const QStringList& words, int extra) {
        int width = px(least);
        for (const QString& word : words)
            width = std::max(width, body.horizontalAdvance(word) + px(extra));
        m_table->setColumnWidth(column, width);
    };
    const QString header1 = m_model->headerData(FacilityModel::Acceptance, Qt::Horizontal, Qt::DisplayRole).toString();
    fit(FacilityModel::Distance, 72, {QStringLiteral("88.8 km")}, 20);
    fit(FacilityModel::Acceptance, 84, {markWord(Mark::Accepting), markWord(Mark::Ask), header1}, 36);
    fit(FacilityModel::Vacancy, 124, {}, 0);
    fit(FacilityModel::Checked, 112, {ageInWords(QDate(2025, 1, 1), QDate(2026, 12, 1)).left(12)}, 36);
}

} // namespace tasuki::ui
