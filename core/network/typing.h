// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codelist.h"
#include "store/fieldtext.h"

namespace tasuki::network {

/// The list that a field of an entity of this subject takes its codes from; empty where it has none.
[[nodiscard]] CodeList codesOf(std::string_view entity, std::string_view field);
/// Whether a field holds several codes apart by `;`.
[[nodiscard]] bool holdsSeveral(std::string_view entity, std::string_view field);
/// Reads what a person typed for a field: codes by their words, readings in katakana, times such as 18:30 or 1830. The error
/// says what to type instead.
[[nodiscard]] Result<store::Value> readTyped(const store::EntityInfo& entity, const store::FieldInfo& field, const QString& typed);
/// How a value is shown and typed again.
[[nodiscard]] QString showTyped(const store::EntityInfo& entity, const store::FieldInfo& field, const store::Value& value);

} // namespace tasuki::network
