// SPDX-License-Identifier: GPL-3.0-or-later
// What the PCs of a centre carry to each other by themselves, and what the settings and the status say of it.
#include "window.h"

#include "exchange/carryingpane.h"
#include "exchange/folder.h"
#include "exchange/join.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTimer>

using namespace screen;

namespace {

/// A centre with two PCs: one behind the settings, one that somebody else works at.
struct Pcs
{
    Pcs()
    {
        desk.enter();
        exchange::Exchange own(desk.store(), must(Audience::load(desk.store())).asFunction());
        (void)must(own.packUp(store::Scope::Centre));
        must(exchange::join::copyFor(desk.store(), path()));
        (void)must(exchange::join::adopt(path()));
        other = must(Centre::open(path(), store::Access::Write, &clock));
        must(other->enter(must(other->store().vault().unlock(manager, desk::passphrase))));
        session = std::make_unique<Session>(desk.release());
        pane = std::make_unique<CarryingPane>(*session);
        QObject::connect(pane.get(), &CarryingPane::failed, [this](const QString& sentence) { failures << sentence; });
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("second.tasuki-data")); }
    Id<Facility> addThere(const char* name)
    {
        Facility made;
        made.id.uuid = Uuid::v7(clock.nowMillis(), randomBytes16());
        made.name = QString::fromUtf8(name);
        made.phone = QStringLiteral("0769-01-1111");
        must(other->store().commit({QStringLiteral("added"), store::ChangeKind::Edit, store::diff(Facility(), made, true)}));
        NoProgress progress;
        exchange::Exchange exchange(other->store(), must(Audience::load(other->store())).asFunction());
        (void)must(exchange::SharedFolder::round(exchange, other->store(), share.path(), false, progress));
        return made.id;
    }
    /// Until a round has ended that began after now.
    void look()
    {
        bool looked = false;
        const auto heard = QObject::connect(&Carrier::of(*session), &Carrier::looked, [&] { looked = true; });
        Carrier::of(*session).lookNow();
        REQUIRE(QTest::qWaitFor([&] { return looked; }, 30000));
        QObject::disconnect(heard);
    }
    [[nodiscard]] QString phone(const Id<Facility>& id) { return must(session->store().load(id)).value_or(Facility()).phone; }

    Desk desk;
    FixedClock clock{morning};
    QTemporaryDir folder, share;
    std::unique_ptr<Centre> other;
    std::unique_ptr<Session> session;
    std::unique_ptr<CarryingPane> pane;
    QStringList failures;
};

} // namespace

TEST_CASE("What another PC of the centre wrote comes by itself, into nobody's undo, and the settings say when")
{
    Pcs pcs;
    pcs.pane->setFolder(pcs.share.path());
    pcs.look();
    const auto id = pcs.addThere("さくら訪問看護");
    const QString undo = pcs.session->undoWords();
    bool told = false;
    QObject::connect(pcs.session.get(), &Session::changed, [&] { told = true; });
    pcs.look();
    CHECK(pcs.phone(id) == QStringLiteral("0769-01-1111"));
    CHECK(told);
    CHECK(pcs.session->undoWords() == undo);
    const auto& report = Carrier::of(*pcs.session).report(Carrier::Folder);
    CHECK(report.received == 1);
    CHECK(pcs.pane->folderWords().contains(report.at.toString(QStringLiteral("H:mm"))));
    CHECK(pcs.failures.isEmpty());
}

TEST_CASE("A shared folder that is away is told in words, nothing is removed, and once it is back it goes on")
{
    Pcs pcs;
    const auto id = pcs.addThere("さくら訪問看護");
    pcs.pane->setFolder(pcs.share.path());
    pcs.look();
    const QString away = pcs.share.path() + QStringLiteral("-away");
    REQUIRE(QDir().rename(pcs.share.path(), away));
    pcs.look();
    const auto& report = Carrier::of(*pcs.session).report(Carrier::Folder);
    REQUIRE(report.trouble);
    CHECK(pcs.pane->folderWords() == report.trouble->message);
    CHECK(pcs.phone(id) == QStringLiteral("0769-01-1111"));
    REQUIRE(QDir().rename(away, pcs.share.path()));
    pcs.look();
    CHECK_FALSE(report.trouble);
    CHECK(report.reachedAt.isValid());
}

TEST_CASE("While the keys are locked nothing is carried, and what came meanwhile comes when somebody opens them")
{
    Pcs pcs;
    pcs.pane->setFolder(pcs.share.path());
    pcs.look();
    pcs.session->lock();
    const auto id = pcs.addThere("さくら訪問看護");
    const QString before = pcs.pane->folderWords();
    Carrier::of(*pcs.session).lookNow();
    QTest::qWait(300);
    CHECK(pcs.phone(id).isEmpty());
    bool opened = false;
    pcs.session->unlock(manager, desk::passphrase, [&](const Result<void>& done) { opened = done.has_value(); });
    REQUIRE(QTest::qWaitFor([&] { return opened && !pcs.phone(id).isEmpty(); }, 30000));
    CHECK(pcs.pane->folderWords() != before);
}

TEST_CASE("The file for a new PC is written with six words that are shown once, and makes a PC of this centre")
{
    Pcs pcs;
    const QString file = pcs.folder.filePath(QStringLiteral("third.tasuki-pc"));
    QString words;
    QTimer wait;
    QObject::connect(&wait, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->text().split(QLatin1Char(' ')).size() == 6)
                words = label->text();
        dialog->accept();
    });
    wait.start(10);
    pcs.pane->makeJoinFile(file);
    REQUIRE(QTest::qWaitFor([&] { return !words.isEmpty(); }, 60000));
    NoProgress progress;
    CHECK(must(exchange::join::open(file, words, pcs.folder.filePath(QStringLiteral("third.tasuki-data")), progress)) == pcs.session->centreName());
    CHECK(pcs.failures.isEmpty());
}

TEST_CASE("An address that is none is told beside its field, and a password leaves the field once it is kept")
{
    Pcs pcs;
    pcs.pane->address().setText(QStringLiteral("hub.example.jp"));
    pcs.pane->password().setText(QStringLiteral("secret"));
    pcs.pane->setHub();
    CHECK_FALSE(pcs.pane->addressBox().error().isEmpty());
    CHECK(carryingPlaces(pcs.session->store()).hub.isEmpty());
    pcs.pane->address().setText(QStringLiteral("postgresql://?host=%1&dbname=a").arg(pcs.folder.path()));
    pcs.pane->user().setText(QStringLiteral("tasuki_minami"));
    pcs.pane->setHub();
    CHECK(pcs.pane->addressBox().error().isEmpty());
    CHECK(pcs.pane->password().text().isEmpty());
    CHECK(carryingPlaces(pcs.session->store()).hub.contains(QStringLiteral("tasuki_minami")));
    pcs.look();
    const auto& report = Carrier::of(*pcs.session).report(Carrier::Hub);
    REQUIRE(report.trouble);
    CHECK(pcs.pane->hubWords() == report.trouble->message);
}
