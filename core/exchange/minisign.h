// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keys.h"

/// Signatures in the format of minisign (Ed25519 over BLAKE2b-512, algorithm `ED`): `minisign -V` verifies them.
namespace tasuki::exchange::minisign {

/// A public key with the number that signatures name it by: random in minisign's own files, see SigningKey::number for ours.
struct Verifier
{
    SigningKey key;
    std::array<unsigned char, 8> number{};
    Verifier() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a key of ours says its number itself.
    Verifier(const SigningKey& ours) : key(ours), number(ours.number()) {}
};

/// The text of a `.minisig`. `trusted` is one line that is signed along.
[[nodiscard]] QByteArray sign(const CentreKeys& keys, const QByteArray& message, const QString& trusted);

/// The trusted comment, where both signatures are that key's. Errors: Unreadable, with what is wrong in its detail.
[[nodiscard]] Result<QString> verify(const Verifier& key, const QByteArray& message, const QByteArray& signature);

/// The text of a `.pub` file.
[[nodiscard]] QByteArray publicKeyFile(const SigningKey& key);
/// Reads a `.pub` file or its one line in Base64.
[[nodiscard]] std::optional<Verifier> readPublicKey(const QByteArray& text);

} // namespace tasuki::exchange::minisign
