// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines of 入院時情報連携 in both editions, the criteria of the checklist, what a FAX may carry.
#include "forms/deadline.h"
#include "forms/library.h"
#include "forms/masking.h"
#include "testing/desk.h"

using namespace desk;
using namespace tasuki::forms;

namespace {

const Definition& form(const char* code)
{
    for (const auto& definition : shippedDefinitions())
        if (definition->code == QLatin1String(code))
            return *definition;
    FAIL("no such form");
    throw std::logic_error("unreachable");
}

std::vector<QDate> deadlines(const char* admission, bool afterHours = false)
{
    Answers answers;
    answers[QStringLiteral("admission.date")].text = QLatin1String(admission);
    if (afterHours)
        answers[QStringLiteral("admission.afterHours")].chosen << QStringLiteral("yes");
    std::vector<QDate> days;
    for (const Due& due : deadlinesOf(form("admission-info"), answers))
        days.push_back(due.day);
    return days;
}

QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

Answers checklist(const QStringList& risky)
{
    // The option that counts against somebody is "no" for some questions: the criteria know which.
    const Score& score = form("basic-checklist").scores.front();
    std::map<QString, QString> counting;
    for (const Criterion& criterion : score.criteria)
        for (const auto& [field, code] : criterion.counts)
            counting[field] = code;
    Answers answers;
    for (const auto& [field, code] : counting) {
        if (field == score.bmiField)
            continue;
        const bool counts = risky.contains(field);
        answers[field].chosen << (counts ? code : (code == QLatin1String("yes") ? QStringLiteral("no") : QStringLiteral("yes")));
    }
    answers[score.heightField].text = QStringLiteral("150");
    answers[score.weightField].text = QStringLiteral("50");
    return answers;
}

QStringList met(const Answers& answers)
{
    QStringList labels;
    for (const ScoreResult::Line& line : judge(form("basic-checklist"), form("basic-checklist").scores.front(), answers).lines)
        if (line.met)
            labels << line.label.left(1);
    return labels;
}

} // namespace

TEST_CASE("Until March 2024 the file is due three and seven days after the admission")
{
    CHECK(deadlines("2024-03-29") == std::vector{day("2024-04-01"), day("2024-04-05")});
}

TEST_CASE("From April 2024 it is due on the day itself and two days after; a day off or after hours gives one day more")
{
    CHECK(deadlines("2025-06-11") == std::vector{day("2025-06-11"), day("2025-06-13")}); // Wednesday
    CHECK(deadlines("2025-06-14").front() == day("2025-06-15"));                           // Saturday
    CHECK(deadlines("2025-11-03").front() == day("2025-11-04"));                           // 文化の日
    CHECK(deadlines("2025-06-11", true).front() == day("2025-06-12"));
    CHECK(deadlines("2025-06-12", true) == std::vector{day("2025-06-13"), day("2025-06-15")}); // the third day is a Saturday
}

TEST_CASE("Business days left count neither weekends nor holidays")
{
    Due due;
    due.day = day("2025-05-07"); // after the holidays of May
    CHECK(businessDaysLeft(due, day("2025-05-02")) == 1);
    CHECK(businessDaysLeft(due, day("2025-05-07")) == 0);
    CHECK(businessDaysLeft(due, day("2025-05-08")) < 0);
    CHECK(nextDue({due}, QDateTime(day("2025-05-02"), QTime(9, 0)))->day == due.day);
}

TEST_CASE("Each of the seven criteria of the checklist is met exactly at its limit")
{
    const auto questions = [](std::initializer_list<int> numbers) {
        QStringList fields;
        for (const int number : numbers)
            fields << QStringLiteral("check.q%1").arg(number);
        return fields;
    };
    CHECK(met(checklist({})).isEmpty());
    CHECK(met(checklist(questions({6, 7}))).isEmpty());
    CHECK(met(checklist(questions({6, 7, 8}))) == QStringList{QStringLiteral("②")});
    CHECK(met(checklist(questions({11}))).isEmpty());
    CHECK(met(checklist(questions({13, 14}))) == QStringList{QStringLiteral("④")});
    CHECK(met(checklist(questions({16}))) == QStringList{QStringLiteral("⑤")});
    CHECK(met(checklist(questions({17}))).isEmpty());
    CHECK(met(checklist(questions({20}))) == QStringList{QStringLiteral("⑥")});
    CHECK(met(checklist(questions({21, 25}))) == QStringList{QStringLiteral("⑦")});
    CHECK(met(checklist(questions({1, 2, 3, 4, 5, 6, 7, 9, 17}))) == QStringList{QStringLiteral("②")});
    CHECK(met(checklist(questions({1, 2, 3, 4, 5, 6, 7, 11, 13, 17}))) == QStringList{QStringLiteral("①")});
    Answers thin = checklist(questions({11}));
    thin[QStringLiteral("check.weight")].text = QStringLiteral("41"); // BMI 18.2
    CHECK(met(thin) == QStringList{QStringLiteral("③")});
}

TEST_CASE("What was not answered is not counted, and said")
{
    Answers answers = checklist({});
    answers.erase(QStringLiteral("check.q16"));
    const ScoreResult result = judge(form("basic-checklist"), form("basic-checklist").scores.front(), answers);
    CHECK(result.unanswered.size() == 1);
}

TEST_CASE("The judgement of the checklist follows the answers in the same step, and its points go on to the plan")
{
    Desk desk;
    const auto client = desk.addClient();
    auto view = desk.view(desk.begin(client, "basic-checklist", "support-centre"));
    for (const auto& [field, answer] : checklist({QStringLiteral("check.q6"), QStringLiteral("check.q7"), QStringLiteral("check.q8")}))
        must(desk.sheets().answer(view, field, answer));
    CHECK(view.answer(QStringLiteral("check.judgement")).text.contains(QStringLiteral("②")));
    CHECK(desk.view(view.sheet.id).answer(QStringLiteral("check.judgement")).text == view.answer(QStringLiteral("check.judgement")).text);
    must(desk.sheets().answer(view, QStringLiteral("check.q8"), Answer{{}, {QStringLiteral("yes")}, {}, {}}));
    CHECK_FALSE(view.answer(QStringLiteral("check.judgement")).text.contains(QStringLiteral("②")));
    desk.undo();
    CHECK(desk.view(view.sheet.id).answer(QStringLiteral("check.judgement")).text.contains(QStringLiteral("②")));
    view = desk.view(view.sheet.id);
    const auto plan = desk.view(desk.begin(client, "prevention-plan", "support-centre"));
    CHECK(plan.answer(QStringLiteral("check.count.motor")).text == QStringLiteral("3"));
    // What a person writes there stands.
    desk.type(view, "check.judgement", QStringLiteral("本人の希望により見合わせ"));
    must(desk.sheets().answer(view, QStringLiteral("check.q1"), Answer{{}, {QStringLiteral("no")}, {}, {}}));
    CHECK(view.answer(QStringLiteral("check.judgement")).text == QStringLiteral("本人の希望により見合わせ"));
}

TEST_CASE("Names are masked by their first characters, readings become initials, addresses end at the city")
{
    CHECK(maskedName(QStringLiteral("京極 太郎")) == QStringLiteral("●極●郎"));
    CHECK(maskedName(QStringLiteral("京極太郎")) == QStringLiteral("●極●郎"));
    CHECK(maskedName(QStringLiteral("林 一")) == QStringLiteral("●●"));
    CHECK(initialsOf(QStringLiteral("キョウゴク タロウ")) == QStringLiteral("K.T."));
    CHECK(cityOf(QStringLiteral("白津県水瀬市元町3丁目5-2")) == QStringLiteral("白津県水瀬市"));
}

TEST_CASE("A FAX carries no birth date, no number, no telephone of the family, and no name even inside a text")
{
    Desk desk;
    const auto id = desk.addClient();
    auto view = desk.view(desk.begin(id));
    desk.type(view, "wish.person", QStringLiteral("田所キヨさんは長男の和夫さんと家にいたい"));
    desk.type(view, "carer.name", QStringLiteral("田所 和夫"));
    const FaxMask mask{QStringLiteral("田所 キヨ"), QStringLiteral("タドコロ キヨ"), {QStringLiteral("田所 和夫")}};
    QString all;
    const Answers masked = maskedForFax(*view.definition, view.answers, mask);
    for (const auto& [field, answer] : masked)
        all += answer.text + QLatin1Char('\n');
    for (const char* piece : {"田所", "キヨ", "和夫", "タドコロ", "1937", "5512", "元町", "090-0000-1111", "0001234567"}) {
        INFO(piece);
        CHECK_FALSE(all.contains(QString::fromUtf8(piece)));
    }
    CHECK(all.contains(QStringLiteral("家にいたい")));
    CHECK(all.contains(QStringLiteral("水瀬市")));
}
