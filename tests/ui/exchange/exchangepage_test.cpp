// SPDX-License-Identifier: GPL-3.0-or-later
// 交換: a file from another centre is looked at, taken in, taken back; what differs is settled by digits; a file is written.
#include "exchange/exchangepage.h"

#include "centre/audience.h"
#include "exchange/differencelist.h"
#include "exchange/differencespane.h"
#include "exchange/exchangepapers.h"
#include "exchange/incomingview.h"
#include "exchange/partners.h"
#include "exchange/partnerspane.h"
#include "exchange/passphrase.h"
#include "exchange/passagespane.h"
#include "exchange/receivepane.h"
#include "exchange/sendpane.h"
#include "exchange/valuecard.h"
#include "testing/desk.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace desk;
using namespace tasuki::ui;
using registry::Facility;

namespace {

constexpr std::int64_t threeDays = std::int64_t{3} * 24 * 60 * 60 * 1000;

/// Another centre, on a PC of its own.
struct Neighbour
{
    explicit Neighbour(const char* name = "川原地域包括支援センター", std::int64_t now = morning) : clock(now)
    {
        centre = must(Centre::create(folder.filePath(QStringLiteral("other.tasuki-data")), {QString::fromUtf8(name), QStringLiteral("村瀬 学")}, &clock));
    }
    [[nodiscard]] exchange::Exchange exchange() { return {centre->store(), must(Audience::load(centre->store())).asFunction()}; }
    Id<Facility> add(const char* name, const char* phone)
    {
        Facility made;
        made.id.uuid = Uuid::v7(clock.nowMillis(), randomBytes16());
        made.name = QString::fromUtf8(name);
        made.phone = QString::fromUtf8(phone);
        must(centre->store().commit({QStringLiteral("added"), store::ChangeKind::Edit, store::diff(Facility(), made, true)}));
        return made.id;
    }
    void setPhone(const Id<Facility>& id, const char* phone) { edit(centre->store(), id, phone); }
    static void edit(store::Store& store, const Id<Facility>& id, const char* phone)
    {
        const Facility before = *must(store.load(id));
        Facility after = before;
        after.phone = QString::fromUtf8(phone);
        must(store.commit({QStringLiteral("telephone"), store::ChangeKind::Edit, store::diff(before, after)}));
    }
    [[nodiscard]] QString write(const QString& name, const exchange::Recipients& recipients = {})
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(must(exchange().write(recipients)).first);
        return file.fileName();
    }

    FixedClock clock;
    QTemporaryDir folder;
    std::unique_ptr<Centre> centre;
};

/// The page over a data file whose client data is open.
struct Window
{
    explicit Window(Desk& desk)
    {
        session = std::make_unique<Session>(desk.release());
        page = std::make_unique<ExchangePage>(*session);
        page->resize(1366, 698);
        page->setEffectiveWidth(1366);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(page.get(), &Page::failed, [this](const QString& sentence) { failures << sentence; });
        QObject::connect(page.get(), &Page::done, [this](const QString& sentence) { told << sentence; });
        QObject::connect(page.get(), &Page::countChanged, [this](int count) { badge = count; });
        page->arrive();
    }
    ~Window()
    {
        INFO(failures.join(QLatin1Char('\n')).toStdString());
        CHECK(failures.isEmpty());
    }
    void idle()
    {
        REQUIRE(QTest::qWaitFor([&] { return !session->jobs().isRunning(); }, 30000));
        QTest::qWait(20);
    }
    void open(const QString& path)
    {
        page->openFiles({QUrl::fromLocalFile(path)});
        idle();
    }
    void takeIn(const QString& path)
    {
        open(path);
        REQUIRE(page->receiving().state() == ReceivePane::Preview);
        QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
        idle();
    }
    [[nodiscard]] QString phone(const Id<Facility>& id) { return must(session->store().load(id)).value_or(Facility()).phone; }

    std::unique_ptr<Session> session;
    std::unique_ptr<ExchangePage> page;
    QStringList failures, told;
    int badge = 0;
};

QByteArray bytesOf(store::Store& store)
{
    must(store::guarded([&] { store::execute(store.handle(), "PRAGMA wal_checkpoint(TRUNCATE)"); }));
    QFile file(store.database().path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The desk has one facility of the neighbour, and both changed its telephone number since.
struct Disagreement
{
    Disagreement()
    {
        desk.enter();
        for (const char* name : {"さくら訪問看護", "もみじ薬局", "いちょう医院"})
            ids.push_back(other.add(name, "0769-01-6600"));
        exchange::Exchange own(desk.store(), must(Audience::load(desk.store())).asFunction());
        must(own.addCard(must(other.exchange().ownCardFile())));
        must(other.exchange().addCard(must(own.ownCardFile())));
        NoProgress progress;
        must(own.merge({{QStringLiteral("first"), must(other.exchange().write({})).first}}, {}, false, progress));
        desk.clock.advance(60000);
        other.clock.set(desk.clock.nowMillis() + 60000);
        for (const auto& id : ids) {
            Neighbour::edit(desk.store(), id, "0769-01-6610");
            other.setPhone(id, "0769-01-6601");
        }
    }
    Desk desk;
    Neighbour other;
    std::vector<Id<Facility>> ids;
};

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

TEST_CASE("What differs is chosen by digits before the files are taken in; what is left open waits and is counted on the rail")
{
    Disagreement between;
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Window window(between.desk);
    window.open(path);
    IncomingView& preview = window.page->receiving().preview();
    REQUIRE(preview.tile() == IncomingView::Differs);
    REQUIRE(preview.differences().rows().size() == 3);
    CHECK(preview.differences().focusedRow() == 0);
    QTest::keyClick(preview.differences().rows()[0], Qt::Key_1);
    CHECK(preview.differences().focusedRow() == 1);
    QTest::keyClick(preview.differences().rows()[1], Qt::Key_2);
    CHECK(preview.differences().choices().size() == 2);
    const auto first = Id<Facility>{preview.differences().rows()[0]->difference().row}, second = Id<Facility>{preview.differences().rows()[1]->difference().row};
    CHECK(window.phone(first) == QStringLiteral("0769-01-6610"));
    QTest::keyClick(window.page.get(), Qt::Key_Return, Qt::ControlModifier);
    window.idle();
    CHECK(window.phone(first) == QStringLiteral("0769-01-6610"));
    CHECK(window.phone(second) == QStringLiteral("0769-01-6601"));
    CHECK(window.badge == 1);
    CHECK(window.page->receiving().banner().isVisible());
}

TEST_CASE("An open difference is settled by one digit, by another value, and all of them alike with one undo")
{
    Disagreement between;
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Window window(between.desk);
    window.takeIn(path);
    window.page->showPart(ExchangePage::Differences);
    DifferencesPane& pane = window.page->differing();
    REQUIRE(pane.count() == 3);
    std::map<Uuid, QString> before;
    for (const auto& id : between.ids)
        before[id.uuid] = window.phone(id);
    const auto first = Id<Facility>{pane.list().rows()[0]->difference().row};
    QTest::keyClick(pane.list().rows()[0], Qt::Key_1);
    window.idle();
    CHECK(pane.count() == 2);
    CHECK(window.phone(first) == QStringLiteral("0769-01-6610"));
    DifferenceRow* row = pane.list().rows()[0];
    const auto second = Id<Facility>{row->difference().row};
    QTest::keyClick(row, Qt::Key_F2);
    REQUIRE(row->typing());
    row->typing()->setText(QStringLiteral("0769-01-7777"));
    QTest::keyClick(row->typing(), Qt::Key_Return);
    window.idle();
    CHECK(window.phone(second) == QStringLiteral("0769-01-7777"));
    CHECK(pane.count() == 1);
    window.session->undo();
    window.idle();
    CHECK(window.phone(second) == before[second.uuid]);
}

TEST_CASE("All that differs settled alike is one step, and one undo brings every value back")
{
    Disagreement between;
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Window window(between.desk);
    window.takeIn(path);
    window.page->showPart(ExchangePage::Differences);
    window.page->differing().settleAlike(Alike::Ours);
    window.idle();
    CHECK(window.page->differing().count() == 0);
    CHECK(window.badge == 0);
    for (const auto& id : between.ids)
        CHECK(window.phone(id) == QStringLiteral("0769-01-6610"));
    CHECK(window.session->undoWords().contains(QLatin1Char('3')));
    window.session->undo();
    window.idle();
    for (const auto& id : between.ids)
        CHECK(window.phone(id) == QStringLiteral("0769-01-6601"));
}

TEST_CASE("The record takes an intake back and keeps what was changed since")
{
    Disagreement between;
    const auto kept = between.other.add("川原サロン", "1");
    const auto edited = between.other.add("川原食堂", "2");
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Window window(between.desk);
    window.takeIn(path);
    Neighbour::edit(window.session->store(), edited, "3");
    window.page->showPart(ExchangePage::Record);
    PassagesPane& record = window.page->record();
    const QAbstractItemModelTester tester(record.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(record.rows().rowCount() == 3);
    CHECK(record.rows().row(1).second.contains(QStringLiteral("kawara.tasuki")));
    CHECK(record.rows().row(1).cells[0].contains(QStringLiteral("川原")));
    record.takeBack();
    window.idle();
    CHECK(window.phone(kept).isEmpty());
    CHECK(window.phone(edited) == QStringLiteral("3"));
    CHECK(window.told.last().contains(QLatin1Char('1')));
    CHECK(record.rows().row(1).mark == Mark::Withdrawn);
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

TEST_CASE("A card dropped on the window is a partner to be called; a removed one comes back by the banner")
{
    Desk desk;
    desk.enter();
    Neighbour other;
    const QString path = other.folder.filePath(QStringLiteral("kawara.tasuki-card"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(must(other.exchange().ownCardFile()));
    file.close();
    Window window(desk);
    window.open(path);
    PartnersPane& partners = window.page->partners();
    CHECK(window.page->part() == ExchangePage::Partners);
    REQUIRE(partners.count() == 1);
    const QAbstractItemModelTester tester(partners.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString unread = partners.table().model()->index(0, 1).data().toString();
    partners.verify();
    CHECK(partners.table().model()->index(0, 1).data().toString() != unread);
    partners.remove();
    CHECK(partners.count() == 0);
    REQUIRE(partners.banner().isVisible());
    Q_EMIT partners.banner().linkActivated();
    CHECK(partners.count() == 1);
}

TEST_CASE("A file is counted before it is written, sealed for a partner it opens there, and the words of a passphrase are shown once")
{
    Disagreement between;
    Window window(between.desk);
    window.page->showPart(ExchangePage::Send);
    window.idle();
    SendPane& send = window.page->sending();
    CHECK(send.rows().rowCount() > 1);
    const QString sealed = between.other.folder.filePath(QStringLiteral("to-kawara.tasuki"));
    send.writeTo(sealed);
    window.idle();
    QFile file(sealed);
    REQUIRE(file.open(QIODevice::ReadOnly));
    NoProgress progress;
    const auto merged = must(between.other.exchange().merge({{QStringLiteral("back"), file.readAll()}}, {}, false, progress));
    CHECK(merged.refused.empty());
    CHECK(merged.applied.conflicts == 3);
    window.page->showPart(ExchangePage::Partners);
    CHECK(window.page->partners().table().model()->index(0, 0).data(SecondLineRole).toString().contains(QStringLiteral("R7.6.11")));
    window.page->showPart(ExchangePage::Send);
    window.idle();
    send.setTo(SendPane::To::Public);
    window.idle();
    send.setSeal(SendPane::Seal::Passphrase);
    send.writeTo(between.other.folder.filePath(QStringLiteral("words.tasuki")));
    window.idle();
    CHECK(send.passphrase().split(QLatin1Char(' ')).size() == 6);
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

TEST_CASE("At twice the text size each part keeps its words within its width")
{
    Disagreement between;
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Theme::instance().setTextScale(2);
    Window window(between.desk);
    window.page->setEffectiveWidth(683);
    window.open(path);
    for (DifferenceRow* row : window.page->receiving().preview().differences().rows())
        for (const ValueCard* card : row->findChildren<ValueCard*>()) {
            CHECK(card->width() >= card->minimumSizeHint().width());
            CHECK(card->height() >= card->heightForWidth(card->width()));
        }
    QTest::qWait(50);
    for (const QWidget* each : window.page->findChildren<QWidget*>())
        if (each->isVisible() && each->minimumSizeHint().width() > 1300)
            UNSCOPED_INFO(each->metaObject()->className() << " " << each->minimumSizeHint().width());
    CHECK(window.page->minimumSizeHint().width() <= 1366);
    Theme::instance().setTextScale(1);
}

TEST_CASE("Differing characters are marked, a number as a whole, nothing where nothing is in common")
{
    CHECK(differingPart(QStringLiteral("0769-01-6610"), QStringLiteral("0769-01-6601")) == std::pair<qsizetype, qsizetype>(8, 4));
    CHECK(differingPart(QStringLiteral("要相談（平日の日中のみ）"), QStringLiteral("要相談")) == std::pair<qsizetype, qsizetype>(3, 9));
    CHECK(differingPart(QStringLiteral("あり"), QStringLiteral("停止中")).second == 0);
    CHECK(differingPart(QStringLiteral("あり"), QStringLiteral("あり")).second == 0);
}

TEST_CASE("The own card on paper says the five words, a passphrase its six")
{
    Desk desk;
    desk.enter();
    Session session(desk.release());
    const auto card = must(must(exchangeOf(session.centre())).ownCard());
    const QStringList words = exchange::fingerprint(card);
    REQUIRE(words.size() == 5);
    const auto paper = cardPaper(session, card, words);
    REQUIRE(paper.pages.size() == 1);
    for (const QString& word : words)
        CHECK(tasuki::paper::pageText(paper.pages[0]).contains(word));
    const QString passphrase = exchange::newPassphrase();
    const auto secret = passphrasePaper(session, passphrase, QStringLiteral("kawara.tasuki"));
    for (const QString& word : passphrase.split(QLatin1Char(' ')))
        CHECK(tasuki::paper::pageText(secret.pages[0]).contains(word));
}
