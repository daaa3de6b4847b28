// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/page.h"

#include <span>

namespace tasuki::paper {

/// A sheet of labels (宛名ラベル) on A4. Every length is in millimetres.
struct LabelSheet
{
    QString code; ///< how a terminal names it: the number of labels
    int columns = 2;
    int rows = 6;
    double width = 86.4;
    double height = 42.3;
    double left = 18.6; ///< from the edge of the sheet to the first label
    double top = 21.2;
    double acrossStep = 86.4; ///< from the left edge of a label to that of the next
    double downStep = 42.3;   ///< from the upper edge of a label to that of the next

    [[nodiscard]] int count() const { return columns * rows; }
    /// Place of label `index` (from 0, row by row). Each is measured from the corner of the sheet, so that no rounding
    /// adds up down the page.
    [[nodiscard]] QRectF labelAt(int index) const;
    bool operator==(const LabelSheet&) const = default;
};

/// The layouts that are sold most in Japan: 12 (2 × 6), 18 (3 × 6), 21 (3 × 7) and 24 (3 × 8) labels.
[[nodiscard]] std::span<const LabelSheet> labelSheets();
/// Reads `columns,rows,width,height,left,top[,across,down]` in millimetres, or the code of a known sheet. Labels that
/// do not lie on A4 or over each other are refused with a sentence.
[[nodiscard]] Result<LabelSheet> readLabelSheet(const QString& text);

/// What stands on one label.
struct LabelText
{
    QString postalCode;
    QString address;
    QString building;
    QString name;
    QString suffix; ///< 御中, behind the name
    bool operator==(const LabelText&) const = default;
};

/// The labels from label number `startAt` (from 1) of the first sheet on, so that a sheet begun is used up. `offset`
/// moves everything on the paper, for a printer that draws beside the place it should. Text too long for a label is set
/// smaller, never cut off.
[[nodiscard]] Document labelPages(const LabelSheet& sheet, const std::vector<LabelText>& labels, int startAt,
                                  QPointF offset, const QString& title);

/// A page to print on plain paper and hold behind a sheet of labels against the light: the outlines of all labels with
/// their numbers, and a cross with a scale in millimetres to read off how far the printer is out.
[[nodiscard]] Document calibrationPage(const LabelSheet& sheet, QPointF offset);

} // namespace tasuki::paper
