// SPDX-License-Identifier: GPL-3.0-or-later
// What may be answered to a field of each kind, and what is refused.
#include "forms/answer.h"
#include "testing/desk.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace desk;
using namespace tasuki::forms;
using FormField = tasuki::forms::Field;

namespace {

FormField of(Kind kind)
{
    FormField field;
    field.id = QStringLiteral("a.b");
    field.label = QStringLiteral("欄");
    field.kind = kind;
    if (kind == Kind::Choice || kind == Kind::Choices)
        field.options = {{QStringLiteral("none"), QStringLiteral("なし"), true, false},
                         {QStringLiteral("some"), QStringLiteral("あり"), false, true},
                         {QStringLiteral("much"), QStringLiteral("多い"), false, false}};
    if (kind == Kind::Table) {
        FormField name = of(Kind::Text);
        name.id = QStringLiteral("name");
        FormField day = of(Kind::Date);
        day.id = QStringLiteral("day");
        field.columns = {name, day};
    }
    return field;
}

Answer typed(Kind kind, const char* words)
{
    return must(readTyped(of(kind), QString::fromUtf8(words)));
}

} // namespace

TEST_CASE("Dates are read in every form and kept as ISO; times and numbers too")
{
    CHECK(typed(Kind::Date, "R7.6.11").text == QStringLiteral("2025-06-11"));
    CHECK(typed(Kind::Date, "令和７年６月１１日").text == QStringLiteral("2025-06-11"));
    CHECK(typed(Kind::Time, "9:30").text == QStringLiteral("09:30"));
    CHECK(typed(Kind::Number, "１８").text == QStringLiteral("18"));
    CHECK(inWords(of(Kind::Date), typed(Kind::Date, "2025-06-11")) == QStringLiteral("令和7年6月11日"));
    for (const auto& [kind, words] : std::vector<std::pair<Kind, const char*>>{
             {Kind::Date, "いつか"}, {Kind::Date, "R7.13.1"}, {Kind::Time, "25:00"}, {Kind::Number, "たくさん"}, {Kind::Number, "1e999"}}) {
        INFO(words);
        refused(readTyped(of(kind), QString::fromUtf8(words)), Error::Code::Usage);
    }
}

TEST_CASE("A number outside its limits, a second choice and なし beside another are objected to")
{
    FormField number = of(Kind::Number);
    number.least = 0;
    number.most = 130;
    CHECK_FALSE(objectionTo(number, Answer{QStringLiteral("131"), {}, {}, {}}).isEmpty());
    CHECK(objectionTo(number, Answer{QStringLiteral("130"), {}, {}, {}}).isEmpty());
    CHECK_FALSE(objectionTo(of(Kind::Choice), Answer{{}, {QStringLiteral("none"), QStringLiteral("much")}, {}, {}}).isEmpty());
    CHECK_FALSE(objectionTo(of(Kind::Choices), Answer{{}, {QStringLiteral("none"), QStringLiteral("much")}, {}, {}}).isEmpty());
    CHECK(objectionTo(of(Kind::Choices), Answer{{}, {QStringLiteral("some"), QStringLiteral("much")}, {}, {}}).isEmpty());
    CHECK_FALSE(objectionTo(of(Kind::Choice), Answer{{}, {QStringLiteral("other")}, {}, {}}).isEmpty());
}

TEST_CASE("Values of a wrong kind are refused, and the words of people read like codes")
{
    const FormField choice = of(Kind::Choices);
    CHECK(must(readAnswer(choice, QJsonArray{QStringLiteral("あり"), QStringLiteral("much")})).chosen ==
          QStringList({QStringLiteral("some"), QStringLiteral("much")}));
    const Answer beside = must(readAnswer(choice, QJsonObject{{QStringLiteral("some"), QStringLiteral("週2回")}}));
    CHECK(beside.chosen == QStringList{QStringLiteral("some")});
    CHECK(beside.beside.at(QStringLiteral("some")) == QStringLiteral("週2回"));
    refused(readAnswer(choice, QStringLiteral("ときどき")), Error::Code::Usage);
    refused(readAnswer(of(Kind::Text), QJsonArray{1, 2}), Error::Code::Usage);
    refused(readAnswer(of(Kind::Text), QJsonObject{{QStringLiteral("x"), 1}}), Error::Code::Usage);
    refused(readAnswer(of(Kind::Text), true), Error::Code::Usage);
    refused(readAnswer(of(Kind::Table), QStringLiteral("words")), Error::Code::Usage);
    refused(readAnswer(of(Kind::Table), QJsonArray{QJsonObject{{QStringLiteral("none"), 1}}}), Error::Code::Usage);
    const Answer table = must(readAnswer(of(Kind::Table), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("甲")}, {QStringLiteral("day"), QStringLiteral("R7.6.1")}}}));
    CHECK(table.rows.at(0).at(QStringLiteral("day")).text == QStringLiteral("2025-06-01"));
}

TEST_CASE("A text of 100,000 characters is refused with the limit, one at the limit is kept whole")
{
    const FormField field = of(Kind::Lines);
    const auto tooLong = readAnswer(field, QString(100000, QChar(u'あ')));
    refused(tooLong, Error::Code::Usage);
    CHECK(tooLong.error().message.contains(QString::number(longestAnswer)));
    CHECK(must(readAnswer(field, QString(longestAnswer, QChar(u'あ')))).text.size() == longestAnswer);
    QJsonArray rows;
    for (std::size_t i = 0; i <= mostRows; ++i)
        rows << QJsonObject{{QStringLiteral("name"), QStringLiteral("甲")}};
    refused(readAnswer(of(Kind::Table), rows), Error::Code::Usage);
}

TEST_CASE("What is stored reads back the same, and damaged text reads as what of it is understood")
{
    Answer table;
    table.rows.push_back({{QStringLiteral("name"), Answer{QStringLiteral("甲;乙|丙\n\"丁\""), {}, {}, {}}}});
    const Answer chosen{{}, {QStringLiteral("some")}, {{QStringLiteral("some"), QStringLiteral("週2回")}}, {}};
    for (const Answer& answer : {Answer{QStringLiteral("髙﨑①\n二行目"), {}, {}, {}}, chosen, table, Answer()})
        CHECK(fromStored(toStored(answer)) == answer);
    CHECK(toStored(Answer()).isEmpty());
    for (const char* damaged : {"{", "{\"c\":7}", "[1,2", "{\"rows\":[[[]]]}", R"({"d":{"leg":["x"],"dy":"words"}})", R"({"r":[{"a":{"d":{"b":7}},"e":{}}]})"}) {
        // What of it is understood is kept as it was read.
        const Answer understood = fromStored(QString::fromUtf8(damaged));
        CHECK(fromStored(toStored(understood)) == understood);
    }
}

TEST_CASE("What is shown for typing reads back as the same answer")
{
    for (const auto& [kind, words] : std::vector<std::pair<Kind, const char*>>{
             {Kind::Date, "R7.6.11"}, {Kind::Partial, "R7.6"}, {Kind::Time, "9:30"}, {Kind::Number, "36.5"}, {Kind::Text, "ふつうの言葉"}}) {
        const Answer answer = typed(kind, words);
        CHECK(must(readTyped(of(kind), asTyped(of(kind), answer))) == answer);
    }
}
