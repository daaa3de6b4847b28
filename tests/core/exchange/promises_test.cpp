// SPDX-License-Identifier: GPL-3.0-or-later
// What the exchange owes to people: what is no longer shown goes away, a removal asks before an edit is lost, a copied data file
// does no harm, what waits can be let in, what is missing is told, what is not understood yet comes alive later.
#include "post.h"

#include "exchange/archive.h"
#include "store/incarnation.h"

using namespace post;

namespace {

/// The same file without the packs whose names contain a text.
QByteArray without(const QByteArray& file, const char* part)
{
    std::vector<archive::Entry> kept;
    for (auto [name, bytes] : must(archive::read(file))) {
        if (name == QLatin1String("manifest.json")) {
            QList<QByteArray> lines;
            for (const QByteArray& line : bytes.split('\n'))
                if (!line.contains(part))
                    lines << line;
            bytes = lines.join('\n');
            bytes.replace("jsonl\",\n    ]", "jsonl\"\n    ]");
        } else if (name.toLatin1().contains(part)) {
            continue;
        }
        kept.emplace_back(name, bytes);
    }
    return must(archive::write(kept));
}

} // namespace

TEST_CASE("What is narrowed goes away at those who saw it, without its value, and comes back when it is widened")
{
    Post a("甲");
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "000-1");
    b.take(a.file());
    REQUIRE(b.phone(id) == QStringLiteral("000-1"));
    a.show(id, Scope::Centre);
    const QByteArray narrowed = a.file();
    const Merged merged = b.take(narrowed);
    CHECK(merged.applied.withdrawn == 1);
    CHECK(merged.applied.conflicts == 0);
    CHECK(b.phone(id).isEmpty());
    CHECK(a.phone(id) == QStringLiteral("000-1"));
    CHECK(a.view() == b.view());
    // What is changed while it is narrowed leaves no trace in a file, and a second file withdraws nothing twice.
    a.setPhone(id, "CANARY-2");
    const QByteArray later = a.file();
    for (const auto& [name, bytes] : must(archive::read(later)))
        CHECK_FALSE(bytes.contains("CANARY"));
    CHECK(b.take(later).applied.versions == 0);
    // Undo goes past what follows from a rule.
    NoProgress progress;
    a.clock.advance(1000);
    CHECK(must(a.store().undo(progress)).words == QStringLiteral("telephone"));
    CHECK(a.phone(id) == QStringLiteral("000-1"));
    a.show(id, Scope::Public);
    CHECK(b.take(a.file()).applied.updated == 1);
    CHECK(b.phone(id) == QStringLiteral("000-1"));
    CHECK(a.view() == b.view());
}

TEST_CASE("A value that others correct while its owner withdraws it is a difference for the owner to settle, then narrow everywhere")
{
    Post a("甲");
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "000-1");
    b.take(a.file());
    a.show(id, Scope::Centre);
    const QByteArray narrowed = a.file();
    b.clock.set(a.clock.nowMillis() + 60000);
    b.setPhone(id, "000-9");
    CHECK(b.take(narrowed).applied.conflicts == 1);
    CHECK(a.take(b.file()).applied.conflicts == 1);
    a.clock.set(b.clock.nowMillis() + 60000);
    must(a.store().settle(store::describe<Facility>(), id.uuid, "phone", store::Value(std::string("000-9")), QStringLiteral("settled")));
    b.clock.set(a.clock.nowMillis() + 60000);
    b.take(a.file());
    CHECK(must(b.store().conflicts()).empty());
    CHECK(a.phone(id) == QStringLiteral("000-9"));
    CHECK(b.phone(id).isEmpty());
    CHECK(a.view() == b.view());
}

TEST_CASE("A removal that met an edit nobody had seen is asked about, keeps the data, and is settled either way everywhere")
{
    for (const std::int64_t answer : {std::int64_t{0}, std::int64_t{1}}) {
        Post a("甲");
        Post b("乙");
        const auto id = a.add("さくら訪問看護", "000-1");
        b.take(a.file());
        b.clock.set(a.clock.nowMillis());
        b.setPhone(id, "000-2");
        a.clock.set(b.clock.nowMillis());
        a.remove(id);
        const QByteArray removal = a.file();
        CHECK(a.take(b.file()).applied.conflicts == 1);
        CHECK(b.take(removal).applied.conflicts == 1);
        for (Post* post : {&a, &b}) {
            const auto open = must(post->store().conflicts());
            REQUIRE(open.size() == 1);
            REQUIRE(open[0].size() == 2);
            CHECK(open[0][0].field == store::deletedField);
            CHECK(open[0][1].field == "phone");
            CHECK(store::displayText(open[0][1].value) == QStringLiteral("000-2"));
            CHECK_FALSE(must(post->store().load(id)));
        }
        b.clock.advance(60000);
        must(b.store().settle(store::describe<Facility>(), id.uuid, store::deletedField, store::Value(answer), QStringLiteral("settled")));
        CHECK(must(b.store().conflicts()).empty());
        a.take(b.file());
        CHECK(must(a.store().conflicts()).empty());
        for (Post* post : {&a, &b})
            CHECK(post->phone(id) == (answer == 0 ? QStringLiteral("000-2") : QString()));
    }
}

TEST_CASE("A removal of what was seen as it is asks nobody")
{
    Post a("甲");
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "000-1");
    a.setPhone(id, "000-2");
    b.take(a.file());
    b.clock.set(a.clock.nowMillis());
    b.remove(id);
    CHECK(a.take(b.file()).applied.conflicts == 0);
    CHECK(must(a.store().conflicts()).empty());
    CHECK_FALSE(must(a.store().load(id)));
}

TEST_CASE("A removal of what was only shown to fewer since asks nobody")
{
    Post a("甲");
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "000-1");
    b.take(a.file());
    a.show(id, Scope::Professionals);
    a.remove(id);
    // The telephone number leaves once more for those who may still see it, behind the removal.
    a.know(b);
    Recipients professionals;
    professionals.audience = Scope::Professionals;
    professionals.cards = {must(b.exchange().ownCard())};
    CHECK(b.take(a.file(professionals)).applied.conflicts == 0);
    CHECK(must(a.store().conflicts()).empty());
    CHECK(must(b.store().conflicts()).empty());
    CHECK_FALSE(must(b.store().load(id)));
}

TEST_CASE("A data file that comes back from a copy goes on under another name; no number of a pack is used twice and nothing is lost")
{
    Post a("甲");
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "000-1");
    b.take(a.file());
    a.setPhone(id, "000-2"); // not sent when the copy is made
    a.centre.reset();
    const QString copy = a.path + QStringLiteral(".copy");
    REQUIRE(QFile::copy(a.path, copy));
    a.reopen();
    const Uuid before = a.store().device();
    a.setPhone(id, "000-3");
    const QByteArray lost = a.file(); // nobody gets it before the copy is back
    a.centre.reset();
    QFile::remove(a.path);
    REQUIRE(QFile::copy(copy, a.path));
    a.reopen();
    CHECK(a.store().device() != before);
    CHECK(a.phone(id) == QStringLiteral("000-2"));
    const auto other = a.add("もみじ薬局", "000-8");
    b.take(a.file());
    CHECK(b.phone(id) == QStringLiteral("000-2"));
    CHECK(b.phone(other) == QStringLiteral("000-8"));
    // The file from before turns up after all: the newest value wins, and nobody is asked, because it followed the other.
    const Merged late = b.take(lost);
    CHECK(late.refused.empty());
    CHECK(b.phone(id) == QStringLiteral("000-3"));
    CHECK(must(b.store().conflicts()).empty());
    a.take(b.file());
    CHECK(a.view() == b.view());
    for (const Stream& stream : must(b.exchange().streams()))
        CHECK(stream.forked.empty());
    // Opened again as it was left it keeps its name.
    const Uuid now = a.store().device();
    a.reopen();
    a.reopen();
    CHECK(a.store().device() == now);
}

TEST_CASE("A data file copied to another PC is another device, also where the file beside it was copied along")
{
    Post a("甲");
    a.add("さくら訪問看護", "000-1");
    static_cast<void>(a.file());
    a.centre.reset();
    Post copied(a, "alone");
    a.reopen();
    CHECK(copied.store().device() != a.store().device());
    const Uuid was = a.store().device();
    CHECK(QFile::exists(store::incarnationFile(a.path)));
    CHECK(store::confirmDevice(a.store(), QStringLiteral("another machine")));
    CHECK(a.store().device() != was);
    CHECK_FALSE(store::confirmDevice(a.store(), QStringLiteral("another machine")));
}

TEST_CASE("Two different packs under one number are both kept and shown as a fork; a number that did not come is told")
{
    Post a("甲");
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "000-1");
    static_cast<void>(a.file());
    a.centre.reset();
    // A copy together with the file beside it: nothing on this PC tells one from the other.
    Post twin(a, "twin");
    twin.centre.reset();
    QFile::remove(twin.path);
    REQUIRE(QFile::copy(a.path, twin.path));
    QFile::remove(store::incarnationFile(twin.path));
    REQUIRE(QFile::copy(store::incarnationFile(a.path), store::incarnationFile(twin.path)));
    twin.reopen();
    a.reopen();
    REQUIRE(twin.store().device() == a.store().device());
    a.setPhone(id, "000-2");
    twin.clock.set(a.clock.nowMillis() + 5000);
    twin.setPhone(id, "000-3");
    b.take(a.file());
    b.take(twin.file());
    CHECK(b.phone(id) == QStringLiteral("000-3"));
    auto streams = must(b.exchange().streams());
    REQUIRE(streams.size() == 1);
    CHECK(streams[0].forked == std::vector<std::int64_t>{2});
    CHECK(streams[0].missed == 0);
    CHECK(must(b.store().conflicts()).size() == 1);

    Post c("丙");
    a.setPhone(id, "000-4");
    const QByteArray whole = a.file();
    c.take(without(whole, "-00000002-"));
    streams = must(c.exchange().streams());
    REQUIRE(streams.size() == 1);
    CHECK(streams[0].missing == std::vector<std::int64_t>{2});
    CHECK(streams[0].newest == 3);
    c.take(whole);
    CHECK(must(c.exchange().streams())[0].missed == 0);
}

TEST_CASE("A pack that waits for its clock can be let in by a person")
{
    Post a("甲");
    Post b("乙");
    a.clock.set(morning + std::int64_t{10} * 86400000);
    const auto id = a.add("さくら訪問看護", "000-1");
    CHECK(b.take(a.file()).held.size() == 1);
    CHECK_FALSE(must(b.store().load(id)));
    const auto waiting = must(b.exchange().held());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].aheadMillis > std::int64_t{9} * 86400000);
    NoProgress progress;
    CHECK(must(b.exchange().approve(waiting[0].rid, progress)).applied.added == 1);
    CHECK(b.phone(id) == QStringLiteral("000-1"));
    CHECK(must(b.exchange().held()).empty());
    refused(b.exchange().approve(waiting[0].rid, progress), Error::Code::NotFound);
    // The own clock stays where it was: an edit of another cell is stamped now, not in ten days.
    const auto other = b.add("もみじ薬局", "000-8");
    CHECK(store::Value(std::int64_t{0}) == must(b.store().cell(store::describe<Facility>(), other.uuid, store::deletedField)));
    CHECK(stampMillis(must(b.store().versions(store::describe<Facility>(), other.uuid)).front().key.stamp) == b.clock.nowMillis());
}

TEST_CASE("The city's list brings the cards that hold, replaces a card that was renewed, and takes away what it revokes")
{
    Post city("市役所");
    Post a("甲");
    Post b("乙");
    city.know(a);
    city.know(b);
    const QByteArray first = must(city.exchange().writeRoster({}));
    CHECK(must(a.exchange().addRoster(first)).city.centre == QStringLiteral("市役所"));
    REQUIRE(must(a.exchange().cards()).size() == 1);
    CHECK(must(a.exchange().cards())[0].centre == QStringLiteral("乙"));
    // The centre 乙 lost its PC and has a new card.
    Post renewed("乙");
    must(city.exchange().removeCard(must(b.exchange().keys()).signing()));
    city.know(renewed);
    const QByteArray second = must(city.exchange().writeRoster({must(b.exchange().keys()).signing()}));
    must(a.exchange().addRoster(second));
    REQUIRE(must(a.exchange().cards()).size() == 1);
    CHECK(must(a.exchange().cards())[0].signing == must(renewed.exchange().keys()).signing());
    CHECK(must(a.exchange().roster())->version == 2);
    CHECK(must(a.exchange().roster())->revoked.contains(must(b.exchange().keys()).signing()));
    // An older list, another city's, and an altered one change nothing.
    refused(a.exchange().addRoster(first), Error::Code::Conflict);
    Post stranger("市役所");
    refused(a.exchange().addRoster(must(stranger.exchange().writeRoster({}))), Error::Code::Conflict);
    QByteArray altered = second;
    altered.replace("\"version\": 2", "\"version\": 3");
    refused(a.exchange().addRoster(altered), Error::Code::Unreadable);
    refused(a.exchange().writeRoster({}), Error::Code::Forbidden);
    CHECK(must(a.exchange().roster())->version == 2);
}
