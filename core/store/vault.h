// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/sealing.h"

#include <QDateTime>

#include <vector>

struct sqlite3;

namespace tasuki::store {

/// What an account may do with client data.
enum class Role {
    Manager, ///< everything, and accounts, recovery code and access log
    Staff,   ///< read and write
    Viewer   ///< read and print
};

/// Somebody who can open the client data with a passphrase of their own.
struct Account
{
    Uuid id;
    QString name; ///< as in the list of who works here; stands beside what they write
    Role role = Role::Staff;
    QDateTime lockedUntil; ///< after failures; invalid where it may be tried
    bool operator==(const Account&) const = default;
};

/// The vault key in this process, and whose passphrase opened it.
struct Opened
{
    Account account;
    std::shared_ptr<const SecretKey> key;
};

/// The key under which client data is sealed. It lies in the data file only wrapped: once for each account by a
/// passphrase (Argon2id), once by a recovery code that is printed on paper. Reading it takes a noticeable time on
/// purpose, so a window calls unlock() in a worker and adopts what comes back.
///
/// Five wrong passphrases lock an account for a minute, each further one for twice as long, at most an hour. That
/// stops guessing at the desk; against somebody who has the file itself only the passphrase's length helps.
class Vault
{
public:
    static constexpr int freeFailures = 5;
    static constexpr int shortestPassphrase = 8; ///< characters; the screens ask for 13, as 安全管理ガイドライン 6.0 does

    Vault(sqlite3* handle, const Clock& clock);

    /// Some account has been made: there is a key to be asked for.
    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isOpen() const { return m_opened.key != nullptr; }
    /// Who opened it; an account of no name where it is locked.
    [[nodiscard]] const Account& account() const { return m_opened.account; }
    [[nodiscard]] bool mayWrite() const { return isOpen() && m_opened.account.role != Role::Viewer; }
    [[nodiscard]] bool isManager() const { return isOpen() && m_opened.account.role == Role::Manager; }
    /// In the order in which they were made. The role is known where the vault is open.
    [[nodiscard]] Result<std::vector<Account>> accounts() const;

    /// Makes the key and its first account, a manager's. Returns the recovery code; it is shown and printed once and kept
    /// nowhere. The vault is open afterwards.
    [[nodiscard]] Result<QString> create(const QString& name, const QString& passphrase, const Derivation& derivation = {});
    /// Tries a passphrase. Errors: Sealed (wrong, with what to do), Locked out as Sealed too, NotFound (no such account).
    [[nodiscard]] Result<Opened> unlock(const QString& name, const QString& passphrase);
    /// Tries the recovery code; capitals, blanks and hyphens are as one likes, and O and I are read as 0 and 1. Who it
    /// lets in acts as a manager, to give accounts new passphrases.
    [[nodiscard]] Result<Opened> recover(const QString& code);
    /// Uses a key that unlock() or recover() gave, here or in a worker.
    void adopt(Opened opened) { m_opened = std::move(opened); }
    [[nodiscard]] const Opened& opened() const { return m_opened; }
    void lock() { m_opened = {}; }

    /// The following need a manager; each may change passphrases of their own.
    [[nodiscard]] Result<void> addAccount(const QString& name, Role role, const QString& passphrase, const Derivation& derivation = {});
    [[nodiscard]] Result<void> resetPassphrase(const Uuid& account, const QString& passphrase, const Derivation& derivation = {});
    [[nodiscard]] Result<void> setRole(const Uuid& account, Role role);
    [[nodiscard]] Result<void> removeAccount(const Uuid& account);
    [[nodiscard]] Result<void> changePassphrase(const QString& present, const QString& next, const Derivation& derivation = {});
    /// Makes a new code; the former one opens nothing from then on.
    [[nodiscard]] Result<QString> renewRecoveryCode(const Derivation& derivation = {});

    /// Why a passphrase is not taken, as a sentence; empty where it is.
    [[nodiscard]] static QString objectionTo(const QString& passphrase);

private:
    void requireManager() const;
    void requirePassphrase(const QString& passphrase) const;
    [[nodiscard]] std::vector<Account> readAccounts() const;
    void write(const Uuid& id, int kind, const QString& name, Role role, const QString& passphrase, const Derivation& derivation);
    [[nodiscard]] int managersBeside(const Uuid& account) const;

    sqlite3* m_handle;
    const Clock& m_clock;
    Opened m_opened;
};

} // namespace tasuki::store
