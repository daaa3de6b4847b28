// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keys.h"

#include <sodium.h>

#include <algorithm>
#include <cctype>
#include <cstring>

namespace tasuki::exchange {

namespace {

constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::string_view receiverPrefix = "age";
constexpr std::string_view secretPrefix = "age-secret-key-";

std::uint32_t polymod(const std::string& values)
{
    constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    std::uint32_t sum = 1;
    for (const char value : values) {
        const std::uint32_t top = sum >> 25;
        sum = (sum & 0x1ffffff) << 5 ^ static_cast<unsigned char>(value);
        for (std::size_t i = 0; i < generator.size(); ++i)
            if (top >> i & 1)
                sum ^= generator[i];
    }
    return sum;
}

std::string expanded(std::string_view prefix)
{
    std::string out;
    for (const char c : prefix)
        out += static_cast<char>(static_cast<unsigned char>(c) >> 5);
    out += '\0';
    for (const char c : prefix)
        out += static_cast<char>(c & 31);
    return out;
}

/// Regroups bits; nothing where what is left over is not padding.
std::optional<std::string> regroup(std::string_view in, int from, int to, bool pad)
{
    std::string out;
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : in) {
        held = held << from | static_cast<unsigned char>(c);
        bits += from;
        while (bits >= to) {
            bits -= to;
            out += static_cast<char>(held >> bits & ((1U << to) - 1));
        }
        held &= (1U << bits) - 1;
    }
    if (pad && bits > 0)
        out += static_cast<char>(held << (to - bits) & ((1U << to) - 1));
    if (!pad && (bits >= from || held != 0))
        return {};
    return out;
}

Key32 keyOf(std::string_view bytes)
{
    Key32 key;
    std::memcpy(key.data(), bytes.data(), key.size());
    return key;
}

std::string_view viewOf(const Key32& key)
{
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

} // namespace

std::string bech32(std::string_view prefix, std::string_view bytes)
{
    std::string data = *regroup(bytes, 8, 5, true);
    const std::uint32_t sum = polymod(expanded(prefix) + data + std::string(6, '\0')) ^ 1;
    for (int i = 0; i < 6; ++i)
        data += static_cast<char>(sum >> 5 * (5 - i) & 31);
    std::string out(prefix);
    out += '1';
    for (const char value : data)
        out += alphabet[static_cast<unsigned char>(value)];
    return out;
}

std::optional<std::string> fromBech32(std::string_view prefix, std::string_view text)
{
    const bool upper = std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool lower = std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (upper && lower)
        return {};
    std::string plain(text);
    std::transform(plain.begin(), plain.end(), plain.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (plain.size() < prefix.size() + 7 || plain.compare(0, prefix.size(), prefix) != 0 || plain[prefix.size()] != '1')
        return {};
    std::string data;
    for (const char c : std::string_view(plain).substr(prefix.size() + 1)) {
        const auto at = alphabet.find(c);
        if (at == std::string_view::npos)
            return {};
        data += static_cast<char>(at);
    }
    if (polymod(expanded(prefix) + data) != 1)
        return {};
    return regroup(std::string_view(data).substr(0, data.size() - 6), 5, 8, false);
}

QString SigningKey::hex() const
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex());
}

SigningKey SigningKey::fromBytes(std::string_view raw)
{
    SigningKey key;
    std::copy_n(raw.begin(), std::min(raw.size(), key.bytes.size()), key.bytes.begin());
    return key;
}

std::optional<SigningKey> SigningKey::fromHex(const QString& text)
{
    const QByteArray raw = QByteArray::fromHex(text.toLatin1());
    if (raw.size() != 32 || QString::fromLatin1(raw.toHex()) != text)
        return {};
    return SigningKey{keyOf({raw.constData(), 32})};
}

std::array<unsigned char, 8> SigningKey::number() const
{
    std::array<unsigned char, crypto_generichash_BYTES> hash;
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    std::array<unsigned char, 8> out;
    std::copy_n(hash.begin(), out.size(), out.begin());
    return out;
}

QString Receiver::text() const
{
    return QString::fromStdString(bech32(receiverPrefix, viewOf(bytes)));
}

std::optional<Receiver> Receiver::fromText(const QString& text)
{
    const auto raw = fromBech32(receiverPrefix, text.toStdString());
    if (!raw || raw->size() != 32)
        return {};
    return Receiver{keyOf(*raw)};
}

CentreKeys CentreKeys::random()
{
    CentreKeys keys;
    keys.m_seed = store::SecretKey::random();
    keys.m_age = store::SecretKey::random();
    return keys;
}

std::string CentreKeys::bytes() const
{
    std::string out(reinterpret_cast<const char*>(m_seed.data()), store::SecretKey::size);
    return out.append(reinterpret_cast<const char*>(m_age.data()), store::SecretKey::size);
}

std::optional<CentreKeys> CentreKeys::fromBytes(std::string_view bytes)
{
    if (bytes.size() != 2 * store::SecretKey::size)
        return {};
    CentreKeys keys;
    std::memcpy(keys.m_seed.data(), bytes.data(), store::SecretKey::size);
    std::memcpy(keys.m_age.data(), bytes.data() + store::SecretKey::size, store::SecretKey::size);
    return keys;
}

std::optional<CentreKeys> CentreKeys::fromAgeSecret(const QString& text)
{
    auto raw = fromBech32(secretPrefix, text.trimmed().toStdString());
    if (!raw || raw->size() != store::SecretKey::size)
        return {};
    CentreKeys keys = random();
    std::memcpy(keys.m_age.data(), raw->data(), raw->size());
    sodium_memzero(raw->data(), raw->size());
    return keys;
}

SigningKey CentreKeys::signing() const
{
    SigningKey key;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret;
    crypto_sign_seed_keypair(key.bytes.data(), secret.data(), m_seed.data());
    sodium_memzero(secret.data(), secret.size());
    return key;
}

Receiver receiverOf(const store::SecretKey& secret)
{
    Receiver key;
    crypto_scalarmult_base(key.bytes.data(), secret.data());
    return key;
}

QString ageSecretOf(const store::SecretKey& secret)
{
    return QString::fromStdString(bech32(secretPrefix, {reinterpret_cast<const char*>(secret.data()), store::SecretKey::size})).toUpper();
}

Receiver CentreKeys::receiver() const
{
    return receiverOf(m_age);
}

QString CentreKeys::ageSecret() const
{
    return ageSecretOf(m_age);
}

QByteArray CentreKeys::sign(const QByteArray& message) const
{
    std::array<unsigned char, 32> open;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret;
    crypto_sign_seed_keypair(open.data(), secret.data(), m_seed.data());
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, reinterpret_cast<const unsigned char*>(message.constData()),
                         static_cast<unsigned long long>(message.size()), secret.data());
    sodium_memzero(secret.data(), secret.size());
    return signature;
}

bool verifies(const SigningKey& key, const QByteArray& message, const QByteArray& signature)
{
    return signature.size() == static_cast<qsizetype>(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(reinterpret_cast<const unsigned char*>(signature.constData()), reinterpret_cast<const unsigned char*>(message.constData()),
                                       static_cast<unsigned long long>(message.size()), key.bytes.data()) == 0;
}

} // namespace tasuki::exchange
