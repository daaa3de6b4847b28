// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/scopes.h"
#include "store/store.h"

#include <map>
#include <set>
#include <vector>

namespace tasuki {

/// Who may see which cell of this file when it leaves in a pack: what the field's description says, narrowed by the rules of
/// the registry, and by what is owed to people: those in care and their families, and colleagues who did not agree to be
/// listed, stay in the centre with all that names them.
class Audience
{
public:
    [[nodiscard]] static Result<Audience> load(store::Store& store);
    /// The widest that may see it. A row counts as seen by whoever may see its widest field.
    [[nodiscard]] store::Scope of(const store::EntityInfo& entity, const Uuid& row, std::string_view field) const;
    [[nodiscard]] store::Store::ScopeOf asFunction() const;
    /// Whether the row names somebody who stays in the centre, whatever its fields allow.
    [[nodiscard]] bool staysForPeople(const Uuid& row) const { return m_private.contains(row); }

private:
    registry::ScopeRules m_rules;
    std::map<Uuid, std::vector<std::string>> m_kinds; ///< of facilities: codes of their categories
    std::map<Uuid, Uuid> m_facility;                  ///< of services, contacts and the like
    std::map<Uuid, std::string> m_serviceKind;
    std::set<Uuid> m_private;                         ///< rows that name somebody who stays in the centre
};

} // namespace tasuki
