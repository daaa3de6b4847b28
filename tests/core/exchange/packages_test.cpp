// SPDX-License-Identifier: GPL-3.0-or-later
// Handover packages between two centres: issued, sealed, received, answered, corrected; what leaks, what is refused.
#include "centre/packages.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/direct.h"
#include "exchange/pack.h"
#include "store/accesslog.h"
#include "store/backup.h"
#include "testing/desk.h"
#include "witness.h"

#include <QDir>

using namespace desk;
using namespace tasuki::forms;
using tasuki::exchange::DirectKind;

namespace {

const QString name = QStringLiteral("田所 キヨ");

exchange::Exchange exchangeOf(Desk& desk)
{
    return {desk.store(), [](const store::EntityInfo&, const Uuid&, std::string_view) { return store::Scope::Centre; }};
}

void know(Desk& one, Desk& other)
{
    must(exchangeOf(one).addCard(must(exchangeOf(other).ownCardFile())));
}

exchange::Card cardOf(Desk& desk)
{
    return must(exchangeOf(desk).ownCard());
}

Receiver receiverOf(const SheetView& view, const char* profession = "nurse")
{
    return {QLatin1String(profession), {}, view.sheet.recipientName, {}};
}

/// A centre that hands over and a hospital that receives; each has the other's card.
struct Two
{
    Two()
    {
        know(sender, hospital);
        know(hospital, sender);
        client = sender.addClient();
    }
    SheetView issued()
    {
        auto view = sender.view(sender.begin(client));
        sender.complete(view);
        must(sender.sheets().issue(view));
        return view;
    }
    QByteArray sealed(const SheetView& view, const char* profession = "nurse")
    {
        const QString path = sender.path("to-hospital.tasuki");
        must(sender.centre().packages().seal(view, cardOf(hospital), receiverOf(view, profession), path));
        return witness::get(path);
    }
    Packages::Arrival arrive(const QByteArray& file) { return must(hospital.centre().packages().take(file)); }
    QByteArray acknowledged(const Id<ReceivedSheet>& id)
    {
        const QString path = hospital.path("receipt.tasuki");
        must(hospital.centre().packages().acknowledge(id, path));
        return witness::get(path);
    }
    QByteArray replied(const Id<ReceivedSheet>& id, const QString& text)
    {
        const QString path = hospital.path("reply.tasuki");
        must(hospital.centre().packages().reply(id, text, path));
        return witness::get(path);
    }
    /// A correction with another answer.
    SheetView corrected(const SheetView& before, const QString& meal)
    {
        auto next = sender.view(must(sender.sheets().revise(before, QStringLiteral("食事の誤り"))));
        sender.type(next, "adl.eating", meal);
        must(sender.sheets().issue(next));
        return next;
    }

    Desk sender;
    Desk hospital{"水瀬中央病院"};
    Id<clients::Client> client;
};

/// The same content with a head of one's own, signed and sealed by somebody.
QByteArray forged(const exchange::Direct& direct, const exchange::CentreKeys& keys, const exchange::Card& as, const exchange::Card& receiver)
{
    return must(exchange::sealDirect(must(exchange::signDirect(direct, keys)), keys, exchange::writeCard(as, keys), {receiver}));
}

exchange::Direct contentOf(Desk& reader, const QByteArray& file)
{
    return must(exchange::openDirect(file, must(exchangeOf(reader).keys()))).pack.direct;
}

int count(Desk& desk, const QString& action)
{
    int found = 0;
    for (const store::AccessEntry& entry : must(store::accessLog(desk.store(), 1000)))
        found += entry.action == action ? 1 : 0;
    return found;
}

} // namespace

TEST_CASE("An issued sheet arrives at its receiver with the same answers, the form it was written on, and who signed it")
{
    Two two;
    const auto view = two.issued();
    const auto arrival = two.arrive(two.sealed(view));
    CHECK(arrival.kind == DirectKind::Sheet);
    CHECK(arrival.isKnown);
    CHECK_FALSE(arrival.isHere);
    const auto opened = must(two.hospital.centre().packages().open(arrival.received));
    CHECK(opened.sheet.view.handedOver() == must(two.sender.sheets().copyFor(view, receiverOf(view))).handedOver());
    CHECK(opened.sheet.view.definition->source == view.definition->source);
    CHECK(opened.row.originName == QStringLiteral("みなみ地域包括支援センター"));
    CHECK(opened.row.person == name);
    CHECK(opened.row.issuedBy == manager);
    CHECK(opened.isKnown);
    CHECK_FALSE(opened.verifiedOn.isValid()); // the card was added, nobody compared its words
    CHECK(opened.sender == cardOf(two.sender));
    const auto lines = must(two.hospital.centre().received().list());
    REQUIRE(lines.size() == 1);
    CHECK_FALSE(lines.front().superseded);
}

TEST_CASE("What this receiver must not have, and what the centre knows besides, does not lie in the file")
{
    Two two;
    auto view = two.sender.view(two.sender.begin(two.client));
    two.sender.complete(view);
    // Neighbours are told by a lawful exception; why is not their business either.
    must(two.sender.sheets().setException(view, QStringLiteral("abuse")));
    must(two.sender.sheets().issue(view));
    const auto excess = must(two.sender.sheets().check(view, QStringLiteral("neighbourhood"))).excess;
    REQUIRE_FALSE(excess.empty());
    const auto direct = contentOf(two.hospital, two.sealed(view, "neighbourhood"));
    for (const auto& [key, text] : direct.content) {
        for (const Completeness::Item& item : excess)
            CHECK(key != QStringLiteral("answer.") + item.field);
        CHECK(text != QStringLiteral("abuse"));
        CHECK(text != view.sheet.client.toString());
    }
    CHECK(contentOf(two.hospital, two.sealed(view, "nurse")).content.size() > direct.content.size());
}

TEST_CASE("Without consent for this receiver nothing is sealed, even after it was issued")
{
    Two two;
    const auto view = two.issued();
    refused(two.sender.centre().packages().seal(view, cardOf(two.hospital), receiverOf(view, "welfare-commissioner"), two.sender.path("no.tasuki")), Error::Code::Forbidden);
    CHECK_FALSE(QFile::exists(two.sender.path("no.tasuki")));
    CHECK(must(two.sender.sheets().sent(view.sheet.id)).empty());
}

TEST_CASE("A draft is not sealed")
{
    Two two;
    const auto draft = two.sender.view(two.sender.begin(two.client));
    refused(two.sender.centre().packages().seal(draft, cardOf(two.hospital), receiverOf(draft), two.sender.path("no.tasuki")), Error::Code::Usage);
}

TEST_CASE("An issued sheet carries the centre's signature, and one that was put there by somebody else shows")
{
    Two two;
    auto view = two.issued();
    CHECK_FALSE(view.sheet.signature.isEmpty());
    CHECK(must(two.sender.sheets().verify(two.sender.view(view.sheet.id))));
    view.sheet.signature = must(two.hospital.centre().packages().sign(view.sheet.contentHash));
    CHECK_FALSE(must(two.sender.sheets().verify(view)));
}

TEST_CASE("The same file twice changes nothing, and a lost file is written again as it was")
{
    Two two;
    const auto view = two.issued();
    const QByteArray first = two.sealed(view);
    // What the record says since then does not change what left.
    clients::Relative daughter;
    daughter.client = two.client;
    daughter.name = QStringLiteral("田所 花子");
    must(two.sender.clients().addRow(daughter));
    const QByteArray second = two.sealed(view);
    CHECK(contentOf(two.hospital, first) == contentOf(two.hospital, second));
    two.arrive(first);
    const auto versions = must(two.hospital.store().allVersions());
    CHECK(two.arrive(first).isHere);
    CHECK(two.arrive(second).isHere);
    CHECK(must(two.hospital.store().allVersions()) == versions);
    CHECK(must(two.sender.sheets().sent(view.sheet.id)).size() == 1);
}

TEST_CASE("The sender sees the receipt and the reply on the sheet, once each however often the files come")
{
    Two two;
    const auto view = two.issued();
    const auto arrival = two.arrive(two.sealed(view));
    CHECK(waitsForAnswer(two.sender.view(view.sheet.id).sheet, today));
    two.hospital.clock.advance(86400LL * 1000);
    const QByteArray receipt = two.acknowledged(arrival.received);
    const auto told = must(two.sender.centre().packages().take(receipt));
    CHECK(told.kind == DirectKind::Acknowledgement);
    CHECK(told.answered == view.sheet.id);
    CHECK(told.on == today.addDays(1));
    Sheet sheet = two.sender.view(view.sheet.id).sheet;
    CHECK(sheet.receivedOn == today.addDays(1));
    CHECK(sheet.receivedBy.contains(QStringLiteral("水瀬中央病院")));
    CHECK_FALSE(waitsForAnswer(sheet, today.addDays(1)));
    const QString answer = QStringLiteral("承知しました。\n食事の形態を教えてください。");
    const QByteArray reply = two.replied(arrival.received, answer);
    CHECK(must(two.sender.centre().packages().take(reply)).text == answer);
    sheet = two.sender.view(view.sheet.id).sheet;
    CHECK(sheet.reply.contains(answer));
    CHECK(sheet.repliedOn == today.addDays(1));
    const auto versions = must(two.sender.store().allVersions());
    CHECK(must(two.sender.centre().packages().take(receipt)).isHere);
    CHECK(must(two.sender.centre().packages().take(reply)).isHere);
    CHECK(must(two.sender.store().allVersions()) == versions);
    const QByteArray more = two.replied(arrival.received, QStringLiteral("退院は来週です。"));
    must(two.sender.centre().packages().take(more));
    const auto sent = must(two.sender.sheets().sent(view.sheet.id));
    REQUIRE(sent.size() == 1);
    CHECK(sent.front().reply == answer + QStringLiteral("\n退院は来週です。"));
    CHECK(two.sender.view(view.sheet.id).sheet.reply.count(QStringLiteral("承知しました")) == 1);
    CHECK(must(two.sender.sheets().verify(two.sender.view(view.sheet.id))));
}

TEST_CASE("A correction comes with its reason and its differences, and stands before the sheet it corrects in whatever order they come")
{
    const bool inOrder = GENERATE(true, false);
    Two two;
    auto view = two.sender.view(two.sender.begin(two.client));
    two.sender.type(view, "adl.eating", QStringLiteral("自立"));
    two.sender.complete(view);
    must(two.sender.sheets().issue(view));
    const QByteArray first = two.sealed(view);
    const auto next = two.corrected(view, QStringLiteral("全介助"));
    const QByteArray second = two.sealed(next);
    Packages::Arrival newest;
    if (inOrder) {
        two.arrive(first);
        newest = two.arrive(second);
        CHECK(newest.before.has_value());
    } else {
        newest = two.arrive(second);
        CHECK_FALSE(newest.before.has_value());
        CHECK(newest.sheet->changed.contains(QStringLiteral("adl.eating")));
        CHECK(two.arrive(first).isOlder);
    }
    const auto opened = must(two.hospital.centre().packages().open(newest.received));
    CHECK(opened.row.reason == QStringLiteral("食事の誤り"));
    REQUIRE(opened.before);
    const auto differences = Sheets::diff(*opened.before, opened.sheet.view);
    REQUIRE(differences.size() == 1);
    CHECK(differences.front().field == QStringLiteral("adl.eating"));
    for (const ReceivedLine& line : must(two.hospital.centre().received().list()))
        CHECK(line.superseded == (line.row.id != newest.received));
}

TEST_CASE("Copies for two professions of one hospital are two sheets")
{
    Two two;
    const auto view = two.issued();
    const auto nurse = two.arrive(two.sealed(view, "nurse"));
    const auto doctor = two.arrive(two.sealed(view, "doctor"));
    CHECK(nurse.received != doctor.received);
    CHECK_FALSE(doctor.isHere);
    CHECK(must(two.sender.sheets().sent(view.sheet.id)).size() == 2);
    for (const ReceivedLine& line : must(two.hospital.centre().received().list()))
        CHECK_FALSE(line.superseded);
}

TEST_CASE("A received sheet stays as it was signed: no field of it changes and it is not removed once its sender was told")
{
    Two two;
    const auto arrival = two.arrive(two.sealed(two.issued()));
    const ReceivedSheet before = must(two.hospital.centre().received().read(arrival.received));
    const auto attempt = [&](auto change) {
        ReceivedSheet after = before;
        change(after);
        refused(two.hospital.store().commit({QStringLiteral("altered"), store::ChangeKind::Edit, store::diff(before, after)}), Error::Code::Forbidden);
    };
    attempt([](ReceivedSheet& row) { row.content += QLatin1Char(' '); });
    attempt([](ReceivedSheet& row) { row.person = QStringLiteral("別人"); });
    attempt([](ReceivedSheet& row) { row.origin = QString(64, QLatin1Char('a')); });
    attempt([](ReceivedSheet& row) { row.revision = 9; });
    must(two.hospital.centre().received().link(arrival.received, two.hospital.addClient("別の 人", "ベツノ ヒト")));
    two.acknowledged(arrival.received);
    refused(two.hospital.store().commit({QStringLiteral("removed"), store::ChangeKind::Edit, {store::removal(arrival.received)}}), Error::Code::Forbidden);
    NoProgress progress;
    // What was told stands: undo stops there.
    CHECK_FALSE(two.hospital.store().undo(progress));
    CHECK(must(two.hospital.centre().received().list()).size() == 1);
}

TEST_CASE("Until its sender was told, taking a sheet in is undone and redone as one step, and it can come again")
{
    Two two;
    const QByteArray file = two.sealed(two.issued());
    const auto arrival = two.arrive(file);
    two.hospital.undo();
    CHECK(must(two.hospital.centre().received().list()).empty());
    NoProgress progress;
    must(two.hospital.store().redo(progress));
    must(two.hospital.centre().packages().open(arrival.received));
    two.hospital.undo();
    CHECK_FALSE(two.arrive(file).isHere);
    CHECK(must(two.hospital.centre().packages().open(arrival.received)).row.person == name);
}

TEST_CASE("A change behind the guard shows: the sheet is not read")
{
    Two two;
    const auto arrival = two.arrive(two.sealed(two.issued()));
    // Somebody who has the key of the vault and writes around the program.
    ReceivedSheet row = must(two.hospital.centre().received().read(arrival.received));
    row.content.replace(name, QStringLiteral("田所 キク"));
    store::CellVersion version;
    version.entity = "received_sheet";
    version.row = row.id.uuid;
    version.field = "content";
    version.key = {stampAt(two.hospital.clock.nowMillis()) + 100000, two.hospital.store().device()};
    version.scope = store::Scope::Centre;
    version.value = row.content.toStdString();
    must(two.hospital.store().apply({version}, QStringLiteral("behind")));
    refused(two.hospital.centre().packages().open(arrival.received), Error::Code::Damaged);
}

TEST_CASE("Somebody who calls themselves by a known centre's name, or another who signs in its place, is refused")
{
    Two two;
    const auto view = two.issued();
    const auto direct = contentOf(two.hospital, two.sealed(view));
    const auto keys = exchange::CentreKeys::random();
    const exchange::Card same{cardOf(two.sender).centre, keys.signing(), keys.receiver(), today};
    refused(two.hospital.centre().packages().take(forged(direct, keys, same, cardOf(two.hospital))), Error::Code::Conflict);
    const exchange::Card own{cardOf(two.hospital).centre, keys.signing(), keys.receiver(), today};
    refused(two.hospital.centre().packages().take(forged(direct, keys, own, cardOf(two.hospital))), Error::Code::Conflict);
    CHECK(must(two.hospital.centre().received().list()).empty());
}

TEST_CASE("A third centre that copies a sheet with all its numbers gets a row of its own and changes nobody's")
{
    Two two;
    const QByteArray file = two.sealed(two.issued());
    auto direct = contentOf(two.hospital, file);
    const auto keys = exchange::CentreKeys::random();
    const exchange::Card third{QStringLiteral("桜台センター"), keys.signing(), keys.receiver(), today};
    for (auto& [key, text] : direct.content)
        if (key == QLatin1String("issued_by"))
            text = QStringLiteral("別人");
    const QByteArray hostile = forged(direct, keys, third, cardOf(two.hospital));
    const bool hostileFirst = GENERATE(true, false);
    if (hostileFirst)
        two.arrive(hostile);
    const auto arrival = two.arrive(file);
    CHECK_FALSE(arrival.isHere);
    if (!hostileFirst)
        two.arrive(hostile);
    CHECK(must(two.hospital.centre().packages().open(arrival.received)).row.issuedBy == manager);
    for (const ReceivedLine& line : must(two.hospital.centre().received().list()))
        CHECK_FALSE(line.superseded);
}

TEST_CASE("An origin that gives the same number to another text is refused, and the first one stays")
{
    Two two;
    const QByteArray file = two.sealed(two.issued());
    const auto arrival = two.arrive(file);
    auto direct = contentOf(two.hospital, file);
    for (auto& [key, text] : direct.content)
        if (key == QLatin1String("issued_by"))
            text = QStringLiteral("別人");
    const auto keys = must(exchangeOf(two.sender).keys());
    refused(two.hospital.centre().packages().take(forged(direct, keys, cardOf(two.sender), cardOf(two.hospital))), Error::Code::Conflict);
    CHECK(must(two.hospital.centre().packages().open(arrival.received)).row.issuedBy == manager);
}

TEST_CASE("A form from another centre is foreign bytes: one that does not hold, or answers that it does not ask for, are refused")
{
    Two two;
    const auto good = contentOf(two.hospital, two.sealed(two.issued()));
    const auto keys = must(exchangeOf(two.sender).keys());
    const auto tried = [&](auto change) {
        exchange::Direct direct = good;
        change(direct.content);
        const auto versions = must(two.hospital.store().allVersions()).size();
        refused(two.hospital.centre().packages().take(forged(direct, keys, cardOf(two.sender), cardOf(two.hospital))), Error::Code::Unreadable);
        CHECK(must(two.hospital.store().allVersions()).size() == versions);
    };
    using Content = exchange::DirectContent;
    const auto at = [](Content& content, const char* key) -> QString& {
        return std::find_if(content.begin(), content.end(), [&](const auto& each) { return each.first == QLatin1String(key); })->second;
    };
    tried([&](Content& content) { at(content, "definition") = QStringLiteral("{}"); });
    tried([&](Content& content) { at(content, "definition") = QString(600000, QLatin1Char('[')); });
    tried([&](Content& content) { at(content, "definition").replace(QStringLiteral("\"kind\""), QStringLiteral("\"kine\"")); });
    tried([&](Content& content) { content.erase(content.begin()); });
    tried([&](Content& content) { content.push_back(content.front()); });
    tried([&](Content& content) { content.emplace_back(QStringLiteral("answer.not.there"), toStored(forms::Answer{QStringLiteral("x"), {}, {}, {}})); });
    tried([&](Content& content) { content.emplace_back(QStringLiteral("answer.person.name"), toStored(forms::Answer{QStringLiteral("x"), {}, {}, {}})); });
    tried([&](Content& content) { at(content, "answer.person.name") = toStored(forms::Answer{QString(20001, QLatin1Char('x')), {}, {}, {}}); });
    tried([&](Content& content) { at(content, "issued_at") = QStringLiteral("soon"); });
    tried([&](Content& content) { at(content, "revision") = QStringLiteral("-1"); });
    tried([&](Content& content) { at(content, "chain") = QString(); });
    CHECK(must(two.hospital.centre().received().list()).empty());
}

TEST_CASE("An answer counts only from whom the sheet was sealed for, and only for that sheet")
{
    Two two;
    const auto view = two.issued();
    const auto arrival = two.arrive(two.sealed(view));
    const auto receipt = contentOf(two.sender, two.acknowledged(arrival.received));
    const auto keys = exchange::CentreKeys::random();
    const exchange::Card third{QStringLiteral("桜台センター"), keys.signing(), keys.receiver(), today};
    refused(two.sender.centre().packages().take(forged(receipt, keys, third, cardOf(two.sender))), Error::Code::NotFound);
    const auto hospitalKeys = must(exchangeOf(two.hospital).keys());
    auto other = receipt;
    other.answers = QString(64, QLatin1Char('a'));
    refused(two.sender.centre().packages().take(forged(other, hospitalKeys, cardOf(two.hospital), cardOf(two.sender))), Error::Code::NotFound);
    other = receipt;
    other.subject = Uuid::v7(morning, randomBytes16());
    refused(two.sender.centre().packages().take(forged(other, hospitalKeys, cardOf(two.hospital), cardOf(two.sender))), Error::Code::NotFound);
    other = receipt;
    other.content.clear();
    refused(two.sender.centre().packages().take(forged(other, hospitalKeys, cardOf(two.hospital), cardOf(two.sender))), Error::Code::Unreadable);
    CHECK_FALSE(two.sender.view(view.sheet.id).sheet.receivedOn.isValid());
}

TEST_CASE("From a centre whose card is not noted a sheet is taken in with that said, and answered once the card is")
{
    Desk sender, hospital{"水瀬中央病院"};
    know(sender, hospital);
    auto view = sender.view(sender.begin(sender.addClient()));
    sender.complete(view);
    must(sender.sheets().issue(view));
    must(sender.centre().packages().seal(view, cardOf(hospital), receiverOf(view), sender.path("s.tasuki")));
    const auto arrival = must(hospital.centre().packages().take(witness::get(sender.path("s.tasuki"))));
    CHECK_FALSE(arrival.isKnown);
    CHECK_FALSE(must(hospital.centre().packages().open(arrival.received)).isKnown);
    refused(hospital.centre().packages().acknowledge(arrival.received, hospital.path("a.tasuki")), Error::Code::NotFound);
    refused(hospital.centre().packages().reply(arrival.received, QStringLiteral("はじめまして"), hospital.path("a.tasuki")), Error::Code::NotFound);
    CHECK_FALSE(QFile::exists(hospital.path("a.tasuki")));
    must(hospital.centre().packages().addCard(arrival.senderCard));
    CHECK(must(hospital.centre().packages().open(arrival.received)).isKnown);
    CHECK(must(hospital.centre().packages().open(arrival.received)).verifiedOn == today);
    must(hospital.centre().packages().acknowledge(arrival.received, hospital.path("a.tasuki")));
    CHECK(must(sender.centre().packages().take(witness::get(hospital.path("a.tasuki")))).answered == view.sheet.id);
}

TEST_CASE("A centre's own file, a file for somebody else and an exchange file are told apart with a sentence")
{
    Two two;
    const QByteArray file = two.sealed(two.issued());
    refused(two.sender.centre().packages().take(file), Error::Code::Forbidden);
    Desk third("桜台センター");
    refused(third.centre().packages().take(file), Error::Code::Sealed);
    know(third, two.hospital);
    exchange::Recipients recipients;
    recipients.audience = store::Scope::Professionals;
    recipients.cards = {cardOf(two.hospital)};
    refused(two.hospital.centre().packages().take(must(exchangeOf(third).write(recipients)).first), Error::Code::Foreign);
    // And the other way: what is taken in with the resources says where a handover belongs.
    const auto inspected = exchangeOf(two.hospital).inspect(file);
    refused(inspected, Error::Code::Foreign);
    NoProgress progress;
    const auto merged = must(exchangeOf(two.hospital).merge({{QStringLiteral("file"), file}}, {}, false, progress));
    CHECK(merged.refused.size() == 1);
    CHECK(merged.applied.versions == 0);
}

TEST_CASE("A direct pack is no pack of the exchange and the other way round, whatever it is called")
{
    Two two;
    const QByteArray file = two.sealed(two.issued());
    const auto pack = must(exchange::openDirect(file, must(exchangeOf(two.hospital).keys()))).pack;
    CHECK_FALSE(exchange::readPack(pack.text, pack.signature));
    // The same text in a file that calls itself an exchange file.
    const auto card = cardOf(two.hospital);
    const QByteArray disguised = must(exchange::age::seal(must(exchange::archive::write({{QStringLiteral("manifest.json"), R"({"tasuki":"file","format":1,"packs":["a.jsonl"]})"},
                                                                                         {QStringLiteral("a.jsonl"), pack.text},
                                                                                         {QStringLiteral("a.jsonl.minisig"), pack.signature}})),
                                                          {card.receiver}));
    CHECK_FALSE(exchangeOf(two.hospital).inspect(disguised));
}

TEST_CASE("Received and sealed sheets go into no pack for anybody")
{
    Two two;
    const auto view = two.issued();
    two.arrive(two.sealed(view));
    for (Desk* desk : {&two.sender, &two.hospital}) {
        for (const store::Scope audience : {store::Scope::Public, store::Scope::Professionals}) {
            exchange::Recipients recipients;
            recipients.audience = audience;
            Desk& reader = desk == &two.sender ? two.hospital : two.sender;
            recipients.cards = {cardOf(reader)};
            const auto post = must(exchangeOf(*desk).write(recipients)).first;
            for (const auto& [entry, bytes] : must(exchange::archive::read(must(exchange::age::open(post, must(exchangeOf(reader).keys())))))) {
                CHECK_FALSE(bytes.contains("received_sheet"));
                CHECK_FALSE(bytes.contains("sent_sheet"));
                CHECK_FALSE(bytes.contains(name.toUtf8()));
            }
        }
    }
}

TEST_CASE("A pack for others that writes into client data is refused, whoever signed it")
{
    Two two;
    const auto arrival = two.arrive(two.sealed(two.issued()));
    const ReceivedSheet row = must(two.hospital.centre().received().read(arrival.received));
    const auto keys = must(exchangeOf(two.sender).keys());
    const QString nonce = two.sender.store().meta("device_nonce");
    store::CellVersion version;
    version.entity = "received_sheet";
    version.row = row.id.uuid;
    version.field = "person";
    version.key = {stampAt(morning) + 5000, exchange::deviceOf(keys.signing(), nonce)};
    version.value = std::string("somebody else");
    store::StoredPack pack;
    pack.author.assign(reinterpret_cast<const char*>(keys.signing().bytes.data()), 32);
    pack.device = version.key.device;
    pack.audience = store::Scope::Professionals;
    pack.seq = 1;
    exchange::writePack(pack, std::span(&version, 1), keys, {nonce, {}}, morning);
    const QString file = exchange::fileNameOf(pack);
    const QByteArray manifest = "{\"tasuki\":\"file\",\"format\":1,\"packs\":[\"" + file.toLatin1() + "\"]}";
    const QByteArray bytes = must(exchange::age::seal(must(exchange::archive::write({{QStringLiteral("manifest.json"), manifest},
                                                                                     {file, QByteArray::fromStdString(pack.content)},
                                                                                     {file + QStringLiteral(".minisig"), QByteArray::fromStdString(pack.signature)}})),
                                                      {cardOf(two.hospital).receiver}));
    NoProgress progress;
    const auto merged = must(exchangeOf(two.hospital).merge({{QStringLiteral("file"), bytes}}, {}, false, progress));
    REQUIRE(merged.refused.size() == 1);
    CHECK(merged.refused.front().error.detail.contains(QStringLiteral("client data")));
    CHECK(must(two.hospital.centre().received().read(arrival.received)) == row);
}

TEST_CASE("No client text lies in the files around two data files, their WAL, backups and what was handed over")
{
    Two two;
    const auto view = two.issued();
    const auto arrival = two.arrive(two.sealed(view));
    must(two.sender.centre().packages().take(two.acknowledged(arrival.received)));
    must(two.sender.centre().packages().take(two.replied(arrival.received, QStringLiteral("水瀬中央病院の返事です Canary-5512"))));
    int files = 0;
    for (Desk* desk : {&two.sender, &two.hospital}) {
        must(store::backUp(desk->store().database(), desk->path("copy.tasuki-backup")));
        const QDir folder = QFileInfo(desk->path()).dir();
        for (const QFileInfo& file : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
            const QByteArray bytes = witness::get(file.filePath());
            ++files;
            for (const QString& piece : {QStringLiteral("田所"), QStringLiteral("タドコロ"), QStringLiteral("たどころ"), QStringLiteral("元町3丁目"), QStringLiteral("090-0000-1111"),
                                         QStringLiteral("Canary"), QStringLiteral("水瀬中央病院の返事")}) {
                INFO(file.fileName() << ": " << piece);
                CHECK_FALSE(bytes.contains(piece.toUtf8()));
                CHECK_FALSE(bytes.contains(QByteArray(reinterpret_cast<const char*>(piece.utf16()), piece.size() * 2)));
            }
        }
    }
    CHECK(files >= 9); // two data files with their WAL, two backups, three that were handed over
    // The log of access says what was done and holds no text of a client.
    for (Desk* desk : {&two.sender, &two.hospital})
        for (const store::AccessEntry& entry : must(store::accessLog(desk->store(), 1000)))
            CHECK_FALSE(entry.detail.contains(QStringLiteral("田所")));
}

TEST_CASE("The log says that a sheet was sealed, received, opened, its receipt told and that it was answered")
{
    Two two;
    const auto arrival = two.arrive(two.sealed(two.issued()));
    CHECK(count(two.sender, QStringLiteral("seal")) == 1);
    CHECK(count(two.hospital, QStringLiteral("receive")) == 1);
    must(two.hospital.centre().packages().open(arrival.received));
    CHECK(count(two.hospital, QStringLiteral("open")) == 1);
    two.acknowledged(arrival.received);
    two.replied(arrival.received, QStringLiteral("承知しました"));
    CHECK(count(two.hospital, QStringLiteral("acknowledge")) == 1);
    CHECK(count(two.hospital, QStringLiteral("reply")) == 1);
    must(store::verifyAccessLog(two.hospital.store()));
}

TEST_CASE("While the vault is locked nothing is taken in, shown or answered")
{
    Two two;
    const QByteArray file = two.sealed(two.issued());
    const auto arrival = two.arrive(file);
    two.hospital.lock();
    refused(two.hospital.centre().packages().take(file), Error::Code::Sealed);
    refused(two.hospital.centre().packages().open(arrival.received), Error::Code::Sealed);
    refused(two.hospital.centre().received().list(), Error::Code::Sealed);
    refused(two.hospital.centre().packages().acknowledge(arrival.received, two.hospital.path("a.tasuki")), Error::Code::Sealed);
}

TEST_CASE("A received sheet stands with a client of ours without changing either, and goes along when two records become one")
{
    Two two;
    const auto arrival = two.arrive(two.sealed(two.issued()));
    const auto said = personOn(must(two.hospital.centre().packages().open(arrival.received)).sheet.view);
    CHECK(said.name == name);
    CHECK(said.birthDate == QDate(1937, 3, 4));
    const auto added = must(two.hospital.clients().add(said));
    must(two.hospital.centre().received().link(arrival.received, added));
    CHECK(must(two.hospital.centre().received().list(added)).size() == 1);
    const auto same = two.hospital.addClient();
    must(two.hospital.clients().merge(same, added));
    CHECK(must(two.hospital.centre().received().list(same)).size() == 1);
    CHECK(must(two.hospital.centre().packages().open(arrival.received)).row.client == same);
}
