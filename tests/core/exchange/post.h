// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchange.h"

#include "centre/audience.h"
#include "registry/scopes.h"
#include "testing/desk.h"

#include <QFile>
#include <QTemporaryDir>

/// PCs of centres without client data, for the tests of what goes from centre to centre.
namespace post {

using namespace tasuki;
using namespace tasuki::exchange;
using desk::morning;
using desk::must;
using desk::refused;
using registry::Facility;
using store::Scope;

/// One PC; its data file can be closed, copied and opened again.
class Post
{
public:
    explicit Post(const char* name, std::int64_t now = morning) : clock(now), path(folder.filePath(QStringLiteral("post")))
    {
        centre = must(Centre::create(path, {QString::fromUtf8(name), QStringLiteral("佐藤")}, &clock));
    }
    Post(const Post& original, const char* copied) : path(folder.filePath(QString::fromLatin1(copied)))
    {
        REQUIRE(QFile::copy(original.path, path));
        centre = must(Centre::open(path, store::Access::Write, &clock));
    }
    [[nodiscard]] store::Store& store() { return centre->store(); }
    [[nodiscard]] Exchange exchange() { return Exchange(store(), must(Audience::load(store())).asFunction()); }
    void reopen()
    {
        centre.reset();
        centre = must(Centre::open(path, store::Access::Write, &clock));
    }
    Id<Facility> add(const char* name, const char* phone, const char* notes = "")
    {
        clock.advance(1000);
        Facility made;
        made.id.uuid = Uuid::v7(clock.nowMillis(), randomBytes16());
        made.name = QString::fromUtf8(name);
        made.phone = QString::fromUtf8(phone);
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
    void remove(const Id<Facility>& id)
    {
        clock.advance(1000);
        must(store().commit({QStringLiteral("removed"), store::ChangeKind::Edit, {store::removal(id)}}));
    }
    void show(const Id<Facility>& id, Scope scope)
    {
        clock.advance(1000);
        registry::ScopeRule rule;
        rule.row = id;
        rule.field = QStringLiteral("facility.phone");
        must(registry::setScope(centre->registry(), rule, scope));
    }
    void know(Post& other) { must(exchange().addCard(must(other.exchange().ownCardFile()))); }
    [[nodiscard]] QString phone(const Id<Facility>& id) { return must(store().load(id)).value_or(Facility()).phone; }
    [[nodiscard]] QByteArray file(const Recipients& recipients = {}) { return must(exchange().write(recipients)).first; }
    Merged take(const QByteArray& bytes, bool rehearsal = false)
    {
        NoProgress progress;
        return must(exchange().merge({{QStringLiteral("file"), bytes}}, {}, rehearsal, progress));
    }
    [[nodiscard]] QByteArray view(Scope audience = Scope::Public) { return must(exchange().dump(audience)); }

    FixedClock clock{morning};
    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Centre> centre;
};

} // namespace post
