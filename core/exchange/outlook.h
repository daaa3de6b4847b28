// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keys.h"
#include "store/store.h"

#include <map>

namespace tasuki::exchange {

/// Why something that this centre wrote does not leave in a file.
enum class Stay {
    Client,   ///< it is client data, which leaves only in handovers
    Unlisted, ///< it names somebody who did not agree to be listed, or is cared for
    Rule,     ///< a rule of this centre narrows it
    Field     ///< the field is for a narrower circle
};

/// A field of a kind of row, and in how many rows it is.
struct OutlookField
{
    std::string field;
    std::int64_t rows = 0;
};
/// A kind of row with its fields, most frequent first.
struct OutlookKind
{
    const store::EntityInfo* entity = nullptr;
    std::int64_t rows = 0;
    std::vector<OutlookField> fields;
};

/// What a file for an audience would say: counted, with nothing written.
struct Outlook
{
    std::vector<OutlookKind> leaves;
    /// Rows of each centre whose words go along; the own centre stands under the nil key.
    std::map<SigningKey, std::int64_t> perCentre;
    std::map<Stay, std::vector<OutlookKind>> stays;
    std::int64_t rows = 0;  ///< that leave, of all kinds
    std::int64_t cells = 0; ///< values that leave
    std::int64_t fresh = 0; ///< of these, values that no file held before
    std::int64_t withdrawn = 0; ///< of these, values that were sent once and are no longer for this audience: their withdrawal goes along
};

/// Counts by the same rules by which Exchange::write lets values leave: what is in packs for this audience or a wider one, and
/// what this PC wrote since. `isUnlisted` says whether a row names somebody who stays in the centre.
[[nodiscard]] Result<Outlook> outlook(store::Store& store, store::Scope audience, const store::Store::ScopeOf& scopeOf, const std::function<bool(const Uuid& row)>& isUnlisted);

} // namespace tasuki::exchange
