// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/celltext.h"

#include "store/failure.h"

#include <QCoreApplication>

namespace tasuki::store {

namespace {

/// Length of the mark that begins there, in bytes; 0 where there is none. U+202A to U+202E and U+2066 to U+2069 in UTF-8.
std::size_t markAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    if (byte(at) == 0)
        return 1;
    if (byte(at) != 0xe2)
        return 0;
    const bool turns = (byte(at + 1) == 0x80 && byte(at + 2) >= 0xaa && byte(at + 2) <= 0xae) || (byte(at + 1) == 0x81 && byte(at + 2) >= 0xa6 && byte(at + 2) <= 0xa9);
    return turns ? 3 : 0;
}

} // namespace

Value asWritten(Value value, bool isSealed)
{
    auto* text = std::get_if<std::string>(&value);
    if (!text)
        return value;
    std::string clean;
    clean.reserve(text->size());
    for (std::size_t at = 0; at < text->size();) {
        const std::size_t mark = markAt(*text, at);
        if (mark == 0)
            clean += (*text)[at];
        at += mark == 0 ? 1 : mark;
    }
    if (static_cast<std::int64_t>(clean.size()) > (isSealed ? longestSealedText : longestText))
        throw Failure{{Error::Code::Usage,
                       isSealed ? QCoreApplication::translate("store", "A text is longer than 500 KB (some 170,000 characters). Nothing was saved; what you typed is still there. Shorten it.")
                                : QCoreApplication::translate("store", "A text is longer than 64 KB (some 21,000 characters). Nothing was saved; what you typed is still there. Shorten it."),
                       {}}};
    return clean.empty() ? Value() : Value(std::move(clean));
}

} // namespace tasuki::store
