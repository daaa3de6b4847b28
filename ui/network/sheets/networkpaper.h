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
/// inferred from meetings dashed, the width by their strength. `remark` says what it is made from.
[[nodiscard]] paper::Document picturePaper(store::Store& store, const network::Picture& picture, const QString& title, const QString& remark, paper::PageSize size);

/// Answers as they would be read aloud, each with its tables; every one begins on a page of its own where there are several.
/// What is written of colleagues stays among professionals.
[[nodiscard]] paper::Document answersPaper(store::Store& store, const network::Region& region, const std::vector<network::Answer>& answers);

} // namespace tasuki::ui
