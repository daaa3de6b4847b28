// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/centre.h"

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

QString Centre::backupFolder(const QString& path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/backup");
}

} // namespace tasuki
