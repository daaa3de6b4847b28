// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace tasuki::ctl {

/// Words for people. Named like its translation context, for lupdate.
struct CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

/// What was typed after the command: plain words and `--name value` options.
struct Arguments
{
    QStringList words;
    std::map<QString, QString> options;
    [[nodiscard]] std::optional<QString> option(const char* name) const
    {
        const auto found = options.find(QLatin1String(name));
        return found == options.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] bool has(const char* name) const { return options.contains(QLatin1String(name)); }
};

/// Everything a command needs from outside.
struct Context
{
    QString store;  ///< path of the data file
    bool json = false;
};

/// The answer: an object for programs, lines for people.
struct Answer
{
    QJsonObject json;
    QStringList lines;
};

struct Command
{
    const char* name;
    const char* usage;            ///< words and options after the name
    QStringList valueOptions;     ///< options that take a value
    QStringList flags;            ///< options that take none
    int fewestWords = 0;
    int mostWords = 0;            ///< -1 for any number
    std::function<Result<Answer>(const Context&, const Arguments&)> run;
    bool needsStore = true;       ///< false where the command says something without a data file
};

/// Commands about the file itself, and about facilities.
[[nodiscard]] std::vector<Command> fileCommands();
[[nodiscard]] std::vector<Command> registryCommands();
/// Lists from outside, and what their columns mean.
[[nodiscard]] std::vector<Command> importCommands();
/// Facilities that stand in several lists.
[[nodiscard]] std::vector<Command> duplicateCommands();
/// Lists that are kept and that leave, and who may see what.
[[nodiscard]] std::vector<Command> listCommands();
/// Commands about opening hours, acceptance and vacancy.
[[nodiscard]] std::vector<Command> openingCommands();
/// Accounts, passphrases and the access log; clients; forms; handover sheets.
[[nodiscard]] std::vector<Command> vaultCommands();
[[nodiscard]] std::vector<Command> clientCommands();
[[nodiscard]] std::vector<Command> formCommands();
[[nodiscard]] std::vector<Command> sheetCommands();
/// People, meetings and the network between them.
[[nodiscard]] std::vector<Command> networkCommands();
[[nodiscard]] std::vector<Command> peopleCommands();
/// Files between centres.
[[nodiscard]] std::vector<Command> exchangeCommands();
/// Shared folder, hub, and a further PC for a centre.
[[nodiscard]] std::vector<Command> syncCommands();
/// The city's list of centres, packs that wait, and what is missing from whom.
[[nodiscard]] std::vector<Command> partnerCommands();
/// Printed pages as PDF; these need fonts, so the program runs as a GUI application without a screen.
[[nodiscard]] std::vector<Command> printCommands();

} // namespace tasuki::ctl
