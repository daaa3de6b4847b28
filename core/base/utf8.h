// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

/// Reading and writing single UTF-8 characters, strictly after RFC 3629.
namespace tasuki::utf8 {

struct Decoded
{
    char32_t character = 0;
    /// Bytes taken, 1 to 4; 0 where no valid character starts here (overlong forms, surrogates, values over U+10FFFF,
    /// a sequence cut short).
    int length = 0;
};

/// Decodes the character at `at`; never reads `end` or beyond. `at` must be before `end`.
[[nodiscard]] inline Decoded decode(const char* at, const char* end)
{
    const auto byte = [at](int i) { return static_cast<char32_t>(static_cast<unsigned char>(at[i])); };
    const auto continues = [&byte](int i) { return (byte(i) & 0xc0) == 0x80; };
    const char32_t first = byte(0);
    const std::ptrdiff_t left = end - at;
    if (first < 0x80)
        return {first, 1};
    if (first >= 0xe0 && first < 0xf0) {
        if (left < 3 || !continues(1) || !continues(2))
            return {};
        const char32_t c = (first & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
        return c < 0x800 || (c >= 0xd800 && c < 0xe000) ? Decoded{} : Decoded{c, 3};
    }
    if (first >= 0xc2 && first < 0xe0)
        return left < 2 || !continues(1) ? Decoded{} : Decoded{(first & 0x1f) << 6 | (byte(1) & 0x3f), 2};
    if (first >= 0xf0 && first < 0xf5) {
        if (left < 4 || !continues(1) || !continues(2) || !continues(3))
            return {};
        const char32_t c = (first & 0x07) << 18 | (byte(1) & 0x3f) << 12 | (byte(2) & 0x3f) << 6 | (byte(3) & 0x3f);
        return c < 0x10000 || c > 0x10ffff ? Decoded{} : Decoded{c, 4};
    }
    return {};
}

/// Writes `c`, which must be a character that UTF-8 has, and returns the place after it (at most 4 bytes on).
inline char* write(char* to, char32_t c)
{
    if (c < 0x80) {
        *to++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *to++ = static_cast<char>(0xc0 | c >> 6);
        *to++ = static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        *to++ = static_cast<char>(0xe0 | c >> 12);
        *to++ = static_cast<char>(0x80 | (c >> 6 & 0x3f));
        *to++ = static_cast<char>(0x80 | (c & 0x3f));
    } else {
        *to++ = static_cast<char>(0xf0 | c >> 18);
        *to++ = static_cast<char>(0x80 | (c >> 12 & 0x3f));
        *to++ = static_cast<char>(0x80 | (c >> 6 & 0x3f));
        *to++ = static_cast<char>(0x80 | (c & 0x3f));
    }
    return to;
}

/// Offset of the first byte that is not part of a valid character; `npos` where the whole text is valid.
[[nodiscard]] inline std::size_t firstInvalid(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        if (static_cast<unsigned char>(*at) < 0x80) {
            ++at;
            continue;
        }
        const Decoded decoded = decode(at, end);
        if (decoded.length == 0)
            return static_cast<std::size_t>(at - text.data());
        at += decoded.length;
    }
    return std::string_view::npos;
}

} // namespace tasuki::utf8
