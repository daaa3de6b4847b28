// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed handovers between two data files, in the terminal.
#include "terminal.h"

#include <QFile>

using namespace terminal;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

/// A centre with an open vault, run with its passphrase.
struct Post
{
    explicit Post(const char* name) : desk(true)
    {
        desk.done({QStringLiteral("init"), QStringLiteral("--centre"), u(name), QStringLiteral("--staff"), u("佐藤")});
        run({QStringLiteral("vault"), QStringLiteral("create")});
        run({QStringLiteral("card"), QStringLiteral("show"), card()});
    }
    QString file(const char* name, const QByteArray& bytes)
    {
        QFile out(desk.path(QLatin1String(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    QStringList with(QStringList words) { return words << QStringLiteral("--passphrase-file") << file("passphrase", "three small words\n"); }
    Ran run(const QStringList& words) { return desk.done(with(words)); }
    void refused(const QStringList& words) { desk.refused(with(words)); }
    [[nodiscard]] QString card() const { return desk.path(QStringLiteral("card.json")); }

    Desk desk;
};

QString issuedSheet(Post& post)
{
    post.run({QStringLiteral("client"), QStringLiteral("import"),
              post.file("people.csv", "氏名,ふりがな,性別,生年月日,住所\n田所 キヨ,たどころ きよ,女,S12.3.4,白津県水瀬市元町3丁目5-2\n")});
    const QString client = post.run({QStringLiteral("client"), QStringLiteral("list")}).array("clients").at(0).toObject()[QStringLiteral("id")].toString();
    post.run({QStringLiteral("client"), QStringLiteral("add"), QStringLiteral("consent"), QStringLiteral("--client"), client, QStringLiteral("given_on=R7.4.7"), u("consent_range=医療機関")});
    const QString sheet = post.run({QStringLiteral("sheet"), QStringLiteral("new"), QStringLiteral("--form"), QStringLiteral("sbar"), QStringLiteral("--client"), client, QStringLiteral("--for"),
                                    QStringLiteral("nurse"), QStringLiteral("--values"), post.file("values.json", R"({"sbar.situation": "発熱"})")})
                              .json[QStringLiteral("id")]
                              .toString();
    post.run({QStringLiteral("sheet"), QStringLiteral("issue"), sheet, QStringLiteral("--incomplete")});
    return sheet;
}

} // namespace

TEST_CASE("A sheet is sealed, received, acknowledged, answered and corrected between two data files", "[ctl]")
{
    Post centre("みなと地域包括支援センター"), hospital("水瀬中央病院");
    centre.run({QStringLiteral("card"), QStringLiteral("add"), hospital.card()});
    hospital.run({QStringLiteral("card"), QStringLiteral("add"), centre.card()});
    const QString sheet = issuedSheet(centre);
    const QString sealed = centre.desk.path(QStringLiteral("sheet.tasuki"));
    centre.refused({QStringLiteral("sheet"), QStringLiteral("seal"), sheet, QStringLiteral("--card"), u("どこにもない病院"), sealed});
    centre.run({QStringLiteral("sheet"), QStringLiteral("seal"), sheet, QStringLiteral("--card"), u("水瀬中央病院"), sealed});
    CHECK(contentOf(sealed).startsWith("age-encryption.org/v1\n"));
    CHECK_FALSE(contentOf(sealed).contains(u("田所").toUtf8()));

    // Looking changes nothing.
    CHECK(hospital.run({QStringLiteral("sheet"), QStringLiteral("receive"), sealed, QStringLiteral("--dry-run")}).json[QStringLiteral("new")].toBool());
    CHECK(hospital.run({QStringLiteral("sheet"), QStringLiteral("received"), QStringLiteral("list")}).array("received").isEmpty());
    const Ran received = hospital.run({QStringLiteral("sheet"), QStringLiteral("receive"), sealed});
    CHECK(received.json[QStringLiteral("kind")].toString() == QStringLiteral("sheet"));
    CHECK(received.json[QStringLiteral("known")].toBool());
    const QString id = received.json[QStringLiteral("id")].toString();
    CHECK_FALSE(hospital.run({QStringLiteral("sheet"), QStringLiteral("receive"), sealed}).json[QStringLiteral("new")].toBool(true));
    const QString pdf = hospital.desk.path(QStringLiteral("copy.pdf"));
    const Ran shown = hospital.run({QStringLiteral("sheet"), QStringLiteral("received"), QStringLiteral("show"), id, QStringLiteral("--pdf"), pdf});
    CHECK(shown.json[QStringLiteral("answers")].toObject()[QStringLiteral("sbar.situation")].toObject()[QStringLiteral("value")].toString() == u("発熱"));
    CHECK(shown.json[QStringLiteral("origin")].toString() == u("みなと地域包括支援センター"));
    CHECK(shown.json[QStringLiteral("signature")].toString() == QStringLiteral("holds"));
    CHECK(contentOf(pdf).startsWith("%PDF"));

    const QString receipt = hospital.desk.path(QStringLiteral("receipt.tasuki"));
    hospital.run({QStringLiteral("sheet"), QStringLiteral("acknowledge"), id, receipt});
    CHECK(centre.run({QStringLiteral("sheet"), QStringLiteral("receive"), receipt}).json[QStringLiteral("sheet")].toString() == sheet);
    const QString reply = hospital.desk.path(QStringLiteral("reply.tasuki"));
    hospital.run({QStringLiteral("sheet"), QStringLiteral("reply"), id, QStringLiteral("--text-file"), hospital.file("text", "承知しました\n"), reply});
    centre.run({QStringLiteral("sheet"), QStringLiteral("receive"), reply});
    const QJsonObject sent = centre.run({QStringLiteral("sheet"), QStringLiteral("show"), sheet}).array("sent").at(0).toObject();
    CHECK(sent[QStringLiteral("reply")].toString() == u("承知しました"));
    CHECK_FALSE(sent[QStringLiteral("acknowledged_on")].toString().isEmpty());

    const QString next = centre.run({QStringLiteral("sheet"), QStringLiteral("revise"), sheet, QStringLiteral("--reason"), u("体温の誤り"), QStringLiteral("--values"),
                                     centre.file("changed.json", R"({"sbar.situation": "平熱"})")})
                             .json[QStringLiteral("id")]
                             .toString();
    centre.run({QStringLiteral("sheet"), QStringLiteral("issue"), next, QStringLiteral("--incomplete")});
    centre.run({QStringLiteral("sheet"), QStringLiteral("seal"), next, QStringLiteral("--card"), u("水瀬中央病院"), sealed});
    const QString newer = hospital.run({QStringLiteral("sheet"), QStringLiteral("receive"), sealed}).json[QStringLiteral("id")].toString();
    const Ran corrected = hospital.run({QStringLiteral("sheet"), QStringLiteral("received"), QStringLiteral("show"), newer});
    CHECK(corrected.json[QStringLiteral("reason")].toString() == u("体温の誤り"));
    REQUIRE(corrected.array("differences").size() == 1);
    CHECK(corrected.array("differences").at(0).toObject()[QStringLiteral("before")].toString() == u("発熱"));
    CHECK(hospital.run({QStringLiteral("sheet"), QStringLiteral("received"), QStringLiteral("show"), id}).json[QStringLiteral("superseded")].toBool());
    hospital.desk.done({QStringLiteral("log"), QStringLiteral("verify")});
    CHECK_FALSE(contentOf(hospital.desk.store()).contains(u("田所").toUtf8()));
}

TEST_CASE("What is no handover, is for another centre, or is called wrongly is refused in the terminal", "[ctl]")
{
    Post centre("みなと地域包括支援センター"), hospital("水瀬中央病院"), third("桜台センター");
    centre.run({QStringLiteral("card"), QStringLiteral("add"), hospital.card()});
    const QString sheet = issuedSheet(centre);
    const QString sealed = centre.desk.path(QStringLiteral("sheet.tasuki"));
    centre.run({QStringLiteral("sheet"), QStringLiteral("seal"), sheet, QStringLiteral("--card"), u("水瀬中央病院"), sealed});
    third.refused({QStringLiteral("sheet"), QStringLiteral("receive"), sealed});
    centre.refused({QStringLiteral("sheet"), QStringLiteral("receive"), third.file("broken", "age-encryption.org/v1\n")});
    hospital.refused({QStringLiteral("merge"), sealed});
    hospital.desk.wrongUsage(hospital.with({QStringLiteral("sheet"), QStringLiteral("received"), QStringLiteral("away")}));
    hospital.desk.wrongUsage(hospital.with({QStringLiteral("sheet"), QStringLiteral("acknowledge"), QStringLiteral("no-id"), QStringLiteral("out")}));
    // The card of the sender is not noted: nothing is sealed for them.
    const QString id = hospital.run({QStringLiteral("sheet"), QStringLiteral("receive"), sealed}).json[QStringLiteral("id")].toString();
    hospital.refused({QStringLiteral("sheet"), QStringLiteral("acknowledge"), id, hospital.desk.path(QStringLiteral("receipt.tasuki"))});
}
