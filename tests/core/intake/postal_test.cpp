// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

using namespace desk;
using registry::PostalBook;
using registry::PostalTown;

namespace {

// Invented codes in the forms of 日本郵便.
constexpr const char* towns =
    "99201,\"920  \",\"9990001\",\"ﾊﾅｹﾝ\",\"ﾊﾅﾐｼ\",\"ｲｶﾆｹｲｻｲｶﾞﾅｲﾊﾞｱｲ\",\"花県\",\"花見市\",\"以下に掲載がない場合\",0,0,0,0,0,0\r\n"
    "99201,\"920  \",\"9990002\",\"ﾊﾅｹﾝ\",\"ﾊﾅﾐｼ\",\"ﾓﾄﾏﾁ(1-\",\"花県\",\"花見市\",\"元町（１～\",0,0,0,0,0,0\r\n"
    "99201,\"920  \",\"9990002\",\"ﾊﾅｹﾝ\",\"ﾊﾅﾐｼ\",\"9ﾁｮｳﾒ)\",\"花県\",\"花見市\",\"９丁目）\",0,0,0,0,0,0\r\n"
    "99201,\"920  \",\"9990003\",\"ﾊﾅｹﾝ\",\"ﾊﾅﾐｼ\",\"ﾓﾄﾏﾁｷﾀ\",\"花県\",\"花見市\",\"元町北\",0,0,0,0,0,0\r\n";
constexpr const char* offices = "99201,\"(ｶﾌﾞ) ﾊﾅﾐﾋﾞﾖｳｲﾝ\",\"花見病院\",\"花県\",\"花見市\",\"元町\",\"１丁目２\",\"9998577\",\"920  \",\"花見\",0,0,0\r\n";

PostalBook bookWith(Desk& desk, const std::vector<registry::InputFile>& files)
{
    NoProgress progress;
    const Handover handover = desk.open(files);
    CHECK(handover.postal.size() == files.size());
    const Delivery delivery = must(stageDelivery(desk.registry(), handover, {}, desk.clock.today(), progress));
    must(applyDelivery(desk.registry(), delivery, progress));
    return must(PostalBook::read(desk.store()));
}

} // namespace

TEST_CASE("A postal code gives its town with the reading, from every form of file")
{
    Desk desk;
    const PostalBook book = bookWith(desk, {file("KEN_ALL.CSV", towns), file("JIGYOSYO.CSV", offices), file("s.csv", "9990009,花県,花見市,星町,ハナケン,ハナミシ,ホシマチ\n")});
    CHECK(book.size() == 5);
    const auto found = book.townsOf(u"〒９９９－０００２");
    REQUIRE(found.size() == 1);
    CHECK(found[0].address() == QStringLiteral("花県花見市元町"));
    CHECK(found[0].townKana == QStringLiteral("モトマチ"));
    CHECK(book.townsOf(u"9998577").at(0).office == QStringLiteral("花見病院"));
    CHECK(book.townsOf(u"9990001").at(0).town.isEmpty());
    CHECK(book.townsOf(u"9990009").at(0).townKana == QStringLiteral("ホシマチ"));
    CHECK(book.townsOf(u"1234567").empty());
    CHECK(book.townsOf(u"").empty());
}

TEST_CASE("An address gives the code of its longest town, and of the rest of the city where the town is not listed")
{
    Desk desk;
    const PostalBook book = bookWith(desk, {file("KEN_ALL.CSV", towns)});
    const auto code = [&](const char* address) {
        const auto found = book.townsAt(QString::fromUtf8(address));
        return found.empty() ? QString() : found[0].code;
    };
    CHECK(code("花県花見市元町北１－２") == QStringLiteral("9990003"));
    CHECK(code("花見市元町1-2") == QStringLiteral("9990002"));
    CHECK(code("花見市月町1-2") == QStringLiteral("9990001"));
    CHECK(code("鳥県花見市元町") == QString());
    CHECK(code("") == QString());
}

TEST_CASE("Postal files again change nothing; one undo takes them back; a damaged line is told")
{
    Desk desk;
    NoProgress progress;
    static_cast<void>(bookWith(desk, {file("KEN_ALL.CSV", towns)}));
    const Handover again = desk.open({file("KEN_ALL.CSV", towns)});
    CHECK(must(stageDelivery(desk.registry(), again, {}, desk.clock.today(), progress)).changesNothing());
    must(desk.store().undo(progress));
    CHECK(must(PostalBook::read(desk.store())).isEmpty());
    const Handover damaged = desk.open({{QStringLiteral("KEN_ALL.CSV"), QByteArray(towns) + "99201,\"920\r\n"}});
    const Delivery delivery = must(stageDelivery(desk.registry(), damaged, {}, desk.clock.today(), progress));
    CHECK(delivery.postal->rejected.size() == 1);
    CHECK(delivery.added() == 3);
}

TEST_CASE("A town typed by its reading alone is a place, unless a name says the same")
{
    Desk desk;
    static_cast<void>(bookWith(desk, {file("KEN_ALL.CSV", towns), file("s.csv", "9990009,花県,花見市,星町,ハナケン,ハナミシ,ホシマチ\n"),
                                      file("t.csv", "9980009,花県,月見市,星町,ハナケン,ツキミシ,ホシマチ\n")}));
    desk.take({file("homes.csv", "名称,フリガナ,種別,所在地,緯度,経度\n"
                                 "東の診療所,ヒガシ,診療所,花県花見市元町1-1,36.50,137.50\n"
                                 "西の診療所,ニシ,診療所,花県花見市元町2-1,36.52,137.52\n"
                                 "ほしまち病院,ホシマチビョウイン,病院,花県花見市元町3-1,36.53,137.53\n"
                                 "南の診療所,ミナミ,診療所,花県花見市星町1-1,36.60,137.60\n"
                                 "北の診療所,キタ,診療所,花県月見市星町1-1,37.60,138.60\n")});
    must(desk.registry().setCentrePlace(QGeoCoordinate(36.5, 137.5), QStringLiteral("センター")));
    const auto part = [&](const char* text, std::size_t at) { return desk.registry().interpret(QString::fromUtf8(text)).parts.at(at); };
    using Kind = registry::QueryPart::Kind;
    CHECK(part("しんりょうじょ もとまち", 1).kind == Kind::Place);
    CHECK(part("しんりょうじょ もとまち", 1).label == QStringLiteral("元町"));
    CHECK(desk.find("診療所 もとまち").size() == 4);
    // The hospital of that name where hospitals are asked for, the town of that name near the centre where clinics are.
    CHECK(part("ほしまち", 0).kind == Kind::Text);
    CHECK(part("病院 ほしまち", 1).kind == Kind::Text);
    CHECK(part("診療所 ﾎｼﾏﾁ", 1).label == QStringLiteral("星町"));
    CHECK(part("診療所 ほしまち", 1).place.distanceTo(QGeoCoordinate(36.6, 137.6)) < 50);
    CHECK(part("ほしまちの近く", 0).kind == Kind::Place);
    CHECK(part("たにまち", 0).kind == Kind::Text);
    // What changes in the register changes where its towns are.
    NoProgress progress;
    must(desk.store().undo(progress));
    CHECK(part("診療所 ほしまち", 1).kind == Kind::Text);
}
