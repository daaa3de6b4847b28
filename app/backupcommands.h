// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl.h"

namespace tasuki::ctl {

/// Backups: taken, looked at, verified, brought back. They are among the commands about the file.
[[nodiscard]] std::vector<Command> backupCommands();

} // namespace tasuki::ctl
