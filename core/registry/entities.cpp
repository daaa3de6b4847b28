// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/entities.h"

#include "registry/duplicates.h"
#include "registry/lists.h"
#include "registry/postaltowns.h"
#include "registry/scopes.h"
#include "registry/sources.h"

#include <QCoreApplication>

#include <array>

namespace tasuki::store {

using registry::Contact;
using registry::Facility;
using registry::Organization;
using registry::Place;
using registry::Service;
using enum FieldKind;

template <> const EntityInfo& describe<Organization>()
{
    static const std::array fields{
        field<&Organization::corporateNumber>("corporate_number", QT_TRANSLATE_NOOP("field", "Corporate number"), Text, Scope::Public),
        field<&Organization::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Text, Scope::Public),
        field<&Organization::phone>("phone", QT_TRANSLATE_NOOP("field", "Telephone"), Phone, Scope::Public),
        field<&Organization::address>("address", QT_TRANSLATE_NOOP("field", "Address"), Text, Scope::Public),
        field<&Organization::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines, Scope::Centre),
    };
    static const EntityInfo info{"organization", QT_TRANSLATE_NOOP("entity", "Organization"), fields};
    return info;
}

template <> const EntityInfo& describe<Facility>()
{
    static const std::array fields{
        field<&Facility::officeNumber>("office_number", QT_TRANSLATE_NOOP("field", "Office number"), Text, Scope::Public),
        field<&Facility::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Text, Scope::Public),
        field<&Facility::kana>("kana", QT_TRANSLATE_NOOP("field", "Reading"), Kana, Scope::Public),
        field<&Facility::category>("category", QT_TRANSLATE_NOOP("field", "Category"), Code, Scope::Public),
        field<&Facility::municipality>("municipality", QT_TRANSLATE_NOOP("field", "Municipality code"), Code, Scope::Public),
        field<&Facility::prefecture>("prefecture", QT_TRANSLATE_NOOP("field", "Prefecture"), Text, Scope::Public),
        field<&Facility::city>("city", QT_TRANSLATE_NOOP("field", "City"), Text, Scope::Public),
        field<&Facility::postalCode>("postal_code", QT_TRANSLATE_NOOP("field", "Postal code"), Text, Scope::Public),
        field<&Facility::address>("address", QT_TRANSLATE_NOOP("field", "Address"), Text, Scope::Public),
        field<&Facility::building>("building", QT_TRANSLATE_NOOP("field", "Building"), Text, Scope::Public),
        field<&Facility::latitude>("latitude", QT_TRANSLATE_NOOP("field", "Latitude"), Real, Scope::Public),
        field<&Facility::longitude>("longitude", QT_TRANSLATE_NOOP("field", "Longitude"), Real, Scope::Public),
        field<&Facility::phone>("phone", QT_TRANSLATE_NOOP("field", "Telephone"), Phone, Scope::Public),
        field<&Facility::fax>("fax", QT_TRANSLATE_NOOP("field", "Fax"), Phone, Scope::Public),
        field<&Facility::url>("url", QT_TRANSLATE_NOOP("field", "Web address"), Url, Scope::Public),
        field<&Facility::organization>("organization", QT_TRANSLATE_NOOP("field", "Organization"), Reference, Scope::Public),
        field<&Facility::closedOn>("closed_on", QT_TRANSLATE_NOOP("field", "Closed"), Date, Scope::Public),
        field<&Facility::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines, Scope::Centre),
        field<&Facility::verifiedOn>("verified_on", QT_TRANSLATE_NOOP("field", "Checked on"), Date, Scope::Professionals),
        field<&Facility::verifiedBy>("verified_by", QT_TRANSLATE_NOOP("field", "Checked by"), Text, Scope::Professionals),
        field<&Facility::verifiedMeans>("verified_means", QT_TRANSLATE_NOOP("field", "Checked how"), Code, Scope::Professionals),
        field<&Facility::verifiedAsked>("verified_asked", QT_TRANSLATE_NOOP("field", "What was asked"), Lines, Scope::Centre),
        field<&Facility::source>("source", QT_TRANSLATE_NOOP("field", "Source"), Code, Scope::Public),
        field<&Facility::sourceKey>("source_key", QT_TRANSLATE_NOOP("field", "Number in its source"), Text, Scope::Public),
        field<&Facility::hours>("hours", QT_TRANSLATE_NOOP("field", "Hours"), Hours, Scope::Public),
        field<&Facility::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks"), Lines, Scope::Public),
        field<&Facility::mergedInto>("merged_into", QT_TRANSLATE_NOOP("field", "Same as"), Reference, Scope::Public),
    };
    static const EntityInfo info{"facility", QT_TRANSLATE_NOOP("entity", "Facility"), fields};
    return info;
}

template <> const EntityInfo& describe<Service>()
{
    static const std::array fields{
        field<&Service::facility>("facility", QT_TRANSLATE_NOOP("field", "Facility"), Reference, Scope::Public),
        field<&Service::kind>("kind", QT_TRANSLATE_NOOP("field", "Service"), Code, Scope::Public),
        field<&Service::municipality>("municipality", QT_TRANSLATE_NOOP("field", "Municipality code"), Code, Scope::Public),
        field<&Service::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Text, Scope::Public),
        field<&Service::kana>("kana", QT_TRANSLATE_NOOP("field", "Reading"), Kana, Scope::Public),
        field<&Service::address>("address", QT_TRANSLATE_NOOP("field", "Address"), Text, Scope::Public),
        field<&Service::building>("building", QT_TRANSLATE_NOOP("field", "Building"), Text, Scope::Public),
        field<&Service::latitude>("latitude", QT_TRANSLATE_NOOP("field", "Latitude"), Real, Scope::Public),
        field<&Service::longitude>("longitude", QT_TRANSLATE_NOOP("field", "Longitude"), Real, Scope::Public),
        field<&Service::phone>("phone", QT_TRANSLATE_NOOP("field", "Telephone"), Phone, Scope::Public),
        field<&Service::fax>("fax", QT_TRANSLATE_NOOP("field", "Fax"), Phone, Scope::Public),
        field<&Service::url>("url", QT_TRANSLATE_NOOP("field", "Web address"), Url, Scope::Public),
        field<&Service::capacity>("capacity", QT_TRANSLATE_NOOP("field", "Capacity"), Number, Scope::Public),
        field<&Service::days>("days", QT_TRANSLATE_NOOP("field", "Days"), Text, Scope::Public),
        field<&Service::daysNote>("days_note", QT_TRANSLATE_NOOP("field", "About the days"), Lines, Scope::Public),
        field<&Service::hours>("hours", QT_TRANSLATE_NOOP("field", "Hours"), Hours, Scope::Public),
        field<&Service::catchment>("catchment", QT_TRANSLATE_NOOP("field", "Area served"), Text, Scope::Public),
        field<&Service::acceptance>("acceptance", QT_TRANSLATE_NOOP("field", "Acceptance"), Terms, Scope::Professionals),
        field<&Service::vacancy>("vacancy", QT_TRANSLATE_NOOP("field", "Vacancy"), Text, Scope::Professionals),
        field<&Service::vacancyOn>("vacancy_on", QT_TRANSLATE_NOOP("field", "Vacancy told on"), Date, Scope::Professionals),
        field<&Service::inclusive>("inclusive", QT_TRANSLATE_NOOP("field", "Shared by the elderly and people with disabilities"), Text, Scope::Public),
        field<&Service::careStandard>("care_standard", QT_TRANSLATE_NOOP("field", "Standard of care insurance"), Text, Scope::Public),
        field<&Service::disabilityStandard>("disability_standard", QT_TRANSLATE_NOOP("field", "Standard of disability welfare"), Text, Scope::Public),
        field<&Service::remarks>("remarks", QT_TRANSLATE_NOOP("field", "Remarks"), Lines, Scope::Public),
        field<&Service::closedOn>("closed_on", QT_TRANSLATE_NOOP("field", "Closed"), Date, Scope::Public),
        field<&Service::specialities>("specialities", QT_TRANSLATE_NOOP("field", "Specialities"), Text, Scope::Public),
        field<&Service::vacancySource>("vacancy_source", QT_TRANSLATE_NOOP("field", "Vacancy told by"), Text, Scope::Professionals),
    };
    static const EntityInfo info{"service", QT_TRANSLATE_NOOP("entity", "Service"), fields};
    return info;
}

template <> const EntityInfo& describe<Contact>()
{
    static const std::array fields{
        field<&Contact::facility>("facility", QT_TRANSLATE_NOOP("field", "Facility"), Reference, Scope::Professionals),
        field<&Contact::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Text, Scope::Professionals),
        field<&Contact::role>("role", QT_TRANSLATE_NOOP("field", "Role"), Text, Scope::Professionals),
        field<&Contact::phone>("phone", QT_TRANSLATE_NOOP("field", "Telephone"), Phone, Scope::Professionals),
        field<&Contact::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines, Scope::Centre),
    };
    static const EntityInfo info{"contact", QT_TRANSLATE_NOOP("entity", "Contact"), fields};
    return info;
}

template <> const EntityInfo& describe<Place>()
{
    static const std::array fields{
        field<&Place::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Text, Scope::Public),
        field<&Place::kana>("kana", QT_TRANSLATE_NOOP("field", "Reading"), Kana, Scope::Public),
        field<&Place::latitude>("latitude", QT_TRANSLATE_NOOP("field", "Latitude"), Real, Scope::Public),
        field<&Place::longitude>("longitude", QT_TRANSLATE_NOOP("field", "Longitude"), Real, Scope::Public),
    };
    static const EntityInfo info{"place", QT_TRANSLATE_NOOP("entity", "Place"), fields};
    return info;
}

} // namespace tasuki::store

namespace tasuki::registry {

const store::Schema& schema()
{
    static const store::Schema entities{&store::describe<Organization>(), &store::describe<Facility>(),
                                        &store::describe<Service>(), &store::describe<Contact>(),
                                        &store::describe<Place>(), &store::describe<Source>(),
                                        &store::describe<Mapping>(), &store::describe<PostalTown>(),
                                        &store::describe<DistinctPair>(), &store::describe<ScopeRule>(),
                                        &store::describe<SavedList>(), &store::describe<ListMember>()};
    return entities;
}

} // namespace tasuki::registry
