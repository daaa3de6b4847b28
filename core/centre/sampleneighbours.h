// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"

#include <QStringList>

namespace tasuki {

/// Makes the fictional centres around the sample city: their cards are known here, and each has written a file that waits to be
/// taken in, in the folder of the data file. One has a clock that runs three days ahead, and some of what they say differs. The
/// vault must be open: the keys lie in it.
[[nodiscard]] Result<void> addSampleNeighbours(Centre& centre);

/// The files that the neighbours wrote for the data file at this path, by name; those that are there.
[[nodiscard]] QStringList sampleNeighbourFiles(const QString& dataFile);

} // namespace tasuki
