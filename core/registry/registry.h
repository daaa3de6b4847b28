// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/document.h"
#include "registry/entities.h"
#include "registry/openingcolumn.h"
#include "registry/query.h"
#include "registry/whole.h"
#include "store/store.h"

#include <QGeoCoordinate>

#include <unordered_map>

namespace tasuki::registry {

/// One line of a result list.
struct FacilityRow
{
    Id<Facility> id;
    std::int64_t rid = 0;
    QString name, kana, officeNumber, address, building, prefecture, city, phone;
    std::int64_t kinds = 0;  ///< mask of its open services' categories
    std::optional<double> latitude, longitude;
    std::optional<double> distance;  ///< metres from the asked place, along the great circle
    QString vacancy;
    QDate vacancyOn;
    std::vector<AcceptanceItem> acceptance;
    QDate verifiedOn;
    QString verifiedBy;
    QDate closedOn;
    bool corrected = false;
    bool operator==(const FacilityRow&) const = default;
};

/// A facility with all that belongs to it, whichever of its rows it belongs to.
struct FacilityDetail
{
    Facility facility;  ///< the row that stands for it; closed only where every row is
    Organization organization;
    std::vector<Service> services;  ///< in the order of the categories, closed ones last
    std::vector<Contact> contacts;
    /// The published value beneath each of the centre's corrections: row, field, value.
    struct Official
    {
        Uuid row;
        std::string field;
        store::Value value;
    };
    std::vector<Official> official;
    /// A row that the facility consists of: what one list publishes, or what people registered.
    struct Source
    {
        Id<Facility> row;
        QString source;    ///< code of the list, see sources.h; empty for rows of people
        QString list;      ///< what people call the list; empty where the file does not say
        QString key;       ///< its number there
        QString name;      ///< as the list publishes it
        QDate closedOn;
        bool operator==(const Source&) const = default;
    };
    std::vector<Source> sources;  ///< the row that stands for the facility first
};

/// The hits of one search: counted at once, sorted as far as they are looked at.
struct SearchResult
{
    struct Hit
    {
        std::int64_t rid;
        float squared;  ///< squared distance in degrees; infinite where the place is unknown
    };
    std::vector<Hit> hits;
    std::size_t sorted = 0;  ///< the first so many hits are in their final order
    std::optional<QGeoCoordinate> origin;
};

/// Facilities and services: search, detail, and the documents of the search index. Lives beside its Store, in the same
/// thread.
class Registry final : public store::DocumentSource
{
public:
    explicit Registry(store::Store& store);
    ~Registry() override;

    [[nodiscard]] store::Store& store() { return m_store; }

    /// What a typed text means here, with the places this centre knows.
    [[nodiscard]] Query interpret(const QString& text);
    /// All hits of a query; nearest first from its origin, else in 五十音順.
    [[nodiscard]] Result<SearchResult> search(const Query& query);
    /// The lines `from` to `from + count` of a result.
    [[nodiscard]] Result<std::vector<FacilityRow>> rows(SearchResult& result, std::size_t from, std::size_t count);
    /// Whether each facility is open, in the place of its row id; rows beyond the end are unknown. `local` is the date and
    /// time on the clock of Japan, see openings.h.
    [[nodiscard]] Result<std::vector<OpenState>> openStates(const QDateTime& local);
    /// All hits of a result by their ids, in their order, without reading more of them.
    [[nodiscard]] Result<std::vector<Id<Facility>>> ids(SearchResult& result);
    /// Up to `count` open facilities nearest to a place.
    [[nodiscard]] Result<std::vector<FacilityRow>> nearest(const QGeoCoordinate& place, std::size_t count);
    /// The facility that the row is, or is part of. Nothing where there is no such row or it is removed.
    [[nodiscard]] Result<std::optional<FacilityDetail>> detail(const Id<Facility>& id);
    [[nodiscard]] std::size_t facilityCount();
    /// Where the centre is; what "near" means when nothing else is said. Invalid until it is set.
    [[nodiscard]] QGeoCoordinate centrePlace();
    [[nodiscard]] Result<void> setCentrePlace(const QGeoCoordinate& place, const QString& name);

    std::vector<std::int64_t> affectedBy(const store::EntityInfo& entity, std::int64_t rid) override;
    std::optional<store::SearchDocument> build(std::int64_t rid) override;
    store::SearchIndex& index() override { return m_index; }
    /// Puts the documents right that depend on a facility's row, for writers of official data.
    void refreshDocuments(std::int64_t rid);
    /// Whether any row is part of another one's facility.
    [[nodiscard]] bool hasParts();

private:
    void loadGlances();
    const store::Glance* glance(std::int64_t rid) const;
    FacilityRow row(std::int64_t rid, const std::optional<QGeoCoordinate>& origin);
    /// What the search and the lists read of a row that is part of a facility.
    struct PartOfFacility
    {
        std::array<std::string, 7> texts;  ///< in the order of PartTexts
        int leaf = -1;
        bool closed = false;
    };
    std::vector<PartOfFacility> readParts(std::span<const Uuid> rows);
    void addServices(const Uuid& of, FacilityRow& row);
    void describeParts(FacilityDetail& detail, const std::vector<Uuid>& rows);
    void sort(SearchResult& result, std::size_t count);
    /// Brings at least the first `upTo` hits into 五十音順.
    void sortByKey(std::vector<SearchResult::Hit>& hits, std::size_t upTo);
    std::vector<std::int64_t> idsOf(const Query& query);
    /// What a query asks of opening: states by row id, each of which has to be Open.
    std::vector<std::vector<OpenState>> openingOf(const Query& query);
    /// Where a name lies: a place this centre knows, else the middle of the facilities whose texts have the name, of
    /// those together near the centre. Nothing where none has.
    std::optional<QGeoCoordinate> placeNear(const QString& name);
    struct ReadTown
    {
        QString name;
        QGeoCoordinate place;
    };
    /// The town of this reading in the postal files that the centre took in, of several the one nearest to the centre;
    /// nothing where no facility lies in any.
    std::optional<ReadTown> townRead(const QString& reading);
    /// Makes places of the words that are the reading of a town and that no facility asked for has in its texts.
    void readTowns(Query& query);

    store::Store& m_store;
    store::SearchIndex m_index;
    store::ChangeBus::Subscription m_subscription;
    DocumentMaker m_maker;
    std::vector<store::Glance> m_glances;     ///< by rid; rid 0 where there is no such row
    std::size_t m_count = 0;                  ///< open facilities
    bool m_fresh = false;
    OpeningColumn m_openings;
    std::optional<std::vector<Place>> m_places;
    std::unordered_map<std::string, std::optional<ReadTown>> m_readTowns;  ///< by folded reading
    store::Statement m_row, m_rowServices, m_facility, m_services, m_corrected, m_part, m_hasParts;
    store::Statement m_facilityId, m_ofService, m_ofOrganization; ///< the facilities whose documents a row is in
    Wholes m_wholes;
};

} // namespace tasuki::registry
