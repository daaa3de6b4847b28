// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::exchange {

/// Six words drawn by the operating system's dice, to seal a file with: 2^48 tries of a second each (scrypt) for whoever guesses.
/// Said over the phone, or printed; kept nowhere.
[[nodiscard]] QString newPassphrase();
/// The words as newPassphrase() spaces them, however somebody typed the blanks between them.
[[nodiscard]] QString spacedAsMade(const QString& typed);

} // namespace tasuki::exchange
