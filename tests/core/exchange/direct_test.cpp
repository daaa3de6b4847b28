// SPDX-License-Identifier: GPL-3.0-or-later
// Direct packs: sealed for named receivers, signed with their names, refused everywhere else.
#include "exchange/direct.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/minisign.h"
#include "testing/desk.h"
#include "witness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace tasuki;
using namespace tasuki::exchange;
using desk::must;
using desk::refused;

namespace {

const QString secret = QStringLiteral("田所 キヨ 胃ろう Canary-5512");
const Uuid subject = Uuid::fromString(u"01976a00-0000-7000-8000-000000000001");

struct Party
{
    explicit Party(const char* name) : keys(CentreKeys::random()), card{QString::fromUtf8(name), keys.signing(), keys.receiver(), QDate(2025, 6, 11)}, file(writeCard(card, keys)) {}
    CentreKeys keys;
    Card card;
    QByteArray file;
};

Direct sheetFor(const Party& receiver)
{
    Direct direct;
    direct.to = {receiver.card.signing};
    direct.subject = subject;
    direct.madeMillis = desk::morning;
    direct.content = {{QStringLiteral("answer.name"), secret}, {QStringLiteral("empty"), QString()}, {QStringLiteral("long"), QString(50000, QChar(u'長'))}};
    return direct;
}

QByteArray fileFor(const Party& sender, const Party& receiver)
{
    return must(sealDirect(must(signDirect(sheetFor(receiver), sender.keys)), sender.keys, sender.file, {receiver.card}));
}

/// Makes the file anew as a receiver could who has its keys: other parts, sealed for whomever they like.
QByteArray resealed(std::vector<archive::Entry> parts, const Receiver& receiver)
{
    return must(age::seal(must(archive::write(parts)), {receiver}));
}

std::vector<archive::Entry> partsOf(const QByteArray& file, const Party& reader)
{
    return must(archive::read(must(age::open(file, reader.keys))));
}

QByteArray& part(std::vector<archive::Entry>& parts, const char* name)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const archive::Entry& each) { return each.first == QLatin1String(name); });
    REQUIRE(found != parts.end());
    return found->second;
}

} // namespace

TEST_CASE("What one centre seals for another, that one reads word for word, with who signed it; the sender can read it too")
{
    const Party sender("川原センター"), receiver("水瀬中央病院");
    const QByteArray file = fileFor(sender, receiver);
    for (const Party* reader : {&receiver, &sender}) {
        const ArrivedDirect arrived = must(openDirect(file, reader->keys));
        Direct said = sheetFor(receiver);
        said.from = sender.card.signing;
        CHECK(arrived.pack.direct == said);
        CHECK(arrived.sender == sender.card);
    }
    CHECK_FALSE(file.contains("Canary"));
    CHECK_FALSE(file.contains(secret.toUtf8()));
}

TEST_CASE("The same content signed twice is the same pack, so that a lost file can be written again")
{
    const Party sender("川原センター"), receiver("水瀬中央病院");
    const SignedDirect one = must(signDirect(sheetFor(receiver), sender.keys));
    const SignedDirect two = must(signDirect(sheetFor(receiver), sender.keys));
    CHECK(one.text == two.text);
    CHECK(one.signature == two.signature);
    CHECK(one.hash() == two.hash());
}

TEST_CASE("Who it was not sealed for cannot open it")
{
    const Party sender("川原センター"), receiver("水瀬中央病院"), third("桜台センター");
    refused(openDirect(fileFor(sender, receiver), third.keys), Error::Code::Sealed);
}

TEST_CASE("A receiver who seals it anew for a third centre is found out: the third is not named in it")
{
    const Party sender("川原センター"), receiver("水瀬中央病院"), third("桜台センター");
    const QByteArray forwarded = resealed(partsOf(fileFor(sender, receiver), receiver), third.card.receiver);
    refused(openDirect(forwarded, third.keys), Error::Code::Forbidden);
}

TEST_CASE("With any byte of the text, the signature or the card altered the file is refused")
{
    const Party sender("川原センター"), receiver("水瀬中央病院"), third("桜台センター");
    const auto parts = partsOf(fileFor(sender, receiver), receiver);
    for (const char* name : {"handover.jsonl", "handover.jsonl.minisig", "card.json"}) {
        auto altered = parts;
        QByteArray& bytes = part(altered, name);
        for (qsizetype at = 0; at < bytes.size(); at += std::max<qsizetype>(1, bytes.size() / 40)) {
            // The first line of a signature is a comment that nobody signed.
            if (QLatin1String(name) == QLatin1String("handover.jsonl.minisig") && at <= bytes.indexOf('\n'))
                continue;
            const char was = bytes[at];
            bytes[at] = static_cast<char>(was ^ 1);
            INFO(name << " at " << at);
            CHECK_FALSE(openDirect(resealed(altered, receiver.card.receiver), receiver.keys));
            bytes[at] = was;
        }
    }
    SECTION("another centre's card beside it")
    {
        auto altered = parts;
        part(altered, "card.json") = third.file;
        refused(openDirect(resealed(altered, receiver.card.receiver), receiver.keys), Error::Code::Unreadable);
    }
    SECTION("a part missing")
    {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            auto less = parts;
            less.erase(less.begin() + static_cast<std::ptrdiff_t>(i));
            CHECK_FALSE(openDirect(resealed(less, receiver.card.receiver), receiver.keys));
        }
    }
    SECTION("any byte of the sealed file")
    {
        const QByteArray file = fileFor(sender, receiver);
        for (qsizetype at = 0; at < file.size(); at += file.size() / 60) {
            QByteArray altered = file;
            altered[at] = static_cast<char>(altered[at] ^ 0x20);
            CHECK_FALSE(openDirect(altered, receiver.keys));
            CHECK_FALSE(openDirect(file.left(at), receiver.keys));
        }
    }
}

TEST_CASE("A file that is open, sealed with a passphrase, or of another kind is no handover")
{
    const Party sender("川原センター"), receiver("水瀬中央病院");
    const auto parts = partsOf(fileFor(sender, receiver), receiver);
    refused(openDirect(must(archive::write(parts)), receiver.keys), Error::Code::Foreign);
    refused(openDirect(must(age::seal(must(archive::write(parts)), QStringLiteral("three small words"))), receiver.keys), Error::Code::Foreign);
    refused(openDirect(QByteArray("SQLite format 3"), receiver.keys), Error::Code::Foreign);
    refused(openDirect({}, receiver.keys), Error::Code::Foreign);
    auto other = parts;
    part(other, "manifest.json").replace("direct", "file");
    refused(openDirect(resealed(other, receiver.card.receiver), receiver.keys), Error::Code::Foreign);
}

TEST_CASE("Lines that no Tasuki writes are refused, signed or not")
{
    const Party sender("川原センター"), receiver("水瀬中央病院");
    const QByteArray good = must(signDirect(sheetFor(receiver), sender.keys)).text;
    const QByteArray head = good.left(good.indexOf('\n') + 1);
    const auto read = [&](const QByteArray& text) { return readDirect(text, minisign::sign(sender.keys, text, QStringLiteral("tasuki direct 1 sheet"))); };
    must(read(head + "{\"k\":\"a\",\"v\":\"b\"}\n"));
    const QByteArray lines[] = {"{\"k\":\"a\",\"v\":\"b\"}",                                   // no end
                                "{\"v\":\"b\",\"k\":\"a\"}\n",                                 // another order
                                "{\"k\":\"a\",\"v\":\"b\",\"x\":1}\n",                         // something more
                                "{\"k\":\"a\",\"k\":\"a\",\"v\":\"b\"}\n",                     // twice
                                "{\"k\":\"a b\",\"v\":\"b\"}\n",                               // no name
                                "{\"k\":\"a\",\"v\":7}\n",                                     // no text
                                "{\"c\":1,\"k\":\"a\",\"v\":\"b\"}\n",                         // goes on from nothing
                                "{\"k\":\"a\",\"v\":\"\\u202e\"}\n",                           // turns the writing
                                "\n",                                                          // empty
                                "[[[[[[[[1]]]]]]]]\n",                                         // deep
                                "{\"k\":\"a\",\"v\":\"\xff\"}\n",                              // no UTF-8
                                "{\"k\":\"a\",\"v\":\"" + QByteArray(70000, 'x') + "\"}\n"};   // longer than any text
    for (const QByteArray& line : lines) {
        INFO(line.left(60));
        refused(read(head + line), Error::Code::Unreadable);
    }
    const auto withHead = [&](const char* key, const QJsonValue& value) {
        QJsonObject json = QJsonDocument::fromJson(head).object();
        json[QLatin1String(key)] = value;
        return read(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    };
    refused(withHead("kind", QStringLiteral("order")), Error::Code::Unreadable);
    refused(withHead("to", QJsonArray()), Error::Code::Unreadable);
    refused(withHead("subject", QStringLiteral("none")), Error::Code::Unreadable);
    refused(withHead("answers", QString(64, QLatin1Char('a'))), Error::Code::Unreadable);
    refused(withHead("tasuki", QStringLiteral("pack")), Error::Code::Unreadable);
    refused(withHead("more", 1), Error::Code::Unreadable);
    refused(withHead("reader", 2), Error::Code::Newer);
}

TEST_CASE("What passes a limit is refused by the writer with a sentence")
{
    const Party sender("川原センター"), receiver("水瀬中央病院");
    Direct direct = sheetFor(receiver);
    direct.to.clear();
    refused(signDirect(direct, sender.keys), Error::Code::Usage);
    direct.to.assign(64, receiver.card.signing);
    refused(signDirect(direct, sender.keys), Error::Code::Usage);
    direct = sheetFor(receiver);
    direct.content = {{QStringLiteral("a"), QStringLiteral("b\u202ec")}};
    refused(signDirect(direct, sender.keys), Error::Code::Usage);
    direct.content = {{QStringLiteral("a"), QString(static_cast<qsizetype>(directBytes), QLatin1Char('x'))}};
    refused(signDirect(direct, sender.keys), Error::Code::Usage);
}

TEST_CASE("A character of two halves is never cut where a long text goes on in the next line")
{
    const Party sender("川原センター"), receiver("水瀬中央病院");
    Direct direct = sheetFor(receiver);
    QString text = QStringLiteral("a");
    for (int i = 0; i < 20000; ++i)
        text += QStringLiteral("𠮷");
    direct.content = {{QStringLiteral("long"), text}};
    const SignedDirect pack = must(signDirect(direct, sender.keys));
    CHECK(must(readDirect(pack.text, pack.signature)).direct.content.front().second == text);
}

TEST_CASE("No other centre can make a row of the id that its origin gave")
{
    const Party one("川原センター"), other("桜台センター");
    const Uuid id = ownedId(one.card.signing, "a");
    CHECK(id == ownedId(one.card.signing, "a"));
    CHECK(id != ownedId(one.card.signing, "b"));
    CHECK(id != ownedId(other.card.signing, "a"));
    CHECK(id.toString()[14] == QLatin1Char('8'));
}

TEST_CASE("The age program opens a handover with the receiver's key, and minisign verifies who signed it")
{
    const Party sender("川原センター"), receiver("水瀬中央病院");
    QTemporaryDir folder;
    witness::put(folder.filePath(QStringLiteral("handover.tasuki")), fileFor(sender, receiver));
    witness::put(folder.filePath(QStringLiteral("key")), receiver.keys.ageSecret().toLatin1() + '\n');
    const auto opened = witness::run(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), folder.filePath(QStringLiteral("key")), folder.filePath(QStringLiteral("handover.tasuki"))});
    REQUIRE(opened.exit == 0);
    for (const auto& [name, bytes] : must(archive::read(opened.out)))
        witness::put(folder.filePath(name), bytes);
    witness::put(folder.filePath(QStringLiteral("sender.pub")), minisign::publicKeyFile(sender.card.signing));
    const QString pack = folder.filePath(QStringLiteral("handover.jsonl"));
    const QStringList verify{QStringLiteral("-V"), QStringLiteral("-p"), folder.filePath(QStringLiteral("sender.pub")), QStringLiteral("-m"), pack};
    CHECK(witness::run(QStringLiteral("minisign"), verify).exit == 0);
    QByteArray text = witness::get(pack);
    CHECK(text.contains(secret.toUtf8()));
    text[text.size() / 2] = static_cast<char>(text[text.size() / 2] ^ 1);
    witness::put(pack, text);
    CHECK(witness::run(QStringLiteral("minisign"), verify).exit != 0);
}
