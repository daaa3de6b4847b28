// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack.h"

#include "exchange/limits.h"
#include "exchange/minisign.h"
#include "exchange/textchecks.h"
#include "store/failure.h"
#include "store/incarnation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace tasuki::exchange {

using store::CellVersion;
using store::Scope;
using store::StoredPack;
using store::Value;
using store::VersionKey;

namespace {

constexpr std::array<std::pair<Scope, const char*>, 3> audiences{{{Scope::Public, "public"}, {Scope::Professionals, "professionals"}, {Scope::Centre, "centre"}}};
constexpr qsizetype longestHead = qsizetype{64} << 10;
constexpr std::size_t longestName = 64; ///< of a table or a field
constexpr qsizetype longestColleague = 200; ///< name of who wrote a version

std::string hashOf(std::string_view content)
{
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(), reinterpret_cast<const unsigned char*>(content.data()), content.size(), nullptr, 0);
    return hash;
}

std::string hexOf(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex().toStdString();
}

void appendText(std::string& out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr std::string_view digits = "0123456789abcdef";
            out += "\\u00";
            out += digits[static_cast<unsigned char>(c) >> 4];
            out += digits[static_cast<unsigned char>(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendNumber(std::string& out, std::int64_t number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

void appendUuid(std::string& out, const Uuid& id)
{
    constexpr std::string_view digits = "0123456789abcdef";
    for (const std::uint8_t byte : id.bytes()) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
}

void appendValue(std::string& out, const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        appendNumber(out, *number);
    } else if (const auto* real = std::get_if<double>(&value)) {
        std::array<char, 32> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *real).ptr;
        out.append("{\"d\":\"").append(digits.data(), end).append("\"}");
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        appendText(out, *text);
    } else if (const auto* id = std::get_if<Uuid>(&value)) {
        out += "{\"u\":\"";
        appendUuid(out, *id);
        out += "\"}";
    } else {
        out += "null";
    }
}

void appendKey(std::string& out, const VersionKey& key, const Uuid& device)
{
    appendNumber(out, key.stamp);
    // What this device wrote itself needs no name.
    if (key.device != device) {
        out += '@';
        appendUuid(out, key.device);
    }
}

/// `isOwn`: for the PCs of the centre alone, who know their colleagues by name.
void appendVersion(std::string& out, const CellVersion& version, const Uuid& device, bool isOwn)
{
    out += "{\"e\":\"";
    out.append(version.entity).append("\",\"r\":\"");
    appendUuid(out, version.row);
    out.append("\",\"f\":\"").append(version.field).append("\",\"s\":\"");
    appendKey(out, version.key, device);
    out += '"';
    if (version.kind != store::VersionKind::Own) {
        out += ",\"k\":";
        appendNumber(out, static_cast<std::int64_t>(version.kind));
    }
    if (!version.bases.empty()) {
        out += ",\"b\":[";
        for (std::size_t i = 0; i < version.bases.size(); ++i) {
            out += i ? ",\"" : "\"";
            appendKey(out, version.bases[i], device);
            out += '"';
        }
        out += ']';
    }
    if (version.isSealed) {
        const auto* bytes = std::get_if<std::string>(&version.value);
        out += ",\"v\":{\"x\":\"";
        if (bytes)
            out += QByteArray::fromRawData(bytes->data(), static_cast<qsizetype>(bytes->size())).toBase64().toStdString();
        out += "\"}";
    } else if (!std::holds_alternative<std::monostate>(version.value)) {
        out += ",\"v\":";
        appendValue(out, version.value);
    }
    if (isOwn && !version.author.isEmpty()) {
        out += ",\"a\":";
        appendText(out, version.author.toStdString());
    }
    out += "}\n";
}

tl::unexpected<Error> refused(qsizetype line, const char* why)
{
    return fail(Error::Code::Unreadable,
                QCoreApplication::translate("exchange", "The file holds something that no Tasuki writes. Nothing was taken in. Ask the sender for it once more."),
                QStringLiteral("pack, line %1: %2").arg(line).arg(QLatin1String(why)));
}

bool isName(const std::string& name)
{
    return !name.empty() && name.size() <= longestName && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

std::optional<std::int64_t> wholeNumber(const QString& text)
{
    const std::string plain = text.toStdString();
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    return error == std::errc() && end == plain.data() + plain.size() && std::to_string(number) == plain ? std::optional(number) : std::nullopt;
}

std::optional<Value> valueOf(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return Value();
    case QJsonValue::String: {
        std::string text = json.toString().toStdString();
        if (static_cast<std::int64_t>(text.size()) > limits::textBytes || !isTextFine(json.toString()))
            return {};
        return text.empty() ? Value() : Value(std::move(text));
    }
    case QJsonValue::Double: {
        // Whole numbers are the only ones that stand bare, and they keep all their digits.
        const qint64 low = json.toInteger(0);
        if (low == 0 && json.toInteger(1) == 1)
            return {};
        return Value(static_cast<std::int64_t>(low));
    }
    case QJsonValue::Object: {
        const QJsonObject object = json.toObject();
        if (object.size() != 1)
            return {};
        const QString text = object.begin().value().toString();
        if (object.begin().key() == QLatin1String("u")) {
            const Uuid id = Uuid::fromString(text);
            return text.size() == 32 ? std::optional<Value>(id) : std::nullopt;
        }
        const std::string plain = text.toStdString();
        double real = 0;
        const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), real);
        if (object.begin().key() != QLatin1String("d") || error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(real))
            return {};
        return Value(real);
    }
    default:
        return {};
    }
}

/// The bytes of a sealed cell, nothing where it is empty; none where the JSON is not that.
std::optional<Value> sealedValueOf(const QJsonValue& json)
{
    const QByteArray text = json.toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!json.isString() || !decoded || (*decoded).toBase64() != text || (*decoded).size() > limits::sealedBytes)
        return {};
    if ((*decoded).isEmpty())
        return Value();
    return Value((*decoded).toStdString());
}

std::optional<VersionKey> keyOf(const QString& text, const Uuid& device)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    const auto stamp = wholeNumber(at < 0 ? text : text.left(at));
    const Uuid named = at < 0 ? device : Uuid::fromString(QStringView(text).mid(at + 1));
    if (!stamp || *stamp <= 0 || named.isNil() || (at >= 0 && text.size() - at - 1 != 32))
        return {};
    return VersionKey{*stamp, named};
}

QJsonObject headOf(const QByteArray& content)
{
    const qsizetype end = content.indexOf('\n');
    return end < 0 || end > longestHead ? QJsonObject() : QJsonDocument::fromJson(content.left(end)).object();
}

std::optional<std::string> hashFrom(const QString& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (QString::fromLatin1(bytes.toHex()) != hex || (bytes.size() != 32 && !bytes.isEmpty()))
        return {};
    return bytes.toStdString();
}

} // namespace

Uuid deviceOf(const SigningKey& centre, const QString& nonce)
{
    return store::deviceName({reinterpret_cast<const char*>(centre.bytes.data()), centre.bytes.size()}, nonce);
}

QString audienceCode(Scope audience)
{
    return QString::fromLatin1(audiences[static_cast<std::size_t>(audience)].second);
}

std::optional<Scope> audienceOf(const QString& code)
{
    for (const auto& [audience, name] : audiences)
        if (code == QLatin1String(name))
            return audience;
    return {};
}

std::string jsonOf(const Value& value)
{
    std::string out;
    appendValue(out, value);
    return out;
}

QString fileNameOf(const StoredPack& pack)
{
    const std::string author = hexOf(pack.author).substr(0, 12);
    std::string device;
    appendUuid(device, pack.device);
    return QStringLiteral("%1-%2-%3-%4-%5.jsonl")
        .arg(QString::fromStdString(author), QString::fromStdString(device.substr(20)), audienceCode(pack.audience))
        .arg(pack.seq, 8, 10, QLatin1Char('0'))
        .arg(QString::fromStdString(hexOf(pack.hash).substr(0, 8)));
}

void writePack(StoredPack& pack, std::span<const CellVersion> versions, const CentreKeys& keys, const Nonces& nonces, std::int64_t nowMillis)
{
    std::string& out = pack.content;
    out.clear();
    out.reserve(256 + versions.size() * 200);
    out.append("{\"tasuki\":\"pack\",\"format\":").append(std::to_string(packFormat)).append(",\"reader\":").append(std::to_string(packFormat));
    out.append(",\"author\":\"").append(hexOf(pack.author)).append("\",\"nonce\":\"").append(nonces.present.toStdString());
    std::set<Uuid> former;
    for (const CellVersion& version : versions)
        if (version.key.device != pack.device)
            former.insert(version.key.device);
    out += '"';
    for (const Uuid& device : former)
        out.append(device == *former.begin() ? ",\"also\":[\"" : ",\"").append(nonces.former.at(device).toStdString()).append("\"");
    out.append(former.empty() ? ",\"audience\":\"" : "],\"audience\":\"");
    out.append(audienceCode(pack.audience).toStdString()).append("\",\"seq\":").append(std::to_string(pack.seq));
    out.append(",\"prev\":\"").append(hexOf(pack.prev)).append("\",\"versions\":").append(std::to_string(versions.size()));
    out.append(",\"made\":\"").append(std::to_string(nowMillis)).append("\"}\n");
    const bool isOwn = pack.audience == Scope::Centre;
    for (const CellVersion& version : versions) {
        // The last guard of all: whatever went wrong before, client data does not go to others, not even sealed.
        if (version.isSealed && !isOwn)
            throw store::Failure{{Error::Code::Internal,
                                  QCoreApplication::translate("exchange", "Client data was about to leave for others. Nothing was written. Please tell the makers of Tasuki."), {}}};
        if (const auto* text = std::get_if<std::string>(&version.value))
            if (version.isSealed ? static_cast<std::int64_t>(text->size()) > limits::sealedBytes
                                 : static_cast<std::int64_t>(text->size()) > limits::textBytes || !isTextFine(QString::fromStdString(*text)))
                throw store::Failure{{Error::Code::Usage,
                                      QCoreApplication::translate("exchange", "A text is longer than 64 KB, or has hidden marks that turn the direction of writing, and cannot leave: %1. "
                                                                              "Nothing was written. Shorten it or type it anew.")
                                          .arg(QString::fromStdString(version.field)),
                                      {}}};
        appendVersion(out, version, pack.device, isOwn);
    }
    pack.hash = hashOf(out);
    const QByteArray content = QByteArray::fromRawData(out.data(), static_cast<qsizetype>(out.size()));
    pack.signature = minisign::sign(keys, content, QStringLiteral("tasuki pack %1 %2 %3").arg(packFormat).arg(audienceCode(pack.audience)).arg(pack.seq)).toStdString();
}

std::optional<SigningKey> claimedAuthor(const QByteArray& content)
{
    return SigningKey::fromHex(headOf(content).value(QLatin1String("author")).toString());
}

std::optional<Scope> claimedAudience(const QByteArray& content)
{
    return audienceOf(headOf(content).value(QLatin1String("audience")).toString());
}

Result<PackContent> readPack(const QByteArray& content, const QByteArray& signature, const QString& authorName, const IsPackHere& isHere)
{
    const auto author = claimedAuthor(content);
    if (!author)
        return refused(1, "no author");
    const auto trusted = minisign::verify(*author, content, signature);
    if (!trusted)
        return tl::unexpected<Error>(trusted.error());
    if (!content.endsWith('\n'))
        return refused(0, "does not end with a line");
    if (!isUtf8(content))
        return refused(0, "no UTF-8");

    PackContent made;
    StoredPack& pack = made.first;
    const qsizetype headEnd = content.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(content.left(headEnd)).object();
    if (isTooDeep(QByteArrayView(content).first(headEnd)))
        return refused(1, "too deep");
    const auto audience = audienceOf(head.value(QLatin1String("audience")).toString());
    const auto prev = hashFrom(head.value(QLatin1String("prev")).toString());
    const qint64 seq = head.value(QLatin1String("seq")).toInteger();
    const qint64 count = head.value(QLatin1String("versions")).toInteger(-1);
    const QString nonce = head.value(QLatin1String("nonce")).toString();
    const QJsonArray also = head.value(QLatin1String("also")).toArray();
    if (head.value(QLatin1String("tasuki")) != QLatin1String("pack") || !audience || !prev || seq <= 0 || prev->empty() != (seq == 1) || count < 0 || count > limits::lines ||
        nonce.isEmpty() || nonce.size() > limits::nameLength || also.size() > limits::formerDevices)
        return refused(1, "the head is not one");
    pack.author.assign(reinterpret_cast<const char*>(author->bytes.data()), author->bytes.size());
    pack.device = deviceOf(*author, nonce);
    // Only what was written by this device, or by the same centre's under a former name.
    std::set<Uuid> writers{pack.device};
    for (const QJsonValue& each : also)
        if (const QString former = each.toString(); !former.isEmpty() && former.size() <= limits::nameLength)
            writers.insert(deviceOf(*author, former));
    pack.audience = *audience;
    pack.seq = seq;
    pack.prev = *prev;
    pack.versions = count;
    pack.content = content.toStdString();
    pack.signature = signature.toStdString();
    pack.hash = hashOf(pack.content);
    if (head.value(QLatin1String("reader")).toInteger(packFormat + 1) > packFormat) {
        pack.state = StoredPack::State::Newer;
        return made;
    }
    if (isHere && isHere(pack))
        return made;
    qsizetype line = 1;
    for (qsizetype at = headEnd + 1; at < content.size();) {
        const qsizetype end = content.indexOf('\n', at);
        ++line;
        if (end - at > limits::lineBytes)
            return refused(line, "too long");
        const QByteArray text = QByteArray::fromRawData(content.constData() + at, end - at);
        at = end + 1;
        if (isTooDeep(text))
            return refused(line, "too deep");
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        CellVersion version;
        version.entity = json.value(QLatin1String("e")).toString().toStdString();
        version.field = json.value(QLatin1String("f")).toString().toStdString();
        const QString row = json.value(QLatin1String("r")).toString();
        version.row = Uuid::fromString(row);
        const QString stamp = json.value(QLatin1String("s")).toString();
        const auto key = keyOf(stamp, pack.device);
        const qint64 kind = json.value(QLatin1String("k")).toInteger(0);
        const QJsonObject object = json.value(QLatin1String("v")).toObject();
        version.isSealed = *audience == Scope::Centre && object.size() == 1 && object.contains(QLatin1String("x"));
        auto value = version.isSealed ? sealedValueOf(object.value(QLatin1String("x"))) : valueOf(json.value(QLatin1String("v")));
        const QString colleague = json.value(QLatin1String("a")).toString();
        const QJsonValue bases = json.value(QLatin1String("b"));
        if (!isName(version.entity) || !isName(version.field) || row.size() != 32 || version.row.isNil() || !key || !writers.contains(key->device) || kind < 0 || kind > static_cast<qint64>(store::VersionKind::Withdrawn) || !value ||
            colleague.size() > longestColleague || !isTextFine(colleague) ||
            !(bases.isUndefined() || bases.isArray()))
            return refused(line, "no version");
        version.key = *key;
        version.kind = static_cast<store::VersionKind>(kind);
        if (version.kind != store::VersionKind::Own && !std::holds_alternative<std::monostate>(*value))
            return refused(line, "a value where there is none");
        version.scope = pack.audience;
        version.author = *audience == Scope::Centre && !colleague.isEmpty() ? colleague : authorName;
        version.value = std::move(*value);
        for (const QJsonValue& each : bases.toArray()) {
            const auto base = keyOf(each.toString(), pack.device);
            // A version rests on older ones: otherwise two could each claim to follow the other and none would be shown.
            if (!base || base->stamp >= version.key.stamp)
                return refused(line, "no base");
            version.bases.push_back(*base);
        }
        pack.newest = std::max(pack.newest, version.key.stamp);
        made.second.push_back(std::move(version));
    }
    if (static_cast<qint64>(made.second.size()) != count)
        return refused(line, "another number of versions");
    return made;
}

} // namespace tasuki::exchange
