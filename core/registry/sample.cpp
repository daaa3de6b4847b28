// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sample.h"

#include "base/csv.h"
#include "registry/careimport.h"
#include "registry/edits.h"
#include "registry/verification.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>

static void initSampleResource()
{
    Q_INIT_RESOURCE(tasuki_sample);
}

namespace tasuki::registry {

namespace {

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

std::vector<InputFile> careFiles(const QString& folder)
{
    std::vector<InputFile> files;
    const QDir directory(QStringLiteral(":/sample/") + folder);
    for (const QString& name : directory.entryList(QDir::Files, QDir::Name))
        files.push_back({name, resource(folder + QLatin1Char('/') + name)});
    return files;
}

/// The rows of a small table with a header, by column name.
std::vector<std::map<QString, QString>> table(const QString& name)
{
    const QByteArray bytes = resource(name);
    CsvReader csv({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const auto text = [](std::string_view field) { return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())); };
    std::vector<std::string_view> fields;
    std::vector<QString> header;
    std::vector<std::map<QString, QString>> rows;
    while (csv.next(fields)) {
        if (header.empty()) {
            for (const std::string_view field : fields)
                header.push_back(text(field));
            continue;
        }
        std::map<QString, QString> row;
        for (std::size_t i = 0; i < header.size() && i < fields.size(); ++i)
            row[header[i]] = text(fields[i]);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The day's work begins at nine.
std::int64_t morningOf(const QString& isoDate)
{
    return QDateTime(QDate::fromString(isoDate, Qt::ISODate), QTime(9, 0)).toMSecsSinceEpoch();
}

void addPlaces(store::Store& store)
{
    store::ChangeSet changes{QStringLiteral("地名"), store::ChangeKind::Edit, {}};
    for (const auto& row : table(QStringLiteral("places.csv"))) {
        Place place;
        place.name = row.at(QStringLiteral("name"));
        place.kana = row.at(QStringLiteral("kana"));
        place.latitude = row.at(QStringLiteral("latitude")).toDouble();
        place.longitude = row.at(QStringLiteral("longitude")).toDouble();
        place.id.uuid = Uuid::v7(store.clock().nowMillis(), randomBytes16());
        for (store::CellChange& cell : store::diff(Place(), place, true))
            changes.cells.push_back(std::move(cell));
    }
    (void)store::take(store.commit(changes));
}

void addInformal(Registry& registry)
{
    for (const auto& row : table(QStringLiteral("informal.csv"))) {
        Facility facility;
        facility.name = row.at(QStringLiteral("name"));
        facility.kana = row.at(QStringLiteral("kana"));
        const QString word = row.at(QStringLiteral("category"));
        for (const Category& leaf : leafCategories())
            if (word == QString::fromUtf8(leaf.name))
                facility.category = QString::fromUtf8(leaf.code.data(), static_cast<qsizetype>(leaf.code.size()));
        facility.address = row.at(QStringLiteral("address"));
        facility.latitude = row.at(QStringLiteral("latitude")).toDouble();
        facility.longitude = row.at(QStringLiteral("longitude")).toDouble();
        facility.phone = row.at(QStringLiteral("phone"));
        facility.notes = row.at(QStringLiteral("notes"));
        (void)store::take(addFacility(registry, facility));
    }
}

/// What the city's own list says of the same town: some of it is there already, in another spelling.
void addCityList(Registry& registry)
{
    for (const auto& row : table(QStringLiteral("citylist.csv"))) {
        Facility facility;
        facility.name = row.at(QStringLiteral("name"));
        facility.kana = row.at(QStringLiteral("kana"));
        const std::string word = row.at(QStringLiteral("category")).toStdString();
        for (const Category& leaf : leafCategories())
            if (word == leaf.name)
                facility.category = QString::fromUtf8(leaf.code.data(), static_cast<qsizetype>(leaf.code.size()));
        facility.address = row.at(QStringLiteral("address"));
        facility.phone = row.at(QStringLiteral("phone"));
        facility.source = QStringLiteral("list:水瀬市 社会資源一覧");
        facility.sourceKey = row.at(QStringLiteral("key"));
        (void)store::take(addFacility(registry, facility));
    }
}

void addKnowledge(Registry& registry, FixedClock& clock)
{
    store::Store& store = registry.store();
    auto rows = table(QStringLiteral("knowledge.csv"));
    // History is written in the order in which it happened.
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.at(QStringLiteral("date")) < b.at(QStringLiteral("date"));
    });
    static const std::map<QString, std::string> renamed{{QStringLiteral("vacancy_date"), "vacancy_on"}};
    for (const auto& row : rows) {
        clock.set(morningOf(row.at(QStringLiteral("date"))));
        store::take(store.setMeta("staff", row.at(QStringLiteral("staff"))));
        const std::string office = row.at(QStringLiteral("office_number")).toStdString();
        const QString field = row.at(QStringLiteral("field"));
        const Id<Facility> facility{careFacilityId(office)};
        if (field == QLatin1String("verified")) {
            store::take(verify(registry, facility));
            continue;
        }
        const QString service = row.at(QStringLiteral("service_code"));
        const auto name = renamed.find(field);
        const std::string key = name == renamed.end() ? field.toStdString() : name->second;
        const bool ofService = !service.isEmpty() && store::describe<Service>().indexOf(key) >= 0;
        store::take(setField(registry, ofService ? store::describe<Service>() : store::describe<Facility>(),
                             ofService ? careServiceId(office, service.toStdString()) : facility.uuid, key,
                             row.at(QStringLiteral("value"))));
    }
}

} // namespace

Result<void> makeSampleCity(const QString& path)
{
    initSampleResource();
    return store::guarded([&] {
        const QJsonObject centre = QJsonDocument::fromJson(resource(QStringLiteral("centre.json"))).object();
        const QString staff = centre[QStringLiteral("staff")].toArray().first().toObject()[QStringLiteral("name")].toString();
        FixedClock clock(morningOf(centre[QStringLiteral("opened")].toString(QStringLiteral("2025-07-01"))));
        auto store = store::take(store::Store::create(path, {centre[QStringLiteral("name")].toString(), staff}, schema(), clock));
        Registry registry(*store);
        addPlaces(*store);
        store::take(registry.setCentrePlace({centre[QStringLiteral("latitude")].toDouble(), centre[QStringLiteral("longitude")].toDouble()},
                                            centre[QStringLiteral("town")].toString()));
        NoProgress progress;
        auto rows = store::take(readCareFiles(careFiles(QStringLiteral("care")), QString()));
        const auto stage = store::take(stageCare(registry, std::move(rows), clock.today(), progress));
        (void)store::take(applyCare(registry, stage, progress));
        addInformal(registry);
        addCityList(registry);
        addKnowledge(registry, clock);
        store::take(store->setMeta("staff", staff));
        QStringList people;
        for (const QJsonValue person : centre[QStringLiteral("staff")].toArray())
            people << person[QStringLiteral("name")].toString() + QLatin1Char('\t') + person[QStringLiteral("profession")].toString();
        store::take(store->setMeta("staff_list", people.join(QLatin1Char('\n'))));
        store::take(store->setMeta("centre_phone", centre[QStringLiteral("phone")].toString()));
        store::take(store->setMeta("official_edition", centre[QStringLiteral("opened")].toString()));
        store::take(store->setMeta("sample", QStringLiteral("1")));
    });
}

QStringList sampleNextEdition()
{
    initSampleResource();
    QStringList paths;
    const QDir directory(QStringLiteral(":/sample/care-next"));
    for (const QString& name : directory.entryList(QDir::Files, QDir::Name))
        paths << directory.filePath(name);
    return paths;
}

} // namespace tasuki::registry
