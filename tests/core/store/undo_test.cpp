// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo: a person's own last changes, also after a restart.
#include "shelf.h"

using namespace shelf;

namespace {

/// Brings `count` rows as an edition of official data; those that are there already get `name`.
void edition(Store& store, int count, const std::string& name)
{
    must(store.import(QStringLiteral("edition"), [&](OfficialWriter& writer) {
        const auto known = officialRows(store, describe<Item>());
        for (int row = 1; row <= count; ++row) {
            const auto found = known.find(uuid(row));
            if (found == known.end()) {
                const std::array<CellView, 7> cells{std::string_view(name), {}, std::int64_t{row}, {}, {}, {}, {}};
                writer.insert(describe<Item>(), uuid(row), 1, cells);
                continue;
            }
            if (found->second.deleted)
                writer.revive(describe<Item>(), found->second.rid, uuid(row));
            writer.update(describe<Item>(), found->second.rid, uuid(row), 0, std::string_view(name));
            writer.setDigest(describe<Item>(), found->second.rid, 2);
        }
    }));
}

/// The current rows that a person sees.
QStringList seen(Store& store)
{
    QStringList names;
    Statement rows(store.handle(), "SELECT name FROM item WHERE deleted=0 ORDER BY id");
    while (rows.step())
        names << rows.string(0);
    return names;
}

} // namespace

TEST_CASE("Edits are undone and redone step by step, with their words, also after a restart")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("one"));
    rename(*store, item.id, QStringLiteral("two"));
    rename(*store, item.id, QStringLiteral("three"));
    store.reset();
    store = shelf.open();
    REQUIRE(store->undoable());
    CHECK(store->undoable()->words == QStringLiteral("renamed"));
    CHECK_FALSE(store->redoable());
    must(store->undo(progress));
    CHECK(read(*store, item.id).name == QStringLiteral("two"));
    store.reset();
    store = shelf.open();
    must(store->undo(progress));
    CHECK(read(*store, item.id).name == QStringLiteral("one"));
    must(store->redo(progress));
    CHECK(read(*store, item.id).name == QStringLiteral("two"));
    store.reset();
    store = shelf.open();
    REQUIRE(store->redoable());
    must(store->redo(progress));
    CHECK(read(*store, item.id).name == QStringLiteral("three"));
    CHECK_FALSE(store->redoable());
    for (const char* name : {"two", "one"}) {
        must(store->undo(progress));
        CHECK(read(*store, item.id).name == QLatin1String(name));
    }
    must(store->undo(progress));
    CHECK_FALSE(exists(*store, item.id));
    CHECK_FALSE(store->undoable());
    const auto nothing = store->undo(progress);
    REQUIRE_FALSE(nothing);
    CHECK(static_cast<int>(nothing.error().code) == static_cast<int>(Error::Code::NotFound));
    for (int i = 0; i < 3; ++i)
        must(store->redo(progress));
    CHECK(read(*store, item.id).name == QStringLiteral("three"));
}

TEST_CASE("Undo and redo walk through any past like the list in an editor")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("0"));
    std::vector<QString> past{QStringLiteral("0")};
    std::size_t at = 0;
    std::uint32_t seed = 1;
    for (int i = 1; i <= 200; ++i) {
        seed = seed * 1664525u + 1013904223u;
        switch (seed >> 29) {
        case 0:
        case 1:
        case 2:
            rename(*store, item.id, QString::number(i));
            past.resize(++at);
            past.push_back(QString::number(i));
            break;
        case 3:
        case 4:
        case 5:
            if (at > 0) {
                must(store->undo(progress));
                --at;
            }
            break;
        default:
            CHECK(store->redoable().has_value() == (at + 1 < past.size()));
            if (at + 1 < past.size()) {
                must(store->redo(progress));
                ++at;
            }
        }
        REQUIRE(read(*store, item.id).name == past[at]);
    }
}

TEST_CASE("New work after an undo closes the way forward, even once that work is undone and redone itself")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("one"));
    rename(*store, item.id, QStringLiteral("two"));
    must(store->undo(progress));
    rename(*store, item.id, QStringLiteral("other way"));
    CHECK_FALSE(store->redoable());
    must(store->undo(progress));
    REQUIRE(store->redoable());
    must(store->redo(progress));
    CHECK(read(*store, item.id).name == QStringLiteral("other way"));
    CHECK_FALSE(store->redoable());
}

TEST_CASE("Creating and removing a row are undone and redone")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("made"), QStringLiteral("1"));
    const auto asMade = contents(*store).filter(QStringLiteral("made|1")).size();
    must(store->undo(progress));
    CHECK_FALSE(exists(*store, item.id));
    must(store->redo(progress));
    CHECK(read(*store, item.id) == item);
    CHECK(contents(*store).filter(QStringLiteral("made|1")).size() == asMade);
    must(store->commit({QStringLiteral("removed"),
                        ChangeKind::Edit,
                        {{&describe<Item>(), item.id.uuid, deletedField, Value(std::int64_t{0}), Value(std::int64_t{1}), VersionKind::Own}}}));
    CHECK_FALSE(exists(*store, item.id));
    must(store->undo(progress));
    CHECK(read(*store, item.id) == item);
    must(store->redo(progress));
    CHECK_FALSE(exists(*store, item.id));
}

TEST_CASE("An import is undone and redone as one step, and the centre's corrections stay")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create();
    add(*store, QStringLiteral("own"));
    edition(*store, 3, "June");
    rename(*store, {uuid(2)}, QStringLiteral("corrected"));
    must(store->undo(progress));
    must(store->redo(progress));
    const QStringList june = seen(*store);
    edition(*store, 4, "December");
    const QStringList december = seen(*store);
    CHECK(december.contains(QStringLiteral("corrected")));
    must(store->undo(progress));
    CHECK(seen(*store) == june);
    CHECK(must(store->officialValues(describe<Item>(), uuid(2))).at(0).second == toValue(QStringLiteral("June")));
    must(store->redo(progress));
    CHECK(seen(*store) == december);
    CHECK(must(store->officialValues(describe<Item>(), uuid(2))).at(0).second == toValue(QStringLiteral("December")));
    must(store->undo(progress));
    must(store->undo(progress));
    CHECK(read(*store, {uuid(2)}).name == QStringLiteral("June"));
    must(store->undo(progress));
    CHECK(seen(*store) == QStringList{QStringLiteral("own")});
}

TEST_CASE("Undoing a first correction brings the official value back, and a later edition shows again")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create();
    edition(*store, 1, "June");
    rename(*store, {uuid(1)}, QStringLiteral("corrected"));
    must(store->undo(progress));
    CHECK(read(*store, {uuid(1)}).name == QStringLiteral("June"));
    CHECK(must(store->officialValues(describe<Item>(), uuid(1))).empty());
    edition(*store, 1, "December");
    CHECK(read(*store, {uuid(1)}).name == QStringLiteral("December"));
}

TEST_CASE("The changes of another person are not offered for undo")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create("Sato");
    const Item item = add(*store, QStringLiteral("by Sato"));
    must(store->setMeta("staff", QStringLiteral("Tanaka")));
    CHECK_FALSE(store->undoable());
    CHECK_FALSE(store->undo(progress));
    rename(*store, item.id, QStringLiteral("by Tanaka"));
    must(store->setMeta("staff", QStringLiteral("Sato")));
    REQUIRE(store->undoable());
    CHECK(store->undoable()->author == QStringLiteral("Sato"));
    // What Tanaka wrote since lies on top of it: the creation may be taken back only as a whole.
    must(store->setMeta("staff", QStringLiteral("Tanaka")));
    must(store->undo(progress));
    CHECK(read(*store, item.id).name == QStringLiteral("by Sato"));
}

TEST_CASE("What somebody else changed since cannot be undone, and nothing changes")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create("Sato");
    const Item item = add(*store, QStringLiteral("zero"));
    rename(*store, item.id, QStringLiteral("by Sato"));
    must(store->setMeta("staff", QStringLiteral("Tanaka")));
    rename(*store, item.id, QStringLiteral("by Tanaka"));
    must(store->setMeta("staff", QStringLiteral("Sato")));
    const auto before = dump(*store);
    const auto refused = store->undo(progress);
    REQUIRE_FALSE(refused);
    requireSentence(refused.error(), Error::Code::Conflict);
    CHECK(dump(*store) == before);
}

TEST_CASE("An import is not undone from under a later import of somebody else")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create("Sato");
    edition(*store, 2, "June");
    must(store->setMeta("staff", QStringLiteral("Tanaka")));
    edition(*store, 3, "December");
    must(store->setMeta("staff", QStringLiteral("Sato")));
    const auto before = dump(*store);
    const auto refused = store->undo(progress);
    REQUIRE_FALSE(refused);
    requireSentence(refused.error(), Error::Code::Conflict);
    CHECK(dump(*store) == before);
    must(store->setMeta("staff", QStringLiteral("Tanaka")));
    must(store->undo(progress));
    must(store->setMeta("staff", QStringLiteral("Sato")));
    must(store->undo(progress));
    CHECK(seen(*store).isEmpty());
}

TEST_CASE("An undo that is stopped has changed nothing")
{
    class Stop final : public Progress
    {
    public:
        void start(const QString&, std::int64_t) override {}
        void advanceTo(std::int64_t) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stop;
    Shelf shelf;
    auto store = shelf.create();
    Documents documents(*store);
    edition(*store, 600, "June");
    const auto before = dump(*store);
    const auto stopped = store->undo(stop);
    REQUIRE_FALSE(stopped);
    CHECK(static_cast<int>(stopped.error().code) == static_cast<int>(Error::Code::Cancelled));
    CHECK(dump(*store) == before);
}

TEST_CASE("One change that writes a value twice is undone as one")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("a"));
    const auto cell = [&](const char* before, const char* after) {
        return CellChange{&describe<Item>(), item.id.uuid, "name", toValue(QString(QLatin1String(before))),
                          toValue(QString(QLatin1String(after))), VersionKind::Own};
    };
    must(store->commit({QStringLiteral("twice"), ChangeKind::Edit, {cell("a", "b"), cell("b", "c")}}));
    CHECK(read(*store, item.id).name == QStringLiteral("c"));
    must(store->undo(progress));
    CHECK(read(*store, item.id).name == QStringLiteral("a"));
    must(store->redo(progress));
    CHECK(read(*store, item.id).name == QStringLiteral("c"));
}
