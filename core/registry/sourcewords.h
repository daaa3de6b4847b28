// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::registry {

/// How people call the list with this code (Facility::source); the code itself for lists that this program does not
/// know, and words for what people registered themselves where it is empty.
[[nodiscard]] QString sourceInWords(const QString& code);

} // namespace tasuki::registry
