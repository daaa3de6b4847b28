// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tasuki::ui {

/// "today 8:31", "yesterday 17:20", "12 June 8:31".
[[nodiscard]] QString dayAndTime(const QDateTime& at, const QDate& today);

} // namespace tasuki::ui
