// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/mark.h"

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <variant>
#include <vector>

/// Pages as values. Every length is in millimetres from the upper left corner of the sheet, every type size in
/// points, so that the same value gives the same page on the screen, in a PDF and on any printer.
namespace tasuki::paper {

enum class PageSize { A4Portrait, A4Landscape, A3Portrait, A3Landscape };

/// Width and height of the sheet in millimetres.
[[nodiscard]] QSizeF sheetSize(PageSize size);

enum class Align { Left, Centre, Right };
enum class VerticalAlign { Top, Middle, Bottom };

inline constexpr double ruleInside = 0.2;  ///< millimetres, rules between cells
inline constexpr double ruleOutside = 0.5; ///< millimetres, rules around a table

/// Words in a rectangle. They are never shortened: what does not fit at `pt` is set smaller in half points down to
/// `smallestPt`, and what does not fit even then runs over the lower edge. Builders of pages avoid that with
/// splitText().
struct Text
{
    QRectF rect;
    QString text;
    double pt = 10.5;
    double smallestPt = 0; ///< 0: never smaller than `pt`
    bool bold = false;
    Align align = Align::Left;
    VerticalAlign vertical = VerticalAlign::Top;
    double lineFactor = 1.43; ///< height of a line as a multiple of the type size
    bool wrap = true;         ///< false: one line per paragraph

    bool operator==(const Text&) const = default;
};

/// A straight black rule.
struct Line
{
    QPointF from;
    QPointF to;
    double width = ruleInside;
    bool dashed = false;

    bool operator==(const Line&) const = default;
};

/// A rectangle drawn as an outline; `width` is centred on its edges. Nothing on paper is filled with
/// grey.
struct Box
{
    QRectF rect;
    double width = ruleInside;
    bool filled = false;  ///< black inside, as the sign of somebody who died in a genogram
    bool dashed = false;

    bool operator==(const Box&) const = default;
};

/// A ring around a printed option, or the sign of a woman in a genogram.
struct Ring
{
    QRectF rect;
    double width = 0.3;
    bool filled = false;

    bool operator==(const Ring&) const = default;
};

/// A sign, as large as fits into the rectangle, in its middle.
struct Mark
{
    QRectF rect;
    MarkShape shape = MarkShape::Yes;

    bool operator==(const Mark&) const = default;
};

using Item = std::variant<Text, Line, Box, Mark, Ring>;

struct Page
{
    std::vector<Item> items;

    bool operator==(const Page&) const = default;
};

struct Document
{
    QString title; ///< also the title of the PDF; holds no name of a client
    PageSize size = PageSize::A4Portrait;
    QMarginsF margins{12, 12, 12, 12};
    std::vector<Page> pages;
    bool duplex = false; ///< meant for both sides of the sheet

    bool operator==(const Document&) const = default;

    /// The sheet less its margins.
    [[nodiscard]] QRectF content() const;
};

/// All words of a page in the order in which they were placed, one item a line: for screen readers and tests.
[[nodiscard]] QString pageText(const Page& page);

} // namespace tasuki::paper
