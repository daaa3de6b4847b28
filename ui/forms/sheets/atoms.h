// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer.h"
#include "forms/sheets/inlineflow.h"
#include "forms/template.h"

#include <functional>

namespace tasuki::forms {

/// What a template says with these answers. `fieldOf` finds the field of a name.
using FieldOf = std::function<const Field*(const QString& id)>;
using AnswerOf = std::function<const Answer&(const QString& id)>;
[[nodiscard]] std::vector<paper::Atom> atomsOf(const std::vector<Piece>& pieces, const FieldOf& fieldOf, const AnswerOf& answerOf);
/// A field by itself: options with boxes, words as they are.
[[nodiscard]] std::vector<paper::Atom> atomsOf(const Field& field, const Answer& answer);

} // namespace tasuki::forms
