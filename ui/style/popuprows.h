// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace tasuki::ui {

/// Gives the list that a field or a choice opens the rows of a menu: as high, and the one that Enter takes marked.
void showAsMenu(QAbstractItemView& list);

} // namespace tasuki::ui
