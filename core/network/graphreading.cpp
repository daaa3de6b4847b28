// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/graphreading.h"

#include "base/encoding.h"
#include "network/words.h"
#include "table/xml.h"

#include <cmath>
#include <map>
#include <unordered_map>

namespace tasuki::network {

namespace {

constexpr std::size_t mostNodes = 200'000;
constexpr std::size_t mostEdges = 2'000'000;
constexpr qsizetype longestName = 400;

Error notTaken(const QString& what, const QString& name)
{
    return {Error::Code::Unreadable, NetworkWords::tr("“%1” was not taken in: %2. Nothing was changed.").arg(name, what), {}};
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).simplified().left(longestName);
}

/// A weight as a file has it; nothing where it is negative or no number.
std::optional<double> weightOf(const QString& text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

/// GraphML and GEXF, which differ in the names of things only.
class GraphXml : public table::XmlHandler
{
public:
    explicit GraphXml(QString file) : m_file(std::move(file)) {}

    void startElement(std::string_view name, const table::XmlAttributes& attributes) override
    {
        if (m_depth++ == 0)
            m_isGraph = name == "graphml" || name == "gexf";
        m_text.clear();
        if (name == "key" || name == "attribute") {
            const auto title = attributes.value("attr.name");
            m_keys[std::string(attributes.value("id"))] = std::string(title.data() ? title : attributes.value("title"));
        } else if (name == "node") {
            beginNode(attributes);
        } else if (name == "edge") {
            beginEdge(attributes);
        } else if (name == "data") {
            m_key = m_keys[std::string(attributes.value("key"))];
        } else if (name == "attvalue") {
            set(m_keys[std::string(attributes.value("for"))], textOf(attributes.value("value")));
        } else if (name == "hyperedge" || name == "port") {
            refuse(notTaken(NetworkWords::tr("it has edges between more than two nodes"), m_file));
        }
    }

    void endElement(std::string_view name) override
    {
        --m_depth;
        if (name == "data")
            set(m_key, textOf(m_text));
        if (name == "node")
            m_node = -1;
        if (name == "edge")
            m_edge = -1;
    }

    void text(std::string_view piece) override
    {
        if (m_text.size() < 4096)
            m_text += piece;
    }

    Result<ForeignGraph> finish()
    {
        if (!m_isGraph)
            return tl::unexpected<Error>(notTaken(NetworkWords::tr("it is no GraphML and no GEXF file"), m_file));
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            const auto from = m_ids.find(m_ends[i].first), to = m_ids.find(m_ends[i].second);
            if (from == m_ids.end() || to == m_ids.end())
                return tl::unexpected<Error>(notTaken(NetworkWords::tr("an edge leads to a node that is not in it"), m_file));
            graph.edges[i].from = from->second;
            graph.edges[i].to = to->second;
        }
        return std::move(graph);
    }

    ForeignGraph graph;

private:
    void beginNode(const table::XmlAttributes& attributes)
    {
        if (graph.nodes.size() >= mostNodes) {
            refuse(notTaken(NetworkWords::tr("it has more than %1 nodes").arg(mostNodes), m_file));
            return;
        }
        const std::string id(attributes.value("id"));
        if (id.empty() || !m_ids.emplace(id, graph.nodes.size()).second) {
            refuse(notTaken(NetworkWords::tr("two nodes have the same number, or one has none"), m_file));
            return;
        }
        m_node = static_cast<std::int64_t>(graph.nodes.size());
        ForeignGraph::Node node;
        node.name = textOf(attributes.value("label"));
        if (node.name.isEmpty())
            node.name = textOf(id);
        graph.nodes.push_back(std::move(node));
    }

    void beginEdge(const table::XmlAttributes& attributes)
    {
        if (graph.edges.size() >= mostEdges) {
            refuse(notTaken(NetworkWords::tr("it has more than %1 edges").arg(mostEdges), m_file));
            return;
        }
        m_edge = static_cast<std::int64_t>(graph.edges.size());
        graph.edges.push_back({0, 0, 1, static_cast<std::int64_t>(graph.edges.size()) + 1});
        m_ends.emplace_back(attributes.value("source"), attributes.value("target"));
        if (attributes.value("weight").data())
            set("weight", textOf(attributes.value("weight")));
    }

    void set(const std::string& key, const QString& value)
    {
        if (m_edge >= 0 && (key == "weight" || key == "value")) {
            const auto weight = weightOf(value);
            if (!weight)
                refuse(notTaken(NetworkWords::tr("the tie %1 has the weight “%2”; weights are numbers from 0 up").arg(m_edge + 1).arg(value.left(20)), m_file));
            else
                graph.edges[static_cast<std::size_t>(m_edge)].weight = *weight;
        } else if (m_node >= 0) {
            ForeignGraph::Node& node = graph.nodes[static_cast<std::size_t>(m_node)];
            if ((key == "name" || key == "label") && !value.isEmpty())
                node.name = value;
            else if (key == "profession")
                node.profession = value;
            else if (key == "office")
                node.office = value;
            else if (key == "district")
                node.district = value;
            else if (key == "date")
                node.noDay = (node.on = QDate::fromString(value, Qt::ISODate)).isValid() ? QString() : value;
            else if ((key == "kind" && value == QLatin1String("meeting")) || ((key == "bipartite" || key == "type") && (value == QLatin1String("1") || value == QLatin1String("true"))))
                node.isMeeting = true;
        }
    }

    QString m_file;
    int m_depth = 0;
    bool m_isGraph = false;
    std::map<std::string, std::string> m_keys;
    std::unordered_map<std::string, std::size_t> m_ids;
    std::vector<std::pair<std::string, std::string>> m_ends;
    std::int64_t m_node = -1, m_edge = -1;
    std::string m_key, m_text;
};

/// 「1 "EVELYN"」: the number and the name of a line of Pajek.
bool readVertex(const QString& line, qsizetype& number, QString& name)
{
    const qsizetype space = line.indexOf(QLatin1Char(' '));
    bool isNumber = false;
    number = QStringView(line).left(space < 0 ? line.size() : space).toLongLong(&isNumber);
    const QString rest = space < 0 ? QString() : line.mid(space + 1).trimmed();
    if (rest.startsWith(QLatin1Char('"'))) {
        const qsizetype end = rest.indexOf(QLatin1Char('"'), 1);
        if (end < 0)
            return false;
        name = rest.mid(1, end - 1).simplified().left(longestName);
    } else {
        name = rest.section(QLatin1Char(' '), 0, 0).left(longestName);
    }
    return isNumber;
}

Result<ForeignGraph> readPajek(const QByteArray& bytes, const QString& file)
{
    const text::DecodedText decoded = text::decodeText(bytes);
    const QString text = QString::fromUtf8(decoded.text().data(), static_cast<qsizetype>(decoded.text().size()));
    ForeignGraph graph;
    enum class Part { None, Vertices, Pairs, Lists } part = Part::None;
    bool hasTies = false;
    qsizetype people = 0, line = 0;
    const auto refuse = [&](const QString& what) { return tl::unexpected<Error>(notTaken(NetworkWords::tr("line %1: %2").arg(line).arg(what), file)); };
    for (QString each : text.split(QLatin1Char('\n'))) {
        ++line;
        each = each.simplified();
        if (each.isEmpty() || each.startsWith(QLatin1Char('%')))
            continue;
        if (each.startsWith(QLatin1Char('*'))) {
            const QStringList words = each.toLower().split(QLatin1Char(' '));
            if (words[0] == QLatin1String("*vertices")) {
                const qsizetype count = words.value(1).toLongLong();
                people = words.size() > 2 ? words[2].toLongLong() : 0;
                if (count < 0 || count > static_cast<qsizetype>(mostNodes) || people < 0 || people > count || !graph.nodes.empty())
                    return refuse(NetworkWords::tr("a number of nodes that cannot be"));
                graph.nodes.resize(static_cast<std::size_t>(count));
                for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
                    graph.nodes[i].name = QString::number(i + 1);
                    graph.nodes[i].isMeeting = people > 0 && static_cast<qsizetype>(i) >= people;
                }
                part = Part::Vertices;
            } else if (words[0] == QLatin1String("*edges") || words[0] == QLatin1String("*arcs")) {
                part = Part::Pairs, hasTies = true;
            } else if (words[0] == QLatin1String("*edgeslist") || words[0] == QLatin1String("*arcslist")) {
                part = Part::Lists, hasTies = true;
            } else {
                part = Part::None; // partitions, vectors and what else a project file holds
            }
            continue;
        }
        const auto count = static_cast<qsizetype>(graph.nodes.size());
        if (part == Part::Vertices) {
            qsizetype number = 0;
            QString name;
            if (!readVertex(each, number, name) || number < 1 || number > count)
                return refuse(NetworkWords::tr("this is no node"));
            if (!name.isEmpty())
                graph.nodes[static_cast<std::size_t>(number) - 1].name = name;
        } else if (part == Part::Pairs || part == Part::Lists) {
            const QStringList words = each.split(QLatin1Char(' '));
            const qsizetype from = words[0].toLongLong();
            const qsizetype last = part == Part::Lists ? words.size() : std::min<qsizetype>(words.size(), 2);
            std::optional<double> weight = 1.0;
            if (part == Part::Pairs && words.size() > 2)
                weight = weightOf(words[2]);
            if (!weight)
                return refuse(NetworkWords::tr("the weight “%1”; weights are numbers from 0 up").arg(words[2].left(20)));
            if (last < 2)
                return refuse(NetworkWords::tr("this is no tie"));
            for (qsizetype i = 1; i < last; ++i) {
                const qsizetype to = words[i].toLongLong();
                if (from < 1 || to < 1 || from > count || to > count)
                    return refuse(NetworkWords::tr("a tie to a node that is not in it"));
                if (graph.edges.size() >= mostEdges)
                    return refuse(NetworkWords::tr("it has more than %1 edges").arg(mostEdges));
                graph.edges.push_back({static_cast<std::size_t>(from) - 1, static_cast<std::size_t>(to) - 1, *weight, line});
            }
        }
    }
    if (graph.nodes.empty())
        return tl::unexpected<Error>(notTaken(NetworkWords::tr("it has no nodes"), file));
    // Names end where the file was cut off, and people called 2 and 3 would come in.
    if (!hasTies)
        return tl::unexpected<Error>(notTaken(NetworkWords::tr("it ends before the ties"), file));
    return graph;
}

/// Without a byte order mark, and as UTF-8 where it was UTF-16, which Windows calls Unicode.
QByteArray utf8Of(const QByteArray& bytes)
{
    const text::DecodedText decoded = text::decodeText(bytes);
    const bool isWide = decoded.encoding == text::Encoding::Utf16Le || decoded.encoding == text::Encoding::Utf16Be;
    if (isWide)
        return QByteArray(decoded.text().data(), static_cast<qsizetype>(decoded.text().size()));
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
}

} // namespace

bool looksLikeGraph(const QByteArray& beginning)
{
    QByteArray plain = utf8Of(beginning.left(4096)).trimmed();
    while (plain.startsWith('%'))
        plain = plain.contains('\n') ? plain.mid(plain.indexOf('\n') + 1).trimmed() : QByteArray();
    const QByteArray lower = plain.toLower();
    return lower.startsWith("*vertices") || lower.startsWith("*network") || (lower.startsWith('<') && (lower.contains("<graphml") || lower.contains("<gexf") || lower.startsWith("<?xml") || lower.startsWith("<!doctype")));
}

Result<ForeignGraph> readGraph(const QByteArray& bytes, const QString& name)
{
    Result<ForeignGraph> read = [&]() -> Result<ForeignGraph> {
        if (!utf8Of(bytes.left(4096)).trimmed().startsWith('<'))
            return readPajek(bytes, name);
        GraphXml handler(name);
        table::XmlReader reader(handler, name);
        // As it is: the reader of XML knows by the mark and the declaration how it is encoded.
        const QByteArrayView plain = QByteArrayView(bytes).sliced(bytes.startsWith("\xef\xbb\xbf") ? 3 : 0);
        if (auto fed = reader.feed(std::string_view(plain.data(), static_cast<std::size_t>(plain.size())), true); !fed) {
            // Where the XML itself is at fault, the sentence is one for workbooks; it comes with a detail for the log, ours do not.
            if (fed.error().detail.isEmpty())
                return tl::unexpected<Error>(fed.error());
            Error error = notTaken(NetworkWords::tr("it is damaged, cut off, or defines what no network needs"), name);
            error.detail = fed.error().detail;
            return tl::unexpected<Error>(std::move(error));
        }
        if (handler.refusal())
            return tl::unexpected<Error>(*handler.refusal());
        return handler.finish();
    }();
    if (!read)
        return read;
    // Two modes: every edge has a meeting at one end and a person at the other, whichever stands first.
    read->twoMode = false;
    for (const auto& node : read->nodes)
        read->twoMode = read->twoMode || node.isMeeting;
    if (read->twoMode)
        for (ForeignGraph::Edge& edge : read->edges) {
            if (read->nodes[edge.from].isMeeting)
                std::swap(edge.from, edge.to);
            if (read->nodes[edge.from].isMeeting || !read->nodes[edge.to].isMeeting)
                return tl::unexpected<Error>(notTaken(NetworkWords::tr("the tie %1 joins two people or two meetings, though the file has both").arg(edge.line), name));
        }
    return read;
}

} // namespace tasuki::network
