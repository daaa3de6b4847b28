// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/delivery.h"

#include "intake/values.h"
#include "intake/words.h"

namespace tasuki::intake {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Result<ListedRows> readAll(const std::vector<Candidate>& tables, Progress& progress)
{
    ListedRows rows;
    for (const Candidate& table : tables)
        if (auto read = readListed(table, rows, progress); !read)
            return tl::unexpected<Error>(read.error());
    return rows;
}

} // namespace

std::int64_t Delivery::told() const
{
    std::int64_t count = static_cast<std::int64_t>(refused.size());
    if (care)
        count += static_cast<std::int64_t>(care->rows.rejected.size() + care->rows.warnings.size());
    if (lists)
        count += lists->rows.leftOut + lists->rows.doubtful + lists->rows.repaired;
    if (postal)
        count += static_cast<std::int64_t>(postal->rejected.size());
    return count;
}

bool Delivery::changesNothing() const
{
    return (!care || care->changesNothing()) && (!lists || lists->changesNothing()) &&
           (!postal || postal->changesNothing());
}

Result<std::map<Area, std::int64_t>> areasOf(registry::Registry& registry, const Handover& handover, Progress& progress)
{
    std::map<Area, std::int64_t> areas;
    std::map<QString, QString> places;  // by code: rows of one code may spell it in several ways
    if (!handover.care.empty()) {
        auto rows = registry::readCareFiles(handover.care, QString());
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        for (const registry::CareRow& row : rows->rows) {
            const QString code = fromUtf8(row[registry::CareColumn::Municipality]);
            QString& place = places[code];
            if (place.isEmpty())
                place = fromUtf8(row[registry::CareColumn::Prefecture]) + fromUtf8(row[registry::CareColumn::City]);
            ++areas[{code, place}];
        }
    }
    auto rows = readAll(handover.tables, progress);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const ListedFacility& facility : rows->facilities) {
        if (facility.refersOnly)
            continue;
        const QString code = facility.municipality.size() >= 5 ? fromUtf8(facility.municipality) : QString();
        QString place = fromUtf8(facility.prefecture) + fromUtf8(facility.city);
        if (!code.isEmpty()) {
            QString& known = places[code];
            if (known.isEmpty())
                known = place.isEmpty() ? areaOfCode(registry, code).place : place;
            place = known;
        }
        ++areas[{code, place}];
    }
    areas.erase(Area());
    return areas;
}

Area areaOfCode(registry::Registry& registry, const QString& code)
{
    Area area{code, {}};
    if (code.size() == 2) {
        area.place = fromUtf8(prefectureNamed(code.toInt()));
        return area;
    }
    if (code.isEmpty())
        return area;
    auto named = store::guarded([&] {
        store::Statement known(registry.store().handle(), "SELECT prefecture,city FROM facility WHERE substr(municipality,1,5)=?1 AND "
                                                          "prefecture IS NOT NULL AND city IS NOT NULL AND deleted=0 LIMIT 1");
        known.bind(1, code.left(5));
        if (known.step())
            area.place = known.string(0) + known.string(1);
    });
    return area;
}

Result<Delivery> stageDelivery(registry::Registry& registry, const Handover& handover, const Area& area, const QDate& edition,
                               Progress& progress)
{
    Delivery delivery;
    delivery.refused = handover.refused;
    if (!handover.care.empty()) {
        // Care data always has codes; a place alone is one of another list.
        auto rows = registry::readCareFiles(handover.care, area.code);
        auto stage = rows ? registry::stageCare(registry, std::move(*rows), edition, progress) : tl::unexpected<Error>(rows.error());
        if (!stage)
            return tl::unexpected<Error>(stage.error());
        delivery.care = std::move(*stage);
    }
    if (!handover.postal.empty()) {
        auto stage = stagePostal(registry, handover.postal, progress);
        if (!stage)
            return tl::unexpected<Error>(stage.error());
        delivery.postal = std::move(*stage);
    }
    if (handover.tables.empty())
        return delivery;
    auto rows = readAll(handover.tables, progress);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (!area.isEmpty()) {
        keepMunicipality(*rows, area.code, area.place);
        if (area.place.isEmpty() && rows->facilities.empty() && rows->skipped > 0)
            return fail(Error::Code::Usage,
                        IntakeWords::tr("This list has no municipality codes, and the register does not know yet which city %1 is. Nothing "
                                        "was changed. Take in the care data of that city first, or the whole list.")
                            .arg(area.code));
    }
    auto stage = stageLists(registry, std::move(*rows), edition, progress);
    if (!stage)
        return tl::unexpected<Error>(stage.error());
    delivery.lists = std::move(*stage);
    return delivery;
}

Result<void> applyDelivery(registry::Registry& registry, const Delivery& delivery, Progress& progress)
{
    if (delivery.postal)
        if (auto applied = applyPostal(registry, *delivery.postal, progress); !applied)
            return tl::unexpected<Error>(applied.error());
    if (delivery.care)
        if (auto applied = registry::applyCare(registry, *delivery.care, progress); !applied)
            return tl::unexpected<Error>(applied.error());
    if (delivery.lists)
        if (auto applied = applyLists(registry, *delivery.lists, progress); !applied)
            return tl::unexpected<Error>(applied.error());
    return {};
}

} // namespace tasuki::intake
