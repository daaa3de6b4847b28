// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/query.h"

#include <optional>
#include <string_view>

namespace tasuki::registry {

/// A word of a search that asks something of a facility instead of being part of its texts.
struct AskedWord
{
    QueryPart::Kind kind; ///< Vacancy, OpenNow or OpenToday
    QString label;        ///< what the chip says, in the language of the program
};

/// What a whole folded word asks: 空き, 空きあり, いま開いている, 今日開いている and what people type for them. Nothing for
/// any other word, and for those that only contain one of these (空き家).
[[nodiscard]] std::optional<AskedWord> askedBy(std::string_view folded);

} // namespace tasuki::registry
