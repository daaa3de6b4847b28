// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/picture.h"

#include "base/wareki.h"
#include "network/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace tasuki::network {

namespace {

constexpr double leastFade = 0.28;
constexpr std::size_t mostAside = 60; ///< lines between others, beyond which they hide what is meant
constexpr int smallMeeting = 20;      ///< people with whom one talks
constexpr int severalMeetings = 3;

double fadeOf(QDate last, QDate asOf, double halfLife)
{
    if (!last.isValid() || halfLife <= 0)
        return 1;
    return std::max(leastFade, std::exp2(-monthsBetween(last, asOf) / halfLife));
}

/// A told tie is drawn stronger than the same one from meetings.
double widthOf(double weight, bool told)
{
    return std::clamp((told ? 2 : 1) + 1.2 * std::sqrt(weight), 1.0, told ? 5.0 : 3.0);
}

const Profession* professionAt(const Region& region, int person)
{
    return professionOf(region.where(person).profession);
}

PictureNode nodeOf(const Region& region, int person)
{
    PictureNode node;
    node.name = region.person(person).name;
    if (const Profession* profession = professionAt(region, person)) {
        node.letter = QString::fromUtf8(profession->letter);
        node.field = profession->field;
    } else {
        node.letter = QStringLiteral("人");
    }
    node.people = {person};
    QStringList words;
    if (const Profession* profession = professionAt(region, person))
        words << QString::fromUtf8(profession->label);
    if (!region.where(person).office.isEmpty())
        words << region.where(person).office;
    node.words = words.join(QStringLiteral("・"));
    return node;
}

bool isChosen(const PictureChoice& choice, Field field)
{
    const auto at = static_cast<std::size_t>(field);
    return at >= choice.fields.size() || choice.fields[at];
}

/// What one person has with another.
struct Known
{
    int told = 0;
    const Tie* tie = nullptr;
    bool everMet = false;
    int small = 0; ///< small meetings shared in the window
    [[nodiscard]] int level() const { return told > 0 ? told : small >= severalMeetings ? 2 : tie ? 1 : 0; }
};

} // namespace

Field fieldOf(const Region& region, int person)
{
    const Profession* profession = professionAt(region, person);
    return profession ? profession->field : Field::Region;
}

Picture around(const Region& region, const Graph& ever, const Graph& now, QDate from, int me, const PictureChoice& choice)
{
    std::map<int, Known> known;
    const auto otherOf = [me](const Tie& tie) { return tie.one == me ? tie.other : tie.other == me ? tie.one : -1; };
    for (const Tie& tie : ever.ties)
        if (const int other = otherOf(tie); other >= 0)
            known[other].everMet = true;
    for (const Tie& tie : now.ties)
        if (const int other = otherOf(tie); other >= 0)
            known[other].tie = &tie;
    for (const Told& told : region.told)
        if (told.from == me || told.to == me) {
            Known& held = known[told.from == me ? told.to : told.from];
            held.told = std::max(held.told, told.level);
        }
    for (std::size_t m = 0; m < region.meetings.size(); ++m) {
        const Gathering& gathering = region.gatherings[m];
        if (gathering.present.size() > smallMeeting || (gathering.on.isValid() && (gathering.on < from || gathering.on > region.asOf)) ||
            !std::ranges::binary_search(gathering.present, me))
            continue;
        for (const int other : gathering.present)
            if (const auto found = known.find(other); found != known.end())
                ++found->second.small;
    }
    std::map<int, int> over; // who is reached over whom
    if (choice.radius > 1)
        for (const Tie& tie : now.ties)
            for (const auto& [near, far] : {std::pair(tie.one, tie.other), std::pair(tie.other, tie.one)})
                if (const auto found = known.find(near); near != me && far != me && found != known.end() && found->second.level() > 0 && !known.contains(far))
                    over.emplace(far, near);
    // Sectors: law and money above left, region left, care below, medicine right, as wide as they have people.
    constexpr std::array order{Field::Law, Field::Region, Field::Care, Field::Medical};
    std::array<std::vector<int>, 5> sectors;
    for (const auto& [other, held] : known)
        sectors[static_cast<std::size_t>(professionAt(region, other) ? professionAt(region, other)->field : Field::Region)].push_back(other);
    for (const auto& [other, near] : over)
        sectors[static_cast<std::size_t>(professionAt(region, other) ? professionAt(region, other)->field : Field::Region)].push_back(other);
    Picture made;
    std::size_t total = 0;
    for (auto& sector : sectors) {
        std::ranges::sort(sector); // 五十音順, as the region has them
        total += sector.size();
    }
    const double scale = std::max(1.0, std::sqrt(static_cast<double>(total) / 36.0));
    const double rx = 330 * scale, ry = 212 * scale;
    for (const double share : {0.5, 0.76, 1.0})
        made.rings.emplace_back(rx * share, ry * share);
    if (choice.radius > 1)
        made.rings.emplace_back(rx * 1.3, ry * 1.3);
    PictureNode centre = nodeOf(region, me);
    centre.centre = true;
    centre.size = 46;
    made.nodes.push_back(std::move(centre));
    std::map<int, int> places{{me, 0}};
    double angle = 95 * std::numbers::pi / 180;
    std::size_t before = 0; // how many have their place in earlier sectors
    for (const Field field : order) {
        const auto& sector = sectors[static_cast<std::size_t>(field)];
        const double span = total == 0 ? 0 : 2 * std::numbers::pi * (static_cast<double>(sector.size()) + 0.5) / (static_cast<double>(total) + 2);
        for (std::size_t i = 0; i < sector.size(); ++i) {
            const int other = sector[i];
            const auto found = known.find(other);
            const int level = found == known.end() ? 0 : found->second.level();
            const bool far = found == known.end();
            if (!isChosen(choice, field) || (!far && level == 0) || (!far && found->second.told == 0 && !choice.inferred))
                continue;
            const double at = angle + span * (static_cast<double>(i) + 0.5) / static_cast<double>(sector.size());
            // Two rows within a ring, so that neighbours have room for their names, those beyond the edge of a sector, too.
            const double row = (before + i) % 2 == 0 ? 0 : 1;
            const double share = far ? 1.14 + 0.13 * row : level == 3 ? 0.31 + 0.12 * row : level == 2 ? 0.58 + 0.12 * row : 0.84 + 0.12 * row;
            PictureNode node = nodeOf(region, other);
            node.at = {rx * share * std::cos(at), -ry * share * std::sin(at)};
            QStringList how;
            if (!far && found->second.told > 0)
                how << wordOf(toldLevels(), QString::number(found->second.told));
            if (!far && found->second.tie)
                how << NetworkWords::tr("met %n times", nullptr, found->second.tie->together) + QStringLiteral("・") + wareki::formatShort(found->second.tie->last);
            if (far)
                how << NetworkWords::tr("over %1").arg(region.person(over.at(other)).name);
            node.words += QLatin1Char('\n') + how.join(QStringLiteral("・"));
            node.size = level == 3 ? 32 : level == 2 ? 28 : 24;
            const Tie* tie = far ? nullptr : found->second.tie;
            node.fade = tie ? std::max(0.55, fadeOf(tie->last, region.asOf, choice.halfLife)) : far || !region.where(other).active ? 0.55 : 1;
            places[other] = static_cast<int>(made.nodes.size());
            made.nodes.push_back(std::move(node));
            if (!far)
                made.edges.push_back({0, places[other], widthOf(tie ? tie->weight : 0, found->second.told > 0), tie ? fadeOf(tie->last, region.asOf, choice.halfLife) : 1, found->second.told, false});
        }
        angle += span;
        before += sector.size();
    }
    for (const auto& [other, near] : over)
        if (places.contains(other) && places.contains(near))
            made.edges.push_back({places[near], places[other], 1, 0.6, 0, true});
    // Who a way leads to stands beyond the rings, in the direction of who leads there; nobody else moves for it.
    for (std::size_t i = 1; i < choice.way.size(); ++i) {
        const int near = choice.way[i - 1], far = choice.way[i];
        if (!places.contains(near))
            break;
        if (!places.contains(far)) {
            const QPointF broker = made.nodes[static_cast<std::size_t>(places[near])].at;
            const double towards = broker.isNull() ? 0 : std::atan2(broker.y() / ry, broker.x() / rx) + 0.06;
            PictureNode node = nodeOf(region, far);
            node.at = {rx * 1.12 * std::cos(towards), ry * 1.12 * std::sin(towards)};
            node.size = 34;
            node.words += QLatin1Char('\n') + NetworkWords::tr("over %1").arg(region.person(near).name);
            places[far] = static_cast<int>(made.nodes.size());
            made.nodes.push_back(std::move(node));
        }
        const bool isDrawn = std::ranges::any_of(made.edges, [&](const PictureEdge& edge) {
            return std::minmax(edge.one, edge.other) == std::minmax(places[near], places[far]);
        });
        int told = 0;
        for (const Told& each : region.told)
            if (std::minmax(each.from, each.to) == std::minmax(near, far))
                told = std::max(told, each.level);
        if (!isDrawn)
            made.edges.push_back({places[near], places[far], 2, 1, told, false});
    }
    // The strongest ties between the others, thin: what hangs together without the one in the middle.
    std::vector<const Tie*> aside;
    for (const Tie& tie : now.ties)
        if (tie.one != me && tie.other != me && places.contains(tie.one) && places.contains(tie.other) && choice.inferred)
            aside.push_back(&tie);
    std::ranges::stable_sort(aside, [](const Tie* a, const Tie* b) { return a->weight > b->weight; });
    for (std::size_t i = 0; i < aside.size() && i < mostAside; ++i)
        made.edges.push_back({places[aside[i]->one], places[aside[i]->other], 1, 0.6, 0, true});
    return made;
}

Grouped grouped(const Region& region, const Graph& now, Grouping by)
{
    Grouped made;
    if (by == Grouping::Person) {
        made.graph = now;
        for (std::size_t i = 0; i < region.people.size(); ++i) {
            made.names.push_back(region.people[i].name);
            made.people.push_back({static_cast<int>(i)});
        }
        return made;
    }
    std::map<QString, int> places;
    const auto groups = groupsOf(region, by);
    std::vector<int> groupOf(groups.size(), -1);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto [place, isNew] = places.emplace(groups[i], static_cast<int>(made.names.size()));
        if (isNew) {
            made.names.push_back(groups[i]);
            made.people.emplace_back();
        }
        made.people[static_cast<std::size_t>(place->second)].push_back(static_cast<int>(i));
        groupOf[i] = place->second;
    }
    std::vector<Tie> ties = now.ties;
    for (Tie& tie : ties) {
        tie.one = groupOf[static_cast<std::size_t>(tie.one)];
        tie.other = groupOf[static_cast<std::size_t>(tie.other)];
    }
    if (auto graph = graphOf(static_cast<int>(made.names.size()), std::move(ties)))
        made.graph = std::move(*graph);
    return made;
}

Picture whole(const Region& region, const Graph& now, Grouping by, const Positions& positions, const PictureChoice& choice)
{
    Picture made;
    const Grouped groups = grouped(region, now, by);
    std::vector<int> places(groups.names.size(), -1);
    std::vector<bool> tied(groups.names.size(), false);
    for (const Tie& tie : groups.graph.ties)
        tied[static_cast<std::size_t>(tie.one)] = tied[static_cast<std::size_t>(tie.other)] = true;
    for (std::size_t i = 0; i < groups.names.size(); ++i) {
        // Of a group those of the chosen fields are there: fields are of people, not of offices and districts.
        std::vector<int> people = groups.people[i];
        std::erase_if(people, [&](int person) { return !isChosen(choice, fieldOf(region, person)); });
        if (people.empty())
            continue;
        PictureNode node = nodeOf(region, people.front());
        if (by == Grouping::Person && !region.where(people.front()).active && !tied[i])
            continue;
        if (by != Grouping::Person) {
            node.name = groups.names[i];
            if (by != Grouping::Profession)
                node.letter = QString::number(people.size());
            if (by == Grouping::District)
                node.field = Field::Region;
            node.size = std::clamp(20 + 6 * std::sqrt(static_cast<double>(people.size())), 26.0, 72.0);
            node.people = people;
        }
        if (i < positions.size())
            node.at = positions[i];
        node.fade = tied[i] ? 1 : 0.55;
        places[i] = static_cast<int>(made.nodes.size());
        made.nodes.push_back(std::move(node));
    }
    std::map<std::pair<int, int>, int> told;
    if (by == Grouping::Person)
        for (const Told& each : region.told) {
            auto& level = told[std::minmax(each.from, each.to)];
            level = std::max(level, each.level);
        }
    made.edges.reserve(groups.graph.ties.size());
    for (const Tie& tie : groups.graph.ties) {
        const int one = places[static_cast<std::size_t>(tie.one)], other = places[static_cast<std::size_t>(tie.other)];
        if (one < 0 || other < 0)
            continue;
        int level = 0;
        if (const auto found = told.find({tie.one, tie.other}); found != told.end()) {
            level = found->second;
            told.erase(found);
        }
        if (level == 0 && !choice.inferred)
            continue;
        made.edges.push_back({one, other, by == Grouping::Person ? widthOf(tie.weight, level > 0) * 0.6 : std::clamp(std::sqrt(tie.weight), 1.0, 9.0), fadeOf(tie.last, region.asOf, choice.halfLife), level, false});
    }
    for (const auto& [pair, level] : told)
        if (const int one = places[static_cast<std::size_t>(pair.first)], other = places[static_cast<std::size_t>(pair.second)]; one >= 0 && other >= 0)
            made.edges.push_back({one, other, 2, 1, level, false});
    return made;
}

} // namespace tasuki::network
