// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::text {

/// What a person typed, in plain characters: trimmed, compatibility forms taken together (full-width digits, ㍼), and
/// every hyphen, dash, minus and long vowel mark that stands in for a hyphen written as `-`. For numbers and dates
/// only: in words a long vowel mark is a letter.
[[nodiscard]] QString plain(QStringView typed);

/// True where the text is one or more of the ten ASCII digits.
[[nodiscard]] bool isDigits(QStringView text);

} // namespace tasuki::text
