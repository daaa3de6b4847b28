// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/letters.h"

namespace tasuki::forms {

namespace {

template <class Do> void eachText(Answer& answer, const Do& act)
{
    act(answer.text);
    for (auto& [code, words] : answer.beside)
        act(words);
    for (auto& row : answer.rows)
        for (auto& [column, cell] : row)
            eachText(cell, act);
}

} // namespace

std::vector<text::Unmappable> rareLetters(const Answers& answers)
{
    QString all;
    for (auto [field, answer] : answers)
        eachText(answer, [&](const QString& words) { all += words; });
    return text::beyondJisX0208(all);
}

Answers withPlainLetters(Answers answers)
{
    for (auto& [field, answer] : answers)
        eachText(answer, [](QString& words) { words = text::inJisX0208(words); });
    return answers;
}

} // namespace tasuki::forms
