// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheets.h"

namespace tasuki::forms {

/// A sheet that wants something done.
struct AgendaItem
{
    enum class Kind {
        Deadline, ///< a draft that is to be handed over by a day
        Waiting   ///< handed over, and nobody has received or answered it
    };
    Kind kind = Kind::Deadline;
    SheetLine line;
    std::optional<Due> due; ///< of a draft
    int missing = 0;        ///< fields its receiver needs and that are empty
    int days = 0;           ///< since it was sent
};

/// What is to be done about the sheets of the file: drafts with a deadline, the nearest first, then those that wait for an
/// answer, the oldest first.
[[nodiscard]] Result<std::vector<AgendaItem>> agenda(Sheets& sheets, const QDateTime& now);

} // namespace tasuki::forms
