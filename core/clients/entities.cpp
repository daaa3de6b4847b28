// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/entities.h"

#include <QtGlobal>

#include <array>

namespace tasuki::store {

using namespace clients;
using enum FieldKind;

namespace {

/// Client data is the centre's own and sealed, whatever it is.
template <auto Member> constexpr FieldInfo secret(std::string_view name, const char* label, FieldKind kind)
{
    return field<Member>(name, label, kind, Scope::Centre, Sealed::Yes);
}

/// Which client a row belongs to. A number made by chance says nothing about the person.
template <class T> constexpr FieldInfo ofClient()
{
    return field<&T::client>("client", QT_TRANSLATE_NOOP("field", "Client"), Reference, Scope::Centre);
}

} // namespace

template <> const EntityInfo& describe<Client>()
{
    static const std::array fields{
        secret<&Client::name>("name", QT_TRANSLATE_NOOP("field", "Full name"), Text),
        secret<&Client::kana>("kana", QT_TRANSLATE_NOOP("field", "Furigana"), Kana),
        secret<&Client::sex>("sex", QT_TRANSLATE_NOOP("field", "Sex"), Code),
        secret<&Client::birthDate>("birth_date", QT_TRANSLATE_NOOP("field", "Date of birth"), Date),
        secret<&Client::postalCode>("postal_code", QT_TRANSLATE_NOOP("field", "Postal code"), Text),
        secret<&Client::address>("address", QT_TRANSLATE_NOOP("field", "Home address"), Text),
        secret<&Client::building>("building", QT_TRANSLATE_NOOP("field", "Building"), Text),
        secret<&Client::phone>("phone", QT_TRANSLATE_NOOP("field", "Telephone"), Phone),
        secret<&Client::mobile>("mobile", QT_TRANSLATE_NOOP("field", "Mobile telephone"), Phone),
        secret<&Client::insurerNumber>("insurer_number", QT_TRANSLATE_NOOP("field", "Insurer number"), Text),
        secret<&Client::insuredNumber>("insured_number", QT_TRANSLATE_NOOP("field", "Insured number"), Text),
        secret<&Client::burden>("burden", QT_TRANSLATE_NOOP("field", "Share of costs"), Code),
        secret<&Client::physicalIndependence>("physical_independence", QT_TRANSLATE_NOOP("field", "Independence of the disabled elderly"), Code),
        secret<&Client::cognitiveIndependence>("cognitive_independence", QT_TRANSLATE_NOOP("field", "Independence of the elderly with dementia"), Code),
        secret<&Client::independenceOn>("independence_on", QT_TRANSLATE_NOOP("field", "Independence judged on"), Date),
        secret<&Client::household>("household", QT_TRANSLATE_NOOP("field", "Household"), Code),
        secret<&Client::pensions>("pensions", QT_TRANSLATE_NOOP("field", "Pensions"), Code),
        secret<&Client::disabilities>("disabilities", QT_TRANSLATE_NOOP("field", "Disability certificates"), Code),
        secret<&Client::housing>("housing", QT_TRANSLATE_NOOP("field", "Housing"), Code),
        secret<&Client::housingNotes>("housing_notes", QT_TRANSLATE_NOOP("field", "About the housing"), Lines),
        secret<&Client::lifeHistory>("life_history", QT_TRANSLATE_NOOP("field", "Life so far"), Lines),
        secret<&Client::interests>("interests", QT_TRANSLATE_NOOP("field", "Interests"), Lines),
        secret<&Client::allergies>("allergies", QT_TRANSLATE_NOOP("field", "Allergies"), Lines),
        secret<&Client::infections>("infections", QT_TRANSLATE_NOOP("field", "Infections"), Lines),
        secret<&Client::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines),
        secret<&Client::endedOn>("ended_on", QT_TRANSLATE_NOOP("field", "Support ended on"), Date),
        secret<&Client::endReason>("end_reason", QT_TRANSLATE_NOOP("field", "Reason of the end"), Code),
        secret<&Client::mergedInto>("merged_into", QT_TRANSLATE_NOOP("field", "Same as"), Reference),
        secret<&Client::primaryStaff>("primary_staff", QT_TRANSLATE_NOOP("field", "In charge"), Text),
    };
    static const EntityInfo info{"client", QT_TRANSLATE_NOOP("entity", "Client"), fields};
    return info;
}

template <> const EntityInfo& describe<Certification>()
{
    static const std::array fields{
        ofClient<Certification>(),
        secret<&Certification::level>("level", QT_TRANSLATE_NOOP("field", "Care level"), Code),
        secret<&Certification::state>("state", QT_TRANSLATE_NOOP("field", "State"), Code),
        secret<&Certification::from>("valid_from", QT_TRANSLATE_NOOP("field", "Valid from"), Date),
        secret<&Certification::to>("valid_to", QT_TRANSLATE_NOOP("field", "Valid to"), Date),
        secret<&Certification::certifiedOn>("certified_on", QT_TRANSLATE_NOOP("field", "Certified on"), Date),
        secret<&Certification::appliedOn>("applied_on", QT_TRANSLATE_NOOP("field", "Applied on"), Date),
    };
    static const EntityInfo info{"certification", QT_TRANSLATE_NOOP("entity", "Certification of care need"), fields};
    return info;
}

template <> const EntityInfo& describe<Relative>()
{
    static const std::array fields{
        ofClient<Relative>(),
        secret<&Relative::name>("name", QT_TRANSLATE_NOOP("field", "Full name"), Text),
        secret<&Relative::kana>("kana", QT_TRANSLATE_NOOP("field", "Furigana"), Kana),
        secret<&Relative::relation>("relation", QT_TRANSLATE_NOOP("field", "Relation"), Code),
        secret<&Relative::sex>("sex", QT_TRANSLATE_NOOP("field", "Sex"), Code),
        secret<&Relative::age>("age", QT_TRANSLATE_NOOP("field", "Age"), Number),
        secret<&Relative::order>("contact_order", QT_TRANSLATE_NOOP("field", "Order of contact"), Number),
        secret<&Relative::parts>("parts", QT_TRANSLATE_NOOP("field", "Part"), Code),
        secret<&Relative::phone>("phone", QT_TRANSLATE_NOOP("field", "Telephone"), Phone),
        secret<&Relative::reachable>("reachable", QT_TRANSLATE_NOOP("field", "Reachable"), Text),
        secret<&Relative::address>("address", QT_TRANSLATE_NOOP("field", "Home address"), Text),
        secret<&Relative::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines),
        secret<&Relative::parent>("parent", QT_TRANSLATE_NOOP("field", "Belongs to"), Reference),
    };
    static const EntityInfo info{"relative", QT_TRANSLATE_NOOP("entity", "Family and others near"), fields};
    return info;
}

template <> const EntityInfo& describe<CareTie>()
{
    static const std::array fields{
        ofClient<CareTie>(),
        secret<&CareTie::role>("role", QT_TRANSLATE_NOOP("field", "Role"), Code),
        secret<&CareTie::facility>("facility", QT_TRANSLATE_NOOP("field", "Facility"), Reference),
        secret<&CareTie::facilityName>("facility_name", QT_TRANSLATE_NOOP("field", "Name of the facility"), Text),
        secret<&CareTie::person>("person", QT_TRANSLATE_NOOP("field", "Person"), Text),
        secret<&CareTie::personKana>("person_kana", QT_TRANSLATE_NOOP("field", "Reading"), Kana),
        secret<&CareTie::phone>("phone", QT_TRANSLATE_NOOP("field", "Telephone"), Phone),
        secret<&CareTie::fax>("fax", QT_TRANSLATE_NOOP("field", "Fax"), Phone),
        secret<&CareTie::method>("method", QT_TRANSLATE_NOOP("field", "Visits"), Code),
        secret<&CareTie::perMonth>("per_month", QT_TRANSLATE_NOOP("field", "Times a month"), Number),
        secret<&CareTie::since>("since", QT_TRANSLATE_NOOP("field", "Since"), Date),
        secret<&CareTie::until>("until", QT_TRANSLATE_NOOP("field", "Until"), Date),
        secret<&CareTie::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines),
    };
    static const EntityInfo info{"care_tie", QT_TRANSLATE_NOOP("entity", "Doctor or office"), fields};
    return info;
}

template <> const EntityInfo& describe<Medicine>()
{
    static const std::array fields{
        ofClient<Medicine>(),
        secret<&Medicine::name>("name", QT_TRANSLATE_NOOP("field", "Medicine"), Text),
        secret<&Medicine::dose>("dose", QT_TRANSLATE_NOOP("field", "Dose"), Text),
        secret<&Medicine::usage>("usage_text", QT_TRANSLATE_NOOP("field", "How to take it"), Text),
        secret<&Medicine::purpose>("purpose", QT_TRANSLATE_NOOP("field", "What for"), Text),
        secret<&Medicine::prescriber>("prescriber", QT_TRANSLATE_NOOP("field", "Prescribed by"), Text),
        secret<&Medicine::since>("since", QT_TRANSLATE_NOOP("field", "Since"), Date),
        secret<&Medicine::until>("until", QT_TRANSLATE_NOOP("field", "Until"), Date),
        secret<&Medicine::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines),
    };
    static const EntityInfo info{"medicine", QT_TRANSLATE_NOOP("entity", "Medicine"), fields};
    return info;
}

template <> const EntityInfo& describe<Procedure>()
{
    static const std::array fields{
        ofClient<Procedure>(),
        secret<&Procedure::kind>("kind", QT_TRANSLATE_NOOP("field", "Procedure"), Code),
        secret<&Procedure::detail>("detail", QT_TRANSLATE_NOOP("field", "Details"), Lines),
        secret<&Procedure::performer>("performer", QT_TRANSLATE_NOOP("field", "Done by"), Text),
        secret<&Procedure::since>("since", QT_TRANSLATE_NOOP("field", "Since"), Date),
        secret<&Procedure::until>("until", QT_TRANSLATE_NOOP("field", "Until"), Date),
    };
    static const EntityInfo info{"medical_procedure", QT_TRANSLATE_NOOP("entity", "Medical procedure"), fields};
    return info;
}

template <> const EntityInfo& describe<Illness>()
{
    static const std::array fields{
        ofClient<Illness>(),
        secret<&Illness::on>("began_on", QT_TRANSLATE_NOOP("field", "Since"), Text),
        secret<&Illness::name>("name", QT_TRANSLATE_NOOP("field", "Illness"), Text),
        secret<&Illness::facility>("facility_name", QT_TRANSLATE_NOOP("field", "Clinic and doctor"), Text),
        secret<&Illness::phone>("phone", QT_TRANSLATE_NOOP("field", "Telephone"), Phone),
        secret<&Illness::state>("state", QT_TRANSLATE_NOOP("field", "State"), Code),
        secret<&Illness::detail>("detail", QT_TRANSLATE_NOOP("field", "Details"), Lines),
    };
    static const EntityInfo info{"illness", QT_TRANSLATE_NOOP("entity", "Illness"), fields};
    return info;
}

template <> const EntityInfo& describe<Wish>()
{
    static const std::array fields{
        ofClient<Wish>(),
        secret<&Wish::on>("said_on", QT_TRANSLATE_NOOP("field", "Said on"), Date),
        secret<&Wish::who>("said_by", QT_TRANSLATE_NOOP("field", "Said by"), Text),
        secret<&Wish::about>("about", QT_TRANSLATE_NOOP("field", "About"), Code),
        secret<&Wish::text>("wish_text", QT_TRANSLATE_NOOP("field", "Wish"), Lines),
        secret<&Wish::present>("present", QT_TRANSLATE_NOOP("field", "Who was there"), Text),
    };
    static const EntityInfo info{"wish", QT_TRANSLATE_NOOP("entity", "Wish"), fields};
    return info;
}

template <> const EntityInfo& describe<Consent>()
{
    static const std::array fields{
        ofClient<Consent>(),
        secret<&Consent::on>("given_on", QT_TRANSLATE_NOOP("field", "Given on"), Date),
        secret<&Consent::wording>("wording", QT_TRANSLATE_NOOP("field", "Version of the text"), Text),
        secret<&Consent::range>("consent_range", QT_TRANSLATE_NOOP("field", "To whom"), Code),
        secret<&Consent::signer>("signer", QT_TRANSLATE_NOOP("field", "Signed by"), Text),
        secret<&Consent::relation>("relation", QT_TRANSLATE_NOOP("field", "Relation"), Code),
        secret<&Consent::withdrawnOn>("withdrawn_on", QT_TRANSLATE_NOOP("field", "Withdrawn on"), Date),
        secret<&Consent::notes>("notes", QT_TRANSLATE_NOOP("field", "Notes"), Lines),
    };
    static const EntityInfo info{"consent", QT_TRANSLATE_NOOP("entity", "Consent"), fields};
    return info;
}

template <> const EntityInfo& describe<Event>()
{
    static const std::array fields{
        ofClient<Event>(),
        secret<&Event::on>("happened_on", QT_TRANSLATE_NOOP("field", "Day"), Date),
        secret<&Event::kind>("kind", QT_TRANSLATE_NOOP("field", "What"), Code),
        secret<&Event::text>("event_text", QT_TRANSLATE_NOOP("field", "What happened"), Lines),
        secret<&Event::place>("place", QT_TRANSLATE_NOOP("field", "Where"), Text),
    };
    static const EntityInfo info{"client_event", QT_TRANSLATE_NOOP("entity", "Event"), fields};
    return info;
}

} // namespace tasuki::store

namespace tasuki::clients {

const store::Schema& schema()
{
    using store::describe;
    static const store::Schema entities{&describe<Client>(),    &describe<Certification>(), &describe<Relative>(), &describe<CareTie>(),
                                        &describe<Medicine>(),  &describe<Procedure>(),     &describe<Illness>(),  &describe<Wish>(),
                                        &describe<Consent>(),   &describe<Event>()};
    return entities;
}

} // namespace tasuki::clients
