// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed handover arrives: it is looked at, taken in, read, printed as a copy, and put with a client.
#include "packages.h"

#include "forms/paperpanel.h"
#include "forms/arrivaldialog.h"
#include "store/accesslog.h"

#include <QFile>
#include <QListWidget>

using namespace packages;

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
