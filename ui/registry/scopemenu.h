// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/scopes.h"
#include "session/session.h"

class QPoint;

namespace tasuki::ui {

/// Asks who may see a field: here, in all facilities, or who may know of the facility at all. Saves what is chosen.
/// Returns the sentence to show, empty where nothing was chosen.
[[nodiscard]] Result<QString> chooseScope(Session& session, const Id<registry::Facility>& facility,
                                          const store::EntityInfo& entity, std::string_view field, const QPoint& at);

/// A short word for the edge of a field.
[[nodiscard]] QString scopeWord(store::Scope scope);

/// Who may see the field of a facility now, its row's own bound included. `categories`: what the facility stands under.
[[nodiscard]] store::Scope effectiveScope(const registry::ScopeRules& rules, const registry::FacilityDetail& detail,
                                          const store::EntityInfo& entity, const Uuid& row, std::string_view field);

} // namespace tasuki::ui
