// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"
#include "paper/page.h"

namespace tasuki::ui {

// What a meeting needs on paper. Who comes is known among professionals; minutes stay in the centre.

/// 次第: title, day, place, theme, agenda, room to write.
[[nodiscard]] paper::Document agendaPaper(store::Store& store, const network::MeetingRecord& record, const QString& title);
/// 名簿: everybody who is to come or came, with room to sign.
[[nodiscard]] paper::Document signingPaper(store::Store& store, const network::MeetingRecord& record, const QString& title);
/// 名札: ten of 91 × 55 mm on a sheet, the size of cards that are sold for it.
[[nodiscard]] paper::Document nameTagsPaper(const network::MeetingRecord& record, const QString& title);
/// 議事録: who was there, what was discussed, advice, conclusion, roles with dates, regional issues, next meeting.
[[nodiscard]] paper::Document minutesPaper(store::Store& store, const network::MeetingRecord& record, const network::Minutes& minutes, const QString& title);
/// 修了証: one page for each of those present, or for those given.
[[nodiscard]] paper::Document certificatesPaper(store::Store& store, const network::MeetingRecord& record, const QString& title, const std::vector<Id<network::Person>>& only = {});

} // namespace tasuki::ui
