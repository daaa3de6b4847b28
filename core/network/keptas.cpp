// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/keptas.h"

#include "network/entities.h"

namespace tasuki::network {

KeptAs::KeptAs(store::Store& store)
{
    store::take(store.scan(store::describe<Person>(), {"merged_into"}, [&](const Uuid& id, std::vector<store::Value>& values) {
        if (const auto* other = std::get_if<Uuid>(&values[0]); other && !other->isNil())
            m_kept.emplace(id, *other);
    }));
}

Uuid KeptAs::operator()(Uuid person) const
{
    // Two that point at each other, from two PCs, must not go round for ever.
    for (std::size_t steps = 0; steps <= m_kept.size(); ++steps) {
        const auto other = m_kept.find(person);
        if (other == m_kept.end())
            break;
        person = other->second;
    }
    return person;
}

} // namespace tasuki::network
