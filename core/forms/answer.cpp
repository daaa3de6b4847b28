// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answer.h"

#include "base/fold.h"
#include "base/kana.h"
#include "base/partial_date.h"
#include "base/wareki.h"
#include "forms/bodynote.h"
#include "forms/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace tasuki::forms {

bool Answer::operator==(const Answer& other) const
{
    return text == other.text && chosen == other.chosen && beside == other.beside && rows == other.rows;
}

bool Answer::isEmpty() const
{
    const auto filled = [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const auto& cell) { return !cell.second.isEmpty(); });
    };
    return text.isEmpty() && chosen.isEmpty() && std::none_of(rows.begin(), rows.end(), filled);
}

namespace {

QJsonObject toObject(const Answer& answer)
{
    QJsonObject object;
    if (!answer.text.isEmpty())
        object[QStringLiteral("t")] = answer.text;
    if (!answer.chosen.isEmpty())
        object[QStringLiteral("c")] = QJsonArray::fromStringList(answer.chosen);
    QJsonObject beside;
    for (const auto& [code, words] : answer.beside)
        if (!words.isEmpty())
            beside[code] = words;
    if (!beside.isEmpty())
        object[QStringLiteral("d")] = beside;
    QJsonArray rows;
    for (const auto& row : answer.rows) {
        QJsonObject cells;
        for (const auto& [column, cell] : row)
            if (!cell.isEmpty())
                cells[column] = toObject(cell);
        rows << cells;
    }
    if (!rows.isEmpty())
        object[QStringLiteral("r")] = rows;
    return object;
}

Answer fromObject(const QJsonObject& object, int depth)
{
    Answer answer;
    answer.text = object.value(QLatin1String("t")).toString();
    for (const QJsonValue& code : object.value(QLatin1String("c")).toArray())
        answer.chosen << code.toString();
    const QJsonObject beside = object.value(QLatin1String("d")).toObject();
    for (auto each = beside.begin(); each != beside.end(); ++each)
        if (const QString words = each.value().toString(); !words.isEmpty())
            answer.beside[each.key()] = words;
    if (depth == 0)
        return answer;
    for (const QJsonValue& row : object.value(QLatin1String("r")).toArray()) {
        if (answer.rows.size() >= mostRows)
            break;
        std::map<QString, Answer> cells;
        const QJsonObject columns = row.toObject();
        for (auto cell = columns.begin(); cell != columns.end(); ++cell)
            if (Answer read = fromObject(cell.value().toObject(), depth - 1); !read.isEmpty())
                cells[cell.key()] = std::move(read);
        answer.rows.push_back(std::move(cells));
    }
    return answer;
}

tl::unexpected<Error> refuse(const Field& field, const QString& why)
{
    return fail(Error::Code::Usage, FormWords::tr("%1: %2").arg(field.label, why));
}

QString firstLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).simplified();
}

/// The option that a code or words stand for.
const Option* optionFor(const Field& field, const QString& word)
{
    const QString plain = word.trimmed();
    for (const Option& option : field.options)
        if (plain == option.code || plain == option.label)
            return &option;
    const auto key = text::folded(plain);
    for (const Option& option : field.options)
        if (!key.empty() && text::folded(option.label) == key)
            return &option;
    return nullptr;
}

QString optionsInWords(const Field& field)
{
    QStringList words;
    for (const Option& option : field.options)
        words << option.label;
    return words.join(QStringLiteral("、"));
}

Result<Answer> readScalar(const Field& field, const QString& typed)
{
    Answer answer;
    const QString trimmed = field.kind == Kind::Lines ? typed : firstLine(typed);
    if (trimmed.trimmed().isEmpty())
        return answer;
    if (trimmed.size() > longestAnswer)
        return refuse(field, FormWords::tr("it is longer than %1 characters. Please put the rest into an enclosure.").arg(longestAnswer));
    switch (field.kind) {
    case Kind::Number: {
        bool ok = false;
        const double number = trimmed.normalized(QString::NormalizationForm_KC).toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return refuse(field, FormWords::tr("please type a number, for example 18."));
        answer.text = QString::number(number, 'g', 12);
        break;
    }
    case Kind::Date: {
        const auto day = wareki::parseDate(trimmed);
        if (!day)
            return refuse(field, FormWords::tr("this is no date. Please type it like R7.6.11 or 2025-06-11."));
        answer.text = day->toString(Qt::ISODate);
        break;
    }
    case Kind::Partial: {
        const auto day = wareki::parsePartialDate(trimmed);
        if (!day)
            return refuse(field, FormWords::tr("this is no date. Please type it like R7.6.11, R7.6, 2025 or 不詳."));
        answer.text = day->isUnknown() ? QStringLiteral("?") : wareki::toStored(*day);
        break;
    }
    case Kind::Time: {
        QString plain = trimmed.normalized(QString::NormalizationForm_KC).replace(QChar(u'時'), QLatin1Char(':')).remove(QChar(u'分'));
        if (plain.endsWith(QLatin1Char(':')))
            plain += QStringLiteral("00");
        else if (!plain.contains(QLatin1Char(':')))
            plain += QStringLiteral(":00");
        const QTime time = QTime::fromString(plain, QStringLiteral("H:m"));
        if (!time.isValid())
            return refuse(field, FormWords::tr("this is no time of day. Please type it like 9:30."));
        answer.text = time.toString(QStringLiteral("HH:mm"));
        break;
    }
    case Kind::Lines:
        answer.text = trimmed;
        while (answer.text.endsWith(QLatin1Char('\n')) || answer.text.endsWith(QLatin1Char(' ')))
            answer.text.chop(1);
        break;
    default:
        answer.text = field.input == Input::Kana ? text::toKatakana(trimmed) : trimmed;
        if (field.input == Input::Digits || field.input == Input::Phone || field.input == Input::Postal)
            answer.text = answer.text.normalized(QString::NormalizationForm_KC);
    }
    return answer;
}

Result<Answer> choose(const Field& field, const QStringList& words)
{
    Answer answer;
    for (const QString& word : words) {
        const Option* option = optionFor(field, word);
        if (!option)
            return refuse(field, FormWords::tr("“%1” is not one of %2.").arg(word.left(40), optionsInWords(field)));
        if (!answer.chosen.contains(option->code))
            answer.chosen << option->code;
    }
    return answer;
}

Result<Answer> readRows(const Field& field, const QJsonArray& array)
{
    Answer answer;
    if (static_cast<std::size_t>(array.size()) > mostRows)
        return refuse(field, FormWords::tr("more than %1 rows.").arg(mostRows));
    for (const QJsonValue& row : array) {
        if (!row.isObject())
            return refuse(field, FormWords::tr("each row is a list of columns with their values."));
        std::map<QString, Answer> cells;
        const QJsonObject object = row.toObject();
        for (auto cell = object.begin(); cell != object.end(); ++cell) {
            const auto column = std::find_if(field.columns.begin(), field.columns.end(), [&](const Field& known) {
                return known.id == cell.key() || known.label == cell.key();
            });
            if (column == field.columns.end())
                return refuse(field, FormWords::tr("it has no column “%1”.").arg(cell.key().left(40)));
            auto read = readAnswer(*column, cell.value());
            if (!read)
                return read;
            if (!read->isEmpty())
                cells[column->id] = std::move(*read);
        }
        answer.rows.push_back(std::move(cells));
    }
    return answer;
}

} // namespace

QString toStored(const Answer& answer)
{
    const QJsonObject object = toObject(answer);
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Answer fromStored(const QString& text)
{
    if (text.isEmpty())
        return {};
    return fromObject(QJsonDocument::fromJson(text.toUtf8()).object(), 1);
}

Result<Answer> readTyped(const Field& field, const QString& typed)
{
    if (field.kind == Kind::Choice)
        return typed.trimmed().isEmpty() ? Result<Answer>(Answer()) : choose(field, {typed});
    if (field.kind == Kind::Choices) {
        static const QRegularExpression between(QStringLiteral("[;；、,，]"));
        if (optionFor(field, typed))
            return choose(field, {typed});
        return choose(field, typed.split(between, Qt::SkipEmptyParts));
    }
    if (field.kind == Kind::Check) {
        const QString plain = typed.trimmed().toLower();
        Answer answer;
        if (!plain.isEmpty() && plain != QLatin1String("no") && plain != QLatin1String("false") && plain != QLatin1String("0") &&
            plain != QStringLiteral("いいえ") && plain != QStringLiteral("なし"))
            answer.chosen = {QStringLiteral("yes")};
        return answer;
    }
    if (field.kind == Kind::Table || field.kind == Kind::BodyNote)
        return typed.trimmed().isEmpty() ? Result<Answer>(Answer())
                                         : Result<Answer>(refuse(field, FormWords::tr("this field is a table.")));
    return readScalar(field, typed);
}

namespace {

/// A list of places: `{"part": "仙骨部", "words": "発赤"}`, or with `x` and `y` in place of the part.
Result<Answer> readBodyMarks(const Field& field, const QJsonArray& places)
{
    std::vector<BodyMark> marks;
    for (const QJsonValue& value : places) {
        const QJsonObject place = value.toObject();
        BodyMark mark{{place[QStringLiteral("x")].toDouble(-1), place[QStringLiteral("y")].toDouble(-1)}, place[QStringLiteral("words")].toString()};
        const QString name = place[QStringLiteral("part")].toString();
        for (const BodyPart& part : bodyParts())
            if (name == QString::fromUtf8(part.label))
                mark.place = {part.x, part.y};
        const bool lies = mark.place.x() >= 0 && mark.place.x() <= 1 && mark.place.y() >= 0 && mark.place.y() <= 1;
        if (!lies || mark.words.size() > longestAnswer || marks.size() >= mostBodyMarks)
            return refuse(field, FormWords::tr("each place is a part of the body with words, at most %1 of them.").arg(mostBodyMarks));
        marks.push_back(std::move(mark));
    }
    return answerOf(marks);
}

} // namespace

Result<Answer> readAnswer(const Field& field, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return Answer();
    if (field.kind == Kind::BodyNote)
        return value.isArray() ? readBodyMarks(field, value.toArray())
                               : Result<Answer>(refuse(field, FormWords::tr("each place is a part of the body with words, at most %1 of them.").arg(mostBodyMarks)));
    if (field.kind == Kind::Table)
        return value.isArray() ? readRows(field, value.toArray())
                               : Result<Answer>(refuse(field, FormWords::tr("this field is a table: a list of rows.")));
    if (value.isBool()) {
        if (field.kind != Kind::Check)
            return refuse(field, FormWords::tr("true and false are for boxes to tick only."));
        Answer answer;
        if (value.toBool())
            answer.chosen = {QStringLiteral("yes")};
        return answer;
    }
    const bool chooses = field.kind == Kind::Choice || field.kind == Kind::Choices;
    if (value.isArray()) {
        if (!chooses)
            return refuse(field, FormWords::tr("a list is for choices and tables only."));
        QStringList words;
        for (const QJsonValue& each : value.toArray()) {
            if (!each.isString())
                return refuse(field, FormWords::tr("a list of choices holds their words."));
            words << each.toString();
        }
        if (field.kind == Kind::Choice && words.size() > 1)
            return refuse(field, FormWords::tr("only one can be chosen."));
        return choose(field, words);
    }
    if (value.isObject()) {
        if (!chooses)
            return refuse(field, FormWords::tr("an object is for choices only."));
        // {"choice": …, "text": …}, or each chosen option with the words beside it.
        const QJsonObject object = value.toObject();
        if (object.contains(QLatin1String("choice"))) {
            auto answer = readAnswer(field, object.value(QLatin1String("choice")));
            const QString words = object.value(QLatin1String("text")).toString();
            if (answer && !words.isEmpty()) {
                for (const QString& code : answer->chosen)
                    if (const Option* option = field.option(code); option && option->withText)
                        answer->beside[code] = words;
                if (answer->beside.empty() && !answer->chosen.isEmpty())
                    return refuse(field, FormWords::tr("no words stand beside what was chosen."));
            }
            return answer;
        }
        Answer answer;
        for (auto each = object.begin(); each != object.end(); ++each) {
            const Option* option = optionFor(field, each.key());
            if (!option)
                return refuse(field, FormWords::tr("“%1” is not one of %2.").arg(each.key().left(40), optionsInWords(field)));
            answer.chosen << option->code;
            if (each.value().isString() && option->withText)
                answer.beside[option->code] = each.value().toString();
        }
        if (field.kind == Kind::Choice && answer.chosen.size() > 1)
            return refuse(field, FormWords::tr("only one can be chosen."));
        return answer;
    }
    const QString typed = value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
    return readTyped(field, typed);
}

QString objectionTo(const Field& field, const Answer& answer)
{
    if (answer.isEmpty())
        return {};
    if (answer.text.size() > longestAnswer)
        return FormWords::tr("Longer than %1 characters. Please put the rest into an enclosure.").arg(longestAnswer);
    for (const auto& [code, words] : answer.beside)
        if (words.size() > longestAnswer)
            return FormWords::tr("Longer than %1 characters. Please put the rest into an enclosure.").arg(longestAnswer);
    if (field.kind == Kind::Number) {
        bool ok = false;
        const double number = answer.text.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return FormWords::tr("Please type a number, for example 18.");
        if ((field.least && number < *field.least) || (field.most && number > *field.most))
            return FormWords::tr("Please type a number from %1 to %2.").arg(field.least.value_or(0)).arg(field.most.value_or(1e9));
    }
    if (field.kind == Kind::Choice || field.kind == Kind::Choices)
        for (const QString& code : answer.chosen)
            if (!field.option(code))
                return FormWords::tr("“%1” is not one of %2.").arg(code.left(40), optionsInWords(field));
    if (answer.chosen.size() > 1) {
        if (field.kind == Kind::Choice)
            return FormWords::tr("Only one can be chosen.");
        for (const QString& code : answer.chosen)
            if (const Option* option = field.option(code); option && option->exclusive)
                return FormWords::tr("“%1” is chosen alone.").arg(option->label);
    }
    for (const auto& row : answer.rows)
        for (const auto& [column, cell] : row)
            for (const Field& known : field.columns)
                if (known.id == column)
                    if (const QString why = objectionTo(known, cell); !why.isEmpty())
                        return known.label + QStringLiteral(": ") + why;
    return {};
}

QString inWords(const Field& field, const Answer& answer)
{
    switch (field.kind) {
    case Kind::Check:
        return answer.chosen.isEmpty() ? QString() : QStringLiteral("✓");
    case Kind::Choice:
    case Kind::Choices: {
        QStringList words;
        for (const QString& code : answer.chosen) {
            const Option* option = field.option(code);
            QString word = option ? option->label : code;
            if (const auto beside = answer.beside.find(code); beside != answer.beside.end() && !beside->second.isEmpty())
                word += QStringLiteral("（%1）").arg(beside->second);
            words << word;
        }
        return words.join(QStringLiteral("、"));
    }
    case Kind::Date: {
        const QDate day = QDate::fromString(answer.text, Qt::ISODate);
        return day.isValid() ? wareki::formatWareki(day) : answer.text;
    }
    case Kind::Partial: {
        if (answer.text == QLatin1String("?"))
            return QStringLiteral("不詳");
        const auto day = wareki::parsePartialDate(answer.text);
        return day && !answer.text.isEmpty() ? wareki::formatWareki(*day) : answer.text;
    }
    case Kind::BodyNote: {
        QStringList lines;
        for (const BodyMark& mark : bodyMarksOf(answer))
            lines << FormWords::tr("(%1) %2: %3").arg(lines.size() + 1).arg(QString::fromUtf8(partAt(mark.place).label), mark.words);
        return lines.join(QLatin1Char('\n'));
    }
    case Kind::Table: {
        QStringList lines;
        for (const auto& row : answer.rows) {
            QStringList cells;
            for (const Field& column : field.columns)
                if (const auto cell = row.find(column.id); cell != row.end() && !cell->second.isEmpty())
                    cells << inWords(column, cell->second);
            if (!cells.isEmpty())
                lines << cells.join(QStringLiteral("　"));
        }
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return answer.text;
    }
}

QString asTyped(const Field& field, const Answer& answer)
{
    return inWords(field, answer);
}

} // namespace tasuki::forms
