// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/backupkey.h"
#include "exchange/card.h"
#include "exchange/limits.h"
#include "exchange/minisign.h"
#include "exchange/openedfile.h"
#include "exchange/pack.h"
#include "exchange/parcel.h"
#include "exchange/roster.h"

#include <QBuffer>

namespace fuzz {

namespace {

using namespace exchange;

/// Keys that never change, so that what is in the corpus opens.
const CentreKeys& fixedKeys()
{
    static const CentreKeys keys = *CentreKeys::fromBytes(std::string(64, 'k'));
    return keys;
}

/// An honest pack of the fixed keys with one version in it.
store::StoredPack fixedPack()
{
    const Nonces nonces{QStringLiteral("n"), {}};
    store::StoredPack pack;
    pack.author.assign(reinterpret_cast<const char*>(fixedKeys().signing().bytes.data()), fixedKeys().signing().bytes.size());
    pack.device = deviceOf(fixedKeys().signing(), nonces.present);
    pack.seq = 1;
    pack.versions = 1;
    store::CellVersion version;
    version.entity = "facility";
    version.row = pack.device;
    version.field = "name";
    version.key = {1, pack.device};
    version.value = std::string("x");
    writePack(pack, std::span(&version, 1), fixedKeys(), nonces, 1);
    return pack;
}

template <class T> void saysWhy(const Result<T>& refused)
{
    promise(refused.has_value() || !refused.error().message.isEmpty(), "what is refused comes with a sentence");
}

} // namespace

int fuzzAge(const std::uint8_t* data, std::size_t size)
{
    const QByteArray file = bytes(data, size);
    const auto opened = age::open(file, fixedKeys());
    saysWhy(opened);
    if (opened) {
        promise(age::isSealed(file), "what opens begins as an age file does");
        promise(opened->size() < file.size(), "what comes out is smaller than what it was in");
    }
    static_cast<void>(age::wantsPassphrase(file));
    return 0;
}

int fuzzArchive(const std::uint8_t* data, std::size_t size)
{
    const auto read = archive::read(bytes(data, size));
    saysWhy(read);
    if (!read)
        return 0;
    std::int64_t total = 0;
    for (const auto& [name, content] : *read) {
        total += content.size();
        promise(!name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.')) && name.size() <= limits::nameLength, "a name leads nowhere else");
    }
    promise(total <= limits::unpackedBytes, "what comes out has a limit");
    // What was read can be written again and says the same.
    const auto again = archive::write(*read);
    promise(again.has_value() && archive::read(*again).value_or(std::vector<archive::Entry>()) == *read, "an archive says the same after writing");
    return 0;
}

int fuzzPack(const std::uint8_t* data, std::size_t size)
{
    // Signed, so that the lines are reached; the head names the author of the fixed keys where the corpus does.
    const QByteArray content = bytes(data, size);
    auto pack = readPack(content, minisign::sign(fixedKeys(), content, QStringLiteral("fuzz")), QStringLiteral("x"));
    saysWhy(pack);
    if (!pack)
        return 0;
    promise(claimedAuthor(content) == fixedKeys().signing(), "only the signer's packs are read");
    promise(pack->first.content == content.toStdString(), "a pack is kept word for word");
    for (const store::CellVersion& version : pack->second) {
        promise(version.key.stamp > 0, "a version has a time");
        promise(version.kind == store::VersionKind::Own || std::holds_alternative<std::monostate>(version.value), "what is taken back or withdrawn carries no value");
        promise(version.scope == pack->first.audience, "every version is for the pack's audience");
        for (const store::VersionKey& base : version.bases)
            promise(base.stamp < version.key.stamp, "a version rests on older ones");
    }
    if (pack->first.state != store::StoredPack::State::Applied)
        return 0;
    // Written again by this program it reads the same.
    store::StoredPack again = pack->first;
    const Nonces nonces{QStringLiteral("n"), {}};
    again.device = deviceOf(fixedKeys().signing(), nonces.present);
    for (store::CellVersion& version : pack->second)
        version.key.device = again.device;
    try {
        writePack(again, pack->second, fixedKeys(), nonces, 1);
    } catch (const store::Failure&) {
        promise(false, "what was read can be written");
    }
    const auto reread = readPack(QByteArray::fromStdString(again.content), QByteArray::fromStdString(again.signature), QStringLiteral("x"));
    promise(reread.has_value() && reread->second.size() == pack->second.size(), "what was written is read");
    for (std::size_t i = 0; reread && i < pack->second.size(); ++i)
        promise(reread->second[i].value == pack->second[i].value && reread->second[i].key.stamp == pack->second[i].key.stamp, "a value survives writing and reading");
    return 0;
}

int fuzzMinisign(const std::uint8_t* data, std::size_t size)
{
    static const QByteArray message = QByteArrayLiteral("a message");
    const QByteArray signature = bytes(data, size);
    const auto verified = minisign::verify(fixedKeys().signing(), message, signature);
    saysWhy(verified);
    if (verified)
        promise(!minisign::verify(fixedKeys().signing(), message + 'x', signature), "no signature is good for two messages");
    static_cast<void>(minisign::readPublicKey(signature));
    return 0;
}

int fuzzCard(const std::uint8_t* data, std::size_t size)
{
    const QByteArray file = bytes(data, size);
    const auto card = readCard(file);
    saysWhy(card);
    if (card)
        promise(!card->centre.isEmpty() && card->made.isValid(), "a card has a name and a day");
    // Text forms of keys are one to one.
    if (const auto receiver = Receiver::fromText(string(data, size)))
        promise(receiver->text() == string(data, size).toLower(), "a receiver has one text");
    return 0;
}

int fuzzManifest(const std::uint8_t* data, std::size_t size)
{
    static const store::StoredPack pack = fixedPack();
    static const QString name = fileNameOf(pack);
    const auto file = archive::write({{manifestName, bytes(data, size)},
                                      {name, QByteArray::fromStdString(pack.content)},
                                      {name + QStringLiteral(".minisig"), QByteArray::fromStdString(pack.signature)}});
    promise(file.has_value(), "an archive can be written");
    QBuffer buffer;
    buffer.setData(*file);
    buffer.open(QIODevice::ReadOnly);
    Opening opening;
    opening.own = {QStringLiteral("x"), fixedKeys().signing(), fixedKeys().receiver(), QDate(2025, 1, 1)};
    opening.keys = [] { return fail(Error::Code::Sealed, QStringLiteral("no key is asked for")); };
    opening.isHere = [](const store::StoredPack&) { return false; };
    NoProgress progress;
    auto opened = OpenedFile::open(buffer, opening, progress);
    saysWhy(opened);
    if (!opened)
        return 0;
    for (OpenedFile::Pack& each : opened->packs()) {
        promise(each.name == name, "a manifest names nothing that is not there");
        const auto read = opened->read(each);
        promise(read.has_value() && read->second.size() == 1, "what was checked is read again");
    }
    return 0;
}

int fuzzRoster(const std::uint8_t* data, std::size_t size)
{
    const auto list = readRoster(bytes(data, size));
    saysWhy(list);
    if (list)
        promise(list->version > 0 && list->cards.size() == list->cardFiles.size(), "a list has a number, and each of its cards is one");
    return 0;
}

int fuzzNote(const std::uint8_t* data, std::size_t size)
{
    // The first line are the words of the stanza, the rest its body.
    const QByteArray all = bytes(data, size);
    const qsizetype end = all.indexOf('\n');
    age::Stanza stanza;
    for (const QByteArray& word : all.first(std::max<qsizetype>(end, 0)).split(' '))
        stanza.words.push_back(word.toStdString());
    stanza.body = all.mid(end + 1).toStdString();
    BackupOpener opener;
    opener.vaultKey = {&fixedKeys().ageKey(), [](const store::SecretKey*) {}};
    NoProgress progress;
    saysWhy(openBackupNote({stanza}, opener, progress));
    return 0;
}

} // namespace fuzz
