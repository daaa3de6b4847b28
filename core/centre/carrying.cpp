// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/carrying.h"

#include "centre/audience.h"
#include "exchange/folder.h"
#include "exchange/hub.h"
#include "store/sealedcells.h"
#include "store/sealing.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tasuki {

namespace {

constexpr std::string_view folderKey = "shared_folder";
constexpr std::string_view begunKey = "shared_folder_begun";
constexpr std::string_view hubKey = "hub_address";
constexpr std::string_view passwordKey = "hub_password";
constexpr std::string_view passwordPlace = "hub/password";

struct CarryingWords
{
    Q_DECLARE_TR_FUNCTIONS(CarryingWords)
};

Result<QString> hubPassword(store::Store& store)
{
    const QString kept = store.meta(passwordKey);
    if (kept.isEmpty())
        return QString();
    if (!store.vault().isOpen())
        return tl::unexpected<Error>(store::lockedVault().error);
    const auto plain = store::openBytes(*store.vault().opened().key, QByteArray::fromBase64(kept.toLatin1()).toStdString(), passwordPlace);
    if (!plain)
        return fail(Error::Code::Damaged, CarryingWords::tr("The password of the hub cannot be read any more. Nothing else is concerned. Type it again in the settings."));
    return QString::fromStdString(*plain);
}

Result<exchange::Exchange> exchangeFor(Centre& centre)
{
    auto audience = Audience::load(centre.store());
    if (!audience)
        return tl::unexpected<Error>(audience.error());
    return exchange::Exchange(centre.store(), audience->asFunction());
}

} // namespace

CarryingPlaces carryingPlaces(store::Store& store)
{
    return {store.meta(folderKey), store.meta(hubKey)};
}

Result<void> setSharedFolder(store::Store& store, const QString& folder)
{
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return fail(Error::Code::NotFound, CarryingWords::tr("There is no such folder. Nothing was changed. Check that the drive is connected."), folder);
    // Another folder begins anew; that the one before was used says nothing about it.
    if (folder != store.meta(folderKey))
        if (auto forgotten = store.setMeta(begunKey, QString()); !forgotten)
            return forgotten;
    return store.setMeta(folderKey, folder);
}

Result<void> setHub(store::Store& store, const QString& address, const QString& password)
{
    if (!address.isEmpty())
        if (auto read = exchange::HubAddress::read(address); !read)
            return tl::unexpected<Error>(read.error());
    // Never handed to another server than it was typed for.
    if (password.isEmpty() && !address.isEmpty() && address == store.meta(hubKey))
        return {};
    QString sealed;
    if (!address.isEmpty() && !password.isEmpty()) {
        if (!store.vault().exists())
            return fail(Error::Code::Usage, CarryingWords::tr("A password is only kept sealed, and there is no account yet that could open it. Nothing was changed. Open “Clients” and make the first account."));
        if (!store.vault().isOpen())
            return tl::unexpected<Error>(store::lockedVault().error);
        sealed = QString::fromLatin1(QByteArray::fromStdString(store::sealBytes(*store.vault().opened().key, password.toStdString(), passwordPlace)).toBase64());
    }
    if (auto kept = store.setMeta(passwordKey, sealed); !kept)
        return kept;
    return store.setMeta(hubKey, address);
}

Result<std::optional<exchange::HubAddress>> hubOf(store::Store& store)
{
    return store::guarded([&]() -> std::optional<exchange::HubAddress> {
        const QString url = carryingPlaces(store).hub;
        if (url.isEmpty())
            return std::nullopt;
        exchange::HubAddress address = store::take(exchange::HubAddress::read(url));
        address.password = store::take(hubPassword(store));
        return address;
    });
}

Result<Carried> carryByFolder(Centre& centre, bool anew, Progress& progress)
{
    auto exchange = exchangeFor(centre);
    if (!exchange)
        return tl::unexpected<Error>(exchange.error());
    auto synced = exchange::SharedFolder::round(*exchange, centre.store(), carryingPlaces(centre.store()).folder, anew, progress);
    if (!synced)
        return tl::unexpected<Error>(synced.error());
    return Carried{std::move(*synced), {}};
}

Result<Carried> carryByHub(Centre& centre, Progress& progress)
{
    return store::guarded([&] {
        exchange::Exchange exchange = store::take(exchangeFor(centre));
        const exchange::Card own = store::take(exchange.ownCard());
        const auto address = store::take(hubOf(centre.store()));
        exchange::Hub hub(address ? *address : store::take(exchange::HubAddress::read(QString())), own.signing);
        Carried done;
        done.synced = store::take(exchange::synchronise(exchange, centre.store(), hub, progress));
        const auto noted = store::take(exchange.cards());
        for (const exchange::Card& each : store::take(hub.cards()))
            if (each.signing != own.signing && std::ranges::find(noted, each) == noted.end())
                done.unnoted << each.centre;
        return done;
    });
}

} // namespace tasuki
