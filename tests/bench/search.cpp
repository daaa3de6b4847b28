// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "queries.h"
#include "runs.h"

#include "centre/centre.h"
#ifdef TASUKI_BENCH_MODEL
#include "registry/facilitymodel.h"
#endif

#include <algorithm>
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
Span timed(const std::function<void()>& work)
{
    std::vector<double> wall, cpu;
    for (int i = 0; i < 3; ++i) {
        const Stopwatch watch;
        work();
        const Span span = watch.elapsed();
        wall.push_back(span.wall * milli);
        cpu.push_back(span.cpu * milli);
    }
    return {median(wall), median(cpu)};
}

/// What is gathered over many queries.
struct Times
{
    std::vector<double> all, cpu;
    std::vector<double> compared, floor; ///< those that have a floor

    void add(const Times& more)
    {
        for (auto member : {&Times::all, &Times::cpu, &Times::compared, &Times::floor})
            (this->*member).insert((this->*member).end(), (more.*member).begin(), (more.*member).end());
    }
};

Line lineOf(const QString& name, const Times& times, double most, std::optional<double> ratio, const QString& extra)
{
    const double p95 = percentile(times.all, 0.95);
    const QString note = QStringLiteral("processor %1, p50 %2 (floor %3), max %4%5")
                             .arg(percentile(times.cpu, 0.95), 0, 'f', 1)
                             .arg(median(times.all), 0, 'f', 2)
                             .arg(median(times.floor), 0, 'f', 2)
                             .arg(percentile(times.all, 1), 0, 'f', 1)
                             .arg(extra);
    // Queries that put nothing to the index have no floor; the ratio is of the others.
    const double own = percentile(times.compared, 0.95);
    const double floor = own > 0 ? percentile(times.floor, 0.95) * p95 / own : 0;
    return {name, p95, QStringLiteral("ms"), floor > 0 ? std::optional(floor) : std::nullopt, most, ratio, note};
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
    std::size_t hits = 0;
    const auto press = [&](const QString& typed, bool near) {
        registry::Query query = registry.interpret(typed);
        if (near && !origins.empty())
            query.origin = origins.front();
#ifdef TASUKI_BENCH_MODEL
        model.search(query);
        hits = model.total();
#else
        auto result = registry.search(query);
        hits = result ? result->hits.size() : 0;
        if (result && !registry.rows(*result, 0, screenful))
            std::fprintf(stderr, "no rows\n");
#endif
    };
    press({}, false);
    Lines lines;
    Times together;
    for (const int characters : {1, 2, 3, 10, 0}) {
        Times times;
        std::pair<double, QString> slowest;
        bool near = false;
        for (const QString& typed : queries.sample(characters, perClass)) {
            near = !near;
            const Span time = timed([&] { press(typed, near); });
            times.all.push_back(time.wall);
            times.cpu.push_back(time.cpu);
            slowest = std::max(slowest, std::pair(time.wall, typed));
            const registry::Query query = registry.interpret(typed);
            const IndexQuery index = indexQuery(query);
            if (index.isEmpty())
                continue;
            std::vector<const char*> singles;
            for (const QByteArray& single : index.singles)
                singles.push_back(single.constData());
            long found = 0;
            const Span floor = timed([&] {
                found = floorSearch(opened.floor.get(), index.gram.isEmpty() ? nullptr : index.gram.constData(),
                                    singles.data(), static_cast<int>(singles.size()), static_cast<int>(screenful));
            });
            // Words that may name a kind find more than the index does; all others must find the same.
            const bool plain = std::all_of(query.parts.begin(), query.parts.end(), [](const registry::QueryPart& part) {
                return part.kind == registry::QueryPart::Kind::Text && part.mask == 0;
            });
            if (plain && static_cast<std::size_t>(found) != hits)
                std::fprintf(stderr, "%s: %zu found, the floor finds %ld\n", qUtf8Printable(typed), hits, found);
            times.compared.push_back(time.wall);
            times.floor.push_back(floor.wall);
        }
        const QString name = characters == 0   ? QStringLiteral("search, three words, p95")
                             : characters == 1 ? QStringLiteral("search, 1 character, p95")
                                               : QStringLiteral("search, %1 characters, p95").arg(characters);
        lines.push_back(lineOf(name, times, 16, 2, QStringLiteral(" (%1)").arg(slowest.second)));
        together.add(times);
    }
    lines.push_back(lineOf(QStringLiteral("search, all together, p95"), together, 16, 2, {}));
    return lines;
}

Lines measureNearest(const Setting& setting)
{
    Opened opened = open(setting);
    if (!opened)
        return {};
    registry::Registry& registry = opened.centre->registry();
    Queries queries(registry);
    if (registry.facilityCount() == 0)
        return {};
    Times times;
    for (const QGeoCoordinate& place : queries.places(perClass)) {
        const Span time = timed([&] {
            if (!registry.nearest(place, screenful))
                std::fprintf(stderr, "no rows\n");
        });
        times.all.push_back(time.wall);
        times.cpu.push_back(time.cpu);
        times.compared.push_back(time.wall);
        times.floor.push_back(
            timed([&] { floorNearest(opened.floor.get(), place.latitude(), place.longitude(), screenful); }).wall);
    }
    return {lineOf(QStringLiteral("nearest 50, p95"), times, 2, {}, {})};
}

} // namespace tasuki::bench
