// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "centre/sampleclients.h"
#include "centre/sampleneighbours.h"
#include "clients/clientspage.h"
#include "clients/recordpane.h"
#include "exchange/differencelist.h"
#include "exchange/differencespane.h"
#include "exchange/exchangepage.h"
#include "exchange/incomingview.h"
#include "exchange/receivepane.h"
#include "exchange/sendpane.h"
#include "forms/drafting.h"
#include "forms/handoverpage.h"
#include "forms/making/formeditor.h"
#include "forms/making/formspanel.h"
#include "forms/sheeteditor.h"
#include "network/answerspane.h"
#include "network/networkpage.h"
#include "network/networkstate.h"
#include "network/networkview.h"
#include "paper/paint.h"
#include "people/meetingpane.h"
#include "people/peoplepage.h"
#include "people/personpane.h"
#include "program.h"
#include "registry/duplicatespanel.h"
#include "registry/lists.h"
#include "registry/resourcespage.h"
#include "registry/scopepanel.h"
#include "registry/sample.h"
#include "registry/sourcelines.h"
#include "shell/bannerarea.h"
#include "shell/commandsearch.h"
#include "shell/mainwindow.h"
#include "shell/settingspage.h"
#include "shell/startpage.h"
#include "style/pane.h"
#include "style/undobar.h"
#include "today/todaypage.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>

namespace tasuki::app {

using namespace ui;

namespace {

constexpr QSize screenSize(1366, 698);
constexpr int patience = 60000;

void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitUntil(const std::function<bool()>& holds)
{
    QElapsedTimer since;
    since.start();
    while (!holds()) {
        if (since.elapsed() > patience)
            return false;
        pause(20);
    }
    pause(120);
    return true;
}

/// Collects the pictures; a picture that cannot be saved fails the tour.
class Album
{
public:
    explicit Album(const QString& folder) : m_folder(folder) { m_fine = m_folder.mkpath(QStringLiteral(".")); }

    void take(QWidget& window, const QString& name)
    {
        pause(80);
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(name));
        check(window.grab().save(path), path);
    }
    void check(bool came, const QString& what)
    {
        if (!came)
            qWarning("the tour missed: %s", qPrintable(what));
        m_fine = m_fine && came;
    }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool fine() const { return m_fine; }

private:
    QDir m_folder;
    int m_number = 0;
    bool m_fine = true;
};

QAction* actionWith(Page& page, const QKeySequence& key)
{
    for (QAction* action : page.commands())
        if (action->shortcut() == key)
            return action;
    return nullptr;
}

void idle(Program& program)
{
    waitUntil([&] { return !program.session() || !program.session()->jobs().isRunning(); });
}

void resources(Program& program, Album& album)
{
    MainWindow& window = *program.window();
    window.showPage(program.resources());
    program.resources()->search(QString());
    album.take(window, QStringLiteral("resources"));
    program.resources()->search(QStringLiteral("ほうもんかんご もとまち"));
    album.take(window, QStringLiteral("search"));
    program.resources()->search(QStringLiteral("ほうもんかんご もとまち 胃ろう"));
    album.take(window, QStringLiteral("search-condition"));
    if (QAction* verify = actionWith(*program.resources(), QKeySequence(Qt::Key_F8)))
        verify->trigger();
    idle(program);
    album.take(window, QStringLiteral("checked-by-phone"));
    window.undoBar().hide();
}

/// What comes to the front for a while: prints with their choices, rules, lists, calls.
void panels(Program& program, Album& album, const QString& suffix)
{
    MainWindow& window = *program.window();
    ResourcesPage& page = *program.resources();
    window.showPage(&page);
    page.search(QStringLiteral("訪問看護"));
    // A list of each kind, for the picture of the lists.
    static_cast<void>(registry::saveSearch(program.session()->registry(), QStringLiteral("訪問看護（空きあり）"), QStringLiteral("訪問看護 空きあり"), {}));
    for (const auto& [keys, name] : {std::pair(QKeySequence(QKeySequence::Print), "print-preview"),
                                     std::pair(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), "labels"),
                                     std::pair(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), "changes"),
                                     std::pair(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), "export"),
                                     std::pair(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), "lists")}) {
        if (QAction* print = actionWith(page, keys))
            print->trigger();
        idle(program);
        album.take(window, QString::fromLatin1(name) + suffix);
        page.stepBack();
    }
    page.showScopes();
    if (auto* scopes = page.findChild<ScopePanel*>()) {
        scopes->choose(QStringLiteral("hospital"), QStringLiteral("facility.phone"), store::Scope::Professionals);
        scopes->set();
    }
    album.take(window, QStringLiteral("scopes") + suffix);
    page.stepBack();
    window.undoBar().hide();
}

void paper(Program& program, Album& album)
{
    ResourcesPage& page = *program.resources();
    const auto write = [&](const Result<tasuki::paper::Document>& document, const QString& name) {
        album.check(document && tasuki::paper::writePdf(*document, album.file(name)).has_value(), name);
    };
    write(page.answerDocument(store::Scope::Public), QStringLiteral("answer.pdf"));
    write(page.listDocument(store::Scope::Public), QStringLiteral("list.pdf"));
    write(page.callDocument(), QStringLiteral("calls.pdf"));
    panels(program, album, {});
}

/// The pairs that may be one facility, and one of them made one.
void duplicates(Program& program, Album& album)
{
    MainWindow& window = *program.window();
    ResourcesPage& page = *program.resources();
    if (QAction* check = actionWith(page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)))
        check->trigger();
    pause(200);
    idle(program);
    album.take(window, QStringLiteral("duplicates"));
    auto* panel = window.findChild<DuplicatesPanel*>();
    album.check(panel && panel->pairs().rowCount() > 0, QStringLiteral("pairs that may be one facility"));
    if (panel && !panel->actions().isEmpty())
        panel->actions().first()->trigger();
    album.take(window, QStringLiteral("duplicates-merged"));
    page.stepBack();
    page.search(QStringLiteral("さくら訪問看護"));
    if (auto* body = page.detailPane().findChild<SourceLines*>())
        page.detailPane().findChild<ScrollBody*>()->ensureWidgetVisible(body);
    album.take(window, QStringLiteral("sources"));
    window.undoBar().hide();
}

/// The sample's next edition, as a person would drop it onto the window.
void import(Program& program, Album& album)
{
    MainWindow& window = *program.window();
    const QTemporaryDir folder;
    QList<QUrl> urls;
    for (const QString& resource : registry::sampleNextEdition()) {
        const QString path = folder.filePath(QFileInfo(resource).fileName());
        album.check(QFile::copy(resource, path), path);
        urls << QUrl::fromLocalFile(path);
    }
    program.resources()->openFiles(urls);
    pause(200);
    idle(program);
    album.take(window, QStringLiteral("import"));
    program.resources()->stepBack();
    // An office's own table, whose columns a person looks at first.
    QFile table(folder.filePath(QStringLiteral("配食と見守りの一覧.csv")));
    album.check(table.open(QIODevice::WriteOnly) &&
                    table.write("花見市 配食と見守り,,,,\n令和7年6月1日現在,,,,\nお店,ふりがな,どこ,でんわ,届ける範囲\n"
                                "花まる弁当,はなまるべんとう,花見市元町1-2,000-000-0101,元町・北町\n"
                                "みのり食堂,みのりしょくどう,花見市北町3-4,000-000-0102,北町\n"
                                "見守り新聞店,みまもりしんぶんてん,花見市南町5,000-000-0103,市内全域\n") > 0,
                table.fileName());
    table.close();
    program.resources()->openFiles({QUrl::fromLocalFile(table.fileName())});
    pause(200);
    idle(program);
    album.take(window, QStringLiteral("import-columns"));
    program.resources()->stepBack();
}

/// The forms there are, and one being made: its fields, its rules, what it stands for.
void forms(Program& program, Album& album, const QString& suffix)
{
    MainWindow& window = *program.window();
    Session& session = *program.session();
    HandoverPage* page = program.handovers();
    page->showForms();
    album.take(window, QStringLiteral("forms") + suffix);
    const auto official = session.sheets().library().find(QStringLiteral("admission-info"));
    if (!official)
        return;
    auto draft = session.sheets().library().beginDraft(forms::formAfter(**official, QStringLiteral("own-admission"), QStringLiteral("入院連絡票（もとまち）"),
                                                                        session.centre().sender().centre, session.clock().today()));
    if (!draft || !page->formEditor().open(draft->id))
        return;
    page->forms().editRequested(draft->id.uuid);
    page->formEditor().chooseField(QStringLiteral("adl.eating"));
    album.take(window, QStringLiteral("form-fields") + suffix);
    page->formEditor().showPart(1);
    page->formEditor().chooseField(QStringLiteral("care.level"));
    album.take(window, QStringLiteral("form-cells") + suffix);
    page->formEditor().showPart(2);
    album.take(window, QStringLiteral("form-about") + suffix);
    page->stepBack();
    page->stepBack();
    NoProgress progress;
    if (auto undone = session.store().undo(progress); !undone)
        qWarning("tour: %s", qPrintable(undone.error().message));
}

/// What stands behind the gate: a client's record, tab by tab, and a sheet with its paper.
void clients(Program& program, Album& album, const QString& suffix)
{
    MainWindow& window = *program.window();
    window.showPage(program.clients());
    if (suffix.isEmpty())
        album.take(window, QStringLiteral("gate"));
    Session& session = *program.session();
    if (!session.isUnlocked()) {
        bool open = false;
        session.unlock(session.staff(), samplePassphrase(), [&](const Result<void>& done) { open = done.has_value(); });
        idle(program);
        album.check(open, QStringLiteral("the passphrase of the sample"));
    }
    program.clients()->search(QStringLiteral("たどころ"));
    for (int tab = 0; tab < (suffix.isEmpty() ? 5 : 2); ++tab) {
        program.clients()->record().showTab(tab);
        album.take(window, QStringLiteral("client-%1").arg(tab) + suffix);
    }
    program.clients()->search(QString());
    window.showPage(program.handovers());
    album.take(window, QStringLiteral("sheets") + suffix);
    const auto lines = session.sheets().list();
    for (const forms::SheetLine& line : lines.value_or(std::vector<forms::SheetLine>())) {
        if (line.sheet.isIssued() || line.title != QStringLiteral("入院時情報提供書"))
            continue;
        program.handovers()->openSheet(line.id.uuid);
        program.handovers()->editor().goTo(QStringLiteral("independence.physical"));
        album.take(window, QStringLiteral("sheet") + suffix);
        if (!suffix.isEmpty())
            break;
        program.handovers()->editor().goTo(QStringLiteral("oral.swallowing"));
        album.take(window, QStringLiteral("sheet-body"));
        album.check(paper::writePdf(program.handovers()->editor().document(), album.file(QStringLiteral("sheet.pdf"))).has_value(), QStringLiteral("sheet.pdf"));
        program.handovers()->editor().fax();
        album.take(window, QStringLiteral("fax"));
        program.handovers()->stepBack();
    }
    window.showPage(program.today());
    album.take(window, QStringLiteral("today") + suffix);
    window.showPage(program.handovers());
    program.handovers()->stepBack();
    forms(program, album, suffix);
    program.handovers()->beginFor({});
    album.take(window, QStringLiteral("new-sheet") + suffix);
    program.handovers()->stepBack();
}

/// People, their meetings with the papers of one, and what the network answers.
void network(Program& program, Album& album, const QString& suffix)
{
    MainWindow& window = *program.window();
    PeoplePage& people = *program.people();
    window.showPage(&people);
    people.showPart(PeoplePage::Meetings);
    idle(program);
    const QModelIndex middle = people.meetingTable().model()->index(people.meetingTable().model()->rowCount() / 2, 0);
    people.meetingTable().selectRow(middle.row());
    Q_EMIT people.meetingTable().activated(middle);
    for (const auto& [tab, name] : {std::pair(MeetingPane::Agenda, "meeting-agenda"), std::pair(MeetingPane::Attendance, "meeting-attendance"),
                                    std::pair(MeetingPane::MinutesTab, "meeting-minutes"), std::pair(MeetingPane::Roles, "meeting-roles"),
                                    std::pair(MeetingPane::Issues, "meeting-issues")}) {
        people.meeting().showTab(tab);
        album.take(window, QString::fromLatin1(name) + suffix);
    }
    if (suffix.isEmpty())
        for (const auto& [what, name] : {std::pair(PeoplePage::Print::Agenda, "agenda.pdf"), std::pair(PeoplePage::Print::Signing, "signing.pdf"),
                                         std::pair(PeoplePage::Print::NameTags, "nametags.pdf"), std::pair(PeoplePage::Print::Minutes, "minutes.pdf"),
                                         std::pair(PeoplePage::Print::Certificates, "certificates.pdf")}) {
            const auto document = people.document(what);
            album.check(document && tasuki::paper::writePdf(*document, album.file(QString::fromLatin1(name))).has_value(), QString::fromLatin1(name));
        }
    people.print(PeoplePage::Print::Signing);
    idle(program);
    album.take(window, QStringLiteral("meeting-print") + suffix);
    people.stepBack();
    people.showPart(PeoplePage::People);
    people.personTable().selectRow(3);
    Q_EMIT people.personTable().activated(people.personTable().model()->index(3, 0));
    album.take(window, QStringLiteral("person") + suffix);
    people.showPart(PeoplePage::Training);
    album.take(window, QStringLiteral("training") + suffix);
    people.showPart(PeoplePage::Meetings);

    NetworkPage& page = *program.network();
    window.showPage(&page);
    const auto answered = [&] { return page.answers().answer() != nullptr; };
    album.check(waitUntil(answered), QStringLiteral("answers"));
    for (const auto& [way, name] : {std::pair(NetworkPage::Way::Mine, "network-mine"), std::pair(NetworkPage::Way::Whole, "network-whole"),
                                    std::pair(NetworkPage::Way::Table, "network-table")}) {
        page.setWay(way);
        pause(600);
        idle(program);
        album.take(window, QString::fromLatin1(name) + suffix);
    }
    page.setWay(NetworkPage::Way::Mine);
    page.view().setFocus(Qt::OtherFocusReason);
    for (const int question : {2, 5, 8, 7}) {
        QKeyEvent digit(QEvent::KeyPress, Qt::Key_0 + question, Qt::NoModifier);
        QApplication::sendEvent(&page, &digit);
        album.take(window, QStringLiteral("answer-%1").arg(question) + suffix);
    }
    page.printPicture();
    idle(program);
    album.take(window, QStringLiteral("network-print") + suffix);
    page.stepBack();
}

/// Files of the neighbours, looked at and, the first time, taken in; what then differs, leaves and is known of the partners.
void exchangeFiles(Program& program, Album& album, const QString& suffix)
{
    MainWindow& window = *program.window();
    ExchangePage& page = *program.exchange();
    window.showPage(&page);
    page.showPart(ExchangePage::Receive);
    album.take(window, QStringLiteral("exchange-empty") + suffix);
    QList<QUrl> files;
    for (const QString& path : sampleNeighbourFiles(program.session()->path()))
        files << QUrl::fromLocalFile(path);
    album.check(!files.isEmpty(), QStringLiteral("files of the sample's neighbours"));
    page.openFiles(files);
    album.check(waitUntil([&] { return page.receiving().state() == ReceivePane::Preview; }), QStringLiteral("what the files would bring"));
    album.take(window, QStringLiteral("exchange-preview") + suffix);
    page.receiving().preview().showTile(IncomingView::Updated);
    album.take(window, QStringLiteral("exchange-updates") + suffix);
    if (suffix.isEmpty()) {
        page.receiving().take();
        album.check(waitUntil([&] { return page.receiving().state() == ReceivePane::Empty; }), QStringLiteral("files taken in"));
        album.take(window, QStringLiteral("exchange-taken"));
    } else {
        page.stepBack();
    }
    for (const auto& [part, name] : {std::pair(ExchangePage::Differences, "exchange-differences"), std::pair(ExchangePage::Send, "exchange-send"), std::pair(ExchangePage::Partners, "exchange-partners"),
                                     std::pair(ExchangePage::Record, "exchange-record")}) {
        page.showPart(part);
        idle(program);
        album.take(window, QString::fromLatin1(name) + suffix);
    }
    page.showPart(ExchangePage::Receive);
    window.undoBar().hide();
}

void everyPage(Program& program, Album& album, const QString& suffix)
{
    MainWindow& window = *program.window();
    for (Page* page : window.pages()) {
        window.showPage(page);
        const QString name = QString::fromLatin1(page->metaObject()->className()).section(QStringLiteral("::"), -1);
        album.take(window, name.toLower() + suffix);
    }
}

} // namespace

int runTour(Program& program, SettingsStore& settings, const QString& folder)
{
    Album album(folder);
    if (!waitUntil([&] { return program.window() != nullptr; }))
        return 1;
    const QString path = program.session()->path();
    Theme& theme = Theme::instance();
    const auto fresh = [&] {
        program.window()->setWindowState(Qt::WindowNoState);
        program.window()->resize(screenSize);
        idle(program);
    };
    fresh();
    resources(program, album);
    paper(program, album);
    import(program, album);
    duplicates(program, album);
    clients(program, album, {});
    network(program, album, {});
    exchangeFiles(program, album, {});
    everyPage(program, album, {});
    program.window()->openCommandSearch();
    album.take(*program.window(), QStringLiteral("commands"));
    program.window()->commandSearch().close();
    program.window()->showPage(program.resources());
    program.window()->showTrouble(QCoreApplication::translate("Tour", "This is how a sentence about trouble looks. Nothing happened."));
    album.take(*program.window(), QStringLiteral("trouble"));
    program.window()->banners().putAway();

    theme.setMode(Theme::Mode::Dark);
    everyPage(program, album, QStringLiteral("-dark"));
    panels(program, album, QStringLiteral("-dark"));
    clients(program, album, QStringLiteral("-dark"));
    network(program, album, QStringLiteral("-dark"));
    exchangeFiles(program, album, QStringLiteral("-dark"));
    theme.setMode(Theme::Mode::Light);
    for (const int percent : {125, 150, 200}) {
        theme.setTextScale(percent / 100.0);
        everyPage(program, album, QStringLiteral("-%1").arg(percent));
    }
    panels(program, album, QStringLiteral("-200"));
    clients(program, album, QStringLiteral("-200"));
    network(program, album, QStringLiteral("-200"));
    exchangeFiles(program, album, QStringLiteral("-200"));
    theme.setTextScale(1);
    program.window()->resize(1024, 700);
    everyPage(program, album, QStringLiteral("-1024"));

    settings.setLanguage(QStringLiteral("en"));
    program.setLanguage(QStringLiteral("en"));
    fresh();
    everyPage(program, album, QStringLiteral("-en"));
    panels(program, album, QStringLiteral("-en"));
    settings.setLanguage(QStringLiteral("ja"));
    program.setLanguage(QStringLiteral("ja"));
    fresh();
    program.showStart(true);
    program.startPage()->resize(1000, 600);
    album.take(*program.startPage(), QStringLiteral("start"));
    theme.setTextScale(2);
    album.take(*program.startPage(), QStringLiteral("start-200"));
    theme.setTextScale(1);
    album.check(path == program.session()->path(), path);
    return album.fine() ? 0 : 1;
}

int runSelfTest(Program& program)
{
    if (!waitUntil([&] { return program.window() != nullptr; }))
        return 1;
    for (Page* page : program.window()->pages()) {
        program.window()->showPage(page);
        pause(50);
        page->stepBack();
    }
    program.window()->openCommandSearch();
    const bool listed = !program.window()->commandSearch().listed().isEmpty();
    program.window()->commandSearch().close();
    idle(program);
    // A key that the window and a screen both want does nothing at all.
    for (const Page* page : program.window()->pages())
        for (const QAction* each : page->actions())
            for (const QAction* other : program.window()->actions())
                for (const QKeySequence& key : each->shortcuts())
                    if (other->shortcuts().contains(key)) {
                        qWarning("%s is a key of two commands: %s, %s", qPrintable(key.toString()), qPrintable(each->text()), qPrintable(other->text()));
                        return 1;
                    }
    return listed ? 0 : 1;
}

} // namespace tasuki::app
