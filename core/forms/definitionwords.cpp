// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definitionwords.h"

#include <array>

namespace tasuki::forms {

std::span<const Word<Kind>> kindWords()
{
    static constexpr auto words = std::to_array<Word<Kind>>({
        {"text", Kind::Text},
        {"lines", Kind::Lines},
        {"number", Kind::Number},
        {"date", Kind::Date},
        {"partial", Kind::Partial},
        {"time", Kind::Time},
        {"choice", Kind::Choice},
        {"choices", Kind::Choices},
        {"check", Kind::Check},
        {"table", Kind::Table},
        {"person", Kind::Person},
        {"facility", Kind::Facility},
        {"signature", Kind::Signature},
        {"body", Kind::BodyNote},
        {"genogram", Kind::Genogram},
    });
    return words;
}

std::span<const Word<Input>> inputWords()
{
    static constexpr auto words = std::to_array<Word<Input>>({
        {"plain", Input::Plain},
        {"kana", Input::Kana},
        {"digits", Input::Digits},
        {"phone", Input::Phone},
        {"postal", Input::Postal},
    });
    return words;
}

std::span<const Word<Wanted>> wantedWords()
{
    static constexpr auto words = std::to_array<Word<Wanted>>({
        {"may", Wanted::Optional},
        {"should", Wanted::Recommended},
        {"must", Wanted::Required},
    });
    return words;
}

} // namespace tasuki::forms
