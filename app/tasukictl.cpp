// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal program: reads the command line, runs one command, prints its answer.
// Exit 0 done, 1 refused with a reason, 2 wrong usage.
#include "ctl.h"
#include "language.h"

#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

namespace {

using namespace tasuki;
using namespace tasuki::ctl;

std::vector<Command> allCommands()
{
    std::vector<Command> commands = fileCommands();
    for (auto more : {importCommands(), registryCommands(), duplicateCommands(), listCommands(), openingCommands(), vaultCommands(), clientCommands(),
                      formCommands(), sheetCommands(), peopleCommands(), networkCommands(), exchangeCommands(), partnerCommands(), syncCommands(), printCommands()})
        commands.insert(commands.end(), more.begin(), more.end());
    return commands;
}

void print(FILE* stream, const QString& line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stream);
}

void printUsage(FILE* stream)
{
    print(stream, CommandWords::tr("Usage: tasukictl --store FILE [--json] COMMAND …"));
    for (const Command& command : allCommands())
        print(stream, QStringLiteral("  %1 %2").arg(QLatin1String(command.name), QString::fromUtf8(command.usage)));
}

int wrongUsage(const QString& reason)
{
    print(stderr, reason);
    printUsage(stderr);
    return 2;
}

int run(QStringList words)
{
    Context context;
    const auto takeOption = [&](const QString& name) -> std::optional<QString> {
        const qsizetype at = words.indexOf(name);
        if (at < 0 || at + 1 >= words.size())
            return std::nullopt;
        words.removeAt(at);
        return words.takeAt(at);
    };
    if (const qsizetype at = words.indexOf(QStringLiteral("--json")); at >= 0) {
        words.removeAt(at);
        context.json = true;
    }
    context.store = takeOption(QStringLiteral("--store")).value_or(QString());
    if (words.isEmpty())
        return wrongUsage(CommandWords::tr("No command was given."));
    const QString name = words.takeFirst();
    if (name == QLatin1String("help") || name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printUsage(stdout);
        return 0;
    }
    const auto commands = allCommands();
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const Command& known) { return name == QLatin1String(known.name); });
    if (command == commands.end())
        return wrongUsage(CommandWords::tr("There is no command “%1”.").arg(name));
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.words << word;
            continue;
        }
        const QString option = word.mid(2);
        const bool takesValue = command->valueOptions.contains(option);
        // What looks like the next option is no value: "--municipality --dry-run" must not import in earnest.
        const bool hasValue = i + 1 < words.size() && !words[i + 1].startsWith(QLatin1String("--"));
        if (command->flags.contains(option))
            arguments.options[option] = QString();
        else if (takesValue && hasValue)
            arguments.options[option] = words[++i];
        else if (takesValue)
            return wrongUsage(CommandWords::tr("%1 wants: %2").arg(name, QString::fromUtf8(command->usage)));
        else
            return wrongUsage(CommandWords::tr("%1 does not know the option %2.").arg(name, word));
    }
    if (arguments.words.size() < command->fewestWords ||
        (command->mostWords >= 0 && arguments.words.size() > command->mostWords))
        return wrongUsage(CommandWords::tr("%1 wants: %2").arg(name, QString::fromUtf8(command->usage)));
    if (context.store.isEmpty() && command->needsStore)
        return wrongUsage(CommandWords::tr("Say which data file with --store FILE."));
    const auto answer = command->run(context, arguments);
    if (!answer) {
        print(stderr, answer.error().message);
        if (!answer.error().detail.isEmpty())
            print(stderr, QStringLiteral("(%1)").arg(answer.error().detail));
        return answer.error().code == Error::Code::Usage ? 2 : 1;
    }
    if (context.json)
        print(stdout, QString::fromUtf8(QJsonDocument(answer->json).toJson(QJsonDocument::Compact)));
    else
        for (const QString& line : answer->lines)
            print(stdout, line);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    // Printing needs fonts, so this is a GUI application without a screen; the others need neither.
    const bool prints = std::any_of(argv + 1, argv + argc, [](std::string_view word) { return word == "print" || word == "report" || word == "--pdf"; });
    if (prints && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (prints)
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Tasuki"));
    QCoreApplication::setApplicationName(QStringLiteral("tasukictl"));
    tasuki::app::installLanguage(tasuki::app::languageFromEnvironment());
    return run(QCoreApplication::arguments().mid(1));
}
