// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing listed rows with what the data file knows.
#include "intake/plan.h"

#include "intake/listfields.h"
#include "intake/published.h"
#include "intake/words.h"
#include "registry/officialcells.h"

#include <algorithm>
#include <unordered_set>

namespace tasuki::intake {

using registry::CareDifference;
using registry::Facility;
using registry::Organization;
using registry::Service;
using store::CellView;
using store::OfficialState;
using store::Statement;

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shownCell(const store::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return fromUtf8(*text);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return QString::number(*whole);
    if (const auto* real = std::get_if<double>(&value))
        return QString::number(*real, 'f', 6);
    return {};
}

/// A service that the data file knows from a list.
struct KnownService
{
    std::int64_t rid = 0;
    Uuid id;
    bool closed = false;
    bool speciality = false;
    std::string kind;
};

class Stager
{
public:
    Stager(registry::Registry& registry, ListStage& stage, ListStage::Plan& plan, Progress& progress)
        : m_store(registry.store()), m_stage(stage), m_plan(plan), m_progress(progress)
    {
    }

    void run()
    {
        ListedRows& rows = m_stage.rows;
        m_progress.start(IntakeWords::tr("Comparing with the register"), static_cast<std::int64_t>(rows.facilities.size()));
        std::stable_sort(rows.facilities.begin(), rows.facilities.end(), [](const ListedFacility& a, const ListedFacility& b) {
            return a.id != b.id ? a.id.view() < b.id.view() : a.refersOnly < b.refersOnly;
        });
        loadKnown();
        for (const ListedTable& table : rows.tables)
            m_published.push_back(PublishedFields::of(table.layout));
        std::size_t count = 0;
        for (std::size_t first = 0; first < rows.facilities.size();) {
            std::size_t last = first + 1;
            while (last < rows.facilities.size() && rows.facilities[last].id == rows.facilities[first].id)
                ++last;
            stageGroup(first, last);
            first = last;
            if (++count % 512 == 0) {
                m_progress.advanceTo(static_cast<std::int64_t>(first));
                if (m_progress.cancelled())
                    throw store::Failure{{Error::Code::Cancelled, IntakeWords::tr("Stopped. Nothing was changed."), {}}};
            }
        }
        for (std::size_t table = 0; table < rows.tables.size(); ++table)
            stageClosings(table);
    }

private:
    void loadKnown()
    {
        m_facilities = store::officialRows(m_store, store::describe<Facility>());
        m_services = store::officialRows(m_store, store::describe<Service>());
        m_organizations = store::officialRows(m_store, store::describe<Organization>());
        for (const char* sql : {"SELECT id FROM facility WHERE closed_on IS NOT NULL AND digest IS NOT NULL",
                                "SELECT id FROM service WHERE closed_on IS NOT NULL AND digest IS NOT NULL"}) {
            Statement closed(m_store.handle(), sql);
            while (closed.step())
                m_closed.insert(closed.uuid(0));
        }
        Statement corrected(m_store.handle(), "SELECT row,field FROM official");
        while (corrected.step())
            m_corrected[corrected.uuid(0)].emplace_back(corrected.text(1));
    }

    std::int64_t digest(std::uint32_t first, std::uint32_t last)
    {
        m_digested.clear();
        for (std::uint32_t i = first; i < last; ++i) {
            m_digested.emplace_back(static_cast<std::int64_t>(m_stage.rows.cells[i].field));
            m_digested.push_back(m_stage.rows.cells[i].value);
        }
        return registry::digestOf(m_digested);
    }

    /// The fields in which the published values of a known row change.
    std::vector<std::uint32_t> changedFields(const store::EntityInfo& entity, Statement& row, std::int64_t rid, const Uuid& id,
                                             std::uint64_t published, std::uint32_t first, std::uint32_t last, const QString& name,
                                             bool& differs)
    {
        std::vector<std::uint32_t> fields;
        row.reset();
        if (!row.bind(1, rid).step()) {
            row.reset();
            return fields;
        }
        const auto corrected = m_corrected.find(id);
        std::uint32_t at = first;
        for (std::uint32_t field = 0; field < entity.fields.size(); ++field) {
            CellView cell;
            while (at < last && m_stage.rows.cells[at].field < field)
                ++at;
            if (at < last && m_stage.rows.cells[at].field == field)
                cell = m_stage.rows.cells[at].value;
            if (!(published >> field & 1))
                continue;
            store::Value official = row.value(static_cast<int>(field));
            if (corrected != m_corrected.end() && std::find(corrected->second.begin(), corrected->second.end(),
                                                            entity.fields[field].name) != corrected->second.end()) {
                if (!registry::sameCell(official, cell)) {
                    differs = true;
                    tell({CareDifference::Kind::Differs, name, {}, std::string(entity.fields[field].name), shownCell(official),
                          shownCell(registry::ownedCell(cell))});
                }
                official = beneath(entity, id, entity.fields[field].name);
            }
            if (registry::sameCell(official, cell))
                continue;
            fields.push_back(field);
            tell({CareDifference::Kind::Updated, name, {}, std::string(entity.fields[field].name), shownCell(official),
                  shownCell(registry::ownedCell(cell))});
        }
        row.reset();
        return fields;
    }

    store::Value beneath(const store::EntityInfo& entity, const Uuid& id, std::string_view field)
    {
        m_beneath.reset();
        m_beneath.bind(1, entity.name).bind(2, id).bind(3, field);
        store::Value value = m_beneath.step() ? m_beneath.value(0) : store::Value();
        m_beneath.reset();
        return value;
    }

    void tell(CareDifference difference)
    {
        if (m_stage.differences.size() < ListStage::differencesKept)
            m_stage.differences.push_back(std::move(difference));
    }

    void stageGroup(std::size_t first, std::size_t last)
    {
        const ListedFacility& lead = m_stage.rows.facilities[first];
        ListStage::Plan::Group group;
        group.id = lead.id;
        group.leads = !lead.refersOnly;
        const auto known = m_facilities.find(lead.id);
        if (!group.leads && (known == m_facilities.end() || known->second.deleted)) {
            m_stage.rows.note({RowNote::Kind::LeftOut, lead.table, lead.row,
                               IntakeWords::tr("The institution %1 is not in the register. Take in the list of institutions first, "
                                               "or both files together.")
                                   .arg(fromUtf8(lead.key))});
            return;
        }
        bool changes = false;
        bool differs = false;
        group.facility.index = first;
        group.facility.rid = known == m_facilities.end() ? 0 : known->second.rid;
        if (group.leads) {
            stageOrganization(first);
            group.facility.digest = digest(lead.firstCell, lead.lastCell);
            if (group.facility.rid != 0) {
                group.facility.revive = known->second.deleted;
                if (group.facility.revive || known->second.digest != group.facility.digest || m_corrected.contains(lead.id) ||
                    m_closed.contains(lead.id))
                    group.facility.fields =
                        changedFields(store::describe<Facility>(), m_facilityRow, group.facility.rid, lead.id,
                                      m_published[lead.table].facility, lead.firstCell, lead.lastCell, fromUtf8(lead.name), differs);
            }
            group.facility.touched = group.facility.rid == 0 || group.facility.revive || !group.facility.fields.empty();
            changes = group.facility.touched;
        }
        changes = stageServices(group, first, last, differs) || changes;
        m_stage.differs += differs;
        if (group.isNew() || group.facility.revive)
            ++m_stage.added;
        else if (changes)
            ++m_stage.updated;
        else
            ++m_stage.unchanged;
        if (changes)
            m_plan.groups.push_back(std::move(group));
    }

    bool stageServices(ListStage::Plan::Group& group, std::size_t first, std::size_t last, bool& differs)
    {
        bool changes = false;
        std::unordered_set<Uuid> listed;
        bool whole = true;
        bool specialities = false;  // whether the tables would name the services of either kind
        bool others = false;
        for (std::size_t i = first; i < last; ++i) {
            const ListedFacility& facility = m_stage.rows.facilities[i];
            const ListedTable& table = m_stage.rows.tables[facility.table];
            whole = whole && table.whole;
            const bool bySpeciality = table.layout.has(Meaning::Speciality);
            specialities = specialities || bySpeciality || table.layout.has(Meaning::Specialities);
            others = others || !bySpeciality;
            for (std::uint32_t s = facility.firstService; s < facility.lastService; ++s) {
                const ListedService& service = m_stage.rows.services[s];
                if (!listed.insert(service.id).second)
                    continue;
                ListStage::Plan::Row row;
                row.index = s;
                row.digest = digest(service.firstCell, service.lastCell);
                const auto known = m_services.find(service.id);
                if (known != m_services.end()) {
                    row.rid = known->second.rid;
                    row.revive = known->second.deleted;
                    if (row.revive || known->second.digest != row.digest || m_corrected.contains(service.id) || m_closed.contains(service.id))
                        row.fields = changedFields(store::describe<Service>(), m_serviceRow, row.rid, service.id,
                                                   m_published[facility.table].service | closedBit(), service.firstCell,
                                                   service.lastCell, nameOf(facility), differs);
                }
                row.touched = row.rid == 0 || row.revive || !row.fields.empty();
                if (row.touched) {
                    changes = true;
                    group.services.push_back(std::move(row));
                }
            }
        }
        if (whole && group.facility.rid != 0 && !listed.empty())
            for (const KnownService& known : servicesOf(group.id))
                if (!known.closed && (known.speciality ? specialities : others) && !listed.contains(known.id)) {
                    m_plan.closings.push_back({known.rid, known.id, group.id});
                    tell({CareDifference::Kind::Closed, nameOf(m_stage.rows.facilities[first]),
                          registry::displayNames(std::int64_t{1} << std::max(0, registry::leafIndex(known.kind))), {}, {}, {}});
                    changes = true;
                }
        return changes;
    }

    static std::uint64_t closedBit()
    {
        return std::uint64_t{1} << placeOf<Service>("closed_on");
    }

    QString nameOf(const ListedFacility& facility)
    {
        return facility.name.empty() ? fromUtf8(facility.key) : fromUtf8(facility.name);
    }

    std::vector<KnownService> servicesOf(const Uuid& facility)
    {
        std::vector<KnownService> services;
        m_servicesOf.reset();
        m_servicesOf.bind(1, facility);
        while (m_servicesOf.step())
            services.push_back({m_servicesOf.integer(0), m_servicesOf.uuid(1), !m_servicesOf.isNull(2),
                                !m_servicesOf.isNull(3), std::string(m_servicesOf.text(4))});
        m_servicesOf.reset();
        return services;
    }

    void stageOrganization(std::size_t index)
    {
        const ListedFacility& facility = m_stage.rows.facilities[index];
        if (facility.corporateNumber.empty() && facility.corporation.empty())
            return;
        const Uuid id = registry::corporationId(facility.corporateNumber, facility.corporation);
        const auto known = m_organizations.find(id);
        if (known != m_organizations.end() && !known->second.deleted)
            return;
        if (!m_newOrganizations.insert(id).second)
            return;
        if (known == m_organizations.end())
            m_plan.newOrganizations.emplace_back(id, index);
        else
            m_plan.revivedOrganizations.emplace_back(id, known->second.rid);
    }

    /// 廃止: known facilities of the same list that its new edition no longer has, as far as it would name them.
    void stageClosings(std::size_t table)
    {
        const ListedTable& list = m_stage.rows.tables[table];
        if (!list.layout.complete || !list.whole || list.layout.has(Meaning::Speciality))
            return;
        std::unordered_set<Uuid> listed;
        std::unordered_set<std::string> areas;
        std::uint64_t leaves = 0;
        const bool byPrefecture = list.layout.source == u"navii";
        const auto area = [&](std::string_view municipality, std::string_view prefecture, std::string_view city) {
            return byPrefecture ? std::string(prefecture)
                                : !municipality.empty() ? std::string(municipality) : std::string(prefecture) + std::string(city);
        };
        for (const ListedFacility& facility : m_stage.rows.facilities) {
            listed.insert(facility.id);
            if (facility.table != table)
                continue;
            areas.insert(area(facility.municipality, facility.prefecture, facility.city));
            if (facility.leaf >= 0)
                leaves |= std::uint64_t{1} << facility.leaf;
        }
        Statement known(m_store.handle(), "SELECT id,rid,category,municipality,prefecture,city,name FROM facility WHERE source=?1 AND "
                                          "deleted=0 AND closed_on IS NULL AND digest IS NOT NULL");
        known.bind(1, list.layout.source);
        while (known.step()) {
            const Uuid id = known.uuid(0);
            const int leaf = known.isNull(2) ? -1 : registry::leafIndex(known.text(2));
            if (listed.contains(id) || (leaves != 0 && (leaf < 0 ? byPrefecture : !(leaves >> leaf & 1))) ||
                !areas.contains(area(known.text(3), known.text(4), known.text(5))) ||
                !m_stage.rows.asks(known.text(3), known.text(4), known.text(5)))
                continue;
            ++m_stage.closed;
            m_plan.closings.push_back({known.integer(1), id, {}});
            tell({CareDifference::Kind::Closed, known.string(6), registry::displayNames(leaf >= 0 ? std::int64_t{1} << leaf : 0), {}, {}, {}});
        }
    }

    template <class T> static std::string selectAll()
    {
        std::string sql = "SELECT ";
        const store::EntityInfo& entity = store::describe<T>();
        for (const store::FieldInfo& field : entity.fields)
            sql += std::string(field.name) + (&field == &entity.fields.back() ? " FROM " : ",");
        return sql + std::string(entity.name) + " WHERE rid=?1";
    }

    store::Store& m_store;
    ListStage& m_stage;
    ListStage::Plan& m_plan;
    Progress& m_progress;
    std::vector<PublishedFields> m_published;
    std::unordered_map<Uuid, OfficialState> m_facilities, m_services, m_organizations;
    std::unordered_map<Uuid, std::vector<std::string>> m_corrected;
    std::unordered_set<Uuid> m_newOrganizations;
    std::unordered_set<Uuid> m_closed;  ///< a row that had closed comes back with the same cells
    std::vector<CellView> m_digested;
    Statement m_facilityRow{m_store.handle(), selectAll<Facility>()};
    Statement m_serviceRow{m_store.handle(), selectAll<Service>()};
    Statement m_beneath{m_store.handle(), "SELECT value FROM official WHERE entity=?1 AND row=?2 AND field=?3"};
    Statement m_servicesOf{m_store.handle(), "SELECT rid,id,closed_on,specialities,kind FROM service WHERE facility=?1 AND "
                                             "deleted=0 AND digest IS NOT NULL"};
};

} // namespace

Result<ListStage> stageLists(registry::Registry& registry, ListedRows rows, const QDate& edition, Progress& progress)
{
    return store::guarded([&] {
        ListStage stage;
        stage.rows = std::move(rows);
        stage.edition = edition;
        auto plan = std::make_shared<ListStage::Plan>();
        Stager(registry, stage, *plan, progress).run();
        stage.plan = std::move(plan);
        QStringList names;
        for (const ListedTable& table : stage.rows.tables)
            if (!names.contains(table.layout.name))
                names << table.layout.name;
        stage.title = IntakeWords::tr("list taken in: %1").arg(names.join(IntakeWords::tr(", ")));
        return stage;
    });
}

} // namespace tasuki::intake
