// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/age.h"
#include "store/store.h"

/// Backups are sealed for a key pair of their own whose secret half lies in the data file sealed with the vault key. The
/// header of a backup carries that, and the vault key as each account's passphrase and the recovery code wrap it, in a stanza
/// that readers of age pass over: the backup file alone and one of the passphrases of its time open it on a PC that has
/// nothing else. The wrapping is the vault's (store/vault.h); nothing new is made here.
namespace tasuki::exchange {

/// Makes the key pair of this data file's backups, where there is none yet. The client data must be open. Errors: Sealed.
[[nodiscard]] Result<void> ensureBackupKey(store::Store& store);
/// For whom backups are sealed; nothing where there are no accounts yet, or nobody opened the client data since.
[[nodiscard]] std::optional<Receiver> backupReceiver(store::Store& store);
/// The secret half as the age program takes it (`AGE-SECRET-KEY-1…`). Errors: Sealed while the client data is locked;
/// NotFound where there is none.
[[nodiscard]] Result<QString> backupSecret(store::Store& store);

/// What somebody has to open a backup with; either may be empty.
struct BackupOpener
{
    std::shared_ptr<const store::SecretKey> vaultKey; ///< of the data file that is open
    QString words;                                    ///< a passphrase of any account, or the recovery code
};

/// What the header of a backup says to whoever has a passphrase.
[[nodiscard]] Result<age::Stanza> backupNote(store::Store& store);
/// The secret half, out of the header of a backup. Each passphrase tried takes a noticeable time. Errors: Foreign where it is
/// no header of a backup; Sealed where neither the key nor the words open it; Cancelled.
[[nodiscard]] Result<store::SecretKey> openBackupNote(const std::vector<age::Stanza>& stanzas, const BackupOpener& opener, Progress& progress);

} // namespace tasuki::exchange
