// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "network/region.h"

#include <QStringList>

namespace tasuki::network {

/// From when and for whom the questions are asked.
struct Asking
{
    int months = 12;      ///< the year that is looked at, up to Region::asOf; the one before it is compared
    double halfLife = 24; ///< months, see Derivation
    Weight weight = Weight::Newman;
    Id<Person> me;        ///< who asks for an introduction; nobody: whoever of the centres has met most
    bool operator==(const Asking&) const = default;
};

/// One line of an answer.
struct AnswerRow
{
    QStringList cells;
    std::vector<int> people; ///< places in the region of those it is about, to be shown in the picture
};

struct AnswerTable
{
    QString heading; ///< empty where there is only one
    QStringList columns;
    std::vector<AnswerRow> rows;
};

/// The columns of figures, which are compared and stand at the right: every cell is a number with or without its unit, or none.
[[nodiscard]] std::vector<int> figureColumns(const AnswerTable& table);

/// A line of a chart: what it is, how much, in words, and what it is to be compared with.
struct AnswerBar
{
    QString label;
    double value = 0;
    QString words; ///< the figure and what it is compared with
    double mark = 0;
};

/// Bars beside an answer, each with a line across where `mark` stands.
struct AnswerChart
{
    QString heading;
    QString markWords; ///< what the lines mean
    std::vector<AnswerBar> bars;
};

/// What somebody who leads a centre asks of the network (domain knowledge 4.4), answered.
struct Answer
{
    int number = 0;     ///< 1 to 17
    QString question;
    QString brief;      ///< of a few words, for a list: 「上位 3人」
    QString sentence;   ///< in plain words, with names and numbers
    QString suggestion; ///< what could be done; empty where nothing suggests itself
    std::vector<AnswerTable> tables;
    std::vector<AnswerChart> charts; ///< of figures that stand in the tables, too
};

inline constexpr int questionCount = 17;

/// Answers all of them. None ranks people by what they are worth: they say who was where, who carries much, and what hangs on
/// a single person. Errors: Cancelled.
[[nodiscard]] Result<std::vector<Answer>> answers(const Region& region, const Asking& asking, Progress& progress);
/// The question alone, for lists that stand before the answers are there.
[[nodiscard]] QString questionWords(int number);

} // namespace tasuki::network
