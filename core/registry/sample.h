// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace tasuki::registry {

/// Makes a data file of the fictional sample city that the program carries: official data, the centre's own knowledge,
/// informal places. Refuses where a file of that name exists.
[[nodiscard]] Result<void> makeSampleCity(const QString& path);

/// The later edition of some of the sample city's official files, for trying an import.
[[nodiscard]] QStringList sampleNextEdition();

} // namespace tasuki::registry
