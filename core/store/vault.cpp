// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault.h"

#include "store/vaultkeys.h"

#include "store/failure.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>

namespace tasuki::store {

namespace {

enum Kind { AccountKey = 0, RecoveryKey = 1 };

/// Words for people; lupdate knows the context by the name.
struct VaultWords
{
    Q_DECLARE_TR_FUNCTIONS(VaultWords)
};

std::string wrapPlace(const Uuid& id)
{
    return "tasuki vault key 1" + std::string(id.view());
}

std::string rolePlace(const Uuid& id)
{
    return "tasuki account role 1" + std::string(id.view());
}

// Crockford's base 32: no letter is taken for another when the code is read from paper.
constexpr std::string_view codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeLength = 32; // 160 bits

QString newCode()
{
    QString code;
    for (int i = 0; i < codeLength; ++i) {
        if (i > 0 && i % 4 == 0)
            code += QLatin1Char('-');
        code += QLatin1Char(codeLetters[randombytes_uniform(static_cast<std::uint32_t>(codeLetters.size()))]);
    }
    return code;
}

/// The code as it was made, from what somebody typed from paper.
QString readCode(const QString& typed)
{
    QString code;
    for (QChar letter : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (letter == QLatin1Char('O'))
            letter = QLatin1Char('0');
        else if (letter == QLatin1Char('I') || letter == QLatin1Char('L'))
            letter = QLatin1Char('1');
        if (letter.unicode() < 128 && codeLetters.find(static_cast<char>(letter.unicode())) != std::string_view::npos)
            code += letter;
    }
    return code;
}

Failure sealedFailure(const QString& sentence)
{
    return {{Error::Code::Sealed, sentence, {}}};
}

Failure forbidden()
{
    return {{Error::Code::Forbidden,
             VaultWords::tr("Only a manager's account may do this. Nothing was changed. Ask the manager of the centre."),
             {}}};
}

Failure unknownAccount()
{
    return {{Error::Code::NotFound, VaultWords::tr("There is no account of that name. Nothing was changed."), {}}};
}

QString lockedOutSentence(qint64 millis)
{
    const auto minutes = static_cast<int>((millis + 59999) / 60000);
    return VaultWords::tr("Too many wrong passphrases. The client data is safe. Try again in %n minutes, or ask the manager for a new "
                          "passphrase.",
                          nullptr, minutes);
}

} // namespace

Vault::Vault(sqlite3* handle, const Clock& clock) : m_handle(handle), m_clock(clock) {}

bool Vault::exists() const
{
    return guarded([&] { return Statement(m_handle, "SELECT 1 FROM key_holder LIMIT 1").step(); }).value_or(false);
}

std::vector<Account> Vault::readAccounts() const
{
    std::vector<Account> all;
    Statement rows(m_handle, "SELECT id, name, role, locked_until FROM key_holder WHERE kind=0 ORDER BY rid");
    while (rows.step()) {
        Account account{rows.uuid(0), rows.string(1), Role::Viewer, {}};
        if (rows.integer(3) > m_clock.nowMillis())
            account.lockedUntil = QDateTime::fromMSecsSinceEpoch(rows.integer(3));
        if (isOpen())
            if (const auto role = openBytes(*m_opened.key, rows.text(2), rolePlace(account.id)); role && role->size() == 1)
                account.role = static_cast<Role>(std::clamp<int>(role->front(), 0, 2));
        all.push_back(std::move(account));
    }
    return all;
}

Result<std::vector<Account>> Vault::accounts() const
{
    return guarded([&] { return readAccounts(); });
}

QString Vault::objectionTo(const QString& passphrase)
{
    const auto letters = passphrase.normalized(QString::NormalizationForm_KC).toUcs4();
    if (letters.size() < shortestPassphrase)
        return VaultWords::tr("A passphrase has at least %n characters. Three or four words of your own are easy to keep in mind.",
                              nullptr, shortestPassphrase);
    if (std::all_of(letters.begin(), letters.end(), [&](auto letter) { return letter == letters.front(); }))
        return VaultWords::tr("One character over and over is guessed at once. Take three or four words of your own.");
    return {};
}

void Vault::requirePassphrase(const QString& passphrase) const
{
    if (const QString objection = objectionTo(passphrase); !objection.isEmpty())
        throw Failure{{Error::Code::Usage, objection, {}}};
}

void Vault::requireManager() const
{
    if (!isManager())
        throw forbidden();
}

void Vault::write(const Uuid& id, int kind, const QString& name, Role role, const QString& passphrase, const Derivation& derivation)
{
    const std::string salt = randomSalt();
    const SecretKey wrapping = deriveKey(passphrase, salt, derivation);
    const std::string_view key(reinterpret_cast<const char*>(m_opened.key->data()), SecretKey::size);
    const std::string wrapped = sealBytes(wrapping, key, wrapPlace(id));
    const std::string sealedRole = sealBytes(*m_opened.key, std::string(1, static_cast<char>(role)), rolePlace(id));
    Statement put(m_handle, "INSERT INTO key_holder(id,kind,name,role,salt,passes,memory,wrapped,failures,locked_until,changed) "
                            "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,0,0,?9) ON CONFLICT(id) DO UPDATE SET "
                            "role=?4,salt=?5,passes=?6,memory=?7,wrapped=?8,failures=0,locked_until=0,changed=?9");
    put.bind(1, id).bind(2, std::int64_t{kind}).bind(3, name);
    put.bindBlob(4, sealedRole).bindBlob(5, salt);
    put.bind(6, derivation.passes).bind(7, derivation.memory).bindBlob(8, wrapped);
    put.bind(9, m_clock.nowMillis());
    put.run();
}

Result<QString> Vault::create(const QString& name, const QString& passphrase, const Derivation& derivation)
{
    const Opened before = m_opened;
    auto made = guarded([&] {
        requirePassphrase(passphrase);
        Transaction transaction(m_handle);
        if (exists())
            throw Failure{{Error::Code::Usage, VaultWords::tr("This data file has its accounts already. Nothing was changed."), {}}};
        const Account first{Uuid::v7(m_clock.nowMillis(), randomBytes16()), name.simplified(), Role::Manager, {}};
        m_opened = {first, std::make_shared<const SecretKey>(SecretKey::random())};
        write(first.id, AccountKey, first.name, Role::Manager, passphrase, derivation);
        const QString code = newCode();
        write(Uuid::v7(m_clock.nowMillis(), randomBytes16()), RecoveryKey, {}, Role::Manager, readCode(code), derivation);
        transaction.commit();
        return code;
    });
    if (!made)
        m_opened = before;
    return made;
}

namespace {

/// A row of the key holders.
struct Wrapped : WrappedKey
{
    std::string role;
    std::int64_t failures = 0;
    std::int64_t lockedUntil = 0;
};

std::optional<Wrapped> readWrapped(sqlite3* handle, int kind, const QString& name)
{
    Statement row(handle, "SELECT id, role, salt, wrapped, passes, memory, failures, locked_until FROM key_holder WHERE kind=?1 AND "
                          "name=?2");
    if (!row.bind(1, std::int64_t{kind}).bind(2, name).step())
        return std::nullopt;
    return Wrapped{{row.uuid(0), kind == RecoveryKey, std::string(row.text(2)), std::string(row.text(3)), {row.integer(4), row.integer(5)}},
                   std::string(row.text(1)),
                   row.integer(6),
                   row.integer(7)};
}

std::shared_ptr<const SecretKey> unwrap(const WrappedKey& holder, const QString& passphrase)
{
    const SecretKey wrapping = deriveKey(passphrase, holder.salt, holder.derivation);
    auto plain = openBytes(wrapping, holder.wrapped, wrapPlace(holder.id));
    if (!plain || plain->size() != SecretKey::size)
        return nullptr;
    SecretKey key;
    std::copy(plain->begin(), plain->end(), key.data());
    sodium_memzero(plain->data(), plain->size());
    return std::make_shared<const SecretKey>(std::move(key));
}

} // namespace

Result<std::vector<WrappedKey>> wrappedKeys(sqlite3* handle)
{
    return guarded([&] {
        std::vector<WrappedKey> all;
        Statement rows(handle, "SELECT id, kind, salt, wrapped, passes, memory FROM key_holder ORDER BY rid");
        while (rows.step())
            all.push_back({rows.uuid(0), rows.integer(1) == RecoveryKey, std::string(rows.text(2)), std::string(rows.text(3)), {rows.integer(4), rows.integer(5)}});
        return all;
    });
}

Result<std::shared_ptr<const SecretKey>> unwrapKey(const WrappedKey& key, const QString& words)
{
    return guarded([&] { return unwrap(key, key.isRecovery ? readCode(words) : words); });
}

bool looksLikeRecoveryCode(const QString& typed)
{
    return readCode(typed).size() == codeLength;
}

Result<Opened> Vault::unlock(const QString& name, const QString& passphrase)
{
    return guarded([&] {
        const auto holder = readWrapped(m_handle, AccountKey, name);
        if (!holder)
            throw unknownAccount();
        const std::int64_t now = m_clock.nowMillis();
        if (holder->lockedUntil > now)
            throw sealedFailure(lockedOutSentence(holder->lockedUntil - now));
        const auto count = [&](std::int64_t failures, std::int64_t until) {
            Statement set(m_handle, "UPDATE key_holder SET failures=?2, locked_until=?3 WHERE id=?1");
            set.bind(1, holder->id).bind(2, failures).bind(3, until).run();
        };
        // Counted before it is tried: pulling the plug must not give a free guess.
        const std::int64_t failures = holder->failures + 1;
        const std::int64_t waits = failures < freeFailures ? 0 : std::int64_t{60000} << std::min<std::int64_t>(failures - freeFailures, 6);
        const std::int64_t wait = std::min<std::int64_t>(waits, 3600000);
        count(failures, wait == 0 ? 0 : now + wait);
        auto key = unwrap(*holder, passphrase);
        if (!key)
            throw sealedFailure(wait > 0 ? lockedOutSentence(wait)
                                         : VaultWords::tr("The passphrase is not right. The client data is safe. Type it again; look at "
                                                          "the Caps Lock key and at the input mode."));
        count(0, 0);
        Opened opened{{holder->id, name, Role::Viewer, {}}, key};
        if (const auto role = openBytes(*key, holder->role, rolePlace(holder->id)); role && role->size() == 1)
            opened.account.role = static_cast<Role>(std::clamp<int>(role->front(), 0, 2));
        return opened;
    });
}

Result<Opened> Vault::recover(const QString& code)
{
    return guarded([&] {
        const auto holder = readWrapped(m_handle, RecoveryKey, {});
        if (!holder)
            throw sealedFailure(VaultWords::tr("This data file has no recovery code. The client data is safe. Ask the manager for a new "
                                               "passphrase."));
        auto key = unwrap(*holder, readCode(code));
        if (!key)
            throw sealedFailure(VaultWords::tr("The recovery code is not right. The client data is safe. Compare the %n letters and "
                                               "digits with the paper; only the newest paper counts.",
                                               nullptr, codeLength));
        return Opened{{holder->id, VaultWords::tr("Recovery code"), Role::Manager, {}}, key};
    });
}

Result<void> Vault::addAccount(const QString& name, Role role, const QString& passphrase, const Derivation& derivation)
{
    return guarded([&] {
        requireManager();
        requirePassphrase(passphrase);
        const QString plain = name.simplified();
        if (plain.isEmpty())
            throw Failure{{Error::Code::Usage, VaultWords::tr("Enter the name of the person. Nothing was changed."), {}}};
        Transaction transaction(m_handle);
        if (readWrapped(m_handle, AccountKey, plain))
            throw Failure{{Error::Code::Usage, VaultWords::tr("There is an account of that name already. Nothing was changed."), {}}};
        write(Uuid::v7(m_clock.nowMillis(), randomBytes16()), AccountKey, plain, role, passphrase, derivation);
        transaction.commit();
    });
}

int Vault::managersBeside(const Uuid& account) const
{
    const auto all = readAccounts();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Account& other) {
        return other.id != account && other.role == Role::Manager;
    }));
}

Result<void> Vault::resetPassphrase(const Uuid& account, const QString& passphrase, const Derivation& derivation)
{
    return guarded([&] {
        requireManager();
        requirePassphrase(passphrase);
        Transaction transaction(m_handle);
        const auto all = readAccounts();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Account& known) { return known.id == account; });
        if (found == all.end())
            throw unknownAccount();
        write(found->id, AccountKey, found->name, found->role, passphrase, derivation);
        transaction.commit();
    });
}

Result<void> Vault::setRole(const Uuid& account, Role role)
{
    return guarded([&] {
        requireManager();
        if (role != Role::Manager && managersBeside(account) == 0)
            throw Failure{{Error::Code::Usage,
                           VaultWords::tr("One account has to be the manager's. Nothing was changed. Make somebody else a manager first."),
                           {}}};
        Statement set(m_handle, "UPDATE key_holder SET role=?2 WHERE id=?1 AND kind=0");
        set.bind(1, account).bindBlob(2, sealBytes(*m_opened.key, std::string(1, static_cast<char>(role)), rolePlace(account))).run();
    });
}

Result<void> Vault::removeAccount(const Uuid& account)
{
    return guarded([&] {
        requireManager();
        if (managersBeside(account) == 0)
            throw Failure{{Error::Code::Usage,
                           VaultWords::tr("One account has to be the manager's. Nothing was changed. Make somebody else a manager first."),
                           {}}};
        Statement(m_handle, "DELETE FROM key_holder WHERE id=?1 AND kind=0").bind(1, account).run();
    });
}

Result<void> Vault::changePassphrase(const QString& present, const QString& next, const Derivation& derivation)
{
    const Account mine = m_opened.account;
    if (!isOpen())
        return tl::unexpected<Error>(Error{Error::Code::Sealed, VaultWords::tr("The client data is locked. Unlock it first."), {}});
    if (auto tried = unlock(mine.name, present); !tried)
        return tl::unexpected<Error>(tried.error());
    return guarded([&] {
        requirePassphrase(next);
        write(mine.id, AccountKey, mine.name, mine.role, next, derivation);
    });
}

Result<QString> Vault::renewRecoveryCode(const Derivation& derivation)
{
    return guarded([&] {
        requireManager();
        Transaction transaction(m_handle);
        execute(m_handle, "DELETE FROM key_holder WHERE kind=1");
        const QString code = newCode();
        write(Uuid::v7(m_clock.nowMillis(), randomBytes16()), RecoveryKey, {}, Role::Manager, readCode(code), derivation);
        transaction.commit();
        return code;
    });
}

} // namespace tasuki::store
