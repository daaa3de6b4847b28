// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tasuki::store {

/// Which rows contain a character: for words of one. A frequent character occurs in nearly every row, and a full-text
/// index needs tens of milliseconds to list two hundred thousand of them. Here they lie as sets of row ids, one blob
/// per character and 4,096 rows: a bitmap, or a list where there are few.
class CharIndex
{
public:
    CharIndex() = default;
    /// `entity` names the table, which SearchIndex makes.
    CharIndex(sqlite3* handle, const std::string& entity, bool writable);

    /// Notes the characters of a folded document; flush() writes them.
    void add(std::int64_t rid, std::string_view text) { note(rid, text, true); }
    void remove(std::int64_t rid, std::string_view text) { note(rid, text, false); }
    void flush();
    /// Forgets what was noted since the last flush.
    void discard() { m_pending.clear(); }

    /// Row ids, ascending.
    [[nodiscard]] std::vector<std::int64_t> match(std::string_view character);
    /// A sum over all pairs of character and row in the index, and over those of one document: equal where the index
    /// says what the documents say.
    [[nodiscard]] std::uint64_t sum();
    [[nodiscard]] static std::uint64_t sumOf(std::int64_t rid, std::string_view text);

private:
    static constexpr std::int64_t blockRows = 4096;
    using Block = std::array<std::uint64_t, blockRows / 64>; ///< a bit per row

    void note(std::int64_t rid, std::string_view text, bool present);
    Block& pending(std::int64_t character, std::int64_t block);
    [[nodiscard]] static std::string encoded(const Block& block);
    [[nodiscard]] static Block decoded(std::string_view bytes);

    std::unordered_map<std::int64_t, Block> m_pending; ///< by character and block
    Statement m_read, m_write, m_drop, m_match, m_all;
};

} // namespace tasuki::store
