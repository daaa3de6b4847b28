// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/value.h"

#include <span>
#include <string_view>
#include <vector>

namespace tasuki::store {

/// Who may see a value: each audience includes the ones before it.
enum class Scope : std::uint8_t { Public = 0, Professionals = 1, Centre = 2 };

/// What a field means; decides its column type, its editor, and how it is compared and shown.
enum class FieldKind : std::uint8_t {
    Text,      ///< one line
    Lines,     ///< several lines
    Kana,      ///< reading, full-width katakana
    Phone,     ///< as written; compared by its digits
    Url,       ///< web address as written
    Number,    ///< whole number
    Real,      ///< real number
    Date,      ///< calendar day, ISO inside
    Code,      ///< a term of a code list
    Terms,     ///< `term=state;…`, see registry/acceptance.h
    Hours,     ///< opening hours in their canonical text, see registry/hours.h; any other text is of no known hours
    Reference  ///< id of another row
};

enum class Sealed : bool { No = false, Yes = true };

/// One field of an entity, written down once. SQL columns, diff, history, undo, search, exchange and permissions are
/// all made from it.
struct FieldInfo
{
    std::string_view name;  ///< column and exchange name; stable for ever
    const char* label;      ///< English word for people, translated in the context "field"
    FieldKind kind = FieldKind::Text;
    Scope scope = Scope::Public;  ///< default audience
    Sealed sealed = Sealed::No;   ///< encrypted before the database sees it (client data)
    Value (*get)(const void* entity) = nullptr;
    void (*set)(void* entity, const Value& value) = nullptr;
};

/// One kind of row: its table and its fields in column order.
struct EntityInfo
{
    std::string_view name;  ///< table and exchange name; stable for ever
    const char* label;      ///< English word for people, translated in the context "entity"
    std::span<const FieldInfo> fields;

    /// Index of the field of that name; -1 where there is none.
    [[nodiscard]] int indexOf(std::string_view field) const
    {
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].name == field)
                return static_cast<int>(i);
        return -1;
    }
    /// Whether anything in its rows is client data.
    [[nodiscard]] bool isSealed() const
    {
        for (const FieldInfo& field : fields)
            if (field.sealed == Sealed::Yes)
                return true;
        return false;
    }
};

/// Whether a row exists is a cell like any other: 0 lives, 1 was removed.
inline constexpr std::string_view deletedField = "deleted";

/// What a row shows of a cell that says `value`. A value of the wrong kind, such as text where a number belongs, shows as nothing:
/// the engine keeps what it was given, and a column holds only what is of its kind.
[[nodiscard]] Value shownAs(const EntityInfo& entity, std::string_view field, const Value& value);

/// The description of entity T; each entity specializes it next to its struct.
template <class T> const EntityInfo& describe();

namespace detail {
template <class> struct MemberOf;
template <class C, class M> struct MemberOf<M C::*>
{
    using Class = C;
};
} // namespace detail

/// Describes a member: `field<&Facility::phone>("phone", "Telephone", FieldKind::Phone, Scope::Public)`.
template <auto Member>
constexpr FieldInfo field(std::string_view name, const char* label, FieldKind kind, Scope scope,
                          Sealed sealed = Sealed::No)
{
    using C = typename detail::MemberOf<decltype(Member)>::Class;
    return {name,
            label,
            kind,
            scope,
            sealed,
            [](const void* entity) -> Value { return toValue(static_cast<const C*>(entity)->*Member); },
            [](void* entity, const Value& value) { fromValue(value, static_cast<C*>(entity)->*Member); }};
}

/// Every entity a data file holds, in the order their tables are made.
using Schema = std::vector<const EntityInfo*>;

} // namespace tasuki::store
