// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answer.h"

#include <QDateTime>

namespace tasuki::forms {

using Answers = std::map<QString, Answer>;

/// A deadline of a sheet, worked out.
struct Due
{
    QString name;
    QDate day;
    QTime closing; ///< invalid: the end of the day
    QString source;
    bool operator==(const Due&) const = default;
};

/// The deadlines that follow from the answers, earliest first; of several editions of a rule the one of the start's day.
[[nodiscard]] std::vector<Due> deadlinesOf(const Definition& definition, const Answers& answers);
/// The deadline that is next: the first that is not over, else the last.
[[nodiscard]] std::optional<Due> nextDue(const std::vector<Due>& dues, const QDateTime& now);
/// Business days left until it, today not counted: 0 today, negative when it is over.
[[nodiscard]] int businessDaysLeft(const Due& due, QDate today);

/// 満年齢 on a day; empty where either is unknown.
[[nodiscard]] QString ageText(const Answers& answers, QDate day);

/// What a score says of the answers.
struct ScoreResult
{
    struct Line
    {
        QString code;
        QString label;
        int points = 0;
        int least = 0;
        bool met = false;
    };
    QString title;
    std::vector<Line> lines;
    bool anyMet = false;
    QStringList unanswered; ///< labels of what counts and was not answered: not counted, but said
    std::optional<double> bmi;
};

/// The judgement as a sentence for the paper: what is met with its points, or that nothing is; and what was not answered.
[[nodiscard]] QString inWords(const ScoreResult& result);
[[nodiscard]] ScoreResult judge(const Definition& definition, const Score& score, const Answers& answers);

} // namespace tasuki::forms
