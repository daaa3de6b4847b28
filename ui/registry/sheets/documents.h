// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "registry/outputreader.h"

namespace tasuki::ui {

/// The pages that leave with facilities on them. Each is read through an OutputReader for its audience, names it at its
/// foot and says how many entries were withheld.

/// One page for a caller. Errors: NotFound where the audience may not know of the facility.
[[nodiscard]] Result<paper::Document> answerPaper(store::Store& store, const registry::FacilityDetail& detail,
                                                  store::Scope audience, const QString& distance);
/// The list, by category. `asked`: see Query::askedKinds; `subtitle`: how was searched.
[[nodiscard]] Result<paper::Document> listPaper(store::Store& store, const std::vector<registry::FacilityRow>& rows,
                                                store::Scope audience, std::int64_t asked, const QString& subtitle);
/// Whom to call; it stays inside the centre.
[[nodiscard]] Result<paper::Document> callPaper(store::Store& store, const std::vector<registry::FacilityRow>& rows,
                                                const QString& subtitle);

} // namespace tasuki::ui
