// SPDX-License-Identifier: GPL-3.0-or-later
// A hub for a region: the same packs on a PostgreSQL server, which lets nobody do more than is theirs.
#include "pc.h"
#include "server.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/hub.h"
#include "exchange/hubear.h"
#include "exchange/hubsetup.h"
#include "exchange/parcel.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace pc;

namespace {

HubAddress address(const QString& url)
{
    return must(HubAddress::read(url));
}

/// A hub with the centres of these PCs, who know each other's cards.
class Region
{
public:
    explicit Region(const std::vector<Pc*>& pcs)
    {
        HubConnection owner(address(server.url()));
        must(hub::init(owner));
        for (Pc* each : pcs)
            admit(*each);
        for (Pc* one : pcs)
            for (Pc* other : pcs)
                if (one != other)
                    must(one->exchange().addCard(must(other->exchange().ownCardFile())));
    }
    void admit(Pc& pc)
    {
        HubConnection owner(address(server.url()));
        roles[must(pc.exchange().ownCard()).signing] = must(hub::add(owner, must(pc.exchange().ownCardFile())));
    }
    [[nodiscard]] QString url(Pc& pc) { return server.url(roles.at(must(pc.exchange().ownCard()).signing)); }
    [[nodiscard]] Hub hubOf(Pc& pc) { return {address(url(pc)), must(pc.exchange().ownCard()).signing}; }
    Synced round(Pc& pc)
    {
        Hub hub = hubOf(pc);
        return round(pc, hub);
    }
    Synced round(Pc& pc, Hub& hub)
    {
        NoProgress progress;
        Exchange exchange = pc.exchange();
        Synced synced = must(synchronise(exchange, pc.store(), hub, progress));
        CHECK(synced.merged.refused.empty());
        return synced;
    }
    /// One number, asked as the owner.
    qint64 count(const QString& sql)
    {
        qint64 number = -1;
        HubConnection owner(address(server.url()));
        must(owner.run(sql, {}, [&](const QSqlQuery& row) { number = row.value(0).toLongLong(); }));
        return number;
    }

    Server server;
    std::map<SigningKey, QString> roles;
};

const QString insert = QStringLiteral("INSERT INTO tasuki.pack(author, name, audience, readers, file) VALUES (?,?,?,?::text[],?)");

QString nameBy(const QString& author, const char* audience, int number = 1)
{
    return QStringLiteral("%1-aaaaaaaaaaaa-%2-%3-bbbbbbbb.tasuki").arg(author.left(12), QLatin1String(audience)).arg(number, 8, 10, QLatin1Char('0'));
}

} // namespace

TEST_CASE("An address says where a hub is, never a password, and over a network nobody else may pass for the hub")
{
    CHECK(address(QStringLiteral("postgresql://tasuki_ab@hub.example/tasuki")).options.contains(QStringLiteral("sslmode='verify-full'")));
    CHECK(address(QStringLiteral("postgresql://a@hub.example:5433/b?sslmode=require")).options.contains(QStringLiteral("port='5433'")));
    CHECK_FALSE(address(QStringLiteral("postgresql://?host=/run/hub&dbname=a")).options.contains(QStringLiteral("sslmode")));
    CHECK(address(QStringLiteral("postgresql://?service=hub")).shown == QStringLiteral("hub/"));
    CHECK(address(QStringLiteral("postgresql://a@h/it's")).options.contains(QStringLiteral("dbname='it\\'s'")));
    for (const char* bad : {"", "hub", "https://hub", "postgresql://a:secret@hub/b", "postgresql://a@hub/b?password=secret", "postgresql://a@hub/b?options=-c%20x", "postgresql://a@hub/b;host=c"})
        refused(HubAddress::read(QLatin1String(bad)), Error::Code::Usage);
}

TEST_CASE("Centres that have a hub come to the same content, and what is not public lies sealed there")
{
    Pc a("甲");
    Pc b("乙");
    Region region({&a, &b});
    const auto id = a.add("CANARY-office", "CANARY-notes");
    a.addClient("CANARY-client");
    network::Person listed;
    listed.name = QStringLiteral("CANARY-nurse");
    listed.professions = QStringLiteral("nurse");
    listed.listing = QStringLiteral("yes");
    const auto person = must(a.centre->network().addPerson(listed, {}));
    CHECK(region.round(a).sent == 3);
    const Synced got = region.round(b);
    CHECK(got.received == 2);
    CHECK(got.merged.unknown.empty());
    CHECK(b.phone(id) == QStringLiteral("000-1"));
    CHECK(must(b.store().load(person)));
    CHECK(must(b.exchange().dump(Scope::Professionals)) == must(a.exchange().dump(Scope::Professionals)));
    // On the server.
    HubConnection owner(address(region.server.url()));
    int open = 0;
    must(owner.run(QStringLiteral("SELECT audience, file FROM tasuki.pack"), {}, [&](const QSqlQuery& row) {
        const QByteArray file = row.value(1).toByteArray();
        if (row.value(0).toInt() == 0) {
            ++open;
            CHECK(archive::isOne(file));
        } else {
            CHECK(age::isSealed(file));
            CHECK_FALSE(file.contains("CANARY"));
        }
    }));
    CHECK(open == 1);
    // A second round carries nothing.
    CHECK(region.round(a).sent == 0);
    CHECK(region.round(b).received == 0);
    CHECK(region.round(b).merged.applied.change == 0);
    b.setPhone(id, "000-2");
    region.round(b);
    region.round(a);
    CHECK(a.phone(id) == QStringLiteral("000-2"));
}

TEST_CASE("The server itself refuses a centre what is another's, whatever its program sends")
{
    Pc a("甲");
    Pc b("乙");
    Region region({&a, &b});
    const QString mine = must(b.exchange().ownCard()).signing.hex();
    const QString theirs = must(a.exchange().ownCard()).signing.hex();
    a.add("さくら訪問看護", "CANARY-notes");
    a.addClient("CANARY-client");
    region.round(a);
    HubConnection hostile(address(region.url(b)));
    const QString all = QStringLiteral("{%1,%2}").arg(mine, theirs);
    // Packs under another's key, of an audience its name does not say, for the centre alone but read by others.
    refused(hostile.run(insert, {theirs, nameBy(theirs, "public"), 0, QStringLiteral("{}"), QByteArray("x")}), Error::Code::Forbidden);
    refused(hostile.run(insert, {theirs, nameBy(theirs, "professionals"), 1, all, QByteArray("x")}), Error::Code::Forbidden);
    CHECK_FALSE(hostile.run(insert, {mine, nameBy(theirs, "public"), 0, QStringLiteral("{}"), QByteArray("x")}));
    CHECK_FALSE(hostile.run(insert, {mine, nameBy(mine, "centre"), 0, QStringLiteral("{}"), QByteArray("x")}));
    CHECK_FALSE(hostile.run(insert, {mine, nameBy(mine, "centre"), 2, all, QByteArray("x")}));
    CHECK_FALSE(hostile.run(insert, {mine, nameBy(mine, "public"), 0, all, QByteArray("x")}));
    CHECK_FALSE(hostile.run(insert, {mine, QStringLiteral("../up.tasuki"), 0, QStringLiteral("{}"), QByteArray("x")}));
    // What is for the other centre alone is not there for it.
    qint64 seen = 0;
    must(hostile.run(QStringLiteral("SELECT count(*) FROM tasuki.pack WHERE audience=2"), {}, [&](const QSqlQuery& row) { seen = row.value(0).toLongLong(); }));
    CHECK(seen == 0);
    CHECK(region.count(QStringLiteral("SELECT count(*) FROM tasuki.pack WHERE audience=2")) == 1);
    // Nothing is changed, removed, or given another place.
    const auto before = region.count(QStringLiteral("SELECT count(*) FROM tasuki.pack"));
    must(hostile.run(QStringLiteral("UPDATE tasuki.pack SET file='x', readers='{}'")));
    for (const char* sql : {"DELETE FROM tasuki.pack", "TRUNCATE tasuki.pack", "UPDATE tasuki.pack SET author='x'", "UPDATE tasuki.pack SET name='x'", "UPDATE tasuki.centre SET role=session_user",
                            "DELETE FROM tasuki.centre", "INSERT INTO tasuki.centre(signing, role, name, card) VALUES ('x', session_user, 'x', '')", "DROP TABLE tasuki.pack", "LOCK TABLE tasuki.turn",
                            "ALTER TABLE tasuki.pack DISABLE ROW LEVEL SECURITY", "CREATE TABLE tasuki.more(x int)", "SET SESSION AUTHORIZATION owner", "SET ROLE owner", "CREATE ROLE more",
                            "COPY tasuki.pack TO 'somewhere'", "CREATE OR REPLACE FUNCTION tasuki.me() RETURNS text LANGUAGE sql AS 'SELECT 1::text'"}) {
        INFO(sql);
        CHECK_FALSE(hostile.run(QLatin1String(sql)));
    }
    CHECK(region.count(QStringLiteral("SELECT count(*) FROM tasuki.pack")) == before);
    CHECK(region.count(QStringLiteral("SELECT count(*) FROM tasuki.pack WHERE file='x'")) == 0);
    // To take on the role of all centres makes nobody another one.
    must(hostile.run(QStringLiteral("SET ROLE tasuki_centre")));
    CHECK_FALSE(hostile.run(insert, {theirs, nameBy(theirs, "public"), 0, QStringLiteral("{}"), QByteArray("x")}));
    must(hostile.run(QStringLiteral("SELECT count(*) FROM tasuki.pack WHERE audience=2"), {}, [&](const QSqlQuery& row) { CHECK(row.value(0).toLongLong() == 0); }));
    // Who signs in under another's name is told so, and somebody let in no more reads nothing.
    Hub other(address(region.url(b)), must(a.exchange().ownCard()).signing);
    refused(other.look({}, [](const QString&) { return false; }), Error::Code::Forbidden);
    HubConnection owner(address(region.server.url()));
    must(hub::remove(owner, must(b.exchange().ownCard()).signing));
    CHECK_FALSE(HubConnection(address(region.url(b))).run(QStringLiteral("SELECT 1")));
    CHECK(region.count(QStringLiteral("SELECT count(*) FROM tasuki.pack")) == before);
}

TEST_CASE("Bytes on the hub that are no pack, or another than their name says, are refused and keep nobody from the rest")
{
    Pc a("甲");
    Pc b("乙");
    Region region({&a, &b});
    const auto id = a.add("さくら訪問看護");
    region.round(a);
    const QString theirs = must(a.exchange().ownCard()).signing.hex();
    HubConnection hostile(address(region.url(a)));
    QByteArray good;
    must(hostile.run(QStringLiteral("SELECT file FROM tasuki.pack WHERE audience=0"), {}, [&](const QSqlQuery& row) { good = row.value(0).toByteArray(); }));
    must(hostile.run(insert, {theirs, nameBy(theirs, "public", 7), 0, QStringLiteral("{}"), good}));
    must(hostile.run(insert, {theirs, nameBy(theirs, "public", 8), 0, QStringLiteral("{}"), QByteArray("PK\x03\x04 no pack")}));
    const auto later = a.add("もみじ薬局");
    NoProgress progress;
    for (Pc* each : {&a, &b, &b}) {
        Hub hub = region.hubOf(*each);
        Exchange exchange = each->exchange();
        const Synced synced = must(synchronise(exchange, each->store(), hub, progress));
        CHECK(synced.merged.refused.size() == 2);
    }
    CHECK(b.phone(id) == QStringLiteral("000-1"));
    CHECK(b.phone(later) == QStringLiteral("000-1"));
}

TEST_CASE("A centre that comes later gets what is older too, once its card is noted")
{
    Pc a("甲");
    Pc b("乙");
    Region region({&a, &b});
    network::Person listed;
    listed.name = QStringLiteral("石川 看護師");
    listed.professions = QStringLiteral("nurse");
    listed.listing = QStringLiteral("yes");
    const auto person = must(a.centre->network().addPerson(listed, {}));
    const auto office = a.add("さくら訪問看護");
    region.round(a);
    region.round(b);
    Pc c("丙");
    region.admit(c);
    // Nor does it take in anything of a centre that it does not know itself.
    const Synced first = region.round(c);
    CHECK(first.received == 0);
    CHECK(first.waiting == 1);
    CHECK_FALSE(must(c.store().load(office)));
    must(c.exchange().addCard(must(a.exchange().ownCardFile())));
    CHECK(region.round(c).received == 1);
    CHECK(c.phone(office) == QStringLiteral("000-1"));
    // The card comes over the hub; its words are compared by telephone.
    Hub hub = region.hubOf(a);
    const auto cards = must(hub.cards());
    CHECK(std::find(cards.begin(), cards.end(), must(c.exchange().ownCard())) != cards.end());
    must(a.exchange().addCard(must(c.exchange().ownCardFile())));
    CHECK(region.round(a, hub).sent == 1);
    CHECK(region.round(a, hub).sent == 0);
    CHECK(region.count(QStringLiteral("SELECT count(*) FROM tasuki.pack WHERE audience=1")) == 1);
    CHECK(region.round(c).received == 1);
    CHECK(must(c.store().load(person)));
    // Those who had it have nothing to take.
    CHECK(region.round(b).received == 0);
}

TEST_CASE("Cut off and restarted, the hub is found again, with what it told about news")
{
    Pc a("甲");
    Pc b("乙");
    Region region({&a, &b});
    Hub hub = region.hubOf(b);
    int news = 0;
    hub.listen([&] { ++news; });
    region.round(b, hub);
    const auto wait = [&](int seen) {
        QElapsedTimer timer;
        timer.start();
        while (news < seen && timer.elapsed() < 20000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        return news >= seen;
    };
    const auto first = a.add("さくら訪問看護");
    region.round(a);
    CHECK(wait(1));
    region.round(b, hub);
    CHECK(b.phone(first) == QStringLiteral("000-1"));
    // The server ends the connection.
    region.count(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name='tasuki' AND pid<>pg_backend_pid()"));
    const auto second = a.add("もみじ薬局");
    region.round(a);
    region.round(b, hub);
    CHECK(b.phone(second) == QStringLiteral("000-1"));
    // It goes down and comes up again.
    region.server.stop();
    NoProgress progress;
    Exchange exchange = b.exchange();
    const auto before = b.content();
    refused(synchronise(exchange, b.store(), hub, progress), Error::Code::NotFound);
    CHECK(b.content() == before);
    region.server.start();
    region.round(b, hub);
    const int heard = news;
    const auto third = a.add("いちょう医院");
    region.round(a);
    CHECK(wait(heard + 1));
    region.round(b, hub);
    CHECK(b.phone(third) == QStringLiteral("000-1"));
}

TEST_CASE("Who listens in the background hears of news, at the hub that was named last and at no other")
{
    Pc a("甲");
    Pc b("乙");
    Region region({&a, &b});
    HubEar ear;
    int news = 0;
    QObject::connect(&ear, &HubEar::news, QCoreApplication::instance(), [&] { ++news; });
    const auto wait = [&](int seen, int millis) {
        QElapsedTimer timer;
        timer.start();
        while (news < seen && timer.elapsed() < millis)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        return news >= seen;
    };
    ear.listenTo(address(region.url(b)));
    const QString listening = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query='SELECT 1'");
    QElapsedTimer patience;
    patience.start();
    while (region.count(listening) == 0 && patience.elapsed() < 20000)
        QThread::msleep(50);
    a.add("さくら訪問看護");
    region.round(a);
    CHECK(wait(1, 20000));
    ear.listenTo(std::nullopt);
    while (region.count(listening) != 0 && patience.elapsed() < 40000)
        QThread::msleep(50);
    const int heard = news;
    a.add("もみじ薬局");
    region.round(a);
    CHECK_FALSE(wait(heard + 1, 1000));
}

TEST_CASE("A hub set back to an older state gets again what it lost, and nobody misses what came since")
{
    Pc a("甲");
    Pc b("乙");
    Region region({&a, &b});
    a.add("さくら訪問看護");
    region.round(a);
    region.round(b);
    b.add("もみじ薬局");
    region.round(b);
    HubConnection owner(address(region.server.url()));
    must(owner.run(QStringLiteral("DELETE FROM tasuki.pack")));
    must(owner.run(QStringLiteral("ALTER TABLE tasuki.pack ALTER COLUMN place RESTART WITH 1")));
    const auto third = a.add("いちょう医院");
    CHECK(region.round(a).sent == 2);
    CHECK(region.round(b).sent == 1);
    CHECK(b.phone(third) == QStringLiteral("000-1"));
    region.round(a);
    CHECK(must(a.exchange().dump(Scope::Public)) == must(b.exchange().dump(Scope::Public)));
}

TEST_CASE("Nineteen centres with three PCs each come to the same content over one hub")
{
    std::vector<std::unique_ptr<Pc>> firsts;
    for (int i = 0; i < 19; ++i)
        firsts.push_back(std::make_unique<Pc>(QStringLiteral("センター%1").arg(i + 1).toUtf8().constData()));
    std::vector<Pc*> centres;
    for (const auto& each : firsts)
        centres.push_back(each.get());
    Region region(centres);
    std::vector<std::unique_ptr<Pc>> others;
    std::vector<std::vector<Pc*>> groups;
    for (Pc* first : centres) {
        groups.push_back({first});
        for (int i = 0; i < 2; ++i) {
            others.push_back(std::make_unique<Pc>(*first));
            groups.back().push_back(others.back().get());
        }
    }
    const auto office = centres[0]->add("みんなの事業所");
    region.round(*centres[0]);
    std::vector<Id<clients::Client>> clients;
    for (auto& group : groups)
        for (Pc* each : group) {
            region.round(*each);
            each->add("事業所");
            clients.push_back(each->addClient("田所 キヨ"));
            each->setPhone(office, QString::number(clients.size()).toUtf8().constData());
            region.round(*each);
        }
    for (auto& group : groups)
        for (Pc* each : group)
            region.round(*each);
    const QByteArray view = must(centres[0]->exchange().dump(Scope::Professionals));
    CHECK(must(centres[0]->store().all<Facility>()).size() == 58);
    const auto conflicts = must(centres[0]->store().conflicts()).size();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const QStringList content = groups[i][0]->content();
        for (Pc* each : groups[i]) {
            CHECK(must(each->exchange().dump(Scope::Professionals)) == view);
            CHECK(must(each->store().conflicts()).size() == conflicts);
            CHECK(each->content() == content);
            // Its own clients, and nobody else's.
            CHECK(must(each->store().all<clients::Client>()).size() == 3);
        }
        CHECK(must(groups[i][1]->store().load(clients[i * 3])));
    }
}
