// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace tasuki::text {

/// Katakana, half-width katakana too, as hiragana. Everything else stays; ヷヸヹヺ have no hiragana and stay as well.
[[nodiscard]] QString toHiragana(QStringView text);
/// Hiragana and half-width katakana as katakana. Everything else stays.
[[nodiscard]] QString toKatakana(QStringView text);

/// True where the text is a reading: at least one kana, and nothing but kana of either kind and width, iteration and
/// long vowel marks, spaces and ・.
[[nodiscard]] bool isKana(QStringView text);

/// A string of bytes whose order (memcmp, shorter first) is 五十音順 after JIS X 4061: digits, Latin letters, kana,
/// kanji and everything else. Hiragana and katakana, voiced and unvoiced, small and large kana are equal at first; ー
/// counts as the vowel of the kana before it and an iteration mark as the character it repeats. Only where all of that
/// agrees do two further levels decide, each after a zero byte: は < ば < ぱ, then long mark < small < repeated <
/// large. Spaces, punctuation and symbols do not count. Kanji sort by code: give the reading, not the name.
[[nodiscard]] std::string gojuonKey(QStringView text);

} // namespace tasuki::text
