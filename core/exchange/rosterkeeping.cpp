// SPDX-License-Identifier: GPL-3.0-or-later
// The city's list of centres, as a data file keeps it and as the city writes it.
#include "exchange/exchange.h"
#include "exchange/roster.h"

#include <QCoreApplication>

namespace tasuki::exchange {

namespace {

struct RosterWords
{
    Q_DECLARE_TR_FUNCTIONS(RosterWords)
};

std::string_view viewOf(const SigningKey& key)
{
    return {reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()};
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Result<std::optional<Roster>> Exchange::roster()
{
    return store::guarded([&]() -> std::optional<Roster> {
        store::Statement read(m_store.handle(), "SELECT content FROM roster");
        if (!read.step())
            return std::nullopt;
        return store::take(readRoster(QByteArray::fromStdString(std::string(read.text(0)))));
    });
}

Result<QByteArray> Exchange::writeRoster(const std::vector<SigningKey>& revoked)
{
    const auto own = keys();
    const auto card = ownCard();
    auto before = roster();
    if (!own || !card || !before)
        return tl::unexpected<Error>(!own ? own.error() : !card ? card.error() : before.error());
    if (*before && (*before)->city.signing != card->signing)
        return fail(Error::Code::Forbidden, RosterWords::tr("The list of centres is written by “%1”. Nothing was written.").arg((*before)->city.centre));
    return store::guarded([&] {
        Roster made;
        made.city = *card;
        made.version = 1;
        if (*before) {
            made.version = (*before)->version + 1;
            made.revoked = (*before)->revoked;
        }
        for (const SigningKey& key : revoked)
            made.revoked.emplace(key, m_store.clock().now());
        store::Statement cards(m_store.handle(), "SELECT content FROM card ORDER BY name, signing");
        while (cards.step()) {
            const QByteArray file = QByteArray::fromStdString(std::string(cards.text(0)));
            if (const auto each = readCard(file); each && !made.revoked.contains(each->signing))
                made.cardFiles.push_back(file);
        }
        cards.reset();
        QByteArray file = exchange::writeRoster(made, *own);
        store::take(addRoster(file));
        return file;
    });
}

Result<Roster> Exchange::addRoster(const QByteArray& file)
{
    auto given = readRoster(file);
    const auto own = keys();
    auto before = roster();
    if (!given || !own || !before)
        return tl::unexpected<Error>(!given ? given.error() : !own ? own.error() : before.error());
    if (*before && (*before)->city.signing != given->city.signing)
        return fail(Error::Code::Conflict, RosterWords::tr("A list of “%1” is known that was signed with another key. Nothing was noted. Ask the city by telephone.").arg((*before)->city.centre));
    if (*before && (*before)->version > given->version)
        return fail(Error::Code::Conflict, RosterWords::tr("A newer list of “%1” is here already. Nothing was changed.").arg((*before)->city.centre));
    return store::guarded([&] {
        store::Transaction transaction(m_store.handle());
        store::Statement drop(m_store.handle(), "DELETE FROM card WHERE signing=?1");
        store::Statement replace(m_store.handle(), "DELETE FROM card WHERE name=?1 AND signing<>?2");
        store::Statement add(m_store.handle(), "INSERT INTO card(signing,name,content,added,verified_at,verified_by) VALUES(?1,?2,?3,?4,?4,?5) "
                                               "ON CONFLICT(signing) DO UPDATE SET name=?2, content=?3, verified_at=coalesce(verified_at,?4), verified_by=coalesce(verified_by,?5)");
        for (const auto& [key, since] : given->revoked) {
            drop.reset();
            drop.bindBlob(1, viewOf(key)).run();
        }
        for (std::size_t i = 0; i < given->cards.size(); ++i) {
            const Card& card = given->cards[i];
            if (card.signing == own->signing())
                continue;
            // A centre has one card; the city says which.
            replace.reset();
            replace.bind(1, card.centre).bindBlob(2, viewOf(card.signing)).run();
            add.reset();
            add.bindBlob(1, viewOf(card.signing)).bind(2, card.centre).bindBlob(3, viewOf(given->cardFiles[i]));
            add.bind(4, m_store.clock().nowMillis()).bind(5, given->city.centre).run();
        }
        store::Statement keep(m_store.handle(), "INSERT INTO roster VALUES(?1,?2,?3) ON CONFLICT(city) DO UPDATE SET version=?2, content=?3");
        keep.bindBlob(1, viewOf(given->city.signing)).bind(2, given->version).bindBlob(3, viewOf(file)).run();
        transaction.commit();
        return *given;
    });
}

} // namespace tasuki::exchange
