// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tasuki::registry {

/// Code of 介護サービス情報公表システム, see Facility::source.
inline constexpr std::string_view careSource = "mhlw-care";

} // namespace tasuki::registry
