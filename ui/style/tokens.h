// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace tasuki::ui {

/// Every colour of the look, by what it is for. Screens take colours from here and name none themselves.
struct Tokens
{
    QColor win;       ///< ground of the window
    QColor surface;   ///< pane
    QColor raised;    ///< header of a table, foot of a pane, row under the mouse
    QColor line;      ///< divider
    QColor line2;     ///< border of a control or of a floating thing
    QColor text;      ///< body text
    QColor text2;     ///< secondary text
    QColor disabled;  ///< text that cannot be used now
    QColor ai;        ///< link, selected text
    QColor pri;       ///< primary button, bar of progress
    QColor pressed;   ///< primary button held down
    QColor onPri;     ///< text on pri and pressed
    QColor tint;      ///< selected row
    QColor rail;      ///< navigation rail
    QColor railText;  ///< words on the rail
    QColor railSel;   ///< the chosen place on the rail
    QColor sash;      ///< the gold: "here". Never text on white
    QColor focus;     ///< ring around what has the keyboard
    QColor ok;        ///< certain
    QColor okFill;    ///< ground under ok
    QColor warn;      ///< take care, as text
    QColor warnFill;  ///< ground under warn
    QColor warnMark;  ///< take care, as a bare mark
    QColor err;       ///< missing, stopped
    QColor errFill;   ///< ground under err
    QColor conf;      ///< 食い違い: two centres say different things
    QColor confFill;  ///< ground under conf
    QColor chip;      ///< tags, key hints
    QColor hit;       ///< characters that differ
    QColor track;     ///< the unfilled part of a bar
    QColor tip;       ///< tooltip and undo bar
    QColor tipText;   ///< text on tip
    QColor tipLink;   ///< link on tip
    QColor tipKey;    ///< ground of a key hint on tip
    QColor paperDesk; ///< ground around a page; the same in dark
};

/// The light set.
[[nodiscard]] const Tokens& lightTokens();
/// The dark set.
[[nodiscard]] const Tokens& darkTokens();

/// The colour lying `share` (0–1) of the way from `from` to `to`.
[[nodiscard]] QColor mixed(const QColor& from, const QColor& to, qreal share);

/// Contrast of two opaque colours after WCAG 2, from 1 to 21.
[[nodiscard]] qreal contrastRatio(const QColor& one, const QColor& other);

} // namespace tasuki::ui
