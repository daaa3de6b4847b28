// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged file, a full disk: never a crash, always a sentence, nothing lost that was saved.
#include "shelf.h"

#include "store/accesslog.h"
#include "store/backup.h"

#include <QFile>
#include <QFileInfo>

#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace shelf;

namespace {

/// Does everything a day of work does; returns how many rows it could still read. Every refusal has to be a sentence.
int useEverything(Shelf& shelf, const std::vector<Id<Item>>& items)
{
    auto opened = Store::open(shelf.path(), Access::Write, schema(), shelf.clock);
    if (!opened) {
        CHECK(opened.error().message.size() > 20);
        return -1;
    }
    Store& store = **opened;
    NoProgress progress;
    int readable = 0;
    const auto told = [](const auto& result) {
        if (!result)
            CHECK(result.error().message.size() > 20);
        return result.has_value();
    };
    for (const Id<Item>& id : items) {
        const auto item = store.load(id);
        if (told(item) && *item)
            ++readable;
    }
    told(store.history(describe<Item>(), items[0].uuid));
    told(store.allVersions());
    (void)store.ridOf(describe<Item>(), items[1].uuid);
    told(guarded([&] {
        Documents documents(store);
        const std::vector<std::string> words{"name"};
        (void)documents.index().match(words);
        (void)documents.index().glances();
        (void)documents.index().nearest(35, 139, 10, [](std::int64_t) { return true; });
        documents.index().check();
        Item item;
        item.id.uuid = uuid(5000);
        item.name = QStringLiteral("written to a damaged file");
        told(store.commit({QStringLiteral("try"), ChangeKind::Edit, diff(Item(), item, true)}));
        told(store.undo(progress));
        told(store.redo(progress));
    }));
    told(logAccess(store, QStringLiteral("print"), "item", Uuid(), QString()));
    told(verifyAccessLog(store));
    told(checkIntegrity(store.database()));
    told(backUp(store.database(), shelf.path("b.tasuki-backup")));
    return readable;
}

} // namespace

TEST_CASE("Bytes flipped anywhere in the file: never a crash, always a sentence, the rest stays readable")
{
    Shelf shelf;
    std::vector<Id<Item>> items;
    {
        auto store = shelf.create();
        Documents documents(*store);
        for (int i = 0; i < 120; ++i)
            items.push_back(add(*store, QStringLiteral("name %1 ").arg(i) + QString(50, QChar(u'x'))).id);
        execute(store->handle(), "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    QFile file(shelf.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    std::mt19937 random(99);
    int opened = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = good;
        const int flips = 1 + static_cast<int>(random() % 8);
        for (int i = 0; i < flips; ++i) {
            // Page headers and cell pointers are where it hurts; every fourth flip goes there.
            auto at = static_cast<qsizetype>(random() % static_cast<std::uint32_t>(bad.size()));
            if (random() % 4 == 0)
                at = at / 8192 * 8192 + static_cast<qsizetype>(random() % 64);
            bad[at] = static_cast<char>(bad[at] ^ static_cast<char>(1 + random() % 255));
        }
        for (const char* suffix : {"-wal", "-shm"})
            QFile::remove(shelf.path() + QLatin1String(suffix));
        QFile out(shelf.path());
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(bad);
        out.close();
        if (useEverything(shelf, items) >= 0)
            ++opened;
    }
    CHECK(opened > 20);
}

TEST_CASE("A file cut short anywhere: never a crash, always a sentence")
{
    Shelf shelf;
    std::vector<Id<Item>> items;
    {
        auto store = shelf.create();
        for (int i = 0; i < 60; ++i)
            items.push_back(add(*store, QStringLiteral("name %1 ").arg(i) + QString(200, QChar(u'x'))).id);
        execute(store->handle(), "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    QFile file(shelf.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    for (qsizetype size = 0; size < good.size(); size += size < 300 ? 37 : 3001) {
        QFile out(shelf.path());
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(good.left(size));
        out.close();
        useEverything(shelf, items);
    }
}

TEST_CASE("A damaged page is found by the check, and the sentence says what to do")
{
    Shelf shelf;
    {
        auto store = shelf.create();
        for (int i = 0; i < 200; ++i)
            add(*store, QString(300, QChar(u'あ')));
        execute(store->handle(), "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    QFile file(shelf.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 20; page * 8192 < file.size(); ++page) {
        file.seek(page * 8192);
        file.write(QByteArray(16, '\x7f'));
    }
    file.close();
    auto store = shelf.open();
    const auto checked = checkIntegrity(store->database());
    REQUIRE_FALSE(checked);
    requireSentence(checked.error(), Error::Code::Damaged);
    CHECK(checked.error().message.contains(QStringLiteral("backup")));
    CHECK_FALSE(checked.error().detail.isEmpty());
    const auto copied = backUp(store->database(), shelf.path("b.tasuki-backup"));
    CHECK_FALSE(copied);
    CHECK_FALSE(QFileInfo::exists(shelf.path("b.tasuki-backup")));
    CHECK_FALSE(QFileInfo::exists(shelf.path("b.tasuki-backup.part")));
}

TEST_CASE("When the file may grow no more, a change is refused as a whole and the next one works")
{
    Shelf shelf;
    auto store = shelf.create();
    Documents documents(*store);
    const Item item = add(*store, QStringLiteral("saved before"));
    execute(store->handle(), "PRAGMA max_page_count=1");
    const auto before = dump(*store);
    Item big = item;
    big.name = QString(21000, QChar(u'あ'));
    const auto refused = store->commit({QStringLiteral("too much"), ChangeKind::Edit, diff(item, big)});
    REQUIRE_FALSE(refused);
    requireSentence(refused.error(), Error::Code::NoSpace);
    CHECK(dump(*store) == before);
    const auto alsoRefused = store->import(QStringLiteral("too much"), [&](OfficialWriter& writer) {
        const std::string name(5000, 'x');
        for (int i = 0; i < 1000; ++i) {
            const std::array<CellView, 7> cells{std::string_view(name), {}, {}, {}, {}, {}, {}};
            writer.insert(describe<Item>(), uuid(i), 1, cells);
        }
    });
    REQUIRE_FALSE(alsoRefused);
    requireSentence(alsoRefused.error(), Error::Code::NoSpace);
    CHECK(dump(*store) == before);
    execute(store->handle(), "PRAGMA max_page_count=1000000");
    must(store->commit({QStringLiteral("now"), ChangeKind::Edit, diff(item, big)}));
    CHECK(read(*store, item.id) == big);
}

#ifdef Q_OS_UNIX
TEST_CASE("When the disk takes no more, everything saved before is safe")
{
    Shelf shelf;
    shelf.create();
    const auto child = runChild("child: write until the disk takes no more", {shelf.path()});
    INFO(child.output);
    REQUIRE(child.exitCode == 0);
    auto store = shelf.open();
    must(checkIntegrity(store->database()));
    Statement count(store->handle(), "SELECT count(*) FROM item WHERE deleted=0");
    count.step();
    CHECK(child.output.contains(QStringLiteral("saved %1 items").arg(count.integer(0))));
    add(*store, QStringLiteral("goes on"));
}

TEST_CASE("child: write until the disk takes no more", "[.child]")
{
    std::signal(SIGXFSZ, SIG_IGN);
    static SystemClock clock;
    auto store = must(Store::open(childWords().value(0), Access::Write, schema(), clock));
    const rlimit limit{600 * 1024, 600 * 1024};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    for (int saved = 0; saved < 5000; ++saved) {
        Item item;
        item.id.uuid = Uuid::v7(clock.nowMillis(), randomBytes16());
        item.name = QString(400, QChar(u'あ'));
        const auto done = store->commit({QStringLiteral("item"), ChangeKind::Edit, diff(Item(), item, true)});
        if (done)
            continue;
        CHECK(done.error().message.contains(QStringLiteral("safe")));
        WARN("saved " << saved << " items");
        return;
    }
    FAIL("the limit did not hold");
}

TEST_CASE("On a full disk a new file, a change and a backup are refused with a sentence")
{
    Shelf shelf;
    REQUIRE(QDir().mkpath(shelf.path("disk")));
    const auto child = runChild("child: work on a small disk", {shelf.path("disk")},
                                QStringLiteral("mount -t tmpfs -o size=1m tmpfs '%1'").arg(shelf.path("disk")));
    if (child.exitCode != 0 && !child.output.contains(QStringLiteral("test case"))) {
        WARN("skipped: a small disk cannot be made here");
        return;
    }
    INFO(child.output);
    CHECK(child.exitCode == 0);
}

TEST_CASE("child: work on a small disk", "[.child]")
{
    static SystemClock clock;
    const QString folder = childWords().value(0);
    const QString path = folder + QStringLiteral("/centre.tasuki");
    auto store = must(Store::create(path, {QStringLiteral("Minami"), QStringLiteral("Sato")}, schema(), clock));
    const Item first = add(*store, QStringLiteral("first"));
    Error error;
    for (int i = 0; i < 5000 && error.message.isEmpty(); ++i) {
        Item item;
        item.id.uuid = Uuid::v7(clock.nowMillis(), randomBytes16());
        item.name = QString(400, QChar(u'あ'));
        const auto done = store->commit({QStringLiteral("item"), ChangeKind::Edit, diff(Item(), item, true)});
        if (!done)
            error = done.error();
    }
    requireSentence(error, Error::Code::NoSpace);
    CHECK(read(*store, first.id).name == QStringLiteral("first"));
    must(checkIntegrity(store->database()));
    const auto copied = backUp(store->database(), folder + QStringLiteral("/b.tasuki-backup"));
    REQUIRE_FALSE(copied);
    requireSentence(copied.error(), Error::Code::NoSpace);
    CHECK_FALSE(QFileInfo::exists(folder + QStringLiteral("/b.tasuki-backup.part")));
    QFile filler(folder + QStringLiteral("/filler"));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(512, 'x')) == 512) {
    }
    const auto made = Store::create(folder + QStringLiteral("/other.tasuki"), {}, schema(), clock);
    REQUIRE_FALSE(made);
    requireSentence(made.error(), Error::Code::NoSpace);
    store.reset();
    filler.remove();
    store = must(Store::open(path, Access::Write, schema(), clock));
    CHECK(read(*store, first.id).name == QStringLiteral("first"));
}
#endif
