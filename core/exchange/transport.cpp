// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/transport.h"

#include "exchange/limits.h"
#include "exchange/parcel.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace tasuki::exchange {

using store::Scope;
using store::StoredPack;

namespace {

// As much as is fetched before it is merged, so that memory does not grow with what lies there.
constexpr std::int64_t batchBytes = std::int64_t{32} << 20;
constexpr std::size_t batchFiles = 256;

constexpr qsizetype authorLetters = 12; ///< with which a parcel's name begins
constexpr std::string_view packedKey = "packed_change";

struct TransportWords
{
    Q_DECLARE_TR_FUNCTIONS(TransportWords)
};

void add(Merged& sum, Merged&& part)
{
    sum.applied.versions += part.applied.versions;
    sum.applied.added += part.applied.added;
    sum.applied.updated += part.applied.updated;
    sum.applied.deleted += part.applied.deleted;
    sum.applied.conflicts += part.applied.conflicts;
    if (part.applied.change != 0)
        sum.applied.change = part.applied.change;
    sum.packs += part.packs;
    std::move(part.held.begin(), part.held.end(), std::back_inserter(sum.held));
    std::move(part.newer.begin(), part.newer.end(), std::back_inserter(sum.newer));
    for (QString& centre : part.unknown)
        if (std::find(sum.unknown.begin(), sum.unknown.end(), centre) == sum.unknown.end())
            sum.unknown.push_back(std::move(centre));
    std::move(part.refused.begin(), part.refused.end(), std::back_inserter(sum.refused));
}

/// The packs in the data file, by name. Only what the index holds is read, never a pack's content.
std::set<QString> packsHere(store::Store& store)
{
    std::set<QString> names;
    store::Statement read(store.handle(), "SELECT author, device, audience, seq, hash FROM pack");
    while (read.step()) {
        StoredPack pack;
        pack.author = read.text(0);
        pack.device = read.uuid(1);
        pack.audience = static_cast<Scope>(read.integer(2));
        pack.seq = read.integer(3);
        pack.hash = read.text(4);
        names.insert(parcelName(pack));
    }
    return names;
}

QString pathOf(const Offer& offer)
{
    return offer.where + QLatin1Char('/') + offer.name;
}

StoredPack packAt(store::Store& store, std::int64_t rid)
{
    store::Statement read(store.handle(), "SELECT author, device, audience, seq, hash, content, signature FROM pack WHERE rid=?1");
    StoredPack pack;
    if (!read.bind(1, rid).step())
        return pack;
    pack.rid = rid;
    pack.author = read.text(0);
    pack.device = read.uuid(1);
    pack.audience = static_cast<Scope>(read.integer(2));
    pack.seq = read.integer(3);
    pack.hash = read.text(4);
    pack.content = read.text(5);
    pack.signature = read.text(6);
    return pack;
}

class Round
{
public:
    Round(Exchange& exchange, store::Store& store, Transport& transport, Progress& progress)
        : m_exchange(exchange), m_store(store), m_transport(transport), m_progress(progress), m_placeKey("transport_place/" + transport.id().toStdString())
    {
    }

    Synced run()
    {
        m_here = packsHere(m_store);
        receive();
        send();
        m_synced.strangers = m_transport.strangers();
        return std::move(m_synced);
    }

private:
    void goOn() const
    {
        if (m_progress.cancelled())
            throw store::Failure{{Error::Code::Cancelled, TransportWords::tr("Stopped. What was taken over until now is whole; the rest follows next time."), {}}};
    }

    void receive()
    {
        const auto [authors, tag] = knownAuthors();
        const QString last = m_store.meta(m_placeKey);
        // Whose card was noted since may have left something long ago.
        const QString place = last.startsWith(tag) ? last.mid(tag.size()) : QString();
        auto offers = store::take(m_transport.look(place, [&](const QString& parcel) { return m_here.contains(parcel); }));
        // In the centre's own folder its PCs vouch for what they pass on; elsewhere a centre that nobody knows is not even read.
        if (!m_transport.isWithinCentre())
            m_synced.waiting = static_cast<std::int64_t>(std::erase_if(offers, [&known = authors](const Offer& each) { return !known.contains(each.name.left(authorLetters)); }));
        m_progress.start(TransportWords::tr("Taking in what the others left"), static_cast<std::int64_t>(offers.size()));
        bool whole = true;
        for (std::size_t at = 0; at < offers.size();) {
            goOn();
            std::vector<std::pair<QString, QByteArray>> files;
            const std::size_t refusedBefore = m_synced.merged.refused.size();
            QString reached;
            std::int64_t bytes = 0;
            for (; at < offers.size() && files.size() < batchFiles && bytes < batchBytes; ++at) {
                auto file = m_transport.fetch(offers[at]);
                reached = offers[at].place;
                if (!file) {
                    // One file that cannot be read keeps nobody from the others; a place that is gone does.
                    if (file.error().code == Error::Code::NotFound)
                        throw store::Failure{file.error()};
                    m_synced.merged.refused.push_back({pathOf(offers[at]), file.error()});
                    continue;
                }
                bytes += file->size();
                files.emplace_back(pathOf(offers[at]), std::move(*file));
            }
            NoProgress quiet;
            if (!files.empty())
                add(m_synced.merged, store::take(m_exchange.merge(files, {}, false, quiet, Exchange::Coming::Carried)));
            whole = whole && m_synced.merged.refused.size() == refusedBefore;
            // Only what is taken in lies behind us.
            if (whole)
                remember(tag, reached);
            m_progress.advanceTo(static_cast<std::int64_t>(at));
        }
        if (whole)
            remember(tag, m_transport.end());
        m_synced.received = m_synced.merged.packs;
    }

    void remember(const QString& tag, const QString& place)
    {
        if (!place.isEmpty() && tag + place != m_store.meta(m_placeKey))
            store::take(m_store.setMeta(m_placeKey, tag + place));
    }

    /// How the names of packs begin whose authors are known here, and a short word for this set of centres.
    std::pair<std::set<QString>, QString> knownAuthors()
    {
        std::set<QString> authors{store::take(m_exchange.ownCard()).signing.hex().left(authorLetters)};
        for (const Card& each : store::take(m_exchange.cards()))
            authors.insert(each.signing.hex().left(authorLetters));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString& each : authors)
            hash.addData(each.toLatin1());
        return {authors, QString::fromLatin1(hash.result().toHex().left(8)) + QLatin1Char(' ')};
    }

    void send()
    {
        packUp();
        const CentreKeys keys = store::take(m_exchange.keys());
        const Card own = store::take(m_exchange.ownCard());
        const auto partners = store::take(m_exchange.cards());
        std::map<Scope, std::vector<SigningKey>> readersOf;
        for (const Scope audience : {Scope::Public, Scope::Professionals, Scope::Centre})
            readersOf[audience] = readers(audience, own, partners);
        std::vector<std::int64_t> wanted;
        store::take(m_store.packs(Scope::Centre, false, [&](StoredPack& pack) {
            if (m_transport.wants(pack, readersOf[pack.audience]))
                wanted.push_back(pack.rid);
        }));
        m_progress.start(TransportWords::tr("Leaving what was written here"), static_cast<std::int64_t>(wanted.size()));
        std::map<std::string, QByteArray> cards;
        cards.emplace(std::string(reinterpret_cast<const char*>(own.signing.bytes.data()), own.signing.bytes.size()), store::take(m_exchange.ownCardFile()));
        store::Statement known(m_store.handle(), "SELECT signing, content FROM card");
        while (known.step())
            cards.emplace(std::string(known.text(0)), QByteArray::fromStdString(std::string(known.text(1))));
        for (const std::int64_t rid : wanted) {
            goOn();
            const StoredPack pack = packAt(m_store, rid);
            const std::vector<SigningKey>& allowed = readersOf[pack.audience];
            std::vector<Receiver> receivers;
            for (const SigningKey& key : allowed) {
                const auto partner = std::find_if(partners.begin(), partners.end(), [&](const Card& each) { return each.signing == key; });
                receivers.push_back(partner == partners.end() ? own.receiver : partner->receiver);
            }
            const auto card = cards.find(pack.author);
            const QByteArray file = store::take(parcelOf(pack, keys, card == cards.end() ? QByteArray() : card->second, receivers));
            store::take(m_transport.send(pack, allowed, file));
            m_progress.advanceTo(++m_synced.sent);
        }
    }

    /// Puts what was written since the last round into packs. Where no change was made there is nothing to look for: a round that
    /// finds nothing new must not read the whole history.
    void packUp()
    {
        const auto newest = [&] {
            store::Statement read(m_store.handle(), "SELECT max(rid) FROM change");
            return QString::number(read.step() ? read.integer(0) : 0);
        };
        if (m_store.meta(packedKey) == newest())
            return;
        store::take(m_exchange.packUp(Scope::Centre));
        store::take(m_store.setMeta(packedKey, newest()));
    }

    /// Who shall be able to open it; nobody in particular where it lies open.
    [[nodiscard]] std::vector<SigningKey> readers(Scope audience, const Card& own, const std::vector<Card>& partners) const
    {
        if (!m_transport.isWithinCentre() && audience == Scope::Public)
            return {};
        std::vector<SigningKey> all{own.signing};
        if (!m_transport.isWithinCentre() && audience == Scope::Professionals)
            for (const Card& each : partners)
                all.push_back(each.signing);
        std::sort(all.begin(), all.end());
        return all;
    }

    Exchange& m_exchange;
    store::Store& m_store;
    Transport& m_transport;
    Progress& m_progress;
    std::string m_placeKey;
    std::set<QString> m_here;
    Synced m_synced;
};

} // namespace

Result<Synced> synchronise(Exchange& exchange, store::Store& store, Transport& transport, Progress& progress)
{
    return store::guarded([&] { return Round(exchange, store, transport, progress).run(); });
}

} // namespace tasuki::exchange
