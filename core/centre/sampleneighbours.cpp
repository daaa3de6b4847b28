// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/sampleneighbours.h"

#include "centre/audience.h"
#include "exchange/exchange.h"
#include "exchange/partners.h"
#include "registry/careimport.h"
#include "registry/edits.h"
#include "table/writing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

namespace tasuki {

namespace {

using store::take;

constexpr std::int64_t day = std::int64_t{24} * 60 * 60 * 1000;
const QString folderName = QStringLiteral("sample-exchange");

QJsonArray neighbours()
{
    QFile file(QStringLiteral(":/sample/neighbours.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw store::Failure{{Error::Code::Internal, QStringLiteral("the sample neighbours are missing"), {}}};
    return QJsonDocument::fromJson(file.readAll()).array();
}

exchange::Exchange exchangeOf(Centre& centre)
{
    return {centre.store(), take(Audience::load(centre.store())).asFunction()};
}

/// What the neighbour knows better about offices that both have from the official data, by the numbers that make their ids.
void edit(store::Store& store, const QJsonArray& edits)
{
    store::ChangeSet changes{QStringLiteral("電話で確認"), store::ChangeKind::Edit, {}};
    for (const QJsonValue& each : edits) {
        const QJsonArray from = each.toArray();
        const std::string office = from[0].toString().toStdString(), service = from[1].toString().toStdString(), name = from[2].toString().toStdString();
        const auto& entity = service.empty() ? store::describe<registry::Facility>() : store::describe<registry::Service>();
        const store::FieldInfo& field = entity.fields[static_cast<std::size_t>(entity.indexOf(name))];
        const Uuid row = service.empty() ? registry::careFacilityId(office) : registry::careServiceId(office, service);
        changes.cells.push_back({&entity, row, field.name, {}, take(registry::readValue(field, from[3].toString())), store::VersionKind::Own});
    }
    if (!changes.cells.empty())
        (void)take(store.commit(changes));
}

void addPlaces(registry::Registry& registry, const QJsonArray& places)
{
    for (const QJsonValue& each : places) {
        const QJsonArray from = each.toArray();
        registry::Facility place;
        place.name = from[0].toString();
        place.kana = from[1].toString();
        for (const registry::Category& leaf : registry::leafCategories())
            if (from[2].toString() == QString::fromUtf8(leaf.name))
                place.category = QString::fromUtf8(leaf.code.data(), static_cast<qsizetype>(leaf.code.size()));
        place.address = from[3].toString();
        place.phone = from[4].toString();
        (void)take(registry::addFacility(registry, place));
    }
}

} // namespace

QStringList sampleNeighbourFiles(const QString& dataFile)
{
    const QDir folder(QFileInfo(dataFile).absoluteDir().filePath(folderName));
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.tasuki")}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

Result<void> addSampleNeighbours(Centre& centre)
{
    return store::guarded([&] {
        const QDir place = QFileInfo(centre.store().database().path()).absoluteDir();
        place.mkpath(folderName);
        const QByteArray ownCard = take(exchangeOf(centre).ownCardFile());
        for (const QJsonValue& value : neighbours()) {
            const QJsonObject from = value.toObject();
            const QString name = from[QStringLiteral("name")].toString();
            const FixedClock clock(centre.store().clock().nowMillis() + from[QStringLiteral("days")].toInt() * day);
            const QTemporaryDir desk;
            auto neighbour = take(Centre::create(desk.filePath(QStringLiteral("neighbour.tasuki-data")), {name, from[QStringLiteral("staff")].toString()}, &clock));
            edit(neighbour->store(), from[QStringLiteral("edits")].toArray());
            addPlaces(neighbour->registry(), from[QStringLiteral("places")].toArray());
            exchange::Exchange theirs = exchangeOf(*neighbour);
            const exchange::Card ours = take(theirs.addCard(ownCard));
            const exchange::Card card = take(exchangeOf(centre).addCard(take(theirs.ownCardFile())));
            if (from[QStringLiteral("compared")].toBool())
                take(exchange::noteVerified(centre.store(), card));
            const auto written = take(theirs.write({store::Scope::Professionals, {ours}, {}}));
            take(table::writeWhole(written.first, place.filePath(QStringLiteral("%1/%2.tasuki").arg(folderName, name))));
        }
    });
}

} // namespace tasuki
