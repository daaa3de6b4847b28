// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace tasuki::ui {

/// Puts a table on the clipboard as a block that Excel pastes: tab-separated text, and a table in HTML whose cells are
/// text, so that 0170100018 and 1-2 stay as they are.
void copyTable(const QStringList& headings, const QList<QStringList>& rows);

} // namespace tasuki::ui
