// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cp932_writer.h"
#include "forms/deadline.h"

namespace tasuki::forms {

/// The characters of what was answered that the receiver's machine may not show, each once, with the form that may stand
/// for them on one output. What is stored stays as it was entered: it is how people write their names.
[[nodiscard]] std::vector<text::Unmappable> rareLetters(const Answers& answers);
/// The answers with those characters in their plain form.
[[nodiscard]] Answers withPlainLetters(Answers answers);

} // namespace tasuki::forms
