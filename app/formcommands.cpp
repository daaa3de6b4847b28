// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "centre/centre.h"
#include "table/writing.h"

#include <QFile>
#include <QJsonArray>

namespace tasuki::ctl {

namespace {

using namespace forms;

QJsonObject describe(const Definition& definition)
{
    return {{QStringLiteral("code"), definition.code},
            {QStringLiteral("version"), definition.version},
            {QStringLiteral("key"), definition.key()},
            {QStringLiteral("title"), definition.title},
            {QStringLiteral("publisher"), definition.publisher},
            {QStringLiteral("purpose"), definition.purpose},
            {QStringLiteral("valid_from"), definition.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("valid_to"), definition.validTo.toString(Qt::ISODate)},
            {QStringLiteral("fields"), static_cast<qint64>(definition.fields().size())},
            {QStringLiteral("pages"), static_cast<qint64>(definition.pages.size())},
            {QStringLiteral("own"), definition.own},
            {QStringLiteral("notes"), QJsonArray::fromStringList(definition.notes)}};
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, CommandWords::tr("The file cannot be read: %1").arg(path));
    return file.read(largestDefinition + 1);
}

/// A definition by its name: of the data file where one is given, else of those that the program carries.
Result<std::shared_ptr<const Definition>> find(Centre* centre, const QString& name)
{
    if (centre)
        return centre->sheets().library().find(name);
    for (const auto& definition : shippedDefinitions())
        if (definition->key() == name || definition->code == name || definition->title == name)
            return definition;
    return fail(Error::Code::NotFound, CommandWords::tr("There is no form “%1”.").arg(name));
}

Result<Answer> listForms(Centre* centre)
{
    auto all = centre ? centre->sheets().library().all() : Result<std::vector<std::shared_ptr<const Definition>>>(shippedDefinitions());
    if (!all)
        return tl::unexpected<Error>(all.error());
    Answer answer;
    QJsonArray array;
    for (const auto& definition : *all) {
        array << describe(*definition);
        answer.lines << definition->key() + QStringLiteral("  ") + definition->title;
    }
    answer.json[QStringLiteral("forms")] = array;
    return answer;
}

Result<Answer> validateForms(const Arguments& arguments)
{
    Answer answer;
    QJsonArray array;
    bool sound = true;
    const auto look = [&](const QString& name, const QByteArray& bytes) {
        Definition definition;
        QJsonArray problems;
        for (const Problem& problem : checkDefinition(bytes, definition)) {
            problems << QJsonObject{{QStringLiteral("where"), problem.where}, {QStringLiteral("what"), problem.what}};
            answer.lines << (problem.where.isEmpty() ? QStringList{name, problem.what} : QStringList{name, problem.where, problem.what}).join(QStringLiteral(": "));
        }
        sound = sound && problems.isEmpty();
        array << QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("valid"), problems.isEmpty()}, {QStringLiteral("problems"), problems}};
    };
    if (arguments.words.size() < 2) {
        // A carried form that does not hold is not among them and would be missed here: its count says so.
        for (const auto& definition : shippedDefinitions())
            look(definition->key(), definition->source);
    }
    for (const QString& path : arguments.words.mid(1)) {
        const auto bytes = contentOf(path);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        look(path, *bytes);
    }
    answer.json = {{QStringLiteral("valid"), sound}, {QStringLiteral("forms"), array}};
    if (!sound)
        return fail(Error::Code::Unreadable,
                    (answer.lines << CommandWords::tr("A form with such a line cannot be used. Nothing was changed. Mend what is named, then check it again."))
                        .join(QLatin1Char('\n')));
    answer.lines << CommandWords::tr("All %n forms hold.", nullptr, static_cast<int>(array.size()));
    return answer;
}

Result<Answer> formCommand(const Context& context, const Arguments& arguments)
{
    std::unique_ptr<Centre> centre;
    const QString& what = arguments.words[0];
    if (!context.store.isEmpty()) {
        auto opened = Centre::open(context.store, what == QLatin1String("import") ? store::Access::Write : store::Access::Read);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        centre = std::move(*opened);
    }
    if (what == QLatin1String("list"))
        return listForms(centre.get());
    if (what == QLatin1String("validate"))
        return validateForms(arguments);
    if (what == QLatin1String("export")) {
        const auto definition = find(centre.get(), arguments.words.value(1));
        if (!definition)
            return tl::unexpected<Error>(definition.error());
        if (arguments.words.size() != 3)
            return fail(Error::Code::Usage, CommandWords::tr("Say which form, and the file to write."));
        if (auto written = table::writeWhole((*definition)->source, arguments.words[2]); !written)
            return tl::unexpected<Error>(written.error());
        return Answer{{{QStringLiteral("file"), arguments.words[2]}}, {arguments.words[2]}};
    }
    if (what == QLatin1String("coverage")) {
        const auto substitute = find(centre.get(), arguments.words.value(1));
        const auto standard = find(centre.get(), arguments.words.value(2));
        if (!substitute || !standard)
            return tl::unexpected<Error>(substitute ? standard.error() : substitute.error());
        Answer answer;
        QJsonArray missing;
        for (const Field* field : missingFrom(**substitute, **standard)) {
            missing << QJsonObject{{QStringLiteral("concept"), field->meaning}, {QStringLiteral("label"), field->label}};
            answer.lines << field->label;
        }
        answer.json = {{QStringLiteral("missing"), missing}};
        return answer;
    }
    if (what == QLatin1String("import")) {
        if (!centre)
            return fail(Error::Code::Usage, CommandWords::tr("Say which data file with --store FILE."));
        const auto bytes = contentOf(arguments.words.value(1));
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        const auto taken = centre->sheets().library().take(*bytes);
        if (!taken)
            return tl::unexpected<Error>(taken.error());
        return Answer{describe(**taken), {(*taken)->key() + QStringLiteral("  ") + (*taken)->title}};
    }
    return fail(Error::Code::Usage, CommandWords::tr("form knows list, validate, export, import and coverage."));
}

} // namespace

std::vector<Command> formCommands()
{
    return {{"form", "list | validate [FILE…] | export FORM OUT | import FILE | coverage FORM STANDARD", {}, {}, 1, -1, formCommand, false}};
}

} // namespace tasuki::ctl
