// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace tasuki::paper {

/// Signs that carry state on paper by their shape alone.
enum class MarkShape {
    Yes,       ///< ring: accepted
    Ask,       ///< triangle: to be asked
    No,        ///< cross: not accepted
    Unknown,   ///< dashed ring: nobody has asked yet
    Recent,    ///< filled disc: checked within six months
    Ageing,    ///< half disc: checked within a year
    Old,       ///< filled triangle: checked longer ago
    Unchecked, ///< empty square box
    Checked    ///< square box with a tick
};

/// Outline of a sign on a grid of 14 by 14: `stroke` is drawn with a line `penWidth` wide, `fill` is filled.
struct MarkPath
{
    QPainterPath stroke;
    QPainterPath fill;
    double penWidth = 1.6;
    bool dashed = false;
};

[[nodiscard]] MarkPath markPath(MarkShape shape);

} // namespace tasuki::paper
