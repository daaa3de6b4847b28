// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer.h"

#include <QPointF>

#include <span>

namespace tasuki::forms {

/// A place on the body with words. The picture shows the front at the left and the back at the right; places are shares of
/// it, 0 to 1, from the upper left.
struct BodyMark
{
    QPointF place;
    QString words;
    bool operator==(const BodyMark&) const = default;
};

/// A part of the body by name, where a mark of it is put and by which a place is told in words.
struct BodyPart
{
    const char* label; ///< Japanese, UTF-8; right and left are the person's own
    double x, y;
};
[[nodiscard]] std::span<const BodyPart> bodyParts();
/// The part that lies nearest to a place.
[[nodiscard]] const BodyPart& partAt(QPointF place);

/// The outline of one figure: points of its right half, x from the middle line and y from above, in shares of the height;
/// the left half mirrors it. The head is an ellipse of its own.
[[nodiscard]] std::span<const QPointF> bodyOutline();
/// Height of the figure as a multiple of the width that the picture of two figures has.
inline constexpr double bodyPictureRatio = 0.78;
/// The head, in the same shares as the outline.
struct BodyHead
{
    double y = 0.085, radiusX = 0.055, radiusY = 0.075;
};

inline constexpr std::size_t mostBodyMarks = 30;

/// The marks of an answer to a field of kind BodyNote; what is no place is left out.
[[nodiscard]] std::vector<BodyMark> bodyMarksOf(const Answer& answer);
[[nodiscard]] Answer answerOf(const std::vector<BodyMark>& marks);

} // namespace tasuki::forms
