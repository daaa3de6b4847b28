// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/duplicates.h"

namespace tasuki::registry {

/// Whose value a merged facility shows.
enum class Side : std::uint8_t { A, B, Both };

/// One field of two facilities beside each other. Latitude and longitude stand together under `latitude`.
struct MergeField
{
    std::string_view name; ///< of Facility's description
    QString a, b;          ///< as shown to people
    Side proposed = Side::A;
    bool joins = false; ///< both values can be kept, one below the other
    [[nodiscard]] bool differs() const { return a != b; }
    bool operator==(const MergeField&) const = default;
};

/// The fields that at least one of the two has, with the value to take unless a person says otherwise: what the centre
/// has corrected before what is published, then what the newer edition says, then the longer one; of notes both.
[[nodiscard]] Result<std::vector<MergeField>> mergeFields(Registry& registry, const Id<Facility>& a,
                                                          const Id<Facility>& b);

/// A person's choices, by field; fields not named are taken as proposed.
using MergeChoices = std::vector<std::pair<std::string, Side>>;

/// Makes B a part of A, as one undoable change: B keeps its row, services and contacts and is found under A; what is
/// chosen from B becomes A's own value. Each list goes on updating its own row. Where A or B is itself part of a
/// facility, that one is meant. Returns the id of the facility that now stands for both. Refuses a facility with itself
/// and fields that cannot be chosen.
[[nodiscard]] Result<Id<Facility>> mergeFacilities(Registry& registry, const Id<Facility>& a, const Id<Facility>& b,
                                                   const MergeChoices& choices = {});

/// Says that the two are different facilities; the pair is not proposed again. Saying so twice changes nothing.
[[nodiscard]] Result<void> refusePair(Registry& registry, const Id<Facility>& a, const Id<Facility>& b);

/// Makes a part a facility of its own again, also long after the merge; what the merge took over from it goes back to
/// what it was, unless somebody has changed it since. Refuses a row that is part of nothing.
[[nodiscard]] Result<void> partFacility(Registry& registry, const Id<Facility>& part);

} // namespace tasuki::registry
