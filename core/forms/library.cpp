// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/library.h"

#include "forms/resources.h"
#include "forms/words.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <set>

/// Outside any namespace, as Q_INIT_RESOURCE needs it.
static void initFormDefinitions()
{
    Q_INIT_RESOURCE(tasuki_form_definitions);
}

namespace tasuki::forms {

void bringResources()
{
    static const bool done = [] {
        initFormDefinitions();
        return true;
    }();
    Q_UNUSED(done);
}

namespace {

/// In the order in which the product names them.
constexpr const char* shippedCodes[] = {"admission-info", "discharge-record", "user-basic-info", "basic-checklist", "prevention-plan", "meeting-summary",
                                        "nursing-summary", "medication-report", "sbar", "ipass", "common-handover"};

constexpr std::int64_t isOffered = 1;
constexpr std::int64_t isDraft = 2;

const Uuid definitionSpace = Uuid::fromString(u"6f9b3c1e-2a54-5d0e-9a35-0f2c8a7f1d42");

bool isShipped(const QString& code)
{
    return std::any_of(std::begin(shippedCodes), std::end(shippedCodes), [&](const char* known) { return code == QLatin1String(known); });
}

/// 10 comes after 9, and 2024 after 2018.
bool isNewer(const Definition& one, const Definition& other)
{
    if (one.validFrom != other.validFrom)
        return one.validFrom > other.validFrom;
    bool both = true;
    bool number = false;
    const qlonglong a = one.version.toLongLong(&number);
    both = both && number;
    const qlonglong b = other.version.toLongLong(&number);
    both = both && number;
    return both ? a > b : one.version > other.version;
}

} // namespace

const std::vector<std::shared_ptr<const Definition>>& shippedDefinitions()
{
    bringResources();
    static const std::vector<std::shared_ptr<const Definition>> all = [] {
        std::vector<std::shared_ptr<const Definition>> read;
        for (const char* code : shippedCodes) {
            QFile file(QStringLiteral(":/forms/%1.json").arg(QLatin1String(code)));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto definition = parseDefinition(file.readAll());
            if (definition)
                read.push_back(std::make_shared<const Definition>(std::move(*definition)));
            else
                qCritical("the form %s does not hold: %s", code, qPrintable(definition.error().message));
        }
        return read;
    }();
    return all;
}

Id<KeptDefinition> idOf(const QByteArray& json)
{
    const QByteArray digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
    return {Uuid::v5(definitionSpace, std::string_view(digest.constData(), static_cast<std::size_t>(digest.size())))};
}

Result<std::shared_ptr<const Definition>> Library::kept(const Id<KeptDefinition>& id)
{
    if (const auto known = m_kept.find(id.uuid); known != m_kept.end())
        return known->second;
    const auto row = m_store.load(id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, FormWords::tr("The form of this sheet is not in this file. The sheet itself is as it was."));
    auto definition = parseDefinition((*row)->json.toUtf8());
    if (!definition)
        return tl::unexpected<Error>(definition.error());
    definition->own = (*row)->own.value_or(0) != 0;
    auto shared = std::make_shared<const Definition>(std::move(*definition));
    m_kept.emplace(id.uuid, shared);
    return shared;
}

Result<std::vector<std::shared_ptr<const Definition>>> Library::all()
{
    std::vector<std::shared_ptr<const Definition>> found = shippedDefinitions();
    const auto rows = m_store.all<KeptDefinition>();
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const KeptDefinition& row : *rows) {
        if (row.own.value_or(0) != isOffered)
            continue;
        // One that no longer reads stays in the file; the others are offered all the same.
        if (auto definition = kept(row.id))
            found.push_back(*definition);
        else
            qWarning("a kept form does not read: %s", qPrintable(definition.error().detail));
    }
    return found;
}

Result<std::vector<std::shared_ptr<const Definition>>> Library::offered(QDate day)
{
    auto found = all();
    if (!found)
        return found;
    std::vector<std::shared_ptr<const Definition>> newest;
    for (const auto& definition : *found) {
        if (!definition->holdsOn(day))
            continue;
        const auto same = std::find_if(newest.begin(), newest.end(), [&](const auto& known) { return known->code == definition->code; });
        if (same == newest.end())
            newest.push_back(definition);
        else if (isNewer(*definition, **same))
            *same = definition;
    }
    return newest;
}

Result<std::shared_ptr<const Definition>> Library::find(const QString& name)
{
    const auto everything = all();
    if (!everything)
        return tl::unexpected<Error>(everything.error());
    for (const auto& definition : *everything)
        if (definition->key() == name)
            return definition;
    const auto now = offered(m_store.clock().today());
    if (!now)
        return tl::unexpected<Error>(now.error());
    for (const auto& definition : *now)
        if (definition->code == name || definition->title == name)
            return definition;
    return fail(Error::Code::NotFound, FormWords::tr("There is no form “%1”. Nothing was changed.").arg(name.left(80)));
}

std::vector<store::CellChange> Library::keep(const Definition& definition)
{
    KeptDefinition row;
    row.id = idOf(definition.source);
    if (const auto there = m_store.load(row.id); there && *there)
        return {};
    row.code = definition.code;
    row.version = definition.version;
    row.title = definition.title;
    row.json = QString::fromUtf8(definition.source);
    return store::diff(KeptDefinition(), row, true);
}

Result<std::shared_ptr<const Definition>> Library::present(const Definition& definition)
{
    if (isShipped(definition.code))
        return fail(Error::Code::Usage, FormWords::tr("“%1” is the code of a form that Tasuki brings. Nothing was changed. Give your form another "
                                                      "code, for example with the name of the centre before it.")
                                            .arg(definition.code));
    const auto everything = all();
    if (!everything)
        return tl::unexpected<Error>(everything.error());
    for (const auto& known : *everything) {
        if (known->key() != definition.key())
            continue;
        if (known->source == definition.source)
            return known;
        return fail(Error::Code::Usage, FormWords::tr("There is a form %1 already, with other fields. Nothing was changed. A changed form needs a "
                                                      "new version.")
                                            .arg(definition.key()));
    }
    return std::shared_ptr<const Definition>();
}

Result<std::vector<store::CellChange>> Library::offering(const Definition& definition)
{
    const Id<KeptDefinition> id = idOf(definition.source);
    const auto there = m_store.load(id);
    if (!there)
        return tl::unexpected<Error>(there.error());
    const KeptDefinition before = there->value_or(KeptDefinition());
    KeptDefinition after = before;
    after.id = id;
    after.code = definition.code;
    after.version = definition.version;
    after.title = definition.title;
    after.json = QString::fromUtf8(definition.source);
    after.own = isOffered;
    m_kept.erase(id.uuid);
    return store::diff(before, after, !there->has_value());
}

Result<std::shared_ptr<const Definition>> Library::take(const QByteArray& json)
{
    auto definition = parseDefinition(json);
    if (!definition)
        return tl::unexpected<Error>(definition.error());
    auto known = present(*definition);
    if (!known || *known)
        return known;
    auto cells = offering(*definition);
    if (!cells)
        return tl::unexpected<Error>(cells.error());
    auto done = m_store.commit({FormWords::tr("form taken in (%1)").arg(definition->title), store::ChangeKind::Edit, std::move(*cells)});
    if (!done)
        return tl::unexpected<Error>(done.error());
    return kept(idOf(json));
}

Result<std::vector<Library::Draft>> Library::drafts()
{
    const auto rows = m_store.all<KeptDefinition>();
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::vector<Draft> found;
    for (const KeptDefinition& row : *rows) {
        if (row.own.value_or(0) != isDraft)
            continue;
        if (auto definition = parseDefinition(row.json.toUtf8()))
            found.push_back({row.id, std::move(*definition)});
        else
            qWarning("a draft of a form does not read: %s", qPrintable(definition.error().detail));
    }
    return found;
}

Result<Library::Draft> Library::draft(const Id<KeptDefinition>& id)
{
    const auto row = m_store.load(id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row || (*row)->own.value_or(0) != isDraft)
        return fail(Error::Code::NotFound, FormWords::tr("This draft of a form is not there any more. Nothing was changed."));
    auto definition = parseDefinition((*row)->json.toUtf8());
    if (!definition)
        return tl::unexpected<Error>(definition.error());
    return Draft{id, std::move(*definition)};
}

Result<Library::Draft> Library::beginDraft(const Definition& definition)
{
    KeptDefinition row;
    row.id.uuid = Uuid::v7(m_store.clock().nowMillis(), randomBytes16());
    row.code = definition.code;
    row.version = definition.version;
    row.title = definition.title;
    row.json = QString::fromUtf8(toJson(definition));
    row.own = isDraft;
    if (auto held = parseDefinition(row.json.toUtf8()); !held)
        return tl::unexpected<Error>(held.error());
    auto done = m_store.commit({FormWords::tr("form begun (%1)").arg(row.title), store::ChangeKind::Edit, store::diff(KeptDefinition(), row, true)});
    if (!done)
        return tl::unexpected<Error>(done.error());
    return draft(row.id);
}

Result<bool> Library::saveDraft(Draft& draft, const Definition& next, const QString& words)
{
    const QByteArray json = toJson(next);
    if (json == draft.definition.source)
        return false;
    auto held = parseDefinition(json);
    if (!held)
        return tl::unexpected<Error>(held.error());
    const auto row = m_store.load(draft.id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row || (*row)->json.toUtf8() != draft.definition.source)
        return fail(Error::Code::Conflict, FormWords::tr("Somebody else changed this form meanwhile. Nothing was changed. It is shown as it is now."));
    KeptDefinition after = **row;
    after.code = next.code;
    after.version = next.version;
    after.title = next.title;
    after.json = QString::fromUtf8(json);
    auto done = m_store.commit({QStringLiteral("%1 (%2)").arg(words, next.title), store::ChangeKind::Edit, store::diff(**row, after)});
    if (!done)
        return tl::unexpected<Error>(done.error());
    draft.definition = std::move(*held);
    return true;
}

Result<void> Library::discardDraft(const Id<KeptDefinition>& id)
{
    const auto gone = draft(id);
    if (!gone)
        return tl::unexpected<Error>(gone.error());
    auto done = m_store.commit({FormWords::tr("draft of %1 thrown away").arg(gone->definition.title), store::ChangeKind::Edit, {store::removal(store::describe<KeptDefinition>(), id.uuid)}});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

Result<std::shared_ptr<const Definition>> Library::publish(const Draft& draft)
{
    auto known = present(draft.definition);
    if (!known || *known)
        return known;
    auto cells = offering(draft.definition);
    if (!cells)
        return tl::unexpected<Error>(cells.error());
    // One step: the form is offered, and the draft is gone.
    cells->push_back(store::removal(store::describe<KeptDefinition>(), draft.id.uuid));
    auto done = m_store.commit({FormWords::tr("form offered (%1)").arg(draft.definition.title), store::ChangeKind::Edit, std::move(*cells)});
    if (!done)
        return tl::unexpected<Error>(done.error());
    return kept(idOf(draft.definition.source));
}

Result<void> Library::retire(const QString& key)
{
    const auto rows = m_store.all<KeptDefinition>();
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const KeptDefinition& row : *rows) {
        if (row.own.value_or(0) != isOffered || row.code + QLatin1Char('@') + row.version != key)
            continue;
        KeptDefinition after = row;
        after.own.reset();
        auto done = m_store.commit({FormWords::tr("form no longer offered (%1)").arg(row.title), store::ChangeKind::Edit, store::diff(row, after)});
        m_kept.erase(row.id.uuid);
        return done ? Result<void>() : tl::unexpected<Error>(done.error());
    }
    return fail(Error::Code::NotFound, FormWords::tr("There is no form “%1”. Nothing was changed.").arg(key.left(80)));
}

std::vector<const Field*> missingFrom(const Definition& substitute, const Definition& standard)
{
    std::set<QString> asked;
    for (const Field* field : substitute.fields())
        asked.insert(field->meaning);
    std::vector<const Field*> missing;
    for (const Field* field : standard.fields())
        if (!asked.contains(field->meaning))
            missing.push_back(field);
    return missing;
}

} // namespace tasuki::forms
