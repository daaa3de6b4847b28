// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <span>

namespace tasuki::registry {

/// 確認: somebody asked the place and the record was right. It is apart from saving: a record that was typed is not yet
/// one that was checked, and a check changes nothing else.
struct Verification
{
    QString means = QStringLiteral("phone");  ///< code of how it was checked, see verificationMeans
    QString asked;                            ///< what was asked, in the person's words; may be empty
    QDate day;                                ///< today where invalid; never in the future
};

/// A way to check a record.
struct VerificationMeans
{
    const char* code;  ///< as stored and as typed in a terminal
    const char* name;  ///< English, in the translation context "verification"
};

/// telephone, visit, meeting, mail, fax, web page
[[nodiscard]] std::span<const VerificationMeans> verificationMeans();
/// The word for a code in the language of the program; the code itself where it is unknown (of a newer Tasuki).
[[nodiscard]] QString meansInWords(const QString& code);

/// Records a check under the name of the person at work, as one change that undo takes back.
[[nodiscard]] Result<void> verify(Registry& registry, const Id<Facility>& id, const Verification& verification = {});

/// Whom nobody has checked for so many months stands on the monthly call list.
inline constexpr int callAfterMonths = 6;
/// The day before which a check is too old on `today`, counted in whole months.
[[nodiscard]] QDate staleBefore(const QDate& today, int months);

/// How many open facilities somebody has checked on this day or later.
[[nodiscard]] Result<std::int64_t> checkedSince(Registry& registry, const QDate& day);

/// How fresh a record is.
enum class Freshness {
    Never,  ///< nobody has checked it yet
    Fresh,  ///< within six months
    Aging,  ///< within twelve
    Old
};
[[nodiscard]] Freshness freshnessOf(const QDate& verifiedOn, const QDate& today);

} // namespace tasuki::registry
