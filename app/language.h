// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::app {

/// Installs the program's and Qt's own translations of `language` ("ja" or "en") for the whole application; call it once
/// more to change the language.
void installLanguage(const QString& language);
/// What TASUKI_LANG asks for; Japanese otherwise.
[[nodiscard]] QString languageFromEnvironment();

} // namespace tasuki::app
