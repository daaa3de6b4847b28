// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

/// The small archive inside a `.tasuki` file: a ZIP that every system opens. Names are `[a-z0-9._-]`, at most 80 of them.
namespace tasuki::exchange::archive {

using Entry = std::pair<QString, QByteArray>;

[[nodiscard]] bool isOne(const QByteArray& file);
[[nodiscard]] Result<QByteArray> write(const std::vector<Entry>& entries);
/// What is in it, in its order, all checksums verified. Errors: Unreadable where a name, a size or the ratio of unpacked to
/// packed passes a limit, or a byte was altered.
[[nodiscard]] Result<std::vector<Entry>> read(const QByteArray& file);

} // namespace tasuki::exchange::archive
