// SPDX-License-Identifier: GPL-3.0-or-later
// The PCs of one centre, and the hub of a region.
#include "exchangedesk.h"

#include "exchange/folder.h"
#include "exchange/hub.h"
#include "exchange/hubsetup.h"
#include "exchange/join.h"
#include "exchange/passphrase.h"
#include "store/accesslog.h"

#include <QFile>
#include <QFileInfo>

namespace tasuki::ctl {

namespace {

using namespace exchange;

Result<Answer> sync(const Context& context, const Arguments& arguments)
{
    const auto folder = arguments.option("folder");
    const auto url = arguments.option("hub");
    if (folder.has_value() == url.has_value())
        return fail(Error::Code::Usage, CommandWords::tr("sync wants either --folder DIR or --hub URL."));
    const auto address = url ? HubAddress::read(*url) : Result<HubAddress>(HubAddress());
    if (!address)
        return tl::unexpected<Error>(address.error());
    auto desk = openDesk(context, arguments, store::Access::Write);
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    NoProgress progress;
    store::Store& store = desk->centre->store();
    Answer answer;
    QStringList unnoted;
    const auto synced = [&]() -> Result<Synced> {
        if (folder)
            return SharedFolder::round(*desk->exchange, store, QFileInfo(*folder).absoluteFilePath(), arguments.has("anew"), progress);
        auto own = desk->exchange->ownCard();
        auto noted = desk->exchange->cards();
        if (!own || !noted)
            return tl::unexpected<Error>(!own ? own.error() : noted.error());
        Hub hub(*address, own->signing);
        auto done = synchronise(*desk->exchange, store, hub, progress);
        auto there = done ? hub.cards() : Result<std::vector<Card>>(std::vector<Card>());
        if (!there)
            return tl::unexpected<Error>(there.error());
        for (const Card& each : *there)
            if (each.signing != own->signing && std::find(noted->begin(), noted->end(), each) == noted->end())
                unnoted << each.centre;
        return done;
    }();
    if (!synced)
        return tl::unexpected<Error>(synced.error());
    tellMerged(synced->merged, answer);
    answer.json[QStringLiteral("state")] = QStringLiteral("ok");
    answer.json[QStringLiteral("sent")] = static_cast<qint64>(synced->sent);
    answer.json[QStringLiteral("received")] = static_cast<qint64>(synced->received);
    answer.json[QStringLiteral("waiting")] = static_cast<qint64>(synced->waiting);
    answer.json[QStringLiteral("strangers")] = QJsonArray::fromStringList(synced->strangers);
    answer.json[QStringLiteral("unnoted_centres")] = QJsonArray::fromStringList(unnoted);
    answer.lines << CommandWords::tr("Packs sent %1, received %2").arg(synced->sent).arg(synced->received);
    if (synced->waiting > 0)
        answer.lines << CommandWords::tr("%1 packs wait until the cards of their centres are noted here").arg(synced->waiting);
    for (const QString& name : synced->strangers)
        answer.lines << CommandWords::tr("Not of Tasuki, and left alone: %1").arg(name);
    for (const QString& name : unnoted)
        answer.lines << CommandWords::tr("On the hub, but its card is not noted here, so nothing is taken from it, and it cannot read what professionals may: %1").arg(name);
    return answer;
}

Result<Answer> join(const Context& context, const Arguments& arguments)
{
    NoProgress progress;
    Answer answer;
    if (arguments.words[0] == QLatin1String("make") && arguments.words.size() == 2) {
        auto desk = openDesk(context, arguments, store::Access::Write);
        if (!desk)
            return tl::unexpected<Error>(desk.error());
        const auto passphrase = arguments.has("sealed-with") ? secretOf(arguments, "sealed-with") : Result<QString>(newPassphrase());
        if (!passphrase)
            return tl::unexpected<Error>(passphrase.error());
        if (auto logged = store::logAccess(desk->centre->store(), QStringLiteral("join"), "pack", {}, {}); !logged)
            return tl::unexpected<Error>(logged.error());
        if (auto made = exchange::join::make(*desk->exchange, desk->centre->store(), arguments.words[1], *passphrase, progress); !made)
            return tl::unexpected<Error>(made.error());
        answer.json[QStringLiteral("file")] = arguments.words[1];
        answer.lines << CommandWords::tr("The file for a new PC was written: %1").arg(arguments.words[1]);
        if (!arguments.has("sealed-with")) {
            answer.json[QStringLiteral("passphrase")] = *passphrase;
            answer.lines << CommandWords::tr("Its passphrase, shown only now: %1").arg(*passphrase) << CommandWords::tr("Carry both by different ways, and delete the file once the new PC has opened it.");
        }
        return answer;
    }
    if (arguments.words[0] == QLatin1String("open") && arguments.words.size() == 2) {
        const auto passphrase = secretOf(arguments, arguments.has("passphrase-file") ? "passphrase-file" : "opened-with");
        if (!passphrase)
            return tl::unexpected<Error>(passphrase.error());
        const auto centre = exchange::join::open(arguments.words[1], *passphrase, context.store, progress);
        if (!centre)
            return tl::unexpected<Error>(centre.error());
        // Opened once, so that an older copy is brought up to date, and the access log of this PC begins.
        auto opened = Centre::open(context.store, store::Access::Write);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        if (auto logged = store::logAccess((*opened)->store(), QStringLiteral("join"), "pack", {}, {}); !logged)
            return tl::unexpected<Error>(logged.error());
        answer.json = {{QStringLiteral("store"), context.store}, {QStringLiteral("centre"), *centre}, {QStringLiteral("device"), (*opened)->store().device().toString()}};
        answer.lines << CommandWords::tr("This PC belongs to %1 now. Everybody signs in with their own passphrase.").arg(*centre)
                     << CommandWords::tr("From now on, passphrases and accounts are each PC's own: change them on each.");
        return answer;
    }
    return fail(Error::Code::Usage, CommandWords::tr("join knows make OUT and open FILE."));
}

Result<QByteArray> cardFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > (1 << 16))
        return fail(Error::Code::NotFound, CommandWords::tr("The file cannot be read: %1").arg(path));
    return file.readAll();
}

Result<Answer> hubCommand(const Context&, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    Answer answer;
    if (what == QLatin1String("sql") && arguments.words.size() == 1) {
        answer.json[QStringLiteral("sql")] = hub::setupSql();
        answer.lines << hub::setupSql();
        return answer;
    }
    const auto address = HubAddress::read(arguments.option("url").value_or(QString()));
    if (!address)
        return tl::unexpected<Error>(address.error());
    HubConnection connection(*address);
    if (what == QLatin1String("remove") && arguments.words.size() == 2) {
        const auto key = SigningKey::fromHex(arguments.words[1]);
        if (!key)
            return fail(Error::Code::Usage, CommandWords::tr("hub remove wants the key of a card, as card list shows it with --json."));
        if (auto removed = hub::remove(connection, *key); !removed)
            return tl::unexpected<Error>(removed.error());
        answer.lines << CommandWords::tr("The centre is let in no more. What it gave stays.");
        return answer;
    }
    if (what != QLatin1String("init") && what != QLatin1String("add"))
        return fail(Error::Code::Usage, CommandWords::tr("hub knows init, add, remove and sql."));
    if (what == QLatin1String("init")) {
        if (auto made = hub::init(connection); !made)
            return tl::unexpected<Error>(made.error());
        answer.lines << CommandWords::tr("The hub was made.");
    }
    QStringList paths = arguments.words.mid(1);
    if (const auto listed = arguments.option("cards"))
        paths += listed->split(QLatin1Char(','), Qt::SkipEmptyParts);
    QJsonArray roles;
    for (const QString& path : paths) {
        const auto card = cardFile(path);
        const auto role = card ? hub::add(connection, *card) : Result<QString>(tl::unexpected<Error>(card.error()));
        if (!role)
            return tl::unexpected<Error>(role.error());
        roles << *role;
        answer.lines << CommandWords::tr("%1 signs in as %2").arg(QFileInfo(path).fileName(), *role);
    }
    if (!paths.isEmpty())
        answer.lines << CommandWords::tr("A role has no password yet. Give it one on the server with \\password, or let it in with a certificate.");
    answer.json[QStringLiteral("roles")] = roles;
    return answer;
}

} // namespace

std::vector<Command> syncCommands()
{
    const auto with = [](QStringList own) { return own + unlockOptions(); };
    return {{"sync", "--folder DIR [--anew] | --hub URL", with({QStringLiteral("folder"), QStringLiteral("hub")}), {QStringLiteral("anew")}, 0, 0, sync},
            {"join", "make OUT [--sealed-with FILE] | open FILE --opened-with FILE", with({QStringLiteral("sealed-with"), QStringLiteral("opened-with")}), {}, 2, 2, join},
            {"hub", "init|add --url URL [--cards FILE,…] [CARD…] | remove --url URL KEY | sql", {QStringLiteral("url"), QStringLiteral("cards")}, {}, 1, -1, hubCommand, false}};
}

} // namespace tasuki::ctl
