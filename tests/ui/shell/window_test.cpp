// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "session/carrier.h"
#include "shell/bannerarea.h"
#include "shell/commandsearch.h"
#include "shell/statusline.h"
#include "shell/topbar.h"
#include "style/parts.h"
#include "testing/testing.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLayout>
#include <QMimeData>
#include <QDropEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;
using namespace tasuki::ui;

namespace {

/// Whether the window would take what is dragged.
bool dragOver(QWidget* target, const QMimeData& data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    return enter.isAccepted();
}

void dropOn(QWidget* target, const QMimeData& data)
{
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
}

} // namespace

TEST_CASE("Ctrl and a digit bring a page to the front")
{
    Stage stage;
    QTest::keyClick(stage.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(stage.window->currentPage() == stage.second);
    CHECK(stage.window->windowTitle().contains(stage.second->title()));
    CHECK(stage.second->arrivals == 1);
    QTest::keyClick(stage.window.get(), Qt::Key_1, Qt::ControlModifier);
    CHECK(stage.window->currentPage() == stage.first);
}

TEST_CASE("Ctrl+K takes the keyboard to the search, and what is typed reaches the page that searches")
{
    Stage stage;
    stage.window->showPage(stage.second);
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    SearchField* field = stage.window->topBar().search();
    REQUIRE(QApplication::focusWidget() == field);
    QTest::keyClicks(field, QStringLiteral("sakura"));
    CHECK(stage.first->searched == QStringLiteral("sakura"));
    CHECK(stage.window->currentPage() == stage.first);
    CHECK(QApplication::focusWidget() == field);

    SECTION("Enter goes on to the result")
    {
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(QApplication::focusWidget() == stage.first->table);
        CHECK(stage.first->searched == QStringLiteral("sakura"));
    }
    SECTION("what is still being converted is searched too, and Enter then belongs to the conversion")
    {
        field->clear();
        QInputMethodEvent composing(QStringLiteral("さくら"), {});
        QApplication::sendEvent(field, &composing);
        CHECK(stage.first->searched == QStringLiteral("さくら"));
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(QApplication::focusWidget() == field);
    }
}

TEST_CASE("The undo link says what it takes back, and takes it back")
{
    Stage stage;
    Button* undo = stage.window->topBar().undoButton();
    CHECK(!undo->isVisible());
    const QString words = stage.change(QStringLiteral("見本の家"));
    REQUIRE(!words.isEmpty());
    CHECK(undo->isVisible());
    CHECK(undo->accessibleName().contains(words));
    const auto count = stage.session->registry().facilityCount();

    SECTION("by its link")
    {
        undo->click();
    }
    SECTION("by Ctrl+Z even while the keyboard is in the search with text in it")
    {
        SearchField* field = stage.window->topBar().search();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("abc"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        CHECK(field->text() == QStringLiteral("abc"));
    }
    stage.idle();
    CHECK(stage.session->registry().facilityCount() == count - 1);
    CHECK(!undo->isVisible());
    CHECK(stage.window->topBar().redoButton()->isVisible());
    CHECK(stage.window->topBar().redoButton()->accessibleName().contains(words));
    QTest::keyClick(stage.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    stage.idle();
    CHECK(stage.session->registry().facilityCount() == count);
}

TEST_CASE("A line that has something to take back keeps Ctrl+Z to itself")
{
    Stage stage;
    stage.change(QStringLiteral("見本の家"));
    auto* line = new LineEdit({}, stage.first);
    line->show();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("abc"));
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    stage.idle();
    CHECK(line->text().isEmpty());
    CHECK(stage.window->topBar().undoButton()->isVisible());
}

TEST_CASE("The undo bar offers to undo what changed data and nothing else")
{
    Stage stage;
    const auto button = [&] { return stage.window->undoBar().findChild<Button*>(); };
    stage.change(QStringLiteral("見本の家"));
    Q_EMIT stage.first->done(QStringLiteral("登録しました"));
    CHECK(stage.window->undoBar().isVisible());
    CHECK(button()->isVisible());
    Q_EMIT stage.first->done(QStringLiteral("コピーしました"));
    CHECK(stage.window->undoBar().isVisible());
    CHECK(!button()->isVisible());
}

TEST_CASE("The undo bar goes when what it speaks of was undone another way, or something newer was done")
{
    Stage stage;
    stage.change(QStringLiteral("見本の家"));
    Q_EMIT stage.first->done(QStringLiteral("登録しました"));
    REQUIRE(stage.window->undoBar().isVisible());
    SECTION("undone by key")
    {
        QSignalSpy ended(&stage.session->jobs(), &Jobs::ended);
        stage.session->undo();
        REQUIRE(ended.wait(10000));
    }
    SECTION("something newer") { stage.change(QStringLiteral("次の家")); }
    CHECK(!stage.window->undoBar().isVisible());
}

TEST_CASE("A sentence about trouble stays until it is put away")
{
    Stage stage;
    const QString sentence = QStringLiteral("ファイルが途中で切れていて、読めませんでした。");
    Q_EMIT stage.first->failed(sentence);
    CHECK(stage.window->banners().told().isVisible());
    CHECK(stage.window->banners().told().text() == sentence);
    Q_EMIT stage.window->banners().told().linkActivated();
    CHECK(!stage.window->banners().isVisible());
}

TEST_CASE("Files dropped anywhere on the window go to the page that takes them")
{
    Stage stage;
    stage.window->showPage(stage.second);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/official.csv"))});

    SECTION("on the window")
    {
        CHECK(dragOver(stage.window.get(), data));
        dropOn(stage.window.get(), data);
    }
    SECTION("on a line of text, which would otherwise take the name of the file as text")
    {
        CHECK(dragOver(stage.window->topBar().search(), data));
        dropOn(stage.window->topBar().search(), data);
        CHECK(stage.window->topBar().search()->text().isEmpty());
    }
    CHECK(stage.first->opened == data.urls());
    CHECK(stage.window->currentPage() == stage.first);
}

TEST_CASE("Files that no page takes are refused while they are over the window")
{
    Stage stage;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/photo.jpg"))});
    CHECK(!dragOver(stage.window.get(), data));
    dropOn(stage.window.get(), data);
    CHECK(stage.first->opened.isEmpty());
}

TEST_CASE("The command search finds a command by kana and runs it")
{
    Stage stage;
    stage.window->showPage(stage.second);
    QTest::keyClick(stage.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CommandSearch& search = stage.window->commandSearch();
    REQUIRE(search.isVisible());
    CHECK(search.listed().size() > 10);
    search.field()->setText(QStringLiteral("しげん インサツ"));
    REQUIRE(search.listed() == QStringList{stage.first->command->text()});
    QTest::keyClick(search.field(), Qt::Key_Return);
    CHECK(stage.first->runs == 1);
    CHECK(stage.window->currentPage() == stage.first);
    CHECK(!search.isVisible());
}

TEST_CASE("Esc closes the command search and gives the keyboard back")
{
    Stage stage;
    stage.first->table->setFocus();
    stage.window->openCommandSearch();
    QTest::keyClick(stage.window->commandSearch().field(), Qt::Key_Escape);
    CHECK(!stage.window->commandSearch().isVisible());
    CHECK(QApplication::focusWidget() == stage.first->table);
}

TEST_CASE("Esc takes the page one step back")
{
    Stage stage;
    stage.first->table->setFocus();
    QTest::keyClick(stage.first->table, Qt::Key_Escape);
    CHECK(stage.first->steps == 1);
}

TEST_CASE("F6 carries the keyboard round rail, top bar and page")
{
    Stage stage;
    stage.first->table->setFocus();
    QSet<QWidget*> seen;
    for (int press = 0; press < 3; ++press) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        seen << QApplication::focusWidget();
    }
    CHECK(seen.size() == 3);
    CHECK(QApplication::focusWidget() == stage.first->table);
}

TEST_CASE("When the button with the keyboard goes, the keyboard stays in its page instead of going to the search")
{
    Stage stage;
    stage.window->showPage(stage.first);
    auto* button = new QPushButton(QStringLiteral("確認した"));
    stage.first->layout()->addWidget(button);
    const bool hides = GENERATE(true, false);
    button->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return button->hasFocus(); }));
    if (hides)
        button->hide();
    else
        button->setEnabled(false);
    CHECK(QTest::qWaitFor([&] { return stage.first->table->hasFocus(); }, 1000));
    CHECK_FALSE(stage.window->topBar().search()->hasFocus());
}

TEST_CASE("A key of the program that is pressed in the search is not typed into it")
{
    Stage stage;
    SearchField* field = stage.window->topBar().search();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_3, Qt::AltModifier);
    CHECK(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_3);
    CHECK(field->text() == QStringLiteral("3"));
}

TEST_CASE("F1 asks for the help of the screen in front")
{
    Stage stage;
    stage.first->setProperty("helpTopic", QStringLiteral("searching"));
    QString topic;
    QObject::connect(stage.window.get(), &MainWindow::helpRequested, [&](const QString& asked) { topic = asked; });
    QTest::keyClick(stage.window.get(), Qt::Key_F1);
    CHECK(topic == QStringLiteral("searching"));
}

TEST_CASE("A shared folder that is away is told in the line at the bottom, also where the text is large")
{
    Stage stage;
    const auto* line = stage.window->findChild<StatusLine*>();
    REQUIRE(line);
    CHECK(line->carryingWords().isEmpty());
    const QString share = stage.folder.filePath(QStringLiteral("share"));
    REQUIRE(QDir().mkpath(share));
    REQUIRE(setSharedFolder(stage.session->store(), share));
    Carrier& carrier = Carrier::of(*stage.session);
    const auto look = [&] {
        QSignalSpy looked(&carrier, &Carrier::looked);
        carrier.lookNow();
        REQUIRE(QTest::qWaitFor([&] { return !looked.isEmpty(); }, 30000));
    };
    look();
    CHECK_FALSE(line->isBusy());
    CHECK(line->carryingWords().contains(stage.clock.now().toString(QStringLiteral("H:mm"))));
    const QString shared = line->carryingWords();
    Theme::instance().setTextScale(2);
    CHECK_FALSE(line->isVisible());
    REQUIRE(QDir(share).removeRecursively());
    look();
    CHECK(line->carryingWords() != shared);
    CHECK(line->isVisible());
    REQUIRE(setSharedFolder(stage.session->store(), {}));
    carrier.forget(Carrier::Folder);
    CHECK_FALSE(line->isVisible());
}

TEST_CASE("The window comes back with its size and its page")
{
    Stage stage;
    stage.window->resize(1100, 650);
    stage.window->close();
    const QByteArray kept = stage.settings.value(QStringLiteral("window/geometry")).toByteArray();
    CHECK(!kept.isEmpty());
    MainWindow next(*stage.session, stage.settings);
    next.addPage(new FakePage(QStringLiteral("社会資源"), true));
    next.open();
    CHECK(next.size() == QSize(1100, 650));
    stage.idle();
}
