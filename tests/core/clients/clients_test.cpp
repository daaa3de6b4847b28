// SPDX-License-Identifier: GPL-3.0-or-later
// Clients: found as people look for them, changed with undo, put together, kept as long as the rules say.
#include "store/accesslog.h"
#include "testing/desk.h"

using namespace desk;
using namespace tasuki::clients;

namespace {

QStringList namesOf(const std::vector<ClientRow>& rows)
{
    QStringList names;
    for (const ClientRow& row : rows)
        names << row.name;
    return names;
}

void set(Desk& desk, const store::EntityInfo& entity, const Uuid& row, std::string_view field, const QString& typed)
{
    must(desk.clients().setField(entity, row, field, typed));
}

} // namespace

TEST_CASE("A client is found by kanji, kana of either kind, parts of the telephone, the town and the insured number")
{
    Desk desk;
    desk.addClient();
    desk.addClient("岡部 修", "オカベ オサム");
    const QStringList kiyo{QStringLiteral("田所 キヨ")};
    for (const char* words : {"田所", "たどころ", "タドコロ", "ﾀﾄﾞｺﾛ", "田所キヨ", "きよ たどころ"}) {
        INFO(words);
        CHECK(namesOf(must(desk.clients().search(QString::fromUtf8(words)))) == kiyo);
    }
    for (const char* words : {"5512", "07690155", "水瀬市", "元町３丁目", "0001234567"}) {
        INFO(words);
        CHECK(namesOf(must(desk.clients().search(QString::fromUtf8(words)))).contains(kiyo.front()));
    }
    CHECK(must(desk.clients().search(QStringLiteral("どこにもいない"))).empty());
    CHECK(namesOf(must(desk.clients().search({}))) == QStringList{QStringLiteral("岡部 修"), QStringLiteral("田所 キヨ")});
}

TEST_CASE("Those whose support ended are found only when asked for")
{
    Desk desk;
    const auto id = desk.addClient();
    set(desk, store::describe<Client>(), id.uuid, "ended_on", QStringLiteral("R7.5.1"));
    CHECK(must(desk.clients().search(QStringLiteral("たどころ"))).empty());
    CHECK(must(desk.clients().search(QStringLiteral("たどころ"), true)).size() == 1);
    CHECK(must(desk.clients().retained()).size() == 1);
    CHECK(must(desk.clients().retained()).front().keptUntil == QDate(2030, 5, 1));
    must(desk.clients().setRetentionYears(2));
    CHECK(must(desk.clients().retained()).front().keptUntil == QDate(2027, 5, 1));
}

TEST_CASE("Dates are typed in 和暦 and codes by their words, and what cannot be read changes nothing")
{
    Desk desk;
    const auto id = desk.addClient();
    const auto& entity = store::describe<Client>();
    set(desk, entity, id.uuid, "birth_date", QStringLiteral("S12.3.5"));
    set(desk, entity, id.uuid, "household", QStringLiteral("独居・日中独居"));
    CHECK_FALSE(must(desk.clients().setField(entity, id.uuid, "birth_date", QStringLiteral("1937-03-05"))));
    refused(desk.clients().setField(entity, id.uuid, "birth_date", QStringLiteral("きのう")), Error::Code::Usage);
    refused(desk.clients().setField(entity, id.uuid, "sex", QStringLiteral("何か")), Error::Code::Usage);
    refused(desk.clients().setField(entity, id.uuid, "name", QString()), Error::Code::Usage);
    refused(desk.clients().setField(entity, id.uuid, "no_such_field", QStringLiteral("1")), Error::Code::Usage);
    const Record record = must(desk.clients().read(id));
    CHECK(record.client.birthDate == QDate(1937, 3, 5));
    CHECK(record.client.household == QStringLiteral("alone;alone_by_day"));
    CHECK(record.client.sex == QStringLiteral("female"));
    desk.undo();
    desk.undo();
    CHECK(must(desk.clients().read(id)).client.birthDate == QDate(1937, 3, 4));
    CHECK(must(desk.clients().search(QStringLiteral("たどころ"))).front().birthDate == QDate(1937, 3, 4));
}

TEST_CASE("A certification is due for renewal from 60 days before its end, and over the day after it")
{
    const QDate end(2025, 12, 31);
    CHECK(levelState(end, end.addDays(-61)) == LevelState::Valid);
    CHECK(levelState(end, end.addDays(-60)) == LevelState::RenewalDue);
    CHECK(levelState(end, end) == LevelState::RenewalDue);
    CHECK(levelState(end, end.addDays(1)) == LevelState::Over);
    CHECK(levelState({}, end) == LevelState::None);

    Desk desk;
    const auto id = desk.addClient();
    Certification next;
    next.client = id;
    next.level = QStringLiteral("21");
    next.from = QDate(2026, 1, 1);
    next.to = QDate(2027, 12, 31);
    must(desk.clients().addRow(next));
    const Record record = must(desk.clients().read(id));
    CHECK(record.certificationOn(QDate(2025, 6, 11))->level == QStringLiteral("13"));
    CHECK(record.certificationOn(QDate(2026, 1, 1))->level == QStringLiteral("21"));
    CHECK(record.previousCertification(QDate(2026, 1, 1))->level == QStringLiteral("13"));
}

TEST_CASE("A consent counts from its day until it is withdrawn")
{
    Desk desk;
    const auto id = desk.addClient();
    Record record = must(desk.clients().read(id));
    CHECK_FALSE(record.consentOn(QDate(2025, 4, 6)));
    CHECK(record.consentOn(QDate(2025, 4, 7)));
    set(desk, store::describe<Consent>(), record.consents.front().id.uuid, "withdrawn_on", QStringLiteral("R7.6.1"));
    record = must(desk.clients().read(id));
    CHECK(record.consentOn(QDate(2025, 5, 31)));
    CHECK_FALSE(record.consentOn(QDate(2025, 6, 1)));
}

TEST_CASE("Somebody who may be the same person is named with the reasons")
{
    Desk desk;
    const auto kiyo = desk.addClient();
    desk.addClient("岡部 修", "オカベ オサム");
    Client other;
    other.name = QStringLiteral("田所 清");
    other.kana = QStringLiteral("タドコロ キヨ");
    other.birthDate = QDate(1937, 3, 4);
    const auto alike = must(desk.clients().likenesses(other));
    REQUIRE(alike.size() == 1);
    CHECK(alike.front().id == kiyo);
    CHECK(alike.front().reasons.size() >= 2);
    Client stranger;
    stranger.name = QStringLiteral("別人 太郎");
    stranger.kana = QStringLiteral("ベツジン タロウ");
    CHECK(must(desk.clients().likenesses(stranger)).empty());
}

TEST_CASE("Two records of one person come together with everything of both, and one undo takes it back")
{
    Desk desk;
    const auto kept = desk.addClient();
    const auto gone = desk.addClient("田所 きよ", "タドコロ キヨ");
    set(desk, store::describe<Client>(), gone.uuid, "mobile", QStringLiteral("090-2222-3333"));
    const auto sheet = desk.begin(gone);
    must(desk.clients().merge(kept, gone));
    const Record record = must(desk.clients().read(kept));
    CHECK(record.client.name == QStringLiteral("田所 キヨ"));
    CHECK(record.client.mobile == QStringLiteral("090-2222-3333"));
    CHECK(record.relatives.size() == 2);
    CHECK(record.consents.size() == 2);
    CHECK(must(desk.clients().search(QStringLiteral("たどころ"), true)).size() == 1);
    CHECK(must(desk.sheets().list(kept)).size() == 1);
    CHECK(desk.view(sheet).sheet.client == kept);
    desk.undo();
    CHECK(must(desk.clients().search(QStringLiteral("たどころ"))).size() == 2);
    CHECK(must(desk.clients().read(gone)).relatives.size() == 1);
    refused(desk.clients().merge(kept, kept), Error::Code::Usage);
}

TEST_CASE("While the vault is locked nothing of a client is read, found or kept in memory")
{
    Desk desk;
    const auto id = desk.addClient();
    desk.lock();
    CHECK(desk.clients().rows().empty());
    refused(desk.clients().search(QStringLiteral("たどころ")), Error::Code::Sealed);
    refused(desk.clients().open(id), Error::Code::Sealed);
    Client other;
    other.name = QStringLiteral("岡部 修");
    refused(desk.clients().add(other), Error::Code::Sealed);
    refused(desk.sheets().list(), Error::Code::Sealed);
    desk.enter();
    CHECK(must(desk.clients().search(QStringLiteral("たどころ"))).size() == 1);
}

TEST_CASE("Who opened which client stands in the access log, once for each opening, and never with text of the client")
{
    Desk desk;
    const auto id = desk.addClient();
    must(desk.clients().open(id));
    must(desk.clients().read(id));
    must(desk.sheets().open(desk.begin(id)));
    int opened = 0;
    for (const store::AccessEntry& entry : must(store::accessLog(desk.store(), 100))) {
        CHECK_FALSE(entry.detail.contains(QStringLiteral("田所")));
        opened += entry.action == QLatin1String("open") && entry.row == id.uuid ? 1 : 0;
    }
    CHECK(opened == 1);
    must(store::verifyAccessLog(desk.store()));
}

TEST_CASE("Who changed which client stands in the access log, whatever of the client it was, and undo too")
{
    Desk desk;
    const auto changes = [&](const Id<Client>& id) {
        int count = 0;
        for (const store::AccessEntry& entry : must(store::accessLog(desk.store(), 1000)))
            count += entry.action == QLatin1String("change") && entry.entity == "client" && entry.row == id.uuid ? 1 : 0;
        return count;
    };
    const auto id = desk.addClient();
    const auto other = desk.addClient("岡部 修", "オカベ オサム");
    CHECK(changes(id) == 1);
    auto view = desk.view(desk.begin(id));
    desk.type(view, "wish.person", QStringLiteral("家がいい"));
    CHECK(changes(id) == 1); // the same hand at the same work
    desk.clock.advance(11LL * 60 * 1000);
    desk.type(view, "wish.person", QStringLiteral("家で暮らしたい"));
    CHECK(changes(id) == 2);
    desk.clock.advance(11LL * 60 * 1000);
    desk.undo();
    CHECK(changes(id) == 3);
    CHECK(changes(other) == 1);
    must(store::verifyAccessLog(desk.store()));
}

TEST_CASE("A damaged cell of a client is reported, and the rest opens")
{
    Desk desk;
    const auto id = desk.addClient();
    set(desk, store::describe<Client>(), id.uuid, "mobile", QStringLiteral("090-9999-8888"));
    store::Statement(desk.store().handle(), "UPDATE client SET mobile=x'0102030405' WHERE id=?1").bind(1, id.uuid).run();
    desk.reopen();
    const Record record = must(desk.clients().open(id));
    CHECK(record.client.name == QStringLiteral("田所 キヨ"));
    CHECK(record.relatives.size() == 1);
    CHECK(desk.store().damagedCells().size() >= 1);
}

TEST_CASE("No text of a client, a sheet or a sheet's words of undo lies in any file of the desk")
{
    Desk desk;
    const auto id = desk.addClient();
    auto view = desk.view(desk.begin(id));
    desk.type(view, "wish.person", QStringLiteral("嚥下のようすを知らせてください"));
    desk.complete(view);
    must(desk.sheets().issue(view));
    desk.lock();
    const QByteArrayList pieces{QByteArrayLiteral("田所"), QByteArrayLiteral("タドコロ"), QByteArrayLiteral("たどころ"), QByteArrayLiteral("5512"),
                                QByteArrayLiteral("エビ"), QByteArrayLiteral("嚥下のようす"), QByteArrayLiteral("1937"), QByteArrayLiteral("和夫"),
                                QByteArrayLiteral("水瀬中央病院")};
    int files = 0;
    for (const QFileInfo& file : QFileInfo(desk.path()).dir().entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile bytes(file.filePath());
        REQUIRE(bytes.open(QIODevice::ReadOnly));
        const QByteArray all = bytes.readAll();
        for (const QByteArray& piece : pieces) {
            INFO(file.fileName() << ": " << piece);
            CHECK_FALSE(all.contains(piece));
        }
        ++files;
    }
    CHECK(files >= 2); // the file and its WAL
}
