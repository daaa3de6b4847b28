// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing official rows with what the data file knows.
#include "registry/carecells.h"
#include "registry/careplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <unordered_set>

namespace tasuki::registry {

using store::CellView;
using store::OfficialState;
using store::Statement;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

const store::EntityInfo& facilityInfo()
{
    return store::describe<Facility>();
}
const store::EntityInfo& serviceInfo()
{
    return store::describe<Service>();
}

/// A service that the data file knows from official data.
struct KnownService
{
    OfficialState state;
    Uuid facility;
    int leaf = -1;
    bool closed = false;
    bool official = false;  ///< it came from official data
    std::string municipality;
};

struct Correction
{
    std::size_t field;
    store::Value shown;
};

/// Knows the data file's official rows and compares.
class Stager
{
public:
    Stager(Registry& registry, CareStage& stage, CareStage::Plan& plan, Progress& progress)
        : m_store(registry.store()), m_stage(stage), m_plan(plan), m_progress(progress)
    {
    }

    void run()
    {
        m_progress.start(ImportWords::tr("Comparing with the register"),
                         static_cast<std::int64_t>(m_stage.rows.rows.size()));
        sortRows();
        loadKnown();
        auto& rows = m_stage.rows.rows;
        m_plan.actions.resize(rows.size());
        m_plan.serviceIds.resize(rows.size());
        m_plan.digests.resize(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto leaf = static_cast<std::size_t>(rows[i].leaf);
            m_plan.serviceIds[i] = careServiceId(rows[i].officeNumber, leafCategories()[leaf].code);
            if (m_services.contains(m_plan.serviceIds[i]))
                m_seen.insert(m_plan.serviceIds[i]);
        }
        // First, because a facility whose leading service closes shows the next one.
        stageClosings();
        for (std::size_t first = 0; first < rows.size();) {
            std::size_t last = first + 1;
            while (last < rows.size() && rows[last].officeNumber == rows[first].officeNumber)
                ++last;
            stageOffice(first, last);
            first = last;
            if (m_plan.offices.size() % 512 == 0) {
                m_progress.advanceTo(static_cast<std::int64_t>(first));
                if (m_progress.cancelled())
                    throw store::Failure{
                        {Error::Code::Cancelled, ImportWords::tr("Stopped. Nothing was changed."), {}}};
            }
        }
    }

private:
    void sortRows()
    {
        auto& rows = m_stage.rows.rows;
        std::stable_sort(rows.begin(), rows.end(), [](const CareRow& a, const CareRow& b) {
            return a.officeNumber != b.officeNumber ? a.officeNumber < b.officeNumber : a.leaf < b.leaf;
        });
        std::vector<CareRow> unique;
        unique.reserve(rows.size());
        for (CareRow& row : rows) {
            if (!unique.empty() && unique.back().officeNumber == row.officeNumber && unique.back().leaf == row.leaf) {
                m_stage.rows.warnings.push_back(
                    {m_stage.rows.names[row.file], row.line,
                     ImportWords::tr("Office %1 has this service twice; line %2 was used.")
                         .arg(QString::fromUtf8(row.officeNumber.data(),
                                                static_cast<qsizetype>(row.officeNumber.size())))
                         .arg(unique.back().line)});
                continue;
            }
            unique.push_back(std::move(row));
        }
        rows = std::move(unique);
    }

    void loadKnown()
    {
        m_facilities = officialRows(m_store, facilityInfo());
        m_organizations = officialRows(m_store, store::describe<Organization>());
        Statement services(m_store.handle(), "SELECT id,rid,digest,deleted,facility,kind,closed_on,municipality FROM service");
        while (services.step()) {
            KnownService known;
            known.state = {services.integer(1), services.isNull(2) ? 0 : services.integer(2), services.integer(3) != 0};
            known.facility = services.uuid(4);
            known.leaf = leafIndex(services.text(5));
            known.closed = !services.isNull(6);
            known.official = !services.isNull(2);
            known.municipality = services.text(7);
            if (known.official && !known.state.deleted && !known.closed)
                m_openKinds[known.facility] |= known.leaf >= 0 ? std::int64_t{1} << known.leaf : 0;
            m_services.emplace(services.uuid(0), std::move(known));
        }
        Statement corrected(m_store.handle(), "SELECT entity,row,field FROM official");
        while (corrected.step()) {
            const bool facility = corrected.text(0) == facilityInfo().name;
            const store::EntityInfo& entity = facility ? facilityInfo() : serviceInfo();
            const int field = entity.indexOf(corrected.text(2));
            if (field < 0) {
                // The centre removed the row; officially it is still there and nothing comes back.
                auto& states = facility ? m_facilities : m_organizations;
                if (const auto removed = states.find(corrected.uuid(1)); removed != states.end())
                    removed->second.deleted = false;
                if (const auto removed = m_services.find(corrected.uuid(1)); removed != m_services.end())
                    removed->second.state.deleted = false;
                continue;
            }
            Statement shown(m_store.handle(), "SELECT " + std::string(entity.fields[static_cast<std::size_t>(field)].name) +
                                                  " FROM " + std::string(entity.name) + " WHERE id=?1");
            const Uuid row = corrected.uuid(1);
            if (shown.bind(1, row).step())
                m_corrections[row].push_back({static_cast<std::size_t>(field), shown.value(0)});
        }
    }

    void stageOffice(std::size_t first, std::size_t last)
    {
        const auto& rows = m_stage.rows.rows;
        CareStage::Plan::Office office;
        office.first = first;
        office.last = last;
        office.id = careFacilityId(rows[first].officeNumber);
        const auto known = m_facilities.find(office.id);
        const bool isKnown = known != m_facilities.end();
        for (std::size_t i = first; i < last; ++i)
            office.touched |= stageService(i, office.id);
        // A facility shows what its first service in the order of the categories publishes, so that the same data gives
        // the same facility whatever file came first.
        const auto open = m_openKinds.find(office.id);
        if (open != m_openKinds.end() && open->second != 0) {
            const int leading = std::countr_zero(static_cast<std::uint64_t>(open->second));
            office.leads = rows[first].leaf <= leading;
        }
        const CareCells cells(rows[first], office.id, organizationOf(first));
        office.digest = cells.facilityDigest();
        if (!isKnown) {
            office.touched = true;
        } else {
            office.rid = known->second.rid;
            office.revive = known->second.deleted;
            // A facility that was closed may come back with the very same texts.
            if (office.leads && (known->second.digest != office.digest || m_reopened.contains(office.id))) {
                compare(facilityInfo(), office.id, office.rid, cells.facility(), rows[first], office.fields, known->second.digest == 0);
                if (!office.fields.empty() && !office.touched)
                    ++m_stage.plannedSilently;
            } else {
                office.digest = known->second.digest;
            }
            office.touched |= office.revive || !office.fields.empty();
        }
        m_plan.offices.push_back(std::move(office));
    }

    Uuid organizationOf(std::size_t index)
    {
        const CareRow& row = m_stage.rows.rows[index];
        const std::string_view number = row[CareColumn::CorporateNumber];
        const std::string_view name = row[CareColumn::Corporation];
        if (number.empty() && name.empty())
            return {};
        std::string key(number.empty() ? name : number);
        const auto found = m_organizationIds.find(key);
        if (found != m_organizationIds.end())
            return found->second;
        const Uuid id = corporationId(number, name);
        // Spellings that fold to one name are one organization.
        const auto [known, isNew] = m_organizations.emplace(id, OfficialState());
        if (isNew)
            m_plan.newOrganizations.emplace_back(index, id);
        else if (known->second.deleted)
            m_plan.revivedOrganizations.push_back({index, known->second.rid, id});
        known->second.deleted = false;
        return m_organizationIds.emplace(std::move(key), id).first->second;
    }

    /// True when the service will be written.
    bool stageService(std::size_t index, const Uuid& facility)
    {
        const CareRow& row = m_stage.rows.rows[index];
        const Uuid& id = m_plan.serviceIds[index];
        const CareCells cells(row, facility, Uuid());
        const std::int64_t digest = cells.serviceDigest();
        m_plan.digests[index] = digest;
        const auto known = m_services.find(id);
        if (known == m_services.end()) {
            m_plan.actions[index] = CareAction::Add;
            ++m_stage.added;
            return true;
        }
        if (known->second.closed)
            m_reopened.insert(facility);
        noteDifferences(row, id, serviceInfo(), cells.service(), facility);
        const bool revive = known->second.state.deleted;
        if (!revive && !known->second.closed && known->second.state.digest == digest) {
            m_plan.actions[index] = CareAction::Unchanged;
            ++m_stage.unchanged;
            return false;
        }
        CareStage::Plan::Changed changed{index, known->second.state.rid, id, digest, revive, {}};
        compare(serviceInfo(), id, known->second.state.rid, cells.service(), row, changed.fields, revive);
        if (revive) {
            m_plan.actions[index] = CareAction::Add;
            ++m_stage.added;
        } else if (changed.fields.empty()) {
            m_plan.actions[index] = CareAction::Unchanged;
            ++m_stage.unchanged;
            return false;
        } else {
            m_plan.actions[index] = CareAction::Update;
            ++m_stage.updated;
        }
        m_plan.services.push_back(std::move(changed));
        return true;
    }

    /// Collects the published fields that will change. Columns the file does not have are left as they are.
    void compare(const store::EntityInfo& entity, const Uuid& id, std::int64_t rid, std::span<const CellView> cells,
                 const CareRow& row, std::vector<std::size_t>& fields, bool quietly)
    {
        Statement& current = &entity == &facilityInfo() ? m_facilityRow : m_serviceRow;
        current.reset();
        current.bind(1, rid);
        if (!current.step())
            return;
        const auto corrected = m_corrections.find(id);
        for (std::size_t field = 0; field < entity.fields.size(); ++field) {
            if (!isPublished(entity, field, m_stage.rows.present[row.file]))
                continue;
            store::Value before = current.value(static_cast<int>(field));
            if (corrected != m_corrections.end())
                for (const Correction& correction : corrected->second)
                    if (correction.field == field)
                        before = beneath(entity, id, field);
            if (sameCell(before, cells[field]))
                continue;
            fields.push_back(field);
            if (!quietly && m_stage.differences.size() < CareStage::differencesKept)
                m_stage.differences.push_back({CareDifference::Kind::Updated, nameOf(row), kindOf(row),
                                               std::string(entity.fields[field].name), store::displayText(before),
                                               store::displayText(ownedCell(cells[field]))});
        }
        current.reset();
    }

    store::Value beneath(const store::EntityInfo& entity, const Uuid& id, std::size_t field)
    {
        Statement& statement = m_beneath;
        statement.reset();
        statement.bind(1, entity.name).bind(2, id).bind(3, entity.fields[field].name);
        store::Value value = statement.step() ? statement.value(0) : store::Value();
        statement.reset();
        return value;
    }

    /// Counts a row once when the centre's correction of the service or of its facility says something else.
    void noteDifferences(const CareRow& row, const Uuid& id, const store::EntityInfo& entity, std::span<const CellView> cells,
                         const Uuid& facility)
    {
        bool differs = false;
        const auto note = [&](const store::EntityInfo& of, const Correction& correction, const CellView& published) {
            if (sameCell(correction.shown, published))
                return;
            differs = true;
            if (m_stage.differences.size() < CareStage::differencesKept)
                m_stage.differences.push_back({CareDifference::Kind::Differs, nameOf(row), kindOf(row),
                                               std::string(of.fields[correction.field].name),
                                               store::displayText(correction.shown),
                                               store::displayText(ownedCell(published))});
        };
        const std::uint32_t present = m_stage.rows.present[row.file];
        if (const auto own = m_corrections.find(id); own != m_corrections.end())
            for (const Correction& correction : own->second)
                if (isPublished(entity, correction.field, present))
                    note(entity, correction, cells[correction.field]);
        if (const auto own = m_corrections.find(facility); own != m_corrections.end()) {
            const CareCells facilityCells(row, facility, organizationIdOf(row));
            for (const Correction& correction : own->second)
                if (isPublished(facilityInfo(), correction.field, present))
                    note(facilityInfo(), correction, facilityCells.facility()[correction.field]);
        }
        if (differs)
            ++m_stage.differs;
    }

    static Uuid organizationIdOf(const CareRow& row)
    {
        const std::string_view number = row[CareColumn::CorporateNumber];
        const std::string_view name = row[CareColumn::Corporation];
        return number.empty() && name.empty() ? Uuid() : corporationId(number, name);
    }

    /// A service that the newer edition no longer lists is closed, as far as the files speak for its region: nationwide
    /// files for all, others for the municipalities that occur in them. A file that was cut off closes nothing.
    void stageClosings()
    {
        struct Coverage
        {
            std::unordered_set<std::string_view> municipalities;
            std::unordered_set<std::string_view> prefectures;
            bool whole = true;
        };
        std::unordered_map<int, Coverage> covered;
        for (const CareRow& row : m_stage.rows.rows) {
            Coverage& coverage = covered[row.leaf];
            const std::string_view code = row[CareColumn::Municipality];
            coverage.municipalities.insert(code);
            coverage.prefectures.insert(code.substr(0, 2));
            coverage.whole &= m_stage.rows.whole[row.file];
        }
        constexpr std::size_t nationwide = 40;
        for (const auto& [id, known] : m_services) {
            if (!known.official || known.state.deleted || known.closed || m_seen.contains(id))
                continue;
            const auto coverage = covered.find(known.leaf);
            if (coverage == covered.end() || !coverage->second.whole)
                continue;
            const bool everywhere = coverage->second.prefectures.size() >= nationwide && m_stage.rows.skipped == 0;
            if (!everywhere && !coverage->second.municipalities.contains(known.municipality))
                continue;
            m_plan.closings.push_back({known.state.rid, id, known.facility});
            m_openKinds[known.facility] &= ~(std::int64_t{1} << known.leaf);
            ++m_stage.closed;
            if (m_stage.differences.size() < CareStage::differencesKept) {
                Statement name(m_store.handle(), "SELECT name FROM service WHERE rid=?1");
                name.bind(1, known.state.rid).step();
                m_stage.differences.push_back({CareDifference::Kind::Closed, name.string(0),
                                               displayName(leafCategories()[static_cast<std::size_t>(known.leaf)]), {}, {}, {}});
            }
        }
        std::sort(m_plan.closings.begin(), m_plan.closings.end(), [](const auto& a, const auto& b) { return a.rid < b.rid; });
    }

    static QString nameOf(const CareRow& row)
    {
        const std::string_view name = row[CareColumn::Name];
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    static QString kindOf(const CareRow& row) { return displayName(leafCategories()[static_cast<std::size_t>(row.leaf)]); }

    static std::string selectAll(const store::EntityInfo& entity)
    {
        std::string sql = "SELECT ";
        for (const store::FieldInfo& field : entity.fields)
            sql += std::string(field.name) + (&field == &entity.fields.back() ? " FROM " : ",");
        return sql + std::string(entity.name) + " WHERE rid=?1";
    }

    store::Store& m_store;
    CareStage& m_stage;
    CareStage::Plan& m_plan;
    Progress& m_progress;
    std::unordered_map<Uuid, OfficialState> m_facilities, m_organizations;
    std::unordered_map<Uuid, KnownService> m_services;
    std::unordered_map<Uuid, std::int64_t> m_openKinds;
    std::unordered_map<Uuid, std::vector<Correction>> m_corrections;
    std::unordered_map<std::string, Uuid> m_organizationIds;
    std::unordered_set<Uuid> m_seen;
    std::unordered_set<Uuid> m_reopened;
    Statement m_facilityRow{m_store.handle(), selectAll(facilityInfo())};
    Statement m_serviceRow{m_store.handle(), selectAll(serviceInfo())};
    Statement m_beneath{m_store.handle(), "SELECT value FROM official WHERE entity=?1 AND row=?2 AND field=?3"};
};

} // namespace

Result<CareStage> stageCare(Registry& registry, CareRows rows, const QDate& edition, Progress& progress)
{
    return store::guarded([&] {
        CareStage stage;
        stage.rows = std::move(rows);
        stage.edition = edition;
        auto plan = std::make_shared<CareStage::Plan>();
        Stager(registry, stage, *plan, progress).run();
        stage.plan = std::move(plan);
        stage.title = ImportWords::tr("official data taken in (%1 files)").arg(stage.rows.names.size());
        return stage;
    });
}

} // namespace tasuki::registry
