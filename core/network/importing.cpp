// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/importing.h"

#include "base/wareki.h"
#include "network/graphplan.h"
#include "network/known.h"
#include "network/listlines.h"
#include "network/words.h"
#include "store/rowcells.h"
#include "table/header.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_set>

namespace tasuki::network {

namespace {

constexpr std::size_t headRows = 40;
constexpr int firstYear = 1950; ///< of a meeting that a region can remember; before it a day is mistyped
constexpr int firstSerial = 18264, endSerial = 73051; ///< 1950-01-01 and 2100-01-01 as Excel counts days

/// A day as Excel and people write it with the hour behind: 「2025-05-01T18:30」, 「2025/5/1 18:30」 are the day.
QString withoutHour(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^(.*\\d日?)(?:T|\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?$"));
    const auto match = form.match(typed);
    return match.hasMatch() ? match.captured(1) : typed;
}

std::optional<QDate> dayIn(const QString& typed)
{
    return wareki::parseDate(withoutHour(typed.simplified()));
}

QString cellAt(const table::RowCopy& row, std::size_t column)
{
    return column < row.cells.size() ? QString::fromStdString(row.cells[column]).simplified() : QString();
}

/// Titles and days of meetings often stand in two rows, the day beside 氏名 and the title above it or the other way round:
/// both are the heading. The row below is taken only where it names nobody.
void joinDays(table::Header& header, const std::vector<table::RowCopy>& head)
{
    const auto place = std::find_if(head.begin(), head.end(), [&](const table::RowCopy& row) { return row.number == header.firstRow; });
    if (place == head.end() || header.firstRow != header.lastRow)
        return;
    const auto name = std::find_if(header.names.begin(), header.names.end(), [](const std::string& each) { return meaningOf(QString::fromStdString(each)) == Means::Name; });
    if (name == header.names.end())
        return;
    const auto join = [&](const table::RowCopy& other, bool otherIsDay) {
        bool any = false;
        for (std::size_t i = 0; i < header.names.size(); ++i) {
            const QString own = QString::fromStdString(header.names[i]).simplified(), more = cellAt(other, i);
            if (meaningOf(own) != Means::None || own.isEmpty() || more.isEmpty() || !dayIn(otherIsDay ? more : own) || dayIn(otherIsDay ? own : more))
                continue;
            header.names[i] = (otherIsDay ? own + QLatin1Char(' ') + withoutHour(more) : more + QLatin1Char(' ') + withoutHour(own)).toStdString();
            any = true;
        }
        return any;
    };
    if (place != head.begin())
        join(*std::prev(place), false);
    const auto below = std::next(place);
    if (below != head.end() && below->number == header.firstDataRow && cellAt(*below, static_cast<std::size_t>(name - header.names.begin())).isEmpty() && join(*below, true))
        header.firstDataRow = below->number + 1;
}

/// The row with 氏名 in it, whatever stands above: titles, days of printing.
std::optional<table::Header> rowWithNames(const std::vector<table::RowCopy>& head)
{
    for (const table::RowCopy& row : head) {
        const auto filled = std::count_if(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return !cell.empty(); });
        if (filled > 1 && std::any_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return meaningOf(QString::fromStdString(cell)) == Means::Name; }))
            return table::Header{row.cells, row.number, row.number, row.number + 1};
    }
    return {};
}

/// Reads a table with its header; a table that seems to begin with data is taken by its first row.
struct Source
{
    std::unique_ptr<table::Table> table;
    table::Header header;
    std::vector<Means> means;
};

Result<Source> openSource(const QString& path, Progress& progress)
{
    auto opened = table::openTable(path);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Source source{std::move(*opened), {}, {}};
    std::vector<table::RowCopy> head;
    auto peeked = table::readTable(*source.table, 0, [&](const table::Row& row) {
        head.push_back(table::copyOf(row));
        return head.size() < headRows;
    }, progress);
    if (!peeked)
        return tl::unexpected<Error>(peeked.error());
    if (head.empty())
        return fail(Error::Code::Unreadable, NetworkWords::tr("This list is empty. Nothing was changed."));
    auto proposed = table::proposeHeader(head);
    const bool named = proposed && std::any_of(proposed->names.begin(), proposed->names.end(), [](const std::string& name) { return meaningOf(QString::fromStdString(name)) == Means::Name; });
    if (auto with = named ? std::nullopt : rowWithNames(head))
        source.header = std::move(*with);
    else if (proposed)
        source.header = std::move(*proposed);
    else
        source.header = {head[0].cells, head[0].number, head[0].number, head[0].number + 1};
    joinDays(source.header, head);
    for (const std::string& name : source.header.names)
        source.means.push_back(meaningOf(QString::fromStdString(name)));
    return source;
}

/// The cells of a row by what they mean.
Line readLine(const Source& source, const table::Row& row)
{
    Line line;
    for (std::size_t i = 0; i < row.cells.size() && i < source.means.size(); ++i)
        line.take(source.means[i], QString::fromUtf8(row.cells[i].data(), static_cast<qsizetype>(row.cells[i].size())));
    return line;
}

/// The day of a meeting; the reason where it is none.
QDate dayOf(const QString& typed, QString& why)
{
    if (typed.isEmpty())
        return {};
    auto day = dayIn(typed);
    // A day whose format was lost is the number by which Excel counts it.
    if (bool isNumber = false; !day)
        if (const int serial = typed.toInt(&isNumber); isNumber && serial >= firstSerial && serial < endSerial)
            day = QDate(1899, 12, 30).addDays(serial);
    if (!day || day->year() < firstYear)
        why = NetworkWords::tr("“%1” is no day").arg(typed.left(20));
    return why.isEmpty() ? *day : QDate();
}

/// The heading of a meeting's column.
struct Heading
{
    QString title;
    QDate on;
    QString why; ///< why it is none
};

/// 「R7.6.11 研修会」, 「研修会（2025-06-11）」 or the title alone. What looks like a day and is none is told: as part of a
/// title it would be lost.
Heading headingOf(const QString& heading)
{
    // A day alone has to be called something.
    if (const auto day = dayIn(heading); day && day->year() >= firstYear)
        return {NetworkWords::tr("Meeting of %1").arg(wareki::formatWareki(*day)), *day, {}};
    for (const int part : {0, -1}) {
        const QString word = heading.section(QLatin1Char(' '), part, part);
        if (const auto day = wareki::parseDate(word); day && word.size() < heading.size())
            return {(part == 0 ? heading.mid(word.size()) : heading.chopped(word.size())).simplified(), *day, {}};
    }
    static const QString day = QStringLiteral("((?:(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr])\\s*(?:\\d{1,2}|元)|(?:西暦)?\\d{4})\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?)");
    static const QRegularExpression before(QStringLiteral("^") + day + QStringLiteral("(?!\\d)(.*)$"));
    static const QRegularExpression behind(QStringLiteral("^(.*?)[(]?") + day + QStringLiteral("[)]?$"));
    const QString plain = heading.normalized(QString::NormalizationForm_KC);
    for (const auto& [form, ofDay, ofTitle] : {std::tuple(&before, 1, 2), std::tuple(&behind, 2, 1)}) {
        const auto match = form->match(plain);
        if (!match.hasMatch())
            continue;
        const QString title = match.captured(ofTitle).simplified();
        if (const auto on = wareki::parseDate(match.captured(ofDay)); on && on->year() >= firstYear)
            return {title.isEmpty() ? heading : title, *on, {}};
        return {heading, {}, NetworkWords::tr("“%1” is no day").arg(match.captured(ofDay).trimmed())};
    }
    return {heading, {}, {}};
}

QString kindOf(const QString& word)
{
    for (const KindSeed& each : kindSeeds())
        if (nameKey(word) == nameKey(QString::fromUtf8(each.label)) || word == QLatin1String(each.code))
            return QLatin1String(each.code);
    return {};
}

void nameColumns(const Source& source, NetworkPlan& plan)
{
    for (std::size_t i = 0; i < source.means.size(); ++i) {
        const QString name = QString::fromStdString(source.header.names[i]);
        if (source.means[i] != Means::None)
            plan.columns << name;
        else if (!name.isEmpty())
            plan.ignored << name;
    }
}

bool has(const Source& source, Means means)
{
    return std::find(source.means.begin(), source.means.end(), means) != source.means.end();
}

Result<NetworkPlan> planList(Network& network, const Source& source, Progress& progress)
{
    NetworkPlan plan;
    Known known(network, plan);
    if (auto loaded = known.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    nameColumns(source, plan);
    const QDate today = network.store().clock().today();
    auto read = table::readTable(*source.table, 0, [&](const table::Row& row) {
        if (row.number < source.header.firstDataRow)
            return true;
        Line line = readLine(source, row);
        const QDate on = dayOf(line.day, line.why);
        const auto state = line.state.isEmpty() ? std::optional(QStringLiteral("present")) : stateOf(line.state);
        if (line.person.name.isEmpty())
            line.why = NetworkWords::tr("no name");
        else if (line.meeting.isEmpty())
            line.why = NetworkWords::tr("no meeting");
        else if (!state)
            line.why = NetworkWords::tr("“%1” says neither present nor absent").arg(line.state.left(20));
        else if (line.why.isEmpty() && on > today && *state == QLatin1String("present"))
            line.why = NetworkWords::tr("present at a meeting that is still to come");
        if (line.why.isEmpty() && !state->isEmpty())
            if (const auto person = known.person(line.person, line.where, line.why))
                line.why = known.add({*person, known.meeting(line.meeting, on, kindOf(line.kind)), *state, line.reason, line.where.office, {}});
        if (!line.why.isEmpty())
            plan.refused.push_back({row.number, line.person.name, line.why});
        return !progress.cancelled();
    }, progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    known.refuseTooLarge();
    return plan;
}

/// A table of ties (source, target, weight), as programs for networks write it; nothing where it is another. Where nothing
/// that is a source is a target as well, sources are people and targets meetings.
Result<std::optional<ForeignGraph>> edgeListOf(const Source& source, Progress& progress)
{
    const auto column = [&](std::initializer_list<const char*> words) {
        for (std::size_t i = 0; i < source.header.names.size(); ++i)
            for (const char* word : words)
                if (nameKey(QString::fromStdString(source.header.names[i])) == nameKey(QString::fromUtf8(word)))
                    return static_cast<int>(i);
        return -1;
    };
    const int from = column({"source", "from"}), to = column({"target", "to"}), weight = column({"weight", "value"});
    if (from < 0 || to < 0)
        return std::nullopt;
    ForeignGraph graph;
    std::map<QString, std::size_t> nodes;
    std::set<std::size_t> sources, targets;
    std::optional<Error> wrong;
    auto read = table::readTable(*source.table, 0, [&](const table::Row& row) {
        if (row.number < source.header.firstDataRow)
            return true;
        const auto cell = [&](int at) {
            return at >= 0 && static_cast<std::size_t>(at) < row.cells.size()
                       ? QString::fromUtf8(row.cells[static_cast<std::size_t>(at)].data(), static_cast<qsizetype>(row.cells[static_cast<std::size_t>(at)].size())).simplified()
                       : QString();
        };
        const QString one = cell(from), other = cell(to);
        bool isNumber = true;
        const double value = cell(weight).isEmpty() ? 1 : cell(weight).toDouble(&isNumber);
        if (one.isEmpty() || other.isEmpty() || !isNumber || !std::isfinite(value) || value < 0) {
            wrong = Error{Error::Code::Unreadable,
                          NetworkWords::tr("Row %1 is no tie between two names with a weight from 0 up. Nothing was changed.").arg(row.number), {}};
            return false;
        }
        const auto node = [&](const QString& name) {
            const auto [place, isNew] = nodes.try_emplace(name, graph.nodes.size());
            if (isNew)
                graph.nodes.push_back({name, {}, {}, {}, {}, {}, false});
            return place->second;
        };
        graph.edges.push_back({node(one), node(other), value, row.number});
        sources.insert(graph.edges.back().from);
        targets.insert(graph.edges.back().to);
        return !progress.cancelled();
    }, progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    if (wrong)
        return tl::unexpected<Error>(*wrong);
    graph.twoMode = std::none_of(targets.begin(), targets.end(), [&](std::size_t each) { return sources.contains(each); });
    if (graph.twoMode)
        for (const std::size_t each : targets)
            graph.nodes[each].isMeeting = true;
    return graph;
}

Result<NetworkPlan> planMatrix(Network& network, Source source, Progress& progress)
{
    NetworkPlan plan;
    Known known(network, plan);
    if (auto loaded = known.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    // Without a heading that says so, the names stand in the first column.
    if (!has(source, Means::Name) && !source.means.empty())
        source.means[0] = Means::Name;
    const QDate today = network.store().clock().today();
    struct Cell
    {
        std::int64_t row;
        QString name;
        NetworkPlan::Presence presence;
    };
    struct Column
    {
        std::size_t at;
        Heading heading;
        std::vector<Cell> cells;
    };
    std::vector<Column> columns;
    for (std::size_t i = 0; i < source.means.size(); ++i) {
        const QString heading = QString::fromStdString(source.header.names[i]).simplified();
        if (source.means[i] != Means::None) {
            plan.columns << heading;
            continue;
        }
        if (heading.isEmpty())
            continue;
        Column column{i, headingOf(heading), {}};
        if (column.heading.why.isEmpty() && column.heading.on > today)
            column.heading.why = NetworkWords::tr("present at a meeting that is still to come");
        if (column.heading.why.isEmpty())
            columns.push_back(std::move(column));
        else
            plan.refused.push_back({0, heading, column.heading.why});
    }
    if (columns.empty() && plan.refused.empty())
        return fail(Error::Code::Unreadable, NetworkWords::tr("No column of this list is a meeting. Nothing was changed. Give each meeting a column with its "
                                                              "title, or a list the headings 氏名 and 会議名."));
    auto read = table::readTable(*source.table, 0, [&](const table::Row& row) {
        if (row.number < source.header.firstDataRow)
            return true;
        Line line = readLine(source, row);
        if (line.person.name.isEmpty()) {
            plan.refused.push_back({row.number, {}, NetworkWords::tr("no name")});
            return !progress.cancelled();
        }
        const auto person = known.person(line.person, line.where, line.why);
        if (!person) {
            plan.refused.push_back({row.number, line.person.name, line.why});
            return !progress.cancelled();
        }
        for (Column& column : columns) {
            if (column.at >= row.cells.size())
                continue;
            const QString cell = QString::fromUtf8(row.cells[column.at].data(), static_cast<qsizetype>(row.cells[column.at].size()));
            const auto state = stateOf(cell);
            if (!state)
                plan.refused.push_back({row.number, line.person.name + QStringLiteral("・") + column.heading.title,
                                        NetworkWords::tr("“%1” says neither present nor absent").arg(cell.simplified().left(20))});
            else if (!state->isEmpty())
                column.cells.push_back({row.number, line.person.name, {*person, {}, *state, {}, line.where.office, {}}});
        }
        return !progress.cancelled();
    }, progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    for (Column& column : columns) {
        const Id<Meeting> meeting = known.meeting(column.heading.title, column.heading.on, {});
        for (Cell& cell : column.cells) {
            cell.presence.meeting = meeting;
            if (const QString why = known.add(std::move(cell.presence)); !why.isEmpty())
                plan.refused.push_back({cell.row, cell.name + QStringLiteral("・") + column.heading.title, why});
        }
    }
    known.refuseTooLarge();
    return plan;
}

} // namespace

Result<NetworkPlan> planPeople(Network& network, const QString& path, Progress& progress)
{
    const auto source = openSource(path, progress);
    if (!source)
        return tl::unexpected<Error>(source.error());
    if (!has(*source, Means::Name))
        return fail(Error::Code::Unreadable, NetworkWords::tr("No column of this list holds the names of people. Nothing was changed. Give the column the heading "
                                                              "氏名 and try again."));
    NetworkPlan plan;
    Known known(network, plan);
    if (auto loaded = known.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    nameColumns(*source, plan);
    std::set<Uuid> told;
    auto read = table::readTable(*source->table, 0, [&](const table::Row& row) {
        if (row.number < source->header.firstDataRow)
            return true;
        Line line = readLine(*source, row);
        if (line.person.name.isEmpty())
            line.why = NetworkWords::tr("no name");
        else if (const auto person = known.person(line.person, line.where, line.why); person && !told.insert(person->uuid).second)
            line.why = NetworkWords::tr("stands in the list already; counted once");
        if (!line.why.isEmpty())
            plan.refused.push_back({row.number, line.person.name, line.why});
        return !progress.cancelled();
    }, progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    if (progress.cancelled())
        return fail(Error::Code::Cancelled, NetworkWords::tr("Stopped. Nothing was changed."));
    return plan;
}

Result<NetworkPlan> planAttendance(Network& network, const QString& path, Progress& progress)
{
    if (auto graph = readGraphFile(path)) {
        if (!*graph)
            return tl::unexpected<Error>(graph->error());
        return planGraph(network, **graph, progress);
    }
    auto source = openSource(path, progress);
    if (!source)
        return tl::unexpected<Error>(source.error());
    auto edges = edgeListOf(*source, progress);
    if (!edges)
        return tl::unexpected<Error>(edges.error());
    if (*edges)
        return planGraph(network, **edges, progress);
    auto plan = has(*source, Means::Name) && has(*source, Means::Meeting) ? planList(network, *source, progress)
                                                                         : planMatrix(network, std::move(*source), progress);
    if (plan && progress.cancelled())
        return fail(Error::Code::Cancelled, NetworkWords::tr("Stopped. Nothing was changed."));
    return plan;
}

Result<NetworkPlan> planEither(Network& network, const QString& path, bool peopleShown, Progress& progress)
{
    if (readGraphFile(path))
        return planAttendance(network, path, progress);
    const auto source = openSource(path, progress);
    if (!source)
        return tl::unexpected<Error>(source.error());
    bool hasDays = false, hasOthers = false;
    for (std::size_t i = 0; i < source->means.size(); ++i) {
        const QString heading = QString::fromStdString(source->header.names[i]).simplified();
        if (source->means[i] != Means::None || heading.isEmpty())
            continue;
        const Heading read = headingOf(heading);
        hasOthers = true;
        hasDays = hasDays || read.on.isValid() || !read.why.isEmpty();
    }
    if (!has(*source, Means::Name) || has(*source, Means::Meeting) || hasDays)
        return planAttendance(network, path, progress);
    return peopleShown || !hasOthers ? planPeople(network, path, progress) : planAttendance(network, path, progress);
}

Result<void> applyPlan(Network& network, const NetworkPlan& plan, Progress& progress)
{
    std::vector<store::CellChange> cells;
    const auto append = [&](std::vector<store::CellChange> more) {
        cells.insert(cells.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (const Person& each : plan.people)
        append(store::diff(Person(), each, true));
    for (const Affiliation& each : plan.affiliations)
        append(store::diff(Affiliation(), each, true));
    std::unordered_set<Uuid> fresh;
    for (const Meeting& each : plan.meetings) {
        fresh.insert(each.id.uuid);
        append(store::diff(Meeting(), each, true));
    }
    for (const ToldTie& each : plan.told)
        append(store::cellsToHold(network.store(), each));
    for (const NetworkPlan::Presence& each : plan.presences) {
        Attendance row;
        // What was noted of somebody who was invited stays: their part, how they take part.
        if (!fresh.contains(each.meeting.uuid)) {
            auto known = network.store().load(attendanceId(each.meeting, each.person));
            if (!known)
                return tl::unexpected<Error>(known.error());
            row = known->value_or(Attendance());
        }
        row.id = attendanceId(each.meeting, each.person);
        row.meeting = each.meeting;
        row.person = each.person;
        row.state = each.state;
        row.reason = each.reason;
        if (!each.office.isEmpty())
            row.office = each.office;
        if (!each.profession.isEmpty())
            row.profession = each.profession;
        append(fresh.contains(each.meeting.uuid) ? store::diff(Attendance(), row, true) : store::cellsToHold(network.store(), row));
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, NetworkWords::tr("Stopped. Nothing was changed."));
    }
    if (cells.empty())
        return {};
    auto done = network.store().commit({plan.presences.empty() ? NetworkWords::tr("%n people taken in", nullptr, static_cast<int>(plan.people.size()))
                                                               : NetworkWords::tr("%n attendances taken in", nullptr, static_cast<int>(plan.presences.size())),
                                        store::ChangeKind::Edit, std::move(cells)});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

} // namespace tasuki::network
