// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchange.h"
#include "exchange/join.h"

#include "centre/audience.h"
#include "testing/desk.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

/// PCs of centres with client data, for the tests of what carries packs between them.
namespace pc {

using namespace tasuki;
using namespace tasuki::exchange;
using desk::morning;
using desk::must;
using desk::refused;
using registry::Facility;
using store::Scope;

inline QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/tasuki-pc-XXXXXX");
}

class Pc
{
public:
    /// The first PC of a centre.
    explicit Pc(const char* name) : folder(folderTemplate())
    {
        centre = must(Centre::create(path(), {QString::fromUtf8(name), desk::manager}, &clock));
        must(store().vault().create(desk::manager, desk::passphrase, {1, 8192}));
    }
    /// A further one, beside one that is there.
    explicit Pc(Pc& first) : clock(first.clock.nowMillis()), folder(folderTemplate())
    {
        static_cast<void>(must(first.exchange().packUp(Scope::Centre)));
        must(join::copyFor(first.store(), path()));
        static_cast<void>(must(join::adopt(path())));
        open();
    }
    Pc(const Pc&) = delete;

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("centre.tasuki-data")); }
    void open()
    {
        centre = must(Centre::open(path(), store::Access::Write, &clock));
        must(centre->enter(must(store().vault().unlock(desk::manager, desk::passphrase))));
    }
    [[nodiscard]] store::Store& store() { return centre->store(); }
    [[nodiscard]] Exchange exchange() { return Exchange(store(), must(Audience::load(store())).asFunction()); }

    Id<Facility> add(const char* name, const char* notes = "")
    {
        clock.advance(1000);
        Facility made;
        made.id.uuid = Uuid::v7(clock.nowMillis(), randomBytes16());
        made.name = QString::fromUtf8(name);
        made.phone = QStringLiteral("000-1");
        made.notes = QString::fromUtf8(notes);
        must(store().commit({QStringLiteral("added"), store::ChangeKind::Edit, store::diff(Facility(), made, true)}));
        return made.id;
    }
    void setPhone(const Id<Facility>& id, const char* phone)
    {
        clock.advance(1000);
        const Facility before = *must(store().load(id));
        Facility after = before;
        after.phone = QString::fromUtf8(phone);
        must(store().commit({QStringLiteral("telephone"), store::ChangeKind::Edit, store::diff(before, after)}));
    }
    [[nodiscard]] QString phone(const Id<Facility>& id) { return must(store().load(id)).value_or(Facility()).phone; }

    Id<clients::Client> addClient(const char* name)
    {
        clock.advance(1000);
        clients::Client client;
        client.name = QString::fromUtf8(name);
        client.kana = QStringLiteral("タドコロ キヨ");
        return must(centre->clients().add(client));
    }
    void rename(const Id<clients::Client>& id, const char* name)
    {
        clock.advance(1000);
        const clients::Client before = *must(store().load(id));
        clients::Client after = before;
        after.name = QString::fromUtf8(name);
        must(store().commit({QStringLiteral("name"), store::ChangeKind::Edit, store::diff(before, after)}));
    }
    [[nodiscard]] QString name(const Id<clients::Client>& id) { return must(store().load(id)).value_or(clients::Client()).name; }

    /// What this PC holds, client data in plain: the same on two PCs of one centre that have the same.
    [[nodiscard]] QStringList content()
    {
        QStringList all;
        for (const store::CellVersion& each : must(store().allVersions()))
            all << QString::fromStdString(each.entity) + each.row.toString() + QString::fromStdString(each.field) + QString::number(each.key.stamp) + each.key.device.toString() +
                       store::displayText(each.value);
        return all;
    }

    FixedClock clock{morning};
    QTemporaryDir folder;
    std::unique_ptr<Centre> centre;
};

} // namespace pc
