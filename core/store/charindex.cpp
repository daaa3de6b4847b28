// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/charindex.h"

#include "base/utf8.h"
#include "store/tokenizer.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace tasuki::store {

namespace {

/// Blocks in memory before they are written: 10 MB.
constexpr std::size_t mostPending = 20'000;

constexpr std::int64_t keyOf(std::int64_t character, std::int64_t block)
{
    return character << 32 | block;
}

template <class Use> void eachCharacter(std::string_view text, Use&& use)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const utf8::Decoded decoded = utf8::decode(at, end);
        at += decoded.length == 0 ? 1 : decoded.length;
        if (decoded.length != 0 && decoded.character != static_cast<char32_t>(textSeparator))
            use(static_cast<std::int64_t>(decoded.character));
    }
}

// Bitmaps lie in the file as they lie in the memory of every PC.
static_assert(std::endian::native == std::endian::little);

template <class Block, class Use> void eachRow(const Block& block, Use&& use)
{
    for (std::size_t i = 0; i < block.size(); ++i)
        for (std::uint64_t word = block[i]; word != 0; word &= word - 1)
            use(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
}

std::uint64_t pairSum(std::int64_t character, std::int64_t rid)
{
    auto hash = static_cast<std::uint64_t>(character) * 0x9e3779b97f4a7c15ull + static_cast<std::uint64_t>(rid);
    hash = (hash ^ (hash >> 32)) * 0xd6e8feb86659fd93ull;
    return hash ^ (hash >> 32);
}

} // namespace

CharIndex::CharIndex(sqlite3* handle, const std::string& entity, bool writable)
    : m_match(handle, "SELECT block,rows FROM " + entity + "_char WHERE character=?1 ORDER BY block"),
      m_all(handle, "SELECT block,rows,character FROM " + entity + "_char")
{
    if (!writable)
        return;
    m_read = Statement(handle, "SELECT rows FROM " + entity + "_char WHERE character=?1 AND block=?2");
    m_write = Statement(handle, "INSERT INTO " + entity + "_char VALUES(?1,?2,?3) ON CONFLICT DO UPDATE SET rows=?3");
    m_drop = Statement(handle, "DELETE FROM " + entity + "_char WHERE character=?1 AND block=?2");
}

std::string CharIndex::encoded(const Block& block)
{
    std::string bytes;
    std::size_t count = 0;
    for (const std::uint64_t word : block)
        count += static_cast<std::size_t>(std::popcount(word));
    // A list is always shorter than the bitmap, and is told from it by that.
    if (count * sizeof(std::uint16_t) < sizeof block)
        eachRow(block, [&](std::size_t row) {
            bytes += static_cast<char>(row & 0xff);
            bytes += static_cast<char>(row >> 8);
        });
    else
        bytes.assign(reinterpret_cast<const char*>(block.data()), sizeof block);
    return bytes;
}

CharIndex::Block CharIndex::decoded(std::string_view bytes)
{
    Block block{};
    if (bytes.size() == sizeof block) {
        std::memcpy(block.data(), bytes.data(), sizeof block);
        return block;
    }
    const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(bytes[i])); };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const std::size_t row = (byte(i) | byte(i + 1) << 8) % static_cast<std::size_t>(blockRows);
        block[row / 64] |= std::uint64_t{1} << row % 64;
    }
    return block;
}

CharIndex::Block& CharIndex::pending(std::int64_t character, std::int64_t block)
{
    const auto [at, isNew] = m_pending.try_emplace(keyOf(character, block));
    if (isNew) {
        if (m_read.bind(1, character).bind(2, block).step())
            at->second = decoded(m_read.text(0));
        m_read.reset();
    }
    return at->second;
}

void CharIndex::note(std::int64_t rid, std::string_view text, bool present)
{
    if (m_pending.size() > mostPending)
        flush();
    const std::int64_t block = rid / blockRows;
    const auto row = static_cast<std::size_t>(rid % blockRows);
    const std::uint64_t bit = std::uint64_t{1} << row % 64;
    eachCharacter(text, [&](std::int64_t character) {
        std::uint64_t& word = pending(character, block)[row / 64];
        word = present ? word | bit : word & ~bit;
    });
}

void CharIndex::flush()
{
    // Taken out first: what fails half-way is rolled back and must not be written later. In the order of the table, so
    // that pages are filled one after another.
    const auto pending = std::exchange(m_pending, {});
    std::vector<std::int64_t> keys;
    keys.reserve(pending.size());
    for (const auto& [key, block] : pending)
        keys.push_back(key);
    std::sort(keys.begin(), keys.end());
    for (const std::int64_t key : keys) {
        const Block& block = pending.at(key);
        const std::int64_t character = key >> 32;
        const std::int64_t number = key & 0xffffffff;
        if (block == Block{})
            m_drop.bind(1, character).bind(2, number).run();
        else
            m_write.bind(1, character).bind(2, number).bindBlob(3, encoded(block)).run();
    }
}

std::vector<std::int64_t> CharIndex::match(std::string_view character)
{
    std::vector<std::int64_t> rids;
    std::int64_t wanted = 0;
    eachCharacter(character, [&](std::int64_t only) { wanted = only; });
    m_match.bind(1, wanted);
    while (m_match.step()) {
        const std::int64_t first = m_match.integer(0) * blockRows;
        const Block block = decoded(m_match.text(1));
        eachRow(block, [&](std::size_t row) { rids.push_back(first + static_cast<std::int64_t>(row)); });
    }
    m_match.reset();
    return rids;
}

std::uint64_t CharIndex::sum()
{
    std::uint64_t all = 0;
    while (m_all.step()) {
        const std::int64_t first = m_all.integer(0) * blockRows;
        const Block block = decoded(m_all.text(1));
        eachRow(block,
                [&](std::size_t row) { all += pairSum(m_all.integer(2), first + static_cast<std::int64_t>(row)); });
    }
    m_all.reset();
    return all;
}

std::uint64_t CharIndex::sumOf(std::int64_t rid, std::string_view text)
{
    std::vector<std::int64_t> characters;
    eachCharacter(text, [&](std::int64_t character) { characters.push_back(character); });
    std::sort(characters.begin(), characters.end());
    characters.erase(std::unique(characters.begin(), characters.end()), characters.end());
    std::uint64_t all = 0;
    for (const std::int64_t character : characters)
        all += pairSum(character, rid);
    return all;
}

} // namespace tasuki::store
