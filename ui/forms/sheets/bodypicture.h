// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/bodynote.h"
#include "paper/page.h"

#include <vector>

namespace tasuki::forms {

/// The two figures, front and back, in a rectangle, with a numbered ring at each mark.
[[nodiscard]] std::vector<paper::Item> bodyFigures(const std::vector<BodyMark>& marks, const QRectF& rect);
/// The part of a cell that the figures take; what they are told with stands at its right.
[[nodiscard]] QRectF figuresIn(const QRectF& cell);

} // namespace tasuki::forms
