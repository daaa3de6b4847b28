// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace tasuki::intake {

/// Keeps texts in large pieces, so that a hundred thousand rows cost little more than their characters. Views stay good
/// as long as the pool lives.
class TextPool
{
public:
    [[nodiscard]] std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        if (m_left < text.size()) {
            const std::size_t size = text.size() > pieceBytes / 4 ? text.size() : pieceBytes;
            m_pieces.push_back(std::make_unique_for_overwrite<char[]>(size));
            m_next = m_pieces.back().get();
            m_left = size;
        }
        char* const at = m_next;
        std::memcpy(at, text.data(), text.size());
        m_next += text.size();
        m_left -= text.size();
        return {at, text.size()};
    }

private:
    static constexpr std::size_t pieceBytes = std::size_t(256) << 10;
    std::vector<std::unique_ptr<char[]>> m_pieces;
    char* m_next = nullptr;
    std::size_t m_left = 0;
};

} // namespace tasuki::intake
