// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ageheader.h"

#include "exchange/limits.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace tasuki::exchange::age {

namespace {

constexpr std::string_view versionLine = "age-encryption.org/v1\n";
constexpr std::string_view x25519Info = "age-encryption.org/v1/X25519";
constexpr std::string_view scryptInfo = "age-encryption.org/v1/scrypt";
constexpr std::size_t tag = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr std::size_t wrappedSize = 16 + tag;
constexpr std::size_t columns = 64;

std::string base64(std::string_view bytes)
{
    std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL_NO_PADDING), '\0');
    sodium_bin2base64(out.data(), out.size(), raw(bytes), bytes.size(), sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
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
    return base64(out) == text ? std::optional(std::move(out)) : std::nullopt;
}

std::string wrap(const Secret<32>& key, const FileKey& fileKey)
{
    std::string body(wrappedSize, '\0');
    const std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> nonce{};
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(body.data()), nullptr, fileKey.bytes.data(), fileKey.bytes.size(), nullptr, 0,
                                              nullptr, nonce.data(), key.bytes.data());
    return body;
}

std::optional<FileKey> unwrap(const Secret<32>& key, std::string_view body)
{
    FileKey fileKey;
    const std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> nonce{};
    if (body.size() != wrappedSize ||
        crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.bytes.data(), nullptr, nullptr, raw(body), body.size(), nullptr, 0, nonce.data(), key.bytes.data()) != 0)
        return {};
    return fileKey;
}

/// True, with the key, where the passphrase could be stretched: memory may be short.
bool stretch(const QString& passphrase, std::string_view salt, int logN, Secret<32>& key)
{
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    std::string salted(scryptInfo);
    salted += salt;
    const int done = crypto_pwhash_scryptsalsa208sha256_ll(reinterpret_cast<const std::uint8_t*>(typed.constData()), static_cast<std::size_t>(typed.size()),
                                                           raw(salted), salted.size(), std::uint64_t{1} << logN, 8, 1, key.bytes.data(), key.bytes.size());
    sodium_memzero(typed.data(), static_cast<std::size_t>(typed.size()));
    return done == 0;
}

void append(std::string& header, const Stanza& stanza)
{
    header += "->";
    for (const std::string& word : stanza.words)
        header += ' ' + word;
    header += '\n';
    const std::string text = base64(stanza.body);
    // A body ends with a line that is not full, which may be an empty one.
    std::size_t at = 0;
    for (; at + columns <= text.size(); at += columns)
        header.append(text, at, columns) += '\n';
    header.append(text, at) += '\n';
}

Key32 headerMac(const FileKey& fileKey, std::string_view header)
{
    const Secret<32> key = hkdf(fileKey.view(), {}, "header");
    Key32 mac;
    crypto_auth_hmacsha256(mac.data(), raw(header), header.size(), key.bytes.data());
    return mac;
}

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
        const std::size_t end = file.find('\n', at);
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
            header.size = static_cast<std::int64_t>(at);
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

} // namespace

Error unreadable(const char* detail)
{
    return {Error::Code::Unreadable,
            QCoreApplication::translate("exchange", "The file is damaged or not complete. Nothing was taken in. Ask the sender for it once more."),
            QString::fromLatin1(detail)};
}

Secret<32> hkdf(std::string_view secret, std::string_view salt, std::string_view info)
{
    Secret<32> extracted;
    Secret<32> out;
    crypto_auth_hmacsha256_state state;
    const Key32 none{};
    if (salt.empty())
        crypto_auth_hmacsha256_init(&state, none.data(), none.size());
    else
        crypto_auth_hmacsha256_init(&state, raw(salt), salt.size());
    crypto_auth_hmacsha256_update(&state, raw(secret), secret.size());
    crypto_auth_hmacsha256_final(&state, extracted.bytes.data());
    crypto_auth_hmacsha256_init(&state, extracted.bytes.data(), extracted.bytes.size());
    crypto_auth_hmacsha256_update(&state, raw(info), info.size());
    const unsigned char one = 1;
    crypto_auth_hmacsha256_update(&state, &one, 1);
    crypto_auth_hmacsha256_final(&state, out.bytes.data());
    sodium_memzero(&state, sizeof state);
    return out;
}

FileKey freshFileKey()
{
    FileKey key;
    randombytes_buf(key.bytes.data(), key.bytes.size());
    return key;
}

std::string writeHeader(const std::vector<Stanza>& stanzas, const FileKey& fileKey)
{
    std::string header(versionLine);
    for (const Stanza& stanza : stanzas)
        append(header, stanza);
    header += "---";
    const Key32 mac = headerMac(fileKey, header);
    return header + ' ' + base64({reinterpret_cast<const char*>(mac.data()), mac.size()}) + '\n';
}

Result<Header> readHeader(QIODevice& sealed)
{
    if (!sealed.seek(0))
        return tl::unexpected<Error>(unreadable("age: the file cannot be read from its begin"));
    const QByteArray begin = sealed.read(limits::ageHeaderBytes);
    auto header = parse({begin.constData(), static_cast<std::size_t>(begin.size())});
    if (!header)
        return tl::unexpected<Error>(unreadable("age: the header is not one"));
    // A passphrase stands alone, so that nobody can add a receiver to a file that claims to be from who knows it.
    if (header->stanzas.size() > 1 && std::any_of(header->stanzas.begin(), header->stanzas.end(), isScrypt))
        return tl::unexpected<Error>(unreadable("age: a passphrase beside other receivers"));
    return std::move(*header);
}

bool isGenuine(const Header& header, const FileKey& fileKey)
{
    const Key32 mac = headerMac(fileKey, header.signedPart);
    return header.mac.size() == mac.size() && sodium_memcmp(mac.data(), header.mac.data(), mac.size()) == 0;
}

bool isScrypt(const Stanza& stanza)
{
    return stanza.words.front() == "scrypt";
}

bool isSealed(const QByteArray& file)
{
    return file.startsWith(QByteArrayView(versionLine.data(), static_cast<qsizetype>(versionLine.size())));
}

std::optional<Stanza> wrapFor(const Receiver& receiver, const FileKey& fileKey)
{
    const store::SecretKey secret = store::SecretKey::random();
    Secret<32> share;
    Secret<32> shared;
    crypto_scalarmult_base(share.bytes.data(), secret.data());
    if (crypto_scalarmult(shared.bytes.data(), secret.data(), receiver.bytes.data()) != 0)
        return {};
    std::string salt(share.view());
    salt.append(reinterpret_cast<const char*>(receiver.bytes.data()), receiver.bytes.size());
    return Stanza{{"X25519", base64(share.view())}, wrap(hkdf(shared.view(), salt, x25519Info), fileKey)};
}

Result<Stanza> wrapFor(const QString& passphrase, const FileKey& fileKey)
{
    std::string salt(16, '\0');
    randombytes_buf(salt.data(), salt.size());
    Secret<32> key;
    if (!stretch(passphrase, salt, limits::scryptWritten, key))
        return fail(Error::Code::Internal, QCoreApplication::translate("exchange", "There is not enough memory to seal the file (256 MB). Nothing was written. Close other programs."));
    return Stanza{{"scrypt", base64(salt), std::to_string(limits::scryptWritten)}, wrap(key, fileKey)};
}

Result<FileKey> unwrap(const Header& header, const store::SecretKey& identity)
{
    Secret<32> own;
    crypto_scalarmult_base(own.bytes.data(), identity.data());
    for (const Stanza& stanza : header.stanzas) {
        if (stanza.words.front() != "X25519")
            continue;
        const auto share = stanza.words.size() == 2 ? fromBase64(stanza.words[1]) : std::nullopt;
        if (!share || share->size() != 32 || stanza.body.size() != wrappedSize)
            return tl::unexpected<Error>(unreadable("age: an X25519 stanza is not one"));
        Secret<32> shared;
        if (crypto_scalarmult(shared.bytes.data(), identity.data(), raw(*share)) != 0)
            return tl::unexpected<Error>(unreadable("age: a share of low order"));
        if (auto fileKey = unwrap(hkdf(shared.view(), *share + std::string(own.view()), x25519Info), stanza.body))
            return *fileKey;
    }
    if (isScrypt(header.stanzas.front()))
        return fail(Error::Code::Sealed, QCoreApplication::translate("exchange", "The file is sealed with a passphrase. Ask the sender for it by telephone."));
    return fail(Error::Code::Sealed, QCoreApplication::translate("exchange", "The file was not made for this centre, or for an earlier key of it. Nothing was taken in. Send your card to the "
                                                                            "sender and ask for it once more."));
}

Result<FileKey> unwrap(const Header& header, const QString& passphrase)
{
    const Stanza& stanza = header.stanzas.front();
    if (!isScrypt(stanza))
        return fail(Error::Code::Sealed, QCoreApplication::translate("exchange", "The file is sealed for the keys of certain centres, not with a passphrase."));
    const auto salt = stanza.words.size() == 3 ? fromBase64(stanza.words[1]) : std::nullopt;
    const std::string logN = stanza.words.size() == 3 ? stanza.words[2] : std::string();
    const bool isNumber = !logN.empty() && logN.size() <= 2 && logN[0] != '0' && std::all_of(logN.begin(), logN.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!salt || salt->size() != 16 || stanza.body.size() != wrappedSize || !isNumber)
        return tl::unexpected<Error>(unreadable("age: a scrypt stanza is not one"));
    if (std::stoi(logN) > limits::scryptRead)
        return tl::unexpected<Error>(unreadable("age: asks for more work than any of our files"));
    Secret<32> key;
    if (!stretch(passphrase, *salt, std::stoi(logN), key))
        return fail(Error::Code::Internal, QCoreApplication::translate("exchange", "There is not enough memory to open the file. Nothing was taken in. Close other programs."));
    const auto fileKey = unwrap(key, stanza.body);
    if (!fileKey)
        return fail(Error::Code::Sealed, QCoreApplication::translate("exchange", "The passphrase does not open the file. Capitals, spaces and kana count. Ask the sender once more."));
    return *fileKey;
}

} // namespace tasuki::exchange::age
