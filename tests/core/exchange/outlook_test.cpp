// SPDX-License-Identifier: GPL-3.0-or-later
// What would leave, counted before anything does; partners and the record of what came and went.
#include "exchange/outlook.h"

#include "centre/audience.h"
#include "centre/differences.h"
#include "centre/incoming.h"
#include "exchange/exchange.h"
#include "exchange/partners.h"
#include "exchange/record.h"
#include "network/entities.h"
#include "testing/desk.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::exchange;
using desk::morning;
using desk::must;
using registry::Facility;
using store::Scope;

namespace {

struct Post
{
    explicit Post(const char* name)
    {
        centre = must(Centre::create(folder.filePath(QStringLiteral("post.tasuki")), {QString::fromUtf8(name), QStringLiteral("佐藤")}, &clock));
    }
    [[nodiscard]] store::Store& store() { return centre->store(); }
    [[nodiscard]] Exchange exchange() { return Exchange(store(), must(Audience::load(store())).asFunction()); }
    [[nodiscard]] Outlook outlook(Scope audience)
    {
        const Audience rules = must(Audience::load(store()));
        return must(exchange::outlook(store(), audience, rules.asFunction(), [&](const Uuid& row) { return rules.staysForPeople(row); }));
    }
    template <class T> T add(T made)
    {
        clock.advance(1000);
        made.id.uuid = Uuid::v7(clock.nowMillis(), randomBytes16());
        must(store().commit({QStringLiteral("added"), store::ChangeKind::Edit, store::diff(T(), made, true)}));
        return made;
    }
    void setPhone(const Id<Facility>& id, const char* phone)
    {
        clock.advance(1000);
        const Facility before = *must(store().load(id));
        Facility after = before;
        after.phone = QString::fromUtf8(phone);
        must(store().commit({QStringLiteral("telephone"), store::ChangeKind::Edit, store::diff(before, after)}));
    }
    void take(Post& from)
    {
        NoProgress progress;
        must(exchange().merge({{QStringLiteral("file"), must(from.exchange().write({})).first}}, {}, false, progress));
    }

    FixedClock clock{morning};
    QTemporaryDir folder;
    std::unique_ptr<Centre> centre;
};

Facility facility(const char* name, const char* phone, const char* notes)
{
    Facility made;
    made.name = QString::fromUtf8(name);
    made.phone = QString::fromUtf8(phone);
    made.notes = QString::fromUtf8(notes);
    return made;
}

std::int64_t rowsOf(const std::vector<OutlookKind>& kinds, std::string_view entity, std::string_view field)
{
    for (const OutlookKind& kind : kinds)
        if (kind.entity->name == entity)
            for (const OutlookField& each : kind.fields)
                if (each.field == field)
                    return each.rows;
    return 0;
}

QByteArray bytesOf(Post& post)
{
    must(store::guarded([&] { store::execute(post.store().handle(), "PRAGMA wal_checkpoint(TRUNCATE)"); }));
    QFile file(post.folder.filePath(QStringLiteral("post.tasuki")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::unique_ptr<QBuffer> deviceOf(const QByteArray& file)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(file);
    device->open(QIODevice::ReadOnly);
    return device;
}

} // namespace

TEST_CASE("What would leave is counted by kind and field, what stays by its reason, and the file then holds as much")
{
    Post a("甲");
    const auto office = a.add(facility("さくら訪問看護", "000-1", "所長は午前が忙しい"));
    a.add(facility("もみじ薬局", "000-2", ""));
    network::Person listed;
    listed.name = QStringLiteral("村瀬 学");
    listed.listing = QStringLiteral("yes");
    a.add(listed);
    network::Person refused;
    refused.name = QStringLiteral("名を出さない人");
    refused.listing = QStringLiteral("no");
    a.add(refused);
    const Outlook open = a.outlook(Scope::Public);
    CHECK(rowsOf(open.leaves, "facility", "name") == 2);
    CHECK(rowsOf(open.leaves, "facility", "notes") == 0);
    CHECK(rowsOf(open.leaves, "person", "name") == 0);
    CHECK(rowsOf(open.stays.at(Stay::Field), "facility", "notes") == 1);
    CHECK(open.fresh == open.cells);
    const Outlook inside = a.outlook(Scope::Professionals);
    CHECK(rowsOf(inside.leaves, "person", "name") == 1);
    CHECK(rowsOf(inside.stays.at(Stay::Unlisted), "person", "name") == 1);
    CHECK(inside.stays.count(Stay::Client) == 0);
    const auto before = bytesOf(a);
    (void)a.outlook(Scope::Professionals);
    CHECK(bytesOf(a) == before);
    const auto written = must(a.exchange().write({}));
    CHECK(written.second.versions == open.cells);
    CHECK(a.outlook(Scope::Public).fresh == 0);
    a.setPhone(office.id, "000-3");
    const Outlook again = a.outlook(Scope::Public);
    CHECK(again.fresh == 1);
    CHECK(again.cells == open.cells);
}

TEST_CASE("What comes from another centre and is passed on stands under its name")
{
    Post a("甲"), b("乙");
    a.add(facility("さくら訪問看護", "000-1", ""));
    b.take(a);
    b.add(facility("もみじ薬局", "000-2", ""));
    const Outlook counted = b.outlook(Scope::Public);
    REQUIRE(counted.perCentre.size() == 2);
    CHECK(counted.perCentre.at(SigningKey()) == 1);
    CHECK(counted.perCentre.at(must(a.exchange().ownCard()).signing) == 1);
}

TEST_CASE("A look into a file says in words what it would bring and changes no byte of the data")
{
    Post a("甲"), b("乙");
    const auto office = a.add(facility("さくら訪問看護", "000-1", ""));
    const auto pharmacy = a.add(facility("もみじ薬局", "000-2", ""));
    b.take(a);
    must(b.exchange().addCard(must(a.exchange().ownCardFile())));
    b.setPhone(office.id, "000-5");
    a.clock.set(b.clock.nowMillis());
    a.setPhone(office.id, "000-4");
    a.setPhone(pharmacy.id, "000-3");
    a.add(facility("川原サロン", "", ""));
    const auto file = must(a.exchange().write({})).first;
    const auto before = bytesOf(b);
    NoProgress progress;
    const Incoming told = must(lookInto(*b.centre, {{QStringLiteral("file"), deviceOf(file).get()}}, {}, progress));
    CHECK(bytesOf(b) == before);
    REQUIRE(told.added.size() == 1);
    CHECK(told.added[0].name == QStringLiteral("川原サロン"));
    CHECK(told.added[0].who == QStringLiteral("甲"));
    REQUIRE(told.updated.size() == 1);
    CHECK(told.updated[0].name == QStringLiteral("もみじ薬局"));
    CHECK(told.updated[0].before == QStringLiteral("000-2"));
    CHECK(told.updated[0].after == QStringLiteral("000-3"));
    REQUIRE(told.differences.size() == 1);
    const Difference& differs = told.differences[0];
    REQUIRE(differs.sides.size() == 2);
    CHECK(differs.sides[0].isOurs);
    CHECK(differs.sides[0].words == QStringLiteral("000-5"));
    CHECK(differs.sides[0].who == QStringLiteral("佐藤"));
    CHECK_FALSE(differs.sides[1].isOurs);
    CHECK(differs.sides[1].who == QStringLiteral("甲"));
}

TEST_CASE("A look into a file asks about a removal that met edits, from either side, and counts it as nothing else")
{
    Post a("甲"), b("乙");
    const auto office = a.add(facility("さくら訪問看護", "000-1", ""));
    const auto gone = a.add(facility("もみじ薬局", "000-2", ""));
    b.take(a);
    a.clock.set(b.clock.nowMillis());
    b.setPhone(office.id, "000-5");
    a.clock.advance(5000);
    for (const auto& each : {office.id, gone.id})
        must(a.store().commit({QStringLiteral("removed"), store::ChangeKind::Edit, {store::removal(each)}}));
    NoProgress progress;
    const auto look = [&](Post& at, Post& from) {
        const auto file = must(from.exchange().write({})).first;
        const auto before = bytesOf(at);
        Incoming told = must(lookInto(*at.centre, {{QStringLiteral("file"), deviceOf(file).get()}}, {}, progress));
        CHECK(bytesOf(at) == before);
        CHECK(told.merged.applied.conflicts == 1);
        REQUIRE(told.differences.size() == 1);
        CHECK(told.differences[0].isRemoval());
        CHECK(told.differences[0].row == office.id.uuid);
        CHECK(told.differences[0].sides.size() == 2);
        return told;
    };
    // Whoever wrote is asked before the removal comes; the other row goes without a question.
    const Incoming atWriter = look(b, a);
    CHECK(atWriter.deletions == 1);
    REQUIRE(atWriter.deleted.size() == 1);
    CHECK(atWriter.deleted[0].name == QStringLiteral("もみじ薬局"));
    // Whoever removed is asked before the edit comes, and what is chosen then holds once it is in.
    const Incoming atRemover = look(a, b);
    CHECK(atRemover.deletions == 0);
    a.take(b);
    const auto back = sideBy(atRemover.differences[0], Alike::Theirs);
    REQUIRE(back);
    must(settle(a.store(), {settledBy(atRemover.differences[0], *back)}, QStringLiteral("brought back")));
    CHECK(must(a.store().load(office.id)).value_or(Facility()).phone == QStringLiteral("000-5"));
    CHECK(must(waiting(a.store())).differences == 0);
}

TEST_CASE("A rule takes for every difference the value of its side; those without such a side stay")
{
    Post a("甲"), b("乙"), c("丙");
    const auto office = a.add(facility("さくら訪問看護", "000-1", ""));
    for (Post* other : {&b, &c})
        other->take(a);
    b.setPhone(office.id, "000-2");
    c.clock.set(b.clock.nowMillis() + 5000);
    c.setPhone(office.id, "000-3");
    a.take(b);
    a.take(c);
    const auto found = must(differences(*a.centre));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(sideBy(found[0], Alike::Ours));
    CHECK(found[0].sides[*sideBy(found[0], Alike::Newest)].words == QStringLiteral("000-3"));
    must(settle(a.store(), {settledBy(found[0], *sideBy(found[0], Alike::Theirs))}, QStringLiteral("settled")));
    CHECK(must(differences(*a.centre)).empty());
    CHECK(must(waiting(a.store())).differences == 0);
}

TEST_CASE("A partner is confirmed for the keys that were compared, and the day of the last file stands beside it")
{
    Post a("甲"), b("乙");
    const auto card = must(a.exchange().addCard(must(b.exchange().ownCardFile())));
    CHECK_FALSE(must(partners(a.store())).front().verifiedOn.isValid());
    must(noteVerified(a.store(), card));
    must(noteSent(a.store(), {card}));
    a.take(b);
    const Partner known = must(partners(a.store())).front();
    CHECK(known.verifiedOn == a.clock.today());
    CHECK(known.verifiedBy == QStringLiteral("佐藤"));
    CHECK(known.lastSent == a.clock.now());
    CHECK_FALSE(known.lastReceived.isValid());
    b.add(facility("もみじ薬局", "000-2", ""));
    a.take(b);
    CHECK(must(partners(a.store())).front().lastReceived == a.clock.now());
    // Removed and put back it is as it was.
    must(a.exchange().removeCard(card.signing));
    must(putBack(a.store(), known));
    CHECK(must(partners(a.store())).front().verifiedOn == a.clock.today());
    // Taken in once more it is still the one that was compared; another card of the centre has other words.
    must(a.exchange().addCard(must(b.exchange().ownCardFile())));
    CHECK(must(partners(a.store())).front().verifiedOn.isValid());
    must(b.store().setMeta("card_made", QStringLiteral("2025-06-12")));
    must(a.exchange().addCard(must(b.exchange().ownCardFile())));
    CHECK_FALSE(must(partners(a.store())).front().verifiedOn.isValid());
}

TEST_CASE("The record tells what came and went, whose it was, and what was taken back")
{
    Post a("甲"), b("乙");
    a.add(facility("さくら訪問看護", "000-1", ""));
    NoProgress progress;
    const auto merged = must(b.exchange().merge({{QStringLiteral("kou.tasuki"), must(a.exchange().write({})).first}}, {}, false, progress));
    must(noteReceived(b.store(), merged.applied.change, QStringLiteral("kou.tasuki")));
    b.clock.advance(60000);
    must(noteWritten(b.store(), QStringLiteral("otsu.tasuki")));
    auto record = must(passages(b.store(), 10));
    REQUIRE(record.size() == 2);
    CHECK(record[0].way == Passage::Way::Sent);
    CHECK(record[1].way == Passage::Way::Received);
    CHECK(record[1].remark == QStringLiteral("kou.tasuki"));
    CHECK(record[1].rows == 1);
    CHECK(record[1].centres == std::vector<SigningKey>{must(a.exchange().ownCard()).signing});
    CHECK_FALSE(record[1].takenBack);
    must(b.store().unmerge(record[1].change));
    CHECK(must(passages(b.store(), 10))[1].takenBack);
}

TEST_CASE("A row that one centre removed and another went on writing is asked about: leave it removed, or bring it back")
{
    Post a("甲"), b("乙");
    const auto office = a.add(facility("さくら訪問看護", "000-1", ""));
    b.take(a);
    must(a.exchange().addCard(must(b.exchange().ownCardFile())));
    a.clock.set(b.clock.nowMillis());
    b.setPhone(office.id, "000-2");
    a.clock.advance(5000);
    must(a.store().commit({QStringLiteral("removed"), store::ChangeKind::Edit, {store::removal(office.id)}}));
    a.take(b);
    const auto found = must(differences(*a.centre));
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].isRemoval());
    REQUIRE(found[0].sides.size() == 2);
    CHECK(found[0].sides[0].isOurs);
    CHECK(found[0].sides[0].value == store::Value(std::int64_t{1}));
    CHECK(found[0].sides[1].value == store::Value(std::int64_t{0}));
    CHECK(found[0].sides[1].who == QStringLiteral("乙"));
    CHECK(found[0].sides[1].words.contains(QStringLiteral("000-2")));
    must(settle(a.store(), {settledBy(found[0], 1)}, QStringLiteral("brought back")));
    CHECK(must(a.store().load(office.id)).value_or(Facility()).phone == QStringLiteral("000-2"));
    CHECK(must(waiting(a.store())).differences == 0);
}
