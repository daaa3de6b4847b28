// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/outputreader.h"

#include "registry/categories.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tasuki::registry {

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct ScopeWords
{
    Q_DECLARE_TR_FUNCTIONS(ScopeWords)
};

/// What a facility stands under: its own category and the kinds of its open services; of all where none is open.
std::vector<std::string> categoriesOf(const FacilityDetail& detail)
{
    std::vector<std::string> codes;
    if (!detail.facility.category.isEmpty())
        codes.push_back(detail.facility.category.toStdString());
    for (const bool closedToo : {false, true}) {
        for (const Service& service : detail.services)
            if (closedToo || !service.closedOn.isValid())
                codes.push_back(service.kind.toStdString());
        if (!codes.empty())
            break;
    }
    return codes;
}

} // namespace

int Withheld::total() const
{
    return std::accumulate(cells.begin(), cells.end(), rows + services,
                           [](int sum, const auto& entry) { return sum + entry.second; });
}

QString Withheld::inWords() const
{
    QStringList words;
    if (rows > 0)
        words << ScopeWords::tr("whole facilities %1").arg(rows);
    if (services > 0)
        words << ScopeWords::tr("whole services %1").arg(services);
    for (const auto& [key, count] : cells)
        words << ScopeWords::tr("%1 %2").arg(keyInWords(key)).arg(count);
    return words.join(ScopeWords::tr(", "));
}

Result<OutputReader> OutputReader::open(store::Store& store, store::Scope audience, std::set<std::string> fields)
{
    auto rules = ScopeRules::load(store);
    if (!rules)
        return tl::unexpected<Error>(rules.error());
    OutputReader reader(audience, std::move(fields));
    reader.m_rules = std::move(*rules);
    return reader;
}

bool OutputReader::gives(const Id<Facility>& facility, const Codes& categories, const std::string& key)
{
    if (!m_fields.empty() && !m_fields.contains(key))
        return false;
    if (m_rules.ofField(facility, categories, key) <= m_audience)
        return true;
    ++m_withheld.cells[key];
    return false;
}

template <class T> T OutputReader::permitted(const T& entity, const Id<Facility>& facility, const Codes& categories)
{
    // From nothing up: a member that is described nowhere stays empty instead of slipping through.
    T out;
    out.id = entity.id;
    const store::EntityInfo& info = store::describe<T>();
    for (const store::FieldInfo& field : info.fields) {
        const store::Value value = field.get(&entity);
        if (!std::holds_alternative<std::monostate>(value) && gives(facility, categories, fieldKey(info, field)))
            field.set(&out, value);
    }
    return out;
}

std::optional<Permitted<FacilityDetail>> OutputReader::detail(const FacilityDetail& detail)
{
    const Id<Facility>& id = detail.facility.id;
    const std::vector<std::string> owned = categoriesOf(detail);
    const Codes categories(owned.begin(), owned.end());
    if (m_rules.ofRow(id, categories) > m_audience) {
        ++m_withheld.rows;
        return std::nullopt;
    }
    FacilityDetail out;
    out.facility = permitted(detail.facility, id, categories);
    out.organization = permitted(detail.organization, id, categories);
    for (const Service& service : detail.services) {
        const std::string kind = service.kind.toStdString();
        const Codes own{kind};
        if (m_rules.ofRow(id, own) > m_audience)
            ++m_withheld.services;
        else
            out.services.push_back(permitted(service, id, own));
    }
    for (const Contact& contact : detail.contacts) {
        Contact given = permitted(contact, id, categories);
        Contact nobody;
        nobody.id = given.id;
        nobody.facility = given.facility;
        if (given != nobody)
            out.contacts.push_back(std::move(given));
    }
    // What was published beneath a correction is no value of this record any more.
    return Permitted<FacilityDetail>(std::move(out));
}

std::optional<Permitted<FacilityRow>> OutputReader::row(const FacilityRow& row)
{
    const auto leaves = leafCategories();
    Codes categories;
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf)
        if (row.kinds >> leaf & 1)
            categories.push_back(leaves[leaf].code);
    if (m_rules.ofRow(row.id, categories) > m_audience) {
        ++m_withheld.rows;
        return std::nullopt;
    }
    FacilityRow out;
    out.id = row.id;
    out.rid = row.rid;
    int hiddenServices = 0;
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
        if (!(row.kinds >> leaf & 1))
            continue;
        const Codes own{leaves[leaf].code};
        if (m_rules.ofRow(row.id, own) > m_audience)
            ++hiddenServices;
        // A place without services stands under its own category, one with services under theirs: a row does not say
        // which.
        else if (m_rules.ofField(row.id, own, "facility.category") <= m_audience && gives(row.id, own, "service.kind"))
            out.kinds |= std::int64_t{1} << leaf;
    }
    m_withheld.services += hiddenServices;
    const auto take = [&](const char* key, auto FacilityRow::*member) {
        if (row.*member != FacilityRow().*member && gives(row.id, categories, key))
            out.*member = row.*member;
    };
    take("facility.name", &FacilityRow::name);
    take("facility.kana", &FacilityRow::kana);
    take("facility.office_number", &FacilityRow::officeNumber);
    take("facility.address", &FacilityRow::address);
    take("facility.building", &FacilityRow::building);
    take("facility.prefecture", &FacilityRow::prefecture);
    take("facility.city", &FacilityRow::city);
    take("facility.phone", &FacilityRow::phone);
    take("facility.latitude", &FacilityRow::latitude);
    take("facility.longitude", &FacilityRow::longitude);
    // A row has these of all its services together: where one is not shown, they may be that one's.
    if (hiddenServices == 0) {
        take("service.vacancy", &FacilityRow::vacancy);
        take("service.vacancy_on", &FacilityRow::vacancyOn);
        take("service.acceptance", &FacilityRow::acceptance);
    }
    take("facility.verified_on", &FacilityRow::verifiedOn);
    take("facility.verified_by", &FacilityRow::verifiedBy);
    take("facility.closed_on", &FacilityRow::closedOn);
    // A distance from a known place tells where something is as an address does.
    if (out.latitude && out.longitude)
        out.distance = row.distance;
    return Permitted<FacilityRow>(std::move(out));
}

std::vector<Permitted<FacilityRow>> OutputReader::rows(const std::vector<FacilityRow>& rows)
{
    std::vector<Permitted<FacilityRow>> given;
    given.reserve(rows.size());
    for (const FacilityRow& each : rows)
        if (auto one = row(each))
            given.push_back(std::move(*one));
    return given;
}

} // namespace tasuki::registry
