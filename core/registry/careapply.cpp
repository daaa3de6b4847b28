// SPDX-License-Identifier: GPL-3.0-or-later
// Writing what a stage has planned.
#include "registry/carecells.h"
#include "registry/careplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace tasuki::registry {

using store::CellView;
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

/// Writes a plan.
class Applier
{
public:
    Applier(Registry& registry, const CareStage& stage, store::OfficialWriter& writer, Progress& progress)
        : m_registry(registry), m_stage(stage), m_plan(*stage.plan), m_writer(writer), m_progress(progress)
    {
    }

    void run()
    {
        // What came from another centre may be part of an office that this file is only now getting.
        m_hasParts = m_registry.hasParts();
        m_progress.start(ImportWords::tr("Writing"), static_cast<std::int64_t>(m_plan.offices.size()));
        writeOrganizations();
        std::size_t change = 0;
        std::int64_t done = 0;
        for (const CareStage::Plan::Office& office : m_plan.offices) {
            while (change < m_plan.services.size() && m_plan.services[change].row < office.last)
                writeChanged(m_plan.services[change++]);
            if (office.touched)
                writeOffice(office);
            if (++done % 256 == 0) {
                m_progress.advanceTo(done);
                if (m_progress.cancelled())
                    throw store::Failure{
                        {Error::Code::Cancelled, ImportWords::tr("Stopped. Nothing was changed."), {}}};
            }
        }
        writeClosings();
    }

private:
    void writeOrganizations()
    {
        const store::EntityInfo& entity = store::describe<Organization>();
        for (const auto& [index, id] : m_plan.newOrganizations) {
            const CareRow& row = m_stage.rows.rows[index];
            const std::string_view number = row[CareColumn::CorporateNumber];
            const std::string_view name = row[CareColumn::Corporation];
            const std::array<CellView, 5> cells{number, name, {}, {}, {}};
            m_writer.insert(entity, id, 1, cells);
            m_organizationNames.emplace(id, name);
        }
        for (const CareStage::Plan::Revived& revived : m_plan.revivedOrganizations) {
            const CareRow& row = m_stage.rows.rows[revived.row];
            const std::array cells{row[CareColumn::CorporateNumber], row[CareColumn::Corporation]};
            m_writer.revive(entity, revived.rid, revived.id);
            for (std::size_t field = 0; field < cells.size(); ++field) {
                const CellView cell = cells[field].empty() ? CellView() : CellView(cells[field]);
                if (!sameCell(m_writer.officialValue(entity, revived.rid, revived.id, field), cell))
                    m_writer.update(entity, revived.rid, revived.id, field, cell);
            }
            m_writer.setDigest(entity, revived.rid, 1);
        }
    }

    /// As the file knows it: the rows of one corporation spell its name in several ways.
    std::string_view organizationName(const Uuid& id)
    {
        if (id.isNil())
            return {};
        const auto known = m_organizationNames.find(id);
        if (known != m_organizationNames.end())
            return known->second;
        m_nameOf.reset();
        std::string name(m_nameOf.bind(1, id).step() ? m_nameOf.text(0) : std::string_view());
        m_nameOf.reset();
        return m_organizationNames.emplace(id, std::move(name)).first->second;
    }

    void writeChanged(const CareStage::Plan::Changed& changed)
    {
        const CareRow& row = m_stage.rows.rows[changed.row];
        const CareCells cells(row, careFacilityId(row.officeNumber), Uuid());
        if (changed.revive)
            m_writer.revive(serviceInfo(), changed.rid, changed.id);
        for (const std::size_t field : changed.fields)
            m_writer.update(serviceInfo(), changed.rid, changed.id, field, cells.service()[field]);
        m_writer.setDigest(serviceInfo(), changed.rid, changed.digest);
    }

    void writeOffice(const CareStage::Plan::Office& office)
    {
        const CareRow& lead = m_stage.rows.rows[office.first];
        const std::string_view number = lead[CareColumn::CorporateNumber];
        const std::string_view corporation = lead[CareColumn::Corporation];
        const Uuid organization = number.empty() && corporation.empty() ? Uuid() : corporationId(number, corporation);
        const CareCells cells(lead, office.id, organization);
        std::int64_t rid = office.rid;
        if (rid == 0)
            rid = m_writer.insert(facilityInfo(), office.id, office.digest, cells.facility());
        else {
            if (office.revive)
                m_writer.revive(facilityInfo(), rid, office.id);
            for (const std::size_t field : office.fields)
                m_writer.update(facilityInfo(), rid, office.id, field, cells.facility()[field]);
            if (office.revive || !office.fields.empty())
                m_writer.setDigest(facilityInfo(), rid, office.digest);
        }
        m_services.clear();
        for (std::size_t i = office.first; i < office.last; ++i) {
            const CareRow& row = m_stage.rows.rows[i];
            if (m_plan.actions[i] == CareAction::Add && !isChanged(i)) {
                const CareCells service(row, office.id, Uuid());
                m_writer.insert(serviceInfo(), m_plan.serviceIds[i], m_plan.digests[i], service.service());
            }
            m_services.push_back({row.leaf, row[CareColumn::Name], row[CareColumn::Kana], row[CareColumn::Phone], {}, false, false, {}});
        }
        if (office.rid != 0 || m_hasParts) {
            m_registry.refreshDocuments(rid);
            return;
        }
        FacilityTexts texts;
        texts.officeNumber = lead.officeNumber;
        texts.name = lead[CareColumn::Name];
        texts.kana = lead[CareColumn::Kana];
        texts.city = lead[CareColumn::City];
        texts.address = lead[CareColumn::Address];
        texts.building = lead[CareColumn::Building];
        texts.phone = lead[CareColumn::Phone];
        texts.fax = lead[CareColumn::Fax];
        texts.organization = organizationName(organization);
        texts.latitude = cells.latitude();
        texts.longitude = cells.longitude();
        texts.services = m_services;
        m_registry.index().add(rid, m_maker.make(texts));
    }

    bool isChanged(std::size_t row) const
    {
        const auto found = std::lower_bound(m_plan.services.begin(), m_plan.services.end(), row,
                                            [](const auto& changed, std::size_t index) { return changed.row < index; });
        return found != m_plan.services.end() && found->row == row;
    }

    void writeClosings()
    {
        const auto closedOn = static_cast<std::size_t>(serviceInfo().indexOf("closed_on"));
        const auto facilityClosedOn = static_cast<std::size_t>(facilityInfo().indexOf("closed_on"));
        const std::string day = m_stage.edition.toString(Qt::ISODate).toStdString();
        std::unordered_set<Uuid> facilities;
        for (const CareStage::Plan::Closing& closing : m_plan.closings) {
            m_writer.update(serviceInfo(), closing.rid, closing.id, closedOn, std::string_view(day));
            facilities.insert(closing.facility);
        }
        Statement open(m_registry.store().handle(), "SELECT count(*) FROM service WHERE facility=?1 AND deleted=0 AND closed_on IS NULL");
        for (const Uuid& id : facilities) {
            const auto rid = m_registry.store().ridOf(facilityInfo(), id);
            if (!rid)
                continue;
            open.reset();
            open.bind(1, id).step();
            if (open.integer(0) == 0)
                m_writer.update(facilityInfo(), *rid, id, facilityClosedOn, std::string_view(day));
            m_registry.refreshDocuments(*rid);
        }
    }

    Registry& m_registry;
    const CareStage& m_stage;
    const CareStage::Plan& m_plan;
    store::OfficialWriter& m_writer;
    Progress& m_progress;
    DocumentMaker m_maker;
    bool m_hasParts = false;
    std::vector<ServiceTexts> m_services;
    std::unordered_map<Uuid, std::string> m_organizationNames;
    Statement m_nameOf{m_registry.store().handle(), "SELECT name FROM organization WHERE id=?1"};
};

} // namespace

std::vector<CareRow> addedRows(const CareStage& stage, std::size_t most)
{
    std::vector<CareRow> added;
    for (std::size_t i = 0; i < stage.rows.rows.size() && added.size() < most; ++i)
        if (stage.plan->actions[i] == CareAction::Add)
            added.push_back(stage.rows.rows[i]);
    return added;
}

Result<std::int64_t> applyCare(Registry& registry, const CareStage& stage, Progress& progress)
{
    if (stage.changesNothing())
        return 0;
    return registry.store().import(stage.title, [&](store::OfficialWriter& writer) {
        Applier(registry, stage, writer, progress).run();
    });
}

} // namespace tasuki::registry
