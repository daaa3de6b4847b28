// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/deadline.h"

namespace tasuki::forms {

/// What a FAX may carry, where it can come out of the wrong machine (地域の送付規則の例): the name masked, age and city only, no
/// date of birth, no telephone of the family.
struct FaxMask
{
    QString name;      ///< of the client
    QString kana;
    QStringList others; ///< names of the family, masked in texts too
};

/// 京極太郎 → ●極●郎: the first character of the family name and of the given name is hidden; of a name of one part every
/// other character, beginning with the first. A part of one character is hidden.
[[nodiscard]] QString maskedName(const QString& name);
/// Initials of a reading in Hepburn, K.T.; empty where it does not begin with kana.
[[nodiscard]] QString initialsOf(const QString& kana);
/// The city of an address, with the prefecture before it where it stands there: the part up to 市, 区, 町 or 村.
[[nodiscard]] QString cityOf(const QString& address);
/// The answers as they may go by FAX. Names are masked wherever they stand in the texts, too.
[[nodiscard]] Answers maskedForFax(const Definition& definition, const Answers& answers, const FaxMask& mask);

} // namespace tasuki::forms
