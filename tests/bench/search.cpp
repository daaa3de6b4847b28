// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "queries.h"
#include "runs.h"

#include "centre/centre.h"
#ifdef TASUKI_BENCH_MODEL
#include "registry/facilitymodel.h"
#endif

#include <cstdio>
#include <functional>

namespace tasuki::bench {

namespace {

constexpr std::size_t perClass = 300;
constexpr std::size_t screenful = 50;
constexpr double milli = 1000;

using FloorHandle = std::unique_ptr<FloorQuery, decltype(&floorQueryClose)>;

struct Opened
{
    std::unique_ptr<Centre> centre;
    FloorHandle floor{nullptr, floorQueryClose};
    explicit operator bool() const { return centre && floor; }
};

Opened open(const Setting& setting)
{
    Opened opened;
    auto centre = Centre::open(setting.large, store::Access::Write);
    if (centre)
        opened.centre = std::move(*centre);
    else
        std::fprintf(stderr, "%s\n", qUtf8Printable(centre.error().message));
    opened.floor.reset(floorQueryOpen(setting.large.toUtf8().constData()));
    return opened;
}

/// The middle of three runs, in milliseconds: one key press should not be judged by another process's work.
double timed(const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) {
        const Stopwatch watch;
        work();
        times.push_back(watch.elapsed().wall * milli);
    }
    return median(times);
}

Line lineOf(const QString& name, const std::vector<double>& all, const std::vector<double>& compared,
            const std::vector<double>& floor, double most, std::optional<double> ratio, const QString& extra)
{
    const QString note = QStringLiteral("p50 %1 (floor %2), max %3%4")
                             .arg(median(all), 0, 'f', 2)
                             .arg(median(floor), 0, 'f', 2)
                             .arg(percentile(all, 1), 0, 'f', 1)
                             .arg(extra);
    // Queries that put nothing to the index have no floor; the ratio is of the others.
    const double p95 = percentile(all, 0.95);
    const double own = percentile(compared, 0.95);
    const double base = own > 0 ? percentile(floor, 0.95) * p95 / own : 0;
    return {name, p95, QStringLiteral("ms"), base > 0 ? std::optional(base) : std::nullopt, most, ratio, note};
}

} // namespace

Lines measureSearch(const Setting& setting)
{
    Opened opened = open(setting);
    if (!opened)
        return {};
    registry::Registry& registry = opened.centre->registry();
    Queries queries(registry);
#ifdef TASUKI_BENCH_MODEL
    ui::FacilityModel model(registry);
#endif
    const std::vector<QGeoCoordinate> origins = queries.places(1);
    const auto press = [&](const QString& typed, bool near) {
        registry::Query query = registry.interpret(typed);
        if (near && !origins.empty())
            query.origin = origins.front();
#ifdef TASUKI_BENCH_MODEL
        model.search(query);
#else
        auto result = registry.search(query);
        if (result && !registry.rows(*result, 0, screenful))
            std::fprintf(stderr, "no rows\n");
#endif
    };
    press({}, false);
    Lines lines;
    std::vector<double> all, compared, allFloor;
    for (const int characters : {1, 2, 3, 10, 0}) {
        std::vector<double> ours, own, floor;
        std::pair<double, QString> slowest;
        bool near = false;
        for (const QString& typed : queries.sample(characters, perClass)) {
            near = !near;
            const double time = timed([&] { press(typed, near); });
            ours.push_back(time);
            slowest = std::max(slowest, std::pair(time, typed));
            const IndexQuery index = indexQuery(registry.interpret(typed));
            if (index.isEmpty())
                continue;
            std::vector<const char*> singles;
            for (const QByteArray& single : index.singles)
                singles.push_back(single.constData());
            const double base = timed([&] {
                floorSearch(opened.floor.get(), index.gram.isEmpty() ? nullptr : index.gram.constData(), singles.data(),
                            static_cast<int>(singles.size()), static_cast<int>(screenful));
            });
            own.push_back(time);
            floor.push_back(base);
        }
        const QString name = characters == 0   ? QStringLiteral("search, three words, p95")
                             : characters == 1 ? QStringLiteral("search, 1 character, p95")
                                               : QStringLiteral("search, %1 characters, p95").arg(characters);
        lines.push_back(lineOf(name, ours, own, floor, 16, 2, QStringLiteral(" (%1)").arg(slowest.second)));
        all.insert(all.end(), ours.begin(), ours.end());
        compared.insert(compared.end(), own.begin(), own.end());
        allFloor.insert(allFloor.end(), floor.begin(), floor.end());
    }
    lines.push_back(lineOf(QStringLiteral("search, all together, p95"), all, compared, allFloor, 16, 2, {}));
    return lines;
}

Lines measureNearest(const Setting& setting)
{
    Opened opened = open(setting);
    if (!opened)
        return {};
    registry::Registry& registry = opened.centre->registry();
    Queries queries(registry);
    std::vector<double> ours, floor;
    if (registry.facilityCount() == 0)
        return {};
    for (const QGeoCoordinate& place : queries.places(perClass)) {
        ours.push_back(timed([&] {
            if (!registry.nearest(place, screenful))
                std::fprintf(stderr, "no rows\n");
        }));
        floor.push_back(timed([&] { floorNearest(opened.floor.get(), place.latitude(), place.longitude(), screenful); }));
    }
    return {lineOf(QStringLiteral("nearest 50, p95"), ours, ours, floor, 2, {}, {})};
}

} // namespace tasuki::bench
