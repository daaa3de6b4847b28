// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <vector>

namespace tasuki::paper {

/// A piece of running content that no line may tear, or words that break between characters.
struct Atom
{
    enum class What { Words, Option, Room, Break };
    What what = What::Words;
    QString text;
    bool box = false;     ///< of an option: a box before it
    bool chosen = false;  ///< of an option: ticked, or ringed where it has no box
    QString beside;       ///< of an option: words in parentheses behind it
    bool hasBeside = false;
    double room = 0;      ///< at least so wide, millimetres
    bool answer = false;  ///< what somebody entered, not what is printed on the form
    bool operator==(const Atom&) const = default;
};

/// How content is set into a cell.
struct Setting
{
    QRectF rect; ///< the cell
    double pt = 9;
    double smallestPt = 7;
    Align align = Align::Left;
    VerticalAlign vertical = VerticalAlign::Middle;
    bool bold = false;
};

struct Placed
{
    std::vector<Item> items;
    double height = 0; ///< of all lines at the size that was taken, millimetres
    double pt = 0;
    bool fits = true;
};

/// Space between the rule of a cell and its content, millimetres.
inline constexpr double cellPadding = 0.9;

/// Sets the atoms line by line, smaller in half points until they fit. Where they do not fit even at the smallest size,
/// `fits` is false and only whole lines that fit are placed, the last of them `tail`.
[[nodiscard]] Placed place(const std::vector<Atom>& atoms, const Setting& setting, const QString& tail = {});
/// Height in millimetres of the atoms at one size.
[[nodiscard]] double heightOf(const std::vector<Atom>& atoms, double width, double pt, bool bold = false);
/// Characters one below the other, as vertical labels are (縦書き).
[[nodiscard]] QString stacked(const QString& text);

} // namespace tasuki::paper
