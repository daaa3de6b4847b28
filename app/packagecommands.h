// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl.h"

#include "centre/centre.h"

namespace tasuki::ctl {

/// The part of `sheet` about files for one receiver: seal, receive, received, acknowledge, reply.
[[nodiscard]] Result<Answer> packageCommand(Centre& centre, const Arguments& arguments);
/// Adds for whom a sheet was sealed, and what came back, to the answer about it.
[[nodiscard]] Result<void> tellSent(Centre& centre, const Id<forms::Sheet>& sheet, Answer& answer);

} // namespace tasuki::ctl
