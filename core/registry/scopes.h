// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <map>
#include <span>

namespace tasuki::registry {

/// 範囲の決まり: who may see a row, a category or a field here, where it is not what the field's description says.
struct ScopeRule
{
    Id<ScopeRule> id;
    Id<Facility> row; ///< nil for all facilities
    QString category; ///< code of a leaf or a group; empty for all
    QString field;    ///< `entity.field`, such as `facility.phone`; empty where the rule is about whole rows
    QString scope;    ///< see scopeCode
    bool operator==(const ScopeRule&) const = default;
};

/// `public`, `professionals` or `centre`: as stored and as typed in a terminal.
[[nodiscard]] QString scopeCode(store::Scope scope);
[[nodiscard]] std::optional<store::Scope> scopeOfCode(const QString& code);
/// 公開用, 関係者限り, センター内: what stands on lists, prints and files.
[[nodiscard]] QString scopeInWords(store::Scope scope);

/// `facility.phone`; the name by which a rule and an export know a field.
[[nodiscard]] std::string fieldKey(const store::EntityInfo& entity, const store::FieldInfo& field);
/// The description behind such a name, of facilities, services, organizations and contacts; null where there is none.
[[nodiscard]] const store::FieldInfo* fieldOfKey(std::string_view key);
/// The entity and the field in the language of the program: "Service: Vacancy".
[[nodiscard]] QString keyInWords(std::string_view key);

/// The rules of one file, resolved. The audience of a cell is the wider bound of two things:
///   - its field: the rule on this row's field, else on the field in one of its categories (a leaf before its group,
///   the
///     narrowest where they differ), else on the field, else the field's own default;
///   - its row: the rule on the row, else on its categories, else everybody. A facility with several categories is seen
///     by whoever may see one of them; a service goes by its own.
/// Never is a cell seen by more than its row is. A scope that this program does not know counts as the centre's own.
class ScopeRules
{
public:
    [[nodiscard]] static Result<ScopeRules> load(store::Store& store);

    /// `categories`: codes of the leaves that the row stands under.
    [[nodiscard]] store::Scope ofRow(const Id<Facility>& row, std::span<const std::string_view> categories) const;
    /// The field alone, without its row's bound.
    [[nodiscard]] store::Scope ofField(const Id<Facility>& row, std::span<const std::string_view> categories,
                                       std::string_view key) const;
    /// Whether this audience may see the field in any row at all, so that a column for it can have something in it.
    [[nodiscard]] bool everSeen(std::string_view key, store::Scope audience) const;
    [[nodiscard]] const std::vector<ScopeRule>& all() const { return m_all; }

private:
    struct Parts
    {
        Uuid row;
        std::string category;
        std::string field;
        auto operator<=>(const Parts&) const = default;
    };
    [[nodiscard]] std::optional<store::Scope> rule(const Uuid& row, std::string_view category,
                                                   std::string_view field) const;
    [[nodiscard]] std::optional<store::Scope> ofCategory(std::string_view code, std::string_view field) const;

    std::vector<ScopeRule> m_all;
    std::map<Parts, store::Scope> m_rules;
};

/// Sets who may see what the three parts name, or takes the rule back where `scope` is nothing. Errors: Usage where the
/// parts name nothing, or no such row, category or field.
[[nodiscard]] Result<void> setScope(Registry& registry, const ScopeRule& parts, std::optional<store::Scope> scope);

} // namespace tasuki::registry

namespace tasuki::store {
template <> const EntityInfo& describe<registry::ScopeRule>();
} // namespace tasuki::store
