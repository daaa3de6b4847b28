// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/transport.h"

#include <set>

namespace tasuki::exchange {

/// A folder that the PCs of one centre share. Each writes into a folder of its own there and reads the others':
/// `SHARE/tasuki-<centre>/<device>/<pack>.tasuki`, every file sealed for the centre's own key. The data file itself never lies
/// there. Nothing that is missing there is ever taken for removed, and nobody's file is changed or removed but one's own.
class SharedFolder final : public Transport
{
public:
    /// `isBegun`: this data file has used a shared folder before, so that one without the centre's own folder in it is not the
    /// right one, or not connected.
    SharedFolder(QString share, const SigningKey& centre, const Uuid& device, bool isBegun);

    [[nodiscard]] QString id() const override { return QStringLiteral("folder"); }
    [[nodiscard]] bool isWithinCentre() const override { return true; }
    [[nodiscard]] Result<std::vector<Offer>> look(const QString& place, const std::function<bool(const QString& parcel)>& has) override;
    [[nodiscard]] Result<QByteArray> fetch(const Offer& offer) override;
    [[nodiscard]] bool wants(const store::StoredPack& pack, const std::vector<SigningKey>& readers) override;
    /// Under a temporary name, to the disk, then under its own.
    [[nodiscard]] Result<void> send(const store::StoredPack& pack, const std::vector<SigningKey>& readers, const QByteArray& file) override;
    [[nodiscard]] QStringList strangers() const override { return m_strangers; }

    /// One round with the shared folder; remembers in the data file that one is in use.
    [[nodiscard]] static Result<Synced> round(Exchange& exchange, store::Store& store, const QString& share, bool anew, Progress& progress);

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Error gone() const;

    QString m_share;
    QString m_centre; ///< the centre's folder in it
    QString m_device; ///< name of this PC's folder in that
    bool m_isBegun;
    std::set<QString> m_own;    ///< names in this PC's folder
    std::set<QString> m_others; ///< names in the others'
    QStringList m_strangers;
};

} // namespace tasuki::exchange
