// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QFile>
#include <QFileInfo>

using namespace terminal;
using town::CareColumn;
using town::line;

namespace {

using Words = QStringList;

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

QString word(const QString& text)
{
    return text;
}

/// Short for a list of words on a command line.
template <class... Text> Words words(const Text&... text)
{
    return {word(text)...};
}

/// added, updated, closed, unchanged, differs
std::array<qint64, 5> counts(const Ran& ran)
{
    return {ran.number("added"), ran.number("updated"), ran.number("closed"), ran.number("unchanged"),
            ran.number("differs")};
}

using Counts = std::array<qint64, 5>;

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

TEST_CASE("init makes a data file, and never over one that is there", "[ctl]")
{
    Desk desk(true);
    CHECK(desk.refused(words("verify")).err.contains(QStringLiteral("見つかりません")));
    CHECK(text(desk.done(words("init", "--centre", "港", "--staff", "佐藤")).json, "centre") == QStringLiteral("港"));
    CHECK(desk.done(words("verify")).json.value(QStringLiteral("ok")).toBool());
    const QByteArray before = contentOf(desk.store());
    desk.refused(words("init", "--centre", "別", "--staff", "佐藤"));
    CHECK(contentOf(desk.store()) == before);
}

TEST_CASE("An import is counted in services, and the second time nothing changes", "[ctl]")
{
    Desk desk;
    const QString first = desk.official({line(1), line(1, "150"), line(2)});
    CHECK(counts(desk.done(words("import", first))) == Counts{3, 0, 0, 0, 0});
    CHECK(counts(desk.done(words("import", first))) == Counts{0, 0, 0, 3, 0});

    auto next = line(1);
    next[CareColumn::Phone] = QStringLiteral("076-555-9999");
    const QString second = desk.official({next, line(3)}, QStringLiteral("second.csv"));
    const Ran changed = desk.done(words("import", second));
    CHECK(changed.number("added") == 1);
    CHECK(changed.number("updated") == 1);
    CHECK(text(desk.only(town::officeNumber(1)), "phone") == QStringLiteral("076-555-9999"));
    CHECK(desk.done(words("verify")).json.value(QStringLiteral("search_rebuilt")) == QJsonValue(false));
}

TEST_CASE("A dry run says what would happen and writes nothing", "[ctl]")
{
    Desk desk;
    const QString file = desk.official({line(1), line(2)});
    CHECK(counts(desk.done(words("import", file, "--dry-run"))) == Counts{2, 0, 0, 0, 0});
    CHECK(desk.done(words("find", "事業所")).number("total") == 0);
    desk.refused(words("undo"));
    CHECK(counts(desk.done(words("import", file))) == Counts{2, 0, 0, 0, 0});
}

TEST_CASE("A row that cannot be read is named by file and line with a reason; the others come in", "[ctl]")
{
    Desk desk;
    auto unknown = line(2);
    unknown[CareColumn::Service] = QStringLiteral("空を飛ぶサービス");
    const Ran ran = desk.done(words("import", desk.official({line(1), unknown, line(3)})));
    CHECK(ran.number("added") == 2);
    REQUIRE(ran.array("rejected").size() == 1);
    const QJsonObject note = ran.array("rejected").first().toObject();
    CHECK(note.value(QStringLiteral("line")).toInt() == 3);
    CHECK(text(note, "file").endsWith(QStringLiteral("jigyosho.csv")));
    CHECK(!text(note, "reason").isEmpty());
    CHECK(ran.json.value(QStringLiteral("warnings")).isArray());
}

TEST_CASE("A municipality may be chosen, and nothing else comes in", "[ctl]")
{
    Desk desk;
    const QString file = desk.official({line(1), line(2).with(CareColumn::Municipality, QStringLiteral("131016"))});
    CHECK(desk.done(words("import", file, "--municipality", "17201")).number("added") == 1);
    CHECK(desk.done(words("find")).number("total") == 1);
}

TEST_CASE("A row of find says all that the contract names, nearest first", "[ctl]")
{
    Desk desk;
    desk.done(words("import", desk.official({line(1), line(5), line(9), line(5, "150")})));
    const Ran found = desk.done(words("find", "事業所", "--near", "36.509,136.609", "--limit", "2"));
    CHECK(found.number("total") == 3);
    REQUIRE(found.array("rows").size() == 2);
    const QJsonObject row = found.array("rows").first().toObject();
    QStringList keys = row.keys();
    keys.sort();
    CHECK(keys ==
          words("address", "distance_m", "id", "kana", "lat", "lon", "name", "office_number", "phone", "services"));
    CHECK(text(row, "office_number") == town::officeNumber(9));
    CHECK(row.value(QStringLiteral("distance_m")).toDouble(-1) == 0);
    CHECK(found.array("rows").last().toObject().value(QStringLiteral("distance_m")).toDouble() > 0);
    CHECK(text(row, "id") == desk.idOf(9));

    const Ran kind = desk.done(words("find", "--service", "150"));
    REQUIRE(kind.number("total") == 1);
    CHECK(kind.array("rows").first().toObject().value(QStringLiteral("services")).toArray().size() == 2);
    CHECK(desk.done(words("find", "どこにもない名前")).json.value(QStringLiteral("rows")).toArray().isEmpty());
}

TEST_CASE("What a centre corrected survives the next import and shows as differing", "[ctl]")
{
    Desk desk;
    desk.done(words("import", desk.official({line(1), line(2)})));
    const QString id = desk.idOf(1);
    const QString official = text(desk.only(town::officeNumber(1)), "phone");
    desk.done(words("set", id, "phone", "076-999-0001"));
    CHECK(text(desk.only(town::officeNumber(1)), "phone") == QStringLiteral("076-999-0001"));

    auto next = line(1);
    next[CareColumn::Phone] = QStringLiteral("076-999-0002");
    const Ran again = desk.done(words("import", desk.official({next, line(2)}, QStringLiteral("next.csv"))));
    CHECK(again.number("differs") == 1);
    const Ran shown = desk.done(words("show", id));
    CHECK(text(shown.json, "phone") == QStringLiteral("076-999-0001"));
    REQUIRE(shown.array("official").size() == 1);
    CHECK(text(shown.array("official").first().toObject(), "field") == QStringLiteral("phone"));
    CHECK(text(shown.array("official").first().toObject(), "value") == QStringLiteral("076-999-0002"));

    const QJsonArray entries = desk.done(words("history", id)).array("history");
    REQUIRE(!entries.isEmpty());
    const bool told = std::any_of(entries.begin(), entries.end(), [&](const QJsonValue& value) {
        const QJsonObject entry = value.toObject();
        return text(entry, "author") == QStringLiteral("佐藤") && text(entry, "before") == official &&
               text(entry, "after") == QStringLiteral("076-999-0001");
    });
    CHECK(told);
}

TEST_CASE("undo takes back a correction and then the import, redo brings both again", "[ctl]")
{
    Desk desk;
    desk.done(words("import", desk.official({line(1), line(2)})));
    desk.done(words("set", desk.idOf(2), "name", "港の家"));
    desk.done(words("undo"));
    CHECK(desk.done(words("find", "港の家")).number("total") == 0);
    desk.done(words("undo"));
    CHECK(desk.done(words("find")).number("total") == 0);
    desk.refused(words("undo"));
    desk.done(words("redo"));
    CHECK(desk.done(words("find")).number("total") == 2);
    desk.done(words("redo"));
    CHECK(desk.only(QStringLiteral("港の家")).value(QStringLiteral("id")).toString() == desk.idOf(2));
    desk.refused(words("redo"));
    desk.done(words("verify"));
}

TEST_CASE("A backup brings back what was there, also where the data file was lost", "[ctl]")
{
    Desk desk;
    desk.done(words("import", desk.official({line(1)})));
    const QString kept = desk.path(QStringLiteral("保存 用.tasuki"));
    const qint64 bytes = desk.done(words("backup", kept)).number("bytes");
    CHECK(bytes == QFileInfo(kept).size());
    desk.done(words("set", desk.idOf(1), "name", "港の家"));
    desk.done(words("restore", kept));
    CHECK(text(desk.only(town::officeNumber(1)), "name") == QStringLiteral("事業所1号"));
    desk.done(words("verify"));

    REQUIRE(QFile::remove(desk.store()));
    desk.done(words("restore", kept));
    CHECK(text(desk.only(town::officeNumber(1)), "name") == QStringLiteral("事業所1号"));

    QFile damaged(desk.path(QStringLiteral("damaged.tasuki")));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("this is no data file");
    damaged.close();
    desk.refused(words("restore", damaged.fileName()));
    CHECK(desk.done(words("find")).number("total") == 1);
}

TEST_CASE("Wrong usage ends with 2, says so on stderr, and changes nothing", "[ctl]")
{
    Desk desk;
    const QString file = desk.official({line(1)});
    const QByteArray before = contentOf(desk.store());
    const std::vector<Words> wrong{
        words("dance"),
        words(),
        words("init"),
        words("init", "--centre", "港"),
        words("init", "--staff"),
        words("init", "--centre", "--staff"),
        words("import"),
        words("import", file, "--municipality"),
        words("import", file, "--municipality", "--dry-run"),
        words("import", file, "--wet-run"),
        words("find", "港", "--near"),
        words("find", "港", "--near", "36.5"),
        words("find", "港", "--near", "136.6,36.5"),
        words("find", "港", "--service", "999"),
        words("find", "港", "--limit"),
        words("find", "港", "--limit", "many"),
        words("find", "港", "--limit", "--service", "110"),
        words("show"),
        words("set", desk.idOf(1), "phone"),
        words("history"),
        words("undo", "everything"),
        words("backup"),
        words("restore"),
        words("print", "list"),
        words("print", "list", "--pdf"),
        words("print", "poster", "--pdf", desk.path(QStringLiteral("poster.pdf"))),
    };
    for (const Words& call : wrong) {
        INFO(call.join(QLatin1Char(' ')));
        desk.wrongUsage(call);
    }
    CHECK(contentOf(desk.store()) == before);
    CHECK(!QFileInfo::exists(desk.path(QStringLiteral("poster.pdf"))));
    for (const Words& call : {words("verify"), words("verify", "--store"), words("--store")}) {
        const Ran ran = Desk::run(call);
        CHECK(ran.exit == 2);
        CHECK(ran.out.isEmpty());
        CHECK(!ran.err.isEmpty());
    }
}

TEST_CASE("A refusal is a sentence on stderr, and stdout stays empty", "[ctl]")
{
    Desk desk;
    desk.done(words("import", desk.official({line(1)})));
    CHECK(
        desk.refused(words("import", desk.path(QStringLiteral("ない.csv")))).err.contains(QStringLiteral("ない.csv")));
    QFile picture(desk.path(QStringLiteral("絵.png")));
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, '\0'));
    picture.close();
    CHECK(desk.refused(words("import", picture.fileName())).err.contains(QStringLiteral("絵.png")));
    desk.refused(words("show", "11111111-1111-4111-8111-111111111111"));
    desk.refused(words("show", "港"));
    desk.refused(words("set", "港", "phone", "1"));
    desk.refused(words("history", "港"));
    desk.refused(words("backup", desk.path(QStringLiteral("no/such/folder/backup.tasuki"))));
    desk.refused(words("restore", desk.path(QStringLiteral("nothing.tasuki"))));
    desk.refused(words("print", "answer", "港", "--pdf", desk.path(QStringLiteral("a.pdf"))));
    desk.refused(words("print", "list", "--pdf", desk.path(QStringLiteral("no/such/folder/a.pdf"))));
    CHECK(!QFileInfo::exists(desk.path(QStringLiteral("a.pdf"))));
}

TEST_CASE("A data file that another program is writing is refused with a sentence, and stays as it was", "[ctl]")
{
    Desk desk;
    const QString file = desk.official({line(1)});
    {
        // This test is the other program.
        const auto other = town::must(tasuki::Centre::open(desk.store(), tasuki::store::Access::Write));
        for (const Words& call : {words("import", file), words("undo"), words("verify")})
            desk.refused(call);
        CHECK(desk.done(words("find")).number("total") == 0);
    }
    CHECK(desk.done(words("import", file)).number("added") == 1);
}

TEST_CASE("Printed pages are PDF files with their font inside", "[ctl]")
{
    Desk desk;
    desk.done(words("import", desk.official({line(1), line(2)})));
    const QString list = desk.path(QStringLiteral("一覧 表.pdf"));
    const QString answer = desk.path(QStringLiteral("回答.pdf"));
    CHECK(desk.done(words("print", "list", "事業所", "--pdf", list)).number("pages") >= 1);
    CHECK(desk.done(words("print", "answer", desk.idOf(1), "--pdf", answer)).number("pages") >= 1);
    for (const QString& path : {list, answer}) {
        const QByteArray pdf = contentOf(path);
        INFO(path);
        CHECK(pdf.startsWith("%PDF"));
        CHECK(pdf.contains("BIZUDGothic"));
        CHECK(pdf.contains("/FontFile"));
    }
}

TEST_CASE("A record is checked apart from saving, and who was not checked stands on the call list", "[ctl]")
{
    Desk desk;
    desk.done(words("import", desk.official({line(1), line(2)})));
    CHECK(desk.done(words("stale", "--months", "6")).number("total") == 2);
    const Ran checked = desk.done(words("verify-record", desk.idOf(1), "--by", "phone", "--asked", "土曜の受け入れ"));
    CHECK(checked.json.value(QStringLiteral("verified_means")).toString() == QStringLiteral("phone"));
    CHECK(checked.json.value(QStringLiteral("verified_by")).toString() == QStringLiteral("佐藤"));
    const Ran stale = desk.done(words("stale", "--months", "6"));
    CHECK(stale.number("total") == 1);
    CHECK(stale.array("rows").first().toObject().value(QStringLiteral("id")).toString() == desk.idOf(2));
    desk.wrongUsage(words("verify-record", desk.idOf(1), "--by", "pigeon"));
    desk.wrongUsage(words("stale", "--months", "many"));
    const QString pdf = desk.path(QStringLiteral("calls.pdf"));
    CHECK(desk.done(words("print", "calls", "--pdf", pdf)).number("pages") == 1);
    desk.done(words("undo"));
    CHECK(desk.done(words("stale")).number("total") == 2);
}

TEST_CASE("Japanese file names with spaces work everywhere", "[ctl]")
{
    const Desk desk(true);
    const QString store = desk.path(QStringLiteral("港　センター の 資料.tasuki"));
    const auto ctl = [&](const Words& call) { return Desk::run(words("--store", store, "--json") + call); };
    Desk files(true);
    const QString official = files.official({line(1)}, QStringLiteral("訪問 介護　(令和７年).csv"));
    CHECK(ctl(words("init", "--centre", "港", "--staff", "佐藤")).exit == 0);
    CHECK(ctl(words("import", official)).number("added") == 1);
    CHECK(ctl(words("find", town::officeNumber(1))).number("total") == 1);
    const QString kept = desk.path(QStringLiteral("控え その１.tasuki"));
    CHECK(ctl(words("backup", kept)).exit == 0);
    CHECK(ctl(words("restore", kept)).exit == 0);
    CHECK(ctl(words("verify")).exit == 0);
}

TEST_CASE("demo makes the sample city, which is in order and full of offices", "[ctl]")
{
    Desk desk(true);
    desk.done(words("demo"));
    CHECK(desk.done(words("find", "デイサービス", "--limit", "3")).number("total") > 3);
    desk.done(words("verify"));
    desk.refused(words("demo"));
}

TEST_CASE("Without --json the answer is lines for people, in Japanese", "[ctl]")
{
    Desk desk;
    const Ran ran = Desk::run(words("--store", desk.store(), "import", desk.official({line(1)})));
    CHECK(ran.exit == 0);
    CHECK(ran.err.isEmpty());
    CHECK(ran.json.isEmpty());
    CHECK(QString::fromUtf8(ran.out).contains(QStringLiteral("追加")));
}

TEST_CASE("A list is made, filled, exported for an audience and deleted from the terminal", "[ctl]")
{
    Desk desk;
    desk.done(words("import", desk.official({line(1), line(2)})));
    const QString one = desk.idOf(1);
    desk.done(words("set", one, "notes", "夜は出ない"));
    desk.done(words("list", "save", "元町の配食"));
    CHECK(desk.done(words("list", "add", "元町の配食", one)).number("added") == 1);
    CHECK(desk.done(words("list", "show", "元町の配食")).array("rows").size() == 1);
    const QString csv = desk.path(QStringLiteral("out.csv"));
    const Ran made = desk.done(words("list", "export", "--list", "元町の配食", "--scope", "public", "--csv", csv, "--xlsx",
                                     desk.path(QStringLiteral("out.xlsx"))));
    CHECK(made.number("rows") == 1);
    CHECK(made.number("withheld") == 1);
    CHECK(contentOf(csv).startsWith("\xef\xbb\xbf"));
    CHECK_FALSE(contentOf(csv).contains(QStringLiteral("夜は出ない").toUtf8()));
    CHECK(contentOf(desk.path(QStringLiteral("out.xlsx"))).startsWith("PK"));
    CHECK(desk.done(words("list", "export", "--scope", "centre", "--csv", csv)).number("rows") == 2);
    CHECK(contentOf(csv).contains(QStringLiteral("夜は出ない").toUtf8()));
    desk.done(words("list", "rename", "元町の配食", "配食"));
    CHECK(desk.done(words("list", "names")).array("lists").size() == 1);
    CHECK(desk.done(words("list", "remove", "配食", one)).number("removed") == 1);
    desk.done(words("list", "delete", "配食"));
    CHECK(desk.done(words("list", "names")).array("lists").isEmpty());
    desk.refused(words("list", "show", "配食"));
    desk.wrongUsage(words("list", "export", "--csv", csv));
    desk.wrongUsage(words("list", "dance"));
}

TEST_CASE("Characters that CP932 has not are refused until their plain form is accepted", "[ctl]")
{
    Desk desk;
    desk.done(words("import", desk.official({line(1)})));
    desk.done(words("set", desk.idOf(1), "name", "𠮷田医院"));
    const QString csv = desk.path(QStringLiteral("out.csv"));
    const Ran refused = desk.refused(words("list", "export", "--scope", "public", "--csv", csv, "--cp932"));
    CHECK(refused.err.contains(QStringLiteral("𠮷")));
    CHECK_FALSE(QFileInfo::exists(csv));
    CHECK(desk.done(words("list", "export", "--scope", "public", "--cp932")).array("unmappable").size() == 1);
    desk.done(words("list", "export", "--scope", "public", "--csv", csv, "--cp932", "--accept-plain"));
    CHECK(contentOf(csv).contains("\x8b\x67\x93\x63"));
}

TEST_CASE("Who may see what is set, listed and taken back from the terminal", "[ctl]")
{
    Desk desk;
    desk.done(words("import", desk.official({line(1), line(2)})));
    CHECK(desk.done(words("scope", "set", "centre", "--row", desk.idOf(1))).array("rules").size() == 1);
    CHECK(desk.done(words("list", "export", "--scope", "professionals")).number("withheld_facilities") == 1);
    desk.refused(words("print", "answer", desk.idOf(1), "--pdf", desk.path(QStringLiteral("a.pdf"))));
    CHECK_FALSE(QFileInfo::exists(desk.path(QStringLiteral("a.pdf"))));
    desk.done(words("scope", "set", "default", "--row", desk.idOf(1)));
    CHECK(desk.done(words("scope", "list")).array("rules").isEmpty());
    desk.wrongUsage(words("scope", "set", "nobody", "--row", desk.idOf(1)));
    desk.wrongUsage(words("scope", "set", "centre"));
}
