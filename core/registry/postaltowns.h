// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <unordered_map>

namespace tasuki::registry {

/// 町域: what a postal code stands for, after 日本郵便. Several towns may share a code, and a town may have several.
struct PostalTown
{
    Id<PostalTown> id;
    QString code;        ///< seven digits
    QString prefecture, city;
    QString town;        ///< empty where the code stands for the rest of the city (以下に掲載がない場合)
    QString prefectureKana, cityKana, townKana;  ///< full-width katakana
    QString office;      ///< 大口事業所: whose own code it is; then `town` goes on with the street number
    QString officeKana;
    bool operator==(const PostalTown&) const = default;

    /// 石川県金沢市広坂
    [[nodiscard]] QString address() const { return prefecture + city + town; }
};

[[nodiscard]] Uuid postalTownId(const PostalTown& town);

/// The towns of a data file, read once and asked often.
class PostalBook
{
public:
    /// Reads them all: about 0.2 s for the whole country.
    [[nodiscard]] static Result<PostalBook> read(store::Store& store);

    [[nodiscard]] bool isEmpty() const { return m_towns.empty(); }
    [[nodiscard]] std::size_t size() const { return m_towns.size(); }
    /// What a code stands for, in any form of normalizePostalCode; towns first, then offices.
    [[nodiscard]] std::vector<PostalTown> townsOf(QStringView code) const;
    /// The towns an address may lie in, the one named by the most characters first; of a city whose town is not known
    /// the code of the rest. Characters of any width, with or without the prefecture.
    [[nodiscard]] std::vector<PostalTown> townsAt(QStringView address) const;

private:
    std::vector<PostalTown> m_towns;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byCode;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byCity;  ///< folded city
};

} // namespace tasuki::registry

namespace tasuki::store {
template <> const EntityInfo& describe<registry::PostalTown>();
} // namespace tasuki::store
