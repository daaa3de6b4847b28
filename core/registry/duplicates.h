// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/registry.h"

namespace tasuki::registry {

/// Somebody looked and said: these two are different facilities. The pair is not proposed again.
struct DistinctPair
{
    Id<DistinctPair> id; ///< of the two ids, so that the same decision made twice is one row
    Id<Facility> first;  ///< the smaller id
    Id<Facility> second;
    QDate decidedOn;
    QString decidedBy;
    bool operator==(const DistinctPair&) const = default;
};

/// The pair of two facilities, whichever is named first; without the day and the person.
[[nodiscard]] DistinctPair distinctPair(const Id<Facility>& a, const Id<Facility>& b);

/// Why two facilities may be one.
enum class DuplicateReason : std::uint8_t {
    SameNumber, ///< 事業所番号, or the code of a medical institution within its number in 医療情報ネット
    SameName,   ///< the same but for spelling, corporate form and the words of its kind
    LikeName,   ///< mostly the same characters
    SamePhone,
    SameAddress,
    Within50Metres,
    Within200Metres,
    SameCorporation ///< 法人番号
};

/// A word for a reason in the language of the program, short enough for a chip.
[[nodiscard]] QString reasonInWords(DuplicateReason reason);
/// The name of a reason in JSON: same_number, like_name …
[[nodiscard]] QString reasonCode(DuplicateReason reason);

/// Two facilities that may be one.
struct DuplicatePair
{
    Id<Facility> a; ///< the one that offers more services; of equals the one with the smaller id
    Id<Facility> b;
    int score = 0; ///< 0 to 100: how much speaks for it
    std::vector<DuplicateReason> reasons;
    std::optional<double> distance; ///< metres
    bool operator==(const DuplicatePair&) const = default;
};

struct DuplicateOptions
{
    int least = 60;          ///< lowest score that is worth a person's time
    std::size_t most = 2000; ///< pairs kept, best first
};

struct Duplicates
{
    std::vector<DuplicatePair> pairs; ///< best first
    std::size_t found = 0;            ///< also those beyond DuplicateOptions::most
};

/// Looks through all open facilities for pairs that are likely one: across lists on plausible evidence, within one
/// list only where name, telephone, address and service agree. Names decide; one telephone or address alone never
/// makes a pair, and branches (第一 and 第二) never are one. Pairs said to be distinct are left out. Reads only; for a
/// worker: 220,000 facilities take seconds. Cancelled, it returns an error with Error::Code::Cancelled.
[[nodiscard]] Result<Duplicates> findDuplicates(Registry& registry, const DuplicateOptions& options,
                                                Progress& progress);

/// What speaks for two facilities being one, whatever list they come from; nothing where names, kinds or branches tell
/// them apart.
[[nodiscard]] Result<std::optional<DuplicatePair>> comparePair(Registry& registry, const Id<Facility>& a,
                                                               const Id<Facility>& b);

/// Those of the pairs that nobody has decided on since, by the facilities that their rows belong to now; each once.
[[nodiscard]] Result<std::vector<DuplicatePair>> stillOpen(Registry& registry, const std::vector<DuplicatePair>& pairs);

} // namespace tasuki::registry

namespace tasuki::store {
template <> const EntityInfo& describe<registry::DistinctPair>();
} // namespace tasuki::store
