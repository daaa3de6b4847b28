// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/query.h"

#include <QString>

#include <utility>

namespace tasuki::ui {

/// How was searched, for the head of a list.
[[nodiscard]] QString queryInWords(const registry::Query& query);
/// What stands where nothing was found: a heading, and what to do. `empty` says that there are no facilities at all.
[[nodiscard]] std::pair<QString, QString> nothingFound(const registry::Query& query, bool empty);

} // namespace tasuki::ui
