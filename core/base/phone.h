// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// A telephone number as it was given and as it is searched. Both are kept: the person's grouping may say more than
/// the digits, the digits find the number however it was written.
struct PhoneNumber
{
    QString raw;    ///< as given, trimmed
    QString digits; ///< ASCII digits only (a leading # is kept: #7119); empty where the text holds no number

    bool operator==(const PhoneNumber&) const = default;
};

/// Takes the digits out of a number written with any hyphens, brackets, spaces and widths; +81 becomes 0. What follows
/// a whole number is left out of the digits: an extension (内線 12), a second number, a bracket cut off in its middle.
[[nodiscard]] PhoneNumber normalizePhone(QStringView text);

/// The number with the hyphens of the numbering plan: 076-220-2288, 03-1234-5678, 01267-1-2345, 090-1234-5678,
/// 0120-123-456. Where the area code is not known, or the length is not that of a number, the given grouping stays.
/// Source of the area codes: 総務省「市外局番の一覧」.
[[nodiscard]] QString formatPhone(const PhoneNumber& number);
/// The same for bare digits; they stay as they are where the area code is not known.
[[nodiscard]] QString formatPhone(QStringView digits);

/// What looks odd about a number. A warning to show, never a reason to refuse: numbers such as extensions of a town's
/// own network are true as well.
enum class PhoneCheck {
    Ok,       ///< the length of its kind (or no text at all)
    TooShort, ///< digits are missing, as when a spreadsheet dropped the zero at the front
    TooLong,
    NotANumber ///< no digits, or of the right length without the zero at the front
};
[[nodiscard]] PhoneCheck checkPhone(const PhoneNumber& number);

} // namespace tasuki
