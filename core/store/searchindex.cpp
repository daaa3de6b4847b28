// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/tokenizer.h"

#include <algorithm>
#include <cmath>

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

constexpr const char* tables = R"sql(
CREATE TABLE IF NOT EXISTS $_document(rid INTEGER PRIMARY KEY, text TEXT NOT NULL, sort BLOB NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS $_document_sort ON $_document(sort);
CREATE TABLE IF NOT EXISTS $_glance(rid INTEGER PRIMARY KEY, latitude INTEGER NOT NULL, longitude INTEGER NOT NULL,
  mask INTEGER NOT NULL, flags INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE IF NOT EXISTS $_gram USING fts5(text, content='$_document', content_rowid='rid',
  tokenize='tasuki_gram', columnsize=0);
CREATE VIRTUAL TABLE IF NOT EXISTS $_char USING fts5(text, content='$_document', content_rowid='rid',
  tokenize='tasuki_char', detail=none, columnsize=0);
CREATE VIRTUAL TABLE IF NOT EXISTS $_place USING rtree_i32(rid, latitude0, latitude1, longitude0, longitude1);
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

} // namespace

SearchIndex::SearchIndex(sqlite3* handle, std::string_view entity, bool writable) : m_handle(handle), m_entity(entity)
{
    const auto prepare = [&](const char* sql) { return Statement(handle, sqlFor(entity, sql)); };
    if (writable) {
        Statement present(handle, "SELECT 1 FROM sqlite_schema WHERE name=?1");
        const std::string table = m_entity + "_document";
        if (!present.bind(1, std::string_view(table)).step()) {
            Transaction transaction(handle);
            execute(handle, sqlFor(entity, tables).c_str());
            transaction.commit();
        }
        m_addDocument = prepare("INSERT INTO $_document VALUES(?1,?2,?3)");
        m_addGram = prepare("INSERT INTO $_gram(rowid,text) VALUES(?1,?2)");
        m_addChar = prepare("INSERT INTO $_char(rowid,text) VALUES(?1,?2)");
        m_addGlance = prepare("INSERT INTO $_glance VALUES(?1,?2,?3,?4,?5)");
        m_addPlace = prepare("INSERT INTO $_place VALUES(?1,?2,?2,?3,?3)");
        m_dropDocument = prepare("DELETE FROM $_document WHERE rid=?1");
        m_dropGram = prepare("INSERT INTO $_gram($_gram,rowid,text) VALUES('delete',?1,?2)");
        m_dropChar = prepare("INSERT INTO $_char($_char,rowid,text) VALUES('delete',?1,?2)");
        m_dropGlance = prepare("DELETE FROM $_glance WHERE rid=?1");
        m_dropPlace = prepare("DELETE FROM $_place WHERE rid=?1");
    }
    m_readDocument = prepare("SELECT text FROM $_document WHERE rid=?1");
    m_matchGram = prepare("SELECT rowid FROM $_gram WHERE $_gram MATCH ?1");
    m_matchChar = prepare("SELECT rowid FROM $_char WHERE $_char MATCH ?1");
    m_box = prepare("SELECT rid, latitude0, longitude0 FROM $_place WHERE latitude1>=?1 AND latitude0<=?2 AND "
                    "longitude1>=?3 AND longitude0<=?4");
    m_ordered = prepare("SELECT rid FROM $_document ORDER BY sort, rid");
    m_sortKey = prepare("SELECT sort FROM $_document WHERE rid=?1");
}

void SearchIndex::add(std::int64_t rid, const SearchDocument& document)
{
    m_addDocument.bind(1, rid).bind(2, std::string_view(document.text)).bindBlob(3, document.sort).run();
    m_addGram.bind(1, rid).bind(2, std::string_view(document.text)).run();
    m_addChar.bind(1, rid).bind(2, std::string_view(document.text)).run();
    m_addGlance.bind(1, rid)
        .bind(2, std::int64_t{document.latitude})
        .bind(3, std::int64_t{document.longitude})
        .bind(4, document.mask)
        .bind(5, document.flags)
        .run();
    if (document.flags & Glance::Placed)
        m_addPlace.bind(1, rid)
            .bind(2, std::int64_t{document.latitude})
            .bind(3, std::int64_t{document.longitude})
            .run();
}

void SearchIndex::put(std::int64_t rid, const SearchDocument& document)
{
    remove(rid);
    add(rid, document);
}

void SearchIndex::remove(std::int64_t rid)
{
    m_readDocument.reset();
    if (!m_readDocument.bind(1, rid).step())
        return;
    const std::string old(m_readDocument.text(0));
    m_readDocument.reset();
    m_dropGram.bind(1, rid).bind(2, std::string_view(old)).run();
    m_dropChar.bind(1, rid).bind(2, std::string_view(old)).run();
    m_dropDocument.bind(1, rid).run();
    m_dropGlance.bind(1, rid).run();
    m_dropPlace.bind(1, rid).run();
}

std::vector<std::int64_t> SearchIndex::matchOne(const std::string& word)
{
    Statement& statement = lengthOf(word) == 1 ? m_matchChar : m_matchGram;
    const std::string expression = phrase(word);
    std::vector<std::int64_t> rids;
    statement.reset();
    statement.bind(1, std::string_view(expression));
    while (statement.step())
        rids.push_back(statement.integer(0));
    statement.reset();
    return rids;
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
        m_matchGram.reset();
        m_matchGram.bind(1, std::string_view(expression));
        while (m_matchGram.step())
            rids.push_back(m_matchGram.integer(0));
        m_matchGram.reset();
    }
    for (std::size_t i = 0; i < singles.size(); ++i) {
        std::vector<std::int64_t> more = matchOne(singles[i]);
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
    Statement count(m_handle, sqlFor(m_entity, "SELECT count(*) FROM $_glance"));
    count.step();
    std::vector<Glance> all;
    all.reserve(static_cast<std::size_t>(count.integer(0)));
    Statement statement(m_handle, sqlFor(m_entity, "SELECT rid, latitude, longitude, mask, flags FROM $_glance"));
    while (statement.step())
        all.push_back({statement.integer(0), static_cast<std::int32_t>(statement.integer(1)),
                       static_cast<std::int32_t>(statement.integer(2)), statement.integer(3), statement.integer(4)});
    return all;
}

void SearchIndex::collect(double latitude, double longitude, double half, std::vector<Near>& found)
{
    found.clear();
    const double shrink = std::max(0.01, std::cos(latitude * M_PI / 180));
    const auto micro = [](double degrees) { return static_cast<std::int64_t>(std::llround(degrees * 1e6)); };
    m_box.reset();
    m_box.bind(1, micro(std::max(-90.0, latitude - half)))
        .bind(2, micro(std::min(90.0, latitude + half)))
        .bind(3, micro(std::max(-180.0, longitude - half / shrink)))
        .bind(4, micro(std::min(180.0, longitude + half / shrink)));
    while (m_box.step()) {
        const double dLatitude = static_cast<double>(m_box.integer(1)) / 1e6 - latitude;
        const double dLongitude = (static_cast<double>(m_box.integer(2)) / 1e6 - longitude) * shrink;
        found.push_back({m_box.integer(0), dLatitude * dLatitude + dLongitude * dLongitude});
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
    execute(m_handle, sqlFor(m_entity, "INSERT INTO $_gram($_gram) VALUES('integrity-check')").c_str());
    execute(m_handle, sqlFor(m_entity, "INSERT INTO $_char($_char) VALUES('integrity-check')").c_str());
}

} // namespace tasuki::store
