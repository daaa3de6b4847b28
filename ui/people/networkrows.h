// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/rowsubject.h"
#include "session/session.h"

namespace tasuki::ui {

/// How rows of people and meetings are shown and typed; kinds of meetings are those of the centre's own list.
[[nodiscard]] RowSubject networkRows(Session& session);

} // namespace tasuki::ui
