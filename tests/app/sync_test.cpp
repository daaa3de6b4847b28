// SPDX-License-Identifier: GPL-3.0-or-later
// Several PCs of a centre in the terminal: joined by one file, meeting in a folder.
#include "terminal.h"

#include <QDir>
#include <QFile>

using namespace terminal;

namespace {

QString file(const Desk& desk, const char* name, const QByteArray& bytes)
{
    QFile out(desk.path(QLatin1String(name)));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    return out.fileName();
}

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("One file and six words make a second PC, and a shared folder keeps both alike", "[ctl]")
{
    Desk first;
    Desk second(true);
    const QString secret = file(first, "secret", "three small words\n");
    const auto open = [&](QStringList words) { return words << QStringLiteral("--passphrase-file") << secret; };
    first.done(open({QStringLiteral("vault"), QStringLiteral("create")}));
    first.done(open({QStringLiteral("client"), QStringLiteral("import"), file(first, "people.csv", word("氏名,ふりがな,性別,生年月日\n田所 キヨ,たどころ きよ,女,S12.3.4\n").toUtf8())}));
    const QString join = first.path(QStringLiteral("join.tasuki"));
    first.refused({QStringLiteral("join"), QStringLiteral("make"), join});
    const Ran made = first.done(open({QStringLiteral("join"), QStringLiteral("make"), join}));
    const QString words = made.json[QStringLiteral("passphrase")].toString();
    CHECK(words.split(QLatin1Char(' ')).size() == 6);
    second.wrongUsage({QStringLiteral("join"), QStringLiteral("open"), join});
    second.refused({QStringLiteral("join"), QStringLiteral("open"), join, QStringLiteral("--opened-with"), secret});
    const Ran joined = second.done({QStringLiteral("join"), QStringLiteral("open"), join, QStringLiteral("--opened-with"), file(second, "words", words.toUtf8() + '\n')});
    CHECK(joined.json[QStringLiteral("centre")].toString() == word("みなと地域包括支援センター"));

    const QString share = first.path(QStringLiteral("share"));
    const auto sync = [&](Desk& desk) { return desk.done(open({QStringLiteral("sync"), QStringLiteral("--folder"), share})); };
    first.refused(open({QStringLiteral("sync"), QStringLiteral("--folder"), share}));
    REQUIRE(QDir().mkpath(share));
    CHECK(sync(first).number("sent") > 0);
    CHECK(sync(second).number("received") == 0);
    second.done(open({QStringLiteral("client"), QStringLiteral("import"), file(second, "more.csv", word("氏名,ふりがな,性別,生年月日\n前田 トメ,まえだ とめ,女,S10.1.2\n").toUtf8())}));
    CHECK(sync(second).number("sent") == 1);
    const Ran got = sync(first);
    CHECK(got.number("received") == 1);
    CHECK(got.number("new") > 0);
    CHECK(got.number("conflicts") == 0);
    CHECK(got.array("refused").isEmpty());
    CHECK(got.json[QStringLiteral("state")].toString() == QStringLiteral("ok"));
    CHECK(first.done(open({QStringLiteral("client"), QStringLiteral("list"), word("まえだ")})).array("clients").size() == 1);
    CHECK(sync(first).number("received") == 0);
    first.wrongUsage(open({QStringLiteral("sync")}));
    first.wrongUsage(open({QStringLiteral("sync"), QStringLiteral("--folder"), share, QStringLiteral("--hub"), QStringLiteral("postgresql://a@b/c")}));
}

TEST_CASE("A hub's address with a password in it is refused before anything is sent, and its SQL can be read first", "[ctl]")
{
    Desk desk;
    CHECK(desk.wrongUsage({QStringLiteral("sync"), QStringLiteral("--hub"), QStringLiteral("postgresql://a:secret@b/c")}).err.contains(QStringLiteral("PGPASSFILE")));
    CHECK_FALSE(desk.wrongUsage({QStringLiteral("hub"), QStringLiteral("init"), QStringLiteral("--url"), QStringLiteral("postgresql://a:secret@b/c")}).err.contains(QStringLiteral("secret")));
    desk.refused({QStringLiteral("sync"), QStringLiteral("--hub"), QStringLiteral("postgresql://?host=") + desk.path(QStringLiteral("nobody"))});
    const Ran sql = Desk::run({QStringLiteral("hub"), QStringLiteral("sql")});
    CHECK(sql.exit == 0);
    CHECK(sql.out.contains("ENABLE ROW LEVEL SECURITY"));
    desk.wrongUsage({QStringLiteral("hub"), QStringLiteral("what"), QStringLiteral("--url"), QStringLiteral("postgresql://a@b/c")});
}
