// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/centre.h"

#include "exchange/backupkey.h"
#include "store/accesslog.h"
#include "store/backup.h"

#include <QFileInfo>

namespace tasuki {

namespace {

const Clock& orSystem(const Clock* clock)
{
    static const SystemClock system;
    return clock ? *clock : system;
}

/// Everything a data file of a centre holds.
const store::Schema& wholeSchema()
{
    static const store::Schema all = [] {
        store::Schema made = registry::schema();
        for (const auto* subject : {&clients::schema(), &forms::schema(), &network::schema()})
            made.insert(made.end(), subject->begin(), subject->end());
        return made;
    }();
    return all;
}

} // namespace

Result<std::unique_ptr<Centre>> Centre::around(Result<std::unique_ptr<store::Store>> store)
{
    if (!store)
        return tl::unexpected<Error>(store.error());
    return store::guarded([&] {
        auto centre = std::make_unique<Centre>();
        centre->m_store = std::move(*store);
        centre->m_registry = std::make_unique<registry::Registry>(*centre->m_store);
        centre->m_clients = std::make_unique<clients::Clients>(*centre->m_store);
        centre->m_sheets = std::make_unique<forms::Sheets>(*centre->m_store, *centre->m_clients);
        centre->m_network = std::make_unique<network::Network>(*centre->m_store);
        centre->m_received = std::make_unique<forms::ReceivedSheets>(*centre->m_store);
        centre->m_packages = std::make_unique<Packages>(*centre->m_store, *centre->m_sheets, *centre->m_received);
        centre->m_sheets->setSealer(centre->m_packages.get());
        if (centre->m_registry->index().isUnfilled() && centre->m_store->database().access() != store::Access::Read) {
            NoProgress progress;
            store::take(centre->m_store->rebuildIndex(progress));
        }
        return centre;
    });
}

Result<std::unique_ptr<Centre>> Centre::create(const QString& path, const store::Identity& identity, const Clock* clock)
{
    return around(store::Store::create(path, identity, wholeSchema(), orSystem(clock)));
}

Result<std::unique_ptr<Centre>> Centre::open(const QString& path, store::Access access, const Clock* clock)
{
    return around(store::Store::open(path, access, wholeSchema(), orSystem(clock)));
}

forms::Sender Centre::sender()
{
    return {m_store->meta("centre"), m_store->author(), m_store->meta("centre_phone"), m_store->meta("centre_fax")};
}

Result<void> Centre::enter(store::Opened opened)
{
    const QString name = opened.account.name;
    const Uuid account = opened.account.id;
    lock();
    m_store->vault().adopt(std::move(opened));
    if (auto set = m_store->setMeta("staff", name); !set)
        return set;
    // The first time it makes the key that backups are sealed for.
    if (auto made = exchange::ensureBackupKey(*m_store); !made)
        return made;
    return store::logAccess(*m_store, QStringLiteral("unlock"), "account", account, {});
}

void Centre::lock()
{
    m_store->vault().lock();
    m_clients->forget();
}

Result<bool> Centre::verify(Progress& progress)
{
    if (auto checked = store::checkIntegrity(m_store->database()); !checked)
        return tl::unexpected<Error>(checked.error());
    if (auto checked = store::verifyAccessLog(*m_store); !checked)
        return tl::unexpected<Error>(checked.error());
    const auto checked = store::guarded([&] { m_registry->index().check(); });
    if (checked)
        return false;
    if (checked.error().code != Error::Code::Damaged)
        return tl::unexpected<Error>(checked.error());
    qWarning("the search index is made anew: %s", qPrintable(checked.error().detail));
    if (auto rebuilt = m_store->rebuildIndex(progress); !rebuilt)
        return tl::unexpected<Error>(rebuilt.error());
    return true;
}

QString Centre::backupFolder(const QString& path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/backup");
}

} // namespace tasuki
