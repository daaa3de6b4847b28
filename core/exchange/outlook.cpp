// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outlook.h"

#include "exchange/exchange.h"

#include <algorithm>
#include <set>

namespace tasuki::exchange {

namespace {

using store::EntityInfo;
using store::Scope;

constexpr auto withdrawn = static_cast<std::int64_t>(store::VersionKind::Withdrawn);

/// Counts cells that come ordered by entity, row and field.
class Count
{
public:
    void add(const EntityInfo* entity, const Uuid& row, std::string_view field)
    {
        Kind& kind = m_kinds[entity];
        if (kind.rows == 0 || kind.last != row)
            ++kind.rows;
        kind.last = row;
        ++kind.fields[std::string(field)];
    }
    [[nodiscard]] std::vector<OutlookKind> kinds() const
    {
        std::vector<OutlookKind> made;
        for (const auto& [entity, kind] : m_kinds) {
            made.push_back({entity, kind.rows, {}});
            for (const auto& [field, rows] : kind.fields)
                made.back().fields.push_back({field, rows});
            std::ranges::stable_sort(made.back().fields, [](const OutlookField& one, const OutlookField& other) { return one.rows > other.rows; });
        }
        std::ranges::stable_sort(made, [](const OutlookKind& one, const OutlookKind& other) { return one.rows != other.rows ? one.rows > other.rows : one.entity->name < other.entity->name; });
        return made;
    }
    [[nodiscard]] std::int64_t rows() const
    {
        std::int64_t all = 0;
        for (const auto& [entity, kind] : m_kinds)
            all += kind.rows;
        return all;
    }

private:
    struct Kind
    {
        std::int64_t rows = 0;
        Uuid last;
        std::map<std::string, std::int64_t> fields;
    };
    std::map<const EntityInfo*, Kind> m_kinds;
};

/// What the versions of one cell say together.
struct Cell
{
    const EntityInfo* entity = nullptr;
    Uuid row;
    std::string field;
    bool leaves = false;
    bool fresh = false; ///< something of it was in no file yet
    bool isOurs = false;
    std::set<SigningKey> authors;
};

} // namespace

Result<Outlook> outlook(store::Store& store, Scope audience, const store::Store::ScopeOf& scopeOf, const std::function<bool(const Uuid& row)>& isUnlisted)
{
    return store::guarded([&] {
        store::ReadScope scope(store.handle());
        Outlook made;
        Count leaving;
        std::map<Stay, Count> staying;
        std::map<SigningKey, Count> centres;
        std::set<Uuid> devices{store.device()};
        for (const auto& [former, nonce] : store.formerDevices())
            devices.insert(former);
        const std::set<SigningKey> own = ownSigningKeys(store);

        const auto whyStays = [&](const Cell& cell) {
            if (cell.entity->isSealed())
                return Stay::Client;
            if (isUnlisted(cell.row))
                return Stay::Unlisted;
            const int index = cell.entity->indexOf(cell.field);
            Scope described = Scope::Centre;
            for (const store::FieldInfo& each : cell.entity->fields)
                described = std::min(described, each.scope);
            if (index >= 0)
                described = cell.entity->fields[static_cast<std::size_t>(index)].scope;
            return described > audience ? Stay::Field : Stay::Rule;
        };
        const auto close = [&](const Cell& cell) {
            if (!cell.entity)
                return;
            if (cell.leaves) {
                leaving.add(cell.entity, cell.row, cell.field);
                ++made.cells;
                made.fresh += cell.fresh ? 1 : 0;
                made.withdrawn += cell.isOurs && !cell.entity->isSealed() && scopeOf(*cell.entity, cell.row, cell.field) > audience ? 1 : 0;
                for (const SigningKey& author : cell.authors)
                    centres[author].add(cell.entity, cell.row, cell.field);
            } else if (cell.isOurs && cell.field != store::deletedField) {
                staying[whyStays(cell)].add(cell.entity, cell.row, cell.field);
            }
        };

        store::Statement read(store.handle(), "SELECT v.entity, v.row, v.field, v.device, v.scope, p.audience, p.author, v.kind FROM version v LEFT JOIN pack p ON p.rid=v.pack "
                                              "ORDER BY v.entity, v.row, v.field");
        Cell cell;
        const EntityInfo* entity = nullptr;
        std::string named;
        while (read.step()) {
            if (read.text(0) != named) {
                named = read.text(0);
                const auto found = std::ranges::find(store.schema(), std::string_view(named), &EntityInfo::name);
                entity = found == store.schema().end() ? nullptr : *found;
            }
            // What a newer program wrote goes along word for word; there are no words for it here.
            if (!entity)
                continue;
            if (cell.entity != entity || cell.row != read.uuid(1) || cell.field != read.text(2)) {
                close(cell);
                cell = {entity, read.uuid(1), std::string(read.text(2)), false, false, false, {}};
            }
            const bool isUnsent = read.isNull(5);
            const SigningKey author = isUnsent ? SigningKey() : SigningKey::fromBytes(read.text(6));
            const bool isOurs = isUnsent || own.contains(author);
            cell.isOurs = cell.isOurs || isOurs;
            bool leaves = false;
            if (!isUnsent)
                leaves = static_cast<Scope>(read.integer(5)) <= audience;
            else if (devices.contains(read.uuid(3)) && !entity->isSealed())
                leaves = (read.integer(7) == withdrawn ? static_cast<Scope>(read.integer(4)) : scopeOf(*entity, cell.row, cell.field)) <= audience;
            if (!leaves)
                continue;
            cell.leaves = true;
            cell.fresh = cell.fresh || isUnsent;
            cell.authors.insert(isOurs ? SigningKey() : author);
        }
        close(cell);

        made.leaves = leaving.kinds();
        made.rows = leaving.rows();
        for (const auto& [author, count] : centres)
            made.perCentre[author] = count.rows();
        for (const auto& [why, count] : staying)
            made.stays[why] = count.kinds();
        return made;
    });
}

} // namespace tasuki::exchange
