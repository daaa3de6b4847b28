// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/labels.h"
#include "registry/outputreader.h"

namespace tasuki::ui {

/// The address labels of facilities, of what everybody may see. Those without an address there get none; their names, of
/// the centre's own eyes, are put into `missed`.
[[nodiscard]] Result<paper::Document> labelPaper(registry::Registry& registry,
                                                 const std::vector<Id<registry::Facility>>& facilities,
                                                 const paper::LabelSheet& sheet, int startAt, QPointF offset,
                                                 QStringList& missed);

/// What happened since a day, for the centre's own eyes.
[[nodiscard]] Result<paper::Document> changePaper(registry::Registry& registry, const QDate& since);

} // namespace tasuki::ui
