// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchange.h"

namespace tasuki::exchange {

/// A file with one pack that lies somewhere else.
struct Offer
{
    QString name;   ///< as parcelName() makes it
    QString where;  ///< for the transport alone: how it finds the file again
    QString place;  ///< how far somebody has read who has read this one; empty where the transport keeps no order
};

/// Where packs are left for others and picked up. Whatever brings them, they are merged as files are: the merge does not know
/// which transport it was.
class Transport
{
public:
    virtual ~Transport() = default;
    /// A name for this place that stays the same, in letters that are no secret: under it the data file remembers how far it has
    /// read.
    [[nodiscard]] virtual QString id() const = 0;
    /// Whether only the PCs of the own centre read there.
    [[nodiscard]] virtual bool isWithinCentre() const = 0;

    /// Looks what lies there and is not in the data file, from `place` on where the transport keeps an order; opens nothing. `has`
    /// knows the names of packs. Errors: NotFound where the place is not there or is empty although it was used: that says
    /// nothing about what was in it.
    [[nodiscard]] virtual Result<std::vector<Offer>> look(const QString& place, const std::function<bool(const QString& parcel)>& has) = 0;
    [[nodiscard]] virtual Result<QByteArray> fetch(const Offer& offer) = 0;
    /// After look(): whether a pack, by its name and for these readers, is wanted there from this PC.
    [[nodiscard]] virtual bool wants(const store::StoredPack& pack, const std::vector<SigningKey>& readers) = 0;
    [[nodiscard]] virtual Result<void> send(const store::StoredPack& pack, const std::vector<SigningKey>& readers, const QByteArray& file) = 0;
    /// How far has read who took in everything of the last look; empty where the transport keeps no order.
    [[nodiscard]] virtual QString end() const { return {}; }
    /// What lay there at the last look and is none of ours, for telling.
    [[nodiscard]] virtual QStringList strangers() const { return {}; }
};

/// What one round with a transport did.
struct Synced
{
    std::int64_t sent = 0;     ///< packs
    std::int64_t received = 0; ///< packs
    std::int64_t waiting = 0;  ///< packs of centres whose card is not noted here; they come once it is
    Merged merged;
    QStringList strangers; ///< names of what lies there and is none of ours
};

/// Takes in what the others left, puts what was written here into packs, and leaves those that are wanted. Each step is whole by
/// itself: stopped or cut off anywhere, the next round goes on from there. What is refused is looked at again at the next round.
/// Errors: those of the transport and of Exchange::merge().
[[nodiscard]] Result<Synced> synchronise(Exchange& exchange, store::Store& store, Transport& transport, Progress& progress);

} // namespace tasuki::exchange
