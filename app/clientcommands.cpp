// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "unlocking.h"

#include "base/wareki.h"
#include "clients/codes.h"
#include "clients/importing.h"
#include "clients/typing.h"

#include <QJsonArray>

namespace tasuki::ctl {

namespace {

using namespace clients;

QJsonObject describeRow(const ClientRow& row, QDate today)
{
    return {{QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("kana"), row.kana},
            {QStringLiteral("birth_date"), row.birthDate.toString(Qt::ISODate)},
            {QStringLiteral("age"), wareki::ageAt(row.birthDate, today)},
            {QStringLiteral("care_level"), wordOf(careLevels(), row.level)},
            {QStringLiteral("valid_to"), row.levelTo.toString(Qt::ISODate)},
            {QStringLiteral("renewal_due"), levelState(row.levelTo, today) == LevelState::RenewalDue},
            {QStringLiteral("ended"), row.ended}};
}

/// Every filled field of a row: by its name, as it is shown.
template <class T> QJsonObject describeFields(const T& row)
{
    QJsonObject object{{QStringLiteral("id"), row.id.toString()}};
    const store::EntityInfo& entity = store::describe<T>();
    for (const store::FieldInfo& field : entity.fields) {
        const store::Value value = field.get(&row);
        if (value != store::Value() && field.name != "client")
            object[QLatin1String(field.name.data(), static_cast<qsizetype>(field.name.size()))] = showTyped(entity, field, value);
    }
    return object;
}

template <class T> QJsonArray describeAll(const std::vector<T>& rows)
{
    QJsonArray array;
    for (const T& row : rows)
        array << describeFields(row);
    return array;
}

Result<Answer> importClients(Centre& centre, const Arguments& arguments)
{
    if (arguments.words.size() < 2)
        return fail(Error::Code::Usage, CommandWords::tr("Say which list of clients is to be taken in."));
    NoProgress progress;
    const auto plan = planClients(centre.clients(), arguments.words[1], progress);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    if (!arguments.has("dry-run"))
        if (auto applied = applyClients(centre.clients(), *plan, progress); !applied)
            return tl::unexpected<Error>(applied.error());
    Answer answer;
    QJsonArray rejected, known;
    for (const auto& [row, name] : plan->known)
        known << QJsonObject{{QStringLiteral("row"), static_cast<qint64>(row)}};
    for (const RejectedRow& each : plan->rejected) {
        rejected << QJsonObject{{QStringLiteral("row"), static_cast<qint64>(each.row)}, {QStringLiteral("why"), each.why}};
        answer.lines << CommandWords::tr("Row %1 does not come in: %2").arg(each.row).arg(each.why);
    }
    answer.json = {{QStringLiteral("added"), static_cast<qint64>(plan->added.size())},
                   {QStringLiteral("known"), known},
                   {QStringLiteral("rejected"), rejected},
                   {QStringLiteral("columns"), QJsonArray::fromStringList(plan->columns)},
                   {QStringLiteral("ignored"), QJsonArray::fromStringList(plan->ignored)}};
    answer.lines.prepend(CommandWords::tr("Clients: %1 new, %2 here already, %3 not taken in")
                             .arg(plan->added.size())
                             .arg(plan->known.size())
                             .arg(plan->rejected.size()));
    return answer;
}

Result<Answer> listClients(Centre& centre, const Arguments& arguments)
{
    const auto rows = centre.clients().search(arguments.words.mid(1).join(QLatin1Char(' ')), arguments.has("ended"));
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const QDate today = centre.store().clock().today();
    Answer answer;
    QJsonArray array;
    for (const ClientRow& row : *rows) {
        array << describeRow(row, today);
        answer.lines << QStringList{row.id.toString(), row.name, row.kana, wareki::formatShort(row.birthDate), wordOf(careLevels(), row.level)}
                            .join(QStringLiteral("  "));
    }
    answer.json[QStringLiteral("clients")] = array;
    return answer;
}

Result<Id<Client>> clientNamed(Centre& centre, const QString& word)
{
    if (const Uuid id = Uuid::fromString(word); !id.isNil())
        return Id<Client>{id};
    const auto rows = centre.clients().search(word);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (rows->size() != 1)
        return fail(Error::Code::NotFound, CommandWords::tr("%n clients are found by these words. Give the id of one.", nullptr, static_cast<int>(rows->size())));
    return rows->front().id;
}

Result<Answer> showClient(Centre& centre, const Arguments& arguments)
{
    if (arguments.words.size() != 2)
        return fail(Error::Code::Usage, CommandWords::tr("Say which client."));
    const auto id = clientNamed(centre, arguments.words[1]);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto record = centre.clients().open(*id);
    if (!record)
        return tl::unexpected<Error>(record.error());
    Answer answer;
    answer.json = {{QStringLiteral("client"), describeFields(record->client)},
                   {QStringLiteral("certifications"), describeAll(record->certifications)},
                   {QStringLiteral("relatives"), describeAll(record->relatives)},
                   {QStringLiteral("ties"), describeAll(record->ties)},
                   {QStringLiteral("medicines"), describeAll(record->medicines)},
                   {QStringLiteral("procedures"), describeAll(record->procedures)},
                   {QStringLiteral("illnesses"), describeAll(record->illnesses)},
                   {QStringLiteral("wishes"), describeAll(record->wishes)},
                   {QStringLiteral("consents"), describeAll(record->consents)},
                   {QStringLiteral("events"), describeAll(record->events)}};
    QJsonArray damaged;
    for (const store::DamagedCell& cell : centre.store().damagedCells()) {
        damaged << QJsonObject{{QStringLiteral("entity"), QString::fromUtf8(cell.entity->name.data(), static_cast<qsizetype>(cell.entity->name.size()))},
                               {QStringLiteral("row"), cell.row.toString()},
                               {QStringLiteral("field"), QString::fromStdString(cell.field)}};
        answer.lines << CommandWords::tr("Damaged: %1. What is shown is the newest version that opens.").arg(QString::fromStdString(cell.field));
    }
    answer.json[QStringLiteral("damaged")] = damaged;
    const QJsonObject client = answer.json[QStringLiteral("client")].toObject();
    for (auto each = client.begin(); each != client.end(); ++each)
        answer.lines << each.key() + QStringLiteral(": ") + each.value().toString();
    return answer;
}

/// The entity whose rows belong to clients, by its name.
const store::EntityInfo* entityNamed(const QString& name)
{
    for (const store::EntityInfo* entity : clients::schema())
        if (name == QLatin1String(entity->name.data(), static_cast<qsizetype>(entity->name.size())))
            return entity;
    return nullptr;
}

/// `client set ID FIELD VALUE`, and `client add ENTITY --client ID field=value…`.
Result<Answer> setClient(Centre& centre, const Arguments& arguments)
{
    if (arguments.words.size() < 4)
        return fail(Error::Code::Usage, CommandWords::tr("Say which record, field and value."));
    const Uuid row = Uuid::fromString(arguments.words[1]);
    const store::EntityInfo* entity = entityNamed(arguments.option("of").value_or(QStringLiteral("client")));
    if (!entity)
        return fail(Error::Code::Usage, CommandWords::tr("There is no field of this name."));
    auto done = centre.clients().setField(*entity, row, arguments.words[2].toStdString(), arguments.words.mid(3).join(QLatin1Char(' ')));
    if (!done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("changed"), *done}}, {*done ? CommandWords::tr("Changed.") : CommandWords::tr("It is so already.")}};
}

Result<Answer> addToClient(Centre& centre, const Arguments& arguments)
{
    const QString what = arguments.words.size() > 1 ? arguments.words[1] : QString();
    Clients::Typed fields;
    for (const QString& pair : arguments.words.mid(2))
        fields.emplace_back(pair.section(QLatin1Char('='), 0, 0).toStdString(), pair.section(QLatin1Char('='), 1));
    Id<Client> owner;
    if (what != QLatin1String("client")) {
        const auto client = clientNamed(centre, arguments.option("client").value_or(QString()));
        if (!client)
            return tl::unexpected<Error>(client.error());
        owner = *client;
    }
    const auto id = centre.clients().addTyped(what.toStdString(), owner, fields);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return Answer{{{QStringLiteral("id"), id->toString()}}, {id->toString()}};
}

Result<Answer> mergeClients(Centre& centre, const Arguments& arguments)
{
    if (arguments.words.size() != 3)
        return fail(Error::Code::Usage, CommandWords::tr("Say which two: the one that stays, then the other."));
    auto done = centre.clients().merge({Uuid::fromString(arguments.words[1])}, {Uuid::fromString(arguments.words[2])});
    if (!done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("kept"), arguments.words[1]}}, {CommandWords::tr("Put together. Undo takes it back.")}};
}

Result<Answer> likeClients(Centre& centre, const Arguments& arguments)
{
    const auto record = centre.store().load(Id<Client>{Uuid::fromString(arguments.words.value(1))});
    if (!record || !*record)
        return fail(Error::Code::NotFound, CommandWords::tr("There is no record with the id %1.").arg(arguments.words.value(1)));
    const auto alike = centre.clients().likenesses(**record);
    if (!alike)
        return tl::unexpected<Error>(alike.error());
    Answer answer;
    QJsonArray array;
    for (const Likeness& each : *alike) {
        array << QJsonObject{{QStringLiteral("id"), each.id.toString()}, {QStringLiteral("name"), each.name}, {QStringLiteral("certain"), each.certain},
                             {QStringLiteral("reasons"), QJsonArray::fromStringList(each.reasons)}};
        answer.lines << each.id.toString() + QStringLiteral("  ") + each.name + QStringLiteral("  ") + each.reasons.join(QStringLiteral("、"));
    }
    answer.json[QStringLiteral("alike")] = array;
    return answer;
}

Result<Answer> clientCommand(const Context& context, const Arguments& arguments)
{
    auto opened = openUnlocked(context, arguments);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const QString& what = arguments.words[0];
    if (what == QLatin1String("import"))
        return importClients(**opened, arguments);
    if (what == QLatin1String("list"))
        return listClients(**opened, arguments);
    if (what == QLatin1String("show"))
        return showClient(**opened, arguments);
    if (what == QLatin1String("set"))
        return setClient(**opened, arguments);
    if (what == QLatin1String("add"))
        return addToClient(**opened, arguments);
    if (what == QLatin1String("merge"))
        return mergeClients(**opened, arguments);
    if (what == QLatin1String("alike"))
        return likeClients(**opened, arguments);
    return fail(Error::Code::Usage, CommandWords::tr("client knows import, list, show, set, add, merge and alike."));
}

} // namespace

std::vector<Command> clientCommands()
{
    return {{"client",
             "import FILE [--dry-run] | list [WORDS] [--ended] | show ID | set ID FIELD VALUE [--of ENTITY] | add ENTITY [--client ID] FIELD=VALUE… | "
             "merge ID ID | alike ID   with --passphrase-file FILE [--user NAME]",
             unlockOptions() + QStringList{QStringLiteral("of"), QStringLiteral("client")},
             {QStringLiteral("dry-run"), QStringLiteral("ended")},
             1,
             -1,
             clientCommand}};
}

} // namespace tasuki::ctl
