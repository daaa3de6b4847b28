// SPDX-License-Identifier: GPL-3.0-or-later
// What two facilities are to each other, in words and as an entity.
#include "registry/duplicates.h"
#include "registry/whole.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace tasuki::store {

template <> const EntityInfo& describe<registry::DistinctPair>()
{
    using registry::DistinctPair;
    static const std::array fields{
        field<&DistinctPair::first>("first", QT_TRANSLATE_NOOP("field", "Facility"), FieldKind::Reference,
                                    Scope::Public),
        field<&DistinctPair::second>("second", QT_TRANSLATE_NOOP("field", "The other facility"), FieldKind::Reference,
                                     Scope::Public),
        field<&DistinctPair::decidedOn>("decided_on", QT_TRANSLATE_NOOP("field", "Decided on"), FieldKind::Date,
                                        Scope::Professionals),
        field<&DistinctPair::decidedBy>("decided_by", QT_TRANSLATE_NOOP("field", "Decided by"), FieldKind::Text,
                                        Scope::Professionals),
    };
    static const EntityInfo info{"distinct_pair", QT_TRANSLATE_NOOP("entity", "Two different facilities"), fields};
    return info;
}

} // namespace tasuki::store

namespace tasuki::registry {

namespace {

struct ReasonWord
{
    const char* code;
    const char* word;
};

/// In the order of DuplicateReason.
constexpr std::array reasonWords{ReasonWord{"same_number", QT_TRANSLATE_NOOP("duplicates", "Same office number")},
                                 ReasonWord{"same_name", QT_TRANSLATE_NOOP("duplicates", "Same name")},
                                 ReasonWord{"like_name", QT_TRANSLATE_NOOP("duplicates", "Similar name")},
                                 ReasonWord{"same_phone", QT_TRANSLATE_NOOP("duplicates", "Same telephone")},
                                 ReasonWord{"same_address", QT_TRANSLATE_NOOP("duplicates", "Same address")},
                                 ReasonWord{"within_50_m", QT_TRANSLATE_NOOP("duplicates", "Within 50 m")},
                                 ReasonWord{"within_200_m", QT_TRANSLATE_NOOP("duplicates", "Within 200 m")},
                                 ReasonWord{"same_corporation", QT_TRANSLATE_NOOP("duplicates", "Same corporation")}};

} // namespace

QString reasonInWords(DuplicateReason reason)
{
    return QCoreApplication::translate("duplicates", reasonWords[static_cast<std::size_t>(reason)].word);
}

QString reasonCode(DuplicateReason reason)
{
    return QLatin1String(reasonWords[static_cast<std::size_t>(reason)].code);
}

DistinctPair distinctPair(const Id<Facility>& a, const Id<Facility>& b)
{
    // Drawn once, the same for ever.
    static const Uuid space = Uuid::fromString(u"0b8f4c1e-6a5d-4f27-9c83-5d1e0f7a2b64");
    DistinctPair pair;
    pair.first = std::min(a, b);
    pair.second = std::max(a, b);
    pair.id.uuid = Uuid::v5(space, (pair.first.toString() + QLatin1Char('/') + pair.second.toString()).toStdString());
    return pair;
}

Result<std::vector<DuplicatePair>> stillOpen(Registry& registry, const std::vector<DuplicatePair>& pairs)
{
    return store::guarded([&] {
        const store::ReadScope reading(registry.store().handle());
        Wholes wholes(registry.store().handle());
        std::set<Uuid> seen;
        std::vector<DuplicatePair> open;
        for (DuplicatePair pair : pairs) {
            pair.a.uuid = wholes.standingFor(pair.a.uuid);
            pair.b.uuid = wholes.standingFor(pair.b.uuid);
            const Id<DistinctPair> id = distinctPair(pair.a, pair.b).id;
            if (pair.a == pair.b || !seen.insert(id.uuid).second || store::take(registry.store().load(id)))
                continue;
            if (store::take(registry.store().load(pair.a)) && store::take(registry.store().load(pair.b)))
                open.push_back(std::move(pair));
        }
        return open;
    });
}

} // namespace tasuki::registry
