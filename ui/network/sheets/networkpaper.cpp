// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sheets/networkpaper.h"

#include "base/wareki.h"
#include "network/codes.h"
#include "network/sheets/nameplaces.h"
#include "network/words.h"
#include "paper/tablepage.h"
#include "paper/text.h"
#include "registry/sheets/registrysheets.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tasuki::ui {

using namespace network;
using paper::Document;
using paper::Page;

namespace {

constexpr double headingHeight = 12;  ///< millimetres
constexpr double legendHeight = 11;
constexpr double namePt = 9, chartPt = 10;
constexpr int mostWordColumns = 14;   ///< with more, words over columns would be one above the other
constexpr std::size_t mostCutAround = 400; ///< signs; with more, lines are cut only at their own ends

void polygon(Page& page, const std::vector<QPointF>& corners, double width)
{
    for (std::size_t i = 0; i < corners.size(); ++i)
        page.items.push_back(paper::Line{corners[i], corners[(i + 1) % corners.size()], width});
}

void sign(Page& page, Field field, const QString& letter, QPointF at, double size, double width)
{
    const double h = size / 2;
    switch (field) {
    case Field::Medical:
        page.items.push_back(paper::Ring{QRectF(at.x() - h, at.y() - h, size, size), width});
        break;
    case Field::Care:
        page.items.push_back(paper::Box{QRectF(at.x() - h * 0.88, at.y() - h * 0.88, size * 0.88, size * 0.88), width});
        break;
    case Field::Law:
        polygon(page, {at + QPointF(0, -h), at + QPointF(h, 0), at + QPointF(0, h), at + QPointF(-h, 0)}, width);
        break;
    default:
        polygon(page, {at + QPointF(-h / 2, -h * 0.87), at + QPointF(h / 2, -h * 0.87), at + QPointF(h, 0), at + QPointF(h / 2, h * 0.87), at + QPointF(-h / 2, h * 0.87), at + QPointF(-h, 0)}, width);
        break;
    }
    paper::Text text;
    text.rect = {at.x() - h, at.y() - h, size, size};
    text.text = letter;
    text.pt = std::clamp(size * 0.5 / paper::mmPerPt, 4.0, 14.0);
    text.bold = true;
    text.align = paper::Align::Centre;
    text.vertical = paper::VerticalAlign::Middle;
    text.lineFactor = 1;
    text.wrap = false;
    page.items.push_back(text);
}

/// Where a line enters and leaves a rectangle, as shares of its length; nothing where it passes by.
std::optional<std::pair<double, double>> within(QPointF from, QPointF to, const QRectF& box)
{
    double begin = 0, end = 1;
    const QPointF way = to - from;
    for (const auto& [step, room] : {std::pair(-way.x(), from.x() - box.left()), std::pair(way.x(), box.right() - from.x()), std::pair(-way.y(), from.y() - box.top()),
                                     std::pair(way.y(), box.bottom() - from.y())}) {
        if (std::abs(step) < 1e-12) {
            if (room < 0)
                return std::nullopt;
            continue;
        }
        if (step < 0)
            begin = std::max(begin, room / step);
        else
            end = std::min(end, room / step);
    }
    return begin < end ? std::optional(std::pair(begin, end)) : std::nullopt;
}

/// The parts of a line that lie in none of the discs and names.
std::vector<std::pair<double, double>> outside(QPointF from, QPointF to, const std::vector<std::pair<QPointF, double>>& discs, const std::vector<QRectF>& names)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    std::vector<std::pair<double, double>> hidden;
    for (const auto& [middle, radius] : discs) {
        const QPointF rel = middle - from;
        const double along = (rel.x() * way.x() + rel.y() * way.y()) / std::max(length, 1e-9);
        const double aside = std::abs(rel.x() * way.y() - rel.y() * way.x()) / std::max(length, 1e-9);
        if (aside >= radius)
            continue;
        const double half = std::sqrt(radius * radius - aside * aside);
        if (along + half > 0 && along - half < length)
            hidden.emplace_back(along - half, along + half);
    }
    for (const QRectF& name : names)
        if (const auto part = within(from, to, name))
            hidden.emplace_back(part->first * length, part->second * length);
    std::ranges::sort(hidden);
    std::vector<std::pair<double, double>> made;
    double at = 0;
    for (const auto& [begin, end] : hidden) {
        if (begin > at)
            made.emplace_back(at / length, begin / length);
        at = std::max(at, end);
    }
    if (at < length)
        made.emplace_back(at / length, 1);
    return made;
}

paper::Text words(const QString& text, QRectF rect, double pt, bool bold = false, paper::Align align = paper::Align::Left)
{
    paper::Text made;
    made.rect = rect;
    made.text = text;
    made.pt = pt;
    made.bold = bold;
    made.align = align;
    made.wrap = false;
    made.lineFactor = 1.2;
    return made;
}

/// Bars as outlines, a thick line across where they are to be compared; the chart stands whole on a page.
void placeChart(paper::Flow& flow, const AnswerChart& chart)
{
    constexpr double line = 6.5, bar = 3.6;
    if (chart.bars.empty())
        return;
    flow.skip(4);
    flow.need(12 + line * static_cast<double>(chart.bars.size() + 1));
    paper::placeWords(flow, chart.heading, 12, true);
    double labels = 0, figures = 0, most = 1;
    for (const AnswerBar& each : chart.bars) {
        labels = std::max(labels, paper::textWidth(each.label, chartPt, false) + 1);
        figures = std::max(figures, paper::textWidth(each.words, chartPt, false) + 1);
        most = std::max({most, each.value, each.mark});
    }
    const double left = flow.left() + labels + 2, scale = (flow.right() - figures - 4 - left) / most;
    const auto say = [&](const QString& text, double x, double width, paper::Align align) {
        paper::Text made = words(text, {x, flow.y(), width, line}, chartPt, false, align);
        made.vertical = paper::VerticalAlign::Middle;
        flow.add(made);
    };
    for (const AnswerBar& each : chart.bars) {
        say(each.label, flow.left(), labels, paper::Align::Right);
        const double top = flow.y() + (line - bar) / 2, at = left + each.mark * scale;
        if (each.value > 0)
            flow.add(paper::Box{{left, top, each.value * scale, bar}, 0.3});
        flow.add(paper::Line{{at, top - 0.9}, {at, top + bar + 0.9}, 0.8});
        say(each.words, flow.right() - figures, figures, paper::Align::Right);
        flow.skip(line);
    }
    say(chart.markWords, left, flow.right() - left, paper::Align::Left);
    flow.skip(line);
}

paper::Table tableOf(const AnswerTable& part)
{
    paper::Table table;
    for (const QString& column : part.columns)
        table.columns.push_back({column});
    for (const int figures : figureColumns(part))
        table.columns[static_cast<std::size_t>(figures)].align = paper::Align::Right;
    for (const AnswerRow& row : part.rows)
        table.rows.push_back(row.cells);
    return table;
}

/// Professions across and down: the letters of their signs head the columns, and stand before the words of the rows.
paper::Table matrixOf(const AnswerTable& part, double width)
{
    constexpr double heads = 36, matrixPt = 7;
    const auto letterOf = [](const QString& word) {
        const Profession* profession = professionOf(word);
        return profession ? QString::fromUtf8(profession->letter) : word.left(1);
    };
    paper::Table table;
    table.pt = matrixPt;
    table.columns.push_back({part.columns.first(), heads});
    const double each = (width - heads) / static_cast<double>(part.columns.size() - 1);
    for (const QString& column : part.columns.mid(1))
        table.columns.push_back({letterOf(column), each, paper::Align::Centre});
    for (const AnswerRow& row : part.rows) {
        table.rows.push_back(row.cells);
        if (!row.cells.isEmpty())
            table.rows.back().first() = letterOf(row.cells.first()) + QStringLiteral("　") + row.cells.first();
    }
    return table;
}

void legend(Page& page, QRectF place, bool rings)
{
    double x = place.left();
    const double y = place.top() + place.height() / 2;
    const auto say = [&](const QString& word) {
        const double width = paper::textWidth(word, namePt, false);
        page.items.push_back(words(word, {x, y - 2.2, width + 1, 4.4}, namePt));
        x += width + 5;
    };
    for (const Field field : {Field::Medical, Field::Care, Field::Region, Field::Law}) {
        sign(page, field, {}, {x + 2, y}, 4, 0.3);
        x += 5.5;
        say(fieldWord(field));
    }
    page.items.push_back(paper::Line{{x, y}, {x + 9, y}, 0.6});
    x += 10.5;
    say(NetworkWords::tr("told by themselves"));
    page.items.push_back(paper::Line{{x, y}, {x + 9, y}, 0.3, true});
    x += 10.5;
    say(NetworkWords::tr("inferred from meetings"));
    if (rings)
        say(NetworkWords::tr("Rings from inside: trusted work together, views and ways, name and face"));
}

} // namespace

Document picturePaper(store::Store& store, const Picture& picture, const QString& title, const QString& remark, paper::PageSize size, store::Scope audience, int withheld)
{
    Document document;
    document.title = title;
    document.size = size;
    auto imprint = imprintFor(store, audience, withheld);
    imprint.source.clear();
    document.pages.emplace_back();
    Page& page = document.pages.back();
    const double top = paper::addHead(document, page, title, {}, imprint);
    QRectF content = document.content();
    content.setTop(top);
    content.setBottom(content.bottom() - paper::footHeight(document, imprint));
    QString said = remark;
    if (picture.edges.size() > mostPrintedLines)
        said += NetworkWords::tr(" Of %1 ties the strongest %2 are drawn.").arg(picture.edges.size()).arg(mostPrintedLines);
    page.items.push_back(words(said, {content.left(), content.top(), content.width(), 5}, 10.5));
    legend(page, {content.left(), content.bottom() - legendHeight, content.width(), legendHeight}, !picture.rings.empty());
    const QRectF place = content.adjusted(2, headingHeight - 4, -2, -legendHeight - 1);

    QRectF all;
    for (const QSizeF& ring : picture.rings)
        all |= QRectF(-ring.width(), -ring.height(), 2 * ring.width(), 2 * ring.height());
    for (const PictureNode& node : picture.nodes)
        all |= QRectF(node.at - QPointF(30, 24), QSizeF(60, 54));
    const double scale = std::min({place.width() / std::max(1.0, all.width()), place.height() / std::max(1.0, all.height()), 0.5});
    const auto toPaper = [&](QPointF at) { return (at - all.center()) * scale + place.center(); };
    const double signScale = std::clamp(scale, 0.08, 0.26);

    for (const QSizeF& ring : picture.rings) {
        const QPointF middle = toPaper({0, 0});
        page.items.push_back(paper::Ring{QRectF(middle.x() - ring.width() * scale, middle.y() - ring.height() * scale, 2 * ring.width() * scale, 2 * ring.height() * scale), 0.1});
    }
    std::vector<std::pair<QPointF, double>> discs;
    NamePlaces taken(place, 16);
    for (const PictureNode& node : picture.nodes) {
        const double side = node.size * signScale;
        const QPointF at = toPaper(node.at);
        discs.emplace_back(at, side / 2 + 0.3);
        taken.take({at.x() - side / 2, at.y() - side / 2, side, side});
    }
    const auto shorts = shortNames(picture);
    std::vector<QRectF> written;
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const PictureNode& node = picture.nodes[i];
        const QPointF at = discs[i].first;
        const double side = node.size * signScale;
        if (node.centre) {
            page.items.push_back(paper::Ring{QRectF(at.x() - side / 2, at.y() - side / 2, side, side), 0.7});
            paper::Text name = words(shorts[i], {at.x() - side / 2, at.y() - side / 2, side, side}, namePt, true, paper::Align::Centre);
            name.vertical = paper::VerticalAlign::Middle;
            name.smallestPt = 6;
            page.items.push_back(name);
            continue;
        }
        sign(page, node.field, node.letter, at, side, 0.3);
        const double pt = signScale < 0.14 ? 7 : namePt;
        const double width = paper::textWidth(shorts[i], pt, false) + 1, height = pt * paper::mmPerPt * 1.25;
        const QRectF free = taken.takeFree({
            {at.x() - width / 2, at.y() + side / 2 + 0.3, width, height},
            {at.x() - width / 2, at.y() - side / 2 - 0.3 - height, width, height},
            {at.x() + side / 2 + 0.5, at.y() - height / 2, width, height},
            {at.x() - side / 2 - 0.5 - width, at.y() - height / 2, width, height},
        });
        if (free.isNull())
            continue;
        page.items.push_back(words(shorts[i], free, pt, false, paper::Align::Centre));
        written.push_back(free);
    }
    std::vector<const PictureEdge*> edges;
    for (const PictureEdge& edge : picture.edges)
        edges.push_back(&edge);
    const auto strength = [](const PictureEdge& edge) { return edge.told * 100 + edge.width * edge.fade - (edge.aside ? 50 : 0); };
    std::ranges::stable_sort(edges, [&](const PictureEdge* a, const PictureEdge* b) { return strength(*a) > strength(*b); });
    if (edges.size() > mostPrintedLines)
        edges.resize(mostPrintedLines);
    const bool few = discs.size() <= mostCutAround;
    for (const PictureEdge* edge : edges) {
        const auto one = static_cast<std::size_t>(edge->one), other = static_cast<std::size_t>(edge->other);
        const QPointF from = discs[one].first, to = discs[other].first;
        const auto parts = few ? outside(from, to, discs, written) : outside(from, to, {discs[one], discs[other]}, {});
        for (const auto& [begin, end] : parts)
            page.items.push_back(paper::Line{from + (to - from) * begin, from + (to - from) * end, edge->aside ? 0.08 : std::clamp(edge->width * 0.16, 0.12, 0.8), edge->told == 0 && !edge->aside});
    }
    paper::addFeet(document, imprint);
    return document;
}

Document answersPaper(store::Store& store, const QDate& asOf, const std::vector<Answer>& answers, store::Scope audience, int withheld)
{
    Document document;
    document.title = answers.size() == 1 ? answers.front().question : NetworkWords::tr("The network of the region: questions and answers");
    auto imprint = imprintFor(store, audience, withheld);
    imprint.source.clear();
    paper::Flow flow(document, imprint);
    const QString note = NetworkWords::tr("as of %1").arg(wareki::formatWareki(asOf));
    for (const Answer& answer : answers) {
        flow.startSection(paper::headWith(NetworkWords::tr("Question %1: %2").arg(answer.number).arg(answer.question), note, imprint));
        paper::placeWords(flow, answer.sentence, 12);
        if (!answer.suggestion.isEmpty()) {
            flow.skip(2);
            paper::placeWords(flow, answer.suggestion, 10.5);
        }
        for (const AnswerChart& chart : answer.charts)
            placeChart(flow, chart);
        for (const AnswerTable& part : answer.tables) {
            if (part.rows.empty())
                continue;
            flow.skip(4);
            if (!part.heading.isEmpty()) {
                flow.need(20);
                paper::placeWords(flow, part.heading, 12, true);
            }
            paper::placeTable(flow, part.columns.size() > mostWordColumns ? matrixOf(part, flow.width()) : tableOf(part));
        }
        flow.skip(4);
        paper::placeWords(flow, NetworkWords::tr("Having met is no proof of knowing each other."), 9);
    }
    return flow.finish();
}

} // namespace tasuki::ui
