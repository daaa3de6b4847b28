// SPDX-License-Identifier: GPL-3.0-or-later
// The network of a large region: made and measured beside igraph alone, its picture moved, the page of one centre opened.
#include "runs.h"

#include "network/layout.h"
#include "network/measures.h"

#include <igraph/igraph.h>

#ifdef TASUKI_BENCH_WINDOW
#include "centre/centre.h"
#include "network/networkpage.h"
#include "network/networkview.h"
#include "session/session.h"
#include "style/theme.h"

#include <QApplication>
#include <QTest>
#endif

#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

namespace tasuki::bench {

namespace {

using namespace network;

constexpr int peopleCount = 10'000, meetingCount = 6'000, presenceCount = 100'000;

/// Meetings of a large region: most draw on the people of one district, some on everybody, so that groups and bridges are there.
std::vector<Gathering> gatherings(int people, int meetings, int presences)
{
    std::mt19937 random(4711);
    const int districts = 19;
    const QDate last(2026, 3, 31);
    std::vector<Gathering> made;
    int left = presences;
    for (int m = 0; m < meetings; ++m) {
        Gathering each;
        each.on = last.addDays(-static_cast<qint64>(random() % (3 * 365)));
        // From 4 up to about 60, the rest so that the sum comes out.
        const double mean = static_cast<double>(left) / (meetings - m);
        const int size = std::clamp(static_cast<int>(mean * (0.3 + static_cast<double>(random() % 1400) / 1000.0)), 3, 60);
        const int district = static_cast<int>(random() % districts);
        while (static_cast<int>(each.present.size()) < size) {
            const bool fromAway = random() % 10 == 0;
            const int person = fromAway ? static_cast<int>(random() % static_cast<unsigned>(people)) : static_cast<int>(random() % static_cast<unsigned>(people / districts)) * districts + district;
            if (person < people && std::ranges::find(each.present, person) == each.present.end())
                each.present.push_back(person);
        }
        std::ranges::sort(each.present);
        left -= size;
        made.push_back(std::move(each));
    }
    return made;
}

/// The same measures on a graph that is ready, by igraph alone.
double igraphAlone(const Graph& graph)
{
    igraph_vector_int_t ends;
    igraph_vector_int_init(&ends, static_cast<igraph_integer_t>(2 * graph.ties.size()));
    igraph_vector_t weights;
    igraph_vector_init(&weights, static_cast<igraph_integer_t>(graph.ties.size()));
    double total = 0;
    for (std::size_t i = 0; i < graph.ties.size(); ++i) {
        VECTOR(ends)[2 * i] = graph.ties[i].one;
        VECTOR(ends)[2 * i + 1] = graph.ties[i].other;
        VECTOR(weights)[i] = graph.ties[i].weight;
        total += graph.ties[i].weight;
    }
    igraph_t ready;
    igraph_create(&ready, &ends, graph.people, IGRAPH_UNDIRECTED);
    igraph_vector_int_t ints;
    igraph_vector_int_init(&ints, 0);
    igraph_vector_t numbers, strengths;
    igraph_vector_init(&numbers, 0);
    igraph_vector_init(&strengths, 0);
    const Stopwatch watch;
    igraph_degree(&ready, &ints, igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS);
    igraph_strength(&ready, &strengths, igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS, &weights);
    igraph_connected_components(&ready, &ints, nullptr, nullptr, IGRAPH_WEAK);
    igraph_coreness(&ready, &ints, IGRAPH_ALL);
    igraph_transitivity_local_undirected(&ready, &numbers, igraph_vss_all(), IGRAPH_TRANSITIVITY_ZERO);
    igraph_articulation_points(&ready, &ints);
    igraph_bridges(&ready, &ints);
    igraph_closeness(&ready, &numbers, &ints, nullptr, igraph_vss_all(), IGRAPH_ALL, nullptr, true);
    igraph_pagerank(&ready, IGRAPH_PAGERANK_ALGO_PRPACK, &numbers, nullptr, igraph_vss_all(), false, 0.85, &weights, nullptr);
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    igraph_eigenvector_centrality(&ready, &numbers, nullptr, false, true, &weights, &options);
    igraph_rng_seed(igraph_rng_default(), 1);
    igraph_community_leiden(&ready, &weights, &strengths, 1.0 / (2.0 * total), 0.01, false, 4, &ints, nullptr, nullptr);
    const double seconds = watch.elapsed().wall;
    igraph_vector_destroy(&strengths);
    igraph_vector_destroy(&numbers);
    igraph_vector_int_destroy(&ints);
    igraph_destroy(&ready);
    igraph_vector_destroy(&weights);
    igraph_vector_int_destroy(&ends);
    return seconds;
}

} // namespace

#ifdef TASUKI_BENCH_WINDOW
namespace {

/// A picture of that many signs and lines, laid out as a first picture is.
Picture largePicture(const Graph& graph)
{
    Picture made;
    std::vector<int> district(static_cast<std::size_t>(graph.people));
    for (int i = 0; i < graph.people; ++i)
        district[static_cast<std::size_t>(i)] = i % 19;
    const Positions at = firstPositions(district);
    for (int i = 0; i < graph.people; ++i) {
        PictureNode node;
        node.name = QStringLiteral("計測 %1").arg(i);
        node.letter = QStringLiteral("看");
        node.field = static_cast<network::Field>(i % 4);
        node.at = at[static_cast<std::size_t>(i)];
        node.people = {i};
        made.nodes.push_back(std::move(node));
    }
    for (const Tie& tie : graph.ties) {
        made.edges.push_back({tie.one, tie.other, 1, 0.8, 0, false});
        if (made.edges.size() == 100'000)
            break;
    }
    return made;
}

/// A data file with the people and meetings of one centre.
bool fillCentre(Centre& centre, int people, int meetings, int presences)
{
    std::vector<store::CellChange> cells;
    const auto add = [&](auto row) {
        for (auto& cell : store::diff(decltype(row)(), row, true))
            cells.push_back(std::move(cell));
        return row.id;
    };
    std::vector<Id<Person>> ids;
    const auto all = professions();
    for (int i = 0; i < people; ++i) {
        Person person;
        person.id.uuid = Uuid::v5(Uuid(), "person" + std::to_string(i));
        person.name = QStringLiteral("計測 %1太郎").arg(i);
        person.professions = QLatin1String(all[static_cast<std::size_t>(i) % 50].code);
        ids.push_back(add(person));
    }
    int number = 0;
    for (const Gathering& each : gatherings(people, meetings, presences)) {
        Meeting meeting;
        meeting.id.uuid = Uuid::v5(Uuid(), "meeting" + std::to_string(number++));
        meeting.title = QStringLiteral("会議 第%1回").arg(number);
        meeting.on = each.on;
        meeting.heldState = QStringLiteral("held");
        add(meeting);
        for (const int person : each.present) {
            Attendance attendance;
            attendance.meeting = meeting.id;
            attendance.person = ids[static_cast<std::size_t>(person)];
            attendance.id = attendanceId(meeting.id, attendance.person);
            attendance.state = QStringLiteral("present");
            add(attendance);
        }
    }
    return centre.store().commit({QStringLiteral("bench"), store::ChangeKind::Edit, std::move(cells)}).has_value();
}

/// How long until the page stands painted in a new window, ms; the data file is open already, as in the program.
double pageOpened(const QString& path, int people, int meetings, int presences)
{
    auto centre = Centre::create(path, {QStringLiteral("計測センター"), QStringLiteral("計測")});
    if (!centre || !fillCentre(**centre, people, meetings, presences))
        return -1;
    ui::Session session(std::move(*centre));
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        ui::NetworkPage page(session);
        page.resize(1246, 624);
        page.show();
        QCoreApplication::processEvents();
        const Stopwatch watch;
        page.arrive();
        page.repaint();
        times.push_back(watch.elapsed().wall * 1000);
        page.state().stop();
    }
    return median(times);
}

} // namespace
#endif

int networkChild(int argc, char** argv, const QString& scratch)
{
    QJsonObject figures;
#ifdef TASUKI_BENCH_WINDOW
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme theme;
    theme.apply(application);
    const Graph graph = derive(peopleCount, gatherings(peopleCount, meetingCount, presenceCount), {});
    {
        ui::NetworkView view;
        view.resize(738, 440);
        view.QWidget::show();
        const Stopwatch first;
        view.show(largePicture(graph), true);
        if (!QTest::qWaitFor([&] { return view.isSharp(); }, 60000))
            return 1;
        view.repaint();
        figures[QStringLiteral("first")] = first.elapsed().wall * 1000;
        figures[QStringLiteral("edges")] = static_cast<qint64>(view.picture().edges.size());
        std::vector<double> frames;
        for (int i = 0; i < 400; ++i) {
            ui::Camera camera = view.camera();
            const Stopwatch frame;
            if (i % 40 < 20) {
                camera.middle += QPointF(6, 3) / camera.zoom;
                view.setCamera(camera);
            } else {
                view.zoomBy(i % 80 < 40 ? 1.04 : 1 / 1.04, QPointF(300, 200));
            }
            view.repaint();
            frames.push_back(frame.elapsed().wall * 1000);
            QCoreApplication::processEvents();
        }
        figures[QStringLiteral("frame95")] = percentile(frames, 0.95);
        figures[QStringLiteral("frame50")] = percentile(frames, 0.5);
    }
    figures[QStringLiteral("page")] = pageOpened(scratch + QStringLiteral("/network-centre.tasuki"), 800, 500, 8'000);
    figures[QStringLiteral("large")] = pageOpened(scratch + QStringLiteral("/network-region.tasuki"), peopleCount, meetingCount, presenceCount);
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
    Q_UNUSED(scratch);
#endif
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

Lines measureNetwork(const Setting& setting)
{
    const auto meetings = gatherings(peopleCount, meetingCount, presenceCount);
    std::vector<double> ours, floor, deriving;
    double between = 0;
    std::size_t ties = 0;
    NoProgress progress;
    for (int round = 0; round < setting.rounds; ++round) {
        const Stopwatch watch;
        const Graph graph = derive(peopleCount, meetings, {Weight::Newman, QDate(2026, 3, 31), 0, 24});
        deriving.push_back(watch.elapsed().wall);
        auto measures = measure(graph, progress);
        if (!measures)
            return {};
        ours.push_back(watch.elapsed().wall);
        floor.push_back(igraphAlone(graph));
        ties = graph.ties.size();
        if (round == 0) {
            const Stopwatch exact;
            if (auto done = measureBetweenness(graph, *measures, progress); !done)
                return {};
            between = exact.elapsed().wall;
        }
    }
    const QString size = QStringLiteral("%1 people, %2 meetings, %3 attendances, %4 ties").arg(peopleCount).arg(meetingCount).arg(presenceCount).arg(ties);
    Lines lines{{QStringLiteral("network made and measured"), median(ours), QStringLiteral("s"), median(floor), {}, 1.2,
                 QStringLiteral("floor: igraph alone on the ready graph; %1; of it making the network %2 s").arg(size).arg(median(deriving), 0, 'f', 3)},
                {QStringLiteral("exact betweenness"), between, QStringLiteral("s"), {}, {}, {}, QStringLiteral("in the background, with progress")}};
    const QJsonObject figures = child({QStringLiteral("network"), setting.scratch});
    const auto of = [&](const char* name) { return figures[QLatin1String(name)].toDouble(); };
    if (of("frame95") > 0) {
        lines.push_back({QStringLiteral("first picture of it"), of("first"), QStringLiteral("ms"), {}, 1000.0, {}, QStringLiteral("10,000 signs, %1 lines, sharp on the screen").arg(of("edges"))});
        lines.push_back({QStringLiteral("frame while panning, zooming"), of("frame95"), QStringLiteral("ms"), {}, 16.0, {}, QStringLiteral("95th percentile; median %1 ms").arg(of("frame50"), 0, 'f', 2)});
        lines.push_back({QStringLiteral("page of one centre opened"), of("page"), QStringLiteral("ms"), {}, 100.0, {}, QStringLiteral("800 people, 500 meetings, 8,000 attendances")});
        lines.push_back({QStringLiteral("page of a region opened"), of("large"), QStringLiteral("ms"), {}, {}, {}, size});
    }
    return lines;
}

} // namespace tasuki::bench
