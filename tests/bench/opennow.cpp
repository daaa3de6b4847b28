// SPDX-License-Identifier: GPL-3.0-or-later
// Which of 220,000 facilities are open at a minute.
#include "floor.h"
#include "runs.h"

#include "centre/centre.h"
#include "registry/openings.h"

#include <QFile>

#include <cstdio>
#include <memory>
#include <random>

namespace tasuki::bench {

namespace {

constexpr double milli = 1000;

using registry::OpenState;

/// Hours like those of offices, hardly any two alike: the worst case of what the product keeps once for all alike.
QString hoursOf(std::mt19937& random)
{
    const auto minutes = [&](int from, int steps) { return from + 5 * static_cast<int>(random() % static_cast<unsigned>(steps)); };
    const int begin = minutes(7 * 60, 48);
    const int noon = minutes(11 * 60 + 30, 12);
    const int end = minutes(15 * 60, 60);
    registry::OpeningHours hours;
    for (std::size_t day = 0; day < 7; ++day) {
        hours.days[day].stated = true;
        if (day == 6 || (day == 2 && begin % 2 == 0))
            continue;
        hours.days[day].spans.push_back({begin, noon});
        if (day != 5)
            hours.days[day].spans.push_back({noon + 60, end});
    }
    return registry::toCanonical(hours);
}

/// Gives the first service of each facility its hours, in a copy of the large file.
bool fillHours(const QString& path)
{
    auto centre = Centre::open(path, store::Access::Write);
    if (!centre)
        return false;
    const auto filled = store::guarded([&] {
        sqlite3* handle = (*centre)->store().handle();
        store::Transaction transaction(handle);
        std::vector<std::int64_t> rids;
        store::Statement list(handle, "SELECT min(rid) FROM service WHERE closed_on IS NULL GROUP BY facility");
        while (list.step())
            rids.push_back(list.integer(0));
        store::Statement write(handle, "UPDATE service SET hours=?1 WHERE rid=?2");
        std::mt19937 random(7);
        for (const std::int64_t rid : rids) {
            const QString hours = hoursOf(random);
            write.bind(1, hours).bind(2, rid).run();
        }
        transaction.commit();
    });
    return filled.has_value();
}

} // namespace

Lines measureOpenNow(const Setting& setting)
{
    const QString path = setting.scratch + QStringLiteral("/hours.tasuki");
    if (!QFile::copy(setting.large, path) || !fillHours(path)) {
        std::fprintf(stderr, "the file with hours could not be made\n");
        return {};
    }
    auto centre = Centre::open(path, store::Access::Write);
    if (!centre)
        return {};
    registry::Registry& registry = (*centre)->registry();
    registry::Query query;
    (void)registry.search(query); // the glances are loaded, as in a window that stands
    const Stopwatch floorLoading;
    const std::unique_ptr<FloorHours, decltype(&floorHoursFree)> floor(floorHoursLoad(path.toUtf8().constData()),
                                                                       floorHoursFree);
    const double floorLoad = floorLoading.elapsed().wall * milli;
    query.openAt = registry::japanTime(QStringLiteral("2026-11-24T10:30")); // a Tuesday
    const Stopwatch loading;
    auto first = registry.search(query);
    const double load = loading.elapsed().wall * milli;
    if (!floor || !first)
        return {};
    if (const long open = floorHoursOpen(floor.get(), 1, 10 * 60 + 30); static_cast<std::size_t>(open) != first->hits.size())
        std::fprintf(stderr, "%zu are open, the floor finds %ld\n", first->hits.size(), open);
    std::vector<double> ours, plain;
    for (int hour = 0; hour < 24; ++hour) {
        query.openAt = registry::japanTime(QStringLiteral("2026-11-24T%1:30").arg(hour, 2, 10, QLatin1Char('0')));
        const Stopwatch watch;
        auto result = registry.search(query);
        ours.push_back(watch.elapsed().wall * milli);
        const Stopwatch floorWatch;
        const long open = floorHoursOpen(floor.get(), 1, hour * 60 + 30);
        plain.push_back(floorWatch.elapsed().wall * milli);
        if (!result || static_cast<std::size_t>(open) != result->hits.size())
            std::fprintf(stderr, "at %d:30 the floor finds %ld\n", hour, open);
    }
    const QString unit = QStringLiteral("ms");
    return {{QStringLiteral("open now, p95"), percentile(ours, 0.95), unit, percentile(plain, 0.95), 50, {},
             QStringLiteral("%1 open at 10:30, p50 %2").arg(first->hits.size()).arg(median(ours), 0, 'f', 2)},
            {QStringLiteral("open now, first time"), load, unit, floorLoad, {}, {}, QStringLiteral("loads the hours")}};
}

} // namespace tasuki::bench
