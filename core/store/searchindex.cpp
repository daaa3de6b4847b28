// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/failure.h"
#include "store/nearness.h"
#include "store/tokenizer.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <memory>
#include <numbers>
#include <utility>

namespace tasuki::store {

namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// `$` stands for the entity's name, which comes from its description, never from a person.
std::string sqlFor(std::string_view entity, std::string sql)
{
    replaceAll(sql, "$", entity);
    return sql;
}

/// What the tables below hold and how; a file with another format gets new ones.
constexpr std::int64_t tableFormat = 2;

/// As it stands in the file: of the tables, and of the documents in them.
constexpr std::int64_t formatOf(int version)
{
    return tableFormat << 16 | version;
}

/// Which formats the file has; the third column says whether every row is in the index.
constexpr const char* formatTable =
    "CREATE TABLE IF NOT EXISTS search_index(entity TEXT PRIMARY KEY, format INTEGER NOT NULL, filled INTEGER NOT NULL) "
    "STRICT, WITHOUT ROWID";

/// `$_glance` and `$_gram1` are of earlier formats.
constexpr const char* dropTables = R"sql(
DROP TABLE IF EXISTS $_gram;
DROP TABLE IF EXISTS $_gram1;
DROP TABLE IF EXISTS $_glance;
DROP TABLE IF EXISTS $_document;
DROP TABLE IF EXISTS $_glances;
DROP TABLE IF EXISTS $_char;
DROP TABLE IF EXISTS $_place;
)sql";

constexpr const char* tables = R"sql(
CREATE TABLE $_document(rid INTEGER PRIMARY KEY, text TEXT NOT NULL, sort BLOB NOT NULL) STRICT;
CREATE INDEX $_document_sort ON $_document(sort);
CREATE TABLE $_glances(block INTEGER PRIMARY KEY, rows BLOB NOT NULL) STRICT;
CREATE VIRTUAL TABLE $_gram USING fts5(text, content='$_document', content_rowid='rid',
  tokenize='tasuki_gram', columnsize=0);
CREATE TABLE $_char(character INTEGER NOT NULL, block INTEGER NOT NULL, rows BLOB NOT NULL,
  PRIMARY KEY(character, block)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE $_place USING rtree_i32(rid, latitude0, latitude1, longitude0, longitude1);
)sql";

/// Number of characters of a folded word.
int lengthOf(const std::string& word)
{
    return static_cast<int>(std::count_if(word.begin(), word.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

bool endsInTwoDigits(const std::string& word)
{
    const auto digit = [&](std::size_t fromEnd) {
        return word.size() >= fromEnd && word[word.size() - fromEnd] >= '0' && word[word.size() - fromEnd] <= '9';
    };
    return digit(1) && digit(2) && !digit(3);
}

/// A phrase for FTS5. Folded words hold letters and digits only, so nothing in them can end the quotes.
std::string phrase(const std::string& word)
{
    // Where a word ends in just two digits, the text may go on with more of them, and its token is a triple.
    return '"' + word + (endsInTwoDigits(word) ? "\"*" : "\"");
}

std::uint64_t headOf(std::string_view sort)
{
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < 8; ++i)
        head = head << 8 | (i < sort.size() ? static_cast<unsigned char>(sort[i]) : 0u);
    return head;
}

// Results of a hundred thousand rows are gathered by aggregate functions: one step of the statement, where stepping row
// by row through the C API would take twice the time of the query itself.
void collectRid(sqlite3_context* context, int, sqlite3_value** values)
{
    try {
        static_cast<std::vector<std::int64_t>*>(sqlite3_user_data(context))->push_back(sqlite3_value_int64(values[0]));
    } catch (const std::exception&) {
        sqlite3_result_error_nomem(context);
    }
}

struct IndexState
{
    std::int64_t format = 0;  ///< 0 where there is none
    bool filled = false;
};

IndexState stateOf(sqlite3* handle, const std::string& entity)
{
    Statement present(handle, "SELECT 1 FROM sqlite_schema WHERE name='search_index'");
    if (!present.step())
        return {};
    Statement known(handle, "SELECT format, filled FROM search_index WHERE entity=?1");
    return known.bind(1, std::string_view(entity)).step() ? IndexState{known.integer(0), known.integer(1) != 0} : IndexState{};
}

void makeTables(sqlite3* handle, const std::string& entity, std::int64_t format)
{
    execute(handle, formatTable);
    execute(handle, sqlFor(entity, dropTables).c_str());
    execute(handle, sqlFor(entity, tables).c_str());
    Statement(handle, "INSERT INTO search_index VALUES(?1,?2,0) ON CONFLICT DO UPDATE SET format=?2, filled=0")
        .bind(1, std::string_view(entity))
        .bind(2, format)
        .run();
}

/// The answer lies in the vector; the aggregate itself is nothing.
void collectDone(sqlite3_context*) {}

/// Makes an aggregate function that fills a vector. The connection owns the vector, so that it lives as long as any
/// statement that uses it.
template <class T>
std::vector<T>* makeCollector(sqlite3* handle, const std::string& name, int arguments,
                              void (*step)(sqlite3_context*, int, sqlite3_value**))
{
    auto vector = std::make_unique<std::vector<T>>();
    std::vector<T>* const filled = vector.release();
    const int code = sqlite3_create_function_v2(handle, name.c_str(), arguments, SQLITE_UTF8 | SQLITE_DIRECTONLY, filled,
                                                nullptr, step, collectDone,
                                                [](void* owned) { delete static_cast<std::vector<T>*>(owned); });
    if (code != SQLITE_OK)
        throwSqlite(handle, code, "collect");
    return filled;
}

} // namespace

SearchIndex::SearchIndex(sqlite3* handle, std::string_view entity, int version, bool writable)
    : m_handle(handle), m_entity(entity)
{
    const std::int64_t format = formatOf(version);
    const auto prepare = [&](const char* sql) { return Statement(handle, sqlFor(entity, sql)); };
    const auto [found, filled] = stateOf(handle, m_entity);
    m_unfilled = found == format && !filled;
    if (found != format) {
        if (!writable)
            throw Failure{{Error::Code::ReadOnly,
                           QCoreApplication::translate("store", "The data file is from an older Tasuki and must be "
                                                                "opened for writing once. Nothing was changed."),
                           QStringLiteral("search index format %1").arg(found)}};
        Transaction transaction(handle);
        makeTables(handle, m_entity, format);
        transaction.commit();
        m_unfilled = true;
    }
    if (writable) {
        m_addDocument = prepare("INSERT INTO $_document VALUES(?1,?2,?3)");
        m_addGram = prepare("INSERT INTO $_gram(rowid,text) VALUES(?1,?2)");
        m_addPlace = prepare("INSERT INTO $_place VALUES(?1,?2,?2,?3,?3)");
        m_dropDocument = prepare("DELETE FROM $_document WHERE rid=?1");
        m_dropGram = prepare("INSERT INTO $_gram($_gram,rowid,text) VALUES('delete',?1,?2)");
        m_dropPlace = prepare("DELETE FROM $_place WHERE rid=?1");
    }
    m_readDocument = prepare("SELECT text FROM $_document WHERE rid=?1");
    m_chars = CharIndex(handle, m_entity, writable);
    m_glances = GlanceTable(handle, m_entity, writable);
    // Two indexes on one connection must not share a vector.
    static std::atomic<int> counter = 0;
    const std::string collect = "collect" + std::to_string(++counter);
    m_rids = makeCollector<std::int64_t>(handle, collect, 1, collectRid);
    m_matchGram = prepare(("SELECT " + collect + "(rowid) FROM $_gram WHERE $_gram MATCH ?1").c_str());
    m_box = prepare("SELECT rid, latitude0, longitude0 FROM $_place WHERE latitude1>=?1 AND latitude0<=?2 AND "
                    "longitude1>=?3 AND longitude0<=?4");
    m_ordered = prepare("SELECT rid FROM $_document ORDER BY sort, rid");
    m_sortKey = prepare("SELECT sort FROM $_document WHERE rid=?1");
}

void SearchIndex::add(std::int64_t rid, const SearchDocument& document)
{
    m_addDocument.bind(1, rid).bind(2, std::string_view(document.text)).bindBlob(3, document.sort).run();
    m_addGram.bind(1, rid).bind(2, std::string_view(document.text)).run();
    m_chars.add(rid, document.text);
    m_glances.put({rid, document.latitude, document.longitude, document.mask, document.flags, headOf(document.sort)});
    if (!m_batch)
        flush();
    if (document.flags & Glance::Placed)
        m_addPlace.bind(1, rid)
            .bind(2, std::int64_t{document.latitude})
            .bind(3, std::int64_t{document.longitude})
            .run();
}

void SearchIndex::put(std::int64_t rid, const SearchDocument& document)
{
    take(rid);
    add(rid, document);
}

void SearchIndex::remove(std::int64_t rid)
{
    take(rid);
    if (!m_batch)
        flush();
}

void SearchIndex::take(std::int64_t rid)
{
    m_readDocument.reset();
    if (!m_readDocument.bind(1, rid).step())
        return;
    const std::string old(m_readDocument.text(0));
    m_readDocument.reset();
    m_dropGram.bind(1, rid).bind(2, std::string_view(old)).run();
    m_chars.remove(rid, old);
    m_dropDocument.bind(1, rid).run();
    m_glances.remove(rid);
    m_dropPlace.bind(1, rid).run();
}

std::vector<std::int64_t> SearchIndex::match(std::span<const std::string> words)
{
    std::string expression;
    std::vector<std::string> singles;
    for (const std::string& word : words) {
        if (lengthOf(word) == 1)
            singles.push_back(word);
        else
            expression += (expression.empty() ? "" : " AND ") + phrase(word);
    }
    std::vector<std::int64_t> rids;
    if (!expression.empty()) {
        m_rids->clear();
        m_matchGram.bind(1, std::string_view(expression)).run();
        rids = *m_rids;
    }
    for (std::size_t i = 0; i < singles.size(); ++i) {
        std::vector<std::int64_t> more = m_chars.match(singles[i]);
        if (expression.empty() && i == 0) {
            rids = std::move(more);
            continue;
        }
        std::vector<std::int64_t> both;
        std::set_intersection(rids.begin(), rids.end(), more.begin(), more.end(), std::back_inserter(both));
        rids = std::move(both);
    }
    return rids;
}

std::vector<Glance> SearchIndex::glances()
{
    return m_glances.all();
}

void SearchIndex::flush()
{
    m_chars.flush();
    m_glances.flush();
}

void SearchIndex::discard()
{
    m_chars.discard();
    m_glances.discard();
}

void SearchIndex::clear()
{
    discard();
    for (const char* sql : {"DELETE FROM $_document", "INSERT INTO $_gram($_gram) VALUES('delete-all')", "DELETE FROM $_char",
                            "DELETE FROM $_glances", "DELETE FROM $_place"})
        execute(m_handle, sqlFor(m_entity, sql).c_str());
}

void SearchIndex::setFilled()
{
    Statement(m_handle, "UPDATE search_index SET filled=1 WHERE entity=?1").bind(1, std::string_view(m_entity)).run();
    m_unfilled = false;
}

void SearchIndex::collect(double latitude, double longitude, double half, std::vector<Near>& found)
{
    found.clear();
    // The box is as wide as its edge towards the pole asks for, where a degree of longitude is shortest.
    const double shrink = std::max(0.01, std::cos(std::min(90.0, std::abs(latitude) + half) * std::numbers::pi / 180));
    const Nearness from(latitude, longitude);
    const auto micro = [](double degrees) { return static_cast<std::int64_t>(std::llround(degrees * 1e6)); };
    m_box.reset();
    m_box.bind(1, micro(std::max(-90.0, latitude - half)))
        .bind(2, micro(std::min(90.0, latitude + half)))
        .bind(3, micro(std::max(-180.0, longitude - half / shrink)))
        .bind(4, micro(std::min(180.0, longitude + half / shrink)));
    while (m_box.step()) {
        const double placeLatitude = static_cast<double>(m_box.integer(1)) / 1e6;
        const double placeLongitude = static_cast<double>(m_box.integer(2)) / 1e6;
        found.push_back({m_box.integer(0), from.squared(placeLatitude, placeLongitude)});
    }
    m_box.reset();
}

bool SearchIndex::keepNearest(std::vector<Near>& found, std::size_t count, double half)
{
    const auto closer = [](const Near& a, const Near& b) {
        return a.squared != b.squared ? a.squared < b.squared : a.rid < b.rid;
    };
    if (found.size() > count) {
        std::nth_element(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end(), closer);
        found.resize(count);
    }
    std::sort(found.begin(), found.end(), closer);
    // Rows in the corners of the box are farther away than rows just outside its sides: only the circle counts.
    return found.size() == count && (count == 0 || found.back().squared <= half * half);
}

std::string SearchIndex::sortKey(std::int64_t rid)
{
    m_sortKey.reset();
    const bool found = m_sortKey.bind(1, rid).step();
    std::string key(found ? m_sortKey.text(0) : std::string_view());
    m_sortKey.reset();
    return key;
}

void SearchIndex::check()
{
    execute(m_handle, sqlFor(m_entity, "INSERT INTO $_gram($_gram, rank) VALUES('integrity-check', 1)").c_str());
    std::uint64_t sum = 0;
    Statement documents(m_handle, sqlFor(m_entity, "SELECT rid, text, sort FROM $_document"));
    const std::vector<Glance> known = glances();
    std::int64_t unseen = std::count_if(known.begin(), known.end(), [](const Glance& glance) { return glance.rid != 0; });
    while (documents.step()) {
        const std::int64_t rid = documents.integer(0);
        sum += CharIndex::sumOf(rid, documents.text(1));
        const Glance* glance = static_cast<std::size_t>(rid) < known.size() ? &known[static_cast<std::size_t>(rid)] : nullptr;
        if (!glance || glance->rid != rid || glance->head != headOf(documents.text(2)))
            throwSqlite(m_handle, SQLITE_CORRUPT, "glances of the search index");
        --unseen;
    }
    if (unseen != 0)
        throwSqlite(m_handle, SQLITE_CORRUPT, "glances without documents");
    if (sum != m_chars.sum())
        throwSqlite(m_handle, SQLITE_CORRUPT, "characters of the search index");
}

} // namespace tasuki::store
