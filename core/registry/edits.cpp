// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/edits.h"

#include "registry/availability.h"
#include "registry/openings.h"
#include "registry/verification.h"

#include <QCoreApplication>

#include <array>

namespace tasuki::registry {

using store::CellChange;
using store::ChangeSet;
using store::EntityInfo;
using store::FieldInfo;
using store::FieldKind;
using store::Value;
using store::VersionKind;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

const FieldInfo* fieldOf(const EntityInfo& entity, std::string_view name)
{
    const int index = entity.indexOf(name);
    return index < 0 ? nullptr : &entity.fields[static_cast<std::size_t>(index)];
}

Result<Value> shownValue(Registry& registry, const EntityInfo& entity, const Uuid& row, std::string_view field)
{
    return store::guarded([&] {
        store::Statement statement(registry.store().handle(),
                                   "SELECT " + std::string(field) + " FROM " + std::string(entity.name) + " WHERE id=?1");
        if (!statement.bind(1, row).step())
            throw store::Failure{{Error::Code::NotFound, ChangeWords::tr("This record is no longer there."), {}}};
        return statement.value(0);
    });
}

Result<void> commit(Registry& registry, ChangeSet changes)
{
    if (changes.cells.empty())
        return {};
    auto done = registry.store().commit(changes);
    if (!done)
        return tl::unexpected<Error>(done.error());
    return {};
}

} // namespace

QString changeWords(const EntityInfo& entity, std::string_view field, const QString& name)
{
    const FieldInfo* info = fieldOf(entity, field);
    return ChangeWords::tr("%1 changed (%2)").arg(info ? fieldLabel(*info) : QString(), name);
}

Result<Value> readValue(const FieldInfo& field, const QString& typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return Value();
    if (field.kind == FieldKind::Terms) {
        const auto items = parseAcceptance(trimmed);
        if (items.empty())
            return fail(Error::Code::Usage, ChangeWords::tr("Please give conditions like 胃ろう=yes;喀痰吸引=ask."));
        return store::toValue(formatAcceptance(normalizedAcceptance(items)));
    }
    if (field.kind == FieldKind::Hours) {
        const auto read = parseHours(trimmed);
        if (!read)
            return tl::unexpected<Error>(read.error());
        return store::toValue(toCanonical(read->hours));
    }
    return store::readFieldText(field, typed);
}

QString showValue(const FieldInfo& field, const Value& value)
{
    if (field.kind == FieldKind::Hours)
        return hoursInWords(store::displayText(value));
    return field.name == "verified_means" ? meansInWords(store::displayText(value)) : store::showFieldText(field, value);
}

QString valueInWords(const FieldInfo& field, const Value& value)
{
    return field.kind == FieldKind::Terms ? acceptanceInWords(store::displayText(value)) : showValue(field, value);
}

QString readingNote(const FieldInfo& field, const QString& typed)
{
    if (field.kind != FieldKind::Hours)
        return {};
    const auto read = parseHours(typed);
    // A remark that is marked as one, as formatHours does, is no news to the person.
    const QString plain = typed.normalized(QString::NormalizationForm_KC);
    const qsizetype mark = plain.indexOf(QChar(u'※'));
    QStringList unread;
    if (read)
        for (const QString& word : read->unread)
            if (mark < 0 || !plain.mid(mark).contains(word))
                unread << word;
    return unread.isEmpty() ? QString()
                            : ChangeWords::tr("Not understood and kept as a remark: %1").arg(unread.join(QStringLiteral("、")));
}

const EntityInfo* entityOf(Registry& registry, const Uuid& row)
{
    const std::array candidates{&store::describe<Facility>(), &store::describe<Service>(),
                                &store::describe<Organization>(), &store::describe<Contact>()};
    for (const EntityInfo* entity : candidates)
        if (registry.store().ridOf(*entity, row))
            return entity;
    return nullptr;
}

QString nameOf(Registry& registry, const EntityInfo& entity, const Uuid& row)
{
    auto name = shownValue(registry, entity, row, "name");
    if (name && !std::holds_alternative<std::monostate>(*name))
        return store::displayText(*name);
    if (entity.indexOf("facility") >= 0)
        if (auto facility = shownValue(registry, entity, row, "facility"); facility)
            if (const auto* id = std::get_if<Uuid>(&*facility))
                return nameOf(registry, store::describe<Facility>(), *id);
    return {};
}

Result<void> setField(Registry& registry, const EntityInfo& entity, const Uuid& row, std::string_view field,
                      const QString& typed)
{
    const FieldInfo* info = fieldOf(entity, field);
    if (!info)
        return fail(Error::Code::Usage, ChangeWords::tr("There is no field of this name."));
    auto after = readValue(*info, typed);
    if (!after)
        return tl::unexpected<Error>(after.error());
    auto before = shownValue(registry, entity, row, field);
    if (!before)
        return tl::unexpected<Error>(before.error());
    if (*before == *after)
        return {};
    ChangeSet changes{changeWords(entity, field, nameOf(registry, entity, row)), store::ChangeKind::Edit, {}};
    changes.cells.push_back({&entity, row, info->name, *before, *after, VersionKind::Own});
    return commit(registry, std::move(changes));
}

Result<void> backToOfficial(Registry& registry, const EntityInfo& entity, const Uuid& row, std::string_view field)
{
    const FieldInfo* info = fieldOf(entity, field);
    auto before = info ? shownValue(registry, entity, row, field) : Result<Value>(Value());
    if (!info || !before)
        return info ? tl::unexpected<Error>(before.error())
                    : fail(Error::Code::Usage, ChangeWords::tr("There is no field of this name."));
    ChangeSet changes{
        ChangeWords::tr("%1 back to the official value (%2)").arg(fieldLabel(*info), nameOf(registry, entity, row)),
        store::ChangeKind::Edit,
        {}};
    changes.cells.push_back({&entity, row, info->name, *before, Value(), VersionKind::Official});
    return commit(registry, std::move(changes));
}

Result<Id<Facility>> addFacility(Registry& registry, Facility facility)
{
    if (facility.name.trimmed().isEmpty())
        return fail(Error::Code::Usage, ChangeWords::tr("Please type a name."));
    facility.id.uuid = Uuid::v7(registry.store().clock().nowMillis(), randomBytes16());
    auto done = commit(registry, {ChangeWords::tr("added (%1)").arg(facility.name), store::ChangeKind::Edit,
                                  store::diff(Facility(), facility, true)});
    if (!done)
        return tl::unexpected<Error>(done.error());
    return facility.id;
}

Result<void> removeRow(Registry& registry, const EntityInfo& entity, const Uuid& row)
{
    ChangeSet changes{ChangeWords::tr("removed (%1)").arg(nameOf(registry, entity, row)), store::ChangeKind::Edit, {}};
    // A facility goes with the rows that are part of it: otherwise they would come to light one by one.
    const std::vector<Uuid> rows = &entity == &store::describe<Facility>() ? Wholes(registry.store().handle()).rowsOf(row)
                                                                           : std::vector{row};
    for (const Uuid& one : rows)
        changes.cells.push_back({&entity, one, store::deletedField, Value(std::int64_t{0}), Value(std::int64_t{1}),
                                 VersionKind::Own});
    return commit(registry, std::move(changes));
}

Result<void> addContact(Registry& registry, Contact contact)
{
    contact.id.uuid = Uuid::v7(registry.store().clock().nowMillis(), randomBytes16());
    return commit(registry, {ChangeWords::tr("contact added (%1)")
                                 .arg(nameOf(registry, store::describe<Facility>(), contact.facility.uuid)),
                             store::ChangeKind::Edit, store::diff(Contact(), contact, true)});
}

} // namespace tasuki::registry
