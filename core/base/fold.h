// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

/// The search key: one folded spelling for everything a person would call the same word.
///
/// Folding takes compatibility forms together (full and half width, circled numbers, ㈱ = 株, Ⅱ = ii, accents),
/// katakana with hiragana, small kana with large, and the variants of one kanji (髙 = 高, 邊 = 辺); it lower-cases
/// Latin and drops long vowel marks, every kind of hyphen, spaces, punctuation, symbols and variation selectors.
/// Voiced marks stay: はす and ばす are different words. Folding a folded text changes nothing.
namespace tasuki::text {

/// Appends the folded form of `utf8`. Bytes that are not valid UTF-8 (overlong forms and surrogates among them) are
/// skipped, so what is appended is always valid UTF-8. Allocates nothing but the room in `out`.
void appendFolded(std::string& out, std::string_view utf8);

[[nodiscard]] std::string folded(std::string_view utf8);
[[nodiscard]] std::string folded(QStringView text);

/// The words of a typed query: split at any white space (the ideographic one included), folded, empty ones left out.
[[nodiscard]] std::vector<std::string> foldedWords(QStringView query);

/// The table behind appendFolded, indexed by UTF-16 code unit: the folded unit, `foldDrop` or `foldExpands`. Built at
/// the first call, by one thread. Public for measuring how fast a bare table walk is; use appendFolded for text.
[[nodiscard]] const char16_t* foldTable();
inline constexpr char16_t foldDrop = 0;
/// The character folds to several, to a longer UTF-8 form, or is a voiced mark that joins the kana before it.
inline constexpr char16_t foldExpands = 1;

} // namespace tasuki::text
