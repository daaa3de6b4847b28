// SPDX-License-Identifier: GPL-3.0-or-later
// What a person meets who opens a data file: a good one, an old one, a wrong one.
#include "shelf.h"

#include "store/backup.h"
#include "store/migration.h"

#include <QFile>
#include <QFileInfo>

using namespace shelf;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int versionOf(sqlite3* handle)
{
    Statement statement(handle, "PRAGMA user_version");
    statement.step();
    return static_cast<int>(statement.integer(0));
}

/// A file as the program of that time left it: with the first `steps` shipped steps and one item.
void makeOlder(const Shelf& shelf, std::size_t steps)
{
    auto database = must(Database::create(shelf.path()));
    must(migrate(*database, shippedMigrations().first(steps), schema()));
    execute(database->handle(), "INSERT INTO meta VALUES('centre','Minami'),('staff','Sato'),('device',"
                                "'0197a000-0000-7000-8000-000000000001')");
    execute(database->handle(), "INSERT INTO change(id,at,author,device,kind,words) VALUES(x'01',1,'Sato',x'02',0,'old')");
    execute(database->handle(), "INSERT INTO item(id,change,deleted,name) VALUES(x'77000000000000000000000000000001',1,0,"
                                "'kept from before')");
}

} // namespace

TEST_CASE("A fresh file has the newest structure, its centre, its staff and a device of its own")
{
    Shelf shelf;
    auto store = shelf.create("Suzuki");
    CHECK(store->meta("centre") == QStringLiteral("Minami"));
    CHECK(store->author() == QStringLiteral("Suzuki"));
    CHECK_FALSE(Uuid::fromString(store->meta("device")).isNil());
    CHECK(versionOf(store->handle()) == shippedMigrations().back().version);
    must(checkIntegrity(store->database()));
    CHECK(must(store->allVersions()).empty());
    Shelf other;
    CHECK(other.create()->meta("device") != store->meta("device"));
}

TEST_CASE("A file is never made over another one")
{
    Shelf shelf;
    write(shelf.path(), "a letter");
    auto made = Store::create(shelf.path(), {}, schema(), shelf.clock);
    REQUIRE_FALSE(made);
    requireSentence(made.error(), Error::Code::Conflict);
    CHECK(bytesOf(shelf.path()) == QByteArray("a letter"));
}

TEST_CASE("Each older version is upgraded with its content, and a copy of it stays beside it")
{
    const auto newest = shippedMigrations().back().version;
    for (std::size_t steps = 1; steps < shippedMigrations().size(); ++steps) {
        Shelf shelf;
        makeOlder(shelf, steps);
        {
            auto store = shelf.open();
            CHECK(versionOf(store->handle()) == newest);
            CHECK(read(*store, {uuid(1)}).name == QStringLiteral("kept from before"));
            must(checkIntegrity(store->database()));
            add(*store, QStringLiteral("new"));
        }
        const QString copy = QStringLiteral("%1.before-v%2.tasuki-backup").arg(shelf.path()).arg(newest);
        REQUIRE(QFileInfo::exists(copy));
        auto before = must(Database::open(copy, Access::Read));
        CHECK(versionOf(before->handle()) == shippedMigrations()[steps - 1].version);
        Statement name(before->handle(), "SELECT name FROM item");
        REQUIRE(name.step());
        CHECK(name.string(0) == QStringLiteral("kept from before"));
    }
}

TEST_CASE("An older file opened for reading only is refused and left as it was")
{
    Shelf shelf;
    makeOlder(shelf, 1);
    const QByteArray before = bytesOf(shelf.path());
    requireSentence(shelf.refusal(Access::Read), Error::Code::ReadOnly);
    CHECK(bytesOf(shelf.path()) == before);
}

TEST_CASE("A step that fails leaves the file at the step before it, and the next start goes on from there")
{
    Shelf shelf;
    auto database = must(Database::create(shelf.path()));
    std::vector<Migration> steps(shippedMigrations().begin(), shippedMigrations().end());
    const int good = steps.back().version + 1;
    steps.push_back({good, 1, [](sqlite3* handle) { execute(handle, "CREATE TABLE good(a INTEGER) STRICT"); }});
    auto broken = steps;
    broken.push_back({good + 1, 1, [](sqlite3* handle) {
                          execute(handle, "CREATE TABLE half(a INTEGER) STRICT; INSERT INTO good VALUES(1)");
                          execute(handle, "INSERT INTO nowhere VALUES(1)");
                      }});
    auto failed = migrate(*database, broken, schema());
    REQUIRE_FALSE(failed);
    requireSentence(failed.error(), Error::Code::Internal);
    CHECK(versionOf(database->handle()) == good);
    Statement half(database->handle(), "SELECT count(*) FROM sqlite_schema WHERE name='half'");
    half.step();
    CHECK(half.integer(0) == 0);
    half.reset();
    Statement rows(database->handle(), "SELECT count(*) FROM good");
    rows.step();
    CHECK(rows.integer(0) == 0);
    rows.reset();
    broken.back().apply = [](sqlite3* handle) { execute(handle, "INSERT INTO good VALUES(2)"); };
    must(migrate(*database, broken, schema()));
    CHECK(versionOf(database->handle()) == good + 1);
    must(migrate(*database, broken, schema()));
}

TEST_CASE("A new field becomes a column of an existing file without a step")
{
    Shelf shelf;
    shelf.create();
    {
        auto database = must(Database::open(shelf.path(), Access::Write));
        execute(database->handle(), "ALTER TABLE item DROP COLUMN weight");
    }
    auto store = shelf.open();
    Item item = add(*store, QStringLiteral("scales"));
    Item heavy = item;
    heavy.weight = 2.5;
    must(store->commit({QStringLiteral("weighed"), ChangeKind::Edit, diff(item, heavy)}));
    CHECK(read(*store, item.id) == heavy);
}

TEST_CASE("A newer file is refused, unless it says that this program may read it")
{
    Shelf shelf;
    shelf.create();
    const auto mark = [&](const char* oldestReader) {
        auto database = must(Database::open(shelf.path(), Access::Write));
        execute(database->handle(), "PRAGMA user_version=900");
        Statement(database->handle(), "UPDATE meta SET value=?1 WHERE key='oldest_reader'")
            .bind(1, std::string_view(oldestReader))
            .run();
    };
    mark("899");
    requireSentence(shelf.refusal(), Error::Code::Newer);
    requireSentence(shelf.refusal(Access::Read), Error::Code::Newer);
    mark("1");
    auto store = shelf.open();
    add(*store, QStringLiteral("works"));
    CHECK(versionOf(store->handle()) == 900);
}

TEST_CASE("A file of another kind, an empty one and one that is absent are told apart and left as they are")
{
    Shelf shelf;
    requireSentence(shelf.refusal(), Error::Code::NotFound);
    CHECK_FALSE(QFileInfo::exists(shelf.path()));
    for (const QByteArray& bytes : {QByteArray("PK\x03\x04 a workbook"), QByteArray(200, '\0'), QByteArray(5000, 'x'),
                                    QByteArray("SQLite format 3\0", 16), QByteArray("S")}) {
        write(shelf.path(), bytes);
        for (const Access access : {Access::Write, Access::Read})
            requireSentence(shelf.refusal(access), Error::Code::Foreign);
        CHECK(bytesOf(shelf.path()) == bytes);
    }
    write(shelf.path(), {});
    requireSentence(shelf.refusal(), Error::Code::Damaged);
    CHECK(bytesOf(shelf.path()).isEmpty());
}

TEST_CASE("The database of another program is refused and left as it is")
{
    Shelf shelf;
    {
        auto database = must(Database::create(shelf.path()));
        execute(database->handle(), "PRAGMA journal_mode=DELETE; CREATE TABLE song(name TEXT); PRAGMA application_id=77");
    }
    const QByteArray before = bytesOf(shelf.path());
    requireSentence(shelf.refusal(), Error::Code::Foreign);
    requireSentence(shelf.refusal(Access::Read), Error::Code::Foreign);
    CHECK(bytesOf(shelf.path()) == before);
}

TEST_CASE("A folder in the place of the data file is refused")
{
    Shelf shelf;
    REQUIRE(QDir().mkpath(shelf.path()));
    const Error error = shelf.refusal();
    CHECK(error.message.size() > 20);
}

TEST_CASE("A second program may not write, but may read")
{
    Shelf shelf;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("seen by both"));
    requireSentence(shelf.refusal(), Error::Code::Locked);
    CHECK(read(*shelf.open(Access::Read), item.id).name == item.name);
    const auto child = runChild("child: try to open for writing", {shelf.path()});
    CHECK(child.exitCode == 0);
    CHECK(child.output.contains(QStringLiteral("refused as locked")));
    store.reset();
    shelf.open();
}

TEST_CASE("child: try to open for writing", "[.child]")
{
    static SystemClock clock;
    auto opened = Store::open(childWords().value(0), Access::Write, schema(), clock);
    REQUIRE_FALSE(opened);
    requireSentence(opened.error(), Error::Code::Locked);
    WARN("refused as locked");
}

TEST_CASE("A further connection of the same program sees what the first one wrote")
{
    Shelf shelf;
    auto store = shelf.create();
    auto beside = shelf.open(Access::Beside);
    const Item item = add(*store, QStringLiteral("seen"));
    CHECK(read(*beside, item.id).name == item.name);
    rename(*beside, item.id, QStringLiteral("from the worker"));
    CHECK(read(*store, item.id).name == QStringLiteral("from the worker"));
}

TEST_CASE("A connection that only reads refuses to write with a sentence")
{
    Shelf shelf;
    shelf.create();
    auto store = shelf.open(Access::Read);
    Item item;
    item.id.uuid = uuid(1);
    item.name = QStringLiteral("no");
    auto done = store->commit({QStringLiteral("no"), ChangeKind::Edit, diff(Item(), item, true)});
    REQUIRE_FALSE(done);
    requireSentence(done.error(), Error::Code::ReadOnly);
}

TEST_CASE("On a read-only disk the file is refused for writing with a sentence")
{
    Shelf shelf;
    shelf.create();
    const QString folder = QFileInfo(shelf.path()).absolutePath();
    const auto child = runChild("child: open on a read-only disk", {shelf.path()},
                                QStringLiteral("mount --bind '%1' '%1' && mount -o remount,ro,bind '%1'").arg(folder));
    if (child.exitCode != 0 && !child.output.contains(QStringLiteral("test case"))) {
        WARN("skipped: a read-only disk cannot be made here");
        return;
    }
    INFO(child.output);
    CHECK(child.exitCode == 0);
}

TEST_CASE("child: open on a read-only disk", "[.child]")
{
    static SystemClock clock;
    auto opened = Store::open(childWords().value(0), Access::Write, schema(), clock);
    REQUIRE_FALSE(opened);
    requireSentence(opened.error(), Error::Code::ReadOnly);
    auto made = Store::create(childWords().value(0) + QStringLiteral(".other"), {}, schema(), clock);
    REQUIRE_FALSE(made);
    requireSentence(made.error(), Error::Code::ReadOnly);
}

TEST_CASE("A file whose making was interrupted opens with a device of its own")
{
    Shelf shelf;
    must(Database::create(shelf.path()));
    auto store = shelf.open();
    CHECK_FALSE(Uuid::fromString(store->meta("device")).isNil());
    const QString device = store->meta("device");
    store.reset();
    CHECK(shelf.open()->meta("device") == device);
}
