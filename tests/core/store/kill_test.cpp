// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed in the middle of writing: all or nothing, and the file opens again.
#include "shelf.h"

#include "store/backup.h"
#include "testing/child.h"

#include <QThread>

#include <random>

using namespace shelf;

TEST_CASE("Killed inside a commit: each change is there as a whole or not at all")
{
    Shelf shelf;
    {
        auto store = shelf.create();
        Documents documents(*store);
        Item item;
        item.id.uuid = uuid(1);
        item.name = QStringLiteral("0");
        item.phone = QStringLiteral("0");
        item.count = 0;
        must(store->commit({QStringLiteral("made"), ChangeKind::Edit, diff(Item(), item, true)}));
    }
    std::mt19937 random(1);
    for (int round = 0; round < 20; ++round) {
        child::killDuring("child: commit for ever", shelf.path(), random() % 60);
        auto store = shelf.open();
        must(checkIntegrity(store->database()));
        Documents documents(*store);
        documents.index().check();
        const Item item = read(*store, {uuid(1)});
        CHECK(item.phone == item.name);
        CHECK(QString::number(item.count.value_or(-1)) == item.name);
        Statement changes(store->handle(), "SELECT (SELECT count(*) FROM version WHERE field='name'), (SELECT count(*) FROM "
                                           "version WHERE field='phone'), (SELECT count(*) FROM change)");
        changes.step();
        CHECK(changes.integer(0) == changes.integer(1));
        CHECK(changes.integer(0) == changes.integer(2));
    }
}

TEST_CASE("child: commit for ever", "[.child]")
{
    static SystemClock clock;
    auto store = must(Store::open(childWords().value(0), Access::Write, schema(), clock));
    Documents documents(*store);
    child::announceStart();
    for (;;) {
        const Item before = read(*store, {uuid(1)});
        Item after = before;
        after.count = before.count.value_or(0) + 1;
        after.name = after.phone = QString::number(*after.count);
        must(store->commit({QStringLiteral("counted"), ChangeKind::Edit, diff(before, after)}));
    }
}

TEST_CASE("Killed inside an import: it is there as a whole or not at all")
{
    Shelf shelf;
    shelf.create();
    std::mt19937 random(2);
    for (int round = 0; round < 20; ++round) {
        child::killDuring("child: import for ever", shelf.path(), random() % 60);
        auto store = shelf.open();
        must(checkIntegrity(store->database()));
        Statement parts(store->handle(), "SELECT count(*) FROM item GROUP BY change");
        while (parts.step())
            CHECK(parts.integer(0) == 200);
        parts.reset();
        Statement strays(store->handle(), "SELECT count(*) FROM change c WHERE NOT EXISTS (SELECT 1 FROM item i WHERE i.change=c.rid)");
        strays.step();
        CHECK(strays.integer(0) == 0);
    }
}

TEST_CASE("child: import for ever", "[.child]")
{
    static SystemClock clock;
    auto store = must(Store::open(childWords().value(0), Access::Write, schema(), clock));
    child::announceStart();
    for (;;)
        must(store->import(QStringLiteral("edition"), [](OfficialWriter& writer) {
            for (int row = 0; row < 200; ++row) {
                const std::array<CellView, 7> cells{std::string_view("official"), {}, std::int64_t{row}, {}, {}, {}, {}};
                writer.insert(describe<Item>(), Uuid::v7(1, randomBytes16()), 1, cells);
            }
        }));
}
