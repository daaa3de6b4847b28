// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchange.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/limits.h"
#include "exchange/parcel.h"
#include "store/incarnation.h"
#include "store/metakeys.h"

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
constexpr std::string_view formerKeys = "exchange_former_keys";
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

} // namespace

Exchange::Exchange(store::Store& store, store::Store::ScopeOf scopeOf) : m_store(store), m_scopeOf(std::move(scopeOf))
{
}

QString Exchange::wrapped(const CentreKeys& keys)
{
    const std::string bytes = keys.bytes();
    const bool isOpen = m_store.vault().isOpen();
    const std::string lying = isOpen ? store::sealBytes(*m_store.vault().opened().key, bytes, keysPlace) : bytes;
    return QString::fromStdString(std::string(isOpen ? sealedMark : plainMark)) + QString::fromLatin1(QByteArray::fromStdString(lying).toBase64());
}

CentreKeys Exchange::unwrapped(const QString& text)
{
    const std::string kept = text.toStdString();
    const std::string raw = QByteArray::fromBase64(QByteArray::fromStdString(kept.substr(kept.find(':') + 1))).toStdString();
    const auto bytes = kept.starts_with(plainMark) ? std::optional(raw) : store::openBytes(*m_store.vault().opened().key, raw, keysPlace);
    auto keys = bytes ? CentreKeys::fromBytes(*bytes) : std::nullopt;
    if (!keys)
        throw store::Failure{{Error::Code::Damaged, ExchangeWords::tr("The keys of the centre cannot be read. Nothing was changed. Restore the newest backup."), {}}};
    return std::move(*keys);
}

Result<void> Exchange::adopt(const CentreKeys& keys, std::map<std::string, QString> facts)
{
    // This PC's name is made of the key, so that nobody else's packs can carry it.
    const QString nonce = QUuid::createUuid().toString(QUuid::Id128);
    facts["exchange_author"] = keys.signing().hex();
    facts["exchange_keys"] = wrapped(keys);
    facts["device_nonce"] = nonce;
    if (auto renamed = m_store.renameDevice(deviceOf(keys.signing(), nonce), facts); !renamed)
        return renamed;
    return store::guarded([&] { store::advanceDevice(m_store, store::machineName()); });
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
    for (const SigningKey& own : ownSigningKeys(m_store))
        all.emplace(own, m_store.meta("centre"));
    for (const Card& each : *known)
        all.emplace(each.signing, each.centre);
    return all;
}

Result<CentreKeys> Exchange::keys()
{
    return store::guarded([&] {
        const QString kept = m_store.meta("exchange_keys");
        store::Vault& vault = m_store.vault();
        const bool isPlain = kept.startsWith(QLatin1String(plainMark.data(), plainMark.size()));
        // Nor are they made while it is locked: they would lie beside it in plain.
        if (!isPlain && !vault.isOpen() && (!kept.isEmpty() || vault.exists()))
            throw store::Failure{{Error::Code::Sealed,
                                  ExchangeWords::tr("The keys of the centre are locked with the client data. Unlock it with your passphrase and try again. Nothing was changed."),
                                  {}}};
        if (kept.isEmpty()) {
            CentreKeys made = CentreKeys::random();
            store::take(adopt(made, {}));
            return made;
        }
        CentreKeys keys = unwrapped(kept);
        if (isPlain && vault.isOpen() && m_store.database().access() != store::Access::Read)
            store::take(m_store.setMeta("exchange_keys", wrapped(keys)));
        return keys;
    });
}

Result<std::vector<CentreKeys>> Exchange::allKeys()
{
    return store::guarded([&] {
        std::vector<CentreKeys> all;
        all.push_back(store::take(keys()));
        for (const QString& former : m_store.meta(formerKeys).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!m_store.vault().isOpen() && !former.startsWith(QLatin1String(plainMark.data(), plainMark.size())))
                break;
            all.push_back(unwrapped(former));
        }
        return all;
    });
}

Result<Card> Exchange::renewKeys()
{
    return store::guarded([&] {
        const auto before = store::take(allKeys());
        QStringList keys, authors;
        for (const CentreKeys& each : before) {
            keys << wrapped(each);
            authors << each.signing().hex();
        }
        store::take(adopt(CentreKeys::random(), {{std::string(formerKeys), keys.join(QLatin1Char(' '))},
                                                 {std::string(store::formerAuthorsKey), authors.join(QLatin1Char(' '))},
                                                 {"card_made", m_store.clock().today().toString(Qt::ISODate)}}));
        return store::take(ownCard());
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
                                          [&](StoredPack& pack, std::span<const store::CellVersion> versions) { writePack(pack, versions, own, nonces(), m_store.clock().nowMillis()); }));
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
            const SigningKey by = SigningKey::fromBytes(pack.author);
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

std::set<SigningKey> ownSigningKeys(store::Store& store)
{
    std::set<SigningKey> all;
    for (const QString& key : (store.meta("exchange_author") + QLatin1Char(' ') + store.meta(store::formerAuthorsKey)).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (const auto own = SigningKey::fromHex(key))
            all.insert(*own);
    return all;
}

} // namespace tasuki::exchange
