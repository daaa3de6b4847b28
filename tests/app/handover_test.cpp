// SPDX-License-Identifier: GPL-3.0-or-later
// Clients, forms and handover sheets in the terminal.
#include "terminal.h"

#include <QFile>
#include <QJsonDocument>

using namespace terminal;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

QString file(Desk& desk, const char* name, const QByteArray& bytes)
{
    QFile out(desk.path(QLatin1String(name)));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    return out.fileName();
}

const char* people = "氏名,ふりがな,性別,生年月日,住所,要介護度,有効期間終了,キーパーソン,続柄\n"
                     "田所 キヨ,たどころ きよ,女,S12.3.4,白津県水瀬市元町3丁目5-2,要支援2,R30.12.31,田所 和夫,長男\n";

} // namespace

TEST_CASE("form lists the eleven forms without a data file, validates them, writes one and refuses a broken one", "[ctl]")
{
    Desk desk;
    const Ran listed = Desk::run({QStringLiteral("--json"), QStringLiteral("form"), QStringLiteral("list")});
    CHECK(listed.exit == 0);
    CHECK(QJsonDocument::fromJson(listed.out).object()[QStringLiteral("forms")].toArray().size() == 11);
    desk.done({QStringLiteral("form"), QStringLiteral("validate")});
    const QString out = desk.path(QStringLiteral("sbar.json"));
    desk.done({QStringLiteral("form"), QStringLiteral("export"), QStringLiteral("sbar"), out});
    QByteArray json = contentOf(out);
    CHECK(json.contains("SBAR"));
    json.replace("\"code\": \"sbar\"", "\"code\": \"own-sbar\"");
    desk.done({QStringLiteral("form"), QStringLiteral("import"), file(desk, "own.json", json)});
    CHECK(desk.done({QStringLiteral("form"), QStringLiteral("list")}).array("forms").size() == 12);
    desk.refused({QStringLiteral("form"), QStringLiteral("import"), file(desk, "broken.json", json.left(300))});
    desk.refused({QStringLiteral("form"), QStringLiteral("validate"), file(desk, "none.json", "[[[[")});
}

TEST_CASE("A client comes in, a sheet is written, checked, issued, corrected and printed, and the log is whole", "[ctl]")
{
    Desk desk;
    const QString secret = file(desk, "passphrase", "three small words\n");
    const auto with = [&](QStringList words) { return words << QStringLiteral("--passphrase-file") << secret; };
    const auto run = [&](const QStringList& words) { return desk.done(with(words)); };
    const Ran made = run({QStringLiteral("vault"), QStringLiteral("create")});
    CHECK(made.json[QStringLiteral("recovery_code")].toString().size() == 39);
    CHECK(run({QStringLiteral("client"), QStringLiteral("import"), file(desk, "people.csv", people)}).number("added") == 1);
    const Ran listed = run({QStringLiteral("client"), QStringLiteral("list"), u("たどころ")});
    REQUIRE(listed.array("clients").size() == 1);
    const QString client = listed.array("clients").at(0).toObject()[QStringLiteral("id")].toString();
    desk.refused({QStringLiteral("client"), QStringLiteral("list"), QStringLiteral("--passphrase-file"), file(desk, "wrong", "not the words\n")});
    desk.wrongUsage({QStringLiteral("client"), QStringLiteral("list")});

    const QString values = file(desk, "values.json", R"({"admission.date": "R7.6.11", "person.sex": "女", "procedures": ["胃ろう"]})");
    const Ran begun = run({QStringLiteral("sheet"), QStringLiteral("new"), QStringLiteral("--form"), u("入院時情報提供書"), QStringLiteral("--client"), client,
                           QStringLiteral("--for"), u("看護師"), QStringLiteral("--values"), values});
    const QString sheet = begun.json[QStringLiteral("id")].toString();
    REQUIRE_FALSE(sheet.isEmpty());
    const Ran checked = run({QStringLiteral("sheet"), QStringLiteral("check"), sheet, QStringLiteral("--for"), QStringLiteral("nurse")});
    CHECK(checked.array("missing").size() > 3);
    CHECK(checked.json.contains(QStringLiteral("stale")));
    CHECK(checked.json.contains(QStringLiteral("excess")));
    // Without consent it stays a draft.
    desk.refused(with({QStringLiteral("sheet"), QStringLiteral("issue"), sheet, QStringLiteral("--incomplete")}));
    run({QStringLiteral("client"), QStringLiteral("add"), QStringLiteral("consent"), QStringLiteral("--client"), client, QStringLiteral("given_on=R7.4.7"),
         u("consent_range=医療機関")});
    run({QStringLiteral("sheet"), QStringLiteral("issue"), sheet, QStringLiteral("--incomplete")});
    const QString changed = file(desk, "changed.json", R"({"person.phone": "0769-01-9999"})");
    desk.refused(with({QStringLiteral("sheet"), QStringLiteral("fill"), sheet, QStringLiteral("--values"), changed}));
    const Ran revised = run({QStringLiteral("sheet"), QStringLiteral("revise"), sheet, QStringLiteral("--reason"), u("番号"), QStringLiteral("--values"), changed});
    const Ran differs = run({QStringLiteral("sheet"), QStringLiteral("diff"), revised.json[QStringLiteral("id")].toString()});
    REQUIRE(differs.array("differences").size() == 1);
    CHECK(differs.array("differences").at(0).toObject()[QStringLiteral("field")].toString() == QStringLiteral("person.phone"));

    const QString pdf = desk.path(QStringLiteral("sheet.pdf"));
    CHECK(run({QStringLiteral("sheet"), QStringLiteral("print"), sheet, QStringLiteral("--pdf"), pdf}).number("pages") == 2);
    CHECK(contentOf(pdf).startsWith("%PDF"));
    CHECK(run({QStringLiteral("sheet"), QStringLiteral("print"), sheet, QStringLiteral("--pdf"), pdf, QStringLiteral("--fax")}).number("pages") == 3);
    desk.done({QStringLiteral("log"), QStringLiteral("verify")});
    CHECK_FALSE(contentOf(desk.store()).contains(u("田所").toUtf8()));
}

TEST_CASE("Values of a wrong kind, unknown fields and files too large are refused, and the sheet stays as it was", "[ctl]")
{
    Desk desk;
    const QString secret = file(desk, "passphrase", "three small words\n");
    const auto with = [&](QStringList words) { return words << QStringLiteral("--passphrase-file") << secret; };
    desk.done(with({QStringLiteral("vault"), QStringLiteral("create")}));
    desk.done(with({QStringLiteral("client"), QStringLiteral("import"), file(desk, "people.csv", people)}));
    const QString client = desk.done(with({QStringLiteral("client"), QStringLiteral("list")})).array("clients").at(0).toObject()[QStringLiteral("id")].toString();
    const QString sheet = desk.done(with({QStringLiteral("sheet"), QStringLiteral("new"), QStringLiteral("--form"), QStringLiteral("sbar"), QStringLiteral("--client"), client}))
                              .json[QStringLiteral("id")]
                              .toString();
    const QByteArray before = desk.done(with({QStringLiteral("sheet"), QStringLiteral("show"), sheet})).out;
    const QByteArrayList wrong{R"({"sbar.situation": ["a", 1]})", R"({"sheet.at": "いつか"})", R"({"no.such.field": "x"})", R"(["not an object"])",
                               "{\"sbar.situation\": \"" + QByteArray(100000, 'x') + "\"}", R"({"request.urgency": "そのうち"})"};
    for (const QByteArray& json : wrong) {
        INFO(json.left(40));
        const Ran ran = Desk::run(QStringList{QStringLiteral("--store"), desk.store(), QStringLiteral("--json")} +
                                  with({QStringLiteral("sheet"), QStringLiteral("fill"), sheet, QStringLiteral("--values"), file(desk, "v.json", json)}));
        CHECK(ran.exit != 0);
        CHECK_FALSE(ran.err.isEmpty());
    }
    CHECK(desk.done(with({QStringLiteral("sheet"), QStringLiteral("show"), sheet})).out == before);
}
