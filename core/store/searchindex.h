// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/charindex.h"
#include "store/glancetable.h"
#include "store/statement.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tasuki::store {

/// What the index knows of one row. Texts are folded (base/fold.h) and joined by `textSeparator`.
struct SearchDocument
{
    std::string text;
    std::string sort;               ///< byte string whose order is 五十音順 (base/kana.h)
    std::int32_t latitude = 0;      ///< millionths of a degree, WGS 84
    std::int32_t longitude = 0;     ///< millionths of a degree, WGS 84
    std::int64_t mask = 0;          ///< which kinds the row is of; the subject gives each bit its meaning
    std::int64_t flags = 0;         ///< see Glance
    bool operator==(const SearchDocument&) const = default;
};

/// The search index of one entity: overlapping pairs of characters for words of two and more (FTS5), sets of rows for
/// words of one (CharIndex), an R*Tree of places, and the glances of all rows. All of it follows from the rows, so
/// a file whose index has another format gets an empty one, and Store::rebuildIndex() fills it.
class SearchIndex
{
public:
    /// `entity` names the tables; they are made where they are missing, or of another format, and `writable`. `version`
    /// is of the documents that the subject makes; one of another version is another format. Throws a Failure where
    /// they are not as this program reads them and cannot be made.
    SearchIndex(sqlite3* handle, std::string_view entity, int version, bool writable);

    [[nodiscard]] const std::string& entity() const { return m_entity; }
    /// Nothing has filled the tables since they were made.
    [[nodiscard]] bool isUnfilled() const { return m_unfilled; }
    /// Empties the index, inside a transaction.
    void clear();
    /// Says that every row is in the index, inside the transaction that put them there.
    void setFilled();

    /// Gathers what many calls change and writes it once; without flush() nothing of it is kept. One at a time, inside
    /// a transaction, and nothing is searched meanwhile.
    class Batch
    {
    public:
        /// A null pointer makes a batch of nothing.
        explicit Batch(SearchIndex* index) : m_index(index)
        {
            if (m_index)
                m_index->m_batch = true;
        }
        ~Batch()
        {
            if (!m_index)
                return;
            m_index->m_batch = false;
            m_index->discard();
        }
        Batch(const Batch&) = delete;
        Batch& operator=(const Batch&) = delete;
        void flush()
        {
            if (m_index)
                m_index->flush();
        }

    private:
        SearchIndex* m_index;
    };

    /// Adds or replaces the document of a row.
    void put(std::int64_t rid, const SearchDocument& document);
    /// Adds the document of a row that has none yet; skips the look-up of the old one.
    void add(std::int64_t rid, const SearchDocument& document);
    void remove(std::int64_t rid);

    /// Row ids, ascending, of the rows that contain every one of the folded words, in any order.
    [[nodiscard]] std::vector<std::int64_t> match(std::span<const std::string> words);
    /// Every row's glance in the place of its row id; a rid of 0 where there is no such row.
    [[nodiscard]] std::vector<Glance> glances();
    /// Up to `count` rows nearest to a place, nearest first; `accept` decides by row id.
    template <class Accept>
    [[nodiscard]] std::vector<std::int64_t> nearest(double latitude, double longitude, std::size_t count,
                                                    Accept&& accept)
    {
        std::vector<Near> found;
        // Grow a box until it holds enough rows within its inner radius.
        for (double half = 0.005; half < 400; half *= 2) {
            collect(latitude, longitude, half, found);
            std::erase_if(found, [&](const Near& near) { return !accept(near.rid); });
            if (const bool enough = keepNearest(found, count, half); enough)
                break;
        }
        std::vector<std::int64_t> rids;
        rids.reserve(found.size());
        for (const Near& near : found)
            rids.push_back(near.rid);
        return rids;
    }
    /// Row ids in 五十音順 for which `accept` is true, at most `count`, after skipping `skip` of them.
    template <class Accept>
    [[nodiscard]] std::vector<std::int64_t> ordered(std::size_t count, Accept&& accept)
    {
        std::vector<std::int64_t> rids;
        m_ordered.reset();
        while (rids.size() < count && m_ordered.step())
            if (accept(m_ordered.integer(0)))
                rids.push_back(m_ordered.integer(0));
        m_ordered.reset();
        return rids;
    }
    /// The sort key of a row.
    [[nodiscard]] std::string sortKey(std::int64_t rid);
    /// Compares the indexes with the documents; fails as damaged where they differ.
    void check();

private:
    struct Near
    {
        std::int64_t rid;
        double squared;  ///< squared distance in degrees of latitude
    };
    void collect(double latitude, double longitude, double half, std::vector<Near>& found);
    static bool keepNearest(std::vector<Near>& found, std::size_t count, double half);
    void take(std::int64_t rid);
    void flush();
    void discard();

    sqlite3* m_handle;
    std::string m_entity;
    // Filled by a function inside SQLite, which owns it: see the source.
    std::vector<std::int64_t>* m_rids = nullptr;
    CharIndex m_chars;
    GlanceTable m_glances;
    bool m_batch = false;
    bool m_unfilled = false;
    Statement m_addDocument, m_addGram, m_addPlace;
    Statement m_readDocument, m_dropDocument, m_dropGram, m_dropPlace;
    Statement m_matchGram, m_box, m_ordered, m_sortKey;
};

} // namespace tasuki::store
