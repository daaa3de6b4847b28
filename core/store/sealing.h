// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/value.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tasuki::store {

/// Thirty-two secret bytes in memory of their own that is locked, guarded and wiped when they go (sodium_malloc).
class SecretKey
{
public:
    static constexpr std::size_t size = 32;
    SecretKey();
    ~SecretKey();
    SecretKey(SecretKey&& other) noexcept;
    SecretKey& operator=(SecretKey&& other) noexcept;
    SecretKey(const SecretKey&) = delete;
    SecretKey& operator=(const SecretKey&) = delete;

    [[nodiscard]] static SecretKey random();
    [[nodiscard]] unsigned char* data() { return m_bytes; }
    [[nodiscard]] const unsigned char* data() const { return m_bytes; }

private:
    unsigned char* m_bytes = nullptr;
};

/// How much work a passphrase costs whoever guesses it (Argon2id, RFC 9106): passes over `memory` bytes.
struct Derivation
{
    std::int64_t passes = 3;
    std::int64_t memory = std::int64_t{64} << 20;
    bool operator==(const Derivation&) const = default;
};

/// A fresh salt for deriveKey().
[[nodiscard]] std::string randomSalt();
/// The key that a passphrase stands for. The passphrase is taken in NFKC, so that a full-width digit typed on another
/// keyboard is the same. Throws a Failure where the derivation asks for more than this program ever wrote.
[[nodiscard]] SecretKey deriveKey(const QString& passphrase, std::string_view salt, const Derivation& derivation);

/// XChaCha20-Poly1305 with a random nonce. `place` says what the bytes are and where they lie; opening them elsewhere
/// fails. The length is rounded up to 16 bytes before sealing, so that short answers look alike.
[[nodiscard]] std::string sealBytes(const SecretKey& key, std::string_view plain, std::string_view place);
/// Nothing where the bytes were altered, moved, or sealed with another key.
[[nodiscard]] std::optional<std::string> openBytes(const SecretKey& key, std::string_view sealed, std::string_view place);

/// The place of a cell: table, row and field.
[[nodiscard]] std::string cellPlace(std::string_view entity, const Uuid& row, std::string_view field);
/// The value of one cell, sealed for its place. Nothing stays nothing: whether a cell is filled is not hidden.
[[nodiscard]] std::string sealValue(const SecretKey& key, const Value& value, std::string_view place);
[[nodiscard]] std::optional<Value> openValue(const SecretKey& key, std::string_view sealed, std::string_view place);

} // namespace tasuki::store
