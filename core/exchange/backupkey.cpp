// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/backupkey.h"

#include "store/vaultkeys.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace tasuki::exchange {

namespace {

constexpr std::string_view receiverKey = "backup_receiver";
constexpr std::string_view identityKey = "backup_identity";
constexpr std::string_view identityPlace = "tasuki backup identity 1";
const std::vector<std::string> noteWords{"tasuki-backup", "1"};
constexpr qsizetype mostKeys = 200; ///< that a header of 64 KiB holds

/// Words for people. Named like its translation context, for lupdate.
struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

std::optional<store::SecretKey> openIdentity(const store::SecretKey& vaultKey, const std::string& sealed)
{
    auto bytes = store::openBytes(vaultKey, sealed, identityPlace);
    if (!bytes || bytes->size() != store::SecretKey::size)
        return {};
    store::SecretKey identity;
    std::memcpy(identity.data(), bytes->data(), bytes->size());
    sodium_memzero(bytes->data(), bytes->size());
    return identity;
}

/// The secret half as it lies in the data file.
std::string keptIdentity(store::Store& store)
{
    return QByteArray::fromBase64(store.meta(identityKey).toLatin1()).toStdString();
}

store::Failure locked()
{
    return {{Error::Code::Sealed, BackupWords::tr("The key of the backups is locked with the client data. Unlock it with your passphrase and try again. Nothing was changed."), {}}};
}

QString base64(const std::string& bytes)
{
    return QString::fromLatin1(QByteArray::fromStdString(bytes).toBase64());
}

std::string fromBase64(const QJsonValue& text)
{
    return QByteArray::fromBase64(text.toString().toLatin1()).toStdString();
}

/// A key as the header tells it; nothing where it is none.
std::optional<store::WrappedKey> readKey(const QJsonObject& told)
{
    const Uuid id = Uuid::fromString(told.value(QLatin1String("id")).toString());
    if (id.isNil())
        return {};
    return store::WrappedKey{id, told.value(QLatin1String("recovery")).toBool(), fromBase64(told.value(QLatin1String("salt"))), fromBase64(told.value(QLatin1String("wrapped"))),
                             {static_cast<std::int64_t>(told.value(QLatin1String("passes")).toDouble()), static_cast<std::int64_t>(told.value(QLatin1String("memory")).toDouble())}};
}

} // namespace

Result<void> ensureBackupKey(store::Store& store)
{
    return store::guarded([&] {
        const store::Vault& vault = store.vault();
        if (!vault.isOpen())
            throw locked();
        const store::SecretKey& vaultKey = *vault.opened().key;
        auto identity = openIdentity(vaultKey, keptIdentity(store));
        if (!identity) {
            identity = store::SecretKey::random();
            const std::string_view bytes(reinterpret_cast<const char*>(identity->data()), store::SecretKey::size);
            store::take(store.setMeta(identityKey, base64(store::sealBytes(vaultKey, bytes, identityPlace))));
        }
        // Told last: from then on backups are sealed for it.
        const QString receiver = receiverOf(*identity).text();
        if (store.meta(receiverKey) != receiver)
            store::take(store.setMeta(receiverKey, receiver));
    });
}

std::optional<Receiver> backupReceiver(store::Store& store)
{
    return Receiver::fromText(store.meta(receiverKey));
}

Result<QString> backupSecret(store::Store& store)
{
    return store::guarded([&] {
        if (!store.vault().isOpen())
            throw locked();
        const auto identity = openIdentity(*store.vault().opened().key, keptIdentity(store));
        if (!identity)
            throw store::Failure{{Error::Code::NotFound, BackupWords::tr("The backups of this data file have no key of their own yet. It is made when somebody unlocks the client data."), {}}};
        return ageSecretOf(*identity);
    });
}

Result<age::Stanza> backupNote(store::Store& store)
{
    return store::guarded([&] {
        std::vector<store::WrappedKey> keys = store::take(store::wrappedKeys(store.handle()));
        // The recovery code is the last resort, so it stands where it is never left out.
        std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.isRecovery && !b.isRecovery; });
        QJsonArray told;
        for (const store::WrappedKey& key : keys)
            if (told.size() < mostKeys)
                told.append(QJsonObject{{QStringLiteral("id"), key.id.toString()},
                                        {QStringLiteral("recovery"), key.isRecovery},
                                        {QStringLiteral("salt"), base64(key.salt)},
                                        {QStringLiteral("wrapped"), base64(key.wrapped)},
                                        {QStringLiteral("passes"), static_cast<double>(key.derivation.passes)},
                                        {QStringLiteral("memory"), static_cast<double>(key.derivation.memory)}});
        const QJsonObject note{{QStringLiteral("identity"), store.meta(identityKey)}, {QStringLiteral("keys"), told}};
        return age::Stanza{noteWords, QJsonDocument(note).toJson(QJsonDocument::Compact).toStdString()};
    });
}

Result<store::SecretKey> openBackupNote(const std::vector<age::Stanza>& stanzas, const BackupOpener& opener, Progress& progress)
{
    return store::guarded([&] {
        const auto note = std::find_if(stanzas.begin(), stanzas.end(), [](const age::Stanza& each) { return each.words == noteWords; });
        if (note == stanzas.end())
            throw store::Failure{{Error::Code::Foreign,
                                  BackupWords::tr("This sealed file is not a backup of a Tasuki data file. Nothing was changed. Choose a file that ends in .tasuki-backup."),
                                  {}}};
        const QJsonObject told = QJsonDocument::fromJson(QByteArray::fromStdString(note->body)).object();
        const std::string sealed = fromBase64(told.value(QLatin1String("identity")));
        if (opener.vaultKey)
            if (auto identity = openIdentity(*opener.vaultKey, sealed))
                return std::move(*identity);
        if (opener.words.isEmpty())
            throw store::Failure{{Error::Code::Sealed,
                                  BackupWords::tr("The backup is sealed. Nothing was changed. Type the passphrase of an account as it was when the backup was taken, or the recovery code."),
                                  {}}};
        std::vector<store::WrappedKey> keys;
        const QJsonArray all = told.value(QLatin1String("keys")).toArray();
        for (const QJsonValue& each : all)
            if (auto key = readKey(each.toObject()); key && keys.size() < static_cast<std::size_t>(mostKeys))
                keys.push_back(std::move(*key));
        // What looks like the recovery code is tried as that first, anything else as that last.
        const bool likelyCode = store::looksLikeRecoveryCode(opener.words);
        std::stable_sort(keys.begin(), keys.end(), [&](const auto& a, const auto& b) { return (a.isRecovery == likelyCode) && (b.isRecovery != likelyCode); });
        progress.start(BackupWords::tr("Trying the passphrase"), static_cast<std::int64_t>(keys.size()));
        std::int64_t tried = 0;
        for (const store::WrappedKey& key : keys) {
            if (progress.cancelled())
                throw store::Failure{{Error::Code::Cancelled, BackupWords::tr("Stopped. Nothing was changed."), {}}};
            progress.advanceTo(tried++);
            const auto vaultKey = store::unwrapKey(key, opener.words);
            if (!vaultKey || !*vaultKey)
                continue;
            if (auto identity = openIdentity(**vaultKey, sealed))
                return std::move(*identity);
        }
        throw store::Failure{{Error::Code::Sealed,
                              BackupWords::tr("The passphrase does not open this backup. Nothing was changed. It opens with a passphrase as it was when the backup was taken, or with the recovery code "
                                              "of that time. Capitals, blanks and kana count."),
                              {}}};
    });
}

} // namespace tasuki::exchange
