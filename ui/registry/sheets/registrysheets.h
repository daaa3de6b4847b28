// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/answer.h"
#include "paper/calllist.h"
#include "paper/frame.h"
#include "paper/listpage.h"
#include "registry/outputreader.h"

namespace tasuki::ui {

/// The foot of everything this centre prints now. `phone` of the centre comes from the data file's `centre_phone`.
[[nodiscard]] paper::Imprint imprintFor(store::Store& store, store::Scope scope, int withheld);

/// The sheet for a caller.
[[nodiscard]] paper::AnswerSheet answerSheet(const registry::Permitted<registry::FacilityDetail>& detail, const QString& distance);

/// The list for the counter, by category; a facility stands under each category it offers something of, of those in
/// `asked` (0 for all; see Query::askedKinds).
[[nodiscard]] paper::ListSheet listSheet(const std::vector<registry::Permitted<registry::FacilityRow>>& rows, std::int64_t asked,
                                         const QString& subtitle);

/// The call list: those that were checked longest ago first, those that nobody has ever checked after them, places
/// without a telephone number left out.
[[nodiscard]] paper::CallSheet callSheet(std::vector<registry::Permitted<registry::FacilityRow>> rows, const QDate& today,
                                         const QString& subtitle);

/// 利用可能曜日 in words for people: 月〜金・土 from 平日,土曜日.
[[nodiscard]] QString daysInWords(const QString& days);
/// "600 m" or "1.2 km".
[[nodiscard]] QString distanceInWords(double metres);
/// Where a facility is, short enough for a list: the town without prefecture, city and house number.
[[nodiscard]] QString townOf(const registry::FacilityRow& row);
/// The credit that the licence of the official data asks for.
[[nodiscard]] QString officialCredit();

} // namespace tasuki::ui
