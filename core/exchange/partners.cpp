// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/partners.h"

namespace tasuki::exchange {

namespace {

std::string placeOf(const Card& card)
{
    return "partner_sent_" + card.signing.hex().toStdString();
}

std::string_view viewOf(const SigningKey& key)
{
    return {reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()};
}

} // namespace

Result<std::vector<Partner>> partners(store::Store& store)
{
    return store::guarded([&] {
        std::vector<Partner> all;
        store::Statement read(store.handle(), "SELECT content, (SELECT max(received) FROM pack WHERE author=signing), verified_at, verified_by FROM card ORDER BY name, signing");
        while (read.step()) {
            Partner partner;
            partner.file = QByteArray::fromStdString(std::string(read.text(0)));
            auto card = readCard(partner.file);
            if (!card)
                continue;
            partner.card = std::move(*card);
            if (!read.isNull(1))
                partner.lastReceived = QDateTime::fromMSecsSinceEpoch(read.integer(1));
            if (!read.isNull(2)) {
                partner.verifiedOn = QDateTime::fromMSecsSinceEpoch(read.integer(2)).date();
                partner.verifiedBy = read.string(3);
            }
            partner.lastSent = QDateTime::fromString(store.meta(placeOf(partner.card)), Qt::ISODate);
            all.push_back(std::move(partner));
        }
        return all;
    });
}

Result<void> noteVerified(store::Store& store, const Card& card)
{
    return store::guarded([&] {
        store::Statement write(store.handle(), "UPDATE card SET verified_at=?2, verified_by=?3 WHERE signing=?1");
        write.bindBlob(1, viewOf(card.signing)).bind(2, store.clock().nowMillis()).bind(3, store.author()).run();
    });
}

Result<void> putBack(store::Store& store, const Partner& partner)
{
    return store::guarded([&] {
        store::Statement write(store.handle(), "INSERT INTO card(signing, name, content, added, verified_at, verified_by) VALUES(?1,?2,?3,?4,?5,?6) ON CONFLICT DO NOTHING");
        write.bindBlob(1, viewOf(partner.card.signing)).bind(2, partner.card.centre);
        write.bindBlob(3, std::string_view(partner.file.constData(), static_cast<std::size_t>(partner.file.size()))).bind(4, store.clock().nowMillis());
        if (partner.verifiedOn.isValid())
            write.bind(5, std::int64_t{QDateTime(partner.verifiedOn, QTime(12, 0)).toMSecsSinceEpoch()}).bind(6, partner.verifiedBy);
        write.run();
    });
}

Result<void> noteSent(store::Store& store, const std::vector<Card>& cards)
{
    for (const Card& card : cards)
        if (auto kept = store.setMeta(placeOf(card), store.clock().now().toString(Qt::ISODate)); !kept)
            return kept;
    return {};
}

} // namespace tasuki::exchange
