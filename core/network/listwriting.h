// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"
#include "table/writing.h"

namespace tasuki::network {

/// A list that leaves, and how many it may not hold.
struct OutputList
{
    table::OutputTable table;
    int withheld = 0; ///< people who may not be listed for the audience, see mayBeListed()
};

/// The people with where they work now. Beyond the centre without mobile numbers, notes and those who did not agree. planPeople()
/// reads it again.
[[nodiscard]] Result<OutputList> peopleList(Network& network, store::Scope audience);
/// Who was where, a row for each presence or absence. planAttendance() reads it again.
[[nodiscard]] Result<OutputList> attendanceList(Network& network, store::Scope audience);
/// A row for each person, a column for each meeting, ○ where they were present and 欠 where they were absent.
[[nodiscard]] Result<OutputList> attendanceMatrix(Network& network, store::Scope audience);

} // namespace tasuki::network
