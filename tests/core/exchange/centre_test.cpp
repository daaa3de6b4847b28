// SPDX-License-Identifier: GPL-3.0-or-later
// What the PCs of one centre tell each other and nobody else: client data, sealed from one file to the other.
#include "pc.h"

#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/minisign.h"
#include "exchange/parcel.h"

#include <QJsonArray>

using namespace pc;

namespace {

/// Everything written here, as the packs say it.
std::map<Scope, QByteArray> packs(Pc& pc)
{
    must(pc.exchange().packUp(Scope::Centre));
    std::map<Scope, QByteArray> all;
    must(pc.store().packs(Scope::Centre, true, [&](store::StoredPack& pack) { all[pack.audience] += QByteArray::fromStdString(pack.content); }));
    return all;
}

/// Brings what one PC has to another of the same centre, pack by pack.
void carry(Pc& from, Pc& to)
{
    must(from.exchange().packUp(Scope::Centre));
    const CentreKeys own = must(from.exchange().keys());
    std::vector<std::pair<QString, QByteArray>> files;
    must(from.store().packs(Scope::Centre, true, [&](store::StoredPack& pack) { files.emplace_back(parcelName(pack), must(parcelOf(pack, own, {}, {own.receiver()}))); }));
    NoProgress progress;
    const Merged merged = must(to.exchange().merge(files, {}, false, progress, Exchange::Coming::Carried));
    CHECK(merged.refused.empty());
}

} // namespace

TEST_CASE("A client that one PC of a centre writes the other has, with who wrote it")
{
    Pc a("甲");
    const auto before = a.addClient("前田 トメ");
    Pc b(a);
    CHECK(b.name(before) == QStringLiteral("前田 トメ"));
    const auto after = a.addClient("田所 キヨ");
    const auto office = a.add("さくら訪問看護", "centre notes");
    carry(a, b);
    CHECK(b.name(after) == QStringLiteral("田所 キヨ"));
    CHECK(must(b.store().load(office))->notes == QStringLiteral("centre notes"));
    b.clock.set(a.clock.nowMillis());
    b.rename(after, "田所 キヨ子");
    carry(b, a);
    CHECK(a.name(after) == QStringLiteral("田所 キヨ子"));
    CHECK(a.content() == b.content());
    const auto history = must(a.store().history(store::describe<clients::Client>(), after.uuid));
    REQUIRE_FALSE(history.empty());
    CHECK(history.front().author == desk::manager);
    CHECK(store::displayText(history.front().after) == QStringLiteral("田所 キヨ子"));
    CHECK(store::displayText(history.front().before) == QStringLiteral("田所 キヨ"));
}

TEST_CASE("Client data is sealed on its way, and no part of it lies in a pack for others")
{
    Pc a("甲");
    a.addClient("CANARY-client");
    a.add("さくら訪問看護", "CANARY-notes");
    const auto all = packs(a);
    REQUIRE(all.contains(Scope::Centre));
    CHECK_FALSE(all.at(Scope::Centre).contains("CANARY-client"));
    CHECK(all.at(Scope::Centre).contains("CANARY-notes"));
    CHECK(all.at(Scope::Centre).contains("{\"x\":\""));
    for (const auto& [audience, text] : all)
        if (audience != Scope::Centre) {
            CHECK_FALSE(text.contains("CANARY"));
            CHECK_FALSE(text.contains("\"client\""));
            CHECK_FALSE(text.contains("{\"x\":"));
            CHECK_FALSE(text.contains(desk::manager.toUtf8()));
        }
    // Nor in any file for others, and a file for the centre alone is not written for a stick.
    const QByteArray file = must(a.exchange().write({Scope::Public, {}, {}})).first;
    for (const auto& [name, bytes] : must(archive::read(file)))
        CHECK_FALSE(bytes.contains("\"client\""));
    refused(a.exchange().write({Scope::Centre, {}, {}}), Error::Code::Usage);
    store::StoredPack pack;
    store::CellVersion version;
    version.isSealed = true;
    CHECK_THROWS(writePack(pack, std::span(&version, 1), CentreKeys::random(), Nonces{QStringLiteral("n"), {}}, morning));
}

TEST_CASE("Client data comes in while nobody is let in, and is read once somebody is")
{
    Pc a("甲");
    Pc b(a);
    const auto id = a.addClient("田所 キヨ");
    must(a.exchange().packUp(Scope::Centre));
    std::vector<PackContent> all;
    must(a.store().packs(Scope::Centre, true, [&](store::StoredPack& pack) { all.push_back(must(readPack(QByteArray::fromStdString(pack.content), QByteArray::fromStdString(pack.signature)))); }));
    b.centre->lock();
    std::size_t next = 0;
    const auto taken = must(b.store().takeIn([&]() -> std::optional<PackContent> { return next < all.size() ? std::optional(all[next++]) : std::nullopt; }, QStringLiteral("taken in"), false));
    CHECK(taken.versions > 0);
    refused(b.store().load(id), Error::Code::Sealed);
    must(b.centre->enter(must(b.store().vault().unlock(desk::manager, desk::passphrase))));
    CHECK(b.name(id) == QStringLiteral("田所 キヨ"));
    CHECK(b.store().damagedCells().empty());
}

TEST_CASE("The same words written on two PCs are no difference although their bytes differ; other words are one")
{
    Pc a("甲");
    const auto same = a.addClient("田所 キヨ");
    const auto other = a.addClient("前田 トメ");
    Pc b(a);
    a.rename(same, "田所 キヨ子");
    b.rename(same, "田所 キヨ子");
    a.rename(other, "前田 トメ子");
    b.rename(other, "前田 とめ");
    carry(a, b);
    carry(b, a);
    for (Pc* each : {&a, &b}) {
        const auto conflicts = must(each->store().conflicts());
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0][0].row == other.uuid);
    }
    CHECK(a.content() == b.content());
}

TEST_CASE("A pack for others that brings client data is kept and changes nothing, sealed or not")
{
    const CentreKeys stranger = CentreKeys::random();
    Pc a("甲");
    const auto id = a.addClient("田所 キヨ");
    const CentreKeys own = must(a.exchange().keys());
    const QByteArray row = id.uuid.toString().remove(QLatin1Char('-')).toLatin1();
    const auto packOf = [&](const CentreKeys& keys, const QByteArray& audience, const QByteArray& value, const QByteArray& field = "name") {
        const QByteArray content = "{\"tasuki\":\"pack\",\"format\":1,\"reader\":1,\"author\":\"" + keys.signing().hex().toLatin1() + "\",\"nonce\":\"n\",\"audience\":\"" + audience +
                                   "\",\"seq\":1,\"prev\":\"\",\"versions\":1,\"made\":\"1\"}\n{\"e\":\"client\",\"r\":\"" + row + "\",\"f\":\"" + field + "\",\"s\":\"" + QByteArray::number(static_cast<qint64>(stampAt(morning + 3600000))) + "\",\"v\":" + value + "}\n";
        return std::pair(content, minisign::sign(keys, content, QString()));
    };
    const auto take = [&](const CentreKeys& keys, const QByteArray& audience, const QByteArray& value, const QByteArray& field = "name") {
        const auto [content, signature] = packOf(keys, audience, value, field);
        auto read = readPack(content, signature);
        if (!read)
            return read.error().code == Error::Code::Unreadable;
        const QString name = fileNameOf(read->first);
        const QByteArray file = must(archive::write({{manifestName, manifestOf(keys.signing(), read->first.audience, {name})}, {name, content}, {name + QStringLiteral(".minisig"), signature}}));
        NoProgress progress;
        must(a.exchange().merge({{QStringLiteral("file"), file}}, {}, false, progress));
        return a.name(id) == QStringLiteral("田所 キヨ");
    };
    for (const char* audience : {"public", "professionals", "centre"})
        for (const char* value : {"\"words in plain\"", "{\"x\":\"AAAA\"}", "{\"x\":\"\"}"}) {
            INFO(audience << " " << value);
            CHECK(take(stranger, audience, value));
        }
    // Nor does anybody else remove a client, or write what is not sealed of one.
    for (const char* audience : {"public", "professionals", "centre"})
        for (const char* field : {"deleted", "district"}) {
            INFO(audience << " " << field);
            CHECK(take(stranger, audience, "1", field));
        }
    CHECK(take(own, "public", "1", "deleted"));
    // Also the own centre writes clients sealed only.
    CHECK(take(own, "centre", "\"words in plain\""));
    CHECK(take(own, "public", "{\"x\":\"\"}"));
    CHECK(a.store().damagedCells().empty());
    // Sealed bytes have one form.
    for (const char* value : {"{\"x\":\"AAA\"}", "{\"x\":\"A A=\"}", "{\"x\":1}", "{\"x\":\"AB==\"}"}) {
        const auto [content, signature] = packOf(own, "centre", value);
        refused(readPack(content, signature), Error::Code::Unreadable);
    }
}

TEST_CASE("What a transport brings unasked stands in nobody's undo list, and can be taken back")
{
    Pc a("甲");
    Pc b(a);
    b.add("もみじ薬局");
    const auto brought = a.add("さくら訪問看護");
    carry(a, b);
    REQUIRE(must(b.store().load(brought)));
    NoProgress progress;
    CHECK(must(b.store().undo(progress)).words == QStringLiteral("added"));
    CHECK(must(b.store().load(brought)));
    store::Statement last(b.store().handle(), "SELECT max(rid) FROM change WHERE kind=4");
    REQUIRE(last.step());
    must(b.store().unmerge(last.integer(0)));
    CHECK_FALSE(must(b.store().load(brought)));
}
