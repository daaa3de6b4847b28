// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/value.h"

/// What a text in a cell may be, the same for whoever types it and for every file that carries it.
namespace tasuki::store {

inline constexpr std::int64_t longestText = std::int64_t{64} << 10;        ///< bytes of UTF-8
inline constexpr std::int64_t longestSealedText = std::int64_t{500} << 10; ///< of client data

/// The value without marks that turn the direction of writing and without NUL: nobody sees them, they come along with what is
/// copied from address books and web pages, and no other centre takes a text with them. Throws a Failure where a text is longer
/// than a cell may hold.
[[nodiscard]] Value asWritten(Value value, bool isSealed);

} // namespace tasuki::store
