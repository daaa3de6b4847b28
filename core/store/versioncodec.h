// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"

#include <string>
#include <string_view>

namespace tasuki::store {

/// The bases of a version as they lie in the file: 8 bytes of stamp, most significant first, then 16 of device, each.
[[nodiscard]] std::string encodeKeys(const std::vector<VersionKey>& keys);
[[nodiscard]] std::vector<VersionKey> decodeKeys(std::string_view bytes);

} // namespace tasuki::store
