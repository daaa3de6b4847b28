// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/card.h"
#include "paper/page.h"
#include "session/session.h"

namespace tasuki::ui {

/// The card of a centre on paper, with the five words to compare by telephone.
[[nodiscard]] paper::Document cardPaper(Session& session, const exchange::Card& card, const QStringList& words);
/// The passphrase of one file, to be told and then destroyed.
[[nodiscard]] paper::Document passphrasePaper(Session& session, const QString& passphrase, const QString& file);

} // namespace tasuki::ui
