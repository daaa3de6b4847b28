// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tasuki::text {

enum class Encoding {
    Utf8,
    Utf8Bom,
    Utf16Le, ///< with its byte order mark
    Utf16Be, ///< with its byte order mark
    Cp932    ///< Windows-31J, what Japanese Windows programs call Shift_JIS
};

/// The text of a file from outside, as UTF-8. Where the file is sound UTF-8 nothing is copied and `text()` looks into
/// the bytes that were decoded: they must outlive this value.
class DecodedText
{
public:
    Encoding encoding = Encoding::Utf8;
    /// Where in the file the first byte stands that means nothing in this encoding; each such byte (or pair) is U+FFFD
    /// in the text.
    std::optional<std::int64_t> badByteOffset;
    /// Where in the file the first NUL character stands: no text has one, so the file is damaged or no text. It stays.
    std::optional<std::int64_t> nulOffset;

    [[nodiscard]] std::string_view text() const { return m_borrowed ? m_view : std::string_view(m_own); }
    /// The text as a string of its own, taken out of this value where it holds one.
    [[nodiscard]] std::string takeText() { return m_borrowed ? std::string(m_view) : std::move(m_own); }
    /// True where `text()` looks into the decoded bytes.
    [[nodiscard]] bool isBorrowed() const { return m_borrowed; }

    void borrow(std::string_view view)
    {
        m_view = view;
        m_borrowed = true;
    }
    void own(std::string text)
    {
        m_own = std::move(text);
        m_borrowed = false;
    }

private:
    std::string m_own;
    std::string_view m_view;
    bool m_borrowed = false;
};

/// Tells the encoding and decodes. A byte order mark decides; without one the bytes are UTF-8 if they are sound UTF-8,
/// or if nearly all that is not ASCII is (a damaged or cut file); else CP932. The mark is not part of the text. The
/// text is always valid UTF-8.
[[nodiscard]] DecodedText decodeText(QByteArrayView bytes);

/// True where the front of a file says that it is no text: the mark of a common binary kind (PDF, ZIP and with it
/// Office files, old Office files, pictures), NUL characters without a UTF-16 mark, or many control characters.
[[nodiscard]] bool looksBinary(QByteArrayView bytes);

} // namespace tasuki::text
