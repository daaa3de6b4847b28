// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "base/encoding.h"
#include "base/fold.h"
#include "base/kana.h"
#include "base/plain.h"

namespace fuzz {

namespace {

void decode(const QByteArray& input)
{
    const text::DecodedText decoded = text::decodeText(input);
    const std::string_view text = decoded.text();
    promise(isUtf8(text), "a decoded text is UTF-8");
    promise(!decoded.badByteOffset || (*decoded.badByteOffset >= 0 && *decoded.badByteOffset < input.size()),
            "the first bad byte stands in the file");
    promise(!decoded.nulOffset || (*decoded.nulOffset >= 0 && *decoded.nulOffset < input.size()),
            "the first NUL stands in the file");
    promise(decoded.nulOffset.has_value() == (text.find('\0') != text.npos), "a NUL is told where the text has one");
    promise(!decoded.badByteOffset || text.find("\xef\xbf\xbd") != text.npos,
            "what means nothing is marked in the text");
    if (decoded.isBorrowed())
        promise(text.empty() ||
                    (text.data() >= input.data() && text.data() + text.size() <= input.data() + input.size()),
                "a borrowed text lies in the file");
    // A text without marks of its own, saved by an editor, is the same text.
    if (text.starts_with("\xef\xbb\xbf"))
        return;
    const QByteArray saved = QByteArray("\xef\xbb\xbf").append(text.data(), static_cast<qsizetype>(text.size()));
    const text::DecodedText again = text::decodeText(saved);
    promise(again.encoding == text::Encoding::Utf8Bom && !again.badByteOffset && again.text() == text,
            "a decoded text that is saved reads the same");
    const text::DecodedText plain = text::decodeText(QByteArrayView(saved).sliced(3));
    promise(plain.encoding == text::Encoding::Utf8 && !plain.badByteOffset && plain.text() == text,
            "a decoded text that is saved without a mark reads the same");
}

void fold(std::string_view input)
{
    const std::string once = text::folded(input);
    promise(isUtf8(once), "a folded text is UTF-8");
    promise(text::folded(std::string_view(once)) == once, "folding a folded text changes nothing");
    std::string appended = "前";
    text::appendFolded(appended, input);
    promise(appended == "前" + once || input.starts_with("\xe3\x82\x99") || input.starts_with("\xe3\x82\x9a"),
            "appending folds as folding does");
}

} // namespace

int fuzzText(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input = bytes(data, size);
    decode(input);
    (void)text::looksBinary(input);
    fold(view(data, size));
    const QString typed = string(data, size);
    promise(text::folded(QStringView(typed)) == text::folded(std::string_view(typed.toStdString())),
            "both forms of text fold to the same key");
    for (const std::string& word : text::foldedWords(typed))
        promise(!word.empty() && isUtf8(word) && text::folded(std::string_view(word)) == word,
                "the words of a query are folded and not empty");
    const QString hiragana = text::toHiragana(typed);
    promise(text::toHiragana(hiragana) == hiragana, "hiragana stays hiragana");
    (void)text::gojuonKey(typed);
    const QString plain = text::plain(typed);
    promise(text::plain(plain) == plain, "plain characters stay as they are");
    return 0;
}

} // namespace fuzz
