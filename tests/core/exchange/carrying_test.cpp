// SPDX-License-Identifier: GPL-3.0-or-later
// What is carried by itself, as the settings of a PC say: a shared folder, and a hub that wants a password.
#include "centre/carrying.h"

#include "pc.h"
#include "server.h"

#include "exchange/hub.h"
#include "exchange/hubsetup.h"

#include <QDirIterator>
#include <QFile>

using namespace pc;

namespace {

const QString secret = QStringLiteral("ka;wa'ra \\7 みなと");

Result<Carried> folderRound(Pc& pc, bool anew = false)
{
    NoProgress progress;
    return carryByFolder(*pc.centre, anew, progress);
}

Result<Carried> hubRound(Pc& pc)
{
    NoProgress progress;
    return carryByHub(*pc.centre, progress);
}

/// A hub with one centre that signs in with the secret.
struct Guarded
{
    explicit Guarded(Pc& pc)
    {
        HubConnection owner(must(HubAddress::read(server.url())));
        must(hub::init(owner));
        role = must(hub::add(owner, must(pc.exchange().ownCardFile())));
        must(owner.run(QStringLiteral("SET standard_conforming_strings=on")));
        QString quoted = secret;
        must(owner.run(QStringLiteral("ALTER ROLE \"%1\" PASSWORD '%2'").arg(role, quoted.replace(QLatin1Char('\''), QLatin1String("''")))));
        server.wantPasswords();
    }
    [[nodiscard]] QString url() const { return server.url(role); }
    Server server;
    QString role;
};

} // namespace

TEST_CASE("A folder chosen once carries what a PC writes to one that joined, which knows the folder already")
{
    QTemporaryDir share(folderTemplate());
    Pc first("甲");
    CHECK(carryingPlaces(first.store()) == CarryingPlaces());
    must(setSharedFolder(first.store(), share.path()));
    CHECK(must(folderRound(first)).synced.received == 0);
    Pc second(first);
    CHECK(carryingPlaces(second.store()).folder == share.path());
    const auto office = first.add("さくら訪問看護");
    must(folderRound(first));
    CHECK(must(folderRound(second)).changedAnything());
    CHECK(second.phone(office) == QStringLiteral("000-1"));
    CHECK_FALSE(must(folderRound(second)).changedAnything());
}

TEST_CASE("A shared folder that is away or emptied is told and nothing is removed; another folder begins by itself")
{
    QTemporaryDir share(folderTemplate()), other(folderTemplate());
    Pc pc("甲");
    refused(setSharedFolder(pc.store(), share.filePath(QStringLiteral("nowhere"))), Error::Code::NotFound);
    const auto office = pc.add("さくら訪問看護");
    must(setSharedFolder(pc.store(), share.path()));
    must(folderRound(pc));
    for (const QString& name : QDir(share.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        REQUIRE(QDir(share.filePath(name)).removeRecursively());
    refused(folderRound(pc), Error::Code::NotFound);
    CHECK(pc.phone(office) == QStringLiteral("000-1"));
    CHECK(must(folderRound(pc, true)).synced.sent > 0);
    must(setSharedFolder(pc.store(), other.path()));
    CHECK(must(folderRound(pc)).synced.sent > 0);
    REQUIRE(share.remove());
    must(setSharedFolder(pc.store(), {}));
    CHECK(carryingPlaces(pc.store()).folder.isEmpty());
}

TEST_CASE("The password of the hub stands in no byte of the data file, and opens the hub while the client data is open")
{
    Pc pc("甲");
    Guarded hub(pc);
    refused(setHub(pc.store(), QStringLiteral("https://hub"), secret), Error::Code::Usage);
    must(setHub(pc.store(), hub.url(), secret));
    CHECK(carryingPlaces(pc.store()).hub == hub.url());
    pc.add("さくら訪問看護");
    CHECK(must(hubRound(pc)).synced.sent > 0);
    must(store::guarded([&] { store::execute(pc.store().handle(), "PRAGMA wal_checkpoint(TRUNCATE)"); }));
    for (const char* tail : {"", "-wal"}) {
        QFile file(pc.path() + QLatin1String(tail));
        if (file.open(QIODevice::ReadOnly))
            CHECK_FALSE(file.readAll().contains(secret.toUtf8()));
    }
    pc.centre->lock();
    refused(hubRound(pc), Error::Code::Sealed);
    refused(setHub(pc.store(), hub.url(), secret), Error::Code::Sealed);
    must(setHub(pc.store(), {}, {}));
    CHECK(pc.store().meta("hub_password").isEmpty());
}

TEST_CASE("A password that is wrong is told as such, and not as a hub that cannot be reached")
{
    Pc pc("甲");
    Guarded hub(pc);
    must(setHub(pc.store(), hub.url(), QStringLiteral("another")));
    refused(hubRound(pc), Error::Code::Forbidden);
    must(setHub(pc.store(), hub.url(), {}));
    refused(hubRound(pc), Error::Code::Forbidden);
    must(setHub(pc.store(), hub.url().replace(hub.role, QStringLiteral("nobody")), secret));
    refused(hubRound(pc), Error::Code::Forbidden);
    must(setHub(pc.store(), hub.url(), secret));
    hub.server.stop();
    refused(hubRound(pc), Error::Code::NotFound);
    hub.server.start();
    must(hubRound(pc));
}
