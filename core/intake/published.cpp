// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/published.h"

#include "intake/listfields.h"

namespace tasuki::intake {

PublishedFields PublishedFields::of(const Layout& layout)
{
    const FacilityFields& facility = ofFacility();
    const ServiceFields& service = ofService();
    PublishedFields published;
    const auto add = [&](std::uint64_t& mask, std::initializer_list<std::uint32_t> fields) {
        for (const std::uint32_t field : fields)
            mask |= std::uint64_t{1} << field;
    };
    // What the program derives is always said.
    add(published.facility, {facility.source, facility.sourceKey, facility.category, facility.prefecture, facility.city, facility.closedOn});
    add(published.service, {service.facility, service.kind, service.specialities});
    for (const Layout::Column& column : layout.columns) {
        switch (column.meaning.meaning) {
        case Meaning::Name: add(published.facility, {facility.name}); break;
        case Meaning::Kana: add(published.facility, {facility.kana}); break;
        case Meaning::OfficeNumber:
        case Meaning::MedicalNumber: add(published.facility, {facility.officeNumber}); break;
        case Meaning::Municipality:
        case Meaning::PrefectureCode:
        case Meaning::CityCode: add(published.facility, {facility.municipality}); break;
        case Meaning::Town:
        case Meaning::Street:
        case Meaning::Address: add(published.facility, {facility.address}); break;
        case Meaning::Building: add(published.facility, {facility.building}); break;
        case Meaning::PostalCode: add(published.facility, {facility.postalCode}); break;
        case Meaning::Latitude:
        case Meaning::Longitude: add(published.facility, {facility.latitude, facility.longitude}); break;
        case Meaning::Phone: add(published.facility, {facility.phone}); break;
        case Meaning::Fax: add(published.facility, {facility.fax}); break;
        case Meaning::Url: add(published.facility, {facility.url}); break;
        case Meaning::CorporateNumber:
        case Meaning::Corporation: add(published.facility, {facility.organization}); break;
        case Meaning::Capacity:
            add(published.service, {service.capacity});
            add(published.facility, {facility.remarks});
            break;
        case Meaning::Remarks: add(published.facility, {facility.remarks}); break;
        case Meaning::Notes: add(published.facility, {facility.notes}); break;
        case Meaning::Days:
        case Meaning::Hours:
        case Meaning::HoursBegin:
        case Meaning::HoursEnd:
        case Meaning::ClosedDays:
        case Meaning::Slot:
        case Meaning::OpenDay:
        case Meaning::OpenWeek:
            add(published.facility, {facility.hours});
            add(published.service, {service.hours, service.days, service.daysNote});
            break;
        case Meaning::DaysNote: add(published.service, {service.daysNote}); break;
        case Meaning::Catchment: add(published.service, {service.catchment}); break;
        case Meaning::Vacancy:
        case Meaning::VacancyOn: add(published.service, {service.vacancy, service.vacancyOn}); break;
        default: break;
        }
    }
    return published;
}

} // namespace tasuki::intake
