// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"
#include "store/fieldtext.h"

namespace tasuki::registry {

/// The sentence that names a change of one field in undo and history: "Telephone changed (Sakura)".
[[nodiscard]] QString changeWords(const store::EntityInfo& entity, std::string_view field, const QString& name);
using store::fieldLabel;

/// Reads what a person typed for a field: dates in every form of base/wareki.h, numbers in either width. The error says
/// what to type instead.
[[nodiscard]] Result<store::Value> readValue(const store::FieldInfo& field, const QString& text);
/// What a person should know of how the text of a field was read, although it is taken: words of opening hours that
/// were not understood and stay as a remark. Empty where there is nothing to say.
[[nodiscard]] QString readingNote(const store::FieldInfo& field, const QString& text);
/// How a value is shown and typed again: dates in 和暦, opening hours as formatHours writes them.
[[nodiscard]] QString showValue(const store::FieldInfo& field, const store::Value& value);
/// The same for reading only, as in a history: also conditions in words.
[[nodiscard]] QString valueInWords(const store::FieldInfo& field, const store::Value& value);

/// Which entity a row belongs to, among facilities, services, organizations and contacts; null where there is no row.
[[nodiscard]] const store::EntityInfo* entityOf(Registry& registry, const Uuid& row);
/// The name people know a row by: a service by its facility's.
[[nodiscard]] QString nameOf(Registry& registry, const store::EntityInfo& entity, const Uuid& row);

/// Writes one field as the centre's own value. Writing the value that is there already changes nothing.
[[nodiscard]] Result<void> setField(Registry& registry, const store::EntityInfo& entity, const Uuid& row,
                                    std::string_view field, const QString& text);
/// Takes the centre's correction back, so that the published value shows again.
[[nodiscard]] Result<void> backToOfficial(Registry& registry, const store::EntityInfo& entity, const Uuid& row,
                                          std::string_view field);
/// Adds a place that no official data has; returns its id.
[[nodiscard]] Result<Id<Facility>> addFacility(Registry& registry, Facility facility);
/// Removes a row from every list; undo brings it back.
[[nodiscard]] Result<void> removeRow(Registry& registry, const store::EntityInfo& entity, const Uuid& row);
[[nodiscard]] Result<void> addContact(Registry& registry, Contact contact);

} // namespace tasuki::registry
