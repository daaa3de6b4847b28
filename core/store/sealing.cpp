// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealing.h"

#include "store/failure.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

namespace tasuki::store {

namespace {

constexpr char formatByte = 1;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t padding = 16;

// A damaged or hostile file must not make the program work for hours or take all memory.
constexpr std::int64_t mostPasses = 16;
constexpr std::int64_t mostMemory = std::int64_t{1} << 30;

void begin()
{
    static const int ready = sodium_init();
    if (ready < 0)
        throw std::runtime_error("libsodium does not start");
}

const unsigned char* bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

} // namespace

SecretKey::SecretKey()
{
    begin();
    m_bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_bytes)
        throw std::bad_alloc();
    std::memset(m_bytes, 0, size);
}

SecretKey::~SecretKey()
{
    sodium_free(m_bytes);
}

SecretKey::SecretKey(SecretKey&& other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)) {}

SecretKey& SecretKey::operator=(SecretKey&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.data(), size);
    return key;
}

std::string randomSalt()
{
    begin();
    std::string salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

SecretKey deriveKey(const QString& passphrase, std::string_view salt, const Derivation& derivation)
{
    SecretKey key;
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    const bool sane = salt.size() == crypto_pwhash_SALTBYTES && derivation.passes > 0 && derivation.passes <= mostPasses &&
                      derivation.memory > 0 && derivation.memory <= mostMemory;
    const bool made = sane && crypto_pwhash(key.data(), SecretKey::size, typed.constData(), static_cast<unsigned long long>(typed.size()),
                                            bytes(salt), static_cast<unsigned long long>(derivation.passes),
                                            static_cast<std::size_t>(derivation.memory), crypto_pwhash_ALG_ARGON2ID13) == 0;
    sodium_memzero(typed.data(), static_cast<std::size_t>(typed.size()));
    if (!sane)
        throw Failure{{Error::Code::Damaged,
                       QCoreApplication::translate("vault", "The record of this passphrase is damaged. The client data is as it was. "
                                                            "Open it with another account or with the recovery code."),
                       QStringLiteral("derivation out of bounds")}};
    if (!made)
        throw std::bad_alloc();
    return key;
}

std::string sealBytes(const SecretKey& key, std::string_view plain, std::string_view place)
{
    begin();
    const std::size_t padded = (plain.size() / padding + 1) * padding;
    std::string filled(padded, '\0');
    std::memcpy(filled.data(), plain.data(), plain.size());
    filled[plain.size()] = static_cast<char>(0x80); // ISO/IEC 7816-4, as sodium_pad()
    std::string sealed(1 + nonceSize + padded + tagSize, '\0');
    sealed[0] = formatByte;
    randombytes_buf(bytes(sealed) + 1, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed) + 1 + nonceSize, nullptr, bytes(std::as_const(filled)), filled.size(),
                                               bytes(place), place.size(), nullptr, bytes(sealed) + 1, key.data());
    sodium_memzero(filled.data(), filled.size());
    return sealed;
}

std::optional<std::string> openBytes(const SecretKey& key, std::string_view sealed, std::string_view place)
{
    begin();
    if (sealed.size() < 1 + nonceSize + tagSize + padding || sealed[0] != formatByte)
        return std::nullopt;
    std::string plain(sealed.size() - 1 - nonceSize - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, bytes(sealed) + 1 + nonceSize,
                                                   sealed.size() - 1 - nonceSize, bytes(place), place.size(), bytes(sealed) + 1,
                                                   key.data()) != 0)
        return std::nullopt;
    std::size_t length = 0;
    if (sodium_unpad(&length, bytes(plain), plain.size(), padding) != 0)
        return std::nullopt;
    plain.resize(length);
    return plain;
}

std::string cellPlace(std::string_view entity, const Uuid& row, std::string_view field)
{
    std::string place("tasuki cell 1");
    for (const std::string_view part : {entity, row.view(), field}) {
        place += '\0';
        place += part;
    }
    return place;
}

std::string sealValue(const SecretKey& key, const Value& value, std::string_view place)
{
    std::string plain;
    if (const auto* text = std::get_if<std::string>(&value)) {
        plain = 's' + *text;
    } else if (const auto* id = std::get_if<Uuid>(&value)) {
        plain = 'u';
        plain += id->view();
    } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
        plain.assign(1 + sizeof *number, 'i');
        std::memcpy(plain.data() + 1, number, sizeof *number);
    } else if (const auto* real = std::get_if<double>(&value)) {
        plain.assign(1 + sizeof *real, 'd');
        std::memcpy(plain.data() + 1, real, sizeof *real);
    } else {
        return {};
    }
    std::string sealed = sealBytes(key, plain, place);
    sodium_memzero(plain.data(), plain.size());
    return sealed;
}

std::optional<Value> openValue(const SecretKey& key, std::string_view sealed, std::string_view place)
{
    if (sealed.empty())
        return Value();
    auto plain = openBytes(key, sealed, place);
    if (!plain || plain->empty())
        return std::nullopt;
    const std::string_view body = std::string_view(*plain).substr(1);
    const auto copied = [&body]<class Number>(Number number) -> std::optional<Value> {
        if (body.size() != sizeof number)
            return std::nullopt;
        std::memcpy(&number, body.data(), sizeof number);
        return Value(number);
    };
    switch (plain->front()) {
    case 's':
        return Value(std::string(body));
    case 'u':
        return body.size() == 16 ? std::optional<Value>(Uuid::fromBytes(body)) : std::nullopt;
    case 'i':
        return copied(std::int64_t{});
    case 'd':
        return copied(double{});
    default:
        return std::nullopt;
    }
}

} // namespace tasuki::store
