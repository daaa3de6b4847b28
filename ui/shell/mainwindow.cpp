// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "shell/bannerarea.h"
#include "shell/commandsearch.h"
#include "shell/droplayer.h"
#include "shell/keyroute.h"
#include "shell/settingsstore.h"
#include "shell/shellactions.h"
#include "shell/statusline.h"
#include "shell/topbar.h"
#include "shell/windowmemory.h"
#include "shell/words.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

/// Where the settings keep the page that was in front.
const QString pageKey = QStringLiteral("window/page");

/// Pages on one another. A page that wants more than the screen has does not push the window beyond it.
class PageStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(200), px(100)}; }
};

} // namespace

MainWindow::MainWindow(Session& session, SettingsStore& settings, QWidget* parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_rail(new Rail(Shell::tr("Tasuki"))),
      m_top(new TopBar), m_banners(new BannerArea(session)), m_stack(new PageStack), m_status(new StatusLine(session))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* side = new QWidget;
    row->addWidget(side, 1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    m_rail->setAccessibleName(Shell::tr("Screens"));
    m_undoBar = new UndoBar(side);
    m_commandSearch = new CommandSearch(this);
    new KeyRoute(this);
    auto* drops = new DropLayer(this, [this](const QList<QUrl>& files) {
        const Page* taker = takerOf(files);
        return taker ? taker->title() : QString();
    });
    m_own = shellActions(*this, session, settings, m_rail);

    connect(drops, &DropLayer::dropped, this, [this](const QList<QUrl>& files) {
        Page* taker = takerOf(files);
        if (!taker)
            return;
        showPage(taker);
        taker->openFiles(files);
    });
    connect(m_rail, &Rail::chosen, this, [this](int index) { showPage(m_pages[index]); });
    connect(m_top, &TopBar::undoRequested, &session, &Session::undo);
    connect(m_top, &TopBar::redoRequested, &session, &Session::redo);
    connect(m_undoBar, &UndoBar::undoRequested, &session, &Session::undo);
    connect(m_top, &TopBar::lockRequested, &session, &Session::lock);
    connect(&session, &Session::vaultChanged, m_top, [this] { m_top->setUnlocked(m_session.isUnlocked()); });
    m_top->setUnlocked(session.isUnlocked());
    connect(m_top, &TopBar::staffChosen, &session, &Session::setStaff);
    connect(m_top, &TopBar::addStaffRequested, this, &MainWindow::addStaffRequested);
    connect(m_top, &TopBar::commandsRequested, this, &MainWindow::openCommandSearch);
    connect(m_top->search(), &SearchField::searchTextChanged, this, &MainWindow::searchFor);
    connect(m_top->search(), &SearchField::returnPressed, this, &MainWindow::goToResult);
    connect(m_top->search(), &SearchField::downPressed, this, &MainWindow::goToResult);
    connect(m_commandSearch, &CommandSearch::chosen, this, [this](const Command& command) {
        if (auto* page = qobject_cast<Page*>(command.page))
            showPage(page);
        if (command.action)
            command.action->trigger();
    });
    connect(&session, &Session::undoChanged, this, &MainWindow::refreshTop);
    connect(&session, &Session::failed, this, &MainWindow::showTrouble);
    connect(m_status, &StatusLine::busyChanged, this, &MainWindow::applyWidth);
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::applyWidth);
    refreshTop();
    if (const auto step = session.store().undoable())
        m_lastStep = step->rid;
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page* page)
{
    place(page);
}

void MainWindow::addBottomPage(Page* page)
{
    if (!m_bottom)
        m_rail->addStretch();
    m_bottom = true;
    place(page);
}

void MainWindow::place(Page* page)
{
    m_pages << page;
    m_stack->addWidget(page);
    RailButton* place = m_rail->add(page->railIcon(), page->title());
    connect(page, &Page::countChanged, place, &RailButton::setBadge);
    connect(page, &Page::done, this, &MainWindow::announce);
    connect(page, &Page::failed, this, &MainWindow::showTrouble);
    const auto number = m_pages.size();
    auto* go = new QAction(icon(page->railIcon()), Shell::tr("Go to: %1").arg(page->title()), this);
    if (number < 10)
        go->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
    connect(go, &QAction::triggered, this, [this, page] { showPage(page); });
    addAction(go);
    m_own << go;
    page->setEffectiveWidth(Theme::instance().effectiveWidth(width()));
    if (number == 1)
        showPage(page);
}

void MainWindow::addOwnAction(QAction* action)
{
    addAction(action);
    m_own << action;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showPage(Page* page)
{
    const auto index = m_pages.indexOf(page);
    if (index < 0)
        return;
    clearSearch();
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(static_cast<int>(index));
    setWindowTitle(Shell::tr("%1 - Tasuki").arg(page->title()));
    page->arrive();
}

void MainWindow::open(Page* otherwise)
{
    restoreWindow(*this, m_settings);
    const QString last = m_settings.value(pageKey).toString();
    show();
    Page* first = otherwise ? otherwise : m_pages.value(0);
    for (Page* page : std::as_const(m_pages))
        if (QLatin1String(page->metaObject()->className()) == last)
            first = page;
    showPage(first);
    m_session.backUpInBackground();
    if (!m_session.jobs().isRunning())
        m_banners->remind();
}

std::vector<Command> MainWindow::commands()
{
    std::vector<Command> all;
    const auto addOf = [&](Page* page) {
        for (QAction* action : page->commands())
            if (!action->isSeparator() && !action->text().isEmpty())
                all.push_back({action, page->title(), page});
    };
    if (Page* front = currentPage())
        addOf(front);
    for (QAction* action : std::as_const(m_own))
        all.push_back({action, {}, nullptr});
    for (Page* page : std::as_const(m_pages))
        if (page != currentPage())
            addOf(page);
    return all;
}

void MainWindow::openCommandSearch()
{
    m_commandSearch->open(commands());
}

void MainWindow::applyWidth()
{
    const int wide = Theme::instance().effectiveWidth(width());
    m_rail->setNarrow(wide < 800);
    m_status->setVisible(wide >= 800 || m_status->isBusy());
    m_undoBar->setBottomSpace(m_status->isVisibleTo(this) ? 38 : 12);
    for (Page* page : std::as_const(m_pages))
        page->setEffectiveWidth(wide);
}

void MainWindow::refreshTop()
{
    // What the bar speaks of may be undone by now, or no longer the newest: its button would undo something else.
    const auto step = m_session.store().undoable();
    if (m_undoBar->offersUndo() && (!step || step->rid != m_lastStep))
        m_undoBar->hide();
    m_top->setSteps(m_session.undoWords(), m_session.redoWords());
    m_top->setSaved(m_session.savedAt());
    m_top->setStaff(staffList(m_session.store()), m_session.staff());
    m_status->refresh();
}

void MainWindow::announce(const QString& sentence)
{
    // Copying and printing are told as well, but there is nothing to take back: offering it would undo something else.
    const auto step = m_session.store().undoable();
    const bool isNew = step && step->rid > m_lastStep;
    if (step)
        m_lastStep = std::max(m_lastStep, step->rid);
    m_undoBar->announce(sentence, isNew);
    refreshTop();
}

void MainWindow::showTrouble(const QString& sentence)
{
    m_banners->tell(Banner::Kind::Err, sentence);
}

void MainWindow::showGood(const QString& sentence)
{
    m_banners->tell(Banner::Kind::Ok, sentence);
}

Page* MainWindow::searchPage() const
{
    Page* front = currentPage();
    if (front && front->canSearch())
        return front;
    for (Page* page : m_pages)
        if (page->canSearch())
            return page;
    return nullptr;
}

void MainWindow::searchFor(const QString& text)
{
    Page* page = searchPage();
    if (m_settingSearch || !page)
        return;
    if (page != currentPage() && !text.isEmpty()) {
        m_stack->setCurrentWidget(page);
        m_rail->setCurrent(static_cast<int>(m_pages.indexOf(page)));
        setWindowTitle(Shell::tr("%1 - Tasuki").arg(page->title()));
    }
    if (page == currentPage())
        page->search(text);
}

void MainWindow::clearSearch()
{
    m_settingSearch = true;
    m_top->search()->clear();
    m_settingSearch = false;
}

void MainWindow::goToResult()
{
    Page* page = currentPage();
    if (!page || m_top->search()->text().isEmpty())
        return;
    clearSearch();
    if (QWidget* list = firstList(page))
        list->setFocus(Qt::OtherFocusReason);
    else
        page->arrive();
}

Page* MainWindow::takerOf(const QList<QUrl>& files) const
{
    for (Page* page : m_pages)
        if (page->takesFiles(files))
            return page;
    return nullptr;
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    applyWidth();
}

void MainWindow::remember()
{
    rememberWindow(*this, m_settings);
    if (const Page* page = currentPage())
        m_settings.set(pageKey, QString::fromLatin1(page->metaObject()->className()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    Page* page = currentPage();
    if (m_top->isAncestorOf(focusWidget()) && page)
        page->arrive();
    else if (!page || !page->stepBack())
        m_banners->putAway();
}

} // namespace tasuki::ui
