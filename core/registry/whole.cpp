// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/whole.h"

#include <algorithm>

namespace tasuki::registry {

Wholes::Wholes(sqlite3* handle)
    : m_link(handle, "SELECT deleted,merged_into FROM facility WHERE id=?1"),
      m_from(handle, "SELECT id FROM facility WHERE merged_into=?1 ORDER BY id"),
      m_before(
          handle,
          "SELECT value FROM version WHERE entity='facility' AND row=?1 AND field='merged_into' AND value IS NOT NULL")
{
}

Wholes::Link Wholes::link(const Uuid& id)
{
    m_link.reset();
    Link link;
    if (m_link.bind(1, id).step()) {
        link.known = true;
        link.lives = m_link.integer(0) == 0;
        if (!m_link.isNull(1))
            link.into = m_link.uuid(1);
    }
    m_link.reset();
    return link;
}

Uuid Wholes::standingFor(const Uuid& id)
{
    Uuid standing = id;
    std::vector<std::pair<Uuid, bool>> path;
    for (Uuid at = id; !at.isNil();) {
        const auto seen =
            std::find_if(path.begin(), path.end(), [&](const auto& passed) { return passed.first == at; });
        if (seen != path.end()) {
            // A ring: its smallest living row; where none of it lives, the last one before it that does.
            Uuid smallest;
            for (auto row = seen; row != path.end(); ++row)
                if (row->second && (smallest.isNil() || row->first < smallest))
                    smallest = row->first;
            return smallest.isNil() ? standing : smallest;
        }
        const Link next = link(at);
        if (!next.known)
            break;
        path.emplace_back(at, next.lives);
        if (next.lives)
            standing = at;
        at = next.into;
    }
    return standing;
}

void Wholes::collect(const Uuid& into, std::vector<Uuid>& out)
{
    std::vector<Uuid> found;
    m_from.reset();
    m_from.bind(1, into);
    while (m_from.step())
        found.push_back(m_from.uuid(0));
    m_from.reset();
    for (const Uuid& id : found)
        if (std::find(out.begin(), out.end(), id) == out.end())
            out.push_back(id);
}

std::vector<Uuid> Wholes::rowsOf(const Uuid& standing)
{
    std::vector<Uuid> rows{standing};
    for (std::size_t i = 0; i < rows.size(); ++i)
        collect(Uuid(rows[i]), rows);
    if (rows.size() == 1)
        return rows;
    rows.erase(std::remove_if(rows.begin() + 1, rows.end(),
                              [&](const Uuid& id) { return !link(id).lives || standingFor(id) != standing; }),
               rows.end());
    std::sort(rows.begin() + 1, rows.end());
    return rows;
}

std::vector<Uuid> Wholes::tiedTo(const Uuid& id)
{
    std::vector<Uuid> tied{id};
    const auto add = [&](const Uuid& other) {
        if (!other.isNil() && std::find(tied.begin(), tied.end(), other) == tied.end())
            tied.push_back(other);
    };
    // Where the row was part of something before, that has to forget it.
    m_before.reset();
    m_before.bind(1, id);
    std::vector<Uuid> before;
    while (m_before.step())
        before.push_back(m_before.uuid(0));
    m_before.reset();
    for (const Uuid& other : before)
        add(other);
    for (std::size_t i = 0; i < tied.size(); ++i) {
        add(link(tied[i]).into);
        collect(Uuid(tied[i]), tied);
    }
    return tied;
}

} // namespace tasuki::registry
