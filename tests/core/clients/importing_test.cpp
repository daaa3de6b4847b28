// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of clients from Excel: columns in any order and encoding, the same people once, every refused row named.
#include "clients/importing.h"
#include "testing/desk.h"

using namespace desk;
using namespace tasuki::clients;

namespace {

const char* list = "利用者名カナ,利用者名,生年月日,要介護度,認定満了日,電話,キーパーソン,続柄,主治医,よくわからない列\n"
                   "タドコロ キヨ,田所 キヨ,S12.3.4,要支援2,R7.12.31,0769-01-5512,田所 和夫,長男,佐伯 隆,x\n"
                   "オカベ オサム,岡部 修,昭和16年1月5日,要介護１,R8.3.31,,,,,\n";

ClientPlan plan(Desk& desk, const QByteArray& bytes, const char* name = "list.csv")
{
    NoProgress progress;
    return must(planClients(desk.clients(), desk.write(name, bytes), progress));
}

std::size_t take(Desk& desk, const ClientPlan& plan)
{
    NoProgress progress;
    return must(applyClients(desk.clients(), plan, progress));
}

} // namespace

TEST_CASE("A list comes in with certification, family and doctor, its columns in any order, and one undo takes it back")
{
    Desk desk;
    const ClientPlan read = plan(desk, list);
    CHECK(read.added.size() == 2);
    CHECK(read.rejected.empty());
    CHECK(read.ignored == QStringList{QStringLiteral("よくわからない列")});
    CHECK(take(desk, read) == 2);
    const auto found = must(desk.clients().search(QStringLiteral("たどころ")));
    REQUIRE(found.size() == 1);
    CHECK(found.front().levelTo == QDate(2025, 12, 31));
    const Record record = must(desk.clients().read(found.front().id));
    CHECK(record.client.birthDate == QDate(1937, 3, 4));
    REQUIRE(record.relatives.size() == 1);
    CHECK(record.relatives.front().relation == QStringLiteral("eldest_son"));
    REQUIRE(record.ties.size() == 1);
    CHECK(record.ties.front().person == QStringLiteral("佐伯 隆"));
    desk.undo();
    CHECK(must(desk.clients().search({})).empty());
}

TEST_CASE("The same list a second time adds nobody")
{
    Desk desk;
    take(desk, plan(desk, list));
    const ClientPlan again = plan(desk, list);
    CHECK(again.added.empty());
    CHECK(again.known.size() == 2);
    CHECK(take(desk, again) == 0);
    CHECK(must(desk.clients().search({})).size() == 2);
}

TEST_CASE("A list in CP932 reads like one in UTF-8")
{
    Desk desk;
    const QByteArray cp932 = QByteArray::fromHex("8E81 96BC 2C 90B6 944E 8C8E 93FA 0A 93C8 8F8A 20 834C 8388 2C 53 31 32 2E 33 2E 34 0A");
    const ClientPlan read = plan(desk, cp932);
    REQUIRE(read.added.size() == 1);
    CHECK(read.added.front().client.name.endsWith(QStringLiteral("キヨ")));
    CHECK(read.added.front().client.birthDate == QDate(1937, 3, 4));
}

TEST_CASE("Each row that cannot be read is named by its number, without the words that stand in it")
{
    Desk desk;
    const ClientPlan read = plan(desk, "氏名,生年月日,要介護度\n"
                                       ",S12.3.4,要介護1\n"
                                       "乙 二郎,R90.1.1,要介護1\n"
                                       "丙 三郎,S12.3.4,ひみつの言葉\n"
                                       "丁 四郎,S12.3.4,要介護1\n");
    REQUIRE(read.added.size() == 1);
    CHECK(read.added.front().row == 5);
    REQUIRE(read.rejected.size() == 3);
    CHECK(read.rejected[0].row == 2);
    CHECK(read.rejected[1].row == 3);
    CHECK(read.rejected[2].row == 4);
    for (const RejectedRow& row : read.rejected)
        CHECK_FALSE(row.why.contains(QStringLiteral("ひみつ")));
}

TEST_CASE("A list without names, an empty one and a missing one say what is wrong and change nothing")
{
    Desk desk;
    NoProgress progress;
    refused(planClients(desk.clients(), desk.write("a.csv", "電話,住所\n1,2\n"), progress), Error::Code::Unreadable);
    CHECK_FALSE(planClients(desk.clients(), desk.write("b.csv", ""), progress));
    CHECK_FALSE(planClients(desk.clients(), desk.path("none.csv"), progress));
    CHECK(must(desk.clients().search({})).empty());
}
