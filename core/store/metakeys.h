// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tasuki::store {

/// The newest change at which what was sent was in line with who may see it; empty where that has to be looked at anew.
inline constexpr std::string_view followedKey = "scopes_followed";

/// The public signing keys that this centre had before, in hexadecimal, apart by blanks.
inline constexpr std::string_view formerAuthorsKey = "exchange_former_authors";

} // namespace tasuki::store
