// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/age.h"

#include "exchange/limits.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <optional>
#include <string>

namespace tasuki::exchange::age {

namespace {

constexpr std::string_view versionLine = "age-encryption.org/v1\n";
constexpr std::string_view x25519Info = "age-encryption.org/v1/X25519";
constexpr std::string_view scryptInfo = "age-encryption.org/v1/scrypt";
constexpr std::size_t chunk = 65536;
constexpr std::size_t tag = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr std::size_t nonceBytes = 16;
constexpr std::size_t columns = 64;
using FileKey = std::array<unsigned char, 16>;

const unsigned char* raw(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

Error unreadable(const char* detail)
{
    return {Error::Code::Unreadable,
            QCoreApplication::translate("exchange", "The file is damaged or not complete. Nothing was taken in. Ask the sender for it once more."),
            QString::fromLatin1(detail)};
}

std::string base64(const unsigned char* bytes, std::size_t size)
{
    std::string out(sodium_base64_ENCODED_LEN(size, sodium_base64_VARIANT_ORIGINAL_NO_PADDING), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes, size, sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
    out.pop_back();
    return out;
}

/// Only the one canonical text of some bytes is taken.
std::optional<std::string> fromBase64(std::string_view text)
{
    std::string out(text.size() * 3 / 4 + 3, '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(out.data()), out.size(), text.data(), text.size(), nullptr, &size, &end,
                          sodium_base64_VARIANT_ORIGINAL_NO_PADDING) != 0 ||
        end != text.data() + text.size())
        return {};
    out.resize(size);
    // libsodium 1.0.18 reads some bytes beyond ASCII as if they were letters.
    return base64(raw(out), out.size()) == text ? std::optional(std::move(out)) : std::nullopt;
}

/// HKDF-SHA-256 (RFC 5869), one block of 32 bytes.
Key32 hkdf(std::string_view secret, std::string_view salt, std::string_view info)
{
    Key32 extracted;
    Key32 out;
    crypto_auth_hmacsha256_state state;
    const Key32 none{};
    if (salt.empty())
        crypto_auth_hmacsha256_init(&state, none.data(), none.size());
    else
        crypto_auth_hmacsha256_init(&state, raw(salt), salt.size());
    crypto_auth_hmacsha256_update(&state, raw(secret), secret.size());
    crypto_auth_hmacsha256_final(&state, extracted.data());
    crypto_auth_hmacsha256_init(&state, extracted.data(), extracted.size());
    crypto_auth_hmacsha256_update(&state, raw(info), info.size());
    const unsigned char one = 1;
    crypto_auth_hmacsha256_update(&state, &one, 1);
    crypto_auth_hmacsha256_final(&state, out.data());
    sodium_memzero(extracted.data(), extracted.size());
    return out;
}

std::string_view view(const FileKey& key)
{
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

std::string_view view(const Key32& key)
{
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

std::string wrap(const Key32& key, const FileKey& fileKey)
{
    std::string body(fileKey.size() + tag, '\0');
    const std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> nonce{};
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(body.data()), nullptr, fileKey.data(), fileKey.size(), nullptr, 0, nullptr,
                                              nonce.data(), key.data());
    return body;
}

std::optional<FileKey> unwrap(const Key32& key, std::string_view body)
{
    FileKey fileKey;
    const std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> nonce{};
    if (body.size() != fileKey.size() + tag || crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, raw(body), body.size(), nullptr, 0,
                                                                                        nonce.data(), key.data()) != 0)
        return {};
    return fileKey;
}

/// True in `key` where the passphrase could be stretched: memory may be short.
bool stretch(const QString& passphrase, std::string_view salt, int logN, Key32& key)
{
    const QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    std::string salted(scryptInfo);
    salted += salt;
    return crypto_pwhash_scryptsalsa208sha256_ll(reinterpret_cast<const std::uint8_t*>(typed.constData()), static_cast<std::size_t>(typed.size()), raw(salted),
                                                 salted.size(), std::uint64_t{1} << logN, 8, 1, key.data(), key.size()) == 0;
}

struct Stanza
{
    std::vector<std::string> words; ///< the type and its arguments
    std::string body;
};

void append(std::string& header, const Stanza& stanza)
{
    header += "->";
    for (const std::string& word : stanza.words)
        header += ' ' + word;
    header += '\n';
    const std::string text = base64(raw(stanza.body), stanza.body.size());
    // A body ends with a line that is not full, which may be an empty one.
    std::size_t at = 0;
    for (; at + columns <= text.size(); at += columns)
        header.append(text, at, columns) += '\n';
    header.append(text, at) += '\n';
}

Key32 headerMac(const FileKey& fileKey, std::string_view header)
{
    const Key32 key = hkdf(view(fileKey), {}, "header");
    Key32 mac;
    crypto_auth_hmacsha256(mac.data(), raw(header), header.size(), key.data());
    return mac;
}

std::array<unsigned char, 12> chunkNonce(std::uint64_t counter, bool last)
{
    std::array<unsigned char, 12> nonce{};
    for (std::size_t i = 0; i < 8; ++i)
        nonce[10 - i] = static_cast<unsigned char>(counter >> 8 * i);
    nonce[11] = last ? 1 : 0;
    return nonce;
}

QByteArray finish(std::string header, const FileKey& fileKey, const QByteArray& plain)
{
    header += "---";
    const Key32 mac = headerMac(fileKey, header);
    header += ' ' + base64(mac.data(), mac.size()) + '\n';
    std::array<unsigned char, nonceBytes> nonce;
    randombytes_buf(nonce.data(), nonce.size());
    const Key32 key = hkdf(view(fileKey), {reinterpret_cast<const char*>(nonce.data()), nonce.size()}, "payload");
    const auto size = static_cast<std::size_t>(plain.size());
    const std::size_t chunks = std::max<std::size_t>(1, (size + chunk - 1) / chunk);
    QByteArray out;
    out.reserve(static_cast<qsizetype>(header.size() + nonce.size() + size + chunks * tag));
    out.append(header.data(), static_cast<qsizetype>(header.size())).append(reinterpret_cast<const char*>(nonce.data()), static_cast<qsizetype>(nonce.size()));
    for (std::size_t i = 0; i < chunks; ++i) {
        const std::size_t from = i * chunk;
        const std::size_t length = std::min(chunk, size - from);
        const qsizetype at = out.size();
        out.resize(at + static_cast<qsizetype>(length + tag));
        const auto number = chunkNonce(i, i + 1 == chunks);
        crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(out.data()) + at, nullptr,
                                                  reinterpret_cast<const unsigned char*>(plain.constData()) + from, length, nullptr, 0, nullptr, number.data(),
                                                  key.data());
    }
    return out;
}

FileKey freshFileKey()
{
    FileKey key;
    randombytes_buf(key.data(), key.size());
    return key;
}

Result<void> checkSize(const QByteArray& plain)
{
    if (plain.size() > limits::fileBytes)
        return fail(Error::Code::Usage, QCoreApplication::translate("exchange", "That is more than one file may hold (512 MB). Nothing was written."));
    return {};
}

struct Header
{
    std::vector<Stanza> stanzas;
    std::string_view signedPart; ///< up to and with `---`
    std::string mac;
    std::string_view payload;
};

bool isWord(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 33 && c <= 126; });
}

std::optional<Header> parse(std::string_view file)
{
    if (!file.starts_with(versionLine))
        return {};
    Header header;
    std::size_t at = versionLine.size();
    const auto line = [&]() -> std::optional<std::string_view> {
        const std::size_t end = file.substr(0, static_cast<std::size_t>(limits::ageHeaderBytes)).find('\n', at);
        if (end == std::string_view::npos)
            return {};
        const std::string_view found = file.substr(at, end - at);
        at = end + 1;
        return found;
    };
    while (true) {
        const std::size_t begin = at;
        const auto intro = line();
        if (!intro)
            return {};
        if (intro->starts_with("---")) {
            if (intro->size() < 4 || (*intro)[3] != ' ')
                return {};
            auto mac = fromBase64(intro->substr(4));
            if (!mac || mac->size() != 32 || header.stanzas.empty())
                return {};
            header.mac = std::move(*mac);
            header.signedPart = file.substr(0, begin + 3);
            header.payload = file.substr(at);
            return header;
        }
        if (!intro->starts_with("-> ") || static_cast<int>(header.stanzas.size()) == limits::ageStanzas)
            return {};
        Stanza stanza;
        std::string_view words = intro->substr(3);
        while (true) {
            const std::size_t space = words.find(' ');
            if (!isWord(words.substr(0, space)))
                return {};
            stanza.words.emplace_back(words.substr(0, space));
            if (space == std::string_view::npos)
                break;
            words = words.substr(space + 1);
        }
        std::string text;
        while (true) {
            const auto part = line();
            if (!part || part->size() > columns)
                return {};
            text += *part;
            if (part->size() < columns)
                break;
        }
        auto body = fromBase64(text);
        if (!body)
            return {};
        stanza.body = std::move(*body);
        header.stanzas.push_back(std::move(stanza));
    }
}

bool isScrypt(const Stanza& stanza)
{
    return stanza.words.front() == "scrypt";
}

Result<QByteArray> openPayload(const Header& header, const FileKey& fileKey)
{
    const Key32 mac = headerMac(fileKey, header.signedPart);
    if (sodium_memcmp(mac.data(), header.mac.data(), mac.size()) != 0)
        return tl::unexpected<Error>(unreadable("age: the header's MAC differs"));
    std::string_view payload = header.payload;
    if (payload.size() < nonceBytes + tag)
        return tl::unexpected<Error>(unreadable("age: the payload ends early"));
    const Key32 key = hkdf(view(fileKey), payload.substr(0, nonceBytes), "payload");
    payload = payload.substr(nonceBytes);
    const std::size_t chunks = (payload.size() + chunk + tag - 1) / (chunk + tag);
    const std::size_t lastSize = payload.size() - (chunks - 1) * (chunk + tag);
    // Only an empty file has an empty last chunk.
    if (lastSize < tag || (lastSize == tag && chunks > 1))
        return tl::unexpected<Error>(unreadable("age: the last chunk is not one"));
    QByteArray out(static_cast<qsizetype>(payload.size() - chunks * tag), Qt::Uninitialized);
    for (std::size_t i = 0; i < chunks; ++i) {
        const bool last = i + 1 == chunks;
        const std::size_t size = last ? lastSize : chunk + tag;
        const auto number = chunkNonce(i, last);
        if (crypto_aead_chacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(out.data()) + i * chunk, nullptr, nullptr,
                                                      raw(payload) + i * (chunk + tag), size, nullptr, 0, number.data(), key.data()) != 0)
            return tl::unexpected<Error>(unreadable("age: a chunk does not verify"));
    }
    return out;
}

Result<Header> readHeader(const QByteArray& file)
{
    if (file.size() > limits::fileBytes + (std::int64_t{1} << 20))
        return tl::unexpected<Error>(unreadable("age: larger than any file may be"));
    auto header = parse({file.constData(), static_cast<std::size_t>(file.size())});
    if (!header)
        return tl::unexpected<Error>(unreadable("age: the header is not one"));
    // A passphrase stands alone, so that nobody can add a receiver to a file that claims to be from who knows it.
    if (header->stanzas.size() > 1 && std::any_of(header->stanzas.begin(), header->stanzas.end(), isScrypt))
        return tl::unexpected<Error>(unreadable("age: a passphrase beside other receivers"));
    return std::move(*header);
}

} // namespace

Result<QByteArray> seal(const QByteArray& plain, const std::vector<Receiver>& receivers)
{
    if (auto fits = checkSize(plain); !fits)
        return tl::unexpected<Error>(fits.error());
    if (receivers.empty() || static_cast<int>(receivers.size()) > limits::ageStanzas)
        return fail(Error::Code::Usage, QCoreApplication::translate("exchange", "A file is for one to %1 receivers. Nothing was written.").arg(limits::ageStanzas));
    const FileKey fileKey = freshFileKey();
    std::string header(versionLine);
    for (const Receiver& receiver : receivers) {
        const store::SecretKey secret = store::SecretKey::random();
        Key32 share;
        Key32 shared;
        crypto_scalarmult_base(share.data(), secret.data());
        if (crypto_scalarmult(shared.data(), secret.data(), receiver.bytes.data()) != 0)
            return fail(Error::Code::Usage, QCoreApplication::translate("exchange", "The card of a receiver holds no usable key. Nothing was written. Ask for a new card."));
        const Key32 key = hkdf(view(shared), std::string(view(share)) + std::string(view(receiver.bytes)), x25519Info);
        append(header, {{"X25519", base64(share.data(), share.size())}, wrap(key, fileKey)});
        sodium_memzero(shared.data(), shared.size());
    }
    return finish(std::move(header), fileKey, plain);
}

Result<QByteArray> seal(const QByteArray& plain, const QString& passphrase)
{
    if (auto fits = checkSize(plain); !fits)
        return tl::unexpected<Error>(fits.error());
    const FileKey fileKey = freshFileKey();
    std::string salt(16, '\0');
    randombytes_buf(salt.data(), salt.size());
    Key32 key;
    if (!stretch(passphrase, salt, limits::scryptWritten, key))
        return fail(Error::Code::Internal, QCoreApplication::translate("exchange", "There is not enough memory to seal the file (256 MB). Nothing was written. Close other programs."));
    std::string header(versionLine);
    append(header, {{"scrypt", base64(raw(salt), salt.size()), std::to_string(limits::scryptWritten)}, wrap(key, fileKey)});
    return finish(std::move(header), fileKey, plain);
}

bool isSealed(const QByteArray& file)
{
    return file.startsWith(QByteArrayView(versionLine.data(), static_cast<qsizetype>(versionLine.size())));
}

bool wantsPassphrase(const QByteArray& file)
{
    const auto header = readHeader(file);
    return header && isScrypt(header->stanzas.front());
}

Result<QByteArray> open(const QByteArray& file, const CentreKeys& keys)
{
    const auto header = readHeader(file);
    if (!header)
        return tl::unexpected<Error>(header.error());
    const Receiver own = keys.receiver();
    for (const Stanza& stanza : header->stanzas) {
        if (stanza.words.front() != "X25519")
            continue;
        const auto share = stanza.words.size() == 2 ? fromBase64(stanza.words[1]) : std::nullopt;
        if (!share || share->size() != 32 || stanza.body.size() != std::tuple_size_v<FileKey> + tag)
            return tl::unexpected<Error>(unreadable("age: an X25519 stanza is not one"));
        Key32 shared;
        if (crypto_scalarmult(shared.data(), keys.ageKey().data(), raw(*share)) != 0)
            return tl::unexpected<Error>(unreadable("age: a share of low order"));
        const Key32 key = hkdf(view(shared), *share + std::string(view(own.bytes)), x25519Info);
        sodium_memzero(shared.data(), shared.size());
        if (const auto fileKey = unwrap(key, stanza.body))
            return openPayload(*header, *fileKey);
    }
    if (isScrypt(header->stanzas.front()))
        return fail(Error::Code::Sealed, QCoreApplication::translate("exchange", "The file is sealed with a passphrase. Ask the sender for it by telephone."));
    return fail(Error::Code::Sealed, QCoreApplication::translate("exchange", "The file was not made for this centre, or for an earlier key of it. Nothing was taken in. Send your card to the "
                                                                            "sender and ask for it once more."));
}

Result<QByteArray> open(const QByteArray& file, const QString& passphrase)
{
    const auto header = readHeader(file);
    if (!header)
        return tl::unexpected<Error>(header.error());
    const Stanza& stanza = header->stanzas.front();
    if (!isScrypt(stanza))
        return fail(Error::Code::Sealed, QCoreApplication::translate("exchange", "The file is sealed for the keys of certain centres, not with a passphrase."));
    const auto salt = stanza.words.size() == 3 ? fromBase64(stanza.words[1]) : std::nullopt;
    const std::string logN = stanza.words.size() == 3 ? stanza.words[2] : std::string();
    const bool isNumber = !logN.empty() && logN.size() <= 2 && logN[0] != '0' && std::all_of(logN.begin(), logN.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!salt || salt->size() != 16 || stanza.body.size() != std::tuple_size_v<FileKey> + tag || !isNumber)
        return tl::unexpected<Error>(unreadable("age: a scrypt stanza is not one"));
    if (std::stoi(logN) > limits::scryptRead)
        return tl::unexpected<Error>(unreadable("age: asks for more work than any of our files"));
    Key32 key;
    if (!stretch(passphrase, *salt, std::stoi(logN), key))
        return fail(Error::Code::Internal, QCoreApplication::translate("exchange", "There is not enough memory to open the file. Nothing was taken in. Close other programs."));
    const auto fileKey = unwrap(key, stanza.body);
    if (!fileKey)
        return fail(Error::Code::Sealed, QCoreApplication::translate("exchange", "The passphrase does not open the file. Capitals, spaces and kana count. Ask the sender once more."));
    return openPayload(*header, *fileKey);
}

} // namespace tasuki::exchange::age
