// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::app {

/// Sends Qt's and the program's messages to `folder`/tasuki.log as well as to the terminal, for the vendor. The file is
/// put aside as tasuki.log.1 when it reaches 1 MB. Nothing that a client said or is belongs into a message.
void startLog(const QString& folder);

} // namespace tasuki::app
