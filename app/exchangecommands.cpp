// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangedesk.h"

#include "centre/audience.h"
#include "registry/scopes.h"
#include "store/accesslog.h"
#include "table/writing.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace tasuki::ctl {

using namespace exchange;

Result<Desk> openDesk(const Context& context, const Arguments& arguments, store::Access access)
{
    const bool unlocks = arguments.has("passphrase-file") || arguments.has("recovery-file");
    auto opened = unlocks ? openUnlocked(context, arguments, access) : Centre::open(context.store, access);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    auto audience = Audience::load((*opened)->store());
    if (!audience)
        return tl::unexpected<Error>(audience.error());
    Desk desk{std::move(*opened), nullptr};
    desk.exchange = std::make_unique<Exchange>(desk.centre->store(), audience->asFunction());
    return desk;
}

namespace {

constexpr qint64 largestCard = qint64{1} << 16;

Error unreadable(const QFile& file)
{
    return {Error::Code::NotFound, CommandWords::tr("The file cannot be read: %1").arg(file.fileName()), file.errorString()};
}

QJsonObject jsonOfCard(const Card& card)
{
    return {{QStringLiteral("centre"), card.centre},
            {QStringLiteral("signing"), card.signing.hex()},
            {QStringLiteral("age"), card.receiver.text()},
            {QStringLiteral("made"), card.made.toString(Qt::ISODate)},
            {QStringLiteral("fingerprint"), QJsonArray::fromStringList(fingerprint(card))}};
}

QString lineOfCard(const Card& card)
{
    return QStringLiteral("%1\t%2\t%3").arg(card.centre, fingerprint(card).join(QLatin1Char(' ')), card.signing.hex().left(16));
}

Result<Answer> card(const Context& context, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    auto desk = openDesk(context, arguments, store::Access::Write);
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    Answer answer;
    if (what == QLatin1String("show") && arguments.words.size() <= 2) {
        auto own = desk->exchange->ownCard();
        auto file = desk->exchange->ownCardFile();
        if (!own || !file)
            return tl::unexpected<Error>(!own ? own.error() : file.error());
        if (arguments.words.size() == 2)
            if (auto written = table::writeWhole(*file, arguments.words[1]); !written)
                return tl::unexpected<Error>(written.error());
        answer.json = jsonOfCard(*own);
        answer.json[QStringLiteral("card")] = QJsonDocument::fromJson(*file).object();
        answer.lines << lineOfCard(*own);
        return answer;
    }
    if (what == QLatin1String("add") && arguments.words.size() == 2) {
        QFile file(arguments.words[1]);
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected<Error>(unreadable(file));
        auto added = desk->exchange->addCard(file.read(largestCard));
        if (!added)
            return tl::unexpected<Error>(added.error());
        answer.json = jsonOfCard(*added);
        answer.lines << CommandWords::tr("Noted. Compare these five words with the centre by telephone:") << lineOfCard(*added);
        return answer;
    }
    if (what == QLatin1String("remove") && arguments.words.size() == 2) {
        const auto key = SigningKey::fromHex(arguments.words[1]);
        if (!key)
            return fail(Error::Code::Usage, CommandWords::tr("card remove wants the key of a card, as card list shows it with --json."));
        if (auto removed = desk->exchange->removeCard(*key); !removed)
            return tl::unexpected<Error>(removed.error());
        return answer;
    }
    if (what == QLatin1String("renew") && arguments.words.size() == 1) {
        auto renewed = desk->exchange->renewKeys();
        if (!renewed)
            return tl::unexpected<Error>(renewed.error());
        answer.json = jsonOfCard(*renewed);
        answer.lines << CommandWords::tr("The centre has a new card. Give it to the others and to the city, which revokes the old one; join the other PCs of the centre anew.") << lineOfCard(*renewed);
        return answer;
    }
    if (what != QLatin1String("list") || arguments.words.size() != 1)
        return fail(Error::Code::Usage, CommandWords::tr("card knows show [OUT], add FILE, list, remove KEY and renew."));
    auto cards = desk->exchange->cards();
    if (!cards)
        return tl::unexpected<Error>(cards.error());
    QJsonArray all;
    for (const Card& each : *cards) {
        all << jsonOfCard(each);
        answer.lines << lineOfCard(each);
    }
    answer.json[QStringLiteral("cards")] = all;
    if (answer.lines.isEmpty())
        answer.lines << CommandWords::tr("No centre is known yet. Ask one for its card and note it with: card add FILE");
    return answer;
}

Result<Answer> exportFile(const Context& context, const Arguments& arguments)
{
    const auto to = arguments.option("to");
    if (!to)
        return fail(Error::Code::Usage, CommandWords::tr("Say for whom with --to public, professionals, or the names of centres with a comma between them."));
    auto desk = openDesk(context, arguments, store::Access::Write);
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    auto known = desk->exchange->cards();
    if (!known)
        return tl::unexpected<Error>(known.error());
    Recipients recipients;
    if (const auto audience = audienceOf(*to)) {
        recipients.audience = *audience;
        if (*audience == store::Scope::Professionals && !arguments.has("sealed-with"))
            recipients.cards = *known;
    } else {
        recipients.audience = store::Scope::Professionals;
        for (const QString& name : to->split(QLatin1Char(','))) {
            const auto found = std::find_if(known->begin(), known->end(), [&](const Card& each) { return each.centre == name || each.signing.hex() == name; });
            if (found == known->end())
                return fail(Error::Code::NotFound, CommandWords::tr("No card of “%1” is known. Note it with: card add FILE").arg(name));
            recipients.cards.push_back(*found);
        }
    }
    if (arguments.has("sealed-with")) {
        auto passphrase = secretOf(arguments, "sealed-with");
        if (!passphrase)
            return tl::unexpected<Error>(passphrase.error());
        recipients.passphrase = *passphrase;
    }
    auto written = desk->exchange->write(recipients);
    if (!written)
        return tl::unexpected<Error>(written.error());
    const QString& path = arguments.words[0];
    if (auto logged = store::logAccess(desk->centre->store(), QStringLiteral("export"), "pack", {},
                                       CommandWords::tr("%1 versions, for: %2").arg(written->second.versions).arg(registry::scopeInWords(recipients.audience)));
        !logged)
        return tl::unexpected<Error>(logged.error());
    if (auto done = table::writeWhole(written->first, path); !done)
        return tl::unexpected<Error>(done.error());
    Answer answer;
    QJsonObject centres;
    for (const auto& [centre, versions] : written->second.perCentre)
        centres[centre] = static_cast<qint64>(versions);
    answer.json = {{QStringLiteral("file"), path},
                   {QStringLiteral("audience"), audienceCode(recipients.audience)},
                   {QStringLiteral("packs"), static_cast<qint64>(written->second.packs)},
                   {QStringLiteral("versions"), static_cast<qint64>(written->second.versions)},
                   {QStringLiteral("centres"), centres},
                   {QStringLiteral("sealed"), !recipients.cards.empty() || !recipients.passphrase.isEmpty()}};
    answer.lines << CommandWords::tr("%1 changes in %2 packs written for: %3").arg(written->second.versions).arg(written->second.packs).arg(registry::scopeInWords(recipients.audience));
    return answer;
}

Result<QString> filePassphrase(const Arguments& arguments)
{
    return arguments.has("opened-with") ? secretOf(arguments, "opened-with") : Result<QString>(QString());
}

QJsonObject jsonOfLine(const PackLine& line)
{
    return {{QStringLiteral("pack"), line.file},
            {QStringLiteral("centre"), line.centre},
            {QStringLiteral("author"), line.author.hex()},
            {QStringLiteral("known"), line.isKnown},
            {QStringLiteral("audience"), audienceCode(line.audience)},
            {QStringLiteral("seq"), static_cast<qint64>(line.seq)},
            {QStringLiteral("versions"), static_cast<qint64>(line.versions)},
            {QStringLiteral("newest"), QDateTime::fromMSecsSinceEpoch(stampMillis(line.newest)).toString(Qt::ISODate)},
            {QStringLiteral("revoked"), line.isRevoked}};
}

Result<Answer> inspect(const Context& context, const Arguments& arguments)
{
    auto desk = openDesk(context, arguments, store::Access::Write);
    const auto passphrase = filePassphrase(arguments);
    if (!desk || !passphrase)
        return tl::unexpected<Error>(!desk ? desk.error() : passphrase.error());
    QFile file(arguments.words[0]);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return tl::unexpected<Error>(unreadable(file));
    auto lines = desk->exchange->inspect(file, *passphrase);
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    Answer answer;
    QJsonArray packs;
    for (const PackLine& line : *lines) {
        packs << jsonOfLine(line);
        answer.lines << CommandWords::tr("%1: pack %2, %3, %4 changes").arg(line.centre.isEmpty() ? line.author.hex().left(16) : line.centre).arg(line.seq).arg(registry::scopeInWords(line.audience)).arg(line.versions);
    }
    answer.json[QStringLiteral("packs")] = packs;
    return answer;
}

} // namespace

void tellMerged(const Merged& merged, Answer& answer)
{
    const store::Applied& applied = merged.applied;
    QJsonArray refused;
    for (const RefusedFile& each : merged.refused) {
        refused << QJsonObject{{QStringLiteral("file"), each.file}, {QStringLiteral("why"), each.error.message}};
        answer.lines << QStringLiteral("%1: %2").arg(each.file, each.error.message);
    }
    QJsonArray held;
    for (const PackLine& line : merged.held) {
        held << jsonOfLine(line);
        answer.lines << (line.isRevoked ? CommandWords::tr("%1: a pack waits, because the city has revoked its key. Ask the centre.").arg(line.centre.isEmpty() ? line.author.hex().left(16) : line.centre)
                                        : CommandWords::tr("%1: a pack waits, because its clock is ahead of this PC's: %2").arg(line.centre, QDateTime::fromMSecsSinceEpoch(stampMillis(line.newest)).toString(Qt::ISODate)));
    }
    answer.json = {{QStringLiteral("new"), static_cast<qint64>(applied.added)},
                   {QStringLiteral("updated"), static_cast<qint64>(applied.updated)},
                   {QStringLiteral("deleted"), static_cast<qint64>(applied.deleted)},
                   {QStringLiteral("withdrawn"), static_cast<qint64>(applied.withdrawn)},
                   {QStringLiteral("conflicts"), static_cast<qint64>(applied.conflicts)},
                   {QStringLiteral("versions"), static_cast<qint64>(applied.versions)},
                   {QStringLiteral("import"), static_cast<qint64>(applied.change)},
                   {QStringLiteral("quarantined"), static_cast<qint64>(merged.held.size())},
                   {QStringLiteral("held"), held},
                   {QStringLiteral("newer"), static_cast<qint64>(merged.newer.size())},
                   {QStringLiteral("unknown_centres"), QJsonArray::fromStringList({merged.unknown.begin(), merged.unknown.end()})},
                   {QStringLiteral("refused"), refused}};
    answer.lines << CommandWords::tr("New %1, updated %2, deleted %3, withdrawn %4, differing %5").arg(applied.added).arg(applied.updated).arg(applied.deleted).arg(applied.withdrawn).arg(applied.conflicts);
    if (applied.change != 0)
        answer.lines << CommandWords::tr("To take this back: unmerge %1").arg(applied.change);
}

namespace {

Result<Answer> merge(const Context& context, const Arguments& arguments)
{
    auto desk = openDesk(context, arguments, store::Access::Write);
    const auto passphrase = filePassphrase(arguments);
    if (!desk || !passphrase)
        return tl::unexpected<Error>(!desk ? desk.error() : passphrase.error());
    std::vector<std::unique_ptr<QFile>> opened;
    std::vector<IncomingFile> files;
    std::vector<RefusedFile> unread;
    for (const QString& path : arguments.words) {
        const QString name = QFileInfo(path).fileName();
        opened.push_back(std::make_unique<QFile>(path));
        if (opened.back()->open(QIODevice::ReadOnly) && !opened.back()->isSequential())
            files.push_back({name, opened.back().get()});
        else
            unread.push_back({name, unreadable(*opened.back())});
    }
    NoProgress progress;
    auto merged = desk->exchange->merge(files, *passphrase, arguments.has("dry-run"), progress);
    if (!merged)
        return tl::unexpected<Error>(merged.error());
    merged->refused.insert(merged->refused.begin(), unread.begin(), unread.end());
    // Where nothing at all could be read, that is a refusal.
    if (merged->packs == 0 && merged->refused.size() == 1 && arguments.words.size() == 1)
        return tl::unexpected<Error>(merged->refused.front().error);
    Answer answer;
    tellMerged(*merged, answer);
    return answer;
}

Result<Answer> conflicts(const Context& context, const Arguments&)
{
    auto opened = Centre::open(context.store, store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    auto all = (*opened)->store().conflicts();
    if (!all)
        return tl::unexpected<Error>(all.error());
    Answer answer;
    QJsonArray array;
    for (const auto& heads : *all) {
        QJsonArray values;
        QStringList words;
        for (const store::CellVersion& each : heads) {
            const QString at = QDateTime::fromMSecsSinceEpoch(stampMillis(each.key.stamp)).toString(Qt::ISODate);
            values << QJsonObject{{QStringLiteral("value"), store::displayText(each.value)}, {QStringLiteral("author"), each.author}, {QStringLiteral("at"), at}};
            words << CommandWords::tr("“%1” (%2, %3)").arg(store::displayText(each.value), each.author, at);
        }
        const store::CellVersion& first = heads.front();
        array << QJsonObject{{QStringLiteral("entity"), QString::fromStdString(first.entity)},
                             {QStringLiteral("row"), first.row.toString()},
                             {QStringLiteral("field"), QString::fromStdString(first.field)},
                             {QStringLiteral("values"), values}};
        answer.lines << QStringLiteral("%1.%2 %3: %4").arg(QString::fromStdString(first.entity), QString::fromStdString(first.field), first.row.toString(), words.join(QStringLiteral(" ≠ ")));
    }
    answer.json[QStringLiteral("conflicts")] = array;
    if (answer.lines.isEmpty())
        answer.lines << CommandWords::tr("Nothing differs.");
    return answer;
}

Result<Answer> settle(const Context& context, const Arguments& arguments)
{
    bool isNumber = false;
    const int choice = arguments.words[3].toInt(&isNumber);
    const Uuid row = Uuid::fromString(arguments.words[1]);
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    store::Store& store = (*opened)->store();
    auto all = store.conflicts();
    if (!all)
        return tl::unexpected<Error>(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&](const auto& heads) {
        return QString::fromStdString(heads.front().entity) == arguments.words[0] && heads.front().row == row && QString::fromStdString(heads.front().field) == arguments.words[2];
    });
    if (found == all->end())
        return fail(Error::Code::NotFound, CommandWords::tr("Nothing differs there. See what does with: conflicts"));
    if (!isNumber || choice < 1 || choice > static_cast<int>(found->size()))
        return fail(Error::Code::Usage, CommandWords::tr("Say which of the values, 1 to %1, in the order of: conflicts").arg(found->size()));
    const store::CellVersion& chosen = (*found)[static_cast<std::size_t>(choice) - 1];
    const auto entity = std::find_if(store.schema().begin(), store.schema().end(), [&](const auto* each) { return each->name == chosen.entity; });
    if (auto done = store.settle(**entity, row, chosen.field, chosen.value, CommandWords::tr("difference settled")); !done)
        return tl::unexpected<Error>(done.error());
    Answer answer;
    answer.json[QStringLiteral("value")] = store::displayText(chosen.value);
    answer.lines << CommandWords::tr("Settled: %1").arg(store::displayText(chosen.value));
    return answer;
}

Result<Answer> unmerge(const Context& context, const Arguments& arguments)
{
    bool isNumber = false;
    const qint64 number = arguments.words[0].toLongLong(&isNumber);
    if (!isNumber)
        return fail(Error::Code::Usage, CommandWords::tr("unmerge wants the number of an import, as merge said it."));
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const auto done = (*opened)->store().unmerge(number);
    if (!done)
        return tl::unexpected<Error>(done.error());
    Answer answer;
    answer.json = {{QStringLiteral("reverted"), static_cast<qint64>(done->cells)}, {QStringLiteral("left"), static_cast<qint64>(done->left)}};
    answer.lines << CommandWords::tr("%1 values are as they were before; %2 were changed since and stay.").arg(done->cells).arg(done->left);
    return answer;
}

Result<Answer> dump(const Context& context, const Arguments& arguments)
{
    const auto audience = audienceOf(arguments.option("audience").value_or(QString()));
    if (!audience)
        return fail(Error::Code::Usage, CommandWords::tr("--audience takes public, professionals or centre."));
    auto desk = openDesk(context, arguments, store::Access::Read);
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    auto text = desk->exchange->dump(*audience);
    if (!text)
        return tl::unexpected<Error>(text.error());
    Answer answer;
    QJsonArray cells;
    const auto lines = text->split('\n');
    for (const QByteArray& line : lines)
        if (!line.isEmpty()) {
            if (context.json)
                cells << QJsonDocument::fromJson(line).array();
            else
                answer.lines << QString::fromUtf8(line);
        }
    answer.json[QStringLiteral("cells")] = cells;
    return answer;
}

} // namespace

std::vector<Command> exchangeCommands()
{
    const auto with = [](QStringList own) { return own + unlockOptions(); };
    return {{"card", "show [OUT] | add FILE | list | remove KEY | renew", with({}), {}, 1, 2, card},
            {"export", "--to public|professionals|CENTRE,… [--sealed-with FILE] OUT", with({QStringLiteral("to"), QStringLiteral("sealed-with")}), {}, 1, 1, exportFile},
            {"inspect", "FILE [--opened-with FILE]", with({QStringLiteral("opened-with")}), {}, 1, 1, inspect},
            {"merge", "FILE… [--dry-run] [--opened-with FILE]", with({QStringLiteral("opened-with")}), {QStringLiteral("dry-run")}, 1, -1, merge},
            {"conflicts", "", {}, {}, 0, 0, conflicts},
            {"settle", "ENTITY ROW FIELD NUMBER", {}, {}, 4, 4, settle},
            {"unmerge", "IMPORT", {}, {}, 1, 1, unmerge},
            {"dump", "--audience public|professionals|centre", with({QStringLiteral("audience")}), {}, 0, 0, dump}};
}

} // namespace tasuki::ctl
