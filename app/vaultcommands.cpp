// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "unlocking.h"

#include "exchange/backupkey.h"
#include "store/accesslog.h"

#include <QFile>
#include <QJsonArray>

namespace tasuki::ctl {

QStringList unlockOptions()
{
    return {QStringLiteral("passphrase-file"), QStringLiteral("recovery-file"), QStringLiteral("user")};
}

Result<QString> readSecret(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, CommandWords::tr("The passphrase file cannot be read: %1").arg(path));
    QString line = QString::fromUtf8(file.readLine(4096));
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    if (line.startsWith(QChar(0xFEFF)))
        line.remove(0, 1);
    return line;
}

Result<QString> secretOf(const Arguments& arguments, const char* option)
{
    const auto path = arguments.option(option);
    if (!path)
        return fail(Error::Code::Usage, CommandWords::tr("Say where the passphrase is with --%1 FILE.").arg(QLatin1String(option)));
    return readSecret(*path);
}

Result<std::unique_ptr<Centre>> openUnlocked(const Context& context, const Arguments& arguments, store::Access access)
{
    auto opened = Centre::open(context.store, access);
    if (!opened)
        return opened;
    store::Vault& vault = (*opened)->store().vault();
    if (!vault.exists())
        return fail(Error::Code::NotFound, CommandWords::tr("This data file has no accounts yet. Make the first with: vault create --passphrase-file FILE"));
    Result<store::Opened> key = tl::unexpected<Error>(Error{});
    if (arguments.has("recovery-file")) {
        const auto code = secretOf(arguments, "recovery-file");
        if (!code)
            return tl::unexpected<Error>(code.error());
        key = vault.recover(*code);
    } else {
        const auto passphrase = secretOf(arguments, "passphrase-file");
        if (!passphrase)
            return tl::unexpected<Error>(passphrase.error());
        QString name = arguments.option("user").value_or((*opened)->store().author());
        const auto accounts = vault.accounts();
        const auto is = [&](const store::Account& account) { return account.name == name; };
        // A file with one account leaves no doubt about who is meant.
        if (!arguments.has("user") && accounts && accounts->size() == 1 && !is(accounts->front()))
            name = accounts->front().name;
        key = vault.unlock(name, *passphrase);
    }
    if (!key) {
        if (access == store::Access::Write)
            if (auto logged = store::logAccess((*opened)->store(), QStringLiteral("unlock refused"), "account", Uuid(), {}); !logged)
                return tl::unexpected<Error>(logged.error());
        return tl::unexpected<Error>(key.error());
    }
    if (auto entered = (*opened)->enter(std::move(*key)); !entered)
        return tl::unexpected<Error>(entered.error());
    return opened;
}

namespace {

const char* codeOf(store::Role role)
{
    switch (role) {
    case store::Role::Manager:
        return "manager";
    case store::Role::Viewer:
        return "viewer";
    default:
        return "staff";
    }
}

std::optional<store::Role> roleOf(const QString& code)
{
    for (const store::Role role : {store::Role::Manager, store::Role::Staff, store::Role::Viewer})
        if (code == QLatin1String(codeOf(role)))
            return role;
    return std::nullopt;
}

Answer codeAnswer(const QString& code)
{
    return {{{QStringLiteral("recovery_code"), code}},
            {CommandWords::tr("Recovery code: %1").arg(code), CommandWords::tr("Print it and keep it locked away. It is shown only once.")}};
}

Result<Answer> vaultCommand(const Context& context, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    const auto next = [&]() -> Result<QString> { return secretOf(arguments, "new-passphrase-file"); };
    if (what == QLatin1String("create")) {
        auto opened = Centre::open(context.store, store::Access::Write);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        const auto passphrase = secretOf(arguments, "passphrase-file");
        if (!passphrase)
            return tl::unexpected<Error>(passphrase.error());
        auto code = (*opened)->store().vault().create(arguments.option("user").value_or((*opened)->store().author()), *passphrase);
        if (!code)
            return tl::unexpected<Error>(code.error());
        if (auto made = exchange::ensureBackupKey((*opened)->store()); !made)
            return tl::unexpected<Error>(made.error());
        return codeAnswer(*code);
    }
    auto opened = openUnlocked(context, arguments);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    store::Vault& vault = (*opened)->store().vault();
    const auto accounts = vault.accounts();
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    if (what == QLatin1String("list")) {
        Answer answer;
        QJsonArray array;
        for (const store::Account& account : *accounts) {
            array << QJsonObject{{QStringLiteral("name"), account.name}, {QStringLiteral("role"), QLatin1String(codeOf(account.role))}};
            answer.lines << account.name + QStringLiteral("  ") + QLatin1String(codeOf(account.role));
        }
        answer.json[QStringLiteral("accounts")] = array;
        return answer;
    }
    Result<void> done;
    if (what == QLatin1String("add")) {
        const auto role = roleOf(arguments.option("role").value_or(QStringLiteral("staff")));
        const auto passphrase = next();
        if (!passphrase || !role || !arguments.has("name"))
            return passphrase ? Result<Answer>(fail(Error::Code::Usage, CommandWords::tr("Say whom with --name, and --role manager, staff or viewer.")))
                              : tl::unexpected<Error>(passphrase.error());
        done = vault.addAccount(*arguments.option("name"), *role, *passphrase);
    } else if (what == QLatin1String("passphrase")) {
        const auto present = secretOf(arguments, "passphrase-file");
        const auto passphrase = next();
        if (!present || !passphrase)
            return tl::unexpected<Error>(present ? passphrase.error() : present.error());
        done = vault.changePassphrase(*present, *passphrase);
    } else if (what == QLatin1String("reset")) {
        const auto passphrase = next();
        if (!passphrase)
            return tl::unexpected<Error>(passphrase.error());
        Uuid id;
        for (const store::Account& account : *accounts)
            if (account.name == arguments.option("name").value_or(QString()))
                id = account.id;
        done = vault.resetPassphrase(id, *passphrase);
    } else if (what == QLatin1String("recovery-code")) {
        auto code = vault.renewRecoveryCode();
        return code ? Result<Answer>(codeAnswer(*code)) : tl::unexpected<Error>(code.error());
    } else {
        return fail(Error::Code::Usage, CommandWords::tr("vault knows create, list, add, passphrase, reset and recovery-code."));
    }
    if (!done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("done"), what}}, {CommandWords::tr("Done.")}};
}

Result<Answer> logCommand(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    store::Store& store = (*opened)->store();
    if (arguments.words[0] == QLatin1String("verify")) {
        if (auto verified = store::verifyAccessLog(store); !verified)
            return tl::unexpected<Error>(verified.error());
        return Answer{{{QStringLiteral("intact"), true}}, {CommandWords::tr("The access log is whole.")}};
    }
    if (arguments.words[0] != QLatin1String("list"))
        return fail(Error::Code::Usage, CommandWords::tr("log knows verify and list."));
    const auto entries = store::accessLog(store, 1000);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    Answer answer;
    QJsonArray array;
    for (const store::AccessEntry& entry : *entries) {
        const QString entity = QString::fromStdString(entry.entity);
        array << QJsonObject{{QStringLiteral("at"), entry.at.toString(Qt::ISODate)}, {QStringLiteral("author"), entry.author},
                             {QStringLiteral("action"), entry.action},               {QStringLiteral("entity"), entity},
                             {QStringLiteral("row"), entry.row.isNil() ? QString() : entry.row.toString()},
                             {QStringLiteral("detail"), entry.detail}};
        answer.lines << QStringList{entry.at.toString(Qt::ISODate), entry.author, entry.action, entity, entry.detail}.join(QStringLiteral("  "));
    }
    answer.json[QStringLiteral("entries")] = array;
    return answer;
}

} // namespace

std::vector<Command> vaultCommands()
{
    const QStringList unlock = unlockOptions();
    return {
        {"vault", "create|list|add|passphrase|reset|recovery-code --passphrase-file FILE [--user NAME] [--name NAME --role manager|staff|viewer] "
                  "[--new-passphrase-file FILE]",
         unlock + QStringList{QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("new-passphrase-file")}, {}, 1, 1, vaultCommand},
        {"log", "verify|list", {}, {}, 1, 1, logCommand},
    };
}

} // namespace tasuki::ctl
