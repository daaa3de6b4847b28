// SPDX-License-Identifier: GPL-3.0-or-later
// A further PC for a centre: one file and a passphrase.
#include "pc.h"

#include "exchange/age.h"
#include "exchange/folder.h"
#include "exchange/passphrase.h"
#include "store/accesslog.h"
#include "store/backup.h"
#include "witness.h"

using namespace pc;

namespace {

/// The folder of a PC that has nothing yet.
struct NewPc
{
    QTemporaryDir folder{folderTemplate()};
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("new.tasuki-data")); }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE("One file and a passphrase make a second PC, on which everybody's own passphrase works")
{
    Pc a("甲");
    const auto client = a.addClient("田所 キヨ");
    const auto office = a.add("さくら訪問看護");
    must(a.store().vault().addAccount(QStringLiteral("Suzuki"), store::Role::Staff, QStringLiteral("four other small words"), {1, 8192}));
    must(store::logAccess(a.store(), QStringLiteral("print"), "client", client.uuid, {}));
    const QString words = newPassphrase();
    CHECK(words.split(QLatin1Char(' ')).size() == 6);
    CHECK(words != newPassphrase());
    const QString file = a.folder.filePath(QStringLiteral("join.tasuki"));
    NoProgress progress;
    Exchange ours = a.exchange();
    must(join::make(ours, a.store(), file, words, progress));
    // Nothing but the file is left behind, and nothing in it can be read.
    CHECK_FALSE(QFile::exists(a.path() + QStringLiteral(".joining")));
    CHECK(age::wantsPassphrase(witness::get(file)));
    CHECK_FALSE(witness::get(file).contains("SQLite"));

    NewPc pc;
    refused(join::open(file, QStringLiteral("not the words"), pc.path(), progress), Error::Code::Sealed);
    CHECK(pc.files().isEmpty());
    // Typed with the wide blanks of a Japanese keyboard.
    CHECK(must(join::open(file, QString(words).replace(QLatin1Char(' '), QChar(0x3000)), pc.path(), progress)) == QStringLiteral("甲"));
    CHECK(pc.files() == QStringList{QStringLiteral("new.tasuki-data")});
    refused(join::open(file, words, pc.path(), progress), Error::Code::Conflict);

    auto centre = must(Centre::open(pc.path(), store::Access::Write, &a.clock));
    CHECK(must(centre->store().load(office))->name == QStringLiteral("さくら訪問看護"));
    CHECK(centre->store().device() != a.store().device());
    CHECK(must(store::accessLog(centre->store(), 10)).empty());
    must(store::verifyAccessLog(centre->store()));
    refused(centre->store().vault().unlock(QStringLiteral("Suzuki"), desk::passphrase), Error::Code::Sealed);
    must(centre->enter(must(centre->store().vault().unlock(QStringLiteral("Suzuki"), QStringLiteral("four other small words")))));
    CHECK(must(centre->store().load(client))->name == QStringLiteral("田所 キヨ"));
    Exchange exchange(centre->store(), must(Audience::load(centre->store())).asFunction());
    CHECK(must(exchange.ownCard()) == must(a.exchange().ownCard()));
    CHECK(must(exchange.keys()).signing() == must(a.exchange().keys()).signing());
    // One file serves for a third PC too, which is another device.
    NewPc third;
    must(join::open(file, words, third.path(), progress));
    auto other = must(Centre::open(third.path(), store::Access::Write, &a.clock));
    CHECK(other->store().device() != centre->store().device());
}

TEST_CASE("What the first PC had not sent when the second was made keeps its name and is sent once")
{
    Pc a("甲");
    static_cast<void>(must(a.exchange().keys()));
    const auto id = a.add("さくら訪問看護");
    const Uuid device = a.store().device();
    QTemporaryDir folder(folderTemplate());
    // A copy of the file as it is, with what was not sent.
    const QString path = folder.filePath(QStringLiteral("b.tasuki-data"));
    must(join::copyFor(a.store(), path));
    CHECK(must(join::adopt(path)) == QStringLiteral("甲"));
    FixedClock clock(a.clock.nowMillis());
    auto b = must(Centre::open(path, store::Access::Write, &clock));
    must(b->enter(must(b->store().vault().unlock(desk::manager, desk::passphrase))));
    for (const store::CellVersion& each : must(b->store().allVersions()))
        CHECK(each.key.device == device);
    CHECK_FALSE(b->store().undoable());

    QTemporaryDir share(folderTemplate());
    NoProgress progress;
    Exchange exchange(b->store(), must(Audience::load(b->store())).asFunction());
    CHECK(must(SharedFolder::round(exchange, b->store(), share.path(), false, progress)).sent == 0);
    Exchange first = a.exchange();
    const Synced sent = must(SharedFolder::round(first, a.store(), share.path(), false, progress));
    CHECK(sent.sent > 0);
    const Synced received = must(SharedFolder::round(exchange, b->store(), share.path(), false, progress));
    CHECK(received.received == sent.sent);
    CHECK(received.merged.applied.versions == 0);
    CHECK(received.sent == 0);
    store::Statement unsent(b->store().handle(), "SELECT count(*) FROM version WHERE pack IS NULL");
    REQUIRE(unsent.step());
    CHECK(unsent.integer(0) == 0);
    CHECK(must(b->store().allVersions()).size() == must(a.store().allVersions()).size());
    CHECK(must(exchange.dump(Scope::Public)) == must(first.dump(Scope::Public)));
    CHECK(must(b->store().load(id))->phone == QStringLiteral("000-1"));
}

TEST_CASE("A file for a new PC is not written without accounts, nor while they are locked, nor under a passphrase that is guessed")
{
    NoProgress progress;
    Pc a("甲");
    const QString file = a.folder.filePath(QStringLiteral("join.tasuki"));
    Exchange ours = a.exchange();
    refused(join::make(ours, a.store(), file, QStringLiteral("short"), progress), Error::Code::Usage);
    a.centre->lock();
    // Keys that were made now would lie in plain beside what is locked.
    refused(ours.keys(), Error::Code::Sealed);
    refused(join::make(ours, a.store(), file, newPassphrase(), progress), Error::Code::Sealed);
    must(a.centre->enter(must(a.store().vault().unlock(desk::manager, desk::passphrase))));
    static_cast<void>(must(ours.keys()));
    a.centre->lock();
    refused(join::make(ours, a.store(), file, newPassphrase(), progress), Error::Code::Sealed);
    QTemporaryDir folder(folderTemplate());
    auto plain = must(Centre::create(folder.filePath(QStringLiteral("plain.tasuki-data")), {QStringLiteral("乙"), desk::manager}, &a.clock));
    Exchange exchange(plain->store(), must(Audience::load(plain->store())).asFunction());
    refused(join::make(exchange, plain->store(), file, newPassphrase(), progress), Error::Code::Usage);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("What is no file for a new PC makes none")
{
    NoProgress progress;
    NewPc pc;
    const QString words = QStringLiteral("one two three");
    const QString file = pc.folder.filePath(QStringLiteral("join.tasuki"));
    const auto tried = [&](const QByteArray& bytes, Error::Code code) {
        witness::put(file, bytes);
        refused(join::open(file, words, pc.path(), progress), code);
        CHECK(pc.files() == QStringList{QStringLiteral("join.tasuki")});
    };
    tried("SQLite format 3", Error::Code::Foreign);
    tried(must(age::seal("x", {CentreKeys::random().receiver()})), Error::Code::Foreign);
    tried(must(age::seal("no database", words)), Error::Code::Foreign);
    tried(must(age::seal("SQLite format 3" + QByteArray(200, '\0'), words)), Error::Code::Foreign);
    Pc a("甲");
    static_cast<void>(must(a.exchange().keys()));
    // A backup is a data file of a PC that may live on.
    const QString backup = a.folder.filePath(QStringLiteral("backup"));
    must(store::backUp(a.store().database(), backup));
    tried(must(age::seal(witness::get(backup), words)), Error::Code::Foreign);
    // A data file in which something would run by itself, and one of a program to come.
    const QString copy = a.folder.filePath(QStringLiteral("copy"));
    must(join::copyFor(a.store(), copy));
    {
        const auto database = must(store::Database::open(copy, store::Access::Write));
        store::execute(database->handle(), "UPDATE meta SET value='2' WHERE key='join'");
    }
    tried(must(age::seal(witness::get(copy), words)), Error::Code::Newer);
    {
        const auto database = must(store::Database::open(copy, store::Access::Write));
        store::execute(database->handle(), "UPDATE meta SET value='1' WHERE key='join'; CREATE TRIGGER hostile AFTER INSERT ON meta BEGIN DELETE FROM change; END");
    }
    tried(must(age::seal(witness::get(copy), words)), Error::Code::Foreign);
    refused(join::open(pc.folder.filePath(QStringLiteral("nothing")), words, pc.path(), progress), Error::Code::NotFound);
}
