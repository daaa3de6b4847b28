// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "centre/sampleclients.h"

#include "centre/centre.h"
#include "registry/categories.h"
#include "registry/edits.h"
#include "registry/sample.h"
#include "registry/verification.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace tasuki::ctl {

namespace {

using namespace registry;

QString fromView(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// The row an id on the command line means, with its entity.
Result<std::pair<const store::EntityInfo*, Uuid>> rowNamed(Registry& registry, const QString& word)
{
    const Uuid id = Uuid::fromString(word);
    const store::EntityInfo* entity = id.isNil() ? nullptr : entityOf(registry, id);
    if (!entity)
        return fail(Error::Code::NotFound, CommandWords::tr("There is no record with the id %1.").arg(word));
    return std::pair(entity, id);
}

/// Reads `LAT,LON`.
std::optional<QGeoCoordinate> placeFrom(const QString& word)
{
    const QStringList parts = word.split(QLatin1Char(','));
    bool north = false;
    bool east = false;
    if (parts.size() != 2)
        return std::nullopt;
    const QGeoCoordinate place(parts[0].toDouble(&north), parts[1].toDouble(&east));
    return north && east && place.isValid() ? std::optional(place) : std::nullopt;
}

Result<Answer> find(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Registry& registry = (*opened)->registry();
    Query query = registry.interpret(arguments.words.join(QLatin1Char(' ')));
    if (const auto near = arguments.option("near")) {
        query.origin = placeFrom(*near);
        if (!query.origin)
            return fail(Error::Code::Usage,
                        CommandWords::tr("--near wants LATITUDE,LONGITUDE, for example 36.56,136.65."));
    } else if (const QGeoCoordinate centre = registry.centrePlace();
               centre.isValid() && std::none_of(query.parts.begin(), query.parts.end(), [](const QueryPart& part) {
                   return part.kind == QueryPart::Kind::Place;
               })) {
        query.origin = centre;
    }
    if (const auto service = arguments.option("service")) {
        query.kinds = maskOf(service->toStdString());
        if (query.kinds == 0)
            return fail(Error::Code::Usage,
                        CommandWords::tr("There is no kind of service with the code %1.").arg(*service));
    }
    bool ok = true;
    const int limit = arguments.option("limit").value_or(QStringLiteral("50")).toInt(&ok);
    if (!ok || limit < 0)
        return fail(Error::Code::Usage, CommandWords::tr("--limit wants a whole number."));
    query.includeClosed = arguments.has("closed");
    query.includeAsk = arguments.has("ask");
    auto result = registry.search(query);
    if (!result)
        return tl::unexpected<Error>(result.error());
    auto rows = registry.rows(*result, 0, static_cast<std::size_t>(limit));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    Answer answer;
    QJsonArray array;
    for (const FacilityRow& row : *rows) {
        QJsonArray services;
        for (std::size_t i = 0; i < leafCategories().size(); ++i)
            if (row.kinds >> i & 1)
                services << QString::fromUtf8(leafCategories()[i].name);
        const auto real = [](const std::optional<double>& value) { return value ? QJsonValue(*value) : QJsonValue(); };
        array << QJsonObject{{QStringLiteral("id"), row.id.toString()},
                             {QStringLiteral("name"), row.name},
                             {QStringLiteral("kana"), row.kana},
                             {QStringLiteral("office_number"), row.officeNumber},
                             {QStringLiteral("services"), services},
                             {QStringLiteral("address"), row.address},
                             {QStringLiteral("phone"), row.phone},
                             {QStringLiteral("lat"), real(row.latitude)},
                             {QStringLiteral("lon"), real(row.longitude)},
                             {QStringLiteral("distance_m"), row.distance ? QJsonValue(std::round(*row.distance)) : QJsonValue()}};
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                            .arg(row.id.toString(), row.name, displayNames(row.kinds), row.phone, row.address);
    }
    answer.json = {{QStringLiteral("total"), static_cast<qint64>(result->hits.size())}, {QStringLiteral("rows"), array}};
    answer.lines.prepend(CommandWords::tr("%1 found").arg(result->hits.size()));
    return answer;
}

/// The fields of a row as an object, and as lines for people.
void describeRow(const store::EntityInfo& entity, const void* row, QJsonObject& json, QStringList& lines)
{
    for (const store::FieldInfo& field : entity.fields) {
        const store::Value value = field.get(row);
        if (std::holds_alternative<std::monostate>(value))
            continue;
        if (const auto* real = std::get_if<double>(&value))
            json[fromView(field.name)] = *real;
        else if (const auto* whole = std::get_if<std::int64_t>(&value))
            json[fromView(field.name)] = static_cast<qint64>(*whole);
        else
            json[fromView(field.name)] = store::displayText(value);
        lines << QStringLiteral("  %1: %2").arg(fieldLabel(field), valueInWords(field, value));
    }
}

Result<Answer> show(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Registry& registry = (*opened)->registry();
    auto row = rowNamed(registry, arguments.words[0]);
    if (!row)
        return tl::unexpected<Error>(row.error());
    Id<Facility> id{row->second};
    if (row->first == &store::describe<Service>())
        if (auto service = (*opened)->store().load(Id<Service>{row->second}); service && *service)
            id = (*service)->facility;
    auto detail = registry.detail(id);
    if (!detail)
        return tl::unexpected<Error>(detail.error());
    if (!*detail)
        return fail(Error::Code::NotFound,
                    CommandWords::tr("There is no record with the id %1.").arg(arguments.words[0]));
    const FacilityDetail& found = **detail;
    Answer answer;
    answer.lines << found.facility.name;
    answer.json[QStringLiteral("id")] = found.facility.id.toString();
    describeRow(store::describe<Facility>(), &found.facility, answer.json, answer.lines);
    QJsonObject organization;
    QStringList unused;
    describeRow(store::describe<Organization>(), &found.organization, organization, unused);
    answer.json[QStringLiteral("organization")] = organization;
    QJsonArray services;
    for (const Service& service : found.services) {
        QJsonObject json{{QStringLiteral("id"), service.id.toString()}};
        const Category* kind = category(service.kind.toStdString());
        answer.lines << (kind ? QString::fromUtf8(kind->name) : service.kind);
        describeRow(store::describe<Service>(), &service, json, answer.lines);
        services << json;
    }
    answer.json[QStringLiteral("services")] = services;
    QJsonArray sources;
    for (const FacilityDetail::Source& source : found.sources)
        sources << QJsonObject{{QStringLiteral("id"), source.row.toString()},
                               {QStringLiteral("source"), source.source},
                               {QStringLiteral("key"), source.key},
                               {QStringLiteral("name"), source.name}};
    answer.json[QStringLiteral("sources")] = sources;
    if (found.sources.size() > 1)
        for (const FacilityDetail::Source& source : found.sources)
            answer.lines << CommandWords::tr("Source: %1 %2 %3 (%4)").arg(source.source, source.key, source.name, source.row.toString());
    QJsonArray official;
    for (const FacilityDetail::Official& value : found.official)
        official << QJsonObject{{QStringLiteral("id"), value.row.toString()},
                                {QStringLiteral("field"), QString::fromStdString(value.field)},
                                {QStringLiteral("value"), store::displayText(value.value)}};
    answer.json[QStringLiteral("official")] = official;
    return answer;
}

Result<Answer> set(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Registry& registry = (*opened)->registry();
    auto row = rowNamed(registry, arguments.words[0]);
    if (!row)
        return tl::unexpected<Error>(row.error());
    const std::string field = arguments.words[1].toStdString();
    if (row->first->indexOf(field) < 0)
        return fail(Error::Code::Usage, CommandWords::tr("There is no field “%1” here.").arg(arguments.words[1]));
    if (auto done = setField(registry, *row->first, row->second, field, arguments.words[2]); !done)
        return tl::unexpected<Error>(done.error());
    const store::FieldInfo& info = row->first->fields[static_cast<std::size_t>(row->first->indexOf(field))];
    const QString words = changeWords(*row->first, field, nameOf(registry, *row->first, row->second));
    Answer answer{{{QStringLiteral("id"), row->second.toString()},
                   {QStringLiteral("field"), arguments.words[1]},
                   {QStringLiteral("value"), arguments.words[2]}},
                  {words}};
    if (const QString note = readingNote(info, arguments.words[2]); !note.isEmpty()) {
        answer.json[QStringLiteral("warning")] = note;
        answer.lines << note;
    }
    return answer;
}

Result<Answer> history(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    auto row = rowNamed((*opened)->registry(), arguments.words[0]);
    if (!row)
        return tl::unexpected<Error>(row.error());
    auto entries = (*opened)->store().history(*row->first, row->second);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    static constexpr std::array kinds{"edit", "import", "undo", "redo", "merge"};
    Answer answer;
    QJsonArray array;
    for (const store::HistoryEntry& entry : *entries) {
        array << QJsonObject{{QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("author"), entry.author},
                             {QStringLiteral("kind"), QLatin1String(kinds[static_cast<std::size_t>(entry.change)])},
                             {QStringLiteral("words"), entry.words},
                             {QStringLiteral("field"), QString::fromStdString(entry.field)},
                             {QStringLiteral("before"), store::displayText(entry.before)},
                             {QStringLiteral("after"), store::displayText(entry.after)}};
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4 → %5")
                            .arg(entry.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), entry.author, entry.words,
                                 store::displayText(entry.before), store::displayText(entry.after));
    }
    answer.json[QStringLiteral("history")] = array;
    return answer;
}

Result<Answer> verifyRecord(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Registry& registry = (*opened)->registry();
    auto row = rowNamed(registry, arguments.words[0]);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (row->first != &store::describe<Facility>())
        return fail(Error::Code::Usage, CommandWords::tr("Only facilities are checked; this is the id of something else."));
    Verification verification;
    verification.means = arguments.option("by").value_or(verification.means);
    verification.asked = arguments.option("asked").value_or(QString());
    const Id<Facility> id{Wholes((*opened)->store().handle()).standingFor(row->second)};
    if (auto done = verify(registry, id, verification); !done)
        return tl::unexpected<Error>(done.error());
    auto facility = store::take((*opened)->store().load(id));
    return Answer{{{QStringLiteral("id"), id.toString()},
                   {QStringLiteral("verified_on"), facility->verifiedOn.toString(Qt::ISODate)},
                   {QStringLiteral("verified_by"), facility->verifiedBy},
                   {QStringLiteral("verified_means"), facility->verifiedMeans}},
                  {CommandWords::tr("Recorded: %1 was checked.").arg(facility->name)}};
}

/// Those nobody has checked for so many months, in 五十音順.
Result<Answer> stale(const Context& context, const Arguments& arguments)
{
    bool ok = true;
    const int months = arguments.option("months").value_or(QString::number(callAfterMonths)).toInt(&ok);
    bool limited = true;
    const int limit = arguments.option("limit").value_or(QStringLiteral("50")).toInt(&limited);
    if (!ok || months < 0 || months > 1200 || !limited || limit < 0)
        return fail(Error::Code::Usage, CommandWords::tr("--months and --limit want whole numbers."));
    auto opened = Centre::open(context.store, store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Registry& registry = (*opened)->registry();
    Query query = registry.interpret(arguments.words.join(QLatin1Char(' ')));
    query.uncheckedSince = staleBefore((*opened)->store().clock().today(), months);
    auto result = registry.search(query);
    auto rows = result ? registry.rows(*result, 0, static_cast<std::size_t>(limit)) : tl::unexpected<Error>(result.error());
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    Answer answer;
    QJsonArray array;
    for (const FacilityRow& row : *rows) {
        const QString day = row.verifiedOn.toString(Qt::ISODate);
        array << QJsonObject{{QStringLiteral("id"), row.id.toString()},
                             {QStringLiteral("name"), row.name},
                             {QStringLiteral("phone"), row.phone},
                             {QStringLiteral("verified_on"), day.isEmpty() ? QJsonValue() : QJsonValue(day)},
                             {QStringLiteral("verified_by"), row.verifiedBy}};
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4").arg(row.id.toString(), row.name, row.phone, day);
    }
    answer.json = {{QStringLiteral("total"), static_cast<qint64>(result->hits.size())}, {QStringLiteral("rows"), array}};
    answer.lines.prepend(CommandWords::tr("%1 found").arg(result->hits.size()));
    return answer;
}

Result<Answer> demo(const Context& context, const Arguments&)
{
    if (auto made = makeSampleCity(context.store); !made)
        return tl::unexpected<Error>(made.error());
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (auto added = addSampleClients(**opened); !added)
        return tl::unexpected<Error>(added.error());
    return Answer{{{QStringLiteral("store"), context.store}, {QStringLiteral("passphrase"), samplePassphrase()}},
                  {CommandWords::tr("The sample city was made: %1").arg(context.store),
                   CommandWords::tr("The passphrase of its invented clients is: %1").arg(samplePassphrase())}};
}

} // namespace

std::vector<Command> registryCommands()
{
    return {
        {"find", "TEXT [--near LAT,LON] [--service CODE] [--limit N] [--ask] [--closed]",
         {QStringLiteral("near"), QStringLiteral("service"), QStringLiteral("limit")},
         {QStringLiteral("ask"), QStringLiteral("closed")}, 0, -1, find},
        {"show", "ID", {}, {}, 1, 1, show},
        {"set", "ID FIELD VALUE", {}, {}, 3, 3, set},
        {"history", "ID", {}, {}, 1, 1, history},
        {"verify-record", "ID [--by phone|visit|meeting|mail|fax|web] [--asked TEXT]",
         {QStringLiteral("by"), QStringLiteral("asked")}, {}, 1, 1, verifyRecord},
        {"stale", "[TEXT] [--months N] [--limit N]", {QStringLiteral("months"), QStringLiteral("limit")}, {}, 0, -1, stale},
        {"demo", "", {}, {}, 0, 0, demo},
    };
}

} // namespace tasuki::ctl
