// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/encoding.h"

#include "base/cp932.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace tasuki::text {

namespace {

constexpr char32_t replacement = 0xfffd;
constexpr std::string_view utf8Mark = "\xef\xbb\xbf";
constexpr std::string_view utf16LeMark = "\xff\xfe";
constexpr std::string_view utf16BeMark = "\xfe\xff";

/// Length of the ASCII at the front.
std::size_t asciiLength(std::string_view text)
{
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + i, sizeof eight);
        if (eight & 0x8080808080808080u)
            break;
    }
    while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80)
        ++i;
    return i;
}

struct Utf8Survey
{
    std::optional<std::size_t> firstBad;
    std::size_t bad = 0;  ///< bytes that belong to no character
    std::size_t wide = 0; ///< sound characters beyond ASCII
};

Utf8Survey survey(std::string_view text)
{
    Utf8Survey found;
    const char* const end = text.data() + text.size();
    for (std::size_t i = asciiLength(text); i < text.size(); i += asciiLength(text.substr(i))) {
        const utf8::Decoded decoded = utf8::decode(text.data() + i, end);
        if (decoded.length == 0) {
            if (found.bad++ == 0)
                found.firstBad = i;
            ++i;
        } else {
            ++found.wide;
            i += static_cast<std::size_t>(decoded.length);
        }
    }
    return found;
}

/// The text with U+FFFD for every byte that belongs to no character.
std::string repaired(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 64);
    while (!text.empty()) {
        const std::size_t sound = std::min(utf8::firstInvalid(text), text.size());
        out += text.substr(0, sound);
        if (sound == text.size())
            break;
        out += "\xef\xbf\xbd";
        text.remove_prefix(sound + 1);
    }
    return out;
}

void decodeUtf16(DecodedText& result, std::string_view bytes, bool bigEndian, std::int64_t markSize)
{
    const auto unit = [&](std::size_t i) {
        const auto a = static_cast<unsigned char>(bytes[i]);
        const auto b = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(bigEndian ? a << 8 | b : b << 8 | a);
    };
    const auto isHigh = [](char32_t c) { return c >= 0xd800 && c < 0xdc00; };
    const auto isLow = [](char32_t c) { return c >= 0xdc00 && c < 0xe000; };
    std::string out;
    out.reserve(bytes.size() * 3 / 2 + 4);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        char32_t c = i + 1 < bytes.size() ? unit(i) : 0xdc00;
        const std::size_t at = i;
        if (isHigh(c) && i + 3 < bytes.size() && isLow(unit(i + 2))) {
            c = 0x10000 + ((c - 0xd800) << 10) + (unit(i + 2) - 0xdc00);
            i += 2;
        }
        const auto offset = markSize + static_cast<std::int64_t>(at);
        if (isHigh(c) || isLow(c)) {
            if (!result.badByteOffset)
                result.badByteOffset = offset;
            c = replacement;
        }
        if (c == 0 && !result.nulOffset)
            result.nulOffset = offset;
        char character[4];
        out.append(character, utf8::write(character, c));
    }
    result.own(std::move(out));
}

void decodeUtf8(DecodedText& result, std::string_view text, const Utf8Survey& found, std::int64_t markSize)
{
    if (!found.firstBad) {
        result.borrow(text);
        return;
    }
    result.badByteOffset = markSize + static_cast<std::int64_t>(*found.firstBad);
    result.own(repaired(text));
}

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

DecodedText decodeText(QByteArrayView bytes)
{
    const std::string_view all = viewOf(bytes);
    DecodedText result;
    if (all.starts_with(utf16LeMark) || all.starts_with(utf16BeMark)) {
        const bool bigEndian = all.starts_with(utf16BeMark);
        result.encoding = bigEndian ? Encoding::Utf16Be : Encoding::Utf16Le;
        decodeUtf16(result, all.substr(2), bigEndian, 2);
        return result;
    }
    if (const std::size_t nul = all.find('\0'); nul != all.npos)
        result.nulOffset = static_cast<std::int64_t>(nul);
    if (all.starts_with(utf8Mark)) {
        result.encoding = Encoding::Utf8Bom;
        const std::string_view text = all.substr(utf8Mark.size());
        decodeUtf8(result, text, survey(text), static_cast<std::int64_t>(utf8Mark.size()));
        return result;
    }
    const Utf8Survey found = survey(all);
    // In CP932 Japanese hardly any pair of bytes happens to be sound UTF-8.
    const bool cutAtEnd = found.firstBad && *found.firstBad + 3 >= all.size();
    const bool mostlyUtf8 = found.wide > 10 * (cutAtEnd ? 1 : found.bad);
    if (found.bad == 0 || mostlyUtf8) {
        decodeUtf8(result, all, found, 0);
        return result;
    }
    std::string text;
    std::optional<std::int64_t> firstBad;
    const std::int64_t bad = appendCp932(text, bytes, firstBad);
    if (bad > static_cast<std::int64_t>(found.bad)) {
        decodeUtf8(result, all, found, 0);
        return result;
    }
    result.encoding = Encoding::Cp932;
    result.badByteOffset = firstBad;
    result.own(std::move(text));
    return result;
}

bool looksBinary(QByteArrayView bytes)
{
    static constexpr std::array<std::string_view, 9> kinds{
        "%PDF-",  "PK\x03\x04",     "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "\x89PNG", "\xff\xd8\xff", "GIF8", "\x1f\x8b",
        "{\\rtf", "SQLite format 3"};
    constexpr std::size_t front = 8192;
    const std::string_view head = viewOf(bytes).substr(0, front);
    if (std::any_of(kinds.begin(), kinds.end(), [head](std::string_view kind) { return head.starts_with(kind); }))
        return true;
    if (head.starts_with(utf16LeMark) || head.starts_with(utf16BeMark))
        return false;
    if (head.find('\0') != head.npos)
        return true;
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1a' && c != '\x1b';
    });
    return static_cast<std::size_t>(controls) * 20 > head.size();
}

} // namespace tasuki::text
