// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed handovers on the screen: sealed for a hospital, taken in there, answered, and the answer taken in.
#include "forms/arrivaldialog.h"
#include "forms/completenessbar.h"
#include "forms/handoverpage.h"
#include "forms/paperpanel.h"
#include "forms/receivedpanel.h"
#include "forms/sentpane.h"
#include "forms/sheeteditor.h"
#include "session/session.h"
#include "store/accesslog.h"
#include "testing/desk.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

using namespace desk;
using namespace tasuki::ui;

namespace {

/// The page of one centre; files lie where the test says.
struct Window
{
    explicit Window(Desk& owner) : desk(owner)
    {
        session = std::make_unique<Session>(desk.release());
        page = std::make_unique<HandoverPage>(*session);
        page->setFileChoice({[this](QWidget*, const QString&, const QString& name) {
                                 suggested << name;
                                 return out;
                             },
                             [this](QWidget*, const QString&) { return QStringList{in}; }});
        page->resize(1366, 768);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(page.get(), &Page::failed, [this](const QString& sentence) { failures << sentence; });
    }
    /// The keyboard is here.
    void front()
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    exchange::Exchange exchange() { return {session->store(), [](const store::EntityInfo&, const Uuid&, std::string_view) { return store::Scope::Centre; }}; }
    Desk& desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<HandoverPage> page;
    QString out, in;
    QStringList suggested, failures;
};

/// Answers the next question that stands in front; the words that it showed are kept.
void answerNext(QString* words, const std::function<void(QDialog&)>& answer)
{
    auto* wait = new QTimer(qApp);
    QObject::connect(wait, &QTimer::timeout, qApp, [wait, words, answer] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || dialog->property("answered").toBool())
            return;
        dialog->setProperty("answered", true);
        wait->stop();
        wait->deleteLater();
        if (words)
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                *words += label->text() + QLatin1Char('\n');
        answer(*dialog);
    });
    wait->start(1);
}

void go(QDialog& dialog)
{
    dialog.accept();
}

struct Two
{
    Two()
    {
        must(sender.exchange().addCard(must(hospital.exchange().ownCardFile())));
        must(hospital.exchange().addCard(must(sender.exchange().ownCardFile())));
    }
    /// Issues a sheet on the screen and seals it for the hospital.
    forms::SheetView sealed()
    {
        sender.out = hospital.in = first.path("handover.tasuki");
        sender.page->openSheet(sheet.uuid);
        answerNext(nullptr, [this](QDialog& issue) {
            answerNext(&sealing, go);
            issue.accept();
        });
        sender.page->editor().issue();
        return must(sender.session->sheets().read(sheet));
    }

    Desk first;
    Desk second{"水瀬中央病院"};
    Id<forms::Sheet> sheet = [this] {
        const auto id = first.begin(first.addClient());
        auto view = first.view(id);
        first.complete(view);
        return id;
    }();
    Window sender{first};
    Window hospital{second};
    QString sealing; ///< what the question before sealing said
};

QString wordsOf(const QWidget& widget)
{
    QString all;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        all += label->text() + QLatin1Char('\n');
    for (const MarkLabel* label : widget.findChildren<MarkLabel*>())
        all += label->text() + QLatin1Char('\n');
    return all;
}

QString pagesOf(const paper::Document& document)
{
    QString words;
    for (const auto& page : document.pages)
        words += paper::pageText(page);
    return words;
}

} // namespace

TEST_CASE("Issuing to a receiver whose card is known goes on to a sealed file, whose name tells nothing of the client")
{
    Two two;
    const auto view = two.sealed();
    CHECK(view.sheet.isIssued());
    REQUIRE(two.sender.suggested.size() == 1);
    CHECK(two.sender.suggested.front().contains(QStringLiteral("水瀬中央病院")));
    CHECK_FALSE(two.sender.suggested.front().contains(QStringLiteral("田所")));
    CHECK(QFile::exists(two.hospital.in));
    const auto* pane = two.sender.page->editor().findChild<SentPane*>();
    REQUIRE(pane);
    CHECK(pane->isVisible());
    CHECK(wordsOf(*pane).contains(QStringLiteral("水瀬中央病院")));
    CHECK_FALSE(two.sender.page->editor().findChild<CompletenessBar*>()->isVisible());
    CHECK(two.sender.failures.isEmpty());
}

TEST_CASE("Without any card the program says how to come by one, and the sheet stays issued")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    desk.complete(view);
    must(desk.sheets().issue(view));
    Window window(desk);
    window.page->openSheet(view.sheet.id.uuid);
    window.page->editor().seal();
    REQUIRE(window.failures.size() == 1);
    CHECK(window.failures.front().size() > 20);
}

TEST_CASE("A file is looked at, taken in, read and printed as a copy with its origin; the log knows")
{
    Two two;
    two.sealed();
    QString words;
    answerNext(&words, go);
    two.hospital.front();
    two.hospital.page->arrive();
    QTest::keyClick(two.hospital.page.get(), Qt::Key_O, Qt::ControlModifier);
    CHECK(words.contains(QStringLiteral("みなみ地域包括支援センター")));
    CHECK(words.contains(QStringLiteral("田所 キヨ")));
    ReceivedPanel& panel = two.hospital.page->received();
    REQUIRE(panel.isOpen());
    CHECK(panel.isVisible());
    CHECK(wordsOf(panel).contains(QStringLiteral("田所 キヨ")));
    CHECK(wordsOf(panel).contains(must(two.hospital.exchange().cards()).front().centre));
    CHECK(pagesOf(panel.document()).contains(QStringLiteral("田所 キヨ")));
    two.hospital.front(); // the dialog took the front
    QTest::keyClick(&panel, Qt::Key_P, Qt::ControlModifier);
    const QString paper = pagesOf(two.hospital.page->paper().document());
    CHECK(paper.contains(QStringLiteral("みなみ地域包括支援センター")));
    CHECK(paper.contains(QCoreApplication::translate("FormSheetWords", "Copy")));
    for (const auto& page : two.hospital.page->paper().document().pages)
        CHECK(paper::pageText(page).contains(QCoreApplication::translate("FormSheetWords", "Handle with care")));
    CHECK(two.hospital.failures.isEmpty());
}

TEST_CASE("A file that was looked at and left is not taken in; a damaged one is told with a sentence")
{
    Two two;
    two.sealed();
    answerNext(nullptr, [](QDialog& dialog) { dialog.reject(); });
    two.hospital.page->takeIn();
    CHECK(must(two.hospital.session->centre().received().list()).empty());
    CHECK(two.hospital.failures.isEmpty());
    two.hospital.in = two.second.write("broken.tasuki", QByteArray("age-encryption.org/v1\n-> X25519 broken\n"));
    two.hospital.page->takeIn();
    two.hospital.in = two.second.path("not-there.tasuki");
    two.hospital.page->takeIn();
    CHECK(two.hospital.failures.size() == 2);
}

TEST_CASE("Files are taken by dropping them on the page, and by no other kind of file")
{
    Two two;
    two.sealed();
    const QList<QUrl> files{QUrl::fromLocalFile(two.hospital.in)};
    CHECK(two.hospital.page->takesFiles(files));
    CHECK_FALSE(two.hospital.page->takesFiles({QUrl::fromLocalFile(QStringLiteral("list.csv"))}));
    two.hospital.page->hide();
    CHECK_FALSE(two.hospital.page->takesFiles(files));
    two.hospital.page->show();
    answerNext(nullptr, go);
    two.hospital.page->openFiles(files);
    CHECK(two.hospital.page->received().isOpen());
}

TEST_CASE("The receipt and a reply go back as files, and stand with the sender's sheet")
{
    Two two;
    const auto view = two.sealed();
    answerNext(nullptr, go);
    two.hospital.page->takeIn();
    two.hospital.out = two.sender.in = two.second.path("receipt.tasuki");
    two.hospital.front();
    // One key does what stands on the button in front.
    QTest::keyClick(&two.hospital.page->received(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(QFile::exists(two.sender.in));
    CHECK(must(two.hospital.session->centre().received().list()).front().row.isAcknowledged());
    answerNext(nullptr, go);
    two.sender.page->takeIn();
    CHECK(must(two.sender.session->sheets().read(view.sheet.id)).sheet.receivedOn == today);
    CHECK(two.sender.page->editor().isVisible());

    two.hospital.out = two.sender.in = two.second.path("reply.tasuki");
    answerNext(nullptr, [](QDialog& dialog) {
        auto* words = dialog.findChild<QPlainTextEdit*>();
        REQUIRE(words);
        words->setPlainText(QStringLiteral("承知しました。退院の前に連絡します。"));
        dialog.accept();
    });
    two.hospital.page->received().reply();
    QString words;
    answerNext(&words, go);
    two.sender.page->takeIn();
    CHECK(words.contains(QStringLiteral("承知しました")));
    CHECK(wordsOf(*two.sender.page->editor().findChild<SentPane*>()).contains(QStringLiteral("退院の前に連絡します")));
    CHECK(two.hospital.failures.isEmpty());
    CHECK(two.sender.failures.isEmpty());
}

TEST_CASE("A reply whose file was not placed keeps its words, and an empty one is not written")
{
    Two two;
    two.sealed();
    answerNext(nullptr, go);
    two.hospital.page->takeIn();
    two.hospital.out.clear();
    QStringList seen;
    answerNext(nullptr, [&](QDialog& empty) {
        answerNext(nullptr, [&](QDialog& typed) {
            typed.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("あとで"));
            answerNext(nullptr, [&](QDialog& again) {
                seen << again.findChild<QPlainTextEdit*>()->toPlainText();
                again.reject();
            });
            typed.accept();
        });
        empty.accept();
    });
    two.hospital.page->received().reply();
    CHECK(seen == QStringList{QStringLiteral("あとで")});
    CHECK_FALSE(must(two.hospital.session->centre().received().list()).front().row.repliedOn.isValid());
}

TEST_CASE("Before a card is noted the five words are asked for, and without them nothing is sealed for its owner")
{
    Two two;
    two.sealed();
    must(two.hospital.exchange().removeCard(must(two.sender.exchange().ownCard()).signing));
    QString words;
    answerNext(&words, go);
    two.hospital.page->takeIn();
    const QStringList five = exchange::fingerprint(must(two.sender.exchange().ownCard()));
    for (const QString& each : five)
        CHECK(words.contains(each));
    two.hospital.out = two.second.path("receipt.tasuki");
    answerNext(nullptr, [](QDialog& dialog) { dialog.reject(); });
    two.hospital.page->received().acknowledge();
    CHECK_FALSE(QFile::exists(two.hospital.out));
    CHECK(must(two.hospital.exchange().cards()).empty());
    answerNext(nullptr, go);
    two.hospital.page->received().acknowledge();
    CHECK(QFile::exists(two.hospital.out));
    CHECK(must(two.hospital.exchange().cards()).size() == 1);
}

TEST_CASE("A sheet is put with a client of ours, or with a new one after a look at what is entered")
{
    Two two;
    two.sealed();
    answerNext(nullptr, go);
    two.hospital.page->takeIn();
    QString preview;
    answerNext(nullptr, [&](QDialog& choose) {
        // Nobody is chosen for a person.
        choose.accept();
        REQUIRE(choose.isVisible());
        answerNext(&preview, go);
        for (Button* button : choose.findChildren<Button*>())
            if (button->text() == QCoreApplication::translate("tasuki::ui::ClientDialog", "Somebody new…"))
                button->click();
    });
    two.hospital.page->received().chooseClient();
    CHECK(preview.contains(QStringLiteral("田所 キヨ")));
    const auto lines = must(two.hospital.session->centre().received().list());
    REQUIRE_FALSE(lines.front().row.client.isNil());
    const auto record = must(two.hospital.session->clients().read(lines.front().row.client));
    CHECK(record.client.name == QStringLiteral("田所 キヨ"));
    CHECK(record.client.birthDate == QDate(1937, 3, 4));
    // A second time the same person comes first in the list.
    answerNext(nullptr, [&](QDialog& choose) {
        auto* list = choose.findChild<QListWidget*>();
        REQUIRE(list);
        REQUIRE(list->count() == 1);
        list->setCurrentRow(0);
        choose.accept();
    });
    two.hospital.page->received().chooseClient();
    CHECK(two.hospital.failures.isEmpty());
}

TEST_CASE("The list of received sheets is reached by its word, opened with Enter, and empty says how it fills")
{
    Two two;
    two.hospital.page->showReceived();
    CHECK_FALSE(two.hospital.page->receivedTable().isVisible());
    two.sealed();
    answerNext(nullptr, go);
    two.hospital.page->takeIn();
    two.hospital.front();
    CHECK(two.hospital.page->stepBack());
    QTableView& table = two.hospital.page->receivedTable();
    REQUIRE(table.isVisible());
    CHECK(table.hasFocus());
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(two.hospital.page->received().isVisible());
    CHECK(two.hospital.page->stepBack());
    CHECK(table.isVisible());
}

TEST_CASE("Locking takes a received sheet off the screen, and a file dropped then waits for the passphrase")
{
    Two two;
    two.sealed();
    answerNext(nullptr, go);
    two.hospital.page->takeIn();
    two.hospital.session->lock();
    ReceivedPanel& panel = two.hospital.page->received();
    CHECK_FALSE(panel.isOpen());
    CHECK(panel.document().pages.empty());
    CHECK_FALSE(wordsOf(panel).contains(QStringLiteral("田所")));
    CHECK(two.hospital.page->receivedTable().model()->rowCount() == 0);
    two.hospital.page->openFiles({QUrl::fromLocalFile(two.hospital.in)});
    CHECK(two.hospital.failures.size() == 1);
}
