// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "centre/centre.h"
#include "registry/exporting.h"
#include "registry/lists.h"
#include "store/accesslog.h"

#include <QJsonArray>

namespace tasuki::ctl {

namespace {

using namespace registry;
using Run = Result<Answer> (*)(Centre&, const Arguments&);

QJsonObject describeList(const SavedList& list)
{
    return {{QStringLiteral("id"), list.id.toString()},
            {QStringLiteral("name"), list.name},
            {QStringLiteral("kind"), list.kind},
            {QStringLiteral("query"), list.query},
            {QStringLiteral("filters"), list.filters}};
}

Result<std::vector<Id<Facility>>> idsFrom(const QStringList& words)
{
    std::vector<Id<Facility>> ids;
    for (const QString& word : words) {
        ids.push_back({Uuid::fromString(word)});
        if (ids.back().isNil())
            return fail(Error::Code::Usage, CommandWords::tr("There is no record with the id %1.").arg(word));
    }
    return ids;
}

/// What the words mean in a file whose centre has a place: nearest to it first, as on the screen.
Query queryFor(Registry& registry, const QString& typed)
{
    Query query = registry.interpret(typed);
    if (const QGeoCoordinate place = registry.centrePlace(); place.isValid())
        query.origin = place;
    return query;
}

struct Chosen
{
    std::vector<Id<Facility>> facilities;
    QString title;
};

/// The facilities that --list or --query choose; all where neither is given.
Result<Chosen> choose(Registry& registry, const Arguments& arguments)
{
    Chosen chosen;
    const auto take = [&](Result<std::vector<Id<Facility>>> ids) -> Result<Chosen> {
        if (!ids)
            return tl::unexpected<Error>(ids.error());
        chosen.facilities = std::move(*ids);
        return chosen;
    };
    if (const auto name = arguments.option("list")) {
        auto list = listNamed(registry, *name);
        if (!list)
            return tl::unexpected<Error>(list.error());
        chosen.title = list->name;
        return take(facilitiesOf(registry, *list));
    }
    const QString typed = arguments.option("query").value_or(QString());
    chosen.title = typed.isEmpty() ? CommandWords::tr("All") : typed;
    return take(facilitiesOf(registry, queryFor(registry, typed)));
}

QJsonArray describeMisfits(const Export& made, const std::vector<table::Misfit>& misfits, Registry& registry,
                           QStringList& lines)
{
    QJsonArray array;
    for (const table::Misfit& misfit : misfits) {
        auto facility = registry.store().load(made.rows[misfit.row]);
        const QString name = facility && *facility ? (*facility)->name : QString();
        const QString column = made.table.columns[static_cast<std::size_t>(misfit.column)].heading;
        array << QJsonObject{{QStringLiteral("id"), made.rows[misfit.row].toString()},
                             {QStringLiteral("name"), name},
                             {QStringLiteral("column"), column},
                             {QStringLiteral("character"), misfit.character.character},
                             {QStringLiteral("plain"), misfit.character.plain}};
        lines << CommandWords::tr("%1, %2: “%3” does not fit, “%4” would stand for it")
                     .arg(name, column, misfit.character.character, misfit.character.plain);
    }
    return array;
}

Result<void> writeTo(const Export& made, const Arguments& arguments, table::CsvEncoding encoding)
{
    NoProgress progress;
    if (const auto path = arguments.option("csv"))
        if (auto written = table::writeWhole(table::toCsv(made.table, encoding), *path); !written)
            return written;
    if (const auto path = arguments.option("xlsx")) {
        auto bytes = table::toXlsx(made.table, *path, progress);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        return table::writeWhole(*bytes, *path);
    }
    return {};
}

Result<Answer> exportList(Centre& centre, const Arguments& arguments)
{
    const auto audience = scopeOfCode(arguments.option("scope").value_or(QString()));
    if (!audience)
        return fail(Error::Code::Usage, CommandWords::tr("Say for whom with --scope public, professionals or centre."));
    Registry& registry = centre.registry();
    auto chosen = choose(registry, arguments);
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    ExportRequest request{*audience, {}, arguments.has("per-service"), chosen->title};
    for (const QString& key :
         arguments.option("columns").value_or(QString()).split(QLatin1Char(','), Qt::SkipEmptyParts))
        request.columns.push_back(key.toStdString());
    NoProgress progress;
    auto made = exportFacilities(registry, chosen->facilities, request, progress);
    if (!made)
        return tl::unexpected<Error>(made.error());
    const auto encoding = arguments.has("cp932") ? table::CsvEncoding::Cp932 : table::CsvEncoding::Utf8Bom;
    const auto misfits = arguments.has("cp932") ? table::misfits(made->table) : std::vector<table::Misfit>();
    const bool writes = arguments.has("csv") || arguments.has("xlsx");
    Answer answer;
    QStringList misfitLines;
    const QJsonArray unmappable = describeMisfits(*made, misfits, registry, misfitLines);
    if (writes && arguments.has("csv") && !misfits.empty() && !arguments.has("accept-plain"))
        return fail(
            Error::Code::Conflict,
            CommandWords::tr("Some characters do not fit into CP932. Nothing was written. With --accept-plain they are "
                             "written in their plain form; without --cp932 all fit.\n%1")
                .arg(misfitLines.join(QLatin1Char('\n'))));
    if (auto written = writeTo(*made, arguments, encoding); !written)
        return tl::unexpected<Error>(written.error());
    if (writes)
        if (auto logged =
                store::logAccess(centre.store(), QStringLiteral("export"), "facility", Uuid(),
                                 QStringLiteral("%1, %2").arg(scopeCode(*audience)).arg(made->table.rows.size()));
            !logged)
            return tl::unexpected<Error>(logged.error());
    QJsonObject byField;
    for (const auto& [key, count] : made->withheld.cells)
        byField[QString::fromStdString(key)] = count;
    answer.json = {{QStringLiteral("rows"), static_cast<qint64>(made->table.rows.size())},
                   {QStringLiteral("facilities"), static_cast<qint64>(made->facilities)},
                   {QStringLiteral("scope"), scopeCode(*audience)},
                   {QStringLiteral("withheld"), made->withheld.total()},
                   {QStringLiteral("withheld_fields"), byField},
                   {QStringLiteral("withheld_facilities"), made->withheld.rows},
                   {QStringLiteral("withheld_services"), made->withheld.services},
                   {QStringLiteral("unmappable"), unmappable}};
    answer.lines << CommandWords::tr("%1 rows. %2").arg(made->table.rows.size()).arg(made->table.statement);
    if (!made->withheld.inWords().isEmpty())
        answer.lines << CommandWords::tr("Withheld: %1").arg(made->withheld.inWords());
    answer.lines << misfitLines;
    if (!writes)
        answer.lines << CommandWords::tr("No file was asked for: give --csv OUT or --xlsx OUT.");
    return answer;
}

Result<Answer> names(Centre& centre, const Arguments&)
{
    auto lists = savedLists(centre.registry());
    if (!lists)
        return tl::unexpected<Error>(lists.error());
    Answer answer;
    QJsonArray array;
    for (const SavedList& list : *lists) {
        array << describeList(list);
        answer.lines << QStringLiteral("%1\t%2\t%3").arg(list.name, list.kind, list.query);
    }
    answer.json[QStringLiteral("lists")] = array;
    return answer;
}

Result<Answer> show(Centre& centre, const Arguments& arguments)
{
    auto list = listNamed(centre.registry(), arguments.words[1]);
    auto ids = list ? facilitiesOf(centre.registry(), *list) : tl::unexpected<Error>(list.error());
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    Answer answer;
    QJsonArray array;
    for (const Id<Facility>& id : *ids) {
        auto facility = centre.store().load(id);
        if (!facility || !*facility)
            continue;
        array << QJsonObject{{QStringLiteral("id"), id.toString()}, {QStringLiteral("name"), (*facility)->name}};
        answer.lines << QStringLiteral("%1\t%2\t%3").arg(id.toString(), (*facility)->name, (*facility)->phone);
    }
    answer.json = describeList(*list);
    answer.json[QStringLiteral("rows")] = array;
    return answer;
}

Result<Answer> save(Centre& centre, const Arguments& arguments)
{
    const QString typed = arguments.option("query").value_or(QString());
    auto id = typed.isEmpty() ? makeList(centre.registry(), arguments.words[1])
                              : saveSearch(centre.registry(), arguments.words[1], typed, Query());
    if (!id)
        return tl::unexpected<Error>(id.error());
    return Answer{{{QStringLiteral("id"), id->toString()}, {QStringLiteral("name"), arguments.words[1]}},
                  {CommandWords::tr("The list “%1” was made.").arg(arguments.words[1])}};
}

/// add and remove: the same words, another deed.
Result<Answer> change(Centre& centre, const Arguments& arguments)
{
    const bool adds = arguments.words[0] == QLatin1String("add");
    auto list = listNamed(centre.registry(), arguments.words[1]);
    if (!list)
        return tl::unexpected<Error>(list.error());
    auto ids = idsFrom(arguments.words.mid(2));
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    auto count = adds ? addToList(centre.registry(), *list, *ids) : removeFromList(centre.registry(), *list, *ids);
    if (!count)
        return tl::unexpected<Error>(count.error());
    return Answer{
        {{adds ? QStringLiteral("added") : QStringLiteral("removed"), *count}},
        {(adds ? CommandWords::tr("%1 put on the list “%2”.") : CommandWords::tr("%1 taken off the list “%2”."))
             .arg(*count)
             .arg(list->name)}};
}

Result<Answer> rename(Centre& centre, const Arguments& arguments)
{
    const bool removes = arguments.words[0] == QLatin1String("delete");
    auto list = listNamed(centre.registry(), arguments.words[1]);
    if (!list)
        return tl::unexpected<Error>(list.error());
    auto done =
        removes ? deleteList(centre.registry(), *list) : renameList(centre.registry(), *list, arguments.words[2]);
    if (!done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("id"), list->id.toString()}},
                  {removes
                       ? CommandWords::tr("The list “%1” was deleted. The facilities are still there.").arg(list->name)
                       : CommandWords::tr("The list “%1” is now called “%2”.").arg(list->name, arguments.words[2])}};
}

Result<Answer> lists(const Context& context, const Arguments& arguments)
{
    struct Deed
    {
        const char* word;
        qsizetype words;
        store::Access access;
        Run run;
    };
    static constexpr std::array deeds{
        Deed{"export", 1, store::Access::Write, exportList}, Deed{"names", 1, store::Access::Read, names},
        Deed{"show", 2, store::Access::Read, show},          Deed{"save", 2, store::Access::Write, save},
        Deed{"add", 3, store::Access::Write, change},        Deed{"remove", 3, store::Access::Write, change},
        Deed{"rename", 3, store::Access::Write, rename},     Deed{"delete", 2, store::Access::Write, rename}};
    for (const Deed& deed : deeds) {
        if (arguments.words[0] != QLatin1String(deed.word) || arguments.words.size() < deed.words)
            continue;
        auto opened = Centre::open(context.store, deed.access);
        return opened ? deed.run(**opened, arguments) : tl::unexpected<Error>(opened.error());
    }
    return fail(Error::Code::Usage,
                CommandWords::tr("list wants: export, names, show NAME, save NAME [--query TEXT], add NAME ID…, "
                                 "remove NAME ID…, rename NAME NEW or delete NAME."));
}

Result<Answer> scopes(const Context& context, const Arguments& arguments)
{
    const bool sets = arguments.words[0] == QLatin1String("set");
    const QString word = arguments.words.value(1);
    const auto scope = scopeOfCode(word);
    if (sets ? !scope && word != QLatin1String("default") : arguments.words[0] != QLatin1String("list"))
        return fail(Error::Code::Usage,
                    CommandWords::tr("scope wants: list, or set public|professionals|centre|default with --row ID, "
                                     "--category CODE or --field ENTITY.FIELD."));
    auto opened = Centre::open(context.store, sets ? store::Access::Write : store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Centre& centre = **opened;
    if (sets) {
        ScopeRule parts{{},
                        {},
                        arguments.option("category").value_or(QString()),
                        arguments.option("field").value_or(QString()),
                        {}};
        if (const auto row = arguments.option("row")) {
            auto ids = idsFrom({*row});
            if (!ids)
                return tl::unexpected<Error>(ids.error());
            parts.row = ids->front();
        }
        if (auto done = setScope(centre.registry(), parts, scope); !done)
            return tl::unexpected<Error>(done.error());
    }
    auto rules = ScopeRules::load(centre.store());
    if (!rules)
        return tl::unexpected<Error>(rules.error());
    Answer answer;
    QJsonArray array;
    for (const ScopeRule& rule : rules->all()) {
        const QString row = rule.row.isNil() ? QString() : rule.row.toString();
        array << QJsonObject{{QStringLiteral("row"), row},
                             {QStringLiteral("category"), rule.category},
                             {QStringLiteral("field"), rule.field},
                             {QStringLiteral("scope"), rule.scope}};
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4").arg(row, rule.category, rule.field, rule.scope);
    }
    answer.json[QStringLiteral("rules")] = array;
    if (answer.lines.isEmpty())
        answer.lines << CommandWords::tr("There are no rules: each field has its usual audience.");
    return answer;
}

} // namespace

std::vector<Command> listCommands()
{
    return {{"list",
             "export --scope public|professionals|centre [--list NAME | --query TEXT] [--csv OUT [--cp932 "
             "[--accept-plain]]] "
             "[--xlsx OUT] [--per-service] [--columns KEY,KEY] | names | show NAME | save NAME [--query TEXT] | add "
             "NAME ID… | "
             "remove NAME ID… | rename NAME NEW | delete NAME",
             {QStringLiteral("scope"), QStringLiteral("list"), QStringLiteral("query"), QStringLiteral("csv"),
              QStringLiteral("xlsx"), QStringLiteral("columns")},
             {QStringLiteral("cp932"), QStringLiteral("accept-plain"), QStringLiteral("per-service")},
             1,
             -1,
             lists},
            {"scope",
             "set public|professionals|centre|default [--row ID] [--category CODE] [--field ENTITY.FIELD] | list",
             {QStringLiteral("row"), QStringLiteral("category"), QStringLiteral("field")},
             {},
             1,
             2,
             scopes}};
}

} // namespace tasuki::ctl
