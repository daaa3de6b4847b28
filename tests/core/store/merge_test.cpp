// SPDX-License-Identifier: GPL-3.0-or-later
// The reference test: the content of a file is a function of the set of its versions, whatever order, number or
// partition they came in. The same sets go through a small model in another language.
#include "shelf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <random>

using namespace shelf;

namespace {

using Versions = std::vector<CellVersion>;

QStringList contentsAfter(const std::vector<Versions>& parts)
{
    Shelf shelf;
    auto store = shelf.create();
    for (const Versions& part : parts)
        must(store->apply(part, QStringLiteral("taken in")));
    return contents(*store);
}

/// Edits of a few rows by several devices that see one another's versions only sometimes.
Versions randomVersions(std::mt19937& random, int count)
{
    static const std::array fields{"name", "phone", "count", "deleted"};
    Versions all;
    for (int i = 0; i < count; ++i) {
        const char* field = fields[random() % fields.size()];
        const Uuid row = uuid(1 + static_cast<int>(random() % 3));
        const Uuid device = uuid(900 + static_cast<int>(random() % 3));
        Versions sameCell;
        for (const CellVersion& known : all)
            if (known.row == row && known.field == field && random() % 4 != 0)
                sameCell.push_back(known);
        std::vector<VersionKey> bases;
        Stamp highest = 0;
        for (const CellVersion& head : headsOf(sameCell)) {
            bases.push_back(head.key);
            highest = std::max(highest, head.key.stamp);
        }
        // Some clocks are far wrong.
        const std::int64_t wrong = static_cast<std::int64_t>(random() % 5) * 100 * aDay - 200 * aDay;
        Value value;
        if (std::string_view(field) == "deleted")
            value = static_cast<std::int64_t>(random() % 2);
        else if (std::string_view(field) == "count")
            value = static_cast<std::int64_t>(random() % 3);
        else if (random() % 8 != 0)
            value = std::string(1, static_cast<char>('a' + random() % 3));
        CellVersion made = version(row, field, nextStamp(morning + wrong + i, highest), device, value, bases);
        if (std::none_of(all.begin(), all.end(), [&](const CellVersion& known) {
                return known.row == made.row && known.field == made.field && known.key == made.key;
            }))
            all.push_back(std::move(made));
    }
    return all;
}

QJsonValue jsonOf(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QJsonValue(static_cast<qint64>(*number));
    if (const auto* text = std::get_if<std::string>(&value))
        return QJsonValue(QString::fromStdString(*text));
    return {QJsonValue::Null};
}

QJsonArray jsonOf(const VersionKey& key)
{
    return {QString::number(key.stamp), key.device.toString()};
}

QJsonObject asModelInput(const Versions& versions)
{
    QJsonArray array;
    for (const CellVersion& one : versions) {
        QJsonArray bases;
        for (const VersionKey& base : one.bases)
            bases << jsonOf(base);
        array << QJsonObject{{QStringLiteral("entity"), QString::fromStdString(one.entity)},
                             {QStringLiteral("row"), one.row.toString()},
                             {QStringLiteral("field"), QString::fromStdString(one.field)},
                             {QStringLiteral("stamp"), QString::number(one.key.stamp)},
                             {QStringLiteral("device"), one.key.device.toString()},
                             {QStringLiteral("bases"), bases},
                             {QStringLiteral("value"), jsonOf(one.value)}};
    }
    return {{QStringLiteral("versions"), array}};
}

/// What the file says, in the model's form.
QJsonObject asModelOutput(Store& store)
{
    const Versions all = must(store.allVersions());
    QJsonArray cells;
    QJsonArray rows;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        while (end < all.size() && all[end].row == all[i].row && all[end].field == all[i].field)
            ++end;
        const Versions cell(all.begin() + static_cast<std::ptrdiff_t>(i), all.begin() + static_cast<std::ptrdiff_t>(end));
        Statement shown(store.handle(), "SELECT " + all[i].field + " FROM item WHERE id=?1");
        REQUIRE(shown.bind(1, all[i].row).step());
        Versions heads = headsOf(cell);
        std::sort(heads.begin(), heads.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
        QJsonArray keys;
        for (const CellVersion& head : heads)
            keys << jsonOf(head.key);
        const bool conflict = std::any_of(heads.begin(), heads.end(), [&](const auto& head) { return head.value != heads[0].value; });
        cells << QJsonObject{{QStringLiteral("entity"), QStringLiteral("item")},
                             {QStringLiteral("row"), all[i].row.toString()},
                             {QStringLiteral("field"), QString::fromStdString(all[i].field)},
                             {QStringLiteral("shown"), jsonOf(shown.value(0))},
                             {QStringLiteral("heads"), keys},
                             {QStringLiteral("conflict"), conflict}};
        if (rows.isEmpty() || rows.last().toObject()[QStringLiteral("row")].toString() != all[i].row.toString())
            rows << QJsonObject{{QStringLiteral("entity"), QStringLiteral("item")},
                                {QStringLiteral("row"), all[i].row.toString()},
                                {QStringLiteral("lives"), exists(store, {all[i].row})}};
        i = end;
    }
    return {{QStringLiteral("cells"), cells}, {QStringLiteral("rows"), rows}};
}

} // namespace

TEST_CASE("Committed, read back, reverted and replayed on a second file in another order: the same content")
{
    Shelf shelf;
    auto store = shelf.create();
    NoProgress progress;
    const Item first = add(*store, QStringLiteral("first"), QStringLiteral("1"));
    shelf.clock.advance(1000);
    const Item second = add(*store, QStringLiteral("second"));
    shelf.clock.advance(-50 * aDay);
    rename(*store, first.id, QStringLiteral("first, corrected"));
    Item counted = read(*store, second.id);
    Item after = counted;
    after.count = 12;
    after.weight = 1.25;
    after.parent = first.id;
    must(store->commit({QStringLiteral("counted"), ChangeKind::Edit, diff(counted, after)}));
    must(store->undo(progress));
    CHECK(read(*store, second.id) == counted);
    must(store->redo(progress));
    CHECK(read(*store, second.id) == after);
    must(store->undo(progress));
    const Versions all = must(store->allVersions());
    const QStringList expected = contents(*store);

    CHECK(contentsAfter({all}) == expected);
    Versions backwards(all.rbegin(), all.rend());
    CHECK(contentsAfter({backwards}) == expected);
    std::mt19937 random(7);
    for (int round = 0; round < 10; ++round) {
        Versions shuffled = all;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        CHECK(contentsAfter({shuffled}) == expected);
    }
}

TEST_CASE("All orders of a small set of versions give the same content")
{
    const Uuid one = uuid(901);
    const Uuid two = uuid(902);
    const CellVersion born = version(uuid(1), "deleted", stampAt(10), one, Value(std::int64_t{0}));
    const CellVersion a = version(uuid(1), "name", stampAt(10), one, toValue(QStringLiteral("a")));
    const CellVersion b = version(uuid(1), "name", stampAt(20), one, toValue(QStringLiteral("b")), {a.key});
    const CellVersion c = version(uuid(1), "name", stampAt(20), two, toValue(QStringLiteral("c")), {a.key});
    CellVersion back = version(uuid(1), "name", stampAt(20) + 5, two, Value(), {b.key, c.key});
    back.kind = VersionKind::Official;
    std::array<int, 5> order{0, 1, 2, 3, 4};
    const std::array set{born, a, b, c, back};
    QStringList expected;
    do {
        Versions permuted;
        for (const int i : order)
            permuted.push_back(set[static_cast<std::size_t>(i)]);
        // The last one always comes by itself, so that partitions are tried too.
        const QStringList got = contentsAfter({Versions(permuted.begin(), permuted.end() - 1), Versions(permuted.end() - 1, permuted.end())});
        if (expected.isEmpty())
            expected = got;
        REQUIRE(got == expected);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("Random sets in random orders, doubled and in parts give the same content, and a second time nothing is new")
{
    std::mt19937 random(42);
    for (int round = 0; round < 12; ++round) {
        const Versions all = randomVersions(random, 60);
        const QStringList expected = contentsAfter({all});
        Versions mixed = all;
        for (int i = 0; i < 30; ++i)
            mixed.push_back(all[random() % all.size()]);
        std::shuffle(mixed.begin(), mixed.end(), random);
        std::vector<Versions> parts(1 + random() % 6);
        for (const CellVersion& one : mixed)
            parts[random() % parts.size()].push_back(one);
        CHECK(contentsAfter(parts) == expected);

        Shelf shelf;
        auto store = shelf.create();
        CHECK(must(store->apply(all, QStringLiteral("taken in"))) == static_cast<std::int64_t>(all.size()));
        const auto before = dump(*store);
        CHECK(must(store->apply(all, QStringLiteral("taken in"))) == 0);
        CHECK(must(store->apply(mixed, QStringLiteral("taken in"))) == 0);
        CHECK(dump(*store) == before);
    }
}

TEST_CASE("Official rows before, between or after the versions give the same content")
{
    std::mt19937 random(5);
    const auto official = [](Store& store) {
        must(store.import(QStringLiteral("edition"), [&](OfficialWriter& writer) {
            const auto known = officialRows(store, describe<Item>());
            for (int row = 1; row <= 3; ++row) {
                const std::string name = "official " + std::to_string(row);
                const auto found = known.find(uuid(row));
                if (found == known.end()) {
                    const std::array<CellView, 7> cells{std::string_view(name), std::string_view("076"), {}, {}, {}, {}, {}};
                    writer.insert(describe<Item>(), uuid(row), row, cells);
                    continue;
                }
                if (found->second.deleted)
                    writer.revive(describe<Item>(), found->second.rid, uuid(row));
                writer.update(describe<Item>(), found->second.rid, uuid(row), 0, std::string_view(name));
                writer.update(describe<Item>(), found->second.rid, uuid(row), 1, std::string_view("076"));
                writer.setDigest(describe<Item>(), found->second.rid, row);
            }
        }));
    };
    for (int round = 0; round < 10; ++round) {
        Versions all = randomVersions(random, 40);
        std::erase_if(all, [](const CellVersion& one) { return one.field == "deleted" || one.field == "count"; });
        QStringList expected;
        for (const std::size_t before : {std::size_t{0}, all.size() / 2, all.size()}) {
            Shelf shelf;
            auto store = shelf.create();
            const auto middle = all.begin() + static_cast<std::ptrdiff_t>(before);
            must(store->apply(Versions(all.begin(), middle), QStringLiteral("first part")));
            official(*store);
            must(store->apply(Versions(middle, all.end()), QStringLiteral("second part")));
            const QStringList got = contents(*store);
            if (expected.isEmpty())
                expected = got;
            CHECK(got == expected);
        }
    }
}

TEST_CASE("The store agrees with the reference model in Python")
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty()) {
        WARN("skipped: there is no python3");
        return;
    }
    std::mt19937 random(2025);
    for (int round = 0; round < 8; ++round) {
        Versions all = randomVersions(random, 20 + round * 30);
        std::shuffle(all.begin(), all.end(), random);
        QProcess model;
        model.start(python, {QStringLiteral(TASUKI_REFERENCE_MODEL)});
        REQUIRE(model.waitForStarted());
        model.write(QJsonDocument(asModelInput(all)).toJson());
        model.closeWriteChannel();
        REQUIRE(model.waitForFinished());
        INFO(model.readAllStandardError().toStdString());
        const auto expected = QJsonDocument::fromJson(model.readAllStandardOutput());
        REQUIRE(expected.isObject());
        Shelf shelf;
        auto store = shelf.create();
        must(store->apply(all, QStringLiteral("taken in")));
        CHECK(QJsonDocument(asModelOutput(*store)).toJson() == expected.toJson());
    }
}

TEST_CASE("What an older program kept without understanding it is the same, after its update, as had it known it at once")
{
    Shelf shelf;
    const EntityInfo& full = describe<Item>();
    const EntityInfo older{full.name, full.label, full.fields.first(2)}; // name and phone
    const Schema olderSchema{&older};
    const Uuid device = uuid(901);
    const auto at = [&](const Uuid& row, const char* field, Value value, std::int64_t after = 0) {
        return version(row, field, stampAt(morning + after), device, std::move(value));
    };
    Versions all{at(uuid(1), "deleted", std::int64_t{0}), at(uuid(1), "name", std::string("a")), at(uuid(1), "count", std::int64_t{3}),
                 at(uuid(1), "remark", std::string("r"))};
    // Two PCs say different things of a field that the older program does not know.
    CellVersion other = at(uuid(1), "count", std::int64_t{4}, 5);
    other.key.device = uuid(902);
    all.push_back(other);
    {
        auto store = must(Store::create(shelf.path(), {QStringLiteral("centre"), QStringLiteral("Sato")}, olderSchema, shelf.clock));
        must(store->apply(all, QStringLiteral("taken in")));
        CHECK(must(store->conflicts()).empty());
    }
    auto updated = shelf.open();
    const Item item = read(*updated, {uuid(1)});
    CHECK(item.count == 4);
    CHECK(item.remark == QStringLiteral("r"));
    CHECK(must(updated->conflicts()).size() == 1);
    CHECK(contents(*updated) == contentsAfter({all}));
}
