// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

namespace tasuki::store {

Value shownAs(const EntityInfo& entity, std::string_view field, const Value& value)
{
    if (field == deletedField)
        return Value(std::int64_t{value == Value(std::int64_t{0}) ? 0 : 1});
    const int index = entity.indexOf(field);
    if (index < 0)
        return {};
    const FieldInfo& info = entity.fields[static_cast<std::size_t>(index)];
    if (info.sealed == Sealed::Yes)
        return value;
    switch (info.kind) {
    case FieldKind::Number:
        return std::holds_alternative<std::int64_t>(value) ? value : Value();
    case FieldKind::Real:
        if (const auto* whole = std::get_if<std::int64_t>(&value))
            return static_cast<double>(*whole);
        return std::holds_alternative<double>(value) ? value : Value();
    case FieldKind::Reference:
        return std::holds_alternative<Uuid>(value) ? value : Value();
    default:
        return std::holds_alternative<std::string>(value) ? value : Value();
    }
}

} // namespace tasuki::store
