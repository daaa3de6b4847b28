// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/archive.h"
#include "table/table.h"

namespace tasuki::table {

/// Opens an Office Open XML workbook (ECMA-376, strict or transitional). A formula counts as its last computed value.
/// One thread at a time may read from the table.
[[nodiscard]] Result<std::unique_ptr<Table>> openXlsx(Archive archive, const Limits& limits);

} // namespace tasuki::table
