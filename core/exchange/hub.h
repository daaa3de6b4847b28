// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/hubconnection.h"
#include "exchange/transport.h"

#include <map>

namespace tasuki::exchange {

/// Where a hub says that somebody added something (NOTIFY of PostgreSQL).
inline const QString newsChannel = QStringLiteral("tasuki_pack");

/// A PostgreSQL server of the region on which every pack lies once. What is public lies open; anything else lies sealed for those
/// whose cards this centre noted, so the server holds what it cannot read. Who comes later gets what is older all the same: each
/// centre seals its own packs anew at the next round after it noted the new card. The server itself lets a centre add only
/// what is its own and read only what is for it (hubsetup.h).
class Hub final : public Transport
{
public:
    Hub(const HubAddress& address, const SigningKey& centre);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] bool isWithinCentre() const override { return false; }
    [[nodiscard]] Result<std::vector<Offer>> look(const QString& place, const std::function<bool(const QString& parcel)>& has) override;
    [[nodiscard]] Result<QByteArray> fetch(const Offer& offer) override;
    [[nodiscard]] bool wants(const store::StoredPack& pack, const std::vector<SigningKey>& readers) override;
    [[nodiscard]] Result<void> send(const store::StoredPack& pack, const std::vector<SigningKey>& readers, const QByteArray& file) override;
    [[nodiscard]] QString end() const override { return m_end; }

    /// Calls `news` when somebody added something: a hint to look sooner than at the next round.
    void listen(std::function<void()> news) { m_connection.listen(newsChannel, std::move(news)); }
    /// The cards of the centres on the hub. Somebody still has to compare their words by telephone before one is noted.
    [[nodiscard]] Result<std::vector<Card>> cards();

private:
    [[nodiscard]] Result<void> greet();
    [[nodiscard]] Result<void> knowOwn();

    SigningKey m_centre;
    HubConnection m_connection;
    QString m_server; ///< which server it is, so that another one's numbers are not taken for this one's
    bool m_knowsOwn = false;
    std::map<QString, QStringList> m_own; ///< the own packs there, and for whom they are sealed
    QString m_end;
};

} // namespace tasuki::exchange
