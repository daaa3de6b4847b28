// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"

#include "registry/availability.h"
#include "registry/carecells.h"
#include "registry/categories.h"
#include "registry/postaltowns.h"
#include "registry/sources.h"

#include <algorithm>

namespace tasuki::registry {

using store::Statement;

namespace {

std::optional<double> realAt(const Statement& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.real(column));
}

QDate dateAt(const Statement& statement, int column)
{
    return statement.isNull(column) ? QDate() : QDate::fromString(statement.string(column), Qt::ISODate);
}

int leafOf(std::string_view code)
{
    return code.empty() ? -1 : leafIndex(code);
}

} // namespace

Registry::Registry(store::Store& store)
    : m_store(store), m_index(store.handle(), "facility", documentVersion, store.database().access() != store::Access::Read),
      m_openings(store.handle()),
      m_row(store.handle(), "SELECT id,name,kana,office_number,address,building,city,phone,latitude,longitude,verified_on,"
                            "verified_by,closed_on,category,prefecture FROM facility WHERE rid=?1"),
      m_rowServices(store.handle(), "SELECT kind,acceptance,vacancy,vacancy_on FROM service WHERE facility=?1 AND deleted=0 AND "
                                    "closed_on IS NULL"),
      m_facility(store.handle(),
                 "SELECT f.id,f.office_number,f.name,f.kana,f.city,f.address,f.building,f.phone,f.fax,o.name,f.notes,f.category,"
                 "f.latitude,f.longitude,f.closed_on,f.deleted,f.verified_on,f.merged_into FROM facility f LEFT JOIN organization o ON o.id=f.organization "
                 "WHERE f.rid=?1"),
      m_services(store.handle(),
                 "SELECT kind,name,kana,phone,acceptance,closed_on,vacancy,specialities FROM service WHERE facility=?1 AND deleted=0 "
                 "ORDER BY kind"),
      m_corrected(store.handle(), "SELECT entity,field,value FROM official WHERE row=?1 OR row IN (SELECT id FROM service "
                                  "WHERE facility=?1)"),
      m_part(store.handle(), "SELECT office_number,name,kana,address,building,phone,fax,category,closed_on,source,source_key,id "
                             "FROM facility WHERE id=?1"),
      m_hasParts(store.handle(), "SELECT EXISTS(SELECT 1 FROM facility WHERE merged_into IS NOT NULL)"),
      m_facilityId(store.handle(), "SELECT id FROM facility WHERE rid=?1"), m_ofService(store.handle(), "SELECT facility FROM service WHERE rid=?1"),
      m_ofOrganization(store.handle(), "SELECT f.id FROM organization o JOIN facility f ON f.organization=o.id WHERE o.rid=?1"), m_wholes(store.handle())
{
    m_store.setDocumentSource(this);
    m_subscription = m_store.bus().subscribe([this](const store::ChangeEvent& event) {
        m_fresh = false;
        m_openings.listen(event);
        if (event.everything || event.entity == &store::describe<Place>())
            m_places.reset();
        if (event.everything || event.entity == &store::describe<PostalTown>() || event.entity == &store::describe<Facility>())
            m_readTowns.clear();
    });
}

Registry::~Registry()
{
    m_store.setDocumentSource(nullptr);
}

void Registry::loadGlances()
{
    if (m_fresh)
        return;
    m_glances = m_index.glances();
    m_count = static_cast<std::size_t>(std::count_if(m_glances.begin(), m_glances.end(), [](const store::Glance& glance) {
        return glance.rid != 0 && !(glance.flags & store::Glance::Closed);
    }));
    m_fresh = true;
}

const store::Glance* Registry::glance(std::int64_t rid) const
{
    const auto at = static_cast<std::size_t>(rid);
    return at < m_glances.size() && m_glances[at].rid == rid ? &m_glances[at] : nullptr;
}

std::size_t Registry::facilityCount()
{
    auto loaded = store::guarded([&] { loadGlances(); });
    return loaded ? m_count : 0;
}

std::vector<std::int64_t> Registry::affectedBy(const store::EntityInfo& entity, std::int64_t rid)
{
    store::Statement* const facilities = &entity == &store::describe<Facility>()       ? &m_facilityId
                                         : &entity == &store::describe<Service>()      ? &m_ofService
                                         : &entity == &store::describe<Organization>() ? &m_ofOrganization
                                                                                       : nullptr;
    std::vector<std::int64_t> rids;
    if (!facilities)
        return rids;
    std::vector<Uuid> changed;
    facilities->bind(1, rid);
    while (facilities->step())
        if (!facilities->isNull(0))
            changed.push_back(facilities->uuid(0));
    facilities->reset();
    for (const Uuid& id : changed)
        for (const Uuid& tied : m_wholes.tiedTo(id))
            if (const auto document = m_store.ridOf(store::describe<Facility>(), tied))
                rids.push_back(*document);
    return rids;
}

bool Registry::hasParts()
{
    m_hasParts.reset();
    const bool any = m_hasParts.step() && m_hasParts.integer(0) != 0;
    m_hasParts.reset();
    return any;
}

void Registry::refreshDocuments(std::int64_t rid)
{
    for (const std::int64_t document : hasParts() ? affectedBy(store::describe<Facility>(), rid) : std::vector{rid}) {
        if (const auto made = build(document))
            m_index.put(document, *made);
        else
            m_index.remove(document);
    }
}

std::optional<store::SearchDocument> Registry::build(std::int64_t rid)
{
    m_facility.reset();
    if (!m_facility.bind(1, rid).step() || m_facility.integer(15) != 0) {
        m_facility.reset();
        return std::nullopt;
    }
    const Uuid id = m_facility.uuid(0);
    if (!m_facility.isNull(17) && m_wholes.standingFor(id) != id) {
        m_facility.reset();
        return std::nullopt;
    }
    const std::vector<Uuid> rows = m_wholes.rowsOf(id);
    struct Owned
    {
        std::string kind, name, kana, phone, acceptance;
        bool closed, vacancy;
        std::string specialities;
    };
    std::vector<Owned> owned;
    for (const Uuid& row : rows) {
        m_services.reset();
        m_services.bind(1, row);
        while (m_services.step())
            owned.push_back({std::string(m_services.text(0)), std::string(m_services.text(1)), std::string(m_services.text(2)),
                             std::string(m_services.text(3)), std::string(m_services.text(4)), !m_services.isNull(5),
                             readVacancy(m_services.string(6)) == VacancyState::Free, std::string(m_services.text(7))});
        m_services.reset();
    }
    std::vector<ServiceTexts> services;
    services.reserve(owned.size());
    for (const Owned& service : owned)
        services.push_back({leafOf(service.kind), service.name, service.kana, service.phone, service.acceptance,
                            service.closed, service.vacancy, service.specialities});
    // What no list publishes, such as conditions, is knowledge and no correction.
    bool corrected = false;
    for (const Uuid& row : rows) {
        m_corrected.reset();
        m_corrected.bind(1, row);
        while (!corrected && m_corrected.step())
            corrected = !m_corrected.isNull(2) ||
                        isPublished(m_corrected.text(0) == "facility" ? store::describe<Facility>() : store::describe<Service>(),
                                    m_corrected.text(1));
        m_corrected.reset();
    }
    bool closed = !m_facility.isNull(14);
    const std::vector<PartOfFacility> ownedParts = readParts(std::span(rows).subspan(1));
    std::vector<PartTexts> parts;
    for (const PartOfFacility& part : ownedParts) {
        const auto& [officeNumber, name, kana, address, building, phone, fax] = part.texts;
        parts.push_back({officeNumber, name, kana, address, building, phone, fax, part.leaf, part.closed});
        closed &= part.closed;
    }
    FacilityTexts texts;
    texts.officeNumber = m_facility.text(1);
    texts.name = m_facility.text(2);
    texts.kana = m_facility.text(3);
    texts.city = m_facility.text(4);
    texts.address = m_facility.text(5);
    texts.building = m_facility.text(6);
    texts.phone = m_facility.text(7);
    texts.fax = m_facility.text(8);
    texts.organization = m_facility.text(9);
    texts.notes = m_facility.text(10);
    texts.leaf = leafOf(m_facility.text(11));
    texts.latitude = realAt(m_facility, 12);
    texts.longitude = realAt(m_facility, 13);
    texts.closed = closed;
    texts.corrected = corrected;
    if (const QDate verified = dateAt(m_facility, 16); verified.isValid())
        texts.verifiedDay = std::max<std::int64_t>(0, verified.toJulianDay());
    texts.services = services;
    texts.parts = parts;
    store::SearchDocument document = m_maker.make(texts);
    m_facility.reset();
    return document;
}

QGeoCoordinate Registry::centrePlace()
{
    const QStringList parts = m_store.meta("centre_place").split(QLatin1Char(','));
    return parts.size() >= 2 ? QGeoCoordinate(parts[0].toDouble(), parts[1].toDouble()) : QGeoCoordinate();
}

Result<void> Registry::setCentrePlace(const QGeoCoordinate& place, const QString& name)
{
    if (auto named = m_store.setMeta("centre_place_name", name); !named)
        return named;
    return m_store.setMeta("centre_place", QStringLiteral("%1,%2").arg(place.latitude(), 0, 'f', 6).arg(place.longitude(), 0, 'f', 6));
}

void Registry::addServices(const Uuid& of, FacilityRow& row)
{
    m_rowServices.reset();
    m_rowServices.bind(1, of);
    while (m_rowServices.step()) {
        if (const int kind = leafOf(m_rowServices.text(0)); kind >= 0)
            row.kinds |= std::int64_t{1} << kind;
        for (AcceptanceItem& item : parseAcceptance(m_rowServices.string(1)))
            row.acceptance.push_back(std::move(item));
        const QDate told = dateAt(m_rowServices, 3);
        if (!m_rowServices.isNull(2) && (row.vacancy.isEmpty() || told > row.vacancyOn)) {
            row.vacancy = m_rowServices.string(2);
            row.vacancyOn = told;
        }
    }
    m_rowServices.reset();
}

std::vector<Registry::PartOfFacility> Registry::readParts(std::span<const Uuid> rows)
{
    std::vector<PartOfFacility> parts;
    for (const Uuid& row : rows) {
        m_part.reset();
        if (m_part.bind(1, row).step()) {
            PartOfFacility& part = parts.emplace_back();
            for (int column = 0; column < 7; ++column)
                part.texts[static_cast<std::size_t>(column)] = m_part.text(column);
            part.leaf = leafOf(m_part.text(7));
            part.closed = !m_part.isNull(8);
        }
        m_part.reset();
    }
    return parts;
}

FacilityRow Registry::row(std::int64_t rid, const std::optional<QGeoCoordinate>& origin)
{
    FacilityRow row;
    row.rid = rid;
    m_row.reset();
    if (!m_row.bind(1, rid).step()) {
        m_row.reset();
        return row;
    }
    row.id.uuid = m_row.uuid(0);
    row.name = m_row.string(1);
    row.kana = m_row.string(2);
    row.officeNumber = m_row.string(3);
    row.address = m_row.string(4);
    row.building = m_row.string(5);
    row.city = m_row.string(6);
    row.phone = m_row.string(7);
    row.latitude = realAt(m_row, 8);
    row.longitude = realAt(m_row, 9);
    row.verifiedOn = dateAt(m_row, 10);
    row.verifiedBy = m_row.string(11);
    row.closedOn = dateAt(m_row, 12);
    const int leaf = leafOf(m_row.text(13));
    row.kinds = leaf >= 0 ? std::int64_t{1} << leaf : 0;
    row.prefecture = m_row.string(14);
    m_row.reset();
    const std::vector<Uuid> rows = m_wholes.rowsOf(row.id.uuid);
    for (const Uuid& part : rows)
        addServices(part, row);
    for (const PartOfFacility& part : readParts(std::span(rows).subspan(1))) {
        if (part.leaf >= 0 && !part.closed)
            row.kinds |= std::int64_t{1} << part.leaf;
        if (!part.closed)
            row.closedOn = {};
    }
    if (origin && row.latitude && row.longitude)
        row.distance = origin->distanceTo(QGeoCoordinate(*row.latitude, *row.longitude));
    if (const store::Glance* known = glance(rid))
        row.corrected = (known->flags & correctedHere) != 0;
    return row;
}

Result<std::vector<FacilityRow>> Registry::rows(SearchResult& result, std::size_t from, std::size_t count)
{
    return store::guarded([&] {
        const store::ReadScope reading(m_store.handle());
        std::vector<FacilityRow> rows;
        const std::size_t to = std::min(from + count, result.hits.size());
        sort(result, to);
        rows.reserve(to - std::min(from, to));
        for (std::size_t i = from; i < to; ++i)
            rows.push_back(row(result.hits[i].rid, result.origin));
        return rows;
    });
}

Result<std::vector<Id<Facility>>> Registry::ids(SearchResult& result)
{
    return store::guarded([&] {
        const store::ReadScope reading(m_store.handle());
        sort(result, result.hits.size());
        Statement row(m_store.handle(), "SELECT id FROM facility WHERE rid=?1");
        std::vector<Id<Facility>> ids;
        ids.reserve(result.hits.size());
        for (const SearchResult::Hit& hit : result.hits) {
            row.reset();
            if (row.bind(1, hit.rid).step())
                ids.push_back({row.uuid(0)});
        }
        return ids;
    });
}

Result<std::vector<FacilityRow>> Registry::nearest(const QGeoCoordinate& place, std::size_t count)
{
    return store::guarded([&] {
        const store::ReadScope reading(m_store.handle());
        loadGlances();
        std::vector<FacilityRow> rows;
        const auto rids = m_index.nearest(place.latitude(), place.longitude(), count, [&](std::int64_t rid) {
            const store::Glance* known = glance(rid);
            return known && !(known->flags & store::Glance::Closed);
        });
        for (const std::int64_t rid : rids)
            rows.push_back(row(rid, place));
        return rows;
    });
}

void Registry::describeParts(FacilityDetail& detail, const std::vector<Uuid>& rows)
{
    for (const Uuid& row : rows) {
        m_part.reset();
        if (m_part.bind(1, row).step())
            detail.sources.push_back({{row}, m_part.string(9), {}, m_part.string(10).isEmpty() ? m_part.string(0) : m_part.string(10),
                                      m_part.string(1), dateAt(m_part, 8)});
        m_part.reset();
        if (auto list = store::take(m_store.load(Id<Source>{sourceId(detail.sources.back().source.toStdString())})))
            detail.sources.back().list = list->name;
        for (auto& [field, value] : store::take(m_store.officialValues(store::describe<Facility>(), row)))
            if (field == "name")
                detail.sources.back().name = store::displayText(value);
    }
    // One list may have closed what another still publishes: then somebody has to ask, and it stays in sight.
    const bool open = std::any_of(detail.sources.begin(), detail.sources.end(), [](const auto& part) { return !part.closedOn.isValid(); });
    if (open)
        detail.facility.closedOn = {};
}

Result<std::optional<FacilityDetail>> Registry::detail(const Id<Facility>& id)
{
    return store::guarded([&]() -> std::optional<FacilityDetail> {
        const store::ReadScope reading(m_store.handle());
        FacilityDetail detail;
        const Id<Facility> standing{m_wholes.standingFor(id.uuid)};
        auto facility = store::take(m_store.load(standing));
        if (!facility)
            return std::nullopt;
        detail.facility = std::move(*facility);
        if (auto organization = store::take(m_store.load(detail.facility.organization)))
            detail.organization = std::move(*organization);
        const std::vector<Uuid> rows = m_wholes.rowsOf(standing.uuid);
        describeParts(detail, rows);
        std::vector<Id<Service>> services;
        std::vector<Id<Contact>> contacts;
        for (const Uuid& row : rows) {
            Statement list(m_store.handle(), "SELECT id FROM service WHERE facility=?1 AND deleted=0");
            list.bind(1, row);
            while (list.step())
                services.push_back({list.uuid(0)});
            Statement people(m_store.handle(), "SELECT id FROM contact WHERE facility=?1 AND deleted=0 ORDER BY rid");
            people.bind(1, row);
            while (people.step())
                contacts.push_back({people.uuid(0)});
        }
        for (const Id<Service>& service : services)
            if (auto loaded = store::take(m_store.load(service)))
                detail.services.push_back(std::move(*loaded));
        std::stable_sort(detail.services.begin(), detail.services.end(), [](const Service& a, const Service& b) {
            const bool aClosed = a.closedOn.isValid();
            const bool bClosed = b.closedOn.isValid();
            return aClosed != bClosed ? bClosed
                                      : leafIndex(a.kind.toStdString()) < leafIndex(b.kind.toStdString());
        });
        for (const Id<Contact>& contact : contacts)
            if (auto loaded = store::take(m_store.load(contact)))
                detail.contacts.push_back(std::move(*loaded));
        const auto addOfficial = [&](const store::EntityInfo& entity, const Uuid& row) {
            for (auto& [field, value] : store::take(m_store.officialValues(entity, row)))
                detail.official.push_back({row, std::move(field), std::move(value)});
        };
        addOfficial(store::describe<Facility>(), standing.uuid);
        for (const Service& service : detail.services)
            addOfficial(store::describe<Service>(), service.id.uuid);
        return detail;
    });
}

} // namespace tasuki::registry
