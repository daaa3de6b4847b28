// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/package.h"

#include "forms/words.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tasuki::forms {

namespace {

const QString answerMark = QStringLiteral("answer.");
constexpr std::size_t mostRelatives = 100;
constexpr qsizetype longestWords = 400; ///< of a name, an office, a person

tl::unexpected<Error> refused(const QString& detail)
{
    return fail(Error::Code::Unreadable, FormWords::tr("The handover in this file cannot be read. Nothing was taken in. Ask the sender for it once more."), detail);
}

QString jsonOf(const clients::Relative& relative)
{
    QJsonObject json{{QStringLiteral("id"), relative.id.toString()},
                     {QStringLiteral("name"), relative.name},
                     {QStringLiteral("relation"), relative.relation},
                     {QStringLiteral("sex"), relative.sex},
                     {QStringLiteral("parts"), relative.parts}};
    if (relative.age)
        json[QStringLiteral("age")] = static_cast<qint64>(*relative.age);
    if (!relative.parent.isNil())
        json[QStringLiteral("parent")] = relative.parent.toString();
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

clients::Relative relativeOf(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto words = [&](const char* key) { return json.value(QLatin1String(key)).toString().left(longestWords); };
    clients::Relative relative;
    relative.id.uuid = Uuid::fromString(words("id"));
    relative.name = words("name");
    relative.relation = words("relation");
    relative.sex = words("sex");
    relative.parts = words("parts");
    relative.parent.uuid = Uuid::fromString(words("parent"));
    if (const qint64 age = json.value(QLatin1String("age")).toInteger(-1); age >= 0 && age < 130)
        relative.age = age;
    return relative;
}

bool drawsFamily(const SheetView& view)
{
    const auto fields = view.definition->fields();
    return std::any_of(fields.begin(), fields.end(), [&](const Field* field) { return field->kind == Kind::Genogram && view.isAsked(*field) && !view.isWithheld(field->id); });
}

/// An answer within the bounds that entering one keeps to; a sender's program may have kept to none.
bool isBounded(const Answer& answer)
{
    return answer.text.size() <= longestAnswer && answer.rows.size() <= mostRows &&
           std::all_of(answer.beside.begin(), answer.beside.end(), [](const auto& each) { return each.second.size() <= longestAnswer; }) &&
           std::all_of(answer.rows.begin(), answer.rows.end(), [](const auto& row) {
               return std::all_of(row.begin(), row.end(), [](const auto& cell) { return isBounded(cell.second); });
           });
}

} // namespace

HandedSheet handed(const SheetView& copy, const std::vector<clients::Relative>& family, const std::optional<SheetView>& before, const Uuid& chain)
{
    HandedSheet sheet;
    sheet.view.definition = copy.definition;
    sheet.view.answers = copy.handedOver();
    sheet.view.isCopy = true;
    const Sheet& from = copy.sheet;
    Sheet& to = sheet.view.sheet;
    to.id = from.id;
    to.definition = from.definition;
    to.author = from.author;
    to.profession = from.profession;
    to.recipientName = from.recipientName;
    to.recipientPerson = from.recipientPerson;
    to.issuedAt = from.issuedAt;
    to.issuedBy = from.issuedBy;
    to.revises = from.revises;
    to.revision = from.revision.value_or(1);
    to.reason = from.reason;
    if (drawsFamily(copy))
        sheet.family = family;
    sheet.chain = chain;
    if (before)
        for (const Difference& each : Sheets::diff(*before, copy))
            sheet.changed << each.field;
    return sheet;
}

PackageContent contentOf(const HandedSheet& handed)
{
    const Sheet& sheet = handed.view.sheet;
    PackageContent content{{QStringLiteral("definition"), QString::fromUtf8(handed.view.definition->source)},
                           {QStringLiteral("author"), sheet.author},
                           {QStringLiteral("issued_by"), sheet.issuedBy},
                           {QStringLiteral("issued_at"), sheet.issuedAt},
                           {QStringLiteral("profession"), sheet.profession},
                           {QStringLiteral("receiver"), sheet.recipientName},
                           {QStringLiteral("receiver_person"), sheet.recipientPerson},
                           {QStringLiteral("chain"), handed.chain.toString()},
                           {QStringLiteral("revision"), QString::number(sheet.revision.value_or(1))}};
    if (!sheet.revises.isNil()) {
        content.emplace_back(QStringLiteral("revises"), sheet.revises.toString());
        content.emplace_back(QStringLiteral("reason"), sheet.reason);
        content.emplace_back(QStringLiteral("changed"), handed.changed.join(QLatin1Char(';')));
    }
    for (const auto& [field, answer] : handed.view.answers)
        content.emplace_back(answerMark + field, toStored(answer));
    for (const clients::Relative& each : handed.family)
        content.emplace_back(QStringLiteral("relative"), jsonOf(each));
    return content;
}

Result<HandedSheet> readHanded(const PackageContent& content)
{
    HandedSheet read;
    read.view.isCopy = true;
    Sheet& sheet = read.view.sheet;
    for (const auto& [key, text] : content) {
        if (key == QLatin1String("definition")) {
            if (read.view.definition || text.size() > largestDefinition)
                return refused(QStringLiteral("package: two forms, or one that is too large"));
            auto definition = parseDefinition(text.toUtf8());
            if (!definition)
                return definition.error().code == Error::Code::Newer ? tl::unexpected<Error>(definition.error()) : refused(QStringLiteral("package: the form: ") + definition.error().detail);
            sheet.definition = idOf(definition->source);
            read.view.definition = std::make_shared<const Definition>(std::move(*definition));
            continue;
        }
        if (key.startsWith(answerMark)) {
            const QString field = key.mid(answerMark.size());
            const Answer answer = fromStored(text);
            // The form comes first, so that no answer waits for it.
            if (!read.view.definition || !read.view.definition->field(field) || answer.isEmpty() || !isBounded(answer) || !read.view.answers.emplace(field, answer).second)
                return refused(QStringLiteral("package: an answer that the form does not ask for"));
            continue;
        }
        if (key == QLatin1String("relative")) {
            if (read.family.size() == mostRelatives)
                return refused(QStringLiteral("package: too many relatives"));
            read.family.push_back(relativeOf(text));
            continue;
        }
        if (key == QLatin1String("reason")) {
            sheet.reason = text.left(longestAnswer);
            continue;
        }
        if (key == QLatin1String("changed")) {
            read.changed = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
            continue;
        }
        const QString words = text.left(longestWords);
        if (key == QLatin1String("author"))
            sheet.author = words;
        else if (key == QLatin1String("issued_by"))
            sheet.issuedBy = words;
        else if (key == QLatin1String("issued_at"))
            sheet.issuedAt = words;
        else if (key == QLatin1String("profession"))
            sheet.profession = words;
        else if (key == QLatin1String("receiver"))
            sheet.recipientName = words;
        else if (key == QLatin1String("receiver_person"))
            sheet.recipientPerson = words;
        else if (key == QLatin1String("chain"))
            read.chain = Uuid::fromString(words);
        else if (key == QLatin1String("revises"))
            sheet.revises.uuid = Uuid::fromString(words);
        else if (key == QLatin1String("revision"))
            sheet.revision = words.toLongLong();
        // What a newer program says besides is not understood and not lost: the text is kept as it was signed.
    }
    const std::int64_t revision = sheet.revision.value_or(0);
    if (!read.view.definition || !QDateTime::fromString(sheet.issuedAt, Qt::ISODate).isValid() || read.chain.isNil() || revision < 1 || revision > 10000 || (revision > 1) != !sheet.revises.isNil())
        return refused(QStringLiteral("package: the sheet is not one"));
    return read;
}

clients::Client personOn(const SheetView& view)
{
    clients::Client person;
    const auto text = [&](const char* meaning) {
        for (const Field* field : view.definition->fields())
            if (field->meaning == QLatin1String(meaning))
                if (const Answer& answer = view.answer(field->id); !answer.isEmpty())
                    return answer.chosen.isEmpty() ? answer.text : answer.chosen.front();
        return QString();
    };
    person.name = text("person.name");
    person.kana = text("person.kana");
    person.sex = text("person.sex");
    person.birthDate = QDate::fromString(text("person.birthDate"), Qt::ISODate);
    person.postalCode = text("person.postalCode");
    person.address = text("person.address");
    person.phone = text("person.phone");
    person.insurerNumber = text("insurance.insurer");
    person.insuredNumber = text("insurance.number");
    return person;
}

} // namespace tasuki::forms
