// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sheets/labelpaper.h"

#include "base/wareki.h"
#include "registry/changereport.h"
#include "registry/sheets/registrysheets.h"

#include <QCoreApplication>

#include <array>

namespace tasuki::ui {

using namespace registry;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

/// What changed, in one line for each cell.
QString cellsInWords(const ChangeLine& line)
{
    QStringList words;
    for (const ChangeLine::Cell& cell : line.cells)
        words << SheetWords::tr("%1: %2 → %3")
                     .arg(keyInWords(cell.key), cell.before.isEmpty() ? SheetWords::tr("(empty)") : cell.before,
                          cell.after.isEmpty() ? SheetWords::tr("(empty)") : cell.after);
    return words.join(QLatin1Char('\n'));
}

} // namespace

Result<paper::Document> labelPaper(Registry& registry, const std::vector<Id<Facility>>& facilities,
                                   const paper::LabelSheet& sheet, int startAt, QPointF offset, QStringList& missed)
{
    auto reader =
        OutputReader::open(registry.store(), store::Scope::Public,
                           {"facility.name", "facility.postal_code", "facility.address", "facility.building"});
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    std::vector<paper::LabelText> labels;
    missed.clear();
    for (const Id<Facility>& id : facilities) {
        auto detail = registry.detail(id);
        if (!detail)
            return tl::unexpected<Error>(detail.error());
        const auto permitted = *detail ? reader->detail(**detail) : std::nullopt;
        if (!permitted || (*permitted)->facility.address.isEmpty()) {
            if (*detail)
                missed << (*detail)->facility.name;
            continue;
        }
        const Facility& facility = (*permitted)->facility;
        labels.push_back({facility.postalCode, facility.address, facility.building, facility.name,
                          SheetWords::tr("(to the office)")});
    }
    return paper::labelPages(sheet, labels, startAt, offset, SheetWords::tr("Address labels"));
}

Result<paper::Document> changePaper(Registry& registry, const QDate& since)
{
    auto lines = changesSince(registry, since);
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    paper::ListSheet sheet;
    sheet.title = SheetWords::tr("What changed");
    sheet.subtitle = SheetWords::tr("Since %1").arg(wareki::formatWareki(since));
    for (const Happened happened : {Happened::Added, Happened::Closed, Happened::Removed, Happened::Changed}) {
        paper::ListGroup group;
        group.heading = happenedInWords(happened);
        for (const ChangeLine& line : *lines)
            if (line.happened == happened)
                group.rows.push_back(
                    {{},
                     line.name,
                     {},
                     cellsInWords(line),
                     SheetWords::tr("%1, %2: %3").arg(wareki::formatWareki(line.at.date()), line.author, line.words),
                     {}});
        if (!group.rows.empty())
            sheet.groups.push_back(std::move(group));
    }
    return paper::listPages(sheet, imprintFor(registry.store(), store::Scope::Centre, 0));
}

} // namespace tasuki::ui
