// SPDX-License-Identifier: GPL-3.0-or-later
// The search index follows every change.
#include "shelf.h"

#include "base/fold.h"

#include <random>

using namespace shelf;

namespace {

std::vector<std::int64_t> find(SearchIndex& index, const char* word)
{
    const std::vector<std::string> words{text::folded(std::string_view(word))};
    return index.match(words);
}

/// Every word of one to three characters that occurs in the texts, and what the index finds for it.
QStringList answers(SearchIndex& index, const QString& alphabet)
{
    QStringList all;
    for (const QChar a : alphabet)
        for (const QChar b : QString(alphabet + QChar(u' ')))
            for (const QChar c : QString(alphabet + QChar(u' '))) {
                const QString word = (QString(a) + b + c).trimmed();
                if (word.contains(QLatin1Char(' ')))
                    continue;
                QString line = word;
                for (const std::int64_t rid : find(index, word.toUtf8().constData()))
                    line += QStringLiteral(" %1").arg(rid);
                all << line;
            }
    for (const Glance& glance : index.glances())
        all << QStringLiteral("%1 %2 %3 %4 %5").arg(glance.rid).arg(glance.latitude).arg(glance.longitude).arg(glance.mask).arg(glance.flags);
    for (const std::int64_t rid : index.nearest(35.0, 139.0, 1000, [](std::int64_t) { return true; }))
        all << QString::number(rid);
    for (const std::int64_t rid : index.ordered(1000, [](std::int64_t) { return true; }))
        all << QString::number(rid);
    return all;
}

} // namespace

TEST_CASE("After random edits, undo and redo the index is the one that would be built afresh")
{
    Shelf shelf;
    NoProgress progress;
    auto store = shelf.create();
    Documents documents(*store);
    std::mt19937 random(11);
    const QString alphabet = QStringLiteral("かきく漢字12");
    const auto word = [&] {
        QString made;
        for (std::size_t i = 0, length = random() % 7; i < length; ++i)
            made += alphabet[static_cast<qsizetype>(random() % static_cast<std::size_t>(alphabet.size()))];
        return made;
    };
    std::vector<Id<Item>> items;
    for (int step = 0; step < 300; ++step) {
        const auto dice = random() % 10;
        if (items.empty() || dice < 3) {
            items.push_back(add(*store, QStringLiteral("か") + word(), word()).id);
        } else if (dice < 7) {
            const Id<Item> id = items[random() % items.size()];
            const auto before = must(store->load(id));
            if (!before)
                continue;
            Item after = *before;
            after.name = word();
            after.count = static_cast<std::int64_t>(random() % 100);
            must(store->commit({QStringLiteral("edit"), ChangeKind::Edit, diff(*before, after)}));
        } else if (dice == 7) {
            const Id<Item> id = items[random() % items.size()];
            if (exists(*store, id))
                must(store->commit({QStringLiteral("removed"),
                                    ChangeKind::Edit,
                                    {{&describe<Item>(), id.uuid, deletedField, Value(std::int64_t{0}), Value(std::int64_t{1}), VersionKind::Own}}}));
        } else if (dice == 8 && store->undoable()) {
            must(store->undo(progress));
        } else if (store->redoable()) {
            must(store->redo(progress));
        }
    }
    documents.index().check();
    SearchIndex fresh(store->handle(), "fresh", 1, true);
    Statement rows(store->handle(), "SELECT rid FROM item ORDER BY rid");
    while (rows.step())
        if (const auto document = documents.build(rows.integer(0)))
            fresh.put(rows.integer(0), *document);
    CHECK(answers(documents.index(), alphabet) == answers(fresh, alphabet));
}

TEST_CASE("A word is found anywhere in a text, whatever its length, and never across two texts")
{
    Shelf shelf;
    auto store = shelf.create();
    SearchIndex index(store->handle(), "word", 1, true);
    SearchDocument document;
    document.text = text::folded(std::string_view("さくら訪問看護")) + '\x1f' + "0762202111" + '\x1f' + "x";
    index.put(1, document);
    for (const char* word : {"さ", "護", "くら", "訪問看護", "さくら訪問看護", "07", "076", "2202", "11", "0762202111", "2111", "x"}) {
        INFO(word);
        CHECK(find(index, word) == std::vector<std::int64_t>{1});
    }
    for (const char* word : {"護0", "1x", "さら", "0111", "12", "y"}) {
        INFO(word);
        CHECK(find(index, word).empty());
    }
    index.remove(1);
    CHECK(find(index, "さ").empty());
    index.remove(1);
    index.check();
}

TEST_CASE("Every fragment of a telephone number is found")
{
    Shelf shelf;
    auto store = shelf.create();
    SearchIndex index(store->handle(), "phone", 1, true);
    std::mt19937 random(3);
    std::vector<std::string> numbers;
    for (int rid = 1; rid <= 60; ++rid) {
        std::string number = "0";
        for (int i = 0; i < 9; ++i)
            number += static_cast<char>('0' + random() % 3);
        numbers.push_back(number);
        SearchDocument document;
        document.text = number + '\x1f' + "12ab" + '\x1f' + "9";
        index.put(rid, document);
    }
    for (int round = 0; round < 400; ++round) {
        const std::string& from = numbers[random() % numbers.size()];
        const std::size_t begin = random() % from.size();
        const std::string fragment = from.substr(begin, 1 + random() % (from.size() - begin));
        std::vector<std::int64_t> expected;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            if ((numbers[i] + "\x1f" + "12ab" + "\x1f" + "9").find(fragment) != std::string::npos)
                expected.push_back(static_cast<std::int64_t>(i) + 1);
        INFO(fragment);
        CHECK(find(index, fragment.c_str()) == expected);
    }
}

TEST_CASE("A change that is refused leaves the index as it was")
{
    Shelf shelf;
    auto store = shelf.create();
    Documents documents(*store);
    const Item item = add(*store, QStringLiteral("かき"));
    Item after = item;
    after.name = QStringLiteral("くく");
    after.remark = QStringLiteral("x");
    auto cells = diff(item, after);
    cells.back().before = toValue(QStringLiteral("what somebody else wrote"));
    CHECK_FALSE(store->commit({QStringLiteral("refused"), ChangeKind::Edit, cells}));
    CHECK(find(documents.index(), "かき").size() == 1);
    CHECK(find(documents.index(), "くく").empty());
    documents.index().check();
}
