// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that the PCs of one centre share: each writes its own files there, and nothing missing is ever taken for removed.
#include "pc.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/folder.h"
#include "exchange/parcel.h"
#include "store/backup.h"
#include "testing/child.h"
#include "witness.h"

#include <QDirIterator>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#include <thread>

using namespace pc;

namespace {

Synced poll(Pc& pc, const QString& share, bool anew = false)
{
    NoProgress progress;
    Exchange exchange = pc.exchange();
    return must(SharedFolder::round(exchange, pc.store(), share, anew, progress));
}

Error failedPoll(Pc& pc, const QString& share)
{
    NoProgress progress;
    Exchange exchange = pc.exchange();
    const auto done = SharedFolder::round(exchange, pc.store(), share, false, progress);
    REQUIRE_FALSE(done);
    CHECK(done.error().message.size() > 8);
    return done.error();
}

QStringList filesIn(const QString& share)
{
    QStringList all;
    QDirIterator files(share, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all << files.next();
    all.sort();
    return all;
}

QString folderOf(Pc& pc, const QString& share)
{
    const QString centre = QDir(share).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    return share + QLatin1Char('/') + centre + QLatin1Char('/') + pc.store().device().toString().remove(QLatin1Char('-'));
}

std::map<QString, QByteArray> contentOf(const QString& folder)
{
    std::map<QString, QByteArray> all;
    for (const QString& path : filesIn(folder))
        all[path] = witness::get(path);
    return all;
}

struct Share
{
    QTemporaryDir folder{folderTemplate()};
    QString path = folder.path();
};

} // namespace

TEST_CASE("What one PC of a centre writes the others have at their next look, and a further look changes no byte")
{
    Share share;
    Pc a("甲");
    const auto office = a.add("さくら訪問看護");
    Pc b(a);
    Pc c(a);
    poll(a, share.path);
    const auto client = a.addClient("田所 キヨ");
    CHECK(poll(a, share.path).sent > 0);
    for (Pc* each : {&b, &c}) {
        const Synced got = poll(*each, share.path);
        CHECK(got.received > 0);
        CHECK(got.sent == 0);
        CHECK(got.strangers.isEmpty());
        CHECK(each->name(client) == QStringLiteral("田所 キヨ"));
    }
    b.setPhone(office, "000-2");
    c.rename(client, "田所 キヨ子");
    poll(b, share.path);
    poll(c, share.path);
    poll(a, share.path);
    poll(b, share.path);
    CHECK(a.phone(office) == QStringLiteral("000-2"));
    CHECK(a.name(client) == QStringLiteral("田所 キヨ子"));
    CHECK(a.content() == b.content());
    CHECK(a.content() == c.content());
    const auto before = contentOf(share.path);
    for (Pc* each : {&a, &b, &c}) {
        const Synced again = poll(*each, share.path);
        CHECK(again.sent == 0);
        CHECK(again.received == 0);
        CHECK(again.merged.applied.change == 0);
    }
    CHECK(contentOf(share.path) == before);
}

TEST_CASE("Each PC writes in its own folder alone, and every file there is sealed for the centre")
{
    Share share;
    Pc a("甲");
    a.add("CANARY-public");
    a.addClient("CANARY-client");
    Pc b(a);
    poll(a, share.path);
    const auto ofA = contentOf(folderOf(a, share.path));
    CHECK_FALSE(ofA.empty());
    b.add("CANARY-more");
    poll(b, share.path);
    CHECK(contentOf(folderOf(a, share.path)) == ofA);
    const CentreKeys keys = must(a.exchange().keys());
    for (const auto& [path, bytes] : contentOf(share.path)) {
        INFO(path);
        CHECK(isParcelName(QFileInfo(path).fileName()));
        CHECK_FALSE(bytes.contains("CANARY"));
        REQUIRE(age::isSealed(bytes));
        // What lies there is an exchange file like any other.
        for (const auto& [name, content] : must(archive::read(must(age::open(bytes, keys)))))
            CHECK_FALSE(content.contains("CANARY-client"));
        CHECK(must(b.exchange().inspect(bytes)).size() == 1);
    }
    Pc other("乙");
    for (const auto& [path, bytes] : ofA)
        refused(other.exchange().inspect(bytes), Error::Code::Sealed);
}

TEST_CASE("What one PC got by file from another centre the other PCs of the centre have too, word for word")
{
    Share share;
    Pc a("甲");
    Pc b(a);
    Pc other("乙");
    const auto id = other.add("もみじ薬局");
    const QByteArray file = must(other.exchange().write({Scope::Public, {}, {}})).first;
    NoProgress progress;
    must(a.exchange().merge({{QStringLiteral("file"), file}}, {}, false, progress));
    poll(a, share.path);
    poll(b, share.path);
    CHECK(b.phone(id) == QStringLiteral("000-1"));
    const auto relayed = must(archive::read(must(b.exchange().write({Scope::Public, {}, {}})).first));
    for (const auto& entry : must(archive::read(file)))
        if (entry.first.contains(QLatin1String(".jsonl")))
            CHECK(std::find(relayed.begin(), relayed.end(), entry) != relayed.end());
    // It lies there once.
    CHECK(poll(b, share.path).sent == 0);
}

TEST_CASE("What somebody lays into the folder for a centre that nobody knows is not taken in, until its card is noted")
{
    Share share;
    Pc a("甲");
    Pc b(a);
    Pc stranger("乙");
    const auto id = stranger.add("CANARY-office");
    must(stranger.exchange().packUp(Scope::Public));
    poll(a, share.path);
    // Sealed for the centre's key, which stands on its card for everybody to see.
    const CentreKeys theirs = must(stranger.exchange().keys());
    must(stranger.store().packs(Scope::Public, true, [&](store::StoredPack& pack) {
        witness::put(folderOf(a, share.path) + QLatin1Char('/') + parcelName(pack), must(parcelOf(pack, theirs, must(stranger.exchange().ownCardFile()), {must(a.exchange().ownCard()).receiver})));
    }));
    const Synced got = poll(b, share.path);
    REQUIRE(got.merged.refused.size() == 1);
    CHECK(got.merged.refused.front().error.code == Error::Code::Forbidden);
    CHECK_FALSE(must(b.store().load(id)));
    must(b.exchange().addCard(must(stranger.exchange().ownCardFile())));
    CHECK(poll(b, share.path).merged.refused.empty());
    CHECK(must(b.store().load(id)));
}

TEST_CASE("A folder that is missing, empty or another one is said, and nothing is taken for removed")
{
    Share share;
    Pc a("甲");
    const auto id = a.add("さくら訪問看護");
    Pc b(a);
    poll(a, share.path);
    poll(b, share.path);
    const auto before = b.content();
    CHECK(failedPoll(b, share.path + QStringLiteral("/nowhere")).code == Error::Code::NotFound);
    Share empty;
    CHECK(failedPoll(b, empty.path).code == Error::Code::NotFound);
    CHECK(filesIn(empty.path).isEmpty());
    QDir(share.path + QStringLiteral("/..")).rename(QFileInfo(share.path).fileName(), QFileInfo(share.path).fileName() + QStringLiteral("-gone"));
    CHECK(failedPoll(a, share.path).code == Error::Code::NotFound);
    QDir(share.path + QStringLiteral("-gone/..")).rename(QFileInfo(share.path).fileName() + QStringLiteral("-gone"), QFileInfo(share.path).fileName());
    CHECK(b.content() == before);
    CHECK(b.phone(id) == QStringLiteral("000-1"));
    // What was deleted there by somebody's hand is written again by whoever has it.
    for (const QString& path : filesIn(share.path))
        QFile::remove(path);
    CHECK(poll(a, share.path).sent > 0);
    CHECK(b.content() == before);
    // Begun anew on purpose.
    CHECK(poll(b, empty.path, true).sent > 0);
    Pc c(a);
    CHECK(poll(c, empty.path).received == 0);
}

TEST_CASE("The folder that vanishes in the middle leaves everything whole, and the next look goes on")
{
    Share share;
    Pc a("甲");
    Pc b(a);
    for (int i = 0; i < 5; ++i) {
        a.add("事業所");
        must(a.exchange().packUp(Scope::Centre));
    }
    poll(a, share.path);
    class Vanishing final : public Progress
    {
    public:
        explicit Vanishing(QString path) : m_path(std::move(path)) {}
        void start(const QString&, std::int64_t total) override
        {
            if (total > 0)
                QDir().rename(m_path, m_path + QStringLiteral("-gone"));
        }
        void advanceTo(std::int64_t) override {}
        [[nodiscard]] bool cancelled() const override { return false; }

    private:
        QString m_path;
    };
    const auto before = b.content();
    Vanishing vanishing(share.path);
    Exchange exchange = b.exchange();
    refused(SharedFolder::round(exchange, b.store(), share.path, false, vanishing), Error::Code::NotFound);
    CHECK(b.content() == before);
    QDir().rename(share.path + QStringLiteral("-gone"), share.path);
    poll(b, share.path);
    CHECK(a.content() == b.content());
    // While this PC writes.
    b.add("もみじ薬局");
    Vanishing again(share.path);
    refused(SharedFolder::round(exchange, b.store(), share.path, false, again), Error::Code::NotFound);
    QDir().rename(share.path + QStringLiteral("-gone"), share.path);
    poll(b, share.path);
    poll(a, share.path);
    CHECK(a.content() == b.content());
}

TEST_CASE("Foreign, damaged, renamed and unfinished files keep nobody from the rest, and are told")
{
    Share share;
    Pc a("甲");
    Pc b(a);
    poll(a, share.path);
    const auto first = a.add("さくら訪問看護");
    must(a.exchange().packUp(Scope::Centre));
    const auto second = a.add("もみじ薬局");
    poll(a, share.path);
    const QString folder = folderOf(a, share.path);
    const QStringList files = filesIn(folder);
    REQUIRE(files.size() >= 2);
    const QByteArray good = witness::get(files.last());
    // As synchronising programs, other people and broken copies leave them.
    witness::put(folder + QStringLiteral("/~$note.docx"), "x");
    witness::put(folder + QStringLiteral("/desktop.ini"), "x");
    witness::put(folder + QStringLiteral("/half.tmp"), good.left(100));
    witness::put(folder + QStringLiteral("/note.txt"), "x");
    witness::put(files.last().chopped(7) + QStringLiteral(" (1).tasuki"), good);
    witness::put(files.last() + QStringLiteral(".sync-conflict"), good);
    witness::put(files.last() + QStringLiteral(".AbCdEf"), good.left(50));
    QDir().mkpath(share.path + QStringLiteral("/somebody"));
    QFile::link(a.path(), folder + QStringLiteral("/") + QString(QFileInfo(files.last()).fileName()).replace(QStringLiteral("-public-0"), QStringLiteral("-public-1")));
    // A pack of ours under another's name, and a torn one.
    const QString replayed = QString(QFileInfo(files.last()).fileName()).replace(QStringLiteral("-public-0"), QStringLiteral("-public-7"));
    witness::put(folder + QLatin1Char('/') + replayed, good);
    const QString torn = QString(replayed).replace(QStringLiteral("-public-7"), QStringLiteral("-public-8"));
    witness::put(folder + QLatin1Char('/') + torn, good.left(good.size() / 2));
    QFile::remove(files.last());
    const Synced got = poll(b, share.path);
    CHECK(b.phone(first) == QStringLiteral("000-1"));
    CHECK(got.merged.refused.size() == 2);
    CHECK(got.strangers.contains(QStringLiteral("note.txt")));
    CHECK(got.strangers.filter(QStringLiteral("(1)")).size() == 1);
    CHECK(got.strangers.filter(QStringLiteral("sync-conflict")).size() == 1);
    CHECK(got.strangers.size() == 3);
    // Nobody's file is changed or removed but one's own unfinished ones.
    CHECK(QFile::exists(files.last() + QStringLiteral(".AbCdEf")));
    CHECK(poll(a, share.path).sent == 1);
    CHECK_FALSE(QFile::exists(files.last() + QStringLiteral(".AbCdEf")));
    CHECK(QFile::exists(folder + QStringLiteral("/note.txt")));
    poll(b, share.path);
    CHECK(b.phone(second) == QStringLiteral("000-1"));
    CHECK(a.content() == b.content());
}

TEST_CASE("Two PCs that look and write at the same moment end with the same")
{
    Share share;
    Pc a("甲");
    Pc b(a);
    const QString pathA = a.path();
    const QString pathB = b.path();
    a.centre.reset();
    b.centre.reset();
    const auto work = [&](Pc& pc, const char* name) {
        // Each in a thread of its own, as two PCs are.
        pc.open();
        for (int i = 0; i < 6; ++i) {
            pc.add(name);
            NoProgress progress;
            Exchange exchange = pc.exchange();
            static_cast<void>(must(SharedFolder::round(exchange, pc.store(), share.path, false, progress)));
        }
        pc.centre.reset();
    };
    std::thread one([&] { work(a, "一つ目"); });
    std::thread two([&] { work(b, "二つ目"); });
    one.join();
    two.join();
    a.open();
    b.open();
    for (Pc* each : {&a, &b, &a})
        CHECK(poll(*each, share.path).merged.refused.empty());
    CHECK(a.content() == b.content());
    CHECK(must(a.store().all<Facility>()).size() == 12);
}

TEST_CASE("A restored backup takes back from the folder what this PC wrote since, and goes on from there")
{
    Share share;
    Pc a("甲");
    Pc b(a);
    const auto first = a.add("さくら訪問看護");
    poll(a, share.path);
    const QString backup = a.folder.filePath(QStringLiteral("old"));
    must(store::backUp(a.store().database(), backup));
    const auto second = a.add("もみじ薬局");
    poll(a, share.path);
    poll(b, share.path);
    a.centre.reset();
    QFile::remove(a.path());
    REQUIRE(QFile::rename(backup, a.path()));
    a.open();
    CHECK_FALSE(must(a.store().load(second)));
    CHECK(poll(a, share.path).received > 0);
    CHECK(a.phone(second) == QStringLiteral("000-1"));
    a.setPhone(first, "000-2");
    poll(a, share.path);
    poll(b, share.path);
    CHECK(b.phone(first) == QStringLiteral("000-2"));
    CHECK(a.content() == b.content());
    store::Statement forks(a.store().handle(), "SELECT count(*) FROM pack GROUP BY author, device, audience, seq HAVING count(*)>1");
    CHECK_FALSE(forks.step());
}

#ifdef Q_OS_UNIX

TEST_CASE("Killed while it writes, nothing half is left under a name that others read")
{
    Share share;
    Pc a("甲");
    Pc b(a);
    for (int i = 0; i < 40; ++i) {
        a.add("事業所", "notes");
        must(a.exchange().packUp(Scope::Centre));
    }
    a.centre.reset();
    for (unsigned long millis : {0UL, 1UL, 3UL, 6UL, 10UL, 20UL}) {
        child::killDuring("child: write to the shared folder", a.path() + QLatin1Char('\n') + share.path, millis);
        QFile::remove(a.path() + QStringLiteral(".lock"));
        const auto received = poll(b, share.path);
        CHECK(received.merged.refused.empty());
        CHECK(received.strangers.isEmpty());
    }
    a.open();
    poll(a, share.path);
    poll(b, share.path);
    CHECK(a.content() == b.content());
    for (const QString& path : filesIn(share.path))
        CHECK(isParcelName(QFileInfo(path).fileName()));
}

TEST_CASE("child: write to the shared folder", "[.child]")
{
    const QStringList words = child::words().split(QLatin1Char('\n'));
    auto centre = must(Centre::open(words.value(0), store::Access::Write));
    must(centre->enter(must(centre->store().vault().unlock(desk::manager, desk::passphrase))));
    Exchange exchange(centre->store(), must(Audience::load(centre->store())).asFunction());
    NoProgress progress;
    child::announceStart();
    static_cast<void>(must(SharedFolder::round(exchange, centre->store(), words.value(1), false, progress)));
}

TEST_CASE("A full disk leaves nothing half in the folder, and is said")
{
    Share share;
    Pc a("甲");
    Pc b(a);
    poll(a, share.path);
    a.add("さくら訪問看護", QByteArray(50000, 'x').constData());
    must(a.exchange().packUp(Scope::Centre));
    const CentreKeys keys = must(a.exchange().keys());
    SharedFolder folder(share.path, keys.signing(), a.store().device(), true);
    must(folder.look({}, [](const QString&) { return true; }));
    const auto before = filesIn(share.path);
    store::StoredPack pack;
    must(a.store().packs(Scope::Centre, true, [&](store::StoredPack& each) { pack = each; }));
    const QByteArray file(100000, 'x');
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit was{};
    getrlimit(RLIMIT_FSIZE, &was);
    rlimit small{30000, was.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto sent = folder.send(pack, {}, file);
    setrlimit(RLIMIT_FSIZE, &was);
    std::signal(SIGXFSZ, handler);
    refused(sent, Error::Code::NoSpace);
    CHECK(filesIn(share.path) == before);
    poll(a, share.path);
    poll(b, share.path);
    CHECK(a.content() == b.content());
}

#endif
