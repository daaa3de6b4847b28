// SPDX-License-Identifier: GPL-3.0-or-later
// What a list holds: its search, written down and read again, and its facilities.
#include "registry/lists.h"

#include "registry/categories.h"
#include "registry/verification.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>
#include <unordered_set>

namespace tasuki::registry {

namespace {

constexpr QLatin1String kindsKey("kinds"), vacancyKey("vacancy"), correctedKey("corrected"), askKey("ask"),
    closedKey("closed"), sinceKey("unchecked_since"), monthsKey("unchecked_months"), originKey("origin"),
    originNameKey("origin_name");

/// The facilities that stand for these, each once, without those that are gone.
std::vector<Id<Facility>> standing(Registry& registry, const std::vector<Id<Facility>>& wanted)
{
    std::vector<Id<Facility>> all;
    std::unordered_set<Id<Facility>> seen;
    store::Statement read(registry.store().handle(), "SELECT merged_into FROM facility WHERE id=?1 AND deleted=0");
    for (Id<Facility> id : wanted) {
        // Those joined with one that was joined itself are followed; the bound is for a file in which they go in a
        // ring.
        bool there = false;
        for (int step = 0; step < 16; ++step) {
            there = read.bind(1, id.uuid).step();
            const Uuid into = there && !read.isNull(0) ? read.uuid(0) : Uuid();
            read.reset();
            if (into.isNil())
                break;
            id.uuid = into;
        }
        if (there && seen.insert(id).second)
            all.push_back(id);
    }
    return all;
}

} // namespace

QString filtersText(const Query& query, const QDate& today)
{
    QJsonObject json;
    if (query.kinds != 0) {
        QJsonArray codes;
        const auto leaves = leafCategories();
        for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf)
            if (query.kinds >> leaf & 1)
                codes << QString::fromUtf8(leaves[leaf].code.data(), static_cast<qsizetype>(leaves[leaf].code.size()));
        json[kindsKey] = codes;
    }
    for (const auto& [key, asked] :
         {std::pair(vacancyKey, query.vacancyOnly), std::pair(correctedKey, query.correctedOnly),
          std::pair(askKey, query.includeAsk), std::pair(closedKey, query.includeClosed)})
        if (asked)
            json[key] = true;
    if (query.uncheckedSince.isValid()) {
        const QDate since = query.uncheckedSince;
        const int months = (today.year() - since.year()) * 12 + today.month() - since.month();
        if (months >= 0 && staleBefore(today, months) == since)
            json[monthsKey] = months;
        else
            json[sinceKey] = since.toString(Qt::ISODate);
    }
    if (query.origin) {
        json[originKey] = QJsonArray{query.origin->latitude(), query.origin->longitude()};
        json[originNameKey] = query.originName;
    }
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Query queryOf(Registry& registry, const SavedList& list)
{
    Query query = registry.interpret(list.query);
    const QJsonObject json = QJsonDocument::fromJson(list.filters.toUtf8()).object();
    for (const QJsonValue& code : json[kindsKey].toArray())
        query.kinds |= maskOf(code.toString().toStdString());
    query.vacancyOnly = json[vacancyKey].toBool();
    query.correctedOnly = json[correctedKey].toBool();
    query.includeAsk = json[askKey].toBool();
    query.includeClosed = json[closedKey].toBool();
    query.uncheckedSince = QDate::fromString(json[sinceKey].toString(), Qt::ISODate);
    if (const int months = json[monthsKey].toInt(-1); months >= 0 && months <= 1200)
        query.uncheckedSince = staleBefore(registry.store().clock().today(), months);
    const QJsonArray origin = json[originKey].toArray();
    if (const QGeoCoordinate place(origin.at(0).toDouble(200), origin.at(1).toDouble(200));
        origin.size() == 2 && place.isValid()) {
        query.origin = place;
        query.originName = json[originNameKey].toString();
    }
    return query;
}

Result<std::vector<Id<Facility>>> facilitiesOf(Registry& registry, const Query& query)
{
    auto result = registry.search(query);
    auto rows = result ? registry.rows(*result, 0, result->hits.size()) : tl::unexpected<Error>(result.error());
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return store::guarded([&] {
        std::vector<Id<Facility>> ids;
        ids.reserve(rows->size());
        for (const FacilityRow& row : *rows)
            ids.push_back(row.id);
        const store::ReadScope reading(registry.store().handle());
        return standing(registry, ids);
    });
}

Result<std::vector<Id<Facility>>> facilitiesOf(Registry& registry, const SavedList& list)
{
    if (!list.isHandmade())
        return facilitiesOf(registry, queryOf(registry, list));
    auto members = membersOf(registry, list);
    if (!members)
        return tl::unexpected<Error>(members.error());
    return store::guarded([&] {
        std::vector<Id<Facility>> ids;
        for (const ListMember& member : *members)
            ids.push_back(member.facility);
        const store::ReadScope reading(registry.store().handle());
        return standing(registry, ids);
    });
}

Result<std::vector<FacilityRow>> rowsOf(Registry& registry, const std::vector<Id<Facility>>& facilities,
                                        const std::optional<QGeoCoordinate>& origin)
{
    SearchResult result;
    for (const Id<Facility>& id : facilities)
        if (const auto rid = registry.store().ridOf(store::describe<Facility>(), id.uuid))
            result.hits.push_back({*rid, std::numeric_limits<float>::infinity()});
    // They are in the order they were asked for: nothing is left to sort.
    result.sorted = result.hits.size();
    result.origin = origin;
    return registry.rows(result, 0, result.hits.size());
}

} // namespace tasuki::registry
