// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/audience.h"
#include "exchange/exchangepage.h"
#include "exchange/incomingview.h"
#include "exchange/receivepane.h"
#include "testing/desk.h"

#include <QFile>
#include <QTest>

/// The screen of exchange over an open data file, and other centres whose files come to it.
namespace screen {

using namespace desk;
using namespace tasuki::ui;
using registry::Facility;

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

inline QByteArray bytesOf(store::Store& store)
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

} // namespace screen
