// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"
#include "packagecommands.h"
#include "unlocking.h"

#include "forms/letters.h"
#include "forms/professions.h"
#include "forms/sheets/sheetpaper.h"
#include "paper/paint.h"
#include "store/accesslog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tasuki::ctl {

namespace {

using namespace forms;
using Run = Result<Answer> (*)(Centre&, const Arguments&);

Result<Id<Sheet>> sheetId(const Arguments& arguments, qsizetype word = 1)
{
    const Uuid id = Uuid::fromString(arguments.words.value(word));
    if (id.isNil())
        return fail(Error::Code::Usage, CommandWords::tr("There is no record with the id %1.").arg(arguments.words.value(word)));
    return Id<Sheet>{id};
}

Result<SheetView> openSheet(Centre& centre, const Arguments& arguments, qsizetype word = 1)
{
    const auto id = sheetId(arguments, word);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return centre.sheets().open(*id);
}

QJsonObject describe(const SheetView& view)
{
    QJsonObject answers;
    for (const Field* field : view.definition->fields()) {
        const auto given = view.given.find(field->id);
        if (given == view.given.end() || given->second.value.isEmpty())
            continue;
        answers[field->id] = QJsonObject{{QStringLiteral("label"), field->label},
                                         {QStringLiteral("concept"), field->meaning},
                                         {QStringLiteral("value"), inWords(*field, view.answer(field->id))},
                                         {QStringLiteral("source"), given->second.source},
                                         {QStringLiteral("origin"), given->second.origin},
                                         {QStringLiteral("as_of"), given->second.asOf.toString(Qt::ISODate)},
                                         {QStringLiteral("confirmed"), given->second.confirmed.value_or(0) != 0}};
    }
    const Sheet& sheet = view.sheet;
    return {{QStringLiteral("id"), sheet.id.toString()},
            {QStringLiteral("client"), sheet.client.toString()},
            {QStringLiteral("form"), view.definition->key()},
            {QStringLiteral("title"), view.definition->title},
            {QStringLiteral("state"), sheet.isIssued() ? QStringLiteral("issued") : QStringLiteral("draft")},
            {QStringLiteral("revision"), static_cast<qint64>(sheet.revision.value_or(1))},
            {QStringLiteral("revises"), sheet.revises.isNil() ? QString() : sheet.revises.toString()},
            {QStringLiteral("issued_at"), sheet.issuedAt},
            {QStringLiteral("issued_by"), sheet.issuedBy},
            {QStringLiteral("content_hash"), sheet.contentHash},
            {QStringLiteral("for"), sheet.profession},
            {QStringLiteral("answers"), answers}};
}

/// Writes what a JSON file says into a draft: answers by the ids or labels of fields, or by concept.
Result<void> fillFrom(Centre& centre, SheetView& view, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, CommandWords::tr("The file cannot be read: %1").arg(path));
    if (file.size() > (4 << 20))
        return fail(Error::Code::Unreadable, CommandWords::tr("The file with the values is larger than 4 MB. Nothing was changed."));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(Error::Code::Unreadable, CommandWords::tr("The file with the values is no JSON object. Nothing was changed."));
    const QJsonObject values = document.object();
    std::vector<std::pair<QString, forms::Answer>> read;
    for (auto each = values.begin(); each != values.end(); ++each) {
        const Field* found = view.definition->field(each.key());
        if (!found)
            for (const Field* field : view.definition->fields())
                if (field->label == each.key() || field->meaning == each.key())
                    found = found ? found : field;
        if (!found)
            return fail(Error::Code::Usage, CommandWords::tr("The form has no field “%1”. Nothing was changed.").arg(each.key().left(80)));
        auto answer = readAnswer(*found, each.value());
        if (!answer)
            return tl::unexpected<Error>(answer.error());
        if (const QString why = objectionTo(*found, *answer); !why.isEmpty())
            return fail(Error::Code::Usage, found->label + QStringLiteral(": ") + why);
        read.emplace_back(found->id, std::move(*answer));
    }
    for (const auto& [field, answer] : read)
        if (auto done = centre.sheets().answer(view, field, answer); !done)
            return tl::unexpected<Error>(done.error());
    return {};
}

Result<Answer> newSheet(Centre& centre, const Arguments& arguments)
{
    const auto form = arguments.option("form");
    const Uuid client = Uuid::fromString(arguments.option("client").value_or(QString()));
    if (!form || client.isNil())
        return fail(Error::Code::Usage, CommandWords::tr("Say which form with --form and for whom with --client ID."));
    const auto definition = centre.sheets().library().find(*form);
    if (!definition)
        return tl::unexpected<Error>(definition.error());
    Receiver receiver;
    if (const auto word = arguments.option("for")) {
        const Profession* profession = professionOf(*word);
        if (!profession)
            return fail(Error::Code::Usage, CommandWords::tr("“%1” is no profession Tasuki knows.").arg(*word));
        receiver.profession = QLatin1String(profession->code);
    }
    receiver.name = arguments.option("to").value_or(QString());
    auto id = centre.sheets().begin({client}, **definition, centre.sender(), receiver);
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto view = centre.sheets().open(*id);
    if (!view)
        return tl::unexpected<Error>(view.error());
    if (const auto values = arguments.option("values"))
        if (auto filled = fillFrom(centre, *view, *values); !filled) {
            // A draft that nobody asked for in this state would only be in the way.
            if (auto gone = centre.sheets().discard(*id); !gone)
                return tl::unexpected<Error>(gone.error());
            return tl::unexpected<Error>(filled.error());
        }
    return Answer{describe(*view), {id->toString()}};
}

Result<Answer> fillSheet(Centre& centre, const Arguments& arguments)
{
    auto view = openSheet(centre, arguments);
    if (!view)
        return tl::unexpected<Error>(view.error());
    if (auto filled = fillFrom(centre, *view, arguments.option("values").value_or(QString())); !filled)
        return tl::unexpected<Error>(filled.error());
    return Answer{describe(*view), {view->sheet.id.toString()}};
}

Result<Answer> listSheets(Centre& centre, const Arguments& arguments)
{
    const auto lines = centre.sheets().list({Uuid::fromString(arguments.option("client").value_or(QString()))});
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    Answer answer;
    QJsonArray array;
    for (const SheetLine& line : *lines) {
        array << QJsonObject{{QStringLiteral("id"), line.id.toString()},
                             {QStringLiteral("client"), line.client.toString()},
                             {QStringLiteral("title"), line.title},
                             {QStringLiteral("state"), line.sheet.isIssued() ? QStringLiteral("issued") : QStringLiteral("draft")},
                             {QStringLiteral("revision"), static_cast<qint64>(line.sheet.revision.value_or(1))}};
        answer.lines << QStringList{line.id.toString(), line.title, line.clientName, line.sheet.isIssued() ? CommandWords::tr("issued") : CommandWords::tr("draft")}
                            .join(QStringLiteral("  "));
    }
    answer.json[QStringLiteral("sheets")] = array;
    return answer;
}

Result<Answer> showSheet(Centre& centre, const Arguments& arguments)
{
    const auto view = openSheet(centre, arguments);
    if (!view)
        return tl::unexpected<Error>(view.error());
    Answer answer{describe(*view), {}};
    const auto intact = centre.sheets().verify(*view);
    answer.json[QStringLiteral("intact")] = intact && *intact;
    for (const Field* field : view->definition->fields())
        if (!view->answer(field->id).isEmpty())
            answer.lines << field->label + QStringLiteral(": ") + inWords(*field, view->answer(field->id));
    if (auto told = tellSent(centre, view->sheet.id, answer); !told)
        return tl::unexpected<Error>(told.error());
    return answer;
}

const char* codeOf(Completeness::ConsentState state)
{
    switch (state) {
    case Completeness::ConsentState::Given:
        return "given";
    case Completeness::ConsentState::OutsideRange:
        return "outside-range";
    case Completeness::ConsentState::Withdrawn:
        return "withdrawn";
    case Completeness::ConsentState::Exception:
        return "exception";
    case Completeness::ConsentState::NotAsked:
        return "not-asked";
    default:
        return "none";
    }
}

Result<Answer> checkSheet(Centre& centre, const Arguments& arguments)
{
    const auto view = openSheet(centre, arguments);
    if (!view)
        return tl::unexpected<Error>(view.error());
    const QString word = arguments.option("for").value_or(QString());
    const Profession* profession = word.isEmpty() ? nullptr : professionOf(word);
    if (!word.isEmpty() && !profession)
        return fail(Error::Code::Usage, CommandWords::tr("“%1” is no profession Tasuki knows.").arg(word));
    const auto checked = centre.sheets().check(*view, profession ? QLatin1String(profession->code) : QString());
    if (!checked)
        return tl::unexpected<Error>(checked.error());
    Answer answer;
    const auto items = [&](const char* key, const QString& heading, const std::vector<Completeness::Item>& all) {
        QJsonArray array;
        for (const Completeness::Item& item : all) {
            const Field* field = view->definition->field(item.field);
            array << QJsonObject{{QStringLiteral("field"), item.field},
                                 {QStringLiteral("concept"), field ? field->meaning : QString()},
                                 {QStringLiteral("label"), item.label},
                                 {QStringLiteral("why"), item.why}};
            answer.lines << QStringList{heading, item.label, item.why}.join(QStringLiteral("  "));
        }
        answer.json[QLatin1String(key)] = array;
    };
    items("missing", CommandWords::tr("missing"), checked->missing);
    items("stale", CommandWords::tr("old"), checked->stale);
    items("excess", CommandWords::tr("too much"), checked->excess);
    items("unconfirmed", CommandWords::tr("carried over"), checked->unconfirmed);
    answer.json[QStringLiteral("consent")] = QJsonObject{{QStringLiteral("state"), QLatin1String(codeOf(checked->consent))},
                                                         {QStringLiteral("words"), checked->consentWords}};
    QJsonArray deadlines;
    for (const Due& due : deadlinesOf(*view->definition, view->answers)) {
        deadlines << QJsonObject{{QStringLiteral("name"), due.name}, {QStringLiteral("day"), due.day.toString(Qt::ISODate)},
                                 {QStringLiteral("business_days_left"), businessDaysLeft(due, centre.store().clock().today())},
                                 {QStringLiteral("source"), due.source}};
        answer.lines << due.name + QStringLiteral("  ") + due.day.toString(Qt::ISODate);
    }
    answer.json[QStringLiteral("deadlines")] = deadlines;
    QJsonArray scores;
    for (const Score& score : view->definition->scores) {
        const ScoreResult result = judge(*view->definition, score, view->answers);
        QJsonArray lines;
        for (const ScoreResult::Line& line : result.lines)
            lines << QJsonObject{{QStringLiteral("label"), line.label}, {QStringLiteral("points"), line.points}, {QStringLiteral("met"), line.met}};
        QJsonObject object{{QStringLiteral("title"), result.title}, {QStringLiteral("met"), result.anyMet}, {QStringLiteral("criteria"), lines},
                           {QStringLiteral("unanswered"), QJsonArray::fromStringList(result.unanswered)}};
        if (result.bmi)
            object[QStringLiteral("bmi")] = *result.bmi;
        scores << object;
    }
    answer.json[QStringLiteral("scores")] = scores;
    return answer;
}

Result<Answer> issueSheet(Centre& centre, const Arguments& arguments)
{
    auto view = openSheet(centre, arguments);
    if (!view)
        return tl::unexpected<Error>(view.error());
    if (const auto exception = arguments.option("exception"))
        if (auto set = centre.sheets().setException(*view, *exception); !set)
            return tl::unexpected<Error>(set.error());
    if (auto issued = centre.sheets().issue(*view, arguments.has("incomplete")); !issued)
        return tl::unexpected<Error>(issued.error());
    return Answer{describe(*view), {CommandWords::tr("Issued. It can no longer be changed; a correction becomes a new revision.")}};
}

Result<Answer> reviseSheet(Centre& centre, const Arguments& arguments)
{
    const auto view = openSheet(centre, arguments);
    if (!view)
        return tl::unexpected<Error>(view.error());
    const auto id = centre.sheets().revise(*view, arguments.option("reason").value_or(QString()));
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto next = centre.sheets().open(*id);
    if (!next)
        return tl::unexpected<Error>(next.error());
    if (const auto values = arguments.option("values"))
        if (auto filled = fillFrom(centre, *next, *values); !filled)
            return tl::unexpected<Error>(filled.error());
    return Answer{describe(*next), {id->toString()}};
}

Result<Answer> diffSheet(Centre& centre, const Arguments& arguments)
{
    const auto view = openSheet(centre, arguments);
    if (!view)
        return tl::unexpected<Error>(view.error());
    std::optional<SheetView> before;
    if (arguments.words.size() > 2) {
        auto other = openSheet(centre, arguments, 2);
        if (!other)
            return tl::unexpected<Error>(other.error());
        before = std::move(*other);
    } else {
        auto corrected = centre.sheets().corrected(*view);
        if (!corrected)
            return tl::unexpected<Error>(corrected.error());
        before = std::move(*corrected);
    }
    if (!before)
        return fail(Error::Code::Usage, CommandWords::tr("This sheet corrects no other. Name two sheets."));
    // Two ids are compared in the order in which they were given.
    const bool given = arguments.words.size() > 2;
    Answer answer;
    QJsonArray array;
    for (const Difference& each : given ? Sheets::diff(*view, *before) : Sheets::diff(*before, *view)) {
        array << QJsonObject{{QStringLiteral("field"), each.field}, {QStringLiteral("label"), each.label}, {QStringLiteral("before"), each.before},
                             {QStringLiteral("after"), each.after}};
        answer.lines << each.label + QStringLiteral(": ") + each.before + QStringLiteral(" → ") + each.after;
    }
    answer.json[QStringLiteral("differences")] = array;
    return answer;
}

Result<Answer> printSheet(Centre& centre, const Arguments& arguments)
{
    const auto view = openSheet(centre, arguments);
    if (!view)
        return tl::unexpected<Error>(view.error());
    const auto out = arguments.option("pdf");
    if (!out)
        return fail(Error::Code::Usage, CommandWords::tr("Say where to with --pdf FILE."));
    auto print = sheetPrint(centre.sheets(), *view);
    if (!print)
        return tl::unexpected<Error>(print.error());
    print->plainLetters = arguments.has("plain");
    QJsonArray rare;
    for (const text::Unmappable& each : rareLetters(view->handedOver()))
        rare << QJsonObject{{QStringLiteral("letter"), each.character}, {QStringLiteral("plain"), each.plain}};
    Result<paper::Document> document = tl::unexpected<Error>(Error{});
    QStringList continued;
    if (arguments.has("fax")) {
        document = faxSet(centre.store(), *print);
    } else {
        FormPages pages = sheetPages(centre.store(), *print);
        continued = pages.continued;
        document = std::move(pages.document);
    }
    if (!document)
        return tl::unexpected<Error>(document.error());
    if (auto written = paper::writePdf(*document, *out); !written)
        return tl::unexpected<Error>(written.error());
    if (auto logged = store::logAccess(centre.store(), QStringLiteral("print"), "sheet", view->sheet.id.uuid,
                                       arguments.has("fax") ? QStringLiteral("fax") : view->definition->key());
        !logged)
        return tl::unexpected<Error>(logged.error());
    return Answer{{{QStringLiteral("pdf"), *out},
                   {QStringLiteral("pages"), static_cast<qint64>(document->pages.size())},
                   {QStringLiteral("continued"), QJsonArray::fromStringList(continued)},
                   {QStringLiteral("rare_letters"), rare}},
                  {CommandWords::tr("%n pages written", nullptr, static_cast<int>(document->pages.size()))}};
}

Result<Answer> sheetCommand(const Context& context, const Arguments& arguments)
{
    struct Known
    {
        const char* word;
        Run run;
    };
    static constexpr Known known[] = {{"new", newSheet},     {"fill", fillSheet},   {"list", listSheets}, {"show", showSheet},   {"check", checkSheet},
                                      {"issue", issueSheet}, {"revise", reviseSheet}, {"diff", diffSheet},  {"print", printSheet},
                                      {"seal", packageCommand}, {"receive", packageCommand}, {"received", packageCommand},
                                      {"acknowledge", packageCommand}, {"reply", packageCommand}};
    for (const Known& each : known) {
        if (arguments.words[0] != QLatin1String(each.word))
            continue;
        auto opened = openUnlocked(context, arguments);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        return each.run(**opened, arguments);
    }
    return fail(Error::Code::Usage, CommandWords::tr("sheet knows new, fill, list, show, check, issue, revise, diff, print, seal, receive, received, acknowledge and reply."));
}

} // namespace

std::vector<Command> sheetCommands()
{
    return {{"sheet",
             "new --form F --client ID [--for PROFESSION] [--to NAME] [--values FILE.json] | fill ID --values FILE.json | list [--client ID] | show ID | "
             "check ID [--for PROFESSION] | issue ID [--incomplete] [--exception REASON] | revise ID [--reason TEXT] [--values FILE.json] | diff ID [ID] | "
             "print ID --pdf OUT [--fax] [--plain] | seal ID --card KEY OUT [--for PROFESSION] [--to NAME] | receive FILE [--dry-run] | received list | "
             "received show ID [--pdf OUT] | acknowledge ID OUT | reply ID --text-file FILE OUT   with --passphrase-file FILE [--user NAME]",
             unlockOptions() + QStringList{QStringLiteral("form"), QStringLiteral("client"), QStringLiteral("for"), QStringLiteral("to"),
                                           QStringLiteral("values"), QStringLiteral("reason"), QStringLiteral("pdf"), QStringLiteral("exception"),
                                           QStringLiteral("card"), QStringLiteral("text-file")},
             {QStringLiteral("fax"), QStringLiteral("plain"), QStringLiteral("incomplete"), QStringLiteral("dry-run")},
             1,
             3,
             sheetCommand}};
}

} // namespace tasuki::ctl
