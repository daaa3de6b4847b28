// SPDX-License-Identifier: GPL-3.0-or-later
// A list with a row for each speciality of an institution and each of its spans of hours.
#include "intake/rowmaker.h"

#include "intake/listfields.h"
#include "intake/values.h"
#include "intake/words.h"
#include "registry/categories.h"
#include "registry/officialcells.h"

#include <algorithm>
#include <unordered_map>

namespace tasuki::intake {

using store::CellView;

void RowMaker::takeSpeciality()
{
    const std::string id = m_navii ? noted(readNaviiId(raw(Meaning::Key), 0)) : text(Meaning::Key);
    const std::string name = text(Meaning::Speciality);
    if (id.empty() || name.empty())
        return note(RowNote::Kind::LeftOut, IntakeWords::tr("The number of the institution or the speciality is missing."));
    const std::string code = text(Meaning::SpecialityCode);
    HoursGrid grid = hoursGrid();
    const auto [at, isNew] = m_specialityOf.emplace(id + "/" + code + "/" + name, m_specialityHours.size());
    if (isNew)
        m_specialityHours.push_back({m_row->number, id, code, name, std::move(grid)});
    else
        m_specialityHours[at->second].grid.merge(grid);
}

void RowMaker::finish()
{
    const ServiceFields& fields = ofService();
    const std::string source = m_candidate.layout.source.toStdString();
    // A spreadsheet cut the zero in both files, but only the one with addresses shows it.
    std::unordered_map<Uuid, int> listed;
    for (const ListedFacility& facility : m_out.facilities)
        listed.emplace(facility.id, facility.leaf);
    for (SpecialityHours& speciality : m_specialityHours) {
        if (m_navii && !listed.contains(registry::officialId(source + "/" + speciality.id)) &&
            listed.contains(registry::officialId(source + "/0" + speciality.id)))
            speciality.id.insert(0, "0");
        ListedFacility facility;
        facility.table = m_table;
        facility.row = speciality.row;
        facility.key = m_out.texts->keep(speciality.id);
        facility.id = registry::officialId(source + "/" + speciality.id);
        facility.refersOnly = true;
        facility.leaf = m_navii ? leafOfNaviiId(speciality.id) : -1;
        if (const auto known = listed.find(facility.id); facility.leaf < 0 && known != listed.end())
            facility.leaf = known->second;
        // Who has specialities and is not known for anything else is at least a clinic.
        if (facility.leaf < 0)
            facility.leaf = registry::leafIndex("clinic");
        facility.firstCell = facility.lastCell = cellCount();
        facility.firstService = static_cast<std::uint32_t>(m_out.services.size());
        ListedService service;
        service.leaf = facility.leaf;
        service.id = registry::officialId(source + "/" + speciality.id + "/speciality/" + speciality.code + "/" + speciality.name);
        service.firstCell = cellCount();
        putCell(fields.facility, CellView(facility.id));
        putCell(fields.kind, CellView(codeOfLeaf(service.leaf)));
        put(fields.hours, registry::toCanonical(speciality.grid.hours()).toStdString());
        put(fields.specialities, speciality.name);
        service.lastCell = cellCount();
        m_out.services.push_back(service);
        facility.lastService = static_cast<std::uint32_t>(m_out.services.size());
        m_out.facilities.push_back(facility);
    }
}

} // namespace tasuki::intake
