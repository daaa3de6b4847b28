// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sealing.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <string>

namespace tasuki::exchange {

using Key32 = std::array<unsigned char, 32>;

/// Ed25519 public key of a centre: what its packs are signed with, and its name among packs.
struct SigningKey
{
    Key32 bytes{};
    auto operator<=>(const SigningKey&) const = default;
    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] QString hex() const;
    [[nodiscard]] static std::optional<SigningKey> fromHex(const QString& text);
    /// As it stands with packs and cards in the data file: 32 bytes.
    [[nodiscard]] static SigningKey fromBytes(std::string_view raw);
    /// The eight bytes by which a minisign signature names its key: the first of the key's BLAKE2b, so that the key alone says them.
    [[nodiscard]] std::array<unsigned char, 8> number() const;
};

/// X25519 public key of a receiver in age's form (`age1…`, Bech32).
struct Receiver
{
    Key32 bytes{};
    auto operator<=>(const Receiver&) const = default;
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<Receiver> fromText(const QString& text);
};

/// The public half of an X25519 secret.
[[nodiscard]] Receiver receiverOf(const store::SecretKey& secret);
/// The secret as `age -i` takes it (`AGE-SECRET-KEY-1…`).
[[nodiscard]] QString ageSecretOf(const store::SecretKey& secret);

/// Both secret keys of a centre. They never leave this type but wrapped.
class CentreKeys
{
public:
    [[nodiscard]] static CentreKeys random();
    /// 64 bytes: seed of the signing key, then the age secret. For wrapping only.
    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] static std::optional<CentreKeys> fromBytes(std::string_view bytes);
    /// Reads `AGE-SECRET-KEY-1…` for the second key; the first is fresh. For files that the age program made.
    [[nodiscard]] static std::optional<CentreKeys> fromAgeSecret(const QString& text);

    [[nodiscard]] SigningKey signing() const;
    [[nodiscard]] Receiver receiver() const;
    /// `AGE-SECRET-KEY-1…`: what `age -i` takes.
    [[nodiscard]] QString ageSecret() const;
    /// Ed25519 over the bytes.
    [[nodiscard]] QByteArray sign(const QByteArray& message) const;
    [[nodiscard]] const store::SecretKey& ageKey() const { return m_age; }

private:
    store::SecretKey m_seed;
    store::SecretKey m_age;
};

/// Whether 64 bytes are that key's Ed25519 signature over the message.
[[nodiscard]] bool verifies(const SigningKey& key, const QByteArray& message, const QByteArray& signature);

/// Bech32 (BIP 173, without its length limit, as age uses it): `prefix` and `bytes` as text in lower case.
[[nodiscard]] std::string bech32(std::string_view prefix, std::string_view bytes);
/// Nothing where the text is no Bech32 of that prefix; one case throughout.
[[nodiscard]] std::optional<std::string> fromBech32(std::string_view prefix, std::string_view text);

} // namespace tasuki::exchange
