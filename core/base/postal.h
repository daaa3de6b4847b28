// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tasuki {

/// The seven digits of a postal code written with or without 〒, hyphen (of any kind), spaces and in any width; nothing
/// where there are not seven digits or anything else is there. Postal codes have no check digit.
[[nodiscard]] std::optional<QString> normalizePostalCode(QStringView text);

/// 920-8577 from what normalizePostalCode reads; other text comes back trimmed.
[[nodiscard]] QString formatPostalCode(QStringView text);

/// Seven digits, or no text at all.
[[nodiscard]] bool isPostalCodeOk(QStringView text);

} // namespace tasuki
