// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/scopes.h"

#include "registry/categories.h"
#include "registry/edits.h"
#include "store/rowcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tasuki::store {

using registry::ScopeRule;

template <> const EntityInfo& describe<ScopeRule>()
{
    using enum FieldKind;
    static const std::array fields{
        field<&ScopeRule::row>("row", QT_TRANSLATE_NOOP("field", "Facility"), Reference, Scope::Centre),
        field<&ScopeRule::category>("category", QT_TRANSLATE_NOOP("field", "Category"), Code, Scope::Centre),
        field<&ScopeRule::field>("field", QT_TRANSLATE_NOOP("field", "Field"), Code, Scope::Centre),
        field<&ScopeRule::scope>("scope", QT_TRANSLATE_NOOP("field", "Who may see it"), Code, Scope::Centre),
    };
    static const EntityInfo info{"scope_rule", QT_TRANSLATE_NOOP("entity", "Rule of who may see it"), fields};
    return info;
}

} // namespace tasuki::store

namespace tasuki::registry {

using store::Scope;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct ScopeWords
{
    Q_DECLARE_TR_FUNCTIONS(ScopeWords)
};

/// Names rules by their parts, so that the same rule made twice is one.
constexpr Uuid ruleSpace{
    Uuid::Bytes{0x5d, 0x0c, 0x8a, 0x6e, 0x1f, 0x73, 0x4b, 0x29, 0x9a, 0x41, 0xe7, 0x30, 0xb2, 0x96, 0x0d, 0x58}};

std::array<const store::EntityInfo*, 4> scopedEntities()
{
    return {&store::describe<Facility>(), &store::describe<Service>(), &store::describe<Organization>(),
            &store::describe<Contact>()};
}

std::pair<const store::EntityInfo*, const store::FieldInfo*> resolve(std::string_view key)
{
    const std::size_t dot = key.find('.');
    if (dot == std::string_view::npos)
        return {};
    for (const store::EntityInfo* entity : scopedEntities())
        if (entity->name == key.substr(0, dot))
            if (const int index = entity->indexOf(key.substr(dot + 1)); index >= 0)
                return {entity, &entity->fields[static_cast<std::size_t>(index)]};
    return {};
}

/// What a rule is about, for undo and history.
QString subjectOf(Registry& registry, const ScopeRule& rule)
{
    QStringList words;
    if (!rule.row.isNil())
        words << nameOf(registry, store::describe<Facility>(), rule.row.uuid);
    if (const Category* known = rule.category.isEmpty() ? nullptr : category(rule.category.toStdString()))
        words << displayName(*known);
    if (!rule.field.isEmpty())
        words << keyInWords(rule.field.toStdString());
    return words.join(ScopeWords::tr(", "));
}

Result<void> checkParts(Registry& registry, const ScopeRule& parts)
{
    if (parts.row.isNil() && parts.category.isEmpty() && parts.field.isEmpty())
        return fail(Error::Code::Usage,
                    ScopeWords::tr("Say which facility, category or field it is about. Nothing was changed."));
    if (!parts.row.isNil()) {
        auto loaded = registry.store().load(parts.row);
        if (!loaded)
            return tl::unexpected<Error>(loaded.error());
        if (!*loaded)
            return fail(Error::Code::NotFound,
                        ScopeWords::tr("This facility is no longer there. Nothing was changed."));
        if (!parts.category.isEmpty())
            return fail(
                Error::Code::Usage,
                ScopeWords::tr("A rule is about one facility or about a category, not both. Nothing was changed."));
    }
    if (!parts.category.isEmpty() && !category(parts.category.toStdString()))
        return fail(Error::Code::Usage,
                    ScopeWords::tr("There is no category with the code %1. Nothing was changed.").arg(parts.category));
    if (!parts.field.isEmpty() && !fieldOfKey(parts.field.toStdString()))
        return fail(Error::Code::Usage,
                    ScopeWords::tr("There is no field called %1. Nothing was changed.").arg(parts.field));
    return {};
}

} // namespace

QString scopeCode(Scope scope)
{
    return scope == Scope::Public          ? QStringLiteral("public")
           : scope == Scope::Professionals ? QStringLiteral("professionals")
                                           : QStringLiteral("centre");
}

std::optional<Scope> scopeOfCode(const QString& code)
{
    for (const Scope scope : {Scope::Public, Scope::Professionals, Scope::Centre})
        if (code == scopeCode(scope))
            return scope;
    return std::nullopt;
}

QString scopeInWords(Scope scope)
{
    return scope == Scope::Public          ? ScopeWords::tr("For everybody")
           : scope == Scope::Professionals ? ScopeWords::tr("For professionals")
                                           : ScopeWords::tr("Inside the centre");
}

std::string fieldKey(const store::EntityInfo& entity, const store::FieldInfo& field)
{
    return std::string(entity.name) + "." + std::string(field.name);
}

const store::FieldInfo* fieldOfKey(std::string_view key)
{
    return resolve(key).second;
}

QString keyInWords(std::string_view key)
{
    const auto [entity, field] = resolve(key);
    if (!field)
        return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    // The facility is what everything is about: it need not be said.
    if (entity == &store::describe<Facility>())
        return fieldLabel(*field);
    return ScopeWords::tr("%1: %2").arg(QCoreApplication::translate("entity", entity->label), fieldLabel(*field));
}

Result<ScopeRules> ScopeRules::load(store::Store& store)
{
    return store::guarded([&] {
        ScopeRules rules;
        store::Statement read(store.handle(), "SELECT id,row,category,field,scope FROM scope_rule WHERE deleted=0 "
                                              "ORDER BY category,field,rid");
        while (read.step()) {
            ScopeRule rule{{read.uuid(0)},
                           {read.isNull(1) ? Uuid() : read.uuid(1)},
                           read.string(2),
                           read.string(3),
                           read.string(4)};
            rules.m_rules[{rule.row.uuid, rule.category.toStdString(), rule.field.toStdString()}] =
                scopeOfCode(rule.scope).value_or(Scope::Centre);
            rules.m_all.push_back(std::move(rule));
        }
        return rules;
    });
}

std::optional<Scope> ScopeRules::rule(const Uuid& row, std::string_view category, std::string_view field) const
{
    const auto found = m_rules.find({row, std::string(category), std::string(field)});
    return found == m_rules.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Scope> ScopeRules::ofCategory(std::string_view code, std::string_view field) const
{
    if (const auto leaf = rule({}, code, field))
        return leaf;
    const Category* known = category(code);
    return known && !known->parent.empty() ? rule({}, known->parent, field) : std::nullopt;
}

Scope ScopeRules::ofRow(const Id<Facility>& row, std::span<const std::string_view> categories) const
{
    if (m_rules.empty())
        return Scope::Public;
    if (const auto own = rule(row.uuid, {}, {}))
        return *own;
    std::optional<Scope> widest;
    for (const std::string_view code : categories) {
        const Scope scope = ofCategory(code, {}).value_or(Scope::Public);
        widest = widest ? std::min(*widest, scope) : scope;
    }
    return widest.value_or(Scope::Public);
}

Scope ScopeRules::ofField(const Id<Facility>& row, std::span<const std::string_view> categories,
                          std::string_view key) const
{
    const store::FieldInfo* field = fieldOfKey(key);
    const Scope fallback = field ? field->scope : Scope::Centre;
    if (m_rules.empty())
        return fallback;
    if (const auto own = rule(row.uuid, {}, key))
        return *own;
    std::optional<Scope> narrowest;
    for (const std::string_view code : categories)
        if (const auto scope = ofCategory(code, key))
            narrowest = narrowest ? std::max(*narrowest, *scope) : *scope;
    if (narrowest)
        return *narrowest;
    return rule({}, {}, key).value_or(fallback);
}

bool ScopeRules::everSeen(std::string_view key, Scope audience) const
{
    const store::FieldInfo* field = fieldOfKey(key);
    if (!field)
        return false;
    if (rule({}, {}, key).value_or(field->scope) <= audience)
        return true;
    return std::any_of(m_rules.begin(), m_rules.end(),
                       [&](const auto& entry) { return entry.first.field == key && entry.second <= audience; });
}

Result<void> setScope(Registry& registry, const ScopeRule& parts, std::optional<Scope> scope)
{
    if (auto sound = checkParts(registry, parts); !sound)
        return sound;
    ScopeRule wanted = parts;
    const std::string name =
        parts.row.toString().toStdString() + "|" + parts.category.toStdString() + "|" + parts.field.toStdString();
    wanted.id.uuid = Uuid::v5(ruleSpace, name);
    auto before = registry.store().load(wanted.id);
    if (!before)
        return tl::unexpected<Error>(before.error());
    const QString subject = subjectOf(registry, wanted);
    store::ChangeSet changes;
    auto collected = store::guarded([&] {
        if (scope) {
            wanted.scope = scopeCode(*scope);
            changes.cells = store::cellsToHold(registry.store(), wanted);
            changes.words = ScopeWords::tr("%1 may be seen: %2").arg(subject, scopeInWords(*scope));
        } else if (*before) {
            changes.cells = {store::removal(wanted.id)};
            changes.words = ScopeWords::tr("%1 may be seen as usual again").arg(subject);
        }
    });
    if (!collected || changes.cells.empty())
        return collected;
    auto done = registry.store().commit(changes);
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

} // namespace tasuki::registry
