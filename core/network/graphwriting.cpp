// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/graphwriting.h"

#include "network/network.h"

#include "table/writing.h"

#include <QXmlStreamWriter>

namespace tasuki::network {

namespace {

struct Node
{
    QString id, name, kind, profession, office, district, date;
};

struct Edge
{
    std::size_t from, to;
    double weight;
    int meetings;
    QDate last;
};

struct Drawn
{
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::size_t people = 0; ///< nodes before the meetings
};

/// XML 1.0 has no way to write most control characters.
QString plain(const QString& text)
{
    QString made;
    made.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            made += c, made += text[++i];
        else if (!c.isSurrogate() && (c >= QLatin1Char(' ') || c == QLatin1Char('\t')) && c != QChar(0xfffe) && c != QChar(0xffff))
            made += c;
    }
    return made.simplified();
}

QString number(double value)
{
    return QString::number(value, 'g', 17);
}

void attribute(QXmlStreamWriter& xml, const char* name, const QString& value)
{
    xml.writeAttribute(QLatin1String(name), value);
}

QByteArray graphMl(const Drawn& drawn)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("graphml"));
    xml.writeDefaultNamespace(QStringLiteral("http://graphml.graphdrawing.org/xmlns"));
    const auto key = [&](const char* id, const char* of, const char* type) {
        xml.writeEmptyElement(QStringLiteral("key"));
        attribute(xml, "id", QLatin1String(id));
        attribute(xml, "for", QLatin1String(of));
        attribute(xml, "attr.name", QLatin1String(id));
        attribute(xml, "attr.type", QLatin1String(type));
    };
    for (const char* each : {"name", "kind", "profession", "office", "district", "date"})
        key(each, "node", "string");
    key("weight", "edge", "double");
    key("meetings", "edge", "int");
    key("last", "edge", "string");
    xml.writeStartElement(QStringLiteral("graph"));
    attribute(xml, "edgedefault", QStringLiteral("undirected"));
    const auto data = [&](const char* name, const QString& value) {
        if (value.isEmpty())
            return;
        xml.writeStartElement(QStringLiteral("data"));
        attribute(xml, "key", QLatin1String(name));
        xml.writeCharacters(value);
        xml.writeEndElement();
    };
    for (const Node& node : drawn.nodes) {
        xml.writeStartElement(QStringLiteral("node"));
        attribute(xml, "id", node.id);
        data("name", node.name);
        data("kind", node.kind);
        data("profession", node.profession);
        data("office", node.office);
        data("district", node.district);
        data("date", node.date);
        xml.writeEndElement();
    }
    for (const Edge& edge : drawn.edges) {
        xml.writeStartElement(QStringLiteral("edge"));
        attribute(xml, "source", drawn.nodes[edge.from].id);
        attribute(xml, "target", drawn.nodes[edge.to].id);
        data("weight", number(edge.weight));
        data("meetings", QString::number(edge.meetings));
        data("last", edge.last.toString(Qt::ISODate));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray gexf(const Drawn& drawn)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("gexf"));
    xml.writeDefaultNamespace(QStringLiteral("http://gexf.net/1.3"));
    attribute(xml, "version", QStringLiteral("1.3"));
    xml.writeStartElement(QStringLiteral("graph"));
    attribute(xml, "defaultedgetype", QStringLiteral("undirected"));
    constexpr std::array ofNodes{"kind", "profession", "office", "district", "date"};
    constexpr std::array ofEdges{"meetings", "last"};
    const auto declare = [&](const char* of, auto names) {
        xml.writeStartElement(QStringLiteral("attributes"));
        attribute(xml, "class", QLatin1String(of));
        for (const char* name : names) {
            xml.writeEmptyElement(QStringLiteral("attribute"));
            attribute(xml, "id", QLatin1String(name));
            attribute(xml, "title", QLatin1String(name));
            attribute(xml, "type", std::string_view(name) == "meetings" ? QStringLiteral("integer") : QStringLiteral("string"));
        }
        xml.writeEndElement();
    };
    declare("node", ofNodes);
    declare("edge", ofEdges);
    const auto values = [&](auto names, std::initializer_list<QString> all) {
        xml.writeStartElement(QStringLiteral("attvalues"));
        auto name = names.begin();
        for (const QString& value : all) {
            if (!value.isEmpty()) {
                xml.writeEmptyElement(QStringLiteral("attvalue"));
                attribute(xml, "for", QLatin1String(*name));
                attribute(xml, "value", value);
            }
            ++name;
        }
        xml.writeEndElement();
    };
    xml.writeStartElement(QStringLiteral("nodes"));
    for (const Node& node : drawn.nodes) {
        xml.writeStartElement(QStringLiteral("node"));
        attribute(xml, "id", node.id);
        attribute(xml, "label", node.name);
        values(ofNodes, {node.kind, node.profession, node.office, node.district, node.date});
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("edges"));
    for (std::size_t i = 0; i < drawn.edges.size(); ++i) {
        const Edge& edge = drawn.edges[i];
        xml.writeStartElement(QStringLiteral("edge"));
        attribute(xml, "id", QString::number(i));
        attribute(xml, "source", drawn.nodes[edge.from].id);
        attribute(xml, "target", drawn.nodes[edge.to].id);
        attribute(xml, "weight", number(edge.weight));
        values(ofEdges, {QString::number(edge.meetings), edge.last.toString(Qt::ISODate)});
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray pajek(const Drawn& drawn, bool twoMode)
{
    QString text = QStringLiteral("*Vertices %1").arg(drawn.nodes.size());
    if (twoMode)
        text += QStringLiteral(" %1").arg(drawn.people);
    text += QLatin1String("\r\n");
    for (std::size_t i = 0; i < drawn.nodes.size(); ++i)
        text += QStringLiteral("%1 \"%2\"\r\n").arg(i + 1).arg(QString(drawn.nodes[i].name).replace(QLatin1Char('"'), QLatin1Char('\'')));
    text += QLatin1String("*Edges\r\n");
    for (const Edge& edge : drawn.edges)
        text += QStringLiteral("%1 %2 %3\r\n").arg(edge.from + 1).arg(edge.to + 1).arg(number(edge.weight));
    return "\xef\xbb\xbf" + text.toUtf8();
}

QByteArray edgeList(const Drawn& drawn, bool twoMode)
{
    table::OutputTable table;
    for (const char* heading : {"source", "target", "weight"})
        table.columns.push_back({QLatin1String(heading), std::string_view(heading) == "weight"});
    if (!twoMode)
        table.columns.push_back({QStringLiteral("meetings"), true});
    table.columns.push_back({twoMode ? QStringLiteral("date") : QStringLiteral("last"), false});
    for (const Edge& edge : drawn.edges) {
        QStringList row{drawn.nodes[edge.from].name, drawn.nodes[edge.to].name, number(edge.weight)};
        if (!twoMode)
            row << QString::number(edge.meetings);
        row << edge.last.toString(Qt::ISODate);
        table.rows.push_back(std::move(row));
    }
    return table::toCsv(table, table::CsvEncoding::Utf8Bom);
}

} // namespace

std::optional<GraphFormat> graphFormatOf(const QString& word)
{
    static const std::vector<std::pair<QString, GraphFormat>> words{{QStringLiteral("graphml"), GraphFormat::GraphMl},
                                                                    {QStringLiteral("gexf"), GraphFormat::Gexf},
                                                                    {QStringLiteral("pajek"), GraphFormat::Pajek},
                                                                    {QStringLiteral("net"), GraphFormat::Pajek},
                                                                    {QStringLiteral("csv"), GraphFormat::Csv}};
    for (const auto& [name, format] : words)
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return format;
    return {};
}

bool mayBeListed(const Person& person, store::Scope audience)
{
    // Who is cared for, and their family, stay in the centre whatever they said about lists.
    if (audience != store::Scope::Centre && !countsInNetwork(person.professions))
        return false;
    switch (audience) {
    case store::Scope::Centre:
        return true;
    case store::Scope::Professionals:
        return person.listing.isEmpty() || person.listing == QLatin1String("yes");
    default:
        return person.listing == QLatin1String("yes");
    }
}

GraphFile writeGraph(const Region& region, const GraphRequest& request)
{
    GraphFile made;
    Drawn drawn;
    std::vector<std::size_t> nodeOf(region.people.size(), std::size_t(-1));
    for (std::size_t i = 0; i < region.people.size(); ++i) {
        const Person& person = region.people[i];
        const Place& place = region.places[i];
        if (!mayBeListed(person, request.audience)) {
            ++made.withheld;
            continue;
        }
        nodeOf[i] = drawn.nodes.size();
        drawn.nodes.push_back({person.id.toString(), plain(person.name), QStringLiteral("person"), plain(professionWords(place.profession)), plain(place.office), plain(place.district), {}});
    }
    drawn.people = drawn.nodes.size();
    if (request.twoMode) {
        const QDate from = request.how.months > 0 ? request.how.asOf.addMonths(-request.how.months).addDays(1) : QDate();
        for (std::size_t m = 0; m < region.meetings.size(); ++m) {
            const Meeting& meeting = region.meetings[m];
            if (meeting.on.isValid() && ((request.how.asOf.isValid() && meeting.on > request.how.asOf) || (from.isValid() && meeting.on < from)))
                continue;
            const std::size_t node = drawn.nodes.size();
            drawn.nodes.push_back({meeting.id.toString(), plain(titleOf(meeting, region.kinds)), QStringLiteral("meeting"), {}, {}, plain(meeting.district), meeting.on.toString(Qt::ISODate)});
            for (const int person : region.gatherings[m].present)
                if (nodeOf[static_cast<std::size_t>(person)] != std::size_t(-1))
                    drawn.edges.push_back({nodeOf[static_cast<std::size_t>(person)], node, 1, 1, meeting.on});
        }
    } else {
        for (const Tie& tie : derive(static_cast<int>(region.people.size()), region.gatherings, request.how).ties) {
            const std::size_t from = nodeOf[static_cast<std::size_t>(tie.one)], to = nodeOf[static_cast<std::size_t>(tie.other)];
            if (from != std::size_t(-1) && to != std::size_t(-1))
                drawn.edges.push_back({from, to, tie.weight, tie.together, tie.last});
        }
    }
    made.nodes = static_cast<int>(drawn.nodes.size());
    made.edges = static_cast<int>(drawn.edges.size());
    switch (request.format) {
    case GraphFormat::GraphMl:
        made.bytes = graphMl(drawn);
        break;
    case GraphFormat::Gexf:
        made.bytes = gexf(drawn);
        break;
    case GraphFormat::Pajek:
        made.bytes = pajek(drawn, request.twoMode);
        break;
    case GraphFormat::Csv:
        made.bytes = edgeList(drawn, request.twoMode);
        break;
    }
    return made;
}

} // namespace tasuki::network
