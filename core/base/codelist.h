// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace tasuki {

/// A term of a code list. The words are those of Japanese law, forms and practice, the same in every language.
struct Code
{
    const char* code;  ///< kept in the data file; stable for ever
    const char* label; ///< UTF-8
};
using CodeList = std::span<const Code>;

/// The word of a code; the code itself where the list does not have it.
[[nodiscard]] QString wordOf(CodeList list, const QString& code);
/// The words of several codes apart by `;`, joined by 「・」.
[[nodiscard]] QString wordsOf(CodeList list, const QString& codes);
/// The code of a word as people write it, in any width; empty where none fits.
[[nodiscard]] QString codeOf(CodeList list, const QString& word);
[[nodiscard]] QStringList splitCodes(const QString& codes);

} // namespace tasuki
