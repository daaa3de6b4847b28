// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace tasuki::table {

/// Words for people. Named like its translation context, for lupdate.
struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

/// The refusal of a file whose inside contradicts itself. `detail` is for the log and holds no text of the file.
[[nodiscard]] Error damaged(const QString& name, const QString& detail);
/// The refusal of a file that is larger than `bytes`.
[[nodiscard]] Error tooLarge(const QString& name, std::int64_t bytes);
/// The refusal of a file that is not there or that the system does not hand out.
[[nodiscard]] Error notThere(const QString& path);
[[nodiscard]] Error notReadable(const QString& name, const QString& detail);
/// The refusal of work that a person stopped.
[[nodiscard]] Error cancelledError();

} // namespace tasuki::table
