// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs.h"

#include "centre/centre.h"
#include "registry/duplicates.h"

#include <cstdio>

namespace tasuki::bench {

namespace {

/// Reading every text that the comparison needs, and nothing else: what no search for duplicates can do without.
double timeReading(store::Store& store)
{
    const Stopwatch watch;
    std::size_t bytes = 0;
    store::Statement rows(store.handle(),
                          "SELECT f.name,f.prefecture,f.city,f.address,f.phone,f.office_number,o.corporate_number,"
                          "o.name FROM facility f LEFT JOIN organization o ON o.id=f.organization WHERE "
                          "f.deleted=0 AND f.closed_on IS NULL");
    while (rows.step())
        for (int column = 0; column < 8; ++column)
            bytes += rows.text(column).size();
    return bytes > 0 ? watch.elapsed().wall : 0;
}

} // namespace

Lines measureDuplicates(const Setting& setting)
{
    Lines lines;
    auto centre = Centre::open(setting.large, store::Access::Read);
    if (!centre)
        return lines;
    const double floor = timeReading((*centre)->store());
    NoProgress progress;
    const Stopwatch watch;
    auto found = registry::findDuplicates((*centre)->registry(), {}, progress);
    const double seconds = watch.elapsed().wall;
    if (!found) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(found.error().message));
        return lines;
    }
    lines.push_back({QStringLiteral("duplicates among all"),
                     seconds,
                     QStringLiteral("s"),
                     floor,
                     10.0,
                     {},
                     QStringLiteral("%1 pairs, floor: reading the texts").arg(found->found)});
    return lines;
}

} // namespace tasuki::bench
