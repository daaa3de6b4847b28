// SPDX-License-Identifier: GPL-3.0-or-later
// Client data is sealed before SQLite sees it: what lies on the disk, what opens, what a damaged cell does.
#include "shelf.h"

#include "store/backup.h"

#include <QDir>
#include <QFile>

using namespace shelf;

namespace {

const QString canary = QStringLiteral("田所キヨ 胃ろう Canary-5512");

/// Every file that belongs to the data file, whatever it is called.
QStringList filesAround(const QString& path)
{
    QStringList files;
    const QDir folder = QFileInfo(path).dir();
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files | QDir::Hidden))
        files << file.filePath();
    return files;
}

/// Whether any piece of the canary lies in the bytes: whole words in UTF-8 and UTF-16, folded too.
QStringList leaksIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QStringList found;
    for (const QString& piece : {QStringLiteral("田所キヨ"), QStringLiteral("田所"), QStringLiteral("たどころ"), QStringLiteral("胃ろう"),
                                 QStringLiteral("Canary"), QStringLiteral("canary"), QStringLiteral("5512")}) {
        const QByteArray utf16(reinterpret_cast<const char*>(piece.utf16()), piece.size() * 2);
        if (bytes.contains(piece.toUtf8()) || bytes.contains(utf16))
            found << QFileInfo(path).fileName() + QLatin1Char(':') + piece;
    }
    return found;
}

void alter(Store& store, const char* sql, const Uuid& row)
{
    Statement(store.handle(), sql).bind(1, row).run();
}

} // namespace

TEST_CASE("No client text lies in the data file, its WAL, its index or its backups")
{
    Shelf shelf;
    auto store = shelf.create();
    Documents documents(*store);
    makeVault(*store);
    const Item item = add(*store, QStringLiteral("open item"));
    Letter letter = write(*store, item.id, canary);
    Letter after = letter;
    after.text = canary + QStringLiteral(" again");
    after.day = QDate(1937, 3, 4);
    must(store->commit({canary + QStringLiteral(" changed"), ChangeKind::Edit, diff(letter, after)}));
    NoProgress progress;
    must(store->undo(progress));
    must(store->redo(progress));
    must(backUp(store->database(), shelf.path("copy.tasuki-backup")));
    QStringList leaks;
    int files = 0;
    for (const QString& file : filesAround(shelf.path())) {
        leaks << leaksIn(file);
        ++files;
    }
    INFO(leaks.join(QLatin1Char(' ')));
    CHECK(leaks.isEmpty());
    CHECK(files >= 3); // the file, its WAL and the backup
    store->vault().lock();
    CHECK_FALSE(store->undoable()->words.contains(QStringLiteral("田所")));
}

TEST_CASE("The leak test finds what is not sealed")
{
    Shelf shelf;
    auto store = shelf.create();
    add(*store, canary);
    QStringList leaks;
    for (const QString& file : filesAround(shelf.path()))
        leaks << leaksIn(file);
    CHECK_FALSE(leaks.isEmpty());
}

TEST_CASE("Every kind of sealed field comes back as it was stored, and after the file was opened anew")
{
    Shelf shelf;
    auto store = shelf.create();
    makeVault(*store);
    Letter letter;
    letter.id.uuid = uuid(1);
    letter.item.uuid = uuid(2);
    letter.text = QStringLiteral("髙橋🏠\u2028é") + QString(70000, QLatin1Char('x'));
    letter.count = std::numeric_limits<std::int64_t>::min();
    letter.weight = 0.1;
    letter.day = QDate(2025, 6, 11);
    letter.about.uuid = uuid(3);
    must(store->commit({QStringLiteral("added"), ChangeKind::Edit, diff(Letter(), letter, true)}));
    CHECK(*must(store->load(letter.id)) == letter);
    store.reset();
    store = shelf.open();
    store->vault().adopt(must(store->vault().unlock(QStringLiteral("Sato"), QStringLiteral("three small words"))));
    CHECK(*must(store->load(letter.id)) == letter);
    CHECK(must(store->all<Letter>("item", uuid(2))) == std::vector{letter});
    CHECK(must(store->all<Letter>("item", uuid(9))).empty());
    Letter cleared;
    cleared.id = letter.id;
    must(store->commit({QStringLiteral("cleared"), ChangeKind::Edit, diff(letter, cleared)}));
    CHECK(*must(store->load(letter.id)) == cleared);
    const auto history = must(store->history(describe<Letter>(), letter.id.uuid));
    CHECK(std::any_of(history.begin(), history.end(),
                      [&](const HistoryEntry& entry) { return entry.field == "text" && entry.before == toValue(letter.text); }));
}

TEST_CASE("While the vault is locked client data is neither read nor written nor removed, and the rest goes on")
{
    Shelf shelf;
    auto store = shelf.create();
    makeVault(*store);
    const Item item = add(*store, QStringLiteral("open"));
    const Letter letter = write(*store, item.id, canary);
    store->vault().lock();
    const auto before = dump(*store);
    const auto read = store->load(letter.id);
    REQUIRE_FALSE(read);
    requireSentence(read.error(), Error::Code::Sealed);
    CHECK_FALSE(store->all<Letter>());
    CHECK_FALSE(store->history(describe<Letter>(), letter.id.uuid));
    Letter after = letter;
    after.text = QStringLiteral("other");
    const auto written = store->commit({QStringLiteral("w"), ChangeKind::Edit, diff(letter, after)});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Error::Code::Sealed);
    const auto removed = store->commit({QStringLiteral("r"),
                                        ChangeKind::Edit,
                                        {{&describe<Letter>(), letter.id.uuid, deletedField, Value(std::int64_t{0}),
                                          Value(std::int64_t{1}), VersionKind::Own}}});
    CHECK_FALSE(removed);
    NoProgress progress;
    const auto undone = store->undo(progress);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == Error::Code::Sealed);
    CHECK(dump(*store) == before);
    rename(*store, item.id, QStringLiteral("still open"));
}

TEST_CASE("A damaged sealed cell is reported and shows the newest version that opens; the rest opens")
{
    Shelf shelf;
    auto store = shelf.create();
    makeVault(*store);
    const Item item = add(*store, QStringLiteral("open"));
    const Letter one = write(*store, item.id, QStringLiteral("one"));
    const Letter two = write(*store, item.id, QStringLiteral("two"));
    CHECK(store->damagedCells().empty());
    SECTION("a flipped byte")
    {
        alter(*store, "UPDATE letter SET text=CAST(substr(text,1,30)||x'00'||substr(text,32) AS BLOB) WHERE id=?1", one.id.uuid);
        CHECK(must(store->load(one.id))->text == QStringLiteral("one"));
    }
    SECTION("a cut cell")
    {
        alter(*store, "UPDATE letter SET text=substr(text,1,12) WHERE id=?1", one.id.uuid);
        CHECK(must(store->load(one.id))->text == QStringLiteral("one"));
    }
    SECTION("a cell moved from another row")
    {
        alter(*store, "UPDATE letter SET text=(SELECT text FROM letter l WHERE l.id<>?1) WHERE id=?1", one.id.uuid);
        CHECK(must(store->load(one.id))->text == QStringLiteral("one"));
    }
    SECTION("all its versions too")
    {
        alter(*store, "UPDATE letter SET text=x'0102' WHERE id=?1", one.id.uuid);
        alter(*store, "UPDATE version SET value=x'0102' WHERE row=?1 AND field='text'", one.id.uuid);
        const Letter damaged = *must(store->load(one.id));
        CHECK(damaged.text.isEmpty());
        // It can be written anew.
        Letter mended = damaged;
        mended.text = QStringLiteral("written anew");
        must(store->commit({QStringLiteral("mended"), ChangeKind::Edit, diff(damaged, mended)}));
        CHECK(must(store->load(one.id))->text == QStringLiteral("written anew"));
    }
    REQUIRE(store->damagedCells().size() == 1);
    CHECK(store->damagedCells()[0] == DamagedCell{&describe<Letter>(), one.id.uuid, "text"});
    CHECK(must(store->load(two.id))->text == QStringLiteral("two"));
}

TEST_CASE("A guard keeps frozen rows as they are, in commit and undo")
{
    Shelf shelf;
    auto store = shelf.create();
    Item frozen = add(*store, QStringLiteral("frozen"));
    rename(*store, frozen.id, QStringLiteral("frozen now"));
    store->addGuard([&](const EntityInfo&, const Uuid& row, std::string_view, const Value&) {
        if (row == frozen.id.uuid)
            throw Failure{{Error::Code::Forbidden, QStringLiteral("This was issued and stays as it is."), {}}};
    });
    const auto before = dump(*store);
    Item after = read(*store, frozen.id);
    const Item was = after;
    after.name = QStringLiteral("other");
    CHECK_FALSE(store->commit({QStringLiteral("w"), ChangeKind::Edit, diff(was, after)}));
    NoProgress progress;
    CHECK_FALSE(store->undo(progress));
    CHECK(dump(*store) == before);
}

TEST_CASE("Undo goes back to what was issued and no further")
{
    Shelf shelf;
    auto store = shelf.create();
    const Item item = add(*store, QStringLiteral("first"));
    const Item before = read(*store, item.id);
    Item issued = before;
    issued.remark = QStringLiteral("issued");
    must(store->commit({QStringLiteral("issued"), ChangeKind::Issue, diff(before, issued)}));
    CHECK_FALSE(store->undoable());
    rename(*store, item.id, QStringLiteral("later"));
    REQUIRE(store->undoable());
    NoProgress progress;
    must(store->undo(progress));
    CHECK_FALSE(store->undoable());
}
