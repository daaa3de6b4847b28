// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/categories.h"
#include "registry/entities.h"

#include <array>

namespace tasuki::intake {

template <class T> [[nodiscard]] std::uint32_t placeOf(std::string_view field)
{
    return static_cast<std::uint32_t>(store::describe<T>().indexOf(field));
}

/// Places of the fields in their entities, looked up once.
struct FacilityFields
{
    std::uint32_t officeNumber = placeOf<registry::Facility>("office_number"), name = placeOf<registry::Facility>("name"), kana = placeOf<registry::Facility>("kana"),
                  category = placeOf<registry::Facility>("category"), municipality = placeOf<registry::Facility>("municipality"),
                  prefecture = placeOf<registry::Facility>("prefecture"), city = placeOf<registry::Facility>("city"),
                  postalCode = placeOf<registry::Facility>("postal_code"), address = placeOf<registry::Facility>("address"),
                  building = placeOf<registry::Facility>("building"), latitude = placeOf<registry::Facility>("latitude"),
                  longitude = placeOf<registry::Facility>("longitude"), phone = placeOf<registry::Facility>("phone"), fax = placeOf<registry::Facility>("fax"),
                  url = placeOf<registry::Facility>("url"), organization = placeOf<registry::Facility>("organization"),
                  closedOn = placeOf<registry::Facility>("closed_on"), notes = placeOf<registry::Facility>("notes"), source = placeOf<registry::Facility>("source"),
                  sourceKey = placeOf<registry::Facility>("source_key"), hours = placeOf<registry::Facility>("hours"), remarks = placeOf<registry::Facility>("remarks");
};
struct ServiceFields
{
    std::uint32_t facility = placeOf<registry::Service>("facility"), kind = placeOf<registry::Service>("kind"), capacity = placeOf<registry::Service>("capacity"),
                  days = placeOf<registry::Service>("days"), daysNote = placeOf<registry::Service>("days_note"), hours = placeOf<registry::Service>("hours"),
                  catchment = placeOf<registry::Service>("catchment"), vacancy = placeOf<registry::Service>("vacancy"),
                  vacancyOn = placeOf<registry::Service>("vacancy_on"), specialities = placeOf<registry::Service>("specialities");
};
[[nodiscard]] inline const FacilityFields& ofFacility()
{
    static const FacilityFields fields;
    return fields;
}
[[nodiscard]] inline const ServiceFields& ofService()
{
    static const ServiceFields fields;
    return fields;
}

[[nodiscard]] inline std::string_view codeOfLeaf(int leaf)
{
    return registry::leafCategories()[static_cast<std::size_t>(leaf)].code;
}

/// The third digit of a number of 医療情報ネット says what the institution is.
[[nodiscard]] inline int leafOfNaviiId(std::string_view id)
{
    static constexpr std::array codes{"hospital", "clinic", "dental", "midwifery", "pharmacy"};
    return id.size() >= 3 && id[2] >= '1' && id[2] <= '5' ? registry::leafIndex(codes[static_cast<std::size_t>(id[2] - '1')]) : -1;
}

} // namespace tasuki::intake
