// SPDX-License-Identifier: GPL-3.0-or-later
// Networks as files: what leaves comes back as it was, and what is broken or hostile changes nothing.
#include "network/graphwriting.h"
#include "network/importing.h"
#include "testing/desk.h"
#include "testing/testing.h"

#include <QStringConverter>

using namespace desk;
using namespace tasuki::network;

namespace {

const char* const attendance = "氏名,職種,R6.7.1 会議,R6.9.1 連絡会\n"
                               "三浦 & 薫,薬剤師,○,○\n"
                               "堀 \"進\",ケアマネ,○,\n"
                               "小泉 <歩>,歯科医師,,○\n";

void takeIn(Desk& desk, const QString& path)
{
    NoProgress progress;
    must(applyPlan(desk.centre().network(), must(planAttendance(desk.centre().network(), path, progress)), progress));
}

} // namespace

TEST_CASE("People, meetings and attendances go out as GraphML, GEXF, Pajek and a list of edges, and come in again as they were", "[network]")
{
    Desk source;
    takeIn(source, source.write("attendance.csv", attendance));
    const Region before = must(source.centre().network().region(today));
    for (const char* format : {"graphml", "gexf", "pajek", "csv"}) {
        INFO(format);
        const GraphFile file = writeGraph(before, {*graphFormatOf(QLatin1String(format)), true, store::Scope::Centre, {}});
        CHECK(file.nodes == 5);
        CHECK(file.edges == 4);
        Desk target;
        takeIn(target, target.write("network.txt", file.bytes));
        const Region after = must(target.centre().network().region(today));
        CHECK(after.people.size() == 3);
        CHECK(after.meetings.size() == 2);
        std::size_t presences = 0;
        for (const Gathering& each : after.gatherings)
            presences += each.present.size();
        CHECK(presences == 4);
        CHECK(derive(3, after.gatherings, {}).ties.size() == 2);
        if (std::string_view(format) == "graphml" || std::string_view(format) == "gexf")
            for (std::size_t i = 0; i < 3; ++i) {
                CHECK(after.people[i].name == before.people[i].name);
                CHECK(after.places[i].profession == before.places[i].profession);
            }
    }
}

TEST_CASE("Who refused to be listed is in no file for others, and none of their ties", "[network]")
{
    Desk desk;
    takeIn(desk, desk.write("attendance.csv", attendance));
    auto& network = desk.centre().network();
    const Region all = must(network.region(today));
    must(network.setField(store::describe<Person>(), all.people[0].id.uuid, "listing", QStringLiteral("センター内だけ")));
    must(network.setField(store::describe<Person>(), all.people[1].id.uuid, "listing", QStringLiteral("掲載に同意")));
    const Region region = must(network.region(today));
    const auto written = [&](store::Scope audience) { return writeGraph(region, {GraphFormat::GraphMl, false, audience, {}}); };
    CHECK(written(store::Scope::Centre).nodes == 3);
    CHECK(written(store::Scope::Professionals).nodes == 2);
    CHECK(written(store::Scope::Professionals).withheld == 1);
    CHECK_FALSE(QString::fromUtf8(written(store::Scope::Professionals).bytes).contains(region.people[0].name.left(2)));
    CHECK(written(store::Scope::Public).nodes == 1);
}

TEST_CASE("A network between people comes in as told ties, once for each pair, and none with oneself", "[network]")
{
    Desk desk;
    NoProgress progress;
    auto& network = desk.centre().network();
    const QString path = desk.write("ties.csv", "Source,Target,Weight\n三浦,堀,1\n堀,三浦,2\n堀,小泉,1\n小泉,小泉,1\n");
    const auto plan = must(planAttendance(network, path, progress));
    CHECK(plan.people.size() == 3);
    CHECK(plan.told.size() == 2);
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused[0].row == 5);
    must(applyPlan(network, plan, progress));
    const Region region = must(network.region(today));
    CHECK(region.told.size() == 2);
    CHECK(region.meetings.empty());
    // The same file again says nothing new, and takes back nothing that people said since.
    must(network.tell(region.people[0].id, region.people[1].id, 3, today));
    const auto again = must(planAttendance(network, path, progress));
    CHECK(again.told.empty());
    CHECK(again.knownTold == 2);
    must(applyPlan(network, again, progress));
    const auto after = must(network.region(today)).told;
    CHECK(std::ranges::count(after, 3, &Told::level) == 1);
}

TEST_CASE("A meeting of a graph file whose day is none, or is still to come, is told; the others come in", "[network]")
{
    Desk desk;
    NoProgress progress;
    QByteArray file("<graphml><key id=\"kind\" for=\"node\" attr.name=\"kind\"/><key id=\"date\" for=\"node\" attr.name=\"date\"/><graph><node id=\"三浦\"/>");
    for (const char* day : {"2025-05-01", "2025-02-30", "2025-12-01"})
        file += QByteArray("<node id=\"") + day + "\"><data key=\"kind\">meeting</data><data key=\"date\">" + day + "</data></node><edge source=\"三浦\" target=\"" + day + "\"/>";
    const auto plan = must(planAttendance(desk.centre().network(), desk.write("meetings.graphml", file + "</graph></graphml>"), progress));
    CHECK(plan.meetings.size() == 1);
    CHECK(plan.presences.size() == 1);
    REQUIRE(plan.refused.size() == 2);
    CHECK(plan.refused[0].what == QStringLiteral("2025-02-30"));
    CHECK(plan.refused[1].what == QStringLiteral("2025-12-01"));
}

TEST_CASE("A network that was saved as Unicode, which is UTF-16 on Windows, comes in like any other", "[network]")
{
    const QString graphml = QStringLiteral("<graphml><key id=\"kind\" for=\"node\" attr.name=\"kind\"/><graph><node id=\"三浦\"/><node id=\"会議\"><data key=\"kind\">meeting</data></node><edge source=\"三浦\" target=\"会議\"/></graph></graphml>");
    const QString pajek = QStringLiteral("*Vertices 2 1\r\n1 \"三浦\"\r\n2 \"会議\"\r\n*Edges\r\n1 2\r\n");
    for (const auto& text : {QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n") + graphml, graphml, pajek})
        for (const bool big : {false, true}) {
            QStringEncoder encoder(big ? QStringConverter::Utf16BE : QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
            Desk desk;
            NoProgress progress;
            const auto plan = must(planAttendance(desk.centre().network(), desk.write("network.graphml", encoder.encode(text)), progress));
            REQUIRE(plan.people.size() == 1);
            CHECK(plan.people[0].name == QStringLiteral("三浦"));
            CHECK(plan.presences.size() == 1);
        }
    // One that is cut off is said to be a network, too.
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    Desk desk;
    NoProgress progress;
    const auto cut = planAttendance(desk.centre().network(), desk.write("network.graphml", QByteArray(encoder.encode(graphml)).chopped(40)), progress);
    refused(cut, Error::Code::Unreadable);
    CHECK(cut.error().message.contains(QStringLiteral("network.graphml")));
}

TEST_CASE("A graph file that is cut off, hostile or says what cannot be is refused with a sentence and changes nothing", "[network]")
{
    const QByteArray head = "<?xml version=\"1.0\"?><graphml><key id=\"w\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/><graph><node id=\"a\"/><node id=\"b\"/>";
    const auto weighing = [&](const char* weight) { return head + "<edge source=\"a\" target=\"b\"><data key=\"w\">" + weight + "</data></edge></graph></graphml>"; };
    const std::vector<QByteArray> files{
        head,
        weighing("1").chopped(12),
        "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><graphml><graph><node id=\"&b;\"/></graph></graphml>",
        "<?xml version=\"1.0\"?><!DOCTYPE g SYSTEM \"file:///etc/passwd\"><graphml><graph><node id=\"a\"/></graph></graphml>",
        weighing("NaN"),
        weighing("-1"),
        weighing("inf"),
        weighing("heavy"),
        head + "<edge source=\"a\" target=\"nobody\"/></graph></graphml>",
        "<?xml version=\"1.0\"?><graphml><graph><node id=\"a\"/><node id=\"a\"/></graph></graphml>",
        "<?xml version=\"1.0\"?><html><body>no graph</body></html>",
        "*Vertices 3 2\r\n1 \"a\"\r\n2 \"b\"\r\n3 \"m\"\r\n*Edges\r\n1 9\r\n",
        "*Vertices 999999999999\r\n",
        "*Vertices -3\r\n",
        "*Vertices 2\r\n1 \"a\r\n",
        "*Vertices 3 2\r\n1 \"a\"\r\n",
        "*Vertices 3 2\r\n*Edges\r\n1 3 nan\r\n",
        "*Vertices 3 2\r\n*Edges\r\n1 2 1\r\n",
        "Source,Target,Weight\n三浦,堀,-2\n",
        "Source,Target,Weight\n三浦,堀,nan\n",
        "Source,Target,Weight\n三浦,,1\n",
    };
    for (const QByteArray& bytes : files) {
        Desk desk;
        NoProgress progress;
        INFO(bytes.left(200).toStdString());
        refused(planAttendance(desk.centre().network(), desk.write("graph.xml", bytes), progress), Error::Code::Unreadable);
        CHECK(must(desk.centre().network().people()).empty());
    }
}
