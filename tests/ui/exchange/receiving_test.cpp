// SPDX-License-Identifier: GPL-3.0-or-later
// 受け取る: a file from another centre is looked at, taken in, and put away.
#include "window.h"

#include "exchange/differencelist.h"
#include "exchange/passagespane.h"
#include "session/backupkeeper.h"

#include <QAbstractItemModelTester>

using namespace screen;

namespace {

constexpr std::int64_t threeDays = std::int64_t{3} * 24 * 60 * 60 * 1000;

} // namespace

TEST_CASE("A dropped file is looked at without a byte being written, and Ctrl+Enter takes it in as one step that undo takes back")
{
    Desk desk;
    desk.enter();
    exchange::Exchange own(desk.store(), must(Audience::load(desk.store())).asFunction());
    (void)must(own.ownCard());
    Neighbour other;
    const auto id = other.add("さくら訪問看護", "0769-01-1111");
    const QString path = other.write(QStringLiteral("kawara.tasuki"));
    Window window(desk);
    CHECK(window.page->takesFiles({QUrl::fromLocalFile(path)}));
    CHECK_FALSE(window.page->takesFiles({QUrl::fromLocalFile(QStringLiteral("/list.csv"))}));
    const QByteArray before = bytesOf(window.session->store());
    window.open(path);
    CHECK(window.page->receiving().state() == ReceivePane::Preview);
    CHECK(bytesOf(window.session->store()) == before);
    QAbstractItemModel& lines = *window.page->receiving().preview().table().model();
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(lines.rowCount() == 1);
    CHECK(lines.index(0, 0).data().toString() == QStringLiteral("さくら訪問看護"));
    QTest::keyClick(window.page.get(), Qt::Key_Return, Qt::ControlModifier);
    window.idle();
    CHECK(window.phone(id) == QStringLiteral("0769-01-1111"));
    REQUIRE(window.told.size() == 1);
    window.session->undo();
    window.idle();
    CHECK(window.phone(id).isEmpty());
}

TEST_CASE("Esc puts the files away and nothing was taken in")
{
    Desk desk;
    desk.enter();
    Neighbour other;
    const auto id = other.add("さくら訪問看護", "0769-01-1111");
    const QString path = other.write(QStringLiteral("kawara.tasuki"));
    Window window(desk);
    window.open(path);
    CHECK(window.page->stepBack());
    CHECK(window.page->receiving().state() == ReceivePane::Empty);
    CHECK(window.phone(id).isEmpty());
    CHECK_FALSE(window.page->stepBack());
}

TEST_CASE("Files that changed after they were shown, or are gone, are not taken in")
{
    Desk desk;
    desk.enter();
    Neighbour other;
    const auto first = other.add("さくら訪問看護", "0769-01-6600");
    const QString path = other.write(QStringLiteral("a.tasuki"));
    Window window(desk);
    window.open(path);
    REQUIRE(window.page->receiving().state() == ReceivePane::Preview);
    const auto second = other.add("もみじ薬局", "0769-01-6601");
    static_cast<void>(other.write(QStringLiteral("a.tasuki")));
    QTest::keyClick(window.page.get(), Qt::Key_Return, Qt::ControlModifier);
    window.idle();
    CHECK(window.page->receiving().state() == ReceivePane::Empty);
    CHECK_FALSE(must(window.session->store().load(first)));
    window.open(path);
    REQUIRE(window.page->receiving().state() == ReceivePane::Preview);
    REQUIRE(QFile::remove(path));
    QTest::keyClick(window.page.get(), Qt::Key_Return, Qt::ControlModifier);
    window.idle();
    CHECK_FALSE(must(window.session->store().load(second)));
}

TEST_CASE("A damaged file is named with its reason and changes nothing")
{
    Desk desk;
    desk.enter();
    Neighbour other;
    other.add("さくら訪問看護", "0769-01-1111");
    const QString path = other.write(QStringLiteral("kawara.tasuki"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() - 40));
    file.close();
    Window window(desk);
    window.open(path);
    CHECK(window.page->receiving().state() == ReceivePane::Empty);
    CHECK(window.page->receiving().banner().isVisible());
    CHECK(window.page->receiving().banner().text().contains(QStringLiteral("kawara.tasuki")));
}

TEST_CASE("A passphrase is asked for only where the file wants one; the wrong one can be typed again")
{
    Desk desk;
    desk.enter();
    Neighbour other;
    const auto id = other.add("さくら訪問看護", "0769-01-1111");
    const QString words = QStringLiteral("さくら たいこ みかん かわら つばめ いちご");
    const QString path = other.write(QStringLiteral("sealed.tasuki"), {store::Scope::Public, {}, words});
    Window window(desk);
    window.open(path);
    REQUIRE(window.page->receiving().state() == ReceivePane::Asking);
    LineEdit& line = window.page->receiving().passphrase();
    line.setText(QStringLiteral("さくら たいこ"));
    QTest::keyClick(&line, Qt::Key_Return);
    window.idle();
    CHECK(window.page->receiving().state() == ReceivePane::Asking);
    // As an input method writes it.
    line.setText(QStringLiteral("さくら　たいこ　みかん　かわら　つばめ　いちご"));
    QTest::keyClick(&line, Qt::Key_Return);
    window.idle();
    REQUIRE(window.page->receiving().state() == ReceivePane::Preview);
    window.page->receiving().take();
    window.idle();
    CHECK(window.phone(id) == QStringLiteral("0769-01-1111"));
}

TEST_CASE("A file whose clock is three days ahead is held, and a person who called the centre takes it in")
{
    Desk desk;
    desk.enter();
    // What runs in the worker goes by the clock of the PC.
    Neighbour other("北浜地域包括支援センター", SystemClock().nowMillis() + threeDays);
    const auto id = other.add("北浜サロン", "0769-02-1111");
    const QString path = other.write(QStringLiteral("kitahama.tasuki"));
    Window window(desk);
    window.open(path);
    CHECK(window.page->receiving().preview().tile() == IncomingView::Held);
    window.page->receiving().take();
    window.idle();
    CHECK(window.phone(id).isEmpty());
    CHECK(window.badge == 1);
    window.page->showPart(ExchangePage::Record);
    window.page->record().approve();
    window.idle();
    CHECK(window.phone(id) == QStringLiteral("0769-02-1111"));
    CHECK(window.badge == 0);
}

TEST_CASE("While the client data is locked the screen asks for the passphrase and shows nothing of the files")
{
    Disagreement between;
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Window window(between.desk);
    window.open(path);
    window.session->lock();
    CHECK_FALSE(window.page->gated().isOpen());
    CHECK(window.page->receiving().state() == ReceivePane::Empty);
    CHECK(window.page->receiving().preview().differences().rows().empty());
}

TEST_CASE("Over a backup that is looked into nothing is taken in, and the files can be taken in once the data file is back")
{
    Desk desk;
    desk.enter();
    Neighbour other;
    const auto id = other.add("さくら訪問看護", "0769-01-1111");
    const QString path = other.write(QStringLiteral("kawara.tasuki"));
    Window window(desk);
    BackupKeeper::of(*window.session).lookOnly(QDateTime::fromMSecsSinceEpoch(morning));
    window.open(path);
    REQUIRE(window.page->receiving().state() == ReceivePane::Preview);
    window.page->receiving().take();
    window.idle();
    CHECK(window.phone(id).isEmpty());
    CHECK(window.page->receiving().state() == ReceivePane::Preview);
    CHECK(window.failures == QStringList{BackupKeeper::lookOnlyWords()});
    window.failures.clear();
}
