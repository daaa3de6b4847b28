// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

#include <string_view>

namespace tasuki::registry {

/// Code of 介護サービス情報公表システム, see Facility::source.
inline constexpr std::string_view careSource = "mhlw-care";

/// A list that facilities were taken in from.
struct Source
{
    Id<Source> id;
    QString code;   ///< what Facility::source says
    QString name;   ///< what people call it
    QDate edition;  ///< date of the newest data taken in
    bool operator==(const Source&) const = default;
};

/// The same in every data file.
[[nodiscard]] Uuid sourceId(std::string_view code);

/// How the tables of one header are read, as a person corrected it; remembered for the next one. The id is made of the
/// signature, so that two centres that teach the same header have one row.
struct Mapping
{
    Id<Mapping> id;
    QString name;       ///< what people call the list
    QString signature;  ///< its column names, folded
    QString layout;     ///< what the columns mean, as JSON
    bool operator==(const Mapping&) const = default;
};

[[nodiscard]] Uuid mappingId(std::string_view signature);

} // namespace tasuki::registry

namespace tasuki::store {
template <> const EntityInfo& describe<registry::Source>();
template <> const EntityInfo& describe<registry::Mapping>();
} // namespace tasuki::store
