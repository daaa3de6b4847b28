// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: taken while in use, checked, kept in generations, brought back without losing the present.
#include "shelf.h"

#include "store/backup.h"
#include "store/generations.h"
#include "store/sidedatabase.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

using namespace shelf;

namespace {

QDateTime at(int year, int month, int day, int hour = 9)
{
    return {QDate(year, month, day), QTime(hour, 0)};
}

/// Today's plain backup of the shelf.
Result<QString> rotate(Shelf& shelf, Store& store, const QString& folder, const QDateTime& now)
{
    return rotateBackups(shelf.path(), folder, now, [&](const QString& target) { return backUp(store.database(), target); });
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("A backup is taken while the file is in use and is one whole file")
{
    Shelf shelf;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("kept"));
    auto beside = shelf.open(Access::Read);
    Statement reading(beside->handle(), "SELECT name FROM item");
    reading.step();
    const QString target = shelf.path("stick.tasuki-backup");
    must(backUp(store->database(), target));
    rename(*store, item.id, QStringLiteral("changed since"));
    CHECK(filesIn(QFileInfo(target).absolutePath()).filter(QStringLiteral("stick")) ==
          QStringList{QStringLiteral("stick.tasuki-backup")});
    auto copy = must(Database::open(target, Access::Read));
    must(checkIntegrity(*copy));
    Statement name(copy->handle(), "SELECT name FROM item");
    REQUIRE(name.step());
    CHECK(name.string(0) == QStringLiteral("kept"));
}

TEST_CASE("A backup replaces an older one of its name only when it is whole")
{
    Shelf shelf;
    auto store = shelf.create();
    add(*store, QStringLiteral("kept"));
    const QString target = shelf.path("stick.tasuki-backup");
    QFile old(target);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("the older one");
    old.close();
    must(backUp(store->database(), target));
    CHECK(must(Database::open(target, Access::Read)) != nullptr);
    const QString nowhere = shelf.path("no/such/folder/b.tasuki-backup");
    auto failed = backUp(store->database(), nowhere);
    REQUIRE_FALSE(failed);
    requireSentence(failed.error(), Error::Code::ReadOnly);
}

TEST_CASE("Restoring brings the backup back and keeps what was there beside the file")
{
    Shelf shelf;
    auto store = shelf.create();
    std::optional<Documents> documents(*store);
    const Item item = add(*store, QStringLiteral("then"));
    const auto then = contents(*store);
    const QString backup = shelf.path("then.tasuki-backup");
    must(backUp(store->database(), backup));
    rename(*store, item.id, QStringLiteral("now"));
    add(*store, QStringLiteral("made since"));
    const auto now = contents(*store);
    const QString kept = must(restore(store->database(), backup, at(2025, 6, 11)));
    CHECK(contents(*store) == then);
    must(checkIntegrity(store->database()));
    documents->index().check();
    rename(*store, item.id, QStringLiteral("works on"));
    documents.reset();
    store.reset();
    CHECK(read(*shelf.open(), item.id).name == QStringLiteral("works on"));
    REQUIRE(QFileInfo::exists(kept));
    CHECK(kept.endsWith(QStringLiteral(".tasuki-backup")));
    auto again = shelf.open();
    must(restore(again->database(), kept, at(2025, 6, 12)));
    CHECK(contents(*again) == now);
}

TEST_CASE("A broken backup, one of another program, one that is absent and one of a newer Tasuki change nothing")
{
    Shelf shelf;
    auto store = shelf.create();
    for (int i = 0; i < 50; ++i)
        add(*store, QString(200, QChar(u'あ')));
    const QString backup = shelf.path("good.tasuki-backup");
    must(backUp(store->database(), backup));
    const auto before = dump(*store);
    const auto refuse = [&](const QString& path, Error::Code code) {
        INFO(path);
        auto done = restore(store->database(), path, at(2025, 6, 11));
        REQUIRE_FALSE(done);
        requireSentence(done.error(), code);
        CHECK(dump(*store) == before);
    };
    refuse(shelf.path("absent"), Error::Code::NotFound);
    QFile letter(shelf.path("letter"));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(20000, 'x'));
    letter.close();
    refuse(letter.fileName(), Error::Code::Foreign);
    const QString newer = shelf.path("newer.tasuki-backup");
    REQUIRE(QFile::copy(backup, newer));
    {
        auto database = must(Database::open(newer, Access::Write));
        execute(database->handle(), "PRAGMA user_version=900; UPDATE meta SET value='900' WHERE key='oldest_reader'; "
                                    "PRAGMA journal_mode=DELETE");
    }
    refuse(newer, Error::Code::Newer);
    QFile good(backup);
    REQUIRE(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    for (const qsizetype cut : {bytes.size() / 2, bytes.size() - 8192, qsizetype{8192 * 2}}) {
        QFile broken(shelf.path("broken"));
        REQUIRE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write(bytes.left(cut));
        broken.close();
        refuse(broken.fileName(), Error::Code::Damaged);
    }
    QByteArray flipped = bytes;
    for (qsizetype page = 1; page * 8192 < flipped.size(); ++page)
        flipped[page * 8192 + 3] = static_cast<char>(flipped[page * 8192 + 3] ^ 0x55);
    QFile broken(shelf.path("flipped"));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write(flipped);
    broken.close();
    refuse(broken.fileName(), Error::Code::Damaged);
}

TEST_CASE("Of daily backups 7 days, 4 weeks and 12 months stay")
{
    std::vector<QDateTime> taken;
    for (QDate day(2024, 1, 1); day <= QDate(2025, 6, 30); day = day.addDays(1))
        taken.emplace_back(day, QTime(8, 30));
    const auto gone = superfluous(taken, {});
    std::set<QDateTime> kept(taken.begin(), taken.end());
    for (const QDateTime& time : gone)
        kept.erase(time);
    for (int back = 0; back < 7; ++back)
        CHECK(kept.count({QDate(2025, 6, 30).addDays(-back), QTime(8, 30)}) == 1);
    CHECK(kept.count({QDate(2025, 6, 23), QTime(8, 30)}) == 0);
    for (const QDate sunday : {QDate(2025, 6, 29), QDate(2025, 6, 22), QDate(2025, 6, 15)})
        CHECK(kept.count({sunday, QTime(8, 30)}) == 1);
    CHECK(kept.count({QDate(2025, 6, 8), QTime(8, 30)}) == 0);
    for (const QDate last : {QDate(2025, 5, 31), QDate(2025, 1, 31), QDate(2024, 7, 31)})
        CHECK(kept.count({last, QTime(8, 30)}) == 1);
    CHECK(kept.count({QDate(2024, 6, 30), QTime(8, 30)}) == 0);
    CHECK(kept.size() == 7 + 2 + 11);
}

TEST_CASE("Nothing is thrown away while there are few backups, and the newest of a day counts")
{
    CHECK(superfluous({}, {}).empty());
    CHECK(superfluous({at(2025, 6, 1)}, {}).empty());
    CHECK(superfluous({at(2020, 1, 1), at(2025, 6, 1)}, {}).empty());
    CHECK(superfluous({at(2025, 6, 1, 8), at(2025, 6, 1, 17)}, {}) == std::vector{at(2025, 6, 1, 8)});
}

TEST_CASE("One backup a day is made, older ones are thinned out, and foreign files stay")
{
    Shelf shelf;
    auto store = shelf.create();
    add(*store, QStringLiteral("kept"));
    const QString folder = shelf.path("backups");
    CHECK_FALSE(newestBackup(folder, shelf.path()).isValid());
    const QString first = must(rotate(shelf, *store, folder, at(2025, 6, 1)));
    CHECK(QFileInfo::exists(first));
    CHECK(must(rotate(shelf, *store, folder, at(2025, 6, 1, 17))) == first);
    CHECK(filesIn(folder).size() == 1);
    CHECK(newestBackup(folder, shelf.path()) == at(2025, 6, 1));
    QFile foreign(folder + QStringLiteral("/letter.txt"));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.close();
    for (int day = 2; day <= 40; ++day)
        must(rotate(shelf, *store, folder, at(2025, 6, 1).addDays(day - 1)));
    CHECK(newestBackup(folder, shelf.path()) == at(2025, 7, 10));
    const QStringList left = filesIn(folder);
    CHECK(left.contains(QStringLiteral("letter.txt")));
    CHECK(left.size() <= 1 + 7 + 4 + 2);
    CHECK(left.size() >= 1 + 7 + 2);
    must(restore(store->database(), folder + QLatin1Char('/') + left.filter(QStringLiteral(".tasuki-backup")).first(), at(2025, 8, 1)));
}

TEST_CASE("A backup folder that cannot be made is told with a sentence")
{
    Shelf shelf;
    auto store = shelf.create();
    auto done = rotate(shelf, *store, shelf.path() + QStringLiteral("/inside a file"), at(2025, 6, 1));
    REQUIRE_FALSE(done);
    requireSentence(done.error(), Error::Code::ReadOnly);
}

TEST_CASE("A database is read out of any device, and nothing is written to it or beside it")
{
    Shelf shelf;
    auto store = shelf.create();
    for (int i = 0; i < 60; ++i)
        add(*store, QString(300, QChar(u'あ')));
    const QString path = shelf.path("b.tasuki-backup");
    must(backUp(store->database(), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QBuffer buffer;
    buffer.setData(file.readAll());
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const auto before = filesIn(QFileInfo(path).absolutePath());
    {
        const auto backup = must(SideDatabase::open(buffer));
        must(checkBackup(*backup));
        Statement sorted(backup->handle(), "SELECT count(*) FROM (SELECT DISTINCT name||rid AS n FROM item ORDER BY n)");
        REQUIRE(sorted.step());
        CHECK(sorted.integer(0) == 60);
        CHECK_FALSE(guarded([&] { execute(backup->handle(), "DELETE FROM item"); }));
        CHECK_FALSE(guarded([&] { execute(backup->handle(), "VACUUM"); }));
        NoProgress progress;
        add(*store, QStringLiteral("made since"));
        must(restore(store->database(), *backup, at(2025, 6, 11), progress));
        Statement count(store->handle(), "SELECT count(*) FROM item WHERE deleted=0");
        REQUIRE(count.step());
        CHECK(count.integer(0) == 60);
    }
    CHECK(file.size() == buffer.size());
    CHECK(filesIn(QFileInfo(path).absolutePath()).size() == before.size() + 1); // what was there before the restore
    QBuffer cut;
    cut.setData(buffer.data().left(8192 * 3));
    REQUIRE(cut.open(QIODevice::ReadOnly));
    const auto broken = SideDatabase::open(cut);
    if (broken)
        CHECK_FALSE(checkBackup(**broken));
}

TEST_CASE("The backups of a data file are its own, whatever else lies in the folder")
{
    Shelf shelf("centre.tasuki-data");
    auto store = shelf.create();
    const QString folder = shelf.path("share");
    REQUIRE(QDir().mkpath(folder));
    const auto put = [&](const char* name) {
        QFile file(folder + QLatin1Char('/') + QLatin1String(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    };
    put("centre-north-20250601-090000.tasuki-backup");
    put("centre-0a1b2c-20250602-090000.tasuki-backup");
    put("centre-20250603-090000.tasuki-backup");
    put("centre-20259903-090000.tasuki-backup");
    put("centre-20250604-090000.tasuki-backup.part");
    const QString own = must(rotate(shelf, *store, folder, at(2025, 6, 5)));
    const auto found = backupsIn(folder, shelf.path());
    REQUIRE(found.size() == 3);
    CHECK(found[0].path == own);
    CHECK(found[0].isOwn);
    CHECK_FALSE(found[1].isOwn); // lies in no folder of this PC's
    CHECK_FALSE(found[2].isOwn);
    CHECK(takenAt(own) == at(2025, 6, 5));
    CHECK_FALSE(takenAt(folder + QStringLiteral("/letter.txt")).isValid());
}

TEST_CASE("Today's backup is made again where it is to hold what was written since")
{
    Shelf shelf;
    auto store = shelf.create();
    add(*store, QStringLiteral("in the morning"));
    const QString folder = shelf.path("backups");
    const auto make = [&](const QString& target) { return backUp(store->database(), target); };
    const QString first = must(rotateBackups(shelf.path(), folder, at(2025, 6, 1, 8), make));
    CHECK(must(rotateBackups(shelf.path(), folder, at(2025, 6, 1, 17), make, at(2025, 6, 1, 7))) == first);
    const QString last = must(rotateBackups(shelf.path(), folder, at(2025, 6, 1, 17), make, at(2025, 6, 1, 12)));
    CHECK(last != first);
    CHECK(filesIn(folder) == QStringList{QFileInfo(last).fileName()});
    // One that fails takes nothing with it.
    const auto fails = [](const QString&) -> Result<void> { return fail(Error::Code::NoSpace, QStringLiteral("full")); };
    CHECK_FALSE(rotateBackups(shelf.path(), folder, at(2025, 6, 2), fails));
    CHECK(filesIn(folder) == QStringList{QFileInfo(last).fileName()});
}
