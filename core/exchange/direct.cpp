// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/direct.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/limits.h"
#include "exchange/minisign.h"
#include "exchange/textchecks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace tasuki::exchange {

namespace {

constexpr std::array<const char*, 3> kinds{"sheet", "acknowledgement", "reply"};
constexpr qsizetype longestHead = 8192;
constexpr qsizetype longestKey = 120;
constexpr qsizetype longestPart = 16000; ///< UTF-16 units of one line; a longer text goes on in the next
constexpr int mostReceivers = limits::ageStanzas - 1; ///< the own centre is one more
const QString manifestName = QStringLiteral("manifest.json");
const QString cardFile = QStringLiteral("card.json");
const QString packFile = QStringLiteral("handover.jsonl");
const QString signatureFile = packFile + QStringLiteral(".minisig");

struct DirectWords
{
    Q_DECLARE_TR_FUNCTIONS(DirectWords)
};

tl::unexpected<Error> refused(const QString& detail)
{
    return fail(Error::Code::Unreadable, DirectWords::tr("The file was altered on its way or is not complete. Nothing was taken in. Ask the sender for it once more."),
                QStringLiteral("direct: ") + detail);
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isKey(const QString& key)
{
    return !key.isEmpty() && key.size() <= longestKey && std::all_of(key.begin(), key.end(), [](QChar letter) {
        const char16_t c = letter.unicode();
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

bool isHash(const QString& hex)
{
    return hex.size() == 64 && SigningKey::fromHex(hex).has_value();
}

QJsonObject headOf(const Direct& direct)
{
    QJsonArray to;
    for (const SigningKey& each : direct.to)
        to << each.hex();
    return {{QStringLiteral("tasuki"), QStringLiteral("direct")},
            {QStringLiteral("format"), directFormat},
            {QStringLiteral("reader"), directFormat},
            {QStringLiteral("kind"), QLatin1String(kinds[static_cast<std::size_t>(direct.kind)])},
            {QStringLiteral("from"), direct.from.hex()},
            {QStringLiteral("to"), to},
            {QStringLiteral("subject"), direct.subject.toString()},
            {QStringLiteral("answers"), direct.answers},
            {QStringLiteral("made"), QString::number(direct.madeMillis)}};
}

/// Where a text may be cut: never between the two halves of one character.
qsizetype partLength(const QString& text, qsizetype from)
{
    const qsizetype length = std::min(longestPart, text.size() - from);
    return from + length < text.size() && text[from + length - 1].isHighSurrogate() ? length - 1 : length;
}

/// Reads the first line; nothing but what headOf() writes is one.
std::optional<Direct> readHead(const QByteArray& line)
{
    if (line.size() > longestHead || isTooDeep(line))
        return {};
    const QJsonObject head = QJsonDocument::fromJson(line).object();
    Direct direct;
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const char* each) { return head.value(QLatin1String("kind")) == QLatin1String(each); });
    const auto from = SigningKey::fromHex(head.value(QLatin1String("from")).toString());
    const QJsonArray to = head.value(QLatin1String("to")).toArray();
    if (kind == kinds.end() || !from || to.isEmpty() || to.size() > mostReceivers)
        return {};
    direct.kind = static_cast<DirectKind>(kind - kinds.begin());
    direct.from = *from;
    for (const QJsonValue& each : to) {
        const auto key = SigningKey::fromHex(each.toString());
        if (!key)
            return {};
        direct.to.push_back(*key);
    }
    direct.subject = Uuid::fromString(head.value(QLatin1String("subject")).toString());
    direct.answers = head.value(QLatin1String("answers")).toString();
    direct.madeMillis = head.value(QLatin1String("made")).toString().toLongLong();
    const bool isAnswer = direct.kind != DirectKind::Sheet;
    if (direct.subject.isNil() || direct.madeMillis <= 0 || (isAnswer ? !isHash(direct.answers) : !direct.answers.isEmpty()) || compact(headOf(direct)) != line)
        return {};
    return direct;
}

} // namespace

QString SignedDirect::hash() const
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<std::size_t>(hash.size()), reinterpret_cast<const unsigned char*>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

Result<SignedDirect> signDirect(Direct direct, const CentreKeys& keys)
{
    direct.from = keys.signing();
    if (direct.to.empty() || static_cast<int>(direct.to.size()) > mostReceivers)
        return fail(Error::Code::Usage, DirectWords::tr("A handover is sealed for one centre at least and for 63 at most. Nothing was written."));
    QByteArray text = compact(headOf(direct)) + '\n';
    for (const auto& [key, value] : direct.content) {
        if (!isKey(key) || !isTextFine(value))
            return fail(Error::Code::Usage,
                        DirectWords::tr("A text has hidden marks that turn the direction of writing and cannot leave. Nothing was written. Type it anew in a correction."), key);
        qsizetype at = 0;
        do {
            const qsizetype length = partLength(value, at);
            QJsonObject line{{QStringLiteral("k"), key}, {QStringLiteral("v"), value.mid(at, length)}};
            if (at > 0)
                line[QStringLiteral("c")] = 1;
            text += compact(line) + '\n';
            at += length;
        } while (at < value.size());
    }
    if (text.size() > directBytes)
        return fail(Error::Code::Usage, DirectWords::tr("The sheet is larger than a file for one receiver may be. Nothing was written. Print it, or shorten it in a correction."));
    const QByteArray signature = minisign::sign(keys, text, QStringLiteral("tasuki direct %1 %2").arg(directFormat).arg(QLatin1String(kinds[static_cast<std::size_t>(direct.kind)])));
    return SignedDirect{std::move(direct), std::move(text), signature};
}

Result<SignedDirect> readDirect(const QByteArray& text, const QByteArray& signature)
{
    const qsizetype headEnd = text.indexOf('\n');
    if (text.size() > directBytes || headEnd < 0 || headEnd > longestHead || !text.endsWith('\n'))
        return refused(QStringLiteral("too long, or no line"));
    const QJsonObject claimed = isTooDeep(QByteArrayView(text).first(headEnd)) ? QJsonObject() : QJsonDocument::fromJson(text.left(headEnd)).object();
    const auto from = SigningKey::fromHex(claimed.value(QLatin1String("from")).toString());
    if (!isDirect(claimed) || !from)
        return refused(QStringLiteral("line 1: no head"));
    if (const auto trusted = minisign::verify(*from, text, signature); !trusted)
        return tl::unexpected<Error>(trusted.error());
    if (claimed.value(QLatin1String("reader")).toInteger(directFormat + 1) > directFormat)
        return fail(Error::Code::Newer, DirectWords::tr("The file was written by a newer Tasuki. Nothing was taken in. Update this program, then take the file in again."));
    if (!isUtf8(text))
        return refused(QStringLiteral("no UTF-8"));
    auto head = readHead(text.left(headEnd));
    if (!head)
        return refused(QStringLiteral("line 1: the head is not one"));
    SignedDirect made{std::move(*head), text, signature};
    qsizetype number = 1;
    for (qsizetype at = headEnd + 1; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const QByteArray line = text.mid(at, end - at);
        at = end + 1;
        ++number;
        if (line.size() > limits::lineBytes || isTooDeep(line))
            return refused(QStringLiteral("line %1: too long or too deep").arg(number));
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        const QString key = json.value(QLatin1String("k")).toString();
        const QString value = json.value(QLatin1String("v")).toString();
        const bool goesOn = json.contains(QLatin1String("c"));
        DirectContent& content = made.direct.content;
        QJsonObject plain{{QStringLiteral("k"), key}, {QStringLiteral("v"), value}};
        if (goesOn)
            plain[QStringLiteral("c")] = 1;
        // One content has one form: what reads as ours but is written otherwise is not from any Tasuki.
        if (!isKey(key) || !isTextFine(value) || value.toUtf8().size() > limits::textBytes || compact(plain) != line || (goesOn && (content.empty() || content.back().first != key)))
            return refused(QStringLiteral("line %1: no text").arg(number));
        if (goesOn)
            content.back().second += value;
        else
            content.emplace_back(key, value);
    }
    return made;
}

Result<QByteArray> sealDirect(const SignedDirect& pack, const CentreKeys& keys, const QByteArray& ownCard, const std::vector<Card>& receivers)
{
    std::vector<Receiver> sealedFor{keys.receiver()};
    std::vector<SigningKey> named;
    for (const Card& each : receivers) {
        sealedFor.push_back(each.receiver);
        named.push_back(each.signing);
    }
    if (named != pack.direct.to)
        return fail(Error::Code::Internal, DirectWords::tr("The receivers of the file are not those it was signed for. Nothing was written. Please tell the makers of Tasuki."));
    const QJsonObject manifest{{QStringLiteral("tasuki"), QStringLiteral("direct")},
                               {QStringLiteral("format"), directFormat},
                               {QStringLiteral("audience"), QStringLiteral("direct")},
                               {QStringLiteral("packs"), QJsonArray{packFile}}};
    auto bytes = archive::write({{manifestName, QJsonDocument(manifest).toJson(QJsonDocument::Indented)},
                                 {packFile, pack.text},
                                 {signatureFile, pack.signature},
                                 {cardFile, ownCard}});
    return bytes ? age::seal(*bytes, sealedFor) : bytes;
}

bool isDirect(const QJsonObject& manifest)
{
    return manifest.value(QLatin1String("tasuki")) == QLatin1String("direct");
}

Result<ArrivedDirect> openDirect(const QByteArray& file, const CentreKeys& keys)
{
    const auto foreign = [] {
        return fail(Error::Code::Foreign, DirectWords::tr("This is no file with a handover. Nothing was taken in. Files with the resources of other centres are taken in on the page Exchange."));
    };
    // What is handed over is sealed for a card, never by a passphrase and never open; nothing larger is worth opening.
    if (file.size() > 2 * directBytes || !age::isSealed(file) || age::wantsPassphrase(file))
        return foreign();
    auto bytes = age::open(file, keys);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (!archive::isOne(*bytes))
        return foreign();
    const auto entries = archive::read(*bytes);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    const auto part = [&](const QString& name) {
        const auto found = std::find_if(entries->begin(), entries->end(), [&](const archive::Entry& each) { return each.first == name; });
        return found == entries->end() ? QByteArray() : found->second;
    };
    const QByteArray manifest = part(manifestName);
    if (manifest.size() > longestHead || isTooDeep(manifest) || !isDirect(QJsonDocument::fromJson(manifest).object()))
        return foreign();
    auto pack = readDirect(part(packFile), part(signatureFile));
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    const QByteArray cardBytes = part(cardFile);
    auto card = readCard(cardBytes);
    if (!card || card->signing != pack->direct.from)
        return refused(QStringLiteral("the card is not the sender's"));
    const SigningKey own = keys.signing();
    if (own != pack->direct.from && std::find(pack->direct.to.begin(), pack->direct.to.end(), own) == pack->direct.to.end())
        return fail(Error::Code::Forbidden, DirectWords::tr("“%1” wrote this for another centre, not for this one. Nothing was taken in. Tell them that it reached you.").arg(card->centre));
    return ArrivedDirect{std::move(*pack), std::move(*card), cardBytes};
}

Uuid ownedId(const SigningKey& origin, std::string_view nonce)
{
    crypto_hash_sha256_state state;
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    constexpr std::string_view domain = "hs";
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(domain.data()), domain.size());
    crypto_hash_sha256_update(&state, origin.bytes.data(), origin.bytes.size());
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(nonce.data()), nonce.size());
    crypto_hash_sha256_final(&state, hash.data());
    Uuid::Bytes bytes{};
    std::copy_n(hash.begin(), bytes.size(), bytes.begin());
    // Version and variant of RFC 9562; 122 bits of the hash remain.
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x80);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return Uuid(bytes);
}

} // namespace tasuki::exchange
