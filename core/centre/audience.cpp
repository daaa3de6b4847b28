// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/audience.h"

#include "network/graphwriting.h"
#include "network/entities.h"
#include "registry/entities.h"

#include <algorithm>
#include <memory>

namespace tasuki {

using store::Scope;

namespace {

const std::string* textOf(const store::Value& value)
{
    return std::get_if<std::string>(&value);
}

} // namespace

Result<Audience> Audience::load(store::Store& store)
{
    auto rules = registry::ScopeRules::load(store);
    if (!rules)
        return tl::unexpected<Error>(rules.error());
    Audience made;
    made.m_rules = std::move(*rules);
    return store::guarded([&] {
        const auto& facility = store::describe<registry::Facility>();
        const auto& service = store::describe<registry::Service>();
        if (!made.m_rules.all().empty()) {
            store::take(store.scan(facility, {"category"}, [&](const Uuid& id, std::vector<store::Value>& values) {
                if (const auto* code = textOf(values[0]))
                    made.m_kinds[id].push_back(*code);
            }));
            store::take(store.scan(service, {"facility", "kind"}, [&](const Uuid& id, std::vector<store::Value>& values) {
                const auto* owner = std::get_if<Uuid>(&values[0]);
                const auto* kind = textOf(values[1]);
                if (!owner || !kind)
                    return;
                made.m_facility[id] = *owner;
                made.m_serviceKind[id] = *kind;
                made.m_kinds[*owner].push_back(*kind);
            }));
            store::take(store.scan(store::describe<registry::Contact>(), {"facility"}, [&](const Uuid& id, std::vector<store::Value>& values) {
                if (const auto* owner = std::get_if<Uuid>(&values[0]))
                    made.m_facility[id] = *owner;
            }));
        }
        // Removed people count too: what was removed may not leave either.
        std::set<Uuid> listed;
        for (const network::Person& each : store::take(store.all<network::Person>()))
            if (network::mayBeListed(each, Scope::Professionals))
                listed.insert(each.id.uuid);
        store::Statement people(store.handle(), "SELECT id FROM person");
        while (people.step())
            if (!listed.contains(people.uuid(0)))
                made.m_private.insert(people.uuid(0));
        for (const char* sql : {"SELECT id, person FROM affiliation", "SELECT id, person FROM attendance"}) {
            store::Statement named(store.handle(), sql);
            while (named.step())
                if (made.m_private.contains(named.uuid(1)))
                    made.m_private.insert(named.uuid(0));
        }
        return made;
    });
}

Scope Audience::of(const store::EntityInfo& entity, const Uuid& row, std::string_view field) const
{
    if (entity.isSealed() || m_private.contains(row))
        return Scope::Centre;
    const int index = entity.indexOf(field);
    Scope own = Scope::Centre;
    if (index >= 0)
        own = entity.fields[static_cast<std::size_t>(index)].scope;
    else
        for (const store::FieldInfo& each : entity.fields)
            own = std::min(own, each.scope);
    if (m_rules.all().empty())
        return own;
    const bool isFacility = &entity == &store::describe<registry::Facility>();
    const auto owner = m_facility.find(row);
    if (!isFacility && owner == m_facility.end())
        return own;
    const Id<registry::Facility> facility{isFacility ? row : owner->second};
    std::vector<std::string_view> codes;
    const auto kind = m_serviceKind.find(row);
    if (kind != m_serviceKind.end())
        codes.emplace_back(kind->second);
    else if (const auto known = m_kinds.find(facility.uuid); known != m_kinds.end())
        codes.assign(known->second.begin(), known->second.end());
    const Scope bound = m_rules.ofRow(facility, codes);
    if (index >= 0)
        own = m_rules.ofField(facility, codes, registry::fieldKey(entity, entity.fields[static_cast<std::size_t>(index)]));
    return std::max(own, bound);
}

store::Store::ScopeOf Audience::asFunction() const
{
    return [shared = std::make_shared<const Audience>(*this)](const store::EntityInfo& entity, const Uuid& row, std::string_view field) { return shared->of(entity, row, field); };
}

} // namespace tasuki
