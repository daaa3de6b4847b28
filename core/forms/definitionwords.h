// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition.h"

#include <span>

namespace tasuki::forms {

/// A word of a definition's JSON and what it stands for: the one list for reading and writing.
template <class T> struct Word
{
    const char* word;
    T value;
};

[[nodiscard]] std::span<const Word<Kind>> kindWords();
[[nodiscard]] std::span<const Word<Input>> inputWords();
[[nodiscard]] std::span<const Word<Wanted>> wantedWords();

template <class T> [[nodiscard]] std::optional<T> valueOf(std::span<const Word<T>> words, const QString& word)
{
    for (const Word<T>& known : words)
        if (word == QLatin1String(known.word))
            return known.value;
    return std::nullopt;
}

template <class T> [[nodiscard]] QString wordOf(std::span<const Word<T>> words, T value)
{
    for (const Word<T>& known : words)
        if (known.value == value)
            return QLatin1String(known.word);
    return {};
}

} // namespace tasuki::forms
