// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/rowwords.h"

#include "clients/typing.h"
#include "network/typing.h"
#include "registry/categories.h"
#include "registry/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(RowText)
};

bool isOf(const store::Schema& schema, const store::EntityInfo& entity)
{
    return std::ranges::find(schema, &entity) != schema.end();
}

const store::FieldInfo* fieldOf(const store::EntityInfo& entity, std::string_view field)
{
    const int index = entity.indexOf(field);
    return index < 0 ? nullptr : &entity.fields[static_cast<std::size_t>(index)];
}

} // namespace

QString RowWords::name(const store::EntityInfo& entity, const Uuid& row) const
{
    QString name;
    if (isOf(clients::schema(), entity)) {
        Uuid client = row;
        if (entity.indexOf("client") >= 0) {
            const auto of = m_centre.store().cell(entity, row, "client");
            const Uuid* id = of ? std::get_if<Uuid>(&*of) : nullptr;
            client = id ? *id : Uuid();
        }
        name = m_centre.clients().nameOf({client});
    } else if (isOf(network::schema(), entity))
        name = m_centre.network().nameOf(entity, row);
    else if (isOf(registry::schema(), entity) && (entity.indexOf("name") >= 0 || entity.indexOf("facility") >= 0))
        name = registry::nameOf(m_centre.registry(), entity, row);
    return name.isEmpty() ? kind(entity) : name;
}

QString RowWords::kind(const store::EntityInfo& entity)
{
    return QCoreApplication::translate("entity", entity.label);
}

QString RowWords::field(const store::EntityInfo& entity, std::string_view field)
{
    if (field == store::deletedField)
        return RowText::tr("Is it in the register?");
    const store::FieldInfo* info = fieldOf(entity, field);
    return info ? store::fieldLabel(*info) : QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
}

QString RowWords::value(const store::EntityInfo& entity, std::string_view field, const store::Value& value) const
{
    if (field == store::deletedField)
        return value == store::Value(std::int64_t{0}) ? RowText::tr("in the register") : RowText::tr("removed");
    const store::FieldInfo* info = fieldOf(entity, field);
    if (!info)
        return store::displayText(value);
    if (const Uuid* id = std::get_if<Uuid>(&value)) {
        for (const store::EntityInfo* other : m_centre.store().schema())
            if (m_centre.store().ridOf(*other, *id))
                return name(*other, *id);
        return RowText::tr("a record that is not here");
    }
    if (isOf(clients::schema(), entity))
        return clients::showTyped(entity, *info, value);
    if (isOf(network::schema(), entity)) {
        if (entity.name == "meeting" && field == "kind")
            for (const network::MeetingKind& each : m_centre.network().kinds().value_or(std::vector<network::MeetingKind>()))
                if (each.code == store::displayText(value))
                    return each.label;
        return network::showTyped(entity, *info, value);
    }
    if (info->kind == store::FieldKind::Code)
        if (const registry::Category* category = registry::category(store::displayText(value).toStdString()))
            return registry::displayName(*category);
    return registry::valueInWords(*info, value);
}

bool RowWords::canType(const store::EntityInfo& entity, std::string_view field)
{
    const store::FieldInfo* info = fieldOf(entity, field);
    using enum store::FieldKind;
    return info && info->sealed == store::Sealed::No && info->kind != Reference && info->kind != Terms && (info->kind != Code || isOf(network::schema(), entity));
}

Result<store::Value> RowWords::read(const store::EntityInfo& entity, std::string_view field, const QString& typed)
{
    if (!canType(entity, field))
        return fail(Error::Code::Usage, RowText::tr("This value is chosen, not typed. Take one of the two, or change it where the record stands."));
    const store::FieldInfo& info = *fieldOf(entity, field);
    return isOf(network::schema(), entity) ? network::readTyped(entity, info, typed) : registry::readValue(info, typed);
}

} // namespace tasuki
