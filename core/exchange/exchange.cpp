// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchange.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/direct.h"
#include "exchange/limits.h"
#include "exchange/minisign.h"
#include "exchange/parcel.h"
#include "store/incarnation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace tasuki::exchange {

using store::Scope;
using store::StoredPack;

namespace {

constexpr std::string_view keysPlace = "exchange/keys";
constexpr std::string_view plainMark = "plain:";
constexpr std::string_view sealedMark = "sealed:";

struct ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

std::string_view viewOf(const SigningKey& key)
{
    return {reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()};
}

SigningKey keyOf(const StoredPack& pack)
{
    SigningKey key;
    std::copy(pack.author.begin(), pack.author.end(), key.bytes.begin());
    return key;
}

/// How an intake is named in undo and history: by the centres whose words it brings.
QString wordsFor(const Merged& merged, const std::optional<SigningKey>& own)
{
    constexpr qsizetype named = 2;
    QStringList centres;
    for (const PackLine& line : merged.lines)
        if (line.author != own && !line.centre.isEmpty() && !centres.contains(line.centre))
            centres << line.centre;
    if (centres.isEmpty() || centres.size() > named)
        return ExchangeWords::tr("files from other centres taken in");
    return ExchangeWords::tr("files taken in (%1)").arg(centres.join(QStringLiteral("、")));
}

std::int64_t newestChange(store::Store& store)
{
    store::Statement newest(store.handle(), "SELECT max(rid) FROM change");
    return newest.step() ? newest.integer(0) : 0;
}

} // namespace

/// A file whose every byte was verified.
struct Exchange::Opened
{
    std::vector<std::pair<QString, PackContent>> packs;
    std::map<SigningKey, Card> claimed; ///< cards that came along: a name, no proof of it
    std::map<SigningKey, Card> known;   ///< cards that a person added here, and the own one
    bool isVouched = false;             ///< one pack, which another PC of this centre has taken in before
};

Exchange::Exchange(store::Store& store, store::Store::ScopeOf scopeOf) : m_store(store), m_scopeOf(std::move(scopeOf))
{
}

Result<void> Exchange::keep(const CentreKeys& keys)
{
    const std::string bytes = keys.bytes();
    std::string text(plainMark);
    if (m_store.vault().isOpen()) {
        text = sealedMark;
        text += QByteArray::fromStdString(store::sealBytes(*m_store.vault().opened().key, bytes, keysPlace)).toBase64().toStdString();
    } else {
        text += QByteArray::fromStdString(bytes).toBase64().toStdString();
    }
    if (auto named = m_store.setMeta("exchange_author", keys.signing().hex()); !named)
        return named;
    return m_store.setMeta("exchange_keys", QString::fromStdString(text));
}

std::string Exchange::author()
{
    return QByteArray::fromHex(m_store.meta("exchange_author").toLatin1()).toStdString();
}

Nonces Exchange::nonces()
{
    return {m_store.meta("device_nonce"), m_store.formerDevices()};
}

Result<std::map<SigningKey, QString>> Exchange::names()
{
    auto known = cards();
    if (!known)
        return tl::unexpected<Error>(known.error());
    std::map<SigningKey, QString> all;
    if (const auto own = SigningKey::fromHex(m_store.meta("exchange_author")))
        all.emplace(*own, m_store.meta("centre"));
    for (const Card& each : *known)
        all.emplace(each.signing, each.centre);
    return all;
}

Result<CentreKeys> Exchange::keys()
{
    return store::guarded([&] {
        const std::string kept = m_store.meta("exchange_keys").toStdString();
        store::Vault& vault = m_store.vault();
        const bool isPlain = kept.starts_with(plainMark);
        // Nor are they made while it is locked: they would lie beside it in plain.
        if (!isPlain && !vault.isOpen() && (!kept.empty() || vault.exists()))
            throw store::Failure{{Error::Code::Sealed,
                                  ExchangeWords::tr("The keys of the centre are locked with the client data. Unlock it with your passphrase and try again. Nothing was changed."),
                                  {}}};
        if (kept.empty()) {
            CentreKeys made = CentreKeys::random();
            store::take(keep(made));
            // This PC's name is made of the key, so that nobody else's packs can carry it.
            const QString nonce = QUuid::createUuid().toString(QUuid::Id128);
            store::take(m_store.setMeta("device_nonce", nonce));
            store::take(m_store.renameDevice(deviceOf(made.signing(), nonce)));
            store::advanceDevice(m_store, store::machineName());
            return made;
        }
        const QByteArray raw = QByteArray::fromBase64(QByteArray::fromStdString(kept.substr(kept.find(':') + 1)));
        const auto bytes = isPlain ? std::optional(raw.toStdString()) : store::openBytes(*vault.opened().key, raw.toStdString(), keysPlace);
        auto keys = bytes ? CentreKeys::fromBytes(*bytes) : std::nullopt;
        if (!keys)
            throw store::Failure{{Error::Code::Damaged, ExchangeWords::tr("The keys of the centre cannot be read. Nothing was changed. Restore the newest backup."), {}}};
        if (isPlain && vault.isOpen() && m_store.database().access() != store::Access::Read)
            store::take(keep(*keys));
        return std::move(*keys);
    });
}

Result<Card> Exchange::ownCard()
{
    auto own = keys();
    if (!own)
        return tl::unexpected<Error>(own.error());
    Card card{m_store.meta("centre"), own->signing(), own->receiver(), QDate::fromString(m_store.meta("card_made"), Qt::ISODate)};
    if (!card.made.isValid()) {
        card.made = m_store.clock().today();
        if (auto kept = m_store.setMeta("card_made", card.made.toString(Qt::ISODate)); !kept)
            return tl::unexpected<Error>(kept.error());
    }
    return card;
}

Result<QByteArray> Exchange::ownCardFile()
{
    auto card = ownCard();
    auto own = keys();
    if (!card || !own)
        return tl::unexpected<Error>(!card ? card.error() : own.error());
    return writeCard(*card, *own);
}

Result<std::vector<Card>> Exchange::cards()
{
    return store::guarded([&] {
        std::vector<Card> all;
        store::Statement read(m_store.handle(), "SELECT content FROM card ORDER BY name, signing");
        while (read.step())
            if (auto card = readCard(QByteArray::fromStdString(std::string(read.text(0)))))
                all.push_back(std::move(*card));
        return all;
    });
}

Result<Card> Exchange::addCard(const QByteArray& file)
{
    auto card = readCard(file);
    const auto known = cards();
    const auto own = ownCard();
    if (!card || !known || !own)
        return tl::unexpected<Error>(!card ? card.error() : !known ? known.error() : own.error());
    if (card->signing == own->signing)
        return fail(Error::Code::Usage, ExchangeWords::tr("That is the card of this centre itself."));
    for (const Card& each : *known)
        if (each.centre == card->centre && each.signing != card->signing)
            return fail(Error::Code::Conflict, ExchangeWords::tr("“%1” is known with another key. Nothing was noted. Ask the centre by telephone whether it has a new card; if so, remove the old one first.")
                                                   .arg(card->centre));
    return store::guarded([&] {
        store::Statement write(m_store.handle(), "INSERT INTO card(signing,name,content,added) VALUES(?1,?2,?3,?4) ON CONFLICT(signing) DO UPDATE SET name=?2, content=?3, "
                                                 // Another card of the centre has other words; whether they were heard is to be noted anew.
                                                 "verified_at=iif(content=?3, verified_at, NULL), verified_by=iif(content=?3, verified_by, NULL)");
        write.bindBlob(1, viewOf(card->signing)).bind(2, card->centre).bindBlob(3, std::string_view(file.constData(), static_cast<std::size_t>(file.size())));
        write.bind(4, m_store.clock().nowMillis()).run();
        return *card;
    });
}

Result<void> Exchange::removeCard(const SigningKey& signing)
{
    return store::guarded([&] {
        store::Statement write(m_store.handle(), "DELETE FROM card WHERE signing=?1");
        write.bindBlob(1, viewOf(signing)).run();
    });
}

Result<std::int64_t> Exchange::packUp(Scope audience)
{
    return store::guarded([&] {
        const CentreKeys own = store::take(keys());
        return store::take(m_store.packUp(std::string(viewOf(own.signing())), audience, limits::packVersions, m_scopeOf,
                                          [&](StoredPack& pack, const std::vector<store::CellVersion>& versions) { writePack(pack, versions, own, nonces(), m_store.clock().nowMillis()); }));
    });
}

Result<std::pair<QByteArray, Exchange::Outlook>> Exchange::write(const Recipients& recipients)
{
    return store::guarded([&] {
        const CentreKeys own = store::take(keys());
        const Card card = store::take(ownCard());
        if (recipients.audience == Scope::Centre)
            throw store::Failure{{Error::Code::Usage, ExchangeWords::tr("What is for this centre alone does not leave in a file."), {}}};
        if (recipients.audience != Scope::Public && recipients.cards.empty() && recipients.passphrase.isEmpty())
            throw store::Failure{{Error::Code::Usage,
                                  ExchangeWords::tr("What professionals may see leaves only sealed. Nothing was written. Add the cards of the centres, or give a passphrase."),
                                  {}}};
        store::take(packUp(recipients.audience));
        std::vector<archive::Entry> entries;
        Outlook outlook;
        QJsonArray names;
        std::map<SigningKey, Card> authors{{card.signing, card}};
        std::map<SigningKey, QByteArray> cardFiles{{card.signing, writeCard(card, own)}};
        store::Statement kept(m_store.handle(), "SELECT content FROM card");
        while (kept.step()) {
            const QByteArray file = QByteArray::fromStdString(std::string(kept.text(0)));
            if (const auto partner = readCard(file)) {
                authors.emplace(partner->signing, *partner);
                cardFiles.emplace(partner->signing, file);
            }
        }
        std::set<SigningKey> written;
        store::take(m_store.packs(recipients.audience, true, [&](StoredPack& pack) {
            const QString name = fileNameOf(pack);
            // A second guard behind the query: a pack says itself for whom it is, under its signature.
            const QByteArray content = QByteArray::fromStdString(pack.content);
            if (pack.audience > recipients.audience || claimedAudience(content) != pack.audience)
                throw store::Failure{{Error::Code::Internal, ExchangeWords::tr("A pack is not for whom it was kept. Nothing was written. Please tell the makers of Tasuki."), name}};
            names << name;
            const SigningKey by = keyOf(pack);
            written.insert(by);
            const auto known = authors.find(by);
            outlook.perCentre[known == authors.end() ? by.hex().left(16) : known->second.centre] += pack.versions;
            ++outlook.packs;
            outlook.versions += pack.versions;
            entries.emplace_back(name, content);
            entries.emplace_back(name + QStringLiteral(".minisig"), QByteArray::fromStdString(pack.signature));
        }));
        for (const SigningKey& by : written)
            if (const auto file = cardFiles.find(by); file != cardFiles.end())
                entries.emplace_back(cardName(by), file->second);
        if (!written.contains(card.signing))
            entries.emplace_back(cardName(card.signing), cardFiles.at(card.signing));
        entries.emplace(entries.begin(), manifestName, manifestOf(card.signing, recipients.audience, names));
        if (outlook.packs > limits::packs)
            throw store::Failure{{Error::Code::Usage, ExchangeWords::tr("That is more than one file may hold. Nothing was written."), {}}};
        QByteArray bytes = store::take(archive::write(entries));
        if (!recipients.cards.empty()) {
            std::vector<Receiver> receivers{card.receiver};
            for (const Card& each : recipients.cards)
                receivers.push_back(each.receiver);
            bytes = store::take(age::seal(bytes, receivers));
        } else if (!recipients.passphrase.isEmpty()) {
            bytes = store::take(age::seal(bytes, recipients.passphrase));
        }
        return std::pair(std::move(bytes), std::move(outlook));
    });
}

Result<Exchange::Opened> Exchange::open(const QByteArray& file, const QString& passphrase)
{
    return store::guarded([&] {
        QByteArray bytes = file;
        if (file.size() > limits::fileBytes)
            throw store::Failure{{Error::Code::Unreadable, ExchangeWords::tr("The file is larger than any file of Tasuki. Nothing was taken in."), {}}};
        if (age::isSealed(file))
            bytes = store::take(age::wantsPassphrase(file) && !passphrase.isEmpty() ? age::open(file, passphrase) : age::open(file, store::take(keys())));
        if (!archive::isOne(bytes))
            throw store::Failure{{Error::Code::Foreign, ExchangeWords::tr("This is no exchange file of Tasuki. Nothing was taken in."), {}}};
        const auto entries = store::take(archive::read(bytes));
        Opened opened;
        std::map<QString, const QByteArray*> byName;
        for (const auto& [name, content] : entries)
            byName[name] = &content;
        const auto refused = [](const QString& detail) {
            return store::Failure{{Error::Code::Unreadable, ExchangeWords::tr("The file is damaged or not complete. Nothing was taken in. Ask the sender for it once more."), detail}};
        };
        const auto manifest = byName.find(manifestName);
        if (manifest == byName.end())
            throw refused(QStringLiteral("no manifest"));
        const QJsonObject head = QJsonDocument::fromJson(*manifest->second).object();
        const QJsonArray names = head.value(QLatin1String("packs")).toArray();
        if (isDirect(head))
            throw store::Failure{{Error::Code::Foreign, ExchangeWords::tr("This file holds a handover for this centre. Nothing was taken in yet. Take it in on the page Handovers."), {}}};
        if (head.value(QLatin1String("tasuki")) != QLatin1String("file") || names.size() > limits::packs)
            throw refused(QStringLiteral("the manifest is not one"));
        const Card own = store::take(ownCard());
        opened.known.emplace(own.signing, own);
        for (const Card& each : store::take(cards()))
            opened.known.emplace(each.signing, each);
        for (const auto& [name, content] : entries)
            if (name.startsWith(QLatin1String("card-")))
                if (const auto card = readCard(content))
                    opened.claimed.emplace(card->signing, *card);
        const auto relayed = byName.find(relayName);
        const auto single = names.size() == 1 ? byName.find(names.first().toString()) : byName.end();
        opened.isVouched = relayed != byName.end() && single != byName.end() && minisign::verify(own.signing, *single->second, *relayed->second);
        std::int64_t lines = 0;
        for (const QJsonValue& each : names) {
            const QString name = each.toString();
            const auto content = byName.find(name);
            const auto signature = byName.find(name + QStringLiteral(".minisig"));
            if (content == byName.end() || signature == byName.end())
                throw refused(QStringLiteral("a pack of the manifest is missing"));
            const auto by = claimedAuthor(*content->second);
            const auto find = [&](const std::map<SigningKey, Card>& in) {
                const auto found = by ? in.find(*by) : in.end();
                return found == in.end() ? QString() : found->second.centre;
            };
            const QString centre = find(opened.known).isEmpty() ? find(opened.claimed) : find(opened.known);
            PackContent pack = store::take(readPack(*content->second, *signature->second, centre.isEmpty() && by ? by->hex().left(16) : centre));
            lines += pack.first.versions;
            // A pack of ours under another name is somebody's mistake or trick.
            if (fileNameOf(pack.first) != name || lines > limits::lines)
                throw refused(QStringLiteral("a pack under another name, or too many lines"));
            // What is for one centre alone comes from no other.
            if (pack.first.audience == Scope::Centre && keyOf(pack.first) != own.signing)
                throw refused(QStringLiteral("another centre's own pack"));
            // Client data travels in no pack for others: whoever puts some in means to write into our records.
            const auto isSealed = [&](const store::CellVersion& version) {
                return std::any_of(m_store.schema().begin(), m_store.schema().end(), [&](const store::EntityInfo* one) { return one->name == version.entity && one->isSealed(); });
            };
            if (pack.first.audience != Scope::Centre && std::any_of(pack.second.begin(), pack.second.end(), isSealed))
                throw refused(QStringLiteral("client data in a pack for others"));
            opened.packs.emplace_back(name, std::move(pack));
        }
        return opened;
    });
}

PackLine Exchange::lineOf(const QString& name, const StoredPack& pack, const Opened& opened)
{
    PackLine line;
    line.file = name;
    line.author = keyOf(pack);
    const auto known = opened.known.find(line.author);
    line.isKnown = known != opened.known.end();
    if (line.isKnown)
        line.centre = known->second.centre;
    else if (const auto claimed = opened.claimed.find(line.author); claimed != opened.claimed.end())
        line.centre = claimed->second.centre;
    line.audience = pack.audience;
    line.seq = pack.seq;
    line.versions = pack.versions;
    line.newest = pack.newest;
    return line;
}

Result<std::vector<PackLine>> Exchange::inspect(const QByteArray& file, const QString& passphrase)
{
    auto opened = open(file, passphrase);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    std::vector<PackLine> lines;
    for (const auto& [name, pack] : opened->packs)
        lines.push_back(lineOf(name, pack.first, *opened));
    return lines;
}

Result<Merged> Exchange::merge(const std::vector<std::pair<QString, QByteArray>>& files, const QString& passphrase, bool rehearsal, Progress& progress, Coming coming,
                               const Seen& seen)
{
    Merged merged;
    std::vector<Opened> all;
    progress.start(ExchangeWords::tr("Checking the files"), static_cast<std::int64_t>(files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, ExchangeWords::tr("Stopped. Nothing was changed."));
        auto opened = open(files[i].second, passphrase);
        if (opened && coming == Coming::Carried && (opened->packs.size() != 1 || opened->packs.front().first != packNameOf(files[i].first.section(QLatin1Char('/'), -1))))
            opened = fail(Error::Code::Unreadable, ExchangeWords::tr("The file holds something else than its name says. It was not taken in. Delete it; whoever wrote the right one writes it again."));
        // Nobody looks at what comes by itself before it is taken in: it comes from centres that somebody knows.
        if (opened && coming == Coming::Carried && !opened->isVouched && !opened->known.contains(keyOf(opened->packs.front().second.first)))
            opened = fail(Error::Code::Forbidden, ExchangeWords::tr("The pack comes from a centre whose card is not noted here. It was not taken in. Compare the five words of its card by telephone and note it; then it comes by itself."));
        if (opened)
            all.push_back(std::move(*opened));
        else
            merged.refused.push_back({files[i].first, opened.error()});
        progress.advanceTo(static_cast<std::int64_t>(i) + 1);
    }
    const Stamp ahead = stampAt(m_store.clock().nowMillis() + limits::aheadMillis);
    std::set<QString> unknown;
    std::vector<PackContent> packs;
    for (Opened& opened : all)
        for (auto& [name, pack] : opened.packs) {
            ++merged.packs;
            const PackLine line = lineOf(name, pack.first, opened);
            merged.lines.push_back(line);
            if (!line.isKnown)
                unknown.insert(line.centre.isEmpty() ? line.author.hex().left(16) : line.centre);
            if (pack.first.state == StoredPack::State::Newer) {
                merged.newer.push_back(line);
            } else if (pack.first.newest > ahead) {
                pack.first.state = StoredPack::State::Held;
                merged.held.push_back(line);
            }
            packs.push_back(std::move(pack));
        }
    merged.unknown.assign(unknown.begin(), unknown.end());
    // Those held earlier whose time has come.
    const auto due = store::guarded([&] {
        store::Statement waiting(m_store.handle(), "SELECT content, signature FROM pack WHERE state<>0 AND newest<=?1");
        waiting.bind(1, ahead);
        while (waiting.step()) {
            auto again = readPack(QByteArray::fromStdString(std::string(waiting.text(0))), QByteArray::fromStdString(std::string(waiting.text(1))));
            if (again && again->first.state == StoredPack::State::Applied)
                packs.push_back(std::move(*again));
        }
    });
    if (!due)
        return tl::unexpected<Error>(due.error());
    std::size_t next = 0;
    const auto before = store::guarded([&] { return newestChange(m_store); });
    if (!before)
        return tl::unexpected<Error>(before.error());
    progress.start(rehearsal ? ExchangeWords::tr("Comparing with what is here") : ExchangeWords::tr("Taking in"), static_cast<std::int64_t>(packs.size()));
    const auto taken = m_store.takeIn(
        [&]() -> std::optional<PackContent> {
            if (progress.cancelled())
                throw store::Failure{{Error::Code::Cancelled, ExchangeWords::tr("Stopped. Nothing was changed."), {}}};
            progress.advanceTo(static_cast<std::int64_t>(next));
            if (next == packs.size()) {
                // All of it has arrived; nothing is taken back yet.
                if (const std::int64_t change = newestChange(m_store); seen && change != *before)
                    seen(change);
                return std::nullopt;
            }
            return std::move(packs[next++]);
        },
        wordsFor(merged, SigningKey::fromHex(m_store.meta("exchange_author"))), rehearsal, coming == Coming::Carried);
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    merged.applied = *taken;
    return merged;
}

Result<std::vector<WaitingPack>> Exchange::held()
{
    auto known = names();
    if (!known)
        return tl::unexpected<Error>(known.error());
    std::vector<WaitingPack> all;
    auto done = m_store.packs(Scope::Centre, false, [&](StoredPack& pack) {
        if (pack.state != StoredPack::State::Held)
            return;
        PackLine line = lineOf(fileNameOf(pack), pack, {});
        const auto name = known->find(line.author);
        line.isKnown = name != known->end();
        line.centre = line.isKnown ? name->second : QString();
        all.push_back({pack.rid, std::move(line), stampMillis(pack.newest) - m_store.clock().nowMillis()});
    });
    if (!done)
        return tl::unexpected<Error>(done.error());
    return all;
}

Result<Merged> Exchange::approve(std::int64_t rid, Progress& progress)
{
    std::vector<PackContent> packs;
    auto known = names();
    auto found = m_store.packs(Scope::Centre, true, [&](StoredPack& pack) {
        if (pack.rid != rid || pack.state != StoredPack::State::Held)
            return;
        const SigningKey by = keyOf(pack);
        const QString centre = known && known->contains(by) ? known->at(by) : by.hex().left(16);
        if (auto again = readPack(QByteArray::fromStdString(pack.content), QByteArray::fromStdString(pack.signature), centre))
            packs.push_back(std::move(*again));
    });
    if (!known || !found)
        return tl::unexpected<Error>(!known ? known.error() : found.error());
    if (packs.empty())
        return fail(Error::Code::NotFound, ExchangeWords::tr("No pack of that number waits. Nothing was changed."));
    progress.start(ExchangeWords::tr("Taking in"), 1);
    Merged merged;
    merged.packs = 1;
    bool given = false;
    const auto taken = m_store.takeIn(
        [&]() -> std::optional<PackContent> {
            if (std::exchange(given, true))
                return std::nullopt;
            return std::move(packs.front());
        },
        ExchangeWords::tr("a file that waited taken in"), false);
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    merged.applied = *taken;
    return merged;
}

Result<std::vector<Stream>> Exchange::streams()
{
    constexpr std::size_t named = 10;
    auto known = names();
    if (!known)
        return tl::unexpected<Error>(known.error());
    std::vector<Stream> all;
    // They come by author, device, audience and number.
    auto done = m_store.packs(Scope::Centre, false, [&](StoredPack& pack) {
        const SigningKey by = keyOf(pack);
        if (all.empty() || all.back().author != by || all.back().device != pack.device || all.back().audience != pack.audience) {
            const auto name = known->find(by);
            all.push_back({by, name == known->end() ? QString() : name->second, pack.device, pack.audience, 0, {}, 0, {}});
        }
        Stream& stream = all.back();
        for (std::int64_t gap = stream.newest + 1; gap < pack.seq && stream.missing.size() < named; ++gap)
            stream.missing.push_back(gap);
        stream.missed += std::max<std::int64_t>(0, pack.seq - stream.newest - 1);
        if (pack.seq == stream.newest && (stream.forked.empty() || stream.forked.back() != pack.seq))
            stream.forked.push_back(pack.seq);
        stream.newest = pack.seq;
    });
    if (!done)
        return tl::unexpected<Error>(done.error());
    return all;
}

Result<QByteArray> Exchange::dump(Scope audience)
{
    QByteArray out;
    auto done = m_store.view(audience, author(), m_scopeOf, [&](const store::EntityInfo& entity, const Uuid& row, std::string_view field, const store::Value& value) {
        out.append("[\"").append(entity.name.data(), static_cast<qsizetype>(entity.name.size())).append("\",\"").append(row.toString().toLatin1()).append("\",\"");
        out.append(field.data(), static_cast<qsizetype>(field.size())).append("\",").append(QByteArray::fromStdString(jsonOf(value))).append("]\n");
    });
    if (!done)
        return tl::unexpected<Error>(done.error());
    return out;
}

} // namespace tasuki::exchange
