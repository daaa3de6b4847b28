// SPDX-License-Identifier: GPL-3.0-or-later
// People, meetings and the network in the terminal.
#include "terminal.h"

#include <QFile>

using namespace terminal;

namespace {

QString file(Desk& desk, const char* name, const QByteArray& bytes)
{
    QFile out(desk.path(QLatin1String(name)));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    return out.fileName();
}

QJsonObject named(const Ran& ran, const char* name)
{
    for (const QJsonValue& each : ran.array("people"))
        if (each.toObject()[QStringLiteral("name")] == QString::fromUtf8(name))
            return each.toObject();
    FAIL("no " << name);
    return {};
}

} // namespace

TEST_CASE("Attendance comes in, and the measures say who stands between whom, from any day and within any window", "[ctl]")
{
    Desk desk;
    const QString list = file(desk, "attendance.csv",
                              "氏名,職種,R5.4.10 研修会,R6.4.10 ネットワーク会議,R6.5.10 事例検討\n"
                              "青木 一,医師,,○,\n"
                              "石井 花,ケアマネ,,○,○\n"
                              "上田 実,薬剤師,○,,○\n"
                              "江口 学,民生委員,○,,\n"
                              "田所 和夫,家族,○,○,○\n");
    const auto words = [](std::initializer_list<const char*> all) {
        QStringList made;
        for (const char* each : all)
            made << QString::fromUtf8(each);
        return made;
    };
    CHECK(desk.done(words({"meetings", "import"}) << list << QStringLiteral("--dry-run")).number("attendances_added") == 9);
    CHECK(desk.done(words({"people", "list"})).array("people").isEmpty());
    CHECK(desk.done(words({"meetings", "import"}) << list).number("people_added") == 5);
    CHECK(desk.done(words({"meetings", "import"}) << list).number("people_known") == 5);
    CHECK(desk.done(words({"people", "list"})).array("people").size() == 5);
    CHECK(desk.done(words({"meetings", "list"})).array("meetings").size() == 3);

    // A row of four; the family is not in it.
    const Ran whole = desk.done(words({"network", "measures"}));
    REQUIRE(whole.array("people").size() == 4);
    CHECK(named(whole, "青木 一")[QStringLiteral("betweenness")].toDouble() == 0);
    CHECK(named(whole, "石井 花")[QStringLiteral("betweenness")].toDouble() == 2);
    CHECK(named(whole, "石井 花")[QStringLiteral("articulation")].toBool());
    CHECK(named(whole, "石井 花")[QStringLiteral("strength")].toDouble() == 2);
    // The meeting of the year before is out of a window of twelve months, and the later ones are not seen from before.
    const Ran window = desk.done(words({"network", "measures", "--as-of", "2024-05-31", "--months", "12"}));
    CHECK(named(window, "江口 学")[QStringLiteral("degree")].toInt() == 0);
    CHECK(named(window, "石井 花")[QStringLiteral("degree")].toInt() == 2);
    CHECK(named(desk.done(words({"network", "measures", "--as-of", "2023-12-31"})), "石井 花")[QStringLiteral("degree")].toInt() == 0);
    for (const auto& wrong : {words({"network", "measures", "--half-life", "-1"}), words({"network", "measures", "--months", "nan"}),
                              words({"network", "measures", "--weight", "most"}), words({"network", "measures", "--as-of", "2024-02-30"})})
        desk.wrongUsage(wrong);
    desk.refused(words({"meetings", "import"}) << desk.path(QStringLiteral("none.csv")));
}

TEST_CASE("The terminal answers the seventeen questions, finds who introduces, and writes the network for other programs", "[ctl]")
{
    Desk desk;
    const QString list = file(desk, "attendance.csv",
                              "氏名,職種,研修会,事例検討\n"
                              "青木 一,医師,○,\n"
                              "石井 花,ケアマネ,○,○\n"
                              "上田 実,歯科医師,,○\n");
    (void)desk.done({QStringLiteral("meetings"), QStringLiteral("import"), list});
    const Ran questions = desk.done({QStringLiteral("network"), QStringLiteral("questions")});
    CHECK(questions.array("questions").size() == 17);
    const Ran way = desk.done({QStringLiteral("network"), QStringLiteral("introduce"), QStringLiteral("青木一"), QStringLiteral("歯科医師")});
    REQUIRE(way.array("introductions").size() == 1);
    CHECK(way.array("introductions")[0].toObject()[QStringLiteral("brokers")].toInt() == 1);
    desk.refused({QStringLiteral("network"), QStringLiteral("introduce"), QStringLiteral("誰か"), QStringLiteral("歯科医師")});
    const QString out = desk.path(QStringLiteral("network.gexf"));
    const Ran written = desk.done({QStringLiteral("network"), QStringLiteral("export"), out, QStringLiteral("--format"), QStringLiteral("gexf")});
    CHECK(written.json[QStringLiteral("nodes")].toInt() == 3);
    CHECK(written.json[QStringLiteral("edges")].toInt() == 2);
    CHECK(QFile::exists(out));
    desk.wrongUsage({QStringLiteral("network"), QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("dot")});
}
