// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

namespace tasuki::table {

/// Opens text whose fields are separated by commas, tabs or semicolons, in any encoding of `text::decodeText`. The
/// separator is the one that gives the first rows the most columns.
[[nodiscard]] Result<std::unique_ptr<Table>> openDelimited(const QByteArray& bytes, const QString& name,
                                                           const Limits& limits);

} // namespace tasuki::table
