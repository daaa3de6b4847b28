// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/centre.h"

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

} // namespace

Result<std::unique_ptr<Centre>> Centre::around(Result<std::unique_ptr<store::Store>> store)
{
    if (!store)
        return tl::unexpected<Error>(store.error());
    return store::guarded([&] {
        auto centre = std::make_unique<Centre>();
        centre->m_store = std::move(*store);
        centre->m_registry = std::make_unique<registry::Registry>(*centre->m_store);
        if (centre->m_registry->index().isUnfilled() && centre->m_store->database().access() != store::Access::Read) {
            NoProgress progress;
            store::take(centre->m_store->rebuildIndex(progress));
        }
        return centre;
    });
}

Result<std::unique_ptr<Centre>> Centre::create(const QString& path, const store::Identity& identity, const Clock* clock)
{
    return around(store::Store::create(path, identity, registry::schema(), orSystem(clock)));
}

Result<std::unique_ptr<Centre>> Centre::open(const QString& path, store::Access access, const Clock* clock)
{
    return around(store::Store::open(path, access, registry::schema(), orSystem(clock)));
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
