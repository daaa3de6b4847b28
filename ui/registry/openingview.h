// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/fieldrow.h"
#include "registry/openings.h"

namespace tasuki::ui {

/// "today", "tomorrow 9:00", "11/26(Thu) 9:00": a time as it is said at `now`. A midnight is the end of its day.
[[nodiscard]] QString whenInWords(const QDateTime& at, const QDateTime& now);
/// "Open until 18:00", "Closed; opens tomorrow 9:00", "Hours not known".
[[nodiscard]] QString statusInWords(const registry::OpeningStatus& status, const QDateTime& now);
/// The same in its colour, with its sign.
[[nodiscard]] MarkLabel* statusLabel(const registry::OpeningStatus& status, const QDateTime& now);
/// Hours as a small table: days at the left, times at the right.
[[nodiscard]] QWidget* hoursView(const QString& cell);
/// What typed hours were understood as, and the words that were not.
[[nodiscard]] FieldRow::Preview hoursPreview(const QString& typed);

} // namespace tasuki::ui
