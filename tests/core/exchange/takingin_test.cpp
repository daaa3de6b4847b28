// SPDX-License-Identifier: GPL-3.0-or-later
// Taking files in: without holding them whole, and what waits for a person.
#include "post.h"

#include "exchange/archive.h"
#include "exchange/limits.h"
#include "exchange/pack.h"

#include <QBuffer>

using namespace post;

namespace {

/// Adds so many facilities in one change.
void fill(Post& at, int rows)
{
    store::ChangeSet changes;
    changes.words = QStringLiteral("list");
    for (int i = 0; i < rows; ++i) {
        Facility made;
        made.id.uuid = Uuid::v7(at.clock.nowMillis() + i, randomBytes16());
        made.name = QStringLiteral("訪問看護ステーション%1").arg(i);
        made.phone = QStringLiteral("000-%1").arg(i);
        made.notes = QStringLiteral("胃ろうに対応");
        made.address = QStringLiteral("花見市元町%1").arg(i);
        const auto cells = store::diff(Facility(), made, true);
        changes.cells.insert(changes.cells.end(), cells.begin(), cells.end());
    }
    must(at.store().commit(changes));
}

/// A file that becomes another one after so many reads.
class Changing final : public QIODevice
{
public:
    Changing(QByteArray before, QByteArray after) : m_before(std::move(before)), m_after(std::move(after)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    void change() { m_changed = true; }
    [[nodiscard]] qint64 size() const override { return m_before.size(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const QByteArray& bytes = m_changed ? m_after : m_before;
        const qint64 size = std::min<qint64>(most, bytes.size() - pos());
        if (size <= 0)
            return size == 0 ? 0 : -1;
        std::memcpy(data, bytes.constData() + pos(), static_cast<std::size_t>(size));
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_before, m_after;
    bool m_changed = false;
};

/// Calls back when the second part of the work begins.
class WhenTaking final : public Progress
{
public:
    explicit WhenTaking(std::function<void()> then) : m_then(std::move(then)) {}
    void start(const QString&, std::int64_t) override
    {
        if (++m_parts == 2)
            m_then();
    }
    void advanceTo(std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return false; }

private:
    std::function<void()> m_then;
    int m_parts = 0;
};

} // namespace

TEST_CASE("A file with more than is kept in memory comes in whole, and a second time changes nothing")
{
    Post a("甲");
    Post b("乙");
    fill(a, 36000); // 144,000 versions that the public sees
    const QByteArray file = a.file();
    const Merged merged = b.take(file);
    CHECK(merged.packs == 15);
    CHECK(merged.applied.added == 36000);
    CHECK(merged.applied.versions == 144000);
    CHECK(b.view() == a.view());
    const Merged again = b.take(file);
    CHECK(again.packs == 15);
    CHECK(again.applied.versions == 0);
}

TEST_CASE("A file that changes while it is taken in is refused whole")
{
    Post a("甲");
    Post b("乙");
    fill(a, 36000);
    QByteArray file = a.file();
    QByteArray altered = file;
    // In the fourteenth of fifteen packs, behind what is kept in memory.
    const qsizetype place = altered.size() * 95 / 100;
    altered[place] = static_cast<char>(altered[place] ^ 1);
    Changing device(file, altered);
    WhenTaking progress([&] { device.change(); });
    refused(b.exchange().merge({IncomingFile{QStringLiteral("file"), &device}}, {}, false, progress), Error::Code::Unreadable);
    CHECK(must(b.store().allVersions()).empty());
    CHECK(b.take(file).applied.added == 36000);
}

TEST_CASE("What a key has signed that the city has revoked waits until a person has asked, and never comes in by itself")
{
    Post city("市役所");
    Post lost("甲");
    Post b("乙");
    city.know(lost);
    city.know(b);
    const auto early = lost.add("さくら訪問看護", "000-1");
    CHECK(b.take(lost.file()).applied.added == 1);
    must(b.exchange().addRoster(must(city.exchange().writeRoster({must(lost.exchange().keys()).signing()}))));
    // What was taken in before stays.
    CHECK(b.phone(early) == QStringLiteral("000-1"));
    lost.setPhone(early, "666-6");
    const QByteArray file = lost.file();
    const Merged merged = b.take(file);
    CHECK(merged.applied.versions == 0);
    REQUIRE(merged.held.size() == 1);
    CHECK(merged.held[0].isRevoked);
    CHECK(b.phone(early) == QStringLiteral("000-1"));
    // Days later, with another file: it still waits.
    b.clock.advance(std::int64_t{3} * 86400000);
    Post c("丙");
    c.add("もみじ薬局", "000-8");
    CHECK(b.take(c.file()).applied.added == 1);
    CHECK(b.phone(early) == QStringLiteral("000-1"));
    const auto waiting = must(b.exchange().held());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].line.isRevoked);
    NoProgress progress;
    CHECK(must(b.exchange().approve(waiting[0].rid, progress)).applied.updated == 1);
    CHECK(b.phone(early) == QStringLiteral("666-6"));
}

TEST_CASE("What waited comes in under its centre's name, by itself or let in")
{
    Post a("甲");
    Post b("乙");
    b.know(a);
    a.clock.set(morning + std::int64_t{3} * 86400000);
    const auto id = a.add("さくら訪問看護", "000-1");
    CHECK(b.take(a.file()).held.size() == 1);
    b.clock.set(morning + std::int64_t{2} * 86400000);
    Post c("丙");
    CHECK(b.take(c.file()).applied.added == 1);
    CHECK(must(b.store().versions(store::describe<Facility>(), id.uuid)).front().author == QStringLiteral("甲"));
}

TEST_CASE("A value of another kind than its field is kept and passed on, shows nothing, and keeps nothing else from coming in")
{
    Post a("甲");
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "000-1");
    b.take(a.file());
    const CentreKeys keys = must(a.exchange().keys());
    store::StoredPack pack;
    pack.author.assign(reinterpret_cast<const char*>(keys.signing().bytes.data()), keys.signing().bytes.size());
    const QString nonce = QStringLiteral("other");
    pack.device = deviceOf(keys.signing(), nonce);
    pack.seq = 1;
    std::vector<store::CellVersion> odd;
    const auto say = [&](const char* field, store::Value value) {
        store::CellVersion version;
        version.entity = "facility";
        version.row = id.uuid;
        version.field = field;
        version.key = {stampAt(a.clock.nowMillis() + 5000), pack.device};
        version.value = std::move(value);
        odd.push_back(std::move(version));
    };
    say("latitude", std::string("north"));
    say("phone", std::int64_t{5});
    say("organization", std::string("not an id"));
    say("name", std::string("さくら"));
    pack.versions = static_cast<std::int64_t>(odd.size());
    writePack(pack, odd, keys, {nonce, {}}, a.clock.nowMillis());
    const QString name = fileNameOf(pack);
    const QByteArray manifest = QStringLiteral("{\"tasuki\":\"file\",\"format\":1,\"packs\":[\"%1\"]}").arg(name).toUtf8();
    const QByteArray file = must(archive::write({{QStringLiteral("manifest.json"), manifest}, {name, QByteArray::fromStdString(pack.content)}, {name + QStringLiteral(".minisig"), QByteArray::fromStdString(pack.signature)}}));
    const Merged merged = b.take(file);
    CHECK(merged.refused.empty());
    CHECK(merged.applied.versions == 4);
    CHECK(must(b.store().load(id))->name == QStringLiteral("さくら"));
    CHECK(b.phone(id).isEmpty());
    CHECK_FALSE(must(b.store().load(id))->latitude);
    Post c("丙");
    c.take(b.file());
    CHECK(c.view() == b.view());
    CHECK(must(c.store().allVersions()).size() == must(b.store().allVersions()).size());
}

TEST_CASE("Hidden marks that come along with what is pasted are left out when it is saved, so that it can leave")
{
    Post a("甲");
    Post b("乙");
    const auto id = a.add("さくら訪問看護", "\u202d000-1\u202c");
    CHECK(a.phone(id) == QStringLiteral("000-1"));
    CHECK(b.take(a.file()).applied.added == 1);
    CHECK(b.phone(id) == QStringLiteral("000-1"));
}

TEST_CASE("A text that no file can carry is refused when it is saved, and everything else still leaves")
{
    Post a("甲");
    const auto id = a.add("さくら訪問看護", "000-1");
    const Facility before = *must(a.store().load(id));
    Facility after = before;
    after.notes = QString(static_cast<int>(store::longestText) / 3 + 1, QChar(0x3042));
    refused(a.store().commit({QStringLiteral("notes"), store::ChangeKind::Edit, store::diff(before, after)}), Error::Code::Usage);
    CHECK(must(a.store().load(id))->notes.isEmpty());
    Post b("乙");
    CHECK(b.take(a.file()).applied.added == 1);
}

TEST_CASE("A centre whose key was lost gets another card: what was not sent leaves under it, what it sent before stays its own")
{
    Post city("市役所");
    Post a("甲");
    Post b("乙");
    city.know(a);
    city.know(b);
    b.know(a);
    a.know(b);
    const auto sent = a.add("さくら訪問看護", "000-1");
    b.take(a.file());
    const auto unsent = a.add("もみじ薬局", "000-8");
    a.setPhone(unsent, "000-9");
    // Somebody still has the old card when the centre gets a new one.
    const Card old = must(a.exchange().ownCard());
    Recipients toOld;
    toOld.audience = Scope::Professionals;
    toOld.cards = {old};
    b.setPhone(sent, "000-2");
    const QByteArray sealedForOld = b.file(toOld);
    const Card renewed = must(a.exchange().renewKeys());
    CHECK_FALSE(renewed.signing == old.signing);
    CHECK(must(a.exchange().ownCard()) == renewed);
    CHECK(a.take(sealedForOld).applied.updated == 1);

    city.know(b);
    must(city.exchange().removeCard(old.signing));
    city.know(a);
    must(b.exchange().addRoster(must(city.exchange().writeRoster({old.signing}))));
    const Merged merged = b.take(a.file());
    CHECK(merged.unknown.empty());
    CHECK(b.phone(unsent) == QStringLiteral("000-9"));
    CHECK(must(b.store().conflicts()).empty());
    CHECK(a.view() == b.view());
    // It still decides who sees what it sent under the old key.
    const auto other = a.add("つばき診療所", "000-5");
    b.take(a.file());
    must(a.exchange().renewKeys());
    a.show(other, Scope::Centre);
    must(b.exchange().removeCard(renewed.signing));
    b.know(a);
    CHECK(b.take(a.file()).applied.withdrawn == 1);
    CHECK(b.phone(other).isEmpty());
}
