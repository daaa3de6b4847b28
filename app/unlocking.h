// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl.h"

#include "centre/centre.h"

#include <memory>

namespace tasuki::ctl {

/// Options of every command that reads client data.
[[nodiscard]] QStringList unlockOptions();
/// Opens the data file and lets the person of `--user` (else whose name the file carries) in with the passphrase in
/// `--passphrase-file`, or anybody with `--recovery-file`. The first line of the file counts.
[[nodiscard]] Result<std::unique_ptr<Centre>> openUnlocked(const Context& context, const Arguments& arguments,
                                                           store::Access access = store::Access::Write);
/// The first line of a file, for passphrases and codes, which never stand on a command line.
[[nodiscard]] Result<QString> readSecret(const QString& path);
/// The passphrase that an option names a file for; refused as wrong usage where it is missing.
[[nodiscard]] Result<QString> secretOf(const Arguments& arguments, const char* option);

} // namespace tasuki::ctl
