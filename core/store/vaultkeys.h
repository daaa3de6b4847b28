// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/vault.h"

namespace tasuki::store {

/// The vault key as it lies in a data file, wrapped by a passphrase or by the recovery code. What holds it says nothing to
/// whoever has neither, so it may stand wherever the data file stands.
struct WrappedKey
{
    Uuid id;
    bool isRecovery = false;
    std::string salt;
    std::string wrapped;
    Derivation derivation;
    bool operator==(const WrappedKey&) const = default;
};

/// What a passphrase or the recovery code opens, for a backup that has to open where the data file is lost; in the order in
/// which the accounts were made.
[[nodiscard]] Result<std::vector<WrappedKey>> wrappedKeys(sqlite3* handle);
/// The vault key out of one of them; null where these words are not the ones. Takes a noticeable time on purpose. Errors:
/// Damaged where more work is asked for than this program ever wrote.
[[nodiscard]] Result<std::shared_ptr<const SecretKey>> unwrapKey(const WrappedKey& key, const QString& words);
/// Whether what somebody typed could be a recovery code.
[[nodiscard]] bool looksLikeRecoveryCode(const QString& typed);

} // namespace tasuki::store
