// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

namespace tasuki::registry {

/// What an address says, in one spelling: two spellings of one place have the same key.
struct AddressKey
{
    std::string prefecture; ///< folded, 石川県; empty where neither column nor text says it
    std::string city;       ///< folded, with its county and ward; empty where neither column nor text says it
    std::string town;       ///< folded, without 大字 and 字
    std::string numbers;    ///< 丁目, 番地 and 号 as digits joined by hyphens; empty where there are none

    /// Without a number an address names a town, not a place.
    [[nodiscard]] bool isPlace() const { return !numbers.empty(); }
    bool operator==(const AddressKey&) const = default;
};

/// Reads an address in any of the spellings of official lists: with or without prefecture and city, 2丁目3番4号,
/// ２－３－４ or 二丁目三番地の四. What follows the number (a building, a floor) is left out. `prefecture` and `city`
/// are the columns beside the address; empty where a list has none.
[[nodiscard]] AddressKey addressKey(QStringView prefecture, QStringView city, QStringView address);

/// True where both name the same place: the same town and numbers, and no prefecture or city that differs. A list that
/// names the city without its ward says the same.
[[nodiscard]] bool samePlace(const AddressKey& a, const AddressKey& b);

} // namespace tasuki::registry
