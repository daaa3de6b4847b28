// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tasuki {

/// How many digits the area code at the front of a ten-digit number has (2 to 5, the zero counted); 0 where not known
/// or where `digits` is no such number.
[[nodiscard]] int areaCodeLength(QStringView digits);

} // namespace tasuki
