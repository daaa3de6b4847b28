// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/card.h"
#include "exchange/pack.h"

#include <functional>
#include <map>
#include <set>

namespace tasuki::exchange {

/// What must be known of this centre to open a file.
struct Opening
{
    Card own;
    std::set<SigningKey> former;               ///< keys that this centre had before
    std::map<SigningKey, Card> known;          ///< cards that a person added here, and the own one
    std::set<std::string, std::less<>> sealed; ///< the tables that hold client data
    std::function<Result<std::vector<CentreKeys>>()> keys; ///< asked for where a file is sealed for a card
    QString passphrase;
    std::function<bool(const store::StoredPack& head)> isHere; ///< word for word, and taken in
    std::int64_t room = 0; ///< versions that may still be kept in memory; what is beyond is read from the file again
};

/// A file whose every byte was verified. Of its packs only the heads are kept, and as many versions as there is room for, so that
/// memory does not grow with it.
class OpenedFile
{
public:
    struct Pack
    {
        QString name;
        QString centre;         ///< by whose name its versions are shown
        store::StoredPack head; ///< without its content
        bool isHere = false;
        std::optional<PackContent> kept;
    };

    /// `device` can be read anywhere, is not to be moved by others, and must outlive what comes back. Errors: Sealed; Foreign;
    /// Unreadable where a byte was altered or is missing, a limit is passed, or a pack is not what may come from its centre;
    /// Cancelled.
    [[nodiscard]] static Result<OpenedFile> open(QIODevice& device, Opening& opening, Progress& progress);

    [[nodiscard]] std::vector<Pack>& packs() { return m_packs; }
    [[nodiscard]] const std::vector<Pack>& packs() const { return m_packs; }
    /// Cards that came along: a name, no proof of it.
    [[nodiscard]] const std::map<SigningKey, Card>& claimed() const { return m_claimed; }
    /// One pack, which another PC of this centre has taken in before.
    [[nodiscard]] bool isVouched() const { return m_isVouched; }
    /// A pack with its versions; those that were kept are handed over. Errors: Unreadable where the file is no longer what it was
    /// when it was opened.
    [[nodiscard]] Result<PackContent> read(Pack& pack);

private:
    OpenedFile() = default;
    [[nodiscard]] Pack checked(const QString& name, Opening& opening);
    [[nodiscard]] QByteArray entry(const QString& name);

    std::unique_ptr<age::Reader> m_plain;
    std::unique_ptr<archive::Reader> m_archive;
    std::vector<Pack> m_packs;
    std::map<SigningKey, Card> m_claimed;
    bool m_isVouched = false;
};

} // namespace tasuki::exchange
