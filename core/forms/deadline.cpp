// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/deadline.h"

#include "base/holidays.h"
#include "base/wareki.h"
#include "forms/words.h"

#include <QTime>

#include <algorithm>
#include <set>

namespace tasuki::forms {

namespace {

const Answer* answerOf(const Answers& answers, const QString& field)
{
    const auto found = answers.find(field);
    return found == answers.end() || found->second.isEmpty() ? nullptr : &found->second;
}

QDate dayOf(const Answers& answers, const QString& field)
{
    const Answer* answer = answerOf(answers, field);
    return answer ? QDate::fromString(answer->text, Qt::ISODate) : QDate();
}

} // namespace

std::vector<Due> deadlinesOf(const Definition& definition, const Answers& answers)
{
    std::vector<Due> dues;
    for (const Deadline& rule : definition.deadlines) {
        const QDate start = dayOf(answers, rule.startField);
        if (!start.isValid() || (rule.from.isValid() && start < rule.from) || (rule.to.isValid() && rule.to < start))
            continue;
        const int days = rule.days - (rule.includesStart ? 1 : 0);
        QDate end = rule.businessDays ? holidays::addBusinessDays(start, days) : start.addDays(days);
        const bool after = !rule.afterHours.isEmpty() && answerOf(answers, rule.afterHours);
        if (rule.extends == QLatin1String("start") && (after || !holidays::isBusinessDay(start)))
            end = end.addDays(1);
        else if (rule.extends == QLatin1String("end") && after && !holidays::isBusinessDay(end))
            end = end.addDays(1);
        dues.push_back({rule.name, end, QTime::fromString(rule.closing, QStringLiteral("HH:mm")), rule.source});
    }
    std::stable_sort(dues.begin(), dues.end(), [](const Due& a, const Due& b) { return a.day < b.day; });
    return dues;
}

std::optional<Due> nextDue(const std::vector<Due>& dues, const QDateTime& now)
{
    for (const Due& due : dues)
        if (now.date() < due.day || (now.date() == due.day && (!due.closing.isValid() || now.time() <= due.closing)))
            return due;
    return dues.empty() ? std::nullopt : std::optional(dues.back());
}

int businessDaysLeft(const Due& due, QDate today)
{
    const int step = due.day < today ? -1 : 1;
    int left = 0;
    // A deadline lies days ahead, not years: counting each is quick enough.
    for (QDate day = today; day != due.day && std::abs(left) < 1000;) {
        day = day.addDays(step);
        if (holidays::isBusinessDay(day) || day == due.day)
            left += step;
    }
    return left;
}

QString ageText(const Answers& answers, QDate day)
{
    const QDate birth = dayOf(answers, QStringLiteral("person.birthDate"));
    const int age = wareki::ageAt(birth, day);
    return age < 0 ? QString() : QString::number(age);
}

ScoreResult judge(const Definition& definition, const Score& score, const Answers& answers)
{
    ScoreResult result;
    result.title = score.title;
    const Answer* height = answerOf(answers, score.heightField);
    const Answer* weight = answerOf(answers, score.weightField);
    if (height && weight) {
        const double metres = height->text.toDouble() / 100;
        if (metres > 0.3 && metres < 2.6 && weight->text.toDouble() > 0)
            result.bmi = weight->text.toDouble() / (metres * metres);
    }
    std::set<QString> open;
    for (const Criterion& criterion : score.criteria) {
        ScoreResult::Line line{criterion.code, criterion.label, 0, criterion.least, false};
        for (const auto& [id, code] : criterion.counts) {
            if (id == score.bmiField) {
                if (result.bmi)
                    line.points += *result.bmi < score.bmiBelow ? 1 : 0;
                else
                    open.insert(score.heightField);
                continue;
            }
            const Answer* answer = answerOf(answers, id);
            if (!answer)
                open.insert(id);
            else if (answer->chosen.contains(code))
                ++line.points;
        }
        line.met = line.points >= line.least;
        result.anyMet = result.anyMet || line.met;
        result.lines.push_back(std::move(line));
    }
    for (const Field* field : definition.fields())
        if (open.contains(field->id))
            result.unanswered << field->label;
    return result;
}

QString inWords(const ScoreResult& result)
{
    QStringList met;
    for (const ScoreResult::Line& line : result.lines)
        if (line.met)
            met << FormWords::tr("%1 (%n counted)", nullptr, line.points).arg(line.label);
    QString words = met.isEmpty() ? FormWords::tr("None of the criteria is met.") : FormWords::tr("Met: %1").arg(met.join(QStringLiteral("、")));
    if (!result.unanswered.isEmpty())
        words += FormWords::tr(" Not answered and not counted: %n.", nullptr, static_cast<int>(result.unanswered.size()));
    return words;
}

} // namespace tasuki::forms
