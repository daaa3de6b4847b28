// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace tasuki::forms {

/// A piece of the words of a cell:
///   `住居（{housing.kind|circle}）{housing.floors:8} 階建て`
/// `{field}` the answer · `{field:8}` with at least 8 mm of room · `{field|circle}` all options, a ring around the chosen ·
/// `{field|check}` all options with a box each · `{field|pick}` only what was chosen · `{field|era}` a date with the era to
/// ring · `{field=code}` one option with its box, `{field=yes|box}` the box of a Check alone · `{field=code|circle}` one option to ring · `{field#code}` the words
/// beside an option · `{{` a brace.
struct Piece
{
    enum class What { Words, Answer, Options, OneOption, Beside };
    enum class Style { Plain, Check, Circle, Pick, Era };
    What what = What::Words;
    Style style = Style::Plain;
    QString text; ///< of Words
    QString field;
    QString code;
    double room = 0; ///< millimetres
    bool operator==(const Piece&) const = default;
};

/// Reads a template; `trouble` says what is wrong with it, in words, and stays as it is where it is right.
[[nodiscard]] std::vector<Piece> parseTemplate(const QString& text, QString* trouble = nullptr);

} // namespace tasuki::forms
