// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"

#include "registry/carecells.h"
#include "registry/categories.h"

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
      m_row(store.handle(), "SELECT id,name,kana,office_number,address,building,city,phone,latitude,longitude,verified_on,"
                            "verified_by,closed_on,category,prefecture FROM facility WHERE rid=?1"),
      m_rowServices(store.handle(), "SELECT kind,acceptance,vacancy,vacancy_on FROM service WHERE facility=?1 AND deleted=0 AND "
                                    "closed_on IS NULL"),
      m_facility(store.handle(),
                 "SELECT f.id,f.office_number,f.name,f.kana,f.city,f.address,f.building,f.phone,f.fax,o.name,f.notes,f.category,"
                 "f.latitude,f.longitude,f.closed_on,f.deleted,f.verified_on FROM facility f LEFT JOIN organization o ON o.id=f.organization "
                 "WHERE f.rid=?1"),
      m_services(store.handle(),
                 "SELECT kind,name,kana,phone,acceptance,closed_on,vacancy,specialities FROM service WHERE facility=?1 AND deleted=0 "
                 "ORDER BY kind"),
      m_corrected(store.handle(), "SELECT entity,field,value FROM official WHERE row=?1 OR row IN (SELECT id FROM service "
                                  "WHERE facility=?1)")
{
    m_store.setDocumentSource(this);
    m_subscription = m_store.bus().subscribe([this](const store::ChangeEvent& event) {
        m_fresh = false;
        if (event.everything || event.entity == &store::describe<Place>())
            m_places.reset();
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
    if (&entity == &store::describe<Facility>())
        return {rid};
    const char* sql = &entity == &store::describe<Service>()
                          ? "SELECT f.rid FROM service s JOIN facility f ON f.id=s.facility WHERE s.rid=?1"
                      : &entity == &store::describe<Organization>()
                          ? "SELECT f.rid FROM organization o JOIN facility f ON f.organization=o.id WHERE o.rid=?1"
                          : nullptr;
    std::vector<std::int64_t> rids;
    if (!sql)
        return rids;
    Statement statement(m_store.handle(), sql);
    statement.bind(1, rid);
    while (statement.step())
        rids.push_back(statement.integer(0));
    return rids;
}

std::optional<store::SearchDocument> Registry::build(std::int64_t rid)
{
    m_facility.reset();
    if (!m_facility.bind(1, rid).step() || m_facility.integer(15) != 0) {
        m_facility.reset();
        return std::nullopt;
    }
    const Uuid id = m_facility.uuid(0);
    struct Owned
    {
        std::string kind, name, kana, phone, acceptance;
        bool closed, vacancy;
        std::string specialities;
    };
    std::vector<Owned> owned;
    m_services.reset();
    m_services.bind(1, id);
    while (m_services.step())
        owned.push_back({std::string(m_services.text(0)), std::string(m_services.text(1)), std::string(m_services.text(2)),
                         std::string(m_services.text(3)), std::string(m_services.text(4)), !m_services.isNull(5),
                         !m_services.isNull(6), std::string(m_services.text(7))});
    m_services.reset();
    std::vector<ServiceTexts> services;
    services.reserve(owned.size());
    for (const Owned& service : owned)
        services.push_back({leafOf(service.kind), service.name, service.kana, service.phone, service.acceptance,
                            service.closed, service.vacancy, service.specialities});
    m_corrected.reset();
    m_corrected.bind(1, id);
    // What no list publishes, such as conditions, is knowledge and no correction.
    bool corrected = false;
    while (!corrected && m_corrected.step())
        corrected = !m_corrected.isNull(2) || isPublished(m_corrected.text(0) == "facility" ? store::describe<Facility>() : store::describe<Service>(),
                                m_corrected.text(1));
    m_corrected.reset();
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
    texts.closed = !m_facility.isNull(14);
    texts.corrected = corrected;
    if (const QDate verified = dateAt(m_facility, 16); verified.isValid())
        texts.verifiedDay = std::max<std::int64_t>(0, verified.toJulianDay());
    texts.services = services;
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
    m_rowServices.reset();
    m_rowServices.bind(1, row.id.uuid);
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

Result<std::optional<FacilityDetail>> Registry::detail(const Id<Facility>& id)
{
    return store::guarded([&]() -> std::optional<FacilityDetail> {
        FacilityDetail detail;
        auto facility = store::take(m_store.load(id));
        if (!facility)
            return std::nullopt;
        detail.facility = std::move(*facility);
        if (auto organization = store::take(m_store.load(detail.facility.organization)))
            detail.organization = std::move(*organization);
        std::vector<Id<Service>> services;
        Statement list(m_store.handle(), "SELECT id FROM service WHERE facility=?1 AND deleted=0");
        list.bind(1, id.uuid);
        while (list.step())
            services.push_back({list.uuid(0)});
        for (const Id<Service>& service : services)
            if (auto loaded = store::take(m_store.load(service)))
                detail.services.push_back(std::move(*loaded));
        std::sort(detail.services.begin(), detail.services.end(), [](const Service& a, const Service& b) {
            const bool aClosed = a.closedOn.isValid();
            const bool bClosed = b.closedOn.isValid();
            return aClosed != bClosed ? bClosed
                                      : leafIndex(a.kind.toStdString()) < leafIndex(b.kind.toStdString());
        });
        Statement people(m_store.handle(), "SELECT id FROM contact WHERE facility=?1 AND deleted=0 ORDER BY rid");
        people.bind(1, id.uuid);
        while (people.step())
            if (auto contact = store::take(m_store.load(Id<Contact>{people.uuid(0)})))
                detail.contacts.push_back(std::move(*contact));
        const auto addOfficial = [&](const store::EntityInfo& entity, const Uuid& row) {
            for (auto& [field, value] : store::take(m_store.officialValues(entity, row)))
                detail.official.push_back({row, std::move(field), std::move(value)});
        };
        addOfficial(store::describe<Facility>(), id.uuid);
        for (const Service& service : detail.services)
            addOfficial(store::describe<Service>(), service.id.uuid);
        return detail;
    });
}

} // namespace tasuki::registry
