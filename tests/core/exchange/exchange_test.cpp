// SPDX-License-Identifier: GPL-3.0-or-later
// Files between centres: any order, any number of times, nothing lost, nothing that may not leave.
#include "post.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/minisign.h"
#include "network/network.h"

#include <random>

using namespace post;

namespace {

using File = std::pair<QString, QByteArray>;

/// Everything readable in a file.
QByteArray contents(const QByteArray& file)
{
    QByteArray all;
    for (const auto& [name, bytes] : must(archive::read(file)))
        all += name.toUtf8() + '\n' + bytes;
    return all;
}

} // namespace

TEST_CASE("What one centre writes another has after a file, and a second time changes nothing")
{
    Post a("甲");
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "000-1");
    const QByteArray file = a.file();
    const Merged rehearsed = b.take(file, true);
    CHECK(rehearsed.applied.added == 1);
    CHECK_FALSE(must(b.store().load(id)));
    const Merged first = b.take(file);
    CHECK(first.applied.added == 1);
    CHECK(first.unknown == std::vector<QString>{QStringLiteral("甲")});
    CHECK(b.phone(id) == QStringLiteral("000-1"));
    CHECK(b.view() == a.view());
    const auto before = must(b.store().allVersions());
    const Merged second = b.take(file);
    CHECK(second.applied.versions == 0);
    CHECK(second.applied.change == 0);
    CHECK(must(b.store().allVersions()) == before);
    b.setPhone(id, "000-2");
    CHECK(a.take(b.file()).applied.updated == 1);
    CHECK(a.phone(id) == QStringLiteral("000-2"));
    CHECK(a.view() == b.view());
}

TEST_CASE("Packs are passed on word for word by whoever has them")
{
    Post a("甲");
    Post b("乙");
    Post c("丙");
    const auto id = a.add("さくら訪問看護", "000-1");
    const QByteArray direct = a.file();
    b.take(direct);
    b.add("もみじ薬局", "000-9");
    c.take(b.file());
    CHECK(c.phone(id) == QStringLiteral("000-1"));
    const auto entries = must(archive::read(direct));
    const auto relayed = must(archive::read(c.file()));
    int seen = 0;
    for (const auto& [name, bytes] : entries)
        if (name.contains(QLatin1String(".jsonl"))) {
            ++seen;
            CHECK(std::find(relayed.begin(), relayed.end(), std::pair(name, bytes)) != relayed.end());
        }
    CHECK(seen == 2);
}

TEST_CASE("In any order, with files lost, doubled and passed on, all centres come to the same content")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(seed);
        std::vector<std::unique_ptr<Post>> posts;
        // Clocks wrong by minutes, hours, days and a year.
        for (const auto& [name, wrong] : std::initializer_list<std::pair<const char*, std::int64_t>>{{"甲", 0}, {"乙", 7 * 60000LL}, {"丙", -9 * 3600000LL}, {"丁", 30 * 3600000LL}, {"戊", -365 * 86400000LL}})
            posts.push_back(std::make_unique<Post>(name, morning + wrong));
        std::vector<Id<Facility>> ids;
        std::vector<QByteArray> files;
        for (int step = 0; step < 60; ++step) {
            Post& post = *posts[random() % posts.size()];
            const auto what = random() % 10;
            if (what < 2 || ids.empty()) {
                ids.push_back(post.add(("事業所" + std::to_string(step)).c_str(), "0"));
            } else if (what < 6) {
                const auto id = ids[random() % ids.size()];
                if (must(post.store().load(id)))
                    post.setPhone(id, std::to_string(random() % 5 + 1).c_str());
            } else if (what == 6) {
                const auto id = ids[random() % ids.size()];
                if (must(post.store().load(id)))
                    post.remove(id);
            } else if (what < 9 || files.empty()) {
                files.push_back(post.file());
            }
            if (!files.empty() && random() % 3 == 0)
                posts[random() % posts.size()]->take(files[random() % files.size()]);
        }
        // Whose clock is a year behind takes nothing in that seems to come from the future, until somebody sets it right.
        for (auto& post : posts)
            post->clock.set(std::max(post->clock.nowMillis(), morning));
        for (int round = 0; round < 2; ++round)
            for (auto& from : posts) {
                const QByteArray file = from->file();
                for (auto& to : posts)
                    to->take(file);
            }
        const auto sets = [](Post& post) {
            QStringList all;
            for (const store::CellVersion& each : must(post.store().allVersions()))
                all << QString::fromStdString(each.entity) + each.row.toString() + QString::fromStdString(each.field) + QString::number(each.key.stamp) + each.key.device.toString() +
                           store::displayText(each.value);
            return all;
        };
        const auto conflicts = [](Post& post) {
            QStringList all;
            for (const auto& heads : must(post.store().conflicts()))
                for (const store::CellVersion& each : heads)
                    all << each.row.toString() + QString::fromStdString(each.field) + QString::number(each.key.stamp) + each.key.device.toString();
            return all;
        };
        INFO("seed " << seed);
        for (std::size_t i = 1; i < posts.size(); ++i) {
            CHECK(sets(*posts[i]) == sets(*posts[0]));
            CHECK(posts[i]->view() == posts[0]->view());
            CHECK(conflicts(*posts[i]) == conflicts(*posts[0]));
        }
    }
}

TEST_CASE("What differs is shown with both values, and settled in one place is settled everywhere")
{
    Post a("甲");
    Post b("乙");
    a.know(b);
    b.know(a);
    const auto id = a.add("さくら訪問看護", "000-1");
    b.take(a.file());
    a.setPhone(id, "000-2");
    b.clock.advance(5000);
    b.setPhone(id, "000-3");
    const Merged merged = a.take(b.file());
    CHECK(merged.applied.conflicts == 1);
    CHECK(merged.unknown.empty());
    b.take(a.file());
    for (Post* post : {&a, &b}) {
        const auto all = must(post->store().conflicts());
        REQUIRE(all.size() == 1);
        REQUIRE(all[0].size() == 2);
        CHECK(store::displayText(all[0][0].value) == QStringLiteral("000-3"));
        CHECK(store::displayText(all[0][1].value) == QStringLiteral("000-2"));
        CHECK(post->phone(id) == QStringLiteral("000-3"));
    }
    CHECK(must(a.store().conflicts())[0][0].author == QStringLiteral("乙"));
    must(a.store().settle(store::describe<Facility>(), id.uuid, "phone", store::Value(std::string("000-2")), QStringLiteral("settled")));
    CHECK(must(a.store().conflicts()).empty());
    b.take(a.file());
    CHECK(must(b.store().conflicts()).empty());
    CHECK(b.phone(id) == QStringLiteral("000-2"));
    // The same value twice is no difference.
    a.setPhone(id, "000-5");
    b.setPhone(id, "000-5");
    a.take(b.file());
    CHECK(must(a.store().conflicts()).empty());
}

TEST_CASE("An intake is taken back as a whole, by new versions that hold everywhere; what somebody changed since stays")
{
    Post a("甲");
    Post b("乙");
    const auto kept = a.add("さくら訪問看護", "000-1");
    b.take(a.file());
    const auto brought = a.add("もみじ薬局", "000-2");
    a.setPhone(kept, "000-3");
    const auto edited = a.add("いちょう医院", "000-4");
    b.clock.set(a.clock.nowMillis());
    const Merged merged = b.take(a.file());
    REQUIRE(merged.applied.change != 0);
    b.setPhone(edited, "000-5");
    const auto done = must(b.store().unmerge(merged.applied.change));
    CHECK(done.left == 1);
    CHECK(b.phone(kept) == QStringLiteral("000-1"));
    // It would be gone with the row; so the row it was written on stays whole.
    CHECK(b.phone(edited) == QStringLiteral("000-5"));
    CHECK(must(b.store().load(edited))->name == QStringLiteral("いちょう医院"));
    CHECK_FALSE(must(b.store().load(brought)));
    a.take(b.file());
    CHECK(a.phone(kept) == QStringLiteral("000-1"));
    CHECK_FALSE(must(a.store().load(brought)));
    CHECK(a.view() == b.view());
    refused(b.store().unmerge(merged.applied.change), Error::Code::NotFound);
    refused(b.store().unmerge(12345), Error::Code::NotFound);
}

TEST_CASE("An edit never brings a removed row back, and an old file does not either")
{
    Post a("甲");
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "000-1");
    const QByteArray old = a.file();
    b.take(old);
    a.remove(id);
    b.setPhone(id, "000-2");
    CHECK(b.take(a.file()).applied.deleted == 1);
    CHECK_FALSE(must(b.store().load(id)));
    b.take(old);
    a.take(b.file());
    CHECK_FALSE(must(a.store().load(id)));
    CHECK(a.view() == b.view());
}

TEST_CASE("No byte of what is for fewer lies in a file for more")
{
    Post a("甲");
    Post b("乙");
    a.know(b);
    const auto id = a.add("さくら訪問看護", "000-1", "CANARY-centre-notes");
    auto& network = a.centre->network();
    network::Person listed;
    listed.name = QStringLiteral("CANARY-listed");
    listed.mobile = QStringLiteral("CANARY-mobile");
    listed.professions = QStringLiteral("nurse");
    listed.listing = QStringLiteral("yes");
    must(network.addPerson(listed, {}));
    network::Person hidden = listed;
    hidden.name = QStringLiteral("CANARY-hidden");
    hidden.listing = QStringLiteral("no");
    must(network.addPerson(hidden, {}));
    network::Person cared = listed;
    cared.name = QStringLiteral("CANARY-client");
    cared.professions = QStringLiteral("self");
    must(network.addPerson(cared, {}));
    // A rule of this centre narrows one telephone number.
    registry::ScopeRule rule;
    rule.row = a.add("ひみつの里", "CANARY-phone");
    rule.field = QStringLiteral("facility.phone");
    must(registry::setScope(a.centre->registry(), rule, Scope::Centre));

    const QByteArray open = contents(a.file());
    CHECK(open.contains("さくら訪問看護"));
    CHECK_FALSE(open.contains("CANARY"));
    CHECK_FALSE(open.contains("佐藤"));

    Recipients professionals{Scope::Professionals, must(a.exchange().cards()), {}};
    const QByteArray sealed = a.file(professionals);
    CHECK(age::isSealed(sealed));
    CHECK_FALSE(sealed.contains("CANARY"));
    const QByteArray inside = contents(must(age::open(sealed, must(b.exchange().keys()))));
    CHECK(inside.contains("CANARY-listed"));
    for (const char* canary : {"CANARY-mobile", "CANARY-hidden", "CANARY-client", "CANARY-phone", "CANARY-centre"}) {
        INFO(canary);
        CHECK_FALSE(inside.contains(canary));
    }
    // What is withheld alters nothing that is known.
    b.take(sealed);
    const Facility known = *must(b.store().load(id));
    CHECK(known.notes.isEmpty());
    refused(a.exchange().write({Scope::Centre, {}, {}}), Error::Code::Usage);
    refused(b.exchange().write({Scope::Professionals, {}, {}}), Error::Code::Usage);
}

TEST_CASE("A file with any byte turned or missing is refused and changes nothing")
{
    Post a("甲");
    Post b("乙");
    a.add("さくら訪問看護", "000-1");
    const QByteArray file = a.file();
    static_cast<void>(must(b.exchange().keys()));
    const auto before = must(b.store().allVersions());
    NoProgress progress;
    int quiet = 0;
    for (qsizetype at = 0; at < file.size(); at += 3) {
        for (const QByteArray& bytes : {file.left(at), [&] {
                                            QByteArray turned = file;
                                            turned[at] = static_cast<char>(turned[at] ^ 1 << at % 8);
                                            return turned;
                                        }()}) {
            const Merged merged = must(b.exchange().merge({{QStringLiteral("file"), bytes}}, {}, true, progress));
            // Some bytes of a ZIP say nothing, such as its date; then what was signed must have come whole.
            if (merged.refused.empty()) {
                ++quiet;
                CHECK(merged.applied.added == 1);
            } else {
                CHECK(merged.packs == 0);
            }
        }
    }
    CHECK(quiet < file.size() / 6);
    CHECK(must(b.store().allVersions()) == before);
}

TEST_CASE("A pack from a clock far ahead waits, and comes in when its time has come")
{
    Post a("甲", morning + 400 * 86400000LL);
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "000-1");
    const QByteArray file = a.file();
    const Merged merged = b.take(file);
    CHECK(merged.held.size() == 1);
    CHECK(merged.applied.versions == 0);
    CHECK_FALSE(must(b.store().load(id)));
    // It is passed on all the same.
    Post c("丙", morning + 399 * 86400000LL);
    CHECK(c.take(b.file()).applied.added == 1);
    b.clock.advance(399 * 86400000LL);
    CHECK(b.take(b.file()).applied.added == 1);
    CHECK(b.phone(id) == QStringLiteral("000-1"));
}

TEST_CASE("A pack under another name, of another centre's device, or with a second author is refused")
{
    Post a("甲");
    Post b("乙");
    a.add("さくら訪問看護", "000-1");
    auto entries = must(archive::read(a.file()));
    NoProgress progress;
    const auto refusedWith = [&](const std::vector<archive::Entry>& changed) {
        const Merged merged = must(b.exchange().merge({{QStringLiteral("file"), must(archive::write(changed))}}, {}, false, progress));
        CHECK(merged.refused.size() == 1);
        CHECK(merged.applied.versions == 0);
    };
    const auto isPack = [](const archive::Entry& each) { return each.first.endsWith(QLatin1String(".jsonl")); };
    const auto pack = std::find_if(entries.begin(), entries.end(), isPack);
    REQUIRE(pack != entries.end());
    auto renamed = entries;
    const QString name = pack->first;
    QString other = name;
    other.replace(QStringLiteral("00000001"), QStringLiteral("00000002"));
    for (auto& [entry, bytes] : renamed) {
        entry.replace(name, other);
        bytes.replace(name.toUtf8(), other.toUtf8());
    }
    refusedWith(renamed);
    // Signed by somebody else, in the name of the first.
    auto forged = entries;
    const CentreKeys stranger = CentreKeys::random();
    store::StoredPack made;
    made.author.assign(reinterpret_cast<const char*>(stranger.signing().bytes.data()), 32);
    made.seq = 1;
    writePack(made, {}, stranger, {QStringLiteral("nonce"), {}}, morning);
    for (auto& [entry, bytes] : forged)
        if (entry.endsWith(QLatin1String(".minisig")))
            bytes = QByteArray::fromStdString(made.signature);
    refusedWith(forged);
    // The device of a pack is made of its author's key: nobody writes under another's.
    CHECK(deviceOf(stranger.signing(), QStringLiteral("n")) != deviceOf(CentreKeys::random().signing(), QStringLiteral("n")));
}

TEST_CASE("Lines that no Tasuki writes are refused with their number")
{
    const CentreKeys keys = CentreKeys::random();
    const QByteArray author = keys.signing().hex().toLatin1();
    const auto packWith = [&](const QByteArray& lines, int count) {
        return QByteArray("{\"tasuki\":\"pack\",\"format\":1,\"reader\":1,\"author\":\"") + author + "\",\"nonce\":\"n\",\"audience\":\"public\",\"seq\":1,\"prev\":\"\",\"versions\":" +
               QByteArray::number(count) + ",\"made\":\"1\"}\n" + lines;
    };
    const auto read = [&](const QByteArray& content) { return readPack(content, minisign::sign(keys, content, QString())); };
    const QByteArray row(32, 'a');
    const QByteArray fine = "{\"e\":\"facility\",\"r\":\"" + row + "\",\"f\":\"phone\",\"s\":\"5\",\"v\":\"1\"}\n";
    CHECK(must(read(packWith(fine, 1))).second.size() == 1);
    const auto with = [&](const char* from, const QByteArray& to) { return QByteArray(fine).replace(from, to); };
    for (const QByteArray& bad : {with("\"5\"", "\"0\""), with("\"5\"", "\"-1\""), with("\"5\"", "5"), with("\"5\"", "\"99999999999999999999\""), with("phone", "Phone"), with("phone", "pho ne"),
                                  with("facility", QByteArray(65, 'a')), with("\"1\"", "1.5"), with("\"1\"", "[1]"), with("\"1\"", "{\"d\":\"nan\"}"), with("\"1\"", "{\"u\":\"12\"}"),
                                  with("\"1\"", "true"), with("\"1\"", "\"\xe2\x80\xae\""), with("\"1\"", "\"\\u202e\""), with("\"1\"", "\"\\u0000\""), with("\"1\"", "\"\xff\""),
                                  with("\"1\"", "{\"a\":{\"b\":{\"c\":{\"d\":1}}}}"), with("\"1\"", '"' + QByteArray(70000, 'x') + '"'), with("\"1\"", "\"1\",\"k\":2"),
                                  with("\"1\"", "\"1\",\"b\":[\"5\"]"), with("\"1\"", "\"1\",\"b\":[\"6\"]"), with("\"1\"", "\"1\",\"b\":{}"), with(row.constData(), "1234"), QByteArray("\n"), QByteArray("null\n"),
                                  fine.left(fine.size() - 1)})
        refused(read(packWith(bad, 1)), Error::Code::Unreadable);
    refused(read(packWith(fine, 2)), Error::Code::Unreadable);
    // A newer program's pack is kept, not read.
    QByteArray newer = packWith("whatever\n", 1);
    newer.replace("\"reader\":1", "\"reader\":2");
    CHECK(must(read(newer)).first.state == store::StoredPack::State::Newer);
    // Fields that this program does not know stay in the pack; the rest is read.
    CHECK(must(read(packWith(with("\"1\"", "\"1\",\"z\":\"new\""), 1))).second.size() == 1);
}

TEST_CASE("An archive with names that lead elsewhere, or that unpacks to very much, is refused")
{
    CHECK(must(archive::read(must(archive::write({{QStringLiteral("manifest.json"), "{}"}, {QStringLiteral("a-1.jsonl"), QByteArray(1000, 'x')}})))).size() == 2);
    CHECK_FALSE(archive::write({{QStringLiteral("../up"), "x"}}));
    CHECK_FALSE(archive::write({{QStringLiteral("a/b"), "x"}}));
    // The name is altered after it was written, in both places where a ZIP says it.
    QByteArray up = must(archive::write({{QStringLiteral("aaab"), "x"}}));
    refused(archive::read(up.replace("aaab", "../b")), Error::Code::Unreadable);
    refused(archive::read(must(archive::write({{QStringLiteral("bomb"), QByteArray(20 << 20, '\0')}}))), Error::Code::Unreadable);
    refused(archive::read("PK\x03\x04 and nothing"), Error::Code::Unreadable);
    refused(archive::read("SQLite format 3"), Error::Code::Unreadable);
}

TEST_CASE("A card says the same five words at both ends; an altered one, and another key for a known name, are refused")
{
    Post a("甲");
    Post b("乙");
    const QByteArray file = must(a.exchange().ownCardFile());
    const Card card = must(b.exchange().addCard(file));
    CHECK(card == must(a.exchange().ownCard()));
    CHECK(fingerprint(card).size() == 5);
    CHECK(fingerprint(card) == fingerprint(must(a.exchange().ownCard())));
    CHECK(fingerprint(card) != fingerprint(must(b.exchange().ownCard())));
    refused(b.exchange().addCard(QByteArray(file).replace("甲", "丙")), Error::Code::Unreadable);
    Post impostor("甲");
    refused(b.exchange().addCard(must(impostor.exchange().ownCardFile())), Error::Code::Conflict);
    refused(a.exchange().addCard(file), Error::Code::Usage);
    must(b.exchange().removeCard(card.signing));
    CHECK(must(b.exchange().cards()).empty());
}

TEST_CASE("The keys of a centre lie sealed once it has a passphrase, and are the same keys")
{
    desk::Desk desk;
    Exchange exchange(desk.store(), must(Audience::load(desk.store())).asFunction());
    desk.lock();
    // Before: nobody had a passphrase when they were made.
    Post plain("甲");
    const Card before = must(plain.exchange().ownCard());
    CHECK(plain.store().meta("exchange_keys").startsWith(QLatin1String("plain:")));
    must(plain.store().vault().create(QStringLiteral("佐藤"), QStringLiteral("three small words"), {1, 8 << 20}));
    CHECK(must(plain.exchange().ownCard()) == before);
    CHECK(plain.store().meta("exchange_keys").startsWith(QLatin1String("sealed:")));
    plain.centre->lock();
    refused(plain.exchange().keys(), Error::Code::Sealed);
}
