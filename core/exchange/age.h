// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keys.h"

#include <vector>

/// The age file format, version 1 (age-encryption.org/v1, C2SP specification), over libsodium: X25519 receivers, or one
/// passphrase by scrypt. What the age program writes is opened here and what is written here the age program opens.
namespace tasuki::exchange::age {

/// Sealed for each of the receivers; at least one, at most limits::ageStanzas.
[[nodiscard]] Result<QByteArray> seal(const QByteArray& plain, const std::vector<Receiver>& receivers);
/// Sealed with a passphrase, taken as it was typed, in Unicode's composed form (NFC).
[[nodiscard]] Result<QByteArray> seal(const QByteArray& plain, const QString& passphrase);

/// Whether the bytes begin as an age file does.
[[nodiscard]] bool isSealed(const QByteArray& file);
/// Whether it wants a passphrase rather than a key.
[[nodiscard]] bool wantsPassphrase(const QByteArray& file);

/// The plain bytes, after the last of them was verified. Errors: Sealed where it was not made for this key or not with this
/// passphrase; Unreadable where a byte was altered or is missing, or a limit is passed.
[[nodiscard]] Result<QByteArray> open(const QByteArray& file, const CentreKeys& keys);
[[nodiscard]] Result<QByteArray> open(const QByteArray& file, const QString& passphrase);

} // namespace tasuki::exchange::age
