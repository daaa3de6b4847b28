// SPDX-License-Identifier: GPL-3.0-or-later
// Backups from the terminal: taken, looked at, verified, brought back.
#include "backupcommands.h"
#include "unlocking.h"

#include "centre/backups.h"
#include "centre/centre.h"
#include "store/accesslog.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tasuki::ctl {

namespace {

QStringList wordOptions()
{
    return {QStringLiteral("passphrase-file"), QStringLiteral("recovery-file")};
}

/// What a sealed backup is opened with; nothing where nobody named a file.
Result<exchange::BackupOpener> openerOf(const Arguments& arguments)
{
    exchange::BackupOpener opener;
    for (const char* option : {"passphrase-file", "recovery-file"}) {
        if (!arguments.has(option))
            continue;
        auto words = secretOf(arguments, option);
        if (!words)
            return tl::unexpected<Error>(words.error());
        opener.words = *words;
    }
    return opener;
}

Result<Answer> backUp(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    NoProgress progress;
    const QString path = arguments.words[0];
    if (auto done = exchange::writeBackup((*opened)->store(), path, progress); !done)
        return tl::unexpected<Error>(done.error());
    const bool sealed = exchange::Backup::isSealedFile(path);
    return Answer{{{QStringLiteral("backup"), path}, {QStringLiteral("bytes"), QFileInfo(path).size()}, {QStringLiteral("sealed"), sealed}},
                  {(sealed ? CommandWords::tr("The backup was written, sealed and checked: %1") : CommandWords::tr("The backup was written and checked: %1")).arg(path)}};
}

/// What the window does by itself every day, for those who schedule it.
Result<Answer> backUpDaily(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    store::Store& store = (*opened)->store();
    BackupPlaces places = backupPlaces(store);
    for (const auto& [option, place] : {std::pair{"folder", &places.chosen}, std::pair{"second", &places.second}})
        if (const auto named = arguments.option(option))
            *place = named->isEmpty() ? QString() : QFileInfo(*named).absoluteFilePath();
    if (places != backupPlaces(store))
        if (auto set = setBackupPlaces(store, places); !set)
            return tl::unexpected<Error>(set.error());
    NoProgress progress;
    const auto made = makeBackups(store, store.clock().now(), BackupWhen::Latest, progress);
    if (!made)
        return tl::unexpected<Error>(made.error());
    if (made->secondFailed)
        return tl::unexpected<Error>(*made->secondFailed);
    QJsonArray all;
    for (const store::BackupFile& each : store::backupsIn(backupFolder(store), context.store))
        all.append(QJsonObject{{QStringLiteral("path"), each.path}, {QStringLiteral("taken"), each.takenAt.toString(Qt::ISODate)}, {QStringLiteral("bytes"), each.bytes}});
    Answer answer{{{QStringLiteral("backup"), made->path},
                   {QStringLiteral("sealed"), made->isSealed},
                   {QStringLiteral("chosen_missing"), made->chosenMissing},
                   {QStringLiteral("second_missing"), made->secondMissing},
                   {QStringLiteral("backups"), all}},
                  {CommandWords::tr("The newest backup is %1").arg(made->path)}};
    if (!made->chosenMissing.isEmpty())
        answer.lines << CommandWords::tr("The chosen folder is not there, so it was put beside the data file: %1").arg(made->chosenMissing);
    if (!made->secondMissing.isEmpty())
        answer.lines << CommandWords::tr("The second place is not there, so there is no copy in it: %1").arg(made->secondMissing);
    return answer;
}

QJsonObject countsOf(const store::Facts& facts)
{
    QJsonObject counts;
    for (const auto& [entity, number] : facts.rows)
        counts.insert(QString::fromStdString(entity), static_cast<qint64>(number));
    return counts;
}

Result<Answer> preview(const Context& context, const QString& path, const exchange::BackupOpener& opener)
{
    auto opened = Centre::open(context.store, store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    NoProgress progress;
    auto backup = exchange::Backup::open(path, opener, progress);
    if (!backup)
        return tl::unexpected<Error>(backup.error());
    const auto seen = previewBackup((*opened)->store(), **backup);
    if (!seen)
        return tl::unexpected<Error>(seen.error());
    Answer answer{{{QStringLiteral("centre"), seen->then.centre},
                   {QStringLiteral("sealed"), seen->isSealed},
                   {QStringLiteral("same_file"), seen->isSameFile},
                   {QStringLiteral("written_since"), static_cast<qint64>(seen->since)},
                   {QStringLiteral("then"), countsOf(seen->then)},
                   {QStringLiteral("now"), countsOf(seen->now)}},
                  {CommandWords::tr("Nothing was changed. The backup is of: %1").arg(seen->then.centre)}};
    for (const auto& [entity, number] : seen->then.rows)
        answer.lines << CommandWords::tr("%1: %2 in the backup, %3 now").arg(QString::fromStdString(entity)).arg(number).arg(seen->now.rows.at(entity));
    answer.lines << (seen->isSameFile ? CommandWords::tr("%n changes were written after it and would no longer be there.", nullptr, static_cast<int>(seen->since))
                                      : CommandWords::tr("It was not taken from this data file."));
    return answer;
}

Result<Answer> restore(const Context& context, const Arguments& arguments)
{
    const QString path = arguments.words[0];
    const auto opener = openerOf(arguments);
    if (!opener)
        return tl::unexpected<Error>(opener.error());
    if (arguments.has("dry-run"))
        return preview(context, path, *opener);
    NoProgress progress;
    QString kept;
    if (QFileInfo::exists(context.store)) {
        auto opened = Centre::open(context.store, store::Access::Write);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        auto backup = exchange::Backup::open(path, *opener, progress);
        if (!backup)
            return tl::unexpected<Error>(backup.error());
        auto done = (*backup)->restoreTo((*opened)->store().database(), (*opened)->store().clock().now(), progress);
        if (!done)
            return tl::unexpected<Error>(done.error());
        kept = *done;
    } else if (auto placed = replaceByBackup(context.store, path, *opener, QDateTime::currentDateTime(), progress); !placed) {
        // A PC that is new or whose file was lost has nothing to open first.
        return tl::unexpected<Error>(placed.error());
    }
    // The backup may be of an older version: opening it once brings it up to date.
    if (auto again = Centre::open(context.store, store::Access::Write); !again)
        return tl::unexpected<Error>(again.error());
    Answer answer{{{QStringLiteral("restored"), path}, {QStringLiteral("kept"), kept}}, {}};
    answer.lines << (kept.isEmpty() ? CommandWords::tr("The backup was restored.") : CommandWords::tr("The backup was restored. What was there before is kept in %1").arg(kept));
    return answer;
}

Result<Answer> verify(const Context& context, const Arguments& arguments)
{
    NoProgress progress;
    if (!arguments.words.isEmpty()) {
        const auto opener = openerOf(arguments);
        if (!opener)
            return tl::unexpected<Error>(opener.error());
        auto backup = exchange::Backup::open(arguments.words[0], *opener, progress);
        if (!backup)
            return tl::unexpected<Error>(backup.error());
        if (auto whole = (*backup)->verify(progress); !whole)
            return tl::unexpected<Error>(whole.error());
        return Answer{{{QStringLiteral("ok"), true}, {QStringLiteral("sealed"), (*backup)->isSealed()}}, {CommandWords::tr("The backup is whole.")}};
    }
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const auto rebuilt = (*opened)->verify(progress);
    if (!rebuilt)
        return tl::unexpected<Error>(rebuilt.error());
    return Answer{{{QStringLiteral("ok"), true}, {QStringLiteral("search_rebuilt"), *rebuilt}},
                  {*rebuilt ? CommandWords::tr("The search was made anew. The data file is in order.") : CommandWords::tr("The data file is in order.")}};
}

Result<Answer> showKey(const Context& context, const Arguments& arguments)
{
    auto opened = openUnlocked(context, arguments);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    store::Store& store = (*opened)->store();
    const auto secret = exchange::backupSecret(store);
    if (!secret)
        return tl::unexpected<Error>(secret.error());
    if (auto logged = store::logAccess(store, QStringLiteral("backup key shown"), "backup", Uuid(), {}); !logged)
        return tl::unexpected<Error>(logged.error());
    return Answer{{{QStringLiteral("key"), *secret}}, {*secret}};
}

} // namespace

std::vector<Command> backupCommands()
{
    return {
        {"verify", "[BACKUP] [--passphrase-file FILE | --recovery-file FILE]", wordOptions(), {}, 0, 1, verify},
        {"backup", "OUT", {}, {}, 1, 1, backUp},
        {"backup-daily", "[--folder DIR] [--second DIR]", {QStringLiteral("folder"), QStringLiteral("second")}, {}, 0, 0, backUpDaily},
        {"backup-key", "--passphrase-file FILE [--user NAME] | --recovery-file FILE", unlockOptions(), {}, 0, 0, showKey},
        {"restore", "IN [--dry-run] [--passphrase-file FILE | --recovery-file FILE]", wordOptions(), {QStringLiteral("dry-run")}, 1, 1, restore},
    };
}

} // namespace tasuki::ctl
