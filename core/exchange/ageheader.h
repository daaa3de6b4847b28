// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/age.h"

#include <sodium.h>

#include <optional>
#include <string_view>

/// The text that an age file begins with: for whom it is, as stanzas that each wrap the file's key, under a MAC.
namespace tasuki::exchange::age {

/// Secret bytes on the stack that are wiped when they go.
template <std::size_t length> struct Secret
{
    std::array<unsigned char, length> bytes{};
    Secret() = default;
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;
    ~Secret() { sodium_memzero(bytes.data(), length); }
    [[nodiscard]] std::string_view view() const { return {reinterpret_cast<const char*>(bytes.data()), length}; }
};

using FileKey = Secret<16>;

struct Header
{
    std::vector<Stanza> stanzas;
    std::string signedPart; ///< up to and with `---`
    std::string mac;
    std::int64_t size = 0; ///< where the payload begins
};

[[nodiscard]] inline const unsigned char* raw(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// The refusal of a file that is not what it was when it was sealed. `detail` is for the log.
[[nodiscard]] Error unreadable(const char* detail);
/// HKDF-SHA-256 (RFC 5869), one block of 32 bytes.
[[nodiscard]] Secret<32> hkdf(std::string_view secret, std::string_view salt, std::string_view info);
[[nodiscard]] FileKey freshFileKey();

/// The header of a file with this key for these stanzas.
[[nodiscard]] std::string writeHeader(const std::vector<Stanza>& stanzas, const FileKey& fileKey);
/// Reads the header from the begin of a file; its MAC is not looked at yet. Errors: Unreadable.
[[nodiscard]] Result<Header> readHeader(QIODevice& sealed);
/// Whether the header is the one that was written with this key.
[[nodiscard]] bool isGenuine(const Header& header, const FileKey& fileKey);
[[nodiscard]] bool isScrypt(const Stanza& stanza);

/// The stanza for a receiver; nothing where its key is none.
[[nodiscard]] std::optional<Stanza> wrapFor(const Receiver& receiver, const FileKey& fileKey);
/// Errors: Internal where memory is short.
[[nodiscard]] Result<Stanza> wrapFor(const QString& passphrase, const FileKey& fileKey);
/// The file's key. Errors: Sealed where none of the stanzas is for this key or passphrase; Unreadable.
[[nodiscard]] Result<FileKey> unwrap(const Header& header, const store::SecretKey& identity);
[[nodiscard]] Result<FileKey> unwrap(const Header& header, const QString& passphrase);

} // namespace tasuki::exchange::age
