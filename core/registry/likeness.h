// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/addresskey.h"
#include "registry/duplicates.h"
#include "registry/namekey.h"

namespace tasuki::registry {

/// What the search for duplicates reads of one facility as a whole.
struct Candidate
{
    std::int64_t rid = 0;
    Uuid id;
    NameKey name;
    AddressKey address;
    std::string phone;         ///< digits; empty where they are too few for a number
    std::string number;        ///< 事業所番号 or the ten characters a medical institution is known by
    std::string corporation;   ///< 法人番号
    std::uint64_t sources = 0; ///< one bit for each list that names it; 0 for what people registered
    std::int64_t kinds = 0;    ///< mask of categories, see categories.h
    std::optional<double> latitude, longitude;
};

/// The ten characters by which an institution is known to insurers, from the number of its row: an office number is
/// one; the 13 digits of 医療情報ネット are prefecture, kind and those ten. Empty where there is no such number.
[[nodiscard]] std::string insurerNumber(std::string_view officeNumber, std::string_view sourceKey);

/// What speaks for the two being one; a score of 0 where something tells them apart.
[[nodiscard]] DuplicatePair compare(const Candidate& a, const Candidate& b);

/// Whether both are of one list and no more alike than two offices of one company.
[[nodiscard]] bool isToldApartByList(const Candidate& a, const Candidate& b);

} // namespace tasuki::registry
