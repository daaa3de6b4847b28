// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keys.h"
#include "store/changeset.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

/// A pack as text: JSON Lines. The first line says whose it is, for whom, its number and the hash of the pack before; each
/// further line is one version of one cell. It is signed as a whole (see minisign.h) and passed on word for word.
namespace tasuki::exchange {

/// The version of this format, and the oldest program that may read what is written now.
inline constexpr int packFormat = 1;

using PackContent = std::pair<store::StoredPack, std::vector<store::CellVersion>>;

/// A device of a centre: its name is made of the centre's key and a nonce, so that no other centre can write under it.
[[nodiscard]] Uuid deviceOf(const SigningKey& centre, const QString& nonce);

/// What a device's name was made with, and those it had before: what was written under them may go along.
struct Nonces
{
    QString present;
    std::map<Uuid, QString> former;
};

/// Fills in content, hash and signature. Throws a store::Failure where a value passes a limit.
void writePack(store::StoredPack& pack, std::span<const store::CellVersion> versions, const CentreKeys& keys, const Nonces& nonces, std::int64_t nowMillis);

/// Asked when the signature holds and the head is read, but no line: what is here word for word needs no reading again.
using IsPackHere = std::function<bool(const store::StoredPack& head)>;
/// Checks the signature and every line. `authorName` stands with the versions. A pack for a newer program comes back with
/// its state Newer and without versions, one that is here without versions. Errors: Unreadable; the detail says which line.
[[nodiscard]] Result<PackContent> readPack(const QByteArray& content, const QByteArray& signature, const QString& authorName = {}, const IsPackHere& isHere = {});
/// Whose pack it says it is, before anything is verified.
[[nodiscard]] std::optional<SigningKey> claimedAuthor(const QByteArray& content);

/// For whom it says it is, in its first line.
[[nodiscard]] std::optional<store::Scope> claimedAudience(const QByteArray& content);

/// The name of its file: lower-case letters, digits, dots, hyphens.
[[nodiscard]] QString fileNameOf(const store::StoredPack& pack);

/// `public`, `professionals`, `centre`, as written in files and typed in a terminal.
[[nodiscard]] QString audienceCode(store::Scope audience);
[[nodiscard]] std::optional<store::Scope> audienceOf(const QString& code);

/// A cell's value as JSON, the same bytes for the same value everywhere: nothing, text and whole numbers as themselves,
/// {"d":"1.5"} for a real number, {"u":"…"} for the id of a row. In packs for the centre alone {"x":"…"} is a sealed cell,
/// in Base64.
[[nodiscard]] std::string jsonOf(const store::Value& value);

} // namespace tasuki::exchange
