// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheets.h"

#include "forms/words.h"
#include "store/accesslog.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tasuki::forms {

using clients::honoured;
using store::CellChange;
using store::EntityInfo;
using store::Value;

Id<SheetAnswer> answerId(const Id<Sheet>& sheet, const QString& field)
{
    return {Uuid::v5(sheet.uuid, field.toStdString())};
}

const Answer& SheetView::answer(const QString& field) const
{
    static const Answer none;
    const auto found = answers.find(field);
    return found == answers.end() ? none : found->second;
}

bool SheetView::isAsked(const Field& field) const
{
    if (field.when.field.isEmpty())
        return true;
    const Field* other = definition->field(field.when.field);
    if (!other || !isAsked(*other))
        return false;
    const QStringList& chosen = answer(other->id).chosen;
    if (field.when.codes.isEmpty())
        return !chosen.isEmpty();
    return std::any_of(chosen.begin(), chosen.end(), [&](const QString& code) { return field.when.codes.contains(code); });
}

bool SheetView::isWithheld(const QString& field) const
{
    return sheet.withheld.split(QLatin1Char(';')).contains(field);
}

Answers SheetView::handedOver() const
{
    if (isCopy)
        return answers;
    Answers handed;
    for (const Field* field : definition->fields())
        if (const auto found = answers.find(field->id); found != answers.end() && isAsked(*field) && !isWithheld(field->id))
            handed.insert(*found);
    return handed;
}

Sheets::Sheets(store::Store& store, clients::Clients& clients) : m_store(store), m_clients(clients), m_library(store)
{
    store.addGuard([this](const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& after) {
        guard(entity, row, field, after);
    });
}

void Sheets::guard(const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& after)
{
    Id<Sheet> id;
    if (&entity == &store::describe<Sheet>()) {
        if (changesAfterIssue(field))
            return;
        id.uuid = row;
    } else if (&entity == &store::describe<SheetAnswer>()) {
        const Value sheet = store::take(m_store.cell(entity, row, "sheet"));
        if (const auto* known = std::get_if<Uuid>(&sheet))
            id.uuid = *known;
        else if (const auto* next = std::get_if<Uuid>(&after); next && field == "sheet")
            id.uuid = *next;
        else
            return;
    } else {
        return;
    }
    const Value issued = store::take(m_store.cell(store::describe<Sheet>(), id.uuid, "issued_at"));
    if (issued != Value())
        throw store::Failure{{Error::Code::Forbidden,
                              FormWords::tr("This sheet was issued and stays as it is. Nothing was changed. Make a correction: it becomes a new "
                                            "revision with its differences marked."),
                              {}}};
}

Result<std::map<QString, Known>> Sheets::known(const clients::Record& record, const Sender& sender)
{
    return store::guarded([&] {
        const QDate today = m_store.clock().today();
        const Id<clients::Client> client = record.client.id;
        const auto edited = store::take(m_store.lastEdited(store::describe<clients::Client>(), client.uuid));
        auto all = knownFromRecord(record, today, edited);
        // Sheets after the record: what a sheet says counts where it is newer, or where the record is silent.
        for (const Sheet& sheet : store::take(m_store.all<Sheet>("client", client.uuid))) {
            auto view = read(sheet.id);
            if (!view)
                continue;
            for (const auto& [id, given] : view->given) {
                const Field* field = view->definition->field(id);
                if (!field || given.value.isEmpty() || !view->isAsked(*field) || field->meaning.startsWith(QLatin1String("sheet.")) ||
                    field->meaning.startsWith(QLatin1String("to.")) || field->meaning.startsWith(QLatin1String("from.")) ||
                    field->meaning.startsWith(QLatin1String("request.")))
                    continue;
                const auto have = all.find(field->meaning);
                const bool fromRecord = have != all.end() && have->second.source != QLatin1String("sheet");
                if (fromRecord && (!have->second.asOf.isValid() || have->second.asOf >= given.asOf))
                    continue;
                if (have != all.end() && !fromRecord && have->second.asOf > given.asOf)
                    continue;
                all[field->meaning] = {fromStored(given.value), QStringLiteral("sheet"), view->definition->title, given.asOf};
            }
            // The points of a checklist go on to the forms that ask for them.
            for (const Score& score : view->definition->scores) {
                if (score.pointsMeaning.isEmpty())
                    continue;
                for (const ScoreResult::Line& line : judge(*view->definition, score, view->answers).lines)
                    if (Known& points = all[score.pointsMeaning + QLatin1Char('.') + line.code]; !points.asOf.isValid() || points.asOf <= sheet.startedOn)
                        points = {Answer{QString::number(line.points), {}, {}, {}}, QStringLiteral("sheet"), view->definition->title, sheet.startedOn};
            }
        }
        for (auto& [meaning, value] : knownFromCentre(sender, today))
            all[meaning] = value;
        return all;
    });
}

Result<Id<Sheet>> Sheets::begin(const Id<clients::Client>& client, const Definition& definition, const Sender& sender, const Receiver& receiver)
{
    return store::guarded([&] {
        const QDate today = m_store.clock().today();
        const auto record = store::take(m_clients.read(client));
        auto known = store::take(this->known(record, sender));
        Sheet sheet;
        sheet.id.uuid = Uuid::v7(m_store.clock().nowMillis(), randomBytes16());
        sheet.client = client;
        sheet.definition = idOf(definition.source);
        sheet.author = sender.person;
        sheet.startedOn = today;
        sheet.profession = receiver.profession.isEmpty() && !definition.recipients.isEmpty() ? definition.recipients.first() : receiver.profession;
        sheet.recipientFacility = receiver.facility;
        sheet.recipientName = receiver.name;
        sheet.recipientPerson = receiver.person;
        if (const clients::Consent* consent = record.consentOn(today))
            sheet.consent = consent->id;
        if (!receiver.name.isEmpty())
            known[QStringLiteral("to.facility")] = {{receiver.name, {}, {}, {}}, QStringLiteral("computed"), FormWords::tr("receiver of the sheet"), today};
        if (!receiver.person.isEmpty())
            known[QStringLiteral("to.person")] = {{receiver.person, {}, {}, {}}, QStringLiteral("computed"), FormWords::tr("receiver of the sheet"), today};
        auto cells = m_library.keep(definition);
        const auto append = [&](std::vector<CellChange> more) { cells.insert(cells.end(), more.begin(), more.end()); };
        append(store::diff(Sheet(), sheet, true));
        for (const Field* field : definition.fields()) {
            const auto found = known.find(field->meaning);
            if (found == known.end())
                continue;
            const auto fits = fitting(*field, found->second.answer);
            if (!fits)
                continue;
            SheetAnswer answer;
            answer.id = answerId(sheet.id, field->id);
            answer.sheet = sheet.id;
            answer.field = field->id;
            answer.value = toStored(*fits);
            answer.source = found->second.source;
            answer.origin = found->second.origin;
            answer.asOf = found->second.asOf;
            if (answer.source == QLatin1String("computed"))
                answer.confirmed = 1;
            append(store::diff(SheetAnswer(), answer, true));
        }
        store::take(m_store.commit({FormWords::tr("%1 begun (%2)").arg(definition.title, honoured(record.client.name)), store::ChangeKind::Edit,
                                    std::move(cells)}));
        return sheet.id;
    });
}

Result<SheetView> Sheets::open(const Id<Sheet>& id)
{
    auto view = read(id);
    if (view)
        if (auto logged = store::logAccess(m_store, QStringLiteral("open"), "sheet", id.uuid, view->definition->key()); !logged)
            return tl::unexpected<Error>(logged.error());
    return view;
}

Result<SheetView> Sheets::read(const Id<Sheet>& id)
{
    return store::guarded([&] {
        SheetView view;
        const auto sheet = store::take(m_store.load(id));
        if (!sheet)
            throw store::Failure{{Error::Code::NotFound, FormWords::tr("There is no such sheet in this file. Nothing was changed."), {}}};
        view.sheet = *sheet;
        view.definition = store::take(m_library.kept(sheet->definition));
        for (SheetAnswer& answer : store::take(m_store.all<SheetAnswer>("sheet", id.uuid))) {
            if (const Answer read = fromStored(answer.value); !read.isEmpty())
                view.answers.emplace(answer.field, read);
            const QString field = answer.field;
            view.given.emplace(field, std::move(answer));
        }
        return view;
    });
}

Result<void> Sheets::reload(SheetView& view)
{
    auto fresh = read(view.sheet.id);
    if (!fresh)
        return tl::unexpected<Error>(fresh.error());
    view = std::move(*fresh);
    return {};
}

Result<std::vector<SheetLine>> Sheets::list(const Id<clients::Client>& client)
{
    return store::guarded([&] {
        const auto sheets = client.isNil() ? store::take(m_store.all<Sheet>()) : store::take(m_store.all<Sheet>("client", client.uuid));
        store::take(m_clients.load());
        std::vector<SheetLine> lines;
        for (const Sheet& sheet : sheets) {
            const auto definition = m_library.kept(sheet.definition);
            lines.push_back({sheet.id, sheet.client, m_clients.nameOf(sheet.client), definition ? (*definition)->title : QString(), sheet});
        }
        std::reverse(lines.begin(), lines.end());
        return lines;
    });
}

Result<void> Sheets::commit(const SheetView& view, const QString& words, std::vector<CellChange> cells, store::ChangeKind kind)
{
    const QString name = m_clients.nameOf(view.sheet.client);
    auto done = m_store.commit({QStringLiteral("%1 (%2)").arg(words, honoured(name)), kind, std::move(cells)});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

namespace {

/// An answer that nobody has to confirm, with the cells it takes to write it.
std::pair<SheetAnswer, std::vector<CellChange>> computed(const SheetView& view, const QString& field, const Answer& answer, const QString& origin, QDate day)
{
    const auto found = view.given.find(field);
    const bool isNew = found == view.given.end();
    const SheetAnswer before = isNew ? SheetAnswer() : found->second;
    SheetAnswer after = before;
    after.id = answerId(view.sheet.id, field);
    after.sheet = view.sheet.id;
    after.field = field;
    after.value = toStored(answer);
    after.source = QStringLiteral("computed");
    after.origin = origin;
    after.asOf = day;
    after.confirmed = 1;
    return {after, store::diff(before, after, isNew)};
}

/// The fields of a form in which it names its receiver, with what belongs into them.
std::vector<std::pair<const Field*, QString>> addressed(const Definition& definition, const Receiver& receiver)
{
    std::vector<std::pair<const Field*, QString>> all;
    for (const Field* field : definition.fields()) {
        if (field->meaning == QLatin1String("to.facility"))
            all.emplace_back(field, receiver.name);
        else if (field->meaning == QLatin1String("to.person"))
            all.emplace_back(field, receiver.person);
    }
    return all;
}

} // namespace

Result<bool> Sheets::answer(SheetView& view, const QString& fieldId, const Answer& answer)
{
    const Field* field = view.definition->field(fieldId);
    if (!field)
        return fail(Error::Code::Usage, FormWords::tr("The form has no field “%1”.").arg(fieldId.left(80)));
    if (const QString why = objectionTo(*field, answer); !why.isEmpty())
        return fail(Error::Code::Usage, FormWords::tr("%1: %2").arg(field->label, why));
    const auto found = view.given.find(fieldId);
    const SheetAnswer before = found == view.given.end() ? SheetAnswer() : found->second;
    SheetAnswer after = before;
    after.id = answerId(view.sheet.id, fieldId);
    after.sheet = view.sheet.id;
    after.field = fieldId;
    after.value = toStored(answer);
    if (after.value == before.value && before.confirmed)
        return false;
    after.source = after.value == before.value ? before.source : QStringLiteral("typed");
    after.origin = after.value == before.value ? before.origin : QString();
    after.asOf = m_store.clock().today();
    after.confirmed = 1;
    SheetView next = view;
    next.given[fieldId] = after;
    if (answer.isEmpty())
        next.answers.erase(fieldId);
    else
        next.answers[fieldId] = answer;
    auto cells = store::diff(before, after, found == view.given.end());
    // What a score says follows in the same step.
    for (auto& [result, more] : judged(next)) {
        if (result.field == fieldId)
            continue;
        cells.insert(cells.end(), more.begin(), more.end());
        next.answers[result.field] = fromStored(result.value);
        next.given[result.field] = std::move(result);
    }
    if (auto done = commit(view, FormWords::tr("%1 changed").arg(field->label), std::move(cells)); !done)
        return tl::unexpected<Error>(done.error());
    view.given = std::move(next.given);
    view.answers = std::move(next.answers);
    return true;
}

std::vector<std::pair<SheetAnswer, std::vector<CellChange>>> Sheets::judged(const SheetView& view)
{
    std::vector<std::pair<SheetAnswer, std::vector<CellChange>>> results;
    for (const Score& score : view.definition->scores) {
        if (score.result.isEmpty())
            continue;
        const auto found = view.given.find(score.result);
        // What a person wrote into the place of the judgement stands.
        if (found != view.given.end() && !found->second.value.isEmpty() && found->second.source != QLatin1String("computed"))
            continue;
        auto result = computed(view, score.result, {inWords(judge(*view.definition, score, view.answers)), {}, {}, {}}, score.title, m_store.clock().today());
        if (!result.second.empty())
            results.push_back(std::move(result));
    }
    return results;
}

Result<void> Sheets::confirm(SheetView& view, const QStringList& fields)
{
    std::vector<CellChange> cells;
    std::vector<SheetAnswer> confirmed;
    QString label;
    for (const QString& id : fields) {
        const auto found = view.given.find(id);
        const Field* field = view.definition->field(id);
        if (found == view.given.end() || !field || found->second.value.isEmpty())
            continue;
        SheetAnswer after = found->second;
        after.asOf = m_store.clock().today();
        after.confirmed = 1;
        auto more = store::diff(found->second, after);
        cells.insert(cells.end(), more.begin(), more.end());
        confirmed.push_back(after);
        label = field->label;
    }
    if (cells.empty())
        return {};
    const QString words = confirmed.size() == 1 ? FormWords::tr("%1 confirmed").arg(label)
                                                : FormWords::tr("%n fields confirmed", nullptr, static_cast<int>(confirmed.size()));
    if (auto done = commit(view, words, std::move(cells)); !done)
        return done;
    for (const SheetAnswer& after : confirmed)
        view.given[after.field] = after;
    return {};
}

Result<void> Sheets::setReceiver(SheetView& view, const Receiver& receiver)
{
    Sheet after = view.sheet;
    after.profession = receiver.profession;
    after.recipientFacility = receiver.facility;
    after.recipientName = receiver.name;
    after.recipientPerson = receiver.person;
    auto cells = store::diff(view.sheet, after);
    // The paper names the receiver too, where the form has a place for it.
    for (const auto& [field, text] : addressed(*view.definition, receiver)) {
        if (text.isEmpty())
            continue;
        auto [answer, more] = computed(view, field->id, {text, {}, {}, {}}, FormWords::tr("receiver of the sheet"), m_store.clock().today());
        cells.insert(cells.end(), more.begin(), more.end());
    }
    if (cells.empty())
        return {};
    if (auto done = commit(view, FormWords::tr("receiver changed"), std::move(cells)); !done)
        return done;
    return reload(view);
}

Result<SheetView> Sheets::copyFor(const SheetView& issued, const Receiver& receiver)
{
    if (!issued.sheet.isIssued())
        return fail(Error::Code::Usage, FormWords::tr("This sheet is a draft still: issue it first."));
    SheetView copy = issued;
    copy.sheet.profession = receiver.profession;
    copy.sheet.recipientFacility = receiver.facility;
    copy.sheet.recipientName = receiver.name;
    copy.sheet.recipientPerson = receiver.person;
    // Whom the first receiver's copy named is not named on another's.
    for (const auto& [field, text] : addressed(*copy.definition, receiver)) {
        copy.answers.erase(field->id);
        if (!text.isEmpty())
            copy.answers[field->id] = Answer{text, {}, {}, {}};
    }
    const auto checked = check(copy);
    if (!checked)
        return tl::unexpected<Error>(checked.error());
    if (!checked->mayIssue())
        return fail(Error::Code::Forbidden, checked->consentWords);
    QStringList withheld = copy.sheet.withheld.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const Completeness::Item& item : checked->excess)
        withheld << item.field;
    copy.sheet.withheld = withheld.join(QLatin1Char(';'));
    return copy;
}

Result<void> Sheets::withhold(SheetView& view, const QString& field, bool out)
{
    QStringList withheld = view.sheet.withheld.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    if (withheld.contains(field) == out)
        return {};
    if (out)
        withheld << field;
    else
        withheld.removeAll(field);
    Sheet after = view.sheet;
    after.withheld = withheld.join(QLatin1Char(';'));
    const Field* known = view.definition->field(field);
    const QString label = known ? known->label : field;
    if (auto done = commit(view, out ? FormWords::tr("%1 left out").arg(label) : FormWords::tr("%1 put back").arg(label),
                           store::diff(view.sheet, after));
        !done)
        return done;
    view.sheet = after;
    return {};
}

Result<void> Sheets::setException(SheetView& view, const QString& code)
{
    const auto all = lawfulExceptions();
    if (!code.isEmpty() && std::none_of(all.begin(), all.end(), [&](const LawfulException& known) { return code == QLatin1String(known.code); }))
        return fail(Error::Code::Usage, FormWords::tr("This is none of the reasons the law names."));
    Sheet after = view.sheet;
    after.exception = code;
    if (after == view.sheet)
        return {};
    if (auto done = commit(view, FormWords::tr("reason without consent changed"), store::diff(view.sheet, after)); !done)
        return done;
    view.sheet = after;
    return {};
}

Result<void> Sheets::note(SheetView& view, const Sheet& after)
{
    auto cells = store::diff(view.sheet, after);
    std::erase_if(cells, [](const CellChange& cell) { return !changesAfterIssue(cell.field) || cell.field == "client"; });
    if (cells.empty())
        return {};
    if (auto done = commit(view, FormWords::tr("receipt or reply noted"), std::move(cells)); !done)
        return done;
    return reload(view);
}

Result<void> Sheets::discard(const Id<Sheet>& id)
{
    auto view = read(id);
    if (!view)
        return tl::unexpected<Error>(view.error());
    return commit(*view, FormWords::tr("draft of %1 thrown away").arg(view->definition->title), {store::removal(store::describe<Sheet>(), id.uuid)});
}

namespace {

QJsonValue jsonOf(const Answer& answer)
{
    return QJsonDocument::fromJson(toStored(answer).toUtf8()).object();
}

} // namespace

QByteArray Sheets::canonical(const SheetView& view)
{
    // QJsonObject keeps its keys sorted, so the same content gives the same bytes.
    QJsonObject answers;
    for (const auto& [field, answer] : view.handedOver())
        answers[field] = jsonOf(answer);
    const Sheet& sheet = view.sheet;
    const QJsonObject content{{QStringLiteral("tasuki"), QStringLiteral("sheet 1")},
                              {QStringLiteral("sheet"), sheet.id.toString()},
                              {QStringLiteral("definition"), sheet.definition.toString()},
                              {QStringLiteral("author"), sheet.author},
                              {QStringLiteral("issuedBy"), sheet.issuedBy},
                              {QStringLiteral("issuedAt"), sheet.issuedAt},
                              {QStringLiteral("receiver"), QJsonArray{sheet.profession, sheet.recipientName, sheet.recipientPerson}},
                              {QStringLiteral("exception"), sheet.exception},
                              {QStringLiteral("revises"), sheet.revises.isNil() ? QString() : sheet.revises.toString()},
                              {QStringLiteral("revision"), static_cast<qint64>(sheet.revision.value_or(1))},
                              {QStringLiteral("reason"), sheet.reason},
                              {QStringLiteral("answers"), answers}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

namespace {

QString hashOf(const SheetView& view)
{
    return QString::fromLatin1(QCryptographicHash::hash(Sheets::canonical(view), QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<void> Sheets::issue(SheetView& view, bool incomplete)
{
    if (auto fresh = reload(view); !fresh)
        return fresh;
    if (view.sheet.isIssued())
        return fail(Error::Code::Forbidden, FormWords::tr("This sheet was issued already and stays as it is. Nothing was changed."));
    const auto checked = check(view);
    if (!checked)
        return tl::unexpected<Error>(checked.error());
    if (!checked->mayIssue())
        return fail(Error::Code::Forbidden,
                    FormWords::tr("%1 The sheet stays a draft. Note the consent in the client's record, or choose the lawful reason to hand it on "
                                  "without.")
                        .arg(checked->consentWords));
    if (!incomplete && !checked->missing.empty()) {
        QStringList labels;
        for (std::size_t i = 0; i < checked->missing.size() && i < 5; ++i)
            labels << checked->missing[i].label;
        if (checked->missing.size() > 5)
            labels << FormWords::tr("%n more", nullptr, static_cast<int>(checked->missing.size() - 5));
        return fail(Error::Code::Usage, FormWords::tr("Something is missing: %1. The sheet stays a draft. Fill it in, or issue it as it is.")
                                            .arg(labels.join(QStringLiteral("、"))));
    }
    Sheet after = view.sheet;
    after.issuedBy = m_store.author();
    after.revision = view.sheet.revision.value_or(1);
    SheetView frozen = view;
    after.issuedAt = m_store.clock().now().toOffsetFromUtc(m_store.clock().now().offsetFromUtc()).toString(Qt::ISODate);
    frozen.sheet = after;
    after.contentHash = hashOf(frozen);
    if (m_sealer) {
        auto signature = m_sealer->sign(after.contentHash);
        if (!signature)
            return tl::unexpected<Error>(signature.error());
        after.signature = *signature;
    }
    auto cells = store::diff(view.sheet, after);
    // The mark that freezes the row comes last: nothing may be written behind it.
    std::stable_partition(cells.begin(), cells.end(), [](const CellChange& cell) { return cell.field != "issued_at"; });
    if (auto done = commit(view, FormWords::tr("%1 issued").arg(view.definition->title), std::move(cells), store::ChangeKind::Issue); !done)
        return done;
    if (auto logged = store::logAccess(m_store, QStringLiteral("issue"), "sheet", view.sheet.id.uuid, view.definition->key()); !logged)
        return logged;
    view.sheet = after;
    return {};
}

Result<Id<Sheet>> Sheets::revise(const SheetView& issued, const QString& reason)
{
    if (!issued.sheet.isIssued())
        return fail(Error::Code::Usage, FormWords::tr("This sheet is a draft still: change it as it is. Nothing was changed."));
    return store::guarded([&] {
        Sheet next;
        next.id.uuid = Uuid::v7(m_store.clock().nowMillis(), randomBytes16());
        next.client = issued.sheet.client;
        next.definition = issued.sheet.definition;
        next.author = m_store.author();
        next.startedOn = m_store.clock().today();
        next.profession = issued.sheet.profession;
        next.recipientFacility = issued.sheet.recipientFacility;
        next.recipientName = issued.sheet.recipientName;
        next.recipientPerson = issued.sheet.recipientPerson;
        next.consent = issued.sheet.consent;
        next.exception = issued.sheet.exception;
        next.withheld = issued.sheet.withheld;
        next.revises = issued.sheet.id;
        next.revision = issued.sheet.revision.value_or(1) + 1;
        next.reason = reason;
        auto cells = store::diff(Sheet(), next, true);
        for (const auto& [field, given] : issued.given) {
            SheetAnswer answer = given;
            answer.id = answerId(next.id, field);
            answer.sheet = next.id;
            auto more = store::diff(SheetAnswer(), answer, true);
            cells.insert(cells.end(), more.begin(), more.end());
        }
        store::take(commit(issued, FormWords::tr("correction of %1 begun").arg(issued.definition->title), std::move(cells)));
        return next.id;
    });
}

std::vector<Difference> Sheets::diff(const SheetView& before, const SheetView& after)
{
    std::vector<Difference> all;
    const Answers was = before.handedOver();
    const Answers is = after.handedOver();
    const auto of = [](const Answers& answers, const QString& field) {
        const auto found = answers.find(field);
        return found == answers.end() ? Answer() : found->second;
    };
    for (const Field* field : after.definition->fields())
        if (const Answer a = of(was, field->id), b = of(is, field->id); !(a == b))
            all.push_back({field->id, field->label, inWords(*field, a), inWords(*field, b)});
    return all;
}

Result<std::optional<SheetView>> Sheets::corrected(const SheetView& view)
{
    if (view.sheet.revises.isNil())
        return std::optional<SheetView>();
    auto before = read(view.sheet.revises);
    if (!before)
        return tl::unexpected<Error>(before.error());
    return std::optional<SheetView>(std::move(*before));
}

bool waitsForAnswer(const Sheet& sheet, QDate today)
{
    const bool waits = sheet.isIssued() && sheet.sentOn.isValid() && !sheet.receivedOn.isValid() && !sheet.repliedOn.isValid();
    const bool late = sheet.replyDueOn.isValid() && sheet.replyDueOn <= today && !sheet.repliedOn.isValid();
    return waits || late || !sheet.question.isEmpty();
}

Result<std::vector<SheetLine>> Sheets::unanswered(QDate today)
{
    auto all = list();
    if (!all)
        return all;
    std::erase_if(*all, [&](const SheetLine& line) { return !waitsForAnswer(line.sheet, today); });
    return all;
}

Result<bool> Sheets::verify(const SheetView& view)
{
    if (!view.sheet.isIssued())
        return true;
    if (view.sheet.contentHash != hashOf(view))
        return false;
    return view.sheet.signature.isEmpty() || !m_sealer ? Result<bool>(true) : m_sealer->holds(view.sheet.contentHash, view.sheet.signature);
}

} // namespace tasuki::forms
