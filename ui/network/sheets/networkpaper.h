// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/picture.h"
#include "network/questions.h"
#include "paper/page.h"
#include "store/store.h"

namespace tasuki::ui {

/// Lines on paper beyond which they hide each other; the strongest are drawn and the page says how many are left out.
inline constexpr std::size_t mostPrintedLines = 1500;

/// The picture on one page, with outlines and letters, names beside them and the legend: told ties as whole lines, those
/// inferred from meetings dashed, the width by their strength. `remark` says what it is made from; the foot names the audience
/// and how many people are left out for it.
[[nodiscard]] paper::Document picturePaper(store::Store& store, const network::Picture& picture, const QString& title, const QString& remark, paper::PageSize size, store::Scope audience,
                                           int withheld);

/// Answers as they would be read aloud, each with its tables; every one begins on a page of its own where there are several.
/// `withheld` people are without a name in them.
[[nodiscard]] paper::Document answersPaper(store::Store& store, const QDate& asOf, const std::vector<network::Answer>& answers, store::Scope audience, int withheld);

} // namespace tasuki::ui
