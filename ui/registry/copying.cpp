// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/copying.h"

#include "registry/exporting.h"
#include "store/accesslog.h"
#include "style/clipboardtable.h"

namespace tasuki::ui {

using namespace registry;

Result<std::size_t> copyFacilities(Session& session, const std::vector<Id<Facility>>& facilities)
{
    const ExportRequest request{store::Scope::Public,
                                {"facility.name", "facility.kana", "service.kind", "facility.category",
                                 "facility.phone", "facility.fax", "facility.postal_code", "facility.address",
                                 "facility.building", "facility.office_number"},
                                false,
                                {}};
    NoProgress progress;
    auto made = exportFacilities(session.registry(), facilities, request, progress);
    if (!made)
        return tl::unexpected<Error>(made.error());
    QStringList headings;
    for (const auto& column : made->table.columns)
        headings << column.heading;
    copyTable(headings, QList<QStringList>(made->table.rows.begin(), made->table.rows.end()));
    if (auto logged = store::logAccess(session.store(), QStringLiteral("copy"), "facility", Uuid(),
                                       QString::number(made->table.rows.size()));
        !logged)
        return tl::unexpected<Error>(logged.error());
    return made->table.rows.size();
}

} // namespace tasuki::ui
