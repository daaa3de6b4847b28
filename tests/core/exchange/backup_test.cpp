// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that are sealed: who opens them, who does not, what lies beside them, and what is left when the power goes.
#include "centre/backups.h"
#include "registry/registry.h"
#include "testing/child.h"
#include "testing/desk.h"
#include "witness.h"

#include <QDir>

#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace desk;
using exchange::Backup;
using exchange::BackupOpener;

namespace {

const QString colleague = QStringLiteral("Suzuki");
const QString otherWords = QStringLiteral("また別の長い合言葉");
const QByteArray canary = "水瀬さくら訪問看護";
constexpr store::Derivation quick{1, 8192};

/// A place that is in no way secret inside the data file, so that a plain copy would show it.
void addOffice(Desk& desk, const QByteArray& name = canary)
{
    registry::Facility made;
    made.id.uuid = Uuid::v7(morning, randomBytes16());
    made.name = QString::fromUtf8(name);
    must(desk.store().commit({QStringLiteral("office"), store::ChangeKind::Edit, store::diff(registry::Facility(), made, true)}));
}

QString backupOf(Desk& desk, const char* name = "b.tasuki-backup")
{
    NoProgress progress;
    must(exchange::writeBackup(desk.store(), desk.path(name), progress));
    return desk.path(name);
}

Result<std::unique_ptr<Backup>> openWith(const QString& path, const BackupOpener& opener)
{
    NoProgress progress;
    return Backup::open(path, opener, progress);
}

QStringList filesOf(const Desk& desk)
{
    return QDir(QFileInfo(desk.path()).absolutePath()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

std::int64_t facilitiesIn(Backup& backup)
{
    return must(store::factsOf(backup.database().handle(), countedEntities())).rows.at("facility");
}

} // namespace

TEST_CASE("A backup is sealed: each account's passphrase, the recovery code and the open data file open it, nothing else does")
{
    Desk desk;
    desk.enter();
    must(desk.store().vault().addAccount(colleague, store::Role::Viewer, otherWords, quick));
    const QString code = must(desk.store().vault().renewRecoveryCode(quick));
    addOffice(desk);
    const QString path = backupOf(desk);
    CHECK(Backup::isSealedFile(path));
    CHECK_FALSE(witness::get(path).contains(canary));
    CHECK_FALSE(witness::get(path).contains(manager.toUtf8()));
    CHECK(filesOf(desk).filter(QStringLiteral("copy")).isEmpty());
    CHECK(filesOf(desk).filter(QStringLiteral("part")).isEmpty());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(path) & others) == QFile::Permissions());
    NoProgress progress;
    for (const BackupOpener& opener : {BackupOpener{desk.store().vault().opened().key, {}}, BackupOpener{nullptr, passphrase}, BackupOpener{nullptr, otherWords}, BackupOpener{nullptr, code},
                                       BackupOpener{nullptr, code.toLower().remove(QLatin1Char('-'))}}) {
        const auto backup = must(openWith(path, opener));
        CHECK(backup->isSealed());
        must(backup->verify(progress));
        CHECK(facilitiesIn(*backup) == 1);
    }
    refused(openWith(path, {}), Error::Code::Sealed);
    refused(openWith(path, {nullptr, QStringLiteral("three small word")}), Error::Code::Sealed);
    refused(openWith(path, {std::make_shared<const store::SecretKey>(store::SecretKey::random()), {}}), Error::Code::Sealed);
    // What was wrong of the key that is tried first does not keep the right words out.
    must(openWith(path, {std::make_shared<const store::SecretKey>(store::SecretKey::random()), passphrase}));
}

TEST_CASE("A backup is sealed while the client data is locked too, and opens with the words of its own time")
{
    Desk desk;
    desk.enter();
    addOffice(desk);
    desk.lock();
    const QString before = backupOf(desk, "before.tasuki-backup");
    CHECK(Backup::isSealedFile(before));
    desk.enter();
    must(desk.store().vault().changePassphrase(passphrase, otherWords, quick));
    const QString after = backupOf(desk, "after.tasuki-backup");
    must(openWith(before, {nullptr, passphrase}));
    refused(openWith(before, {nullptr, otherWords}), Error::Code::Sealed);
    must(openWith(after, {nullptr, otherWords}));
    refused(openWith(after, {nullptr, passphrase}), Error::Code::Sealed);
    // On the centre's own PC nobody has to remember.
    must(openWith(before, {desk.store().vault().opened().key, {}}));
}

TEST_CASE("Where nobody has a passphrase a backup is a plain copy, and comes back as before")
{
    Desk desk;
    addOffice(desk);
    // Accounts alone are no key yet: it is made when somebody opens the client data.
    const QString path = backupOf(desk);
    CHECK_FALSE(Backup::isSealedFile(path));
    addOffice(desk, "あとの事業所");
    NoProgress progress;
    const QString kept = must(must(openWith(path, {}))->restoreTo(desk.store().database(), QDateTime(today, QTime(9, 0)), progress));
    CHECK(QFile::exists(kept));
    desk.reopen();
    CHECK(desk.centre().registry().facilityCount() == 1);
}

TEST_CASE("The age program opens a backup with the centre's key, and SQLite reads what comes out")
{
    Desk desk;
    desk.enter();
    addOffice(desk);
    const QString path = backupOf(desk);
    const QString identity = desk.write("key.txt", must(exchange::backupSecret(desk.store())).toUtf8() + '\n');
    const QString plain = desk.path("plain.sqlite");
    const auto opened = witness::run(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), identity, QStringLiteral("-o"), plain, path});
    INFO(opened.err.toStdString());
    REQUIRE(opened.exit == 0);
    const auto read = witness::run(QStringLiteral("sqlite3"), {plain, QStringLiteral("SELECT name FROM facility; SELECT value FROM meta WHERE key='centre'")});
    CHECK(read.out.contains(canary));
    CHECK(must(Centre::open(plain, store::Access::Write, &desk.clock))->registry().facilityCount() == 1);
    desk.lock();
    refused(exchange::backupSecret(desk.store()), Error::Code::Sealed);
}

TEST_CASE("A backup with a bit turned, or that lost its end, is refused with a sentence and changes nothing")
{
    Desk desk;
    desk.enter();
    addOffice(desk);
    const QString path = backupOf(desk);
    const QByteArray whole = witness::get(path);
    const QString spoiled = desk.path("spoiled.tasuki-backup");
    const BackupOpener opener{desk.store().vault().opened().key, passphrase};
    NoProgress progress;
    std::mt19937 random(5);
    const auto refuse = [&](const QByteArray& bytes) {
        witness::put(spoiled, bytes);
        auto backup = openWith(spoiled, opener);
        const auto restored = backup ? (*backup)->restoreTo(desk.store().database(), QDateTime(today, QTime(9, 0)), progress) : tl::unexpected<Error>(backup.error());
        REQUIRE_FALSE(restored);
        CHECK(restored.error().message.size() > 20);
        CHECK(desk.centre().registry().facilityCount() == 1);
        if (backup)
            CHECK_FALSE((*backup)->verify(progress));
    };
    // The header byte by byte, the payload here and there.
    for (qsizetype at = 0; at < whole.size(); at += at < 2000 ? 7 : static_cast<qsizetype>(20000 + random() % 30000)) {
        INFO(at << " of " << whole.size());
        QByteArray turned = whole;
        turned[at] = static_cast<char>(turned[at] ^ 1 << at % 8);
        refuse(turned);
    }
    for (const qsizetype left : {qsizetype{0}, qsizetype{30}, qsizetype{900}, whole.size() / 2, whole.size() - 65552, whole.size() - 1})
        refuse(whole.left(left));
    refuse(whole + 'x');
    refuse(exchange::age::seal("no data file", {exchange::CentreKeys::random().receiver()}).value());
    CHECK(filesOf(desk).filter(QStringLiteral("before-restore")).isEmpty());
}

TEST_CASE("On a PC that has nothing, the backup file and a passphrase bring the centre back")
{
    Desk desk;
    desk.enter();
    addOffice(desk);
    const auto client = desk.addClient();
    const QString path = backupOf(desk);
    desk.close();
    const QTemporaryDir elsewhere;
    const QString fresh = elsewhere.filePath(QStringLiteral("centre.tasuki-data"));
    NoProgress progress;
    const QDateTime now(today, QTime(9, 0));
    refused(replaceByBackup(fresh, path, {nullptr, QStringLiteral("wrong words")}, now, progress), Error::Code::Sealed);
    CHECK(QDir(elsewhere.path()).isEmpty());
    CHECK(must(replaceByBackup(fresh, path, {nullptr, passphrase}, now, progress)).isEmpty());
    auto centre = must(Centre::open(fresh, store::Access::Write, &desk.clock));
    must(centre->enter(must(centre->store().vault().unlock(manager, passphrase))));
    CHECK(must(centre->store().load(client))->name == QStringLiteral("田所 キヨ"));
    CHECK(centre->registry().facilityCount() == 1);
    centre.reset();
    // A file that cannot be opened is kept.
    witness::put(fresh, "no longer a data file");
    const QString kept = must(replaceByBackup(fresh, path, {nullptr, passphrase}, now, progress));
    CHECK(witness::get(kept) == "no longer a data file");
    CHECK(must(Centre::open(fresh, store::Access::Write, &desk.clock))->registry().facilityCount() == 1);
}

TEST_CASE("Before going back one sees what the backup holds, what is there now, and what was written since")
{
    Desk desk;
    desk.enter();
    addOffice(desk);
    const QString path = backupOf(desk);
    addOffice(desk, "あとの事業所");
    desk.addClient();
    const auto backup = must(openWith(path, {desk.store().vault().opened().key, {}}));
    const BackupPreview seen = must(previewBackup(desk.store(), *backup));
    CHECK(seen.isSealed);
    CHECK(seen.isSameFile);
    CHECK(seen.then.centre == QStringLiteral("みなみ地域包括支援センター"));
    CHECK(seen.then.rows.at("facility") == 1);
    CHECK(seen.now.rows.at("facility") == 2);
    CHECK(seen.then.rows.at("client") == 0);
    CHECK(seen.now.rows.at("client") == 1);
    CHECK(seen.since > 1);
    REQUIRE_FALSE(seen.newest.empty());
    CHECK(seen.newest.front().author == manager);
    // What was written about a client is said to who may know it only.
    desk.lock();
    for (const store::ChangeInfo& change : must(previewBackup(desk.store(), *backup)).newest)
        CHECK_FALSE(change.words.contains(QStringLiteral("田所")));
    Desk other;
    other.enter();
    const auto foreign = must(openWith(path, {nullptr, passphrase}));
    CHECK_FALSE(must(previewBackup(other.store(), *foreign)).isSameFile);
}

TEST_CASE("Each day has its backup, the last of what was written, in both places; a place that is not there is told and not made")
{
    Desk desk;
    desk.enter();
    addOffice(desk);
    NoProgress progress;
    const QTemporaryDir stick;
    QDateTime now(today, QTime(8, 30));
    must(setBackupPlaces(desk.store(), {QString(), stick.path()}));
    CHECK(isBackupDue(desk.store(), today));
    const BackupsMade first = must(makeBackups(desk.store(), now, BackupWhen::Daily, progress));
    CHECK(first.isSealed);
    CHECK(first.secondMissing.isEmpty());
    CHECK_FALSE(isBackupDue(desk.store(), today));
    const QString copy = stick.filePath(QFileInfo(first.path).fileName());
    CHECK(witness::get(copy) == witness::get(first.path));
    // Nothing was written since: the same one. Something was: a new one takes its place.
    desk.clock.set(now.toMSecsSinceEpoch());
    CHECK(must(makeBackups(desk.store(), now.addSecs(3600), BackupWhen::Daily, progress)).path == first.path);
    desk.clock.set(now.addSecs(7200).toMSecsSinceEpoch());
    addOffice(desk, "あとの事業所");
    const BackupsMade last = must(makeBackups(desk.store(), now.addSecs(9 * 3600), BackupWhen::Latest, progress));
    CHECK(last.path != first.path);
    CHECK_FALSE(QFile::exists(first.path));
    CHECK_FALSE(QFile::exists(copy));
    CHECK(facilitiesIn(*must(openWith(stick.filePath(QFileInfo(last.path).fileName()), {nullptr, passphrase}))) == 2);
    CHECK(must(makeBackups(desk.store(), now.addSecs(10 * 3600), BackupWhen::Latest, progress)).path == last.path);

    const QString gone = stick.filePath(QStringLiteral("unplugged"));
    must(setBackupPlaces(desk.store(), {gone, gone}));
    now = now.addDays(1);
    const BackupsMade beside = must(makeBackups(desk.store(), now, BackupWhen::Daily, progress));
    CHECK(beside.chosenMissing == gone);
    CHECK(beside.secondMissing == gone);
    CHECK(QFileInfo(beside.path).absolutePath() == Centre::backupFolder(desk.path()));
    CHECK_FALSE(QFile::exists(gone));
}

TEST_CASE("Two PCs that share a folder thin out their own backups and not each other's")
{
    const QTemporaryDir share;
    NoProgress progress;
    const QDateTime now(today, QTime(8, 30));
    const auto day = [&](Desk& desk, int number) {
        must(setBackupPlaces(desk.store(), {share.path(), QString()}));
        return must(makeBackups(desk.store(), now.addDays(number), BackupWhen::Daily, progress)).path;
    };
    Desk one;
    Desk two;
    one.enter();
    two.enter();
    const QString kept = day(one, 0);
    const QString copied = share.filePath(QStringLiteral("centre-20250611-083000.tasuki-backup"));
    REQUIRE(QFile::copy(kept, copied));
    for (int i = 0; i < 12; ++i)
        day(two, i);
    CHECK(QFile::exists(kept));
    CHECK(QFile::exists(copied));
    CHECK(store::backupsIn(share.path(), one.path()).size() <= 2 + 9);
    CHECK(store::newestBackup(share.path(), one.path()) == now);
}

TEST_CASE("A backup that is stopped leaves nothing, and the older ones as they were")
{
    Desk desk;
    desk.enter();
    addOffice(desk);
    NoProgress progress;
    const QString folder = Centre::backupFolder(desk.path());
    const QString first = must(makeBackups(desk.store(), QDateTime(today, QTime(8, 0)), BackupWhen::Daily, progress)).path;
    /// Stops the work at the n-th question.
    class Impatient final : public Progress
    {
    public:
        explicit Impatient(int patience) : m_patience(patience) {}
        void start(const QString&, std::int64_t) override {}
        void advanceTo(std::int64_t) override {}
        bool cancelled() const override { return --m_patience < 0; }

    private:
        mutable int m_patience;
    };
    for (int patience = 0; patience < 4; ++patience) {
        Impatient impatient(patience);
        refused(makeBackups(desk.store(), QDateTime(today.addDays(1), QTime(8, 0)), BackupWhen::Daily, impatient), Error::Code::Cancelled);
        CHECK(QDir(folder).entryList(QDir::Files) == QStringList{QFileInfo(first).fileName()});
        CHECK(filesOf(desk).filter(QStringLiteral("copy")).isEmpty());
    }
    must(must(openWith(first, {nullptr, passphrase}))->verify(progress));
}

TEST_CASE("Killed while backing up: every backup that is there is whole, and what was half made goes with the next one")
{
    Desk desk;
    desk.enter();
    for (int i = 0; i < 300; ++i)
        addOffice(desk, canary + QByteArray::number(i));
    NoProgress progress;
    const QString folder = Centre::backupFolder(desk.path());
    must(makeBackups(desk.store(), QDateTime(today, QTime(8, 0)), BackupWhen::Daily, progress));
    desk.close();
    std::mt19937 random(11);
    int seen = 0;
    for (int round = 0; round < 12; ++round) {
        child::killDuring("child: back up for ever", desk.path(), random() % 120);
        desk.reopen();
        must(store::checkIntegrity(desk.store().database()));
        const auto backups = store::backupsIn(folder, desk.path());
        CHECK_FALSE(backups.empty());
        for (const store::BackupFile& each : backups) {
            must(must(openWith(each.path, {desk.store().vault().opened().key, {}}))->verify(progress));
            ++seen;
        }
        must(makeBackups(desk.store(), QDateTime(today.addDays(round + 1), QTime(23, 0)), BackupWhen::Anyway, progress));
        CHECK(QDir(folder).entryList(QDir::Files).filter(QStringLiteral(".part")).isEmpty());
        CHECK(filesOf(desk).filter(QStringLiteral(".copy")).isEmpty());
        desk.close();
    }
    CHECK(seen >= 12);
}

TEST_CASE("child: back up for ever", "[.child]")
{
    static SystemClock clock;
    auto centre = must(Centre::open(child::words(), store::Access::Write, &clock));
    NoProgress progress;
    QDateTime now(today, QTime(9, 0));
    child::announceStart();
    for (;;) {
        now = now.addSecs(1);
        must(makeBackups(centre->store(), now, BackupWhen::Anyway, progress));
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("On a full disk there is no new backup, a sentence, and the older ones and the data file are whole")
{
    Desk desk;
    desk.enter();
    for (int i = 0; i < 100; ++i)
        addOffice(desk, canary + QByteArray::number(i));
    NoProgress progress;
    const QString first = must(makeBackups(desk.store(), QDateTime(today, QTime(8, 0)), BackupWhen::Daily, progress)).path;
    const qint64 size = QFileInfo(first).size();
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    // Too little for the copy, then room for the copy and not for what seals it.
    for (const auto& [room, code] : {std::pair{size / 3, Error::Code::Internal}, std::pair{size - 100, Error::Code::NoSpace}}) {
        rlimit tight = before;
        tight.rlim_cur = static_cast<rlim_t>(room);
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto made = makeBackups(desk.store(), QDateTime(today.addDays(1), QTime(8, 0)), BackupWhen::Daily, progress);
        setrlimit(RLIMIT_FSIZE, &before);
        // A limit is told to SQLite as a fault of the disk, not as a full one.
        refused(made, code);
        CHECK(QDir(Centre::backupFolder(desk.path())).entryList(QDir::Files) == QStringList{QFileInfo(first).fileName()});
        CHECK(filesOf(desk).filter(QStringLiteral("copy")).isEmpty());
    }
    std::signal(SIGXFSZ, handler);
    must(must(openWith(first, {nullptr, passphrase}))->verify(progress));
    must(store::checkIntegrity(desk.store().database()));
}
#endif

TEST_CASE("A copy to look into opens as a data file and goes without a trace")
{
    Desk desk;
    desk.enter();
    addOffice(desk);
    const QString path = backupOf(desk);
    NoProgress progress;
    const QString copy = must(copyToLookInto(desk.path(), path, {nullptr, passphrase}, progress));
    {
        auto centre = must(Centre::open(copy, store::Access::Write, &desk.clock));
        must(centre->enter(must(centre->store().vault().unlock(manager, passphrase))));
        CHECK(centre->registry().facilityCount() == 1);
    }
    CHECK_FALSE(filesOf(desk).filter(QStringLiteral("look")).isEmpty());
    removeStrayCopies(desk.path());
    CHECK(filesOf(desk).filter(QStringLiteral("look")).isEmpty());
    refused(copyToLookInto(desk.path(), path, {nullptr, otherWords}, progress), Error::Code::Sealed);
    CHECK(filesOf(desk).filter(QStringLiteral("look")).isEmpty());
}
