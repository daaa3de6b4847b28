// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagecommands.h"

#include "exchange/limits.h"
#include "forms/professions.h"
#include "forms/sheets/sheetpaper.h"
#include "paper/paint.h"
#include "store/accesslog.h"

#include <QFile>
#include <QJsonArray>

namespace tasuki::ctl {

namespace {

using namespace forms;

tl::unexpected<Error> wrongWords()
{
    return fail(Error::Code::Usage,
                CommandWords::tr("Write: sheet seal SHEET --card KEY OUT, sheet receive FILE, sheet received list, sheet received show ID, sheet acknowledge ID OUT, or sheet reply ID --text-file FILE OUT."));
}

Result<QByteArray> bytesOf(const QString& path, std::int64_t most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, CommandWords::tr("The file cannot be read: %1").arg(path));
    if (file.size() > most)
        return fail(Error::Code::Unreadable, CommandWords::tr("The file is larger than any file of Tasuki: %1").arg(path));
    return file.readAll();
}

Result<Id<ReceivedSheet>> receivedId(const QString& word)
{
    const Uuid id = Uuid::fromString(word);
    if (id.isNil())
        return fail(Error::Code::Usage, CommandWords::tr("There is no record with the id %1.").arg(word));
    return Id<ReceivedSheet>{id};
}

QJsonObject jsonOf(const ReceivedSheet& row, bool superseded)
{
    return {{QStringLiteral("id"), row.id.toString()},
            {QStringLiteral("origin"), row.originName},
            {QStringLiteral("key"), row.origin},
            {QStringLiteral("sheet"), row.sheet},
            {QStringLiteral("form"), row.form},
            {QStringLiteral("person"), row.person},
            {QStringLiteral("revision"), static_cast<qint64>(row.revision.value_or(1))},
            {QStringLiteral("revises"), row.revises},
            {QStringLiteral("reason"), row.reason},
            {QStringLiteral("superseded"), superseded},
            {QStringLiteral("issued_at"), row.issuedAt},
            {QStringLiteral("issued_by"), row.issuedBy},
            {QStringLiteral("received_at"), row.receivedAt},
            {QStringLiteral("received_by"), row.receivedBy},
            {QStringLiteral("client"), row.client.isNil() ? QString() : row.client.toString()},
            {QStringLiteral("acknowledged_on"), row.acknowledgedOn.toString(Qt::ISODate)},
            {QStringLiteral("replied_on"), row.repliedOn.toString(Qt::ISODate)},
            {QStringLiteral("reply"), row.reply}};
}

QJsonArray jsonOf(const std::vector<Difference>& differences)
{
    QJsonArray array;
    for (const Difference& each : differences)
        array << QJsonObject{{QStringLiteral("field"), each.field}, {QStringLiteral("label"), each.label}, {QStringLiteral("before"), each.before}, {QStringLiteral("after"), each.after}};
    return array;
}

Result<Answer> seal(Centre& centre, const Arguments& arguments)
{
    const auto key = arguments.option("card");
    if (!key || arguments.words.size() != 3)
        return wrongWords();
    const auto view = centre.sheets().open({Uuid::fromString(arguments.words[1])});
    const auto card = centre.packages().cardOf(*key);
    if (!view || !card)
        return tl::unexpected<Error>(!view ? view.error() : card.error());
    if (!*card)
        return fail(Error::Code::NotFound, CommandWords::tr("No card of “%1” is known. Note it with: card add FILE").arg(*key));
    Receiver receiver{view->sheet.profession, view->sheet.recipientFacility, view->sheet.recipientName, view->sheet.recipientPerson};
    if (const auto word = arguments.option("for")) {
        const Profession* profession = professionOf(*word);
        if (!profession)
            return fail(Error::Code::Usage, CommandWords::tr("“%1” is no profession Tasuki knows.").arg(*word));
        receiver.profession = QLatin1String(profession->code);
    }
    if (const auto to = arguments.option("to"))
        receiver.name = *to;
    const QString& path = arguments.words[2];
    if (auto sealed = centre.packages().seal(*view, **card, receiver, path); !sealed)
        return tl::unexpected<Error>(sealed.error());
    return Answer{{{QStringLiteral("file"), path}, {QStringLiteral("sheet"), view->sheet.id.toString()}, {QStringLiteral("receiver"), (*card)->centre}, {QStringLiteral("key"), (*card)->signing.hex()}},
                  {CommandWords::tr("Sealed for %1. Nobody else can open the file.").arg((*card)->centre)}};
}

Result<Answer> receive(Centre& centre, const Arguments& arguments)
{
    if (arguments.words.size() != 2)
        return wrongWords();
    const auto file = bytesOf(arguments.words[1], exchange::limits::fileBytes);
    if (!file)
        return tl::unexpected<Error>(file.error());
    const auto arrived = arguments.has("dry-run") ? centre.packages().look(*file) : centre.packages().take(*file);
    if (!arrived)
        return tl::unexpected<Error>(arrived.error());
    Answer answer;
    answer.json = {{QStringLiteral("from"), arrived->sender.centre},
                   {QStringLiteral("key"), arrived->sender.signing.hex()},
                   {QStringLiteral("fingerprint"), QJsonArray::fromStringList(exchange::fingerprint(arrived->sender))},
                   {QStringLiteral("known"), arrived->isKnown},
                   {QStringLiteral("verified_on"), arrived->verifiedOn.toString(Qt::ISODate)},
                   {QStringLiteral("new"), !arrived->isHere}};
    if (arrived->sheet) {
        answer.json[QStringLiteral("kind")] = QStringLiteral("sheet");
        answer.json[QStringLiteral("id")] = arrived->received.toString();
        answer.json[QStringLiteral("older")] = arrived->isOlder;
        answer.json[QStringLiteral("form")] = arrived->sheet->view.definition->key();
        answer.json[QStringLiteral("revision")] = static_cast<qint64>(arrived->sheet->view.sheet.revision.value_or(1));
        answer.lines << arrived->received.toString() << CommandWords::tr("%1 of %2").arg(arrived->sheet->view.definition->title, arrived->sender.centre);
    } else {
        const bool isReply = arrived->kind == exchange::DirectKind::Reply;
        answer.json[QStringLiteral("kind")] = isReply ? QStringLiteral("reply") : QStringLiteral("acknowledgement");
        answer.json[QStringLiteral("sheet")] = arrived->answered.toString();
        answer.json[QStringLiteral("on")] = arrived->on.toString(Qt::ISODate);
        answer.json[QStringLiteral("by")] = arrived->by;
        answer.json[QStringLiteral("text")] = arrived->text;
        answer.lines << (isReply ? CommandWords::tr("%1 answers: %2").arg(arrived->sender.centre, arrived->text) : CommandWords::tr("%1 received the sheet.").arg(arrived->sender.centre));
    }
    if (!arrived->isKnown)
        answer.lines << CommandWords::tr("The card of the sender is not noted here. Compare these five words with them by telephone: %1").arg(exchange::fingerprint(arrived->sender).join(QLatin1Char(' ')));
    if (arrived->isHere)
        answer.lines << CommandWords::tr("It was here already; nothing was changed.");
    return answer;
}

Result<Answer> listReceived(Centre& centre)
{
    const auto lines = centre.received().list();
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    Answer answer;
    QJsonArray array;
    for (const ReceivedLine& line : *lines) {
        array << jsonOf(line.row, line.superseded);
        answer.lines << QStringList{line.row.id.toString(), line.row.form, line.row.person, line.row.originName, line.superseded ? CommandWords::tr("a correction is here") : QString()}.join(QStringLiteral("  "));
    }
    answer.json[QStringLiteral("received")] = array;
    return answer;
}

Result<Answer> showReceived(Centre& centre, const Arguments& arguments)
{
    const auto id = receivedId(arguments.words.value(2));
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto opened = centre.packages().open(*id);
    const auto lines = centre.received().list();
    if (!opened || !lines)
        return tl::unexpected<Error>(!opened ? opened.error() : lines.error());
    bool superseded = false;
    for (const ReceivedLine& line : *lines)
        superseded = superseded || (line.row.id == *id && line.superseded);
    const SheetView& view = opened->sheet.view;
    Answer answer{jsonOf(opened->row, superseded), {}};
    QJsonObject answers;
    for (const Field* field : view.definition->fields())
        if (!view.answer(field->id).isEmpty()) {
            const QString words = inWords(*field, view.answer(field->id));
            answers[field->id] = QJsonObject{{QStringLiteral("label"), field->label}, {QStringLiteral("concept"), field->meaning}, {QStringLiteral("value"), words}};
            answer.lines << field->label + QStringLiteral(": ") + words;
        }
    answer.json[QStringLiteral("answers")] = answers;
    answer.json[QStringLiteral("changed")] = QJsonArray::fromStringList(opened->sheet.changed);
    answer.json[QStringLiteral("differences")] = opened->before ? jsonOf(Sheets::diff(*opened->before, view)) : QJsonArray();
    answer.json[QStringLiteral("known")] = opened->isKnown;
    answer.json[QStringLiteral("verified_on")] = opened->verifiedOn.toString(Qt::ISODate);
    answer.json[QStringLiteral("signature")] = QStringLiteral("holds");
    answer.json[QStringLiteral("fingerprint")] = QJsonArray::fromStringList(exchange::fingerprint(opened->sender));
    if (const auto out = arguments.option("pdf")) {
        const SheetPrint print{view, opened->sheet.family, opened->before, false, opened->row.originName};
        if (auto written = paper::writePdf(sheetPages(centre.store(), print).document, *out); !written)
            return tl::unexpected<Error>(written.error());
        if (auto logged = store::logAccess(centre.store(), QStringLiteral("print"), "received_sheet", id->uuid, {}); !logged)
            return tl::unexpected<Error>(logged.error());
        answer.json[QStringLiteral("pdf")] = *out;
    }
    return answer;
}

Result<Answer> acknowledge(Centre& centre, const Arguments& arguments)
{
    const auto id = receivedId(arguments.words.value(1));
    if (!id || arguments.words.size() != 3)
        return id ? Result<Answer>(wrongWords()) : tl::unexpected<Error>(id.error());
    if (auto done = centre.packages().acknowledge(*id, arguments.words[2]); !done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("file"), arguments.words[2]}}, {CommandWords::tr("Written. Give the file to the sender.")}};
}

Result<Answer> reply(Centre& centre, const Arguments& arguments)
{
    const auto id = receivedId(arguments.words.value(1));
    const auto textFile = arguments.option("text-file");
    if (!id || !textFile || arguments.words.size() != 3)
        return id ? Result<Answer>(wrongWords()) : tl::unexpected<Error>(id.error());
    const auto text = bytesOf(*textFile, 4 * longestAnswer);
    if (!text)
        return tl::unexpected<Error>(text.error());
    if (auto done = centre.packages().reply(*id, QString::fromUtf8(*text), arguments.words[2]); !done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("file"), arguments.words[2]}}, {CommandWords::tr("Written. Give the file to the sender.")}};
}

} // namespace

Result<void> tellSent(Centre& centre, const Id<Sheet>& sheet, Answer& answer)
{
    const auto sent = centre.sheets().sent(sheet);
    if (!sent)
        return tl::unexpected<Error>(sent.error());
    QJsonArray array;
    for (const SentSheet& each : *sent) {
        array << QJsonObject{{QStringLiteral("centre"), each.centre},
                             {QStringLiteral("key"), each.receiver},
                             {QStringLiteral("for"), each.profession},
                             {QStringLiteral("sent_on"), each.sentOn.toString(Qt::ISODate)},
                             {QStringLiteral("acknowledged_on"), each.acknowledgedOn.toString(Qt::ISODate)},
                             {QStringLiteral("acknowledged_by"), each.acknowledgedBy},
                             {QStringLiteral("replied_on"), each.repliedOn.toString(Qt::ISODate)},
                             {QStringLiteral("reply"), each.reply}};
        answer.lines << (each.acknowledgedOn.isValid() ? CommandWords::tr("%1 received it on %2").arg(each.centre, each.acknowledgedOn.toString(Qt::ISODate))
                                                       : CommandWords::tr("Sealed for %1, no receipt yet").arg(each.centre));
        if (!each.reply.isEmpty())
            answer.lines << CommandWords::tr("%1 answers: %2").arg(each.centre, each.reply);
    }
    answer.json[QStringLiteral("sent")] = array;
    return {};
}

Result<Answer> packageCommand(Centre& centre, const Arguments& arguments)
{
    const QString& what = arguments.words[0];
    if (what == QLatin1String("seal"))
        return seal(centre, arguments);
    if (what == QLatin1String("receive"))
        return receive(centre, arguments);
    if (what == QLatin1String("acknowledge"))
        return acknowledge(centre, arguments);
    if (what == QLatin1String("reply"))
        return reply(centre, arguments);
    if (what == QLatin1String("received") && arguments.words.value(1) == QLatin1String("list"))
        return listReceived(centre);
    if (what == QLatin1String("received") && arguments.words.value(1) == QLatin1String("show"))
        return showReceived(centre, arguments);
    return wrongWords();
}

} // namespace tasuki::ctl
