// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/verification.h"
#include "style/parts.h"

#include <QDate>

namespace tasuki::ui {

/// The sign of how fresh something is that was told.
[[nodiscard]] Mark markOf(registry::Freshness freshness);
/// "6 d ago ・ Sato": how old something is that was told and who told it, with its sign. Where nobody noted the day it
/// says so.
[[nodiscard]] MarkLabel* toldLine(registry::Freshness freshness, const QDate& on, const QDate& today, const QString& by);

} // namespace tasuki::ui
