// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

class QVBoxLayout;

namespace tasuki::ui {

/// Adds the newest `most` changes of a facility and its services to a column, newest first, each with its words, its
/// values and who made it. Returns how many there are.
qsizetype addHistory(QVBoxLayout* column, store::Store& store, const registry::FacilityDetail& detail, std::size_t most);

} // namespace tasuki::ui
