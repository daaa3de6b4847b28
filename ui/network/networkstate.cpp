// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkstate.h"

#include "network/introduction.h"
#include "network/outside.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace tasuki::ui {

using namespace network;

namespace {

constexpr const char* placesKey = "network_layout";
constexpr int mostMonths = 120;
/// The first picture appears at once and is refined in these steps; each is shown.
constexpr std::array<int, 4> slices{20, 50, 100, 150};
constexpr int groupIterations = 300;
constexpr int rolesQuestion = 15;

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

} // namespace

NetworkState::NetworkState(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_network(session.store()), m_layout(new Background(this)), m_asked(new Background(this)), m_measured(new Background(this))
{
    connect(m_layout, &Background::progressed, this, &NetworkState::progressed);
}

QDate NetworkState::from() const
{
    return m_shown->asOf.addMonths(-months()).addDays(1);
}

Asking NetworkState::asking() const
{
    return {months(), m_choice.picture.halfLife, m_choice.weight, m_me >= 0 ? m_shown->person(m_me).id : Id<Person>()};
}

Result<void> NetworkState::load()
{
    auto region = m_network.region(QDate());
    if (!region)
        return tl::unexpected<Error>(region.error());
    const bool first = !m_all;
    const std::vector<Uuid> before = [&] {
        std::vector<Uuid> ids;
        if (m_all)
            for (const Person& person : m_all->people)
                ids.push_back(person.id.uuid);
        return ids;
    }();
    m_all = std::make_shared<const Region>(std::move(*region));
    const QDate today = m_all->asOf;
    QDate earliest = today;
    for (const Meeting& meeting : m_all->meetings)
        if (meeting.on.isValid() && meeting.on < earliest)
            earliest = meeting.on;
    earliest = std::max(earliest, today.addMonths(1 - mostMonths));
    // At least a year, so that the handles have somewhere to go.
    earliest = std::min(earliest, today.addMonths(-11));
    const int firstNumber = monthNumber(earliest);
    const auto last = static_cast<int>(m_bars.size()) - 1;
    m_firstMonth = QDate(earliest.year(), earliest.month(), 1);
    m_bars.assign(static_cast<std::size_t>(monthNumber(today) - firstNumber + 1), 0);
    for (const Meeting& meeting : m_all->meetings)
        if (meeting.on.isValid() && meeting.on <= today && monthNumber(meeting.on) >= firstNumber)
            ++m_bars[static_cast<std::size_t>(monthNumber(meeting.on) - firstNumber)];
    const auto newLast = static_cast<int>(m_bars.size()) - 1;
    if (first) {
        m_choice.toMonth = newLast;
        m_choice.fromMonth = std::max(0, newLast - 11);
    } else {
        // The choice keeps its distance from today.
        m_choice.toMonth = std::clamp(m_choice.toMonth + newLast - last, 0, newLast);
        m_choice.fromMonth = std::clamp(m_choice.fromMonth + newLast - last, 0, m_choice.toMonth);
    }
    if (m_choice.me.isNil()) {
        const QString staff = m_session.staff();
        const auto found = std::ranges::find(m_all->people, staff, &Person::name);
        if (!staff.isEmpty() && found != m_all->people.end())
            m_choice.me = found->id;
    }
    bool same = before.size() == m_all->people.size();
    for (std::size_t i = 0; same && i < before.size(); ++i)
        same = before[i] == m_all->people[i].id.uuid;
    if (!same)
        readPlaces();
    applySpots();
    show(first || !same);
    return {};
}

void NetworkState::choose(NetworkChoice choice)
{
    const bool refit = choice.aroundMe != m_choice.aroundMe || choice.by != m_choice.by || choice.me != m_choice.me || choice.picture.radius != m_choice.picture.radius;
    m_choice = std::move(choice);
    if (m_all)
        show(refit);
}

void NetworkState::showWay(std::vector<int> way)
{
    if (!m_shown || way == m_choice.picture.way)
        return;
    m_choice.picture.way = std::move(way);
    if (m_choice.aroundMe)
        makePicture(false);
}

void NetworkState::show(bool refit)
{
    auto shown = std::make_shared<Region>(*m_all);
    const auto last = static_cast<int>(m_bars.size()) - 1;
    if (m_choice.toMonth < last)
        shown->asOf = m_firstMonth.addMonths(m_choice.toMonth + 1).addDays(-1);
    if (!m_choice.kindGroup.isEmpty())
        for (std::size_t m = 0; m < shown->meetings.size(); ++m) {
            const MeetingKind* kind = shown->kind(shown->meetings[m].kind);
            if (!kind || kind->group != m_choice.kindGroup) {
                shown->gatherings[m].present.clear();
                shown->unnamed[m] = 0;
            }
        }
    m_shown = std::move(shown);
    const auto people = static_cast<int>(m_shown->people.size());
    m_now = derive(people, m_shown->gatherings, {m_choice.weight, m_shown->asOf, months(), m_choice.picture.halfLife});
    m_ever = derive(people, m_all->gatherings, {m_choice.weight, QDate(), 0, 0});
    m_me = whoAsks(*m_shown, m_now, m_choice.me);
    m_choice.picture.way.clear();
    m_measures.reset();
    m_groups = m_choice.by == Grouping::Person ? Grouped() : grouped(*m_shown, m_now, m_choice.by);
    if (m_choice.by != Grouping::Person && m_groupPlaces.size() != m_groups.names.size()) {
        std::vector<int> each(m_groups.names.size());
        std::iota(each.begin(), each.end(), 0);
        m_groupPlaces = firstPositions(each);
        refit = true;
    }
    makePicture(refit);
    arrange();
    makeAnswers();
}

void NetworkState::makePicture(bool refit)
{
    PictureChoice all = m_choice.picture;
    all.fields = {true, true, true, true};
    const auto make = [this](const PictureChoice& choice) { return pictureOf(*m_shown, choice); };
    m_picture = make(all);
    m_perField = {};
    for (const PictureNode& node : m_picture.nodes)
        for (const int person : node.people)
            if (const auto field = static_cast<std::size_t>(fieldOf(*m_shown, person)); !node.centre && field < m_perField.size())
                ++m_perField[field];
    if (std::ranges::find(m_choice.picture.fields, false) != m_choice.picture.fields.end())
        m_picture = make(m_choice.picture);
    Q_EMIT pictureChanged(refit);
}

Picture NetworkState::pictureOf(const Region& region, const PictureChoice& choice) const
{
    if (m_choice.aroundMe)
        return m_me >= 0 ? around(region, m_ever, m_now, from(), m_me, choice) : Picture();
    return whole(region, m_now, m_choice.by, m_choice.by == Grouping::Person ? m_places : m_groupPlaces, choice);
}

Picture NetworkState::pictureFor(store::Scope audience, int& withheld) const
{
    withheld = 0;
    if (audience == store::Scope::Centre)
        return m_picture;
    PictureChoice choice = m_choice.picture;
    choice.inferred = true; // told ties are the centre's own; without the others nothing would be left
    const Picture made = pictureOf(regionFor(*m_shown, audience).region, choice);
    Picture kept = withoutNameless(made);
    withheld = static_cast<int>(made.nodes.size() - kept.nodes.size());
    return kept;
}

Result<std::vector<Answer>> NetworkState::answersFor(store::Scope audience, int& withheld) const
{
    withheld = 0;
    if (audience == store::Scope::Centre)
        return m_answers;
    const Outside outside = regionFor(*m_shown, audience);
    withheld = outside.withheld;
    NoProgress progress;
    auto made = network::answers(outside.region, asking(), progress);
    if (made)
        std::erase_if(*made, [](const Answer& each) { return each.number == rolesQuestion; });
    return made;
}

QString NetworkState::remark() const
{
    int meetings = 0, presences = 0;
    const QDate begin = from();
    for (const Gathering& each : m_shown->gatherings) {
        if (each.present.empty() || (each.on.isValid() && (each.on < begin || each.on > m_shown->asOf)))
            continue;
        ++meetings;
        presences += static_cast<int>(each.present.size());
    }
    int people = 0;
    for (const PictureNode& node : m_picture.nodes)
        people += node.centre ? 0 : static_cast<int>(node.people.size());
    return tr("%1 people (from %2 meetings, attended %3 times in all)").arg(people).arg(meetings).arg(presences);
}

void NetworkState::makeAnswers()
{
    m_answers.clear();
    Q_EMIT answersChanged();
    m_asked->start(
        [region = m_shown, asking = asking()](Progress& progress) -> std::any { return network::answers(*region, asking, progress); },
        [this](std::any made) {
            auto all = std::any_cast<Result<std::vector<Answer>>>(std::move(made));
            if (!all) {
                Q_EMIT failed(all.error().message);
                return;
            }
            m_answers = std::move(*all);
            Q_EMIT answersChanged();
            makeMeasures();
        });
}

void NetworkState::makeMeasures()
{
    auto graph = std::make_shared<const Graph>(m_now);
    m_measured->start([graph](Progress& progress) -> std::any { return measure(*graph, progress); },
                      [this, graph](std::any made) {
                          auto all = std::any_cast<Result<Measures>>(std::move(made));
                          if (!all)
                              return;
                          auto kept = std::make_shared<const Measures>(std::move(*all));
                          m_measures = kept;
                          Q_EMIT measuresChanged();
                          m_measured->start(
                              [graph, kept](Progress& progress) -> std::any {
                                  Measures whole = *kept;
                                  if (auto done = measureBetweenness(*graph, whole, progress); !done)
                                      return std::shared_ptr<const Measures>();
                                  return std::make_shared<const Measures>(std::move(whole));
                              },
                              [this](std::any more) {
                                  if (auto exact = std::any_cast<std::shared_ptr<const Measures>>(std::move(more))) {
                                      m_measures = std::move(exact);
                                      Q_EMIT measuresChanged();
                                  }
                              });
                      });
}

void NetworkState::readPlaces()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_session.store().meta(placesKey).toUtf8()).object();
    const std::size_t count = m_all->people.size();
    m_arranged.assign(count, QPointF());
    std::vector<bool> known(count, false);
    std::size_t found = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const QJsonArray at = kept.value(m_all->people[i].id.toString()).toArray();
        if (at.size() != 2 || !std::isfinite(at[0].toDouble()) || !std::isfinite(at[1].toDouble()))
            continue;
        m_arranged[i] = {at[0].toDouble(), at[1].toDouble()};
        known[i] = true;
        ++found;
    }
    m_isArranged = found > 0 && found * 2 >= count;
    if (!m_isArranged) {
        std::map<QString, int> numbers;
        std::vector<int> district(count);
        const auto groups = groupsOf(*m_all, Grouping::District);
        for (std::size_t i = 0; i < count; ++i)
            district[i] = numbers.emplace(groups[i], static_cast<int>(numbers.size())).first->second;
        m_arranged = firstPositions(district);
        return;
    }
    // Nobody who has a place moves; who is new stands amid those they know, or beyond everybody.
    const auto ever = derive(static_cast<int>(count), m_all->gatherings, {});
    const Neighbours neighbours(ever);
    double far = 0;
    for (std::size_t i = 0; i < count; ++i)
        far = std::max(far, std::hypot(m_arranged[i].x(), m_arranged[i].y()));
    for (std::size_t i = 0; i < count; ++i) {
        if (known[i])
            continue;
        QPointF sum;
        int times = 0;
        for (const int other : neighbours.of(static_cast<int>(i)))
            if (known[static_cast<std::size_t>(other)]) {
                sum += m_arranged[static_cast<std::size_t>(other)];
                ++times;
            }
        // The golden angle spreads those that arrive together.
        const double angle = static_cast<double>(i) * 2.39996;
        const QPointF aside(std::cos(angle), std::sin(angle));
        m_arranged[i] = times > 0 ? sum / times + 40 * aside : (far + 60) * aside;
    }
}

void NetworkState::applySpots()
{
    m_places = m_arranged;
    std::map<Uuid, QPointF> spots;
    for (const Spot& spot : m_network.spots().value_or(std::vector<Spot>()))
        if (spot.x && spot.y)
            spots[spot.person.uuid] = {*spot.x, *spot.y};
    for (std::size_t i = 0; !spots.empty() && i < m_all->people.size(); ++i)
        if (const auto found = spots.find(m_all->people[i].id.uuid); found != spots.end())
            m_places[i] = found->second;
}

void NetworkState::keepPlaces()
{
    QJsonObject kept;
    for (std::size_t i = 0; i < m_all->people.size(); ++i)
        kept.insert(m_all->people[i].id.toString(), QJsonArray{std::round(m_arranged[i].x()), std::round(m_arranged[i].y())});
    if (auto done = m_session.store().setMeta(placesKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))); !done)
        qWarning("places of the network were not kept: %s", qPrintable(done.error().detail));
}

void NetworkState::arrange()
{
    if (m_choice.aroundMe)
        return;
    if (m_choice.by == Grouping::Person) {
        if (!m_isArranged && !m_layout->isRunning())
            refineFrom(0);
        return;
    }
    m_layout->start(
        [graph = m_groups.graph, from = m_groupPlaces](Progress& progress) -> std::any {
            progress.start(NetworkState::tr("Arranging the picture"), 0);
            return refine(graph, from, groupIterations, progress);
        },
        [this](std::any made) {
            auto places = std::any_cast<Result<Positions>>(std::move(made));
            if (!places || places->size() != m_groups.names.size())
                return;
            m_groupPlaces = std::move(*places);
            makePicture(true);
        });
}

void NetworkState::refineFrom(std::size_t slice)
{
    m_layout->start(
        [graph = m_ever, from = m_arranged, slice](Progress& progress) -> std::any {
            progress.start(NetworkState::tr("Arranging the picture"), static_cast<std::int64_t>(slices.size()));
            progress.advanceTo(static_cast<std::int64_t>(slice));
            return refine(graph, from, slices[slice], progress);
        },
        [this, slice](std::any made) {
            auto places = std::any_cast<Result<Positions>>(std::move(made));
            if (!places) {
                if (places.error().code != Error::Code::Cancelled)
                    Q_EMIT failed(places.error().message);
                return;
            }
            if (places->size() != m_all->people.size()) {
                // Other people are there now.
                refineFrom(0);
                return;
            }
            m_arranged = std::move(*places);
            applySpots();
            if (!m_choice.aroundMe)
                makePicture(true);
            if (slice + 1 < slices.size()) {
                refineFrom(slice + 1);
                return;
            }
            m_isArranged = true;
            keepPlaces();
        });
}

Result<void> NetworkState::place(int node, QPointF at)
{
    const PictureNode& moved = m_picture.nodes[static_cast<std::size_t>(node)];
    if (m_choice.aroundMe || m_choice.by != Grouping::Person || moved.people.size() != 1)
        return {};
    Spot spot;
    spot.person = m_all->person(moved.people.front()).id;
    spot.x = at.x();
    spot.y = at.y();
    return m_network.place({spot});
}

Result<void> NetworkState::arrangeAnew()
{
    std::vector<Spot> spots = m_network.spots().value_or(std::vector<Spot>());
    for (Spot& spot : spots)
        spot.x = spot.y = std::nullopt;
    if (!spots.empty())
        if (auto done = m_network.place(spots); !done)
            return done;
    if (auto done = m_session.store().setMeta(placesKey, {}); !done)
        return done;
    m_layout->cancel();
    readPlaces();
    applySpots();
    makePicture(true);
    arrange();
    return {};
}

void NetworkState::stop()
{
    m_layout->cancel();
    m_asked->cancel();
    m_measured->cancel();
}

} // namespace tasuki::ui
