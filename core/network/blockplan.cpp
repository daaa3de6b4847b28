// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that somebody copies from a spreadsheet.
#include "base/csv.h"
#include "base/kana.h"
#include "network/calendar.h"
#include "network/codes.h"
#include "network/importing.h"
#include "network/known.h"
#include "network/listlines.h"
#include "network/words.h"

#include <algorithm>

namespace tasuki::network {

namespace {

using Cells = std::vector<QString>;

std::vector<std::pair<std::int64_t, Cells>> rowsOf(const QString& block, std::vector<Refused>& refused)
{
    const std::string utf8 = block.toStdString();
    CsvReader reader(utf8, CsvReader::Limits(), '\t');
    std::vector<std::pair<std::int64_t, Cells>> rows;
    std::vector<std::string_view> fields;
    while (reader.next(fields)) {
        Cells cells;
        for (const std::string_view field : fields)
            cells.push_back(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())).simplified());
        if (reader.flaw() != CsvReader::Flaw::None)
            refused.push_back({reader.line(), cells.empty() ? QString() : cells.front().left(20), NetworkWords::tr("this row cannot be read")});
        else if (std::ranges::any_of(cells, [](const QString& cell) { return !cell.isEmpty(); }))
            rows.emplace_back(reader.line(), std::move(cells));
    }
    return rows;
}

bool isNumber(const QString& cell)
{
    return !cell.isEmpty() && std::ranges::all_of(cell, [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
}

/// What the cells of a row without headings are, by what they say.
Line guessed(const Cells& cells)
{
    Line line;
    for (const QString& cell : cells) {
        // A running number in front, or a mark, says nothing of the person.
        if (cell.isEmpty() || isNumber(cell))
            continue;
        if (line.person.professions.isEmpty() && professionOf(cell))
            line.take(Means::Profession, cell);
        else if (!line.person.name.isEmpty() && line.person.kana.isEmpty() && text::isKana(cell))
            line.take(Means::Kana, cell);
        else if (line.state.isEmpty() && cell.size() <= 3 && stateOf(cell))
            line.take(Means::State, cell);
        else if (!line.person.name.isEmpty() && line.person.phone.isEmpty() && cell.contains(QLatin1Char('-')) &&
                 std::ranges::all_of(cell, [](QChar c) { return c.isDigit() || c == QLatin1Char('-'); }))
            line.take(Means::Phone, cell);
        else if (line.person.name.isEmpty())
            line.take(Means::Name, cell);
        else if (line.where.office.isEmpty())
            line.take(Means::Office, cell);
    }
    return line;
}

} // namespace

Result<NetworkPlan> planBlock(Network& network, const QString& block, const Id<Meeting>& meeting, Progress& progress)
{
    NetworkPlan plan;
    Known known(network, plan);
    if (auto loaded = known.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    auto rows = rowsOf(block, plan.refused);
    if (rows.empty())
        return fail(Error::Code::Unreadable, NetworkWords::tr("There is nothing to paste. Copy the rows in Excel first. Nothing was changed."));
    std::vector<Means> means;
    for (const QString& cell : rows.front().second)
        means.push_back(meaningOf(cell));
    const bool hasHeadings = std::ranges::find(means, Means::Name) != means.end();
    if (hasHeadings) {
        for (std::size_t i = 0; i < means.size(); ++i)
            (means[i] == Means::None ? plan.ignored : plan.columns) << rows.front().second[i];
        rows.erase(rows.begin());
    }
    const auto held = meeting.isNil() ? std::optional<Meeting>() : network.store().load(meeting).value_or(std::nullopt);
    const bool isPast = held && !isToCome(*held, network.store().clock().now());
    for (auto& [number, cells] : rows) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, NetworkWords::tr("Stopped. Nothing was changed."));
        Line line;
        if (hasHeadings) {
            for (std::size_t i = 0; i < cells.size() && i < means.size(); ++i)
                line.take(means[i], cells[i]);
        } else {
            line = guessed(cells);
        }
        const auto state = line.state.isEmpty() ? std::optional(QString()) : stateOf(line.state);
        if (line.person.name.isEmpty())
            line.why = NetworkWords::tr("no name");
        else if (!state)
            line.why = NetworkWords::tr("“%1” says neither present nor absent").arg(line.state.left(20));
        if (line.why.isEmpty())
            if (const auto person = known.person(line.person, line.where, line.why); person && held)
                line.why = known.add({*person, meeting, !state->isEmpty() ? *state : isPast ? QStringLiteral("present") : QStringLiteral("invited"), line.reason, line.where.office, {}});
        if (!line.why.isEmpty())
            plan.refused.push_back({number, line.person.name, line.why});
    }
    known.refuseTooLarge();
    return plan;
}

} // namespace tasuki::network
