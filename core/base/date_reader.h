// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wareki.h"

namespace tasuki::wareki {

/// What a typed date says, Gregorian. Only combinations that exist are made: no day without a month, no month without
/// a year, no era on days it did not hold. No year at all means 不詳 was typed.
struct ReadDate
{
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    bool about = false;
};

/// The reader behind parseDate and parsePartialDate, which document the forms.
[[nodiscard]] std::optional<ReadDate> readDate(QStringView text, const Era* assumed);

} // namespace tasuki::wareki
