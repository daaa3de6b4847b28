// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <string>

namespace tasuki::text {

/// Appends CP932 bytes as UTF-8, each byte or pair that means nothing as U+FFFD. NEC and IBM characters (①, ㈱, 髙) and
/// the private characters F040–F9FC (U+E000–U+E757, 外字) are part of CP932.
/// @returns how many bytes or pairs meant nothing; `firstBad` is set to the offset of the first of them.
std::int64_t appendCp932(std::string& out, QByteArrayView bytes, std::optional<std::int64_t>& firstBad);

} // namespace tasuki::text
