// SPDX-License-Identifier: GPL-3.0-or-later
// Writing what a stage has planned.
#include "intake/plan.h"

#include "intake/listfields.h"
#include "intake/words.h"
#include "registry/availability.h"
#include "registry/document.h"
#include "registry/officialcells.h"
#include "registry/sources.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tasuki::intake {

using registry::Facility;
using registry::Organization;
using registry::Service;
using store::CellView;
using store::Statement;

namespace {

class Applier
{
public:
    Applier(registry::Registry& registry, const ListStage& stage, store::OfficialWriter& writer, Progress& progress)
        : m_registry(registry), m_stage(stage), m_plan(*stage.plan), m_writer(writer), m_progress(progress)
    {
    }

    void run()
    {
        m_progress.start(IntakeWords::tr("Writing"), static_cast<std::int64_t>(m_plan.groups.size()));
        m_hasParts = m_registry.hasParts();
        writeSources();
        writeOrganizations();
        std::int64_t done = 0;
        for (const ListStage::Plan::Group& group : m_plan.groups) {
            writeGroup(group);
            if (++done % 256 == 0) {
                m_progress.advanceTo(done);
                if (m_progress.cancelled())
                    throw store::Failure{{Error::Code::Cancelled, IntakeWords::tr("Stopped. Nothing was changed."), {}}};
            }
        }
        writeClosings();
    }

private:
    template <class T> const std::vector<CellView>& cells(std::uint32_t first, std::uint32_t last)
    {
        m_cells.assign(store::describe<T>().fields.size(), CellView());
        for (std::uint32_t i = first; i < last; ++i)
            m_cells[m_stage.rows.cells[i].field] = m_stage.rows.cells[i].value;
        return m_cells;
    }

    void writeSources()
    {
        const store::EntityInfo& entity = store::describe<registry::Source>();
        const auto known = store::officialRows(m_registry.store(), entity);
        const std::string edition = m_stage.edition.toString(Qt::ISODate).toStdString();
        std::vector<Uuid> written;
        for (const ListedTable& table : m_stage.rows.tables) {
            const std::string code = table.layout.source.toStdString();
            const std::string name = table.layout.name.toStdString();
            const Uuid id = registry::sourceId(code);
            if (std::find(written.begin(), written.end(), id) != written.end())
                continue;
            written.push_back(id);
            const std::array<CellView, 3> row{std::string_view(code), std::string_view(name), std::string_view(edition)};
            const auto found = known.find(id);
            if (found == known.end()) {
                m_writer.insert(entity, id, 1, row);
                continue;
            }
            if (found->second.deleted)
                m_writer.revive(entity, found->second.rid, id);
            for (std::size_t field = 0; field < row.size(); ++field)
                if (!registry::sameCell(m_writer.officialValue(entity, found->second.rid, id, field), row[field]))
                    m_writer.update(entity, found->second.rid, id, field, row[field]);
        }
    }

    void writeOrganizations()
    {
        const store::EntityInfo& entity = store::describe<Organization>();
        const auto number = static_cast<std::size_t>(entity.indexOf("corporate_number"));
        const auto name = static_cast<std::size_t>(entity.indexOf("name"));
        for (const auto& [id, index] : m_plan.newOrganizations) {
            const ListedFacility& facility = m_stage.rows.facilities[index];
            m_cells.assign(entity.fields.size(), CellView());
            if (!facility.corporateNumber.empty())
                m_cells[number] = facility.corporateNumber;
            m_cells[name] = facility.corporation;
            m_writer.insert(entity, id, 1, m_cells);
        }
        for (const auto& [id, rid] : m_plan.revivedOrganizations)
            m_writer.revive(entity, rid, id);
    }

    template <class T> std::int64_t writeRow(const ListStage::Plan::Row& row, const Uuid& id, std::uint32_t first, std::uint32_t last)
    {
        const store::EntityInfo& entity = store::describe<T>();
        const std::vector<CellView>& all = cells<T>(first, last);
        if (row.rid == 0)
            return m_writer.insert(entity, id, row.digest, all);
        if (row.revive)
            m_writer.revive(entity, row.rid, id);
        for (const std::uint32_t field : row.fields)
            m_writer.update(entity, row.rid, id, field, all[field]);
        m_writer.setDigest(entity, row.rid, row.digest);
        return row.rid;
    }

    void writeGroup(const ListStage::Plan::Group& group)
    {
        std::int64_t rid = group.facility.rid;
        if (group.facility.touched) {
            const ListedFacility& facility = m_stage.rows.facilities[group.facility.index];
            rid = writeRow<Facility>(group.facility, group.id, facility.firstCell, facility.lastCell);
        }
        for (const ListStage::Plan::Row& row : group.services) {
            const ListedService& service = m_stage.rows.services[row.index];
            writeRow<Service>(row, service.id, service.firstCell, service.lastCell);
        }
        // What came from another centre may be part of a facility that this file is only now getting.
        if (!group.isNew() || m_hasParts)
            m_registry.refreshDocuments(rid);
        else
            m_registry.index().add(rid, documentOf(group));
    }

    /// The document of a facility that is all new, from what was just written: reading it back would take as long as
    /// writing it.
    const store::SearchDocument& documentOf(const ListStage::Plan::Group& group)
    {
        const ListedFacility& lead = m_stage.rows.facilities[group.facility.index];
        const FacilityFields& fields = ofFacility();
        registry::FacilityTexts texts;
        for (std::uint32_t i = lead.firstCell; i < lead.lastCell; ++i) {
            const ListedCell& cell = m_stage.rows.cells[i];
            if (const auto* degrees = std::get_if<double>(&cell.value))
                (cell.field == fields.latitude ? texts.latitude : texts.longitude) = *degrees;
            const auto* text = std::get_if<std::string_view>(&cell.value);
            if (!text)
                continue;
            const std::array<std::pair<std::uint32_t, std::string_view*>, 9> places{
                {{fields.officeNumber, &texts.officeNumber}, {fields.name, &texts.name}, {fields.kana, &texts.kana},
                 {fields.city, &texts.city}, {fields.address, &texts.address}, {fields.building, &texts.building},
                 {fields.phone, &texts.phone}, {fields.fax, &texts.fax}, {fields.notes, &texts.notes}}};
            for (const auto& [field, to] : places)
                if (field == cell.field)
                    *to = *text;
            if (cell.field == fields.category)
                texts.leaf = registry::leafIndex(*text);
            texts.closed = texts.closed || cell.field == fields.closedOn;
        }
        if (!lead.corporateNumber.empty() || !lead.corporation.empty())
            texts.organization = organizationName(registry::corporationId(lead.corporateNumber, lead.corporation));
        m_services.clear();
        for (const ListStage::Plan::Row& row : group.services) {
            const ListedService& service = m_stage.rows.services[row.index];
            registry::ServiceTexts& one = m_services.emplace_back();
            one.leaf = service.leaf;
            for (std::uint32_t i = service.firstCell; i < service.lastCell; ++i)
                if (const auto* text = std::get_if<std::string_view>(&m_stage.rows.cells[i].value)) {
                    if (m_stage.rows.cells[i].field == ofService().specialities)
                        one.specialities = *text;
                    else if (m_stage.rows.cells[i].field == ofService().vacancy)
                        one.vacancy = registry::readVacancy(fromUtf8(*text)) == registry::VacancyState::Free;
                }
        }
        texts.services = m_services;
        return m_maker.make(texts);
    }

    /// As the file knows it: lists spell the name of one corporation in several ways.
    const std::string& organizationName(const Uuid& id)
    {
        const auto [at, isNew] = m_organizationNames.try_emplace(id);
        if (isNew) {
            m_nameOf.reset();
            if (m_nameOf.bind(1, id).step())
                at->second = m_nameOf.text(0);
            m_nameOf.reset();
        }
        return at->second;
    }

    static QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

    void writeClosings()
    {
        const auto facilityField = placeOf<Facility>("closed_on");
        const auto serviceField = placeOf<Service>("closed_on");
        const std::string day = m_stage.edition.toString(Qt::ISODate).toStdString();
        for (const ListStage::Plan::Closing& closing : m_plan.closings) {
            std::optional<std::int64_t> rid = closing.rid;
            if (closing.facility.isNil()) {
                m_writer.update(store::describe<Facility>(), closing.rid, closing.id, facilityField, std::string_view(day));
            } else {
                m_writer.update(store::describe<Service>(), closing.rid, closing.id, serviceField, std::string_view(day));
                rid = m_registry.store().ridOf(store::describe<Facility>(), closing.facility);
            }
            if (!rid)
                continue;
            m_registry.refreshDocuments(*rid);
        }
    }

    registry::Registry& m_registry;
    const ListStage& m_stage;
    const ListStage::Plan& m_plan;
    store::OfficialWriter& m_writer;
    Progress& m_progress;
    std::vector<CellView> m_cells;
    registry::DocumentMaker m_maker;
    std::vector<registry::ServiceTexts> m_services;
    bool m_hasParts = false;
    std::unordered_map<Uuid, std::string> m_organizationNames;
    Statement m_nameOf{m_registry.store().handle(), "SELECT name FROM organization WHERE id=?1"};
};

} // namespace

std::vector<const ListedFacility*> addedFacilities(const ListStage& stage, std::size_t most)
{
    std::vector<const ListedFacility*> added;
    for (const ListStage::Plan::Group& group : stage.plan->groups) {
        if (added.size() >= most)
            break;
        if (group.isNew())
            added.push_back(&stage.rows.facilities[group.facility.index]);
    }
    return added;
}

Result<std::int64_t> applyLists(registry::Registry& registry, const ListStage& stage, Progress& progress)
{
    if (stage.changesNothing())
        return 0;
    return registry.store().import(stage.title, [&](store::OfficialWriter& writer) {
        Applier(registry, stage, writer, progress).run();
    });
}

} // namespace tasuki::intake
