// SPDX-License-Identifier: GPL-3.0-or-later
// One way to change anything: what a commit writes, what it refuses, what it tells.
#include "shelf.h"

using namespace shelf;

namespace {

/// A device that is not this file's.
const Uuid elsewhere = uuid(900);

std::vector<CellVersion> versionsOf(Store& store, const Id<Item>& id, const char* field)
{
    return must(store.versions(describe<Item>(), id.uuid, field));
}

} // namespace

TEST_CASE("Every kind of field comes back as it was stored")
{
    Shelf shelf;
    auto store = shelf.create();
    Item item;
    item.id.uuid = uuid(1);
    item.name = QStringLiteral("髙橋🏠\u2028é");
    item.phone = QStringLiteral("076-220-2111");
    item.count = std::numeric_limits<std::int64_t>::min();
    item.weight = 0.1;
    item.day = QDate(2025, 6, 11);
    item.parent.uuid = uuid(2);
    must(store->commit({QStringLiteral("added"), ChangeKind::Edit, diff(Item(), item, true)}));
    CHECK(read(*store, item.id) == item);
    store.reset();
    CHECK(read(*shelf.open(), item.id) == item);
    Item cleared;
    cleared.id = item.id;
    store = shelf.open();
    must(store->commit({QStringLiteral("cleared"), ChangeKind::Edit, diff(item, cleared)}));
    CHECK(read(*store, item.id) == cleared);
}

TEST_CASE("A version carries its stamp, device, author, scope and the versions it was based on")
{
    Shelf shelf;
    auto store = shelf.create("Tanaka");
    const Item item = add(*store, QStringLiteral("first"), QStringLiteral("1"));
    shelf.clock.advance(1000);
    rename(*store, item.id, QStringLiteral("second"));
    const auto names = versionsOf(*store, item.id, "name");
    REQUIRE(names.size() == 2);
    CHECK(names[0].bases.empty());
    CHECK(names[1].bases == std::vector{names[0].key});
    CHECK(stampMillis(names[1].key.stamp) == morning + 1000);
    CHECK(names[1].key.device == Uuid::fromString(store->meta("device")));
    CHECK(names[1].author == QStringLiteral("Tanaka"));
    CHECK(names[1].scope == Scope::Public);
    CHECK(names[1].value == toValue(QStringLiteral("second")));
    CHECK(versionsOf(*store, item.id, "phone").at(0).scope == Scope::Professionals);
    CHECK(headsOf(names).size() == 1);
}

TEST_CASE("Saving what is there already is no change")
{
    const Item item{{uuid(1)}, QStringLiteral("same"), {}, 3, 1.5, {}, {}, {}};
    CHECK(diff(item, item).empty());
}

TEST_CASE("A change is refused as a whole where a value is no longer what its writer saw")
{
    Shelf shelf;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("seen"), QStringLiteral("1"));
    Item mine = item;
    mine.name = QStringLiteral("mine");
    mine.phone = QStringLiteral("2");
    const auto stale = diff(item, mine);
    Item theirs = item;
    theirs.phone = QStringLiteral("3");
    must(store->commit({QStringLiteral("theirs"), ChangeKind::Edit, diff(item, theirs)}));
    const auto before = dump(*store);
    auto done = store->commit({QStringLiteral("mine"), ChangeKind::Edit, stale});
    REQUIRE_FALSE(done);
    requireSentence(done.error(), Error::Code::Conflict);
    CHECK(dump(*store) == before);
}

TEST_CASE("An unknown field is refused and nothing is written")
{
    Shelf shelf;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("seen"));
    const auto before = dump(*store);
    auto done = store->commit({QStringLiteral("odd"),
                               ChangeKind::Edit,
                               {{&describe<Item>(), item.id.uuid, "digest", Value(), Value(std::int64_t{1}), VersionKind::Own}}});
    CHECK_FALSE(done);
    CHECK(dump(*store) == before);
}

TEST_CASE("The value just saved is the value shown, whatever the clock says")
{
    Shelf shelf;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("0"));
    int number = 0;
    for (const std::int64_t jump : {std::int64_t{0}, -365 * aDay, 400 * aDay, -20000 * aDay, std::int64_t{1}}) {
        shelf.clock.set(morning + jump);
        const QString name = QString::number(++number);
        rename(*store, item.id, name);
        CHECK(read(*store, item.id).name == name);
    }
    // A version of another PC whose clock is far ahead was seen here: an edit of it still wins.
    const auto last = versionsOf(*store, item.id, "name").back().key;
    const CellVersion ahead = version(item.id.uuid, "name", stampAt(morning + 4000 * aDay), elsewhere,
                                      toValue(QStringLiteral("from the future")), {last});
    must(store->apply({ahead}, QStringLiteral("taken in")));
    CHECK(read(*store, item.id).name == QStringLiteral("from the future"));
    rename(*store, item.id, QStringLiteral("mine"));
    CHECK(read(*store, item.id).name == QStringLiteral("mine"));
    // The stamps of others do not enter the clock of this file: another cell is stamped with today.
    Item counted = read(*store, item.id);
    shelf.clock.set(morning);
    Item after = counted;
    after.count = 4;
    must(store->commit({QStringLiteral("counted"), ChangeKind::Edit, diff(counted, after)}));
    CHECK(stampMillis(versionsOf(*store, item.id, "count").back().key.stamp) == morning);
}

TEST_CASE("Two edits of one value made apart stay both, and a version based on both settles it")
{
    Shelf shelf;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("common"));
    const auto base = versionsOf(*store, item.id, "name").back().key;
    rename(*store, item.id, QStringLiteral("mine"));
    const CellVersion theirs = version(item.id.uuid, "name", base.stamp + 1, elsewhere, toValue(QStringLiteral("theirs")), {base});
    must(store->apply({theirs}, QStringLiteral("taken in")));
    auto heads = headsOf(versionsOf(*store, item.id, "name"));
    REQUIRE(heads.size() == 2);
    CHECK(versionsOf(*store, item.id, "name").size() == 3);
    rename(*store, item.id, QStringLiteral("agreed"));
    const auto settled = versionsOf(*store, item.id, "name");
    heads = headsOf(settled);
    REQUIRE(heads.size() == 1);
    CHECK(heads[0].value == toValue(QStringLiteral("agreed")));
    CHECK(heads[0].bases.size() == 2);
}

TEST_CASE("History tells who changed what from what to what, newest first")
{
    Shelf shelf;
    auto store = shelf.create("Sato");
    const Item item = add(*store, QStringLiteral("first"));
    shelf.clock.advance(60000);
    must(store->setMeta("staff", QStringLiteral("Tanaka")));
    rename(*store, item.id, QStringLiteral("second"));
    const auto history = must(store->history(describe<Item>(), item.id.uuid));
    REQUIRE(history.size() >= 2);
    CHECK(history[0].author == QStringLiteral("Tanaka"));
    CHECK(history[0].field == "name");
    CHECK(history[0].before == toValue(QStringLiteral("first")));
    CHECK(history[0].after == toValue(QStringLiteral("second")));
    CHECK(history[0].words == QStringLiteral("renamed"));
    CHECK(history.back().author == QStringLiteral("Sato"));
}

TEST_CASE("The change bus tells the entity, the ids and the fields after the change is safe")
{
    Shelf shelf;
    auto store = shelf.create();
    std::vector<ChangeEvent> events;
    QString seen;
    Id<Item> watched;
    auto subscription = store->bus().subscribe([&](const ChangeEvent& event) {
        events.push_back(event);
        if (!watched.isNil())
            seen = read(*store, watched).name;
    });
    const Item item = add(*store, QStringLiteral("told"));
    REQUIRE(events.size() == 1);
    CHECK(events[0].entity == &describe<Item>());
    CHECK_FALSE(events[0].everything);
    CHECK(std::find(events[0].fields.begin(), events[0].fields.end(), "name") != events[0].fields.end());
    CHECK(std::all_of(events[0].ids.begin(), events[0].ids.end(), [&](const Uuid& id) { return id == item.id.uuid; }));
    watched = item.id;
    rename(*store, item.id, QStringLiteral("told again"));
    CHECK(seen == QStringLiteral("told again"));
    REQUIRE(events.size() == 2);
    CHECK(events[1].fields == std::vector<std::string_view>{"name"});
    const auto refused = store->commit({QStringLiteral("stale"), ChangeKind::Edit, diff(item, [&] {
                                            Item after = item;
                                            after.name = QStringLiteral("x");
                                            return after;
                                        }())});
    CHECK_FALSE(refused);
    CHECK(events.size() == 2);
    subscription = {};
    rename(*store, item.id, QStringLiteral("unheard"));
    CHECK(events.size() == 2);
}

TEST_CASE("An edit that came before its official row lies on top when the row comes")
{
    Shelf shelf;
    auto store = shelf.create();
    must(store->apply({version(uuid(5), "name", stampAt(morning), elsewhere, toValue(QStringLiteral("our name")))},
                      QStringLiteral("taken in")));
    CHECK_FALSE(exists(*store, {uuid(5)}));
    must(store->import(QStringLiteral("edition"), [&](OfficialWriter& writer) {
        const auto known = officialRows(*store, describe<Item>());
        REQUIRE(known.contains(uuid(5)));
        const auto rid = known.at(uuid(5)).rid;
        writer.revive(describe<Item>(), rid, uuid(5));
        writer.update(describe<Item>(), rid, uuid(5), 0, std::string_view("official name"));
        writer.update(describe<Item>(), rid, uuid(5), 1, std::string_view("0761"));
        writer.setDigest(describe<Item>(), rid, 7);
    }));
    const Item item = read(*store, {uuid(5)});
    CHECK(item.name == QStringLiteral("our name"));
    CHECK(item.phone == QStringLiteral("0761"));
    const auto official = must(store->officialValues(describe<Item>(), uuid(5)));
    REQUIRE(official.size() == 1);
    CHECK(official[0].first == "name");
    CHECK(official[0].second == toValue(QStringLiteral("official name")));
}

TEST_CASE("A version of a field that this program does not know is kept word for word")
{
    Shelf shelf;
    auto store = shelf.create();
    CellVersion strange = version(uuid(5), "colour", stampAt(morning), elsewhere, toValue(QStringLiteral("blue")));
    CellVersion stranger = version(uuid(6), "size", stampAt(morning), elsewhere, Value(std::int64_t{4}));
    stranger.entity = "vehicle";
    must(store->apply({strange, stranger}, QStringLiteral("taken in")));
    const auto all = must(store->allVersions());
    CHECK(std::find(all.begin(), all.end(), strange) != all.end());
    CHECK(std::find(all.begin(), all.end(), stranger) != all.end());
}
